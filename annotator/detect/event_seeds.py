"""The seed sentences of each event type and their vectors."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from annotator.detect.vectors import WIDTH
from annotator.paths import resource

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

NONE = "NONE"
"""The name of the seeds that tell of no event."""


@dataclass(frozen=True, slots=True)
class Seed:
    """A sentence and the event type that it tells of."""

    code: str
    text: str


@dataclass(frozen=True)
class Seeds:
    """Codes and, in the same order, vectors."""

    codes: tuple[str, ...]
    vectors: Floats


def seeds_path() -> Path:
    """The file with the sentences."""
    return resource("lexicons", "event_seeds.toml")


def vectors_path() -> Path:
    """The file with their vectors."""
    return resource("models", "sentence_encoder", "event_seeds.npy")


def read_seeds(toml: str) -> list[Seed]:
    """The seeds of a file's text, in its order."""
    return [Seed(code, text) for code, texts in tomllib.loads(toml).items() for text in texts]


@lru_cache(maxsize=1)
def load_seeds() -> Seeds:
    """The shipped seeds; none when a file is missing or the vectors are not those of the sentences."""
    try:
        seeds = read_seeds(seeds_path().read_text(encoding="utf-8"))
        vectors = np.load(vectors_path(), allow_pickle=False).astype(np.float32)
    except (OSError, ValueError):
        seeds, vectors = [], np.zeros((0, WIDTH), np.float32)
    if vectors.shape != (len(seeds), WIDTH):
        seeds, vectors = [], np.zeros((0, WIDTH), np.float32)
    return Seeds(tuple(seed.code for seed in seeds), vectors)
