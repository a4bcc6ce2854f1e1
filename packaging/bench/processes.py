"""Detection in processes of its own: the window's worker, `--jobs` and the cache of the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from annotator.detect.messages import Done, Ready, Request, read_response, write_request
from annotator.detect.paragraphs import paragraphs_of
from bench.clock import medians, seconds
from bench.rows import Row
from bench.sample import KB, invented_article

if TYPE_CHECKING:
    from annotator.detect.messages import Response

ROOT = Path(__file__).resolve().parents[2]

READY, MEMORY = 3.0, 600.0
"""What the worker may take: seconds until it is ready, and MB at most while it reads 1,000 words."""

_MB = 1024 * 1024
_WORDS_SIZE = 5_700  # characters of about 1,000 words
_ARTICLE = 2 * KB


class WorkerError(Exception):
    """The worker did not answer as it should."""


def run_worker(scratch: Path, repeats: int = 5) -> list[Row]:
    """From the start of the process to its first word; and the most memory it has had after 1,000 words."""
    memory: list[float] = []
    (ready,) = medians(repeats, lambda: _start_worker(memory))
    return [
        Row("worker-ready", ready, READY, "s", "<= 1.0"),
        Row("worker-memory", max(memory), MEMORY, "MB", "<= 1.0"),
    ]


def _start_worker(memory: list[float]) -> float:
    start = perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "annotator", "--detect-worker", "--no-cache"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin is not None
    with process:
        ready = _read(process)
        taken = perf_counter() - start
        if not isinstance(ready, Ready) or ready.error:
            raise WorkerError(str(ready))
        article = invented_article(_WORDS_SIZE)
        request = Request(1, tuple(paragraphs_of(article.text, article.blocks)))
        process.stdin.write(write_request(request).encode())
        process.stdin.flush()
        while not isinstance(_read(process), Done):
            pass
        memory.append(_peak_bytes(process.pid) / _MB)
    return taken


def _read(process: subprocess.Popen[bytes]) -> Response:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise WorkerError("the worker has ended")
    return read_response(line.decode())


def _peak_bytes(pid: int) -> int:
    """The most memory in RAM that a process has had; Linux only."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return 1024 * int(line.split()[1])
    raise WorkerError("the system does not tell how much memory a process has")


def run_jobs(scratch: Path, repeats: int = 1, articles: int = 300) -> list[Row]:
    """Articles a second with two processes against one, in a sample of 300 articles of 2 KB."""
    source = _write_texts(scratch, articles)
    two, one = medians(
        repeats,
        partial(_detect, scratch, source, "--jobs", "2", "--no-cache"),
        partial(_detect, scratch, source, "--jobs", "1", "--no-cache"),
    )
    return [Row("detect-jobs", articles / two, articles / one, "articles/s", ">= 1.7")]


def run_cached(scratch: Path, repeats: int = 3, articles: int = 100) -> list[Row]:
    """The same texts again against the first time, start of the program included."""
    source = _write_texts(scratch, articles)
    second, first = medians(
        repeats, partial(_detect, scratch, source), partial(_detect, scratch, source, fresh=True)
    )
    return [Row("detect-cached", second, first, "s", "<= 0.25")]


def _write_texts(scratch: Path, articles: int) -> Path:
    path = scratch / "texts.jsonl"
    lines = (json.dumps({"id": n, "text": invented_article(_ARTICLE, seed=n).text}) for n in range(articles))
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def _detect(scratch: Path, source: Path, *options: str, fresh: bool = False) -> float:
    """Seconds of the command; `fresh` forgets the cache before."""
    if fresh:
        for old in (scratch / "cache").glob("*"):
            old.unlink()
    texts = ["--texts", str(source), "--output", str(scratch / "out.jsonl")]
    command = [sys.executable, "-m", "annotator", "detect", *texts, *options]
    environment = os.environ | {"ANNOTATOR_HOME": str(scratch), "OMP_NUM_THREADS": "1"}
    return seconds(lambda: subprocess.run(command, cwd=ROOT, env=environment, check=True))
