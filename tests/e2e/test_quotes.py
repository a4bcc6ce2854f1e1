"""Linking a quote to its speaker: candidates by key and mouse, a typed name, selected words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from annotator.core.annotation import Layer, Mention, Status

QUOTE = "“We will not sit down,”"


def quote(program):
    return program.find(QUOTE, Layer.QUOTE)


def control_click(program, annotation):
    """Clicks the middle of an annotation with Ctrl."""
    control, left = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton
    middle = (annotation.start + annotation.end) // 2
    program.bot.mouseClick(program.view.viewport(), left, control, program.point(middle))


def test_number_keys_pick_among_the_candidates(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select(QUOTE, Layer.QUOTE)
        program.key(Qt.Key.Key_2)
        assert quote(program).speaker.text == "Reuters"
        assert quote(program).status is Status.ACCEPTED
        program.key(Qt.Key.Key_K)
        assert quote(program).speaker.text == "Velmark"
        program.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert quote(program).speaker.text == "Reuters"

    start(story, article)


def test_a_click_on_a_candidate_links_it(start, article, fake_worker, qtbot):
    def story(program):
        program.opened()
        program.select(QUOTE, Layer.QUOTE)
        rows = program.window.inspector.annotation_page.speaker.candidates
        velmark = next(row for row in rows if row.title == "Velmark")
        assert velmark.accessibleName() == "Candidate 3, Velmark, same paragraph"
        qtbot.mouseClick(velmark, Qt.MouseButton.LeftButton)
        assert quote(program).speaker.text == "Velmark"

    start(story, article)


def test_typing_a_name_finds_it_or_takes_it_as_typed(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select(QUOTE, Layer.QUOTE)
        program.key(Qt.Key.Key_W)
        program.pick("pav")
        linked = quote(program)
        assert (linked.speaker.text, linked.resolved_speaker) == ("Pavel Dornan", "Pavel Dornan")
        program.key(Qt.Key.Key_W)
        program.pick("Ilse Marrin")
        assert quote(program).speaker == Mention("Ilse Marrin", None)
        assert program.view.hasFocus()

    start(story, article)


def test_selected_words_become_speaker_and_cue(start, article, fake_worker):
    def story(program):
        text = program.opened().text
        words = "“They left,”"
        program.select(words, Layer.QUOTE)
        at = text.index("Dornan said.")
        program.drag_text(at, at + len("Dornan"))
        program.key(Qt.Key.Key_W)
        linked = program.find(words, Layer.QUOTE)
        assert linked.speaker.span.start == at
        assert linked.resolved_speaker == "Pavel Dornan"
        at = text.index("said.")
        program.drag_text(at, at + len("said"))
        program.key(Qt.Key.Key_C)
        assert program.find(words, Layer.QUOTE).cue.text == "said"

    start(story, article)


def test_the_cue_goes_from_verb_to_verb(start, article, fake_worker, qtbot):
    def story(program):
        program.opened()
        program.select(QUOTE, Layer.QUOTE)
        for cue in ("told", "blamed", "blamed"):
            program.key(Qt.Key.Key_Period)
            assert quote(program).cue.text == cue
        assert "no further verb" in program.message
        program.key(Qt.Key.Key_Comma)
        assert quote(program).cue.text == "told"
        strip = program.window.inspector.annotation_page.strip
        arrow = next(b for b in strip.findChildren(QToolButton) if b.accessibleName() == "Cue: next verb")
        qtbot.mouseClick(arrow, Qt.MouseButton.LeftButton)
        assert quote(program).cue.text == "blamed"

    start(story, article)


def test_after_w_a_digit_picks_and_a_letter_types(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select(QUOTE, Layer.QUOTE)
        program.key(Qt.Key.Key_W)
        program.type("2")
        assert quote(program).speaker.text == "Reuters"
        program.key(Qt.Key.Key_W)
        program.pick("dor")
        assert quote(program).speaker.text == "Dornan"

    start(story, article)


def test_a_chosen_mention_speaks_the_quote_or_takes_part_in_the_event(start, article, fake_worker):
    def story(program):
        text = program.opened().text
        program.select(QUOTE, Layer.QUOTE)
        dornan = program.find("Pavel Dornan")
        control_click(program, dornan)
        assert quote(program).speaker == Mention("Pavel Dornan", dornan.span)
        at = text.index("blamed")
        program.drag_text(at, at + len("blamed"))
        program.key(Qt.Key.Key_E)
        program.pick("accuse")
        program.key(Qt.Key.Key_Escape)
        for words in ("Katarina Holm", "Pavel Dornan"):
            control_click(program, program.find(words))
        arguments = program.find("blamed", Layer.EVENT).arguments
        assert [m.text for m in arguments.actors] == ["Katarina Holm"]
        assert [m.text for m in arguments.recipients] == ["Pavel Dornan"]

    start(story, article)


def test_full_name_is_corrected_in_the_inspector(start, article, fake_worker, qtbot):
    def story(program):
        program.opened()
        program.select(QUOTE, Layer.QUOTE)
        field = program.window.inspector.annotation_page.speaker._resolved
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, "Katarina M. Holm")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert quote(program).resolved_speaker == "Katarina M. Holm"

    start(story, article)


def test_letters_typed_into_a_field_are_text_and_not_labels(start, article, fake_worker, qtbot):
    def story(program):
        program.opened()
        reuters = program.select("Reuters")
        program.key(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        note = program.window.inspector.annotation_page.note
        assert note.hasFocus()
        qtbot.keyClicks(note, "Agency, not GPE. X 1")
        qtbot.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        stored = program.stored.annotations[reuters.id]
        assert (stored.note, stored.label, stored.status) == ("Agency, not GPE. X 1", "ORG", Status.SUGGESTED)
        assert program.view.hasFocus()
        program.key(Qt.Key.Key_U)
        assert program.stored.annotations[reuters.id].unsure

    start(story, article)


def test_a_label_of_names_takes_no_speaker_from_a_quote(start, article, fake_worker):
    def story(program):
        program.opened()
        quote = program.select(QUOTE, Layer.QUOTE)
        program.key(Qt.Key.Key_P)
        assert program.find(QUOTE, Layer.QUOTE) == quote
        assert "nothing was changed" in program.message
        program.window.desk.bar._action.click()
        assert program.find(QUOTE, Layer.QUOTE) == quote
        name = program.find("We will not sit down")
        assert (name.label, name.origin) == ("PERSON", "human")
        assert program.window.selection.current.id == name.id

    start(story, article)


def test_a_quote_without_links_becomes_a_name_by_one_key(start, article, fake_worker):
    def story(program):
        text = program.opened().text
        at = text.index("Calls Off Talks")
        program.drag_text(at, at + len("Calls Off Talks"))
        program.key(Qt.Key.Key_Z)
        assert program.find("Calls Off Talks", Layer.QUOTE).label == "scare"
        program.key(Qt.Key.Key_V)
        assert program.find("Calls Off Talks").label == "EVENT"

    start(story, article)
