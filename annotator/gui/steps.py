"""Undo and redo as the window shows them: what they would do stands on them, what they did is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.markup import plain
from annotator.gui.sentences import translated
from annotator.workspace import SUGGESTIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import Change
    from annotator.gui.actions import Actions
    from annotator.gui.messages import Messages
    from annotator.gui.selection import Selection
    from annotator.gui.signals import WorkspaceSignals
    from annotator.gui.status_line import StatusLine
    from annotator.workspace import Workspace


class Steps(QObject):
    """Goes back and forth in the history of the open article."""

    def __init__(
        self,
        workspace: Workspace,
        signals: WorkspaceSignals,
        actions: Actions,
        selection: Selection,
        messages: Messages,
        status: StatusLine,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._signals = signals
        self._actions = actions
        self._selection = selection
        self._messages = messages
        self._status = status
        self._way_back: Callable[[], None] | None = None
        signals.changed.connect(self._on_changed)
        signals.opened.connect(lambda _article: self._on_opened())

    def offer_way_back(self, go: Callable[[], None]) -> None:
        """Until something is changed in the article, undo goes back to the one that was done before it."""
        self._way_back = go
        self.show()

    def undo(self) -> None:
        """Takes the newest change of the article back; right after “Done, next” it goes back there."""
        if self._way_back is not None:
            self._go_back(self._way_back)
            return
        change = self._step(self._workspace.undo, self.tr("Undone: {0}"))
        if change is not None:
            self._messages.withdraw_undo_of(change)
            done, left = self._counts(change)
            text = self.tr("Taken back in all {0} articles.")
            if left:
                text = self.tr("Taken back in {0} of {1} articles; the others were changed since and stay.")
            if done + left > 1:
                self._messages.tell(text.format(f"{done:,}", f"{done + left:,}"))

    def _go_back(self, go: Callable[[], None]) -> None:
        """Leaves the open article, unless the other is not in the corpus any more; `go` has said so then."""
        here, self._way_back = self._workspace.article, None
        go()
        if self._workspace.article is here:
            self.show()
        else:
            self._messages.tell(self.tr("Back in the article that is done; undo again takes that back."))

    def redo(self) -> None:
        """Makes it again."""
        change = self._step(self._workspace.redo, self.tr("Done again: {0}"))
        if change is not None:
            left, done = self._counts(change)
            if left:
                text = self.tr("Done again in {0} of {1} articles; the others were changed since and stay.")
                self._messages.tell(text.format(f"{done:,}", f"{done + left:,}"))

    def _on_changed(self, change: Change) -> None:
        if change.title != SUGGESTIONS:
            self._way_back = None
            self._messages.withdraw_refusal()

    def _on_opened(self) -> None:
        self._way_back = None
        self._messages.withdraw_hint()

    def _counts(self, change: Change) -> tuple[int, int]:
        """In how many articles the edit is taken back, and in how many it stands; none if it has only one."""
        counts = (0, 0)
        if change.operation is not None:
            with self._messages.attempt():
                counts = self._workspace.corpus.operations.counts(change.operation)
        return counts

    def _step(self, step: Callable[[], str | None], said: str) -> Change | None:
        """Does it and shows where: the first annotation that it changed is selected."""
        touched: list[Change] = []
        self._signals.changed.connect(touched.append)
        with self._messages.attempt():
            title = step()
            if title is not None:
                self._status.show_saved(said.format(translated(title)))
        self._signals.changed.disconnect(touched.append)
        added = touched[0].added if touched else ()
        if added:
            self._selection.select(added[0].id)
        return touched[0] if touched else None

    def show(self) -> None:
        """Writes on both actions what they would do."""
        for name, title in (("undo", self._workspace.undo_title), ("redo", self._workspace.redo_title)):
            action, title = self._actions[name], translated(title or "")
            word = self.tr("Undo") if name == "undo" else self.tr("Redo")
            if name == "undo" and self._way_back is not None:
                title = self.tr("back to the article that is done")
            action.setEnabled(bool(title))
            action.setText(f"{word}: {plain(title)}" if title else word)
            action.setToolTip(f"{word} {title} ({self._actions.key(name)})")
