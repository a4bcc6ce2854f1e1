"""Incoming suggestions against what stands in the article: a person's decisions are never touched."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, Change, Layer, Span, Status

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
    decided or, during the run, deleted the very same one. A suggestion that was there before keeps its id,
    so that undo and redo still find it; an imported one stays as it is. After the last batch, `stale()`
    names the suggestions that this run did not make again.
    """

    def __init__(self, annotations: Mapping[str, Annotation]) -> None:
        self._seen: set[Key] = set()
        self._deleted: set[Key] = set()
        self._unseen: Mapping[str, Annotation] | None = None  # looked at with the next batch
        self._look_at(annotations)

    def decided(self, change: Change, annotations: Mapping[str, Annotation]) -> None:
        """Tells of a decision (or its undo) made while the run goes on, and what stands after it."""
        kept = {annotation.id for annotation in change.added}
        gone = {key_of(a) for a in change.before if isinstance(a, Annotation) and a.id not in kept}
        self._deleted = (self._deleted | gone) - {key_of(a) for a in change.added}
        self._unseen = annotations

    def _look_at(self, annotations: Mapping[str, Annotation]) -> None:
        self._old = {key_of(a): a for a in annotations.values() if not is_decided(a)}
        self._decided = {key_of(a) for a in annotations.values() if is_decided(a)}
        self._accepted = {layer: _Intervals() for layer in Layer}
        for annotation in annotations.values():
            if annotation.status is Status.ACCEPTED:
                self._accepted[annotation.layer].add(annotation.span)

    def take(self, batch: Iterable[Annotation]) -> Reconciled:
        """What to remove and to add for the next batch."""
        if self._unseen is not None:
            self._look_at(self._unseen)
            self._unseen = None
        removed: list[str] = []
        added: list[Annotation] = []
        for suggestion in batch:
            key = key_of(suggestion)
            if key in self._seen:
                continue
            if key in self._decided or key in self._deleted:
                self._seen.add(key)  # if the decision is undone, the suggestion is not stale
                continue
            if self._accepted[suggestion.layer].overlap(suggestion.span):
                continue
            self._seen.add(key)
            old = self._old.get(key)
            if old is not None and _is_imported(old):
                continue
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
            if not is_decided(a) and key_of(a) not in self._seen and not _is_imported(a)
        )


def _is_imported(annotation: Annotation) -> bool:
    return annotation.origin.startswith("import:")


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
