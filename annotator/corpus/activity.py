"""How long people worked on articles; pauses are left out by the one who counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from annotator.corpus import dialects, schema, version_rows

if TYPE_CHECKING:
    from annotator.corpus.database import Database

_columns = schema.activity.c


@dataclass(frozen=True, slots=True)
class Pace:
    """Work of one person: seconds, articles worked on, articles done, articles still to do."""

    seconds: float
    articles: int
    done: int
    left: int


class Activity:
    """Seconds of work by article, person and day; each method raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database, person: str) -> None:
        self._database = database
        self._person = person

    def add(self, article_id: int, day: str, seconds: float) -> None:
        """Count seconds of work on an article; `day` is an ISO date. One that is gone is passed over."""
        row = {"article_id": article_id, "person": self._person, "day": day, "seconds": seconds}
        known = select(schema.articles.c.id).where(schema.articles.c.id == article_id)
        with self._database.writing() as connection:
            if connection.execute(known).first() is not None:
                more = {"seconds": _columns.seconds + seconds}
                dialects.upsert(connection, schema.activity, row, more)

    def seconds_on(self, article_id: int) -> float:
        """All work on an article, by anybody."""
        query = select(func.sum(_columns.seconds)).where(_columns.article_id == article_id)
        with self._database.reading() as connection:
            return float(connection.execute(query).scalar() or 0.0)

    def pace(self, day: str | None = None) -> Pace:
        """The person's work, on one day or in all."""
        mine = select(
            func.coalesce(func.sum(_columns.seconds), 0.0), func.count(_columns.article_id.distinct())
        ).where(_columns.person == self._person)
        worked = select(_columns.article_id).where(_columns.person == self._person)
        if day is not None:
            mine, worked = mine.where(_columns.day == day), worked.where(_columns.day == day)
        articles = schema.articles.c
        with self._database.reading() as connection:
            seconds, count = connection.execute(mine).one()
            seen = version_rows.seen_by(connection, self._person)
            of_these = articles.id.in_(worked), seen.columns["done"] == 1
            done = connection.execute(
                select(func.count()).select_from(seen.source).where(*of_these)
            ).scalar_one()
            still = seen.is_base, seen.columns["done"] == 0
            left = connection.execute(
                select(func.count()).select_from(seen.source).where(*still)
            ).scalar_one()
        return Pace(float(seconds), count, done, left)
