"""Import of annotated data: what is in a file, which labels become which, and what would come of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.annotation import Status
from annotator.core.label_mapping import LabelMapping, suggest
from annotator.corpus.annotated import remember_mapping, remembered_mapping
from annotator.exports import all_formats
from annotator.exports.guessing import guess_format
from annotator.gui.annotated_import_tree import ImportTree
from annotator.gui.annotated_import_work import Look, look_through
from annotator.gui.fields import QuietCombo, caption, section
from annotator.gui.label_mapping import LabelMappingTable
from annotator.gui.sentences import translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.errors import UserError
    from annotator.gui.messages import Messages
    from annotator.gui.tasks import Task, Tasks
    from annotator.gui.theme import Theme
    from annotator.workspace import Workspace


def filters() -> str:
    """What the file dialog offers."""
    ends = sorted({f"*.{f.suffix.rpartition('.')[2]}" for f in all_formats().values() if f.reads})
    text = QCoreApplication.translate("AnnotatedImportDialog", "Annotated data ({0})")
    everything = QCoreApplication.translate("AnnotatedImportDialog", "All files (*)")
    return f"{text.format(' '.join(ends))};;{everything}"


class AnnotatedImportDialog(QDialog):
    """Stands beside the window. `imported` when the corpus has the data; `place_requested` for an article."""

    imported = Signal()
    place_requested = Signal(int, str)
    _failed = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        workspace: Workspace,
        tasks: Tasks,
        messages: Messages,
        names: Sequence[str],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import annotated data"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(920, 600)
        self._workspace, self._tasks, self._messages = workspace, tasks, messages
        self._paths = [Path(name) for name in names]
        self._task: Task[Look] | None = None
        self.format_box = QuietCombo()
        self.format_box.setAccessibleName(self.tr("Format"))
        self.status_box = QuietCombo()
        self.status_box.setAccessibleName(self.tr("Annotations come as"))
        self.labels = LabelMappingTable(workspace.scheme)
        self.found = ImportTree()
        self.summary = QLabel()
        self._progress = QProgressBar(textVisible=False)
        self.import_button = QPushButton(self.tr("&Import"))
        self.close_button = QPushButton(self.tr("Cancel"))
        self._fill()
        self._lay_out()
        self._connect()
        self._look(None)

    def _fill(self) -> None:
        for format_ in all_formats().values():
            if format_.reads:
                self.format_box.addItem(f"{format_.name}: {translated(format_.description)}", format_.name)
        guessed = guess_format(self._paths[0])
        self.format_box.setCurrentIndex(max(0, self.format_box.findData(guessed)))
        self.status_box.addItem(self.tr("Suggestions, to be looked through"), Status.SUGGESTED)
        self.status_box.addItem(self.tr("Accepted annotations"), Status.ACCEPTED)
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.import_button.setProperty("primary", True)
        self.import_button.setDefault(True)
        self.close_button.setAutoDefault(False)

    def _lay_out(self) -> None:
        names = ", ".join(path.name for path in self._paths)
        heading = QLabel(names)
        heading.setProperty("heading", True)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.setSpacing(24)
        head.addWidget(section(caption(self.tr("Format")), self.format_box), 3)
        head.addWidget(section(caption(self.tr("Annotations come as")), self.status_box), 2)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side, title, widget in (
            (left, self.tr("Labels"), self.labels),
            (right, self.tr("What would come of it"), self.found),
        ):
            side.setSpacing(4)
            side.addWidget(caption(title))
            side.addWidget(widget, 1)
        panes = QHBoxLayout()
        panes.setSpacing(24)
        panes.addLayout(left, 1)
        panes.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._progress, 1)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.import_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(heading)
        column.addLayout(head)
        column.addLayout(panes, 1)
        column.addWidget(self.summary)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.format_box.activated.connect(lambda _row: self._look(None))
        self.status_box.activated.connect(lambda _row: self._look(self.labels.mapping))
        self.labels.changed.connect(lambda: self._look(self.labels.mapping))
        self.import_button.clicked.connect(self.take)
        self.close_button.clicked.connect(self.reject)
        self.found.article_requested.connect(lambda number: self.place_requested.emit(number, ""))
        self._failed.connect(self._on_broken)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.labels.set_theme(theme)
        self.found.set_theme(theme)

    @property
    def _format(self) -> str:
        return str(self.format_box.currentData())

    @property
    def _status(self) -> Status:
        return Status(self.status_box.currentData())

    # -- before ---------------------------------------------------------------------------------------------

    def _look(self, mapping: LabelMapping | None) -> None:
        """Sees what would come of it; without a mapping also which labels there are."""
        self._stop()
        self.import_button.setEnabled(False)
        self._progress.setRange(0, 0)
        self._progress.show()
        corpus, scheme = self._workspace.corpus, self._workspace.scheme
        name = self._format
        read = partial(look_through, corpus, self._paths, name, self._status)

        def work(task: Task[Look]) -> Look:
            look = read(mapping or LabelMapping(), task, store=False)
            if mapping is not None:
                look.mapping = mapping
                return look
            labels = look.sums.labels
            offered = remembered_mapping(corpus, name, labels)
            look.mapping = offered or LabelMapping({**suggest(labels, scheme)})
            return look

        def show(look: Look) -> None:
            if not task.cancelled:
                self._show(look, with_labels=mapping is None)

        def refuse(error: UserError) -> None:
            if not task.cancelled:
                self._refuse(error)

        task = self._task = self._tasks.run(work, show, refuse)
        task.signals.progressed.connect(lambda done, _total: self._tell_reading(task, done))

    def _tell_reading(self, task: Task[Look], done: int) -> None:
        if not task.cancelled:
            self.summary.setText(self.tr("Reading: {0} articles").format(f"{done:,}"))

    def _show(self, look: Look, *, with_labels: bool) -> None:
        self._progress.hide()
        if with_labels:
            self.labels.show_labels(look.sums.labels, look.mapping)
            chosen = self.labels.mapping
            if any(source != target for source, target in chosen.targets.items()):
                self._look(chosen)  # once more, with the labels as they will be
                return
        self.import_button.setEnabled(look.sums.articles > 0 and not self._workspace.corpus.read_only)
        self.summary.setText(self._summary(look))
        self.found.show_look(look)

    def _summary(self, look: Look) -> str:
        sums, counts = look.sums, look.sums.counts
        if not sums.articles and not look.count:
            return self.tr("No article of this format is in the file; choose another format.")
        parts = [
            self.tr("new articles: {0}").format(f"{sums.new:,}"),
            self.tr("known: {0}").format(f"{sums.known - counts['refused']:,}"),
            self.tr("annotations to add: {0}").format(f"{counts['added']:,}"),
        ]
        for name, text in (
            ("confirmed", self.tr("suggestions to accept: {0}")),
            ("same", self.tr("there already: {0}")),
            ("decided", self.tr("decided otherwise here, which stays: {0}")),
            ("left_out", self.tr("left out: {0}")),
        ):
            if counts[name]:
                parts.append(text.format(f"{counts[name]:,}"))
        if look.count:
            parts.append(self.tr("not placed: {0}").format(f"{look.count:,}"))
        return " · ".join(parts)

    # -- doing it -------------------------------------------------------------------------------------------

    def take(self) -> None:
        """Takes the data in: new articles are added, what joins known ones is one step of undo."""
        with self._messages.attempt():
            self._workspace.everywhere.begin()
            self._stop()
            self.import_button.setEnabled(False)
            self._progress.setRange(0, 0)
            self._progress.show()
            corpus, mapping, name = self._workspace.corpus, self.labels.mapping, self._format
            read = partial(look_through, corpus, self._paths, name, self._status, mapping)

            def work(task: Task[Look]) -> Look:
                try:
                    look = read(task, store=True)
                    look.operation = corpus.operations.save(look.sums.changes)
                    remember_mapping(corpus, name, look.sums.labels, mapping)
                except BaseException:
                    self._failed.emit()  # from there to the window's thread
                    raise
                return look

            self._task = self._tasks.run(work, self._on_taken, self._refuse)

    def _on_broken(self) -> None:
        with self._messages.attempt():
            self._workspace.everywhere.end(None)

    def _on_taken(self, look: Look) -> None:
        with self._messages.attempt():
            self._workspace.everywhere.end(look.operation)
            text = self.tr("Imported: {0} new articles; {1} annotations in {2} known articles.")
            numbers = look.sums.new, look.joined, len(look.sums.changes)
            text = text.format(*(f"{number:,}" for number in numbers))
            operation = look.operation
            if operation is None:
                self._messages.tell(text)
            else:
                undo = partial(self._undo, self._workspace, self._messages, operation)
                self._messages.tell(text, action=(self.tr("Undo"), undo), undoes=operation)
        self.imported.emit()
        self.accept()

    @staticmethod
    def _undo(workspace: Workspace, messages: Messages, operation: str) -> None:
        with messages.attempt():
            workspace.everywhere.undo(operation)
            messages.tell(QCoreApplication.translate("AnnotatedImportDialog", "Taken back in all articles."))

    def _refuse(self, error: UserError) -> None:
        self._progress.hide()
        self.labels.show_labels({}, LabelMapping())
        self.found.clear()
        self.summary.setText(translated(str(error)))

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def reject(self) -> None:
        """Stops what is being read; articles that were added already stay."""
        self._stop()
        super().reject()
