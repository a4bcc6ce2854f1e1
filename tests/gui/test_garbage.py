"""Garbage is collected on the window's thread only."""

import gc

from PySide6.QtCore import QObject

from annotator.gui.garbage import Garbage


def test_what_is_due_is_collected_here_and_nowhere_else(qtbot):
    owner, runs = QObject(), []
    threshold = gc.get_threshold()
    garbage = Garbage(owner)
    gc.callbacks.append(lambda phase, info: runs.append(info["generation"]) if phase == "start" else None)
    try:
        gc.set_threshold(1, 100_000, 100_000)
        kept = [[] for _ in range(100)]  # more than the threshold: Python would have collected
        assert runs == []
        garbage.collect()
        assert runs == [0]
        assert len(kept) == 100
    finally:
        gc.callbacks.pop()
        gc.set_threshold(*threshold)
        garbage.close()
    assert gc.isenabled()
