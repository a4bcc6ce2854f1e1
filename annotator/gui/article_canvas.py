"""The article on a page: its layout, what is drawn of it and how it looks. No input; `ArticleView` adds that.

Read-only: it never changes an annotation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from annotator.core.annotation import Annotation, Article, Change, Status
from annotator.core.index import AnnotationIndex
from annotator.gui.article_layout import ArticleLayout
from annotator.gui.article_painter import ArticlePainter
from annotator.gui.article_scrolling import ArticleScrolling
from annotator.gui.caret import Caret
from annotator.gui.cluster import Cluster
from annotator.gui.marks import Marks
from annotator.gui.text_cursor import TextCursor
from annotator.gui.typography import typography

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from annotator.core.scheme import Scheme
    from annotator.gui.theme import Theme

_SIDE = 56  # least margin left and right of the column; the gutter marks stand in it

_REJECTED = Status.REJECTED  # asked of every annotation: an enumeration is slow to look up


class ArticleCanvas(QAbstractScrollArea):
    """Paints one article. `redrawn` carries the annotations that look different now, None for all; `marked`
    the selected one.

    Annotations for which `shows` is false are not there for the page, nor are those that were rejected before
    the article was opened, until `show_rejected`.
    """

    scrolled = Signal()
    redrawn = Signal(object)
    marked = Signal(object)

    def __init__(self, scheme: Scheme, theme: Theme, shows: Callable[[Annotation], bool]) -> None:
        super().__init__()
        self._scheme = scheme
        self._shows = shows
        self._typography = typography()
        self._painter = ArticlePainter(theme, scheme, self._typography)
        self._article: Article | None = None
        self._past: set[str] = set()  # rejected before the article was opened
        self._shows_past = False
        self._cluster = Cluster()
        self.layout_: ArticleLayout | None = None
        self.cursor_ = TextCursor()
        self.marks = Marks()
        self.scrolling = ArticleScrolling(self)
        self._caret = Caret(self)
        self.setFrameShape(QFrame.Shape.NoFrame)

    @property
    def article(self) -> Article | None:
        """The article that is shown."""
        return self._article

    @property
    def painter(self) -> ArticlePainter:
        """What paints in the theme, scheme and typography of now."""
        return self._painter

    @property
    def scheme(self) -> Scheme:
        """The scheme whose labels are shown."""
        return self._scheme

    def set_article(self, article: Article | None) -> None:
        """Shows another article at the place where it was left."""
        self._article = article
        self.marks = Marks(all_arcs=self.marks.all_arcs)
        self.cursor_ = TextCursor()
        self._cluster = Cluster(article)
        annotations = article.annotations.values() if article is not None else ()
        self._past = {a.id for a in annotations if a.status is _REJECTED}
        if article is not None:
            self.cursor_.place(article.position)
        self._lay_out(article.position if article else 0)
        self.marked.emit(None)

    def is_drawn(self, annotation: Annotation) -> bool:
        """True for what is shown and was not rejected before the article was opened."""
        if annotation.status is _REJECTED and annotation.id in self._past and not self._shows_past:
            return False
        return self._shows(annotation)

    def apply_change(self, change: Change, article: Article) -> None:
        """Takes over a change of the article that is shown."""
        self._article = article
        if self.layout_ is None:
            return
        before = [a for a in change.before if isinstance(a, Annotation) and self.is_drawn(a)]
        self._past.difference_update(change.removed_ids)
        added = list(filter(self.is_drawn, change.added))
        self.layout_.replace(before, added)
        self._cluster.apply_change(change, article)
        if self.marks.selected is not None:
            selected = article.annotations.get(self.marks.selected.id)
            self.mark(selected if selected is not None and self._shows(selected) else None)
        self._show_redrawn([*before, *added])

    def _show_redrawn(self, annotations: list[Annotation] | None) -> None:
        self.scrolling.update_range()
        self.viewport().update()
        self.redrawn.emit(annotations)

    def hide_and_show(self, gone: Sequence[Annotation], come: Sequence[Annotation]) -> None:
        """Annotations that are not to be shown any more, and others that are from now on."""
        if self.layout_ is None or self.layout_.is_empty:
            return
        come = list(filter(self.is_drawn, come))
        with self.scrolling.steady():
            self.layout_.replace(gone, come)
        self._show_redrawn([*gone, *come])

    def show_rejected(self, shown: bool) -> None:
        """Shows or hides what was rejected before the article was opened; at first it is hidden."""
        if shown is self._shows_past:
            return
        annotations = self._article.annotations if self._article else {}
        past = [a for a in map(annotations.get, self._past) if a is not None and self._shows(a)]
        self._shows_past = True  # to `hide_and_show` they are there, coming or going
        self.hide_and_show(*(([], past) if shown else (past, [])))
        self._shows_past = shown

    def set_look(
        self,
        theme: Theme,
        zoom: float,
        *,
        serif: bool,
        line_width: str = "normal",
        line_spacing: str = "normal",
    ) -> None:
        """Another theme, zoom factor, reading font, line width or spacing; the place in the text is kept."""
        before = self._typography
        self._typography = typography(zoom, serif=serif, line_width=line_width, line_spacing=line_spacing)
        self._painter = ArticlePainter(theme, self._scheme, self._typography)
        if self._typography is before:
            self._show_redrawn([])  # the same annotations in other colours
        else:
            self._lay_out_again()

    def set_scheme(self, scheme: Scheme) -> None:
        """Takes codes and colours from another scheme."""
        self._scheme = scheme
        self._painter = ArticlePainter(self._painter.theme, scheme, self._typography)
        self._lay_out_again()

    def _lay_out_again(self) -> None:
        self._lay_out(self.scrolling.top_position(), self.layout_.index if self.layout_ else None)

    def _lay_out(self, position: int, index: AnnotationIndex | None = None) -> None:
        self.layout_ = None
        if self._article is not None:
            width = min(self._typography.column, self.viewport().width() - 2 * _SIDE)
            if index is None:
                passes = self.is_drawn if self._past else self._shows
                shown = filter(passes, self._article.annotations.values())
                index = AnnotationIndex(shown, is_sorted=self._article.is_sorted)
            self.layout_ = ArticleLayout(
                self._article, self._typography, max(120, width), self._painter.code_of, index
            )
            self.scrolling.update_range()
            self.scrolling.to_top(position)
        self._show_redrawn(None)

    @property
    def left(self) -> float:
        """Left edge of the column in the viewport."""
        width = self.layout_.width if self.layout_ else 0
        return max(_SIDE, (self.viewport().width() - width) / 2)

    def to_column(self, point: QPointF) -> QPointF:
        """A point of the viewport in the coordinates of the column."""
        return QPointF(point.x() - self.left, point.y() + self.scrolling.value)

    def mark(self, annotation: Annotation | None) -> None:
        """Marks an annotation as the selected one, with equal words and other mentions of its entity."""
        self.marks.selected, self.marks.hovered = annotation, None
        self.marks.mentions = self._cluster.mentions_with(annotation)
        words = annotation.text_in(self._article.text) if annotation and self._article else ""
        self.marks.selected_words = words if 1 < len(words) < 60 else ""
        self.marked.emit(annotation)

    def toggle_arcs(self) -> None:
        """Draws the links of every quote, or of the selected one only."""
        self.marks.all_arcs = not self.marks.all_arcs
        self.viewport().update()

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
                painter, paragraph, self.layout_.column.top(number), clip, self.marks, self.left
            )
        links = self._painter.links
        if not self.layout_.is_empty:
            links.paint(painter, self.layout_, self.marks, self.scrolling.visible_span())
        if self._caret.is_on:
            links.paint_caret(painter, self.layout_, self.cursor_.position)
        painter.end()
        self.scrolling.update_range()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.scrolling.settle(dy)
        self.viewport().update()
        self.scrolled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = min(self._typography.column, self.viewport().width() - 2 * _SIDE)
        if self.layout_ is not None and max(120, width) != self.layout_.width:
            self._lay_out_again()
        self.scrolling.update_range()
