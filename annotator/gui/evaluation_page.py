"""“How good is detection here?”: measures it against what a person accepted, and lists the errors."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.evaluation_errors import EvaluationErrors
from annotator.gui.evaluation_process import EvaluationProcess
from annotator.gui.evaluation_results import EvaluationResults
from annotator.gui.fields import QuietCombo
from annotator.gui.sentences import translated
from annotator.gui.theme import pick_theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.addresses import ServerAddress
    from annotator.gui.settings_store import SettingsStore

Json = dict[str, Any]

_CORPUS, _FILE = 0, 1


class EvaluationPage(QDialog):
    """Detection runs anew in a process of its own, with the pipeline and thresholds of the settings.

    `corpus` tells the path of the corpus in use, `ask_files` lets the user pick files (title, filters).
    `passage_requested` carries an article's id and code points in its text.
    """

    passage_requested = Signal(int, int, int)

    def __init__(
        self,
        parent: QWidget | None,
        corpus: Callable[[], Path | ServerAddress],
        store: SettingsStore,
        ask_files: Callable[[str, str], list[str]],
        command: list[str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How good is detection here?"))
        self.resize(1240, 800)
        self._corpus = corpus
        self._store = store
        self._ask_files = ask_files
        self._gold: Path | None = None
        self._asked: Path | ServerAddress | None = None  # the corpus of the run that goes on
        self._measured: Path | ServerAddress | None = None  # the corpus of the result on show
        self.process = EvaluationProcess(command)
        self.gold_box = QuietCombo()
        self.gold_box.setAccessibleName(self.tr("Compare with"))
        self.gold_box.addItem(self.tr("What was accepted in this corpus"))
        self.gold_box.addItem(self.tr("A gold file…"))
        self.measure_button = QPushButton(self.tr("Measure"))
        self.measure_button.setProperty("primary", True)
        self.stop_button = QPushButton(self.tr("Stop"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.progress = QProgressBar(textVisible=False)
        self.said = QLabel()
        self.results = EvaluationResults()
        self.errors = EvaluationErrors()
        self._lay_out()
        self._connect()
        self._show_running(False)
        about = self.tr(
            "Detection runs anew, beside your work, in every article that is done or holds decisions, and is "
            "compared with what was accepted there. The corpus is only read."
        )
        self._say(about)
        self.apply_theme()

    def _lay_out(self) -> None:
        self.progress.setFixedWidth(160)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setProperty("quiet", True)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(QLabel(self.tr("Compare with")))
        head.addWidget(self.gold_box)
        head.addWidget(self.measure_button)
        head.addWidget(self.stop_button)
        head.addWidget(self.progress)
        head.addStretch(1)
        self._body = QSplitter(Qt.Orientation.Horizontal)
        self._body.addWidget(self.results)
        self._body.addWidget(self.errors)
        self._body.setChildrenCollapsible(False)
        self._body.setHandleWidth(24)
        self._body.setSizes([820, 340])
        self._body.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.said)
        column.addWidget(self._body, 1)
        column.addStretch(0)
        column.addWidget(self._buttons)

    def _connect(self) -> None:
        self.gold_box.activated.connect(self._on_gold)
        self.measure_button.clicked.connect(self.measure)
        self.stop_button.clicked.connect(self.stop)
        self._buttons.rejected.connect(self.reject)
        self.process.progressed.connect(self._on_progressed)
        self.process.finished.connect(self._on_finished)
        self.process.failed.connect(self._on_failed)
        self.errors.chosen.connect(self._on_chosen)
        self._store.changed.connect(self.apply_theme)

    def apply_theme(self) -> None:
        """Takes the colours of the theme of the settings."""
        theme = pick_theme(self._store.current.theme)
        self.results.set_theme(theme)
        self.errors.set_theme(theme)

    def measure(self) -> None:
        """Starts the evaluation against what is chosen."""
        settings = self._store.current
        gold = ["--corpus", str(self._corpus())] if self._gold is None else ["--gold", str(self._gold)]
        self._asked = self._corpus() if self._gold is None else None
        model = ["--model", settings.pipeline] if settings.pipeline else []
        indirect = ["--indirect"] if settings.indirect else []
        thresholds = [
            f"--threshold={settings.threshold:.4f}",
            f"--guess-threshold={settings.guess_threshold:.4f}",
        ]
        self._show_running(True)
        self._say(self.tr("Detecting and comparing…"))
        self.process.start([*gold, *model, *indirect, *thresholds])

    def stop(self) -> None:
        """Ends a run; a result that was there before stays."""
        if self.process.running:
            self.process.stop()
            self._show_running(False)
            self._say(self.tr("Stopped; nothing was changed."))

    def reject(self) -> None:
        """Closing the page ends a run."""
        self.stop()
        super().reject()

    def _on_gold(self, place: int) -> None:
        """Another gold: the file is asked for at once; without one the corpus it is."""
        if place == _CORPUS:
            self._gold = None
            return
        names = self._ask_files(self.tr("Choose a gold file"), self.tr("JSON Lines (*.jsonl)"))
        if names:
            self._gold = Path(names[0])
            self.gold_box.setItemText(_FILE, self.tr("The file {0}…").format(self._gold.name))
        elif self._gold is None:
            self.gold_box.setCurrentIndex(_CORPUS)

    def _show_running(self, running: bool) -> None:
        self.measure_button.setVisible(not running)
        self.gold_box.setEnabled(not running)
        self.stop_button.setVisible(running)
        self.progress.setVisible(running)
        self.progress.setRange(0, 0)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)

    def _on_progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self._say(self.tr("Detecting and comparing: article {0} of {1}").format(min(done + 1, total), total))

    def _on_finished(self, result: Json, problems: list[str]) -> None:
        self._measured = self._asked
        self._show_running(False)
        self._say(self._summary(result, problems))
        self.results.show_result(result)
        self.errors.show_errors(result["errors"])
        self._body.show()

    def _summary(self, result: Json, problems: list[str]) -> str:
        parts = [result["model"], self.tr("articles: {0}").format(f"{result['articles']:,}")]
        left = result["left_out"]
        if left["undecided"]:
            parts.append(self.tr("undecided suggestions left out: {0}").format(f"{left['undecided']:,}"))
        if left["unjudged"]:
            parts.append(
                self.tr("suggestions nobody has judged left out: {0}").format(f"{left['unjudged']:,}")
            )
        if problems:
            parts.append(
                self.tr("not measured: {0}, the first: {1}").format(len(problems), translated(problems[0]))
            )
        return " · ".join(parts)

    def _on_failed(self, sentence: str) -> None:
        self._show_running(False)
        self._say(translated(sentence))

    def _on_chosen(self, error: Json) -> None:
        if self._measured is None:
            self._say(self.tr("The articles of a gold file cannot be opened here; import the file first."))
        elif self._measured != self._corpus():
            self._say(self.tr("Another corpus is open now; measure again to open its passages."))
        else:
            self.passage_requested.emit(error["article"], error["start"], error["end"])
