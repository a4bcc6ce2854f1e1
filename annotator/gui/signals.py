"""The workspace's plain listeners as Qt signals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from annotator.workspace import Workspace


class WorkspaceSignals(QObject):
    """`changed` carries a `Change`, `opened` the `Article` or None."""

    changed = Signal(object)
    opened = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        workspace.on_changed(self.changed.emit)
        workspace.on_opened(self.opened.emit)
