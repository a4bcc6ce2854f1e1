"""`annotator detect --texts`: lines of texts in, lines of what was found in them out, in the same order."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol, TypeVar

from annotator.core.errors import ExportError, ReadError
from annotator.detect.jsonl import result_to_dict
from annotator.detect.paragraphs import paragraphs_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path
    from types import TracebackType

    from annotator.cli.console import Console
    from annotator.detect.jobs import Outcome
    from annotator.detect.paragraphs import Paragraph

T = TypeVar("T")


class Detector(Protocol):
    """What detects: this process, worker processes or a cluster."""

    model: str

    def __enter__(self) -> Detector: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def detect(self, texts: Iterable[tuple[T, Sequence[Paragraph] | None]]) -> Iterator[tuple[T, Outcome]]:
        """What was found in each text, with what came beside it; None instead of a text is passed over."""
        ...


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the input with its number from 1, or why it cannot be used."""

    number: int
    id: Any = None
    text: str = ""
    error: str = ""


def detect_lines(arguments: argparse.Namespace, start: Callable[[], Detector], console: Console) -> None:
    """Detect in the lines that the arguments name.

    On a cluster, whose work may take days, what is written stays when the command ends early, and the same
    command goes on behind it.
    """
    with (
        _lines_of(arguments.texts) as lines,
        start() as detector,
        _writing(arguments.output, _key(arguments, detector.model)) as output,
    ):
        for line, outcome in console.progress(detector.detect(_texts(lines, output)), None, "texts"):
            try:
                output.write(_record(line, outcome))
            except ReadError as error:
                console.fail(f"{arguments.texts}, line {line.number}: {error}")
        if output.kept:
            console.note(f"{output.kept} texts were done before.")


def _key(arguments: argparse.Namespace, model: str) -> str | None:
    """What the results on a cluster belong to: those of another pipeline must not stand among them."""
    if arguments.scheduler is None:
        return None
    return hashlib.sha256(f"{model} {arguments.indirect}".encode()).hexdigest()[:8]


def _record(line: _Line, outcome: Outcome) -> bytes:
    """The line of the output. Raises ReadError if there is none."""
    if reason := line.error or outcome.error:
        raise ReadError(reason)
    record = {"id": line.id, "text": line.text, **result_to_dict(line.text, outcome.annotations)}
    try:
        return (json.dumps(record, ensure_ascii=False) + "\n").encode()
    except UnicodeEncodeError as error:
        raise ReadError("its id holds half a character; it was left out.") from error


def _texts(lines: Iterable[bytes], output: _Output) -> Iterator[tuple[_Line, list[Paragraph] | None]]:
    """The texts that are still to do."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            read = _text(number, line)
        except ReadError as error:
            yield _Line(number, error=str(error)), None
        else:
            if not output.has_next(read):
                yield read, paragraphs_of(read.text)


def _text(number: int, line: bytes) -> _Line:
    try:
        data = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ReadError(f"it is not JSON in UTF-8 ({error}); it was left out.") from error
    if not isinstance(data, dict) or "id" not in data or not isinstance(data.get("text"), str):
        raise ReadError('it is not an object with "id" and "text"; it was left out.')
    text: str = data["text"]
    if any("\ud800" <= char <= "\udfff" for char in text):
        raise ReadError("its text holds half a character; it was left out.")
    return _Line(number, data["id"], text)


@contextmanager
def _lines_of(path: Path) -> Iterator[Iterator[bytes]]:
    if str(path) == "-":
        yield iter(sys.stdin.buffer)
        return
    try:
        file = path.open("rb")
    except OSError as error:
        raise ReadError(f"{path} cannot be read: {error.strerror or error}.") from error
    with file:
        yield iter(file)


class _Output:
    """Where results go. What an earlier run has written is kept as far as it belongs to the same texts."""

    def __init__(self, file: BinaryIO, *, may_keep: bool) -> None:
        self._file = file
        self._is_keeping = may_keep
        self.kept = 0

    def has_next(self, line: _Line) -> bool:
        """True if the next result that is there is that of the text; from another one on they go."""
        if not self._is_keeping:
            return False
        start = self._file.tell()
        if _is_of(self._file.readline(), line):
            self.kept += 1
            return True
        self._file.seek(start)
        self.end_keeping()
        return False

    def end_keeping(self) -> None:
        """Cut off what is there behind the last result that was kept."""
        if self._is_keeping:
            self._file.truncate()
            self._is_keeping = False

    def write(self, record: bytes) -> None:
        """Add a result."""
        self.end_keeping()
        self._file.write(record)
        self._file.flush()


def _is_of(record: bytes, line: _Line) -> bool:
    """True if a line of the output is whole and about this text."""
    if not record.endswith(b"\n"):
        return False
    try:
        data = json.loads(record)
    except (ValueError, RecursionError):
        return False
    return isinstance(data, dict) and (data.get("id"), data.get("text")) == (line.id, line.text)


@contextmanager
def _writing(path: Path, key: str | None) -> Iterator[_Output]:
    """A file that replaces an older one only when all is written; with a key it can be gone on with."""
    if str(path) == "-":
        sys.stdout.flush()
        yield _Output(sys.stdout.buffer, may_keep=False)
        sys.stdout.buffer.flush()
        return
    part = path.with_name(f"{path.name}.{key or os.getpid()}.part")
    try:
        with part.open("r+b" if key is not None and part.exists() else "w+b") as file:
            output = _Output(file, may_keep=key is not None)
            yield output
            output.end_keeping()
        part.replace(path)
    except OSError as error:
        raise ExportError(
            f"{path} could not be written ({error.strerror or error}); an older file of that name is safe."
        ) from error
    finally:
        if key is None:
            part.unlink(missing_ok=True)
