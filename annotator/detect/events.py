"""Ranks event types: triggers in the words, nearness to seed sentences, and what a person decided before.

Each type's evidence is a weighted sum; the sums of all types and of `no event` become probabilities. The
weights were chosen with packaging/training/guess_measure.py; figures stand in the model card of the encoder.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from annotator.core.annotation import EventType
from annotator.detect.event_seeds import NONE, load_seeds
from annotator.detect.vectors import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from annotator.detect.triggers import Hit

    Floats = NDArray[np.float32]

TRIGGERS = "rule:triggers"
ENCODER = f"model:sentence_encoder@{VERSION}"
EXAMPLES = "rule:nearest-examples"

SEEDS_COUNTED = 4
"""A type's nearness is the mean cosine of its nearest seeds."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What each kind of evidence weighs; `none` is what `no event` begins with."""

    trigger: float
    seed: float
    example: float
    none: float


ARTICLE = Weights(trigger=5.0, seed=6.0, example=3.0, none=1.5)
QUOTE = Weights(trigger=5.0, seed=6.0, example=3.0, none=3.0)


@dataclass(frozen=True, slots=True)
class Ranked:
    """An event type with its probability; `hit` is its strongest trigger, if it has one."""

    event_type: EventType
    probability: float
    origin: str
    hit: Hit | None


class Evidence:
    """Collects the triggers of a text."""

    def __init__(self) -> None:
        self._hits: dict[str, list[tuple[float, Hit]]] = defaultdict(list)

    def add(self, hits: Iterable[Hit], weight: float) -> None:
        """Count triggers with a weight of 0 to 1, which their place gives them."""
        for hit in hits:
            self._hits[hit.event_type.code].append((hit.strength * weight, hit))

    def scores(self) -> dict[str, float]:
        """Of each type: how sure it is that one of its triggers is right."""
        return {
            code: 1 - math.prod(1 - min(0.95, strength) for strength, _ in hits)
            for code, hits in self._hits.items()
        }

    def strongest(self, code: str) -> Hit | None:
        """The strongest trigger of a type."""
        found = self._hits.get(code)
        return max(found, key=lambda item: item[0])[1] if found else None

    def mode(self, code: str) -> str | None:
        """The mode of a type that most of its triggers tell of."""
        sums: dict[str, float] = defaultdict(float)
        for strength, hit in self._hits.get(code, ()):
            if hit.event_type.mode:
                sums[hit.event_type.mode] += strength
        return max(sums, key=lambda mode: sums[mode]) if sums else None


def seed_nearness(vector: Floats) -> dict[str, float]:
    """The mean cosine of the nearest seeds of each type and of `no event`; empty without seeds."""
    seeds = load_seeds()
    cosines: dict[str, list[float]] = defaultdict(list)
    for code, cosine in zip(seeds.codes, seeds.vectors @ vector, strict=True):
        cosines[code].append(float(cosine))
    return {
        code: float(np.mean(sorted(found, reverse=True)[:SEEDS_COUNTED])) for code, found in cosines.items()
    }


def rank_events(
    evidence: Evidence, vector: Floats | None, votes: Mapping[str, float], weights: Weights
) -> list[Ranked]:
    """All types with some evidence, the likeliest first. Without a vector only triggers count."""
    parts = _parts(evidence.scores(), {} if vector is None else seed_nearness(vector), votes, weights)
    sums = {code: sum(values.values()) for code, values in parts.items()}
    total = sum(math.exp(value) for value in sums.values())
    ranked = [
        Ranked(
            EventType(code, evidence.mode(code)),
            math.exp(value) / total,
            max(parts[code], key=lambda origin: parts[code][origin]),
            evidence.strongest(code),
        )
        for code, value in sums.items()
        if code != NONE
    ]
    return sorted(ranked, key=lambda item: (-item.probability, item.event_type.code))


def _parts(
    triggers: Mapping[str, float], near: Mapping[str, float], votes: Mapping[str, float], weights: Weights
) -> dict[str, dict[str, float]]:
    """What each kind of evidence adds for each type."""
    mean = float(np.mean(list(near.values()))) if near else 0.0
    codes: Sequence[str] = sorted({*triggers, *near, *votes, NONE})
    return {
        code: {
            TRIGGERS: weights.trigger * triggers.get(code, 0.0) + (weights.none if code == NONE else 0.0),
            ENCODER: weights.seed * (near.get(code, mean) - mean),
            EXAMPLES: weights.example * votes.get(code, 0.0),
        }
        for code in codes
    }
