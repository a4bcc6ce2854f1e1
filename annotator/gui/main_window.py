"""The window: what stands where, and which wish goes to whom. No rules live here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from annotator.gui.actions import Actions
from annotator.gui.appearance import Appearance
from annotator.gui.desk import Desk
from annotator.gui.menus import Menus
from annotator.gui.sentences import translated
from annotator.gui.status_line import StatusLine
from annotator.gui.window_state import restore_state, save_state
from annotator.gui.wiring import connect_wishes

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from annotator.core.annotation import Annotation, Article, Change
    from annotator.gui.annotation_list import AnnotationList
    from annotator.gui.article_view import ArticleView
    from annotator.gui.comfort import Comfort
    from annotator.gui.commands import Commands
    from annotator.gui.corpus_pages import CorpusPages
    from annotator.gui.counts import Counts
    from annotator.gui.detection import Detection
    from annotator.gui.detector import Detector
    from annotator.gui.guessing import Guessing
    from annotator.gui.habits import Habits
    from annotator.gui.inspector import Inspector
    from annotator.gui.judging import Judging
    from annotator.gui.labelling import Labelling
    from annotator.gui.library import Library
    from annotator.gui.mentions import Mentions
    from annotator.gui.messages import Messages
    from annotator.gui.picker import Picker
    from annotator.gui.pointing import Pointing
    from annotator.gui.queue_panel import QueuePanel
    from annotator.gui.reading_place import ReadingPlace
    from annotator.gui.schemes import Schemes
    from annotator.gui.selection import Selection
    from annotator.gui.settings_store import SettingsStore
    from annotator.gui.signals import WorkspaceSignals
    from annotator.gui.speakers import Speakers
    from annotator.gui.steps import Steps
    from annotator.gui.tasks import Tasks
    from annotator.gui.threshold import Threshold
    from annotator.gui.watching import Watching
    from annotator.workspace import Workspace

_WIDTHS = [280, 680, 320]
_LEFT, _RIGHT = 180, 320  # the least of queue and right column


class MainWindow(QMainWindow):
    """Puts the parts together. Everything that changes an article goes through the workspace.

    The frame comes first, for the first paint, all else with `furnish` (docs/adr/0007).
    """

    workspace: Workspace
    threshold: Threshold
    view: ArticleView
    queue: QueuePanel
    inspector: Inspector
    annotations: AnnotationList
    messages: Messages
    picker: Picker
    signals: WorkspaceSignals
    selection: Selection
    labelling: Labelling
    pointing: Pointing
    speakers: Speakers
    mentions: Mentions
    habits: Habits
    judging: Judging
    guessing: Guessing
    steps: Steps
    counts: Counts
    place: ReadingPlace
    library: Library
    detector: Detector
    detection: Detection
    pages: CorpusPages
    schemes: Schemes
    comfort: Comfort
    watching: Watching
    commands: Commands

    def __init__(self, store: SettingsStore) -> None:
        super().__init__()
        self.store = store
        self.actions_ = Actions(self, store.current.shortcuts)
        self.desk = Desk()
        self.desk.show_person(store.current.person)
        self.right = QSplitter(Qt.Orientation.Vertical)
        self.status = StatusLine(self.actions_["stop_detection"])
        self.menus = Menus(self, self.actions_)
        self._lay_out()
        self.appearance = Appearance(self, store)
        self.appearance.follow(self.actions_.set_theme)

    def furnish(self, workspace: Workspace, tasks: Tasks) -> None:
        """Makes the panels and what fulfils their wishes; the frame is on the screen by now."""
        from annotator.gui.furnishing import make_doers, make_panels  # late: the first paint does without

        self.workspace, self._tasks = workspace, tasks
        make_panels(self, self._columns)
        make_doers(self, tasks)
        self._connect()
        self.take_settings()

    def _lay_out(self) -> None:
        left = QWidget()  # where the queue will be
        left.setMinimumWidth(_LEFT)
        self.right.setMinimumWidth(_RIGHT)
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        for column in (left, self.desk, self.right):
            self._columns.addWidget(column)
        self._columns.setChildrenCollapsible(False)
        self._columns.setStretchFactor(1, 1)
        self._columns.setSizes(_WIDTHS)
        self._columns.setHandleWidth(4)
        self.setCentralWidget(self._columns)
        self.setStatusBar(self.status)
        self.setMinimumSize(900, 560)
        self.resize(1280, 820)
        restore_state(self, self._columns)

    def _connect(self) -> None:
        self.signals.changed.connect(self._on_changed)
        self.signals.opened.connect(self._on_opened)
        self.selection.selected.connect(self._on_selected)
        self.view.selection_changed.connect(lambda _span: self.show_inspector())
        self.view.menu_requested.connect(self._on_menu)
        self.library.refused.connect(self._show_read_only)
        self.queue.failed.connect(self.messages.warn)
        self.store.changed.connect(self.take_settings)
        connect_wishes(self)

    def take_settings(self) -> None:
        """Hands the settings to those who need them."""
        settings = self.store.current
        self.threshold.move(settings.threshold)
        if self.guessing.threshold != settings.guess_threshold:
            self.guessing.threshold = settings.guess_threshold
            self.guessing.show()
        self.desk.pane.show_minimap(settings.minimap)
        self.commands.show_recent()

    def show_corpus(self) -> None:
        """Shows the corpus of the workspace: its queue, and a bar when it can only be read."""
        corpus = self.workspace.corpus
        self.schemes.use_corpus()
        self.desk.show_person(corpus.person)
        with self.messages.attempt():
            self.queue.set_corpus(corpus)
            self.status.show_corpus(corpus)
        self._show_title(self.workspace.article if self.workspace.has_article else None)
        self.steps.show()
        if corpus.read_only:
            self._show_read_only()
        self.watching.use_corpus()

    def _show_read_only(self, paths: list[Path] | None = None) -> None:
        """Says why nothing can be saved; the new try also opens the files that were refused."""
        path, reason = self.workspace.corpus.path, self.workspace.corpus.read_only_reason
        again = self.tr("Try again"), lambda: self.commands.use_corpus(path, paths)
        self.messages.warn(reason or "", action=again)

    def show_queue(self) -> None:
        """Reads the queue anew."""
        self.status.show_files("")
        with self.messages.attempt():
            self.queue.refresh()
            if self.workspace.has_article:
                self.queue.show_current(self.workspace.article.id)

    def open_article(self, article_id: int) -> None:
        """Opens an article of the corpus; the place in the old one is remembered, typed text is saved."""
        self.view.setFocus()
        self.place.remember()
        with self.messages.attempt():
            self.workspace.open_article(article_id)

    def open_annotation(self, article_id: int, annotation_id: str) -> None:
        """Opens an article and selects an annotation of it."""
        if not self.workspace.has_article or self.workspace.article.id != article_id:
            self.open_article(article_id)
        self.selection.select(annotation_id)

    def show_refused(self) -> None:
        """A change was not saved: say so where it says "saved", and show in the fields what is stored."""
        self.status.show_saved(self.tr("Not saved"))
        self.show_inspector()

    def _on_opened(self, article: Article | None) -> None:
        self.status.show_saved("")
        self.threshold.show_article(article)
        self.desk.show_article(article)
        self.annotations.show_article(article)
        self._show_title(article)
        self.steps.show()
        self.show_inspector()
        if article is not None:
            self.view.setFocus()
            self.place.remember_soon()
            self.queue.show_current(article.id)
        self.counts.refresh()
        self.detection.article_opened(article)

    def _on_changed(self, change: Change) -> None:
        from annotator.workspace import SUGGESTIONS  # late, as the workspace

        article = self.workspace.article
        self.threshold.apply_change(change, article)
        self.view.apply_change(change, article)
        self.annotations.model.apply_change(change, article)
        self.annotations.show_current(self.selection.current)
        self.counts.refresh()
        if change.title != SUGGESTIONS:
            self.status.show_saved(self.tr("Saved: {0}").format(translated(change.title)))
            self.steps.show()
            self.show_inspector()
        elif self.selection.current is None or self.selection.current.id in change.removed_ids:
            self.show_inspector()

    def _on_selected(self, annotation: Annotation | None) -> None:
        self.annotations.show_current(annotation)
        self.show_inspector()

    def show_inspector(self) -> None:
        """Shows what is selected."""
        self.inspector.show_state(self.workspace, self.selection.current, self.view.selection)
        self.guessing.show()

    def _show_title(self, article: Article | None) -> None:
        name = (article.metadata.title or article.source.name) if article else self.workspace.corpus.path.stem
        self.setWindowTitle(f"{name} – Article Annotator")

    def _on_menu(self, point: QPoint) -> None:
        self.menus.open_at(point, self.selection.current, has_selection=self.view.selection is not None)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not hasattr(self, "commands"):  # not furnished: the system ends the program at its start
            return
        self.view.setFocus()
        self.hide()
        self.commands.close_dialogs()
        self.place.remember()
        for part in (self.detector, self.comfort, self.watching, self._tasks, self.pages, self.habits):
            part.close()
        save_state(self, self._columns)
        super().closeEvent(event)
