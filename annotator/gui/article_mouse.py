"""What the mouse means in the article: click, drag a selection, drag a boundary, double click and more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPointF, Qt, QTimer
from PySide6.QtWidgets import QApplication

from annotator.core import spans, units
from annotator.core.annotation import Annotation, Layer, Span
from annotator.core.errors import InvalidSpanError
from annotator.gui.boundary_drag import GRIP, BoundaryDrag

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from annotator.gui.article_view import ArticleView

_CONTROL = Qt.KeyboardModifier.ControlModifier
_EXACT = _CONTROL | Qt.KeyboardModifier.AltModifier  # window managers often keep Alt with the mouse


class ArticleMouse:
    """Keeps what a press began until its release."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self._boundary = BoundaryDrag(view)
        self._pressed: QPointF | None = None
        self._dragging = False
        self._before_click: Annotation | None = None
        self._since_double = QElapsedTimer()
        self._grown: Span | None = None  # what the last double or further click selected
        self._point = QPointF()
        self._auto_scroll = QTimer(view, interval=40)
        self._auto_scroll.timeout.connect(self._on_auto_scroll)

    @property
    def is_dragging(self) -> bool:
        """True while a boundary or a selection follows the mouse."""
        return self._dragging

    def press(self, event: QMouseEvent) -> None:
        """Begins a click, a selection or the move of a boundary."""
        if event.button() is not Qt.MouseButton.LeftButton or self._view.layout_ is None:
            return
        point = event.position()
        if self._is_click_more(point):
            self._grow(restart=True)
            return
        self._pressed = point
        self._dragging = False
        self._boundary.edge = self._boundary.handle_at(point)
        if self._boundary.edge is None and not self._target_at(event):
            hit = self._view.layout_.hit(self._view.to_column(point))
            if hit is not None:
                if self._grown is not None and not self._grown.start <= hit.position <= self._grown.end:
                    self._grown = None
                extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._view.cursor_.place(hit.position, keep_anchor=extends)
                self._view.show_selection()

    def forget(self) -> None:
        """Another article is shown: the press means nothing any more."""
        self._since_double.invalidate()
        self._grown = None
        self.cancel()

    def cancel(self) -> None:
        """Ends a drag; a boundary stays where it was, selected words are let go."""
        was_selecting = self._dragging and self._boundary.edge is None
        self._auto_scroll.stop()
        self._pressed = None
        self._dragging = False
        self._boundary.cancel()
        if was_selecting:
            self._view.clear_selection()

    def move(self, event: QMouseEvent) -> None:
        """Extends the selection or the boundary; without a button it shows what a click would mean."""
        point = event.position()
        if self._pressed is None:
            self._hover(event)
            return
        if not self._dragging:
            distance = (point - self._pressed).manhattanLength()
            self._dragging = distance >= QApplication.startDragDistance()
        if self._dragging:
            self._point = point
            self._follow(point, exact=bool(event.modifiers() & _EXACT))
            outside = not 0 <= point.y() <= self._view.viewport().height()
            self._auto_scroll.start() if outside else self._auto_scroll.stop()

    def release(self, event: QMouseEvent) -> None:
        """Ends what the press began: a boundary is moved, a plain click chooses the annotation under it."""
        pressed, dragging, on_handle = self._pressed, self._dragging, self._boundary.edge is not None
        self._auto_scroll.stop()
        self._pressed = None
        self._dragging = False
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            self._boundary.cancel()
        elif on_handle:
            self._boundary.finish()
        elif not dragging:
            target = self._target_at(event)
            if target is not None:
                self._view.mention_chosen.emit(target.id)
            elif self._view.selection is None:
                self._choose(pressed)

    def double_click(self, event: QMouseEvent) -> None:
        """Selects the word; on the same word again the name it belongs to.

        A quote that was selected before stays so: its speaker or cue is being picked.
        """
        view, quote = self._view, self._before_click
        if quote is not None and quote.layer is Layer.QUOTE:
            view.annotation_chosen.emit(quote.id)
        if view.layout_ is None or view.article is None:
            return
        hit = view.layout_.hit(view.to_column(event.position()), on_character=True)
        word = spans.word_at(view.article.text, hit.position) if hit else None
        if word is not None:
            before, text = self._grown, view.article.text
            again = before is not None and hit is not None and before.start <= hit.position <= before.end
            name = units.name_at(text, hit.position) if again and hit is not None else None
            if before is None or not again or before == word:
                self._select(name or word)
            else:
                self._select(before)  # the click before this one has grown it already
        self._point = event.position()
        self._since_double.start()

    def prepare_menu(self, point: QPointF) -> bool:
        """Before a context menu: a right click chooses what is under it, unless words that are selected."""
        view = self._view
        if view.layout_ is None:
            return False
        words, hit = view.selection, view.layout_.hit(view.to_column(point), on_character=True)
        if words is not None and (hit is None or not words.start <= hit.position <= words.end):
            view.clear_selection()
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

    def _is_click_more(self, point: QPointF) -> bool:
        """True for the third, fifth … of some quick clicks; the fourth is a double click again."""
        if not self._since_double.isValid():
            return False
        quick = self._since_double.elapsed() < QApplication.doubleClickInterval()
        near = (point - self._point).manhattanLength() <= GRIP
        self._since_double.invalidate()
        return quick and near

    def _grow(self, *, restart: bool) -> None:
        """From the word to the name, the quoted words, the sentence, the paragraph."""
        view = self._view
        if view.article is None or view.selection is None:
            return
        try:
            span = units.grow(view.article.text, view.selection)
        except InvalidSpanError:
            return
        if span is not None:
            self._select(span)
        if restart:
            self._since_double.start()

    def _select(self, span: Span) -> None:
        self._grown = span
        self._view.cursor_.select(span)
        self._view.show_selection()

    def _follow(self, point: QPointF, *, exact: bool) -> None:
        view = self._view
        hit = view.layout_.hit(view.to_column(point)) if view.layout_ is not None else None
        if hit is None:
            return
        if self._boundary.edge is None:
            view.cursor_.place(hit.position, keep_anchor=True)
            view.show_selection()
        else:
            self._boundary.follow(hit.position, exact=exact)

    def _target_at(self, event: QMouseEvent) -> Annotation | None:
        """What a click with Ctrl links: to the selected quote as its speaker, to the event in its role."""
        if event.modifiers() & _CONTROL:
            return self._legal_target(self._view.annotations_at(event.position()))
        return None

    def _legal_target(self, under: list[Annotation]) -> Annotation | None:
        """The innermost mention that the selected quote or event may be linked with."""
        selected, scheme = self._view.marks.selected, self._view.scheme
        if selected is None or selected.layer is Layer.ENTITY:
            return None
        names = (a for a in under if a.layer is Layer.ENTITY)
        if selected.layer is Layer.QUOTE:
            names = (a for a in names if scheme.may_be("speaker", a.label))
        return next(names, None)

    def _hover(self, event: QMouseEvent) -> None:
        """Sets the pointer's shape and lifts what the selected quote or event can be linked with."""
        view, point = self._view, event.position()
        shape = Qt.CursorShape.IBeamCursor
        under = view.annotations_at(point)
        if self._boundary.handle_at(point):
            shape = Qt.CursorShape.SizeHorCursor
        elif under:
            shape = Qt.CursorShape.PointingHandCursor
        if view.viewport().cursor().shape() is not shape:
            view.viewport().setCursor(shape)
        lifted = self._legal_target(under)
        if lifted is not view.marks.hovered:
            view.marks.hovered = lifted
            view.viewport().update()

    def _on_auto_scroll(self) -> None:
        bar = self._view.verticalScrollBar()
        over = self._point.y() if self._point.y() < 0 else self._point.y() - self._view.viewport().height()
        bar.setValue(bar.value() + round(max(-60.0, min(60.0, over))))
        self._follow(self._point, exact=False)
