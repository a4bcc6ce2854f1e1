"""Bars above the article come and go, and its words stay where they are on the screen."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from annotator.core.annotation import Span
from annotator.gui.desk import Desk
from annotator.gui.messages import Messages
from annotator.gui.threshold import Threshold

LOREM = "The council met again on Tuesday, and nobody said what it had decided about the harbour. " * 4
LONG = [f"{number} {LOREM}" for number in range(60)]
SENTENCE = "Nothing is left to decide in this article."


@pytest.fixture
def desk(qtbot, scheme):
    made = Desk()
    made.furnish(scheme, Threshold())
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.show()
    return made


@pytest.fixture
def messages(desk):
    return Messages(desk.bar, desk)


def place(desk, position):
    """Where a character stands, from the top of the desk."""
    box = desk.view.layout_.rects(Span(position, position + 1))[0]
    return desk.pages.y() + box.top() - desk.view.scrolling.value


@pytest.mark.parametrize("words", [None, "30 The", "59 The"])
def test_a_message_moves_no_word(desk, messages, make_article, qtbot, words):
    article = make_article(*LONG)
    desk.show_article(article)
    position = article.text.index(words) if words else 0
    desk.view.scrolling.to_top(position)
    desk.grab()
    before = place(desk, position)
    messages.warn(SENTENCE)
    qtbot.waitUntil(lambda: desk.pages.y() > 0)
    assert place(desk, position) == before
    assert before >= desk.bar.geometry().bottom() or position  # the headline is not covered
    desk.bar.hide()
    qtbot.waitUntil(lambda: desk.pages.y() == 0)
    assert place(desk, position) == before


def test_a_message_over_a_short_article_moves_no_word(desk, messages, make_article, qtbot):
    desk.show_article(make_article("A short article."))
    before = place(desk, 0)
    messages.warn(SENTENCE)
    qtbot.waitUntil(lambda: desk.pages.y() > 0)
    assert place(desk, 0) == before > desk.bar.geometry().bottom()
    desk.bar.hide()
    qtbot.waitUntil(lambda: desk.pages.y() == 0)
    assert (place(desk, 0), desk.view.scrolling.value) == (before, 0)


def test_the_find_bar_moves_no_word(desk, make_article, qtbot):
    article = make_article(*LONG)
    desk.show_article(article)
    position = article.text.index("20 The")
    desk.view.scrolling.to_top(position)
    before = place(desk, position)
    desk.find_bar.show()
    qtbot.waitUntil(lambda: desk.pages.y() > 0)
    assert place(desk, position) == before


def test_a_long_sentence_in_a_narrow_desk_gets_the_whole_width(desk, messages, qtbot):
    messages.warn(SENTENCE * 4, action=("Try again", lambda: None))
    desk.resize(360, 480)
    qtbot.waitUntil(lambda: desk.bar.width() == 360)
    qtbot.waitUntil(lambda: desk.bar._action.y() > desk.bar._text.geometry().bottom())
    desk.resize(640, 480)
    qtbot.waitUntil(lambda: desk.bar._action.x() > desk.bar._text.geometry().right())


def test_the_empty_page_opens_folders_and_says_whose_name_is_kept(desk, qtbot):
    desk.show_person("Mia")
    wishes = {
        "Open a folder…": desk.folder_requested,
        "Your name here: Mia – change…": desk.name_requested,
    }
    for words, wish in wishes.items():
        (button,) = (b for b in desk.findChildren(QAbstractButton) if b.text() == words)
        assert button.isVisible()
        with qtbot.waitSignal(wish):
            button.click()
