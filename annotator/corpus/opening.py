"""Opens a corpus file: for writing if that is possible, for reading if it is not, with the reason."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from annotator.core.addresses import ServerAddress
from annotator.core.errors import StorageError
from annotator.corpus import migrations, schema
from annotator.corpus.database import FileDatabase, file_uri
from annotator.corpus.faults import DamagedError, code_of, storage_error
from annotator.corpus.locking import FileLock, LockHeldError

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.corpus.database import Database

_MAGIC = b"SQLite format 3\x00"  # https://www.sqlite.org/fileformat.html#the_database_header


@dataclass(frozen=True, slots=True)
class Opened:
    """An open corpus. `reason` says why it can only be read; None means that we may write."""

    database: Database
    lock: FileLock | None
    reason: str | None


class _ReadOnlyError(Exception):
    """The file can be read but not written; the message is the sentence for the user."""


def open_corpus(place: Path | ServerAddress, *, create: bool, write: bool) -> Opened:
    """Open the corpus in a file or on a server.

    Raises:
        StorageError: as `open_file` and `postgres.open_database`.
    """
    if not isinstance(place, ServerAddress):
        return open_file(place.resolve(), create=create, write=write)
    from annotator.corpus.postgres import open_database  # late: a corpus in a file needs no driver

    database = open_database(place, create=create, write=write)
    return Opened(database, None, database.read_only_reason)


def open_file(path: Path, *, create: bool, write: bool) -> Opened:
    """Open the corpus at `path`, an absolute path without links.

    Raises:
        StorageError: it is not a corpus, cannot be read, or does not exist and may not be created.
    """
    is_new = _require_corpus_file(path, create=create and write)
    if not write:
        return _open_for_reading(path, "The corpus was opened for reading only.")
    try:
        return _open_for_writing(path, is_new=is_new, create=create)
    except _ReadOnlyError as error:
        if is_new:
            raise StorageError(f"{path.name} cannot be created: {error}") from error
        return _open_for_reading(path, str(error))


def _require_corpus_file(path: Path, *, create: bool) -> bool:
    """Refuses what cannot be a corpus before SQLite sees it; returns whether the file is to be made."""
    try:
        if path.is_dir():
            raise StorageError(f"{path} is a folder, not a corpus; nothing was changed; choose a file.")
        if not path.parent.is_dir():
            raise StorageError(
                f"The folder {path.parent} does not exist; nothing was created; make it first."
            )
        if not path.exists():
            if create:
                return True
            raise StorageError(f"There is no corpus {path}; nothing was created; check the name.")
        is_there = is_database(path)
    except OSError as error:
        raise StorageError(
            f"{path.name} cannot be read ({error.strerror or error}); nothing was changed; "
            "check the rights of the file and its folder."
        ) from error
    if not is_there and create and (path.stat().st_size == 0 or _was_left_open(path)):
        return True  # a program may have been killed while it made the file
    if not is_there:
        raise DamagedError(f"{path.name} is not a corpus; nothing was changed; choose another file.")
    return False


def is_database(path: Path) -> bool:
    """True if the file begins as one of SQLite does.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def _open_for_writing(path: Path, *, is_new: bool, create: bool) -> Opened:
    was_left_open = _was_left_open(path)
    lock = _lock(path)
    database = FileDatabase(path, file_uri(path, mode="rwc" if is_new else "rw"))
    database.was_left_open = was_left_open
    try:
        _require_writable(database)
        version = migrations.version_of(database)
        if version == 0:
            _create(database, allowed=create)
        elif version < schema.VERSION:
            migrations.upgrade(database, version)
        _use_write_ahead_log(database)
    except BaseException:
        database.close()
        if is_new:
            _remove_if_empty(path)
        lock.release()
        raise
    return Opened(database, lock, None)


def _was_left_open(path: Path) -> bool:
    """True if a program that wrote to it ended without closing it, as it does when it is killed."""
    log = path.with_name(path.name + "-wal")
    return _lock_path(path).exists() or (log.exists() and log.stat().st_size > 0)


def _lock_path(path: Path) -> Path:
    return path.with_name(path.name + ".lock")


def _lock(path: Path) -> FileLock:
    try:
        return FileLock(_lock_path(path))
    except LockHeldError as error:
        holder = error.holder
        who = f" (process {holder.pid} on {holder.host}, since {holder.since})" if holder else ""
        raise _ReadOnlyError(
            f"Another window or program has this corpus open{who}; you can read it here, and write once that "
            "one is closed."
        ) from error
    except OSError as error:
        raise _ReadOnlyError(
            f"The folder {path.parent} cannot be written ({error.strerror or error}); you can read this "
            "corpus, but nothing can be changed."
        ) from error


def _require_writable(database: FileDatabase) -> None:
    """SQLite opens a file it may not write without a word; only a write tells (rolled back here)."""
    try:
        with database.engine.connect() as connection:
            connection.execution_options(writes=True)
            transaction = connection.begin()
            version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            connection.exec_driver_sql(f"PRAGMA user_version = {version}")
            transaction.rollback()
    except (DBAPIError, UnicodeDecodeError) as error:
        code = code_of(error)
        if code.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
            raise _ReadOnlyError(
                f"{database.path.name} cannot be written; you can read it, but nothing can be changed."
            ) from error
        if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            raise _ReadOnlyError(
                f"Another program is writing to {database.path.name}; you can read it, and write once "
                "that one is closed."
            ) from error
        raise storage_error(error, database.path) or error from error


def _create(database: FileDatabase, *, allowed: bool) -> None:
    """Makes the tables in a file that is new, or was when a disk that failed kept it from being made."""
    if not allowed:
        raise StorageError(
            f"{database.path.name} is a database without content, not a corpus; nothing was changed; "
            "choose another file."
        )
    migrations.create(database)


def _use_write_ahead_log(database: FileDatabase) -> None:
    # Readers then never wait for the writer. On a drive that cannot do it SQLite keeps its rollback journal,
    # which is as safe.
    with database.raw() as connection:
        connection.execute("PRAGMA journal_mode = WAL").fetchall()


def _remove_if_empty(path: Path) -> None:
    with contextlib.suppress(OSError):
        if path.stat().st_size == 0:
            path.unlink()


def _open_for_reading(path: Path, reason: str) -> Opened:
    # Not mode=ro: the last reader of a write-ahead log that may not write leaves the log behind.
    database = FileDatabase(path, file_uri(path, mode="rw"), read_only_reason=reason)
    try:
        version = migrations.version_of(database)
    except StorageError as error:
        database.close()
        if not code_of(error.__cause__ or error).startswith(("SQLITE_CANTOPEN", "SQLITE_READONLY")):
            raise
        # A file in WAL mode needs a helper file beside it, which this folder does not allow.
        database = _open_immutable(path, reason)
        version = migrations.version_of(database)
    if version < schema.VERSION:
        database.close()
        raise StorageError(
            f"{path.name} has the older format {version} and cannot be upgraded where it lies (it cannot be "
            "written); nothing was changed; copy it to a folder of yours and open the copy."
            if version
            else f"{path.name} is not a corpus; nothing was changed; choose another file."
        )
    return Opened(database, None, reason)


def _open_immutable(path: Path, reason: str) -> FileDatabase:
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size > 0:
        raise StorageError(
            f"{path.name} was not closed properly and its folder cannot be written, so its last changes "
            "cannot be read here; nothing was changed; copy all files of that name to another folder and "
            "open them there."
        )
    return FileDatabase(path, file_uri(path, mode="ro", immutable=True), read_only_reason=reason)
