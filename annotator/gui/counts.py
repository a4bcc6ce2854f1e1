"""How much is decided and how much is left in the open article, for status line and queue."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from annotator.corpus import QueueItem
    from annotator.gui.messages import Messages
    from annotator.gui.queue_panel import QueuePanel
    from annotator.gui.status_line import StatusLine
    from annotator.gui.threshold import Threshold
    from annotator.workspace import Workspace


class Counts(QObject):
    """What the threshold hides does not count as left."""

    def __init__(
        self,
        workspace: Workspace,
        threshold: Threshold,
        status: StatusLine,
        queue: QueuePanel,
        messages: Messages,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._threshold = threshold
        self._status = status
        self._queue = queue
        self._messages = messages
        self._item: QueueItem | None = None
        threshold.moved.connect(lambda _gone, _come: self._show())

    def refresh(self) -> None:
        """Counts anew after a change or another article."""
        self._item = None
        if self._workspace.has_article:
            with self._messages.attempt():
                item = self._workspace.corpus.queue_item(self._workspace.article.id)
                # the open article is not new, also when its opening is not stored yet
                self._item = replace(item, last_opened=item.last_opened or "")
        self._show()

    def _show(self) -> None:
        item = self._item
        if item is not None:
            item = replace(item, suggested=max(0, item.suggested - self._threshold.hidden))
            self._queue.update_item(item)
        self._status.show_counts(item)
