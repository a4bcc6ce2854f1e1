"""Hands at the keyboard of the real window while the system fails; started by faulted_program.py.

Each prints what the window shows: a line that begins with `saved` where it says so, else its sentence to
stderr.
"""

import json
import sys
from dataclasses import replace

from PySide6.QtCore import QEventLoop, QTimer

from annotator import app
from annotator.core.annotation import Change
from tests.e2e.killed_program import digest

PATIENCE = 10_000  # milliseconds; only a broken program needs them


def run(path, deed):
    """The window on a corpus, with these hands; the exit code."""
    return app.main(["--corpus", str(path)], loop=deed)


def tell(window, title):
    """What the window shows of the last edit, and what is open now; 1 if it was not saved."""
    is_saved = window.status.text.startswith("Saved")
    shown = {"title": title, "digest": digest(window.workspace.article), "bar": window.desk.bar.text}
    print("saved" if is_saved else "not", json.dumps(shown), flush=True)
    if not is_saved:
        print(window.desk.bar.text, file=sys.stderr, flush=True)
    return 0 if is_saved else 1


def press(window, *names):
    """Triggers actions."""
    for name in names:
        window.actions_[name].trigger()


def decide(window):
    """One decision."""
    window.open_article(1)
    press(window, "next", "accept")
    return tell(window, "decision")


def bulk(window, begin=lambda: None):
    """One edit of all articles; `begin` is called on the thread that saves. How often the window was idle."""
    turns = []
    loop = QEventLoop()
    saved = []

    def changes_of(corpus):
        begin()
        found = {}
        for number in corpus.article_ids():
            first = next(iter(corpus.load(number).in_order()))
            found[number] = Change("Note", (first,), (replace(first, note="seen"),))
        return found

    def take(what):
        saved.append(what)
        loop.quit()

    window.pages.wide.saved.connect(take)
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: turns.append(1))
    timer.start()
    window.pages.wide.run(changes_of, "Note")
    loop.exec()
    timer.stop()
    window.pages.wide.saved.disconnect(take)
    return saved[0], len(turns)


def edit_all(window, begin):
    """One edit of all articles; 1 if it was not saved."""
    window.open_article(1)
    saved, _turns = bulk(window, begin)
    if saved is not None:
        print("saved", flush=True)
        return 0
    loop = QEventLoop()  # the sentence comes a little later
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: loop.quit() if window.desk.bar.text else None)
    timer.start()
    QTimer.singleShot(PATIENCE, loop.quit)
    loop.exec()
    print(window.desk.bar.text, file=sys.stderr, flush=True)
    return 1


def work_slowly(window, spoil):
    """Three decisions on a disk that is slow from now on, and an edit of all articles."""
    window.open_article(1)
    spoil()
    for _ in range(3):
        press(window, "next", "accept")
        tell(window, "decision")
    saved, turns = bulk(window, spoil)
    print(json.dumps({"bulk": saved is not None, "turns": turns}), flush=True)
    return 0


def work_on_full_disk(window, spoil):
    """Decides, decides and undoes while the disk is full, and decides when it is not any more."""
    window.open_article(1)
    press(window, "next", "accept")
    tell(window, "before")
    spoil()
    press(window, "next", "accept")
    tell(window, "while it is full")
    press(window, "undo")
    tell(window, "undo while it is full")
    spoil()
    press(window, "accept")
    return tell(window, "after")
