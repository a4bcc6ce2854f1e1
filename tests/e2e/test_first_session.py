"""Open the sample, decide with keys, find everything as it was after a restart."""

from PySide6.QtCore import Qt

from annotator.core.annotation import Layer, Status
from annotator.gui.library import sample_article


def test_sample_article_is_detected_by_the_shipped_pipeline_and_decided_with_keys(start):
    decided = {}

    def story(program):
        article = program.opened()
        assert article.metadata.title.startswith("Velmark Calls Off")
        assert article.detected_by.startswith("en_news@")
        quotes = [a for a in article.in_order() if a.layer is Layer.QUOTE]
        assert len(quotes) >= 8
        assert any(q.speaker for q in quotes)
        program.key(Qt.Key.Key_Tab)
        first = program.window.selection.current
        program.key(Qt.Key.Key_Space)
        second = program.window.selection.current
        assert second.id != first.id
        assert second.start >= first.start
        program.key(Qt.Key.Key_X)
        third = program.window.selection.current
        program.key(Qt.Key.Key_P)
        stored = program.stored.annotations
        assert stored[first.id].status is Status.ACCEPTED
        assert stored[second.id].status is Status.REJECTED
        assert (stored[third.id].status, stored[third.id].label) == (Status.ACCEPTED, "PERSON")
        decided.update({a.id: a for a in (stored[first.id], stored[second.id], stored[third.id])})

    start(story, sample_article())

    def after_restart(program):
        article = program.opened()
        assert {i: article.annotations[i] for i in decided} == decided

    start(after_restart)


def test_accept_all_is_one_step_and_undo_takes_all_of_it_back(start, article, fake_worker):
    def story(program):
        program.opened()
        count = len(program.article.annotations)
        program.key(Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
        assert {a.status for a in program.stored.annotations.values()} == {Status.ACCEPTED}
        assert program.window.actions_["undo"].text() == f"Undo: Accept {count} suggestions"
        program.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert {a.status for a in program.stored.annotations.values()} == {Status.SUGGESTED}

    start(story, article)


def test_tab_skips_what_is_decided_and_says_when_nothing_is_left(start, article, fake_worker):
    def story(program):
        program.opened()
        count = len(program.article.annotations)
        program.key(Qt.Key.Key_Tab)
        for _ in range(count):
            program.key(Qt.Key.Key_Space)
        assert {a.status for a in program.stored.annotations.values()} == {Status.ACCEPTED}
        assert "last suggestion" in program.message

    start(story, article)


def test_article_reopens_at_the_same_place(start, tmp_path, fake_worker):
    path = tmp_path / "long.txt"
    path.write_text(
        "A headline of the day\n\n" + "\n\n".join(f"Paragraph {n} says a lot." for n in range(400)), "utf-8"
    )
    place = {}

    def story(program):
        program.opened()
        program.view.scrolling.to_top(program.article.text.index("Paragraph 200"))
        place["top"] = program.view.scrolling.top_position()

    start(story, path)

    def after_restart(program):
        program.opened()
        assert program.view.scrolling.top_position() == place["top"] > 1000

    start(after_restart)


def test_a_dropped_or_unknown_key_changes_nothing(start, article, fake_worker):
    def story(program):
        before = program.opened().annotations
        for key in (Qt.Key.Key_P, Qt.Key.Key_1, Qt.Key.Key_J, Qt.Key.Key_Delete, Qt.Key.Key_BracketRight):
            program.key(key)
            assert program.message
        assert program.stored.annotations == before

    start(story, article)
