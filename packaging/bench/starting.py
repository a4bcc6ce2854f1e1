"""From the start of the process to a window, against the least window that PySide6 can show.

Painted: the first paint, of the frame with its empty page. Usable: the panels and the corpus are there too.
Reopened: the article of last time is painted.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from bench.children import run_child
from bench.clock import medians
from bench.rows import Row
from bench.sample import KB, invented_article
from bench.window import fill_corpus

if TYPE_CHECKING:
    from pathlib import Path


def run(scratch: Path, repeats: int = 9) -> list[Row]:
    """Without a corpus until the window is painted and until it can be used; and with an article reopened."""
    empty, known = scratch / "empty", scratch / "known"
    known.mkdir()
    path = known / "corpus.sqlite"
    (article,) = fill_corpus(path, [invented_article(8 * KB)])
    _remember_open(path, article)
    painted, usable, reopened, bare = medians(
        repeats,
        partial(_start, "painted", empty, fresh=True),
        partial(_start, "usable", empty, fresh=True),
        partial(_start, "reopen", known),
        partial(_start, "bare", known),
    )
    return [
        Row("start-painted", 1000 * painted, 1000 * bare, "ms", "<= 2.0"),
        Row("start-usable", 1000 * usable, 1000 * bare, "ms"),
        Row("start-reopened", 1000 * reopened, 1000 * bare, "ms", "<= 2.0"),
    ]


def _start(child: str, home: Path, *, fresh: bool = False) -> float:
    home.mkdir(exist_ok=True)
    if fresh:
        for old in home.glob("corpus.sqlite*"):
            old.unlink()
    start = time.time()
    return run_child(child, home) - start


def _remember_open(path: Path, article: int) -> None:
    from annotator.corpus import Corpus

    corpus = Corpus.open(path, person="bench")
    corpus.remember_position(article, 0)
    corpus.close()
