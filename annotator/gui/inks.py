"""The colours of one theme and scheme and the sizes of one typography, ready for painting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from annotator.core.annotation import Layer, Status

if TYPE_CHECKING:
    from annotator.core.annotation import Annotation
    from annotator.core.scheme import Scheme
    from annotator.gui.theme import Theme
    from annotator.gui.typography import Typography


class Inks:
    """What painters share; what is asked for once is kept."""

    def __init__(self, theme: Theme, scheme: Scheme, typography: Typography) -> None:
        self.theme = theme
        self.scheme = scheme
        self.typography = typography
        self.ink = QColor(theme.ink)
        self.page = QColor(theme.page)
        self.quiet = QColor(theme.quiet)
        self.accent = QColor(theme.accent)
        self.selection = QColor(theme.selection)
        self._labels: dict[tuple[Layer, str], QColor] = {}
        self._tints: dict[tuple[Layer, str, Status], QColor] = {}
        self._rules: dict[tuple[Layer, str, Status], QPen] = {}

    def label(self, annotation: Annotation) -> QColor:
        """The colour of the annotation's label."""
        key = annotation.layer, annotation.label
        color = self._labels.get(key)
        if color is None:
            color = self._labels[key] = self.theme.label_color(self.scheme.label(*key))
        return color

    def tint(self, annotation: Annotation) -> QColor | None:
        """What lies behind the words; None for a rejected one."""
        if annotation.status is Status.REJECTED:
            return None
        key = annotation.layer, annotation.label, annotation.status
        color = self._tints.get(key)
        if color is None:
            color = self._tints[key] = self._make_tint(annotation)
        return color

    def _make_tint(self, annotation: Annotation) -> QColor:
        if annotation.layer is Layer.QUOTE:
            return QColor(self.theme.quote)
        share = self.theme.tint if annotation.status is Status.ACCEPTED else self.theme.tint / 2
        return faded(self.label(annotation), share)

    def rule(self, annotation: Annotation) -> QPen:
        """The line below the words: dashed while undecided, solid when accepted, a faint dotted trace when
        rejected."""
        key = annotation.layer, annotation.label, annotation.status
        pen = self._rules.get(key)
        if pen is None:
            pen = self._rules[key] = self._make_rule(annotation)
        return pen

    def _make_rule(self, annotation: Annotation) -> QPen:
        width = self.typography.rule
        if annotation.status is Status.REJECTED:
            pen = QPen(faded(self.quiet, 0.7), width * 0.6)
            pen.setStyle(Qt.PenStyle.DotLine)
            return pen
        pen = QPen(self.label(annotation), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if annotation.status is Status.SUGGESTED:
            pen.setWidthF(width * 0.75)
            pen.setDashPattern([3, 2])
        return pen


def faded(color: QColor, share: float) -> QColor:
    """The colour, `share` (0 to 1) opaque."""
    color = QColor(color)
    color.setAlphaF(share)
    return color
