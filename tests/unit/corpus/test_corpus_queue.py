"""The queue: what it shows, in which order, and the way from one article to the next."""

from __future__ import annotations

import pytest

from annotator.core import edits
from annotator.core.annotation import Annotation, Article, Layer, Metadata, Source, Span
from annotator.core.query import parse
from annotator.corpus import queue_listings
from annotator.corpus.intake import Incoming
from annotator.corpus.queue import Order, QueueView, Show

DATES = ["2024-05-01", None, "2024-01-01", "2024-05-01", None, "2023-12-31"]
TITLES = ["d", "b", "a", "c", "b", "e"]


def incoming(number, *, title="", published=None, confidences=()):
    text = f"Article {number} says something of its own."
    annotations = [
        Annotation(f"{number}-{n}", Layer.ENTITY, "ORG", (Span(n, n + 1),), confidence=confidence)
        for n, confidence in enumerate(confidences)
    ]
    article = Article(
        text,
        Metadata(title, published=published),
        Source(f"{number}.txt"),
        annotations={a.id: a for a in annotations},
        detected_by="m@1" if confidences else None,
    )
    return Incoming(article, text.encode())


@pytest.fixture
def six(corpus):
    doubts = [(0.9,), (0.5, 0.7), (), (0.1,), (0.75, 0.75), (0.3,)]
    some = [
        incoming(n, title=t, published=d, confidences=c)
        for n, (t, d, c) in enumerate(zip(TITLES, DATES, doubts, strict=True), start=1)
    ]
    assert [added.article_id for added in corpus.intake.add(some)] == [1, 2, 3, 4, 5, 6]
    return corpus


def ids(listing):
    return [item.id for item in listing.page(0, 100)]


ORDERS = {
    Order.ADDED: [1, 2, 3, 4, 5, 6],
    Order.NEWEST: [4, 1, 3, 6, 5, 2],
    Order.OLDEST: [2, 5, 6, 3, 1, 4],
    Order.TITLE: [3, 2, 5, 4, 1, 6],
    Order.UNCERTAIN: [4, 6, 2, 5, 1, 3],
}


@pytest.mark.parametrize("order", ORDERS)
def test_orders_and_the_way_through_them(six, order):
    listing = six.queues.open(QueueView(order))
    wanted = ORDERS[order]
    assert ids(listing) == wanted
    assert [listing.row_of(i) for i in wanted] == list(range(6))
    assert [listing.neighbour(i, 1) for i in wanted] == [*wanted[1:], None]
    assert [listing.neighbour(i, -1) for i in wanted] == [None, *wanted[:-1]]
    assert ids(listing)[2:4] == [item.id for item in listing.page(2, 2)]


def test_random_order_is_stable_depends_on_the_seed_and_comes_in_chunks(six, monkeypatch):
    monkeypatch.setattr(queue_listings, "CHUNK", 2)

    def all_of(seed):
        listing = six.queues.open(QueueView(Order.RANDOM, seed=seed))
        assert (listing.count, listing.is_more) == (2, True)
        while listing.is_more:
            listing.extend()
        return ids(listing)

    orders = [all_of(seed) for seed in range(8)]
    assert all(sorted(order) == [1, 2, 3, 4, 5, 6] for order in orders)
    assert all_of(3) == orders[3]
    assert len({tuple(order) for order in orders}) > 4
    listing = six.queues.open(QueueView(Order.RANDOM, seed=3))
    walked = [listing.neighbour(0, 1)]
    while (following := listing.neighbour(walked[-1], 1)) is not None:
        walked.append(following)
    assert walked == orders[3]
    assert listing.neighbour(walked[-1], -1) == walked[-2]


def test_only_what_is_shown_is_counted_and_walked(six):
    six.save(2, edits.set_done(six.load(2), True))
    six.remember_position(3, 0)
    six.queues.flag(4, True)
    shown = {show: ids(six.queues.open(QueueView(show=show))) for show in Show}
    assert shown == {
        Show.ALL: [1, 2, 3, 4, 5, 6],
        Show.UNDONE: [1, 3, 4, 5, 6],
        Show.DONE: [2],
        Show.UNTOUCHED: [1, 4, 5, 6],
        Show.FLAGGED: [4],
    }
    assert {show: six.queues.open(QueueView(show=show)).count for show in Show} == {
        show: len(found) for show, found in shown.items()
    }
    assert six.queues.progress() == (1, 6)
    undone = six.queues.open(QueueView(show=Show.UNDONE))
    assert (undone.neighbour(2, 1), undone.neighbour(2, -1), undone.row_of(2)) == (3, 1, None)
    assert six.queues.open(QueueView()).neighbour(1, 1, undone=True) == 3
    assert six.queues.open(QueueView(show=Show.DONE)).neighbour(2, 1, undone=True) is None
    six.queues.flag(4, False)
    assert six.queues.open(QueueView(show=Show.FLAGGED)).count == 0


