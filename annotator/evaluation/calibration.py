"""Whether the confidence tells the truth: the share of right predictions by band, and by origin.

The error is the expected calibration error of Naeini, Cooper and Hauskrecht (2015): the mean distance
between confidence and share of right ones over the bands, weighted by their size.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.evaluation.counts import Share

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

BANDS = 10


@dataclass(frozen=True, slots=True)
class Verdict:
    """One prediction: where it comes from, how sure it is, and whether it is right.

    `has_right_name` is None for what has no speaker to name.
    """

    group: str
    origin: str
    confidence: float | None
    is_right: bool
    has_right_name: bool | None = None


@dataclass(frozen=True, slots=True)
class Band:
    """Predictions with a confidence from `low` up to `high` (the last band: inclusive)."""

    low: float
    high: float
    confidence: float
    right: Share

    def to_dict(self) -> dict[str, Any]:
        """`{"low", "high", "confidence", "right"}`."""
        return {
            "low": self.low,
            "high": self.high,
            "confidence": self.confidence,
            "right": self.right.to_dict(),
        }


@dataclass(frozen=True, slots=True)
class Calibration:
    """The bands of one group of predictions that hold any."""

    group: str
    bands: tuple[Band, ...]

    @property
    def error(self) -> float | None:
        """The expected calibration error."""
        total = sum(band.right.total for band in self.bands)
        if not total:
            return None
        gaps = (abs(b.confidence * b.right.total - b.right.right) for b in self.bands)
        return sum(gaps) / total

    def to_dict(self) -> dict[str, Any]:
        """`{"group", "error", "bands"}`."""
        return {"group": self.group, "error": self.error, "bands": [band.to_dict() for band in self.bands]}


@dataclass(frozen=True, slots=True)
class OriginScore:
    """How often what comes from one origin is right; `name`: the speaker's name, over right spans."""

    group: str
    origin: str
    right: Share
    name: Share

    def to_dict(self) -> dict[str, Any]:
        """`{"group", "origin", "right", "name"}`."""
        return {
            "group": self.group,
            "origin": self.origin,
            "right": self.right.to_dict(),
            "name": self.name.to_dict(),
        }


def calibrate(verdicts: Sequence[Verdict]) -> tuple[Calibration, ...]:
    """A table for each group that has confidences, in the order in which the groups come."""
    groups = dict.fromkeys(verdict.group for verdict in verdicts)
    tables = (
        Calibration(group, _bands([v for v in verdicts if v.group == group and v.confidence is not None]))
        for group in groups
    )
    return tuple(table for table in tables if table.bands)


def _bands(verdicts: Sequence[Verdict]) -> tuple[Band, ...]:
    bands: dict[int, list[Verdict]] = {}
    for verdict in verdicts:
        number = min(BANDS - 1, int((verdict.confidence or 0.0) * BANDS + 1e-9))
        bands.setdefault(number, []).append(verdict)
    return tuple(
        Band(
            low=number / BANDS,
            high=(number + 1) / BANDS,
            confidence=sum(v.confidence or 0.0 for v in held) / len(held),
            right=Share(sum(v.is_right for v in held), len(held)),
        )
        for number, held in sorted(bands.items())
    )


def score_origins(verdicts: Iterable[Verdict]) -> tuple[OriginScore, ...]:
    """One row for each origin of each group, the most frequent first within a group."""
    rows: dict[tuple[str, str], list[Verdict]] = {}
    for verdict in verdicts:
        rows.setdefault((verdict.group, verdict.origin), []).append(verdict)
    groups = list(dict.fromkeys(group for group, _ in rows))
    scores = [
        OriginScore(
            group,
            origin,
            Share(sum(v.is_right for v in held), len(held)),
            Share(
                sum(v.has_right_name is True for v in held),
                sum(v.has_right_name is not None for v in held),
            ),
        )
        for (group, origin), held in rows.items()
    ]
    return tuple(sorted(scores, key=lambda s: (groups.index(s.group), -s.right.total, s.origin)))
