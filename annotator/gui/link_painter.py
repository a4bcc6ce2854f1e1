"""Paints what lies over the words: curves from a quote to speaker and cue, roles of an event, handles.

Everything here belongs to the selected annotation, but for the arcs of all quotes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from annotator.core.annotation import Annotation, Layer, Mention, Span, Status
from annotator.gui.inks import faded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QColor

    from annotator.core.annotation import Arguments
    from annotator.gui.article_layout import ArticleLayout
    from annotator.gui.inks import Inks
    from annotator.gui.marks import Marks

_SHARE = 0.6  # of the accent: the words that a curve crosses stay readable


class LinkPainter:
    """Paints over an article that is painted."""

    def __init__(self, inks: Inks) -> None:
        self._inks = inks

    def paint(self, painter: QPainter, layout: ArticleLayout, marks: Marks, visible: Span) -> None:
        """Everything that is linked; of other quotes only what lies in the `visible` stretch."""
        if marks.all_arcs:
            self._paint_all_arcs(painter, layout, visible, marks.selected)
        if marks.hovered is not None:
            self._paint_lifted(painter, layout, marks.hovered)
        selected = marks.selected
        if selected is None:
            return
        if selected.layer is Layer.QUOTE:
            self._paint_arcs(painter, layout, selected, _SHARE)
        if selected.arguments is not None:
            self._paint_roles(painter, layout, selected, selected.arguments)
        self._paint_handles(painter, layout, marks.extent)

    def paint_caret(self, painter: QPainter, layout: ArticleLayout, position: int) -> None:
        """The text cursor."""
        painter.fillRect(layout.caret(position), self._inks.accent)

    # quotes

    def _paint_all_arcs(
        self, painter: QPainter, layout: ArticleLayout, visible: Span, selected: Annotation | None
    ) -> None:
        for quote in layout.index.overlapping(visible.start, visible.end):
            is_other = selected is None or quote.id != selected.id
            if quote.layer is Layer.QUOTE and quote.status is not Status.REJECTED and is_other:
                self._paint_arcs(painter, layout, quote, _SHARE * 0.6, within=visible)

    def _paint_arcs(
        self,
        painter: QPainter,
        layout: ArticleLayout,
        quote: Annotation,
        share: float,
        *,
        within: Span | None = None,
    ) -> None:
        """A thin curve from the quote to its speaker and a dotted one to its cue."""
        origin = _above(layout, quote.fragments[0])
        for mention, dotted in ((quote.cue, True), (quote.speaker, False)):
            if mention is None or mention.span is None or origin is None:
                continue
            if within is not None and not within.contains(mention.span):
                continue
            target = layout.rects(mention.span)
            if target:
                if not dotted:
                    self._paint_ring(painter, target[0], faded(self._inks.accent, share))
                end = QPointF(target[0].center().x(), target[0].top() - 1)
                self._paint_arc(painter, origin, end, share, dotted=dotted)

    def _paint_arc(
        self, painter: QPainter, origin: QPointF, end: QPointF, share: float, *, dotted: bool
    ) -> None:
        pen = QPen(faded(self._inks.accent, share), 1.25)
        pen.setStyle(Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_arc(origin, end))

    def _paint_ring(self, painter: QPainter, box: QRectF, color: QColor) -> None:
        painter.setPen(QPen(color, 1.25))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-2, box.height() * 0.2, 2, 2), 4, 4)  # below the code

    def _paint_lifted(self, painter: QPainter, layout: ArticleLayout, target: Annotation) -> None:
        """A mention that a click with Ctrl makes the speaker: it stands out of the page."""
        for box in layout.rects(target.span):
            raised = box.adjusted(-3, box.height() * 0.18, 3, 2)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for spread in (1.0, 2.0):
                painter.setPen(QPen(faded(self._inks.ink, 0.1), 1.5))
                painter.drawRoundedRect(raised.translated(0, spread), 4, 4)
            painter.setPen(QPen(self._inks.accent, 1.5))
            painter.setBrush(faded(self._inks.accent, 0.12))
            painter.drawRoundedRect(raised, 4, 4)
            painter.setBrush(Qt.BrushStyle.NoBrush)

    # events

    def _paint_roles(
        self, painter: QPainter, layout: ArticleLayout, event: Annotation, arguments: Arguments
    ) -> None:
        """A curve to each argument and a thin label over it, beside the codes that stand there."""
        origin = _above(layout, event.fragments[0])
        placed: list[QRectF] = []
        for role, mention in roles_of(arguments):
            boxes = layout.rects(mention.span) if mention.span is not None else []
            if not boxes:
                continue
            assert mention.span is not None
            self._paint_ring(painter, boxes[0], faded(self._inks.accent, _SHARE))
            if origin is not None:
                end = QPointF(boxes[0].center().x(), boxes[0].top() - 1)
                self._paint_arc(painter, origin, end, _SHARE * 0.6, dotted=role in ("date", "place"))
            placed.append(self._role_box(layout, mention.span, boxes[0], role_name(role), placed))
            self._paint_role(painter, placed[-1], role_name(role))

    def _role_box(
        self, layout: ArticleLayout, span: Span, box: QRectF, text: str, placed: list[QRectF]
    ) -> QRectF:
        """Where the label of a role stands: in the row of the codes, moved on until it hits none."""
        typography = self._inks.typography
        number, paragraph = layout.paragraph_of(span.start)
        line = paragraph.line_of(span.start)
        top = layout.column.top(number)
        width = typography.code_metrics.horizontalAdvance(text) + 8
        y = top + line.baseline - paragraph.cap - typography.code_height
        room = QRectF(box.left(), y, width, typography.code_height)
        taken = [*(code.rect.translated(0, top) for code in line.codes), *placed]
        while (hit := next((other for other in taken if other.intersects(room)), None)) is not None:
            room.moveLeft(hit.right() + 3)
        return room

    def _paint_role(self, painter: QPainter, box: QRectF, text: str) -> None:
        painter.setPen(QPen(self._inks.accent, 0.8))
        painter.setBrush(self._inks.page)
        painter.drawRoundedRect(box.adjusted(0.4, 0.4, -0.4, -0.4), box.height() / 2, box.height() / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(self._inks.typography.code_font)
        painter.setPen(self._inks.accent)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    # handles

    def _paint_handles(self, painter: QPainter, layout: ArticleLayout, extent: tuple[Span, ...]) -> None:
        """The grips at both ends, over everything else."""
        painter.setPen(QPen(self._inks.page, 1.5))
        painter.setBrush(self._inks.accent)
        for at in (layout.edge(extent[0].start, "start"), layout.edge(extent[-1].end, "end")):
            if at is not None:
                painter.drawEllipse(at, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def roles_of(arguments: Arguments) -> Iterator[tuple[str, Mention]]:
    """The arguments of an event with their roles."""
    yield from (("actor", mention) for mention in arguments.actors)
    yield from (("recipient", mention) for mention in arguments.recipients)
    if arguments.date is not None:
        yield "date", arguments.date
    if arguments.place is not None:
        yield "place", arguments.place


def role_name(role: str) -> str:
    """The role in the language of the window."""
    translate = QCoreApplication.translate
    names = {
        "actor": translate("LinkPainter", "actor"),
        "recipient": translate("LinkPainter", "recipient"),
        "date": translate("LinkPainter", "date"),
        "place": translate("LinkPainter", "place"),
    }
    return names[role]


def _above(layout: ArticleLayout, fragment: Span) -> QPointF | None:
    """Where a curve leaves the first word."""
    boxes = layout.rects(Span(fragment.start, fragment.start + 1))
    edge = layout.edge(fragment.start, "start")
    return QPointF(edge.x(), boxes[0].top() - 2) if boxes and edge is not None else None


def _arc(start: QPointF, end: QPointF) -> QPainterPath:
    """A curve that leaves upwards and comes in from above."""
    path = QPainterPath(start)
    lift = 10 + min(36.0, abs(end.x() - start.x()) * 0.12 + abs(end.y() - start.y()) * 0.15)
    path.cubicTo(start - QPointF(0, lift), end - QPointF(0, lift), end)
    return path
