"""The page that measures detection, with a fake command in a process of its own."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QTableWidget

from annotator.gui.evaluation_page import EvaluationPage
from annotator.gui.evaluation_process import evaluate_command
from annotator.gui.evaluation_tables import CalibrationBars
from annotator.gui.settings_store import SettingsStore
from annotator.gui.theme import DARK, apply_theme
from annotator.settings import Settings

FAKE = [sys.executable, "-m", "tests.gui.fake_evaluate"]
PATIENCE = 60_000  # milliseconds; only a broken program needs them


class Page:
    """The page with what it is told from outside."""

    def __init__(self, qtbot, folder, command=FAKE, **settings):
        self.bot = qtbot
        self.corpus = folder / "c.sqlite"
        self.answer = []
        self.store = SettingsStore(Settings(**settings), folder / "settings.toml")
        self.widget = EvaluationPage(None, lambda: self.corpus, self.store, lambda *_: self.answer, command)
        qtbot.addWidget(self.widget)
        self.widget.show()
        self.asked = []
        self.widget.passage_requested.connect(lambda *place: self.asked.append(place))

    def choose(self, *names):
        """Chooses a gold file; without a name the file dialog is cancelled."""
        self.answer = list(names)
        self.widget.gold_box.setCurrentIndex(1)
        self.widget.gold_box.activated.emit(1)

    def measure(self):
        """Presses the button and waits for the end; returns what came of it."""
        process, results = self.widget.process, []
        process.finished.connect(lambda result, _problems: results.append(result))
        self.bot.mouseClick(self.widget.measure_button, Qt.MouseButton.LeftButton)
        assert self.widget.stop_button.isVisible()
        assert not self.widget.measure_button.isVisible()
        self.bot.waitUntil(lambda: not process.running, timeout=PATIENCE)
        assert self.widget.measure_button.isVisible()
        return results[0] if results else None

    def tables(self):
        """The tables on show by name: rows of texts."""
        return {
            table.accessibleName(): [
                [table.item(row, column).text() for column in range(table.columnCount())]
                for row in range(table.rowCount())
            ]
            for table in self.widget.results.widget().findChildren(QTableWidget)
        }

    def errors(self):
        """The errors on show."""
        model = self.widget.errors.model
        return [model.error(model.index(row))["words"] for row in range(model.rowCount())]

    def click(self, row):
        """Clicks an error."""
        listed = self.widget.errors.list
        place = listed.visualRect(listed.model().index(row, 0)).center()
        self.bot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.fixture
def page(qtbot, tmp_path):
    made = Page(qtbot, tmp_path)
    yield made
    made.widget.close()


def test_the_corpus_is_measured_with_the_settings(qtbot, tmp_path):
    page = Page(qtbot, tmp_path, pipeline="en_x", threshold=0.3, guess_threshold=0.7, indirect=True)
    result = page.measure()
    wanted = f"--corpus {page.corpus} --model en_x --indirect --threshold=0.3000 --guess-threshold=0.7000"
    assert result["source"] == f"{wanted} --json --progress"
    page.widget.close()


def test_figures_tables_and_errors_are_shown(page):
    page.measure()
    assert page.widget.said.text() == "fake@1 · articles: 1"
    tables = page.tables()
    assert tables["In short"][0] == ["entities, exact F1", "0.40", "–", "–", "3"]
    assert tables["Entities"][0][:5] == ["PERSON", "2", "1.00", "0.50", "0.67"]
    assert tables["Entities"][-1][0] == "all"
    assert tables["entity"] == [["PERSON", "1", "1", ""], ["GPE", "", "", "1"]]
    bars = page.widget.results.widget().findChildren(CalibrationBars)
    assert [bar.accessibleDescription() for bar in bars] == [
        "0.7 to 0.8: 0.00 right of 1; 0.9 to 1.0: 1.00 right of 1"
    ]
    assert page.errors() == ["Bo Lind", "Oslo"]


def test_a_cell_of_the_confusion_table_is_tinted_by_its_share_of_the_row(page):
    page.measure()
    tables = page.widget.results.widget().findChildren(QTableWidget)
    table = next(t for t in tables if t.accessibleName() == "entity")
    half, empty = table.item(0, 1).background(), table.item(0, 3).background()
    whole = table.item(1, 3).background()
    assert 0 < half.color().alphaF() < whole.color().alphaF()
    assert empty.style() is Qt.BrushStyle.NoBrush


def test_a_click_asks_for_the_passage(page):
    page.measure()
    page.click(1)
    assert page.asked == [(7, 24, 28)]
    page.corpus = page.corpus.with_name("other.sqlite")
    page.click(0)
    assert len(page.asked) == 1
    assert "Another corpus" in page.widget.said.text()


def test_errors_can_be_filtered_by_kind(page):
    page.measure()
    box = page.widget.errors.filter_box
    assert [box.itemText(n) for n in range(box.count())] == [
        "All (2)",
        "entity: label (1)",
        "entity: missed (1)",
    ]
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert page.errors() == ["Oslo"]


def test_a_gold_file_is_measured_but_its_passages_are_not_here(page):
    page.choose("gold.jsonl")
    assert page.measure()["source"].startswith("--gold gold.jsonl ")
    page.click(0)
    assert page.asked == []
    assert "cannot be opened" in page.widget.said.text()
    page.choose()  # cancelled: the file stays
    assert page.measure()["source"].startswith("--gold gold.jsonl ")
    page.widget.gold_box.setCurrentIndex(0)
    page.widget.gold_box.activated.emit(0)
    assert page.measure()["source"].startswith("--corpus ")


def test_without_a_file_the_corpus_stays_chosen(page):
    page.choose()
    assert page.widget.gold_box.currentIndex() == 0


@pytest.mark.parametrize(
    ("gold", "sentence"),
    [
        ("none.jsonl", "none.jsonl holds no article."),
        ("crash.jsonl", "The evaluation ended too early; your annotations are safe; start it again."),
    ],
)
def test_a_failure_is_one_sentence_and_an_older_result_stays(page, gold, sentence):
    page.measure()
    page.choose(gold)
    assert page.measure() is None
    assert page.widget.said.text() == sentence
    assert page.errors() == ["Bo Lind", "Oslo"]
    page.click(0)
    assert page.asked == [(7, 13, 20)], "the result on show is still that of the corpus"


def test_a_command_that_cannot_start_is_a_failure(qtbot, tmp_path):
    page = Page(qtbot, tmp_path, command=[str(tmp_path / "nothing")])
    page.widget.measure()
    qtbot.waitUntil(lambda: "ended too early" in page.widget.said.text(), timeout=PATIENCE)
    assert not page.widget.process.running
    page.widget.close()


def test_articles_that_were_left_out_are_told(page):
    page.choose("some.jsonl")
    page.measure()
    assert "not measured: 1, the first: article 3 (Fire)" in page.widget.said.text()


def _wait_for_progress(page, qtbot):
    page.choose("wait.jsonl")
    page.widget.measure()
    qtbot.waitUntil(lambda: page.widget.progress.value() == 1, timeout=PATIENCE)


def test_progress_is_shown_and_a_run_can_be_stopped(page, qtbot):
    _wait_for_progress(page, qtbot)
    assert page.widget.progress.maximum() == 2
    assert page.widget.said.text() == "Detecting and comparing: article 2 of 2"
    qtbot.mouseClick(page.widget.stop_button, Qt.MouseButton.LeftButton)
    assert not page.widget.process.running
    assert page.widget.said.text() == "Stopped; nothing was changed."
    assert page.widget.measure_button.isVisible()


def test_closing_the_page_ends_the_run(page, qtbot):
    _wait_for_progress(page, qtbot)
    page.widget.close()
    assert not page.widget.process.running


def test_the_dark_theme_reaches_tables_and_list(page, qapp):
    page.measure()
    apply_theme(qapp, DARK)
    page.store.set(theme="dark")
    bars = page.widget.results.widget().findChild(CalibrationBars)
    assert bars.theme is DARK
    assert page.widget.errors.list.delegate.theme is DARK
    assert all(label.text() for label in page.widget.results.widget().findChildren(QLabel))
    assert not page.widget.grab().isNull()


def test_the_real_command_is_this_program():
    assert evaluate_command() == [sys.executable, "-P", "-m", "annotator", "evaluate"]


@pytest.mark.parametrize("way", ["button", "escape"])
def test_the_page_is_closed_by_a_button_and_by_escape(page, qtbot, way):
    dialog = page.widget
    if way == "button":
        button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    else:
        dialog.gold_box.setFocus()
        qtbot.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
