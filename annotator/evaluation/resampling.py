"""Intervals of figures that are no ratio of sums: each article gives a row of numbers that can be added up.

The percentile bootstrap as in `bootstrap`, with the article as the unit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.evaluation.bootstrap import ROUNDS, SEED, Figure

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]
    Statistic = Callable[[Numbers], Numbers]
    """From rows of sums to one figure each; NaN where there is nothing to measure."""

_WORK = 400_000  # draws over all rounds; more articles get fewer rounds, but never fewer than 200


def figure(
    name: str, title: str, articles: Sequence[Sequence[float]], statistic: Statistic, n: int
) -> Figure:
    """The figure over all articles with its 95 % interval; one article gives no interval."""
    import numpy as np

    if not articles:
        return Figure(name, title, None, None, None, n)
    parts: Numbers = np.asarray(articles, dtype=np.float64)
    value = float(statistic(parts.sum(axis=0, keepdims=True))[0])
    if np.isnan(value):
        return Figure(name, title, None, None, None, n)
    low, high = _interval(parts, statistic)
    return Figure(name, title, value, low, high, n)


def _interval(parts: Numbers, statistic: Statistic) -> tuple[float | None, float | None]:
    import numpy as np

    count = len(parts)
    if count < 2:
        return None, None
    rounds = max(200, min(ROUNDS, _WORK // count))
    draws = np.random.default_rng(SEED).multinomial(count, np.full(count, 1 / count), size=rounds)
    values = statistic(draws @ parts)
    values = np.sort(values[~np.isnan(values)])
    if not len(values):
        return None, None
    last = len(values) - 1
    return float(values[int(0.025 * len(values))]), float(values[min(last, int(0.975 * len(values)))])
