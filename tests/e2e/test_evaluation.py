"""Somebody wants to know how good detection is on what has been annotated so far."""

import pytest
from PySide6.QtCore import Qt

from annotator.gui.evaluation_page import EvaluationPage

TEXT = """Talks end early

By Ilse Marrin

2025-03-14

Katarina Holm left Velmark on Friday. “We are done,” Holm said to Reuters in the evening.

The talks with Ostria go on without her, Reuters wrote.
"""


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "talks.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_measure_and_go_to_an_error(fake_worker, start, article):
    """Accepts what the fake worker found, measures the shipped pipeline, opens an error's passage."""

    def story(driver):
        driver.opened()
        window = driver.window
        window.actions_["accept_all"].trigger()
        window.actions_["done"].trigger()
        window.actions_["evaluate"].trigger()
        page = window.findChild(EvaluationPage)
        driver.bot.mouseClick(page.measure_button, Qt.MouseButton.LeftButton)
        driver.until(lambda: not page.process.running)
        assert "articles: 1" in page.said.text(), page.said.text()
        model = page.errors.model
        errors = [model.error(model.index(row)) for row in range(model.rowCount())]
        row = next(n for n, error in enumerate(errors) if error["group"] == "entity")
        page.errors.list.clicked.emit(model.index(row))
        selected = driver.view.selection
        assert (selected.start, selected.end) == (errors[row]["start"], errors[row]["end"])
        assert driver.article.text[selected.start : selected.end] == errors[row]["words"]
        window.actions_["evaluate"].trigger()
        assert window.findChildren(EvaluationPage) == [page]

    start(story, article)


def test_without_decisions_there_is_nothing_to_measure(fake_worker, start, article):
    def story(driver):
        driver.opened()
        driver.window.actions_["evaluate"].trigger()
        page = driver.window.findChild(EvaluationPage)
        page.measure()
        driver.until(lambda: not page.process.running)
        assert page.said.text().startswith("No article of the corpus is done or holds a decision")
        page.measure()  # closing the window ends the run

    start(story, article)
