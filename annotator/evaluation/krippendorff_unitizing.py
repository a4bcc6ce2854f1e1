"""Krippendorff's alpha for unitizing: whether people mark the same stretches, and give them the same label.

The family of 2016: K. Krippendorff, Y. Mathet, S. Bouvry and A. Widlöcher, On the reliability of unitizing
textual continua: Further developments, Quality & Quantity 50 (2016), as in K. Krippendorff, Content Analysis,
4th edition (2019), section 12.6, equations 32 to 35. Not the coefficient of 1995 and 2004, which it replaces:
that one misbehaves with more than two people.

A continuum is the text of an article in code points. What a person leaves unmarked is a gap, category 0. The
articles lie one after the other; no unit reaches from one into the next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.annotation import Span, reading_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.annotation import Annotation
    from annotator.evaluation.resampling import Numbers

GAP = 0

Unit = tuple[Span, int]
"""A marked stretch and its category, 1 or more."""


def units_of(annotations: Iterable[Annotation]) -> list[Annotation]:
    """The outermost annotations, in order: units of one person do not overlap."""
    kept: list[Annotation] = []
    for annotation in sorted(annotations, key=reading_order):
        if not kept or annotation.start >= kept[-1].end:
            kept.append(annotation)
    return kept


def unitizing_parts(length: int, sides: Sequence[Sequence[Unit]], categories: int) -> list[float]:
    """One article: coincidences in code points, row by row (eq. 32), then what eq. 33 takes off each.

    `sides` are the units of each person in order; `categories` counts the gap.
    """
    flat = [0.0] * (categories * categories + categories)
    if len(sides) < 2:
        return flat
    for size, values in _stretches(length, sides):
        weight = size / (len(values) - 1)
        for place, one in enumerate(values):
            for other in (*values[:place], *values[place + 1 :]):
                flat[one * categories + other] += weight
    taken_off = categories * categories
    for units in sides:
        marked = 0
        for span, category in units:
            marked += span.end - span.start
            flat[taken_off + category] += (span.end - span.start) ** 2
        flat[taken_off + GAP] += length - marked  # the code points of a gap stand each for itself
    return flat


def _stretches(length: int, sides: Sequence[Sequence[Unit]]) -> Iterable[tuple[int, list[int]]]:
    """Maximal stretches in which nobody's category changes: size, and the category of each person."""
    changes: dict[int, list[tuple[int, int]]] = {}
    for side, units in enumerate(sides):
        for span, category in units:
            changes.setdefault(span.start, []).append((side, category))
            changes.setdefault(span.end, []).append((side, GAP))
    values, reached = [GAP] * len(sides), 0
    for place in sorted(changes):
        if place > reached:
            yield place - reached, list(values)
        # ends first: the next unit may begin where one ends
        for side, category in sorted(changes[place], key=lambda change: change[1] != GAP):
            values[side] = category
        reached = place
    if length > reached:
        yield length - reached, list(values)


def alpha_u(sums: Numbers, categories: int) -> Numbers:
    """The coefficient of boundaries and labels together (uα, eq. 34) from sums of `unitizing_parts`."""
    observed, taken_off = _split(sums, categories)
    return _alpha(observed, taken_off)


def _split(sums: Numbers, categories: int) -> tuple[Numbers, Numbers]:
    size = categories * categories
    return sums[:, :size].reshape(len(sums), categories, categories), sums[:, size:]


def _alpha(observed: Numbers, taken_off: Numbers) -> Numbers:
    import numpy as np

    uses = observed.sum(axis=2)
    total = uses.sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        scale = total - taken_off.sum(axis=1) / total
        pairs = total**2 - taken_off.sum(axis=1)
        same = (uses**2 - taken_off).sum(axis=1)
        expected = (pairs - same) / scale
        differing = total - np.trace(observed, axis1=1, axis2=2)
        values: Numbers = np.where(expected > 1e-9, 1 - differing / expected, 1.0)
        return np.where(total > 0, values, np.nan)
