"""The text cursor: keys move it by character, word, line and page; with Shift they select."""

import pytest
from PySide6.QtCore import Qt

from annotator.core.annotation import Span

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
TEXT = "Kyiv’s mayor 👩🏽‍🚒 met Cafe\u0301 Nord."


@pytest.fixture
def shown(view, make_article):
    view.set_article(make_article(TEXT, "Second paragraph of the text.", "Third one."))
    view.setFocus()
    return view


def press(qtbot, view, key, modifiers=NONE, times=1):
    for _ in range(times):
        qtbot.keyClick(view, key, modifiers)


def test_right_goes_over_whole_characters(qtbot, shown):
    start = TEXT.index("👩")
    shown.cursor_.place(start)
    press(qtbot, shown, Qt.Key.Key_Right)
    assert shown.cursor_.position == TEXT.index(" met")
    press(qtbot, shown, Qt.Key.Key_Left)
    assert shown.cursor_.position == start


def test_ctrl_right_goes_to_word_ends_and_selects_with_shift(qtbot, shown):
    press(qtbot, shown, Qt.Key.Key_Right, CONTROL | SHIFT, 3)
    assert shown.selection == Span(0, TEXT.index(" 👩"))
    press(qtbot, shown, Qt.Key.Key_Left, CONTROL | SHIFT)
    assert shown.selection == Span(0, TEXT.index("mayor"))


def test_down_and_up_keep_the_column_over_paragraphs(qtbot, shown):
    press(qtbot, shown, Qt.Key.Key_Right, times=6)
    start = shown.cursor_.position
    press(qtbot, shown, Qt.Key.Key_Down)
    assert shown.article.text[shown.cursor_.position :].startswith(("paragraph", " paragraph", "d paragraph"))
    press(qtbot, shown, Qt.Key.Key_Down)
    assert shown.cursor_.position > shown.article.text.index("Third")
    press(qtbot, shown, Qt.Key.Key_Up, times=2)
    assert shown.cursor_.position == start


def test_home_end_and_the_ends_of_the_article(qtbot, shown):
    press(qtbot, shown, Qt.Key.Key_End)
    assert shown.cursor_.position == len(TEXT)
    press(qtbot, shown, Qt.Key.Key_Home, SHIFT)
    assert shown.selection == Span(0, len(TEXT))
    press(qtbot, shown, Qt.Key.Key_End, CONTROL)
    assert shown.cursor_.position == len(shown.article.text)
    press(qtbot, shown, Qt.Key.Key_Right)
    assert shown.cursor_.position == len(shown.article.text)
    press(qtbot, shown, Qt.Key.Key_Home, CONTROL)
    assert shown.cursor_.position == 0


def test_right_at_the_end_of_a_paragraph_goes_to_the_next(qtbot, shown):
    shown.cursor_.place(len(TEXT))
    press(qtbot, shown, Qt.Key.Key_Right)
    press(qtbot, shown, Qt.Key.Key_Right)
    assert shown.cursor_.position >= shown.article.text.index("Second")
