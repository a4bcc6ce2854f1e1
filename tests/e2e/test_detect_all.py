"""Detection in all articles, opened or not: to the end, stopped and gone on with, crashed, closed."""

import pytest
from PySide6.QtCore import Qt

from annotator.core.annotation import Status
from annotator.core.rules import Rule
from annotator.core.strings import Words
from annotator.corpus import Corpus
from annotator.corpus.version_rows import Mode
from annotator.gui.rows import RowRole

CONTROL = Qt.KeyboardModifier.ControlModifier
PLAIN = "The minister of Ostria, Pavel Dornan, spoke to Reuters about number {}."


@pytest.fixture
def folder(tmp_path):
    """Five articles; the first one is opened when they are read."""
    path = tmp_path / "articles"
    path.mkdir()
    for number in range(5):
        (path / f"{number}.txt").write_text(f"Headline {number}\n\n{PLAIN.format(number)}", "utf-8")
    return path


def undetected(program):
    """The articles in which nothing was looked for yet, as the corpus has them."""
    return program.window.workspace.corpus.article_ids(undetected=True)


def run(program):
    return program.window.commands.detect_all


def start_all(program):
    program.window.actions_["detect_all"].trigger()


def read(program):
    """Waits until the files are read and detection has gone through the first one."""
    program.opened()
    program.until(lambda: not program.window._tasks.busy)


def test_after_an_import_all_articles_are_looked_through(start, folder, fake_worker):
    def story(program):
        window = program.window
        read(program)
        first = program.article.id
        program.until(lambda: "New articles: 5" in program.message)
        left = undetected(program)
        assert len(left) == 4
        window.workspace.corpus.rules.add(Rule(Words("Ostria"), "ORG"))
        window.desk.bar._also.click()
        assert "Detecting: 0 of 4 articles" in window.status.text
        program.until(lambda: not run(program).running)
        assert program.message == "Every article was looked through."
        assert undetected(program) == []
        corpus = window.workspace.corpus
        for article_id in left:
            article = corpus.load(article_id)
            labels = {a.text_in(article.text): a.label for a in article.in_order()}
            assert labels == {"Ostria": "ORG", "Pavel Dornan": "PERSON", "Reuters": "ORG"}
            assert article.detected_by == "fake@1"
            assert corpus.undo_title(article_id) is None
        assert "articles" not in window.status.text
        rows = [window.queue.model.index(row).data(RowRole) for row in range(5)]
        assert [row.right for row in rows] == ["3 left"] * 5
        assert program.article.id == first
        start_all(program)
        assert program.message == "Nothing to detect: every article was looked through."

    start(story, folder)


def test_a_search_for_a_label_finds_what_was_never_opened(start, folder, fake_worker):
    def story(program):
        read(program)
        queue = program.window.queue
        queue.bar.set_text("label:GPE")
        program.until(lambda: queue.model.rowCount() == 1)
        start_all(program)
        program.until(lambda: not run(program).running)
        assert queue.model.rowCount() == 5

    start(story, folder)


def test_a_stop_keeps_what_is_stored_and_the_next_run_does_the_rest(start, folder, fake_worker):
    (folder / "3.txt").write_text("Headline 3\n\nWAIT in Velmark for Reuters.", "utf-8")

    def story(program):
        window = program.window
        read(program)
        start_all(program)
        program.until(lambda: "Detecting: 2 of 4 articles" in window.status.text)
        program.until(lambda: len(undetected(program)) == 2)
        waiting = undetected(program)
        assert window.status._stop.isVisible()
        program.key(Qt.Key.Key_Period, CONTROL)
        assert not run(program).running
        assert "Detection stopped" in window.status.text
        assert not window.status._stop.isVisible()
        assert undetected(program) == waiting
        assert not window.workspace.corpus.load(waiting[0]).annotations
        window.workspace.corpus.search.trash.delete([waiting[0]])  # the one that waits
        start_all(program)
        assert "Detecting: 0 of 1 articles" in window.status.text
        program.until(lambda: not run(program).running)
        assert undetected(program) == []

    start(story, folder)


