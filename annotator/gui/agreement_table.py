"""The table of agreement: one row a label, one column a measure; figure above, its interval below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from annotator.gui.theme import LIGHT, RADIUS, Theme, interface_font

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from annotator.evaluation.agreement import Agreement, AgreementRow
    from annotator.evaluation.bootstrap import Figure

    AnyIndex = QModelIndex | QPersistentModelIndex

FigureRole = Qt.ItemDataRole.UserRole
_HEIGHT, _COLUMN, _FIRST = 44, 104, 200
_LAYERS = {"entity": "Entities", "quote": "Quotes", "event": "Events", "article": "Articles"}
_HEADERS = {
    "f1_exact": ("F1 exact", "Same label and same ends; the mean over all pairs of people"),
    "f1_relaxed": ("F1 relaxed", "Same label, overlapping; the mean over all pairs of people"),
    "kappa": ("κ Cohen", "Cohen’s kappa on tokens; the mean over all pairs of people"),
    "fleiss": ("κ Fleiss", "Fleiss’ kappa on tokens, of all people together"),
    "alpha": ("α", "Krippendorff’s alpha on tokens"),
    "alpha_u": ("α-u", "Krippendorff’s alpha for unitizing (2016): ends and labels"),
    "share": ("agree", "In how many of the cases in common both say the same"),
}

TEXTS = (*_LAYERS.values(), *(text for pair in _HEADERS.values() for text in pair))
"""Texts of the window that stand in tables here."""


class AgreementModel(QAbstractTableModel):
    """Rows of an `Agreement`; a column that no row has a figure for is left out."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[AgreementRow, ...] = ()
        self._columns: list[str] = []

    def set_agreement(self, agreement: Agreement) -> None:
        """Shows these figures."""
        self.beginResetModel()
        self._rows = agreement.rows
        used = {figure.name for row in agreement.rows for figure in row.figures}
        self._columns = [name for name in _HEADERS if name in used]
        self.endResetModel()

    def row(self, number: int) -> AgreementRow:
        """The row of that number."""
        return self._rows[number]

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return len(self._rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return len(self._columns) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or section == 0:
            return None
        title, tip = _HEADERS[self._columns[section - 1]]
        if role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("Agreement", title)
        return QCoreApplication.translate("Agreement", tip) if role == Qt.ItemDataRole.ToolTipRole else None

    def figure(self, index: AnyIndex) -> Figure | None:
        """The figure of a cell."""
        if index.column() == 0:
            return None
        name = self._columns[index.column() - 1]
        return next((f for f in self._rows[index.row()].figures if f.name == name), None)

    def name(self, number: int) -> tuple[str, str]:
        """What a row is about, and its layer."""
        row = self._rows[number]
        layer = QCoreApplication.translate("Agreement", _LAYERS[row.layer])
        if row.label == "all":
            return self.tr("all labels"), layer
        if len(row.figures) == 1:
            kind = QCoreApplication.translate("Disagreements", row.label.replace("_", " "))
            return self.tr("same {0}").format(kind), layer
        return row.label, layer

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        figure = self.figure(index)
        if role == FigureRole:
            return figure
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if index.column() == 0:
            return ", ".join(self.name(index.row()))
        if figure is None:
            return ""
        shown = f"{value_text(figure)} {range_text(figure)}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{figure.title}: {shown}\nn {figure.n:,}"
        return f"{shown}, n {figure.n:,}"


def value_text(figure: Figure) -> str:
    """The figure to two digits, a dash for none."""
    return "–" if figure.value is None else _digits(figure.value)


def range_text(figure: Figure) -> str:
    """Its interval; empty for none."""
    if figure.low is None or figure.high is None:
        return ""
    return f"{_digits(figure.low)} – {_digits(figure.high)}"


def _digits(value: float) -> str:
    return f"{value:.2f}".replace("-0.00", "0.00")


class _FigureDelegate(QStyledItemDelegate):
    """Paints two lines: the figure and, quietly, its interval and n."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(_COLUMN, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model: AgreementModel = index.model()  # type: ignore[assignment]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            self._paint_ground(painter, option.rect, index.column(), model.columnCount() - 1)
        figure = model.figure(index)
        if index.column() == 0:
            lines, side = model.name(index.row()), Qt.AlignmentFlag.AlignLeft
        else:
            below = f"{range_text(figure)}" if figure else ""
            lines, side = (value_text(figure) if figure else "", below), Qt.AlignmentFlag.AlignRight
        is_selected = option.state & QStyle.StateFlag.State_Selected
        quiet = QColor(self.theme.ink if is_selected else self.theme.quiet)  # to be read on that ground
        self._paint_lines(painter, option.rect.adjusted(12, 5, -12, -5), lines, side, quiet)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, column: int, last: int) -> None:
        """One ground for the whole row, round at its ends."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.selection))
        painter.setClipRect(rect)
        left, right = (4 if column == 0 else -RADIUS), (-4 if column == last else RADIUS)
        painter.drawRoundedRect(rect.adjusted(left, 1, right, -1), RADIUS, RADIUS)

    def _paint_lines(
        self, painter: QPainter, rect: QRect, lines: tuple[str, str], side: Qt.AlignmentFlag, quiet: QColor
    ) -> None:
        painter.setFont(interface_font(13, QFont.Weight.Medium))
        painter.setPen(QColor(self.theme.ink))
        upper = QRect(rect.x(), rect.y(), rect.width(), 18)
        text = painter.fontMetrics().elidedText(lines[0], Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(upper, side | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setFont(interface_font(11))
        painter.setPen(quiet)
        painter.drawText(upper.translated(0, 17), side | Qt.AlignmentFlag.AlignVCenter, lines[1])


class AgreementTable(QTableView):
    """`row_chosen` carries the `AgreementRow` that the selection is on."""

    row_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.figures = AgreementModel()
        self.setModel(self.figures)
        self._delegate = _FigureDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Agreement by layer and label"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_HEIGHT)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setHighlightSections(False)
        self.selectionModel().currentRowChanged.connect(self._on_row)

    def show_agreement(self, agreement: Agreement) -> None:
        """Shows a result, its first row selected."""
        self.figures.set_agreement(agreement)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        head.resizeSection(0, _FIRST)
        if self.figures.rowCount():
            self.selectRow(0)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._delegate.theme = theme
        self.horizontalHeader().setFont(interface_font(12, QFont.Weight.Medium))
        self.setStyleSheet(
            "QTableView { background: transparent; border: none; selection-background-color: transparent; }"
            "QTableView::item:selected { background: transparent; }"
            "QHeaderView { background: transparent; }"
            f"QHeaderView::section {{ background: transparent; border: none; color: {theme.quiet};"
            " padding: 4px 12px; }"
        )
        self.viewport().update()

    def _on_row(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_chosen.emit(self.figures.row(index.row()))
