"""Edits of several articles: saved off the window's thread, told in a sentence, taken back with a click."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core.annotation import Annotation

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from annotator.core.annotation import Change
    from annotator.corpus import Corpus
    from annotator.gui.messages import Messages
    from annotator.gui.tasks import Task, Tasks
    from annotator.workspace import Workspace


@dataclass(frozen=True)
class Saved:
    """What was saved: annotations that changed, and articles. `operation` is None where nothing did."""

    operation: str | None
    annotations: int
    articles: int


class WideEdits(QObject):
    """`saved` carries a `Saved` when the article and the corpus have it, None when it was refused.

    `changed`: several articles are other now, by such an edit, its undo or its redo.
    """

    saved = Signal(object)
    changed = Signal()
    _failed = Signal()

    def __init__(self, workspace: Workspace, tasks: Tasks, messages: Messages) -> None:
        super().__init__()
        self._workspace = workspace
        self._tasks = tasks
        self._messages = messages
        self._failed.connect(self._on_failed)
        workspace.everywhere.on_done(lambda _article_ids: self.changed.emit())

    def run(self, changes_of: Callable[[Corpus], Mapping[int, Change]], said: str) -> None:
        """Works out the changes of each article (by id) and saves them, as one step of undo.

        `said` names it; how much changed and how to take it back is added.
        """
        with self._messages.attempt():
            corpus = self._workspace.corpus
            self._workspace.everywhere.begin()

            def work(_task: Task[Saved]) -> Saved:
                try:
                    changes = changes_of(corpus)
                    count = sum(map(_annotations_in, changes.values()))
                    return Saved(corpus.operations.save(changes), count, len(changes))
                except BaseException:
                    self._failed.emit()  # from there to the window's thread
                    raise

            self._tasks.run(
                work, lambda saved: self._on_saved(saved, said), lambda error: self._messages.warn(str(error))
            )

    def _on_saved(self, saved: Saved, said: str) -> None:
        with self._messages.attempt():
            self._workspace.everywhere.end(saved.operation)
            self._tell(saved, said)
        self.saved.emit(saved)

    def _on_failed(self) -> None:
        with self._messages.attempt():
            self._workspace.everywhere.end(None)
        self.saved.emit(None)

    def _tell(self, saved: Saved, said: str) -> None:
        if saved.operation is None:
            self._messages.tell(self.tr("{0}: nothing had to be changed.").format(said))
            return
        operation = saved.operation
        text = self.tr("{0}: {1} places in {2} articles.")
        if (saved.annotations, saved.articles) == (1, 1):
            text = self.tr("{0}: 1 place.")
        elif saved.articles == 1:
            text = self.tr("{0}: {1} places in one article.")
        self._messages.tell(
            text.format(said, f"{saved.annotations:,}", f"{saved.articles:,}"),
            action=(self.tr("Undo"), lambda: self.undo(operation)),
            undoes=operation,
        )

    def undo(self, operation: str) -> None:
        """Takes it back, whichever article is open; what was decided since stays."""
        with self._messages.attempt():
            done, left = self._workspace.everywhere.undo(operation)
            text = self.tr("Taken back in all its articles.")
            if left:
                text = self.tr("Taken back in {0} of {1} articles; the others were changed since and stay.")
            self._messages.tell(text.format(f"{done:,}", f"{done + left:,}"))


def _annotations_in(change: Change) -> int:
    return len({item.id for item in (*change.before, *change.after) if isinstance(item, Annotation)})
