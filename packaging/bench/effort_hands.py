"""A pair of hands on the real window: real key and mouse events, counted.

One key or chord, one click, one drag count 1 each; moving the mouse counts nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.core.annotation import Span

if TYPE_CHECKING:
    from PySide6.QtCore import QKeyCombination

    from annotator.core.annotation import Layer
    from annotator.gui.main_window import MainWindow

_NONE = Qt.MouseButton.NoButton
_LEFT = Qt.MouseButton.LeftButton
_PLAIN = Qt.KeyboardModifier.NoModifier


class Hands:
    """Presses keys and moves the mouse; `actions` is how often they did something that counts."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._view = window.view
        self.actions = 0

    def do(self, action: str) -> None:
        """Presses the key of an action, as it stands in the table."""
        keys: QKeyCombination = self._window.actions_[action].shortcut()[0]  # type: ignore[index]
        QTest.keyClick(self._window.focusWidget() or self._view, keys.key(), keys.keyboardModifiers())
        self.actions += 1

    def label(self, layer: Layer, name: str) -> None:
        """Presses the key of a label."""
        self.do(f"label:{layer.value}:{name}")

    def point(self, position: int) -> None:
        """Moves the mouse onto a character; the view has scrolled there."""
        target = self._pixel(position)
        for point in (target + QPoint(60, 40), target):
            self._mouse(QEvent.Type.MouseMove, point, _NONE, _NONE)

    def click(self, position: int) -> None:
        """Clicks a character."""
        QTest.mouseClick(self._view.viewport(), _LEFT, _PLAIN, self._pixel(position))
        self.actions += 1

    def drag(self, span: Span) -> None:
        """Selects the words with one drag."""
        start, end = self._pixel(span.start, 0.1), self._pixel(span.end - 1, 0.9, reveal=False)
        QTest.mousePress(self._view.viewport(), _LEFT, _PLAIN, start)
        self._mouse(QEvent.Type.MouseMove, QPoint((start.x() + end.x()) // 2, end.y()), _NONE, _LEFT)
        self._mouse(QEvent.Type.MouseMove, end, _NONE, _LEFT)
        QTest.mouseRelease(self._view.viewport(), _LEFT, _PLAIN, end)
        self.actions += 1

    def _pixel(self, position: int, fraction: float = 0.5, *, reveal: bool = True) -> QPoint:
        view = self._view
        assert view.layout_ is not None
        if reveal:
            view.scrolling.reveal(Span(position, position + 1))
        box = view.layout_.rects(Span(position, position + 1))[0]
        x = box.left() + box.width() * fraction + view.left
        return QPointF(x, box.center().y() - view.verticalScrollBar().value()).toPoint()

    def _mouse(
        self, kind: QEvent.Type, point: QPoint, button: Qt.MouseButton, buttons: Qt.MouseButton
    ) -> None:
        """QTest.mouseMove carries no buttons, so the event is made here."""
        viewport = self._view.viewport()
        where = QPointF(viewport.mapToGlobal(point))
        QApplication.sendEvent(viewport, QMouseEvent(kind, QPointF(point), where, button, buttons, _PLAIN))
