"""Opening and importing: files into the corpus."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from annotator.core.errors import UserError
from annotator.gui.sentences import translated
from annotator.gui.theme import LIGHT, Theme
from annotator.paths import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.corpus import Corpus
    from annotator.gui.messages import Messages, Offer
    from annotator.gui.tasks import Task, Tasks
    from annotator.importing import Imported
    from annotator.workspace import Workspace

log = logging.getLogger(__name__)

_STEP = 10  # files between two steps of the progress
_MANY = 1000  # files after which the queue is shown anew while the rest is being read


def sample_article() -> Path:
    """The article that comes with the program."""
    return resource("samples", "harbour_talks.md")


@dataclass
class ImportReport:
    """What became of each file, and whether the user stopped before all were read."""

    imported: list[Imported] = field(default_factory=list)
    stopped: bool = False

    @property
    def ids(self) -> list[int]:
        """The articles, new and known."""
        return [item.article_id for item in self.imported if item.error is None]

    @property
    def new(self) -> int:
        """How many are new."""
        return sum(item.is_new for item in self.imported)

    @property
    def failed(self) -> list[Imported]:
        """The files that were refused, each with its sentence."""
        return [item for item in self.imported if item.error is not None]

    @property
    def warnings(self) -> list[str]:
        """What was told of articles that were added."""
        return [warning for item in self.imported for warning in item.warnings]


def read_files(corpus: Corpus, paths: Sequence[Path], task: Task[ImportReport]) -> ImportReport:
    """Reads files and stores them; one that fails does not keep the others from going on.

    Raises:
        StorageError: the corpus cannot be written; what was read before is stored.
    """
    from annotator.articles import (  # late: the window does not wait
        estimated_count,
        find_files,
    )
    from annotator.importing import import_files

    files = list(find_files(paths))
    report = ImportReport()
    total = sum(map(estimated_count, files))
    task.progress(0, total)
    for imported in import_files(corpus, files, go_on=lambda: not task.cancelled):
        report.imported.append(imported)
        if len(report.imported) % _STEP == 0:
            task.progress(len(report.imported), total)
    report.stopped = task.cancelled
    return report


class Library(QObject):
    """Wish: `article_requested`. Facts: `imported` when files were read, `opened_path` for each of them,
    `refused` when the corpus can only be read."""

    imported = Signal()
    refused = Signal(list)
    article_requested = Signal(int)
    progressed = Signal(int, int)
    opened_path = Signal(str)
    _themed = Signal(object)

    def __init__(self, workspace: Workspace, tasks: Tasks, messages: Messages) -> None:
        super().__init__()
        self._workspace = workspace
        self._tasks = tasks
        self._messages = messages
        self._task: Task[ImportReport] | None = None
        self._theme = LIGHT
        self.offer: Callable[[], Offer | None] = lambda: None  # what else to do with several new articles

    def ask_files(self) -> None:
        """Lets the user pick files and opens them."""
        from annotator.articles import file_filter

        names = self._messages.ask_files(self.tr("Open articles"), file_filter())
        if names:
            self.open_paths([Path(name) for name in names])

    def ask_folder(self) -> None:
        """Lets the user pick a folder and takes in all its articles."""
        name = self._messages.ask_folder(self.tr("Open a folder of articles"))
        if name:
            self.open_paths([Path(name)])

    def open_sample(self) -> None:
        """Opens the article that comes with the program."""
        self.open_paths([sample_article()])

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Takes files and folders into the corpus, off the window's thread, and opens the first article."""
        corpus = self._workspace.corpus
        if corpus.read_only:
            self.refused.emit(list(paths))
            return
        before = self._on_desk()
        self._task = self._tasks.run(
            lambda task: read_files(corpus, paths, task),
            lambda report: self._on_imported(corpus, paths, report, before),
            self._on_failed,
            self._on_bug,
        )
        self._task.signals.progressed.connect(self._on_progress)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme, for the reports too."""
        self._theme = theme
        self._themed.emit(theme)

    def stop(self) -> None:
        """Stops reading files soon; what was read stays, and opening them again goes on from there."""
        if self._task is not None:
            self._task.cancel()

    def _on_progress(self, done: int, total: int) -> None:
        if done and done % _MANY == 0:
            self.imported.emit()
        self.progressed.emit(min(done, total - 1), total)

    def _on_desk(self) -> int:
        return self._workspace.article.id if self._workspace.has_article else 0

    def _on_failed(self, error: UserError) -> None:
        self._task = None
        self.imported.emit()
        self._messages.warn(str(error))

    def _on_bug(self, _error: BaseException) -> None:
        """What was read is stored and shows, and nothing goes on; the program says the sentence."""
        self._task = None
        self.imported.emit()

    def _on_imported(self, corpus: Corpus, paths: Sequence[Path], report: ImportReport, before: int) -> None:
        """Opens the first article, unless the user has turned to another one or corpus meanwhile."""
        self._task = None
        self.imported.emit()
        if corpus is not self._workspace.corpus:
            return
        failed = {imported.path for imported in report.failed}
        for path in paths:
            if path not in failed:
                self.opened_path.emit(str(path))
        if report.ids and self._on_desk() == before:
            self.article_requested.emit(report.ids[0])
        self._tell(report)

    def _tell(self, report: ImportReport) -> None:
        """One sentence, with a way to see what became of each file where there are several."""
        failed = report.failed
        also = self.offer() if report.new > 1 else None
        for item in failed:
            log.warning("%s", item.error)
        if report.stopped:
            text = self.tr("Stopped. In the corpus: {0}. Open the files again to go on with the rest.")
            said = text.format(f"{len(report.ids):,}")
            self._messages.tell(said, action=self._show(report), also=also)
        elif len(failed) == 1 and not report.ids:
            self._messages.warn(failed[0].error or "")
        elif len(failed) == 1:
            reason = translated(failed[0].error or "")
            said = f"{reason} {self.tr('In the corpus: {0}.').format(f'{len(report.ids):,}')}"
            self._messages.warn(said, action=self._show(report), also=also)
        elif failed:
            text = self.tr("{0} files could not be read; the corpus is as it was.")
            if report.ids:
                text = self.tr("{0} files could not be read; the other {1} are in the corpus.")
            counts = f"{len(failed):,}", f"{len(report.ids):,}"
            self._messages.warn(text.format(*counts), action=self._show(report, "refused"), also=also)
        elif not report.ids:
            self._messages.warn(
                self.tr("There are no articles in there; open a file or a folder that has some.")
            )
        else:
            self._tell_added(report, also)

    def _tell_added(self, report: ImportReport, also: Offer | None) -> None:
        copies = sum(item.outcome == "copy" for item in report.imported)
        warnings = report.warnings
        if len(report.ids) > 1:
            text = self.tr("New articles: {0}. In the corpus already: {1}.")
            said = text.format(f"{report.new:,}", f"{len(report.ids) - report.new:,}")
            if copies:
                said += " " + self.tr("Nearly the same as others: {0}.").format(f"{copies:,}")
            self._messages.tell(said, action=self._show(report), also=also)
        elif warnings:
            self._messages.tell(warnings[0])
        elif not report.new:
            self._messages.tell(self.tr("That was in the corpus already; nothing was added."))
        elif copies:
            self._messages.tell(self.tr("Nearly the same as an article that was there already."))

    def _show(self, report: ImportReport, outcome: str = "") -> Offer:
        """The action that opens the report."""

        def show() -> None:
            from annotator.gui.import_report import ImportReportPage  # late, as nearly nobody asks for it

            page = ImportReportPage(report.imported, QApplication.activeWindow(), self._title_of)
            page.set_theme(self._theme)
            self._themed.connect(page.set_theme)
            page.show_outcome(outcome)
            page.article_requested.connect(self.article_requested)
            page.show()

        return self.tr("Show all"), show

    def _title_of(self, article_id: int) -> str:
        """The title of an article that was there before; empty if it is there no more."""
        try:
            item = self._workspace.corpus.queue_item(article_id)
        except UserError:
            return ""
        return item.title or item.source_name
