"""Where every paragraph of an article lies. Only what is looked at is laid out; the rest is estimated.

Coordinates are those of the whole column: x from its left edge, y from the top of the article.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF

from annotator.core.annotation import Annotation, Article, Role, Span
from annotator.core.index import AnnotationIndex
from annotator.gui.paragraph import Line, Paragraph, estimated_height

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.gui.typography import Typography

_LINE = re.compile(r"[^\n]+")
_LONGEST = 20_000  # code points; a longer line is shown as several paragraphs, cut at a blank
_KEPT = 400  # paragraphs kept laid out


class Hit(NamedTuple):
    """A place in the text found by its coordinates."""

    paragraph: Paragraph
    line: Line
    position: int
    over_text: bool


class ArticleLayout:
    """The column of an article at one width and zoom."""

    def __init__(
        self, article: Article, typography: Typography, width: float, code_of: Callable[[Annotation], str]
    ) -> None:
        self._text = article.text
        self._typography = typography
        self._width = width
        self._code_of = code_of
        self.index = AnnotationIndex(article.annotations.values())
        self._starts, self._ends, self._roles = _paragraphs(article)
        self._laid: dict[int, Paragraph] = {}
        self._heights: list[float] = []
        self._tops: list[float] = []
        self._estimate()

    def _estimate(self) -> None:
        style_of, width = self._typography.style, self._width
        self._heights = [
            estimated_height(end - start, style_of(role), width)
            for start, end, role in zip(self._starts, self._ends, self._roles, strict=True)
        ]
        self._sum_up()

    def _sum_up(self) -> None:
        self._tops = list(accumulate(self._heights, initial=self._typography.margin_top))

    @property
    def height(self) -> float:
        """Height of the whole column, margins included."""
        return self._tops[-1] + self._typography.margin_bottom

    @property
    def width(self) -> float:
        """Width of the column."""
        return self._width

    def __len__(self) -> int:
        return len(self._starts)

    def top(self, number: int) -> float:
        """Top of a paragraph."""
        return self._tops[number]

    def number_at(self, y: float) -> int:
        """The paragraph at `y`, the nearest one outside."""
        return min(max(0, bisect_right(self._tops, y) - 1), max(0, len(self) - 1))

    def number_of(self, position: int) -> int:
        """The paragraph that holds the code point, or the one before it."""
        return max(0, bisect_right(self._starts, position) - 1)

    def paragraph(self, number: int) -> Paragraph:
        """The paragraph, laid out; its exact height is known from then on."""
        paragraph = self._laid.get(number)
        if paragraph is None:
            start, end = self._starts[number], self._ends[number]
            style = self._typography.style(self._roles[number])
            paragraph = Paragraph(self._text[start:end], start, style, self._width)
            self._arrange(paragraph)
            self._laid[number] = paragraph
            self._drop_far(number)
            self._set_height(number, paragraph.height)
        return paragraph

    def _arrange(self, paragraph: Paragraph) -> None:
        found = self.index.overlapping(paragraph.start, paragraph.end)
        paragraph.arrange(found, self._typography, self._code_of)

    def _drop_far(self, number: int) -> None:
        if len(self._laid) > _KEPT:
            near = sorted(self._laid, key=lambda other: abs(other - number))
            self._laid = {kept: self._laid[kept] for kept in near[: _KEPT // 2]}

    def _set_height(self, number: int, height: float) -> None:
        if abs(self._heights[number] - height) > 0.01:
            self._heights[number] = height
            tail = accumulate(self._heights[number:], initial=self._tops[number])
            self._tops[number:] = tail

    def visible(self, top: float, bottom: float) -> Iterator[tuple[int, Paragraph]]:
        """Number and paragraph of all that overlap the stretch, laid out from the top down."""
        number = self.number_at(top)
        while number < len(self) and self._tops[number] < bottom:
            yield number, self.paragraph(number)
            number += 1

    def replace(self, before: Iterable[Annotation], after: Iterable[Annotation]) -> None:
        """Takes over a change; only the paragraphs it touches are arranged again."""
        before, after = tuple(before), tuple(after)
        self.index.replace(before, after)
        touched: set[int] = set()
        for annotation in (*before, *after):
            touched.update(range(self.number_of(annotation.start), self.number_of(annotation.end - 1) + 1))
        for number in sorted(touched & self._laid.keys()):
            paragraph = self._laid[number]
            self._arrange(paragraph)
            self._set_height(number, paragraph.height)

    def hit(self, point: QPointF, *, on_character: bool = False) -> Hit | None:
        """What lies at a point; None for an article without text."""
        if not len(self):
            return None
        number = self.number_at(point.y())
        paragraph = self.paragraph(number)
        y = point.y() - self._tops[number]
        line = paragraph.line_at(y)
        position = paragraph.position_at(line, point.x(), on_character=on_character)
        over = line.top <= y <= line.top + line.height and paragraph.is_over_text(line, point.x())
        return Hit(paragraph, line, position, over)

    def rects(self, span: Span, *, limit: int = 200) -> list[QRectF]:
        """Boxes around the words of `span`, a box a line; at most `limit` lines are looked at."""
        boxes: list[QRectF] = []
        for number in range(self.number_of(span.start), self.number_of(max(span.start, span.end - 1)) + 1):
            paragraph = self.paragraph(number)
            for line in paragraph.lines:
                for left, right in paragraph.stretches(line, span):
                    y = self._tops[number] + line.baseline - paragraph.style.ascent
                    height = paragraph.style.ascent + paragraph.style.descent
                    boxes.append(QRectF(left, y, right - left, height))
                if len(boxes) >= limit:
                    return boxes
        return boxes

    def caret(self, position: int) -> QRectF:
        """The caret before the code point, 1.5 wide."""
        number = self.number_of(position)
        paragraph = self.paragraph(number)
        position = min(max(position, paragraph.start), paragraph.end)
        line = paragraph.line_of(position)
        x = paragraph.x_of(line, position)
        y = self._tops[number] + line.baseline - paragraph.style.ascent
        return QRectF(x, y, 1.5, paragraph.style.ascent + paragraph.style.descent)

    def extent(self, number: int) -> Span:
        """The code points of a paragraph."""
        return Span(self._starts[number], self._ends[number])


def _paragraphs(article: Article) -> tuple[list[int], list[int], list[Role]]:
    """Start, end and role of every line that is not blank; a very long one in pieces."""
    text = article.text
    starts: list[int] = []
    ends: list[int] = []
    roles: list[Role] = []
    blocks = [(b.start, b.end, b.role) for b in article.blocks] or [(0, len(text), Role.BODY)]
    for block_start, block_end, role in blocks:
        for match in _LINE.finditer(text, block_start, block_end):
            start, end = match.span()
            while end - start > _LONGEST:
                cut = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST) + 1 or start + _LONGEST
                starts.append(start)
                ends.append(cut)
                roles.append(role)
                start = cut
            starts.append(start)
            ends.append(end)
            roles.append(role)
    return starts, ends, roles
