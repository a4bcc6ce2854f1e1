"""Moving a boundary of the selected annotation with the mouse: a handle is pulled, the extent to be is shown.

Positions are code points. Boundaries go from word to word, or from character to character where that is
wanted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core import spans
from annotator.core.annotation import Span

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

    from annotator.gui.article_view import ArticleView

GRIP = 8.0
"""How near to a handle, in pixels, counts as on it."""


class BoundaryDrag:
    """From the press on a handle to the release; `edge` is `start`, `end` or None."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self.edge: str | None = None
        self._position: int | None = None  # where the boundary would be; None until it was moved

    def handle_at(self, point: QPointF) -> str | None:
        """`start` or `end` if the point of the viewport is on a handle of the selected annotation."""
        layout, selected = self._view.layout_, self._view.marks.selected
        if layout is None or selected is None:
            return None
        column = self._view.to_column(point)
        for edge, position in (("start", selected.start), ("end", selected.end)):
            handle = layout.edge(position, edge)
            if handle is not None and (column - handle).manhattanLength() <= GRIP:
                return edge
        return None

    def follow(self, position: int, *, exact: bool) -> None:
        """Shows how far the annotation would reach; whole words unless `exact`."""
        view, selected = self._view, self._view.marks.selected
        if selected is None or view.article is None or self.edge is None:  # deleted while it was dragged
            self.cancel()
            return
        if not exact:
            position = _nearest_edge(view.article.text, position, self.edge)
        first, last = selected.fragments[0], selected.fragments[-1]
        if self.edge == "start":
            position = min(position, first.end - 1)
            view.marks.preview = (Span(position, first.end), *selected.fragments[1:])
        else:
            position = max(position, last.start + 1)
            if len(selected.fragments) == 1:
                first = Span(first.start, position)
            view.marks.preview = (*selected.fragments[:-1], Span(last.start, position))
        self._position = position
        view.viewport().update()

    def finish(self) -> None:
        """Wishes the boundary where it was dragged to; nothing if it was not dragged."""
        selected, edge, position = self._view.marks.selected, self.edge, self._position
        self.cancel()
        if selected is not None and edge is not None and position is not None:
            self._view.boundary_requested.emit(selected.id, edge, position)

    def cancel(self) -> None:
        """The boundary stays where it was."""
        self.edge = self._position = None
        self._view.marks.preview = ()
        self._view.viewport().update()


def _nearest_edge(text: str, position: int, edge: str) -> int:
    edges = [getattr(token, edge) for token in spans.tokens_around(text, position)]
    return min(edges, key=lambda found: abs(found - position), default=position)
