"""The article as it lies in the window. Only what is looked at is laid out; the rest is estimated.

Coordinates are those of the whole column: x from its left edge, y from the top of the article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF

from annotator.core.annotation import Span
from annotator.core.index import AnnotationIndex
from annotator.gui.column import Column
from annotator.gui.paragraph import Line, Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.core.annotation import Annotation, Article
    from annotator.gui.typography import Typography

_KEPT = 400  # paragraphs kept laid out
_FEW = 300  # after a change of more annotations than this all paragraphs are laid out anew


class Hit(NamedTuple):
    """A place in the text found by its coordinates."""

    paragraph: Paragraph
    line: Line
    position: int
    over_text: bool


class ArticleLayout:
    """The column of an article at one width and zoom.

    `index` holds the annotations that are shown; the layout keeps it up to date.
    """

    def __init__(
        self,
        article: Article,
        typography: Typography,
        width: float,
        code_of: Callable[[Annotation], str],
        index: AnnotationIndex,
    ) -> None:
        self._text = article.text
        self._typography = typography
        self._code_of = code_of
        self.width = width
        self.column = Column(article, typography, width)
        self.index = index
        self._laid: dict[int, Paragraph] = {}

    @property
    def is_empty(self) -> bool:
        """True for an article without text."""
        return self.column.is_empty

    def paragraph(self, number: int) -> Paragraph:
        """The paragraph, laid out; its exact height is known from then on."""
        paragraph = self._laid.get(number)
        if paragraph is None:
            extent = self.column.extent(number)
            style = self._typography.style(self.column.role(number))
            paragraph = Paragraph(self._text[extent.start : extent.end], extent.start, style, self.width)
            self._arrange(number, paragraph)
            self._laid[number] = paragraph
            self._drop_far(number)
        return paragraph

    def _arrange(self, number: int, paragraph: Paragraph) -> None:
        found = self.index.overlapping(paragraph.start, paragraph.end)
        paragraph.arrange(found, self._typography, self._code_of)
        self.column.set_height(number, paragraph.height)

    def _drop_far(self, number: int) -> None:
        if len(self._laid) > _KEPT:
            near = sorted(self._laid, key=lambda other: abs(other - number))
            self._laid = {kept: self._laid[kept] for kept in near[: _KEPT // 2]}

    def paragraph_of(self, position: int) -> tuple[int, Paragraph]:
        """Number and paragraph of a code point."""
        number = self.column.number_of(position)
        return number, self.paragraph(number)

    def visible(self, top: float, bottom: float) -> Iterator[tuple[int, Paragraph]]:
        """Number and paragraph of all that overlap the stretch, laid out from the top down."""
        number = None if self.is_empty else self.column.number_at(top)
        while number is not None and self.column.top(number) < bottom:
            yield number, self.paragraph(number)
            number = self.column.following(number)

    def replace(self, before: Iterable[Annotation], after: Iterable[Annotation]) -> None:
        """Takes over a change; the paragraphs it touches are arranged again, after a large one all anew."""
        before, after = tuple(before), tuple(after)
        self.index.replace(before, after)
        if len(before) + len(after) > _FEW:
            self._laid.clear()  # most are out of sight: each is laid out when it is looked at again
            return
        touched = AnnotationIndex((*before, *after))
        for number, paragraph in self._laid.items():
            if touched.overlapping(paragraph.start, paragraph.end):
                self._arrange(number, paragraph)

    def hit(self, point: QPointF, *, on_character: bool = False) -> Hit | None:
        """What lies at a point; None for an article without text."""
        if self.is_empty:
            return None
        number = self.column.number_at(point.y())
        paragraph = self.paragraph(number)
        y = point.y() - self.column.top(number)
        line = paragraph.line_at(y)
        position = paragraph.position_at(line, point.x(), on_character=on_character)
        over = line.top <= y <= line.top + line.height and paragraph.is_over_text(line, point.x())
        return Hit(paragraph, line, position, over)

    def rects(self, span: Span, *, limit: int = 200) -> list[QRectF]:
        """Boxes around the words of `span`, a box a line; at most about `limit` of them."""
        boxes: list[QRectF] = []
        number: int | None = self.column.number_of(span.start)
        last = self.column.number_of(max(span.start, span.end - 1))
        while number is not None and number <= last and len(boxes) < limit:
            paragraph = self.paragraph(number)
            height = paragraph.style.ascent + paragraph.style.descent
            for line in paragraph.lines:
                y = self.column.top(number) + line.baseline - paragraph.style.ascent
                boxes.extend(
                    QRectF(left, y, right - left, height) for left, right in paragraph.stretches(line, span)
                )
            number = self.column.following(number)
        return boxes

    def edge(self, position: int, edge: str) -> QPointF | None:
        """Where the handle stands at the `start` or `end` of a stretch; None for an empty article.

        `position` is the stretch's start or end; its side depends on the direction of the writing.
        """
        at = position if edge == "start" else position - 1
        boxes = self.rects(Span(at, at + 1)) if not self.is_empty else []
        if not boxes:
            return None
        box = boxes[0]
        leading = self.caret(at).left()
        goes_right = abs(leading - box.left()) <= abs(leading - box.right())
        x = box.left() - 2 if (edge == "start") is goes_right else box.right() + 2
        return QPointF(x, box.bottom() + 1)

    def caret(self, position: int) -> QRectF:
        """The caret before the code point, 1.5 wide."""
        number, paragraph = self.paragraph_of(position)
        position = min(max(position, paragraph.start), paragraph.end)
        line = paragraph.line_of(position)
        x = paragraph.x_of(line, position)
        y = self.column.top(number) + line.baseline - paragraph.style.ascent
        return QRectF(x, y, 1.5, paragraph.style.ascent + paragraph.style.descent)
