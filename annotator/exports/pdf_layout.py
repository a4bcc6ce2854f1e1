"""Lines and pages of a PDF: words of several styles, marked in colour, broken where the column ends."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from annotator.exports.fonts import shipped, system_font_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fpdf import FPDF

_MARGIN = 64.0
_FOOT = 56.0
_QUIET_INK = (98, 102, 109)
_INK = (29, 29, 31)
_BOX = "\u25a1"
_WIDE = "\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60"
_WORD = re.compile(rf"\n|[^\S\n]+|[{_WIDE}]|[^\s{_WIDE}]+")
"""A piece that a line may end after: blanks, a word, a character of a script without blanks."""


@dataclass(frozen=True, slots=True)
class Style:
    """How words look: font, size and line height in points, ink, points above the paragraph."""

    font: str
    size: float
    leading: float
    ink: tuple[int, int, int] = _INK
    above: float = 0.0
    rise: float = 0.0

    def number(self) -> Style:
        """Small and raised, in the same line."""
        return replace(self, font="Sans", size=self.size * 0.55, ink=_QUIET_INK, rise=self.size * 0.4)


HEADING = Style("SerifBold", 18, 23, above=4)
BODY = Style("Serif", 11, 17.5, above=6)
QUIET = Style("Serif", 9.5, 14, ink=_QUIET_INK, above=4)
FACTS = Style("Sans", 8.5, 12.5, ink=_QUIET_INK, above=2)
SMALL = Style("Sans", 8.5, 13, above=2)


@dataclass(frozen=True, slots=True)
class Mark:
    """The colour behind words; a suggestion has a dashed line below instead of being filled."""

    colour: tuple[int, int, int]
    is_suggested: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one style."""

    text: str
    style: Style
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    style: Style
    mark: Mark | None
    width: float

    @property
    def is_blank(self) -> bool:
        return self.text.isspace()


class Column:
    """The column of text on A4 pages, written from the top."""

    def __init__(self) -> None:
        from fpdf import FPDF

        self._pdf: FPDF = FPDF(unit="pt", format="A4")
        self._pdf.set_auto_page_break(False)
        self._pdf.c_margin = 0
        self._pdf.set_title("Annotated articles")
        for name, path in shipped().items():
            self._pdf.add_font(name, "", path)
        self._pdf.set_text_shaping(True)
        self._fallbacks: dict[str, str] = {}
        self._width = self._pdf.w - 2 * _MARGIN
        self._y = 0.0

    def use_fonts_for(self, text: str) -> None:
        """Load fonts of the system for the characters that ours lack."""
        for path in filter(None, map(system_font_for, _lacking(text))):
            if path not in self._fallbacks:
                self._fallbacks[path] = f"System{len(self._fallbacks)}"
                self._pdf.add_font(self._fallbacks[path], "", path)
        self._pdf.set_fallback_fonts(list(self._fallbacks.values()), exact_match=False)

    @staticmethod
    def without_glyph(text: str) -> int:
        """How many characters no font here can show."""
        lacking = {char for char in _lacking(text) if system_font_for(char) is None}
        return sum(char in lacking for char in text) if lacking else 0

    def begin_page(self) -> None:
        """Go on at the top of a new page."""
        self._pdf.add_page()
        self._y = _MARGIN

    def gap(self, points: float) -> None:
        """Leave white space."""
        self._y += points

    def rule(self) -> None:
        """A thin line across the column."""
        self.gap(14)
        self._pdf.set_draw_color(216, 219, 224)
        self._pdf.line(_MARGIN, self._y, _MARGIN + self._width, self._y)
        self.gap(4)

    def write(self, pieces: Sequence[Piece]) -> None:
        """One paragraph."""
        words = [word for piece in pieces for word in self._words(piece)]
        if not words:
            return
        self.gap(pieces[0].style.above)
        is_rtl = _is_right_to_left("".join(piece.text for piece in pieces))
        for line in self._lines(words):
            self._write_line(line, is_rtl=is_rtl)

    def finished(self) -> bytes:
        """The whole file."""
        if not self._pdf.pages:
            self._pdf.add_page()
        return bytes(self._pdf.output())

    def _words(self, piece: Piece) -> Iterator[_Word]:
        style = piece.style
        self._pdf.set_font(style.font, size=style.size)
        for match in _WORD.finditer(_printable(piece.text)):
            word = match[0]
            if word == "\n":
                yield _Word(word, style, None, 0.0)
                continue
            if word.isspace():
                word = " " * len(word)
            for part in self._parts(word):
                yield _Word(part, style, piece.mark, self._pdf.get_string_width(part))

    def _parts(self, word: str) -> Iterator[str]:
        """A word wider than the column in parts that fit."""
        while len(word) > 1 and self._pdf.get_string_width(word) > self._width:
            length = max(1, int(len(word) * self._width / self._pdf.get_string_width(word)))
            yield word[:length]
            word = word[length:]
        if word:
            yield word

    def _lines(self, words: Sequence[_Word]) -> Iterator[list[_Word]]:
        """As many words a line as fit; a number stays with the word before it."""
        line: list[_Word] = []
        width = 0.0
        for word in words:
            is_full = width + word.width > self._width and not word.is_blank and not word.style.rise
            if line and (is_full or word.text == "\n"):
                yield line
                line, width = [], 0.0
            if word.text != "\n" and (line or not word.is_blank):
                line.append(word)
                width += word.width
        if line:
            yield line

    def _write_line(self, line: Sequence[_Word], *, is_rtl: bool) -> None:
        leading = max(word.style.leading for word in line)
        if self._y + leading > self._pdf.h - _FOOT:
            self.begin_page()
        baseline = self._y + leading * 0.72
        x = _MARGIN
        line = _visual_order(line, is_rtl=is_rtl)
        if is_rtl:
            x += self._width - sum(word.width for word in line)
        for word in line:
            self._write_word(word, x, baseline)
            x += word.width
        self._y += leading

    def _write_word(self, word: _Word, x: float, baseline: float) -> None:
        style, pdf = word.style, self._pdf
        if word.mark is not None and word.mark.is_suggested:
            pdf.set_draw_color(138, 143, 152)
            pdf.set_dash_pattern(dash=2, gap=2)
            pdf.line(x, baseline + 3, x + word.width, baseline + 3)
            pdf.set_dash_pattern()
        elif word.mark is not None:
            pdf.set_fill_color(*word.mark.colour)
            pdf.rect(x, baseline - style.size * 0.85, word.width, style.size * 1.15, style="F")
        if not word.is_blank:
            pdf.set_font(style.font, size=style.size)
            pdf.set_text_color(*style.ink)
            # a cell, as only its words take other fonts where one lacks a character
            pdf.set_xy(x, baseline - style.rise - 0.8 * style.size)
            with pdf.local_context():  # fpdf2 would go on in the other font
                pdf.cell(word.width, style.size, word.text)


