"""Paints the article: words, tints, rules, codes and rings.

Reads values and a layout, changes nothing. Shape always goes with colour: a suggestion has a dashed rule and
an outlined code, an accepted annotation a solid rule and a filled code, a rejected one a dotted grey rule.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.core.annotation import Annotation, Layer, Span, Status
from annotator.core.names import PRONOUNS
from annotator.gui.gutter_painter import GutterPainter
from annotator.gui.inks import Inks, faded
from annotator.gui.link_painter import LinkPainter
from annotator.gui.marks import Marks, spans_within
from annotator.gui.theme import blend

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.annotation import Mention
    from annotator.core.scheme import Scheme
    from annotator.gui.paragraph import Line, Paragraph
    from annotator.gui.theme import Theme
    from annotator.gui.typography import Typography


class ArticlePainter:
    """Paints one article in one theme."""

    def __init__(self, theme: Theme, scheme: Scheme, typography: Typography) -> None:
        self.theme = theme
        self._scheme = scheme
        self._typography = typography
        self._inks = Inks(theme, scheme, typography)
        self._gutter = GutterPainter(self._inks)
        self.links = LinkPainter(self._inks)
        self._found = faded(QColor(theme.warning), 0.27)
        self._accent = self._inks.accent

    def code_of(self, annotation: Annotation) -> str:
        """What the code of an annotation says; empty for a rejected one."""
        if annotation.status is Status.REJECTED:
            return ""
        label = self._scheme.label(annotation.layer, annotation.label)
        code = label.code
        if annotation.layer is Layer.QUOTE and annotation.speaker is not None:
            code = f"{code} · {_short(_speaker_of(annotation, annotation.speaker))}"
        if annotation.event_type is not None and annotation.layer is not Layer.EVENT:
            code = f"{code} · {annotation.event_type.code}"
        return f"{code} ?" if annotation.unsure else code

    def paint_paragraph(
        self,
        painter: QPainter,
        paragraph: Paragraph,
        top: float,
        clip: QRectF,
        marks: Marks,
        gutter: float,
    ) -> None:
        """Paints the lines of a paragraph that `clip` (column coordinates) shows, and what stands beside
        them in a gutter of that width."""
        share = paragraph.style.ink
        ink = self._inks.ink if share >= 1 else blend(self._inks.ink, self._inks.page, share)
        for line in paragraph.lines:
            if top + line.top > clip.bottom() or top + line.top + line.height < clip.top():
                continue
            self._paint_behind(painter, paragraph, line, top, marks)
            painter.setPen(ink)
            line.qt.draw(painter, QPointF(0, top))
            self._paint_over(painter, paragraph, line, top, marks)
            self._gutter.paint(painter, paragraph, line, top, gutter)

    def _paint_behind(
        self, painter: QPainter, paragraph: Paragraph, line: Line, top: float, marks: Marks
    ) -> None:
        def fill(spans: Iterable[Span], color: QColor, pad: float = 0.0) -> None:
            for span in spans:
                for left, right in paragraph.stretches(line, span):
                    painter.fillRect(QRectF(left, y - pad, right - left, height + 2 * pad), color)

        y = top + line.baseline - paragraph.style.ascent
        height = paragraph.style.ascent + paragraph.style.descent
        for annotation in paragraph.annotations:
            if annotation.start >= line.end or annotation.end <= line.start:
                continue
            color = self._inks.tint(annotation)
            if color is not None:
                fill(annotation.fragments, color, 3.0 if annotation.layer is Layer.QUOTE else 0.0)
        fill(spans_within(marks.mentions, line.start, line.end), faded(self._accent, 0.1))
        fill(spans_within(marks.found, line.start, line.end), self._found)
        fill(filter(None, (marks.selection, marks.found_current)), self._inks.selection)
        if marks.selected is not None:
            fill(marks.preview, faded(self._inks.label(marks.selected), self.theme.tint * 2))

    def _paint_over(
        self, painter: QPainter, paragraph: Paragraph, line: Line, top: float, marks: Marks
    ) -> None:
        for annotation in paragraph.annotations:
            if annotation.start >= line.end or annotation.end <= line.start:
                continue
            if annotation.layer is Layer.QUOTE:
                self._paint_corners(painter, paragraph, line, top, annotation)
            else:
                self._paint_rule(painter, paragraph, line, top, annotation)
        if marks.selected is not None:
            self._paint_rings(painter, paragraph, line, top, marks)
        if marks.pointed:
            self._paint_pointed(painter, paragraph, line, top, marks.pointed)
        if marks.evidence:
            self._paint_evidence(painter, paragraph, line, top, marks.evidence)
        for code in line.codes:
            self._paint_code(painter, code.annotation, code.text, code.rect.translated(0, top))

    def _paint_rule(
        self, painter: QPainter, paragraph: Paragraph, line: Line, top: float, annotation: Annotation
    ) -> None:
        lane = line.lanes.get(annotation.id, 0) * self._typography.lane
        y = top + line.baseline + paragraph.style.descent - 1 + lane
        painter.setPen(self._inks.rule(annotation))
        for fragment in annotation.fragments:
            for left, right in paragraph.stretches(line, fragment):
                painter.drawLine(QPointF(left + 0.5, y), QPointF(right - 0.5, y))
        self._paint_joins(painter, paragraph, line, y, annotation)

    def _paint_joins(
        self, painter: QPainter, paragraph: Paragraph, line: Line, y: float, annotation: Annotation
    ) -> None:
        """A thin line through the gaps between the fragments of one annotation."""
        if len(annotation.fragments) < 2:
            return
        painter.setPen(QPen(faded(self._inks.label(annotation), 0.75), 1))
        for before, after in pairwise(annotation.fragments):
            for left, right in paragraph.stretches(line, Span(before.end, after.start)):
                painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _paint_corners(
        self, painter: QPainter, paragraph: Paragraph, line: Line, top: float, quote: Annotation
    ) -> None:
        """The hanging marks at the first and the last word of a quote."""
        y = top + line.baseline - paragraph.style.ascent - 3
        bottom = top + line.baseline + paragraph.style.descent + 3
        self._paint_joins(painter, paragraph, line, y, quote)  # behind the codes, clear of all rules
        painter.setPen(self._corner_pen(quote))
        size = 6 * self._typography.zoom
        inwards = -size if paragraph.is_right_to_left else size
        if line.start <= quote.start < line.end:
            x = paragraph.x_of(line, quote.start) - inwards / size
            painter.drawPolyline([QPointF(x + inwards, y), QPointF(x, y), QPointF(x, y + size)])
        if line.start < quote.end <= line.end:
            x = paragraph.x_of(line, quote.end) + inwards / size
            corner = [QPointF(x - inwards, bottom), QPointF(x, bottom), QPointF(x, bottom - size)]
            painter.drawPolyline(corner)

    def _corner_pen(self, quote: Annotation) -> QPen:
        if quote.status is Status.REJECTED:
            return self._inks.rule(quote)
        pen = QPen(self._inks.label(quote), self._typography.rule * 0.75)
        if quote.status is Status.SUGGESTED:
            pen.setDashPattern([2, 1.5])
        return pen

    def _paint_code(self, painter: QPainter, annotation: Annotation, text: str, rect: QRectF) -> None:
        color = self._inks.label(annotation)
        painter.setFont(self._typography.code_font)
        if annotation.status is Status.ACCEPTED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawRoundedRect(rect, 3, 3)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._inks.page)
        else:
            painter.setPen(QPen(color, 0.8))
            painter.setBrush(self._inks.page)
            painter.drawRoundedRect(rect.adjusted(0.4, 0.4, -0.4, -0.4), 3, 3)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(color)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_rings(
        self, painter: QPainter, paragraph: Paragraph, line: Line, top: float, marks: Marks
    ) -> None:
        """A ring around the selected words, faint ones around equal words and mentions of the same entity."""

        def ring(spans: Iterable[Span], wider: float) -> None:
            for span in spans:
                for left, right in paragraph.stretches(line, span):
                    box = QRectF(left - wider, y, right - left + 2 * wider, height)
                    painter.drawRoundedRect(box, 4, 4)

        selected = marks.selected
        assert selected is not None
        y = top + line.baseline - paragraph.style.ascent - 1
        height = paragraph.style.ascent + paragraph.style.descent + 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._accent, 1.75))
        ring(marks.extent, 0.5)  # inside its words: the mark beside them must stay readable
        painter.setPen(QPen(faded(self._accent, 0.43), 1))
        equal = paragraph.equal_words(line, marks.selected_words)
        ring((span for span in equal if not selected.span.contains(span)), 1.5)
        mentions = spans_within(marks.mentions, line.start, line.end)
        ring((span for span in mentions if not selected.span.overlaps(span)), 1.5)

    def _paint_pointed(
        self, painter: QPainter, paragraph: Paragraph, line: Line, top: float, pointed: tuple[Span, ...]
    ) -> None:
        """A dotted ring where the next key would act."""
        pen = QPen(self._accent, 1.25)
        pen.setDashPattern([1, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        y = top + line.baseline - paragraph.style.ascent - 1
        height = paragraph.style.ascent + paragraph.style.descent + 2
        for span in pointed:
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


def _speaker_of(quote: Annotation, speaker: Mention) -> str:
    """The words of the mention; for a pronoun whom it means."""
    is_pronoun = speaker.text.casefold() in PRONOUNS
    return quote.resolved_speaker if is_pronoun and quote.resolved_speaker else speaker.text


def _short(name: str) -> str:
    return name if len(name) <= 24 else name[:23] + "…"
