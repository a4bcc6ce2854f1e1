"""Runs the benchmarks, each in a process of its own; prints a table and writes build/bench.json.

A missed goal is a line of the table, not a failure; the exit code is 1 only if a benchmark broke down.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.rows import PUBLISHED, Row, row_from_dict, table, write_rows

OUTPUT = Path(__file__).resolve().parents[2] / "build" / "bench.json"


@dataclass(frozen=True, slots=True)
class Benchmark:
    """A function of a module of this package, and the rows that it gives."""

    module: str
    function: str
    rows: tuple[str, ...]

    @property
    def name(self) -> str:
        """What the process of its own is told."""
        return f"{self.module}:{self.function}"


BENCHMARKS = (
    Benchmark("painting", "run", ("paint-100kb", "paint-1mb", "paint-5mb", "paint-5mb-vs-100kb")),
    Benchmark(
        "frames",
        "run",
        tuple(f"frame-{kind}-over-bare" for kind in ("scrolling", "tab", "accepting", "dragging", "theme")),
    ),
    Benchmark("opening", "run_time", (f"open-1mb{PUBLISHED}",)),
    Benchmark("opening", "run_memory", (f"memory-1mb{PUBLISHED}",)),
    Benchmark("deciding", "run", ("decision-p50", "decision-p99-busy-minus-idle", "decision-p99-busy")),
    Benchmark(
        "effort", "run", ("effort-right", "effort-mostly", "effort-none", "effort-mostly-vs-best-rival")
    ),
    Benchmark("starting", "run", ("start-painted", "start-usable", "start-reopened")),
    Benchmark("detecting", "run", ("detect",)),
    Benchmark("detecting", "run_words", ("detect-1000-words", "detect-1000-words-budget")),
    Benchmark("processes", "run_worker", ("worker-ready", "worker-memory")),
    Benchmark("processes", "run_jobs", ("detect-jobs",)),
    Benchmark("processes", "run_cached", ("detect-cached",)),
    Benchmark("saving", "run", ("save",)),
    Benchmark("importing", "run", ("import-1000", f"import-1000{PUBLISHED}")),
    Benchmark("importing", "run_annotated", ("import-annotated-1000",)),
    Benchmark("folder_import", "run", ("import-folder",)),
    Benchmark(
        "large_corpus",
        "run_window",
        ("large-open", "large-filter-p99", "large-next-p99", "large-article-p99"),
    ),
    Benchmark("large_corpus", "run_memory", ("large-memory",)),
    Benchmark("large_corpus", "run_size", ("large-size",)),
    Benchmark("large_corpus", "run_saving", ("large-save",)),
    Benchmark("large_corpus", "run_importing", ("large-import",)),
    Benchmark("searching", "run", ("search-first-page", "filter-first-page")),
    Benchmark("exporting", "run_jsonl", ("export-jsonl", "export-jsonl-vs-ready-dicts")),
    Benchmark("exporting", "run_docbin", ("export-docbin",)),
    Benchmark(
        "exporting",
        "run_rates",
        ("export-conll-vs-jsonl", "export-brat-vs-jsonl", "read-conll-vs-jsonl", "read-brat-vs-jsonl"),
    ),
    Benchmark("exporting", "run_memory", ("export-memory-100-times",)),
    Benchmark("exporting", "run_conll", (f"export-conll{PUBLISHED}",)),
)


def main() -> int:
    """Runs all benchmarks or those of one row."""
    parser = argparse.ArgumentParser(description=__doc__)
    names = [name for benchmark in BENCHMARKS for name in benchmark.rows]
    parser.add_argument("--only", metavar="NAME", choices=names, help=f"one row: {', '.join(names)}")
    parser.add_argument("--inside", metavar="BENCHMARK", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside:
        return _inside(options.inside)
    rows: list[Row] = []
    broken: list[str] = []
    for benchmark in BENCHMARKS:
        if options.only and options.only not in benchmark.rows:
            continue
        found = _in_own_process(benchmark)
        if found is None:
            broken.append(benchmark.name)
        else:
            rows += [row for row in found if options.only in (None, row.name)]
    write_rows(rows, OUTPUT)
    print(table(rows))
    if broken:
        print(f"Broken: {', '.join(broken)}; see above.", file=sys.stderr)
    return 1 if broken else 0


def _in_own_process(benchmark: Benchmark) -> list[Row] | None:
    """The rows of a benchmark; None if it broke down. Its files and the program's settings go with it."""
    if sys.stderr.isatty():
        print(f"{', '.join(benchmark.rows)} …", file=sys.stderr)
    OUTPUT.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=OUTPUT.parent) as home:
        folders = {"ANNOTATOR_HOME": home, "XDG_CONFIG_HOME": home}
        done = subprocess.run(
            [sys.executable, __file__, "--inside", benchmark.name],
            env={"QT_QPA_PLATFORM": "offscreen"} | os.environ | folders,
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
    if done.returncode != 0:
        return None
    rows = [row_from_dict(data) for data in json.loads(done.stdout.splitlines()[-1])]
    return rows if tuple(row.name for row in rows) == benchmark.rows else None


def _inside(name: str) -> int:
    """Runs one benchmark in this process and prints its rows."""
    module, function = name.split(":")
    rows = getattr(import_module(f"bench.{module}"), function)(Path(os.environ["ANNOTATOR_HOME"]))
    print(json.dumps([row.to_dict() for row in rows]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
