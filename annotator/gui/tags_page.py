"""The tags and sets of the corpus: rename, merge, remove; each is taken back with a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.fields import teaching_page
from annotator.gui.rows import Row, RowList, RowRole
from annotator.gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.corpus.tags import Tag, TagState
    from annotator.gui.messages import Messages
    from annotator.workspace import Workspace

    AnyIndex = QModelIndex | QPersistentModelIndex


class TagModel(QAbstractListModel):
    """One row a tag or set."""

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self.tags: Sequence[Tag] = ()

    def set_tags(self, tags: Sequence[Tag]) -> None:
        """Shows these."""
        self.beginResetModel()
        self.tags = tags
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return len(self.tags)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        tag = self.tags[index.row()]
        if role == RowRole:
            code = self.tr("SET") if tag.kind == "set" else self.tr("TAG")
            return Row(tag.name, self._about(tag), code, QColor(self.theme.quiet))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return tag.name
        return self._about(tag) if role == Qt.ItemDataRole.AccessibleDescriptionRole else None

    def _about(self, tag: Tag) -> str:
        kind = self.tr("Set, in its own order") if tag.kind == "set" else self.tr("Tag")
        count = (
            self.tr("one article")
            if tag.articles == 1
            else self.tr("{0} articles").format(f"{tag.articles:,}")
        )
        return f"{kind} · {count}"


class TagsPage(QDialog):
    """Stands beside the window. `changed` comes after each change and after it was taken back.

    `set_requested` carries the name of a set that is wanted of all that the queue shows.
    """

    changed = Signal()
    set_requested = Signal(str)

    def __init__(self, window: QWidget | None, workspace: Workspace, messages: Messages) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._messages = messages
        self.told = messages.bar_for(self)
        self._state: TagState | None = None
        self.setWindowTitle(self.tr("Tags and sets"))
        self.resize(520, 440)
        self.model = TagModel()
        self.list = RowList(self.tr("Tags and sets"), self.model)
        self.set_button = QPushButton(self.tr("New &set of what the queue shows…"))
        self.rename_button = QPushButton(self.tr("Re&name…"))
        self.merge_button = QPushButton(self.tr("&Merge into…"))
        self.remove_button = QPushButton(self.tr("&Remove"))
        self.undo_button = QPushButton(self.tr("&Undo"))
        self._said = QLabel()
        self._said.setProperty("quiet", True)
        self._said.setWordWrap(True)
        self._lay_out()
        self.set_button.clicked.connect(self.ask_set)
        self.rename_button.clicked.connect(self.rename)
        self.merge_button.clicked.connect(self.merge)
        self.remove_button.clicked.connect(self.remove)
        self.undo_button.clicked.connect(self.undo)
        self.list.activated.connect(self.rename)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self, self.remove)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo)
        self.refresh()

    def _lay_out(self) -> None:
        hint = self.tr(
            "Give an article a tag with the command “Tags and sets…”, or make a set of all that the queue "
            "shows. The menu above the queue shows them alone."
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(teaching_page(self.tr("No tags and no sets yet"), hint))
        self._pages.addWidget(self.list)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._said, 1)
        foot.addWidget(self.undo_button)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        managed = self.rename_button, self.merge_button, self.remove_button
        for button in (*managed, self.set_button, self.undo_button):
            button.setAutoDefault(False)
        for button in managed:
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.set_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.told)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)
        column.addLayout(buttons)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.model.theme = self.list.delegate.theme = theme
        self.told.set_theme(theme)
        self.list.viewport().update()
        self.list.viewport().update()

    def refresh(self) -> None:
        """Reads them anew."""
        row = max(0, self.list.currentIndex().row())
        with self._messages.attempt():
            self.model.set_tags(self._workspace.corpus.tags.all())
        count = self.model.rowCount()
        self._pages.setCurrentIndex(1 if count else 0)
        for button in (self.rename_button, self.merge_button, self.remove_button):
            button.setEnabled(count > 0)
        self.merge_button.setEnabled(count > 1)
        self.undo_button.setVisible(self._state is not None)
        if count:
            self.list.setCurrentIndex(self.model.index(min(row, count - 1)))

    @property
    def _current(self) -> Tag | None:
        row = self.list.currentIndex().row()
        return self.model.tags[row] if 0 <= row < len(self.model.tags) else None

    def ask_name(self, tag: Tag) -> str:
        """Lets the user type another name; empty when cancelled."""
        name, agreed = QInputDialog.getText(self, self.tr("Rename"), self.tr("Name"), text=tag.name)
        return name if agreed else ""

    def ask_other(self, others: Sequence[Tag]) -> Tag | None:
        """Lets the user pick what to merge into; None when cancelled."""
        names = [f"{tag.name}  ({self.tr('set') if tag.kind == 'set' else self.tr('tag')})" for tag in others]
        name, agreed = QInputDialog.getItem(self, self.tr("Merge into"), self.tr("Into"), names, 0, False)
        return others[names.index(name)] if agreed else None

    def ask_set(self) -> None:
        """Lets the user name a new set."""
        name, agreed = QInputDialog.getText(self, self.tr("New set"), self.tr("Name"))
        if agreed and name.strip():
            self.set_requested.emit(name)

    def rename(self) -> None:
        """Gives the selected one another name."""
        tag = self._current
        name = self.ask_name(tag) if tag is not None else ""
        if tag is not None and name:
            said = self.tr("“{0}” is now “{1}”.").format(tag.name, name)
            self._do(lambda: self._workspace.corpus.tags.rename(tag.id, name), said)

    def merge(self) -> None:
        """Puts the articles of the selected one into another one, and it goes."""
        tag = self._current
        others = [other for other in self.model.tags if tag is not None and other.id != tag.id]
        into = self.ask_other(others) if others else None
        if tag is not None and into is not None:
            said = self.tr("“{0}” is now part of “{1}”.").format(tag.name, into.name)
            self._do(lambda: self._workspace.corpus.tags.merge(tag.id, into.id), said)

    def remove(self) -> None:
        """Takes the selected one from all its articles, and away."""
        tag = self._current
        if tag is not None:
            said = self.tr("“{0}” is removed; its articles stay.").format(tag.name)
            self._do(lambda: self._workspace.corpus.tags.delete(tag.id), said)

    def undo(self) -> None:
        """Takes the last change of this page back."""
        state, self._state = self._state, None
        if state is not None:
            with self._messages.attempt():
                self._workspace.corpus.tags.restore(state)
                self._said.setText(self.tr("Taken back."))
            self.refresh()
            self.changed.emit()

    def _do(self, change: Callable[[], TagState], said: str) -> None:
        with self._messages.attempt():
            self._workspace.everywhere.require_writable()
            self._state = change()
            self._said.setText(said)
        self.refresh()
        self.changed.emit()
