"""Opening and importing: files into the corpus."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from annotator.gui.failures import FailureList
from annotator.importing import Imported, import_file
from annotator.paths import resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.errors import UserError
    from annotator.corpus import Corpus
    from annotator.gui.messages import Messages
    from annotator.gui.tasks import Task, Tasks
    from annotator.workspace import Workspace

log = logging.getLogger(__name__)


def sample_article() -> Path:
    """The article that comes with the program."""
    return resource("samples", "harbour_talks.md")


@dataclass
class ImportReport:
    """What became of each file: `ids` of the articles, new and known; `failed` files with their sentence."""

    ids: list[int] = field(default_factory=list)
    new: int = 0
    failed: list[Imported] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def import_files(corpus: Corpus, paths: Sequence[Path], task: Task[ImportReport]) -> ImportReport:
    """Reads files and stores them; one that fails does not keep the others from going on.

    Raises:
        StorageError: the corpus cannot be written.
    """
    from annotator.articles import find_files  # late: the window need not wait for the readers

    report = ImportReport()
    files = list(find_files(paths))
    for number, path in enumerate(files):
        if task.cancelled:
            break
        task.progress(number, len(files))
        for imported in import_file(corpus, path):
            if imported.error is not None:
                report.failed.append(imported)
            else:
                report.ids.append(imported.article_id)
                report.new += imported.is_new
                report.warnings.extend(imported.warnings)
    return report


class Library(QObject):
    """Wish: `article_requested`. Facts: `imported` when files were read, `opened_path` for each of them,
    `refused` when the corpus can only be read."""

    imported = Signal()
    refused = Signal(list)
    article_requested = Signal(int)
    progressed = Signal(int, int)
    opened_path = Signal(str)

    def __init__(self, workspace: Workspace, tasks: Tasks, messages: Messages) -> None:
        super().__init__()
        self._workspace = workspace
        self._tasks = tasks
        self._messages = messages
        self._failures: FailureList | None = None

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
        task = self._tasks.run(
            lambda task: import_files(corpus, paths, task),
            lambda report: self._on_imported(corpus, paths, report, before),
            self._on_failed,
        )
        task.signals.progressed.connect(self.progressed)

    def _on_desk(self) -> int:
        return self._workspace.article.id if self._workspace.has_article else 0

    def _on_failed(self, error: UserError) -> None:
        self.imported.emit()
        self._messages.warn(str(error))

    def _on_imported(self, corpus: Corpus, paths: Sequence[Path], report: ImportReport, before: int) -> None:
        """Opens the first article, unless the user has turned to another one or corpus meanwhile."""
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

    def _tell_failed(self, reasons: list[str], read: int) -> None:
        """How many files failed, with a way to see them all; the log has them too."""
        for reason in reasons:
            log.warning("%s", reason)
        if read:
            text = self.tr("{0} files could not be read; the other {1} are in the corpus.")
        else:
            text = self.tr("{0} files could not be read; the corpus is as it was.")
        show = self.tr("Show all"), lambda: self._show_failed(reasons)
        self._messages.warn(text.format(len(reasons), read), action=show)

    def _show_failed(self, reasons: list[str]) -> None:
        self._failures = FailureList(reasons, QApplication.activeWindow())
        self._failures.open()

    def _tell(self, report: ImportReport) -> None:
        if len(report.failed) == 1:
            self._messages.warn(report.failed[0].error or "")
        elif report.failed:
            self._tell_failed([imported.error or "" for imported in report.failed], len(report.ids))
        elif not report.ids:
            self._messages.warn(
                self.tr("There are no articles in there; open a file or a folder that has some.")
            )
        elif report.warnings:
            self._messages.tell(report.warnings[0])
        elif not report.new:
            self._messages.tell(self.tr("That was in the corpus already; nothing was added."))
        elif len(report.ids) > 1:
            text = self.tr("New articles: {0}. In the corpus already: {1}.")
            self._messages.tell(text.format(report.new, len(report.ids) - report.new))
