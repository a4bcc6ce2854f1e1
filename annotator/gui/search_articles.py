"""The articles that a search has found, as rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from annotator.gui.rows import IdRole, Row, RowRole
from annotator.gui.theme import LIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.corpus.search import Found

    AnyIndex = QModelIndex | QPersistentModelIndex


class FoundModel(QAbstractListModel):
    """One row an article; `more_wanted` comes when the end of those that are known is in sight."""

    more_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self._found: list[Found] = []
        self._is_complete = True

    def clear(self) -> None:
        """Another search begins."""
        self.beginResetModel()
        self._found, self._is_complete = [], True
        self.endResetModel()

    def add(self, found: Sequence[Found], *, is_complete: bool) -> None:
        """Takes further articles in."""
        self._is_complete = is_complete
        if found:
            first = len(self._found)
            self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
            self._found.extend(found)
            self.endInsertRows()

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return not self._is_complete and not parent.isValid()

    def fetchMore(self, parent: AnyIndex) -> None:
        self.more_wanted.emit()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        article = self._found[index.row()]
        if role == RowRole:
            return self._row(article)
        if role == IdRole:
            return article.id
        if role == Qt.ItemDataRole.DisplayRole:
            return article.title or article.source_name
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return " · ".join(filter(None, (article.outlet, article.published)))
        return None

    def _row(self, article: Found) -> Row:
        facts = " · ".join(filter(None, (article.outlet, article.published))) or article.source_name
        return Row(
            title=article.title or article.source_name,
            about=facts,
            code=self.tr("DONE") if article.done else "",
            color=QColor(self.theme.success),
            solid=True,
            right=self.tr("{0} left").format(article.suggested) if article.suggested else "",
        )
