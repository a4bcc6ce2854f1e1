"""Flag, tags, persons, copies and criteria of done, by keyboard in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from annotator.core.criteria import Criteria
from annotator.corpus import Corpus
from annotator.gui.queue_copies import UnplacedList
from annotator.gui.rows import RowRole
from annotator.importing import import_files

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
STORY = (
    "The harbour of Velmark was closed on Tuesday after a strike of the crane drivers, the port said. "
    "Ships from Norland waited outside while the minister Ana Holm spoke with the union about wages. "
)


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "articles"
    path.mkdir()
    (path / "a.txt").write_text(f"{STORY}Nobody was hurt.", "utf-8")
    (path / "b.txt").write_text(f"Velmark (AP) - {STORY}", "utf-8")
    (path / "c.txt").write_text("Something else entirely happened in Ghent.", "utf-8")
    return path


def annotate(program, words):
    start = program.article.text.index(words)
    from annotator.core.annotation import Span

    program.window.view.select_text(Span(start, start + len(words)))
    program.key(Qt.Key.Key_P)


def test_flags_and_tags_are_set_by_key_and_taken_back(start, folder, fake_worker):
    def story(program):
        program.opened()
        corpus, queue = program.window.workspace.corpus, program.window.queue
        program.key(Qt.Key.Key_B, CONTROL)
        assert corpus.queue_item(program.article.id).flagged
        assert queue.model.index(0).data(RowRole).flagged
        program.key(Qt.Key.Key_B, CONTROL)
        assert not corpus.queue_item(program.article.id).flagged
        program.key(Qt.Key.Key_B, CONTROL | SHIFT)
        program.pick("to read")
        assert corpus.queue_item(program.article.id).tags == ("to read",)
        program.key(Qt.Key.Key_B, CONTROL | SHIFT)
        program.pick("to read")
        assert corpus.queue_item(program.article.id).tags == ()
        program.key(Qt.Key.Key_B, CONTROL | SHIFT)
        program.pick("to read")
        assert program.message == "Tagged “to read”."
        program.key(Qt.Key.Key_PageDown, CONTROL)
        assert (program.article.id, program.message) == (2, "")
        program.window.actions_["assign"].trigger()
        program.pick("Bo")
        assert corpus.assignments.of_article(program.article.id) == ["Bo"]

    start(story, folder)


def test_decisions_are_carried_over_to_a_copy_as_one_step(start, folder, fake_worker):
    def story(program):
        program.opened()
        corpus = program.window.workspace.corpus
        assert [corpus.queue_item(i).copies for i in corpus.article_ids()] == [2, 2, 1]
        for words in ("Ana Holm", "Nobody"):
            annotate(program, words)
        program.key(Qt.Key.Key_D, CONTROL | SHIFT)
        program.pick("carry the decisions")
        other = corpus.stories.copies_of(program.article.id)[0].id
        program.until(lambda: corpus.load(other).annotations)
        copy = corpus.load(other)
        assert [a.text_in(copy.text) for a in copy.in_order()] == ["Ana Holm"]
        program.until(lambda: program.window.findChild(UnplacedList) is not None)
        listed = program.window.findChild(UnplacedList).list
        assert "Nobody" in listed.item(0).text()
        assert corpus.undo(other) is not None
        assert not corpus.load(other).annotations

    start(story, folder)


@pytest.mark.parametrize("before", [[], [2]])
def test_a_set_of_what_the_queue_shows_is_taken_back(start, folder, fake_worker, monkeypatch, before):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args, **_more: ("robots", True))

    def story(program):
        program.opened()
        tags, bar = program.window.workspace.corpus.tags, program.window.desk.bar
        if before:
            tags.add("robots", before, "set")
        page = program.window.commands.queue.open_tags()
        page.ask_set()
        program.until(lambda: "New in the set" in program.message)
        assert [tag.articles for tag in tags.all("set")] == [3]
        assert bar._action.text() == "Undo"
        bar._action.click()
        program.until(lambda: program.message == "Taken back.")
        assert [tag.articles for tag in tags.all("set")] == ([1] if before else [])
        page.close()

    start(story, folder)


def test_decisions_are_taken_from_a_copy_and_nothing_else_changes(start, folder, fake_worker):
    def story(program):
        program.opened()
        corpus = program.window.workspace.corpus
        annotate(program, "Ana Holm")
        done = program.article.id
        other = corpus.stories.copies_of(done)[0].id
        before = corpus.load(done)
        program.window.open_article(other)
        program.key(Qt.Key.Key_D, CONTROL | SHIFT)
        choices = [choice.title for choice in program.window.picker._choices.shown]
        assert [text.split(" ")[0] for text in choices] == ["Take", "Open", "Carry", "Carry"]
        program.key(Qt.Key.Key_Return)
        program.until(lambda: program.message == "Decisions carried over: 1 place.")
        assert "Ana Holm" in program.words()
        assert corpus.load(done) == before
        program.key(Qt.Key.Key_Z, CONTROL)
        assert "Ana Holm" not in program.words()

    start(story, folder)


def test_done_says_what_is_missing_and_lets_pass_when_asked_again(start, folder, fake_worker):
    def story(program):
        program.opened()
        corpus = program.window.workspace.corpus
        corpus.set_meta("done_criteria", Criteria(event_type=True).to_json())
        here = program.article.id
        program.key(Qt.Key.Key_Return, CONTROL)
        assert (program.article.id, program.article.labels.done) == (here, False)
        assert "no event type" in program.message
        program.key(Qt.Key.Key_Return, CONTROL)
        assert corpus.load(here).labels.done
        assert program.article.id != here

    start(story, folder)


def test_a_set_is_taken_back_in_its_own_corpus_only(start, folder, fake_worker, tmp_path):
    other = tmp_path / "other.sqlite"
    made = Corpus.open(other, person="ada")
    list(import_files(made, sorted(folder.iterdir())))
    made.tags.add("gold", made.article_ids(), "set")
    made.close()

    def story(program):
        program.opened()
        window = program.window
        page = window.commands.queue.open_tags()
        page.set_requested.emit("gold")
        program.until(lambda: program.message.startswith("New in the set"))
        page.close()
        window.commands.use_corpus(other)
        window.desk.bar._action.click()
        program.until(lambda: "is closed; nothing was changed" in program.message or page.isVisible())
        assert [(tag.name, tag.articles) for tag in window.workspace.corpus.tags.all("set")] == [("gold", 3)]

    start(story, folder)
