"""The queue: its order, its filter, and the way from one article to the next."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from annotator.corpus import QueueItem
from annotator.gui.queue_panel import QueuePanel


def item(number, title, *, done=False):
    return QueueItem(number, title, "", None, "", 1, 0, 0, done, None, None)


TITLES = ("Harbour talks", "Rail strike", "Harbour fire", "Budget vote", "Harbour law")
ITEMS = [item(number, title, done=number == 3) for number, title in enumerate(TITLES, start=1)]


@pytest.fixture
def queue(qtbot):
    panel = QueuePanel()
    qtbot.addWidget(panel)
    panel.set_items(list(ITEMS))
    return panel


def filter_by(panel, words):
    panel.findChild(QLineEdit).setText(words)


def counts(panel):
    return next(text for label in panel.findChildren(QLabel) if "articles done" in (text := label.text()))


@pytest.mark.parametrize(("here", "step", "expected"), [(1, 1, 2), (2, -1, 1), (1, -1, None), (5, 1, None)])
def test_the_neighbour_is_the_next_row(queue, here, step, expected):
    assert queue.neighbour(here, step) == expected


def test_only_articles_that_the_filter_shows_are_neighbours(queue):
    filter_by(queue, "harbour")
    assert [queue.neighbour(here, 1) for here in (1, 3, 5)] == [3, 5, None]
    assert queue.neighbour(3, -1) == 1


def test_from_an_article_that_is_not_shown_the_first_one_is_next(queue):
    filter_by(queue, "harbour")
    assert (queue.neighbour(2, 1), queue.neighbour(99, 1)) == (1, 1)
    assert queue.neighbour(2, -1) is None


def test_articles_that_are_done_are_passed_over(queue):
    assert queue.neighbour(2, 1, undone=True) == 4
    filter_by(queue, "harbour")
    assert queue.neighbour(1, 1, undone=True) == 5
    queue.update_item(item(5, "Harbour law", done=True))
    assert queue.neighbour(1, 1, undone=True) is None


def test_an_empty_queue_has_no_neighbours(qtbot):
    panel = QueuePanel()
    qtbot.addWidget(panel)
    assert panel.neighbour(1, 1) is None


def test_the_count_of_done_articles_follows(queue):
    assert counts(queue) == "1 of 5 articles done"
    queue.update_item(replace(ITEMS[0], done=True))
    queue.update_item(replace(ITEMS[0], done=True))
    assert counts(queue) == "2 of 5 articles done"
    queue.update_item(ITEMS[0])
    queue.update_item(item(99, "of another corpus", done=True))
    assert counts(queue) == "1 of 5 articles done"
    queue.set_items(ITEMS[:2])
    assert counts(queue) == "0 of 2 articles done"
