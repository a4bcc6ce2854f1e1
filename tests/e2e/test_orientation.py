"""The window says who works, in what, and where the open article is; what fails leaves nothing behind."""

import pytest
from PySide6.QtCore import Qt

from annotator.core.annotation import Article, Metadata, Source
from annotator.core.errors import UserError
from annotator.corpus import Corpus
from annotator.corpus.version_rows import Mode
from annotator.gui.rows import IdRole

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def filled(corpus_path):
    """A corpus with more articles than the queue shows at once."""
    corpus = Corpus.open(corpus_path, person="ada")
    for number in range(1, 41):
        text = f"Text {number} is short."
        corpus.add(Article(text, Metadata(f"Title {number}"), Source(f"{number}.txt")), text.encode())
    corpus.close()


def test_after_a_restart_the_queue_shows_the_open_article(start, filled, fake_worker):
    def first(program):
        program.window.open_article(30)

    def again(program):
        queue = program.window.queue.list
        assert queue.currentIndex().data(IdRole) == 30
        program.until(lambda: queue.viewport().rect().contains(queue.visualRect(queue.currentIndex())))

    start(first)
    start(again)


@pytest.mark.parametrize(("mode", "says"), [(Mode.OWN, "test · own"), (Mode.BLIND, "test · blind")])
def test_the_window_says_who_works_and_in_annotations_of_their_own(start, filled, fake_worker, mode, says):
    def story(program):
        window = program.window
        window.workspace.corpus.person = "test"
        window.open_article(3)
        window.show_corpus()
        assert "test" in window.status.text.split(" | ")
        assert window.windowTitle().startswith("Title 3")
        page = window.commands.team.open_versions()
        window.workspace.corpus.versions.set_mode(mode)
        page.mode_changed.emit()
        assert says in window.status.text.split(" | ")

    start(story)


def test_the_program_ends_from_a_page_too(start, filled, fake_worker):
    def story(program):
        page = program.window.commands.queue.open_tags()
        program.until(page.isActiveWindow)
        program.bot.keyClick(page, Qt.Key.Key_Q, CONTROL)
        program.until(lambda: not program.window.isVisible())

    start(story)


@pytest.mark.parametrize("error", [ZeroDivisionError("bug"), UserError("The disk is full.")])
def test_reading_that_fails_shows_no_progress_any_more(
    start, filled, fake_worker, monkeypatch, tmp_path, error
):
    def fail(*_arguments, **_options):
        raise error
        yield

    def story(program):
        window = program.window
        said = []
        monkeypatch.setattr(window._tasks, "_on_bug", lambda bug: said.append(str(bug)))
        monkeypatch.setattr("annotator.importing.import_files", fail)
        monkeypatch.setattr(window.messages, "warn", said.append)
        window.library.progressed.connect(lambda *_: said.append(window.status.text))
        window.library.open_paths([tmp_path / "a.txt"])
        program.until(lambda: str(error) in said)
        assert any("Reading 1 of" in text for text in said)
        assert "Reading" not in window.status.text

    start(story)
