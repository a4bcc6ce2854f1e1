"""The same words elsewhere: where they stand, and the same decision for all of them.

Positions are code points. Words that differ only in their blanks (a line end inside a name) are equal.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.annotation import HUMAN, Annotation, Change, Layer, Span, Status, new_id
from annotator.core.index import AnnotationIndex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.core.annotation import Article

CONTEXT = 60
"""Code points shown on each side of a place."""


@dataclass(frozen=True, slots=True)
class Words:
    """What is looked for. With `whole_word`, no letter or digit may touch it."""

    text: str
    match_case: bool = True
    whole_word: bool = True


def occurrences(words: Words, text: str) -> Iterator[Span]:
    """Every place of the words in `text`, in order; none for blank words."""
    parts = words.text.split()
    if not parts or (words.match_case and parts[0] not in text):
        return
    # The neighbours are looked at afterwards: a pattern that begins with letters is found ten times faster.
    pattern = re.compile(r"\s+".join(map(re.escape, parts)), 0 if words.match_case else re.IGNORECASE)
    match = pattern.search(text)
    while match is not None:
        start, end = match.span()
        around = text[max(0, start - 1) : start], text[end : end + 1]
        is_wanted = not words.whole_word or not any(map(_is_letter, around))
        if is_wanted:
            yield Span(start, end)
        match = pattern.search(text, end if is_wanted else start + 1)


def _is_letter(char: str) -> bool:
    """True for what `\\w` of regular expressions is."""
    return char.isalnum() or char == "_"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A place that the decision would change, its words as one line with some of the line around them.

    `current` are the entities there, the same words first, and `names` their words. `is_sure` is false where
    a longer or shorter name stands, or where a person decided otherwise.
    """

    span: Span
    before: str
    words: str
    after: str
    current: tuple[Annotation, ...]
    names: tuple[str, ...]
    is_sure: bool


@dataclass(frozen=True, slots=True)
class Place:
    """An occurrence in one of several articles."""

    article_id: int
    title: str
    occurrence: Occurrence


def decision_places(article: Article, decided: Annotation, words: Words) -> list[Occurrence]:
    """Where else in the article the decision about `decided`, an entity, could be taken too.

    Places where it already stands are left out, and the headline and captions are places like any other.
    """
    spans = list(occurrences(words, article.text))
    return places_among(article.text, spans, entities_over(spans, article.annotations.values()), decided)


def entities_over(spans: Sequence[Span], annotations: Iterable[Annotation]) -> list[Annotation]:
    """The entities that overlap one of the spans, which are in order and apart."""
    entities = (annotation for annotation in annotations if annotation.layer is Layer.ENTITY)
    return [entity for entity in entities if meets(spans, entity.start, entity.end)]


def meets(spans: Sequence[Span], start: int, end: int) -> bool:
    """True if one of the spans, which are in order and apart, has a code point of `[start, end)`."""
    place = bisect_right(spans, start, key=_end)
    return place < len(spans) and spans[place].start < end


def _end(span: Span) -> int:
    return span.end


def places_among(
    text: str, spans: Iterable[Span], entities: Iterable[Annotation], decided: Annotation
) -> list[Occurrence]:
    """`decision_places` for spans that are known; `entities` are at least those that overlap them."""
    index = AnnotationIndex(entities)
    found = []
    for span in spans:
        current = sorted(index.overlapping(span.start, span.end), key=lambda a: a.fragments != (span,))
        same = [a for a in current if a.fragments == (span,)]
        if _is_settled(same, decided):
            continue
        others = [a for a in current if a.fragments != (span,) and a.status is not Status.REJECTED]
        is_sure = not others and all(_gives_way(a, decided) for a in same)
        names = tuple(one_line(a.text_in(text)) for a in current)
        found.append(Occurrence(span, *context_of(text, span), tuple(current), names, is_sure))
    return found


