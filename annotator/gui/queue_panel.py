"""The queue at the left: the articles of the corpus with status and progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from annotator.gui.rows import IdRole, Row, RowList, RowRole
from annotator.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from annotator.corpus import QueueItem

    AnyIndex = QModelIndex | QPersistentModelIndex


_FILTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Escape)
_TIP = Qt.ItemDataRole.ToolTipRole
WordsRole = Qt.ItemDataRole(Qt.ItemDataRole.UserRole + 2)  # what the filter looks at


class QueueModel(QAbstractListModel):
    """The articles in the order of the corpus."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QueueItem] = []
        self._rows: dict[int, int] = {}
        self.done_count = 0
        self.theme = LIGHT

    @property
    def items(self) -> list[QueueItem]:
        """All articles."""
        return self._items

    def set_items(self, items: list[QueueItem]) -> None:
        """Replaces everything."""
        self.beginResetModel()
        self._items = items
        self._rows = {item.id: row for row, item in enumerate(items)}
        self.done_count = sum(item.done for item in items)
        self.endResetModel()

    def update_item(self, item: QueueItem) -> None:
        """One article has changed."""
        row = self._rows.get(item.id)
        if row is not None:
            self.done_count += item.done - self._items[row].done
            self._items[row] = item
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, article_id: int) -> int | None:
        """The row of an article."""
        return self._rows.get(article_id)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return len(self._items)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self._items[index.row()]
        if role == RowRole:
            return self._row(item)
        if role == IdRole:
            return item.id
        if role == WordsRole:
            return f"{item.title} {item.source_name} {item.outlet} {item.published or ''}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (
                f"{item.title}\n{item.source_name}".strip()
                if role == _TIP
                else item.title or item.source_name
            )
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return f"{self._status(item)}, {item.accepted} of {item.accepted + item.suggested} decided"
        return None

    def _row(self, item: QueueItem) -> Row:
        decided = item.accepted + item.rejected
        total = decided + item.suggested
        facts = " · ".join(fact for fact in (item.outlet, item.published) if fact) or item.source_name
        color = QColor(self.theme.success if item.done else self.theme.accent)
        code = "DONE" if item.done else "NEW" if item.last_opened is None else ""
        return Row(
            title=item.title or item.source_name,
            about=facts,
            code=code,
            color=color,
            solid=item.done,
            right=f"{item.suggested} left" if item.suggested else "",
            progress=decided / total if total and item.suggested else None,
        )

    def _status(self, item: QueueItem) -> str:
        return "done" if item.done else "new" if item.last_opened is None else "in progress"


class QueuePanel(QWidget):
    """Filter, list, and what to do when it is empty. `article_requested` carries the id."""

    article_requested = Signal(int)
    open_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = QueueModel()
        self._filtered = QSortFilterProxyModel(self)
        self._filtered.setSourceModel(self.model)
        self._filtered.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._filtered.setFilterRole(WordsRole)
        self.list = RowList(self.tr("Queue of articles"), self._filtered)
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Filter the queue"))
        self._filter.setClearButtonEnabled(True)
        self._counts = QLabel()
        self._counts.setProperty("quiet", True)
        self._lay_out()
        self._filter.textChanged.connect(self._on_filter)
        self._filter.installEventFilter(self)
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)
        self.set_items([])

    def _lay_out(self) -> None:
        empty = QWidget()
        empty_column = QVBoxLayout(empty)
        empty_column.setContentsMargins(16, 24, 16, 16)
        empty_column.setSpacing(12)
        heading = QLabel(self.tr("No articles yet"))
        heading.setProperty("heading", True)
        hint = QLabel(self.tr("Open text, Markdown, HTML, PDF or Word files, or drop them on the window."))
        hint.setWordWrap(True)
        hint.setProperty("quiet", True)
        button = QPushButton(self.tr("Open articles…"))
        button.setProperty("primary", True)
        button.clicked.connect(self.open_requested)
        for widget in (heading, hint):
            empty_column.addWidget(widget)
        empty_column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        empty_column.addStretch(1)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self._filter)
        column.addWidget(self.list, 1)
        self._counts.setContentsMargins(8, 0, 8, 0)
        column.addWidget(self._counts)
        self.setMinimumWidth(180)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(empty)
        self._pages.addWidget(full)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.model.theme = self.list.delegate.theme = theme
        self.list.viewport().update()

    def set_items(self, items: list[QueueItem]) -> None:
        """Shows the articles of a corpus."""
        self.model.set_items(items)
        self._pages.setCurrentIndex(1 if items else 0)
        self._show_counts()

    def update_item(self, item: QueueItem) -> None:
        """One article has changed."""
        self.model.update_item(item)
        self._show_counts()

    def _show_counts(self) -> None:
        done, count = self.model.done_count, self.model.rowCount()
        shown = self._filtered.rowCount()
        if self._filter.text() and shown < count:
            self._counts.setText(self.tr("{0} of {1} articles match the filter").format(shown, count))
        else:
            self._counts.setText(self.tr("{0} of {1} articles done").format(done, count))

    def show_current(self, article_id: int) -> None:
        """Marks the open article."""
        row = self.model.row_of(article_id)
        if row is not None:
            index = self._filtered.mapFromSource(self.model.index(row))
            self.list.setCurrentIndex(index)

    def neighbour(self, article_id: int, step: int, *, undone: bool = False) -> int | None:
        """The article `step` rows on among those that the filter shows; `undone` skips those done."""
        start = self.model.row_of(article_id)
        row = -1 if start is None else self._filtered.mapFromSource(self.model.index(start)).row()
        while 0 <= (row := row + step) < self._filtered.rowCount():
            item = self.model.items[self._filtered.mapToSource(self._filtered.index(row, 0)).row()]
            if not (undone and item.done):
                return item.id
        return None

    def _on_filter(self, text: str) -> None:
        self._filtered.setFilterFixedString(text)
        self._show_counts()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the filter: Return opens the first hit, Down goes to the list, Escape shows all again."""
        if not isinstance(event, QKeyEvent) or Qt.Key(event.key()) not in _FILTER_KEYS:
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() is QEvent.Type.KeyPress and Qt.Key(event.key()) is Qt.Key.Key_Escape:
            self._filter.clear()
        elif event.type() is QEvent.Type.KeyPress and self._filtered.rowCount():
            first = self._filtered.index(0, 0)
            self.list.setFocus()
            self.list.setCurrentIndex(first)
            if Qt.Key(event.key()) is not Qt.Key.Key_Down:
                self._on_chosen(first)
        return True

    def _on_chosen(self, index: QModelIndex) -> None:
        self.article_requested.emit(index.data(IdRole))
