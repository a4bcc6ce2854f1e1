"""Articles in Arabic, Hebrew, Chinese and Japanese: where words, codes and lanes stand, how keys move."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from annotator.core.annotation import EventType, Polarity, Span, Stance, Status
from annotator.gui.theme import LIGHT

ARABIC = "رئيسة البلدية كاترينا هولم قالت اليوم إن اتحاد الشمال وافق."
HEBREW = "ראש העיר אמרה כי ההסכם נחתם."
JAPANESE = "東京で火曜日に田中太郎が会議を開いた。"


def ink(view, top, bottom):
    """The leftmost and rightmost dark pixel between two heights, in the column's coordinates."""
    image = view.viewport().grab().toImage()
    page = QColor(LIGHT.page).rgb()
    columns = [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != page for y in range(round(top), round(bottom)))
    ]
    return columns[0] - view.left, columns[-1] - view.left


@pytest.mark.parametrize("text", [ARABIC, HEBREW])
def test_a_right_to_left_paragraph_stands_at_the_right_edge(view, make_article, text):
    view.set_article(make_article(text))
    left, right = ink(view, 0, 120)
    assert abs(right - view.layout_.width) < 6
    assert left > 60


def test_a_left_to_right_paragraph_stands_at_the_left_edge(view, make_article):
    view.set_article(make_article("The council met again."))
    left, right = ink(view, 0, 120)
    assert abs(left) < 4
    assert right < view.layout_.width - 60


def test_the_code_of_right_to_left_words_begins_at_their_right_end(view, make_article):
    view.set_article(make_article(ARABIC, entities={"كاترينا هولم": "PERSON", "كاترينا": "ORG"}))
    line = view.layout_.paragraph(0).lines[0]
    box = view.layout_.rects(Span(ARABIC.index("كاترينا"), ARABIC.index(" قالت")))[0]
    one, two = (code.rect for code in line.codes)
    assert abs(one.right() - box.right()) < 1
    assert two.left() < box.right() - 10
    assert not one.intersects(two)
    assert sorted(line.lanes.values()) == [0, 1]


def test_the_gutter_of_a_right_to_left_paragraph_is_at_the_right(view, make_article):
    article = make_article(ARABIC, entities={"اتحاد الشمال": "ORG"})
    name = article.annotations["اتحاد الشمال"]
    marked = replace(name, stances=(Stance(None, None, Polarity.FAVOR),), event_type=EventType("AGREE"))
    view.set_article(replace(article, annotations={marked.id: marked}))
    _left, right = ink(view, 0, 120)
    assert right > view.layout_.width + 14


def test_left_goes_on_in_arabic_and_right_in_japanese(qtbot, view, make_article):
    for text, key in ((ARABIC, Qt.Key.Key_Left), (JAPANESE, Qt.Key.Key_Right)):
        view.set_article(make_article(text))
        qtbot.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
        first = view.cursor_.position
        qtbot.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
        assert 0 < first < view.cursor_.position < len(text)


def test_japanese_is_selected_piece_by_piece_and_labelled_words_keep_their_place(qtbot, view, make_article):
    article = make_article(JAPANESE, entities={"田中太郎": "PERSON", "東京": "GPE"}, status=Status.SUGGESTED)
    view.set_article(article)
    codes = [code.text for code in view.layout_.paragraph(0).lines[0].codes]
    assert codes == ["GPE", "PER"]
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    while view.selection is None or view.selection.end < 2:
        qtbot.keyClick(view, Qt.Key.Key_Right, control_shift)
    assert JAPANESE[view.selection.start : view.selection.end] == "東京"


def test_sentences_and_paragraphs_by_key(qtbot, view, make_article):
    text = "One is here. Two is there."
    view.set_article(make_article(text, "Another paragraph."))
    alt, control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(view, Qt.Key.Key_End, alt | shift)
    assert view.selection == Span(0, len("One is here."))
    qtbot.keyClick(view, Qt.Key.Key_End, alt)
    assert view.cursor_.position == len(text)
    qtbot.keyClick(view, Qt.Key.Key_Down, control)
    assert view.article.text[view.cursor_.position :] == "Another paragraph."
    qtbot.keyClick(view, Qt.Key.Key_Up, control | shift)
    assert view.selection == Span(0, len(text) + 2)
    qtbot.keyClick(view, Qt.Key.Key_Home, alt)
    assert view.cursor_.position == 0
