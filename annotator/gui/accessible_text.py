"""The text of the article for screen readers. Qt counts UTF-16 units here; our own positions are code points.

PySide6 does not wrap `selection()`: none is told by number, `accessible.tell_cursor` tells it by event. Nor
does it wrap `attributes()`: Qt then says that what is at 0 begins at 1, and Orca leaves the first letter out.
So an empty line comes before the text, here and in every position that is told.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessibleTextInterface

from annotator.core.annotation import Span
from annotator.core.offsets import Utf16Map

if TYPE_CHECKING:
    from annotator.gui.article_view import ArticleView

# The names are Qt's.
# ruff: noqa: N802


_LEAD = "\n"


@lru_cache(maxsize=2)
def units_of(text: str) -> Utf16Map:
    """The map of a text as it is told; a screen reader asks for it at every step."""
    return Utf16Map(_LEAD + text)


def told_position(text: str, position: int) -> int:
    """Where a screen reader finds the code point of an article's text."""
    return units_of(text).to_units(position + len(_LEAD))


class ArticleText(QAccessibleTextInterface):
    """The whole text with its cursor. Everything here counts UTF-16 units."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__()
        self._view = view

    def _units(self) -> tuple[str, Utf16Map]:
        text = self._view.article.text if self._view.article is not None else ""
        return text, units_of(text)

    def _span(self, start: int, end: int) -> Span:
        """The same in the article, where nothing comes before the text."""
        text, units = self._units()
        first, last = sorted((units.to_code_point(start), units.to_code_point(end)))
        return Span(max(0, first - len(_LEAD)), max(0, min(last - len(_LEAD), len(text))))

    def text(self, start: int, end: int) -> str:
        text, units = self._units()
        first, last = sorted((units.to_code_point(start), units.to_code_point(end)))
        return (_LEAD + text)[max(0, first) : last]

    def characterCount(self) -> int:
        text, _units = self._units()
        return told_position(text, len(text))

    def cursorPosition(self) -> int:
        return told_position(self._units()[0], self._view.cursor_.position)

    def setCursorPosition(self, position: int) -> None:
        at = self._span(position, position).start
        self._view.cursor_.place(at)
        self._view.show_selection()
        self._view.scrolling.reveal(Span(at, at))

    def selectionCount(self) -> int:
        return 0

    def addSelection(self, start: int, end: int) -> None:
        span = self._span(start, end)
        if span.start < span.end:
            self._view.select_text(span)

    def setSelection(self, index: int, start: int, end: int) -> None:
        self.addSelection(start, end)

    def removeSelection(self, index: int) -> None:
        self._view.clear_selection()

    def scrollToSubstring(self, start: int, end: int) -> None:
        self._view.scrolling.reveal(self._span(start, end))

    def characterRect(self, offset: int) -> QRect:
        """Empty for what is not on screen: nothing is laid out only to be measured."""
        view, at = self._view, self._span(offset, offset).start
        visible = view.scrolling.visible_span()
        if view.layout_ is None or not visible.start <= at < visible.end:
            return QRect()
        box = view.layout_.caret(at).translated(view.left, -view.scrolling.value).toRect()
        return QRect(view.viewport().mapToGlobal(box.topLeft()), box.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        view = self._view
        if view.layout_ is None:
            return -1
        hit = view.layout_.hit(view.to_column(view.viewport().mapFromGlobal(point).toPointF()))
        return told_position(self._units()[0], hit.position) if hit is not None else -1
