"""Which articles are about the same as one: they share its rare words, found through the full-text index.

The score is the sum of the inverse document frequencies (Spärck Jones 1972) of the shared words. Words that
more than `COMMON` articles have say little and are left out, so that no query reads the whole index.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from heapq import nsmallest
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from annotator.corpus import fulltext, schema, version_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

COMMON = 2000
"""Articles."""

MOST = 1000
"""Articles that are found."""

_ASKED = 40  # words
_SHORTEST = 4  # letters of a word
_WORD = re.compile(r"\w+")


def most_similar(connection: Connection, article_id: int) -> list[int]:
    """Ids of articles, the most similar first; the article itself is the first of all."""
    text = version_rows.text_of(connection, article_id) or ""
    articles = schema.articles.c
    total = connection.execute(select(func.count()).where(articles.base_id.is_(None))).scalar_one()
    scores: Counter[int] = Counter()
    for word in _characteristic(text):
        hits = fulltext.few_hits(connection, word, COMMON)
        if len(hits) > 1:
            scores.update(dict.fromkeys(hits, math.log(max(2, total) / len(hits))))
    scores.pop(article_id, None)
    best = nsmallest(MOST - 1, zip((-score for score in scores.values()), scores, strict=True))
    return [article_id, *(found for _score, found in best)]


def _characteristic(text: str) -> Sequence[str]:
    """The words that may tell the article from others: names first, then those that come often."""
    words = [word for word in _WORD.findall(text) if len(word) >= _SHORTEST and not word.isdigit()]
    folded = Counter(word.casefold() for word in words)
    names = {word.casefold() for word in words if word[0].isupper()}
    return sorted(folded, key=lambda word: (word not in names, -folded[word], -len(word), word))[:_ASKED]
