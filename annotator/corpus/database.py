"""A SQLite file behind SQLAlchemy: connections, pragmas and transactions.

Every operation of the corpus is one `reading()` or one `writing()` block, that is one transaction.
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import create_engine, event
from sqlalchemy.pool import QueuePool

from annotator.core.errors import StorageError
from annotator.corpus.faults import explained

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path, PurePath

    from sqlalchemy import Connection

BUSY_TIMEOUT = 3000
"""Milliseconds to wait for another program's write."""


def file_uri(path: PurePath, *, mode: str, immutable: bool = False) -> str:
    """SQLite's `file:` name of an absolute path; `mode` is `ro`, `rw` or `rwc`."""
    uri = path.as_uri()
    if not uri.startswith("file:///"):  # a Windows share: SQLite allows no host there
        uri = uri.replace("file://", "file:////", 1)
    return f"{uri}?mode={mode}" + ("&immutable=1" if immutable else "")


class Database:
    """The connections to one file. Threads may share it: each block has its own connection."""

    def __init__(self, path: Path, uri: str, *, read_only_reason: str | None = None) -> None:
        self.path = path
        self.read_only_reason = read_only_reason

        def connect() -> sqlite3.Connection:
            if self._closed:
                raise StorageError(f"{path} is closed; nothing was changed; open it again.")
            connection = sqlite3.connect(uri, uri=True, check_same_thread=False, isolation_level=None)
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT}")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute(f"PRAGMA query_only = {int(read_only_reason is not None)}")
            connection.execute("PRAGMA fullfsync = ON")  # macOS: fsync alone leaves data in the drive's cache
            return connection

        self._closed = False
        self.engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, pool_size=4)
        event.listen(self.engine, "begin", _begin)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that only reads: one consistent state of the file.

        Raises:
            StorageError: the file cannot be read.
        """
        with explained(self.path), self.engine.connect() as connection:
            transaction = connection.begin()
            try:
                yield connection
            finally:
                transaction.rollback()  # commit fails on a damaged file and would hide why

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is on the disk when the block ends, or that has changed nothing when it raises.

        Raises:
            StorageError: the corpus was opened for reading, or the disk, the rights or another program did
                not allow it.
        """
        if self.read_only_reason is not None:
            raise StorageError(f"Nothing was changed. {self.read_only_reason}")
        with explained(self.path), self.engine.connect() as connection:
            connection.execution_options(writes=True)
            with connection.begin():
                yield connection

    @contextmanager
    def rebuilding(self) -> Iterator[Connection]:
        """As `writing`, with foreign keys off: a table may be dropped and made anew without its rows' rows.

        Raises:
            StorageError: as `writing`.
        """
        with explained(self.path), self.engine.connect() as connection:
            driver = connection.connection.driver_connection
            assert isinstance(driver, sqlite3.Connection)
            driver.execute("PRAGMA foreign_keys = OFF")  # has no effect inside a transaction
            try:
                connection.execution_options(writes=True)
                with connection.begin():
                    yield connection
            finally:
                driver.execute("PRAGMA foreign_keys = ON")

    @contextmanager
    def raw(self) -> Iterator[sqlite3.Connection]:
        """The driver's own connection, outside a transaction: for pragmas and the backup API."""
        with explained(self.path):
            borrowed = self.engine.raw_connection()
            try:
                driver = borrowed.driver_connection
                assert isinstance(driver, sqlite3.Connection)
                yield driver
            finally:
                borrowed.close()

    def close(self) -> None:
        """Close all connections, for good; the last one folds the write-ahead log into the file."""
        self._closed = True
        self.engine.dispose()


def _begin(connection: Connection) -> None:
    # The driver would begin late and deferred, and then fail half way when another program writes.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
