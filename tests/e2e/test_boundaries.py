"""New annotations and moved boundaries, by keyboard and by mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt

from annotator.core.annotation import Layer, Span, Status

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier

EMOJI = (
    "Kyiv 🇺🇦 mayor 👩🏽‍🚒 Anna Lee met Cafe\u0301 Nord staff, said Reuters.\n\n"
    "قال المتحدث في القاهرة: شكرا لك.\n"
)


@pytest.fixture
def emoji_article(tmp_path):
    path = tmp_path / "emoji.txt"
    path.write_text(EMOJI, "utf-8")
    return path


def test_keys_move_either_boundary_by_token_and_character(start, article, fake_worker):
    def story(program):
        program.opened()
        holm = program.select("Katarina Holm")
        program.key(Qt.Key.Key_BracketRight)
        assert program.find("Katarina Holm told").id == holm.id
        program.key(Qt.Key.Key_BracketLeft)
        program.key(Qt.Key.Key_BraceRight)
        assert program.find("Holm").id == holm.id
        program.key(Qt.Key.Key_BraceLeft)
        program.key(Qt.Key.Key_Left, ALT)
        assert program.find("Katarina Hol").id == holm.id
        program.key(Qt.Key.Key_Right, ALT)
        program.key(Qt.Key.Key_Right, ALT | SHIFT)
        moved = program.find("atarina Holm")
        assert (moved.id, moved.status, moved.origin) == (holm.id, Status.ACCEPTED, holm.origin)
        program.key(Qt.Key.Key_Left, ALT | SHIFT)
        assert program.find("Katarina Holm").id == holm.id

    start(story, article)


def test_boundary_that_would_leave_nothing_is_refused_with_a_sentence(start, article, fake_worker):
    def story(program):
        program.opened()
        velmark = program.select("Velmark")
        program.key(Qt.Key.Key_BraceRight)
        program.key(Qt.Key.Key_BracketLeft)
        assert "Nothing would be left" in program.message
        assert program.stored.annotations[velmark.id].start < program.stored.annotations[velmark.id].end

    start(story, article)


def handle(program, annotation, edge):
    """The pixel of one of the two handles of the selected annotation."""
    first = Span(annotation.start, annotation.start + 1)
    box = program.view.layout_.rects(first if edge == "start" else Span(annotation.end - 1, annotation.end))[
        0
    ]
    x = box.left() - 2 if edge == "start" else box.right() + 2
    scroll = program.view.verticalScrollBar().value()
    return QPoint(round(x + program.view.left), round(box.bottom() + 1 - scroll))


def test_handles_are_dragged_to_whole_words_and_with_ctrl_to_characters(start, article, fake_worker):
    def story(program):
        program.opened()
        holm = program.select("Katarina Holm")
        program.drag(handle(program, holm, "end"), program.point(holm.end + 2, fraction=0.9))
        longer = program.find("Katarina Holm told")
        assert longer.id == holm.id
        program.drag(handle(program, longer, "start"), program.point(holm.start + 10, fraction=0.1))
        shorter = program.find("Holm told")
        program.drag(handle(program, shorter, "end"), program.point(shorter.end - 2, fraction=0.1), CONTROL)
        assert program.find("Holm to").id == holm.id

    start(story, article)


def test_mouse_selection_and_a_label_key_make_an_annotation_of_whole_words(start, article, fake_worker):
    def story(program):
        text = program.opened().text
        at = text.index("minister blamed")
        program.drag_text(at + 2, at + len("minister blam"))
        program.key(Qt.Key.Key_O)
        made = program.find("minister blamed")
        assert (made.label, made.status, made.origin) == ("ORG", Status.ACCEPTED, "human")
        assert program.window.selection.current.id == made.id

    start(story, article)


def test_stray_blanks_and_commas_stay_outside(start, article, fake_worker):
    def story(program):
        text = program.opened().text
        at = text.index(" talk,”")
        program.view.select_text(Span(at, at + len(" talk,")))
        program.key(Qt.Key.Key_F)
        assert program.find("talk").label == "FAC"

    start(story, article)


def test_keyboard_selection_makes_an_annotation_without_a_mouse(start, article, fake_worker):
    def story(program):
        text = program.opened().text
        program.view.cursor_.place(text.index("minister"))
        for _ in range(2):
            program.key(Qt.Key.Key_Right, SHIFT | CONTROL)
        program.key(Qt.Key.Key_N)
        assert program.find("minister blamed").label == "NORP"

    start(story, article)


def test_offsets_hold_behind_emoji_combining_marks_and_right_to_left_text(start, emoji_article, fake_worker):
    def story(program):
        text = program.opened().text
        for words, key in (
            ("Anna Lee", Qt.Key.Key_P),
            ("Cafe\u0301 Nord", Qt.Key.Key_O),
            ("القاهرة", Qt.Key.Key_G),
        ):
            at = text.index(words)
            program.drag_text(at, at + len(words))
            program.key(key)
            made = program.find(words)
            assert made.fragments == (Span(at, at + len(words)),)

    start(story, emoji_article)


def test_clicking_a_character_chooses_the_annotation_that_is_stored_there(start, emoji_article, fake_worker):
    def story(program):
        program.opened()
        reuters = program.find("Reuters")
        program.click(reuters.start + 3)
        assert program.window.selection.current == reuters
        program.click(reuters.start - 3)
        assert program.window.selection.current is None

    start(story, emoji_article)


def test_double_click_takes_the_word_and_a_third_click_the_sentence(start, article, fake_worker, qtbot):
    def story(program):
        text = program.opened().text
        at = program.point(text.index("minister") + 3)
        viewport = program.view.viewport()
        qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=at)
        selected = program.view.selection
        assert text[selected.start : selected.end] == "minister"
        qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at)
        selected = program.view.selection
        assert text[selected.start : selected.end] == "Velmark’s minister blamed Ostria."
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at)

    start(story, article)


def test_merge_joins_with_the_next_of_its_kind_and_delete_rejects(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select("Velmark")
        program.key(Qt.Key.Key_J)
        merged = program.find("Velmark’s minister blamed Ostria")
        program.key(Qt.Key.Key_Delete)
        assert program.stored.annotations[merged.id].status is Status.REJECTED
        program.key(Qt.Key.Key_Z, CONTROL)
        program.key(Qt.Key.Key_Z, CONTROL)
        assert program.find("Ostria")
        assert program.find("Velmark")

    start(story, article)


def test_relabel_as_a_quote_changes_the_layer_and_keeps_the_id(start, article, fake_worker):
    def story(program):
        program.opened()
        reuters = program.select("Reuters")
        program.key(Qt.Key.Key_Z)
        assert program.find("Reuters", Layer.QUOTE).id == reuters.id

    start(story, article)
