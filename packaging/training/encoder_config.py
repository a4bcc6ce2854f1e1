"""The settings of `encoder.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SETTINGS = Path(__file__).with_name("encoder.toml")


@dataclass(frozen=True)
class Amounts:
    """Texts of one epoch."""

    gmb: int
    wnut: int
    sentences: int
    wire: int
    press: int


@dataclass(frozen=True)
class Variation:
    """Chances of the variants."""

    other_names_gmb: float
    other_names_uner: float
    other_names_gum: float
    opening: float
    line_breaks: float
    curly: float
    spaced: float
    spaced_wire: float
    known_names: float


@dataclass(frozen=True)
class SecondLook:
    """Limits of probability."""

    doubt: float
    sure: float
    span: float
    word: float


@dataclass(frozen=True)
class SecondRound:
    """What the second round changes."""

    epochs: int
    rate: float
    new_rate: float


@dataclass(frozen=True)
class Base:
    """Numbers of train.py that spaCy's own files have no place for."""

    first_pass_steps: int
    quick_steps: int
    invented: int


@dataclass(frozen=True)
class Settings:
    """All of them."""

    seed: int
    epochs: int
    batch_pieces: int
    threads: int
    rate: float
    layer_decay: float
    new_rate: float
    warm_up: float
    weight_decay: float
    masked: float
    second_round: SecondRound
    epoch: Amounts
    variation: Variation
    second_look: SecondLook
    base: Base


def read_settings(path: Path = SETTINGS) -> Settings:
    """Read the file. Raises: TypeError for a missing or unknown name."""
    found: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    parts: dict[str, Any] = {
        "second_round": SecondRound(**found.pop("second_round")),
        "epoch": Amounts(**found.pop("epoch")),
        "variation": Variation(**found.pop("variation")),
        "second_look": SecondLook(**found.pop("second_look")),
        "base": Base(**found.pop("base")),
    }
    return Settings(**found, **parts)
