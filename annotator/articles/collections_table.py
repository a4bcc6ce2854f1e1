"""Tables in text files: RFC 4180 with any usual delimiter; the rows are read in a stream."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import IO, TYPE_CHECKING

from annotator.articles.collections_entry import Entry, annotations_hint, no_text_field, record_entry
from annotator.articles.collections_lines import Lines, LongLineError, find_coding
from annotator.articles.columns import field_name, find_text_field
from annotator.core.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from annotator.articles.collections_lines import Coding

    Row = tuple[int, list[str] | None]

LARGEST_CELL = 64 * 1024 * 1024
_DELIMITERS = (",", "\t", ";", "|")
_ONE_COLUMN = "\x1f"  # stands nowhere
_SEPARATOR_TOLD = "sep="  # what Excel writes into the first row
_DELIMITER_SAMPLE = 256 * 1024  # code points, as the next two
_SAMPLE_LENGTH = 4 * 1024 * 1024
_LONGEST_NAME = 60  # a first row with a longer cell is no header
_SAMPLE_ROWS = 500
_HINT = annotations_hint("csv")
_ANNOTATIONS = frozenset({"article_number", "layer", "label", "start", "end"})
_WEBANNO = "#FORMAT=WebAnno TSV"


def table_entries(stream: IO[bytes], name: str, encoding: str | None) -> Iterator[Entry]:
    """An entry a row; the number of a row is the one that a spreadsheet shows.

    Raises:
        ReadError: it is no table of articles.
    """
    coding = find_coding(stream, name, encoding)
    delimiter = _delimiter(Lines(stream, coding, "").text.read(_DELIMITER_SAMPLE), name)
    yield from row_entries(lambda: _rows(stream, coding, delimiter), name, warnings=coding.warnings)


def row_entries(
    rows: Callable[[], Iterator[Row]], name: str, *, warnings: Sequence[str] = (), separator: str = "#"
) -> Iterator[Entry]:
    """An entry for each row of a table, called by its name, the separator and its number.

    `rows` gives number and cells of each row, from the beginning each time: None for a row that cannot be
    read, no cells for a blank one.

    Raises:
        ReadError: it is no table of articles.
    """
    columns, first, records = _head(rows(), name)
    text_field = _text_field(name, columns, records)
    told = (*warnings, *([_HINT] if "article_number" in columns else []))
    for number, row in rows():
        if number < first or row == []:
            continue
        entry = _entry(f"{name}{separator}{number}", columns, row, text_field)
        if told and entry.error is None:
            entry, told = replace(entry, warnings=told), ()
        yield entry


def _rows(stream: IO[bytes], coding: Coding, delimiter: str) -> Iterator[Row]:
    """Number and cells of each row, None for one that cannot be read; blank rows have no cells."""
    csv.field_size_limit(LARGEST_CELL)
    reader = csv.reader(Lines(stream, coding, ""), delimiter=delimiter)
    number = 0
    while True:
        number += 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except (csv.Error, LongLineError):
            yield number, None
            continue
        is_told = number == 1 and row[:1] and row[0].lower().startswith(_SEPARATOR_TOLD)
        yield number, row if any(map(str.strip, row)) and not is_told else []


def _delimiter(text: str, name: str) -> str:
    """The delimiter at which the first row has several cells, and the others as many."""
    if text.startswith(_WEBANNO):
        raise ReadError(
            f"“{name}” holds annotations of WebAnno; nothing was read; “annotator import --format webanno” "
            "keeps them."
        )
    if text[:4].lower() == _SEPARATOR_TOLD and text[4:5].strip(' "\r\n'):
        return text[4]
    order = sorted(_DELIMITERS, key=lambda each: name.lower().endswith(".tsv") and each != "\t")
    best, most = _ONE_COLUMN, (-1.0, 0)
    for delimiter in order:
        try:
            widths = [len(row) for row in csv.reader(io.StringIO(text, ""), delimiter=delimiter) if row]
        except csv.Error:
            continue
        widths = widths[:-1] if len(widths) > 2 else widths  # the last one may be cut off
        if not widths or widths[0] < 2:
            continue
        score = (sum(width == widths[0] for width in widths[1:]) / max(len(widths) - 1, 1), widths[0])
        if score > most:
            best, most = delimiter, score
    return best


def _head(rows: Iterator[Row], name: str) -> tuple[list[str], int, list[dict[str, str]]]:
    """The columns, the number of the first row that is no header, and some records."""
    some: list[tuple[int, list[str]]] = []
    length = 0
    for number, row in rows:
        if row:
            some.append((number, row))
            length += sum(map(len, row))
        if len(some) > _SAMPLE_ROWS or length > _SAMPLE_LENGTH:
            break
    if not some:
        raise ReadError(f"“{name}” has no rows; open another file.")
    number, row = some[0]
    names = [cell.strip() or f"column {place}" for place, cell in enumerate(row, 1)]
    if any(len(cell) > _LONGEST_NAME for cell in names):
        names = [f"column {place}" for place in range(1, len(row) + 1)]
    else:
        number += 1
        some = some[1:]
    return names, number, [_record(names, row) for _number, row in some]


def _record(columns: Sequence[str], row: Sequence[str], text_field: str = "") -> dict[str, str]:
    """What stands in a row; of columns of one name the first that is filled."""
    record: dict[str, str] = {}
    for column, cell in zip(columns, row, strict=False):
        if not record.get(column) and (cell.strip() or field_name(column) == text_field):
            record[column] = cell
    return record


def _text_field(name: str, columns: Sequence[str], records: Sequence[dict[str, str]]) -> str:
    if set(columns) >= _ANNOTATIONS:
        raise ReadError(
            f"“{name}” is a table of annotations that this program wrote; nothing was read; "
            "“annotator import --format csv” reads it with its texts."
        )
    found = find_text_field(records)
    if found is None:
        raise no_text_field(name, "columns", columns)
    return found


def _entry(name: str, columns: Sequence[str], row: Sequence[str] | None, text_field: str) -> Entry:
    if row is None:
        return Entry(name, error=f"“{name}” has a cell or line that is far too long; it was left out.")
    if any(map(str.strip, row[len(columns) :])):
        return Entry(
            name,
            error=f"“{name}” has {len(row)} cells where the table has {len(columns)} columns; it was left "
            "out; put texts that contain the delimiter in quotes.",
        )
    return record_entry(name, _record(columns, row, text_field), text_field)
