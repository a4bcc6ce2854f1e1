"""What people say about each token: how often each combination occurs is all that kappa and alpha need."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

from annotator.core.spans import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.annotation import Annotation
    from annotator.evaluation.kappa import Pattern

Labels = frozenset[str]
SetPattern = tuple["Labels | None", ...]
"""The labels of one token for each person, empty outside all annotations; None for who has not annotated."""

_OUTSIDE: Labels = frozenset()


def token_starts(text: str) -> list[int]:
    """Where the tokens of a text begin."""
    return [token.start for token in tokens(text, 0, len(text))]


def token_patterns(
    starts: Sequence[int], sides: Sequence[Sequence[Annotation] | None]
) -> Counter[SetPattern]:
    """How often each combination occurs among the tokens that begin there."""
    values = [None if side is None else _labels(starts, side) for side in sides]
    marked = {number for of in values if of is not None for number in of}
    patterns = Counter(
        tuple(None if of is None else of.get(number, _OUTSIDE) for of in values) for number in marked
    )
    if len(marked) < len(starts):
        patterns[tuple(None if of is None else _OUTSIDE for of in values)] += len(starts) - len(marked)
    return patterns


def _labels(starts: Sequence[int], annotations: Sequence[Annotation]) -> dict[int, Labels]:
    """The labels of the tokens (by number) that begin in an annotation."""
    found: dict[int, Labels] = {}
    for annotation in annotations:
        for fragment in annotation.fragments:
            for number in range(bisect_left(starts, fragment.start), bisect_left(starts, fragment.end)):
                found[number] = found.get(number, _OUTSIDE) | {annotation.label}
    return found


def patterns_of(
    articles: Sequence[Counter[SetPattern]], label: str | None
) -> tuple[list[Counter[Pattern]], int]:
    """The same with numbered categories, and how many these are.

    With a `label` they are 0 (without it) and 1; else each set of labels that a token has is one, because
    annotations nest.
    """
    if label is not None:
        return [_renumbered(of, lambda labels: int(label in labels)) for of in articles], 2
    sets = {labels for of in articles for pattern in of for labels in pattern if labels is not None}
    numbers = {labels: number for number, labels in enumerate(sorted(sets | {_OUTSIDE}, key=sorted))}
    return [_renumbered(of, numbers.__getitem__) for of in articles], len(numbers)


def _renumbered(counts: Counter[SetPattern], number: Callable[[Labels], int]) -> Counter[Pattern]:
    renumbered: Counter[Pattern] = Counter()
    for pattern, count in counts.items():
        renumbered[tuple(None if labels is None else number(labels) for labels in pattern)] += count
    return renumbered
