"""What is typed into a field belongs to what the field showed, and a refused change does not look saved."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from annotator.core.annotation import Layer, Status
from annotator.core.errors import StorageError
from tests.e2e.conftest import ARTICLE

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
QUOTE = "“We will not sit down,”"


@pytest.fixture
def two_articles(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(2):
        (folder / f"{number}.md").write_text(ARTICLE.replace("Off Talks", f"Off Talks {number}"), "utf-8")
    return folder


def test_a_note_is_saved_on_the_article_it_was_typed_for(start, two_articles, fake_worker, qtbot):
    def story(program):
        first = program.opened().id
        program.key(Qt.Key.Key_M, CONTROL)
        qtbot.keyClicks(program.window.inspector.article_page.note, "first article")
        program.key(Qt.Key.Key_PageDown, CONTROL)
        program.until(lambda: program.article.id != first)
        corpus = program.window.workspace.corpus
        assert corpus.load(first).labels.note == "first article"
        assert program.stored.labels.note == ""
        assert program.window.inspector.article_page.note.toPlainText() == ""

    start(story, two_articles)


def test_a_note_is_saved_on_the_annotation_it_was_typed_for(start, article, fake_worker, qtbot):
    def story(program):
        program.opened()
        holm = program.select("Katarina Holm")
        program.key(Qt.Key.Key_M, CONTROL)
        note = program.window.inspector.annotation_page.note
        qtbot.keyClicks(note, "about Holm")
        qtbot.keyClick(note, Qt.Key.Key_Down, ALT)
        assert program.window.selection.current.id != holm.id
        notes = {
            a.text_in(program.article.text): a.note for a in program.stored.annotations.values() if a.note
        }
        assert notes == {"Katarina Holm": "about Holm"}
        assert note.toPlainText() == ""

    start(story, article)


def test_a_full_name_that_nobody_changed_stays_with_its_quote(start, article, fake_worker, qtbot):
    def story(program):
        program.opened()
        program.select("“ready to talk,”", Layer.QUOTE)
        field = program.window.inspector.annotation_page.speaker.findChild(QLineEdit)
        field.setFocus()
        before = program.stored.annotations
        program.select(QUOTE, Layer.QUOTE)
        program.view.setFocus()
        assert program.stored.annotations == before
        assert field.text() == "Katarina Holm"

    start(story, article)


def test_a_note_typed_while_detection_ends_is_kept(start, article, fake_worker, qtbot):
    def story(program):
        program.opened()
        holm = program.select("Katarina Holm")
        program.key(Qt.Key.Key_M, CONTROL)
        qtbot.keyClicks(program.window.inspector.annotation_page.note, "mine")
        with qtbot.waitSignal(program.window.detector.finished, timeout=20_000):
            program.window.actions_["detect"].trigger()
        assert program.stored.annotations[holm.id].note == "mine"

    start(story, article)


def test_a_change_that_is_refused_does_not_look_saved(start, article, fake_worker, qtbot, monkeypatch):
    def story(program):
        program.opened()
        reuters = program.select("Reuters")
        corpus = program.window.workspace.corpus

        def full(*_):
            raise StorageError("The disk is full; nothing was changed; free some space and repeat.")

        with monkeypatch.context() as patch:
            patch.setattr(corpus, "save", full)
            unsure = program.window.inspector.annotation_page.findChild(QCheckBox)
            qtbot.mouseClick(unsure, Qt.MouseButton.LeftButton, pos=unsure.rect().center() * 0.2)
            assert not unsure.isChecked()
            note = program.window.inspector.annotation_page.note
            note.setFocus()
            qtbot.keyClicks(note, "kept")
            qtbot.keyClick(note, Qt.Key.Key_Return, CONTROL)
            assert "disk is full" in program.message
            assert "Not saved" in program.window.status.text
            assert note.toPlainText() == "kept"
        note.setFocus()
        qtbot.keyClick(note, Qt.Key.Key_Return, CONTROL)
        assert program.stored.annotations[reuters.id].note == "kept"

    start(story, article)


def test_suggestions_that_cannot_be_stored_leave_the_article_to_be_detected_again(
    start, article, fake_worker, monkeypatch
):
    def story(program):
        program.opened()
        corpus = program.window.workspace.corpus
        before = program.stored

        def full(*_, **__):
            raise StorageError("The disk is full; nothing was changed; free some space and repeat.")

        monkeypatch.setattr(corpus, "add_suggestions", full)
        program.window.actions_["detect"].trigger()
        program.until(lambda: "disk is full" in program.message)
        assert not program.window.detector.running
        assert program.stored.annotations == before.annotations
        assert "Detected by" not in program.window.status.text

    start(story, article)


def test_clicks_in_inspector_and_list_leave_the_keyboard_in_the_article(start, article, fake_worker, qtbot):
    def story(program):
        program.opened()
        program.select(QUOTE, Layer.QUOTE)
        page = program.window.inspector.annotation_page
        button = page.speaker.candidates[1]
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert program.view.hasFocus()
        qtbot.mouseClick(page.grids[Layer.QUOTE].button("mixed"), Qt.MouseButton.LeftButton)
        assert program.view.hasFocus()
        rows = program.window.annotations.list
        place = rows.visualRect(rows.model().index(1, 0)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert program.view.hasFocus()
        chosen = program.window.selection.current
        program.key(Qt.Key.Key_Space)
        assert program.stored.annotations[chosen.id].status is Status.ACCEPTED

    start(story, article)


def test_keys_that_change_annotations_do_nothing_while_the_queue_has_the_keyboard(
    start, article, fake_worker
):
    def story(program):
        program.opened()
        before = program.stored.annotations
        program.select("Reuters")
        program.window.queue.list.setFocus()
        for key in (Qt.Key.Key_Delete, Qt.Key.Key_X, Qt.Key.Key_G, Qt.Key.Key_2):
            program.key(key)
        assert program.stored.annotations == before

    start(story, article)


def test_with_words_selected_a_decision_asks_what_is_meant(start, article, fake_worker):
    def story(program):
        text = program.opened().text
        before = program.stored.annotations
        program.select("Reuters")
        at = text.index("minister")
        program.drag_text(at, at + 8)
        for key in (Qt.Key.Key_X, Qt.Key.Key_Delete, Qt.Key.Key_Space, Qt.Key.Key_U, Qt.Key.Key_BracketRight):
            program.key(key)
            assert "Escape" in program.message
        assert program.stored.annotations == before

    start(story, article)


def test_find_next_after_a_change_of_article_searches_the_new_text(start, two_articles, fake_worker, qtbot):
    def story(program):
        first = program.opened().id
        program.key(Qt.Key.Key_F, CONTROL)
        program.type("talks")
        program.key(Qt.Key.Key_Escape)
        program.key(Qt.Key.Key_PageDown, CONTROL)
        program.until(lambda: program.article.id != first)
        program.window.actions_["find_next"].trigger()
        found = program.view.selection
        assert program.article.text[found.start : found.end].lower() == "talks"

    start(story, two_articles)


def test_deleting_what_is_dragged_ends_the_drag(start, article, fake_worker, qtbot):
    def story(program):
        program.opened()
        holm = program.select("Katarina Holm")
        box = program.view.layout_.rects(holm.span)[0]
        scroll = program.view.verticalScrollBar().value()
        at = program.point(holm.end - 1)
        at.setX(round(box.right() + 2 + program.view.left))
        at.setY(round(box.bottom() + 1 - scroll))
        viewport = program.view.viewport()
        qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at)
        program._move(at + type(at)(40, 0), Qt.KeyboardModifier.NoModifier)
        program.window.actions_["delete"].trigger()
        program._move(at + type(at)(80, 0), Qt.KeyboardModifier.NoModifier)
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at)
        assert not program.view.marks.preview

    start(story, article)


def test_another_corpus_is_not_opened_while_files_are_read(start, article, fake_worker, tmp_path):
    other = tmp_path / "other.sqlite"

    def story(program):
        program.opened()
        path = program.window.workspace.corpus.path
        program.window.library.open_paths([article])
        program.window.commands.use_corpus(other)
        assert "still being read" in program.message
        assert program.window.workspace.corpus.path == path
        program.until(lambda: not program.window._tasks.busy)
        program.window.commands.use_corpus(other)
        assert program.window.workspace.corpus.path == other
        assert not program.window.workspace.has_article

    start(story, article)
