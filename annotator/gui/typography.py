"""Fonts and distances of the article, by role and zoom. All lengths are device-independent pixels."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.core.annotation import Role
from annotator.gui.theme import interface_font, reading_font

COLUMN_CHARACTERS = {"narrow": 56, "normal": 72, "wide": 96}
_SPACING = {"close": 0.45, "normal": 1.0, "wide": 1.9}  # times the lead between two lines
_LEAST_LEAD = 3.0  # of a close set line, so that codes keep off the line above
_SAMPLE = "the quick brown fox jumps over the lazy dog and the council met again on Tuesday "


@dataclass(frozen=True)
class ParagraphStyle:
    """How paragraphs of a role are set. `ink` is the share of the ink colour, 1.0 for the body."""

    font: QFont
    ascent: float
    descent: float
    leading: float
    space_before: float
    average: float
    ink: float

    @property
    def line_height(self) -> float:
        """From line to line, before lanes and stacked codes make it taller."""
        return self.ascent + self.descent + self.leading


class Typography:
    """The styles of all roles at one zoom factor, line width and line spacing (names as in the settings)."""

    def __init__(
        self,
        zoom: float = 1.0,
        *,
        serif: bool = True,
        line_width: str = "normal",
        line_spacing: str = "normal",
    ) -> None:
        self.zoom = zoom
        self._spacing = _SPACING[line_spacing]
        self.body = self._style(17, ink=1.0, serif=serif, leading=8, before=14)
        quiet = self._style(14, ink=0.66, serif=serif, leading=3, before=6)
        self._styles = {
            Role.HEADLINE: self._style(26, ink=1.0, serif=serif, leading=0, before=8, semibold=True),
            Role.DEK: self._style(19, ink=0.8, serif=serif, leading=2, before=10),
            Role.SUBHEAD: self._style(19, ink=1.0, serif=serif, leading=2, before=22, semibold=True),
            Role.BODY: self.body,
            Role.BYLINE: quiet,
            Role.DATE: quiet,
            Role.CAPTION: quiet,
            Role.RELATED: quiet,
            Role.SOURCE: quiet,
            Role.BOILERPLATE: quiet,
        }
        self.column = round(self.body.average * COLUMN_CHARACTERS[line_width])
        self.code_font = interface_font(max(8, round(9.5 * zoom)), QFont.Weight.DemiBold)
        self.code_font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4 * zoom)
        self.code_metrics = QFontMetricsF(self.code_font)
        self.code_height = round(12 * zoom)
        self.lane = 4 * zoom
        self.rule = max(1.5, 2 * zoom)
        self.margin_top = 36 * zoom
        self.margin_bottom = 120 * zoom

    def style(self, role: Role) -> ParagraphStyle:
        """The style of a role."""
        return self._styles[role]

    def _style(
        self, pixels: float, *, ink: float, serif: bool, leading: float, before: float, semibold: bool = False
    ) -> ParagraphStyle:
        font = reading_font(max(6, round(pixels * self.zoom)), serif=serif)
        if semibold:
            font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        average = metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        lead = max(min(leading, _LEAST_LEAD), leading * self._spacing) * self.zoom
        return ParagraphStyle(
            font, metrics.ascent(), metrics.descent(), lead, before * self.zoom, average, ink
        )


@cache
def typography(
    zoom: float = 1.0, *, serif: bool = True, line_width: str = "normal", line_spacing: str = "normal"
) -> Typography:
    """The styles so set; measuring the fonts takes some milliseconds, so they are kept."""
    return Typography(zoom, serif=serif, line_width=line_width, line_spacing=line_spacing)
