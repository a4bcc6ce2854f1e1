"""A row of the key sheet: what an action is called and its keys; it waits for a new key when asked to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from annotator.gui.key_bindings import key_of
from annotator.gui.theme import LIGHT, RADIUS, Theme, interface_font

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

    from annotator.gui.actions import Spec

_HEIGHT = 26
_SIDE = 8
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class KeyRow(QAbstractButton):
    """A click or Return makes it wait for a key, which `pressed_key` tells; Escape ends the waiting.

    `clear_requested` comes with Backspace or Delete, `left` with the arrow keys (1 or -1).
    """

    pressed_key = Signal(str)
    clear_requested = Signal()
    left = Signal(int)

    def __init__(self, spec: Spec) -> None:
        super().__init__()
        self.spec = spec
        self.theme: Theme = LIGHT
        self.is_own = False
        self.is_waiting = False
        self._keys: tuple[str, ...] = ()
        self.setText(spec.text.rstrip("…"))
        self.setToolTip(spec.tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)

    def show_keys(self, keys: tuple[str, ...], *, is_own: bool) -> None:
        """Shows the keys; with `is_own` as the user's own."""
        self._keys = tuple(QKeySequence(k).toString(QKeySequence.SequenceFormat.NativeText) for k in keys)
        self.is_own = is_own
        told = ", ".join(self._keys) or self.tr("no key")
        self.setAccessibleName(f"{self.text()}: {told}")
        self.update()

    def wait(self, on: bool) -> None:
        """Waits for a key, or no longer."""
        self.is_waiting = on
        self.update()

    def matches(self, words: list[str]) -> bool:
        """True if text, tip or keys hold all the words."""
        hay = f"{self.text()} {self.spec.tip} {self.spec.menu} {' '.join(self._keys)}".casefold()
        return all(word in hay for word in words)

    def sizeHint(self) -> QSize:
        return QSize(260, _HEIGHT)

    def event(self, event: QEvent) -> bool:
        # without this the window's shortcuts would take the key
        if self.is_waiting and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if self.is_waiting and event.type() is QEvent.Type.KeyPress:
            self._take(event)  # type: ignore[arg-type]
            return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) is Qt.Key.Key_Escape:
            self.wait(False)
            return
        key = key_of(event)
        if key:
            self.wait(False)
            self.pressed_key.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.clear_requested.emit()
        elif key in _STEPS:
            self.left.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.wait(False)
        super().focusOutEvent(event)

    @property
    def needed_width(self) -> int:
        """Pixels in which the name stands beside its keys."""
        caps = QFontMetrics(interface_font(12))
        keys = sum(max(caps.horizontalAdvance(key) + 10, 20) + 4 for key in self._keys)
        return QFontMetrics(interface_font()).horizontalAdvance(self.text()) + keys + 3 * _SIDE

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.is_waiting or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection if self.is_waiting else theme.raised))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        left = self._paint_keys(painter)
        painter.setFont(interface_font())
        painter.setPen(QColor(theme.ink))
        room = int(left) - 2 * _SIDE
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(_SIDE, 0, room, self.height(), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def _paint_keys(self, painter: QPainter) -> float:
        """The keys at the right, the first one outermost; where they begin."""
        painter.setFont(interface_font(12))
        right = float(self.width() - _SIDE)
        keys = (self.tr("press a key"),) if self.is_waiting else self._keys
        metrics = QFontMetrics(painter.font())
        for key in reversed(keys):
            width = max(metrics.horizontalAdvance(key) + 10, 20)
            cap = QRectF(right - width, (self.height() - 19) / 2, width, 19)
            painter.setPen(QColor(self.theme.accent if self.is_own or self.is_waiting else self.theme.line))
            painter.setBrush(QColor(self.theme.page))
            painter.drawRoundedRect(cap, 4, 4)
            painter.setPen(QColor(self.theme.accent if self.is_own else self.theme.quiet))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            right -= width + 4
        return right
