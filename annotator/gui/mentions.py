"""From mention to mention of one entity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.annotation import Layer

if TYPE_CHECKING:
    from annotator.gui.messages import Messages
    from annotator.gui.selection import Selection
    from annotator.workspace import Workspace


class Mentions(QObject):
    """Goes to other mentions of what the selected annotation refers to."""

    def __init__(self, workspace: Workspace, selection: Selection, messages: Messages) -> None:
        super().__init__()
        self._workspace = workspace
        self._selection = selection
        self._messages = messages

    def go(self, step: int) -> None:
        """The next (1) or previous (-1) mention, round the end; of the same words where nothing is linked."""
        current = self._selection.require()
        if current is None:
            return
        if current.layer is not Layer.ENTITY:
            self._messages.tell(self.tr("Select a name first: this goes to its next mention."))
            return
        mentions = [a.id for a in self._workspace.names.mentions_of(current)]
        if len(mentions) < 2:
            self._messages.tell(self.tr("This is the only mention in the article."))
            return
        here = mentions.index(current.id) if current.id in mentions else -1
        self._selection.select(mentions[(here + step) % len(mentions)])
