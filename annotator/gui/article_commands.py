"""What the keys for whole articles do: done and next, back, remove, up and down the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core import edits
from annotator.gui.trashing import Trashing

if TYPE_CHECKING:
    from annotator.gui.bulk import Bulk
    from annotator.gui.main_window import MainWindow
    from annotator.gui.tasks import Tasks


class ArticleCommands(QObject):
    """Acts on the open article and its place in the queue."""

    def __init__(self, window: MainWindow, bulk: Bulk, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._bulk = bulk
        self.trashing = Trashing(self, window.workspace, window.messages, tasks)
        self.trashing.restored.connect(self._show_restored)
        self.trashing.deleted.connect(self._forget)

    def finish_article(self) -> None:
        """Marks the article as done and opens the next one that is not, from the top again after the last."""
        window = self._window
        with window.messages.attempt():
            article = window.workspace.article
            if not article.labels.done:
                if window.commands.queue.criteria.holds_back(article):
                    return
                window.workspace.do(edits.set_done(article, True))
            self._open_next()

    def accept_and_finish(self) -> None:
        """Accepts all that is shown, marks the article as done and opens the next one: one step of undo."""
        with self._window.messages.attempt():
            if self._bulk.finish():
                self._open_next()

    def _open_next(self) -> None:
        window = self._window
        here = window.workspace.article.id
        following = window.queue.neighbour(here, 1, undone=True) or window.queue.neighbour(0, 1, undone=True)
        if following is None:
            window.messages.tell(self.tr("Done. All articles of the queue are done."))
        else:
            window.open_article(following)
            window.steps.offer_way_back(lambda: window.open_article(here))

    def take_up_again(self) -> None:
        """The article is not done after all."""
        with self._window.messages.attempt():
            self._window.workspace.do(edits.set_done(self._window.workspace.article, False))

    def remove_article(self) -> None:
        """Moves the open article into the trash; a click brings it back."""
        window = self._window
        with window.messages.attempt():
            article = window.workspace.article
            name = article.metadata.title or article.source.name
            following = window.queue.neighbour(article.id, 1) or window.queue.neighbour(article.id, -1)
            batch = window.workspace.remove_article()
            window.show_queue()
            if following is not None:
                window.open_article(following)
            self.trashing.offer(batch, self.tr("“{0}” is in the trash.").format(name))

    def open_trash(self) -> None:
        """Shows what was removed, to be restored."""
        from annotator.gui.trash_menu import TrashMenu  # late: hardly ever needed

        window = self._window
        menu = TrashMenu(self.trashing, window.workspace, window)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(window.view.mapToGlobal(window.view.rect().topLeft()))

    def _forget(self, ids: list[int]) -> None:
        window = self._window
        if window.workspace.has_article and window.workspace.article.id in ids:
            window.workspace.close_article()
        window.show_queue()

    def _show_restored(self, ids: list[int]) -> None:
        self._window.show_queue()
        if len(ids) == 1:
            self._window.open_article(ids[0])

    def go_to_article(self, step: int) -> None:
        """Opens the article above or below in the queue."""
        window = self._window
        here = window.workspace.article.id if window.workspace.has_article else 0
        following = window.queue.neighbour(here, step)
        if following is not None:
            window.open_article(following)
