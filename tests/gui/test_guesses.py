"""Which guesses are open, how they look, and which words stand behind them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from annotator.core.annotation import (
    Annotation,
    Arguments,
    Article,
    ArticleLabels,
    EventType,
    Guess,
    Layer,
    Mention,
    Polarity,
    Span,
    Stance,
)
from annotator.gui.guess_rows import GuessRows, title_of
from annotator.gui.guessing import open_guesses, words_behind

TEXT = "Holm will not meet Ostria in Bern."
AGAINST = Stance(Mention("Holm", Span(0, 4)), Mention("Ostria", Span(19, 25)), Polarity.AGAINST)
WEAK = Guess(0.41, "model:m@1", EventType("PROTEST"))
REJECT = Guess(0.71, "rule:r", EventType("REJECT", "meet"), evidence=Span(5, 13))
OPPOSED = Guess(0.64, "model:m@1", stance=AGAINST)
QUOTE = Annotation("q", Layer.QUOTE, "direct", (Span(0, 34),), guesses=(WEAK, OPPOSED, REJECT))


def test_the_best_comes_first_and_the_weak_are_left_out():
    assert open_guesses(QUOTE, 0.5).all == (REJECT, OPPOSED)
    assert open_guesses(QUOTE, 0.4).all == (REJECT, WEAK, OPPOSED)
    assert open_guesses(QUOTE, 0.8).all == ()


def test_what_is_set_is_not_guessed_any_more():
    with_event = replace(QUOTE, event_type=EventType("THREATEN"))
    assert open_guesses(with_event, 0.0).all == (OPPOSED,)
    with_stance = replace(QUOTE, stances=(AGAINST,))
    assert open_guesses(with_stance, 0.0).all == (REJECT, WEAK)
    article = Article(TEXT, guesses=(REJECT, OPPOSED))
    assert open_guesses(article, 0.5).all == (REJECT, OPPOSED)
    labels = ArticleLabels(event_types=(EventType("PROTEST"),), stances=(AGAINST,))
    assert open_guesses(replace(article, labels=labels), 0.0).all == ()


def test_the_words_behind_a_guess_are_its_evidence_and_its_arguments():
    around = Arguments(
        (Mention("Holm", Span(0, 4)),), (Mention("Ostria", Span(19, 25)),), place=Mention("Bern")
    )
    assert words_behind(replace(REJECT, arguments=around)) == (Span(0, 4), Span(5, 13), Span(19, 25))


@pytest.mark.parametrize(("guess", "title"), [(REJECT, "REJECT · meet"), (OPPOSED, "▼ against Ostria")])
def test_what_a_guess_says(guess, title):
    assert title_of(guess) == title


@pytest.fixture
def rows(qtbot):
    made = GuessRows("This article may be about")
    qtbot.addWidget(made)
    made.resize(288, 80)
    made.show_guesses((REJECT, WEAK), TEXT, ("Ctrl+G",))
    made.show()
    return made


def test_a_click_takes_a_guess(rows, qtbot):
    with qtbot.waitSignal(rows.taken) as taken:
        qtbot.mouseClick(rows.rows[1], Qt.MouseButton.LeftButton)
    assert taken.args == [WEAK]


def test_the_keyboard_takes_a_guess_and_points_at_its_words(rows, qtbot):
    rows.activateWindow()
    rows.rows[1].setFocus()
    qtbot.waitUntil(rows.rows[1].hasFocus)
    pointed = []
    rows.pointed.connect(pointed.append)
    rows.rows[0].setFocus()
    with qtbot.waitSignal(rows.taken) as taken:
        qtbot.keyClick(rows.rows[0], Qt.Key.Key_Space)
    assert taken.args == [REJECT]
    rows.rows[0].clearFocus()
    assert pointed == [None, REJECT, None]


def test_a_screen_reader_hears_what_how_sure_and_why(rows):
    assert rows.rows[0].accessibleName() == "Guess: REJECT · meet, 71 % because of “will not”"
    assert "Ctrl+G" in rows.rows[0].toolTip()


def test_without_guesses_there_is_nothing(rows):
    rows.show_guesses((), TEXT, ())
    assert rows.isHidden()
    rows.show_guesses((WEAK,), TEXT, ())
    assert [row.isHidden() for row in rows.rows] == [False, True]


def test_a_title_that_is_too_long_leaves_room_for_the_percentage(rows):
    """The right end of the row, where percentage and key stand, is painted as with a short title."""
    row = rows.rows[0]
    right = QPoint(row.width() - 90, 0)
    short = row.grab().toImage().copy(right.x(), 0, 90, row.height())
    long = replace(REJECT, event_type=EventType("REJECT" * 12, "meet"))
    rows.show_guesses((long,), TEXT, ("Ctrl+G",))
    assert row.grab().toImage().copy(right.x(), 0, 90, row.height()) == short


def test_evidence_is_underlined_in_the_text(view, make_article):
    view.set_article(make_article(TEXT))
    plain = view.viewport().grab().toImage()
    view.show_evidence((Span(5, 13),))
    assert view.viewport().grab().toImage() != plain
    view.show_evidence(())
    assert view.viewport().grab().toImage() == plain
