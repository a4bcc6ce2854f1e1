"""Deleting articles so that they can be had back: their rows go into the table `trash`, one value an article.

The rows leave their tables, so that no query has to pass over them. An article comes back with the id it had:
ids are never given out twice.
"""

from __future__ import annotations

import base64
import json
import uuid
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select

from annotator.core.errors import StorageError
from annotator.corpus import bulk, dialects, history, schema, strays
from annotator.corpus.schema_search import trash
from annotator.corpus.schemes import Schemes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection, Table

    from annotator.corpus.database import Database

_articles = schema.articles.c
_Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Deleted:
    """An article in the trash. `batch` is that of all that were deleted together, `deleted_at` UTC ISO."""

    batch: str
    article_id: int
    title: str
    person: str
    deleted_at: str


class Trash:
    """Deletes and restores articles; each method raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database, person: str) -> None:
        self._database = database
        self._person = person

    def delete(self, ids: Sequence[int]) -> str:
        """Move articles with all that belongs to them into the trash, together; returns the batch.

        Raises:
            StorageError: none of them is there; versions of articles go with their article only.
        """
        batch, moved = uuid.uuid4().hex, 0
        with self._database.writing() as connection:
            dialects.lock_articles(connection, ids)
            for some in bulk.some(dict.fromkeys(ids)):
                values = [self._value(connection, batch, article_id) for article_id in some]
                present = [value for value in values if value is not None]
                if present:
                    connection.execute(insert(trash), present)
                gone = delete(schema.articles).where(_articles.id.in_(some), _articles.base_id.is_(None))
                moved += connection.execute(gone).rowcount
            if ids and not moved:
                raise StorageError(
                    "Nothing was removed: the article is gone already, or this is a version of one; "
                    "open the article itself."
                )
        return batch

    def restore(self, batch: str) -> tuple[list[int], int]:
        """Put the articles of a batch back; their ids, and how many had to stay in the trash.

        Those stay whose file has been taken in again meanwhile. Labels get the names that the scheme has now.
        """
        restored = []
        scheme = Schemes(self._database, self._person).current()
        with self._database.writing() as connection:
            listed = select(trash.c.id).where(trash.c.batch == batch).order_by(trash.c.id)
            found = connection.execute(listed).scalars().all()
            for number in found:
                packed = select(trash.c.data).where(trash.c.id == number)
                rows = _unpacked(connection.execute(packed).scalar_one())
                if _put_back(connection, rows):
                    ids = [article["id"] for article in rows["articles"]]
                    if scheme is not None:
                        strays.conform(connection, ids, scheme)
                    connection.execute(delete(trash).where(trash.c.id == number))
                    restored.append(int(ids[0]))
        return restored, len(found) - len(restored)

    def entries(self, limit: int = 500) -> list[Deleted]:
        """What is in the trash, the newest first."""
        columns = trash.c.batch, trash.c.article_id, trash.c.title, trash.c.person, trash.c.deleted_at
        with self._database.reading() as connection:
            rows = connection.execute(select(*columns).order_by(trash.c.id.desc()).limit(limit))
            return [Deleted(*row) for row in rows]

    def count(self) -> int:
        """How many articles are in the trash."""
        with self._database.reading() as connection:
            return int(connection.execute(select(func.count()).select_from(trash)).scalar_one())

    def purge(self) -> int:
        """Empty the trash, for good; how many articles were in it."""
        with self._database.writing() as connection:
            return int(connection.execute(delete(trash)).rowcount)

    def _value(self, connection: Connection, batch: str, article_id: int) -> _Row | None:
        query = select(_articles.title, _articles.source_name).where(
            _articles.id == article_id, _articles.base_id.is_(None)
        )
        named = connection.execute(query).one_or_none()
        if named is None:
            return None
        return {
            "batch": batch,
            "article_id": article_id,
            "title": named.title or named.source_name,
            "person": self._person,
            "deleted_at": history.now(),
            "data": _packed(_rows(connection, article_id)),
        }


def _tables() -> Iterator[tuple[Table, str]]:
    """The tables that hold what belongs to an article, parents first, and the column that says to which."""
    for table in schema.metadata.sorted_tables:
        for column in table.columns:
            if any(key.column is _articles.id for key in column.foreign_keys) and column.name != "base_id":
                yield table, column.name
                break


def _rows(connection: Connection, article_id: int) -> dict[str, list[_Row]]:
    """All rows of an article and of its versions, by table."""
    is_it = (_articles.id == article_id) | (_articles.base_id == article_id)
    # the article itself before its versions
    order = _articles.base_id.is_not(None), _articles.id
    found = connection.execute(select(schema.articles).where(is_it).order_by(*order)).mappings()
    rows: dict[str, list[_Row]] = {"articles": [dict(row) for row in found]}
    ids = [row["id"] for row in rows["articles"]]
    for table, column in _tables():
        mine = select(table).where(table.c[column].in_(ids)).order_by(*table.primary_key.columns)
        rows[table.name] = [dict(row) for row in connection.execute(mine).mappings()]
    return {name: listed for name, listed in rows.items() if listed}


def _put_back(connection: Connection, rows: dict[str, list[_Row]]) -> bool:
    """False if the file of the article has been taken in again."""
    article = rows["articles"][0]
    same = select(_articles.id).where(_articles.sha256 == article["sha256"], _articles.base_id.is_(None))
    if connection.execute(same).first() is not None:
        return False
    connection.execute(insert(schema.articles), rows["articles"])
    for table, _column in _tables():
        listed = [row for row in rows.get(table.name, ()) if _has_parents(connection, table, row)]
        if table is schema.stances:  # their ids are given out again
            listed = [{name: value for name, value in row.items() if name != "id"} for row in listed]
        if listed:
            connection.execute(insert(table), listed)
    return True


def _has_parents(connection: Connection, table: Table, row: _Row) -> bool:
    """False for a row that belonged to something else too, which is gone meanwhile: a tag."""
    for key in table.foreign_keys:
        parent, value = key.column, row[key.parent.name]
        if parent.table.name in _OTHERS and value is not None:
            there = connection.execute(select(parent).where(parent == value)).first()
            if there is None:
                return False
    return True


_OTHERS = frozenset({"tags"})


def _packed(rows: dict[str, list[_Row]]) -> bytes:
    return zlib.compress(
        json.dumps(rows, ensure_ascii=False, default=_encoded).encode("utf-8", "surrogatepass")
    )


def is_whole(data: bytes) -> bool:
    """True if an article can be restored from what the trash has of it."""
    try:
        _unpacked(data)
    except StorageError:
        return False
    return True


def _unpacked(data: bytes) -> dict[str, list[_Row]]:
    try:
        rows: dict[str, list[_Row]] = json.loads(zlib.decompress(data), object_hook=_decoded)
        rows["articles"][0]["sha256"]
    except (zlib.error, ValueError, LookupError, TypeError, AttributeError) as error:
        raise StorageError(
            "An article in the trash is damaged; nothing was changed; go back to a backup that has it."
        ) from error
    return rows


def _encoded(value: object) -> dict[str, str]:
    assert isinstance(value, bytes), "the other values of the tables are plain"
    return {"base64": base64.b64encode(value).decode("ascii")}


def _decoded(value: dict[str, Any]) -> Any:  # noqa: ANN401 - bytes or an object
    return base64.b64decode(value["base64"]) if value.keys() == {"base64"} else value
