"""New annotations with few keys: a click or the cursor and a label's key, hits of a search, quotes."""

import pytest
from PySide6.QtCore import Qt

from annotator.core.annotation import Layer, Span, Status

SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier

PLAIN = """# Council Meets

The mayor of Lunden, Anna Lee, came late. Anna Lee left early.

“We were warned,” Anna Lee told the Daily Planet. The so-called “quick fix” failed.
"""


@pytest.fixture
def plain(tmp_path):
    """An article in which the fake worker finds two quotes and no names."""
    path = tmp_path / "plain.md"
    path.write_text(PLAIN, "utf-8")
    return path


def place_cursor(program, words):
    """The cursor goes there by keys: from the beginning of the article, character by character."""
    program.key(Qt.Key.Key_Home, CONTROL)
    while program.view.cursor_.position < program.article.text.index(words) + 1:
        program.key(Qt.Key.Key_Right)


def test_a_click_and_a_label_key_annotate_the_name(start, plain, fake_worker):
    def story(program):
        text = program.opened().text
        program.click(text.index("Anna Lee,") + 6)
        program.key(Qt.Key.Key_P)
        made = program.find("Anna Lee")
        assert (made.label, made.status, made.origin) == ("PERSON", Status.ACCEPTED, "human")
        program.click(text.index("mayor") + 2)
        program.key(Qt.Key.Key_N)
        assert program.find("mayor").label == "NORP"

    start(story, plain)


def test_the_cursor_and_a_label_key_annotate_the_name(start, plain, fake_worker):
    def story(program):
        program.opened()
        place_cursor(program, "Lunden")
        program.key(Qt.Key.Key_G)
        assert program.find("Lunden").label == "GPE"

    start(story, plain)


def test_a_label_key_means_the_cursor_in_sight_not_what_is_selected_far_away(start, tmp_path, fake_worker):
    path = tmp_path / "long.md"
    path.write_text("Velmark is here.\n\n" + "Words and more words.\n\n" * 200 + "The mayor left.\n", "utf-8")

    def story(program):
        program.opened()
        program.key(Qt.Key.Key_Tab)
        velmark = program.find("Velmark")
        program.key(Qt.Key.Key_Slash)
        program.type("mayor")
        program.window.grab()  # the last lines get their heights
        program.key(Qt.Key.Key_Down)
        assert program.window.selection.current.id == velmark.id
        program.key(Qt.Key.Key_Left, CONTROL | SHIFT)  # the words of the hit are let go of
        assert program.window.selection.current is None
        program.key(Qt.Key.Key_N)
        assert program.find("mayor").label == "NORP"
        assert program.find("Velmark") == velmark

    start(story, path)


def test_a_label_key_makes_nothing_where_nobody_has_put_the_cursor(start, plain, fake_worker):
    def story(program):
        text = program.opened().text
        before = program.stored.annotations
        program.key(Qt.Key.Key_P)
        assert "Select words" in program.message
        program.click(text.index("Anna Lee,") + 6)
        program.key(Qt.Key.Key_Escape)
        program.key(Qt.Key.Key_P)
        program.key(Qt.Key.Key_Tab)
        program.key(Qt.Key.Key_Escape)
        program.key(Qt.Key.Key_P)
        assert program.stored.annotations == before

    start(story, plain)


def test_the_selection_grows_from_the_cursor(start, plain, fake_worker):
    def story(program):
        text = program.opened().text
        place_cursor(program, "Daily")
        grown = []
        for _ in range(3):
            program.key(Qt.Key.Key_Greater)
            span = program.view.selection
            grown.append(text[span.start : span.end])
        assert grown[:2] == ["Daily", "Daily Planet"]
        assert grown[2].endswith("Daily Planet.")
        program.key(Qt.Key.Key_Less)
        program.key(Qt.Key.Key_O)
        assert {a.text_in(text) for a in program.stored.in_order() if a.layer is Layer.ENTITY} <= {
            "Anna Lee",
            "Daily Planet",
        }

    start(story, plain)


def test_the_cursor_moves_by_sentence_and_paragraph_and_selects(start, plain, fake_worker):
    def story(program):
        text = program.opened().text
        program.key(Qt.Key.Key_Home, CONTROL)
        program.key(Qt.Key.Key_Down, CONTROL)
        assert program.view.cursor_.position == text.index("The mayor")
        program.key(Qt.Key.Key_End, ALT | SHIFT)
        span = program.view.selection
        assert text[span.start : span.end] == "The mayor of Lunden, Anna Lee, came late."
        program.key(Qt.Key.Key_End, ALT)
        program.key(Qt.Key.Key_Home, ALT | SHIFT)
        span = program.view.selection
        assert text[span.start : span.end] == "Anna Lee left early."
        program.key(Qt.Key.Key_Up, CONTROL)
        assert program.view.cursor_.position == text.index("The mayor")

    start(story, plain)


