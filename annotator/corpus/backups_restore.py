"""Puts a backup in the place of a corpus that is open, or of one that cannot be opened."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from typing import TYPE_CHECKING

from annotator.core.errors import StorageError
from annotator.corpus import schema
from annotator.corpus.backup import damage, put_in_place, remove_unfinished
from annotator.corpus.backups_comparison import open_copy
from annotator.corpus.faults import DRIVER_ERRORS
from annotator.corpus.locking import FileLock, LockHeldError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.corpus.database import FileDatabase


def put_into(database: FileDatabase, source: Path) -> None:
    """Make the content of the backup that of an open corpus, in one transaction.

    Raises:
        StorageError: the corpus could not be written; it is as it was.
    """
    with database.writing():  # refuses a file that was replaced meanwhile
        remove_unfinished(database.path)
    with database.raw() as live, _fitting(database.path, source, _page_size(live)) as copy:
        copy.backup(live)
        with contextlib.suppress(sqlite3.Error):  # it is restored and on the disk; the log only stays long
            live.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _page_size(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA page_size").fetchone()[0])


@contextlib.contextmanager
def _fitting(corpus: Path, source: Path, page_size: int) -> Iterator[sqlite3.Connection]:
    """The backup with pages of that size; a file in use keeps the size it has."""
    with open_copy(source) as copy:
        if _page_size(copy) == page_size:
            yield copy
            return
    part = corpus.with_name(f"{corpus.name}.{os.getpid()}.part")
    try:
        shutil.copyfile(source, part)
        with contextlib.closing(sqlite3.connect(part, isolation_level=None)) as copy:
            copy.execute("PRAGMA journal_mode = DELETE").fetchall()
            copy.execute(f"PRAGMA page_size = {page_size}")
            copy.execute("VACUUM")
            yield copy
    finally:
        part.unlink(missing_ok=True)


def require_whole(source: Path) -> None:
    """Refuses a file that is not a whole corpus of a format that this program knows.

    Raises:
        StorageError: it is damaged, of another program or of a newer version, or cannot be read.
    """
    fault = None
    log = source.with_name(f"{source.name}-wal")
    try:
        with open_copy(source) as copy:
            application = copy.execute("PRAGMA application_id").fetchone()[0]
            version = copy.execute("PRAGMA user_version").fetchone()[0]
            if application != schema.APPLICATION_ID:
                fault = "it is not a corpus"
            elif log.exists() and log.stat().st_size > 0:
                fault = "its newest changes are in a log beside it; open and close it once"
            elif version > schema.VERSION:
                fault = f"a newer version of this program wrote it (format {version})"
            else:
                fault = damage(copy)
    except (*DRIVER_ERRORS, OSError) as error:
        fault = str(error)
    if fault:
        raise StorageError(
            f"{source.name} cannot be restored ({fault}); nothing was changed; choose another backup."
        )


def replace_file(corpus: Path, source: Path) -> Path | None:
    """Put a copy of the backup where a corpus lies that cannot be opened; what lay there gets another name.

    Returns that name, None if nothing lay there. `corpus` is an absolute path.

    Raises:
        StorageError: another program has the corpus open, or the disk does not allow it; nothing is lost.
    """
    require_whole(source)
    try:
        lock = FileLock(corpus.with_name(corpus.name + ".lock"))
    except (LockHeldError, OSError) as error:
        raise StorageError(
            f"{corpus.name} is open in another window, or its folder cannot be written ({error}); nothing "
            "was changed; close it and repeat."
        ) from error
    remove_unfinished(corpus)
    part = corpus.with_name(f"{corpus.name}.{os.getpid()}.part")
    try:
        shutil.copyfile(source, part)
        aside = _set_aside(corpus)
        put_in_place(part, corpus)
    except OSError as error:
        raise StorageError(
            f"The backup could not be put in place ({error.strerror or error}); what was there is kept, "
            "beside the corpus if not in its place; free some space and repeat."
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        lock.release()
    return aside


def _set_aside(corpus: Path) -> Path | None:
    if not corpus.exists():
        return None
    number = 1
    while (aside := corpus.with_name(f"{corpus.stem}-damaged{number}{corpus.suffix}")).exists():
        number += 1
    # The log first: without it the file is an older state, with another file it would be damage.
    for ending in ("-wal", "-shm", "-journal", ""):
        part = corpus.with_name(corpus.name + ending)
        if part.exists():
            part.rename(aside.with_name(aside.name + ending))
    return aside
