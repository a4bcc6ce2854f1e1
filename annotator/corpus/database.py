"""A corpus behind SQLAlchemy: connections and transactions, and those of a SQLite file with its pragmas.

Every operation of the corpus is one `reading()` or one `writing()` block, that is one transaction. The one on
a server stands in `postgres`.
"""

from __future__ import annotations

import sqlite3
from abc import ABC, abstractmethod
from collections import deque
from contextlib import contextmanager, suppress
from time import monotonic
from typing import TYPE_CHECKING

from sqlalchemy import create_engine, event
from sqlalchemy.pool import QueuePool

from annotator.core.errors import StorageError
from annotator.corpus.faults import DisplacedError, explained
from annotator.corpus.presence import Presence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path, PurePath

    from sqlalchemy import Connection, Engine

PAGE_SIZE = 8192
"""Bytes of a page of a new file: texts of 2 to 3 kB leave half of every page of 4 kB empty."""

BUSY_TIMEOUT = 3000
"""Milliseconds to wait for another program's write."""

COMMITS = 3
"""Transactions whose times are kept: a single slow one says nothing about the disk."""


def file_uri(path: PurePath, *, mode: str, immutable: bool = False) -> str:
    """SQLite's `file:` name of an absolute path; `mode` is `ro`, `rw` or `rwc`."""
    uri = path.as_uri()
    if not uri.startswith("file:///"):  # a Windows share: SQLite allows no host there
        uri = uri.replace("file://", "file:////", 1)
    return f"{uri}?mode={mode}" + ("&immutable=1" if immutable else "")


class Database(ABC):
    """The connections to one corpus. Threads may share it: each block has its own connection.

    `name` is what sentences call it. One that `is_shared` has several programs that write to it.
    `commit_times` are the seconds that the disk took for the last transactions.
    """

    is_shared = False

    def __init__(self, name: str, engine: Engine, read_only_reason: str | None) -> None:
        self.name = name
        self.engine = engine
        self.read_only_reason = read_only_reason
        self.commit_times: deque[float] = deque(maxlen=COMMITS)
        self._closed = False

    @abstractmethod
    def explained(self) -> AbstractContextManager[None]:
        """Raises faults of the environment as `StorageError`, lets everything else pass."""

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that only reads: one consistent state of the corpus.

        Raises:
            StorageError: the corpus cannot be read.
        """
        with self.explained(), self._to_read() as connection:
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
        with self.explained(), self.engine.connect() as connection:
            connection.execution_options(writes=True)
            with connection.begin() as transaction:
                yield connection
                begun = monotonic()
                transaction.commit()
                self.commit_times.append(monotonic() - begun)

    def _to_read(self) -> AbstractContextManager[Connection]:
        return self.engine.connect()

    def close(self) -> None:
        """Close all connections, for good; the last one to a file folds the write-ahead log into it."""
        self._closed = True
        self.engine.dispose()


class FileDatabase(Database):
    """The connections to one SQLite file. `was_left_open`: it was not closed properly the last time."""

    was_left_open = False

    def __init__(self, path: Path, uri: str, *, read_only_reason: str | None = None) -> None:
        def connect() -> sqlite3.Connection:
            if self._closed:
                raise StorageError(f"{path} is closed; nothing was changed; open it again.")
            presence.require()  # else it would be a connection to another file
            connection = sqlite3.connect(uri, uri=True, check_same_thread=False, isolation_level=None)
            connection.execute(f"PRAGMA page_size = {PAGE_SIZE}")  # of a file that has no content yet
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT}")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute(f"PRAGMA query_only = {int(read_only_reason is not None)}")
            connection.execute("PRAGMA fullfsync = ON")  # macOS: fsync alone leaves data in the drive's cache
            return connection

        self.path = path
        presence = self.presence = Presence(path)
        engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, pool_size=4)
        super().__init__(path.name, engine, read_only_reason)
        event.listen(self.engine, "begin", lambda connection: _begin(connection, presence))
        event.listen(self.engine, "commit", lambda _connection: presence.require())

    def explained(self) -> AbstractContextManager[None]:
        """Raises faults of SQLite and of the disk as `StorageError`."""
        return explained(self.path)

    def close(self) -> None:
        """Close all connections, for good; the last one folds the write-ahead log into the file."""
        if self.read_only_reason is None and not self._closed and self.presence.is_lost:
            with suppress(StorageError, sqlite3.Error), self.raw() as connection:
                fold_log(connection)
        super().close()

    @contextmanager
    def rebuilding(self) -> Iterator[Connection]:
        """As `writing`, with foreign keys off: a table may be dropped and made anew without its rows' rows.

        Raises:
            StorageError: as `writing`.
        """
        with self.explained(), self.engine.connect() as connection:
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
        with self.explained():
            borrowed = self.engine.raw_connection()
            try:
                driver = borrowed.driver_connection
                assert isinstance(driver, sqlite3.Connection)
                yield driver
            finally:
                borrowed.close()


def fold_log(connection: sqlite3.Connection) -> None:
    """Write the log into the file that is open, wherever that lies now, and empty it.

    A log that stays behind would be taken for that of another file which has the name now.
    """
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _begin(connection: Connection, presence: Presence) -> None:
    # The driver would begin late and deferred, and then fail half way when another program writes.
    writes = connection.get_execution_options().get("writes", False)
    if writes:
        try:
            presence.require()
        except DisplacedError:
            driver = connection.connection.driver_connection
            assert isinstance(driver, sqlite3.Connection)
            fold_log(driver)
            raise
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