def test_a_click_and_the_key_of_a_quote_give_cue_and_speaker(start, plain, fake_worker):
    def story(program):
        text = program.opened().text
        found = program.select("“We were warned,”", Layer.QUOTE)
        program.window.workspace.do(_deletion(program, found))
        program.window.selection.clear()
        program.click(text.index("were warned") + 1)
        program.key(Qt.Key.Key_Q)
        quote = program.find("“We were warned,”", Layer.QUOTE)
        assert quote.origin == "human"
        assert (quote.cue.text, quote.speaker.text) == ("told", "Anna Lee")
        assert quote.candidates[0].text == "Anna Lee"

    start(story, plain)


def _deletion(program, annotation):
    """Takes a suggestion away without a trace, as if detection had missed it."""
    from annotator.core.annotation import Change

    return Change("Delete", (program.stored.annotations[annotation.id],), ())


def test_candidates_of_a_new_quote_are_picked_by_number(start, plain, fake_worker):
    def story(program):
        text = program.opened().text
        for words, key in (("Lunden", Qt.Key.Key_G), ("Daily Planet", Qt.Key.Key_O)):
            program.click(text.index(words) + 1)
            program.key(key)
        at = text.index("came late")
        program.view.select_text(Span(at, at + len("came late")))
        program.key(Qt.Key.Key_Q)
        quote = program.find("came late", Layer.QUOTE)
        assert [m.text for m in quote.candidates] == ["Lunden", "Daily Planet"]
        assert quote.speaker is None
        program.key(Qt.Key.Key_2)
        assert program.find("came late", Layer.QUOTE).speaker.text == "Daily Planet"

    start(story, plain)


def test_find_label_and_go_on_to_the_next_hit(start, plain, fake_worker):
    def story(program):
        text = program.opened().text
        program.key(Qt.Key.Key_Slash)
        program.type("anna lee")
        program.key(Qt.Key.Key_Down)
        assert program.view.hasFocus()
        first = program.view.selection
        program.key(Qt.Key.Key_P)
        second = program.view.selection
        assert second != first
        program.key(Qt.Key.Key_P)
        program.key(Qt.Key.Key_P)
        assert "All hits are labelled PERSON" in program.message
        made = [a for a in program.stored.in_order() if a.layer is Layer.ENTITY]
        assert [(a.text_in(text), a.label) for a in made] == [("Anna Lee", "PERSON")] * 3
        program.key(Qt.Key.Key_Escape)
        assert program.window.desk.find_bar.isHidden()

    start(story, plain)


def test_hits_that_are_only_suggested_are_not_called_labelled(start, article, fake_worker):
    def story(program):
        program.opened()
        program.key(Qt.Key.Key_Slash)
        program.type("Velmark")
        program.key(Qt.Key.Key_Down)
        program.key(Qt.Key.Key_G)
        assert program.find("Velmark", nth=1).status is Status.SUGGESTED
        assert program.message == "The other hits are suggested or decided as GPE already."

    start(story, article)


def test_find_by_expression_skip_one_and_close(start, plain, fake_worker):
    def story(program):
        text = program.opened().text
        bar = program.window.desk.find_bar
        program.key(Qt.Key.Key_Slash)
        program.key(Qt.Key.Key_X, ALT)
        program.type(r"\bA\w+ L(ee")
        assert "Not an expression yet" in bar.said
        program.key(Qt.Key.Key_Backspace)
        program.key(Qt.Key.Key_Backspace)
        program.key(Qt.Key.Key_Backspace)
        program.type("ee")
        program.key(Qt.Key.Key_F3)
        span = program.view.selection
        assert (text[span.start : span.end], text[: span.start].count("Anna")) == ("Anna Lee", 1)
        program.key(Qt.Key.Key_Escape)
        program.key(Qt.Key.Key_P)
        assert program.find("Anna Lee").start == span.start

    start(story, plain)


def test_an_expression_that_would_never_end_is_given_up(start, tmp_path, fake_worker):
    path = tmp_path / "long.txt"
    path.write_text("Title\n\n" + "a" * 4000 + "!\n", "utf-8")

    def story(program):
        program.opened()
        bar = program.window.desk.find_bar
        program.key(Qt.Key.Key_Slash)
        program.key(Qt.Key.Key_X, ALT)
        program.type("(a|aa)+$")
        assert "too long" in bar.said
        program.key(Qt.Key.Key_Escape)
        assert program.view.hasFocus()

    start(story, path)


def test_tab_goes_on_from_where_the_cursor_was_moved_to(start, article, fake_worker):
    """As in any editor: who has searched for a place wants to go on there."""

    def story(program):
        program.opened()
        program.select("Velmark")
        program.key(Qt.Key.Key_Slash)
        program.type("his country")
        program.key(Qt.Key.Key_Down)
        program.key(Qt.Key.Key_Tab)
        assert program.window.selection.current.id == program.find("“ready to talk,”", Layer.QUOTE).id
        program.key(Qt.Key.Key_Tab, SHIFT)
        assert program.window.selection.current.id == program.find("Pavel Dornan").id
        program.select("Velmark")
        program.key(Qt.Key.Key_Tab)
        assert program.window.selection.current.start < program.article.text.index("his country")

    start(story, article)
