"""What the mouse means in the article: click, drag a selection, drag a boundary, double and triple click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPointF, Qt, QTimer
from PySide6.QtWidgets import QApplication

from annotator.core import spans
from annotator.core.annotation import Annotation, Layer, Span
from annotator.core.errors import InvalidSpanError

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from annotator.gui.article_view import ArticleView

_GRIP = 8.0  # how near to a handle counts as on it


class ArticleMouse:
    """Keeps what a press began until its release."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self._pressed: QPointF | None = None
        self._dragging = False
        self._edge: str | None = None
        self._edge_position = 0
        self._before_click: Annotation | None = None
        self._since_double = QElapsedTimer()
        self._point = QPointF()
        self._auto_scroll = QTimer(view, interval=40)
        self._auto_scroll.timeout.connect(self._on_auto_scroll)

    def press(self, event: QMouseEvent) -> None:
        """Begins a click, a selection or the move of a boundary."""
        if event.button() is not Qt.MouseButton.LeftButton or self._view.layout_ is None:
            return
        point = event.position()
        if self._is_third_click(point):
            self._select_sentence()
            return
        self._pressed = point
        self._dragging = False
        self._edge = self._handle_at(point)
        if self._edge is None:
            hit = self._view.layout_.hit(self._view.to_column(point))
            if hit is not None:
                extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._view.cursor_.place(hit.position, keep_anchor=extends)
                self._view.show_selection()

    def forget(self) -> None:
        """Another article is shown, or what was dragged is gone: the press means nothing any more."""
        self._auto_scroll.stop()
        self._pressed = self._edge = None
        self._dragging = False
        self._since_double.invalidate()
        self._view.marks.preview = None

    def move(self, event: QMouseEvent) -> None:
        """Extends the selection or the boundary; without a button it sets the pointer's shape."""
        point = event.position()
        if self._pressed is None:
            self._set_pointer(point)
            return
        if not self._dragging:
            distance = (point - self._pressed).manhattanLength()
            self._dragging = distance >= QApplication.startDragDistance()
        if self._dragging:
            self._point = point
            self._follow(point, exact=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            outside = not 0 <= point.y() <= self._view.viewport().height()
            self._auto_scroll.start() if outside else self._auto_scroll.stop()

    def release(self, event: QMouseEvent) -> None:
        """Ends what the press began: a boundary is moved, a plain click chooses the annotation under it."""
        self._auto_scroll.stop()
        pressed, edge = self._pressed, self._edge
        self._pressed = self._edge = None
        self._view.marks.preview = None
        self._view.viewport().update()
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        selected = self._view.marks.selected
        if edge is not None and selected is not None:
            if self._dragging:
                self._view.boundary_requested.emit(selected.id, edge, self._edge_position)
        elif not self._dragging and self._view.selection is None:
            self._choose(pressed)

    def double_click(self, event: QMouseEvent) -> None:
        """Selects the word. A quote that was selected before stays so: its speaker or cue is being picked."""
        view, quote = self._view, self._before_click
        if quote is not None and quote.layer is Layer.QUOTE:
            view.annotation_chosen.emit(quote.id)
        if view.layout_ is None or view.article is None:
            return
        hit = view.layout_.hit(view.to_column(event.position()), on_character=True)
        word = spans.word_at(view.article.text, hit.position) if hit else None
        if word is not None:
            view.cursor_.select(word)
            view.show_selection()
        self._point = event.position()
        self._since_double.start()

    def prepare_menu(self, point: QPointF) -> bool:
        """Before a context menu: a right click chooses what is under it, unless words are selected."""
        view = self._view
        if view.layout_ is None:
            return False
        if view.selection is None:
            under = view.annotations_at(point)
            if view.marks.selected not in under:
                view.annotation_chosen.emit(under[0].id if under else "")
        return True

    def _choose(self, point: QPointF) -> None:
        """The innermost annotation; clicking again goes outwards through those that overlap."""
        self._before_click = self._view.marks.selected
        under = self._view.annotations_at(point)
        selected = self._view.marks.selected
        if not under:
            self._view.annotation_chosen.emit("")
            return
        ids = [a.id for a in under]
        position = ids.index(selected.id) + 1 if selected is not None and selected.id in ids else 0
        self._view.annotation_chosen.emit(ids[position % len(ids)])

    def _is_third_click(self, point: QPointF) -> bool:
        if not self._since_double.isValid():
            return False
        quick = self._since_double.elapsed() < QApplication.doubleClickInterval()
        near = (point - self._point).manhattanLength() <= _GRIP
        self._since_double.invalidate()
        return quick and near

    def _select_sentence(self) -> None:
        view = self._view
        if view.article is None:
            return
        try:
            span = spans.sentence_around(view.article.text, Span(view.cursor_.anchor, view.cursor_.position))
        except InvalidSpanError:
            return
        view.cursor_.select(span)
        view.show_selection()

    def _handle_at(self, point: QPointF) -> str | None:
        """`start` or `end` if the point is on a handle of the selected annotation."""
        view, selected = self._view, self._view.marks.selected
        if view.layout_ is None or selected is None:
            return None
        column = view.to_column(point)
        for edge, position in (("start", selected.start), ("end", selected.end)):
            boxes = view.layout_.rects(_edge_character(selected, edge))
            if not boxes or position < 0:
                continue
            box = boxes[0]
            handle = QPointF(box.left() - 2 if edge == "start" else box.right() + 2, box.bottom() + 1)
            if (column - handle).manhattanLength() <= _GRIP:
                return edge
        return None

    def _follow(self, point: QPointF, *, exact: bool) -> None:
        view = self._view
        hit = view.layout_.hit(view.to_column(point)) if view.layout_ is not None else None
        if hit is None:
            return
        if self._edge is None:
            view.cursor_.place(hit.position, keep_anchor=True)
            view.show_selection()
        else:
            self._preview(hit.position, exact=exact)

    def _preview(self, position: int, *, exact: bool) -> None:
        """Shows how far the annotation would reach; whole words unless `exact`."""
        view, selected = self._view, self._view.marks.selected
        if selected is None or view.article is None:  # it was deleted while it was dragged
            self.forget()
            return
        if not exact:
            position = _nearest_edge(view.article.text, position, self._edge or "end")
        if self._edge == "start":
            position = min(position, selected.fragments[0].end - 1)
            view.marks.preview = Span(position, selected.end)
        else:
            position = max(position, selected.fragments[-1].start + 1)
            view.marks.preview = Span(selected.start, position)
        self._edge_position = position
        view.viewport().update()

    def _set_pointer(self, point: QPointF) -> None:
        shape = Qt.CursorShape.IBeamCursor
        if self._handle_at(point):
            shape = Qt.CursorShape.SizeHorCursor
        elif self._view.annotations_at(point):
            shape = Qt.CursorShape.PointingHandCursor
        if self._view.viewport().cursor().shape() is not shape:
            self._view.viewport().setCursor(shape)

    def _on_auto_scroll(self) -> None:
        bar = self._view.verticalScrollBar()
        over = self._point.y() if self._point.y() < 0 else self._point.y() - self._view.viewport().height()
        bar.setValue(bar.value() + round(max(-60.0, min(60.0, over))))
        self._follow(self._point, exact=False)


def _edge_character(annotation: Annotation, edge: str) -> Span:
    if edge == "start":
        return Span(annotation.start, annotation.start + 1)
    return Span(annotation.end - 1, annotation.end)


def _nearest_edge(text: str, position: int, edge: str) -> int:
    edges = [getattr(token, edge) for token in spans.tokens_around(text, position)]
    return min(edges, key=lambda found: abs(found - position), default=position)
