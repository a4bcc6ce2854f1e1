"""PDF files that have a text layer, read with PDFium."""

from __future__ import annotations

import re
import threading
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from annotator.articles.draft import Draft, Piece
from annotator.articles.paragraphs import ends_sentence, join_lines, vocabulary
from annotator.core.annotation import Role
from annotator.core.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.articles.draft import Raw

MOST_PAGES = 2_000
_PDFIUM = threading.Lock()  # PDFium may not be entered by two threads at once
# PDFium puts one of these for a hyphen that breaks a word at the end of a line, and no line end behind it.
_WORD_BREAKS = frozenset({0x0002, 0xFFFE})
_ENDS = frozenset({0x0A, 0x0D}) | _WORD_BREAKS


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a page; coordinates in points, y grows upwards, `size` is the height of the type."""

    text: str
    left: float
    right: float
    base: float
    size: float


def read(raw: Raw) -> Draft:
    """The text layer, lines joined to paragraphs by gaps, indents and type size; page furniture marked.

    Raises ReadError for encrypted and damaged files and for scans without text.
    """
    with _PDFIUM:
        pages = _read_pages(raw)
    if not any(pages):
        raise ReadError(
            f"“{raw.name}” has no text in it, perhaps because it is a scan; run text recognition (OCR) on it "
            "and open the result."
        )
    return Draft(list(_build_pieces(pages)), "application/pdf")


def _read_pages(raw: Raw) -> list[list[_Line]]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(raw.data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            reason = "is protected by a password; save a copy without one and open that"
        else:
            reason = "is not a PDF that can be read; it may be damaged or cut off; get a complete copy"
        raise ReadError(f"“{raw.name}” {reason}.") from None
    try:
        if len(document) > MOST_PAGES:
            raise ReadError(
                f"“{raw.name}” has {len(document)} pages; save the article's pages as a PDF of their own."
            )
        return [_read_page(document, number) for number in range(len(document))]
    finally:
        document.close()


def _read_page(document: Any, number: int) -> list[_Line]:  # noqa: ANN401 - pypdfium2 has no type information
    import pypdfium2

    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        return []
    text_page = page.get_textpage()
    try:
        return list(_read_lines(text_page))
    finally:
        text_page.close()
        page.close()


def _read_lines(text_page: Any) -> Iterator[_Line]:  # noqa: ANN401
    """The lines in PDFium's order. Its indexes count UTF-16 units, so each character is asked for itself."""
    import pypdfium2.raw as pdfium

    handle = text_page.raw
    units: list[int] = []
    first = 0
    count = text_page.count_chars()
    for index in range(count + 1):
        unit = pdfium.FPDFText_GetUnicode(handle, index) if index < count else 0x0A
        if unit not in _ENDS:
            units.append(unit)
            continue
        text = _from_units(units)
        if text.strip():
            trailing = len(text) - len(text.rstrip())
            hyphen = "-" if unit in _WORD_BREAKS else ""
            yield _measure(text_page, text + hyphen, first, max(first, index - 1 - trailing))
        units, first = [], index + 1


def _from_units(units: list[int]) -> str:
    """Characters from what PDFium reports: code points, or surrogate pairs in some versions."""
    text = "".join(map(chr, units))
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _measure(text_page: Any, text: str, first: int, last: int) -> _Line:  # noqa: ANN401
    left, bottom, _, top = text_page.get_charbox(first, loose=True)
    _, _, right, _ = text_page.get_charbox(last, loose=True)
    return _Line(text.strip(), left, right, bottom, round(abs(top - bottom), 1))


def _build_pieces(pages: list[list[_Line]]) -> Iterator[Piece]:
    lines = [line for page in pages for line in page]
    words = vocabulary("\n".join(line.text for line in lines))
    furniture = _furniture(pages)
    body_size = sorted(line.size for line in lines)[len(lines) // 2]
    biggest = max((line.size for line in pages[0]), default=0.0) if pages else 0.0
    for number, page in enumerate(pages):
        kept = [line for line in page if _furniture_key(line.text) not in furniture]
        for group in _group_lines(kept):
            text = group[0].text
            for line in group[1:]:
                text = join_lines(text, line.text, words, typeset=True)
            role = None
            if number == 0 and group[0].size == biggest and biggest > 1.25 * body_size and len(text) <= 250:
                role = Role.HEADLINE
            yield Piece(text, role)
        yield from (
            Piece(line.text, Role.BOILERPLATE) for line in page if _furniture_key(line.text) in furniture
        )


def _furniture_key(text: str) -> str:
    return re.sub(r"\d+", "0", text).casefold()


def _furniture(pages: list[list[_Line]]) -> frozenset[str]:
    """Running titles and page numbers: lines at the edge of most pages that differ in their digits only."""
    if len(pages) < 2:
        return frozenset()
    counts: Counter[str] = Counter()
    for page in pages:
        edges = {_furniture_key(line.text) for line in (*page[:2], *page[-2:]) if len(line.text) <= 120}
        counts.update(edges)
    often = max(2, round(0.6 * len(pages)))
    repeated = {
        key for key, count in counts.items() if count >= often and (len(pages) > 2 or _is_page_number(key))
    }
    return frozenset(repeated)


def _is_page_number(key: str) -> bool:
    return bool(re.fullmatch(r"(?:page |seite |p\. ?)?[-–— ]?0(?: ?(?:/|of|von) ?0)?[-–— ]?", key))


def _group_lines(lines: list[_Line]) -> Iterator[list[_Line]]:
    """Runs of lines that form a paragraph."""
    if not lines:
        return
    leading = _leading(lines)
    right = sorted(line.right for line in lines)[int(0.9 * (len(lines) - 1))]
    group = [lines[0]]
    for before, line in pairwise(lines):
        if _begins_paragraph(before, line, leading, right):
            yield group
            group = []
        group.append(line)
    yield group


def _leading(lines: Iterable[_Line]) -> float:
    """The distance of two lines of a paragraph: the smallest that is not rare; 0 if there is none."""
    gaps = [
        round(a.base - b.base) for a, b in pairwise(lines) if 0.8 * b.size <= a.base - b.base < 4 * a.size
    ]
    counts = Counter(gaps)
    return min((gap for gap, count in counts.items() if count >= 0.1 * len(gaps)), default=0)


def _begins_paragraph(before: _Line, line: _Line, leading: float, right: float) -> bool:
    gap = before.base - line.base
    if abs(before.size - line.size) > 0.12 * max(before.size, line.size):
        return True
    if gap < 0:  # the next column
        return ends_sentence(before.text)
    if gap > 1.35 * max(leading, min(before.size, line.size)):
        return True
    if line.left - before.left > 0.8 * line.size and ends_sentence(before.text):
        return True
    return ends_sentence(before.text) and before.right < right - 0.12 * max(right - before.left, 1.0)
