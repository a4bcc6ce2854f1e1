"""JSON Lines of other programs, read line by line so that a bad one does not cost the rest."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.core.errors import ReadError
from annotator.exports.properties import SHAPE_ERRORS
from annotator.exports.reading import reading_of, unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from annotator.core.annotation import Status
    from annotator.exports.base import Reading
    from annotator.exports.reading import Document

LONGEST_LINE = 256 * 1024 * 1024


def read_lines(
    path: Path, format_name: str, status: Status, parse: Callable[[str, dict[str, Any]], Document]
) -> Iterator[Reading]:
    """An article for each line; `parse` gets where it stands and its object.

    Raises:
        ReadError: the file cannot be read.
    """
    with path.open("rb") as file:
        number = 0
        while line := file.readline(LONGEST_LINE + 1):
            number += 1
            if len(line) > LONGEST_LINE:
                raise ReadError(f"“{path.name}”, line {number} is far too long; the rest was not read.")
            if line.strip():
                yield read_record(f"{path.name}, line {number}", line, format_name, status, parse)


def read_record(
    name: str,
    data: bytes,
    format_name: str,
    status: Status,
    parse: Callable[[str, dict[str, Any]], Document],
) -> Reading:
    """The article of one JSON object."""
    try:
        record = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return unreadable(name, f"it is not JSON in UTF-8 ({error})")
    return read_object(name, record, format_name, status, parse)


def read_object(
    name: str,
    record: object,
    format_name: str,
    status: Status,
    parse: Callable[[str, dict[str, Any]], Document],
) -> Reading:
    """The article of one parsed object."""
    if not isinstance(record, dict):
        return unreadable(name, "it is not an object with a text")
    try:
        document = parse(name, record)
    except SHAPE_ERRORS as error:
        reason = f"the field {error} is missing" if isinstance(error, KeyError) else str(error)
        return unreadable(name, f"it is not a record of {format_name} ({reason})")
    return reading_of(document, format_name, status)


def text_of(record: dict[str, Any]) -> str:
    """The text of a record.

    Raises:
        KeyError, ValueError: there is none.
    """
    text = record["text"]
    if not isinstance(text, str) or not text.strip():
        raise ValueError("it has no text")
    return text


def strings(values: Iterable[tuple[str, Any]] | None) -> dict[str, str]:
    """Those of the values that are strings or numbers, as strings."""
    return {str(name): str(value) for name, value in values or () if isinstance(value, str | int | float)}
