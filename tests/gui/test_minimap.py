"""The map beside the scroll bar: what it shows of the article, and that a click goes there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from annotator.core.annotation import Annotation, Article, Block, Change, Layer, Role, Span, Status
from annotator.gui.article_pane import ArticlePane
from annotator.gui.theme import DARK, LIGHT

LINE = "The council met again on Tuesday, and nobody said what it had decided. "


@pytest.fixture
def pane(qtbot, view):
    widget = ArticlePane(view)
    qtbot.addWidget(widget)
    widget.resize(720, 560)
    widget.show()
    return widget


def article_with(*annotations, lines=400):
    text = LINE * lines
    blocks = tuple(Block(n, min(n + len(LINE) * 10, len(text)), Role.BODY) for n in range(0, len(text), 710))
    return Article(text, blocks=blocks, annotations={a.id: a for a in annotations})


def entity(name, start, label="ORG", status=Status.ACCEPTED, layer=Layer.ENTITY):
    return Annotation(name, layer, label, (Span(start, start + 3),), status)


def test_a_row_has_a_cell_for_each_layer_hollow_while_something_in_it_is_undecided(pane, view):
    one, two = entity("a", 4), entity("b", 12, status=Status.SUGGESTED)
    quote = entity("q", 20, "direct", layer=Layer.QUOTE)
    view.set_article(article_with(one, two, quote))
    assert pane.minimap.cells == {(0, Layer.ENTITY): ("ORG", True), (0, Layer.QUOTE): ("direct", False)}
    change = Change("Accept", (two,), (replace(two, status=Status.ACCEPTED),))
    view.apply_change(change, view.article.with_change(change))
    assert pane.minimap.cells[0, Layer.ENTITY] == ("ORG", False)


def test_a_change_leaves_the_same_cells_as_counting_anew(pane, view):
    annotations = [
        entity(f"a{n}", n * 37, status=Status.SUGGESTED if n % 3 else Status.ACCEPTED) for n in range(700)
    ]
    article = article_with(*annotations)
    view.set_article(article)
    assert pane.minimap.cells
    pane.minimap.grab()
    for number in (0, 5, 350, 699):
        old = view.article.annotations[f"a{number}"]
        for new in ((replace(old, status=Status.ACCEPTED, label="GPE"),), ()):
            change = Change("Edit", (view.article.annotations[old.id],), new)
            view.apply_change(change, view.article.with_change(change))
            pane.minimap.grab()
    followed, picture = dict(pane.minimap.cells), pane.minimap.grab().toImage()
    view.set_article(view.article)
    assert pane.minimap.cells == followed
    assert pane.minimap.grab().toImage() == picture


def test_rejected_ones_and_those_that_are_not_shown_have_no_cell(pane, view):
    view.set_article(article_with(entity("a", 4, status=Status.REJECTED)))
    assert pane.minimap.cells == {}


def test_a_click_and_a_drag_go_to_the_place(qtbot, pane, view):
    view.set_article(article_with())
    length = len(view.article.text)
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(pane.minimap, left, pos=QPoint(5, pane.minimap.height() // 2))
    visible = view.scrolling.visible_span()
    assert visible.start < length / 2 < visible.end
    qtbot.mousePress(pane.minimap, left, pos=QPoint(5, 5))
    assert view.scrolling.visible_span().start == 0
    qtbot.mouseRelease(pane.minimap, left, pos=QPoint(5, 5))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_undecided_is_hollow_decided_solid_and_the_selected_one_marked(pane, view, theme, scheme):
    done, todo = entity("a", 4), entity("b", 15_000, status=Status.SUGGESTED)
    view.set_look(theme, 1.0, serif=True)
    view.set_article(article_with(done, todo))
    pane.minimap.grab()
    color = theme.label_color(scheme.label(Layer.ENTITY, "ORG")).name()

    def colors(annotation):
        y = pane.minimap.row_of(annotation.start) * 4
        image = pane.minimap.grab().toImage()
        return [image.pixelColor(x, y + 1).name() for x in range(3, 7)]

    view.scrolling.to_top(25_000)
    assert colors(done) == [color] * 4
    hollow = colors(todo)
    assert (hollow[0], hollow[3]) == (color, color)
    assert hollow[2] == QColor(theme.page).name()
    view.select_annotation(todo, reveal=False)
    assert set(colors(todo)) == {QColor(theme.accent).name()}


def test_the_visible_part_moves_with_the_scroll_bar(pane, view):
    view.set_article(article_with())
    before = pane.minimap.grab().toImage()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    assert pane.minimap.grab().toImage() != before


def test_it_can_be_switched_off_and_the_article_gets_its_room(pane, view, qtbot):
    width = view.width()
    pane.show_minimap(False)
    qtbot.waitUntil(lambda: view.width() > width)
    assert not pane.minimap.isVisible()


def test_no_article_and_an_empty_one_have_an_empty_map(pane, view, qtbot):
    for article in (None, Article("")):
        view.set_article(article)
        pane.minimap.grab()
        qtbot.mouseClick(pane.minimap, Qt.MouseButton.LeftButton, pos=QPoint(5, 50))
        assert pane.minimap.cells == {}


def test_another_theme_draws_the_map_anew(pane, view):
    view.set_article(article_with(entity("a", 4)))
    pane.minimap.grab()
    view.set_look(DARK, 1.0, serif=True)
    assert pane.minimap.grab().toImage().pixelColor(1, 500) == QColor(DARK.page)
