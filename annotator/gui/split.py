"""Which article stands beside the one that is edited, and how the two change places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import Article
    from annotator.gui.desk import Desk
    from annotator.gui.messages import Messages
    from annotator.gui.queue_panel import QueuePanel
    from annotator.gui.signals import WorkspaceSignals
    from annotator.gui.split_view import SplitView
    from annotator.workspace import Workspace


class Split(QObject):
    """The second article of a window. `changed` tells whether there is one."""

    changed = Signal(bool)

    def __init__(
        self,
        workspace: Workspace,
        signals: WorkspaceSignals,
        desk: Desk,
        queue: QueuePanel,
        messages: Messages,
        open_article: Callable[[int], None],
        make: Callable[[], SplitView],
    ) -> None:
        """`make` is called when a second article is first wanted."""
        super().__init__()
        self._workspace = workspace
        self._desk = desk
        self._queue = queue
        self._messages = messages
        self._open_article = open_article
        self._make = make
        self._edited = 0
        self.view: SplitView | None = None
        queue.beside_requested.connect(self.show_beside)
        signals.opened.connect(self._on_opened)

    @property
    def is_open(self) -> bool:
        """True while there is a second article."""
        return self.view is not None and not self.view.isHidden()

    def toggle(self) -> None:
        """Closes it, or shows the neighbour in the queue beside the open article."""
        if self.is_open:
            self.close()
            return
        here = self._workspace.article.id if self._workspace.has_article else 0
        other = self._queue.neighbour(here, 1) or self._queue.neighbour(here, -1)
        if other is None or not here:
            self._messages.tell(self.tr("There is no other article in the queue to show beside this one."))
            self.changed.emit(False)
        else:
            self.show_beside(other)

    def show_beside(self, article_id: int) -> None:
        """Shows an article of the corpus beside the open one."""
        if not self._workspace.has_article:
            self._open_article(article_id)
        elif article_id != self._workspace.article.id:
            self._show(article_id)
        else:
            self._messages.tell(self.tr("That article is open already; pick another one to show beside it."))

    def swap(self) -> None:
        """The two articles change places."""
        if self.view is not None and self.is_open:
            self.edit(self.view.article_id)

    def edit(self, article_id: int) -> None:
        """Opens the article; the one that was edited goes beside it."""
        if article_id:
            self._open_article(article_id)

    def close(self) -> None:
        """One article again; the keyboard goes to it."""
        if self.view is not None and self.is_open:
            self.view.hide()
            self._desk.view.setFocus()
            self.changed.emit(False)

    def _show(self, article_id: int) -> None:
        with self._messages.attempt():
            article = self._workspace.corpus.load(article_id)
            view = self._wanted()
            view.show_article(article)
            self._desk.put_beside(view)
            self.changed.emit(True)

    def _wanted(self) -> SplitView:
        if self.view is None:
            self.view = self._make()
            self.view.edit_requested.connect(self.edit)
            self.view.closed.connect(self.close)
        return self.view

    def _on_opened(self, article: Article | None) -> None:
        before, self._edited = self._edited, article.id if article is not None else 0
        if self.view is None or not self.is_open:
            return
        if article is None:
            self.close()
        elif article.id == self.view.article_id:
            if before and before != article.id:
                self._show(before)
            else:
                self.close()
