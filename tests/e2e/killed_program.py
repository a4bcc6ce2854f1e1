"""The real program, made to die at a chosen moment; started as a process of its own by killing.py.

    python killed_program.py DEATH SEED ARGUMENT...

The arguments are those of `python -m annotator`. DEATH is `never` (whoever started it kills it), `bytes:N`
(the kernel ends it in the midst of the first write that would make a file longer than N bytes) or `steps:N`
(it kills itself when SQLite has taken N hundred steps of its virtual machine, often within a statement).

In the window it edits for ever, and prints what it was shown as saved: one JSON object a line.
"""

import hashlib
import json
import os
import random
import resource
import signal
import sqlite3
import sys
from dataclasses import replace

from annotator.__main__ import main
from annotator.cli import COMMANDS
from annotator.core.annotation import Article, Change

_STEPS = 100
KEYS = (
    *(("next", "accept"), ("next", "reject"), ("next", "accept"), ("next_annotation", "unsure")),
    *(("next_annotation", "reject"), ("next_annotation", "accept"), ("undo",), ("undo",), ("redo",)),
    *(("next_article",), ("next", "accept"), ("next", "reject"), ("accept_all",), ("bulk",)),
)


def digest(article: Article) -> str:
    """A mark of all that an edit can change."""
    annotations = sorted(article.annotations.values(), key=lambda annotation: annotation.id)
    return hashlib.sha256(repr((annotations, article.labels)).encode()).hexdigest()


def die_at_byte(number):
    """The kernel sends SIGXFSZ, which ends the process like a kill; what fits was written before."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_FSIZE, (number, resource.RLIM_INFINITY))


def die_after_steps(number):
    """Counts over all connections that are made from now on."""
    left = [number]
    connect = sqlite3.connect

    def look():
        left[0] -= 1
        if left[0] <= 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return 0

    def counted(*args, **kwargs):
        connection = connect(*args, **kwargs)
        connection.set_progress_handler(look, _STEPS)
        return connection

    sqlite3.connect = counted


def tell(**what):
    """To whoever watches, at once."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


class Hands:
    """Presses keys in the window, as quickly as it takes them."""

    def __init__(self, window, chance, death):
        from PySide6.QtCore import QTimer

        self.window = window
        self.chance = chance
        self.death = death
        window.signals.changed.connect(self.tell_saved)
        window.workspace.everywhere.on_done(self.tell_others)
        self.timer = QTimer()
        self.timer.timeout.connect(self.step)
        self.timer.start(0)

    def step(self):
        """One action, or one bulk edit."""
        if self.death is not None:
            kind, number = self.death
            self.death = None
            log = f"{self.window.workspace.corpus.path}-wal"
            size = os.path.getsize(log) if os.path.exists(log) else 0
            die_at_byte(size + number) if kind == "bytes" else None
        if self.window.workspace.everywhere.is_busy:
            return
        for name in self.chance.choice(KEYS):
            if name == "bulk":
                self.bulk()
            else:
                self.window.actions_[name].trigger()

    def bulk(self):
        """An edit of all articles, saved on another thread as one step."""
        note = f"note {self.chance.randrange(1000)}"

        def changes_of(corpus):
            found = {}
            for number in corpus.article_ids():
                first = next(iter(corpus.load(number).in_order()))
                found[number] = Change("Note", (first,), (replace(first, note=note),))
            return found

        self.window.pages.wide.run(changes_of, "Note")

    def tell_saved(self, _change):
        """The window has shown that the open article is saved."""
        article = self.window.workspace.article
        if self.window.status.text.startswith("Saved"):
            tell(article=article.id, digest=digest(article))

    def tell_others(self, article_ids):
        """The window has been told that these articles are saved."""
        corpus = self.window.workspace.corpus
        tell(several={number: digest(corpus.load(number)) for number in article_ids})


def edit(window, chance, death):
    """Stands for the loop of the window: the same loop, with hands at the keyboard."""
    from PySide6.QtWidgets import QApplication

    hands = Hands(window, chance, death)
    code = QApplication.exec()
    hands.timer.stop()
    return code


def run(death, seed, arguments):
    """Starts the program; it does not come back unless it lives."""
    kind, _, number = death.partition(":")
    is_window = arguments[0] not in COMMANDS
    if kind == "steps":
        die_after_steps(int(number))
    elif kind == "bytes" and not is_window:
        die_at_byte(int(number))
    if not is_window:
        return main(arguments)
    from annotator import app

    at_byte = (kind, int(number)) if kind == "bytes" else None
    return app.main(arguments, loop=lambda window: edit(window, random.Random(seed), at_byte))


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], int(sys.argv[2]), sys.argv[3:]))
