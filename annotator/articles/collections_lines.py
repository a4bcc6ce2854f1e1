"""The lines of large text files as a stream: the encoding is found first, and no line fills the memory."""

from __future__ import annotations

import codecs
import io
from typing import IO, NamedTuple

from annotator.articles.encodings import SAMPLE, byte_order_mark, decode
from annotator.core.errors import ReadError

LONGEST_LINE = 16 * 1024 * 1024
"""Code points."""

_PART = 1024 * 1024
_LONGEST_CHARACTER = 4  # bytes in UTF-8


class Coding(NamedTuple):
    """The encoding of a stream, how many bytes its mark has, and what the user should know of it."""

    name: str
    mark: int = 0
    warnings: tuple[str, ...] = ()


class LongLineError(ValueError):
    """A line of more than `LONGEST_LINE`; it is passed over, and the next one can be read."""


def find_coding(stream: IO[bytes], name: str, demanded: str | None) -> Coding:
    """The encoding of a whole stream that can be read again; one bad byte far in is found too.

    Raises:
        ReadError: it is no text, or there is no such demanded encoding.
    """
    stream.seek(0)
    head = stream.read(SAMPLE)
    if not head:
        raise ReadError(f"“{name}” is empty; open another file.")
    sample = head.rstrip(bytes(range(0x80, 0x100))) if len(head) == SAMPLE else head
    mark, _marked = byte_order_mark(head)
    found = decode(sample or head, name, demanded=demanded)
    if demanded or mark or found.encoding != "utf-8":
        warnings = tuple(warning for warning in found.warnings if "U+FFFD" not in warning)
        return Coding(found.encoding, len(mark), warnings)
    around = _around_what_is_not_utf8(stream)
    if around is None:
        return Coding("utf-8")
    guessed = decode(around, name)
    if guessed.encoding == "utf-8":
        return Coding("utf-8", 0, ("Bytes that are not valid UTF-8 became U+FFFD.",))
    return Coding(guessed.encoding, 0, guessed.warnings)


def _around_what_is_not_utf8(stream: IO[bytes]) -> bytes | None:
    """Bytes around the first place that is not UTF-8; None if there is no such place."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    stream.seek(0)
    while part := stream.read(_PART):
        try:
            decoder.decode(part)
        except UnicodeDecodeError as error:
            # what was left of the part before is at most the beginning of one character
            at = max(error.start - _LONGEST_CHARACTER - SAMPLE // 2, 0)
            return part[at : at + SAMPLE]
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        return error.object
    return None


class Lines:
    """An iterator over the lines of a stream, from its beginning; `newline` as in `io.TextIOWrapper`.

    Raises:
        LongLineError: the next line is too long; iteration may go on.
    """

    def __init__(self, stream: IO[bytes], coding: Coding, newline: str) -> None:
        stream.seek(coding.mark)
        self.text = io.TextIOWrapper(io.BufferedReader(_Kept(stream), _PART), coding.name, "replace", newline)

    def __iter__(self) -> Lines:
        return self

    def __next__(self) -> str:
        line = self.text.readline(LONGEST_LINE)
        if not line:
            raise StopIteration
        if len(line) == LONGEST_LINE and not line.endswith(("\n", "\r")):
            while line and not line.endswith(("\n", "\r")):
                line = self.text.readline(_PART)
            raise LongLineError("it is longer than 16 million characters")
        return line


class _Kept(io.RawIOBase):
    """A stream that outlives the reader of its text, which would close it."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._stream.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)
