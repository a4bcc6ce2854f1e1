"""A folder of many files through `annotator import`, stopped half way and started again; for docs/queue.md.

    python packaging/bench/folder_import.py --files 100000

Makes the files by a seeded generator: text, Markdown and HTML, one in 40 nearly the same as an earlier one,
one in 50 with the bytes of an earlier one, one in 500 broken. The same seed gives the same files. Says files
a second for each tenth of the way, the most memory of the process and its readers, and what the report says.
"""

from __future__ import annotations

import argparse
import csv
import os
import random
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parents[2]), str(Path(__file__).resolve().parents[1])]

from bench.corpus_generator import Generator
from bench.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
FILES = int(os.environ.get("BENCH_FILES", "4000"))
LEAST = 100.0
"""Files a second that an import of a folder reads and stores at least, with its near duplicates found."""

_SAME_EVERY = 50
_BROKEN_EVERY = 500
_IN_A_FOLDER = 1000
_MB = 1024 * 1024
_BROKEN = (("empty.txt", b""), ("bytes.txt", bytes(range(256)) * 8), ("cut.docx", b"PK\x03\x04\x14\x00" * 9))


@dataclass
class Run:
    """One start of the import: how long each tenth took, and the most memory, in bytes."""

    files: int = 0
    taken: float = 0.0
    tenths: list[float] = field(default_factory=list)
    own_memory: int = 0
    all_memory: int = 0


def write_files(folder: Path, count: int, seed: int = 1) -> Counter[str]:
    """Makes the files, 1,000 a folder; how many there are of each kind."""
    draw = random.Random(seed)
    generator = Generator(seed)
    kinds: Counter[str] = Counter()
    recent: list[tuple[str, bytes]] = []
    for number in range(1, count + 1):
        place = folder / f"{number // _IN_A_FOLDER:03}"
        place.mkdir(parents=True, exist_ok=True)
        if number % _BROKEN_EVERY == 0:
            kind, (ending, data) = "broken", draw.choice(_BROKEN)
            data += b"" if ending.startswith("empty") else str(number).encode()
        elif number % _SAME_EVERY == 0:
            kind, (ending, data) = "same", draw.choice(recent)
        else:
            kind, (ending, data) = "other", _file(generator, number, draw)
            recent = [*recent[-200:], (ending, data)]
        kinds[kind] += 1
        (place / f"{number:06}-{ending}").write_bytes(data)
    return kinds


def _file(generator: Generator, number: int, draw: random.Random) -> tuple[str, bytes]:
    """The end of the name and the bytes of an article."""
    rows = generator.article(number)
    title, text = rows["articles"][0]["title"], str(rows["texts"][0]["text"])
    kind = draw.choices(("txt", "md", "html"), (4, 3, 3))[0]
    if kind == "txt":
        return "article.txt", f"{title}\n\n{text}\n".encode()
    if kind == "md":
        return "article.md", f"# {title}\n\n{text}\n".encode()
    paragraphs = "".join(f"<p>{escape(part)}</p>\n" for part in text.split("\n\n"))
    head = f"<head><meta charset='utf-8'><title>{escape(title)}</title></head>"
    body = f"<body><article><h1>{escape(title)}</h1>\n{paragraphs}</article></body>"
    return "article.html", f"<!doctype html><html>{head}{body}</html>\n".encode()


def import_folder(folder: Path, corpus: Path, report: Path, count: int, stop_at: int = 0) -> Run:
    """Runs the command; sends Ctrl+C after `stop_at` lines."""
    home = corpus.parent / "home"
    home.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "annotator", "import", str(folder), "--corpus", str(corpus)]
    environment = os.environ | {"ANNOTATOR_HOME": str(home), "PYTHONUNBUFFERED": "1"}
    run, start = Run(), perf_counter()
    with subprocess.Popen(
        [*command, "--report", str(report)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd=ROOT,
        env=environment,
    ) as process:
        assert process.stdout is not None
        for number, _line in enumerate(process.stdout, 1):
            run.files = number
            if number % max(1, count // 10) == 0:
                run.tenths.append(perf_counter() - start)
            if number % max(1, count // 100) == 0:
                own, together = _memory(process.pid)
                run.own_memory = max(run.own_memory, own)
                run.all_memory = max(run.all_memory, together)
            if number == stop_at:
                process.send_signal(signal.SIGINT)
    run.taken = perf_counter() - start
    return run


def _memory(pid: int) -> tuple[int, int]:
    """Bytes of a process in RAM, and of it with the processes that it started; Linux only."""
    own = _resident(pid)
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return own, own + sum(_resident(int(child)) for child in children)


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:  # it has ended
        return 0


def run(scratch: Path, count: int = FILES) -> list[Row]:
    """Files a second of `BENCH_FILES` files."""
    write_files(scratch / "files", count)
    done = import_folder(scratch / "files", scratch / "corpus.sqlite", scratch / "report.csv", count)
    return [Row("import-folder", done.files / done.taken, LEAST, "files/s", ">= 1")]


def _told(done: Run, count: int) -> Iterator[str]:
    tenth = count // 10
    before = 0.0
    for number, at in enumerate(done.tenths, 1):
        yield f"  {number * tenth:>7,} files after {at:6.1f} s, {tenth / (at - before):5.0f} a second"
        before = at
    yield f"  {done.files:,} files told of in {done.taken:.1f} s, {done.files / done.taken:.0f} a second"
    yield f"  most memory: {done.own_memory / _MB:.0f} MB, with the readers {done.all_memory / _MB:.0f} MB"


def _outcomes(report: Path) -> str:
    with report.open(encoding="utf-8", newline="") as file:
        counts = Counter(row["outcome"] for row in csv.DictReader(file))
    return ", ".join(f"{outcome} {number:,}" for outcome, number in sorted(counts.items()))


def main() -> int:
    """Makes the files, imports a part, goes on, and does it all again."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    signal.signal(signal.SIGINT, signal.default_int_handler)  # in the background of a shell it is ignored
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        start = perf_counter()
        kinds = write_files(scratch / "files", options.files, options.seed)
        print(f"made in {perf_counter() - start:.0f} s: {dict(kinds)}", flush=True)
        half = options.files // 2
        for title, stop_at in (("stopped half way", half), ("the rest", 0), ("once more", 0)):
            report = scratch / "report.csv"
            done = import_folder(scratch / "files", scratch / "corpus.sqlite", report, options.files, stop_at)
            print(f"{title}:", *_told(done, options.files), sep="\n", flush=True)
            if report.exists():
                print(f"  report: {_outcomes(report)}", flush=True)
        print(f"corpus: {(scratch / 'corpus.sqlite').stat().st_size / _MB:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
