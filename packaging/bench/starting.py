"""From the start of the process to a painted window, against the least window that PySide6 can show."""

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
    """With no corpus yet, and with a corpus whose one article is opened again."""
    empty, known = scratch / "empty", scratch / "known"
    known.mkdir()
    path = known / "corpus.sqlite"
    (article,) = fill_corpus(path, [invented_article(8 * KB)])
    _remember_open(path, article)
    ours, reopened, bare = medians(
        repeats,
        partial(_start, "start", empty, fresh=True),
        partial(_start, "start", known),
        partial(_start, "bare", known),
    )
    return [
        Row("start-empty", 1000 * ours, 1000 * bare, "ms", "<= 2.0"),
        Row("start-reopen", 1000 * reopened, 1000 * bare, "ms", "<= 2.0"),
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
