"""What became of an export: what was read back, by label, and each problem with a link to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from annotator.gui.fields import caption
from annotator.gui.sentences import translated
from annotator.gui.theme import tree_frame

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.exports import ExportProblem, ExportReport
    from annotator.gui.theme import Theme

_SHOWN = 500
_PROBLEM = Qt.ItemDataRole.UserRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ExportResult(QWidget):
    """`place_requested` carries an article and an annotation."""

    place_requested = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.counts = _table(self.tr("Annotations by label"))
        self.problems = _table(self.tr("Problems"))
        self.problems.itemActivated.connect(self._on_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.summary)
        self._counted = caption(self.tr("Written and read back"))
        column.addWidget(self._counted)
        column.addWidget(self.counts, 1)
        self._told = caption(self.tr("Not as it stands"))
        column.addWidget(self._told)
        column.addWidget(self.problems, 1)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for table in (self.counts, self.problems):
            table.setStyleSheet(
                tree_frame(theme) + "QTreeView::item { height: 26px; padding: 0 6px; }"
                "QHeaderView::section { padding: 4px 9px; }"
                f"QTreeView::item:selected {{ background: {theme.selection}; color: {theme.ink}; }}"
            )

    def show_reports(self, summary: str, reports: Sequence[ExportReport]) -> None:
        """Shows the sums and the problems of all files that were written."""
        self.summary.setText(summary)
        rows: dict[tuple[str, str], list[int]] = {}
        for report in reports:
            for found in report.read_back.labels if report.read_back is not None else ():
                row = rows.setdefault((found.layer, found.label), [0, 0])
                row[0] += found.written
                row[1] += found.read
        self.counts.setHeaderLabels([self.tr("label"), self.tr("written"), self.tr("read back")])
        self.counts.clear()
        for (layer, label), (written, read) in rows.items():
            item = QTreeWidgetItem([f"{label}  ({layer})", f"{written:,}", f"{read:,}"])
            for number in (1, 2):
                item.setTextAlignment(number, _RIGHT)
            self.counts.addTopLevelItem(item)
        for widget in (self._counted, self.counts):
            widget.setVisible(bool(rows))
        self._show_problems([problem for report in reports for problem in problems_of(report)])
        _fit(self.counts, 3)
        _fit(self.problems, 2)

    def _show_problems(self, problems: Sequence[ExportProblem]) -> None:
        self.problems.setHeaderLabels([self.tr("where"), self.tr("what")])
        self.problems.clear()
        for problem in problems[:_SHOWN]:
            where = f"{problem.words}  –  {problem.article}" if problem.words else problem.article
            item = QTreeWidgetItem([" ".join(where.split()), translated(problem.reason)])
            item.setData(0, _PROBLEM, problem)
            for number in (0, 1):
                item.setToolTip(number, item.text(number))
            self.problems.addTopLevelItem(item)
        if len(problems) > _SHOWN:
            more = self.tr("… and {0} more").format(f"{len(problems) - _SHOWN:,}")
            self.problems.addTopLevelItem(QTreeWidgetItem([more, ""]))
        for widget in (self._told, self.problems):
            widget.setVisible(bool(problems))

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        problem: ExportProblem | None = item.data(0, _PROBLEM)
        if problem is not None and problem.article_id:
            self.place_requested.emit(problem.article_id, problem.annotation_id)


def problems_of(report: ExportReport) -> list[ExportProblem]:
    """Differences first, then what was not written as it stands."""
    found = report.read_back
    return [*(found.differences if found is not None else ()), *report.problems]


def _table(name: str) -> QTreeWidget:
    table = QTreeWidget()
    table.setAccessibleName(name)
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    return table


def _fit(table: QTreeWidget, columns: int) -> None:
    header = table.header()
    header.setStretchLastSection(columns == 2)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for number in range(1, columns):
        mode = QHeaderView.ResizeMode.Stretch if columns == 2 else QHeaderView.ResizeMode.ResizeToContents
        header.setSectionResizeMode(number, mode)
