"""Paints the marks beside the column: the stance that an annotation shows and the event that it tells of.

Shape first, then colour. They stand left of a paragraph that is written from left to right, else right of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from annotator.core.annotation import Layer, Polarity, Status

if TYPE_CHECKING:
    from annotator.core.annotation import Annotation
    from annotator.gui.inks import Inks
    from annotator.gui.paragraph import Line, Paragraph

_GAP = 14.0  # from the column to the first mark
_STEP = 12.0  # from mark to mark


class GutterPainter:
    """Paints the gutter of one article."""

    def __init__(self, inks: Inks) -> None:
        self._inks = inks

    def paint(self, painter: QPainter, paragraph: Paragraph, line: Line, top: float, room: float) -> None:
        """The marks of a line, the nearest to the words first; `room` is the width of the gutter."""
        middle = top + line.baseline - paragraph.style.ascent * 0.35
        along = _GAP
        for annotation in paragraph.annotations:
            if not line.start <= annotation.start < line.end or annotation.status is Status.REJECTED:
                continue
            for stance in annotation.stances:
                if along + _STEP <= room:
                    at = QPointF(_beside(paragraph, along + _STEP / 2), middle)
                    self._paint_stance(painter, at, stance.polarity)
                along += _STEP
            name = _event_type(annotation)
            if name:
                along = self._paint_event(painter, paragraph, middle, along, room, annotation, name)

    def _paint_event(
        self,
        painter: QPainter,
        paragraph: Paragraph,
        middle: float,
        along: float,
        room: float,
        annotation: Annotation,
        name: str,
    ) -> float:
        """A flag and the event type, in short where there is no room; returns where the next mark begins."""
        typography = self._inks.typography
        if along + _STEP > room:
            return along
        self._paint_flag(painter, QPointF(_beside(paragraph, along + _STEP / 2), middle))
        along += _STEP
        label = self._inks.scheme.label(Layer.EVENT, name)
        for text in (label.name, label.code):
            width = typography.code_metrics.horizontalAdvance(text)
            if along + width + 4 <= room:
                first, last = _beside(paragraph, along), _beside(paragraph, along + width)
                height = typography.code_height
                box = QRectF(min(first, last) - 1, middle - height / 2, width + 2, height)
                painter.setFont(typography.code_font)
                accepted = annotation.status is Status.ACCEPTED
                painter.setPen(self._inks.accent if accepted else self._inks.quiet)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
                return along + width + 6
        return along

    def _paint_stance(self, painter: QPainter, at: QPointF, polarity: Polarity) -> None:
        theme = self._inks.theme
        colors = {Polarity.FAVOR: theme.success, Polarity.AGAINST: theme.danger}
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.get(polarity, theme.quiet)))
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
        painter.setPen(QPen(self._inks.accent, 1.4))
        painter.drawLine(at + QPointF(-3, -6), at + QPointF(-3, 6))
        painter.setBrush(self._inks.accent)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(QPolygonF([at + QPointF(*p) for p in ((-3, -6), (5, -3.5), (-3, -0.5))]))
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _event_type(annotation: Annotation) -> str:
    if annotation.event_type is not None:
        return annotation.event_type.code
    return annotation.label if annotation.layer is Layer.EVENT else ""


def _beside(paragraph: Paragraph, along: float) -> float:
    """The x of a place `along` away from the column, on the side where the lines begin."""
    return paragraph.width + along if paragraph.is_right_to_left else -along
