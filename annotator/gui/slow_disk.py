"""Says that the disk is slow, so that nobody takes the window for it: an edit ends when it is on the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from annotator.corpus import Corpus
    from annotator.gui.main_window import MainWindow

_SLOW = 0.2  # seconds: from here on each key seems to stick


class SlowDisk(QObject):
    """Follows the edits of a window; one sentence for each corpus."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._told: Corpus | None = None
        window.signals.changed.connect(lambda _change: self._look())

    def _look(self) -> None:
        corpus = self._window.workspace.corpus
        taken = corpus.backups.saving_time
        if taken < _SLOW or corpus is self._told:
            return
        self._told = corpus
        self._window.messages.tell(
            self.tr(
                "The disk or network drive that holds {0} takes {1} seconds for each edit. Nothing is lost; "
                "a copy on a disk of this computer is quicker."
            ).format(corpus.backups.name, f"{taken:.1f}")
        )
