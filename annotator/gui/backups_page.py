"""The backups of the corpus: when each was made, what is in it, what differs from now; restored from here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.backups_preview import BackupPreview
from annotator.gui.fields import teaching_page
from annotator.gui.rows import Row, RowList, RowRole
from annotator.gui.theme import LIGHT, pick_theme

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.core.errors import UserError
    from annotator.corpus import Corpus
    from annotator.corpus.backups import Backup
    from annotator.corpus.backups_comparison import Comparison, Figures
    from annotator.gui.messages import Messages
    from annotator.gui.settings_store import SettingsStore
    from annotator.gui.tasks import Task, Tasks
    from annotator.workspace import Workspace

    AnyIndex = QModelIndex | QPersistentModelIndex

_SIZE = QSize(860, 560)


class BackupModel(QAbstractListModel):
    """One row a backup, the newest first; the figures of each come later."""

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self._backups: Sequence[Backup] = ()
        self._figures: Mapping[int, Figures] = {}

    def set_backups(self, backups: Sequence[Backup]) -> None:
        """Shows these."""
        self.beginResetModel()
        self._backups = backups
        self.endResetModel()

    def set_figures(self, figures: Mapping[int, Figures]) -> None:
        """What is in each, by its number."""
        self._figures = figures
        if self._backups:
            self.dataChanged.emit(self.index(0), self.index(len(self._backups) - 1))

    def backup(self, row: int) -> Backup:
        """The backup of a row."""
        return self._backups[row]

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return len(self._backups)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        backup = self._backups[index.row()]
        if role == RowRole:
            code = self.tr("BEFORE A RESTORE") if backup.reason else ""
            color = QColor(self.theme.quiet)
            return Row(time_of(backup), self._about(backup), code, color, right=size_of(backup))
        if role == Qt.ItemDataRole.DisplayRole:
            return time_of(backup)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return f"{self._about(backup)} · {size_of(backup)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(backup.path)
        return None

    def _about(self, backup: Backup) -> str:
        figures = self._figures.get(backup.number)
        if figures is None:
            return ""
        text = self.tr("Articles {0} · changes {1}")
        return text.format(f"{figures.articles:,}", f"{figures.changes:,}")


def time_of(backup: Backup) -> str:
    """When it was made, in local time."""
    return f"{backup.made_at.astimezone():%Y-%m-%d  %H:%M}"


def size_of(backup: Backup) -> str:
    """The size of its file."""
    return f"{backup.size / 1_000_000:,.1f} MB"


class BackupsPage(QDialog):
    """Stands beside the window. `restore_requested` carries the backup to go back to."""

    restore_requested = Signal(object)
    salvage_requested = Signal()

    def __init__(
        self,
        window: QWidget | None,
        workspace: Workspace,
        tasks: Tasks,
        store: SettingsStore,
        messages: Messages,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._tasks = tasks
        self._store = store
        self._messages = messages
        self.told = messages.bar_for(self)
        self.setWindowTitle(self.tr("Backups"))
        self.resize(_SIZE)
        self.model = BackupModel()
        self.list = RowList(self.tr("Backups"), self.model)
        self.preview = BackupPreview()
        self.restore_button = QPushButton(self.tr("&Restore this"))
        self.restore_button.setProperty("primary", True)
        self.make_button = QPushButton(self.tr("&Back up now"))
        self.salvage_button = QPushButton(self.tr("Save what can be read…"))
        self._place = QLabel()
        self._lay_out()
        self.restore_button.clicked.connect(self._restore)
        self.make_button.clicked.connect(self.make)
        self.salvage_button.clicked.connect(self.salvage_requested)
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._show_preview())
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.told.take_offer)
        store.changed.connect(self.apply_theme)
        self.apply_theme()

    def _lay_out(self) -> None:
        hint = self.tr(
            "A backup is made soon after a corpus is opened, and every half hour while something changes."
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(teaching_page(self.tr("There are no backups yet"), hint))
        body = QSplitter(Qt.Orientation.Horizontal)
        body.addWidget(self.list)
        body.addWidget(self.preview)
        body.setChildrenCollapsible(False)
        body.setHandleWidth(16)
        body.setSizes([320, 500])
        self._pages.addWidget(body)
        self._place.setProperty("quiet", True)
        self._place.setWordWrap(True)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self.salvage_button.setToolTip(
            self.tr("For a damaged corpus: into a new one; this one is not touched")
        )
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._place, 1)
        for button in (self.salvage_button, self.make_button, self.restore_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.told)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def apply_theme(self) -> None:
        """Takes the colours of the theme of the settings."""
        theme = pick_theme(self._store.current.theme)
        self.model.theme = self.list.delegate.theme = theme
        self.told.set_theme(theme)
        self.preview.set_theme(theme)
        self.list.viewport().update()

    def refresh(self) -> None:
        """Reads the list anew; what is in each backup follows."""
        corpus = self._workspace.corpus
        backups = corpus.backups.all()
        self.model.set_backups(backups)
        self._pages.setCurrentIndex(1 if backups else 0)
        self.restore_button.setEnabled(bool(backups) and not corpus.read_only)
        self.make_button.setEnabled(corpus.backups.is_possible)
        self.salvage_button.setEnabled(corpus.backups.is_possible)
        place = backups[0].path.parent if backups else corpus.path
        self._place.setText(
            self.tr("What there is now is kept as a backup first. They lie in {0}").format(place)
        )
        if backups:
            self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus()
            self._tasks.run(partial(_figures, backups), self.model.set_figures, self._warn)

    def make(self) -> None:
        """Makes a backup of what there is now."""
        corpus = self._workspace.corpus
        self.make_button.setEnabled(False)
        self._tasks.run(
            lambda _task: corpus.backups.make(always=True), lambda _made: self.refresh(), self._on_failed
        )

    def _show_preview(self) -> None:
        """What is in the selected backup, as soon as it is read."""
        backup = self._current()
        self.preview.show_reading()
        if backup is None:
            return
        corpus: Corpus = self._workspace.corpus
        self._tasks.run(
            lambda _task: corpus.backups.compare(backup), partial(self._on_compared, backup), self._warn
        )

    def _on_compared(self, backup: Backup, comparison: Comparison) -> None:
        if backup == self._current():
            self.preview.show_comparison(comparison)

    def _current(self) -> Backup | None:
        row = self.list.currentIndex().row()
        return self.model.backup(row) if 0 <= row < self.model.rowCount() else None

    def _restore(self) -> None:
        backup = self._current()
        if backup is not None:
            self.restore_requested.emit(backup)

    def _on_failed(self, error: UserError) -> None:
        self._warn(error)
        self.refresh()

    def _warn(self, error: UserError) -> None:
        self.preview.show_sentence(str(error))
        self._messages.warn(str(error))


def _figures(backups: Sequence[Backup], task: Task[Mapping[int, Figures]]) -> Mapping[int, Figures]:
    from annotator.corpus.backups_comparison import figures_of  # late: SQLAlchemy

    found = {}
    for backup in backups:
        if task.cancelled:
            break
        figures = figures_of(backup.path)
        if figures is not None:
            found[backup.number] = figures
    return found
