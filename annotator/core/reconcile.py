"""Incoming suggestions against what stands in the article: a person's decisions are never touched."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, Layer, Span, Status
from annotator.core.index import AnnotationIndex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from annotator.core.annotation import Change

Key = tuple[Layer, str, tuple[Span, ...]]
Place = tuple[Layer, tuple[Span, ...]]


def key_of(annotation: Annotation) -> Key:
    """Two annotations with the same key say the same."""
    return annotation.layer, annotation.label, annotation.fragments


def place_of(annotation: Annotation) -> Place:
    """In one detection run a later suggestion at the same place takes the place of an earlier one."""
    return annotation.layer, annotation.fragments


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
        self._made: dict[Place, Annotation] = {}  # by this run
        self._standing: dict[Key, dict[str, Annotation]] = {}  # what says the same, by id
        for annotation in annotations.values():
            self._standing.setdefault(key_of(annotation), {})[annotation.id] = annotation
        self._accepted = {
            layer: AnnotationIndex(_accepted_in(layer, annotations.values())) for layer in Layer
        }

    def decided(self, change: Change) -> None:
        """Tells of a decision (or its undo) made while the run goes on."""
        before = {a.id: a for a in change.before if isinstance(a, Annotation)}
        after = {a.id: a for a in change.added}
        for old in before.values():
            key = key_of(old)
            self._standing.get(key, {}).pop(old.id, None)
            if old.id not in after:
                self._deleted.add(key)
        for new in after.values():
            key = key_of(new)
            self._standing.setdefault(key, {})[new.id] = new
            self._deleted.discard(key)
        for layer, accepted in self._accepted.items():
            accepted.replace(_accepted_in(layer, before.values()), _accepted_in(layer, after.values()))

    def take(self, batch: Iterable[Annotation]) -> Reconciled:
        """What to remove and to add for the next batch; a suggestion made again takes its own place."""
        removed: dict[str, None] = {}
        added: dict[str, Annotation] = {}
        for suggestion in batch:
            key = key_of(suggestion)
            standing = self._standing.setdefault(key, {})
            former = self._take_back(suggestion)
            if former is not None and added.pop(former.id, None) is None:
                removed[former.id] = None
            if key in self._deleted or any(map(is_decided, standing.values())):
                self._seen.add(key)  # if the decision is undone, the suggestion is not stale
                continue
            if self._accepted[suggestion.layer].overlapping(suggestion.start, suggestion.end):
                continue
            self._seen.add(key)
            old = next(iter(standing.values()), None)
            if old is not None and _is_imported(old):
                continue
            place = (old or former or suggestion).id
            suggestion = self._made[place_of(suggestion)] = replace(suggestion, id=place)
            if suggestion == old:
                continue
            if old is not None and old.id not in added:
                removed[old.id] = None
            standing[suggestion.id] = suggestion
            added[suggestion.id] = suggestion
        return Reconciled(tuple(removed), tuple(added.values()))

    def _take_back(self, suggestion: Annotation) -> Annotation | None:
        """What this run said before about the same place, with another label, if nobody has decided it."""
        made = self._made.get(place_of(suggestion))
        if made is None or made.label == suggestion.label:
            return None
        standing = self._standing.get(key_of(made), {}).pop(made.id, None)
        if standing is None:
            return None
        if is_decided(standing):
            self._standing[key_of(made)][made.id] = standing
            return None
        del self._made[place_of(made)]
        self._seen.discard(key_of(made))
        return standing

    def stale(self, annotations: Mapping[str, Annotation]) -> tuple[str, ...]:
        """Ids of undecided suggestions of `annotations` that the run did not make."""
        return tuple(
            a.id
            for a in annotations.values()
            if not is_decided(a) and key_of(a) not in self._seen and not _is_imported(a)
        )


def _is_imported(annotation: Annotation) -> bool:
    return annotation.origin.startswith("import:")


def _accepted_in(layer: Layer, annotations: Iterable[Annotation]) -> Iterator[Annotation]:
    return (a for a in annotations if a.status is Status.ACCEPTED and a.layer is layer)
