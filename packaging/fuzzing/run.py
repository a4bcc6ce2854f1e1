"""Fuzzes all readers and writes docs/reliability.md: `make fuzz`, or `make fuzz INPUTS=500` for a quick look.

Inputs that are a fault (an error that is no sentence, an invalid article, more than 5 s or 1 GB, the death
of the process) are kept in build/fuzz; the exit code is then 1. The same seed gives the same inputs.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from fuzzing.child import input_of  # noqa: E402
from fuzzing.readers import all_readers  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fuzzing.readers import Reader

SECONDS, MEGABYTES = 5.0, 1024.0
"""What one input may take of a processor, and what the process may have at any time, libraries included."""

_BATCH = 250
"""Inputs a process: its peak of memory tells of few inputs then."""
_HANGS = 60
OUTPUT = ROOT / "docs" / "reliability.md"
KEPT = ROOT / "build" / "fuzz"

_TEXT = """# Reliability of the readers

Written by `make fuzz` (seed {seed}); nothing here is typed by hand. {inputs:,} inputs, {share:.0%} of them
made from nothing (noise, depth, width, bombs) and the others mutated from good files (flipped bits, junk,
cuts, repeats, splices, numbers, XML entities, members of zips), went through all readers. Each must end with
a valid article or a refusal in one sentence, within {seconds:.0f} s of one processor, while the process that
reads stays below {megabytes:.0f} MB.

**{faults} faults.** Slowest input {slowest:.2f} s, highest memory {peak:.0f} MB (of which about 200 MB are
Python and its libraries).

{table}

A fault is kept in `build/fuzz/` and named here with its number;
`python packaging/fuzzing/child.py READER NUMBER NUMBER+1 SEED` repeats it.
"""


@dataclass
class Result:
    """What became of one reader's inputs; `faults` are (number, what)."""

    reader: Reader
    inputs: int = 0
    valid: int = 0
    refused: int = 0
    slowest: float = 0.0
    peak: float = 0.0
    faults: list[tuple[int, str]] = field(default_factory=list)

    def add(self, told: dict[str, Any]) -> None:
        """One more input."""
        self.inputs += 1
        fault = told["fault"]
        if not fault and told["seconds"] > SECONDS:
            fault = f"{told['seconds']:.1f} s"
        if not fault and told["peak"] > MEGABYTES:
            fault = f"{told['peak']:.0f} MB, of this input or one before it"
        if fault:
            self.faults.append((told["number"], fault))
        self.valid += bool(told["valid"]) and not fault
        self.refused += not told["valid"] and not fault
        self.slowest = max(self.slowest, told["seconds"])
        self.peak = max(self.peak, told["peak"])


def fuzz(reader: Reader, inputs: int, seed: int) -> Result:
    """Reads that many inputs, in processes one after the other; a death costs one input."""
    result = Result(reader)
    first = 0
    while first < inputs:
        first = _batch(result, first, min(inputs, first + _BATCH), seed)
    return result


def _batch(result: Result, first: int, last: int, seed: int) -> int:
    """Where to go on: `last`, or behind the input that the process died of."""
    command = [sys.executable, str(ROOT / "packaging" / "fuzzing" / "child.py"), result.reader.name]
    command += [str(first), str(last), str(seed)]
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    limit = _HANGS + (last - first) * SECONDS
    try:
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False, timeout=limit
        )
        lines, why = done.stdout, f"the process died ({done.returncode}): {done.stderr.strip()[-200:]}"
    except subprocess.TimeoutExpired as expired:
        output = expired.stdout or b""
        lines = output.decode() if isinstance(output, bytes) else output
        why = "the process hung"
    reached = first
    is_begun = False
    for told in _told(lines):
        is_begun = "fault" not in told
        if not is_begun:
            result.add(told)
            reached = told["number"] + 1
    if reached < last and (is_begun or reached == first):
        result.inputs += 1
        result.faults.append((reached, why))
        reached += 1
    return reached


def _told(lines: str) -> Iterator[dict[str, Any]]:
    for line in lines.splitlines():
        if line.endswith("}"):
            yield json.loads(line)


def _table(results: Sequence[Result]) -> str:
    rows = [
        "| reader | inputs | valid | refused | faults | slowest | memory |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for r in results:
        counts = f"{r.inputs:,} | {r.valid:,} | {r.refused:,} | {len(r.faults)}"
        rows.append(f"| {r.reader.name} | {counts} | {r.slowest:.2f} s | {r.peak:.0f} MB |")
    for r in results:
        rows += [f"\n- {r.reader.name} {number}: {what}" for number, what in r.faults]
    return "\n".join(rows)


def _keep(result: Result, seed: int) -> None:
    for number, _what in result.faults:
        KEPT.mkdir(parents=True, exist_ok=True)
        name = f"{result.reader.name.replace(' ', '_')}-{number}{result.reader.suffix}"
        (KEPT / name).write_bytes(input_of(result.reader, number, seed))


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=20_000, help="in all readers together")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="readers whose name contains this")
    parser.add_argument("--no-report", action="store_true", help="only print")
    options = parser.parse_args()
    readers = [reader for reader in all_readers() if options.only in reader.name]
    each = -(-options.inputs // len(readers))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda reader: fuzz(reader, each, options.seed), readers))
    table = _table(results)
    print(table)
    for result in results:
        _keep(result, options.seed)
    faults = sum(len(result.faults) for result in results)
    if not options.no_report:
        from fuzzing.child import GENERATED

        text = _TEXT.format(
            seed=options.seed,
            inputs=sum(result.inputs for result in results),
            share=GENERATED,
            seconds=SECONDS,
            megabytes=MEGABYTES,
            faults=faults,
            slowest=max(result.slowest for result in results),
            peak=max(result.peak for result in results),
            table=table,
        )
        OUTPUT.write_text(text, "utf-8")
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
