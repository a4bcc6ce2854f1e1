"""Train, dev and test: which article belongs to which, kept in the corpus so that every export agrees."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, func, select, update

from annotator.core.annotation import Status
from annotator.core.splitting import Division, Member, divide
from annotator.corpus import schema

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping

    from sqlalchemy import ColumnElement, Connection

    from annotator.corpus.database import Database

_articles = schema.articles.c
_annotations = schema.annotations.c


@dataclass(frozen=True, slots=True)
class Grouping:
    """What never crosses splits besides near duplicates: articles of one outlet, of one week."""

    outlet: bool = False
    week: bool = False


class Splits:
    """The split of each article; each method raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def propose(
        self,
        shares: Mapping[str, float],
        grouping: Grouping = Grouping(),
        *,
        seed: int = 0,
        done_only: bool = False,
    ) -> Division:
        """Divides the articles by their accepted labels; nothing is written. Near duplicates stay together.

        Raises:
            UserError: the shares are no shares.
        """
        with self._database.reading() as connection:
            members = list(_members(connection, grouping, done_only=done_only))
        return divide(members, shares, seed=seed)

    def save(self, division: Division) -> None:
        """Keeps a division; articles outside it are in no split from now on."""
        change = update(schema.articles).where(_articles.id == bindparam("article"))
        values = [{"article": number, "name": name} for number, name in division.splits.items()]
        with self._database.writing() as connection:
            connection.execute(update(schema.articles).where(_articles.split.is_not(None)).values(split=None))
            if values:
                connection.execute(change.values(split=bindparam("name")), values)

    def ids(self, split: str) -> list[int]:
        """The articles of a split, oldest first."""
        query = select(_articles.id).where(_articles.split == split, _articles.base_id.is_(None))
        with self._database.reading() as connection:
            return list(connection.execute(query.order_by(_articles.id)).scalars())

    def counts(self) -> dict[str, int]:
        """How many articles each split has."""
        query = select(_articles.split, func.count()).where(
            _articles.split.is_not(None), _articles.base_id.is_(None)
        )
        with self._database.reading() as connection:
            rows = connection.execute(query.group_by(_articles.split).order_by(_articles.split))
            return {name: count for name, count in rows}


def _members(connection: Connection, grouping: Grouping, *, done_only: bool) -> Iterator[Member]:
    """The articles that have something decided, or are done."""
    labels: dict[int, Counter[str]] = defaultdict(Counter)
    counted = (
        select(_annotations.article_id, _annotations.label, func.count())
        .where(_annotations.status == Status.ACCEPTED.value)
        .group_by(_annotations.article_id, _annotations.label)
    )
    for article_id, label, count in connection.execute(counted):
        labels[article_id][label] = count
    query = select(_articles.id, _articles.story, _articles.outlet, _articles.published).where(
        _articles.base_id.is_(None), (_articles.done == 1) if done_only else _decided()
    )
    for article_id, story, outlet, published in connection.execute(query.order_by(_articles.id)):
        keys: list[Hashable] = []
        if story is not None:
            keys.append(("story", story))
        if grouping.outlet and outlet:
            keys.append(("outlet", outlet.casefold()))
        if grouping.week and (week := _week(published)):
            keys.append(("week", week))
        yield Member(article_id, labels.get(article_id, Counter()), tuple(keys))


def _decided() -> ColumnElement[bool]:
    return (_articles.done == 1) | (_articles.accepted > 0)


def _week(published: str | None) -> tuple[int, int] | None:
    """Year and ISO week; None for no date, or one that is none."""
    try:
        year, week, _day = date.fromisoformat((published or "")[:10]).isocalendar()
    except ValueError:
        return None
    return year, week
