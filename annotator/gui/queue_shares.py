"""Shares the articles of the queue out among persons, evenly and with an overlap."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.core.errors import UserError
    from annotator.corpus import Corpus
    from annotator.corpus.queue import QueueView
    from annotator.gui.messages import Messages
    from annotator.gui.tasks import Task, Tasks


@dataclass(frozen=True)
class Shared:
    """How many articles each person has got, which articles these are, and who had them before."""

    counts: Mapping[str, int]
    ids: Sequence[int]
    before: Mapping[str, Sequence[int]]


class SharesDialog(QDialog):
    """Who, how many twice, and whether what was assigned before is forgotten. `shared` when it is done."""

    shared = Signal()

    def __init__(
        self, parent: QWidget | None, corpus: Corpus, view: QueueView, messages: Messages, tasks: Tasks
    ) -> None:
        super().__init__(parent)
        self._corpus, self._view = corpus, view
        self._messages, self._tasks = messages, tasks
        self.setWindowTitle(self.tr("Share out articles"))
        self.persons = QLineEdit()
        self.persons.setPlaceholderText(self.tr("Names, separated by commas"))
        self.overlap = QSpinBox()
        self.overlap.setRange(0, 100)
        self.overlap.setSingleStep(5)
        self.overlap.setValue(10)
        self.overlap.setSuffix(" %")
        self.again = QCheckBox(self.tr("Forget how these articles were assigned before"))
        self._lay_out()
        with messages.attempt():
            self.persons.setText(", ".join(dict.fromkeys((corpus.person, *corpus.assignments.persons()))))

    def _lay_out(self) -> None:
        about = QLabel(
            self.tr(
                "All articles that the queue shows are split evenly. Those of the overlap go to two persons, "
                "so that it can be measured how far they agree."
            )
        )
        about.setWordWrap(True)
        about.setProperty("quiet", True)
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("&Persons"), self.persons)
        form.addRow(self.tr("&Overlap"), self.overlap)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        share = buttons.addButton(self.tr("Share out"), QDialogButtonBox.ButtonRole.AcceptRole)
        share.setProperty("primary", True)
        buttons.accepted.connect(self.share)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(about)
        column.addLayout(form)
        column.addWidget(self.again)
        column.addWidget(buttons)
        self.setMinimumWidth(440)

    def share(self) -> None:
        """Shares them out off the window's thread, and tells how many each person has got."""
        corpus, view, replace = self._corpus, self._view, self.again.isChecked()
        names = [name for part in self.persons.text().split(",") if (name := " ".join(part.split()))]
        overlap = self.overlap.value() / 100

        def work(_task: Task[Shared]) -> Shared:
            from annotator.corpus.assignments import shares

            ids = corpus.queues.ids(view)
            given, before = shares(ids, names, overlap), corpus.assignments.of_articles(ids)
            corpus.assignments.give(given, replace=replace)
            return Shared({name: len(some) for name, some in given.items()}, ids, before)

        self._tasks.run(work, self._on_shared, self._on_failed)
        self.accept()

    def _on_shared(self, shared: Shared) -> None:
        parts = ", ".join(f"{name} {number:,}" for name, number in shared.counts.items())
        back = self.tr("Undo"), lambda: self._take_back(shared)
        self._messages.tell(self.tr("Shared out: {0}.").format(parts), action=back)
        self.shared.emit()

    def _take_back(self, shared: Shared) -> None:
        corpus = self._corpus

        def tell(_done: None) -> None:
            self._messages.tell(self.tr("The articles are assigned as before."))
            self.shared.emit()

        self._tasks.run(
            lambda _task: corpus.assignments.restore(shared.ids, shared.before), tell, self._on_failed
        )

    def _on_failed(self, error: UserError) -> None:
        self._messages.warn(str(error))
