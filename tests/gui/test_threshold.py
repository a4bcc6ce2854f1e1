"""Suggestions below the threshold are not there for view and list; nothing else is ever hidden."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from annotator.core import edits
from annotator.core.annotation import Annotation, Layer, Span, Status
from annotator.gui.actions import Actions
from annotator.gui.annotation_list import FILTERS, AnnotationList, AnnotationModel
from annotator.gui.article_view import ArticleView
from annotator.gui.rows import IdRole
from annotator.gui.threshold import Threshold
from annotator.gui.threshold_bar import ThresholdBar

NAMES = [f"Name{number:03}" for number in range(400)]


@pytest.fixture
def article(make_article):
    """Suggestions with confidences from 0.00 to 0.99, over and over."""
    made = make_article(" ".join(NAMES), entities=dict.fromkeys(NAMES, "PERSON"), status=Status.SUGGESTED)
    annotations = {
        name: replace(annotation, confidence=number % 100 / 100)
        for number, (name, annotation) in enumerate(made.annotations.items())
    }
    return replace(made, annotations=annotations)


@pytest.fixture
def threshold(article):
    made = Threshold()
    made.show_article(article)
    return made


@pytest.fixture
def actions(qtbot, scheme):
    window, text = QWidget(), QWidget()
    for widget in (window, text):
        qtbot.addWidget(widget)
    made = Actions(window, {})
    made.serve(text, (text,), scheme)
    return made


def suggestion(**fields):
    return Annotation("a", Layer.ENTITY, "PERSON", (Span(0, 4),), **fields)


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({"confidence": 0.49}, False),
        ({"confidence": 0.5}, True),
        ({"confidence": None}, True),
        ({"confidence": 0.1, "status": Status.ACCEPTED}, True),
        ({"confidence": 0.1, "status": Status.REJECTED}, True),
        ({"confidence": 0.1, "note": "who?"}, True),
        ({"confidence": 0.1, "unsure": True}, True),
    ],
)
def test_only_undecided_suggestions_that_are_less_sure_are_hidden(qapp, fields, shown):
    assert Threshold(0.5).shows(suggestion(**fields)) is shown


def test_a_move_tells_what_goes_and_what_comes(threshold, qtbot):
    with qtbot.waitSignal(threshold.moved) as up:
        threshold.move(0.5)
    gone, come = up.args
    assert (len(gone), come, threshold.hidden) == (200, [], 200)
    with qtbot.waitSignal(threshold.moved) as down:
        threshold.move(0.25)
    gone, come = down.args
    assert ({a.confidence for a in come}, gone) == ({n / 100 for n in range(25, 50)}, [])
    assert threshold.hidden == 100
    with qtbot.assertNotEmitted(threshold.moved):
        threshold.move(0.25)


def test_a_decision_counts_no_longer_as_hidden_and_its_undo_does(threshold, article):
    threshold.move(0.5)
    change = edits.accept(article, "Name007")
    decided = article.with_change(change)
    threshold.apply_change(change, decided)
    assert threshold.hidden == 199
    threshold.apply_change(change.inverse(), decided.with_change(change.inverse()))
    assert threshold.hidden == 200


@pytest.mark.parametrize(
    ("value", "direction", "after"),
    [(0.0, 1, 0.05), (0.07, 1, 0.1), (0.07, -1, 0.05), (0.35, 1, 0.4), (1.0, 1, 1.0), (0.0, -1, 0.0)],
)
def test_keys_go_to_multiples_of_five_percent(qapp, qtbot, value, direction, after):
    threshold = Threshold(value)
    with qtbot.waitSignal(threshold.settled) as settled:
        threshold.step(direction)
    assert threshold.value == settled.args[0] == after


@pytest.mark.parametrize("name", FILTERS)
def test_the_list_has_the_rows_of_one_that_is_filled_anew(scheme, article, threshold, name):
    model = AnnotationModel(scheme, threshold.shows)
    model.set_article(article)
    model.set_filter(FILTERS[name])
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert isinstance(tester, QObject)
    threshold.moved.connect(model.hide_and_show)
    for value in (0.3, 0.9, 0.95, 0.0):
        threshold.move(value)
        rows = [model.index(row).data(IdRole) for row in range(model.rowCount())]
        model.set_article(article)
        assert rows == [model.index(row).data(IdRole) for row in range(model.rowCount())]
        wanted = [a.id for a in article.in_order() if threshold.shows(a) and FILTERS[name](a)]
        assert rows == wanted


@pytest.mark.parametrize("value", [0.05, 0.97])
def test_the_view_looks_as_if_the_hidden_were_not_there(qtbot, scheme, article, threshold, value):
    view = ArticleView(scheme, shows=threshold.shows)
    qtbot.addWidget(view)
    view.resize(720, 560)
    view.show()
    view.set_article(article)
    all_of_it = view.viewport().grab().toImage()
    threshold.moved.connect(view.hide_and_show)
    threshold.move(value)
    moved = view.viewport().grab().toImage()
    kept = {a.id: a for a in article.annotations.values() if threshold.shows(a)}
    view.set_article(replace(article, annotations=kept))
    assert moved == view.viewport().grab().toImage() != all_of_it
    view.set_article(article)
    threshold.move(0.0)
    assert view.viewport().grab().toImage() == all_of_it


def test_the_slider_moves_at_once_and_settles_when_it_is_let_go(qtbot, threshold, actions):
    bar = ThresholdBar(threshold, actions)
    qtbot.addWidget(bar)
    assert bar.text == "All suggestions shown"
    settled = []
    threshold.settled.connect(settled.append)
    bar.slider.setSliderDown(True)
    for percent in (10, 30, 50):
        bar.slider.setValue(percent)
        assert threshold.value == percent / 100
    assert (bar.text, settled) == ("Shown from 50 % · 200 hidden", [])
    bar.slider.setSliderDown(False)
    assert settled == [0.5]
    qtbot.keyClick(bar.slider, Qt.Key.Key_Right)
    assert (threshold.value, settled) == (0.55, [0.5, 0.55])


def test_an_empty_list_says_that_the_threshold_hides_all(qtbot, scheme, article, threshold, actions):
    shown = AnnotationList(scheme, threshold, actions)
    qtbot.addWidget(shown)
    shown.show_article(article)
    threshold.move(1.0)
    assert shown.model.rowCount() == 0
    assert "threshold" in shown._empty.text()
    assert not shown._empty.isHidden()
