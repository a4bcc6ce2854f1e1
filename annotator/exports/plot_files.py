"""Writes charts to files: PNG, SVG, CSV."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING, Any

from annotator.core.errors import ExportError
from annotator.exports.plotting import DPI, PRINTED, WIDTH, draw, height_of, prepare

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.charts import Chart
    from annotator.exports.plotting import PlotColors, Say

SUFFIXES = (".png", ".svg", ".csv")
"""What a chart can be saved as."""


def as_csv(chart: Chart) -> str:
    """The marks as comma-separated values with a header, the columns named as the chart names them."""
    is_share = chart.spec.value == "share"
    has_series = bool(chart.spec.series)
    has_balance = any(mark.balance is not None for mark in chart.marks)
    header = [chart.spec.row, *([chart.spec.series] if has_series else []), chart.spec.value]
    header += ["n", "low", "high"] * is_share + ["balance"] * has_balance
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header)
    for mark in chart.marks:
        row: list[object] = [mark.row, *([mark.series] if has_series else [])]
        row += [f"{mark.value:.4f}"] if is_share else [f"{mark.value:g}"]
        row += [mark.number, f"{mark.low:.4f}", f"{mark.high:.4f}"] if is_share else []
        row += [mark.balance if mark.balance is None else f"{mark.balance:.3f}"] * has_balance
        writer.writerow(row)
    return out.getvalue()


def save(
    chart: Chart, path: Path, colors: PlotColors = PRINTED, say: Say = str, *, scale: float = 2.0
) -> None:
    """Writes a chart; the suffix says as what: .png, .svg or .csv. `scale` is for PNG.

    Raises:
        ExportError: another suffix, nothing to draw, or the file cannot be written.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise ExportError(
            f"{path.name} names no format; nothing was written; end it in {', '.join(SUFFIXES)}."
        )
    if not chart.marks:
        sentence = "nothing was written; accept some annotations first."
        raise ExportError(f"“{chart.spec.title}” has nothing to show yet; {sentence}")
    try:
        if suffix == ".csv":
            path.write_text(as_csv(chart), "utf-8", newline="")
        else:
            _save_picture(chart, path, suffix[1:], colors, say, scale)
    except OSError as error:
        reason = error.strerror or error
        raise ExportError(f"{path.name} could not be written ({reason}); choose another place.") from error


def _save_picture(chart: Chart, path: Path, format_: str, colors: PlotColors, say: Say, scale: float) -> None:
    prepare()
    from matplotlib import rc_context
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure((WIDTH / DPI, height_of(chart) / DPI), dpi=DPI)
    FigureCanvasAgg(figure)
    draw(figure, chart, colors, say)
    # without a date and random names the same corpus gives the same file
    metadata: dict[str, Any] = {"Date": None} if format_ == "svg" else {"Software": None}
    with rc_context({"svg.hashsalt": chart.spec.name}):
        figure.savefig(path, format=format_, dpi=DPI * scale, facecolor=colors.page, metadata=metadata)
