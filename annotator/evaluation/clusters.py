"""Mentions of one entity: B-cubed over the `entity` of annotations.

Bagga and Baldwin, Algorithms for Scoring Coreference Chains (1998): for each mention the share of its
predicted cluster that belongs to its gold cluster (precision) and the other way round (recall), averaged.
A mention is its span; a mention that the other side does not have counts 0, as in the CoNLL scorer
(Pradhan et al. 2014, without its twinless transformations).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.evaluation.spans import entities_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.core.annotation import Annotation, Span
    from annotator.evaluation.sample import Sample

Clusters = dict["Span", str]
"""The name of each mention's cluster."""


@dataclass(frozen=True, slots=True)
class BCubed:
    """B-cubed over some articles; sums of shares and the numbers of mentions."""

    precision_sum: float = 0.0
    recall_sum: float = 0.0
    predicted: int = 0
    gold: int = 0

    def __add__(self, other: BCubed) -> BCubed:
        return BCubed(
            self.precision_sum + other.precision_sum,
            self.recall_sum + other.recall_sum,
            self.predicted + other.predicted,
            self.gold + other.gold,
        )

    @property
    def precision(self) -> float | None:
        """None without predicted mentions."""
        return self.precision_sum / self.predicted if self.predicted else None

    @property
    def recall(self) -> float | None:
        """None without gold mentions."""
        return self.recall_sum / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean; None if one side has no mention at all."""
        if self.precision is None or self.recall is None:
            return None
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def to_dict(self) -> dict[str, Any]:
        """`{"gold", "predicted", "precision", "recall", "f1"}`."""
        return {
            "gold": self.gold,
            "predicted": self.predicted,
            "precision": self.precision,
            "recall": self.recall,
            "f1": self.f1,
        }


@dataclass(frozen=True, slots=True)
class ClusterScore:
    """`overall` over all mentions, `found` over those that both sides have: the clustering by itself."""

    overall: BCubed
    found: BCubed

    def to_dict(self) -> dict[str, Any]:
        """`{"overall", "found"}`."""
        return {"overall": self.overall.to_dict(), "found": self.found.to_dict()}


def score_clusters(samples: Sequence[Sample]) -> ClusterScore:
    """B-cubed over the articles; mentions without an entity belong to no cluster and do not count."""
    overall, found = BCubed(), BCubed()
    for sample in samples:
        gold, predicted = _clusters(sample.gold), _clusters(sample.predicted)
        overall += b_cubed(gold, predicted)
        both = gold.keys() & predicted.keys()
        found += b_cubed({s: gold[s] for s in both}, {s: predicted[s] for s in both})
    return ClusterScore(overall, found)


def b_cubed(gold: Mapping[Span, str], predicted: Mapping[Span, str]) -> BCubed:
    """B-cubed of one article."""
    gold_of, predicted_of = _members(gold), _members(predicted)
    precision = recall = 0.0
    for mention in gold.keys() & predicted.keys():
        wanted, got = gold_of[gold[mention]], predicted_of[predicted[mention]]
        common = len(wanted & got)
        precision += common / len(got)
        recall += common / len(wanted)
    return BCubed(precision, recall, len(predicted), len(gold))


def _members(clusters: Mapping[Span, str]) -> dict[str, set[Span]]:
    members: dict[str, set[Span]] = {}
    for mention, name in clusters.items():
        members.setdefault(name, set()).add(mention)
    return members


def _clusters(annotations: Iterable[Annotation]) -> Clusters:
    return {a.span: a.entity for a in entities_of(annotations) if a.entity is not None}
