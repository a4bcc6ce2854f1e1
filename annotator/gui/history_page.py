"""The history: what was changed, by whom and when, as sentences that lead to their places."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.corpus.log import LogFilter
from annotator.corpus.reverting import DependsError
from annotator.gui.day_range import DayRange, midnight_of
from annotator.gui.fields import QuietCombo, teaching_page
from annotator.gui.history_model import HistoryModel
from annotator.gui.messages import MessageBar, Messages
from annotator.gui.rows import RowList

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from annotator.core.errors import UserError
    from annotator.corpus.log import LogEntry
    from annotator.gui.tasks import Task, Tasks
    from annotator.gui.theme import Theme
    from annotator.workspace import Workspace

_TYPING = 250  # milliseconds without a key until the text filters
_DAYS = (None, 0, 6, 29, 364)
_RANGE = len(_DAYS)  # row of the list of times: two days that are typed


class HistoryPage(QDialog):
    """Stands beside the window. `place_requested` carries the article, two code points, the annotation.

    The last is empty for a change of the article as a whole.
    """

    place_requested = Signal(int, int, int, str)

    def __init__(self, window: QWidget | None, workspace: Workspace, tasks: Tasks) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._tasks = tasks
        self._wanted_row: int | None = None  # id of the change to select once it is read
        self.bar = MessageBar()
        self._messages = Messages(self.bar, self)
        self.setWindowTitle(self.tr("History"))
        self.resize(760, 640)
        self.model = HistoryModel(lambda: workspace.corpus, tasks)
        self.list = RowList(self.tr("Changes, the newest first"), self.model)
        self.scope = self._combo(self.tr("Where"), (self.tr("Whole corpus"), self.tr("This article")))
        self.person = self._combo(self.tr("Who"), (self.tr("Everybody"),))
        self.time = self._combo(self.tr("When"), self._times())
        self.days = DayRange()
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Words"))
        self.text.setAccessibleName(self.tr("Words of the change"))
        self.text.setClearButtonEnabled(True)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING)
        self.open_button = QPushButton(self.tr("&Go to the place"))
        self.revert_button = QPushButton(self.tr("&Take back"))
        self._lay_out()
        self._connect()
        self.refresh()

    def _combo(self, name: str, choices: tuple[str, ...]) -> QuietCombo:
        combo = QuietCombo()
        combo.setAccessibleName(name)
        combo.addItems(choices)
        return combo

    def _times(self) -> tuple[str, ...]:
        return (
            self.tr("Any time"),
            self.tr("Today"),
            self.tr("Last 7 days"),
            self.tr("Last 30 days"),
            self.tr("Last year"),
            self.tr("From … to …"),
        )

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(8)
        for combo in (self.scope, self.person, self.time):
            filters.addWidget(combo)
        filters.addWidget(self.text, 1)
        hint = self.tr("Every decision stands here in a sentence, and any single one can be taken back.")
        self._pages = QStackedWidget()
        self._pages.addWidget(teaching_page(self.tr("Nothing has been changed yet"), hint))
        other = self.tr("Choose the whole corpus, another person, a longer time or other words.")
        self._pages.addWidget(teaching_page(self.tr("No change fits"), other))
        self._pages.addWidget(self.list)
        about = QLabel(self.tr("What is taken back becomes a change of its own; undo takes it back in turn."))
        about.setProperty("quiet", True)
        about.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(about, 1)
        for button in (self.open_button, self.revert_button):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(filters)
        column.addWidget(self.days)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        for combo in (self.scope, self.person, self.time):
            combo.currentIndexChanged.connect(self._filter)
        self.time.currentIndexChanged.connect(lambda row: self.days.setVisible(row == _RANGE))
        self.days.changed.connect(self._filter)
        self.text.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self._filter)
        self.model.read.connect(self._show)
        self.model.failed.connect(lambda error: self._messages.warn(str(error)))
        self.list.selectionModel().currentChanged.connect(self._show_buttons)
        self.list.activated.connect(self._on_activated)
        self.list.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.open_button.clicked.connect(self.open_place)
        self.revert_button.clicked.connect(self.revert)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list, self.revert).setContext(
            Qt.ShortcutContext.WidgetShortcut
        )

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.list.delegate.theme = theme
        self.bar.set_theme(theme)
        self.list.viewport().update()

    def refresh(self) -> None:
        """Reads persons and changes anew."""
        log = self._workspace.corpus.log

        def read(_task: Task[list[str]]) -> list[str]:
            return log.persons()

        self._tasks.run(read, self._take_persons, self._refuse)
        self._filter()

    def _refuse(self, error: UserError) -> None:
        self._messages.warn(str(error))

    def _take_persons(self, persons: list[str]) -> None:
        if persons == [self.person.itemText(row) for row in range(1, self.person.count())]:
            return
        chosen = self.person.currentText()
        self.person.blockSignals(True)
        while self.person.count() > 1:
            self.person.removeItem(1)
        self.person.addItems(persons)
        self.person.setCurrentIndex(max(0, self.person.findText(chosen)))
        self.person.blockSignals(False)

    @property
    def wanted(self) -> LogFilter:
        """What the filters say."""
        has_article = self._workspace.has_article
        article = self._workspace.article.id if self.scope.currentIndex() and has_article else None
        person = self.person.currentText() if self.person.currentIndex() > 0 else ""
        text, row = self.text.text().strip(), self.time.currentIndex()
        if row == _RANGE:
            return LogFilter(article, person, text, self.days.since, self.days.until)
        return LogFilter(article, person, text, _since(_DAYS[row]))

    def _filter(self) -> None:
        if self._wanted_row is None and self.list.currentIndex().isValid():
            self._wanted_row = self.model.entry(self.list.currentIndex().row()).id
        self.model.show_filtered(self.wanted)

    def _show(self) -> None:
        """A page is there."""
        count, wanted = self.model.rowCount(), self.wanted
        is_filtered = bool(wanted.article_id or wanted.person or wanted.text or wanted.since or wanted.until)
        self._pages.setCurrentIndex(2 if count else int(is_filtered))
        if self._wanted_row is not None or not self.list.currentIndex().isValid():
            row = self.model.row_of(self._wanted_row) if self._wanted_row is not None else 0
            self._wanted_row = None
            if count:
                self.list.setCurrentIndex(self.model.index(row or 0))
        self._show_buttons()

    def _on_scrolled(self, value: int) -> None:
        bar = self.list.verticalScrollBar()
        if value >= bar.maximum() - bar.pageStep():
            self.model.read_more()

    def _selected(self) -> LogEntry | None:
        index = self.list.currentIndex()
        return (
            self.model.entry(index.row()) if index.isValid() and index.row() < self.model.rowCount() else None
        )

    def _show_buttons(self) -> None:
        entry = self._selected()
        self.open_button.setEnabled(entry is not None)
        self.revert_button.setEnabled(entry is not None and entry.state == "done")

    def _on_activated(self, _index: QModelIndex) -> None:
        self.open_place()

    def open_place(self) -> None:
        """Asks for the place of the selected change."""
        entry = self._selected()
        if entry is not None:
            start, end = (entry.span.start, entry.span.end) if entry.span else (0, 0)
            self.place_requested.emit(entry.article_id, start, end, entry.annotation_id or "")

    def revert(self) -> None:
        """Takes the selected change back, in all its articles."""
        entry = self._selected()
        if entry is None or entry.state != "done":
            return
        with self._messages.attempt():
            try:
                self._revert(entry)
            except DependsError as error:
                later = error.change_id
                action = self.tr("Show it"), lambda: self._select(later)
                self._messages.warn(str(error), action=action)

    def _revert(self, entry: LogEntry) -> None:
        workspace = self._workspace
        if entry.operation is not None:
            done, left = workspace.everywhere.undo(entry.operation)
            text = self.tr("Taken back in {0} articles.")
            if left:
                text = self.tr("Taken back in {0} of {1} articles; the others were changed since and stay.")
            self._messages.tell(text.format(f"{done:,}", f"{done + left:,}"))
        else:
            article_id, change = workspace.corpus.log.reversal(entry.id)
            if workspace.has_article and workspace.article.id == article_id:
                workspace.do(change)
            else:
                workspace.everywhere.require_writable()
                workspace.corpus.save(article_id, change)
                workspace.reload("", change.title)
                workspace.everywhere.tell([article_id])
            self._messages.tell(self.tr("Taken back; the newest row says so."))
        self._wanted_row = 0  # the newest, which is not read yet
        self._filter()

    def _select(self, change_id: int) -> None:
        """Shows a change, among those of its article if it has not been read."""
        row = self.model.row_of(change_id)
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row))
            self.list.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh()


def _since(days: int | None) -> str:
    """The local midnight that many days ago, as UTC; empty for any time."""
    if days is None:
        return ""
    return midnight_of((datetime.now() - timedelta(days=days)).date())
