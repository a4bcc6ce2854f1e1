"""Takes another corpus file into this one; what both have decided differently is chosen here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.adjudication import member_summary
from annotator.core.three_way import Choice
from annotator.gui.fields import caption, teaching_page
from annotator.gui.messages import MessageBar, Messages
from annotator.gui.rows import Row, RowList, RowRole
from annotator.gui.theme import LIGHT, pick_theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.core.errors import UserError
    from annotator.corpus import Corpus
    from annotator.corpus.merging import ArticleConflict, MergeReport
    from annotator.gui.settings_store import SettingsStore
    from annotator.gui.tasks import Task, Tasks
    from annotator.workspace import Workspace

    AnyIndex = QModelIndex | QPersistentModelIndex

_KEYS = {
    Qt.Key.Key_1: Choice.MINE,
    Qt.Key.Key_2: Choice.THEIRS,
    Qt.Key.Key_3: Choice.BOTH,
}


class ConflictModel(QAbstractListModel):
    """One row a conflict, with what was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.theme = LIGHT
        self._conflicts: list[ArticleConflict] = []
        self.choices: dict[object, Choice] = {}

    def set_conflicts(self, conflicts: list[ArticleConflict]) -> None:
        """Shows these; both sides are kept unless something else is chosen."""
        self.beginResetModel()
        self._conflicts = conflicts
        self.choices = {conflict.key: Choice.BOTH for conflict in conflicts}
        self.endResetModel()

    def choose(self, row: int, choice: Choice) -> None:
        """Chooses for one of them."""
        self.choices[self._conflicts[row].key] = choice
        self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return len(self._conflicts)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self._conflicts[index.row()]
        if role == RowRole:
            return self._row(found)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            words = found.words or found.title
            return f"{words}: {self._says(found)}, {self._choice(found)}, {found.title}"
        return None

    def _row(self, found: ArticleConflict) -> Row:
        return Row(
            title=found.words or self.tr("The article as a whole"),
            about=f"{self._says(found)} · {found.title}",
            code=self._choice(found),
            color=QColor(self.theme.accent),
            solid=self.choices[found.key] is not Choice.BOTH,
        )

    def _choice(self, found: ArticleConflict) -> str:
        names = {
            Choice.MINE: self.tr("mine"),
            Choice.THEIRS: self.tr("theirs"),
            Choice.BOTH: self.tr("both"),
        }
        return names[self.choices[found.key]]

    def _says(self, found: ArticleConflict) -> str:
        mine, theirs = (
            ", ".join(member_summary(item)) or self.tr("removed")
            for item in (found.conflict.mine, found.conflict.theirs)
        )
        return self.tr("mine: {0} · {1}: {2}").format(mine, found.person or self.tr("theirs"), theirs)


