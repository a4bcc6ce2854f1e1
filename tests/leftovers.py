"""What a test of the window must not leave behind: it would fail or slow another test, far away."""

import gc
import os
import threading
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication


def find():
    """Windows still shown, child processes, threads and running timers, each as a line."""
    app = QApplication.instance()
    if app is None:
        return []
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    windows = [f"window {w!r}" for w in app.topLevelWidgets() if w.isVisible()]
    main = threading.main_thread()
    threads = [f"thread {t.name}" for t in threading.enumerate() if t is not main and not t.daemon]
    return [*windows, *threads, *_children(), *_timers()]


def _children():
    """Child processes that are not dead yet; only Linux tells."""
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children")
    return [f"process {pid}" for pid in children.read_text().split()] if children.is_file() else []


def _timers():
    timers = [thing for thing in gc.get_objects() if isinstance(thing, QTimer)]
    return [f"timer {t!r}" for t in timers if shiboken6.isValid(t) and t.isActive()]
