"""Statements that run with every decision, made into SQL once.

Finding a statement in SQLAlchemy's cache and looking at its values takes ten times as long as SQLite needs to
run it. In a file they go to the driver as they are; on a server, where the way there takes longer than all of
that, SQLAlchemy runs them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.dml import Insert

from annotator.corpus import dialects

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, Delete, Select, Update

    Values = Mapping[str, Any]


class Prepared:
    """A statement with named parameters, or an INSERT of rows that all have the same columns.

    Its columns must be such as SQLite stores as they are: text, numbers and bytes. Inside the caller's
    transaction.
    """

    def __init__(self, statement: Select[Any] | Insert | Update | Delete) -> None:
        self._statement = statement
        self._made: dict[tuple[str, ...], tuple[str, dict[str, Any]]] = {}

    def rows(self, connection: Connection, values: Values) -> Sequence[Sequence[Any]]:
        """Runs it once, and gives what it selects or returns."""
        if dialects.is_shared(connection):
            return connection.execute(self._statement, dict(values)).all()
        sql, fixed = self._sql(values)
        return _driver(connection).execute(sql, {**fixed, **values}).fetchall()

    def value(self, connection: Connection, values: Values) -> Any:  # noqa: ANN401 - of whatever column
        """The first column of the first row; None if there is no row."""
        found = self.rows(connection, values)
        return found[0][0] if found else None

    def run(self, connection: Connection, several: Sequence[Values]) -> None:
        """Runs it for each of several values."""
        if not several:
            return
        if dialects.is_shared(connection):
            connection.execute(self._statement, [dict(values) for values in several])
            return
        sql, fixed = self._sql(several[0])
        driver = _driver(connection)
        if len(several) == 1:
            driver.execute(sql, {**fixed, **several[0]})
        else:
            driver.executemany(sql, [{**fixed, **values} for values in several])

    def _sql(self, values: Values) -> tuple[str, dict[str, Any]]:
        """The SQL, and the values of those parameters that the statement itself has."""
        names = tuple(values) if isinstance(self._statement, Insert) else ()
        made = self._made.get(names)
        if made is None:
            in_file = sqlite.dialect(paramstyle="named")
            compiled = self._statement.compile(dialect=in_file, column_keys=list(names) or None)
            made = self._made[names] = str(compiled), dict(compiled.params)
        return made


def _driver(connection: Connection) -> sqlite3.Connection:
    driver: Any = connection.connection.driver_connection
    found: sqlite3.Connection = driver
    return found
