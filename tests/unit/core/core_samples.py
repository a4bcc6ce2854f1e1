"""A small article, annotations for it, and random ones for the properties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from annotator.core.annotation import (
    Annotation,
    Arguments,
    Article,
    ArticleLabels,
    EventType,
    Guess,
    Layer,
    Mention,
    Polarity,
    Span,
    Stance,
    Status,
)
from annotator.core.scheme import Label, Scheme

if TYPE_CHECKING:
    from collections.abc import Iterable

TEXT = (
    "Antony Blinken met Blinken’s aides in the U.S. on Tuesday, he said.\n"
    "“We will not wait,” said Blinken. “Not a day 🕊️.”\n"
)

SCHEME = Scheme(
    "Test",
    1,
    (
        Label("PERSON", Layer.ENTITY, "PER", "P"),
        Label("ORG", Layer.ENTITY, "ORG", "O"),
        Label("GPE", Layer.ENTITY, "GPE", "G"),
        Label("direct", Layer.QUOTE, "direct", "Q"),
        Label("ACCUSE", Layer.EVENT, "ACC"),
        Label("CONSULT", Layer.EVENT, "CON", modes=("visit",)),
    ),
)


def span_of(words: str, text: str = TEXT, occurrence: int = 1) -> Span:
    """Where the words stand in the text."""
    start = -1
    for _ in range(occurrence):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def entity(words: str, annotation_id: str = "e1", *, occurrence: int = 1, **fields) -> Annotation:
    """A suggestion of a person."""
    values = {"label": "PERSON", "origin": "model:en_news@1.0", **fields}
    return Annotation(
        id=annotation_id, layer=Layer.ENTITY, fragments=(span_of(words, occurrence=occurrence),), **values
    )


def quote(words: str, annotation_id: str = "q1", **fields) -> Annotation:
    """A suggestion of a direct quote."""
    values = {"label": "direct", "origin": "rule:quotes", **fields}
    return Annotation(id=annotation_id, layer=Layer.QUOTE, fragments=(span_of(words),), **values)


def article_with(*annotations: Annotation, text: str = TEXT, labels: ArticleLabels | None = None) -> Article:
    """An article of these annotations."""
    return Article(text, annotations={a.id: a for a in annotations}, labels=labels or ArticleLabels())


def at(start: int, end: int, annotation_id: str, layer: Layer = Layer.ENTITY, **fields) -> Annotation:
    """A suggestion at a place, whatever stands there."""
    return Annotation(id=annotation_id, layer=layer, label="PERSON", fragments=(Span(start, end),), **fields)


# -- random values ------------------------------------------------------------------------------------------

words = st.text(st.characters(exclude_categories=("Cs",)), max_size=8)
spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(1, 20))
mentions = st.builds(Mention, words, st.none() | spans)
event_types = st.builds(EventType, words, st.none() | words, st.lists(words, max_size=2).map(tuple))
stances = st.builds(
    Stance,
    st.none() | mentions,
    st.none() | mentions,
    st.sampled_from(Polarity),
    st.none() | st.integers(0, 3),
    st.lists(spans, max_size=2).map(tuple),
)


def apart(found: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, without those that overlap an earlier one."""
    result: list[Span] = []
    for span in sorted(found):
        if not result or result[-1].end < span.start:
            result.append(span)
    return tuple(result)


arguments = st.builds(
    Arguments,
    st.lists(mentions, max_size=2).map(tuple),
    st.lists(mentions, max_size=2).map(tuple),
    st.none() | mentions,
    st.none() | mentions,
)
guesses = st.builds(
    Guess,
    st.floats(0, 1),
    words,
    st.none() | event_types,
    st.none() | stances,
    st.none() | spans,
    st.none() | arguments,
)
annotations = st.builds(
    Annotation,
    id=st.uuids().map(str),
    layer=st.sampled_from(Layer),
    label=words,
    fragments=st.lists(spans, min_size=1, max_size=3).map(apart),
    status=st.sampled_from(Status),
    origin=st.sampled_from(["human", "rule:quotes", "model:en_news@1.0", "import:brat"]),
    confidence=st.none() | st.floats(0, 1),
    note=words,
    unsure=st.booleans(),
    event_type=st.none() | event_types,
    stances=st.lists(stances, max_size=2).map(tuple),
    speaker=st.none() | mentions,
    cue=st.none() | mentions,
    resolved_speaker=st.none() | words,
    group=st.none() | words,
    candidates=st.lists(mentions, max_size=2).map(tuple),
    entity=st.none() | words,
    arguments=st.none() | arguments,
    guesses=st.lists(guesses, max_size=2).map(tuple),
)
labels = st.builds(
    ArticleLabels,
    st.lists(event_types, max_size=2).map(tuple),
    st.lists(stances, max_size=2).map(tuple),
    words,
    st.booleans(),
)
placed = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 15)), max_size=25).map(
    lambda pairs: [at(start, start + length, f"a{i}") for i, (start, length) in enumerate(pairs)]
)
