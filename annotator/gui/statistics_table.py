"""The numbers of a chart as a table: the way to its marks by keyboard and for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.charts import Chart, Mark
    from annotator.gui.theme import Theme

    AnyIndex = QModelIndex | QPersistentModelIndex

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ROW = 26


class MarkModel(QAbstractTableModel):
    """One row a mark."""

    def __init__(self, say: Callable[[str], str]) -> None:
        super().__init__()
        self._say = say
        self._header: list[str] = []
        self._rows: list[list[str]] = []
        self.names = 1  # columns at the left that hold names
        self._marks: Sequence[Mark] = ()

    def show_chart(self, chart: Chart | None) -> None:
        """Shows the marks of a chart."""
        self.beginResetModel()
        self._marks = chart.marks if chart else ()
        self._header, self._rows = _table(chart, self._say) if chart else ([], [])
        self.names = 1 + bool(chart and chart.spec.series)
        self.endResetModel()

    def mark(self, row: int) -> Mark:
        """The mark of a row."""
        return self._marks[row]

    def row_of(self, mark: Mark) -> int:
        """The row of a mark; raises ValueError if it has none."""
        return next(row for row, other in enumerate(self._marks) if other is mark)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return len(self._rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return len(self._header)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._header[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if section < self.names else _RIGHT
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if index.column() < self.names else _RIGHT
        return None


def _table(chart: Chart, say: Callable[[str], str]) -> tuple[list[str], list[list[str]]]:
    spec, is_share = chart.spec, chart.spec.value == "share"
    names = [spec.row, *([spec.series] if spec.series else []), spec.value]
    header = [said[:1].upper() + said[1:] for said in map(say, names)]
    header += ["n", "95 %"] * is_share
    rows = []
    for mark in chart.marks:
        row = [chart.row_name(mark.row), *([say(mark.series)] if spec.series else [])]
        row.append(f"{mark.value:.1%}" if is_share else f"{mark.value:,.0f}")
        if is_share:
            row += [f"{mark.number:,}", f"{mark.low:.0%} – {mark.high:.0%}"]
        rows.append(row)
    return header, rows


class MarkTable(QTableView):
    """Whole rows; the names take the room that is left."""

    def __init__(self, name: str, model: MarkModel) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._model = model
        self.setModel(model)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.horizontalHeader().setHighlightSections(False)
        model.modelReset.connect(self._fit)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.setStyleSheet(
            "QTableView { background: transparent; border: none; }"
            "QTableView::item { padding: 0 6px; border: none; }"
            "QHeaderView::section { padding: 4px 9px; }"
            f"QTableView::item:selected {{ background: {theme.selection}; color: {theme.ink}; }}"
        )

    def _fit(self) -> None:
        header = self.horizontalHeader()
        for column in range(self.model().columnCount()):
            is_name = column < self._model.names
            mode = QHeaderView.ResizeMode.Stretch if is_name else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)
