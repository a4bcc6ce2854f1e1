"""Garbage collection on the window's thread only.

Python collects in whatever thread happens to allocate; a Qt object in a cycle would then be deleted in the
wrong thread, which crashes. The usual remedy of PySide programs: no automatic collection, a timer instead.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL = 1000  # milliseconds


class Garbage(QObject):
    """Collects as often as Python would, but here. Automatic collection comes back with `close`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collects the generations that are due."""
        full = enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
        due = [generation for generation, (count, limit) in full if count > limit > 0]
        if due:
            gc.collect(max(due))

    def close(self) -> None:
        """The window goes."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()
