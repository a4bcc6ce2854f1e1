"""Runs the program with faults of the system: strace spoils the n-th call of a name that it makes.

https://strace.io, section "Tampering" of its manual. Linux only.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from tests.e2e.faulted_program import COSTLESS, LAST

if TYPE_CHECKING:
    from types import TracebackType

ROOT = Path(__file__).parents[2]
SCRIPT = Path(__file__).with_name("faulted_program.py")
KILL = "signal=SIGKILL"
FULL = "error=ENOSPC"
BROKEN = "error=EIO"
SLOW = "delay_enter=200000"  # microseconds
ALL = -1
_CALL = re.compile(r"(?P<pid>\d+) +(?P<call>\w+)\(")


def missing() -> str:
    """Why there can be no faults here; empty if there can."""
    if sys.platform != "linux" or not shutil.which("strace"):
        return "strace is not installed (Debian: apt install strace)"
    command = ["strace", "-qq", "-o", "/dev/null", "-e", "inject=fsync:error=EIO", "true"]
    return "" if subprocess.run(command, check=False, capture_output=True).returncode == 0 else "no ptrace"


@dataclass(frozen=True, slots=True)
class Answer:
    """How one start ended: `code` less than 0 is the signal that ended it."""

    pid: int
    code: int
    out: str
    errors: str

    @property
    def saved(self) -> bool:
        """It was told that what it did is saved."""
        return any(line.startswith("saved") for line in self.out.splitlines())

    @property
    def sentences(self) -> list[str]:
        """What it said was wrong, without what Qt says of its own lock files."""
        return [line for line in self.errors.splitlines() if not line.startswith("Could not remove our own")]

    @property
    def died(self) -> bool:
        """It was killed."""
        return self.code == -9


class Faulty:
    """Starts of the program of which strace spoils one system call each.

    `fault` is what strace does with it (`signal=...`, `error=...`), and with so many `more` that follow it:
    `ALL` or a number.
    """

    def __init__(self, folder: Path, fault: str = "", *, more: int = 0) -> None:
        folder.mkdir(exist_ok=True)
        self._log = folder / "strace.txt"
        calls = ",".join(COSTLESS)
        last = "+" if more == ALL else f"..{LAST + more}"
        spoil = ["-e", f"inject={calls}:{fault}:when={LAST}{last}"] if fault else []
        strace = ["strace", "-f", "-qq", "-o", str(self._log if not fault else "/dev/null")]
        environment = os.environ | {
            "PYTHONPATH": str(ROOT),
            "ANNOTATOR_HOME": str(folder),
            "QT_QPA_PLATFORM": "offscreen",
            "OMP_NUM_THREADS": "1",
        }
        self._process = subprocess.Popen(
            [*strace, "-e", f"trace={calls}", *spoil, sys.executable, str(SCRIPT), str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
            cwd=ROOT,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()

    def run(
        self, act: str, path: Path, *arguments: object, call: str | None = None, number: int = 0
    ) -> Answer:
        """One start in which the `number`-th `call` is spoilt."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        request = {"act": act, "path": str(path), "arguments": [*map(str, arguments)], "aim": [call, number]}
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        return Answer(**json.loads(self._process.stdout.readline()))

    def counts(self) -> Counter[str]:
        """How many calls of each name the thread made that made most; of one start, without a fault."""
        found = map(_CALL.match, self._log.read_text().splitlines())
        counts = Counter((call["call"], call["pid"]) for call in found if call)
        most: Counter[str] = Counter()
        for (call, _pid), number in counts.items():
            most[call] = max(most[call], number)
        return most
