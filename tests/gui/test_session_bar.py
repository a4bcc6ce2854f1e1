"""The figures at the foot of the window: what they say, and what goes first when there is little room."""

from datetime import datetime

import pytest

from annotator.gui.session_bar import Figures, SessionBar
from annotator.gui.translation import use_language

ALL = Figures(200, 340.4, 12.25, 45, 13200, datetime(2026, 3, 2, 15, 40))


@pytest.fixture
def bar(qtbot):
    use_language("en")  # the plurals
    made = SessionBar()
    qtbot.addWidget(made)
    made.resize(900, 24)
    return made


def test_it_says_time_pace_and_end(bar):
    bar.show_figures(ALL)
    assert bar.text().split("   ") == [
        "3 min on this article",
        "45 articles left",
        "12.3 articles/h",
        "done about 3:40\u202fPM",
        "340 decisions/h",
    ]


def test_what_is_not_known_is_not_said(bar):
    bar.show_figures(Figures(20, left=3))
    assert bar.text() == "under a minute on this article   3 articles left"
    bar.show_figures(None)
    assert bar.text() == bar.toolTip() == ""


def test_one_article_is_one(bar):
    bar.show_figures(Figures(61, left=1))
    assert bar.text().endswith("1 article left")


def test_an_end_far_away_is_told_in_hours_of_work(bar):
    bar.show_figures(Figures(60, None, 2.0, 80, 40 * 3600, datetime(2026, 3, 4)))
    assert "40 h of work left" in bar.text()


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "under a minute"), (60, "1 min"), (3599, "1 h 0 min"), (3660, "1 h 1 min"), (36000, "10 h")],
)
def test_durations(bar, seconds, said):
    assert bar.duration(seconds) == said


def test_in_a_narrow_window_the_last_figures_go_and_the_tip_has_them_all(bar, qtbot):
    bar.show_figures(ALL)
    bar.resize(300, 24)
    bar.show()
    qtbot.waitUntil(lambda: bar.text() == "3 min on this article   45 articles left")
    assert "340 decisions/h" in bar.toolTip()
    assert "Pauses are left out" in bar.toolTip()


def test_it_asks_for_no_room(bar):
    bar.show_figures(ALL)
    assert bar.minimumSizeHint().width() == 0
