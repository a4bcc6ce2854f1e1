"""Boundaries and words with the mouse: handles show the extent to be; clicks grow from word to paragraph."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.core.annotation import Span

TEXT = "He left the Bank of England on Tuesday. “We saw Katarina Holm there,” he said, and went home."
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def shown(view, make_article):
    article = make_article(TEXT, entities={"Bank of England": "ORG"})
    view.set_article(article)
    view.select_annotation(article.annotations["Bank of England"])
    return view


def handle(view, edge):
    selected = view.marks.selected
    at = view.layout_.edge(getattr(selected, edge), edge)
    return (at + QPointF(view.left, -view.scrolling.value)).toPoint()


def inside(view, position):
    box = view.layout_.rects(Span(position, position + 1))[0]
    return QPointF(box.left() + box.width() * 0.3 + view.left, box.center().y()).toPoint()


def move(view, point: QPoint, modifiers=NONE):
    """qtbot's mouse moves carry neither button nor modifier."""
    where = QPointF(view.viewport().mapToGlobal(point))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), where, LEFT, LEFT, modifiers)
    QApplication.sendEvent(view.viewport(), event)


@pytest.fixture
def wished(shown):
    wishes = []
    shown.boundary_requested.connect(lambda *wish: wishes.append(wish))
    return wishes


def test_a_dragged_handle_shows_whole_words_and_asks_for_them(qtbot, shown, wished):
    qtbot.mousePress(shown.viewport(), LEFT, NONE, handle(shown, "end"))
    before = shown.viewport().grab().toImage()
    move(shown, inside(shown, TEXT.index("Tuesday") + 5))
    assert shown.marks.preview == (Span(TEXT.index("Bank"), TEXT.index(". “")),)
    assert shown.viewport().grab().toImage() != before
    assert wished == []
    qtbot.mouseRelease(shown.viewport(), LEFT, NONE, inside(shown, TEXT.index("Tuesday") + 5))
    assert wished == [("Bank of England", "end", TEXT.index(". “"))]
    assert shown.marks.preview == ()


def test_with_alt_the_boundary_goes_to_the_character(qtbot, shown, wished):
    qtbot.mousePress(shown.viewport(), LEFT, NONE, handle(shown, "start"))
    target = inside(shown, TEXT.index("the Bank") + 1)
    move(shown, target, ALT)
    qtbot.mouseRelease(shown.viewport(), LEFT, ALT, target)
    assert wished == [("Bank of England", "start", TEXT.index("the Bank") + 1)]


def test_escape_leaves_the_boundary_where_it_was(qtbot, shown, wished):
    qtbot.mousePress(shown.viewport(), LEFT, NONE, handle(shown, "end"))
    move(shown, inside(shown, TEXT.index("Tuesday") + 5))
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.marks.preview == ()
    move(shown, inside(shown, TEXT.index("home")))
    qtbot.mouseRelease(shown.viewport(), LEFT, NONE, inside(shown, TEXT.index("home")))
    assert wished == []
    assert shown.marks.selected is not None


def test_escape_also_ends_a_selection_that_is_being_dragged(qtbot, shown):
    qtbot.mousePress(shown.viewport(), LEFT, NONE, inside(shown, 3))
    move(shown, inside(shown, TEXT.index("Tuesday")))
    assert shown.selection is not None
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.selection is None


def test_a_press_on_a_handle_without_a_move_changes_nothing(qtbot, shown, wished):
    qtbot.mouseClick(shown.viewport(), LEFT, NONE, handle(shown, "end"))
    assert wished == []


def test_of_several_fragments_only_the_dragged_one_grows(qtbot, shown, wished):
    parts = (Span(3, 7), Span(TEXT.index("Tuesday"), TEXT.index(". “")))
    split = replace(shown.marks.selected, fragments=parts)
    shown.select_annotation(split)
    qtbot.mousePress(shown.viewport(), LEFT, NONE, handle(shown, "start"))
    move(shown, inside(shown, 0))
    assert shown.marks.preview == (Span(0, 7), parts[1])
    qtbot.mouseRelease(shown.viewport(), LEFT, NONE, inside(shown, 0))
    assert wished == [("Bank of England", "start", 0)]


def test_an_annotation_that_is_deleted_while_it_is_dragged_ends_the_drag(qtbot, shown, wished):
    qtbot.mousePress(shown.viewport(), LEFT, NONE, handle(shown, "end"))
    move(shown, inside(shown, TEXT.index("Tuesday")))
    shown.select_annotation(None)
    move(shown, inside(shown, TEXT.index("home")))
    qtbot.mouseRelease(shown.viewport(), LEFT, NONE, inside(shown, TEXT.index("home")))
    assert wished == []
    assert shown.marks.preview == ()


def selected(view):
    return TEXT[view.selection.start : view.selection.end]


def double(qtbot, view, point):
    """A double click as the system sends it: press, release, double click, release."""
    qtbot.mouseClick(view.viewport(), LEFT, NONE, point)
    qtbot.mouseDClick(view.viewport(), LEFT, NONE, point)


def test_a_double_click_takes_the_word_and_a_second_one_the_name(qtbot, shown):
    point = inside(shown, TEXT.index("Holm") + 1)
    double(qtbot, shown, point)
    assert selected(shown) == "Holm"
    double(qtbot, shown, point)
    assert selected(shown) == "Katarina Holm"
    double(qtbot, shown, inside(shown, TEXT.index("went") + 1))
    assert selected(shown) == "went"


def test_clicks_that_follow_grow_to_name_quoted_words_and_sentence(qtbot, shown):
    point = inside(shown, TEXT.index("Holm") + 1)
    double(qtbot, shown, point)
    grown = [selected(shown)]
    for _ in range(3):
        qtbot.mouseClick(shown.viewport(), LEFT, NONE, point)
        grown.append(selected(shown))
    assert grown == ["Holm", "Katarina Holm", "“We saw Katarina Holm there,”", TEXT[TEXT.index("“") :]]


def test_the_handles_of_right_to_left_words_stand_on_the_other_side(view, make_article):
    text = "قالت كاترينا هولم ذلك Reuters أمس."
    view.set_article(make_article(text))
    for words, goes_right in (("كاترينا هولم", False), ("Reuters", True)):
        start = text.index(words)
        first = view.layout_.edge(start, "start").x()
        last = view.layout_.edge(start + len(words), "end").x()
        assert (first < last) is goes_right, words