def test_a_query_narrows_a_person_and_a_set_do(six):
    six.assignments.give({"Ada": [2, 5], "Bo": [5]})
    six.tags.add("gold", [6, 1, 5], "set")
    (gold,) = six.tags.all()
    assert ids(six.queues.open(QueueView(person="Ada"))) == [2, 5]
    of_set = six.queues.open(QueueView(tag=gold.id))
    assert ids(of_set) == [6, 1, 5], "in the order of the set"
    assert (of_set.neighbour(6, 1), of_set.row_of(5)) == (1, 2)
    assert ids(six.queues.open(QueueView(Order.TITLE, tag=gold.id))) == [5, 1, 6]
    found = six.queues.open(QueueView(Order.TITLE, query=parse("title:b")))
    assert ids(found) == [2, 5]
    assert (found.neighbour(2, 1), found.neighbour(5, 1)) == (5, None)
    assert six.queues.ids(QueueView(person="Ada", query=parse("title:b"))) == [2, 5]
    assert ids(six.queues.open(QueueView()))[0] == 1
    assert six.queues.open(QueueView()).page(5, 1)[0].tags == ("gold",)


def test_uncertainty_follows_decisions_suggestions_and_undo(six):
    def uncertainty(article_id):
        listing = six.queues.open(QueueView(Order.UNCERTAIN))
        return listing.row_of(article_id)

    assert uncertainty(2) == 2
    article = six.load(4)
    six.save(4, edits.accept(article, "4-0"))
    assert uncertainty(4) in (4, 5), "nothing is left to decide"
    six.undo(4)
    assert uncertainty(4) == 0
    six.add_suggestions(1, (), [Annotation("new", Layer.ENTITY, "ORG", (Span(3, 5),), confidence=0.0)])
    assert [item.id for item in six.queues.open(QueueView(Order.UNCERTAIN)).page(0, 3)] == [4, 6, 1]
    accepted = {n: edits.accept(six.load(n), f"{n}-0") for n in (4, 6)}
    six.operations.save(accepted)
    assert uncertainty(1) == 0


def test_uncertainty_of_a_suggestion_without_confidence_is_half(corpus):
    (added,) = corpus.intake.add([incoming(1, confidences=(None, 1.0))])
    again = incoming(2, confidences=(0.7,))
    corpus.intake.add([again, incoming(3, confidences=(0.8,))])
    assert ids(corpus.queues.open(QueueView(Order.UNCERTAIN))) == [2, added.article_id, 3]


def test_versions_of_articles_are_not_in_the_queue_and_each_sees_their_own_progress(six):
    from annotator.corpus.version_rows import Mode

    six.versions.set_mode(Mode.OWN)
    assert six.queues.progress() == (0, 6)
    six.save(2, edits.set_done(six.load(2), True))
    assert six.queues.progress() == (1, 6)
    assert ids(six.queues.open(QueueView(show=Show.DONE))) == [2]
    listing = six.queues.open(QueueView(Order.TITLE, Show.UNDONE))
    assert ids(listing) == [3, 5, 4, 1, 6]
    assert listing.neighbour(3, 1) == 5
    other = type(six.queues)(six._database, "Bo")
    assert other.progress() == (0, 6)


def test_the_most_similar_articles_come_first(corpus):
    texts = [
        "Harbour strike in Velmark ends.",
        "Nothing of the kind here.",
        "The harbour of Velmark is full.",
        "A strike of teachers.",
        "In Velmark the harbour strike goes on.",
    ]
    corpus.intake.add([Incoming(Article(t, source=Source(t)), t.encode()) for t in texts])
    listing = corpus.queues.open(QueueView(Order.SIMILAR, like=1))
    assert ids(listing) == [1, 5, 3, 4]
    assert (listing.neighbour(1, 1), listing.neighbour(2, 1), listing.neighbour(4, 1)) == (5, 1, None)
    corpus.save(5, edits.set_done(corpus.load(5), True))
    assert corpus.queues.ids(QueueView(Order.SIMILAR, Show.UNDONE, like=1)) == [1, 3, 4]
    assert ids(corpus.queues.open(QueueView(Order.SIMILAR))) == []


def test_copies_stand_together_and_tell_their_number(corpus):
    text = " ".join(f"word{n}" for n in range(60))
    copy = text.replace("word59", "another")

    def article(words, number):
        return Incoming(Article(words, source=Source(f"{number}.txt")), words.encode())

    corpus.intake.add([article(text, 1), article("Something else entirely.", 2), article(copy, 3)])
    listing = corpus.queues.open(QueueView())
    assert [(item.id, item.copies) for item in listing.page(0, 9)] == [(1, 2), (3, 2), (2, 1)]
    assert (listing.neighbour(1, 1), listing.neighbour(3, 1), listing.row_of(3)) == (3, 2, 1)
