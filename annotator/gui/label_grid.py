"""The labels of a layer that have a key as buttons; the others are behind a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QStyle, QStyleOption, QWidget

from annotator.gui.theme import LIGHT, RADIUS, Theme, blend, interface_font

if TYPE_CHECKING:
    from annotator.core.annotation import Layer
    from annotator.core.scheme import Label, Scheme

_COLUMNS = 5


class LabelButton(QAbstractButton):
    """The code of a label, its key small beside it; filled while it is the annotation's label."""

    def __init__(self, label: Label, key: str) -> None:
        super().__init__()
        self._label = label
        self._key = key
        self._theme = LIGHT
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(label.name)
        shown = f" ({key})" if key else ""
        self.setToolTip(f"{label.name}{shown}: {label.definition}")

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(48, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        color = theme.label_color(self._label)
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = color if self.isChecked() else blend(color, QColor(theme.desk), 0.24 if hovered else 0.12)
        painter.setBrush(ground)
        painter.setPen(QColor(theme.accent) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.setPen(QColor(theme.page) if self.isChecked() else color)
        painter.setFont(interface_font(10, QFont.Weight.DemiBold))
        inner = self.rect().adjusted(6, 0, -6, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        if self._key:
            painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | middle, self._label.code)
            painter.setFont(interface_font(10))
            painter.drawText(inner, Qt.AlignmentFlag.AlignRight | middle, self._key)
        else:
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, self._label.code)
        painter.end()


class LabelGrid(QWidget):
    """The labels of a layer that have a key; `picked` carries layer and name."""

    picked = Signal(object, str)

    def __init__(self, scheme: Scheme, layer: Layer, columns: int = _COLUMNS) -> None:
        super().__init__()
        self._layer = layer
        self._columns = columns
        self._theme = LIGHT
        self._buttons: dict[str, LabelButton] = {}
        self._current: str | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        self.set_scheme(scheme)

    def set_scheme(self, scheme: Scheme) -> None:
        """Makes the buttons of another scheme, or of this one after a change."""
        for button in self._buttons.values():
            self._grid.removeWidget(button)
            button.deleteLater()
        self._buttons.clear()
        keyed = (label for label in scheme.of(self._layer) if label.key)
        for number, label in enumerate(keyed):
            button = LabelButton(label, label.key)
            button.clicked.connect(lambda _checked, name=label.name: self._on_clicked(self._layer, name))
            self._grid.addWidget(button, number // self._columns, number % self._columns)
            self._buttons[label.name] = button
        self.set_theme(self._theme)
        self.show_label(self._current)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        for button in self._buttons.values():
            button.set_theme(theme)

    def show_label(self, name: str | None) -> None:
        """Fills the button of the current label."""
        self._current = name
        for other, button in self._buttons.items():
            button.setChecked(other == name)

    def button(self, name: str) -> LabelButton:
        """The button of a label."""
        return self._buttons[name]

    def _on_clicked(self, layer: Layer, name: str) -> None:
        self.show_label(self._current)  # the click toggled it; the change comes back through the article
        self.picked.emit(layer, name)