def test_an_article_at_which_the_worker_crashes_is_named_and_passed_over(start, folder, fake_worker, mended):
    (folder / "2.txt").write_text("The bad one\n\nCRASH in Velmark.", "utf-8")

    def story(program):
        read(program)
        start_all(program)
        program.until(lambda: not run(program).running)
        expected = "Nothing could be detected in 1 of the articles: The bad one. The others are stored."
        assert program.message == expected
        (bad,) = undetected(program)
        mended.touch()
        program.window.desk.bar._action.click()
        program.until(lambda: not run(program).running)
        assert undetected(program) == []
        assert program.window.workspace.corpus.load(bad).detected_by == "fake@1"

    start(story, folder)


def test_a_worker_that_never_works_ends_the_run(start, folder, fake_worker):
    for number in range(1, 9):
        (folder / f"{number}.txt").write_text(f"Bad {number}\n\nCRASH in Velmark.", "utf-8")

    def story(program):
        read(program)
        start_all(program)
        program.until(lambda: not run(program).running)
        assert "Several articles failed one after the other" in program.message
        assert len(undetected(program)) == 8
        assert "of 8 articles" not in program.window.status.text

    start(story, folder)


def test_code_of_a_pipeline_runs_only_when_it_is_allowed(start, folder, fake_worker):
    def story(program):
        read(program)
        program.window.store.set(pipeline="/somewhere/code")
        start_all(program)
        program.until(lambda: "code of its own" in program.message)
        assert not run(program).running
        assert len(undetected(program)) == 4
        program.window.desk.bar._action.click()
        program.until(lambda: not run(program).running)
        assert undetected(program) == []

    start(story, folder)


def test_what_somebody_decides_meanwhile_stands(start, folder, fake_worker):
    (folder / "1.txt").write_text("Headline 1\n\nWAIT in Velmark for Reuters.", "utf-8")

    def story(program):
        window = program.window
        read(program)
        _first, second, third = window.workspace.corpus.article_ids()[:3]
        start_all(program)
        program.until(lambda: run(program)._run._found)
        window.open_article(third)
        program.opened()
        program.select("Ostria")
        program.key(Qt.Key.Key_Space)
        window.open_article(second)  # now its own worker has it, and it stays with that one
        program.until(lambda: "Velmark" in program.words())
        run(program)._run._detector._process.closeWriteChannel()
        program.until(lambda: len(undetected(program)) == 1)
        program.until(lambda: not run(program).running)
        assert undetected(program) == [second]
        assert window.detector.running
        window.open_article(third)
        assert program.find("Ostria").status is Status.ACCEPTED

    start(story, folder)


def test_the_end_of_the_window_is_the_end_of_the_worker(start, folder, fake_worker, corpus_path):
    (folder / "1.txt").write_text("Headline 1\n\nWAIT in Velmark for Reuters.", "utf-8")

    def story(program):
        read(program)
        start_all(program)
        program.until(lambda: run(program)._run._found)
        program.window.close()
        assert not run(program).running

    start(story, folder)
    corpus = Corpus.open(corpus_path, person="test", write=False)
    assert len(corpus.article_ids(undetected=True)) == 4
    corpus.close()


def test_another_corpus_ends_it(start, folder, fake_worker, tmp_path):
    (folder / "1.txt").write_text("Headline 1\n\nWAIT in Velmark for Reuters.", "utf-8")

    def story(program):
        read(program)
        start_all(program)
        program.until(lambda: run(program)._run._found)
        program.window.commands.use_corpus(tmp_path / "other.sqlite")
        assert not run(program).running
        assert "articles" not in program.window.status.text

    start(story, folder)


def test_where_all_annotate_blindly_it_is_neither_offered_nor_done(start, folder, fake_worker):
    def story(program):
        program.window.workspace.corpus.versions.set_mode(Mode.BLIND)
        program.window.library.open_paths([folder])
        program.until(lambda: "New articles: 5" in program.message)
        assert program.window.desk.bar._also.isHidden()
        start_all(program)
        assert "without suggestions" in program.message
        assert not run(program).running

    start(story)


def test_each_with_their_own_begins_with_what_was_found(start, folder, fake_worker):
    def story(program):
        read(program)
        window = program.window
        window.workspace.corpus.versions.set_mode(Mode.OWN)
        start_all(program)
        program.until(lambda: not run(program).running)
        assert undetected(program) == []
        last = window.workspace.corpus.article_ids()[-1]
        window.open_article(last)
        assert len(program.article.annotations) == 3

    start(story, folder)
