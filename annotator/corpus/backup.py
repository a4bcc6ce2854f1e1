"""A verified copy of a corpus, made while it is in use."""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
import sys
from glob import escape
from typing import TYPE_CHECKING

from annotator.core.errors import StorageError
from annotator.corpus.database import FileDatabase
from annotator.corpus.faults import DAMAGE, DRIVER_ERRORS, DamagedError, code_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.corpus.database import Database

_PAGES = 4096  # copied at a time; then comes a look whether the copy is still wanted
_STEPS = 1_000_000  # of SQLite's virtual machine, the same while the copy is checked
_UNFINISHED = re.compile(r"\.\d+\.part(-journal|-wal|-shm)?$")


class StoppedError(Exception):
    """The copy is not wanted any more; nothing was written."""


def _never() -> bool:
    return False


def back_up(database: Database, target: Path, is_stopped: Callable[[], bool] = _never) -> None:
    """Write a copy to `target`, replacing a file of that name only when the copy is whole.

    The copy is one file without a write-ahead log, so it can be moved and opened anywhere; so is that of a
    corpus on a server.

    Raises:
        StorageError: the copy could not be written or is not whole; the corpus and an older copy are as
            they were.
        StoppedError: `is_stopped` said so.
    """
    own = database.path if isinstance(database, FileDatabase) else None
    if target.is_dir() or (own is not None and _is_same(own, target)):
        raise StorageError(f"{target} is not a place for a backup; nothing was written; name a new file.")
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        if isinstance(database, FileDatabase):
            _copy(database, part, is_stopped)
        else:
            _copy_from_server(database, part, is_stopped)
        put_in_place(part, target)
    except (sqlite3.Error, OSError) as error:
        raise StorageError(
            f"The backup {target.name} could not be written ({_why(error)}); the corpus is unchanged; "
            "choose another place or free some space and repeat."
        ) from error
    finally:
        for ending in ("", "-journal", "-wal", "-shm"):
            with contextlib.suppress(OSError):
                part.with_name(part.name + ending).unlink(missing_ok=True)


def _copy_from_server(database: Database, part: Path, is_stopped: Callable[[], bool]) -> None:
    from annotator.corpus.copying import copy_to_file  # late: a corpus in a file needs no driver

    if not copy_to_file(database, part, is_stopped):
        raise StoppedError


def _why(error: Exception) -> str:
    is_full = code_of(error).startswith(("SQLITE_FULL", "SQLITE_IOERR_SHMSIZE"))
    return "the disk is full" if is_full else str(error)


def put_in_place(part: Path, target: Path) -> None:
    """Give a finished file its name, so that after a power failure there is the old or the new one, whole.

    Raises:
        OSError: it could not be done; `target` is as it was.
    """
    _sync(part, os.O_RDWR)
    os.replace(part, target)
    if sys.platform != "win32":  # a folder cannot be opened there
        _sync(target.parent, os.O_RDONLY)


def remove_unfinished(target: Path) -> None:
    """Remove what a killed program has left of writing `target`; who calls is the only one to write it."""
    for part in target.parent.glob(f"{escape(target.name)}.*.part*"):
        if _UNFINISHED.search(part.name):
            with contextlib.suppress(OSError):
                part.unlink()


def _sync(path: Path, flags: int) -> None:
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _copy(database: FileDatabase, part: Path, is_stopped: Callable[[], bool]) -> None:
    with contextlib.closing(sqlite3.connect(part)) as copy:
        with database.raw() as source:
            _copy_pages(source, copy, is_stopped)
        copy.set_progress_handler(is_stopped, _STEPS)
        found = damage(copy)
        copy.set_progress_handler(None, 0)
        if is_stopped():
            raise StoppedError
        if found:
            raise DamagedError(
                f"No backup was made because the corpus itself is damaged ({found}); go back to an older "
                "backup (“annotator restore”) or save what can be read (“annotator salvage”)."
            )
        copy.execute("PRAGMA journal_mode = DELETE")


def _copy_pages(source: sqlite3.Connection, copy: sqlite3.Connection, is_stopped: Callable[[], bool]) -> None:
    def look(_status: int, _remaining: int, _total: int) -> None:
        if is_stopped():
            raise StoppedError

    # With a write-ahead log a reader keeps nobody from writing, and the copy is that of one moment. With a
    # rollback journal it would: there SQLite begins anew when somebody writes between two steps.
    stays_open = source.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    if stays_open:
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
    try:
        source.backup(copy, pages=_PAGES, progress=look)
    finally:
        if stays_open:
            source.execute("ROLLBACK")


def damage(connection: sqlite3.Connection) -> str | None:
    """What SQLite finds wrong with the file, its first finding; None when it is whole. Reads all of it.

    Raises:
        sqlite3.Error: it cannot be read for another reason.
    """
    try:
        found = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
    except DRIVER_ERRORS as error:
        if isinstance(error, sqlite3.Error) and not code_of(error).startswith(DAMAGE):
            raise  # a fault of the disk, or no room for what SQLite needs beside the file
        return str(error)
    return None if found == "ok" else in_one_line(found)


def in_one_line(found: str) -> str:
    """What `integrity_check` or `quick_check` has found, to stand in a sentence."""
    return " ".join(found.replace("*** in database main ***", "").split()).rstrip(".")


def _is_same(one: Path, other: Path) -> bool:
    try:
        return other.absolute() == one or os.path.samefile(one, other)
    except OSError:
        return False
