"""The filter on what is drawn: layers, labels, status, origin; the sign that clears it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from annotator.core.annotation import Annotation, Article, Block, Change, Layer, Role, Span, Status
from annotator.gui.article_view import ArticleView
from annotator.gui.threshold import Threshold
from annotator.gui.view_filter import Filter, ViewFilter

TEXT = "Ana Bo met Omar Ed in Rome and said “we wait”."


def annotation(words, layer, label, status, origin):
    start = TEXT.index(words)
    return Annotation(words, layer, label, (Span(start, start + len(words)),), status, origin, 0.8)


ARTICLE_ITEMS = (
    annotation("Ana Bo", Layer.ENTITY, "PERSON", Status.ACCEPTED, "human"),
    annotation("Omar Ed", Layer.ENTITY, "PERSON", Status.SUGGESTED, "model:en@1"),
    annotation("Rome", Layer.ENTITY, "GPE", Status.SUGGESTED, "rule:places"),
    annotation("“we wait”", Layer.QUOTE, "direct", Status.SUGGESTED, "import:brat"),
    annotation("met", Layer.EVENT, "CONSULT", Status.REJECTED, "model:en@1"),
)


class Desk:
    """View, threshold and filter, wired as in the window."""

    def __init__(self, scheme):
        self.threshold = Threshold()
        self.view = ArticleView(scheme, shows=self.threshold.shows)
        self.threshold.moved.connect(self.view.hide_and_show)
        self.filter = ViewFilter(self.threshold, self.view)

    def open(self, article):
        self.threshold.show_article(article)
        self.view.set_article(article)

    def change(self, old, new):
        change = Change("Edit", (old,), (new,))
        article = self.view.article.with_change(change)
        self.threshold.apply_change(change, article)
        self.view.apply_change(change, article)

    @property
    def drawn(self):
        return {a.id for a in self.view.layout_.index}


@pytest.fixture
def desk(qtbot, scheme):
    made = Desk(scheme)
    qtbot.addWidget(made.view)
    made.view.resize(720, 560)
    made.view.show()
    blocks = (Block(0, len(TEXT), Role.BODY),)
    made.open(Article(TEXT, blocks=blocks, annotations={a.id: a for a in ARTICLE_ITEMS}))
    return made


@pytest.mark.parametrize(
    ("wanted", "drawn"),
    [
        (Filter(), {"Ana Bo", "Omar Ed", "Rome", "“we wait”"}),
        (Filter(past=True), {"Ana Bo", "Omar Ed", "Rome", "“we wait”", "met"}),
        (Filter(layers=frozenset({Layer.ENTITY})), {"“we wait”"}),
        (Filter(labels=frozenset({(Layer.ENTITY, "PERSON")})), {"Rome", "“we wait”"}),
        (Filter(statuses=frozenset({Status.SUGGESTED})), {"Ana Bo"}),
        (Filter(origins=frozenset({"model"})), {"Ana Bo", "Rome", "“we wait”"}),
        (Filter(origins=frozenset({"human", "rule", "import"}), past=True), {"Omar Ed", "met"}),
    ],
)
def test_only_what_passes_is_drawn_and_all_of_it_comes_back(desk, wanted, drawn):
    desk.filter.set(wanted)
    assert desk.drawn == drawn
    desk.filter.clear()
    assert desk.drawn == {"Ana Bo", "Omar Ed", "Rome", "“we wait”"}


def test_the_filter_and_the_threshold_both_hold(desk):
    desk.filter.set(Filter(labels=frozenset({(Layer.ENTITY, "PERSON")})))
    desk.threshold.move(0.9)
    assert desk.drawn == set()
    assert desk.threshold.hidden == 3
    desk.filter.clear()
    assert desk.drawn == {"Ana Bo"}
    desk.threshold.move(0.0)
    assert len(desk.drawn) == 4


def test_the_sign_says_how_many_are_not_drawn_and_a_click_draws_them_again(desk, qtbot):
    assert not desk.filter.sign.isVisible()
    desk.filter.set(Filter(layers=frozenset({Layer.ENTITY})))
    assert desk.filter.sign.isVisible()
    assert "3" in desk.filter.sign.text()
    right = desk.view.viewport().geometry().right()
    assert desk.filter.sign.geometry().right() < right
    qtbot.mouseClick(desk.filter.sign, Qt.MouseButton.LeftButton)
    assert not desk.filter.sign.isVisible()
    assert len(desk.drawn) == 4


def test_what_is_decided_under_a_filter_stays_in_sight(desk):
    desk.filter.set(Filter(statuses=frozenset({Status.ACCEPTED})))
    omar = desk.view.article.annotations["Omar Ed"]
    desk.change(omar, replace(omar, status=Status.ACCEPTED))
    assert "Omar Ed" in desk.drawn
    assert "Ana Bo" not in desk.drawn


def test_ticks_in_the_popover_take_effect_at_once_and_show_the_filter(desk, qtbot):
    popover = desk.filter.open()
    person = popover.box("labels", (Layer.ENTITY, "PERSON"))
    assert "2" in person.text()
    qtbot.keyClick(popover.box("layers", Layer.QUOTE), Qt.Key.Key_Space)
    assert desk.drawn == {"Ana Bo", "Omar Ed", "Rome"}
    person.click()
    assert desk.drawn == {"Rome"}
    desk.filter.clear()
    assert person.isChecked()
    assert popover.box("layers", Layer.QUOTE).isChecked()
    qtbot.keyClick(person, Qt.Key.Key_Escape)
    assert not popover.isVisible()


def test_the_popover_goes_when_the_keyboard_goes_elsewhere(desk, qtbot):
    desk.view.activateWindow()
    desk.view.setFocus()
    qtbot.waitUntil(desk.view.hasFocus)
    popover = desk.filter.open()
    assert popover.isAncestorOf(desk.view.window().focusWidget())
    desk.view.setFocus()
    assert not popover.isVisible()
    popover = desk.filter.open()
    popover.dismiss()
    assert desk.view.hasFocus()


def test_the_filter_stays_on_for_the_next_article(desk):
    desk.filter.set(Filter(layers=frozenset({Layer.ENTITY})))
    desk.open(replace(desk.view.article, id=2))
    desk.filter.show_article(desk.view.article)
    assert desk.drawn == {"“we wait”"}
    assert desk.filter.sign.isVisible()


def test_everything_in_the_popover_has_a_name(desk):
    from PySide6.QtWidgets import QAbstractButton

    popover = desk.filter.open()
    assert popover.accessibleName()
    assert all(button.text() for button in popover.findChildren(QAbstractButton))
    popover.close()
