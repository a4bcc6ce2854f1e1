"""Tags of articles, and sets: named lists with an order of their own.

Renaming, merging and removing tags is no edit of an article and has no place in its history: each gives back
a `TagState` with which `restore` takes it back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from sqlalchemy import delete, func, insert, select, update

from annotator.core.errors import UserError
from annotator.corpus import schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from annotator.corpus.database import Database

Kind = Literal["tag", "set"]
_SOME = 500  # a statement

_tags = schema.tags.c
_tagged = schema.article_tags.c


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag or a set, and how many articles have it."""

    id: int
    name: str
    kind: Kind
    articles: int = 0


@dataclass(frozen=True, slots=True)
class TagState:
    """Tags as they were, with the articles of each and their positions."""

    tags: tuple[Tag, ...]
    articles: tuple[tuple[tuple[int, int], ...], ...]


class Tags:
    """The tags of a corpus; each method raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, kind: Kind | None = None) -> list[Tag]:
        """Tags and sets by name, with their numbers of articles."""
        query = select(_tags.id, _tags.name, _tags.kind, func.count(_tagged.article_id))
        query = query.join_from(schema.tags, schema.article_tags, isouter=True)
        query = query.group_by(_tags.id, _tags.name, _tags.kind).order_by(_tags.kind, _tags.name)
        if kind is not None:
            query = query.where(_tags.kind == kind)
        with self._database.reading() as connection:
            return [Tag(*row) for row in connection.execute(query)]

    def of_article(self, article_id: int) -> list[Tag]:
        """The tags and sets of an article."""
        query = select(_tags.id, _tags.name, _tags.kind).join_from(schema.tags, schema.article_tags)
        query = query.where(_tagged.article_id == article_id).order_by(_tags.kind, _tags.name)
        with self._database.reading() as connection:
            return [Tag(*row) for row in connection.execute(query)]

    def add(self, name: str, ids: Sequence[int], kind: Kind = "tag") -> list[int]:
        """Gives these articles the tag, which is made if need be; the ids of those that did not have it.

        In a set they stand at the end, in this order.

        Raises:
            UserError: the name is blank.
        """
        with self._database.writing() as connection:
            tag_id = _make(connection, _required(name), kind)
            last = select(func.max(_tagged.position)).where(_tagged.tag_id == tag_id)
            position = connection.execute(last).scalar() or 0
            had = _having(connection, tag_id, ids)
            new = [article_id for article_id in dict.fromkeys(ids) if article_id not in had]
            _insert(connection, tag_id, [(id_, position + n) for n, id_ in enumerate(new, start=1)])
        return new

    def remove(self, name: str, ids: Sequence[int], kind: Kind = "tag") -> list[int]:
        """Takes the tag from these articles; the ids of those that had it. The tag itself stays."""
        with self._database.writing() as connection:
            tag_id = _find(connection, name, kind)
            if tag_id is None:
                return []
            had = _having(connection, tag_id, ids)
            for some in _parts(sorted(had)):
                gone = delete(schema.article_tags).where(_tagged.tag_id == tag_id)
                connection.execute(gone.where(_tagged.article_id.in_(some)))
        return [article_id for article_id in dict.fromkeys(ids) if article_id in had]

    def rename(self, tag_id: int, name: str) -> TagState:
        """Another name.

        Raises:
            UserError: it is blank, or another one of this kind has it; merge them instead.
        """
        name = _required(name)
        with self._database.writing() as connection:
            before = _state(connection, [tag_id])
            for tag in before.tags:
                if _find(connection, name, tag.kind) not in (None, tag_id):
                    raise UserError(f"There is “{name}” already; nothing was changed; merge the two instead.")
            connection.execute(update(schema.tags).where(_tags.id == tag_id).values(name=name))
        return before

    def merge(self, tag_id: int, into: int) -> TagState:
        """All articles of a tag get another one, of the same kind or not, and the tag goes."""
        with self._database.writing() as connection:
            before = _state(connection, [tag_id, into])
            if tag_id == into:
                return before
            last = select(func.max(_tagged.position)).where(_tagged.tag_id == into)
            position = connection.execute(last).scalar() or 0
            query = select(_tagged.article_id).where(_tagged.tag_id == tag_id).order_by(_tagged.position)
            ids = connection.execute(query).scalars().all()
            had = _having(connection, into, ids)
            new = [article_id for article_id in ids if article_id not in had]
            _insert(connection, into, [(id_, position + n) for n, id_ in enumerate(new, start=1)])
            _drop(connection, [tag_id])
        return before

    def delete(self, tag_id: int) -> TagState:
        """Takes the tag from all its articles, and away."""
        with self._database.writing() as connection:
            before = _state(connection, [tag_id])
            _drop(connection, [tag_id])
        return before

    def restore(self, state: TagState) -> None:
        """Makes these tags as they were; articles that have gone since stay away.

        Where another tag has got the name of one since, that one gets the articles too.
        """
        with self._database.writing() as connection:
            _drop(connection, [tag.id for tag in state.tags])
            for tag, articles in zip(state.tags, state.articles, strict=True):
                tag_id = _find(connection, tag.name, tag.kind)
                if tag_id is None:
                    values = {"id": tag.id, "name": tag.name, "kind": tag.kind}
                    connection.execute(insert(schema.tags).values(values))
                ids = [article_id for article_id, _position in articles]
                wanted = _there(connection, ids) - _having(connection, tag_id or tag.id, ids)
                _insert(connection, tag_id or tag.id, [pair for pair in articles if pair[0] in wanted])


def _required(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError("A tag needs a name; nothing was changed; type one.")
    return name


def _find(connection: Connection, name: str, kind: str) -> int | None:
    query = select(_tags.id).where(_tags.name == " ".join(name.split()), _tags.kind == kind)
    return connection.execute(query).scalar()


def _make(connection: Connection, name: str, kind: str) -> int:
    found = _find(connection, name, kind)
    if found is not None:
        return found
    made = connection.execute(insert(schema.tags).values(name=name, kind=kind))
    return int(made.inserted_primary_key[0])  # type: ignore[index]


def _having(connection: Connection, tag_id: int, ids: Sequence[int]) -> set[int]:
    found: set[int] = set()
    for some in _parts(ids):
        query = select(_tagged.article_id).where(_tagged.tag_id == tag_id, _tagged.article_id.in_(some))
        found.update(connection.execute(query).scalars())
    return found


def _there(connection: Connection, ids: Sequence[int]) -> set[int]:
    found: set[int] = set()
    for some in _parts(ids):
        query = select(schema.articles.c.id).where(schema.articles.c.id.in_(some))
        found.update(connection.execute(query).scalars())
    return found


def _insert(connection: Connection, tag_id: int, placed: Sequence[tuple[int, int]]) -> None:
    if placed:
        values = [{"article_id": id_, "tag_id": tag_id, "position": position} for id_, position in placed]
        connection.execute(insert(schema.article_tags), values)


def _state(connection: Connection, tag_ids: Sequence[int]) -> TagState:
    query = select(_tags.id, _tags.name, _tags.kind).where(_tags.id.in_(tag_ids)).order_by(_tags.id)
    tags = tuple(Tag(*row) for row in connection.execute(query))
    articles = []
    for tag in tags:
        placed = select(_tagged.article_id, _tagged.position).where(_tagged.tag_id == tag.id)
        articles.append(tuple((row[0], row[1]) for row in connection.execute(placed)))
    return TagState(tags, tuple(articles))


def _drop(connection: Connection, tag_ids: Sequence[int]) -> None:
    connection.execute(delete(schema.article_tags).where(_tagged.tag_id.in_(tag_ids)))
    connection.execute(delete(schema.tags).where(_tags.id.in_(tag_ids)))


def _parts(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    return (ids[first : first + _SOME] for first in range(0, len(ids), _SOME))
