"""The button over the annotation list that opens the filter on what is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QToolButton

from annotator.gui.icons import icon
from annotator.gui.theme import LIGHT, Theme, interface_font

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from annotator.gui.actions import Actions


_MOST = 99  # that the badge has room for


class FilterButton(QToolButton):
    """While a filter is on, a badge has the number of annotations that it keeps out."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._action = actions["filter_view"]
        self._theme = LIGHT
        self._is_on = False
        self.badge = ""
        self.setObjectName("filter_button")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(16, 16))
        self.setFixedSize(26, 26)
        self.clicked.connect(self._action.trigger)
        self._action.changed.connect(self._show_tip)
        self.show_hidden(0, False)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.setIcon(icon("funnel", QColor(theme.accent if self._is_on else theme.ink)))

    def show_hidden(self, count: int, is_on: bool) -> None:
        """How many annotations of the open article the filter keeps out."""
        self._is_on = is_on
        self.badge = "" if not is_on else str(count) if count <= _MOST else f"{_MOST}+"
        name = self.tr("Filter: {0} not drawn") if is_on else self.tr("Filter what is drawn")
        self.setAccessibleName(name.format(f"{count:,}"))
        self.set_theme(self._theme)
        self._show_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.badge:
            return
        font = interface_font(9, QFont.Weight.DemiBold)
        width = max(QFontMetrics(font).horizontalAdvance(self.badge) + 6, 13)
        pill = QRectF(self.width() - width, 0, width, 13)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent))
        painter.drawRoundedRect(pill, 6.5, 6.5)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.page))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self.badge)
        painter.end()

    def _show_tip(self) -> None:
        tip = self._action.toolTip()
        self.setToolTip(f"{self.accessibleName()}\n{tip}" if self._is_on else tip)
