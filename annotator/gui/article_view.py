"""The article on screen: scrolls, paints what is visible, and turns mouse and keys into wishes.

Read-only: it never changes an annotation. Offsets in its signals are code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QToolTip

from annotator.core.annotation import Annotation, Article, Change, Span
from annotator.gui import accessible
from annotator.gui.announcer import Announcer
from annotator.gui.article_canvas import ArticleCanvas
from annotator.gui.article_mouse import ArticleMouse
from annotator.gui.article_tips import tip_of
from annotator.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QMouseEvent, QWheelEvent

    from annotator.core.scheme import Scheme
    from annotator.gui.article_layout import ArticleLayout


class ArticleView(ArticleCanvas):
    """Shows one article. Wishes: `annotation_chosen` (id or ""), `mention_chosen` (the id of the mention that
    is to be linked with the selected quote or event), `boundary_requested` (id, `start` or `end`, the code
    point), `menu_requested`. `words_dropped`: the cursor has left the selected words, so that none are.
    """

    annotation_chosen = Signal(str)
    mention_chosen = Signal(str)
    selection_changed = Signal(object)
    words_dropped = Signal()
    boundary_requested = Signal(str, str, int)
    menu_requested = Signal(QPoint)
    zoom_requested = Signal(int)

    def __init__(
        self, scheme: Scheme, theme: Theme = LIGHT, *, shows: Callable[[Annotation], bool] = lambda _a: True
    ) -> None:
        super().__init__(scheme, theme, shows)
        accessible.install()
        self.announcer = Announcer(self)
        self._mouse = ArticleMouse(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Article"))

    def set_article(self, article: Article | None) -> None:
        """Shows another article at the place where it was left."""
        self._mouse.forget()
        super().set_article(article)
        self.selection_changed.emit(None)

    def apply_change(self, change: Change, article: Article) -> None:
        """Takes over a change of the article that is shown, and says it to a screen reader."""
        super().apply_change(change, article)
        self.announcer.tell_change(change, article)

    # selection

    @property
    def selection(self) -> Span | None:
        """The selected stretch of text."""
        return self.cursor_.selection

    def select_annotation(self, annotation: Annotation | None, *, reveal: bool = True) -> None:
        """Marks an annotation as the selected one and lets go of selected words.

        With `reveal` it is scrolled into sight and the cursor goes to it; a click leaves both where they are.
        """
        self.mark(annotation)
        if annotation is not None and reveal:
            self.cursor_.place(annotation.start)
            self.scrolling.reveal(annotation.span)
        self.clear_selection()

    def select_text(self, span: Span, *, reveal: bool = True) -> None:
        """Selects a stretch of text and shows it."""
        self.cursor_.select(span)
        self.show_selection()
        if reveal:
            self.scrolling.reveal(span)

    def clear_selection(self) -> None:
        """Selects no text; the cursor stays."""
        self.cursor_.place(self.cursor_.position)
        self.show_selection()

    def show_found(self, found: list[Span], current: Span | None) -> None:
        """Marks the hits of a search."""
        self.marks.found, self.marks.found_current = found, current
        if current is not None:
            self.announcer.tell_hit(found.index(current), len(found), current)
            self.select_text(current)
        self.viewport().update()

    def show_evidence(self, spans: tuple[Span, ...]) -> None:
        """Marks the words that a guess rests on."""
        if spans != self.marks.evidence:
            self.marks.evidence = spans
            self.viewport().update()

    def show_selection(self) -> None:
        """Paints and tells what the cursor has selected."""
        self.marks.selection = self.cursor_.selection
        self.viewport().update()
        self.selection_changed.emit(self.cursor_.selection)
        accessible.tell_cursor(self)

    def annotations_at(self, point: QPointF) -> list[Annotation]:
        """The annotations under a point of the viewport, innermost first; codes count as well."""
        if self.layout_ is None:
            return []
        column = self.to_column(point)
        hit = self.layout_.hit(column, on_character=True)
        if hit is None:
            return []
        inside = column - QPointF(
            0, self.layout_.column.top(self.layout_.column.number_of(hit.paragraph.start))
        )
        coded = [code.annotation for code in hit.line.codes if code.rect.contains(inside)]
        return coded or (self.layout_.index.at(hit.position) if hit.over_text else [])

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._mouse.is_dragging:
            self._mouse.cancel()
        elif self._article is None or self.layout_ is None or self.layout_.is_empty:
            super().keyPressEvent(event)
        elif self._moves_cursor(event, self._article.text, self.layout_):
            self._caret.show()
        else:
            super().keyPressEvent(event)

    def _moves_cursor(self, event: QKeyEvent, text: str, layout: ArticleLayout) -> bool:
        """True if the key was one of the cursor's, which stands elsewhere then."""
        had_words = self.selection is not None
        if not self.cursor_.move(event, text, layout, self.viewport().height() * 0.9):
            return False
        self.show_selection()
        self.scrolling.reveal(Span(self.cursor_.position, self.cursor_.position))
        if had_words and self.selection is None:
            self.words_dropped.emit()
        return True

    def event(self, event: QEvent) -> bool:
        """Esc ends a drag before it is the shortcut of anything."""
        if self._ends_drag(event):
            event.accept()
            return True
        return super().event(event)

    def _ends_drag(self, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        return is_key and event.type() is QEvent.Type.ShortcutOverride and self._mouse.is_dragging

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._caret.hide()
        super().focusOutEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mouse.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        if not by_mouse or self._mouse.prepare_menu(QPointF(event.pos())):
            self.menu_requested.emit(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            tip = self.tip_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip, self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, point: QPointF) -> str:
        """What the hover tip says about the annotations under a point of the viewport."""
        return "<hr>".join(tip_of(a, self._scheme) for a in self.annotations_at(point)[:3])
