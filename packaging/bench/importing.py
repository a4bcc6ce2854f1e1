"""Taking in 1,000 annotated articles."""

from __future__ import annotations

import gc
import random
from dataclasses import replace
from string import ascii_lowercase
from typing import TYPE_CHECKING

from annotator.core.label_mapping import LabelMapping
from annotator.corpus import Corpus
from annotator.corpus.annotated import take_in
from annotator.corpus.intake import Incoming
from annotator.corpus.signatures import buckets
from annotator.exports import export, read_annotated
from bench import bare_sqlite
from bench.clock import medians, seconds
from bench.rows import PUBLISHED, Row
from bench.sample import file_of, small_articles

if TYPE_CHECKING:
    from collections.abc import Callable
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
    ours, reference = _against_bare(
        scratch, repeats, lambda corpus: [corpus.intake.add(part) for part in parts]
    )
    return [
        Row("import-1000", ours, reference, "s", "<= 2"),
        Row(f"import-1000{PUBLISHED}", ours, BRAT_SECONDS, "s", "<= 1.0"),
    ]


def run_annotated(scratch: Path, repeats: int = 5, count: int = 1000) -> list[Row]:
    """A file of annotated articles in our JSON Lines, read and taken in, against the same rows bare.

    The reference is one transaction of rows that are there already. Ours reads them from the file, looks
    for texts that are known, and works out by which buckets copies are found.
    """
    source = scratch / "articles.jsonl"
    export(
        [_incoming(article, n).article for n, article in enumerate(small_articles(count))], "jsonl", source
    )
    ours, reference = _against_bare(scratch, repeats, lambda corpus: _take_in(corpus, source, count))
    return [Row("import-annotated-1000", ours, reference, "s", "<= 2")]


def _against_bare(scratch: Path, repeats: int, fill: Callable[[Corpus], object]) -> list[float]:
    """Seconds to fill a new corpus, and to write the same rows in one bare transaction."""
    path, bare_path = scratch / "corpus.sqlite", scratch / "bare.sqlite"

    def fill_new() -> float:
        _remove(path)
        corpus = Corpus.open(path, person="bench")
        taken = seconds(lambda: fill(corpus))
        corpus.close()
        return taken

    fill_new()
    rows = bare_sqlite.read_rows(path)

    def insert_bare() -> float:
        _remove(bare_path)
        bare_sqlite.copy_schema(path, bare_path)
        return seconds(lambda: bare_sqlite.insert_all(bare_path, rows))

    return medians(repeats, fill_new, insert_bare)


def _take_in(corpus: Corpus, source: Path, count: int) -> None:
    """As the program does, which collects no garbage while it works (`annotator.__main__`)."""
    gc.disable()
    read = (reading.article for reading in read_annotated(source, "jsonl"))
    articles = (article for article in read if article is not None)
    found = take_in(corpus, articles, LabelMapping(), "bench", store=True)
    gc.enable()
    assert (found.new, found.counts["refused"]) == (count, 0)


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
