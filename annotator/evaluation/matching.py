"""Which prediction stands for which gold annotation: one to one, the best pairs first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.index import AnnotationIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.annotation import Annotation, Span

Pairs = list[tuple["Annotation", "Annotation"]]
"""(gold, predicted)"""


def overlap_of(one: Span, other: Span) -> float:
    """Intersection over union in code points; 0 if the spans do not overlap, 1 if they are equal."""
    common = min(one.end, other.end) - max(one.start, other.start)
    whole = max(one.end, other.end) - min(one.start, other.start)
    return max(0, common) / whole if whole else 0.0


def match(
    gold: Sequence[Annotation],
    predicted: Sequence[Annotation],
    fits: Callable[[Annotation, Annotation], bool],
) -> Pairs:
    """Pairs of which each member occurs once and `fits` holds, greedily by overlap, the same label first.

    Only annotations that overlap can be a pair. The result is in the order of the gold annotations.
    """
    index = AnnotationIndex(predicted)
    places = {id(item): place for place, item in enumerate(predicted)}
    found = []
    for row, wanted in enumerate(gold):
        for got in index.overlapping(wanted.start, wanted.end):
            if fits(wanted, got):
                overlap = overlap_of(wanted.span, got.span)
                found.append((-overlap, wanted.label != got.label, row, places[id(got)]))
    rows: dict[int, int] = {}
    columns: set[int] = set()
    for _, _, row, column in sorted(found):
        if row not in rows and column not in columns:
            rows[row] = column
            columns.add(column)
    return [(gold[row], predicted[column]) for row, column in sorted(rows.items())]


def same_span(one: Annotation, other: Annotation) -> bool:
    """True if both have the same fragments."""
    return one.fragments == other.fragments


def exact(one: Annotation, other: Annotation) -> bool:
    """True for the same fragments and the same label."""
    return one.label == other.label and one.fragments == other.fragments


def partial(one: Annotation, other: Annotation) -> bool:
    """True for the same label, wherever they overlap."""
    return one.label == other.label


def half(one: Annotation, other: Annotation) -> bool:
    """True for the same label and an overlap of at least 0.5."""
    return one.label == other.label and overlap_of(one.span, other.span) >= 0.5


def without(items: Sequence[Annotation], taken: Sequence[Annotation]) -> list[Annotation]:
    """The items that are not among `taken` (the very same objects)."""
    gone = {id(item) for item in taken}
    return [item for item in items if id(item) not in gone]
