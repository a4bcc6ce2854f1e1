"""Searching the corpus from the window: a result opens at its place, what is deleted comes back."""

import pytest
from PySide6.QtCore import Qt

from annotator.gui.search_page import SearchPage
from tests.e2e.conftest import ARTICLE

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "articles"
    path.mkdir()
    for number in range(3):
        text = ARTICLE.replace("Calls Off Talks", f"Calls Off Talks {number}") + f"\n\nLighthouse {number}.\n"
        (path / f"{number}.md").write_text(text, "utf-8")
    return path


def open_page(program):
    program.key(Qt.Key.Key_F, CONTROL_SHIFT)
    program.until(lambda: program.window.findChild(SearchPage) is not None)
    page = program.window.findChild(SearchPage)
    program.until(page.isActiveWindow)
    return page


def look_for(program, page, text, count):
    page.bar.set_text(text)
    model = page.lines if page.is_of_passages else page.found
    program.until(lambda: not page.results.is_busy and model.rowCount() == count)


def test_a_passage_opens_at_its_place(start, folder, fake_worker):
    def story(program):
        program.opened()
        page = open_page(program)
        page.passages_button.click()
        look_for(program, page, "lighthouse", 3)
        page.table.setCurrentIndex(page.lines.index(2, 1))
        program.bot.keyClick(page.table, Qt.Key.Key_Return)
        program.until(lambda: program.view.selection is not None)
        selected = program.view.selection
        assert program.article.text[selected.start : selected.end] == "Lighthouse"
        assert program.article.id == page.lines.lines[2].article_id
        program.opened()

    start(story, folder)


def test_deleted_articles_leave_the_queue_and_come_back(start, folder, fake_worker):
    def story(program):
        program.opened()
        corpus = program.window.workspace.corpus
        page = open_page(program)
        look_for(program, page, "lighthouse", 3)
        page.articles.selectAll()
        page.deeds.menu().aboutToShow.emit()
        delete = next(a for a in page.deeds.menu().actions() if a.text().startswith("Delete the articles"))
        delete.trigger()
        program.until(lambda: corpus.article_ids() == [])
        program.until(lambda: not program.window.workspace.has_article)
        program.window.desk.bar._action.click()
        program.until(lambda: len(corpus.article_ids()) == 3)
        look_for(program, page, "lighthouse", 3)

    start(story, folder)


def test_what_is_done_with_all_results_is_one_step_of_undo_and_named(start, folder, fake_worker):
    def story(program):
        corpus = program.window.workspace.corpus
        for number in corpus.article_ids():
            program.window.open_article(number)
            program.opened()
        before = {number: corpus.load(number) for number in corpus.article_ids()}
        page = open_page(program)
        page.passages_button.click()
        look_for(program, page, "lighthouse", 3)
        page.table.selectAll()
        menu = page.deeds.menu()
        menu.aboutToShow.emit()
        labels = next(a for a in menu.actions() if a.text() == "Make entities").menu()
        next(a for a in labels.actions() if a.text() == "ORG").trigger()
        program.until(lambda: "3 places in 3 articles" in program.message)
        assert program.window.desk.bar._action.text() == "Undo"
        assert page.told.text == program.message  # it stands in front of the window
        page.close()
        program.window.activateWindow()
        program.until(program.window.isActiveWindow)
        undo = program.window.actions_["undo"]
        assert undo.text().startswith("Undo: ")
        assert "Lighthouse" in undo.text()
        program.view.setFocus()
        program.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        program.until(lambda: all(corpus.load(n).annotations == before[n].annotations for n in before))
        assert "3 places" not in program.message

    start(lambda program: program.until(lambda: program.window.queue.model.rowCount() == 3), folder)
    start(story)
