"""The register: who and what the corpus speaks of, under which names and where; renamed and merged here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.fields import RowButton, caption, teaching_page
from annotator.gui.places import Hit, HitList, HitModel
from annotator.gui.rows import Row, RowList, RowRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.errors import UserError
    from annotator.corpus.entities import EntityEntry, EntityPlace
    from annotator.gui.messages import Messages
    from annotator.gui.tasks import Task, Tasks
    from annotator.gui.theme import Theme
    from annotator.gui.wide_edits import WideEdits
    from annotator.workspace import Workspace

    AnyIndex = QModelIndex | QPersistentModelIndex

_MOST = 500  # entities and mentions shown


class EntityModel(QAbstractListModel):
    """One row an entity."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[EntityEntry] = ()

    def set_entries(self, entries: Sequence[EntityEntry]) -> None:
        """Shows these entities."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> EntityEntry:
        """The entity of a row."""
        return self._entries[row]

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return len(self._entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
        if role == RowRole:
            return Row(entry.name, self._about(entry), right=f"{entry.mentions:,}")
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return f"{self._about(entry)}, {self.tr('mentions: {0}').format(entry.mentions)}"
        return None

    def _about(self, entry: EntityEntry) -> str:
        return " · ".join(filter(None, (", ".join(entry.labels), ", ".join(entry.aliases))))


class EntityDetail(QWidget):
    """One entity: its name to change, its numbers, its other names and its mentions.

    Wishes: `renamed`, `place_requested`, `unlink_requested`.
    """

    renamed = Signal(str)
    place_requested = Signal(object)
    unlink_requested = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._stored = ""
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the entity"))
        self.numbers = QLabel()
        self.aliases = QLabel()
        self.places = HitModel(has_boxes=False)
        self.list = HitList(self.tr("Mentions"), self.places)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.unlink_button = QPushButton(self.tr("&Unlink the selected mentions"))
        self.unlink_button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(caption(self.tr("Name")))
        column.addWidget(self.name)
        for label in (self.numbers, self.aliases):
            label.setProperty("quiet", True)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addWidget(caption(self.tr("Mentions")))
        column.addWidget(self.list, 1)
        column.addWidget(self.unlink_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.name.editingFinished.connect(self._on_name)
        self.list.activated.connect(self._on_place)
        self.list.clicked.connect(self._on_clicked)
        self.unlink_button.clicked.connect(self.unlink)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list, self.unlink)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)

    def show_entity(self, entry: EntityEntry | None, places: Sequence[EntityPlace]) -> None:
        """Shows an entity and its mentions."""
        self.setEnabled(entry is not None)
        self._stored = entry.name if entry else ""
        self.name.setText(self._stored)
        self.numbers.setText(self._numbers(entry) if entry else "")
        also = self.tr("Also: {0}").format(", ".join(entry.aliases)) if entry and entry.aliases else ""
        self.aliases.setText(also)
        self.aliases.setVisible(bool(also))
        self.places.set_hits([Hit(p.before, p.words, p.after, p.title, p) for p in places])
        if places:
            self.list.setCurrentIndex(self.places.index(0))

    def _numbers(self, entry: EntityEntry) -> str:
        parts = [
            ", ".join(entry.labels),
            self.tr("mentions: {0}").format(f"{entry.mentions:,}"),
            self.tr("articles: {0}").format(f"{entry.articles:,}"),
        ]
        if entry.quotes:
            parts.append(self.tr("quotes: {0}").format(f"{entry.quotes:,}"))
        if entry.mentions > _MOST:
            parts.append(self.tr("the first {0} are shown").format(_MOST))
        return " · ".join(parts)

    def unlink(self) -> None:
        """Asks for the selected mentions to be linked to nothing."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        if rows:
            self.unlink_requested.emit([self.places.hit(row).value for row in rows])

    def _on_name(self) -> None:
        name = " ".join(self.name.text().split())
        if name and name != self._stored:
            self._stored = name
            self.renamed.emit(name)
        else:
            self.name.setText(self._stored)

    def _on_clicked(self, index: QModelIndex) -> None:
        if len(self.list.selectionModel().selectedRows()) == 1:
            self._on_place(index)

    def _on_place(self, index: QModelIndex) -> None:
        self.place_requested.emit(self.places.hit(index.row()).value)


