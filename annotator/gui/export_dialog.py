"""Export: pick a format, see what it will lose and where, write the file, see what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.exports import Fitting, Wanted
from annotator.gui import export_work
from annotator.gui.export_form import ExportForm
from annotator.gui.export_losses import LossTree
from annotator.gui.export_result import ExportResult, problems_of
from annotator.gui.export_scopes import Scopes, find_scopes
from annotator.gui.export_work import Order
from annotator.gui.fields import caption
from annotator.gui.sentences import translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.errors import UserError
    from annotator.core.scheme import Scheme
    from annotator.corpus import Corpus
    from annotator.exports import Diagnosis, ExportReport, Loss
    from annotator.gui.messages import Messages
    from annotator.gui.tasks import Task, Tasks
    from annotator.gui.theme import Theme


class ExportDialog(QDialog):
    """Stands beside the window. `written` when the file is whole, `place_requested` for an annotation.

    What the format loses is counted before anything is written; all work is done off the window's thread.
    """

    written = Signal()
    place_requested = Signal(int, str)

    def __init__(
        self,
        parent: QWidget | None,
        corpus: Corpus,
        tasks: Tasks,
        messages: Messages,
        current: int | None,
        *,
        scheme: Scheme,
        selected: Sequence[int] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(920, 680)
        self._corpus, self._tasks, self._messages, self._scheme = corpus, tasks, messages, scheme
        self._scopes = Scopes()
        self._task: Task[list[ExportReport]] | None = None
        self._count: Task[Diagnosis] | None = None
        self._is_stale = False
        self.form = ExportForm(corpus, scheme, tasks, has_selection=bool(selected))
        self.format_box, self.scope_box = self.form.format_box, self.form.scope_box
        self.suggestions = self.form.suggestions
        self.losses = LossTree()
        self.outcome = ExportResult()
        self._state = QLabel()
        self._state.setProperty("quiet", True)
        self._progress = QProgressBar(textVisible=False)
        self._progress.hide()
        self.export_button = QPushButton(self.tr("&Export…"))
        self.export_button.setProperty("primary", True)
        self.export_button.setDefault(True)
        self.close_button = QPushButton(self.tr("Cancel"))
        self.close_button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self._find(current, selected)
        self._count_losses()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(caption(self.tr("What the format leaves out")))
        right.addWidget(self.losses, 1)
        right.addWidget(self._state)
        page = QWidget()
        panes = QHBoxLayout(page)
        panes.setContentsMargins(0, 0, 0, 0)
        panes.setSpacing(24)
        self.form.setFixedWidth(360)
        panes.addWidget(self.form)
        panes.addLayout(right, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(page)
        self._pages.addWidget(self.outcome)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._progress, 1)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.form.changed.connect(self._count_losses)
        self.form.misfit_chosen.connect(self.losses.follow_choice)
        self.losses.places_wanted.connect(self._find_places)
        for source in (self.losses, self.outcome):
            source.place_requested.connect(self._open_place)
        self.export_button.clicked.connect(self._on_export)
        self.close_button.clicked.connect(self.reject)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for themed in (self.losses, self.outcome, self.form.splits, self.form.datasheet):
            themed.set_theme(theme)

    # -- before ---------------------------------------------------------------------------------------------

    def _find(self, current: int | None, selected: Sequence[int]) -> None:
        def found(scopes: Scopes) -> None:
            self.form.show_scopes(scopes)

        def work(_task: Task[Scopes]) -> Scopes:
            self._scopes = find_scopes(self._corpus, current, selected)
            return self._scopes  # what is counted next on that thread wants it

        self._tasks.run(work, found, self._on_failed)

    def _order(self) -> Order:
        form = self.form
        return Order(
            self._corpus,
            self._scheme,
            form.format.name,
            form.scope,
            form.side,
            form.splits.division,
            Wanted(form.suggestions.isChecked(), form.with_rejected),
            Fitting(form.misfit, dict(self.losses.choices)),
        )

    def _count_losses(self) -> None:
        """Counts in the background; a count that is no longer wanted is stopped and its answer dropped."""
        if self._count is not None:
            self._count.cancel()
        self._is_stale = False
        order = self._order()
        self.losses.clear()
        self._state.setText(self.tr("Counting…"))
        count: Task[Diagnosis] = self._tasks.run(
            lambda task: export_work.count(order, self._scopes, task),
            lambda found: None if count.cancelled else self._show_diagnosis(found),
            lambda error: None if count.cancelled else self._state.setText(translated(str(error))),
        )
        count.signals.progressed.connect(
            lambda done, total: None if count.cancelled else self._show_counting(done, total)
        )
        self._count = count

    def _show_counting(self, done: int, total: int) -> None:
        self._state.setText(self.tr("Counting: {0} of {1} articles").format(f"{done:,}", f"{total:,}"))

    def _show_diagnosis(self, found: Diagnosis) -> None:
        self.losses.show_diagnosis(found)
        self.form.show_misfits(found.misfits.count)
        text = self.tr("Articles: {0}. Open a line to see where; Return opens the place.")
        if found.misfits.count:
            text += " " + self.tr("In a place: 1 cut, 2 expand, 3 contract, 4 leave out.")
        self._state.setText(text.format(f"{found.articles:,}"))
        self._state.setWordWrap(True)

    def _find_places(self, loss: Loss) -> None:
        order = self._order()
        self._tasks.run(
            lambda task: export_work.places(order, loss, task),
            lambda places: self.losses.show_places(loss, places),
            self._on_failed,
        )

    def _open_place(self, article_id: int, annotation_id: str) -> None:
        self._is_stale = True
        self.place_requested.emit(article_id, annotation_id)

    def changeEvent(self, event: QEvent) -> None:
        """Back from a place: what was corrected there counts no more."""
        super().changeEvent(event)
        is_back = event.type() is QEvent.Type.ActivationChange and self.isActiveWindow() and self._is_stale
        if is_back and self._pages.currentIndex() == 0:
            self._count_losses()

    # -- writing --------------------------------------------------------------------------------------------

    def _on_export(self) -> None:
        format_ = self.form.format
        title = self.tr("Export as {0}").format(format_.name)
        if self.form.is_set:
            folder = self._messages.ask_folder(title)
            if folder:
                self.write(Path(folder))
            return
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suffix = format_.suffix
        name = self._messages.ask_save(title, str(Path(home) / f"corpus{suffix}"), f"*{suffix}")
        if name:
            self.write(Path(name) if Path(name).suffix else Path(name).with_suffix(suffix))

    def write(self, output: Path) -> None:
        """Writes the file, or the files of a training set into a folder, and reads them back."""
        if self._count is not None:
            self._count.cancel()
        self.export_button.setEnabled(False)
        self._progress.setRange(0, 0)
        self._progress.show()
        order = self._order()
        self._task = self._tasks.run(
            lambda task: export_work.write(order, self._scopes, output, task),
            lambda reports: self._on_written(output, reports),
            self._on_failed,
        )
        self._task.signals.progressed.connect(self._on_progressed)

    def _on_progressed(self, done: int, total: int) -> None:
        # the last of them does not mean the end: the file is read back then
        self._progress.setRange(0, total if done < total else 0)
        self._progress.setValue(done)

    # -- after ----------------------------------------------------------------------------------------------

    def _on_written(self, output: Path, reports: Sequence[ExportReport]) -> None:
        self._progress.hide()
        self._task = None
        if any(report.cancelled for report in reports):
            self.accept()
            return
        problems = [problem for report in reports for problem in problems_of(report)]
        summary = self._summary(output, reports)
        if not problems:
            self._messages.tell(summary)
            self.written.emit()
            self.accept()
            return
        self.outcome.show_reports(summary, reports)
        self._pages.setCurrentIndex(1)
        self.export_button.hide()
        self.close_button.setText(self.tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.setFocus()
        self._tell_problems(summary, reports)
        self.written.emit()

    def _summary(self, output: Path, reports: Sequence[ExportReport]) -> str:
        found = [report.read_back for report in reports if report.read_back is not None]
        text = self.tr("Written to {2}: annotations {0}, articles {1}.")
        if len(found) == len(reports):
            text = self.tr("Written to {2}, read back in full: annotations {0}, articles {1}.")
            if not all(item.is_whole for item in found):
                text = self.tr("Written to {2}, read back {3} of {4}: annotations {0}, articles {1}.")
        return text.format(
            f"{sum(report.annotations for report in reports):,}",
            f"{sum(report.articles for report in reports):,}",
            output,
            f"{sum(item.read for item in found):,}",
            f"{sum(item.written for item in found):,}",
        )

    def _tell_problems(self, summary: str, reports: Sequence[ExportReport]) -> None:
        differing = sum(report.read_back.differing for report in reports if report.read_back is not None)
        problems = sum(len(report.problems) for report in reports)
        parts = [summary]
        if differing:
            parts.append(self.tr("{0} articles were not read back as they were written.").format(differing))
        if problems:
            parts.append(self.tr("{0} annotations were not written as they stand.").format(problems))
        self._messages.warn(" ".join(parts))

    def _on_failed(self, error: UserError) -> None:
        self._messages.warn(str(error))
        self.reject()

    def reject(self) -> None:
        """Cancels; a file that was being written is left as it was."""
        for task in (self._task, self._count):
            if task is not None:
                task.cancel()
        super().reject()
