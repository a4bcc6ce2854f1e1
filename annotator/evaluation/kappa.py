"""Agreement beyond chance on tokens: Cohen's kappa for two, Fleiss' kappa for more.

J. Cohen, A Coefficient of Agreement for Nominal Scales, Educational and Psychological Measurement 20 (1960);
J. L. Fleiss, Measuring nominal scale agreement among many raters, Psychological Bulletin 76 (1971).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.evaluation.resampling import Numbers

Pattern = tuple["int | None", ...]
"""The category of one token for each person; None for a person who has not annotated the article."""


def confusions(
    patterns: Mapping[Pattern, int], categories: int, pairs: Sequence[tuple[int, int]]
) -> list[float]:
    """The confusion matrices of all pairs of persons, one after the other, row by row."""
    size = categories * categories
    flat = [0.0] * (size * len(pairs))
    for pattern, count in patterns.items():
        for number, (one, other) in enumerate(pairs):
            row, column = pattern[one], pattern[other]
            if row is not None and column is not None:
                flat[number * size + row * categories + column] += count
    return flat


def mean_cohen(sums: Numbers, categories: int, pairs: int) -> Numbers:
    """Cohen's kappa of each pair, averaged over the pairs that have tokens in common."""
    import numpy as np

    matrices = sums.reshape(len(sums), pairs, categories, categories)
    total = matrices.sum(axis=(2, 3))
    with np.errstate(divide="ignore", invalid="ignore"):
        observed = np.trace(matrices, axis1=2, axis2=3) / total
        expected = (matrices.sum(axis=2) * matrices.sum(axis=3)).sum(axis=2) / total**2
        values = np.where(expected < 1, (observed - expected) / (1 - expected), 1.0)
        values = np.where(total > 0, values, np.nan)
        known = ~np.isnan(values)
        mean: Numbers = np.where(known, values, 0.0).sum(axis=1) / known.sum(axis=1)
    return mean


def fleiss_parts(patterns: Mapping[Pattern, int], categories: int) -> list[float]:
    """Sum of the agreement of the tokens, number of tokens, uses of each category; only tokens of all."""
    flat = [0.0] * (categories + 2)
    for pattern, count in patterns.items():
        values = [value for value in pattern if value is not None]
        raters = len(values)
        if raters < len(pattern):
            continue
        same = sum(values.count(value) * (values.count(value) - 1) for value in set(values))
        flat[0] += count * same / (raters * (raters - 1))
        flat[1] += count
        for value in values:
            flat[2 + value] += count
    return flat


def fleiss(sums: Numbers) -> Numbers:
    """Fleiss' kappa from sums of `fleiss_parts`."""
    import numpy as np

    uses = sums[:, 2:]
    with np.errstate(divide="ignore", invalid="ignore"):
        observed = sums[:, 0] / sums[:, 1]
        shares = uses / uses.sum(axis=1, keepdims=True)
        expected = (shares**2).sum(axis=1)
        values: Numbers = np.where(expected < 1, (observed - expected) / (1 - expected), 1.0)
        return np.where(sums[:, 1] > 0, values, np.nan)
