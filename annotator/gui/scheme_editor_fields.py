"""Fields of the scheme editor: a key by pressing it, a colour with its sample, a list of names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.scheme_colors import READABLE, least_contrast, readable
from annotator.gui.theme import DARK, LIGHT, RADIUS, Theme, interface_font, reading_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from annotator.core.scheme import Label

_LEAVE = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROW = 24
_CLEAR = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class KeyField(QLineEdit):
    """Shows a key; the key that is pressed is told by `pressed`, Backspace clears it (an empty text)."""

    pressed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("press"))
        self.setToolTip(self.tr("Press the key; Backspace takes it away"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedWidth(72)

    def event(self, event: QEvent) -> bool:
        # without this the window's shortcuts would take the key
        if event.type() is QEvent.Type.ShortcutOverride and self._key(event) is not None:  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self._key(event)
        if key is None:
            event.ignore()
        else:
            self.pressed.emit(key)

    def _key(self, event: QKeyEvent) -> str | None:
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if Qt.Key(event.key()) in _LEAVE or held:
            return None
        if Qt.Key(event.key()) in _CLEAR:
            return ""
        text = event.text().strip().upper()
        return text if text.isprintable() and text else None


class LabelSample(QWidget):
    """How a label looks in an article of a theme, whatever theme the window has."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._code, self._color = "", QColor(theme.quiet)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_label(self, label: Label) -> None:
        """Shows the label's code and colour."""
        self._code, self._color = label.code, self._theme.label_color(label)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 56)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, words = self._theme, self.tr("words of the article")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.page))
        painter.setPen(QColor(theme.line))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), RADIUS, RADIUS)
        font = reading_font(15)
        width = QFontMetrics(font).horizontalAdvance(words)
        left, top, height = 12, 22, 22
        painter.fillRect(left - 2, top, width + 4, height, theme.tinted(self._color, theme.tint))
        painter.fillRect(left - 2, top + height, width + 4, 2, self._color)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink))
        painter.drawText(left, top, width + 4, height, Qt.AlignmentFlag.AlignVCenter, words)
        painter.setFont(interface_font(10, QFont.Weight.DemiBold))
        painter.setPen(self._color)
        painter.drawText(left, 6, self.width() - left, 14, Qt.AlignmentFlag.AlignVCenter, self._code)
        painter.end()


class ColorField(QWidget):
    """The colour of a label in one theme, its sample and its contrast. `picked` carries `#RRGGBB`."""

    picked = Signal(str)
    choose_requested = Signal()

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._label: Label | None = None
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setMaxLength(7)
        self.edit.setFixedWidth(88)
        self.choose = QToolButton()
        self.choose.setText("…")
        self.choose.setAccessibleName(self.tr("Choose: {0}").format(name))
        self.choose.setToolTip(self.tr("Choose a colour"))
        self.figure = QLabel()
        self.figure.setProperty("quiet", True)
        self.sample = LabelSample(theme)
        row = QHBoxLayout()
        row.setSpacing(4)
        for widget in (self.edit, self.choose, self.figure):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.sample)
        self.edit.textEdited.connect(self._on_typed)
        self.edit.editingFinished.connect(self._on_finished)
        self.choose.clicked.connect(self.choose_requested)

    @property
    def stored(self) -> str:
        """The colour of the label that is shown."""
        if self._label is None:
            return ""
        return self._label.dark if self._theme is DARK else self._label.light

    def show_label(self, label: Label) -> None:
        """Shows the stored colour."""
        self._label = label
        self.edit.setText(self.stored)
        self._show(self.stored)

    def _show(self, color: str) -> None:
        assert self._label is not None
        self.sample.show_label(replace(self._label, light=color, dark=color))
        ratio = least_contrast(color, self._theme.name)
        text = f"{ratio:.1f}:1"
        if ratio < READABLE:
            better = readable(color, self._theme.name)
            text = self.tr("{0}, too faint; {1} can be read").format(text, better)
        self.figure.setText(text)

    def _on_typed(self, text: str) -> None:
        if self._label is not None and QColor.isValidColorName(text) and len(text) == 7:
            self._show(text.upper())

    def _on_finished(self) -> None:
        if self.edit.text().upper() != self.stored.upper():
            self.picked.emit(self.edit.text().strip())


def color_fields(light: str, dark: str) -> tuple[ColorField, ColorField]:
    """The fields for the colours of both themes, by name."""
    return ColorField(light, LIGHT), ColorField(dark, DARK)


class NameList(QWidget):
    """Names in order, such as modes. `changed` carries all after adding, removing or moving one; `renamed`
    the old and the new name, to be shown when that is done."""

    changed = Signal(list)
    renamed = Signal(str, str)

    def __init__(self, name: str, rows: int) -> None:
        super().__init__()
        self._names: tuple[str, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setToolTip(self.tr("F2 renames, Alt+Up and Alt+Down move, Del takes away"))
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.list.setFixedHeight(rows * _ROW + 8)
        self.list.setStyleSheet(
            f"QListView {{ background: palette(base); border-radius: {RADIUS}px; padding: 4px; }}"
        )
        self.add = QLineEdit()
        self.add.setAccessibleName(self.tr("Add to {0}").format(name))
        self.add.setPlaceholderText(self.tr("Add one"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.list)
        column.addWidget(self.add)
        self.add.returnPressed.connect(self._on_added)
        self.list.itemChanged.connect(self._on_renamed)
        self.list.installEventFilter(self)

    def show_names(self, names: Sequence[str]) -> None:
        """Shows the stored names; the current one stays current."""
        current = self.list.currentRow()
        self._names = tuple(names)
        self.list.blockSignals(True)
        self.list.clear()
        for name in names:
            item = QListWidgetItem(name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setSizeHint(QSize(80, _ROW))
            self.list.addItem(item)
        self.list.setCurrentRow(min(current, len(names) - 1))
        self.list.blockSignals(False)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress:
            return False
        key, row = Qt.Key(event.key()), self.list.currentRow()  # type: ignore[attr-defined]
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        names = list(self._names)
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier  # type: ignore[attr-defined]
        if alt and key in moves and 0 <= row + moves[key] < len(names):
            names.insert(row + moves[key], names.pop(row))
            self.list.setCurrentRow(row + moves[key])
        elif key is Qt.Key.Key_Delete and 0 <= row < len(names):
            names.pop(row)
        else:
            return False
        self.changed.emit(names)
        return True

    def _on_added(self) -> None:
        name = self.add.text().strip()
        self.add.clear()
        if name:
            self.changed.emit([*self._names, name])

    def _on_renamed(self, item: QListWidgetItem) -> None:
        old, new = self._names[self.list.row(item)], item.text().strip()
        self.show_names(self._names)
        if new and new != old:
            self.renamed.emit(old, new)
