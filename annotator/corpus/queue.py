"""The queue: which articles it shows and in which order, as conditions and keys of the table of articles.

Nothing here reads all rows: every order has an index that also holds what the filters look at, so counting
and skipping touch the index only, and the rows of a page are read when it is shown.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import BigInteger, and_, cast, func, literal_column, or_, select

from annotator.corpus import schema

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement

    from annotator.corpus.version_rows import Seen

_articles = schema.articles.c
_tagged = schema.article_tags.c


class Order(StrEnum):
    """Orders of the queue. Near duplicates stand together in that of addition."""

    ADDED = "added"
    NEWEST = "newest"
    OLDEST = "oldest"
    TITLE = "title"
    UNCERTAIN = "uncertain"
    RANDOM = "random"
    SIMILAR = "similar"


class Show(StrEnum):
    """Which articles the queue shows, by their progress."""

    ALL = "all"
    UNDONE = "undone"
    DONE = "done"
    UNTOUCHED = "untouched"
    FLAGGED = "flagged"


@dataclass(frozen=True, slots=True)
class QueueView:
    """What the queue shows. None and the empty query let everything through.

    `tag` is the id of a tag or of a set; a set gives its own order where `order` is that of addition.
    `person`: only articles assigned to that person. `query` is for `corpus.search`, `seed` for the random
    order, `like` is the article that others are compared with.
    """

    order: Order = Order.ADDED
    show: Show = Show.ALL
    person: str | None = None
    tag: int | None = None
    query: Any = None
    seed: int = 0
    like: int | None = None

    @property
    def is_filtered(self) -> bool:
        """True if articles may be left out."""
        return self.show is not Show.ALL or (self.person, self.tag, self.query) != (None, None, None)


@dataclass(frozen=True, slots=True)
class Key:
    """A sort key of articles; ties are in the order of `id`. NULL (if it `may_lack`) counts as the least."""

    column: ColumnElement[Any]
    descending: bool = False
    may_lack: bool = False

    def ordered(self, *, reverse: bool = False) -> tuple[ColumnElement[Any], ...]:
        """What ORDER BY gets; without NULLS FIRST a server would put them elsewhere than SQLite."""
        if self.descending != reverse:
            return self.column.desc().nulls_last(), _articles.id.desc()
        return self.column.asc().nulls_first(), _articles.id.asc()

    def beyond(self, value: Any, article_id: int, *, reverse: bool = False) -> ColumnElement[bool]:  # noqa: ANN401
        """The articles after the one with this value and id (before it, with `reverse`)."""
        column, ids = self.column, _articles.id
        descending = self.descending != reverse
        beside = ids < article_id if descending else ids > article_id
        if value is None:
            tied = and_(column.is_(None), beside)
            return tied if descending else or_(tied, column.is_not(None))
        # the first part alone tells the index where to begin
        if not descending:
            return and_(column >= value, or_(column > value, beside))
        smaller = and_(column <= value, or_(column < value, beside))
        return or_(smaller, column.is_(None)) if self.may_lack else smaller


_PRIMES = 2_147_483_647, 2_147_483_629  # the two largest below 2^31: products of two such fit into 64 bits


def key_of(view: QueueView, seen: Seen) -> Key:
    """The sort key of an order that the tables have."""
    if view.order is Order.RANDOM:
        return Key(_shuffled(view.seed))
    if view.order is Order.ADDED and view.tag is not None:
        position = select(_tagged.position).where(
            _tagged.tag_id == view.tag, _tagged.article_id == _articles.id
        )
        return Key(position.scalar_subquery())
    keys = {
        Order.NEWEST: Key(_articles.published, descending=True, may_lack=True),
        Order.OLDEST: Key(_articles.published, may_lack=True),
        Order.TITLE: Key(_articles.title),
        Order.UNCERTAIN: Key(seen.columns["uncertainty"], descending=True, may_lack=True),
    }
    return keys.get(view.order, Key(func.coalesce(_articles.story, _articles.id)))


def _shuffled(seed: int) -> ColumnElement[Any]:
    """A number that depends on id and seed and on nothing else: the order stays when articles come or go.

    Two linear congruential steps (Lehmer 1951) of different moduli.
    """
    draw = random.Random(seed)
    value: ColumnElement[Any] = cast(_articles.id, BigInteger)
    for prime in _PRIMES:
        value = (value * draw.randrange(2**20, prime) + draw.randrange(prime)) % prime
    return value


def shown(view: QueueView, seen: Seen) -> list[ColumnElement[bool]]:
    """The conditions of a view, but for its query."""
    wanted: list[ColumnElement[bool]] = [seen.is_base, *_by_progress(view.show, seen)]
    if view.person is not None:
        assigned = schema.assignments.c
        wanted.append(_articles.id.in_(select(assigned.article_id).where(assigned.person == view.person)))
    if view.tag is not None:
        wanted.append(_articles.id.in_(select(_tagged.article_id).where(_tagged.tag_id == view.tag)))
    return wanted


def _by_progress(show: Show, seen: Seen) -> Sequence[ColumnElement[bool]]:
    # the sum keeps SQLite from the index of `done`, which is for counting: it would sort nearly all articles
    done, flagged = seen.columns["done"] + 0, seen.columns["flagged"]
    conditions: dict[Show, Sequence[ColumnElement[bool]]] = {
        Show.ALL: (),
        Show.UNDONE: (done == 0,),
        Show.DONE: (done == 1,),
        Show.UNTOUCHED: (seen.columns["last_opened"].is_(None), done == 0),
        Show.FLAGGED: (flagged == 1, flagged != literal_column("0")),  # the second is what an index is of
    }
    return conditions[show]
