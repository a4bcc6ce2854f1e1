"""The rows of the queue, read a page at a time when they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from annotator.core.errors import UserError
from annotator.gui.rows import IdRole, Row, RowRole
from annotator.gui.theme import LIGHT

if TYPE_CHECKING:
    from annotator.corpus import QueueItem
    from annotator.corpus.queue_listings import Listing

    AnyIndex = QModelIndex | QPersistentModelIndex

_PAGE = 64  # rows
_KEPT = 32  # pages
_TIP = Qt.ItemDataRole.ToolTipRole


class QueueModel(QAbstractListModel):
    """Shows a `Listing`. `failed` carries the sentence when rows cannot be read; they are blank then."""

    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._listing: Listing | None = None
        self._pages: dict[int, list[QueueItem]] = {}
        self._count = 0
        self.theme = LIGHT

    def set_listing(self, listing: Listing | None) -> None:
        """Replaces everything."""
        self.beginResetModel()
        self._listing, self._pages = listing, {}
        self._count = listing.count if listing is not None else 0
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return self._count

    def canFetchMore(self, parent: AnyIndex) -> bool:
        return self._listing is not None and self._listing.is_more

    def fetchMore(self, parent: AnyIndex) -> None:
        if self._listing is None:
            return
        try:
            self._listing.extend()
        except UserError as error:
            self._listing.is_more = False
            self.failed.emit(str(error))
        if self._listing.count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, self._listing.count - 1)
            self._count = self._listing.count
            self.endInsertRows()

    def item(self, row: int) -> QueueItem | None:
        """The article of a row; None if it cannot be read any more."""
        page = self._pages.get(row // _PAGE)
        if page is None:
            page = self._read(row // _PAGE)
        place = row % _PAGE
        return page[place] if place < len(page) else None

    def _read(self, number: int) -> list[QueueItem]:
        assert self._listing is not None
        while len(self._pages) >= _KEPT:
            del self._pages[next(iter(self._pages))]
        try:
            self._pages[number] = self._listing.page(number * _PAGE, _PAGE)
        except UserError as error:
            self._pages[number] = []
            self.failed.emit(str(error))
        return self._pages[number]

    def update_item(self, item: QueueItem) -> QueueItem | None:
        """One article has changed; what it was, if it is among the rows that were read."""
        row = self._read_row_of(item.id)
        if row is None:
            return None
        page, place = self._pages[row // _PAGE], row % _PAGE
        old, page[place] = page[place], item
        self.dataChanged.emit(self.index(row), self.index(row))
        return old

    def row_of(self, article_id: int) -> int | None:
        """The row of an article, None if it is not shown.

        Raises:
            StorageError: the corpus cannot be read.
        """
        row = self.known_row_of(article_id)
        if row is not None or self._listing is None:
            return row
        row = self._listing.row_of(article_id)
        return row if row is not None and row < self._count else None

    def known_row_of(self, article_id: int) -> int | None:
        """The same without counting: None if it is not among the rows that were read, or the first ones."""
        if not self._pages and self._count:
            self._read(0)
        return self._read_row_of(article_id)

    def _read_row_of(self, article_id: int) -> int | None:
        for number, page in self._pages.items():
            for place, item in enumerate(page):
                if item.id == article_id:
                    return number * _PAGE + place
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _ROLES:
            return None  # most of what Qt asks for; no row is read for it
        item = self.item(index.row())
        if item is None:
            return Row("") if role == RowRole else None
        if role == RowRole:
            return self._row(item)
        if role == IdRole:
            return item.id
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title or item.source_name
        return self._tip(item) if role == _TIP else self._description(item)

    def _tip(self, item: QueueItem) -> str:
        copies = self.tr("{0} articles are nearly the same").format(item.copies) if item.copies > 1 else ""
        return "\n".join(filter(None, (item.title, item.source_name, ", ".join(item.tags), copies)))

    def _description(self, item: QueueItem) -> str:
        text = self.tr("{0}, {1} of {2} decided")
        decided = text.format(self._status(item), item.accepted, item.accepted + item.suggested)
        flagged = self.tr("flagged") if item.flagged else ""
        copies = self.tr("{0} copies").format(item.copies) if item.copies > 1 else ""
        return ", ".join(filter(None, (decided, flagged, copies, *item.tags)))

    def _row(self, item: QueueItem) -> Row:
        decided = item.accepted + item.rejected
        total = decided + item.suggested
        facts = " · ".join(fact for fact in (item.outlet, item.published) if fact) or item.source_name
        color = QColor(self.theme.success if item.done else self.theme.accent)
        code = self.tr("DONE") if item.done else self.tr("NEW") if item.last_opened is None else ""
        copies = (self.tr("{0} copies").format(item.copies),) if item.copies > 1 else ()
        return Row(
            title=item.title or item.source_name,
            about=facts,
            code=code,
            color=color,
            solid=item.done,
            right=self.tr("{0} left").format(item.suggested) if item.suggested else "",
            progress=decided / total if total and item.suggested else None,
            flagged=item.flagged,
            chips=(*copies, *item.tags),
        )

    def _status(self, item: QueueItem) -> str:
        if item.done:
            return self.tr("done")
        return self.tr("new") if item.last_opened is None else self.tr("in progress")


_ROLES = frozenset(
    int(role)
    for role in (
        RowRole,
        IdRole,
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )
)
