"""Programs whose whole process is measured; each prints one number. Run as a script in a process of its own.

The module level imports nothing that the measured program does not import anyway.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]


class ChildError(Exception):
    """A child broke down; the message has its stderr."""


def run_child(name: str, home: Path) -> float:
    """The number that a child prints; the program's folders and settings are below `home`.

    Raises:
        ChildError: it broke down.
    """
    folders = {"ANNOTATOR_HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    command = [sys.executable, __file__, name]
    done = subprocess.run(
        command, env=os.environ | folders, cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise ChildError(f"{name} ended with {done.returncode}:\n{done.stderr}")
    return float(done.stdout.split()[-1])


def _our_window() -> None:
    """`python -m annotator` until its window is painted; prints the time then."""
    from functools import partial

    from annotator import app

    app.main = partial(app.main, loop=_tell_time)
    _run_program()


def _tell_time(window: MainWindow) -> int:
    _wait_until_painted()
    print(time.time(), flush=True)
    return 0


def _memory() -> None:
    """The same with the article that the corpus opens; prints the resident bytes."""
    from functools import partial

    from annotator import app

    app.main = partial(app.main, loop=_tell_memory)
    _run_program()


def _tell_memory(window: MainWindow) -> int:
    if not window.workspace.has_article:
        window.open_article(window.workspace.corpus.article_ids()[0])
    _wait_until_painted()
    window.grab()
    print(resident_bytes(), flush=True)
    return 0


def _run_program() -> None:
    from annotator.__main__ import main

    sys.exit(main([]))


def _bare_window() -> None:
    """The least that PySide6 can show: an empty window with a text field; prints the time when painted."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QPlainTextEdit())
    window.resize(1280, 820)
    window.show()
    _wait_until_painted()
    print(time.time(), flush=True)
    del application


def _wait_until_painted() -> None:
    """The window is painted while Qt handles its exposure."""
    from PySide6.QtGui import QGuiApplication

    while not any(window.isExposed() for window in QGuiApplication.topLevelWindows()):
        QGuiApplication.processEvents()
    QGuiApplication.processEvents()


def resident_bytes() -> int:
    """Memory of this process that is in RAM; where the system does not tell, the most it ever was."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else 1024 * most


_CHILDREN = {"start": _our_window, "bare": _bare_window, "memory": _memory}

if __name__ == "__main__":
    sys.path[0] = str(ROOT)  # as `python -m annotator` in the repository has it
    _CHILDREN[sys.argv[1]]()
