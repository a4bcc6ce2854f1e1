"""The queue: its order, its filter, and the way from one article to the next."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QStyleOptionToolButton

from annotator.core import edits
from annotator.core.annotation import Article, Metadata, Source
from annotator.corpus import Corpus
from annotator.corpus.queue import Order, Show
from annotator.gui.queue_panel import QueuePanel
from annotator.gui.rows import Row, RowRole

TITLES = ("Harbour talks", "Rail strike", "Harbour fire", "Budget vote", "Harbour law")


@pytest.fixture
def corpus(tmp_path):
    opened = Corpus.open(tmp_path / "corpus.sqlite", person="ada")
    for number, title in enumerate(TITLES, start=1):
        text = f"{title}. {number}"
        article = Article(text, Metadata(title, published=f"2024-0{6 - number}-01"), Source(f"{number}.txt"))
        opened.add(article, text.encode())
    done = opened.load(3)
    opened.save(3, edits.set_done(done, True))
    yield opened
    opened.close()


@pytest.fixture
def queue(qtbot, corpus):
    panel = QueuePanel()
    qtbot.addWidget(panel)
    panel.set_corpus(corpus)
    return panel


def filter_by(panel, words):
    panel.bar.set_text(words)


def counts(panel):
    return next(text for label in panel.findChildren(QLabel) if "articles done" in (text := label.text()))


def titles(panel):
    rows = range(panel.model.rowCount())
    return [panel.model.index(row).data(Qt.ItemDataRole.DisplayRole) for row in rows]


def pick(panel, **changes):
    panel.menus.set_view(replace(panel.menus.view, **changes))


@pytest.mark.parametrize(("here", "step", "expected"), [(1, 1, 2), (2, -1, 1), (1, -1, None), (5, 1, None)])
def test_the_neighbour_is_the_next_row(queue, here, step, expected):
    assert queue.neighbour(here, step) == expected


def test_only_articles_that_the_filter_shows_are_neighbours(queue):
    filter_by(queue, "harbour")
    assert titles(queue) == ["Harbour talks", "Harbour fire", "Harbour law"]
    assert [queue.neighbour(here, 1) for here in (1, 3, 5)] == [3, 5, None]
    assert queue.neighbour(3, -1) == 1


def test_the_last_word_need_not_be_typed_to_its_end(queue):
    filter_by(queue, "harb")
    assert len(titles(queue)) == 3
    filter_by(queue, "harbour -fi")
    assert titles(queue) == ["Harbour talks", "Harbour law"]


def test_from_an_article_that_is_not_shown_the_one_after_its_place_is_next(queue):
    filter_by(queue, "harbour")
    assert (queue.neighbour(2, 1), queue.neighbour(2, -1)) == (3, 1)
    assert (queue.neighbour(0, 1), queue.neighbour(0, -1)) == (1, None)


def test_articles_that_are_done_are_passed_over(queue, corpus):
    assert queue.neighbour(2, 1, undone=True) == 4
    filter_by(queue, "harbour")
    assert queue.neighbour(1, 1, undone=True) == 5
    corpus.save(5, edits.set_done(corpus.load(5), True))
    assert queue.neighbour(1, 1, undone=True) is None


def test_an_empty_queue_has_no_neighbours(qtbot):
    panel = QueuePanel()
    qtbot.addWidget(panel)
    assert panel.neighbour(1, 1) is None


def test_the_count_of_done_articles_follows(queue, corpus):
    assert counts(queue) == "1 of 5 articles done"
    item = corpus.queue_item(1)
    titles(queue)  # the rows are read
    queue.update_item(replace(item, done=True))
    queue.update_item(replace(item, done=True))
    assert counts(queue) == "2 of 5 articles done"
    queue.update_item(item)
    queue.update_item(replace(item, id=99, done=True))
    assert counts(queue) == "1 of 5 articles done"


def test_what_is_shown_and_its_order_are_chosen_and_remembered(queue, corpus, qtbot):
    pick(queue, order=Order.TITLE, show=Show.UNDONE)
    assert titles(queue) == ["Budget vote", "Harbour law", "Harbour talks", "Rail strike"]
    assert counts(queue) == "4 shown · 1 of 5 articles done"
    qtbot.waitUntil(lambda: corpus.get_meta(f"queue:{corpus.person}") is not None)
    again = QueuePanel()
    qtbot.addWidget(again)
    again.set_corpus(corpus)
    assert titles(again) == titles(queue)
    assert (again.menus.show_button.text(), again.menus.order_button.text()) == ("To do", "By title")


def test_an_article_that_is_done_meanwhile_is_followed_by_the_next_one_to_do(queue, corpus):
    pick(queue, show=Show.UNDONE)
    corpus.save(2, edits.set_done(corpus.load(2), True))
    queue.refresh()
    assert queue.neighbour(2, 1, undone=True) == 4


def test_a_query_that_cannot_be_understood_is_explained_and_the_list_stays(queue):
    filter_by(queue, "harbour")
    filter_by(queue, "harbour (")
    assert len(titles(queue)) == 3
    assert queue.bar.fault
    filter_by(queue, "rail")
    assert titles(queue) == ["Rail strike"]
    assert not queue.bar.fault


def test_menus_offer_tags_and_the_persons_own_articles(queue, corpus):
    corpus.tags.add("port", [1, 5])
    corpus.assignments.set(4, ["ada"])
    menu = queue.menus.show_button.menu()
    menu.aboutToShow.emit()
    next(a for a in menu.actions() if "assigned" in a.text()).trigger()
    assert titles(queue) == ["Budget vote"]
    pick(queue, person=None)
    menu.aboutToShow.emit()
    tags = next(a.menu() for a in menu.actions() if a.text() == "Tag")
    next(a for a in tags.actions() if a.text().startswith("port")).trigger()
    assert titles(queue) == ["Harbour talks", "Harbour law"]
    assert queue.menus.show_button.text() == "All articles · port"
    assert queue.model.index(0).data(RowRole).chips == ("port",)


def test_the_menus_open_below_their_buttons_as_any_other(queue):
    """Only the icon stands after the text; a menu that is laid out from the right leaves the window."""
    for button in (queue.menus.show_button, queue.menus.order_button):
        option = QStyleOptionToolButton()
        button.initStyleOption(option)
        assert option.direction is Qt.LayoutDirection.RightToLeft
        for part in (button, button.menu()):
            assert part.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_bar_of_progress_takes_no_room_before_anything_is_decided(queue):
    painter = QPainter(page := QPixmap(200, 20))
    rect = page.rect()
    room = queue.list.delegate._paint_right
    assert room(painter, Row("a", progress=0.0), rect, QColor("black")) == 0
    assert room(painter, Row("a", progress=0.1), rect, QColor("black")) > 0
    painter.end()


def test_random_order_is_shuffled_again_when_it_is_picked_again(queue):
    def shuffle():
        menu = queue.menus.order_button.menu()
        menu.aboutToShow.emit()
        next(a for a in menu.actions() if "Random" in a.text()).trigger()
        return titles(queue)

    orders = [shuffle() for _ in range(6)]
    assert all(sorted(order) == sorted(TITLES) for order in orders)
    assert len({tuple(order) for order in orders}) > 1


def test_a_flag_is_shown(queue, corpus):
    corpus.queues.flag(2, True)
    queue.refresh()
    assert [queue.model.index(row).data(RowRole).flagged for row in range(3)] == [False, True, False]
