"""The article on screen: scrolls, paints what is visible, and turns mouse and keys into wishes.

Read-only: it never changes an annotation. Offsets in its signals are code points.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip

from annotator.core.annotation import Annotation, Article, Change, Span
from annotator.core.index import AnnotationIndex
from annotator.gui.article_layout import ArticleLayout
from annotator.gui.article_mouse import ArticleMouse
from annotator.gui.article_painter import ArticlePainter, Marks
from annotator.gui.article_scrolling import ArticleScrolling
from annotator.gui.text_cursor import TextCursor
from annotator.gui.theme import LIGHT, Theme
from annotator.gui.typography import typography

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from annotator.core.scheme import Scheme

_SIDE = 44  # least margin left and right of the column; the gutter marks stand in it


class ArticleView(QAbstractScrollArea):
    """Shows one article. Wishes: `annotation_chosen` (id or ""), `boundary_requested`, `menu_requested`.

    Annotations for which `shows` is false are not there for the view.
    """

    annotation_chosen = Signal(str)
    selection_changed = Signal(object)
    boundary_requested = Signal(str, str, int)
    menu_requested = Signal(QPoint)
    zoom_requested = Signal(int)
    scrolled = Signal()

    def __init__(
        self, scheme: Scheme, theme: Theme = LIGHT, *, shows: Callable[[Annotation], bool] = lambda _a: True
    ) -> None:
        super().__init__()
        self._scheme = scheme
        self._shows = shows
        self._typography = typography()
        self._painter = ArticlePainter(theme, scheme, self._typography)
        self._article: Article | None = None
        self.layout_: ArticleLayout | None = None
        self.cursor_ = TextCursor()
        self.marks = Marks()
        self.scrolling = ArticleScrolling(self)
        self._mouse = ArticleMouse(self)
        self._blink = QTimer(self, interval=530)
        self._blink.timeout.connect(self._on_blink)
        self._caret_on = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Article"))

    @property
    def article(self) -> Article | None:
        """The article that is shown."""
        return self._article

    def set_article(self, article: Article | None) -> None:
        """Shows another article at the place where it was left."""
        self._article = article
        self._mouse.forget()
        self.marks = Marks()
        self.cursor_ = TextCursor()
        if article is not None:
            self.cursor_.place(article.position)
        self._lay_out(article.position if article else 0)
        self.selection_changed.emit(None)

    def apply_change(self, change: Change, article: Article) -> None:
        """Takes over a change of the article that is shown."""
        self._article = article
        if self.layout_ is None:
            return
        before = [item for item in change.before if isinstance(item, Annotation) and self._shows(item)]
        self.layout_.replace(before, list(filter(self._shows, change.added)))
        if self.marks.selected is not None:
            selected = article.annotations.get(self.marks.selected.id)
            self._mark_selected(selected if selected is not None and self._shows(selected) else None)
        self.scrolling.update_range()
        self.viewport().update()

    def hide_and_show(self, gone: Sequence[Annotation], come: Sequence[Annotation]) -> None:
        """Annotations that are not to be shown any more, and others that are from now on."""
        if self.layout_ is None or self.layout_.is_empty:
            return
        with self.scrolling.steady():
            self.layout_.replace(gone, come)
        self.scrolling.update_range()
        self.viewport().update()

    def set_look(self, theme: Theme, zoom: float, *, serif: bool) -> None:
        """Another theme, zoom factor or reading font; the place in the text is kept."""
        position = self.scrolling.top_position()
        self._typography = typography(zoom, serif=serif)
        self._painter = ArticlePainter(theme, self._scheme, self._typography)
        self._lay_out(position, self.layout_.index if self.layout_ else None)

    def _lay_out(self, position: int, index: AnnotationIndex | None = None) -> None:
        self.layout_ = None
        if self._article is not None:
            width = min(self._typography.column, self.viewport().width() - 2 * _SIDE)
            if index is None:
                shown = filter(self._shows, self._article.annotations.values())
                index = AnnotationIndex(shown, is_sorted=self._article.is_sorted)
            self.layout_ = ArticleLayout(
                self._article, self._typography, max(120, width), self._painter.code_of, index
            )
            self.scrolling.update_range()
            self.scrolling.to_top(position)
        self.viewport().update()

    @property
    def left(self) -> float:
        """Left edge of the column in the viewport."""
        width = self.layout_.width if self.layout_ else 0
        return max(_SIDE, (self.viewport().width() - width) / 2)

    def to_column(self, point: QPointF) -> QPointF:
        """A point of the viewport in the coordinates of the column."""
        return QPointF(point.x() - self.left, point.y() + self.scrolling.value)

    # selection

    @property
    def selection(self) -> Span | None:
        """The selected stretch of text."""
        return self.cursor_.selection

    def select_annotation(self, annotation: Annotation | None, *, reveal: bool = True) -> None:
        """Marks an annotation as the selected one and lets go of selected words.

        With `reveal` it is scrolled into sight and the cursor goes to it; a click leaves both where they are.
        """
        self._mark_selected(annotation)
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
            self.select_text(current)
        self.viewport().update()

    def show_evidence(self, spans: tuple[Span, ...]) -> None:
        """Marks the words that a guess rests on."""
        if spans != self.marks.evidence:
            self.marks.evidence = spans
            self.viewport().update()

    def _mark_selected(self, annotation: Annotation | None) -> None:
        self.marks.selected = annotation
        words = annotation.text_in(self._article.text) if annotation and self._article else ""
        self.marks.selected_words = words if 1 < len(words) < 60 else ""

    def show_selection(self) -> None:
        """Paints and tells what the cursor has selected."""
        self.marks.selection = self.cursor_.selection
        self.viewport().update()
        self.selection_changed.emit(self.cursor_.selection)

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

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._painter.theme.page))
        if self.layout_ is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scroll = self.scrolling.value
        painter.translate(self.left, -scroll)
        clip = QRectF(event.rect()).translated(-self.left, scroll)
        for number, paragraph in self.layout_.visible(clip.top(), clip.bottom()):
            self._painter.paint_paragraph(
                painter, paragraph, self.layout_.column.top(number), clip, self.marks
            )
        if self.marks.selected is not None:
            self._painter.paint_links(painter, self.layout_, self.marks.selected)
            self._painter.paint_handles(painter, self.layout_, self.marks.selected)
        if self._caret_on and self.hasFocus():
            self._painter.paint_caret(painter, self.layout_, self.cursor_.position)
        painter.end()
        self.scrolling.update_range()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.scrolling.settle(dy)
        self.viewport().update()
        self.scrolled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = min(self._typography.column, self.viewport().width() - 2 * _SIDE)
        if self.layout_ is not None and max(120, width) != self.layout_.width:
            self._lay_out(self.scrolling.top_position(), self.layout_.index)
        self.scrolling.update_range()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._article is None or self.layout_ is None or self.layout_.is_empty:
            super().keyPressEvent(event)
        elif self.cursor_.move(event, self._article.text, self.layout_, self.viewport().height() * 0.9):
            self._caret_on = True
            self._blink.start()
            self.show_selection()
            self.scrolling.reveal(Span(self.cursor_.position, self.cursor_.position))
        else:
            super().keyPressEvent(event)

    def _on_blink(self) -> None:
        self._caret_on = not self._caret_on
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._blink.stop()
        self._caret_on = False
        self.viewport().update()
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
        return "<hr>".join(_tip(a, self._scheme) for a in self.annotations_at(point)[:3])


def _tip(annotation: Annotation, scheme: Scheme) -> str:
    label = scheme.label(annotation.layer, annotation.label)
    facts = [annotation.status.value, annotation.origin]
    if annotation.confidence is not None:
        facts.append(f"{annotation.confidence:.2f}")
    if annotation.resolved_speaker:
        facts.insert(0, annotation.resolved_speaker)
    note = f"<br><i>{html.escape(annotation.note)}</i>" if annotation.note else ""
    head = f"<b>{html.escape(label.name)}</b> {html.escape(label.definition)}"
    return f"{head}<br>{html.escape(' · '.join(facts))}{note}"
