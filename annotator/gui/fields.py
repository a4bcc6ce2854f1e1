"""Small parts of the inspector: captions, notes that save themselves, values with a way to clear them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.markup import plain
from annotator.gui.theme import interface_font

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent, QShowEvent, QWheelEvent

    AnyIndex = QModelIndex | QPersistentModelIndex


def caption(text: str, key: str = "") -> QLabel:
    """The quiet heading of a field with its key, which stays beside the last word."""
    label = QLabel(f"{text}&nbsp;&nbsp;<span style='font-weight:400'>{key}</span>" if key else text)
    label.setFont(interface_font(12, QFont.Weight.Medium))
    label.setProperty("quiet", True)
    return label


def section(title: QLabel, *widgets: QWidget) -> QWidget:
    """A field: its caption and what belongs to it."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(title)
    for widget in widgets:
        column.addWidget(widget)
    return box


class _ListDelegate(QStyledItemDelegate):
    """Heeds the style sheet, which the one of a combo box does not; draws separators as that does."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(24, 9) if _is_separator(index) else super().sizeHint(option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        if not _is_separator(index):
            super().paint(painter, option, index)
            return
        rect = option.rect
        painter.fillRect(rect.x() + 8, rect.center().y(), rect.width() - 16, 1, option.palette.mid())


def _is_separator(index: AnyIndex) -> bool:
    return bool(index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "separator")  # Qt's mark of one


class QuietCombo(QComboBox):
    """A drop-down list that the wheel does not change: whoever scrolls past it means the page.

    On Linux Qt calls a drop-down list by its value, and only a label beside it has its name: so it gets one.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel either
        self.setItemDelegate(_ListDelegate(self))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        parent = self.parentWidget()
        labels = parent.findChildren(QLabel) if parent is not None else []
        if self.accessibleName() and all(label.buddy() is not self for label in labels):
            label = QLabel(self.accessibleName(), parent)
            label.hide()
            label.setBuddy(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


_KEY_GAP = "  "  # before the key of a button, at least
_BUTTON_MARGIN = 24  # pixels of a button's width that are not for its text


class RowButton(QPushButton):
    """A button as wide as its row; a text that is too long ends in an ellipsis, the tip has all of it."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.full_text = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Shows words of an article or a name."""
        self.full_text = text
        self.setToolTip(text)
        self._elide()

    def _elide(self) -> None:
        """The key at the end goes first."""
        room, metrics = max(24, self.width() - _BUTTON_MARGIN), self.fontMetrics()
        fits = metrics.horizontalAdvance(self.full_text) <= room
        text = self.full_text if fits else self.full_text.rpartition(_KEY_GAP)[0].rstrip() or self.full_text
        self.setText(plain(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()


class AddressLabel(QLabel):
    """An address in one line, without its middle where it is too long; the tip has all, a menu copies it."""

    def __init__(self) -> None:
        super().__init__()
        self.address = ""
        self.setProperty("quiet", True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.addAction(self.tr("Copy the address"), lambda: QGuiApplication.clipboard().setText(self.address))

    def show_address(self, address: str) -> None:
        """Shows an address; an empty one hides the line."""
        self.address = address
        self.setToolTip(address)
        self.setAccessibleName(address)
        self.setVisible(bool(address))
        self._elide()

    def _elide(self) -> None:
        self.setText(self.fontMetrics().elidedText(self.address, Qt.TextElideMode.ElideMiddle, self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()


class NoteEdit(QPlainTextEdit):
    """A note; `edited` comes when it is left, by Escape and Ctrl+Return as well, if it has changed.

    What was typed and could not be saved stays until another owner's note is shown.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(60)
        self._owner = ""
        self._stored = ""

    @property
    def _typed(self) -> str:
        return self.toPlainText().strip()

    def show_note(self, owner: str, note: str) -> None:
        """Shows the stored note of an annotation or article (`owner` is its id); typed text stays."""
        is_typed = owner == self._owner and self._typed != self._stored
        if not is_typed and self._typed != note:
            self.setPlainText(note)
        self._owner, self._stored = owner, note

    def commit(self) -> None:
        """Tells of the note if it has changed."""
        if self._typed != self._stored:
            self.edited.emit(self._typed)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()

    def event(self, event: QEvent) -> bool:
        # Escape and Ctrl+Return mean something here; without this the window's shortcuts would take them
        if event.type() is QEvent.Type.ShortcutOverride and self._ends(event):  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._ends(event):
            super().keyPressEvent(event)
            return
        self.commit()
        self.left.emit()

    def _ends(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return key is Qt.Key.Key_Escape or (key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control)


class ValueButton(QWidget):
    """A value that a picker sets: a button that opens it, and a cross that clears it."""

    pick_requested = Signal()
    clear_requested = Signal()

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self._placeholder = placeholder
        self._button = RowButton(placeholder)
        self._button.setProperty("field", True)
        self._clear = QToolButton()
        self._clear.setText("×")
        self._clear.setToolTip(self.tr("Clear"))
        self._clear.setAccessibleName(self.tr("Clear"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._button, 1)
        row.addWidget(self._clear)
        self._button.clicked.connect(self.pick_requested)
        self._clear.clicked.connect(self.clear_requested)
        self.show_value("")

    def show_value(self, text: str) -> None:
        """Shows the value, or the placeholder when there is none."""
        self._button.show_text(text or self._placeholder)
        name = self.accessibleName()
        self._button.setAccessibleName(f"{name}: {text or self._placeholder}" if name else self._placeholder)
        self._clear.setAccessibleName(f"{self._clear.toolTip()}: {name}" if name else self._clear.toolTip())
        for part in (self._button, self._clear):
            part.setAccessibleDescription(part.accessibleName())  # else the tip says the same again
        self._clear.setVisible(bool(text))


def teaching_page(title: str, hint: str) -> QWidget:
    """What stands in place of an empty list: what is missing, and how it comes about."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(12, 12, 12, 12)  # where the words of a row stand
    heading, words = QLabel(title), QLabel(hint)
    heading.setProperty("heading", True)
    words.setProperty("quiet", True)
    words.setWordWrap(True)
    column.addWidget(heading)
    column.addWidget(words)
    column.addStretch(1)
    return page
