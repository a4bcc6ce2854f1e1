"""The main job without a display: open, detect, decide, save, export, and a screenshot to look at.

Drives the real window through its actions. Everything is written below `--output`.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QEventLoop, QTimer

from annotator import app, paths
from annotator.core.annotation import Status
from annotator.exports import FORMATS, export

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from annotator.gui.main_window import MainWindow

_PATIENCE = 180_000  # milliseconds for the worker to start and to finish


def wait_for(signal: SignalInstance) -> bool:
    """Runs the event loop until the signal comes; False if it does not come in time."""
    loop = QEventLoop()
    came: list[bool] = []
    signal.connect(lambda *_: came.append(True))
    signal.connect(loop.quit)
    QTimer.singleShot(_PATIENCE, loop.quit)
    loop.exec()
    return bool(came)


def settle() -> None:
    """Lets the window lay itself out and paint before a picture is taken."""
    loop = QEventLoop()
    QTimer.singleShot(150, loop.quit)
    loop.exec()


def run(window: MainWindow, output: Path) -> int:
    """Does the job and prints where everything lies; the exit code."""
    if not window.workspace.has_article and not wait_for(window.signals.opened):
        print(f"The sample article did not open: {window.desk.bar.text}", file=sys.stderr)
        return 1
    if window.detector.running and not wait_for(window.detector.finished):
        print(f"Detection did not finish: {window.desk.bar.text}", file=sys.stderr)
        return 1
    suggested = len(window.workspace.article.annotations)
    for name in ("next", "accept", "accept", "reject", "accept_all"):
        window.actions_[name].trigger()
    quote = next(a for a in window.workspace.article.in_order() if a.speaker is not None)
    window.selection.select(quote.id)
    settle()
    screenshot = output / "screenshot.png"
    window.grab().save(str(screenshot))
    article = window.workspace.corpus.load(window.workspace.article.id)
    accepted = sum(a.status is Status.ACCEPTED for a in article.annotations.values())
    print(f"detected    {suggested} entities and quotes by {article.detected_by}")
    print(f"corpus      {window.workspace.corpus.path} ({accepted} accepted)")
    for name in FORMATS:
        target = output / f"sample{FORMATS[name].suffix}"
        report = export([article], name, target)
        print(f"{name:<11} {target} ({report.annotations} annotations)")
    print(f"screenshot  {screenshot}")
    return 0


def main() -> int:
    """Parses the command line and runs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("article", type=Path)
    parser.add_argument("--output", type=Path, required=True)
    options = parser.parse_args()
    output = options.output.resolve()
    output.mkdir(parents=True, exist_ok=True)
    for old in output.glob("corpus.sqlite*"):
        old.unlink()
    os.environ[paths.HOME_VARIABLE] = str(output)
    arguments = ["--corpus", str(output / "corpus.sqlite"), str(options.article)]
    return app.main(arguments, loop=lambda window: run(window, output))


if __name__ == "__main__":
    sys.exit(main())
