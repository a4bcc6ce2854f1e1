"""A list to pick from by typing: the command palette, event types, speakers, targets.

It lies over the window, takes the keyboard while it is open, and gives it back to where it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.speech import speak
from annotator.gui.theme import LIGHT, RADIUS, Theme, interface_font

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPointF
    from PySide6.QtWidgets import QAbstractScrollArea

    AnyIndex = QModelIndex | QPersistentModelIndex

_ROW = 44
_WIDTH = 460
_SHOWN = 8
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_PAGES = {Qt.Key.Key_PageDown: _SHOWN, Qt.Key.Key_PageUp: -_SHOWN}
_KEYS = frozenset((*_STEPS, *_PAGES, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape))


Value = TypeVar("Value")


@dataclass(frozen=True)
class Aim:
    """A click in `view` that answers a question too; `take` is False where there is nothing to take."""

    view: QAbstractScrollArea
    take: Callable[[QPointF], bool]


@dataclass(frozen=True)
class Choice(Generic[Value]):
    """A row: what it is called, a line about it, the key that does the same, and what picking it means."""

    title: str
    value: Value
    about: str = ""
    key: str = ""


class _Choices(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[Choice[Any]] = ()
        self._free: Callable[[str], Choice[Any]] | None = None
        self.shown: list[Choice[Any]] = []

    def set_choices(self, choices: Sequence[Choice[Any]], free: Callable[[str], Choice[Any]] | None) -> None:
        self._all, self._free = choices, free
        self.narrow("")

    def with_key(self, key: str) -> Choice[Any] | None:
        """The row that has the key."""
        return next((c for c in self._all if c.key and c.key.casefold() == key.casefold()), None)

    def narrow(self, typed: str) -> None:
        """Keeps the rows that hold every typed word, the best fit first."""
        words = typed.casefold().split()
        hits = [c for c in self._all if all(w in f"{c.title} {c.about}".casefold() for w in words)]
        hits.sort(key=lambda choice: _rank(choice.title.casefold(), typed.casefold().strip()))
        if self._free is not None and typed.strip() and all(c.title != typed.strip() for c in hits):
            hits.append(self._free(typed.strip()))
        self.beginResetModel()
        self.shown = hits
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return len(self.shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        choice = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.title
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return choice.about
        return choice if role == Qt.ItemDataRole.UserRole else None


def _rank(title: str, typed: str) -> int:
    """How well a title fits what was typed: the same, its beginning, the beginning of a word, anything."""
    if title == typed:
        return 0
    if title.startswith(typed):
        return 1
    return 2 if f" {typed}" in title else 3


class _ChoiceDelegate(QStyledItemDelegate):
    """Two lines: the title with its key at the right, and what it is about."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(_WIDTH - 16, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        choice = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selection))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), RADIUS, RADIUS)
        inner = rect.adjusted(12, 4, -12, -4)
        line = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        upper = QRect(inner.x(), inner.y(), inner.width(), inner.height() // 2) if choice.about else inner
        painter.setFont(interface_font(13, QFont.Weight.Medium))
        painter.setPen(QColor(self.theme.ink))
        width = upper.width()
        if choice.key:
            width -= painter.fontMetrics().horizontalAdvance(choice.key) + 12
        title = painter.fontMetrics().elidedText(choice.title, Qt.TextElideMode.ElideRight, width)
        painter.drawText(upper, line, title)
        painter.setFont(interface_font(12))
        painter.setPen(QColor(self.theme.ink if is_selected else self.theme.quiet))
        painter.drawText(upper, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, choice.key)
        if choice.about:
            lower = inner.adjusted(0, inner.height() // 2, 0, 0)
            about = painter.fontMetrics().elidedText(choice.about, Qt.TextElideMode.ElideRight, lower.width())
            painter.drawText(lower, line, about)
        painter.restore()


class Picker(QFrame):
    """Asks one question at a time; `ask` replaces a question that is still open."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("picker")
        self._on_picked: Callable[[Any], object] | None = None
        self._focus_before: QWidget | None = None
        self._question = ""
        self._by_key = False
        self._aim: Aim | None = None
        self._title = QLabel()
        self._title.setProperty("quiet", True)
        self._edit = QLineEdit()
        self._choices = _Choices()
        self._list = QListView()
        self._list.setModel(self._choices)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._delegate = _ChoiceDelegate(self._list)
        self._list.setItemDelegate(self._delegate)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        for widget in (self._title, self._edit, self._list):
            column.addWidget(widget)
        self._edit.textChanged.connect(self._on_typed)
        self._edit.installEventFilter(self)
        self._list.clicked.connect(self._pick)
        shadow = QGraphicsDropShadowEffect(self, blurRadius=32, xOffset=0, yOffset=8)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(shadow)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._delegate.theme = theme
        self.setStyleSheet(
            f"#picker {{ background: {theme.raised}; border: 1px solid {theme.line}; border-radius: 10px; }}"
        )

    def ask(
        self,
        title: str,
        choices: Sequence[Choice[Value]],
        on_picked: Callable[[Value], object],
        *,
        free: Callable[[str], Choice[Value]] | None = None,
        by_key: bool = False,
        aim: Aim | None = None,
    ) -> None:
        """Opens the list. `on_picked` gets the value of the picked row; nothing happens on Escape.

        `free` makes a row of what was typed, for answers that are not in the list. With `by_key` the key of a
        row, typed first, picks it at once. A click that `aim` takes closes the list as well.
        """
        self._take_aim(aim)
        follows = self.isVisible()
        if not follows:
            self._focus_before = QApplication.focusWidget()
        self._on_picked = on_picked
        self._by_key = by_key
        self._question = title
        self._title.setText(title)
        self._edit.setAccessibleName(title)
        self._edit.blockSignals(True)
        self._edit.clear()
        self._edit.blockSignals(False)
        self._choices.set_choices(choices, free)
        self._place()
        self.show()
        self.raise_()
        self._edit.setFocus()
        if follows:  # the field keeps the keyboard, so that its new name is not read
            speak(self._edit, title)
        self._select(0)

    def _place(self) -> None:
        self.setFixedWidth(min(_WIDTH, self._window.width() - 32))
        self._fit()
        self.move((self._window.width() - self.width()) // 2, max(48, self._window.height() // 8))

    def _fit(self) -> None:
        """As high as its rows need."""
        room = (self._window.height() - max(48, self._window.height() // 8) - 96) // _ROW
        rows = max(1, min(_SHOWN, room, len(self._choices.shown)))
        self._list.setFixedHeight(rows * _ROW + 4)
        self.adjustSize()

    def _on_typed(self, text: str) -> None:
        keyed = self._choices.with_key(text) if self._by_key else None
        if keyed is not None:
            self._answer(keyed)
            return
        self._choices.narrow(text)
        nothing = self.tr("nothing found")
        self._title.setText(self._question if self._choices.shown else f"{self._question}  ·  {nothing}")
        self._fit()
        self._select(0)

    def _select(self, row: int) -> None:
        count = len(self._choices.shown)
        if count:
            self._list.setCurrentIndex(self._choices.index(row % count))
        speak(self._edit, self.spoken)

    @property
    def spoken(self) -> str:
        """What a screen reader says: the row that Return picks, and which of how many it is."""
        row, shown = self._list.currentIndex().row(), self._choices.shown
        if not 0 <= row < len(shown):
            return self.tr("nothing found")
        facts = (shown[row].title, shown[row].about, shown[row].key)
        place = self.tr("{0} of {1}").format(row + 1, len(shown))
        return ", ".join((*filter(None, facts), place))

    def _pick(self, index: QModelIndex) -> None:
        choice = index.data(Qt.ItemDataRole.UserRole)
        if choice is None:
            self.dismiss()
        else:
            self._answer(choice)

    def _answer(self, choice: Choice[Any]) -> None:
        self.dismiss()
        if self._on_picked is not None:
            self._on_picked(choice.value)

    def _take_aim(self, aim: Aim | None) -> None:
        if self._aim is not None:
            self._aim.view.viewport().removeEventFilter(self)
        if aim is not None:
            aim.view.viewport().installEventFilter(self)
        self._aim = aim

    def _on_aimed(self, aim: Aim, event: QMouseEvent) -> bool:
        """A click beside what it could take closes the list and is a click like any other."""
        self.hide()
        self._take_aim(None)
        return event.button() is Qt.MouseButton.LeftButton and aim.take(event.position())

    def dismiss(self) -> None:
        """Closes without an answer."""
        self.hide()
        self._take_aim(None)
        if self._focus_before is not None:
            self._focus_before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._aim is not None and isinstance(event, QMouseEvent) and watched is not self._edit:
            return event.type() is QEvent.Type.MouseButtonPress and self._on_aimed(self._aim, event)
        if isinstance(event, QFocusEvent) and event.lostFocus() and self.isVisible():
            self._on_focus_lost(event.reason())
        if not isinstance(event, QKeyEvent) or Qt.Key(event.key()) not in _KEYS:
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # else the window's own shortcuts would take the key
        elif event.type() is QEvent.Type.KeyPress:
            self._on_key(Qt.Key(event.key()))
        return True

    def _on_focus_lost(self, reason: Qt.FocusReason) -> None:
        """A turn to another window is no answer: the question waits. It waits for the click to come, too."""
        is_click = reason is Qt.FocusReason.MouseFocusReason
        is_aimed = self._aim is not None and is_click and QApplication.focusWidget() is self._aim.view
        if reason is not Qt.FocusReason.ActiveWindowFocusReason and not is_aimed:
            self.hide()
            self._take_aim(None)

    def _on_key(self, key: Qt.Key) -> None:
        row = self._list.currentIndex().row()
        last = max(0, len(self._choices.shown) - 1)
        if key in _STEPS:
            self._select(row + _STEPS[key])
        elif key in _PAGES:
            self._select(min(max(0, row + _PAGES[key]), last))
        elif key is Qt.Key.Key_Escape:
            self.dismiss()
        else:
            self._pick(self._list.currentIndex())
