"""Opening and importing: files into the corpus, articles of the corpus onto the desk."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core.errors import UserError
from annotator.paths import resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.corpus import Corpus
    from annotator.gui.messages import Messages
    from annotator.gui.tasks import Task, Tasks
    from annotator.workspace import Workspace


def sample_article() -> Path:
    """The article that comes with the program."""
    return resource("samples", "harbour_talks.md")


@dataclass
class ImportReport:
    """What became of each file: `ids` of the articles, new and known; `failed` files with their sentence."""

    ids: list[int] = field(default_factory=list)
    new: int = 0
    failed: list[tuple[Path, str]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def import_files(corpus: Corpus, paths: Sequence[Path], task: Task[ImportReport]) -> ImportReport:
    """Reads files and stores them; one that fails does not keep the others from going on."""
    from annotator.articles import find_files, read_file  # late: the window need not wait for the readers

    report = ImportReport()
    files = list(find_files(paths))
    for number, path in enumerate(files):
        if task.cancelled:
            break
        task.progress(number, len(files))
        try:
            read = read_file(path)
            article_id, is_new = corpus.add(read.article, read.data)
        except UserError as error:
            report.failed.append((path, str(error)))
            continue
        report.ids.append(article_id)
        report.new += is_new
        report.warnings.extend(read.warnings)
    task.progress(len(files), len(files))
    return report


class Library(QObject):
    """`imported` comes after files were taken in, `opened_path` for each that goes to the recent ones."""

    imported = Signal()
    progressed = Signal(int, int)
    opened_path = Signal(str)

    def __init__(self, workspace: Workspace, tasks: Tasks, messages: Messages) -> None:
        super().__init__()
        self._workspace = workspace
        self._tasks = tasks
        self._messages = messages

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
            self._messages.warn(corpus.read_only_reason or "")
            return
        task = self._tasks.run(
            lambda task: import_files(corpus, paths, task),
            lambda report: self._on_imported(paths, report),
            lambda error: self._messages.warn(str(error)),
        )
        task.signals.progressed.connect(self.progressed)

    def _on_imported(self, paths: Sequence[Path], report: ImportReport) -> None:
        self.imported.emit()
        failed = {path for path, _sentence in report.failed}
        for path in paths:
            if path not in failed:
                self.opened_path.emit(str(path))
        if report.ids:
            self.open_article(report.ids[0])
        self._tell(report)

    def _tell(self, report: ImportReport) -> None:
        if len(report.failed) == 1:
            self._messages.warn(report.failed[0][1])
        elif report.failed:
            names = ", ".join(path.name for path, _sentence in report.failed[:3])
            more = " …" if len(report.failed) > 3 else ""
            text = self.tr("{0} files could not be read ({1}{2}); the other {3} are in the corpus.")
            self._messages.warn(text.format(len(report.failed), names, more, len(report.ids)))
        elif not report.ids:
            self._messages.warn(
                self.tr("There are no articles in there; open a file or a folder that has some.")
            )
        elif report.warnings:
            self._messages.tell(report.warnings[0])
        elif len(report.ids) > 1 or not report.new:
            known = len(report.ids) - report.new
            text = self.tr("{0} articles are new, {1} were in the corpus already.")
            self._messages.tell(text.format(report.new, known))

    def open_article(self, article_id: int) -> None:
        """Puts an article of the corpus on the desk."""
        with self._messages.attempt():
            self._workspace.open_article(article_id)
