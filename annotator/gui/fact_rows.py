"""Rows of the inspector that one key or click takes or removes: candidates, arguments of an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOption

from annotator.gui.theme import LIGHT, RADIUS, Theme, blend, interface_font

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CROSS = 28  # pixels at the right end that remove
_REMOVING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class FactRow(QAbstractButton):
    """Key, title and a quiet note. Dashed while it is only proposed, filled while it is chosen.

    `removed` comes from the cross at the end or from Delete, `clicked` from all the rest.
    """

    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self.title = self.note = ""
        self._key = ""
        self.is_proposed = self._is_removable = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.update()

    def show_fact(
        self,
        title: str,
        note: str = "",
        *,
        key: str = "",
        said: str = "",
        chosen: bool = False,
        proposed: bool = False,
        removable: bool = False,
    ) -> None:
        """Shows a fact; `said` is what a screen reader says before it."""
        self.title, self.note, self._key = title, note, key
        self.is_proposed, self._is_removable = proposed, removable
        self.setCheckable(chosen)
        self.setChecked(chosen)
        spoken = ", ".join(filter(None, (said, title, note)))
        self.setAccessibleName(spoken)
        hint = self.tr("A click takes it over.") if proposed else ""
        hint = self.tr("Delete removes it.") if removable else hint
        self.setToolTip("\n".join(filter(None, (spoken, hint))))
        self.update()

    def nextCheckState(self) -> None:  # noqa: N802
        """Nothing: what is chosen comes back through the article."""

    def sizeHint(self) -> QSize:
        return QSize(160, 28)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and self._removes(event):  # type: ignore[arg-type]
            event.accept()  # else Delete would remove the annotation itself
            return True
        return super().event(event)

    def _removes(self, event: QKeyEvent) -> bool:
        return self._is_removable and Qt.Key(event.key()) in _REMOVING

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removes(event):
            self.removed.emit()
        elif Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at_cross = self._is_removable and event.position().x() > self.width() - _CROSS
        if (
            at_cross
            and event.button() is Qt.MouseButton.LeftButton
            and self.rect().contains(event.position().toPoint())
        ):
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._theme
        option = QStyleOption()
        option.initFrom(self)
        if self.isChecked():
            painter.setBrush(QColor(theme.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(blend(QColor(theme.ink), QColor(theme.desk), 0.07))
        elif not self.is_proposed:
            painter.setBrush(QColor(theme.raised))
        pen = QPen(QColor(theme.accent if self.hasFocus() else theme.line), 1)
        if self.is_proposed:
            faint = blend(QColor(theme.quiet), QColor(theme.desk), 0.5)
            pen.setColor(QColor(theme.accent) if self.hasFocus() else faint)
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_words(self, painter: QPainter) -> None:
        """Key, title, note, cross; a long note gets half of the room."""
        theme = self._theme
        inner = self.rect().adjusted(10, 0, -10, 0)
        quiet = QColor(theme.ink if self.isChecked() else theme.quiet)
        if self._key:
            painter.setFont(interface_font(11))
            painter.setPen(quiet)
            painter.drawText(inner, _LEFT, self._key)
            inner.setLeft(inner.left() + 18)
        if self._is_removable:
            painter.setFont(interface_font(13))
            painter.setPen(quiet)
            painter.drawText(inner, _RIGHT, "×")
            inner.setRight(self.width() - _CROSS)
        painter.setFont(interface_font(12))
        metrics = painter.fontMetrics()
        room = min(metrics.horizontalAdvance(self.note) + 2, inner.width() // 2)
        note = metrics.elidedText(self.note, Qt.TextElideMode.ElideRight, room)
        painter.setPen(quiet)
        painter.drawText(inner, _RIGHT, note)
        if note:
            inner.setRight(inner.right() - room - 8)
        self._paint_title(painter, inner)

    def _paint_title(self, painter: QPainter, rect: QRect) -> None:
        theme = self._theme
        painter.setFont(
            interface_font(13, QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        )
        painter.setPen(QColor(theme.quiet if self.is_proposed else theme.ink))
        shown = painter.fontMetrics().elidedText(self.title, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, _LEFT, shown)
