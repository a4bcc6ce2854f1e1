"""Decisions about many suggestions at once: all that are shown, those of a label, the rest of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core import edits
from annotator.core.annotation import Status, reading_order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.core.annotation import Annotation
    from annotator.gui.messages import Messages
    from annotator.gui.selection import Selection
    from annotator.gui.threshold import Threshold
    from annotator.workspace import Workspace


class Bulk(QObject):
    """Every decision is one step of undo and leaves alone what the threshold hides."""

    def __init__(
        self, workspace: Workspace, selection: Selection, messages: Messages, threshold: Threshold
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._selection = selection
        self._messages = messages
        self._threshold = threshold

    def accept_all(self) -> None:
        """Accepts every suggestion that is left and shown."""
        self._accept(lambda a: True)

    def accept_label(self) -> None:
        """Accepts every suggestion with the label of the selected one; on to the next of another."""
        current = self._selection.require()
        if current is not None:
            same = current.layer, current.label
            if self._accept(lambda a: (a.layer, a.label) == same):
                self._selection.next_suggestion()

    def accept_rest(self) -> None:
        """Accepts every suggestion from the selected one to the end of the article."""
        current = self._selection.require()
        if current is not None:
            here = reading_order(current)
            if self._accept(lambda a: reading_order(a) >= here):
                self._selection.next_suggestion()

    def finish(self) -> bool:
        """Accepts every suggestion that is shown and marks the article as done; False if it is not saved."""
        is_saved = False
        with self._messages.attempt():
            self._workspace.do(edits.finish(self._workspace.article, self._threshold.shows))
            is_saved = True
        return is_saved  # noqa: RET504 - an error was told by `attempt`

    def _accepted(self, count: int) -> str:
        if count == 1:
            return self.tr("Accepted 1 suggestion: undo takes it back.")
        return self.tr("Accepted {0} suggestions: undo takes it back.").format(count)

    def _annotations(self) -> Iterable[Annotation]:
        return self._workspace.article.annotations.values()

    def _accept(self, wanted: Callable[[Annotation], bool]) -> bool:
        """True if some are left in the article that could be next."""
        are_left = False
        with self._messages.attempt():
            shown = self._threshold.shows
            change = edits.accept_all(self._workspace.article, lambda a: shown(a) and wanted(a))
            if change is None:
                self._messages.tell(self.tr("There are no undecided suggestions."))
            else:
                self._workspace.do(change)
                self._messages.tell(self._accepted(len(change.after)), undoes=change.title)
                are_left = any(a.status is Status.SUGGESTED and shown(a) for a in self._annotations())
        return are_left
