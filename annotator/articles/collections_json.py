"""Records in JSON Lines and JSON arrays, as a stream, and in an object that has such an array."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from itertools import islice
from typing import IO, TYPE_CHECKING, Any, Literal

from annotator.articles.collections_entry import Entry, annotations_hint, no_text_field, record_entry
from annotator.articles.collections_lines import LONGEST_LINE, Lines, LongLineError, find_coding
from annotator.articles.columns import find_text_field
from annotator.articles.newsjson import records_within, unwrapped
from annotator.articles.registry import LARGEST_FILE
from annotator.core.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.articles.collections_lines import Coding

Kind = Literal["lines", "array", "object"]
_SAMPLE = 500  # records
_START = 4096
_PART = 256 * 1024  # code points
_BETWEEN = re.compile(r"[\s,]*")
_NEARLY_ENDED = 16  # code points: an error so near the end of what was read may be one no more with the rest


class UnreadableError(ValueError):
    """A record that cannot be read; what it is stands behind its name in the sentence."""


def json_kind(stream: IO[bytes], name: str, encoding: str | None) -> Kind:
    """How records stand in a file of JSON; an `object` may be an article or have records in it.

    Raises:
        ReadError: it is no text.
    """
    coding = find_coding(stream, name, encoding)
    start = Lines(stream, coding, "\n").text.read(_START).lstrip("\ufeff \t\r\n")[:1]
    if start == "[":
        return "array"
    if name.lower().endswith((".jsonl", ".ndjson")):
        return "lines"
    filled = (line for line in Lines(stream, coding, "\n") if line.strip())
    try:
        first, second = next(filled, ""), next(filled, "")
        are_lines = second.lstrip().startswith("{") and isinstance(_parsed(first), dict)
    except ValueError:  # the first line is not all of an object, or a very long one
        return "object"
    return "lines" if are_lines else "object"


def json_entries(stream: IO[bytes], name: str, encoding: str | None, kind: Kind) -> Iterator[Entry]:
    """An entry a record, numbered by its line or, in arrays, from 1.

    Raises:
        ReadError: it has no records, or these have no texts.
    """
    coding = find_coding(stream, name, encoding)
    sample = [record for _, record in islice(_records(stream, coding, name, kind), _SAMPLE)]
    known = [record for record in sample if not isinstance(record, UnreadableError)]
    if not known:
        raise ReadError(f"“{name}” has no records in JSON that can be read; nothing was read; mend the file.")
    text_field = find_text_field([unwrapped(record) for record in known])
    if text_field is None:
        names = dict.fromkeys(key for record in known for key in record)
        raise no_text_field(name, "fields", list(names))
    annotated = next(filter(None, map(_annotated_format, known)), None)
    told = (*coding.warnings, *([annotations_hint(annotated)] if annotated else []))
    for number, record in _records(stream, coding, name, kind):
        called = f"{name}#{number}"
        if isinstance(record, UnreadableError):
            yield Entry(called, error=f"“{called}” {record}; it was left out.")
            continue
        entry = record_entry(called, record, text_field)
        if told and entry.error is None:
            entry, told = replace(entry, warnings=told), ()
        yield entry


def json_records(
    stream: IO[bytes], name: str, encoding: str | None, kind: Kind
) -> Iterator[tuple[int, dict[str, Any] | UnreadableError]]:
    """Number and fields of each record, or why it is none.

    Raises:
        ReadError: it is no text, or an object that is too large to be read as a whole.
    """
    return _records(stream, find_coding(stream, name, encoding), name, kind)


def _annotated_format(record: Mapping[str, Any]) -> str | None:
    """The format of other tools, or our own, whose annotations stand beside the text."""
    if type(record.get("version")) is int and isinstance(record.get("annotations"), list):
        return "jsonl"
    if isinstance(record.get("data"), dict) and ("annotations" in record or "predictions" in record):
        return "label-studio"
    if any("start" in each and "end" in each for each in _dicts(record.get("spans"))):
        return "prodigy"
    for name in ("label", "labels", "entities"):
        found = record.get(name)
        if any("start_offset" in each for each in _dicts(found)) or _are_triples(found):
            return "doccano"
    return None


def _dicts(value: object) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _are_triples(value: object) -> bool:
    """True for doccano's `[[0, 5, "ORG"]]`."""
    return isinstance(value, list) and any(
        isinstance(each, list) and [type(part) for part in each] == [int, int, str] for each in value
    )


