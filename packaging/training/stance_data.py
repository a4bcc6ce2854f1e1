"""NewsMTSC: news sentences with the sentiment towards a named target, as the stance model reads them."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FILE = "newsmtsc_train.jsonl.gz"
POLARITIES = ("against", "neutral", "favor")
_POLARITY = {"negative": 0, "neutral": 1, "positive": 2}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and its targets: start, end (code points), number of the polarity. `article` tells articles
    apart."""

    text: str
    targets: tuple[tuple[int, int, int], ...]
    article: str


def read_sentences(data: Path) -> list[Sentence]:
    """All sentences of the file, in its order."""
    with gzip.open(data / FILE, "rt", encoding="utf-8") as lines:
        return [_sentence(json.loads(line)) for line in lines]


def _sentence(record: dict[str, object]) -> Sentence:
    text, targets, meta = record["text"], record["targets"], record["meta"]
    assert isinstance(text, str)
    assert isinstance(targets, list)
    assert isinstance(meta, dict)
    found = tuple((item["start"], item["end"], _POLARITY[item["sentiment"]]) for item in targets)
    return Sentence(text, found, "_".join(str(meta["gid"]).split("_")[:3]))


def split_held_out(sentences: list[Sentence]) -> tuple[list[Sentence], list[Sentence]]:
    """Training and held-out sentences, a tenth; no article is in both."""
    articles = sorted({sentence.article for sentence in sentences})
    held = set(articles[5::10])
    return (
        [sentence for sentence in sentences if sentence.article not in held],
        [sentence for sentence in sentences if sentence.article in held],
    )
