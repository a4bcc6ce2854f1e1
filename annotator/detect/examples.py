"""What a person decided before, as votes: the nearest examples of a text say what it may be."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

from annotator.detect.vectors import WIDTH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from annotator.core.annotation import Example
    from annotator.detect.vectors import SentenceEncoder

    Floats = NDArray[np.float32]

MOST = 200
"""Examples that are read, the newest first; each costs some 3 ms when the process sees it first."""

TEXT_LIMIT = 300
"""Code points of an example that are read."""

NEIGHBOURS = 5
FARTHEST, FULL = 0.3, 0.8
"""Cosine at which an example begins to count, and at which it counts 1."""


class Votes:
    """The examples of one kind of decision (`names`) with their vectors."""

    def __init__(self, encoder: SentenceEncoder, texts: Sequence[str], names: Sequence[str]) -> None:
        self._names = names
        self._vectors: Floats = encoder.vectors(texts) if texts else np.zeros((0, WIDTH), np.float32)

    def of(self, vector: Floats) -> dict[str, float]:
        """Votes of the nearest examples for each name, 0 to `NEIGHBOURS`; empty when none is near."""
        votes: dict[str, float] = defaultdict(float)
        if len(self._vectors):
            cosines = self._vectors @ vector
            for index in np.argsort(-cosines, kind="stable")[:NEIGHBOURS]:
                nearness = (float(cosines[index]) - FARTHEST) / (FULL - FARTHEST)
                if nearness > 0:
                    votes[self._names[index]] += min(1.0, nearness) ** 2
        return dict(votes)


def event_votes(encoder: SentenceEncoder, examples: Sequence[Example]) -> Votes:
    """Votes on event types."""
    known = [(item.text[:TEXT_LIMIT], item.event_type) for item in examples if item.event_type]
    return Votes(encoder, [text for text, _ in known[:MOST]], [name for _, name in known[:MOST]])


def polarity_votes(encoder: SentenceEncoder, examples: Sequence[Example]) -> Votes:
    """Votes on polarities, by their values."""
    known = [(item.text[:TEXT_LIMIT], item.polarity.value) for item in examples if item.polarity]
    return Votes(encoder, [text for text, _ in known[:MOST]], [name for _, name in known[:MOST]])
