"""An Excel workbook with sheets of annotations, articles, quotes and texts. See docs/formats/xlsx.md.

Format: Office Open XML (ISO/IEC 29500), written and read through openpyxl. A cell holds 32,767 characters at
most, so that the texts have a sheet of their own, in parts; a sheet holds 1,048,576 rows, and more go on in
a second one.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from itertools import groupby, islice
from typing import TYPE_CHECKING

from annotator.core.errors import ReadError
from annotator.core.zips import STEEPEST_RATIO
from annotator.exports.base import Format, Written
from annotator.exports.properties import SHAPE_ERRORS
from annotator.exports.table import COLUMNS, annotation_rows, lost
from annotator.exports.table_articles import ARTICLE_COLUMNS, QUOTE_COLUMNS, article_row, quote_rows
from annotator.exports.table_reader import readings
from annotator.exports.xmlsafe import FORBIDDEN, forbidden_in, xml_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    from annotator.core.annotation import Annotation, Article, Status
    from annotator.exports.base import Reading
    from annotator.exports.table_articles import Cell, Row
    from annotator.exports.table_reader import Cells

MOST_ROWS = 1_048_576
LONGEST_CELL = 32_767
_PART = 32_000
"""Code points of a text that a cell gets: a cell is counted in UTF-16 units, so that fewer are tried next."""
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
"""What Excel shows as another character (ST_Xstring); words that look so begin with an escaped `_`."""
CUT = "cells of more than 32,767 characters (cut off)"
_ABOUT_ARTICLES = tuple(name for name in ARTICLE_COLUMNS if name != "text")
_TEXT_COLUMNS = ("article_number", "part", "text")
_LARGEST_UNPACKED = 4 * 1024 * 1024 * 1024
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, SyntaxError, *SHAPE_ERRORS)
"""What damage to the zip or to the XML in it raises."""
_SHEETS = {
    "Annotations": COLUMNS,
    "Articles": _ABOUT_ARTICLES,
    "Quotes": QUOTE_COLUMNS,
    "Texts": _TEXT_COLUMNS,
}


class XlsxWriter:
    """Writes row by row; the workbook is put together at the end."""

    def __init__(self, file: BinaryIO) -> None:
        from openpyxl import Workbook

        self._file = file
        self._book: Workbook = Workbook(write_only=True)
        self._sheets = {name: _Sheet(self._book, name, columns) for name, columns in _SHEETS.items()}
        self._number = 0

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write the rows of one article."""
        number = self._number + 1
        about = article_row(article, number)
        parts = _parts(str(about.pop("text")))
        rows: dict[str, list[Row]] = {
            "Annotations": annotation_rows(article, annotations, number),
            "Articles": [about],
            "Quotes": list(quote_rows(article, annotations, number)),
            "Texts": [
                {"article_number": number, "part": at, "text": part} for at, part in enumerate(parts, 1)
            ],
        }
        for name, some in rows.items():
            self._sheets[name].add(some)
        self._number = number
        return Written(len(annotations))

    def close(self) -> None:
        """Write the workbook."""
        self._book.save(self._file)


class _Sheet:
    """A table that goes on in further sheets where one is full."""

    def __init__(self, book: Workbook, name: str, columns: Sequence[str]) -> None:
        self._book = book
        self._name = name
        self._columns = columns
        self._count = 0
        self._begin()

    def _begin(self) -> None:
        self._count += 1
        name = self._name if self._count == 1 else f"{self._name} {self._count}"
        self._sheet: Worksheet = self._book.create_sheet(name)
        self._sheet.freeze_panes = "A2"
        self._sheet.append(list(self._columns))
        self._rows = 1

    def add(self, rows: Iterable[Row]) -> None:
        for row in rows:
            if self._rows == MOST_ROWS:
                self._begin()
            self._sheet.append([self._cell(row.get(name)) for name in self._columns])
            self._rows += 1

    def _cell(self, cell: Cell) -> object:
        """Words never become a formula: their cell says that it holds words."""
        from openpyxl.cell import WriteOnlyCell

        if not isinstance(cell, str):
            return cell
        made = WriteOnlyCell(self._sheet, _fitting(_escaped(xml_text(cell))))
        made.data_type = "s"
        return made


