"""Long work: time and pace, focus, a second article, the tour; in the real window, by its keys."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.core.annotation import Status
from annotator.corpus import Corpus
from annotator.gui.session import Clocks

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
OTHER = "# Ostria answers\n\n“We will wait,” Pavel Dornan told Reuters in Ostria.\n"


@pytest.fixture
def other(tmp_path):
    path = tmp_path / "answer.md"
    path.write_text(OTHER, "utf-8")
    return path


# -- time and pace ------------------------------------------------------------------------------------------


class Hand:
    """A clock whose hand the story moves."""

    def __init__(self):
        self.now = 500.0

    def __call__(self):
        return self.now


def with_clock(program):
    hand = Hand()
    session = program.window.comfort.session
    session._clocks = Clocks(hand, lambda: datetime(2026, 3, 2, 14, 0))
    session._clock._now = hand
    session.touch()
    session.tick()
    return session, hand


def test_time_on_the_article_is_stored_without_the_pauses(start, article, fake_worker, corpus_path):
    def story(program):
        program.opened()
        session, hand = with_clock(program)
        program.key(Qt.Key.Key_Tab)
        hand.now += 40
        program.key(Qt.Key.Key_Space)
        hand.now += 4000
        session.tick()
        assert "1 min on this article" not in program.window.status.session.text()
        assert "2 min on this article" in program.window.status.session.text()
        assert not session._timer.isActive()  # it rests in a pause
        program.key(Qt.Key.Key_Space)
        assert session._timer.isActive()
        hand.now += 20

    program = start(story, article)
    corpus = Corpus.open(corpus_path, person="somebody", write=False)
    assert corpus.activity.seconds_on(1) == pytest.approx(40 + 60 + 20, abs=1)
    corpus.close()
    assert program.article.detected_by


def test_pace_and_end_are_those_of_the_done_articles(start, article, other, fake_worker):
    def story(program):
        program.opened()
        session, hand = with_clock(program)
        for _ in range(6):
            hand.now += 50
            session.touch()
        program.window.actions_["accept_all"].trigger()
        program.window.actions_["done"].trigger()
        program.until(lambda: program.article.id == 2)
        session.tick()
        figures = session.figures
        assert figures.left == 1
        assert figures.articles_per_hour == pytest.approx(12, rel=0.01)
        assert figures.until == datetime(2026, 3, 2, 14, 5)
        assert figures.decisions_per_hour > 0

    start(story, article, other)


def test_many_at_once_are_one_decision_and_a_step_of_undo_is_none(start, article, fake_worker):
    def story(program):
        program.opened()
        session, _hand = with_clock(program)
        program.key(Qt.Key.Key_A, SHIFT)
        assert sum(a.status is Status.ACCEPTED for a in program.stored.in_order()) > 1
        assert session._decisions == 1
        for _ in range(2):
            program.key(Qt.Key.Key_Z, CONTROL)
            program.key(Qt.Key.Key_Z, CONTROL | SHIFT)
            assert session._decisions == 1
        program.key(Qt.Key.Key_Z, CONTROL)
        program.key(Qt.Key.Key_Tab)
        program.key(Qt.Key.Key_Space)
        program.key(Qt.Key.Key_X)
        assert session._decisions == 3

    start(story, article)


def test_the_articles_left_follow_done_at_once(start, article, fake_worker):
    def story(program):
        program.opened()
        session, _hand = with_clock(program)
        bar, done = program.window.status.session, program.window.actions_["done"]
        assert "1 article left" in bar.toolTip()
        done.trigger()
        assert program.stored.labels.done
        assert session.figures.left == 0
        assert "0 articles left" in bar.toolTip()
        program.key(Qt.Key.Key_Z, CONTROL)
        assert not program.stored.labels.done
        assert "1 article left" in bar.toolTip()

    start(story, article)


def test_the_mouse_over_the_window_is_a_sign_of_life(start, article, fake_worker):
    def story(program):
        program.opened()
        session, hand = with_clock(program)
        hand.now += 1000
        session.tick()
        assert session._clock.is_idle
        QTest.mouseMove(program.window.windowHandle(), program.window.rect().center())
        program.until(lambda: not session._clock.is_idle)

    start(story, article)


def test_it_can_be_switched_off_for_good(start, article, fake_worker, home):
    def story(program):
        program.opened()
        assert program.window.status.session.isVisible()
        program.window.actions_["session_bar"].trigger()
        assert not program.window.status.session.isVisible()

    start(story, article)
    assert "session_bar = false" in (home / "settings.toml").read_text("utf-8")


# -- focus --------------------------------------------------------------------------------------------------


def test_one_key_leaves_the_article_alone_and_brings_everything_back(start, article, fake_worker):
    def story(program):
        program.opened()
        window = program.window
        window.actions_["toggle_queue"].trigger()
        around = (window.queue, window.right, window.menus.toolbar, window.status)
        program.key(Qt.Key.Key_F11)
        assert not any(widget.isVisible() for widget in around)
        assert window.view.hasFocus()
        assert "F11 brings panels and bars back" in program.message
        program.key(Qt.Key.Key_Tab)
        program.key(Qt.Key.Key_Space)  # and work goes on
        assert any(a.status is Status.ACCEPTED for a in program.stored.in_order())
        program.key(Qt.Key.Key_F11)
        assert [widget.isVisible() for widget in around] == [False, True, True, True]

    start(story, article)


def test_focus_does_not_outlive_the_window(start, article, fake_worker):
    start(lambda program: program.opened() and program.key(Qt.Key.Key_F11), article)
    start(lambda program: program.opened() and program.until(program.window.right.isVisible))


# -- a second article ---------------------------------------------------------------------------------------


def test_a_second_article_beside_the_first_and_a_click_swaps_them(start, article, other, fake_worker):
    def story(program):
        program.opened()
        split = program.window.comfort.split
        program.key(Qt.Key.Key_F12)
        assert split.view.isVisible()
        assert (program.article.id, split.view.article_id) == (1, 2)
        program.window.resize(1500, 800)
        program.until(lambda: 0.4 < split.view.width() / program.window.desk.width() < 0.6)
        program.bot.mouseClick(split.view.view.viewport(), Qt.MouseButton.LeftButton)
        assert (program.article.id, split.view.article_id) == (2, 1)
        assert program.view.hasFocus()
        program.opened()
        program.key(Qt.Key.Key_F12, SHIFT)
        assert (program.article.id, split.view.article_id) == (1, 2)
        program.key(Qt.Key.Key_F12)
        assert not split.view.isVisible()

    start(story, article, other)


def test_the_queue_names_the_second_article_by_a_key(start, article, other, fake_worker):
    def story(program):
        program.opened()
        window = program.window
        window.queue.list.setFocus()
        program.key(Qt.Key.Key_Down)
        program.key(Qt.Key.Key_Return, SHIFT)
        split = window.comfort.split
        assert (program.article.id, split.view.article_id) == (1, 2)
        split.view.view.setFocus()
        program.key(Qt.Key.Key_Escape)
        assert not split.view.isVisible()
        assert window.view.hasFocus()

    start(story, article, other)


def test_the_second_article_is_only_read(start, article, other, fake_worker):
    def story(program):
        program.opened()
        program.key(Qt.Key.Key_F12)
        split = program.window.comfort.split
        program.key(Qt.Key.Key_Tab)
        split.view.view.setFocus()
        before = program.stored.annotations
        for key in (Qt.Key.Key_Space, Qt.Key.Key_X, Qt.Key.Key_P, Qt.Key.Key_Delete):
            program.key(key)
        assert program.stored.annotations == before
        assert program.article.id == 1

    start(story, article, other)


def test_without_another_article_it_says_so(start, article, fake_worker):
    def story(program):
        program.opened()
        program.key(Qt.Key.Key_F12)
        assert "no other article" in program.message
        assert not program.window.actions_["split"].isChecked()

    start(story, article)


# -- the tour -----------------------------------------------------------------------------------------------


def step_of(program):
    return program.window.comfort.tour._number


def test_the_tour_waits_for_each_deed_and_leaves_the_own_corpus_alone(
    start, article, fake_worker, corpus_path
):
    def story(program):
        program.opened()
        window, tour = program.window, program.window.comfort.tour
        before = program.stored
        window.actions_["tour"].trigger()
        program.until(lambda: window.workspace.has_article and window.workspace.article.detected_by)
        assert window.workspace.corpus.path != corpus_path
        program.key(Qt.Key.Key_F9)  # not what is asked for
        assert step_of(program) == 0
        program.key(Qt.Key.Key_Tab)
        program.key(Qt.Key.Key_Space)
        program.key(Qt.Key.Key_X)
        assert step_of(program) == 3
        program.key(Qt.Key.Key_L)
        assert step_of(program) == 4
        program.key(Qt.Key.Key_BracketRight)
        assert step_of(program) == 5
        program.key(Qt.Key.Key_2)
        assert step_of(program) == 6
        text = window.workspace.article.text
        program.drag_text(text.index("the"), text.index("the") + 3)
        program.key(Qt.Key.Key_O)
        assert step_of(program) == 7
        program.key(Qt.Key.Key_Z, CONTROL)
        program.key(Qt.Key.Key_A, SHIFT)
        assert step_of(program) == 9
        program.key(Qt.Key.Key_Return, CONTROL)
        assert "That is all" in tour.bar.text
        program.bot.mouseClick(tour.bar._leave, Qt.MouseButton.LeftButton)
        program.until(lambda: window.workspace.corpus.path == corpus_path)
        assert (program.article.source.name, tour.bar.text) == ("talks.md", "")
        assert program.stored == before

    start(story, article)


def test_the_tour_can_be_left_and_skipped_at_any_time(start, article, fake_worker, corpus_path):
    def story(program):
        program.opened()
        window, tour = program.window, program.window.comfort.tour
        tour.start()
        program.until(lambda: window.workspace.has_article)
        for number in range(10):
            assert step_of(program) == number
            tour.bar._skip.click()
        assert "That is all" in tour.bar.text
        tour.leave()
        assert window.workspace.corpus.path == corpus_path
        window.actions_["tour"].trigger()
        program.until(lambda: window.workspace.has_article)
        window.actions_["tour"].trigger()
        assert window.workspace.corpus.path == corpus_path
        assert len(window.workspace.corpus.queue()) == 1

    start(story, article)


def test_the_empty_window_offers_the_tour(start, fake_worker):
    def story(program):
        window = program.window
        window.desk.tour_requested.emit()
        program.until(lambda: window.workspace.has_article)
        assert window.comfort.tour.is_on
        assert window.comfort.tour.bar.isVisible()

    start(story)  # and closing the window amid the tour leaves nothing behind


def test_the_about_page_names_parts_and_licences(start, fake_worker):
    def story(program):
        from annotator.gui.about import AboutDialog

        program.window.actions_["about"].trigger()
        words = program.window.findChild(AboutDialog).parts.toPlainText()
        assert "SQLAlchemy" in words
        assert "OFL-1.1" in words

    start(story)


def test_the_keyboard_goes_round_the_panels_both_ways(start, article, fake_worker):
    def story(program):
        program.opened()
        window = program.window
        program.window.desk.bar.hide()
        program.key(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        assert window.focusWidget() is window.queue.list
        program.key(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        assert window.focusWidget() is window.annotations.list
        program.key(Qt.Key.Key_F6)
        assert window.focusWidget() is window.queue.list
        program.key(Qt.Key.Key_F6)
        assert window.view.hasFocus()

    start(story, article)
