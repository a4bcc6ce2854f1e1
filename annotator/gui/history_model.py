"""The rows of the history, read a page at a time off the window's thread."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from annotator.corpus.log import COPIED, PAGE, LogEntry, LogFilter
from annotator.gui.narrating import sentence_of, sizes_of
from annotator.gui.rows import IdRole, Row, RowRole

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.errors import UserError
    from annotator.corpus import Corpus
    from annotator.gui.tasks import Task, Tasks

    AnyIndex = QModelIndex | QPersistentModelIndex

_UNDONE = ("undone", "dropped")


class HistoryModel(QAbstractListModel):
    """One row a change. `read` comes after each page, also an empty one; `failed` carries the error."""

    read = Signal()
    failed = Signal(object)

    def __init__(self, corpus: Callable[[], Corpus], tasks: Tasks) -> None:
        super().__init__()
        self._corpus = corpus
        self._tasks = tasks
        self._wanted = LogFilter()
        self._entries: list[LogEntry] = []
        self._has_more = False
        self._reading: Task[list[LogEntry]] | None = None

    def show_filtered(self, wanted: LogFilter) -> None:
        """Reads anew what fits the filter; the old rows stay until the new ones are there."""
        if self._reading is not None:
            self._reading.cancel()
        self._wanted = wanted
        self._read(None)

    def entry(self, row: int) -> LogEntry:
        """The change of a row."""
        return self._entries[row]

    def row_of(self, change_id: int) -> int | None:
        """The row of a change, None if it has not been read."""
        return next((row for row, entry in enumerate(self._entries) if entry.id == change_id), None)

    @property
    def is_reading(self) -> bool:
        """True while a page is on its way."""
        return self._reading is not None

    def read_more(self) -> None:
        """Reads the next page, if there is one and none is on its way.

        Not Qt's `fetchMore`: a tree calls that after each page again until it has all.
        """
        if self._has_more and self._reading is None:
            self._read(self._entries[-1])

    def _read(self, after: LogEntry | None) -> None:
        log, wanted = self._corpus().log, self._wanted

        def read(task: Task[list[LogEntry]]) -> list[LogEntry]:
            return [] if task.cancelled else log.page(wanted, after)

        def show(page: list[LogEntry]) -> None:
            if self._reading is task:
                self._reading = None
                self._take(page, is_first=after is None)

        def refuse(error: UserError) -> None:
            if self._reading is task:
                self._reading = None
                self._has_more = False
                self.failed.emit(error)

        self._reading = task = self._tasks.run(read, show, refuse)

    def _take(self, page: list[LogEntry], *, is_first: bool) -> None:
        self._has_more = len(page) == PAGE
        if is_first:
            self.beginResetModel()
            self._entries = page
            self.endResetModel()
        elif page:
            last = len(self._entries)
            self.beginInsertRows(QModelIndex(), last, last + len(page) - 1)
            self._entries += page
            self.endInsertRows()
        self.read.emit()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return len(self._entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
        if role == RowRole:
            title, is_undone = sentence_of(entry.narration), entry.state in _UNDONE
            return Row(title, self._about(entry), right=self._state(entry), faded=is_undone)
        if role == IdRole:
            return entry.id
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return sentence_of(entry.narration)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return " · ".join(filter(None, (self._state(entry), self._about(entry))))
        return None

    def _state(self, entry: LogEntry) -> str:
        """Empty for what simply stands."""
        if entry.state == COPIED:
            return self.tr("from a merge")
        return self.tr("undone") if entry.state in _UNDONE else ""

    def _about(self, entry: LogEntry) -> str:
        made = datetime.fromisoformat(entry.made_at).astimezone()
        where = sizes_of(entry) or entry.article
        return " · ".join(filter(None, (f"{made:%Y-%m-%d %H:%M}", entry.person, where)))
