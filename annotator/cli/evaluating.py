"""`annotator evaluate`: a pipeline against a gold file or the accepted part of a corpus."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.cli.corpora import corpus_place, corpus_to_read
from annotator.cli.entry import UsageError
from annotator.cli.evaluation_text import lines_of
from annotator.core.annotation import Layer
from annotator.core.errors import ReadError, StorageError, UserError
from annotator.detect.analysis import detect_article
from annotator.detect.pipeline import load_pipeline, pipeline_name
from annotator.evaluation import (
    ALL_INDIRECT,
    Sample,
    article_from_passage,
    counts_as_gold,
    evaluate,
    is_passage,
    sample_of,
)
from annotator.exports import read_jsonl

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from spacy.language import Language

    from annotator.cli.console import Console
    from annotator.core.annotation import Article, Example
    from annotator.corpus import Corpus

Json = dict[str, Any]

ERRORS_SHOWN = 20
"""Errors that are listed as text when nobody says how many; JSON has all of them."""

_QUOTES_ONLY = frozenset({Layer.QUOTE})
_ALL_LAYERS = frozenset({Layer.ENTITY, Layer.QUOTE})


@dataclass(frozen=True, slots=True)
class Conditions:
    """Under which detection runs and what of it counts as shown."""

    threshold: float = 0.0
    guess_threshold: float = 0.5
    indirect: bool = False


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An article to compare with, the number that names it, and what of it is annotated.

    `examples` are decisions about other texts, for guesses to learn from.
    """

    number: int
    article: Article
    has_all_indirect: bool
    layers: frozenset[Layer] = _ALL_LAYERS
    examples: tuple[Example, ...] = ()


def run_evaluate(arguments: argparse.Namespace, console: Console) -> None:
    """Detect anew in the gold articles, compare, and print the scores."""
    if arguments.gold is not None and arguments.corpus is not None:
        raise UsageError("evaluate", "name --gold or --corpus, not both.")
    for name in ("threshold", "guess_threshold"):
        if not 0 <= getattr(arguments, name) <= 1:
            raise UsageError("evaluate", f"--{name.replace('_', '-')} is a number from 0 to 1.")
    if arguments.errors is not None and arguments.errors < 0:
        raise UsageError("evaluate", "--errors is 0 or more.")
    conditions = Conditions(arguments.threshold, arguments.guess_threshold, arguments.indirect)
    with _gold(arguments, console) as (source, total, articles):
        if not total:
            raise ReadError(_nothing(arguments))
        if arguments.progress:
            articles = _told(articles, total)
        nlp = load_pipeline(arguments.model, trust=arguments.trust)
        watched = console.progress(articles, total, "articles")
        samples = list(make_samples(nlp, watched, conditions, console))
    if not samples:
        return
    result = result_of(samples, source, pipeline_name(nlp), conditions)
    if arguments.json:
        del result["errors"][len(result["errors"]) if arguments.errors is None else arguments.errors :]
        console.line(json.dumps(result, ensure_ascii=False))
        return
    for line in lines_of(result, ERRORS_SHOWN if arguments.errors is None else arguments.errors):
        console.line(line)


def make_samples(
    nlp: Language, articles: Iterable[GoldArticle], conditions: Conditions, console: Console
) -> Iterator[Sample]:
    """Detects in each article; one that fails is named and left out."""
    for gold in articles:
        article = gold.article
        try:
            found = detect_article(
                nlp,
                article.text,
                article.blocks or None,
                indirect=conditions.indirect,
                examples=gold.examples,
            )
        except Exception as error:  # one article must not cost the others
            title = article.metadata.title or article.source.name
            reason = str(error) if isinstance(error, UserError) else f"{type(error).__name__}: {error}"
            console.fail(f"article {gold.number} ({title}): detection failed ({reason}); it was left out.")
            continue
        yield sample_of(
            article,
            found.annotations,
            found.guesses,
            number=gold.number,
            threshold=conditions.threshold,
            indirect=conditions.indirect,
            has_all_indirect=gold.has_all_indirect,
            layers=gold.layers,
        )


