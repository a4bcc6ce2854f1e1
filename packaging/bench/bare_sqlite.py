"""The corpus's tables behind nothing but the `sqlite3` module: the reference for all that is stored."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

ARTICLE_TABLES = ("articles", "texts", "sources", "annotations", "stances", "signatures")

Rows = dict[str, list[tuple[Any, ...]]]


def connect(path: Path) -> sqlite3.Connection:
    """A connection with the pragmas that the program uses."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "fullfsync = ON"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    return connection


def read_rows(path: Path) -> Rows:
    """All rows of the tables that an import fills."""
    connection = connect(path)
    rows = {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in ARTICLE_TABLES}
    connection.close()
    return rows


def copy_schema(source: Path, target: Path) -> None:
    """An empty file with the tables, indexes and triggers of a corpus, the full-text index among them."""
    old, new = connect(source), connect(target)
    made = old.execute(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
        "AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow') "  # made by their table
        "ORDER BY type = 'trigger', type = 'view', type = 'index'"
    )
    for (statement,) in made.fetchall():
        new.execute(statement)
    old.close()
    new.close()


def insert_all(path: Path, rows: Rows) -> None:
    """All rows in one transaction, a statement a table."""
    connection = connect(path)
    connection.execute("BEGIN IMMEDIATE")
    for table, values in rows.items():
        if values:
            marks = ",".join("?" * len(values[0]))
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", values)
    connection.execute("COMMIT")
    connection.close()


def replace_row(connection: sqlite3.Connection, table: str, values: tuple[Any, ...]) -> None:
    """One row in a transaction of its own."""
    marks = ",".join("?" * len(values))
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", values)
    connection.execute("COMMIT")
