"""Paints the article: words, tints, rules, codes, rings, and the curve from a quote to its speaker.

Reads values and a layout, changes nothing. Shape always goes with colour: a suggestion has a dashed rule and
an outlined code, an accepted annotation a solid rule and a filled code, a rejected one a dotted grey rule.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from annotator.core.annotation import Annotation, Layer, Polarity, Span, Status
from annotator.gui.theme import blend

if TYPE_CHECKING:
    from annotator.core.scheme import Scheme
    from annotator.gui.article_layout import ArticleLayout
    from annotator.gui.paragraph import Line, Paragraph
    from annotator.gui.theme import Theme
    from annotator.gui.typography import Typography

_GUTTER = -20.0  # x of the marks left of the column


@dataclass
class Marks:
    """What is marked besides the annotations themselves. Spans are code points."""

    selected: Annotation | None = None
    selected_words: str = ""
    selection: Span | None = None
    found: list[Span] = field(default_factory=list)
    found_current: Span | None = None
    preview: Span | None = None
    evidence: tuple[Span, ...] = ()


class ArticlePainter:
    """Paints one article in one theme."""

    def __init__(self, theme: Theme, scheme: Scheme, typography: Typography) -> None:
        self.theme = theme
        self._scheme = scheme
        self._typography = typography
        self._ink = QColor(theme.ink)
        self._page = QColor(theme.page)
        self._quiet = QColor(theme.quiet)
        self._accent = QColor(theme.accent)

    def code_of(self, annotation: Annotation) -> str:
        """What the code of an annotation says; empty for a rejected one."""
        if annotation.status is Status.REJECTED:
            return ""
        label = self._scheme.label(annotation.layer, annotation.label)
        code = label.code
        if annotation.layer is Layer.QUOTE and annotation.speaker is not None:
            code = f"{code} · {_short(annotation.speaker.text)}"
        if annotation.event_type is not None and annotation.layer is not Layer.EVENT:
            code = f"{code} · {annotation.event_type.code}"
        return f"{code} ?" if annotation.unsure else code

    def paint_paragraph(
        self, painter: QPainter, paragraph: Paragraph, top: float, clip: QRectF, marks: Marks
    ) -> None:
        """Paints the lines of a paragraph that `clip` (column coordinates) shows."""
        share = paragraph.style.ink
        ink = self._ink if share >= 1 else blend(self._ink, self._page, share)
        for line in paragraph.lines:
            if top + line.top > clip.bottom() or top + line.top + line.height < clip.top():
                continue
            self._paint_behind(painter, paragraph, line, top, marks)
            painter.setPen(ink)
            line.qt.draw(painter, QPointF(0, top))
            self._paint_over(painter, paragraph, line, top, marks)

    def _paint_behind(
        self, painter: QPainter, paragraph: Paragraph, line: Line, top: float, marks: Marks
    ) -> None:
        y = top + line.baseline - paragraph.style.ascent
        height = paragraph.style.ascent + paragraph.style.descent
        for annotation in paragraph.annotations:
            color = self._tint(annotation)
            if color is None:
                continue
            pad = 3.0 if annotation.layer is Layer.QUOTE else 0.0
            for fragment in annotation.fragments:
                for left, right in paragraph.stretches(line, fragment):
                    painter.fillRect(QRectF(left, y - pad, right - left, height + 2 * pad), color)
        found = QColor(self.theme.warning)
        found.setAlpha(70)
        first = bisect_left(marks.found, line.start, key=lambda span: span.end)
        for span in takewhile(lambda span: span.start < line.end, islice(marks.found, first, None)):
            for left, right in paragraph.stretches(line, span):
                painter.fillRect(QRectF(left, y, right - left, height), found)
        for marked in (marks.selection, marks.preview, marks.found_current):
            for left, right in paragraph.stretches(line, marked) if marked else ():
                painter.fillRect(QRectF(left, y, right - left, height), QColor(self.theme.selection))

    def _tint(self, annotation: Annotation) -> QColor | None:
        if annotation.status is Status.REJECTED:
            return None
        if annotation.layer is Layer.QUOTE:
            return QColor(self.theme.quote)
        color = self.theme.label_color(self._scheme.label(annotation.layer, annotation.label))
        share = self.theme.tint if annotation.status is Status.ACCEPTED else self.theme.tint / 2
        color.setAlphaF(share)
        return color

    def _paint_over(
        self, painter: QPainter, paragraph: Paragraph, line: Line, top: float, marks: Marks
    ) -> None:
        below = top + line.baseline + paragraph.style.descent
        for annotation in paragraph.annotations:
            if annotation.layer is Layer.QUOTE and annotation.status is not Status.REJECTED:
                self._paint_corners(painter, paragraph, line, top, annotation)
                continue
            painter.setPen(self._rule_pen(annotation))
            y = below - 1 + line.lanes.get(annotation.id, 0) * self._typography.lane
            for fragment in annotation.fragments:
                for left, right in paragraph.stretches(line, fragment):
                    painter.drawLine(QPointF(left + 0.5, y), QPointF(right - 0.5, y))
        if marks.selected is not None:
            self._paint_rings(painter, paragraph, line, top, marks)
        if marks.evidence:
            self._paint_evidence(painter, paragraph, line, top, marks.evidence)
        for code in line.codes:
            self._paint_code(painter, code.annotation, code.text, code.rect.translated(0, top))
        self._paint_gutter(painter, paragraph, line, top)

    def _rule_pen(self, annotation: Annotation) -> QPen:
        if annotation.status is Status.REJECTED:
            pen = QPen(self._quiet, 1.2)
            pen.setStyle(Qt.PenStyle.DotLine)
            return pen
        color = self.theme.label_color(self._scheme.label(annotation.layer, annotation.label))
        pen = QPen(color, self._typography.rule)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if annotation.status is Status.SUGGESTED:
            pen.setWidthF(self._typography.rule * 0.75)
            pen.setDashPattern([3, 2])
        return pen

    def _paint_corners(
        self, painter: QPainter, paragraph: Paragraph, line: Line, top: float, quote: Annotation
    ) -> None:
        """The hanging marks at the first and the last word of a quote."""
        color = self.theme.label_color(self._scheme.label(quote.layer, quote.label))
        pen = QPen(color, self._typography.rule * 0.75)
        if quote.status is Status.SUGGESTED:
            pen.setDashPattern([2, 1.5])
        painter.setPen(pen)
        y = top + line.baseline - paragraph.style.ascent - 3
        bottom = top + line.baseline + paragraph.style.descent + 3
        size = 6 * self._typography.zoom
        if line.start <= quote.start < line.end:
            x = paragraph.x_of(line, quote.start) - 1
            painter.drawPolyline([QPointF(x + size, y), QPointF(x, y), QPointF(x, y + size)])
        if line.start < quote.end <= line.end:
            x = paragraph.x_of(line, quote.end) + 1
            corner = [QPointF(x - size, bottom), QPointF(x, bottom), QPointF(x, bottom - size)]
            painter.drawPolyline(corner)

    def _paint_code(self, painter: QPainter, annotation: Annotation, text: str, rect: QRectF) -> None:
        color = self.theme.label_color(self._scheme.label(annotation.layer, annotation.label))
        painter.setFont(self._typography.code_font)
        if annotation.status is Status.ACCEPTED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawRoundedRect(rect, 3, 3)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._page)
        else:
            painter.setPen(QPen(color, 0.8))
            painter.setBrush(self._page)
            painter.drawRoundedRect(rect.adjusted(0.4, 0.4, -0.4, -0.4), 3, 3)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(color)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_rings(
        self, painter: QPainter, paragraph: Paragraph, line: Line, top: float, marks: Marks
    ) -> None:
        selected = marks.selected
        assert selected is not None
        y = top + line.baseline - paragraph.style.ascent - 1
        height = paragraph.style.ascent + paragraph.style.descent + 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._accent, 1.75))
        for fragment in selected.fragments:  # inside its words: the mark beside them must stay readable
            for left, right in paragraph.stretches(line, fragment):
                painter.drawRoundedRect(QRectF(left - 0.5, y, right - left + 1, height), 4, 4)
        faint = QColor(self._accent)
        faint.setAlpha(110)
        painter.setPen(QPen(faint, 1))
        for span in paragraph.equal_words(line, marks.selected_words):
            if not selected.span.contains(span):
                for left, right in paragraph.stretches(line, span):
                    painter.drawRoundedRect(QRectF(left - 1.5, y, right - left + 3, height), 4, 4)

    def _paint_evidence(
        self, painter: QPainter, paragraph: Paragraph, line: Line, top: float, evidence: tuple[Span, ...]
    ) -> None:
        """A dotted line close under the words that a guess rests on."""
        pen = QPen(self._accent, self._typography.rule)
        pen.setDashPattern([1, 1.5])
        painter.setPen(pen)
        y = top + line.baseline + 3
        for span in evidence:
            for left, right in paragraph.stretches(line, span):
                painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _paint_gutter(self, painter: QPainter, paragraph: Paragraph, line: Line, top: float) -> None:
        """A mark per line where a stance or an event type is set: shape first, then colour."""
        middle = top + line.baseline - paragraph.style.ascent * 0.35
        x = _GUTTER
        for annotation in paragraph.annotations:
            if not line.start <= annotation.start < line.end or annotation.status is Status.REJECTED:
                continue
            for stance in annotation.stances:
                self._paint_stance(painter, QPointF(x, middle), stance.polarity)
                x -= 12
            if annotation.event_type is not None or annotation.layer is Layer.EVENT:
                self._paint_flag(painter, QPointF(x, middle))
                x -= 12

    def _paint_stance(self, painter: QPainter, at: QPointF, polarity: Polarity) -> None:
        colors = {Polarity.FAVOR: self.theme.success, Polarity.AGAINST: self.theme.danger}
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.get(polarity, self.theme.quiet)))
        if polarity in (Polarity.FAVOR, Polarity.AGAINST):
            tip = -6 if polarity is Polarity.FAVOR else 6
            points = [at + QPointF(0, tip), at + QPointF(-4.5, -tip * 0.5), at + QPointF(4.5, -tip * 0.5)]
            painter.drawPolygon(QPolygonF(points))
        elif polarity is Polarity.MIXED:
            painter.drawPolygon(QPolygonF([at + QPointF(*p) for p in ((0, -5), (4.5, 0), (0, 5), (-4.5, 0))]))
        else:
            painter.drawRoundedRect(QRectF(at.x() - 5, at.y() - 1.5, 10, 3), 1.5, 1.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_flag(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(self._accent, 1.4))
        painter.drawLine(at + QPointF(-3, -6), at + QPointF(-3, 6))
        painter.setBrush(self._accent)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(QPolygonF([at + QPointF(*p) for p in ((-3, -6), (5, -3.5), (-3, -0.5))]))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def paint_handles(self, painter: QPainter, layout: ArticleLayout, selected: Annotation) -> None:
        """The grips at both ends of the selected annotation, over everything else."""
        painter.setPen(QPen(self._page, 1.5))
        painter.setBrush(self._accent)
        for first in layout.rects(Span(selected.start, selected.start + 1)):
            painter.drawEllipse(QPointF(first.left() - 2, first.bottom() + 1), 4, 4)
        for last in layout.rects(Span(selected.end - 1, selected.end)):
            painter.drawEllipse(QPointF(last.right() + 2, last.bottom() + 1), 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def paint_links(self, painter: QPainter, layout: ArticleLayout, quote: Annotation) -> None:
        """A thin curve from the quote to its speaker and a dotted one to its cue."""
        box = layout.rects(Span(quote.start, quote.start + 1))
        if quote.layer is not Layer.QUOTE or not box:
            return
        origin = QPointF(box[0].left(), box[0].top() - 2)
        for mention, dotted in ((quote.cue, True), (quote.speaker, False)):
            if mention is None or mention.span is None:
                continue
            target = layout.rects(mention.span)
            if not target:
                continue
            thin = QColor(self._accent)
            thin.setAlpha(150)  # the words it crosses stay readable
            pen = QPen(thin, 1.25)
            pen.setStyle(Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if not dotted:
                below_code = target[0].height() * 0.2
                painter.drawRoundedRect(target[0].adjusted(-2, below_code, 2, 2), 4, 4)
            painter.drawPath(_arc(origin, QPointF(target[0].center().x(), target[0].top() - 1)))

    def paint_caret(self, painter: QPainter, layout: ArticleLayout, position: int) -> None:
        """The text cursor."""
        painter.fillRect(layout.caret(position), self._accent)


def _arc(start: QPointF, end: QPointF) -> QPainterPath:
    """A curve that leaves upwards and comes in from above."""
    path = QPainterPath(start)
    lift = 10 + min(36.0, abs(end.x() - start.x()) * 0.12 + abs(end.y() - start.y()) * 0.15)
    path.cubicTo(start - QPointF(0, lift), end - QPointF(0, lift), end)
    return path


def _short(name: str) -> str:
    return name if len(name) <= 24 else name[:23] + "…"
