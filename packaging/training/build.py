"""The whole pipeline: `python packaging/training/build.py --data DIR --encoder DIR --output DIR`.

Four steps, each into a folder or file of `--output` that appears only when the step is finished; a step whose
result is there is left out: `base` (train.py), `first` (encoder, first round), `second_look.json.gz`
(encoder_labels.py), `encoder` (second round). Then `en_news` is put together from `base` and `encoder`.
All settings: syntax.cfg, ner.cfg, encoder.toml.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

import train
from encoder_assemble import assemble
from encoder_config import read_settings
from encoder_labels import second_look
from encoder_train import fit, fit_again

if TYPE_CHECKING:
    from collections.abc import Callable


def once(target: Path, make: Callable[[Path], None]) -> None:
    """Make `target` under another name and rename it, unless it is there already."""
    if target.exists():
        train.log(f"{target.name}: there already")
        return
    part = target.with_name(f"part-{target.name}")
    make(part)
    part.rename(target)
    train.log(f"{target.name}: done")


def build(data: Path, encoder: Path, output: Path) -> None:
    """All steps that are not finished yet."""
    settings = read_settings()
    output.mkdir(parents=True, exist_ok=True)
    first, second = output / "first", output / "second_look.json.gz"
    once(output / "base", lambda part: train.build(data, part, quick=False))
    once(first, lambda part: fit(data, encoder, part, settings))
    once(second, lambda part: second_look(data, [first], part))
    once(output / "encoder", lambda part: fit_again(data, encoder, part, settings, first, second))
    assemble(output / "base", output / "encoder", output / "en_news")
    train.log(f"written to {output / 'en_news'}")


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the training files")
    parser.add_argument("--encoder", type=Path, required=True, help="folder with the pretrained weights")
    parser.add_argument(
        "--output", type=Path, required=True, help="folder for all results; a second run goes on"
    )
    arguments = parser.parse_args()
    build(arguments.data, arguments.encoder, arguments.output)


if __name__ == "__main__":
    main()
