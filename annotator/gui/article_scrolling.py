"""Where the window stands in the article; what is read stays in place while things change around it.

Positions are code points, distances pixels.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from annotator.core.annotation import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.gui.article_canvas import ArticleCanvas

_ABOVE = 12  # room over the first line when the window is scrolled to a place
_KEPT = 62  # two lines that stand on both pages when a page is turned


class ArticleScrolling:
    """The scroll bar of an article view."""

    def __init__(self, view: ArticleCanvas) -> None:
        self._view = view
        self._bar = view.verticalScrollBar()
        self._bar.setSingleStep(31)
        self._pushed = 0  # by how much bars above have pushed the view down
        self._settling = False
        self._place: tuple[int, int] | None = None  # where `to_top` has scrolled to: code point and value

    @property
    def value(self) -> int:
        """How far the article is scrolled."""
        return self._bar.value()

    def top_position(self) -> int:
        """The code point at the top of the window.

        As long as it stands where `to_top` has brought it, that is the very same one: a start of a line would
        be another one with each width of the column, and the place would drift.
        """
        layout = self._view.layout_
        if layout is None or layout.is_empty:
            return 0
        if self._place is not None and self._place[1] == self.value:
            return self._place[0]
        hit = layout.hit(QPointF(0, self.value + _ABOVE))
        return hit.position if hit else 0

    def to_top(self, position: int) -> None:
        """Scrolls so that the code point is in the first line."""
        layout = self._view.layout_
        if layout is None or layout.is_empty:
            return
        y = layout.caret(position).top() + 2 - _ABOVE if position else 0
        self.update_range()
        self._bar.setValue(round(y))
        self._place = position, self.value

    def to_middle(self, position: int) -> None:
        """Scrolls so that the code point is in the middle of the window."""
        layout = self._view.layout_
        if layout is None or layout.is_empty:
            return
        y = layout.caret(position).center().y()
        self.update_range()
        self._bar.setValue(round(y - self._view.viewport().height() / 2))

    def reveal(self, span: Span) -> None:
        """Scrolls, if need be, so that the span can be read with some lines around it."""
        layout = self._view.layout_
        if layout is None or layout.is_empty:
            return
        box = layout.caret(span.start).united(layout.caret(span.end))
        self.update_range()
        height = self._view.viewport().height()
        room = min(96.0, height / 5)
        if box.height() > height - 2 * room or box.top() < self.value + room:
            self._bar.setValue(round(box.top() - max(room, height / 4)))
        elif box.bottom() > self.value + height - room:
            self._bar.setValue(round(box.bottom() + max(room, height / 4) - height))

    def visible_span(self) -> Span:
        """The code points that are on screen."""
        layout = self._view.layout_
        if layout is None or layout.is_empty:
            return Span(0, 0)
        first = layout.column.number_at(self.value)
        last = layout.column.number_at(self.value + self._view.viewport().height())
        return Span(layout.column.extent(first).start, layout.column.extent(last).end)

    def update_range(self) -> None:
        """The scroll bar reaches as far as the article and the window are high now."""
        layout = self._view.layout_
        height, page = layout.column.height if layout else 0, self._view.viewport().height()
        more = max(0, round(height - page))
        # a bar that comes only because the view was pushed down would make the column narrower
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if more else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._view.setVerticalScrollBarPolicy(policy)
        self._bar.setPageStep(max(1, page - _KEPT))
        self._bar.setRange(0, more + self._pushed)

    def push_down(self, moved: int) -> None:
        """The view begins that much further down than before (less than 0: up); its words stay in place."""
        self._pushed = max(0, self._pushed + moved)
        self._shift(moved)

    @contextmanager
    def steady(self) -> Iterator[None]:
        """What stands in the first line stays there while the paragraphs above it get other heights."""
        layout = self._view.layout_
        assert layout is not None
        first = layout.column.number_at(self.value)
        before = layout.column.top(first)
        yield
        self._follow(layout.column.top(first) - before)

    def settle(self, moved: int) -> None:
        """Scrolling up lays out paragraphs whose height was a guess; what was in sight must not jump."""
        layout, page = self._view.layout_, self._view.viewport().height()
        if layout is None or self._settling or not 0 < moved < page:
            return
        bottom = self.value + page
        anchor = layout.column.number_at(bottom)
        before = layout.column.top(anchor)
        for _ in layout.visible(self.value, bottom):
            pass
        self._follow(layout.column.top(anchor) - before)

    def _follow(self, moved: float) -> None:
        if moved:
            self._settling = True
            self._shift(moved)
            self._settling = False

    def _shift(self, moved: float) -> None:
        """Scrolls with what is in sight, which keeps its place."""
        value, place = self.value, self._place
        self.update_range()
        self._bar.setValue(round(value + moved))
        if place is not None and place[1] == value:
            self._place = place[0], self.value
