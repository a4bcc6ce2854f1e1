"""The process that reads inputs of one reader: `child.py READER FIRST LAST SEED`; a line of JSON an input.

The parent sees which input it died of, as the number of each is written before it is read.
"""

from __future__ import annotations

import json
import logging
import resource
import sys
import tempfile
import warnings
from pathlib import Path
from random import Random
from time import process_time

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from fuzzing.mutations import generated, mutated  # noqa: E402
from fuzzing.readers import Reader, all_readers  # noqa: E402

GENERATED = 0.15
"""Share of the inputs that are made from nothing."""


def input_of(reader: Reader, number: int, seed: int) -> bytes:
    """The same input for the same numbers, on every machine."""
    random = Random(f"{reader.name} {number} {seed}")
    if random.random() < GENERATED:
        return generated(random)
    return mutated(random.choice(reader.seeds), random.choice(reader.seeds), random)


def _peak() -> float:
    """Megabytes that this process has had at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Reads the inputs `FIRST` to `LAST`, half open."""
    name, first, last, seed = sys.argv[1], *map(int, sys.argv[2:5])
    warnings.simplefilter("ignore")
    logging.disable()
    reader = next(reader for reader in all_readers() if reader.name == name)
    output = sys.stdout
    sys.stdout = sys.stderr
    with tempfile.TemporaryDirectory() as folder:
        for number in range(first, last):
            print(json.dumps({"number": number}), file=output, flush=True)
            data = input_of(reader, number, seed)
            start = process_time()
            fault = ""
            is_valid = False
            try:
                is_valid = reader.read(data, Path(folder))
            except BaseException as error:  # any of them is a fault, which the report names
                fault = f"{type(error).__name__}: {error}"[:300]
            taken = process_time() - start
            told = {"number": number, "valid": is_valid, "fault": fault, "seconds": taken, "peak": _peak()}
            print(json.dumps(told), file=output, flush=True)


if __name__ == "__main__":
    main()
