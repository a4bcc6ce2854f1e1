"""Export: pick a format, see what it will lose, write the file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.exports import FORMATS, ExportReport, export, losses
from annotator.gui.fields import caption, section
from annotator.gui.sentences import translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.annotation import Article
    from annotator.core.errors import UserError
    from annotator.corpus import Corpus
    from annotator.exports import Loss
    from annotator.gui.messages import Messages
    from annotator.gui.tasks import Task, Tasks

_SHOWN = 6


def articles_of(corpus: Corpus, ids: list[int], task: Task[Any]) -> Iterator[Article]:
    """Articles one after the other until the task is cancelled, so that a large corpus is never in memory."""
    for article_id in ids:
        if task.cancelled:
            return
        yield corpus.load(article_id)


class ExportDialog(QDialog):
    """Counts what the chosen format would lose before anything is written; export runs with progress."""

    def __init__(
        self, parent: QWidget, corpus: Corpus, tasks: Tasks, messages: Messages, current: int | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(620)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._corpus = corpus
        self._tasks = tasks
        self._messages = messages
        self._task: Task[ExportReport] | None = None
        self._count: Task[list[Loss]] | None = None
        self.format_box = QComboBox()
        self.format_box.setAccessibleName(self.tr("Format"))
        for format_ in FORMATS.values():
            if format_.writes:
                self.format_box.addItem(f"{format_.name}: {format_.description}", format_.name)
        self.scope_box = QComboBox()
        self.scope_box.setAccessibleName(self.tr("Articles"))
        self._scopes = self._articles_by_scope(current)
        for title, ids in self._scopes:
            self.scope_box.addItem(f"{title} ({len(ids)})")
        self.suggestions = QCheckBox(self.tr("Suggestions as well, not only what was accepted"))
        self._losses = QLabel()
        self._losses.setWordWrap(True)
        self._losses.setProperty("quiet", True)
        self._losses.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._losses.setMinimumHeight(96)
        self._progress = QProgressBar(textVisible=False)
        self._progress.hide()
        self.export_button = QPushButton(self.tr("Export…"))
        self.export_button.setProperty("primary", True)
        self._lay_out()
        for signal in (self.format_box.activated, self.scope_box.activated, self.suggestions.toggled):
            signal.connect(self._count_losses)
        self.export_button.clicked.connect(self._on_export)
        self._count_losses()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox()
        buttons.addButton(self.export_button, QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(section(caption(self.tr("Format")), self.format_box))
        column.addWidget(section(caption(self.tr("Articles")), self.scope_box))
        column.addWidget(self.suggestions)
        column.addWidget(section(caption(self.tr("What the format leaves out")), self._losses))
        column.addWidget(self._progress)
        column.addWidget(buttons)

    @property
    def _format(self) -> str:
        return str(self.format_box.currentData())

    def _articles_by_scope(self, current: int | None) -> list[tuple[str, list[int]]]:
        """What can be exported, the most sensible first: articles that nobody has looked at teach a model
        that there is nothing in them."""
        queue = self._corpus.queue()
        done = [item.id for item in queue if item.done]
        decided = [item.id for item in queue if item.accepted or item.rejected]
        scopes = [
            (self.tr("Articles that are done"), done),
            (self.tr("Articles with decisions"), decided),
            (self.tr("All articles of the corpus"), [item.id for item in queue]),
            (self.tr("Only the open article"), [current] if current is not None else []),
        ]
        return [(title, ids) for title, ids in scopes if ids]

    def _ids(self) -> list[int]:
        return self._scopes[self.scope_box.currentIndex()][1] if self._scopes else []

    def _count_losses(self) -> None:
        """Counts in the background; a count that is no longer wanted is stopped and its answer dropped."""
        if self._count is not None:
            self._count.cancel()
        name, ids, with_suggestions = self._format, self._ids(), self.suggestions.isChecked()
        self._losses.setText(self.tr("Counting…"))
        count: Task[list[Loss]] = self._tasks.run(
            lambda task: losses(articles_of(self._corpus, ids, task), name, with_suggestions),
            lambda found: None if count.cancelled else self._show_losses(found),
            lambda error: None if count.cancelled else self._losses.setText(translated(str(error))),
        )
        self._count = count

    def _show_losses(self, found: list[Loss]) -> None:
        lines = [f"{loss.count:,} × {translated(loss.what)}" for loss in found[:_SHOWN]]
        self._losses.setText("\n".join(lines) or self.tr("Nothing: everything of these articles fits."))

    def _on_export(self) -> None:
        suffix = FORMATS[self._format].suffix
        title = self.tr("Export as {0}").format(self._format)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self._messages.ask_save(title, str(Path(folder) / f"corpus{suffix}"), f"*{suffix}")
        if name:
            self.write(Path(name) if Path(name).suffix else Path(name).with_suffix(suffix))

    def write(self, output: Path) -> None:
        """Writes the file in the background and closes when it is whole."""
        ids, name, with_suggestions = self._ids(), self._format, self.suggestions.isChecked()
        self.export_button.setEnabled(False)
        self._progress.setRange(0, len(ids))
        self._progress.show()
        self._task = self._tasks.run(
            lambda task: export(
                articles_of(self._corpus, ids, task),
                name,
                output,
                suggestions=with_suggestions,
                total=len(ids),
                progress=task.progress,
                cancelled=lambda: task.cancelled,
            ),
            lambda report: self._on_written(output, report),
            self._on_failed,
        )
        self._task.signals.progressed.connect(self._progress.setValue)

    def _on_written(self, output: Path, report: ExportReport) -> None:
        if not report.cancelled:
            text = self.tr("Written to {2}: annotations {0}, articles {1}.").format(
                report.annotations, report.articles, output
            )
            if report.problems:
                first = report.problems[0]
                more = self.tr("{0} could not be written as they stand, the first in “{1}”: {2} ({3}).")
                text += " " + more.format(
                    len(report.problems), first.article, first.words, translated(first.reason)
                )
                self._messages.warn(text)
            else:
                self._messages.tell(text)
        self.accept()

    def _on_failed(self, error: UserError) -> None:
        self._messages.warn(str(error))
        self.reject()

    def reject(self) -> None:
        """Cancels; a file that was being written is left as it was."""
        for task in (self._task, self._count):
            if task is not None:
                task.cancel()
        super().reject()
