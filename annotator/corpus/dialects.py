"""What SQLite and PostgreSQL say differently. Every function runs inside the caller's transaction.

On a server several people write at once: there an article is locked before it is changed. A SQLite file has
one writer, which the lock file and `BEGIN IMMEDIATE` see to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction
from sqlalchemy.types import Integer

from annotator.corpus import schema

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sqlalchemy import Connection, Table
    from sqlalchemy.sql.compiler import SQLCompiler

_IDS = 500  # a statement


def is_shared(connection: Connection) -> bool:
    """True on a server, where others may write at the same moment."""
    return connection.dialect.name != "sqlite"


def lock_articles(connection: Connection, ids: Collection[int]) -> None:
    """Others wait with these articles until the transaction ends; nothing on SQLite, which has one writer.

    Always in the order of the ids, so that two programs never wait for each other.
    """
    if not is_shared(connection):
        return
    columns, ordered = schema.articles.c, sorted(ids)
    for first in range(0, len(ordered), _IDS):
        some = columns.id.in_(ordered[first : first + _IDS])
        query = select(columns.id).where(some).order_by(columns.id)
        connection.execute(query.with_for_update(key_share=True)).all()


def take_turns(connection: Connection, what: str) -> None:
    """Others who do the same `what` wait until the transaction ends; nothing on SQLite."""
    if is_shared(connection):
        connection.execute(select(func.pg_advisory_xact_lock(func.hashtext(what)))).all()


def upsert(
    connection: Connection, table: Table, row: Mapping[str, Any], changed: Mapping[str, Any] | None = None
) -> None:
    """Insert a row; where its primary key is there, set what is `changed` (default: all other columns)."""
    from sqlalchemy.dialects import postgresql, sqlite

    key = [column.name for column in table.primary_key]
    new = changed if changed is not None else {name: row[name] for name in row if name not in key}
    if is_shared(connection):
        on_server = postgresql.insert(table).values(dict(row))
        connection.execute(on_server.on_conflict_do_update(index_elements=key, set_=dict(new)))
    else:
        in_file = sqlite.insert(table).values(dict(row))
        connection.execute(in_file.on_conflict_do_update(index_elements=key, set_=dict(new)))


class larger_of(GenericFunction[int]):  # noqa: N801 - read as a function of SQL
    """The larger of two numbers of a row."""

    type = Integer()
    inherit_cache = True


class place_in(GenericFunction[int]):  # noqa: N801 - read as a function of SQL
    """Where some words first stand in a text, from 1; 0 if they do not."""

    type = Integer()
    inherit_cache = True


@compiles(larger_of)
def _larger_of(element: larger_of, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    return f"greatest({compiler.process(element.clauses, **options)})"


@compiles(larger_of, "sqlite")
def _larger_of_sqlite(element: larger_of, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    return f"max({compiler.process(element.clauses, **options)})"


@compiles(place_in)
def _place_in(element: place_in, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    return f"strpos({compiler.process(element.clauses, **options)})"


@compiles(place_in, "sqlite")
def _place_in_sqlite(element: place_in, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    return f"instr({compiler.process(element.clauses, **options)})"
