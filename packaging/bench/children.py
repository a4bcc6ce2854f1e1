"""Programs whose whole process is measured; each prints one number. Run as a script in a process of its own.

The module level imports nothing that the measured program does not import anyway.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.gui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[2]


class ChildError(Exception):
    """A child broke down; the message has its stderr."""


def run_child(name: str, home: Path) -> float:
    """The number that a child prints; the program's folders and settings are below `home`.

    Raises:
        ChildError: it broke down.
    """
    environment = os.environ | {"ANNOTATOR_HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled already
    command = [sys.executable, __file__, name]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise ChildError(f"{name} ended with {done.returncode}:\n{done.stderr}")
    return float(done.stdout.split()[-1])


def _painted() -> None:
    """`python -m annotator` until the window is painted for the first time; prints the time then."""
    from PySide6.QtWidgets import QApplication

    seen: list[float] = []

    class Application(QApplication):
        """Notes when the events were handled that painted the first window."""

        def processEvents(self, *kinds: Any) -> None:  # type: ignore[override]  # noqa: ANN401, N802
            QApplication.processEvents(*kinds)
            if not seen and _is_painted():
                seen.append(time.time())

    def tell(window: MainWindow) -> int:
        _wait_until_painted()
        print(seen[0] if seen else time.time(), flush=True)
        return 0

    application = Application(sys.argv[:1])
    _run_program(tell)
    del application


def _usable() -> None:
    """The same until the corpus is open as well."""
    _run_program(_tell_time)


def _reopen() -> None:
    """The same until the article is on screen that was open last."""
    _run_program(_tell_time_of_article)


def _memory() -> None:
    """The same with the article of the corpus; prints the resident bytes."""
    _run_program(_tell_memory)


def _tell_time(window: MainWindow) -> int:
    _wait_until_painted()
    print(time.time(), flush=True)
    return 0


def _tell_time_of_article(window: MainWindow) -> int:
    from PySide6.QtCore import QCoreApplication

    while window.view.article is None:
        QCoreApplication.processEvents()
    return _tell_time(window)


def _tell_memory(window: MainWindow) -> int:
    if window.view.article is None:
        window.open_article(window.workspace.corpus.article_ids()[0])
    _wait_until_painted()
    print(resident_bytes(), flush=True)
    return 0


def _run_program(loop: Callable[[MainWindow], int]) -> None:
    """Goes the way of `python -m annotator`, with `loop` in place of the event loop."""
    from annotator import app
    from annotator.__main__ import main

    app.main = partial(app.main, loop=loop)
    if main([]) != 0:
        sys.exit("the window did not open")


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
    """Qt paints a window while it handles its exposure; what has changed since is painted as well."""
    from PySide6.QtCore import QCoreApplication

    while not _is_painted():
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents()


def _is_painted() -> bool:
    from PySide6.QtGui import QGuiApplication

    return any(window.isExposed() for window in QGuiApplication.topLevelWindows())


def resident_bytes() -> int:
    """Memory of this process that is in RAM; where the system does not tell, the most it ever was."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else 1024 * most


_CHILDREN = {
    "painted": _painted,
    "usable": _usable,
    "reopen": _reopen,
    "bare": _bare_window,
    "memory": _memory,
}

if __name__ == "__main__":
    sys.path[0] = str(ROOT)  # as `python -m annotator` in the repository has it
    _CHILDREN[sys.argv[1]]()
