"""Incoming suggestions against what stands in the article: a person's decisions are never touched."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, Layer, Span, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Key = tuple[Layer, str, tuple[Span, ...]]


def key_of(annotation: Annotation) -> Key:
    """Two annotations with the same key say the same."""
    return annotation.layer, annotation.label, annotation.fragments


def is_decided(annotation: Annotation) -> bool:
    """True if a person has touched it, so that detection must leave it alone."""
    return annotation.status is not Status.SUGGESTED or bool(annotation.note) or annotation.unsure


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What a batch of suggestions does to the article."""

    removed: tuple[str, ...]
    added: tuple[Annotation, ...]


class Reconciler:
    """Takes the batches of one detection run and tells what to store.

    A suggestion is dropped where a person accepted an annotation of the same layer that overlaps it, or
    decided the very same one. A suggestion that was there before keeps its id, so that undo and redo still
    find it. After the last batch, `stale()` names the suggestions that this run did not make again.
    """

    def __init__(self, annotations: Mapping[str, Annotation]) -> None:
        self._old = {key_of(a): a for a in annotations.values() if not is_decided(a)}
        self._seen: set[Key] = set()
        self._decided = {key_of(a) for a in annotations.values() if is_decided(a)}
        self._accepted = {layer: _Intervals() for layer in Layer}
        for annotation in annotations.values():
            self._note_accepted(annotation)

    def decided(self, annotations: Iterable[Annotation]) -> None:
        """Tells of decisions made while the run goes on."""
        for annotation in annotations:
            if is_decided(annotation):
                self._decided.add(key_of(annotation))
                self._note_accepted(annotation)

    def take(self, batch: Iterable[Annotation]) -> Reconciled:
        """What to remove and to add for the next batch."""
        removed: list[str] = []
        added: list[Annotation] = []
        for suggestion in batch:
            key = key_of(suggestion)
            if key in self._seen or key in self._decided:
                continue
            if self._accepted[suggestion.layer].overlap(suggestion.span):
                continue
            self._seen.add(key)
            old = self._old.get(key)
            if old is not None:
                suggestion = replace(suggestion, id=old.id)
                if suggestion == old:
                    continue
                removed.append(old.id)
            added.append(suggestion)
        return Reconciled(tuple(removed), tuple(added))

    def stale(self, annotations: Mapping[str, Annotation]) -> tuple[str, ...]:
        """Ids of undecided suggestions of `annotations` that the run did not make."""
        return tuple(
            a.id
            for a in annotations.values()
            if not is_decided(a) and key_of(a) not in self._seen and not a.origin.startswith("import:")
        )

    def _note_accepted(self, annotation: Annotation) -> None:
        if annotation.status is Status.ACCEPTED:
            self._accepted[annotation.layer].add(annotation.span)


class _Intervals:
    """A growing set of spans that answers "does anything overlap this?" in logarithmic time."""

    def __init__(self) -> None:
        self._spans: list[Span] = []  # sorted, merged, disjoint

    def add(self, span: Span) -> None:
        first = bisect_left(self._spans, span.start, key=lambda s: s.end)
        last = first
        start, end = span.start, span.end
        while last < len(self._spans) and self._spans[last].start <= end:
            start, end = min(start, self._spans[last].start), max(end, self._spans[last].end)
            last += 1
        self._spans[first:last] = [Span(start, end)]

    def overlap(self, span: Span) -> bool:
        index = bisect_left(self._spans, span.start + 1, key=lambda s: s.end)
        return index < len(self._spans) and self._spans[index].start < span.end
