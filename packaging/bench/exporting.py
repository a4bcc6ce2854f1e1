"""Writing 1,000 annotated articles as training data."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from annotator.exports import export
from annotator.exports.jsonl import article_to_dict
from bench.clock import medians, seconds
from bench.rows import PUBLISHED, Row
from bench.sample import small_articles

if TYPE_CHECKING:
    from pathlib import Path

CONLL_SECONDS = 0.8  # a bare engine for 1,000 such articles


def run_jsonl(scratch: Path, repeats: int = 7, count: int = 1000) -> list[Row]:
    """The full format against `json.dumps` of dicts that are there already."""
    articles = small_articles(count)
    dicts = [article_to_dict(article, article.in_order()) for article in articles]
    target = scratch / "bare.jsonl"

    def dump() -> None:
        with target.open("wb") as file:
            for data in dicts:
                file.write(json.dumps(data, ensure_ascii=False).encode() + b"\n")

    ours, reference = medians(
        repeats,
        lambda: seconds(lambda: export(articles, "jsonl", scratch / "ours.jsonl")),
        lambda: seconds(dump),
    )
    return [Row("export-jsonl", ours, reference, "s", "<= 5")]


def run_conll(scratch: Path, repeats: int = 5, count: int = 1000) -> list[Row]:
    """CoNLL columns, with tokens and sentences by spaCy's rules."""
    articles = small_articles(count)
    (ours,) = medians(repeats, lambda: seconds(lambda: export(articles, "conll", scratch / "ours.conll")))
    return [Row(f"export-conll{PUBLISHED}", ours, CONLL_SECONDS, "s", "<= 3")]
