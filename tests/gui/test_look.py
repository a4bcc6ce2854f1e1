"""What keeps the window calm: nothing is cut off midway, nothing keeps the colours of another theme."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from annotator.gui.actions import Actions
from annotator.gui.annotation_list import AnnotationList
from annotator.gui.messages import MessageBar
from annotator.gui.rows import _shortened
from annotator.gui.theme import DARK, LIGHT, apply_theme, interface_font
from annotator.gui.threshold import Threshold


@pytest.mark.parametrize(
    ("facts", "room", "shown"),
    [
        ("Northern Courier · 2025-03-14", "Northern Courier · 2025-03-14", "Northern Courier · 2025-03-14"),
        ("Northern Courier · 2025-03-14", "Northern Courier · 20…", "Northern Courier"),
        ("Northern Courier · 2025-03-14", "Northern Courier · 2025-03…", "Northern Courier"),
        ("Northern Courier · 2025-03-14", "Northern Courier ·…", "Northern Courier"),
        ("suggested · Katarina Holm", "suggested · Katarina…", "suggested · Katarina…"),
        ("Northern Courier", "Northern…", "Northern…"),
        ("2025-03-14", "2025-0…", ""),
    ],
)
def test_of_a_fact_that_is_cut_off_enough_is_left_or_nothing(qapp, facts, room, shown):
    metrics = QFontMetrics(interface_font(12))
    assert _shortened(facts, metrics, metrics.horizontalAdvance(room) + 1) == shown


@pytest.mark.parametrize("bad", [True, False])
def test_a_message_on_show_takes_the_colours_of_another_theme(qtbot, bad):
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.set_theme(LIGHT)
    bar.resize(600, 36)
    bar.show_message("Saved.", bad=bad, action=("Undo", lambda: None))
    light = bar.grab().toImage().pixelColor(2, 2)
    bar.set_theme(DARK)
    dark = bar.grab().toImage().pixelColor(2, 2)
    assert light.lightness() > 200
    assert dark.lightness() < 80


@pytest.fixture
def actions(qtbot, scheme):
    """The actions of a window with one pane."""
    window = QWidget()
    qtbot.addWidget(window)
    made = Actions(window, {})
    made.serve(window, (), scheme)
    return made


@pytest.fixture
def annotations(qtbot, scheme, actions):
    """The list at the right, as wide as in the window."""
    widget = AnnotationList(scheme, Threshold(0.0), actions)
    qtbot.addWidget(widget)
    widget.resize(320, 240)
    widget.show()
    return widget


def test_without_an_article_there_is_nothing_to_filter(annotations, make_article):
    annotations.show_article(None)
    assert not annotations.threshold_bar.isVisible()
    assert not annotations._head.isVisible()
    assert not annotations._empty.isVisible()
    annotations.show_article(make_article("Nothing was found in here."))
    assert annotations.threshold_bar.isVisible()
    assert annotations._empty.isVisible()
    assert annotations._empty.height() >= annotations._empty.heightForWidth(annotations._empty.width())


def test_the_same_theme_once_more_styles_nothing_anew(qtbot, monkeypatch):
    button = QPushButton()
    qtbot.addWidget(button)
    apply_theme(QApplication.instance(), DARK)
    styled = []
    monkeypatch.setattr(QApplication, "setStyleSheet", lambda _app, sheet: styled.append(sheet))
    apply_theme(QApplication.instance(), DARK)
    assert styled == []
    apply_theme(QApplication.instance(), LIGHT)
    assert len(styled) == 1