def _escaped(words: str) -> str:
    return _ESCAPED.sub(r"_x005F_x\1_", words)


def _fitting(words: str) -> str:
    if len(words) * 2 <= LONGEST_CELL or _units(words) <= LONGEST_CELL:
        return words
    return words.encode("utf-16-le")[: LONGEST_CELL * 2].decode("utf-16-le", "ignore")


def _units(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2


def _parts(text: str) -> list[str]:
    """The text in pieces that a cell holds."""
    parts, start = [], 0
    while start < len(text):
        length = _PART
        while _units(_escaped(text[start : start + length])) > LONGEST_CELL:
            length //= 2
        parts.append(text[start : start + length])
        start += length
    return parts


def _read(path: Path, status: Status) -> Iterator[Reading]:
    """An article for each row of the sheet of articles."""
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    with path.open("rb") as file:
        try:
            _require_bearable(file, path.name)
            book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
            annotations = _rows(book, path.name, "Annotations")
            yield from readings(path.name, _articles(book, path.name), annotations, status, "xlsx")
        except (*_DAMAGE, InvalidFileException) as error:
            raise ReadError(
                f"“{path.name}” is not an Excel workbook, or damaged ({error}); get an undamaged copy."
            ) from error


def _require_bearable(file: BinaryIO, name: str) -> None:
    with zipfile.ZipFile(file) as packed:
        members = packed.infolist()
    steep = any(
        m.file_size > 2**22 and m.file_size > STEEPEST_RATIO * max(m.compress_size, 1) for m in members
    )
    if steep or sum(member.file_size for member in members) > _LARGEST_UNPACKED:
        raise ReadError(
            f"“{name}” would unpack to far more data than a table has; it was not read; open it in a "
            "spreadsheet program and save it as csv if you trust it."
        )


def _articles(book: Workbook, name: str) -> Iterator[Cells]:
    """The rows about articles, each with its text."""
    texts = groupby(_rows(book, name, "Texts"), key=lambda row: row["article_number"])
    waiting = next(texts, None)
    for row in _rows(book, name, "Articles"):
        text = ""
        if waiting is not None and waiting[0] == row["article_number"]:
            text = "".join(part["text"] for part in waiting[1])
            waiting = next(texts, None)
        yield row | {"text": text}


def _rows(book: Workbook, name: str, sheet_name: str) -> Iterator[Cells]:
    """The rows of a table and of its further sheets."""
    sheets = [s for s in book.sheetnames if s == sheet_name or s.startswith(f"{sheet_name} ")]
    if not sheets:
        raise ReadError(
            f"“{name}” has no sheet “{sheet_name}”; nothing was read; choose a workbook that this program "
            "has written."
        )
    for found in sheets:
        rows = islice(book[found].iter_rows(values_only=True), MOST_ROWS)  # numbers may lie
        header = [str(cell) for cell in next(rows, ())]
        if missing := [c for c in _SHEETS[sheet_name][-1:] if c not in header]:
            raise ReadError(f"“{name}”: the sheet “{found}” has no column {missing[0]}; nothing was read.")
        for row in rows:
            if any(cell is not None for cell in row):  # somebody may have emptied one
                yield {column: _words(cell) for column, cell in zip(header, row, strict=False)}


def _words(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else xml_text(_ESCAPED.sub(lambda match: chr(int(match[1], 16)), str(cell)))


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    found = {**lost(article, annotations)}
    found[FORBIDDEN] = forbidden_in(article, annotations)
    rows = [article_row(article, 1) | {"text": ""}, *annotation_rows(article, annotations, 1)]
    cells = (cell for row in rows for cell in row.values() if isinstance(cell, str))
    found[CUT] = sum(len(cell) * 2 > LONGEST_CELL and _units(_escaped(cell)) > LONGEST_CELL for cell in cells)
    return {what: count for what, count in found.items() if count}


XLSX = Format(
    name="xlsx",
    description="Excel workbook with sheets of annotations, articles, quotes and texts",
    loses=(FORBIDDEN, CUT),
    suffix=".xlsx",
    write=XlsxWriter,
    lost=_lost,
    negatives=True,
    read=_read,
)