# -- records ------------------------------------------------------------------------------------------------


def _records(
    stream: IO[bytes], coding: Coding, name: str, kind: Kind
) -> Iterator[tuple[int, dict[str, Any] | UnreadableError]]:
    if kind == "lines":
        yield from _in_lines(Lines(stream, coding, "\n"))
        return
    if kind == "array":
        values = _elements(Lines(stream, coding, "\n").text)
    else:
        values = iter(_in_object(stream, coding, name))
    number = 0
    while True:
        number += 1
        try:
            value = next(values)
        except StopIteration:
            return
        except UnreadableError as error:  # what follows cannot be told apart
            yield number, error
            return
        yield number, _record(value)


def _in_lines(lines: Lines) -> Iterator[tuple[int, dict[str, Any] | UnreadableError]]:
    number = 0
    while True:
        number += 1
        try:
            line = next(lines)
            if line.strip():
                yield number, _record(_parsed(line.lstrip("\ufeff")))
        except StopIteration:
            return
        except LongLineError:
            yield number, UnreadableError("is longer than 16 million characters")
        except ValueError:
            yield number, UnreadableError("is not valid JSON")


def _record(value: object) -> dict[str, Any] | UnreadableError:
    return value if isinstance(value, dict) else UnreadableError("is JSON but no object with fields")


def _parsed(text: str) -> object:
    """Raises ValueError for what is not JSON or nested too deeply."""
    try:
        return json.loads(text, strict=False)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


def _in_object(stream: IO[bytes], coding: Coding, name: str) -> Sequence[object]:
    """The records in one object, which has to be read as a whole."""
    stream.seek(coding.mark)
    data = stream.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        raise ReadError(
            f"“{name}” is one JSON object of more than 64 MB; nothing was read; save its articles as JSON "
            "Lines, one a line."
        )
    try:
        value = _parsed(data.decode(coding.name, "replace"))
    except ValueError:
        return []
    return records_within(value) if isinstance(value, dict) else []


def _elements(text: IO[str]) -> Iterator[object]:
    """The elements of an array, decoded one by one from as much of the text as each needs.

    Raises:
        UnreadableError: the rest is no JSON.
    """
    decoder = json.JSONDecoder(strict=False)
    buffer, is_all = text.read(_PART).lstrip("\ufeff \t\r\n")[1:], False
    at = 0
    while True:
        at = _end_of_gap(buffer, at)
        if buffer[at : at + 1] == "]":
            return
        if at < len(buffer):
            try:
                value, end = decoder.raw_decode(buffer, at)
            except json.JSONDecodeError as error:
                _refuse(error, buffer, at, is_all=is_all)
            except (RecursionError, ValueError) as error:
                raise UnreadableError("and what follows is nested too deeply or no JSON") from error
            else:
                if end < len(buffer) or is_all:  # else a number may go on
                    yield value
                    at = end
                    continue
        elif is_all:
            raise UnreadableError("is missing: the array is cut off")
        more = text.read(max(_PART, len(buffer) - at))
        buffer, at, is_all = buffer[at:] + more, 0, not more


def _end_of_gap(buffer: str, at: int) -> int:
    found = _BETWEEN.match(buffer, at)
    return found.end() if found else at


def _refuse(error: json.JSONDecodeError, buffer: str, at: int, *, is_all: bool) -> None:
    """Raises for an error that more of the text cannot mend."""
    is_open = error.msg.startswith("Unterminated string") or error.pos >= len(buffer) - _NEARLY_ENDED
    if is_all or not is_open or len(buffer) - at > LONGEST_LINE:
        raise UnreadableError("and what follows is not valid JSON") from error
