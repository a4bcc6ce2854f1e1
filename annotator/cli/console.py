"""Where a command writes: results to stdout, everything else to stderr, progress only on a terminal."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING, TextIO, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

T = TypeVar("T")


class Console:
    """Lines and errors of one command; counts the failures, which decide the exit code."""

    def __init__(self) -> None:
        self.failures = 0
        self._has_bar = False

    @property
    def exit_code(self) -> int:
        """1 if anything has failed, else 0."""
        return 1 if self.failures else 0

    def line(self, text: str) -> None:
        """A line of the result."""
        self._write(text, sys.stdout)

    def note(self, text: str) -> None:
        """Something worth knowing that is neither result nor failure."""
        self._write(text, sys.stderr)

    def fail(self, text: str) -> None:
        """An input that failed, by name."""
        self.failures += 1
        self._write(text, sys.stderr)

    def progress(self, items: Iterable[T], total: int | None, unit: str) -> Iterator[T]:
        """The items, with a progress bar if stderr is a terminal."""
        if not sys.stderr.isatty():
            yield from items
            return
        from tqdm import tqdm

        self._has_bar = True
        try:
            yield from tqdm(items, total=total, unit=f" {unit}", leave=False, file=sys.stderr)
        finally:
            self._has_bar = False

    def _write(self, text: str, stream: TextIO) -> None:
        if self._has_bar:
            from tqdm import tqdm

            tqdm.write(text, file=stream)
        else:
            print(text, file=stream)


def use_utf8() -> None:
    """UTF-8 on stdout and stderr, whatever the console's code page; broken file names are shown escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def give_up_stdout() -> None:
    """After the reader of a pipe has gone: what is still buffered must not raise when Python ends."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError):  # stdout is no file of the system
        pass
