"""The canvas that a chart is drawn on: its marks are clicked, pointed at and selected from the table beside.

Imported when the first chart is there: matplotlib takes a second and 40 MB.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolTip

from annotator.exports.plotting import (
    DARK_SERIES,
    DPI,
    LIGHT_SERIES,
    PlotColors,
    draw,
    height_of,
    plot_colors,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from matplotlib.backend_bases import MouseEvent
    from PySide6.QtGui import QResizeEvent

    from annotator.core.charts import Chart, Mark
    from annotator.exports.plotting import Drawn
    from annotator.gui.theme import Theme

_RING = 1.6  # points


def colors_of(theme: Theme) -> PlotColors:
    """The colours of a theme for charts."""
    series = DARK_SERIES if theme.is_dark else LIGHT_SERIES
    return plot_colors(theme.page, theme.ink, theme.quiet, theme.line, series)


class PlotCanvas(FigureCanvasQTAgg):
    """One chart. `mark_clicked` carries a `Mark`."""

    mark_clicked = Signal(object)

    def __init__(self, say: Callable[[str], str], tell: Callable[[Mark], str]) -> None:
        """`say` translates names of series, `tell` says what a mark means, in a line for the tip."""
        super().__init__(Figure(dpi=DPI))  # type: ignore[no-untyped-call]
        self._say = say
        self._tell = tell
        self._drawn: list[Drawn] = []
        self._chart: Chart | None = None
        self._theme: Theme | None = None
        self._selected: Drawn | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the table beside is for the keyboard
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.mpl_connect("button_press_event", self._on_press)
        self.mpl_connect("motion_notify_event", self._on_motion)

    def show_chart(self, chart: Chart, theme: Theme) -> None:
        """Draws a chart that has marks."""
        self._chart, self._theme, self._selected = chart, theme, None
        self.setMinimumHeight(height_of(chart))
        self._drawn = draw(self.figure, chart, colors_of(theme), self._say)
        self.draw_idle()  # type: ignore[no-untyped-call]

    def set_theme(self, theme: Theme) -> None:
        """Draws anew in the colours of a theme."""
        if self._chart is not None and theme is not self._theme:
            chosen = self._selected
            self.show_chart(self._chart, theme)
            if chosen is not None:
                self.select(chosen.mark)

    def select(self, mark: Mark) -> None:
        """Puts a ring around a mark."""
        assert self._theme is not None
        if self._selected is not None:
            self._ring(self._selected, None)
        self._selected = next((drawn for drawn in self._drawn if drawn.mark is mark), None)
        if self._selected is not None:
            self._ring(self._selected, self._theme.ink)
        self.draw_idle()  # type: ignore[no-untyped-call]

    def _ring(self, drawn: Drawn, color: str | None) -> None:
        artist = drawn.artist
        width = _RING if color else 0
        if isinstance(artist, Line2D):  # the point of a line
            artist.set(markeredgecolor=color or artist.get_color(), markeredgewidth=width)
        else:
            artist.set(edgecolor=color or "none", linewidth=width)
        artist.set_zorder(5 if color else 2)

    def _at(self, event: MouseEvent) -> Mark | None:
        """The mark under the pointer."""
        hit = (drawn.mark for drawn in reversed(self._drawn) if drawn.artist.contains(event)[0])
        return next(hit, None)

    def _on_press(self, event: MouseEvent) -> None:
        mark = self._at(event)
        if mark is not None:
            self.select(mark)
            self.mark_clicked.emit(mark)

    def _on_motion(self, event: MouseEvent) -> None:
        mark = self._at(event)
        self.setCursor(Qt.CursorShape.PointingHandCursor if mark else Qt.CursorShape.ArrowCursor)
        place = self.cursor().pos()
        QToolTip.showText(place, self._tell(mark) if mark else "", self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() > 0 and event.size().height() > 0:  # else the layout cannot be solved
            super().resizeEvent(event)  # type: ignore[no-untyped-call]
