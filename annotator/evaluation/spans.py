"""Spans against gold by label: entities, and quotes by kind; exact, half and partial."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Layer
from annotator.evaluation.counts import Counts, total_of
from annotator.evaluation.matching import exact, half, match, partial

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.annotation import Annotation
    from annotator.evaluation.sample import Sample


@dataclass(frozen=True, slots=True)
class SpanScore:
    """Counts of one label under three notions of right, all with the right label.

    `exact`: both ends; `half`: intersection over union of at least 0.5; `partial`: any overlap.
    """

    label: str
    exact: Counts
    half: Counts
    partial: Counts

    def to_dict(self) -> dict[str, Any]:
        """`{"label", "exact", "half", "partial"}`."""
        return {
            "label": self.label,
            "exact": self.exact.to_dict(),
            "half": self.half.to_dict(),
            "partial": self.partial.to_dict(),
        }


@dataclass(frozen=True, slots=True)
class LayerScore:
    """Scores by label, the most frequent in the gold first, and over all labels (micro)."""

    labels: tuple[SpanScore, ...]
    overall: SpanScore

    @property
    def macro_f1(self) -> float | None:
        """The mean exact F1 of the labels that occur in the gold."""
        values = [score.exact.f1 or 0.0 for score in self.labels if score.exact.gold]
        return sum(values) / len(values) if values else None

    def to_dict(self) -> dict[str, Any]:
        """`{"overall", "macro_f1", "labels"}`."""
        return {
            "overall": self.overall.to_dict(),
            "macro_f1": self.macro_f1,
            "labels": [score.to_dict() for score in self.labels],
        }


Sides = tuple[list["Annotation"], list["Annotation"]]
"""Gold and predictions."""


def score_labels(sides: Sequence[Sides]) -> LayerScore:
    """Scores of all labels that occur; one pair of gold and predictions for each article."""
    by_label: dict[str, list[Counts]] = {}
    for gold, predicted in sides:
        for label in {a.label for a in (*gold, *predicted)}:
            counts = _count_label(gold, predicted, label)
            before = by_label.get(label, [Counts()] * len(_FITS))
            by_label[label] = [old + new for old, new in zip(before, counts, strict=True)]
    scores = [SpanScore(label, *counts) for label, counts in by_label.items()]
    scores.sort(key=lambda score: (-score.exact.gold, -score.exact.predicted, score.label))
    overall = SpanScore(
        "all",
        total_of(score.exact for score in scores),
        total_of(score.half for score in scores),
        total_of(score.partial for score in scores),
    )
    return LayerScore(tuple(scores), overall)


def entity_sides(sample: Sample) -> Sides:
    """The entities of an article."""
    return entities_of(sample.gold), entities_of(sample.predicted)


def count_exact(sides: Sides) -> Counts:
    """The exact counts of one article over all labels."""
    gold, predicted = sides
    return Counts(len(gold), len(predicted), len(match(gold, predicted, exact)))


def entities_of(annotations: Iterable[Annotation]) -> list[Annotation]:
    """Those of the entity layer."""
    return [a for a in annotations if a.layer is Layer.ENTITY]


_FITS = (exact, half, partial)


def _count_label(gold: list[Annotation], predicted: list[Annotation], label: str) -> list[Counts]:
    """One for each notion of right."""
    wanted = [a for a in gold if a.label == label]
    got = [a for a in predicted if a.label == label]
    return [Counts(len(wanted), len(got), len(match(wanted, got, fits))) for fits in _FITS]
