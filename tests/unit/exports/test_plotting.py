"""Charts as pictures and tables: what is drawn, in which colours, and what a file holds."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

import pytest

from annotator.core.charts import CHARTS, Chart, ChartKind, Mark, Period, chart_of
from annotator.core.errors import ExportError
from annotator.exports.plot_files import as_csv, save
from annotator.exports.plotting import (
    DARK_SERIES,
    LIGHT_SERIES,
    PRINTED,
    draw,
    height_of,
    plot_colors,
    prepare,
)

if TYPE_CHECKING:
    from pathlib import Path

DARK = plot_colors("#1F2023", "#E6E7E9", "#9AA1A9", "#33363B", DARK_SERIES)
LONG = "The Ministry of Foreign Affairs and International Trade of Velmark"


def bars() -> Chart:
    marks = [
        Mark("PERSON", "accepted", 5, ("a",)),
        Mark("PERSON", "rejected", 2, ("b",)),
        Mark(LONG, "accepted", 1, ("c",)),
    ]
    return chart_of(CHARTS["labels"], marks)


def lines() -> Chart:
    marks = [
        Mark("2024-01-01", "model:a", 0.5, ("a",), 10, 0.24, 0.76),
        Mark("2024-03-01", "model:a", 0.9, ("b",), 50, 0.79, 0.96),
    ]
    return chart_of(CHARTS["precision-over-time"], marks)


def counts() -> Chart:
    marks = [Mark("2024-01-01", "Kyiv", 4, ("a",)), Mark("2024-03-01", "Kyiv", 6, ("b",))]
    return chart_of(CHARTS["mentions-over-time"], marks)


def grid() -> Chart:
    marks = [
        Mark("Holm", "PROTEST", 4, ("a",), balance=-0.5),
        Mark("Holm", "AID", 1, ("b",), balance=1.0),
        Mark("Dornan", "AID", 1, ("c",)),
    ]
    return chart_of(CHARTS["voices"], marks)


def columns() -> Chart:
    marks = [Mark("2024-01-01", "ada", 3, ("a",)), Mark("2024-01-01", "ben", 2, ("b",))]
    return chart_of(CHARTS["decisions"], marks, Period.DAY)


def shares() -> Chart:
    marks = [Mark("model:a · GPE", "", 0.8, ("a",), 40, 0.65, 0.9)]
    return chart_of(CHARTS["precision"], marks)


ALL = (bars, lines, counts, grid, columns, shares)


def figure_of(chart: Chart, colors=PRINTED, say=str):  # type: ignore[no-untyped-def]
    prepare()
    from matplotlib.figure import Figure

    figure = Figure((8, height_of(chart) / 100), dpi=100)
    return figure, draw(figure, chart, colors, say)


@pytest.mark.parametrize("make", ALL)
@pytest.mark.parametrize("colors", [PRINTED, DARK], ids=["light", "dark"])
def test_each_mark_is_drawn_once_and_everything_lies_on_the_page(make, colors) -> None:  # type: ignore[no-untyped-def]
    chart = make()
    figure, drawn = figure_of(chart, colors)
    assert sorted(d.mark.key for d in drawn) == sorted(mark.key for mark in chart.marks)
    figure.draw_without_rendering()
    (axes,) = figure.axes
    page = figure.bbox
    low, high = sorted(axes.get_ylim())
    on_the_left = [tick.label1 for tick in axes.yaxis.get_major_ticks() if low <= tick.get_loc() <= high]
    for text in (*axes.texts, *axes.get_xticklabels(), *on_the_left):
        if text.get_text():
            box = text.get_window_extent()
            assert page.x0 - 1 <= box.x0, text.get_text()
            assert box.x1 <= page.x1 + 1, text.get_text()
            assert page.y0 - 1 <= box.y0, text.get_text()
            assert box.y1 <= page.y1 + 1, text.get_text()


def test_a_series_with_a_meaning_is_translated_and_has_its_colour() -> None:
    figure, drawn = figure_of(bars(), say=str.upper)
    legend = figure.axes[0].get_legend()
    assert [text.get_text() for text in legend.get_texts()] == ["ACCEPTED", "REJECTED"]
    from matplotlib.colors import to_hex

    colors = {d.mark.series: to_hex(d.artist.get_facecolor()) for d in drawn}
    assert colors["accepted"] == LIGHT_SERIES[0].lower()
    assert colors["rejected"] != colors["accepted"]


def test_where_nothing_was_counted_a_line_is_at_zero_but_a_share_is_not() -> None:
    figure, _drawn = figure_of(counts())
    assert list(figure.axes[0].lines[0].get_ydata()) == [4, 0, 6]
    figure, _drawn = figure_of(lines())
    assert list(figure.axes[0].lines[0].get_ydata()) == [0.5, 0.9]


def test_a_csv_has_names_numbers_and_intervals() -> None:
    rows = list(csv.reader(StringIO(as_csv(lines()))))
    assert rows == [
        ["time", "origin", "share", "n", "low", "high"],
        ["2024-01-01", "model:a", "0.5000", "10", "0.2400", "0.7600"],
        ["2024-03-01", "model:a", "0.9000", "50", "0.7900", "0.9600"],
    ]
    rows = list(csv.reader(StringIO(as_csv(grid()))))
    assert rows[0] == ["speaker", "event type", "number", "balance"]
    assert rows[1:] == [
        ["Holm", "PROTEST", "4", "-0.500"],
        ["Holm", "AID", "1", "1.000"],
        ["Dornan", "AID", "1", ""],
    ]


def test_pictures_are_written_and_the_same_again(tmp_path: Path) -> None:
    for suffix, start in ((".png", b"\x89PNG"), (".svg", b"<?xml")):
        first, second = tmp_path / f"a{suffix}", tmp_path / f"b{suffix}"
        save(bars(), first)
        save(bars(), second)
        assert first.read_bytes().startswith(start)
        assert first.read_bytes() == second.read_bytes()


def test_what_cannot_be_saved_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"a\.gif names no format; nothing was written"):
        save(bars(), tmp_path / "a.gif")
    with pytest.raises(ExportError, match="“Labels of entities” has nothing to show yet"):
        save(chart_of(CHARTS["labels"], []), tmp_path / "a.png")
    with pytest.raises(ExportError, match=r"a\.csv could not be written"):
        save(bars(), tmp_path / "none" / "a.csv")


@pytest.mark.parametrize("colors", [PRINTED, DARK], ids=["light", "dark"])
def test_words_in_colours_can_be_read(colors) -> None:  # type: ignore[no-untyped-def]
    """Names at the ends of lines are written in the colour of the line: 4.5:1 on the page."""
    for color in (*colors.series, colors.ink, colors.quiet):
        assert contrast(color, colors.page) >= 4.5, color


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [part / 255 for part in bytes.fromhex(color[1:])]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_all_kinds_are_tested() -> None:
    assert {make().spec.kind for make in ALL} == set(ChartKind)
