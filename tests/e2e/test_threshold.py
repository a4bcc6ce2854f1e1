"""The threshold, moved while one works: what it hides is not shown, not walked, not counted, not accepted."""

import pytest
from PySide6.QtCore import Qt

from annotator.core.annotation import Layer, Status
from annotator.settings import load_settings

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def listed(program):
    """The ids of the rows of the list."""
    model = program.window.annotations.model
    return {model._index[row].id for row in range(model.rowCount())}


def test_the_unsure_one_is_hidden_by_keys_and_comes_back(start, article, fake_worker, home):
    def story(program):
        program.opened()
        ostria = program.find("Ostria")
        before = program.window.status.text
        assert ostria.id in listed(program)
        for _ in range(9):
            program.key(Qt.Key.Key_PageUp, ALT)
        assert program.window.annotations.threshold_bar.text == "Shown from 45 % · 1 hidden"
        assert ostria.id not in listed(program)
        assert ostria.id not in {a.id for a in program.view.layout_.index}
        left = len(program.stored.annotations) - 1
        assert f"{left} to decide" in program.window.status.text
        assert program.find("Ostria") == ostria
        program.key(Qt.Key.Key_PageDown, ALT)
        assert (program.window.status.text, ostria.id in listed(program)) == (before, True)

    start(story, article)
    settings, _ = load_settings(home / "settings.toml")
    assert settings.threshold == 0.4


@pytest.fixture
def from_half(home):
    """The threshold stands at 50 % from the start."""
    (home / "settings.toml").write_text("threshold = 0.5\n", "utf-8")


def test_tab_walks_past_what_is_hidden_and_says_so_at_the_end(start, article, fake_worker, from_half):
    def story(program):
        program.opened()
        walked = []
        for _ in program.stored.annotations:
            program.key(Qt.Key.Key_Tab)
            walked.append(program.window.selection.current.text_in(program.article.text))
        assert "Ostria" not in walked
        for _ in program.stored.annotations:
            program.key(Qt.Key.Key_Space)
        assert program.find("Ostria").status is Status.SUGGESTED
        assert program.message.endswith("Hidden below the threshold: 1.")
        program.window.selection.clear()
        program.key(Qt.Key.Key_Tab)
        assert "hidden below the threshold: 1" in program.message
        assert program.window.queue.model.item(0).suggested == 0

    start(story, article)


def test_accept_all_leaves_what_is_hidden(start, article, fake_worker, from_half):
    def story(program):
        program.opened()
        program.key(Qt.Key.Key_A, SHIFT)
        undecided = [a for a in program.stored.in_order() if a.status is Status.SUGGESTED]
        assert [a.text_in(program.stored.text) for a in undecided] == ["Ostria"]

    start(story, article)


def test_a_decided_one_stays_in_sight_until_its_decision_is_undone(start, article, fake_worker):
    def story(program):
        program.opened()
        ostria = program.select("Ostria")
        program.key(Qt.Key.Key_Space)
        program.window.selection.select(ostria.id)
        for _ in range(12):
            program.key(Qt.Key.Key_PageUp, ALT)
        assert ostria.id in listed(program)
        assert program.window.selection.current.id == ostria.id
        program.key(Qt.Key.Key_Z, CONTROL)
        assert ostria.id not in listed(program)
        assert program.window.selection.current is None
        program.key(Qt.Key.Key_Z, CONTROL | SHIFT)
        assert program.window.selection.current.id == ostria.id

    start(story, article)


def test_what_is_selected_is_let_go_when_it_is_hidden(start, article, fake_worker, qtbot):
    def story(program):
        program.opened()
        program.select("Ostria")
        slider = program.window.annotations.threshold_bar.slider
        slider.setFocus()
        qtbot.waitUntil(slider.hasFocus)
        for _ in range(9):
            program.key(Qt.Key.Key_Right)
        assert program.window.selection.current is None
        assert slider.hasFocus()
        program.select("Velmark")
        assert program.window.selection.current.text_in(program.article.text) == "Velmark"

    start(story, article)


def test_words_that_are_annotated_by_hand_take_the_hidden_suggestion_over(
    start, article, fake_worker, from_half
):
    def story(program):
        program.opened()
        hidden = program.find("Ostria")
        program.drag_text(hidden.start, hidden.end)
        program.key(Qt.Key.Key_O)
        taken = program.find("Ostria")
        assert (taken.id, taken.label, taken.status) == (hidden.id, "ORG", Status.ACCEPTED)
        assert taken.id in listed(program)
        assert [
            a for a in program.stored.in_order() if a.layer is Layer.ENTITY and a.start == hidden.start
        ] == [taken]

    start(story, article)
