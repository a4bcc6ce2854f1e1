"""Detection with entities, quotes and speakers against the pipeline alone on the same paragraphs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from bench.clock import cpu_seconds, medians
from bench.rows import Row
from bench.sample import KB, invented_article

if TYPE_CHECKING:
    from pathlib import Path

    from spacy.language import Language

    from annotator.core.annotation import Article

WORDS_SIZE = 5_700
"""Characters of about 1,000 words."""

BUDGET = 0.5
"""Seconds for 1,000 words on one core."""

_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS", "MKL_NUM_THREADS")


def run(scratch: Path, repeats: int = 5, articles: int = 30) -> list[Row]:
    """Thousands of characters in a second of processor time, in articles of 4 KB; one thread."""
    for name in _THREADS:  # before numpy is imported
        os.environ[name] = "1"
    from annotator.detect.pipeline import load_pipeline

    nlp = load_pipeline()
    chosen = [invented_article(4 * KB, seed=seed) for seed in range(articles)]
    size = sum(block.end - block.start for article in chosen for block in article.blocks)
    ours, alone = medians(
        repeats,
        lambda: cpu_seconds(lambda: _detect(nlp, chosen)),
        lambda: cpu_seconds(lambda: _pipe(nlp, chosen)),
    )
    return [Row("detect", size / ours / 1000, size / alone / 1000, "k chars/s", ">= 0.8")]


def run_words(scratch: Path, repeats: int = 15) -> list[Row]:
    """Seconds of processor time for an article of 1,000 words; one thread."""
    for name in _THREADS:
        os.environ[name] = "1"
    from annotator.detect.pipeline import load_pipeline

    nlp = load_pipeline()
    article = [invented_article(WORDS_SIZE)]
    ours, alone = medians(
        repeats,
        lambda: cpu_seconds(lambda: _detect(nlp, article)),
        lambda: cpu_seconds(lambda: _pipe(nlp, article)),
    )
    return [
        Row("detect-1000-words", ours, alone, "s", "<= 2.0"),
        Row("detect-1000-words-budget", ours, BUDGET, "s", "<= 1.0"),
    ]


def _detect(nlp: Language, articles: list[Article]) -> None:
    from annotator.detect.analysis import Analysis
    from annotator.detect.paragraphs import paragraphs_of

    for article in articles:
        for _ in Analysis(nlp, paragraphs_of(article.text, article.blocks)).batches():
            pass


def _pipe(nlp: Language, articles: list[Article]) -> None:
    texts = (article.text[block.start : block.end] for article in articles for block in article.blocks)
    with nlp.memory_zone():
        for _ in nlp.pipe(texts, batch_size=64):
            pass
