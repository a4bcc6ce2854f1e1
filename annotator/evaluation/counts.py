"""Right, predicted and gold: what precision, recall and F1 are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many gold items there are, how many were predicted, and how many of those are right."""

    gold: int = 0
    predicted: int = 0
    right: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.gold + other.gold, self.predicted + other.predicted, self.right + other.right)

    @property
    def precision(self) -> float | None:
        """Share of right predictions; None if nothing was predicted."""
        return self.right / self.predicted if self.predicted else None

    @property
    def recall(self) -> float | None:
        """Share of the gold items that were found; None if there are none."""
        return self.right / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall; None if there was nothing to find and nothing was found."""
        both = self.gold + self.predicted
        return 2 * self.right / both if both else None

    def to_dict(self) -> Json:
        """`{"gold", "predicted", "right", "precision", "recall", "f1"}`."""
        return {
            "gold": self.gold,
            "predicted": self.predicted,
            "right": self.right,
            "precision": self.precision,
            "recall": self.recall,
            "f1": self.f1,
        }


@dataclass(frozen=True, slots=True)
class Share:
    """How many of some cases are right."""

    right: int = 0
    total: int = 0

    def __add__(self, other: Share) -> Share:
        return Share(self.right + other.right, self.total + other.total)

    @property
    def value(self) -> float | None:
        """The share; None without any case."""
        return self.right / self.total if self.total else None

    def to_dict(self) -> Json:
        """`{"right", "total", "value"}`."""
        return {"right": self.right, "total": self.total, "value": self.value}


def total_of(parts: Iterable[Counts]) -> Counts:
    """The sum."""
    return sum(parts, Counts())
