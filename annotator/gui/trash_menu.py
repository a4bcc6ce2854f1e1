"""The menu of the trash: what was deleted together comes back together; emptying asks first."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from annotator.gui.markup import plain

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.gui.trashing import Trashing
    from annotator.workspace import Workspace

_MOST = 12  # batches


class TrashMenu(QMenu):
    """Made anew at each opening."""

    def __init__(self, trashing: Trashing, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._trashing = trashing
        self._workspace = workspace
        self.setTitle(self.tr("Trash"))
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Lists what was deleted, the newest first."""
        self.clear()
        entries = self._workspace.corpus.search.trash.entries()
        if not entries:
            self.addAction(self.tr("The trash is empty")).setEnabled(False)
            return
        numbers = Counter(entry.batch for entry in entries)
        first = {entry.batch: entry for entry in reversed(entries)}
        for batch in list(dict.fromkeys(entry.batch for entry in entries))[:_MOST]:
            entry = first[batch]
            when = datetime.fromisoformat(entry.deleted_at).astimezone()
            what = entry.title if numbers[batch] == 1 else self.tr("{0} articles").format(numbers[batch])
            text = self.tr("Restore: {0}, deleted {1}").format(what, f"{when:%Y-%m-%d %H:%M}")
            self.addAction(plain(text)).triggered.connect(
                lambda _on=False, wanted=batch: self._trashing.restore(wanted)
            )
        self.addSeparator()
        self.addAction(self.tr("Empty the trash…")).triggered.connect(self._trashing.purge)
