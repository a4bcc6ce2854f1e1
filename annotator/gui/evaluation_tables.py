"""Tables and bars of an evaluation: plain figures on the page, no lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from annotator.gui.theme import LIGHT, Theme, interface_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

Json = dict[str, Any]

_ROW, _PAD, _WIDEST = 24, 16, 260
_SHORT, _FEW = 4, 8  # letters over a column of a confusion table that has more columns than that
_BAND, _BAR, _HEIGHT = 48, 32, 80
_NONE = "–"
_GROUND = Qt.ItemDataRole.BackgroundRole


def number(value: float | None, digits: int = 2) -> str:
    """A share as it is shown; a dash for none."""
    return _NONE if value is None else f"{value:.{digits}f}"


class FigureTable(QTableWidget):
    """As large as its rows; the first column is left, the others are right. `shades` (0 to 1) tint cells."""

    def __init__(
        self, name: str, header: Sequence[str], rows: Sequence[Sequence[str]], pad: int = _PAD
    ) -> None:
        super().__init__(len(rows), len(header))
        self.setAccessibleName(name)
        for column, title in enumerate(header):
            self.setHorizontalHeaderItem(column, _cell(title, column))
        self.setShowGrid(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.verticalHeader().hide()
        self._shades: Sequence[Sequence[float]] = ()
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self.setItem(row, column, _cell(text, column))
        self._fit(header, rows, pad)
        self.set_theme(LIGHT)

    def _fit(self, header: Sequence[str], rows: Sequence[Sequence[str]], pad: int) -> None:
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setMinimumSectionSize(16)
        heads.setFixedHeight(_ROW)
        plain, bold = QFontMetrics(interface_font(12)), QFontMetrics(interface_font(12, QFont.Weight.Medium))
        total = 0
        for column, title in enumerate(header):
            widest = max([bold.horizontalAdvance(title), *(plain.horizontalAdvance(r[column]) for r in rows)])
            width = min(_WIDEST, widest + pad)
            self.setColumnWidth(column, width)
            total += width
        for row in range(len(rows)):
            self.setRowHeight(row, _ROW)
        self.setFixedSize(total, _ROW * (len(rows) + 1))

    def set_shades(self, shades: Sequence[Sequence[float]]) -> None:
        """How strongly each cell behind the first column is tinted."""
        self._shades = shades

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.setFont(interface_font(12))
        self.horizontalHeader().setFont(interface_font(12, QFont.Weight.Medium))
        self.setStyleSheet(
            "QTableWidget { background: transparent; border: none; }"
            "QTableWidget::item { padding: 0; }"
            "QHeaderView { background: transparent; }"
            f"QHeaderView::section {{ background: transparent; border: none; color: {theme.quiet};"
            " padding: 0 3px; }"
        )
        for row, shades in enumerate(self._shades):
            for column, shade in enumerate(shades, 1):
                if shade > 0:
                    color = QColor(theme.accent)
                    color.setAlphaF(0.08 + 0.32 * shade)
                    self.model().setData(self.model().index(row, column), color, _GROUND)


def _cell(text: str, column: int) -> QTableWidgetItem:
    """The first column is left, the others are right; a name that is too long has its tip."""
    item = QTableWidgetItem(text)
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    if not column:
        item.setToolTip(text)
    return item


def confusion_table(confusion: Json) -> FigureTable:
    """Rows are gold, columns what was predicted; a cell is tinted by its share of the row."""
    columns = confusion["predicted"]
    short = columns if len(columns) <= _FEW else [label[:_SHORT] for label in columns]
    rows = [
        [label, *(str(count) if count else "" for count in counts)]
        for label, counts in zip(confusion["gold"], confusion["counts"], strict=True)
    ]
    table = FigureTable(confusion["group"], ["", *short], rows, pad=8)
    for column, label in enumerate(columns, 1):
        table.model().setHeaderData(column, Qt.Orientation.Horizontal, label, Qt.ItemDataRole.ToolTipRole)
    sums = [sum(counts) or 1 for counts in confusion["counts"]]
    rows_of_shares = zip(confusion["counts"], sums, strict=True)
    table.set_shades([[count / total for count in counts] for counts, total in rows_of_shares])
    return table


class CalibrationBars(QWidget):
    """One bar for each band of confidence: filled as far as it was right, with a mark where it should be."""

    def __init__(self, calibration: Json) -> None:
        super().__init__()
        self._bands: list[Json] = calibration["bands"]
        self.theme = LIGHT
        lines = [
            f"{b['low']:.1f} to {b['high']:.1f}: {number(b['right']['value'])} right of {b['right']['total']}"
            for b in self._bands
        ]
        self.setAccessibleName(calibration["group"])
        self.setAccessibleDescription("; ".join(lines))
        self.setToolTip("\n".join(lines))
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(_BAND * len(self._bands) + 4, _HEIGHT + 40)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, band in enumerate(self._bands):
            self._paint_band(painter, 4 + place * _BAND, band)

    def _paint_band(self, painter: QPainter, left: float, band: Json) -> None:
        theme, right = self.theme, band["right"]
        bar = QRectF(left, 0, _BAR, _HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.line))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setBrush(QColor(theme.accent))
        filled = _HEIGHT * (right["value"] or 0.0)
        painter.drawRoundedRect(QRectF(left, _HEIGHT - filled, _BAR, filled), 3, 3)
        painter.setBrush(QColor(theme.ink))
        painter.drawRect(QRectF(left - 3, _HEIGHT * (1 - band["confidence"]) - 1, _BAR + 6, 2))
        painter.setFont(interface_font(12))
        painter.setPen(QColor(theme.ink))
        below = QRectF(left - 4, _HEIGHT + 4, _BAR + 8, 16)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, number(right["value"]))
        painter.setPen(QColor(theme.quiet))
        painter.drawText(below.translated(0, 16), Qt.AlignmentFlag.AlignHCenter, str(right["total"]))
