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
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from annotator.gui.rows import IdRole, Row, RowList, RowRole
from annotator.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from annotator.corpus import QueueItem

    AnyIndex = QModelIndex | QPersistentModelIndex


_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FILTER_KEYS = (*_RETURN, Qt.Key.Key_Down, Qt.Key.Key_Escape)
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
            text = self.tr("{0}, {1} of {2} decided")
            return text.format(self._status(item), item.accepted, item.accepted + item.suggested)
        return None

    def _row(self, item: QueueItem) -> Row:
        decided = item.accepted + item.rejected
        total = decided + item.suggested
        facts = " · ".join(fact for fact in (item.outlet, item.published) if fact) or item.source_name
        color = QColor(self.theme.success if item.done else self.theme.accent)
        code = self.tr("DONE") if item.done else self.tr("NEW") if item.last_opened is None else ""
        return Row(
            title=item.title or item.source_name,
            about=facts,
            code=code,
            color=color,
            solid=item.done,
            right=self.tr("{0} left").format(item.suggested) if item.suggested else "",
            progress=decided / total if total and item.suggested else None,
        )

    def _status(self, item: QueueItem) -> str:
        if item.done:
            return self.tr("done")
        return self.tr("new") if item.last_opened is None else self.tr("in progress")


class QueuePanel(QWidget):
    """Filter, list, and what to do when it is empty. `article_requested` carries the id.

    `beside_requested` too: the article is wanted as a second one, by Shift+Return or the middle button.
    """

    article_requested = Signal(int)
    beside_requested = Signal(int)
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
        self._filter.setAccessibleName(self.tr("Filter the queue"))
        self._filter.setClearButtonEnabled(True)
        self._counts = _words("")
        self._lay_out()
        self._filter.textChanged.connect(self._on_filter)
        self._filter.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)
        self.set_items([])

    def _lay_out(self) -> None:
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        self._no_hits = _words(
            self.tr("No article matches: the filter looks at title, file, outlet and date.")
        )
        self._no_hits.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._filter)
        column.addWidget(self._no_hits)
        column.addWidget(self.list, 1)
        self._counts.setContentsMargins(8, 0, 8, 0)
        column.addWidget(self._counts)
        self.setMinimumWidth(180)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._empty_page())
        self._pages.addWidget(full)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 24, 16, 16)
        column.setSpacing(12)
        heading = QLabel(self.tr("No articles yet"))
        heading.setProperty("heading", True)
        button = QPushButton(self.tr("Open articles…"))
        button.setProperty("primary", True)
        button.clicked.connect(self.open_requested)
        hint = self.tr("Open text, Markdown, HTML, PDF or Word files, or drop them on the window.")
        order = self.tr("They stand here in the order in which they came, with what is left in each.")
        walk = self.tr("Ctrl+Return: done, next article. Shift+Return: beside the open one.")
        column.addWidget(heading)
        column.addWidget(_words(hint))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(_words(order))
        column.addWidget(_words(walk))
        column.addStretch(1)
        return page

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
        self._no_hits.setVisible(bool(count) and not shown)
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
        """In the filter: Return opens the first hit, Down goes to the list, Escape shows all again.

        In the list Shift+Return and the middle button ask for the article beside the open one.
        """
        if watched is self._filter and isinstance(event, QKeyEvent):
            return self._on_filter_key(event) or super().eventFilter(watched, event)
        index = self._wanted_beside(event)
        if index is not None and index.isValid():
            if event.type() is not QEvent.Type.ShortcutOverride:
                self.beside_requested.emit(index.data(IdRole))
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _wanted_beside(self, event: QEvent) -> QModelIndex | None:
        if isinstance(event, QKeyEvent) and event.type() is not QEvent.Type.KeyRelease:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            return self.list.currentIndex() if shift and Qt.Key(event.key()) in _RETURN else None
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress:
            middle = event.button() is Qt.MouseButton.MiddleButton
            return self.list.indexAt(event.position().toPoint()) if middle else None
        return None

    def _on_filter_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key not in _FILTER_KEYS:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() is QEvent.Type.KeyPress and key is Qt.Key.Key_Escape:
            self._filter.clear()
        elif event.type() is QEvent.Type.KeyPress and self._filtered.rowCount():
            first = self._filtered.index(0, 0)
            self.list.setFocus()
            self.list.setCurrentIndex(first)
            if key is not Qt.Key.Key_Down:
                self._on_chosen(first)
        return True

    def _on_chosen(self, index: QModelIndex) -> None:
        self.article_requested.emit(index.data(IdRole))


def _words(text: str) -> QLabel:
    """Quiet words that wrap."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setProperty("quiet", True)
    return label
