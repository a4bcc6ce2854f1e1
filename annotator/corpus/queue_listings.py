"""The rows of the queue, read a page at a time, and the way from one article to the next."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select, true, update

from annotator.corpus import queue, queue_rows, queue_similarity, schema, version_rows
from annotator.corpus.queue import Order, Show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Connection, Select

    from annotator.corpus.database import Database
    from annotator.corpus.queue import Key, QueueView
    from annotator.corpus.records import QueueItem
    from annotator.corpus.version_rows import Seen

CHUNK = 1000
"""Articles of a listing that are found at once where no index gives the order."""

FIRST = 200
"""Those that are found at first where each takes long to test."""

_articles = schema.articles.c


class Listing(ABC):
    """The articles of a view, in its order. `count` are known; with `is_more` there are more: `extend`."""

    def __init__(self, database: Database, view: QueueView, person: str) -> None:
        self.view = view
        self.count = 0
        self.is_more = False
        self._database = database
        self._person = person

    def page(self, offset: int, limit: int) -> list[QueueItem]:
        """The rows from `offset` on, `limit` at most."""
        with self._database.reading() as connection:
            return queue_rows.items(connection, self._ids(connection, offset, limit), self._person)

    def extend(self) -> None:  # noqa: B027 - where all are known there is nothing to do
        """Finds the next articles."""

    @abstractmethod
    def _ids(self, connection: Connection, offset: int, limit: int) -> Sequence[int]: ...

    @abstractmethod
    def row_of(self, article_id: int) -> int | None:
        """Where the article stands; None if it is not in the view, or not among those known yet."""

    @abstractmethod
    def neighbour(self, article_id: int, step: int, *, undone: bool = False) -> int | None:
        """The next article (`step` 1) or the one before (-1); `undone` passes over those that are done.

        From an article that is not in the view it is the one after its place in the order; from none (0) the
        first. None at the end.
        """


class IndexedListing(Listing):
    """A view that an index gives in order; its length is known. Only where all annotate the same rows."""

    def __init__(
        self,
        database: Database,
        view: QueueView,
        seen: Seen,
        person: str,
        progress: tuple[int, int] | None,
    ) -> None:
        super().__init__(database, view, person)
        self._key = queue.key_of(view, seen)
        self._wanted = queue.shown(view, seen)
        with database.reading() as connection:
            self.count = _known_count(connection, view, seen, progress) or self._count(connection)

    def _count(self, connection: Connection, *more: ColumnElement[bool]) -> int:
        query = select(func.count()).select_from(schema.articles).where(*self._wanted, *more)
        return int(connection.execute(query).scalar_one())

    def _ids(self, connection: Connection, offset: int, limit: int) -> Sequence[int]:
        query = select(_articles.id).where(*self._wanted).order_by(*self._key.ordered())
        return connection.execute(query.offset(offset).limit(limit)).scalars().all()

    def row_of(self, article_id: int) -> int | None:
        with self._database.reading() as connection:
            found = select(self._key.column).where(_articles.id == article_id, *self._wanted)
            key = connection.execute(found).first()
            if key is None:
                return None
            return self._count(connection, self._key.beyond(key[0], article_id, reverse=True))

    def neighbour(self, article_id: int, step: int, *, undone: bool = False) -> int | None:
        with self._database.reading() as connection:
            return _beside(connection, self.view, self._person, article_id, step, undone=undone)


def _known_count(
    connection: Connection, view: QueueView, seen: Seen, progress: tuple[int, int] | None
) -> int:
    """The length of a view that is all articles or those by `done`; 0: it is another one."""
    if replace(view, show=Show.ALL).is_filtered or view.show not in (Show.ALL, Show.UNDONE, Show.DONE):
        return 0
    done, total = progress if progress is not None else _progress(connection, seen)
    return {Show.ALL: total, Show.UNDONE: total - done, Show.DONE: done}[view.show]


def _progress(connection: Connection, seen: Seen) -> tuple[int, int]:
    """How many articles are done, which has a small index, and how many there are."""
    done = seen.columns["done"]
    query = select(done, func.count()).select_from(seen.source).where(seen.is_base).group_by(done)
    counts = {bool(value): int(number) for value, number in connection.execute(query)}
    return counts.get(True, 0), sum(counts.values())


class ListedArticles(Listing):
    """A view whose order must be worked out: its ids are found `CHUNK` at a time and kept."""

    def __init__(self, database: Database, view: QueueView, person: str) -> None:
        super().__init__(database, view, person)
        self._known: list[int] = []
        self._rows: dict[int, int] = {}
        self.extend()

    def extend(self) -> None:
        with self._database.reading() as connection:
            asked = _asked(connection, self.view, self._person)
            number = min(FIRST, CHUNK) if asked.is_slow and not self._known else CHUNK
            find = _similar if self.view.order is Order.SIMILAR else _find
            found = find(connection, self.view, self._person, asked, len(self._known), number + 1)
        self.is_more = len(found) > number
        for article_id in found[:number]:
            self._rows[article_id] = len(self._known)
            self._known.append(article_id)
        self.count = len(self._known)

    def _ids(self, connection: Connection, offset: int, limit: int) -> Sequence[int]:
        return self._known[offset : offset + limit]

    def row_of(self, article_id: int) -> int | None:
        return self._rows.get(article_id)

    def neighbour(self, article_id: int, step: int, *, undone: bool = False) -> int | None:
        if self.view.order is Order.SIMILAR:
            while self.is_more:  # there are few
                self.extend()
        row = self._rows.get(article_id)
        with self._database.reading() as connection:
            if row is None and self.view.order is Order.SIMILAR:
                return self._first(connection, self._known, undone=undone) if step > 0 else None
            if row is None:
                return _beside(connection, self.view, self._person, article_id, step, undone=undone)
            near = self._known[row + 1 :] if step > 0 else self._known[:row][::-1]
            found = self._first(connection, near, undone=undone)
            if found is not None or step < 0 or not self.is_more:
                return found
            return _beside(connection, self.view, self._person, self._known[-1], 1, undone=undone)

    def _first(self, connection: Connection, ids: Sequence[int], *, undone: bool) -> int | None:
        """The first that is there still and, if wanted, not done."""
        seen = version_rows.seen_by(connection, self._person)
        query = select(_articles.id).select_from(seen.source)
        if undone:
            query = query.where(seen.columns["done"] + 0 == 0)
        for first in range(0, len(ids), CHUNK):
            some = ids[first : first + CHUNK]
            left = set(connection.execute(query.where(_articles.id.in_(some))).scalars())
            found = next((article_id for article_id in some if article_id in left), None)
            if found is not None:
                return found
        return None


def _find(
    connection: Connection, view: QueueView, person: str, asked: _Asked, offset: int, limit: int | None
) -> Sequence[int]:
    """Ids of a view in its order."""
    seen = version_rows.seen_by(connection, person)
    wanted, key = queue.shown(view, seen), queue.key_of(view, seen)
    query = select(_articles.id).select_from(seen.source).where(*wanted).order_by(*key.ordered())
    if limit is None:
        return connection.execute(query.where(asked.condition)).scalars().all()
    if asked.is_slow and _is_sorted_anew(view, seen):
        ordered = query.add_columns(key.column.label("key"))
        return _walk(connection, ordered, key, asked.condition, offset + limit)[offset:]
    return connection.execute(query.where(asked.condition).offset(offset).limit(limit)).scalars().all()


def _is_sorted_anew(view: QueueView, seen: Seen) -> bool:
    """True if no index gives the order."""
    is_own = seen.source is not schema.articles and view.order is Order.UNCERTAIN
    return view.order is Order.RANDOM or is_own


def _walk(
    connection: Connection,
    ordered: Select[Any],
    key: Key,
    asked: ColumnElement[bool],
    limit: int,
    *,
    reverse: bool = False,
) -> list[int]:
    """The first ids of those `ordered` (with their `key`) that also fit `asked`, which is slow to test.

    Sorting is quick and comes first; then no more articles are tested than it takes, some at a time.
    """
    last = connection.execute(select(func.max(_articles.id))).scalar() or 0
    found: list[int] = []
    reached, size = 0, limit + limit // 2 + 10
    while len(found) < limit and reached < last:
        some = ordered.offset(reached).limit(size).subquery()
        query = select(_articles.id).join_from(some, schema.articles, _articles.id == some.c.id).where(asked)
        in_order = replace(key, column=some.c.key).ordered(reverse=reverse)
        found += connection.execute(query.order_by(*in_order)).scalars()
        reached, size = reached + size, 4 * size
    return found[:limit]


def _similar(
    connection: Connection, view: QueueView, person: str, asked: _Asked, offset: int, limit: int | None
) -> Sequence[int]:
    """The ids of a view that are most similar, those first; none without an article to compare with."""
    ids = queue_similarity.most_similar(connection, view.like) if view.like is not None else []
    seen = version_rows.seen_by(connection, person)
    query = select(_articles.id).select_from(seen.source).where(*queue.shown(view, seen), asked.condition)
    found: list[int] = []
    size = len(ids) if limit is None or not asked.is_slow else offset + limit
    for first in range(0, len(ids), max(1, size)):
        some = ids[first : first + size]
        left = set(connection.execute(query.where(_articles.id.in_(some))).scalars())
        found += [article_id for article_id in some if article_id in left]
        if limit is not None and len(found) >= offset + limit:
            return found[offset : offset + limit]
    return found[offset:]


def _beside(
    connection: Connection, view: QueueView, person: str, article_id: int, step: int, *, undone: bool
) -> int | None:
    """`Listing.neighbour`, without a list."""
    if undone and view.show is Show.DONE:
        return None
    seen = version_rows.seen_by(connection, person)
    asked = _asked(connection, view, person)
    key, reverse = queue.key_of(view, seen), step < 0
    query = select(_articles.id).select_from(seen.source).where(*queue.shown(view, seen))
    if undone:
        query = query.where(seen.columns["done"] + 0 == 0)
    here = connection.execute(
        select(key.column).select_from(seen.source).where(_articles.id == article_id)
    ).first()
    if here is not None:
        query = query.where(key.beyond(here[0], article_id, reverse=reverse))
    elif reverse:
        return None
    query = query.order_by(*key.ordered(reverse=reverse))
    if asked.is_slow and _is_sorted_anew(view, seen):
        ordered = query.add_columns(key.column.label("key"))
        return next(iter(_walk(connection, ordered, key, asked.condition, 1, reverse=reverse)), None)
    return connection.execute(query.where(asked.condition).limit(1)).scalar()


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the query of a view asks of articles, and whether that is slow to test for each."""

    condition: ColumnElement[bool]
    is_slow: bool = False


