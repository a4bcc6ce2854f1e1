"""How the tables of a corpus are stored: which value of a record is which column, and what it may be."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import create_engine

from annotator.corpus import schema
from annotator.corpus.salvage_pages import INDEX_INNER, INDEX_LEAF, TABLE_INNER, TABLE_LEAF

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from annotator.corpus.salvage_pages import Row, Value

_TYPES: Mapping[str, tuple[type, ...]] = {
    "INTEGER": (int,),
    "FLOAT": (int, float),  # SQLite stores a float without a fraction as an integer
    "TEXT": (str,),
    "BLOB": (bytes,),
}
_LEAST = 10  # columns of a table without row ids whose pages are told from those of an index


def _is_time(values: tuple[Value, ...], place: int) -> bool:
    return len(values) > place and str(values[place])[4:5] == "-"


# Where records of two tables have the same types.
_SIGNS: Mapping[str, Callable[[tuple[Value, ...]], bool]] = {
    "sources": lambda values: len(values) == 2 or values[2] in ("", "deflate", "deflate-text"),
    "texts": lambda values: str(values[-1]).startswith("["),
    "schemes": lambda values: _is_time(values, 3),
    "saved_searches": lambda values: _is_time(values, 4),
    "tags": lambda values: values[-1] in ("tag", "set"),
    "changes": lambda values: str(values[3]).startswith("[") and str(values[4]).startswith("["),
}

FIRST = ("texts", "sources", "changes")
"""What a row is taken for that may be of several tables: the one that matters most."""


@dataclass(frozen=True, slots=True)
class Master:
    """A row of `sqlite_master`: a table or an index, and the page where its tree begins."""

    kind: str
    name: str
    root: int
    sql: str


@dataclass(frozen=True, slots=True)
class Layout:
    """A table. `alias` is the place of the column that is the row id, `least` the least length of a row."""

    name: str
    columns: tuple[str, ...]
    types: tuple[tuple[type, ...], ...]
    required: tuple[bool, ...]
    defaults: tuple[Value, ...]
    alias: int | None
    least: int
    has_rowid: bool

    @property
    def kinds(self) -> tuple[int, int]:
        """The pages of its tree: leaf and inner ones."""
        return (TABLE_LEAF, TABLE_INNER) if self.has_rowid else (INDEX_LEAF, INDEX_INNER)

    @property
    def is_marked(self) -> bool:
        """True if its rows are known without the tree that they belong to."""
        return self.has_rowid or len(self.columns) >= _LEAST

    def fits(self, row: Row) -> bool:
        """True if the row may be one of this table."""
        values = row.values
        if (row.rowid is not None) != self.has_rowid or not self.least <= len(values) <= len(self.columns):
            return False
        if self.alias is not None and values[self.alias] is not None:
            return False
        for place, value in enumerate(values):
            if value is None:
                if self.required[place] and place != self.alias:
                    return False
            elif self.types[place] and type(value) not in self.types[place]:
                return False
        sign = _SIGNS.get(self.name)
        return sign is None or sign(values)

    def complete(self, row: Row) -> tuple[Value, ...]:
        """The values by column: with the row id, and with the defaults of columns added later."""
        values = [*row.values, *self.defaults[len(row.values) :]]
        if self.alias is not None:
            values[self.alias] = row.rowid
        return tuple(values)


def present_master() -> list[Master]:
    """The tables and indexes of the present format; `root` is 0."""
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        schema.metadata.create_all(connection)
        found = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_master WHERE sql NOT NULL")
        masters = [Master(kind, name, 0, sql) for kind, name, sql in found]
    engine.dispose()
    return masters


def layouts_of(masters: Iterable[Master]) -> dict[str, Layout]:
    """The layouts of those tables whose statement can be run; what belongs to an index of words is none."""
    masters = list(masters)
    indexes = tuple(f"{m.name}_" for m in masters if m.sql[:14].upper() == "CREATE VIRTUAL")
    found = {}
    for master in masters:
        is_table = master.kind == "table" and master.sql[:12].upper() == "CREATE TABLE"
        if is_table and not master.name.startswith(indexes):
            with closing(sqlite3.connect(":memory:")) as connection:
                try:
                    connection.execute(master.sql)
                    found[master.name] = _layout(connection, master)
                except sqlite3.Error:
                    continue
    return found


def _layout(connection: sqlite3.Connection, master: Master) -> Layout:
    info = connection.execute(f'PRAGMA table_info("{master.name}")').fetchall()
    keys = sorted((row for row in info if row[5]), key=lambda row: row[5])
    has_rowid = re.search(r"WITHOUT\s+ROWID\s*$", master.sql, re.IGNORECASE) is None
    if not has_rowid:
        info = [*keys, *(row for row in info if not row[5])]
    alias = None
    if has_rowid and len(keys) == 1 and keys[0][2].upper() == "INTEGER":
        alias = info.index(keys[0])
    required = tuple(bool(row[3] or row[5]) for row in info)
    defaults = tuple(
        connection.execute(f"SELECT {row[4]}").fetchone()[0] if row[4] is not None else None for row in info
    )
    bare = [place for place in range(len(info)) if required[place] and defaults[place] is None]
    return Layout(
        name=master.name,
        columns=tuple(row[1] for row in info),
        types=tuple(_TYPES.get(row[2].upper(), ()) for row in info),
        required=required,
        defaults=defaults,
        alias=alias,
        least=max(bare, default=0) + 1,
        has_rowid=has_rowid,
    )
