"""The trash: articles go in together, come back together, or go for good after a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.gui.messages import Messages
    from annotator.gui.tasks import Tasks
    from annotator.workspace import Workspace


class Trashing(QObject):
    """Works off the window's thread. `deleted` and `restored` carry the ids of the articles."""

    deleted = Signal(list)
    restored = Signal(list)

    def __init__(self, parent: QObject, workspace: Workspace, messages: Messages, tasks: Tasks) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._messages = messages
        self._tasks = tasks

    def delete(self, ids: Sequence[int]) -> None:
        """Moves articles into the trash; a click brings them back."""
        corpus = self._workspace.corpus

        def tell(batch: str) -> None:
            self.deleted.emit(list(ids))
            self.offer(batch, self.tr("Articles moved to the trash: {0}.").format(f"{len(ids):,}"))

        with self._messages.attempt():
            self._workspace.everywhere.require_writable()
            self._tasks.run(
                lambda _task: corpus.search.trash.delete(ids), tell, lambda e: self._messages.warn(str(e))
            )

    def offer(self, batch: str, text: str) -> None:
        """Says that articles are in the trash, and offers to take them out."""
        self._messages.tell(text, action=(self.tr("Undo"), lambda: self.restore(batch)), undoes=batch)

    def restore(self, batch: str) -> None:
        """Brings back what was deleted together."""
        corpus = self._workspace.corpus

        def tell(counts: tuple[list[int], int]) -> None:
            restored, left = counts
            text = self.tr("Articles restored: {0}.").format(f"{len(restored):,}")
            if left:
                more = self.tr("{0} stay in the trash: their files were taken in again meanwhile.")
                text += " " + more.format(f"{left:,}")
            back = self.tr("Undo"), lambda: self.delete(restored)
            self._messages.tell(text, action=back if restored else None)
            self.restored.emit(restored)

        with self._messages.attempt():
            self._workspace.everywhere.require_writable()
            self._tasks.run(
                lambda _task: corpus.search.trash.restore(batch), tell, lambda e: self._messages.warn(str(e))
            )

    def purge(self) -> None:
        """Empties the trash, after a question: that cannot be undone."""
        with self._messages.attempt():
            self._workspace.everywhere.require_writable()
            trash = self._workspace.corpus.search.trash
            number = f"{trash.count():,}"
            question = self.tr("Delete the {0} articles in the trash for good? That cannot be undone.")
            if self._messages.confirm(question.format(number), self.tr("Empty the trash")):
                gone = trash.purge()
                self._messages.tell(self.tr("Articles deleted for good: {0}.").format(f"{gone:,}"))
