"""Many new rows at once, by the shortest way that the database has."""

from __future__ import annotations

from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING

from sqlalchemy import column, insert, table
from sqlalchemy.dialects import sqlite

from annotator.corpus import dialects

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Table

    from annotator.corpus.rows import Values


def insert_rows(connection: Connection, target: Table, rows: Sequence[Values]) -> None:
    """Inserts rows of at least two columns, all of the same ones. Inside the caller's transaction."""
    if not rows:
        return
    if dialects.is_shared(connection):
        connection.execute(insert(target), rows)
        return
    # SQLAlchemy looks at each value of each row, which takes half as long as SQLite needs to write it
    names = tuple(rows[0])
    connection.exec_driver_sql(_statement(target.name, names), list(map(itemgetter(*names), rows)))


@cache
def _statement(name: str, columns: tuple[str, ...]) -> str:
    statement = insert(table(name, *map(column, columns)))
    return str(statement.compile(dialect=sqlite.dialect()))
