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
