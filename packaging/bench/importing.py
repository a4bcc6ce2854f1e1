"""Taking in 1,000 annotated articles."""

from __future__ import annotations

import random
from dataclasses import replace
from string import ascii_lowercase
from typing import TYPE_CHECKING

from annotator.corpus import Corpus
from annotator.corpus.intake import Incoming
from annotator.corpus.signatures import buckets
from bench import bare_sqlite
from bench.clock import medians, seconds
from bench.rows import PUBLISHED, Row
from bench.sample import file_of, small_articles

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.annotation import Article

BRAT_SECONDS = 1.8  # 1,000 such articles; Label Studio 2.5
BATCH = 200  # articles that come in with one transaction


def run(scratch: Path, repeats: int = 5, count: int = 1000) -> list[Row]:
    """As an import takes them in, `BATCH` a transaction, against one bare transaction with the same rows.

    The buckets, by which copies are found, come with the articles: the processes that read files make them.
    """
    articles = [_incoming(article, number) for number, article in enumerate(small_articles(count))]
    parts = [articles[first : first + BATCH] for first in range(0, count, BATCH)]
    path, bare_path = scratch / "corpus.sqlite", scratch / "bare.sqlite"

    def add_all() -> float:
        _remove(path)
        corpus = Corpus.open(path, person="bench")
        taken = seconds(lambda: [corpus.intake.add(part) for part in parts])
        corpus.close()
        return taken

    add_all()
    rows = bare_sqlite.read_rows(path)

    def insert_bare() -> float:
        _remove(bare_path)
        bare_sqlite.copy_schema(path, bare_path)
        return seconds(lambda: bare_sqlite.insert_all(bare_path, rows))

    ours, reference = medians(repeats, add_all, insert_bare)
    return [
        Row("import-1000", ours, reference, "s", "<= 2"),
        Row(f"import-1000{PUBLISHED}", ours, BRAT_SECONDS, "s", "<= 1.0"),
    ]


def _incoming(article: Article, number: int) -> Incoming:
    """The article in other letters: in their own the invented ones would all be copies of one story."""
    letters = list(ascii_lowercase)
    random.Random(number).shuffle(letters)
    text = article.text.translate(str.maketrans(ascii_lowercase, "".join(letters)))
    other = replace(article, text=text, source=replace(article.source, sha256=""))
    return Incoming(other, file_of(other), tuple(buckets(text)))


def _remove(path: Path) -> None:
    for file in path.parent.glob(f"{path.name}*"):
        file.unlink()
