"""How sure a figure is: intervals by drawing the articles again and again.

The percentile bootstrap of Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 13, with
the article as the unit, since the annotations of one article are not independent of each other.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.evaluation.counts import Counts, Share

ROUNDS = 1000
_WORK = 400_000  # draws over all rounds; more articles get fewer rounds, but never fewer than 200
SEED = 20220223


@dataclass(frozen=True, slots=True)
class Figure:
    """A main figure over `n` cases with its 95 % interval; None where there is nothing to measure."""

    name: str
    title: str
    value: float | None
    low: float | None
    high: float | None
    n: int

    def to_dict(self) -> dict[str, Any]:
        """`{"name", "title", "value", "low", "high", "n"}`."""
        return {
            "name": self.name,
            "title": self.title,
            "value": self.value,
            "low": self.low,
            "high": self.high,
            "n": self.n,
        }


def f1_figure(name: str, title: str, articles: Sequence[Counts]) -> Figure:
    """The F1 over all articles; `n` are the gold items."""
    parts = [(2 * c.right, c.gold + c.predicted) for c in articles]
    return _figure(name, title, parts, sum(c.gold for c in articles))


def share_figure(name: str, title: str, articles: Sequence[Share]) -> Figure:
    """The share over all articles; `n` are its cases."""
    return _figure(name, title, [(s.right, s.total) for s in articles], sum(s.total for s in articles))


def _figure(name: str, title: str, parts: Sequence[tuple[int, int]], n: int) -> Figure:
    value = _ratio(parts)
    low, high = interval(parts) if value is not None else (None, None)
    return Figure(name, title, value, low, high, n)


def interval(parts: Sequence[tuple[int, int]], *, seed: int = SEED) -> tuple[float | None, float | None]:
    """The 95 % interval of a ratio of sums; `parts` are (numerator, denominator) of each article.

    The same parts give the same interval. One article says nothing about others: (None, None).
    """
    if len(parts) < 2:
        return None, None
    draw = random.Random(seed)
    rounds = max(200, min(ROUNDS, _WORK // len(parts)))
    drawn = (_ratio(draw.choices(parts, k=len(parts))) for _ in range(rounds))
    values = sorted(value for value in drawn if value is not None)
    if not values:
        return None, None
    return values[int(0.025 * len(values))], values[min(len(values) - 1, int(0.975 * len(values)))]


def _ratio(parts: Sequence[tuple[int, int]]) -> float | None:
    below = sum(part[1] for part in parts)
    return sum(part[0] for part in parts) / below if below else None
