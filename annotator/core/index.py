"""Annotations by place: which overlap a stretch, and in which lane each is drawn."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate, islice
from typing import TYPE_CHECKING

from annotator.core.annotation import reading_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.annotation import Annotation

_FEW = 1000  # a change of more annotations than this sorts the whole index anew


class AnnotationIndex:
    """Annotations in reading order; finding those of a stretch costs two bisections and the hits.

    With `is_sorted` the annotations come in reading order already. What a query needs of the whole list (how
    far the annotations before a place reach) is worked out as far as somebody asks, so that the first screen
    of a long article need not wait for the rest.
    """

    def __init__(self, annotations: Iterable[Annotation] = (), *, is_sorted: bool = False) -> None:
        self._items = list(annotations) if is_sorted else sorted(annotations, key=reading_order)
        self._reach: list[int] = []  # the furthest end up to each item, as far as it was asked for

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[Annotation]:
        return iter(self._items)

    def __getitem__(self, position: int) -> Annotation:
        return self._items[position]

    def position(self, annotation: Annotation) -> int:
        """Where the annotation stands or would stand in reading order."""
        return bisect_left(self._items, reading_order(annotation), key=reading_order)

    def count_before(self, start: int) -> int:
        """How many annotations begin before the code point."""
        return bisect_left(self._items, start, key=lambda annotation: annotation.start)

    def find(self, annotation: Annotation) -> int | None:
        """Where the annotation stands, None if it is not there."""
        position = self.position(annotation)
        is_there = position < len(self._items) and self._items[position].id == annotation.id
        return position if is_there else None

    def replace(self, before: Iterable[Annotation], after: Iterable[Annotation]) -> None:
        """Takes `before` out and puts `after` in."""
        old = {annotation.id: annotation for annotation in before}
        new = list(after)
        if len(old) + len(new) > _FEW:
            kept = (annotation for annotation in self._items if annotation.id not in old)
            self._items = sorted([*kept, *new], key=reading_order)
            self._reach.clear()
        else:
            self._replace_few(old, new)

    def _replace_few(self, old: dict[str, Annotation], new: list[Annotation]) -> None:
        """The same one by one; an annotation that keeps its place is exchanged there. Empties `old`."""
        for annotation in new:
            stood = old.get(annotation.id)
            position = self.find(annotation)
            if stood is not None and position is not None and stood.span == annotation.span:
                self._items[position] = annotation
                del old[annotation.id]
            else:
                if stood is not None:
                    self._remove(old.pop(annotation.id))
                self._insert(annotation)
        for annotation in old.values():
            self._remove(annotation)

    def _insert(self, annotation: Annotation) -> None:
        position = self.position(annotation)
        self._items.insert(position, annotation)
        del self._reach[position:]

    def _remove(self, annotation: Annotation) -> None:
        position = self.find(annotation)
        if position is not None:
            del self._items[position], self._reach[position:]

    def overlapping(self, start: int, end: int) -> list[Annotation]:
        """Annotations that share a code point with `[start, end)`, in reading order."""
        last = self.count_before(end)
        known = len(self._reach)
        if known < last:
            reach = self._reach[-1] if self._reach else 0
            ends = (a.fragments[-1].end for a in self._items[known:last])
            self._reach.extend(islice(accumulate(ends, max, initial=reach), 1, None))
        first = bisect_left(self._reach, start + 1, 0, last)
        return [a for a in self._items[first:last] if a.end > start]

    def at(self, position: int) -> list[Annotation]:
        """Annotations that hold the code point, innermost first."""
        hits = [
            a
            for a in self.overlapping(position, position + 1)
            if any(f.start <= position < f.end for f in a.fragments)
        ]
        return sorted(hits, key=lambda a: a.end - a.start)


def lanes(annotations: Iterable[Annotation]) -> dict[str, int]:
    """A lane for each annotation, 0 nearest to the words; those that overlap never share one.

    Inner annotations get the lower lanes, so that the outermost rule runs below the others.
    """
    given: list[tuple[int, int, int]] = []
    result: dict[str, int] = {}
    for annotation in sorted(annotations, key=lambda a: (a.end - a.start, a.start)):
        taken = {lane for start, end, lane in given if start < annotation.end and annotation.start < end}
        lane = next(lane for lane in range(len(taken) + 1) if lane not in taken)
        given.append((annotation.start, annotation.end, lane))
        result[annotation.id] = lane
    return result
