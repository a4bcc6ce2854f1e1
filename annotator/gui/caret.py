"""The blinking of the text cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from annotator.gui.article_canvas import ArticleCanvas


class Caret:
    """Blinks from a key press until the view loses the keyboard, at the pace of the system."""

    def __init__(self, view: ArticleCanvas) -> None:
        self._view = view
        self._timer = QTimer(view)
        self._timer.timeout.connect(self._on_blink)
        self._on = False

    @property
    def is_on(self) -> bool:
        """True while it is to be painted."""
        return self._on and self._view.hasFocus()

    def show(self) -> None:
        """The cursor was moved: it is seen at once."""
        self._on = True
        pace = QApplication.styleHints().cursorFlashTime() // 2
        if pace > 0:  # 0: the system asks for a cursor that stands still
            self._timer.start(pace)

    def hide(self) -> None:
        """The keyboard went elsewhere."""
        self._timer.stop()
        self._on = False
        self._view.viewport().update()

    def _on_blink(self) -> None:
        self._on = not self._on
        self._view.viewport().update()