def _printable(text: str) -> str:
    """Control characters become blanks, as some end a string in PDF; what no font shows becomes a box."""
    boxes = {char for char in _lacking(text) if system_font_for(char) is None}
    return "".join(
        " " if unicodedata.category(c) in {"Cc", "Cs"} and c != "\n" else _BOX if c in boxes else c
        for c in text
    )


@cache
def _direction(char: str) -> str:
    return unicodedata.bidirectional(char)


def _is_right_to_left(text: str) -> bool:
    """By the first strong character, rules P2 and P3 of UAX 9."""
    strong = (_direction(char) for char in text)
    return next((d in {"R", "AL"} for d in strong if d in {"L", "R", "AL"}), False)


def _visual_order(line: Sequence[_Word], *, is_rtl: bool) -> list[_Word]:
    """Words from left to right: a run of the other direction stands the other way round."""
    runs: list[list[_Word]] = []
    for is_run_rtl, group in groupby(zip(line, _directions(line, is_rtl), strict=True), key=itemgetter(1)):
        words = [word for word, _direction in group]
        runs.append(words[::-1] if is_run_rtl else words)
    return [word for run in (reversed(runs) if is_rtl else runs) for word in run]


def _directions(line: Sequence[_Word], is_rtl: bool) -> list[bool]:
    """Whether each word runs right to left; one without letters goes with its neighbours if they agree."""
    found = [_own_direction(word.text) for word in line]
    before: list[bool | None] = []
    for own in found:
        before.append(own if own is not None else before[-1] if before else is_rtl)
    after: bool | None = is_rtl
    resolved = []
    for own, left in zip(reversed(found), reversed(before), strict=True):
        after = own if own is not None else after
        resolved.append(bool(own if own is not None else left if left == after else is_rtl))
    return resolved[::-1]


def _own_direction(text: str) -> bool | None:
    strong = (_direction(char) for char in text)
    return next((d in {"R", "AL"} for d in strong if d in {"L", "EN", "R", "AL"}), None)


def _lacking(text: str) -> list[str]:
    """The characters of a text that the fonts of the program lack, in order."""
    has = shipped_characters()
    return sorted(
        {c for c in text if ord(c) not in has and not c.isspace() and unicodedata.category(c)[0] != "C"}
    )


@cache
def shipped_characters() -> frozenset[int]:
    """The code points of the font for reading."""
    from fontTools.ttLib import TTFont

    with TTFont(shipped()["Serif"]) as font:
        return frozenset(font.getBestCmap())
