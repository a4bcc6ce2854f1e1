"""Nothing is forgotten: undo over restarts, the history in sentences, any change taken back, statistics."""

from dataclasses import replace

from PySide6.QtCore import Qt

from annotator.core.annotation import Change, Status
from annotator.corpus import Corpus
from annotator.gui.rows import RowRole

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

SECOND = """# Velmark Again

Reuters wrote that Velmark had gone. Ostria was glad.
"""


def page_of(program, key):
    """Opens history (H) or statistics (I) and waits until it is filled."""
    program.key(key, CONTROL)
    reports = program.window.commands.reports
    program.until(lambda: not reports._tasks.busy)
    return reports.open_history() if key == Qt.Key.Key_H else reports.open_statistics()


def titles(page):
    return [page.model.index(row).data(RowRole).title for row in range(page.model.rowCount())]


def in_corpus(program, number):
    corpus = Corpus.open(program.corpus_path, person="test", write=False)
    try:
        return corpus.load(number)
    finally:
        corpus.close()


def reuters(article):
    return next(a for a in article.in_order() if a.text_in(article.text) == "Reuters")


def test_undo_and_redo_over_four_restarts_with_an_edit_of_two_articles(start, article, tmp_path, fake_worker):
    other = tmp_path / "again.md"
    other.write_text(SECOND, "utf-8")
    states = []

    def keep(program):
        """What both articles hold."""
        states.append([dict(in_corpus(program, number).annotations) for number in (1, 2)])

    def first(program):
        program.until(lambda: len(program.window.workspace.corpus.article_ids()) == 2)
        for number in (2, 1):
            program.window.open_article(number)
            program.opened()
        keep(program)
        program.select("Reuters")
        program.key(Qt.Key.Key_G)
        keep(program)

    start(first, article, other)

    def second(program):
        program.window.open_article(1)
        program.opened()
        changes = {}
        for number in (1, 2):
            old = reuters(in_corpus(program, number))
            changes[number] = Change("Link “Reuters”", (old,), (replace(old, entity="Thomson Reuters"),))
        program.window.workspace.everywhere.do(changes)
        keep(program)

    start(second)

    def third(program):
        program.window.open_article(1)
        program.opened()
        program.select("Ostria")
        program.key(Qt.Key.Key_X)
        keep(program)
        for expected in (states[2], states[1], states[0]):
            program.key(Qt.Key.Key_Z, CONTROL)
            assert [dict(in_corpus(program, number).annotations) for number in (1, 2)] == expected
        assert not program.window.actions_["undo"].isEnabled()

    start(third)

    def fourth(program):
        program.window.open_article(1)
        program.opened()
        for expected in states[1:]:
            program.key(Qt.Key.Key_Z, CONTROL | SHIFT)
            assert [dict(in_corpus(program, number).annotations) for number in (1, 2)] == expected
        assert not program.window.actions_["redo"].isEnabled()

    start(fourth)

    def fifth(program):
        program.window.open_article(2)
        program.opened()
        program.key(Qt.Key.Key_Z, CONTROL)
        now = [in_corpus(program, number) for number in (1, 2)]
        assert [reuters(article).entity for article in now] == [None, None], "undone from the other article"
        ostria = next(a for a in now[0].in_order() if a.text_in(now[0].text) == "Ostria")
        assert ostria.status is Status.REJECTED, "what was decided since stays"

    start(fifth)


def test_the_history_reads_like_sentences_and_takes_an_older_change_back(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select("Reuters")
        program.key(Qt.Key.Key_G)
        program.select("Ostria")
        program.key(Qt.Key.Key_X)
        page = page_of(program, Qt.Key.Key_H)
        assert titles(page) == ["Rejected “Ostria” as GPE", "Relabelled “Reuters” from ORG to GPE"]
        page.list.setCurrentIndex(page.model.index(1))
        page.open_button.click()
        assert program.window.selection.current.id == program.find("Reuters").id
        page.revert_button.click()
        program.until(lambda: page.model.rowCount() == 3)
        assert (program.find("Reuters").label, program.find("Reuters").status) == ("ORG", Status.SUGGESTED)
        assert program.find("Ostria").status is Status.REJECTED

    start(story, article)

    def after_restart(program):
        program.opened()
        page = page_of(program, Qt.Key.Key_H)
        assert titles(page)[0] == "Took back: Relabelled “Reuters” from ORG to GPE"
        page.close()
        program.window.activateWindow()
        program.until(program.window.isActiveWindow)
        program.key(Qt.Key.Key_Z, CONTROL)
        assert program.find("Reuters").label == "GPE"

    start(after_restart)


def test_statistics_lead_from_a_number_to_the_words(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select("Reuters")
        program.key(Qt.Key.Key_G)
        page = page_of(program, Qt.Key.Key_I)
        page.open_chart("precision")
        program.until(lambda: page.marks.rowCount() == 2)
        row = [page.marks.index(1, column).data() for column in range(3)]
        assert row == [f"{program.find('Reuters').origin} · ORG", "0.0%", "1"]
        page.table.selectRow(1)
        program.until(lambda: page.passages.rowCount() == 1)
        page.list.activated.emit(page.passages.index(0))
        assert program.window.selection.current.id == program.find("Reuters").id
        program.until(lambda: not program.window.commands.reports._tasks.busy)

    start(story, article)


def test_the_history_beside_the_window_follows_what_is_decided(start, article, fake_worker):
    def story(program):
        program.opened()
        page = program.window.commands.reports.open_history()
        program.until(lambda: not page._pages.currentIndex())  # nothing has been changed yet
        program.window.activateWindow()
        program.until(program.window.isActiveWindow)
        program.select("Reuters")
        program.key(Qt.Key.Key_Space)
        program.until(lambda: page.model.rowCount() == 1)
        page.close()

    start(story, article)
