"""Krippendorff's alpha for nominal data, any number of persons, missing values allowed.

K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011),
https://repository.upenn.edu/asc_papers/43.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.evaluation.kappa import Pattern
    from annotator.evaluation.resampling import Numbers


def coincidences(patterns: Mapping[Pattern, int], categories: int) -> list[float]:
    """The matrix of coincidences, row by row: all pairs of values of a token, each token counting for as
    much as it has values."""
    flat = [0.0] * (categories * categories)
    for pattern, count in patterns.items():
        values = [value for value in pattern if value is not None]
        if len(values) < 2:
            continue
        weight = count / (len(values) - 1)
        for place, one in enumerate(values):
            for other in (*values[:place], *values[place + 1 :]):
                flat[one * categories + other] += weight
    return flat


def nominal_alpha(sums: Numbers, categories: int) -> Numbers:
    """Alpha from sums of `coincidences`; 1 where only one value was ever used."""
    import numpy as np

    matrices = sums.reshape(len(sums), categories, categories)
    uses = matrices.sum(axis=2)
    total = uses.sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        observed = total - np.trace(matrices, axis1=1, axis2=2)
        expected = (total**2 - (uses**2).sum(axis=1)) / (total - 1)
        values: Numbers = np.where(expected > 0, 1 - observed / expected, 1.0)
        return np.where(total > 1, values, np.nan)