class EntityPage(QDialog):
    """Stands beside the window. `passage_requested` carries an article's id and code points in its text."""

    passage_requested = Signal(int, int, int)

    def __init__(
        self,
        window: QWidget | None,
        workspace: Workspace,
        messages: Messages,
        tasks: Tasks,
        wide: WideEdits,
        key: str,
    ) -> None:
        """`key` is that of linking a mention."""
        super().__init__(window)
        self._key = key
        self._workspace = workspace
        self._messages = messages
        self.told = messages.bar_for(self)
        self._tasks = tasks
        self._wide = wide
        self._reading: Task[list[EntityEntry]] | None = None
        self._wanted = ""  # the entity to select after an edit
        self.setWindowTitle(self.tr("Entities of the corpus"))
        self.resize(1040, 680)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search names and aliases"))
        self.search.setAccessibleName(self.tr("Search names and aliases"))
        self.search.setClearButtonEnabled(True)
        self.model = EntityModel()
        self.list = RowList(self.tr("Entities"), self.model)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.merge_button = RowButton()
        self.merge_button.setAutoDefault(False)
        self.detail = EntityDetail()
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.search, self.list, self.merge_button):
            column.addWidget(widget)
        body = QSplitter(Qt.Orientation.Horizontal)
        body.addWidget(left)
        body.addWidget(self.detail)
        body.setChildrenCollapsible(False)
        body.setHandleWidth(24)
        body.setSizes([380, 620])
        hint = self.tr(
            "Detection links the mentions of an article. Or select a name in an article and press {0} to "
            "say who or what it is; the names come together here, across all articles."
        )
        empty = teaching_page(self.tr("No mention is linked to an entity yet"), hint.format(self._key))
        self._pages = QStackedWidget()
        self._pages.addWidget(empty)
        self._pages.addWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.setSpacing(12)
        outer.addWidget(self.told)
        outer.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.refresh)
        self.list.selectionModel().selectionChanged.connect(self._show_selected)
        self.merge_button.clicked.connect(self.merge)
        self.detail.renamed.connect(self._rename)
        self.detail.place_requested.connect(self._jump)
        self.detail.unlink_requested.connect(self._unlink)
        self._wide.saved.connect(self.refresh)
        self._wide.changed.connect(self.refresh)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.told.take_offer)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.told.set_theme(theme)
        for listed in (self.list, self.detail.list):
            listed.delegate.theme = theme
            listed.viewport().update()

    def refresh(self) -> None:
        """Reads the register anew, off the window's thread; what is selected stays selected."""
        entities, contains = self._workspace.corpus.entities, self.search.text().strip()

        def read(task: Task[list[EntityEntry]]) -> list[EntityEntry]:
            return [] if task.cancelled else entities.all(contains, _MOST)

        def show(entries: list[EntityEntry]) -> None:
            if self._reading is task:
                self._reading = None
                self._show(entries)

        def refuse(error: UserError) -> None:
            if self._reading is task:
                self._messages.warn(str(error))

        if self._reading is not None:
            self._reading.cancel()
        self._reading = task = self._tasks.run(read, show, refuse)

    def _show(self, entries: list[EntityEntry]) -> None:
        names = {self._wanted} if self._wanted else {entry.name for entry in self._selected()}
        self._wanted = ""
        self.model.set_entries(entries)
        self._pages.setCurrentIndex(1 if entries or self.search.text() else 0)
        rows = [n for n, entry in enumerate(entries) if entry.name in names] or [0]
        if entries:
            self.list.setCurrentIndex(self.model.index(rows[0]))
            flags = QItemSelectionModel.SelectionFlag
            for row in rows[1:]:
                self.list.selectionModel().select(self.model.index(row), flags.Select | flags.Rows)
        self._show_selected()

    def _selected(self) -> list[EntityEntry]:
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        return [self.model.entry(row) for row in rows]

    def _show_selected(self) -> None:
        selected = self._selected()
        one = selected[0] if len(selected) == 1 else None
        with self._messages.attempt():
            places = self._workspace.corpus.entities.places(one.name, _MOST) if one else ()
            self.detail.show_entity(one, places)
        self.merge_button.setEnabled(len(selected) > 1)
        text = self.tr("Select two or more to merge them")
        if len(selected) > 1:
            text = self.tr("Merge {0} into “{1}”").format(len(selected), selected[0].name)
        self.merge_button.show_text(text)

    def merge(self) -> None:
        """Gives the selected entities the name of the one mentioned most."""
        selected = self._selected()
        if len(selected) > 1:
            names = [entry.name for entry in selected]
            self._give_name(names, names[0], self.tr("Merged into “{0}”").format(names[0]))

    def _rename(self, name: str) -> None:
        selected = self._selected()
        if len(selected) == 1:
            old = selected[0].name
            self._give_name([old], name, self.tr("“{0}” is called “{1}” now").format(old, name))

    def _give_name(self, names: list[str], to: str, said: str) -> None:
        self._wanted = to
        self._wide.run(lambda corpus: corpus.entities.renaming(names, to), said)

    def _unlink(self, places: list[EntityPlace]) -> None:
        self._wide.run(lambda corpus: corpus.entities.unlinking(places), self.tr("Unlinked"))

    def _jump(self, place: EntityPlace) -> None:
        self.passage_requested.emit(place.article_id, place.start, place.end)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh()
