"""The first page of a search and of a filter, in the corpus of 100,000 articles."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

from annotator.core.query import parse
from annotator.corpus import Corpus
from bench.clock import percentile, seconds
from bench.corpus_generator import large_corpus
from bench.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.core.query import Query

PAGE = 60
_SEARCHES = 300
_BUDGET = 50.0  # milliseconds


def run(_scratch: Path) -> list[Row]:
    """The 99th percentile of different searches, each asked for the first time by the program."""
    corpus = Corpus.open(large_corpus(), person="bench", create=False, write=False)
    try:
        draw = random.Random(5)
        searches = [parse(text) for text in _word_searches(corpus, draw)]
        filters = [parse(text) for text in _filters(corpus, draw)]
        _first_page(corpus, parse("first"))  # the file is open and its tables are known
        taken = [[_taken(corpus, query) for query in queries] for queries in (searches, filters)]
    finally:
        corpus.close()
    return [
        Row(name, percentile(times, 0.99) * 1000, _BUDGET, "ms", "<= 1.0")
        for name, times in zip(("search-first-page", "filter-first-page"), taken, strict=True)
    ]


def _taken(corpus: Corpus, query: Query) -> float:
    return seconds(lambda: _first_page(corpus, query))


def _first_page(corpus: Corpus, query: Query) -> None:
    corpus.search.articles(corpus.search.article_ids(query, limit=PAGE))


def _word_searches(corpus: Corpus, draw: random.Random) -> Iterator[str]:
    """Words as often as texts have them: one to three, phrases, beginnings, some not."""
    ids = corpus.article_ids()
    for _ in range(_SEARCHES):
        words = re.findall(r"\w{3,}", corpus.load(draw.choice(ids)).text)
        at = draw.randrange(len(words) - 3)
        kind = draw.randrange(6)
        several = draw.sample(words, 3)
        yield (
            words[at],
            f"{several[0]} {several[1]}",
            " ".join(several),
            f'"{words[at]} {words[at + 1]}"',
            f"{words[at][:4]}*" if len(words[at]) > 3 else words[at],
            f"{several[0]} -{several[1]}",
        )[kind]


def _filters(corpus: Corpus, draw: random.Random) -> Iterator[str]:
    """Fields alone and together, and beside a word."""
    values = {
        name: corpus.search.completions(name, "", 50)
        for name in ("label", "status", "origin", "event", "speaker", "entity", "outlet", "layer", "stance")
    }
    ids = corpus.article_ids()
    for _ in range(_SEARCHES):
        name, other = draw.sample(sorted(values), 2)
        first, second = (f'{n}:"{draw.choice(values[n])}"' for n in (name, other))
        word = draw.choice(re.findall(r"\w{4,}", corpus.load(draw.choice(ids)).text))
        year, month = draw.randrange(2015, 2025), draw.randrange(1, 13)
        yield draw.choice(
            (
                first,
                f"{first} {second}",
                f"{first} {word}",
                f"{first} date:{year}-{month:02}",
                f"{first} done:no",
                f"date:{year} flagged:yes",
            )
        )