def _asked(connection: Connection, view: QueueView, person: str, *, all_wanted: bool = False) -> _Asked:
    if view.query is None:
        return _Asked(true())
    from annotator.corpus import search_conditions  # only who searches waits for it

    plan = search_conditions.plan(connection, view.query, person, all_wanted=all_wanted)
    return _Asked(plan.condition, plan.is_slow)


class Queues:
    """Opens views of the queue for a person; each method raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database, person: str) -> None:
        self._database = database
        self._person = person

    def open(self, view: QueueView, progress: tuple[int, int] | None = None) -> Listing:
        """The articles of a view. `progress`, if the caller has just read it, need not be counted again.

        Raises:
            QueryError: the view's query does not fit the corpus.
        """
        with self._database.reading() as connection:
            seen = version_rows.seen_by(connection, self._person)
        is_worked_out = view.order in (Order.RANDOM, Order.SIMILAR) or view.query is not None
        if is_worked_out or seen.source is not schema.articles:
            return ListedArticles(self._database, view, self._person)
        return IndexedListing(self._database, view, seen, self._person, progress)

    def ids(self, view: QueueView) -> list[int]:
        """The ids of all articles of a view in its order: reads all, for edits of many articles.

        Raises:
            QueryError: as `open`.
        """
        with self._database.reading() as connection:
            asked = _asked(connection, view, self._person, all_wanted=True)
            find = _similar if view.order is Order.SIMILAR else _find
            return list(find(connection, view, self._person, asked, 0, None))

    def progress(self) -> tuple[int, int]:
        """How many articles are done, and how many there are."""
        with self._database.reading() as connection:
            return _progress(connection, version_rows.seen_by(connection, self._person))

    def flag(self, article_id: int, flagged: bool) -> None:
        """Marks the article as one to come back to, or takes the mark away."""
        with self._database.writing() as connection:
            row = version_rows.row_to_write(connection, article_id, self._person)
            change = update(schema.articles).where(_articles.id == row)
            connection.execute(change.values(flagged=int(flagged)))
