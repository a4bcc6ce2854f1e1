"""The place in each article, remembered for its next opening."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from annotator.gui.article_view import ArticleView
    from annotator.gui.messages import Messages
    from annotator.workspace import Workspace

_DELAY = 700  # milliseconds after scrolling until the place is stored


class ReadingPlace(QObject):
    """Stores where the window stands in the open article, some moments after it was scrolled."""

    def __init__(self, workspace: Workspace, view: ArticleView, messages: Messages) -> None:
        super().__init__()
        self._workspace = workspace
        self._view = view
        self._messages = messages
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._soon = QTimer(self, singleShot=True, interval=0)
        for timer in (self._timer, self._soon):
            timer.timeout.connect(self.remember)
        view.scrolled.connect(self._timer.start)

    def remember_soon(self) -> None:
        """Stores it when what has changed is painted: nobody waits for the disk to see an article."""
        self._soon.start()

    def remember(self) -> None:
        """Stores it now."""
        self._timer.stop()
        self._soon.stop()
        with self._messages.attempt():
            self._workspace.remember_position(self._view.scrolling.top_position())
