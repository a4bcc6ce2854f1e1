"""Which articles are whose work: an article may be assigned to several persons."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select

from annotator.core.errors import UserError
from annotator.corpus import schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import Connection

    from annotator.corpus.database import Database

_SOME = 500  # a statement

_columns = schema.assignments.c


def shares(ids: Sequence[int], persons: Sequence[str], overlap: float) -> dict[str, list[int]]:
    """Splits articles evenly: each goes to one person, and `overlap` (0 to 1) of them to one more.

    The numbers of two persons differ by one at most, and all pairs of persons share about as many.

    Raises:
        UserError: there are no persons, or only one to overlap with.
    """
    names = list(dict.fromkeys(persons))
    if not names or (overlap > 0 and len(names) < 2):
        raise UserError("Name at least two persons to share articles; nothing was changed.")
    shared = round(len(ids) * min(1.0, overlap))
    twice = {turn * len(ids) // shared for turn in range(shared)}  # evenly spread over the list
    given: dict[str, list[int]] = {name: [] for name in names}  # places in `ids`
    pairs: Counter[frozenset[str]] = Counter()
    for number in sorted(twice):
        first = min(names, key=lambda name: len(given[name]))
        others = [name for name in names if name != first]
        second = min(others, key=lambda name: (len(given[name]), pairs[frozenset((first, name))]))
        pairs[frozenset((first, second))] += 1
        given[first].append(number)
        given[second].append(number)
    for number in (number for number in range(len(ids)) if number not in twice):
        given[min(names, key=lambda name: len(given[name]))].append(number)
    return {name: [ids[number] for number in sorted(some)] for name, some in given.items()}


class Assignments:
    """Who has to do what; each method raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def persons(self) -> dict[str, int]:
        """Who has articles, and how many, by name."""
        query = select(_columns.person, func.count()).group_by(_columns.person).order_by(_columns.person)
        with self._database.reading() as connection:
            return {person: number for person, number in connection.execute(query)}

    def of_article(self, article_id: int) -> list[str]:
        """The persons of an article, by name."""
        query = select(_columns.person).where(_columns.article_id == article_id).order_by(_columns.person)
        with self._database.reading() as connection:
            return list(connection.execute(query).scalars())

    def of_articles(self, ids: Sequence[int]) -> dict[str, list[int]]:
        """Which of these articles each person has, by name."""
        found: dict[str, list[int]] = {}
        query = select(_columns.person, _columns.article_id).order_by(_columns.person, _columns.article_id)
        with self._database.reading() as connection:
            for some in _parts(ids):
                for person, article_id in connection.execute(query.where(_columns.article_id.in_(some))):
                    found.setdefault(person, []).append(article_id)
        return found

    def restore(self, ids: Sequence[int], given: Mapping[str, Sequence[int]]) -> None:
        """These articles are assigned as `of_articles` has told, and to nobody else."""
        with self._database.writing() as connection:
            for some in _parts(ids):
                connection.execute(delete(schema.assignments).where(_columns.article_id.in_(some)))
            _insert(connection, given)

    def set(self, article_id: int, persons: Iterable[str]) -> None:
        """These persons, and no others, have the article."""
        names = dict.fromkeys(name for person in persons if (name := " ".join(person.split())))
        with self._database.writing() as connection:
            connection.execute(delete(schema.assignments).where(_columns.article_id == article_id))
            _insert(connection, {name: [article_id] for name in names})

    def give(self, given: Mapping[str, Sequence[int]], *, replace: bool = False) -> int:
        """Assigns articles to each person, beside others or, with `replace`, instead; how many are new."""
        ids = list(dict.fromkeys(article_id for some in given.values() for article_id in some))
        with self._database.writing() as connection:
            had: set[tuple[str, int]] = set()
            for some in _parts(ids):
                these = _columns.article_id.in_(some)
                if replace:
                    connection.execute(delete(schema.assignments).where(these))
                else:
                    found = connection.execute(select(_columns.person, _columns.article_id).where(these))
                    had.update((person, article_id) for person, article_id in found)
            new = {
                person: [i for i in dict.fromkeys(some) if (person, i) not in had]
                for person, some in given.items()
            }
            _insert(connection, new)
        return sum(map(len, new.values()))


def _insert(connection: Connection, given: Mapping[str, Sequence[int]]) -> None:
    values = [{"article_id": i, "person": person} for person, some in given.items() for i in some]
    if values:
        connection.execute(insert(schema.assignments), values)


def _parts(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    return (ids[first : first + _SOME] for first in range(0, len(ids), _SOME))
