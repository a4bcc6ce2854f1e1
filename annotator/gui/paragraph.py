"""One paragraph laid out: its lines, where annotations lie in them, and room for codes and lanes.

The only place, with `core.offsets`, where UTF-16 units occur: Qt's text layout counts in them. Everything
that comes in or goes out is a code point of the article's text.
"""

from __future__ import annotations

import math
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from annotator.core.annotation import Annotation, Layer, Span
from annotator.core.index import lanes
from annotator.core.offsets import Utf16Map

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.gui.typography import ParagraphStyle, Typography

_BIDI = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


@dataclass(frozen=True)
class Code:
    """The short code of an annotation over a line: `row` 0 is right above the words."""

    annotation: Annotation
    text: str
    rect: QRectF


@dataclass
class Line:
    """One line. `start` and `end` are code points of the article, `top` and `baseline` are relative to the
    paragraph's top."""

    qt: QTextLine
    start: int
    end: int
    top: float = 0.0
    baseline: float = 0.0
    height: float = 0.0
    codes: list[Code] = field(default_factory=list)
    lanes: dict[str, int] = field(default_factory=dict)


class Paragraph:
    """A paragraph with its line breaks; `arrange` then gives every line its place."""

    def __init__(self, text: str, start: int, style: ParagraphStyle, width: float) -> None:
        self.start = start
        self.end = start + len(text)
        self.style = style
        self.width = width
        self.annotations: list[Annotation] = []
        self.height = 0.0
        self._text = text
        self._map = Utf16Map(text)
        self._bidi = not text.isascii() and _BIDI.search(text) is not None
        self._layout = QTextLayout(text, style.font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.is_right_to_left = self._bidi and is_right_to_left(text)
        if self.is_right_to_left:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._layout.setTextOption(option)
        self.lines = self._break(width)

    def _break(self, width: float) -> list[Line]:
        lines = []
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            first = line.textStart()
            lines.append(Line(line, self._point(first), self._point(first + line.textLength())))
        self._layout.endLayout()
        return lines

    def arrange(
        self, annotations: list[Annotation], typography: Typography, code_of: Callable[[Annotation], str]
    ) -> None:
        """Places the lines, with room for what `annotations` (reading order) need above and below."""
        self.annotations = annotations
        ruled = [a for a in annotations if a.layer is not Layer.QUOTE]
        lane_of = lanes(ruled)
        top = self.style.space_before
        for line in self.lines:
            line.lanes = {a.id: lane_of[a.id] for a in ruled if a.start < line.end and line.start < a.end}
            line.codes = self._codes_of(line, annotations, typography, code_of)
            rows = 1 + max((round(code.rect.y()) for code in line.codes), default=0)
            extra_above = (rows - 1) * typography.code_height
            extra_below = max(line.lanes.values(), default=0) * typography.lane
            line.top = top
            line.baseline = top + extra_above + self.style.leading + self.style.ascent
            line.height = self.style.line_height + extra_above + extra_below
            line.qt.setPosition(QPointF(0, line.baseline - line.qt.ascent()))
            base = line.baseline - self.cap - typography.code_height
            for code in line.codes:
                code.rect.moveTop(base - code.rect.y() * typography.code_height)
            top += line.height
        self.height = top

    @property
    def cap(self) -> float:
        """How far the words reach above the baseline; codes stand over it."""
        return self.style.ascent * 0.78

    def _codes_of(
        self,
        line: Line,
        annotations: Iterable[Annotation],
        typography: Typography,
        code_of: Callable[[Annotation], str],
    ) -> list[Code]:
        """Codes of what begins (a quote: ends) in the line. They slide along the line, then stack; `y` is
        the row."""
        wanted: list[tuple[float, float, Annotation, str]] = []  # x along the line, from where it begins
        for annotation in annotations:
            at_end = annotation.layer is Layer.QUOTE
            anchor = annotation.end if at_end else annotation.start
            inside = line.start < anchor <= line.end if at_end else line.start <= anchor < line.end
            text = code_of(annotation) if inside else ""
            if text:
                width = typography.code_metrics.horizontalAdvance(text) + 6 * typography.zoom
                character = Span(anchor - 1, anchor) if at_end else Span(anchor, anchor + 1)
                box = next(iter(self.stretches(line, character)), (0.0, 0.0))
                if self.is_right_to_left:
                    box = self.width - box[1], self.width - box[0]
                wanted.append((box[1] - width if at_end else box[0], width, annotation, text))
        codes: list[Code] = []
        ends: list[float] = []  # right end of what stands in each row
        for left, width, annotation, text in sorted(wanted, key=lambda item: item[0]):
            left = max(0.0, left)
            row = next((r for r, end in enumerate(ends) if end + 3 <= left + 10), len(ends))
            if row == len(ends):
                ends.append(0.0)
            left = max(left, ends[row] + 3 if ends[row] else left)
            ends[row] = left + width
            x = self.width - left - width if self.is_right_to_left else left
            codes.append(Code(annotation, text, QRectF(x, row, width, typography.code_height)))
        return codes

    def _unit(self, position: int) -> int:
        return self._map.to_units(position - self.start)

    def _point(self, unit: int) -> int:
        return self.start + self._map.to_code_point(unit)

    def x_of(self, line: Line, position: int) -> float:
        """The x of the caret before the code point."""
        return _x(line.qt, self._unit(min(max(position, line.start), line.end)))

    def stretches(self, line: Line, span: Span) -> list[tuple[float, float]]:
        """Left and right x of what of `span` lies in the line; several where writing directions mix."""
        start, end = max(span.start, line.start), min(span.end, line.end)
        if start >= end:
            return []
        first, last = self._unit(start), self._unit(end)
        if not self._bidi:
            return [(_x(line.qt, first), _x(line.qt, last))]
        return _visual_stretches(line.qt, first, last)

    def equal_words(self, line: Line, words: str) -> Iterator[Span]:
        """Where the same words begin in the line; not within longer ones."""
        if not words:
            return
        offset = line.start - self.start
        found = self._text.find(words, offset)
        while 0 <= found < line.end - self.start:
            end = found + len(words)
            around = self._text[max(0, found - 1) : found] + self._text[end : end + 1]
            if not any(map(str.isalnum, around)):
                yield Span(self.start + found, self.start + end)
            found = self._text.find(words, end)

    def line_at(self, y: float) -> Line:
        """The line at `y` below the paragraph's top; the nearest one outside."""
        index = bisect_right(self.lines, y, key=lambda line: line.top) - 1
        return self.lines[max(0, index)]

    def line_of(self, position: int) -> Line:
        """The line that holds the code point."""
        index = bisect_right(self.lines, position, key=lambda line: line.start) - 1
        return self.lines[max(0, index)]

    def position_at(self, line: Line, x: float, *, on_character: bool = False) -> int:
        """The code point at `x`: the nearest gap between characters, or the character under it."""
        between = QTextLine.CursorPosition.CursorBetweenCharacters
        where = QTextLine.CursorPosition.CursorOnCharacter if on_character else between
        position = self._point(line.qt.xToCursor(x, where))
        last = line.end if line is self.lines[-1] else max(line.start, line.end - 1)
        return min(position, last)

    def is_over_text(self, line: Line, x: float) -> bool:
        """True if there are words at `x`, not the blank margin."""
        rect = line.qt.naturalTextRect()
        return rect.left() <= x <= rect.right()


def _x(line: QTextLine, unit: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    found = cast("tuple[float, int]", line.cursorToX(unit, edge))  # the stub says int, PySide6 gives a pair
    return found[0]


def _visual_stretches(line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
    """From the glyphs: in a line of mixed direction the caret positions are off by the final blank."""
    runs = (run.boundingRect() for run in line.glyphRuns(first, last - first))
    boxes = [(rect.left(), rect.right()) for rect in runs if rect.width() > 0]
    merged: list[tuple[float, float]] = []
    for left, right in sorted(boxes):
        if merged and left <= merged[-1][1] + 0.5:
            merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
        else:
            merged.append((left, right))
    return merged


def is_right_to_left(text: str) -> bool:
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def estimated_height(length: int, style: ParagraphStyle, width: float) -> float:
    """The height of a paragraph of `length` code points that is not laid out yet."""
    return style.space_before + math.ceil(max(1, length) * style.average / width) * style.line_height
