"""Sentiment of a sentence towards a target, learnt from NewsMTSC: a layer on top of the sentence encoder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from annotator.core.annotation import Polarity
from annotator.detect.vectors import STANCE_FILE, SentenceEncoder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

POLARITIES = (Polarity.AGAINST, Polarity.NEUTRAL, Polarity.FAVOR)
"""What the columns of the model's answer mean."""


def target_mask(encoder: SentenceEncoder, text: str, start: int, end: int) -> Floats:
    """1 for each word piece of the target `[start, end)`, else 0."""
    spans = encoder.piece_spans(text)
    return np.array([float(start < last and first < end) for first, last in spans], np.float32)


class StanceModel:
    """Reads sentences with the encoder and the stance layers beside it."""

    def __init__(self, encoder: SentenceEncoder) -> None:
        self._encoder = encoder

    def read(self, text: str, targets: Sequence[tuple[int, int]]) -> list[Floats | None]:
        """Probabilities in the order of `POLARITIES` for each target (code points of the text); None where it
        lies behind what the encoder reads.

        Raises:
            DetectionError: the model is missing or cannot be read.
        """
        masks = [target_mask(self._encoder, text, start, end) for start, end in targets]
        if not any(mask.any() for mask in masks):
            return [None] * len(masks)
        shared = self._encoder.encode(text).shared[None]
        return [self._probabilities(shared, mask) if mask.any() else None for mask in masks]

    def _probabilities(self, shared: Floats, mask: Floats) -> Floats:
        session = self._encoder.session(STANCE_FILE)
        logits = session.run(["logits"], {"shared": shared, "target": mask[None]})[0][0]
        shifted = np.exp(logits - logits.max())
        result: Floats = shifted / shifted.sum()
        return result