def context_of(text: str, span: Span) -> tuple[str, str, str]:
    """What stands before the span in its line, the words as one line, and what stands after."""
    before = text[max(0, span.start - CONTEXT) : span.start].rpartition("\n")[2]
    after = text[span.end : span.end + CONTEXT].partition("\n")[0]
    return before, one_line(text[span.start : span.end]), after


def one_line(words: str) -> str:
    """The words with single blanks between them."""
    return " ".join(words.split())


def _is_settled(same: Sequence[Annotation], decided: Annotation) -> bool:
    """True if the decision stands already; a rejection is about all that the words are said to be."""
    if decided.status is Status.REJECTED:
        return all(a.status is Status.REJECTED for a in same)
    return any(_agrees(a, decided) for a in same)


def _agrees(annotation: Annotation, decided: Annotation) -> bool:
    same = annotation.label == decided.label and annotation.status is decided.status
    return same and decided.entity in (None, annotation.entity)


def _gives_way(annotation: Annotation, decided: Annotation) -> bool:
    """True if no decision of a person stands against it; an entity where none was named does not."""
    is_completed = annotation.label == decided.label and annotation.entity is None
    return annotation.status is Status.SUGGESTED or (is_completed and annotation.status is decided.status)


def decide_all(article: Article, decided: Annotation, spans: Iterable[Span]) -> Change | None:
    """The decision about `decided` (its label and entity, or its rejection) at all `spans`, as one step.

    `decided` may be of another article, and of `article` only what overlaps the spans is looked at.

    A suggestion of the same words is decided; where there is none, a new annotation is made; entities that
    overlap are rejected, or removed when a person had made them. A rejection is of all annotations of the
    same words and leaves longer and shorter ones alone. None when nothing would change.
    """
    index = AnnotationIndex(a for a in article.annotations.values() if a.layer is Layer.ENTITY)
    before: dict[str, Annotation] = {}
    after: dict[str, Annotation] = {}
    places: list[Span] = []
    for span in dict.fromkeys(spans):
        old, new = _decided_at(span, index.overlapping(span.start, span.end), decided)
        if new:
            places.append(span)
            before.update({a.id: a for a in old})
            after.update({a.id: a for a in new})
    if not places:
        return None
    words = one_line(article.text[places[0].start : places[0].end])
    verb = "Reject" if decided.status is Status.REJECTED else f"Label {decided.label}:"
    title = f"{verb} “{words}”, {len(places)} place{'' if len(places) == 1 else 's'}"
    kept = {i: a for i, a in before.items() if after.get(i) != a}
    return Change(title, tuple(kept.values()), tuple(a for i, a in after.items() if before.get(i) != a))


def _decided_at(
    span: Span, overlapping: Sequence[Annotation], decided: Annotation
) -> tuple[list[Annotation], list[Annotation]]:
    """What the decision takes away at a place and what it puts there; nothing where it stands already."""
    standing = [a for a in overlapping if a.status is not Status.REJECTED]
    if decided.status is Status.REJECTED:
        old = [a for a in standing if a.fragments == (span,)]
        return old, [replace(a, status=Status.REJECTED) for a in old]
    same = next((a for a in overlapping if a.fragments == (span,)), None)
    new = _decided(same, decided, span)
    if new == same:
        return [], []
    old = [a for a in overlapping if a is same or a in standing]
    given_way = [a for a in map(_given_way, overlapping) if a and a.id != new.id]
    return old, [new, *given_way]


def _decided(same: Annotation | None, decided: Annotation, span: Span) -> Annotation:
    if same is None:
        made = Annotation(new_id(), Layer.ENTITY, decided.label, (span,), Status.ACCEPTED, HUMAN)
        return replace(made, entity=decided.entity)
    entity = decided.entity or same.entity
    return replace(same, label=decided.label, status=Status.ACCEPTED, entity=entity)


def _given_way(annotation: Annotation) -> Annotation | None:
    if annotation.origin == HUMAN or annotation.status is Status.REJECTED:
        return None
    return replace(annotation, status=Status.REJECTED)
