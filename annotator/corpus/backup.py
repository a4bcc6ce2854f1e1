"""A verified copy of a corpus, made while it is in use."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from typing import TYPE_CHECKING

from annotator.core.errors import StorageError

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.corpus.database import Database


def back_up(database: Database, target: Path) -> None:
    """Write a copy to `target`, replacing a file of that name only when the copy is whole.

    The copy is one file without a write-ahead log, so it can be moved and opened anywhere.

    Raises:
        StorageError: the copy could not be written or is not whole; the corpus and an older copy are as
            they were.
    """
    if target.is_dir() or _is_same(database.path, target):
        raise StorageError(f"{target} is not a place for a backup; nothing was written; name a new file.")
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        _copy(database, part)
        os.replace(part, target)
    except (sqlite3.Error, OSError) as error:
        raise StorageError(
            f"The backup {target.name} could not be written ({error}); the corpus is unchanged; "
            "choose another place or free some space and repeat."
        ) from error
    finally:
        for leftover in (part, part.with_name(part.name + "-journal")):
            with contextlib.suppress(OSError):
                leftover.unlink(missing_ok=True)


def _copy(database: Database, part: Path) -> None:
    with contextlib.closing(sqlite3.connect(part)) as copy:
        with database.raw() as source:
            source.backup(copy)
        damage = _damage(copy)
        if damage:
            raise StorageError(
                f"The backup was not kept because the corpus itself is damaged ({damage}); "
                "run “annotator check” and go back to an older backup."
            )
        copy.execute("PRAGMA journal_mode = DELETE")


def _damage(copy: sqlite3.Connection) -> str | None:
    try:
        found = str(copy.execute("PRAGMA integrity_check").fetchone()[0])
    except sqlite3.DatabaseError as error:
        return str(error)
    return None if found == "ok" else found


def _is_same(one: Path, other: Path) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False
