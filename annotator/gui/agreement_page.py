"""How far the people who annotated the corpus agree; each row leads to its disagreements."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.disagreements import Kind, compare
from annotator.corpus.version_rows import VersionKind
from annotator.gui.agreement_table import AgreementTable
from annotator.gui.disagreement_list import DisagreementList, Found, found_in
from annotator.gui.fields import teaching_page
from annotator.gui.messages import MessageBar, Messages
from annotator.gui.side_names import side_name
from annotator.gui.theme import pick_theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.compared_article import ComparedArticle
    from annotator.core.errors import UserError
    from annotator.corpus import Corpus
    from annotator.corpus.versions import Comparable, Side
    from annotator.evaluation.agreement import Agreement, AgreementRow
    from annotator.gui.settings_store import SettingsStore
    from annotator.gui.tasks import Task, Tasks
    from annotator.workspace import Workspace

_MOST = 5000
"""Disagreements that are listed."""

_NOT_PEOPLE = ("", VersionKind.ADJUDICATED.value, VersionKind.MERGED.value)
_SUBJECTS = {
    "label": {Kind.LABEL, Kind.QUOTE_KIND, Kind.EVENT_TYPE},
    "speaker": {Kind.SPEAKER},
    "event type": {Kind.EVENT_TYPE},
    "stance": {Kind.STANCE},
}


@dataclass(frozen=True)
class Measured:
    """The result: figures, disagreements, and the articles that were compared."""

    sides: list[Side]
    articles: list[Comparable]
    agreement: Agreement
    found: list[Found]


def measure(corpus: Corpus, sides: list[Side], only_done: bool, task: Task[Measured]) -> Measured:
    """Reads all articles that two of the sides have annotated; ends early when the task is cancelled."""
    from annotator.evaluation.agreement import measure_agreement  # late: it brings numpy

    articles = corpus.versions.comparable(sides, only_done=only_done)
    found: list[Found] = []
    names = [side_name(side) for side in sides]

    def read() -> Iterator[ComparedArticle]:
        for number, item in enumerate(articles):
            if task.cancelled:
                return
            task.progress(number, len(articles))
            article = corpus.versions.compare(item, sides)
            if len(found) < _MOST:
                found.extend(_disagreements(article, names))
            yield article

    agreement = measure_agreement(names, read())
    return Measured(sides, articles, agreement, found[:_MOST])


def _disagreements(article: ComparedArticle, names: list[str]) -> list[Found]:
    here = [n for n, version in enumerate(article.versions) if version is not None]
    versions = [version for version in article.versions if version is not None]
    whose = [names[number] for number in here]
    return found_in(article.id, article.title, article.text, whose, compare(versions))


class AgreementPage(QDialog):
    """Stands beside the window. `adjudication_requested` carries articles, sides and a `Found` or None."""

    adjudication_requested = Signal(list, list, object)

    def __init__(
        self, window: QWidget | None, workspace: Workspace, store: SettingsStore, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Agreement of annotators"))
        self.resize(1240, 800)
        self._workspace = workspace
        self._store = store
        self._tasks = tasks
        self._measured: Measured | None = None
        self._task: Task[Measured] | None = None
        self.boxes: dict[Side, QCheckBox] = {}
        self.bar = MessageBar()
        self.messages = Messages(self.bar, self)
        self.done_box = QCheckBox(self.tr("only what is marked as &done"))
        self.measure_button = QPushButton(self.tr("&Measure"))
        self.measure_button.setProperty("primary", True)
        self.adjudicate_button = QPushButton(self.tr("&Adjudicate…"))
        self.about = QLabel()
        self.about.setProperty("quiet", True)
        self.table = AgreementTable()
        self.disagreements = DisagreementList(with_titles=True)
        self._lay_out()
        self._connect()
        self.apply_theme()

    def _lay_out(self) -> None:
        self._who = QHBoxLayout()
        self._who.setSpacing(16)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addLayout(self._who)
        head.addWidget(self.done_box)
        head.addStretch(1)
        head.addWidget(self.adjudicate_button)
        head.addWidget(self.measure_button)
        for button in (self.measure_button, self.adjudicate_button):
            button.setAutoDefault(False)
        body = QSplitter(Qt.Orientation.Horizontal)
        body.addWidget(self.table)
        body.addWidget(self.disagreements)
        body.setChildrenCollapsible(False)
        body.setHandleWidth(24)
        body.setSizes([800, 360])
        hint = self.tr(
            "Two people annotate the same articles, each with annotations of their own (Article, Whose "
            "annotations…). What they have accepted is then compared here."
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(teaching_page(self.tr("Nothing to compare yet"), hint))
        self._pages.addWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.bar)
        column.addLayout(head)
        column.addWidget(self.about)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.measure_button.clicked.connect(self.measure)
        self.adjudicate_button.clicked.connect(lambda: self.adjudicate(None))
        self.disagreements.chosen.connect(self.adjudicate)
        self.table.row_chosen.connect(self._on_row)
        self._store.changed.connect(self.apply_theme)

    def apply_theme(self) -> None:
        """Takes the colours of the theme of the settings."""
        theme = pick_theme(self._store.current.theme)
        self.table.set_theme(theme)
        self.disagreements.set_theme(theme)
        self.bar.set_theme(theme)

    def refresh(self) -> None:
        """Reads who has annotated, ticks all people's own annotations, and measures if it is two at least."""
        with self.messages.attempt():
            sides = self._workspace.corpus.versions.sides()
            kept = {side: box.isChecked() for side, box in self.boxes.items()}
            for box in self.boxes.values():
                box.deleteLater()
            self.boxes = {}
            for side, count in sides:
                box = QCheckBox(f"{side_name(side)}: {count:,}")
                box.setChecked(kept.get(side, side.kind not in _NOT_PEOPLE))
                self._who.addWidget(box)
                self.boxes[side] = box
            if len(self.chosen) > 1:
                self.measure()
            else:
                self._show_measured(None)

    @property
    def chosen(self) -> list[Side]:
        """The sides that are ticked."""
        return [side for side, box in self.boxes.items() if box.isChecked()]

    def measure(self) -> None:
        """Compares those that are ticked, off the window's thread."""
        sides, only_done = self.chosen, self.done_box.isChecked()
        if len(sides) < 2:
            self.messages.tell(self.tr("Tick two people at least; nothing was measured."))
            return
        if self._task is not None:
            self._task.cancel()
        corpus = self._workspace.corpus
        self.measure_button.setEnabled(False)
        self.about.setText(self.tr("Reading…"))
        self._task = task = self._tasks.run(
            lambda task: measure(corpus, sides, only_done, task), self._on_measured, self._on_failed
        )
        task.signals.progressed.connect(self._on_progressed)

    def adjudicate(self, found: Found | None) -> None:
        """Decides between them, beginning with a disagreement."""
        if self._measured is not None and self._measured.articles:
            self.adjudication_requested.emit(self._measured.articles, self._measured.sides, found)

    def closeEvent(self, event: object) -> None:
        if self._task is not None:
            self._task.cancel()
        super().closeEvent(event)  # type: ignore[arg-type]

    def _on_progressed(self, done: int, total: int) -> None:
        self.about.setText(self.tr("Reading article {0} of {1}…").format(done + 1, total))

    def _on_failed(self, error: UserError) -> None:
        self._task = None
        self.measure_button.setEnabled(True)
        self.messages.warn(str(error))

    def _on_measured(self, measured: Measured) -> None:
        self._task = None
        self.measure_button.setEnabled(True)
        self._show_measured(measured if measured.articles else None)

    def _show_measured(self, measured: Measured | None) -> None:
        self._measured = measured
        self._pages.setCurrentIndex(1 if measured else 0)
        self.adjudicate_button.setEnabled(measured is not None)
        if measured is None:
            self.about.setText("")
            return
        text = self.tr(
            "Articles in common: {0}. Below each figure: where it would fall for 95 of 100 samples of such "
            "articles. Its tip has the number of cases."
        )
        self.about.setText(text.format(f"{measured.agreement.articles:,}"))
        self.disagreements.show_found(measured.found)
        self.table.show_agreement(measured.agreement)
        self.table.setFocus()

    def _on_row(self, row: AgreementRow) -> None:
        """The disagreements that a row is about."""
        kinds = _SUBJECTS.get(row.label) if len(row.figures) == 1 else None
        layer = None if row.layer == "article" else row.layer

        def wanted(found: Found) -> bool:
            comparison = found.comparison
            if (comparison.layer.value if comparison.layer else None) != layer:
                return False
            if kinds is not None:
                return bool(kinds & set(comparison.kinds))
            return row.label == "all" or row.label in comparison.labels

        self.disagreements.narrow(wanted)
