"""Lines of a concordance as a table: the words in the middle, aligned, with what stands around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.core.concordance import Sort, sort_key
from annotator.gui.paragraph import is_right_to_left
from annotator.gui.theme import LIGHT, Theme, interface_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.concordance import Passage

    AnyIndex = QModelIndex | QPersistentModelIndex

BeginRole = Qt.ItemDataRole.UserRole  # true for what stands before the words
LEFT, WORDS, RIGHT, LABEL, ARTICLE = range(5)
_ROW = 28
_WIDTHS = {WORDS: 200, LABEL: 160, ARTICLE: 180}
_ALIGNED = {LEFT: Qt.AlignmentFlag.AlignRight, WORDS: Qt.AlignmentFlag.AlignHCenter}


def _is_flipped(line: Passage) -> bool:
    """A line from right to left has at its left what comes after the words."""
    return is_right_to_left(f"{line.before}{line.words}{line.after}")


class ConcordanceModel(QAbstractTableModel):
    """The lines that are known so far; `more_wanted` comes when the end of them is in sight."""

    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Passage] = []
        self._sort = Sort.ARTICLE
        self.is_complete = True

    @property
    def lines(self) -> Sequence[Passage]:
        """All lines in the order in which they are shown."""
        return self._lines

    @property
    def order(self) -> Sort:
        """By what the lines are sorted."""
        return self._sort

    def clear(self) -> None:
        """Another search begins."""
        self.beginResetModel()
        self._lines, self.is_complete = [], True
        self.endResetModel()

    def add(self, lines: Sequence[Passage], *, is_complete: bool) -> None:
        """Takes further lines in; where they are sorted by their words they fall into their places."""
        self.is_complete = is_complete
        if not lines:
            return
        if self._sort is Sort.ARTICLE:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self._lines.extend(lines)
            self.endInsertRows()
        else:
            self._arrange([*self._lines, *lines])

    def sort_by(self, sort: Sort) -> None:
        """Another order."""
        self._sort = sort
        self._arrange(self._lines)

    def _arrange(self, lines: Sequence[Passage]) -> None:
        """Selected lines stay selected."""
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        kept = [self._lines[index.row()] for index in old]
        added = len(lines) - len(self._lines)
        self._lines = sorted(lines, key=lambda line: sort_key(line, self._sort))
        rows = {line.key: row for row, line in enumerate(self._lines)} if old or added else {}
        for index, line in zip(old, kept, strict=True):
            self.changePersistentIndex(index, self.index(rows[line.key], index.column()))
        self.layoutChanged.emit()

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return not self.is_complete and not parent.isValid()

    def fetchMore(self, parent: AnyIndex) -> None:
        self.more_wanted.emit()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return ARTICLE + 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, column = self._lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            left, right = (line.after, line.before) if _is_flipped(line) else (line.before, line.after)
            return (left, line.words, right, self._about(line), line.title)[column]
        if role == BeginRole:
            return column == (RIGHT if _is_flipped(line) else LEFT)
        if role == Qt.ItemDataRole.ToolTipRole and column in (WORDS, ARTICLE):
            return " · ".join(filter(None, (line.title, line.published, line.speaker, line.words)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.before}{line.words}{line.after}" if column == LEFT else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | _ALIGNED.get(column, Qt.AlignmentFlag.AlignLeft)
        return None

    def _about(self, line: Passage) -> str:
        status = {
            "suggested": self.tr("suggested"),
            "accepted": self.tr("accepted"),
            "rejected": self.tr("rejected"),
        }
        return " · ".join(filter(None, (line.label, status.get(line.status, ""))))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | _ALIGNED.get(section, Qt.AlignmentFlag.AlignLeft)
        if role == Qt.ItemDataRole.DisplayRole:
            heads = (
                self.tr("Before"),
                self.tr("Words"),
                self.tr("After"),
                self.tr("Label"),
                self.tr("Article"),
            )
            return heads[section]
        return None


class ConcordanceDelegate(QStyledItemDelegate):
    """What does not fit is cut at the far end of each side; the words are bold, the article is quiet."""

    theme = LIGHT

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        column = index.column()
        mode = Qt.TextElideMode
        option.textElideMode = mode.ElideLeft if index.data(BeginRole) else mode.ElideRight
        bold = column == WORDS
        option.font = interface_font(13, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        ink = QColor(self.theme.quiet if column in (LABEL, ARTICLE) else self.theme.ink)
        option.palette.setColor(QPalette.ColorRole.Text, ink)
        option.palette.setColor(QPalette.ColorRole.HighlightedText, QColor(self.theme.ink))
        option.palette.setColor(QPalette.ColorRole.Highlight, QColor(self.theme.selection))


class ConcordanceView(QTableView):
    """The table of a `ConcordanceModel`; both sides of the words get the same room."""

    def __init__(self, name: str, model: ConcordanceModel) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setModel(model)
        self.delegate = ConcordanceDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # else all rows are measured
        rows.setDefaultSectionSize(_ROW)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        columns.setHighlightSections(False)
        for column in (LEFT, RIGHT):
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.delegate.theme = theme
        self.setStyleSheet(
            f"QTableView {{ background: {theme.page}; border: 1px solid {theme.line}; }}"
            "QTableView::item { padding: 0 6px; border: none; }"
            f"QTableView::item:selected {{ background: {theme.selection}; color: {theme.ink}; }}"
            f"QHeaderView::section {{ background: {theme.page}; border: none; padding: 6px;"
            f" border-bottom: 1px solid {theme.line}; color: {theme.quiet}; }}"
        )

    def selected(self) -> list[Passage]:
        """The selected lines, in order."""
        model = self.model()
        assert isinstance(model, ConcordanceModel)
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [model.lines[row] for row in rows]

    def show_labels(self, *, visible: bool) -> None:
        """Words of texts have no labels."""
        self.setColumnHidden(LABEL, not visible)

    def event(self, event: QEvent) -> bool:
        """Another style sheet changes colours only; the table would measure all its rows."""
        if event.type() is QEvent.Type.StyleChange:
            self.viewport().update()
            return QWidget.event(self, event)
        return super().event(event)
