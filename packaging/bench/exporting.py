"""Writing annotated articles as training data, and reading them back."""

from __future__ import annotations

import itertools
import resource
from functools import partial
from typing import TYPE_CHECKING

import orjson

from annotator.core.annotation import Layer
from annotator.exports import export, read_annotated
from annotator.exports.jsonl import article_to_dict
from annotator.exports.tokens import english
from bench.clock import medians, seconds
from bench.rows import PUBLISHED, Row
from bench.sample import small_articles

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from spacy.tokens import Doc

    from annotator.core.annotation import Article

CONLL_SECONDS = 0.8  # a bare engine for 1,000 such articles
_FORMATS = ("conll", "brat")
_STREAMED = ("jsonl", "conll")
_ARTICLES = 1000
_MANY = 100  # times as many


def run_jsonl(scratch: Path, repeats: int = 3, count: int = 10_000) -> list[Row]:
    """The full format against orjson, both from articles in memory to a file.

    `export-jsonl` is the line of the issue, “a bare orjson dump of the same objects”: `orjson.dumps` of each
    `Article`, which it takes as it is (a dataclass), with all fields, ours left out where they are empty.
    `export-jsonl-vs-ready-dicts` has no limit and is harder on us: there orjson gets the dicts that we have
    to make first, and only turns them into bytes. What is left is that making (two thirds of our time) and
    Python's own encoder (one third), as orjson is no part of the program.
    """
    articles = small_articles(count)
    target = scratch / "bare.jsonl"

    def dump(objects: Sequence[object]) -> None:
        with target.open("wb") as file:
            for item in objects:
                file.write(orjson.dumps(item, default=dict) + b"\n")

    ours, same = medians(
        repeats,
        lambda: seconds(lambda: export(articles, "jsonl", scratch / "ours.jsonl")),
        lambda: seconds(lambda: dump(articles)),
    )
    dicts = [article_to_dict(article, article.in_order()) for article in articles]
    (ready,) = medians(repeats, lambda: seconds(lambda: dump(dicts)))
    return [
        Row("export-jsonl", ours, same, "s", "<= 3"),
        Row("export-jsonl-vs-ready-dicts", ours, ready, "s"),
    ]


def run_conll(scratch: Path, repeats: int = 5, count: int = _ARTICLES) -> list[Row]:
    """CoNLL columns, with tokens and sentences by spaCy's rules."""
    articles = small_articles(count)
    (ours,) = medians(repeats, lambda: seconds(lambda: export(articles, "conll", scratch / "ours.conll")))
    return [Row(f"export-conll{PUBLISHED}", ours, CONLL_SECONDS, "s", "<= 3")]


def run_docbin(scratch: Path, repeats: int = 5, count: int = _ARTICLES) -> list[Row]:
    """DocBin against spaCy's own way to the same docs, both from articles in memory to a file.

    SpaCy too begins with the text, as somebody would who writes the docs with it: tokens,
    sentences, entities, spans, `DocBin.add`. Docs cannot be there before: an article has a text and
    characters, and ours would be measured with the splitting into tokens that spaCy had done before.
    """
    articles = small_articles(count)
    ours, reference = medians(
        repeats,
        lambda: seconds(lambda: export(articles, "spacy", scratch / "ours.spacy")),
        lambda: seconds(lambda: _write_with_spacy(articles, scratch / "bare.spacy")),
    )
    return [Row("export-docbin", ours, reference, "s", "<= 1.3")]


def _write_with_spacy(articles: Sequence[Article], path: Path) -> None:
    from spacy.pipeline import Sentencizer
    from spacy.tokens import DocBin

    sentences = Sentencizer()
    docs = DocBin(attrs=["ORTH", "SPACY", "ENT_IOB", "ENT_TYPE", "SENT_START"], store_user_data=True)
    for article in articles:
        docs.add(sentences(_doc(article)))
    docs.to_disk(path)


def _doc(article: Article) -> Doc:
    from spacy.util import filter_spans

    doc = english().make_doc(article.text)
    for layer, name in ((Layer.ENTITY, "entities"), (Layer.QUOTE, "quotes"), (Layer.EVENT, "events")):
        spans = (
            doc.char_span(span.start, span.end, label=annotation.label)
            for annotation in article.annotations.values()
            if annotation.layer is layer
            for span in annotation.fragments
        )
        doc.spans[name] = [span for span in spans if span is not None]
    doc.ents = filter_spans(doc.spans["entities"])
    doc.user_data["title"] = article.metadata.title
    return doc


def run_rates(scratch: Path, repeats: int = 3, count: int = _ARTICLES) -> list[Row]:
    """CoNLL and brat in articles a second, out and in, beside our JSON Lines."""
    articles = small_articles(count)
    paths = {name: scratch / f"rate.{name}" for name in (*_FORMATS, "jsonl")}

    def write(name: str) -> float:
        return seconds(lambda: export(articles, name, paths[name]))

    def read(name: str) -> float:
        return seconds(lambda: sum(1 for _ in read_annotated(paths[name], name)))

    rows = []
    for verb, measure in (("export", write), ("read", read)):
        *times, lines = medians(repeats, *(partial(measure, name) for name in (*_FORMATS, "jsonl")))
        rows += [
            Row(f"{verb}-{name}-vs-jsonl", count / taken, count / lines, "articles/s")
            for name, taken in zip(_FORMATS, times, strict=True)
        ]
    return rows


def run_memory(scratch: Path, count: int = _ARTICLES) -> list[Row]:
    """The most memory of this process after a hundred times as many articles, against after the few."""
    some = small_articles(100)

    def stream(number: int) -> Iterator[Article]:
        return itertools.islice(itertools.cycle(some), number)

    def write(number: int) -> float:
        for name in _STREAMED:
            export(stream(number), name, scratch / "streamed")
            (scratch / "streamed").unlink()
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

    few = write(count)
    return [Row("export-memory-100-times", write(_MANY * count), few, "MB", "<= 1.1")]
