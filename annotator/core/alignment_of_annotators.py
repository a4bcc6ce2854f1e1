"""Which annotations of several people are about the same passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.annotation import Layer, reading_order
from annotator.core.index import AnnotationIndex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.core.annotation import Annotation

Row = tuple["Annotation | None", ...]
"""One passage: what each person has there, at most one annotation each."""

_Place = tuple[int, int]  # side, number within the side


def overlap_share(one: Annotation, other: Annotation) -> float:
    """Intersection over union of the spans in code points; 0 if they do not overlap."""
    common = min(one.end, other.end) - max(one.start, other.start)
    whole = max(one.end, other.end) - min(one.start, other.start)
    return max(0, common) / whole


def align(sides: Sequence[Iterable[Annotation]]) -> list[Row]:
    """The passages of all sides in reading order; each annotation stands in exactly one row.

    Annotations of one layer that overlap are put into a row greedily, those that overlap most first and
    among these the same label first; a row never has two annotations of one side.
    """
    rows: list[Row] = []
    lists = [list(side) for side in sides]
    for layer in Layer:
        rows += _align_layer([[a for a in side if a.layer is layer] for side in lists])
    return sorted(rows, key=lambda row: min(reading_order(a) for a in row if a is not None))


def _align_layer(sides: list[list[Annotation]]) -> Iterator[Row]:
    groups: dict[_Place, dict[int, int]] = {}
    for side, made in enumerate(sides):
        for number in range(len(made)):
            groups[side, number] = {side: number}
    for _, _, one, other in sorted(_pairs(sides)):
        left, right = groups[one], groups[other]
        if left is not right and not left.keys() & right.keys():
            left.update(right)
            for place in right.items():
                groups[place] = left
    for group in {id(group): group for group in groups.values()}.values():
        yield tuple(sides[s][group[s]] if s in group else None for s in range(len(sides)))


def _pairs(sides: list[list[Annotation]]) -> Iterator[tuple[float, bool, _Place, _Place]]:
    """Overlapping annotations of different sides, with what they are sorted by."""
    for later in range(1, len(sides)):
        index = AnnotationIndex(sides[later])
        numbers = {id(a): number for number, a in enumerate(sides[later])}
        for side in range(later):
            for number, one in enumerate(sides[side]):
                for other in index.overlapping(one.start, one.end):
                    is_other_label = one.label != other.label
                    place = later, numbers[id(other)]
                    yield -overlap_share(one, other), is_other_label, (side, number), place
