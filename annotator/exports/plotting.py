"""Draws charts into a figure of matplotlib: bars, columns and lines over time, grids.

Sizes are pixels at 100 %. Values stand at their bars and names at their lines, so that there is no legend to
look up and no grid to count along. matplotlib (https://matplotlib.org) is imported when something is drawn.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.core.charts import ChartKind
from annotator.paths import cache_dir, resource

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from annotator.core.charts import Chart, Mark

    Say = Callable[[str], str]

DPI = 100
WIDTH = 860
_ROW, _CELL, _AROUND, _TALL, _LINE = 26, 26, 96, 420, 18
_POINT = 72 / DPI  # of a pixel
_FEWEST = 10  # columns that there is room for: two must not become walls
_NAME, _LONG, _TICKS = 30, 48, 8  # code points of a name that is shown, labels on a time axis
_FONTS = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")
_EDGE = 0.6


@dataclass(frozen=True)
class PlotColors:
    """`#rrggbb`. `series` are for things without a meaning of their own, `meanings` for those with one."""

    page: str
    ink: str
    quiet: str
    line: str
    accent: str
    against: str
    series: tuple[str, ...]
    meanings: Mapping[str, str]


LIGHT_SERIES = "#1F6FD1", "#B4530A", "#1A7F4B", "#8A4BA8", "#8A5A00", "#B3366B"
DARK_SERIES = "#6CB0FF", "#FF9E6B", "#5CCB95", "#CFA2EE", "#E0B252", "#F29BBF"


def plot_colors(page: str, ink: str, quiet: str, line: str, series: tuple[str, ...]) -> PlotColors:
    """The colours of a theme with those for the series; statuses and polarities have fixed ones."""
    blue, orange, purple = series[0], series[1], series[3]
    pale = _blended(blue, page, 0.38)
    grey, faint = _blended(quiet, page, 0.55), _blended(quiet, page, 0.3)
    meanings = {
        "accepted": blue, "suggested": pale, "rejected": faint, "done": blue, "to do": faint,
        "favor": blue, "against": orange, "neutral": grey, "mixed": purple, "unclear": faint,
    }  # fmt: skip
    return PlotColors(page, ink, quiet, line, blue, orange, series, meanings)


def _blended(top: str, bottom: str, share: float) -> str:
    """`share` of one colour over another."""
    pairs = zip(bytes.fromhex(top[1:]), bytes.fromhex(bottom[1:]), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


PRINTED = plot_colors("#FFFFFF", "#1F2328", "#636B74", "#E3E3E0", LIGHT_SERIES)
"""For paper: those of the light theme."""


@dataclass(frozen=True)
class Drawn:
    """What was drawn for a mark: the shape that is clicked."""

    artist: Artist
    mark: Mark


def height_of(chart: Chart) -> int:
    """Pixels that a chart needs to be read."""
    if chart.spec.kind is ChartKind.BARS:
        return _AROUND + _ROW * max(1, len(chart.rows))
    if chart.spec.kind is ChartKind.GRID:
        return _AROUND + 80 + _CELL * max(1, len(chart.rows))
    return _TALL


def prepare() -> None:
    """Loads matplotlib with the fonts that are shipped; takes about a second the first time."""
    os.environ.setdefault("MPLCONFIGDIR", str(cache_dir() / "matplotlib"))
    from matplotlib import font_manager

    known = {entry.fname for entry in font_manager.fontManager.ttflist}
    for name in _FONTS:
        path = str(resource("fonts", name))
        if path not in known:
            font_manager.fontManager.addfont(path)
    import matplotlib.backends.backend_agg
    import matplotlib.figure  # noqa: F401 - so that the first drawing need not wait for them


def draw(figure: Figure, chart: Chart, colors: PlotColors, say: Say = str) -> list[Drawn]:
    """Draws a chart that has marks over all of a figure; `say` translates series that have a meaning."""
    import matplotlib as mpl

    prepare()
    figure.clear()
    figure.set_facecolor(colors.page)
    with mpl.rc_context(_settings(colors)):
        figure.set_layout_engine("constrained", w_pad=0.08, h_pad=0.08)
        axes = figure.add_subplot()
        axes.set_facecolor(colors.page)
        drawing = _Drawing(axes, chart, colors, say)
        kind = chart.spec.kind
        if kind is ChartKind.BARS:
            drawing.bars()
        elif kind is ChartKind.COLUMNS:
            drawing.columns()
        elif kind is ChartKind.LINES:
            drawing.lines()
        else:
            drawing.grid()
    return drawing.drawn


def _settings(colors: PlotColors) -> dict[Any, Any]:
    return {
        "font.family": ["Inter", "DejaVu Sans"],
        "font.size": 12 * _POINT,
        "text.color": colors.ink,
        "axes.edgecolor": colors.line,
        "axes.labelcolor": colors.quiet,
        "xtick.color": colors.quiet,
        "ytick.color": colors.quiet,
        "text.parse_math": False,
        "axes.unicode_minus": False,
    }


class _Drawing:
    """One chart on its axes."""

    def __init__(self, axes: Axes, chart: Chart, colors: PlotColors, say: Say) -> None:
        self.drawn: list[Drawn] = []
        self._axes = axes
        self._chart = chart
        self._colors = colors
        self._say = say
        for side in ("top", "right", "bottom", "left"):
            axes.spines[side].set_visible(False)
        axes.tick_params(length=0, pad=6)

    def bars(self) -> None:
        """Lying bars, the first row on top, with their totals behind them."""
        axes, rows = self._axes, self._chart.rows
        totals = self._stack(lying=True)
        axes.set_yticks(range(len(rows)), [_short(row, _LONG) for row in rows], color=self._colors.ink)
        axes.set_ylim(len(rows) - 0.4, -0.6)
        axes.set_xticks([])
        is_share = self._chart.spec.value == "share"
        axes.set_xlim(0, 1 if is_share else max(totals) or 1)
        for place, total in enumerate(totals):
            mark = self._chart.marks[place]
            text = f"{total:.0%} of {mark.number:,}" if is_share else f"{total:,.0f}"
            end = self._whisker(place, mark) if is_share else total
            axes.annotate(
                text, (end, place), (6, 0), textcoords="offset pixels", va="center",
                color=self._colors.quiet, annotation_clip=False,
            )  # fmt: skip
        self._name_series()

    def _whisker(self, place: int, mark: Mark) -> float:
        """The interval of a share; where it ends."""
        low, high = mark.low or 0.0, mark.high or 0.0
        self._axes.plot([low, high], [place, place], color=self._colors.ink, linewidth=1.2 * _POINT)
        return high

    def columns(self) -> None:
        """Standing bars over time."""
        self._stack(lying=False)
        self._axes.set_xlim(-0.6, max(len(self._chart.rows), _FEWEST) - 0.4)
        self._time_axis()
        self._name_series()

    def _stack(self, *, lying: bool) -> list[float]:
        """The marks of a row one after the other; returns the sums of the rows."""
        chart, places = self._chart, self._chart.by_place
        sums = [0.0] * len(chart.rows)
        for number, series in enumerate(chart.series):
            color = self._color(number, series)
            for place, row in enumerate(chart.rows):
                mark = places.get((row, series))
                if mark is None:
                    continue
                bottom, value = sums[place], mark.value
                if lying:
                    made = self._axes.barh(place, value, 0.64, left=bottom, color=color, linewidth=0)
                else:
                    made = self._axes.bar(place, value, 0.78, bottom=bottom, color=color, linewidth=0)
                self.drawn.append(Drawn(made[0], mark))
                sums[place] += value
        return sums

    def lines(self) -> None:
        """A line for each series with its name at the end; shares have a band for their interval."""
        ends = []
        for number, series in enumerate(self._chart.series):
            marks = [self._chart.by_place.get((row, series)) for row in self._chart.rows]
            color = self._color(number, series)
            found = [(place, mark) for place, mark in enumerate(marks) if mark is not None]
            if self._chart.spec.value == "share":
                self._line([place for place, _mark in found], [mark.value for _place, mark in found], color)
                self._band(found, color)
                ends.append((found[-1][1].value, series, color))
            else:  # where nothing was counted there was nothing
                values = [mark.value if mark else 0.0 for mark in marks]
                self._line(list(range(len(values))), values, color)
                ends.append((values[-1], series, color))
            self._points(found, color)
        is_share = self._chart.spec.value == "share"
        last = len(self._chart.rows) - 1
        self._axes.set_xlim(-0.3, last + 0.3)
        top = max(mark.high if mark.high is not None else mark.value for mark in self._chart.marks)
        self._axes.set_ylim(0, 1.0 if is_share else top * 1.06)
        self._time_axis(percent=is_share)
        self._name_ends(ends, last)

    def _line(self, places: list[int], values: list[float], color: str) -> None:
        self._axes.plot(places, values, color=color, linewidth=2 * _POINT, solid_capstyle="round")

    def _band(self, found: list[tuple[int, Mark]], color: str) -> None:
        low, high = [mark.low or 0.0 for _p, mark in found], [mark.high or 0.0 for _p, mark in found]
        self._axes.fill_between(
            [place for place, _m in found], low, high, color=color, alpha=0.12, linewidth=0
        )

    def _points(self, found: list[tuple[int, Mark]], color: str) -> None:
        size = (6 if len(self._chart.rows) <= 40 else 3) * _POINT
        for place, mark in found:
            (point,) = self._axes.plot(
                [place], [mark.value], "o", color=color, markersize=size, markeredgewidth=0, picker=True
            )
            point.set_pickradius(6)
            self.drawn.append(Drawn(point, mark))

    def _name_ends(self, ends: list[tuple[float, str, str]], last: int) -> None:
        """The names at the right, moved apart where they would lie on each other."""
        top = self._axes.get_ylim()[1]
        height = self._axes.bbox.height - _AROUND
        step, reached = top * _LINE / max(height, _LINE), float("-inf")
        for value, series, color in sorted(ends):
            reached = max(value, reached + step)
            self._axes.annotate(
                _short(self._say(series)), (last + 0.3, reached), (10, 0), textcoords="offset pixels",
                va="center", color=color, annotation_clip=False,
            )  # fmt: skip

    def _time_axis(self, *, percent: bool = False) -> None:
        from matplotlib.ticker import FuncFormatter, MaxNLocator

        axes, rows = self._axes, self._chart.rows
        step = max(1, -(-len(rows) // _TICKS))
        shown = range(0, len(rows), step)
        axes.set_xticks(list(shown), [self._chart.row_name(rows[place]) for place in shown])
        axes.yaxis.set_major_locator(MaxNLocator(4, integer=not percent))
        text = (lambda value, _at: f"{value:.0%}") if percent else (lambda value, _at: f"{value:,.0f}")
        axes.yaxis.set_major_formatter(FuncFormatter(text))
        axes.grid(axis="y", color=self._colors.line, linewidth=_EDGE)
        axes.set_axisbelow(True)

    def grid(self) -> None:
        """A cell for each pair, tinted by its number or, where there are stances, by their balance."""
        from matplotlib.patches import Rectangle

        axes, chart, colors = self._axes, self._chart, self._colors
        columns = {series: place for place, series in enumerate(_columns_of(chart))}
        most = max(mark.value for mark in chart.marks)
        for mark in chart.marks:
            x, y = columns[mark.series], chart.rows.index(mark.row)
            ground = self._tint(mark, most)
            cell = Rectangle((x - 0.47, y - 0.45), 0.94, 0.9, facecolor=ground, linewidth=0)
            axes.add_patch(cell)
            self.drawn.append(Drawn(cell, mark))
            axes.text(
                x, y, f"{mark.value:,.0f}", ha="center", va="center", color=colors.ink, fontsize=11 * _POINT
            )
        axes.set_xlim(-0.5, len(columns) - 0.5)
        axes.set_ylim(len(chart.rows) - 0.5, -0.5)
        axes.set_yticks(range(len(chart.rows)), [_short(row) for row in chart.rows], color=colors.ink)
        names = [_short(name, 20) for name in columns]
        axes.set_xticks(
            range(len(columns)), names, color=colors.ink, rotation=35, ha="left", rotation_mode="anchor"
        )
        axes.tick_params(top=True, labeltop=True, bottom=False, labelbottom=False, length=0, pad=4)
        if any(mark.balance is not None for mark in chart.marks):
            self._words(
                [(self._say("against"), colors.against), (self._say("favor"), colors.accent)], below=True
            )

    def _tint(self, mark: Mark, most: float) -> str:
        colors = self._colors
        if mark.balance is not None and abs(mark.balance) > 0.05:
            color = colors.accent if mark.balance > 0 else colors.against
            return _blended(color, colors.page, 0.12 + 0.4 * abs(mark.balance))
        color = colors.accent if self._chart.spec.name == "pairs" else colors.quiet
        return _blended(color, colors.page, 0.06 + 0.3 * mark.value / most)

    def _color(self, number: int, series: str) -> str:
        known = self._colors.meanings.get(series)
        return known or self._colors.series[number % len(self._colors.series)]

    def _name_series(self) -> None:
        """The names of the series above, each in its colour, as there is no line end to write them at."""
        series = self._chart.series
        if any(series):
            self._words([(self._say(name), self._color(n, name)) for n, name in enumerate(series)])

    def _words(self, words: list[tuple[str, str]], *, below: bool = False) -> None:
        from matplotlib.lines import Line2D

        size = 9 * _POINT
        squares = [
            Line2D([], [], marker="s", linestyle="", markersize=size, color=color) for _word, color in words
        ]
        self._axes.legend(
            squares, [_short(word) for word, _color in words], frameon=False, ncols=min(6, len(words)),
            loc="upper left" if below else "lower left", bbox_to_anchor=(0, 0 if below else 1.0),
            borderaxespad=0.2, handletextpad=0.2, columnspacing=1.4, handlelength=1.2,
            labelcolor=self._colors.ink,
        )  # fmt: skip


def _columns_of(chart: Chart) -> tuple[str, ...]:
    """The series of a grid; a grid of a thing with itself has rows and columns in one order."""
    return chart.rows if set(chart.series) == set(chart.rows) else chart.series


def _short(name: str, most: int = _NAME) -> str:
    return name if len(name) <= most else name[: most - 1].rstrip() + "…"
