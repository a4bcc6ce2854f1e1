"""Vectors of the seed sentences, so that the program need not make them anew at each start.

python packaging/training/event_seeds.py
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np

from annotator.detect.event_seeds import read_seeds, seeds_path, vectors_path
from annotator.detect.vectors import shipped_encoder


def main() -> None:
    """Write the file beside the model; a row a seed, in the order of the seeds."""
    seeds = read_seeds(seeds_path().read_text(encoding="utf-8"))
    vectors = shipped_encoder().vectors([seed.text for seed in seeds])
    np.save(vectors_path(), vectors.astype(np.float16))
    print(f"{len(seeds)} seeds, {len({seed.code for seed in seeds})} types: {vectors_path()}")


if __name__ == "__main__":
    main()