def result_of(samples: list[Sample], source: str, model: str, conditions: Conditions) -> Json:
    """The object that `--json` prints."""
    return {
        "model": model,
        "source": source,
        "threshold": conditions.threshold,
        "guess_threshold": conditions.guess_threshold,
        "indirect": conditions.indirect,
        **evaluate(samples, guess_threshold=conditions.guess_threshold).to_dict(),
    }


# -- gold ---------------------------------------------------------------------------------------------------


def read_gold(path: Path, console: Console) -> list[GoldArticle]:
    """The articles of a file in our JSON Lines, or of a passages file; a line that is none is named.

    Raises:
        ReadError: the file cannot be read.
    """
    if _has_passages(path):
        return list(_read_passages(path, console))
    try:
        articles = list(read_jsonl(path, on_error=lambda error: console.fail(str(error))))
    except RecursionError as error:
        raise ReadError(
            f"{path} has a line that is nested too deeply; nothing was compared; mend it."
        ) from error
    return [
        GoldArticle(number, article, ALL_INDIRECT in article.labels.note)
        for number, article in enumerate(articles, 1)
    ]


def _has_passages(path: Path) -> bool:
    """True if the first line that is not blank is a passage. Raises ReadError if there is no such file."""
    try:
        with path.open("rb") as file:
            first = next((line for line in file if line.strip()), b"")
    except OSError as error:
        raise ReadError(f"{path} cannot be read: {error.strerror or error}.") from error
    try:
        data = json.loads(first)
    except (ValueError, RecursionError):
        return False
    return isinstance(data, dict) and is_passage(data)


def _read_passages(path: Path, console: Console) -> Iterator[GoldArticle]:
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                article = article_from_passage(json.loads(line))
            except (ValueError, KeyError, TypeError, RecursionError) as error:
                console.fail(f"{path.name}, line {number}: it is not a passage ({error}); it was left out.")
            else:
                yield GoldArticle(number, article, True, _QUOTES_ONLY)


Gold = tuple[str, int, "Iterable[GoldArticle]"]
"""What it is called, how many articles there are, and they themselves."""


@contextmanager
def _gold(arguments: argparse.Namespace, console: Console) -> Iterator[Gold]:
    if arguments.gold is not None:
        articles = read_gold(arguments.gold, console)
        yield str(arguments.gold), len(articles), articles
        return
    with corpus_to_read(arguments) as corpus:
        queue = corpus.queue()
        examples = corpus.examples()
        ids = [item.id for item in queue if item.done or item.accepted or item.rejected]
        yield str(corpus_place(arguments)), len(ids), _loaded(corpus, ids, examples, console)


def _loaded(
    corpus: Corpus, ids: list[int], examples: Sequence[Example], console: Console
) -> Iterator[GoldArticle]:
    """Those of the articles that count; in one that is done, every indirect quote has been decided on."""
    for article_id in ids:
        try:
            article = corpus.load(article_id)
        except (StorageError, ValueError, KeyError, TypeError) as error:
            console.fail(f"article {article_id}: cannot be read ({error}); run “annotator check”.")
            continue
        if counts_as_gold(article):
            others = _from_elsewhere(examples, article.text)
            yield GoldArticle(article_id, article, article.labels.done, examples=others)


def _from_elsewhere(examples: Sequence[Example], text: str) -> tuple[Example, ...]:
    """The examples whose words do not stand in the text: nobody is asked what he was told before."""
    plain = " ".join(text.split())
    return tuple(
        example
        for example in examples
        if not all(" ".join(part.split()) in plain for part in example.text.split(" … "))
    )


def _told(articles: Iterable[GoldArticle], total: int) -> Iterator[GoldArticle]:
    """The articles; says on stderr how many have been handled, for a program that shows it."""
    for done, article in enumerate(articles):
        print(f"progress {done} {total}", file=sys.stderr, flush=True)
        yield article
    print(f"progress {total} {total}", file=sys.stderr, flush=True)


def _nothing(arguments: argparse.Namespace) -> str:
    if arguments.gold is not None:
        return (
            f"{arguments.gold} holds no article that can be read; nothing was compared; choose another file."
        )
    return (
        "No article of the corpus is done or holds a decision, so there is nothing to compare with; "
        "accept or reject some suggestions first."
    )
