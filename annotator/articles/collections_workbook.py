"""Excel workbooks (Office Open XML, ISO/IEC 29500) with tables of articles. See docs/reading.md.

Only what stands in cells is read: values that formulas had when the file was saved, nothing that is linked.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from datetime import date, datetime
from itertools import islice
from typing import IO, TYPE_CHECKING

from annotator.articles.collections_table import row_entries
from annotator.core.errors import ReadError
from annotator.core.zips import Limits, Zip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openpyxl import Workbook
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

    from annotator.articles.collections_entry import Entry

    Row = tuple[int, list[str] | None]

MOST_ROWS = 1_048_576
"""Of a sheet, as in Excel."""
MOST_COLUMNS = 512
_MOST_CELLS = 50_000_000
_LIMITS = Limits(members=20_000, member=512 * 1024 * 1024, total=1024 * 1024 * 1024)
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
"""How a cell has characters that XML has no place for (ST_Xstring); Excel writes line ends so."""
_OLD = b"\xd0\xcf\x11\xe0"
"""How a compound file begins, in which Excel also puts what it encrypts."""
_OURS = frozenset({"Annotations", "Articles", "Texts"})
_DAMAGE = (
    *(zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, SyntaxError, LookupError, TypeError),
    *(ValueError, AttributeError, OverflowError, RecursionError, AssertionError, OSError),
)
"""What damage to the zip or to the XML in it raises."""


def workbook_entries(stream: IO[bytes], name: str) -> Iterator[Entry]:
    """An entry a row of each sheet that has texts: `a.xlsx#12`, or `a.xlsx#Sheet2!12` after the first sheet.

    Raises:
        ReadError: it is damaged, would unpack to far too much, or has no texts of articles.
    """
    stream.seek(0)
    if stream.read(len(_OLD)) == _OLD:
        raise ReadError(
            f"“{name}” is of an old Excel, or protected by a password; save it as .xlsx without a password."
        )
    Zip(stream, name, _LIMITS)  # refuses what is far too large
    try:
        book = _opened(stream)
        if set(book.sheetnames) >= _OURS:
            raise ReadError(
                f"“{name}” holds annotations that this program wrote; nothing was read; “annotator import "
                "--format xlsx” reads it with its texts."
            )
        yield from _sheets(book, name)
    except _DAMAGE as error:
        raise ReadError(
            f"“{name}” is not an Excel workbook, or damaged; get an undamaged copy and open it again."
        ) from error


def _opened(stream: IO[bytes]) -> Workbook:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    stream.seek(0)
    try:
        return load_workbook(stream, read_only=True, data_only=True, keep_links=False)
    except InvalidFileException as error:
        raise ValueError(str(error)) from error


def _sheets(book: Workbook, name: str) -> Iterator[Entry]:
    """All sheets with texts; the first refusal is told where there are none."""
    refusals: list[ReadError] = []
    is_read = False
    for number, sheet in enumerate(book.worksheets):
        rows = _Rows(sheet, name)
        called = name if number == 0 else f"{name}#{sheet.title}"
        entries = row_entries(rows.read, called, separator="!" if number else "#")
        try:
            first = next(entries, None)
        except ReadError as error:
            refusals.append(error)
            continue
        is_read = True
        if first is not None:
            yield first
        yield from entries
    if not is_read:
        raise refusals[0] if refusals else ReadError(f"“{name}” has no rows; open another file.")


class _Rows:
    """The rows of a sheet, as often as they are asked for."""

    def __init__(self, sheet: ReadOnlyWorksheet, name: str) -> None:
        self._sheet = sheet
        self._name = name
        sheet.reset_dimensions()  # what a file says of its size is often wrong

    def read(self) -> Iterator[Row]:
        """Number and cells of each row, as many as the first one has; blank rows have no cells."""
        cells, width = 0, 0
        rows = self._sheet.iter_rows(values_only=True)
        for number, row in enumerate(islice(rows, MOST_ROWS), 1):
            cells += len(row)
            if cells > _MOST_CELLS or (len(row) > MOST_COLUMNS and any(row[MOST_COLUMNS:])):
                raise ReadError(
                    f"“{self._name}” has far more cells than a table of articles; nothing was read from row "
                    f"{number} on; save the columns with the articles as csv."
                )
            words = [_words(cell) for cell in row[: width or MOST_COLUMNS]]
            is_blank = not any(map(str.strip, words))
            width = width or (0 if is_blank else len(words))
            yield number, [] if is_blank else words


def _words(cell: object) -> str:
    if isinstance(cell, datetime) and not (cell.hour or cell.minute or cell.second):
        return cell.date().isoformat()
    if isinstance(cell, datetime | date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else _ESCAPED.sub(_plain, str(cell))


def _plain(match: re.Match[str]) -> str:
    char = chr(int(match[1], 16))
    return "\ufffd" if "\ud800" <= char <= "\udfff" else char
