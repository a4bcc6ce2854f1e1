"""Time and pace at the foot of the window, as many of the figures as there is room for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt, QTime
from PySide6.QtWidgets import QLabel, QSizePolicy

from annotator.gui.theme import interface_font

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

_BETWEEN = "   "
_SOON = 12 * 3600  # seconds of work up to which a time of day says more than hours


@dataclass(frozen=True)
class Figures:
    """Seconds on the open article; decisions and articles per hour of work; articles left, the seconds of
    work that they will take and when that will be over. None: not known yet."""

    seconds: float
    decisions_per_hour: float | None = None
    articles_per_hour: float | None = None
    left: int | None = None
    work_left: float | None = None
    until: datetime | None = None


class SessionBar(QLabel):
    """Quiet; the figures that matter less go first where the window is narrow."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(interface_font(12))
        self.setProperty("quiet", True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Time and pace"))
        self._facts: list[str] = []

    def show_figures(self, figures: Figures | None) -> None:
        """Shows time and pace; None when no article is open."""
        self._facts = self._words(figures) if figures else []
        self.setToolTip(self._tip(figures) if figures else "")
        self.setAccessibleDescription(", ".join(self._facts))
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(0, super().sizeHint().height())  # it takes what room the others leave

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As many facts as fit, the first ones before the others."""
        facts = list(self._facts)
        while facts and self.fontMetrics().horizontalAdvance(_BETWEEN.join(facts)) > self.width() - 16:
            facts.pop()
        self.setText(_BETWEEN.join(facts))

    def _words(self, figures: Figures) -> list[str]:
        facts = [self.tr("{0} on this article").format(self.duration(figures.seconds))]
        if figures.left is not None:
            facts.append(self.tr("%n article(s) left", "", figures.left))
        if figures.articles_per_hour is not None:
            rate = QLocale().toString(figures.articles_per_hour, "f", 1)
            facts.append(self.tr("{0} articles/h").format(rate))
        if figures.until is not None and figures.work_left is not None and figures.left:
            facts.append(self._end(figures.work_left, figures.until))
        if figures.decisions_per_hour:  # none yet is no pace
            facts.append(self.tr("{0} decisions/h").format(round(figures.decisions_per_hour)))
        return facts

    def _end(self, work: float, until: datetime) -> str:
        if work > _SOON:
            return self.tr("{0} of work left").format(self.duration(work))
        time = QLocale().toString(QTime(until.hour, until.minute), QLocale.FormatType.ShortFormat)
        return self.tr("done about {0}").format(time)

    def duration(self, seconds: float) -> str:
        """Minutes, or hours with minutes; from ten hours on whole hours."""
        minutes = round(seconds / 60)
        if seconds < 60:
            return self.tr("under a minute")
        if minutes < 60:
            return self.tr("{0} min").format(minutes)
        if minutes < 600:
            return self.tr("{0} h {1} min").format(minutes // 60, minutes % 60)
        return self.tr("{0} h").format(round(minutes / 60))

    def _tip(self, figures: Figures) -> str:
        """All figures, and how they are counted."""
        how = self.tr(
            "Pauses are left out: a pause begins a minute after the last key, mouse move or decision. "
            "Articles per hour: those done of the ones you worked on today. "
            "The end is that pace over the articles left, if you go on now."
        )
        return "\n".join([*self._words(figures), "", how])
