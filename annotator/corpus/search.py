"""Finding: which articles a search means, how many, and the annotations and words in them that it means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from annotator.core.query_fields import FIELDS, Kind
from annotator.core.query_values import NONE
from annotator.corpus import completions, passages, schema, search_conditions, search_tables
from annotator.corpus.concordance import Concordance
from annotator.corpus.deletions import Trash
from annotator.corpus.saved_searches import SavedSearches
from annotator.corpus.selecting import Selecting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement

    from annotator.core.concordance import Passage
    from annotator.core.query import Query
    from annotator.corpus.database import Database

ORDERS = ("added", "date", "title", "uncertain")

_articles = schema.articles.c


@dataclass(frozen=True, slots=True)
class Count:
    """How many; with `is_more` there are more than that."""

    number: int
    is_more: bool


@dataclass(frozen=True, slots=True)
class Found:
    """An article in a list of results."""

    id: int
    title: str
    outlet: str
    published: str | None
    source_name: str
    suggested: int
    accepted: int
    done: bool


class Search:
    """Searches of one corpus; each method raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database, person: str) -> None:
        self._database = database
        self._person = person
        self.saved = SavedSearches(database, person)
        self.trash = Trash(database, person)
        self.concordance = Concordance(database, person)
        self.selecting = Selecting(database, person)

    def rebuild(self) -> None:
        """Make the index anew from the articles; nothing else is changed."""
        with self._database.writing() as connection:
            search_tables.rebuild(connection)

    def article_ids(
        self,
        query: Query,
        *,
        order: str = "added",
        descending: bool = False,
        offset: int = 0,
        limit: int | None = 100,
    ) -> list[int]:
        """The articles that fit, in an order of `ORDERS`; without a `limit` all of them."""
        with self._database.reading() as connection:
            wanted = search_conditions.condition(connection, query, self._person, all_wanted=limit is None)
            ordered = select(_articles.id).where(wanted).order_by(*_order(order, descending=descending))
            return list(connection.execute(ordered.offset(offset).limit(limit)).scalars())

    def articles(self, ids: Sequence[int]) -> list[Found]:
        """What a list shows of these articles, in this order; those that are gone are left out."""
        columns = (
            *(_articles.id, _articles.title, _articles.outlet, _articles.published, _articles.source_name),
            *(_articles.suggested, _articles.accepted, _articles.done),
        )
        with self._database.reading() as connection:
            rows = connection.execute(select(*columns).where(_articles.id.in_(ids)))
            found = {row.id: Found(*row[:7], done=bool(row.done)) for row in rows}
        return [found[article_id] for article_id in ids if article_id in found]

    def count(self, query: Query, most: int = 1000) -> Count:
        """How many articles fit; no more than `most` are counted."""
        with self._database.reading() as connection:
            wanted = search_conditions.condition(connection, query, self._person)
            first = select(_articles.id).where(wanted).limit(most + 1).subquery()
            number = int(connection.execute(select(func.count()).select_from(first)).scalar_one())
        return Count(min(number, most), number > most)

    def passages(self, query: Query, *, after: passages.Key | None = None, limit: int = 50) -> list[Passage]:
        """The annotations, or else the words in texts, that the search means, by article and place.

        `after` is the `key` of the last one that is known.
        """
        with self._database.reading() as connection:
            return passages.find(connection, query, self._person, after, limit)

    def completions(self, field: str, beginning: str, limit: int = 20) -> list[str]:
        """Values of a field that begin like that, or have it in them."""
        known = FIELDS[field]
        fixed = ("yes", "no") if known.kind is Kind.YES_NO else known.choices
        fixed = (*fixed, NONE) if known.can_lack else fixed
        found = [value for value in fixed if value.startswith(beginning.casefold())]
        with self._database.reading() as connection:
            stored = completions.stored(connection, field, beginning, limit)
        return list(dict.fromkeys((*stored, *found)))[:limit]


def _order(name: str, *, descending: bool) -> tuple[ColumnElement[Any], ...]:
    """What ORDER BY gets; what has no value comes last."""
    columns: dict[str, tuple[ColumnElement[Any], ...]] = {
        "added": (_articles.id,),
        "date": (_articles.published, _articles.id),
        "title": (_articles.title, _articles.id),
        "uncertain": (_articles.uncertainty, _articles.id),
    }
    return tuple(column.desc() if descending else column.asc() for column in columns[name])
