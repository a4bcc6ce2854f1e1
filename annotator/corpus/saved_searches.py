"""Searches that were given a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update

from annotator.core.errors import UserError
from annotator.core.query import parse
from annotator.corpus import history
from annotator.corpus.schema_search import saved_searches

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from annotator.corpus.database import Database

_columns = saved_searches.c


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search as it was typed, and what it is called."""

    id: int
    name: str
    query: str


class SavedSearches:
    """The searches that all who work in the corpus share; each raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database, person: str) -> None:
        self._database = database
        self._person = person

    def all(self) -> list[SavedSearch]:
        """All of them by name."""
        query = select(_columns.id, _columns.name, _columns.query).order_by(_columns.name)
        with self._database.reading() as connection:
            return [SavedSearch(*row) for row in connection.execute(query)]

    def save(self, name: str, query: str) -> SavedSearch:
        """Keep a search; one that has the name is replaced.

        Raises:
            QueryError: the search cannot be understood.
            UserError: the name is blank.
        """
        parse(query)
        name = _required(name)
        values = {"query": query.strip(), "person": self._person, "made_at": history.now()}
        with self._database.writing() as connection:
            known = _find(connection, name)
            if known is None:
                made = connection.execute(insert(saved_searches).values(name=name, **values))
                known = int(made.inserted_primary_key[0])  # type: ignore[index]
            else:
                connection.execute(update(saved_searches).where(_columns.id == known).values(values))
        return SavedSearch(known, name, query.strip())

    def rename(self, search_id: int, name: str) -> None:
        """Give it another name.

        Raises:
            UserError: the name is blank, or another search has it.
        """
        name = _required(name)
        with self._database.writing() as connection:
            if _find(connection, name) not in (None, search_id):
                raise UserError(
                    f"There is a search “{name}” already; nothing was changed; take another name."
                )
            connection.execute(update(saved_searches).where(_columns.id == search_id).values(name=name))

    def remove(self, search_id: int) -> None:
        """Forget it."""
        with self._database.writing() as connection:
            connection.execute(delete(saved_searches).where(_columns.id == search_id))


def _required(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError("A search needs a name; nothing was changed; type one.")
    return name


def _find(connection: Connection, name: str) -> int | None:
    return connection.execute(select(_columns.id).where(_columns.name == name)).scalar()
