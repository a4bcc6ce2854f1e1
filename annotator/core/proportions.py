"""Shares with their uncertainty."""

from __future__ import annotations

from math import sqrt

_Z = 1.959963984540054  # two-sided 95 %


def wilson_interval(successes: int, number: int, z: float = _Z) -> tuple[float, float]:
    """The Wilson score interval of a share, 95 % by default; 0 to 1 where nothing was counted.

    E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, JASA 22 (1927).
    """
    if number == 0:
        return 0.0, 1.0
    share, square = successes / number, z * z
    center = (share + square / (2 * number)) / (1 + square / number)
    half = z / (1 + square / number) * sqrt(share * (1 - share) / number + square / (4 * number * number))
    return max(0.0, center - half), min(1.0, center + half)
