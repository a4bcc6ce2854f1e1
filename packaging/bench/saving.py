"""One durable change against a bare commit of one row with the same pragmas."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING

from annotator.core import edits
from annotator.core.annotation import Status
from annotator.corpus import Corpus
from bench import bare_sqlite
from bench.clock import medians, seconds
from bench.rows import Row
from bench.sample import KB, SUGGESTED, invented_article
from bench.window import fill_corpus

if TYPE_CHECKING:
    from pathlib import Path

CHANGES = 40
"""Changes in one turn."""


def run(scratch: Path, repeats: int = 9) -> list[Row]:
    """`Corpus.save` of an accepted suggestion, its place in the history included; milliseconds a change."""
    path, bare_path = scratch / "corpus.sqlite", scratch / "bare.sqlite"
    (article_id,) = fill_corpus(path, [invented_article(100 * KB, statuses=SUGGESTED)])
    bare_sqlite.copy_schema(path, bare_path)
    rows = bare_sqlite.read_rows(path)
    bare_sqlite.insert_all(bare_path, rows)
    corpus = Corpus.open(path, person="bench")
    bare = bare_sqlite.connect(bare_path)
    article = corpus.load(article_id)
    undecided = [a for a in article.annotations.values() if a.status is Status.SUGGESTED]
    changes = cycle([edits.accept(article, a.id) for a in undecided])
    values = cycle(rows["annotations"])

    def save() -> None:
        for _ in range(CHANGES):
            corpus.save(article_id, next(changes))

    def save_bare() -> None:
        for _ in range(CHANGES):
            bare_sqlite.replace_row(bare, "annotations", next(values))

    ours, reference = medians(repeats, lambda: seconds(save), lambda: seconds(save_bare))
    corpus.close()
    bare.close()
    return [Row("save", 1000 * ours / CHANGES, 1000 * reference / CHANGES, "ms", "<= 6")]