class MergingPage(QDialog):
    """Stands beside the window. `merged` when the corpus has taken the other one in."""

    merged = Signal()

    def __init__(
        self, window: QWidget | None, workspace: Workspace, store: SettingsStore, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Merge with another corpus"))
        self.resize(720, 560)
        self._workspace = workspace
        self._store = store
        self._tasks = tasks
        self._other: Path | None = None
        self._task: Task[MergeReport] | None = None
        self.bar = MessageBar()
        self.messages = Messages(self.bar, self)
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.model = ConflictModel()
        self.list = RowList(self.tr("Conflicts"), self.model)
        self.merge_button = QPushButton(self.tr("&Merge"))
        self.merge_button.setProperty("primary", True)
        self.buttons = {
            Choice.MINE: QPushButton(self.tr("1  Mine")),
            Choice.THEIRS: QPushButton(self.tr("2  Theirs")),
            Choice.BOTH: QPushButton(self.tr("3  Mine, theirs as a version")),
        }
        self._lay_out()
        self.merge_button.clicked.connect(self.merge)
        for choice, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, chosen=choice: self.choose(chosen))
        self.list.installEventFilter(self)
        store.changed.connect(self.apply_theme)
        self.apply_theme()

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        hint = self.tr("Nobody has decided the same differently; nothing is left to choose.")
        self._pages.addWidget(teaching_page(self.tr("No conflicts"), hint))
        self._pages.addWidget(self.list)
        settled = self.tr("What was decided differently here and there is as it was chosen.")
        self._pages.addWidget(teaching_page(self.tr("Merged"), settled))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in self.buttons.values():
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.merge_button)
        for button in (*self.buttons.values(), self.merge_button):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.bar)
        column.addWidget(self.about)
        column.addWidget(caption(self.tr("Decided differently here and there")))
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def apply_theme(self) -> None:
        """Takes the colours of the theme of the settings."""
        theme = pick_theme(self._store.current.theme)
        self.model.theme = self.list.delegate.theme = theme
        self.bar.set_theme(theme)
        self.list.viewport().update()

    def show_other(self, path: Path) -> None:
        """Looks what there is to take over; changes nothing yet."""
        self._other = path
        self._run(lambda corpus, other, task: corpus.merging.compare(other.merging, _told(task)), self._show)

    def choose(self, choice: Choice) -> None:
        """What becomes of the selected conflict; goes on to the next."""
        row = self.list.currentIndex().row()
        if row >= 0:
            self.model.choose(row, choice)
            self.list.setCurrentIndex(self.model.index(min(row + 1, self.model.rowCount() - 1)))

    def merge(self) -> None:
        """Takes the other corpus in, after a backup."""
        choices = dict(self.model.choices)

        def work(corpus: Corpus, other: Corpus, task: Task[MergeReport]) -> MergeReport:
            if corpus.backups.is_possible:
                corpus.backups.make(lambda: task.cancelled, reason="before merging")
            return corpus.merging.merge(
                other.merging, lambda found: choices.get(found.key, Choice.BOTH), _told(task)
            )

        self._run(work, self._on_merged)

    def _run(self, work: object, done: object) -> None:
        """Opens the other corpus and works off the window's thread."""
        path, corpus, person = self._other, self._workspace.corpus, self._workspace.corpus.person
        if path is None:
            return

        def in_thread(task: Task[MergeReport]) -> MergeReport:
            from annotator.corpus import Corpus  # late: the window need not wait for SQLAlchemy

            other = Corpus.open(path, person=person, create=False, write=False)
            try:
                return work(corpus, other, task)  # type: ignore[operator,no-any-return]
            finally:
                other.close()

        self.merge_button.setEnabled(False)
        self.about.setText(self.tr("Reading {0}…").format(path.name))
        self._task = self._tasks.run(in_thread, done, self._on_failed)  # type: ignore[arg-type]
        self._task.signals.progressed.connect(self._on_progressed)

    def closeEvent(self, event: object) -> None:
        if self._task is not None:
            self._task.cancel()
        super().closeEvent(event)  # type: ignore[arg-type]

    def _on_progressed(self, done: int, total: int) -> None:
        self.about.setText(self.tr("Reading article {0} of {1}…").format(done + 1, total))

    def _on_failed(self, error: UserError) -> None:
        self._task = None
        self.about.setText("")
        self.messages.warn(str(error))

    def _show(self, report: MergeReport) -> None:
        self._task = None
        name = self._other.name if self._other else ""
        if report.changes_anything or report.conflicts:
            self.about.setText(f"{name} – {self._summary(report)}")
        else:
            self.about.setText(self.tr("{0} has nothing that is not here already.").format(name))
        self.model.set_conflicts(report.conflicts)
        self._pages.setCurrentIndex(1 if report.conflicts else 0)
        for button in self.buttons.values():
            button.setVisible(bool(report.conflicts))
        self.merge_button.setEnabled(report.changes_anything)
        if report.conflicts:
            self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus()

    def _on_merged(self, report: MergeReport) -> None:
        self._show(report)
        merged = self.tr("Merged with {0}").format(self._other.name if self._other else "")
        self.about.setText(f"{merged} – {self._summary(report)}")
        self.model.set_conflicts([])
        self._pages.setCurrentIndex(2)
        self.merge_button.setEnabled(False)
        for button in self.buttons.values():
            button.hide()
        self.messages.tell(self.tr("Merged. Each article can be undone; a backup was made before."))
        self.merged.emit()

    def _summary(self, report: MergeReport) -> str:
        """What the other corpus has that is not here."""
        counted = (
            (self.tr("new articles: {0}"), report.new),
            (self.tr("articles annotated only there: {0}"), report.followed),
            (self.tr("articles annotated here and there, joined: {0}"), report.joined),
            (self.tr("versions of single persons: {0}"), report.versions),
            (self.tr("remembered decisions: {0}"), report.rules),
            (self.tr("conflicts: {0}"), len(report.conflicts)),
        )
        parts = [text.format(number) for text, number in counted if number]
        if report.schemes_differ:
            parts.append(self.tr("the schemes differ, labels are mapped by name"))
        if report.texts_differ:
            text = self.tr("read differently there, left as they are here: {0}")
            parts.append(text.format(len(report.texts_differ)))
        if report.labels:
            parts.append(self.tr("new labels: {0}").format(", ".join(report.labels)))
        return " · ".join(parts)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """1, 2 and 3 choose in the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            choice = _KEYS.get(Qt.Key(event.key()))
            if choice is not None:
                self.choose(choice)
                return True
        return super().eventFilter(watched, event)


def _told(task: Task[MergeReport]) -> Callable[[int, int], bool]:
    def told(done: int, total: int) -> bool:
        task.progress(done, total)
        return not task.cancelled

    return told
