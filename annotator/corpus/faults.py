"""Turns what SQLite and the system report into sentences, in one place.

Faults of the environment (disk, rights, other programs, damage) become a `StorageError`; everything else is a
mistake of ours and stays the exception it is. SQLite's codes: https://www.sqlite.org/rescode.html
"""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from annotator.core.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# By the start of the code's name; the longer, special ones first.
_SENTENCES = (
    (
        "SQLITE_FULL",
        "The disk that holds {name} is full; nothing was changed and what was saved before is safe; "
        "free some space and repeat.",
    ),
    (
        "SQLITE_READONLY",
        "{name} cannot be written; nothing was changed; check the rights of the file and its folder.",
    ),
    (
        "SQLITE_BUSY",
        "Another program is writing to {name}; nothing was changed; close that program and repeat.",
    ),
    (
        "SQLITE_LOCKED",
        "{name} is in use elsewhere in this program; nothing was changed; wait a moment and repeat.",
    ),
    (
        "SQLITE_IOERR",
        "The disk that holds {name} reported an error ({code}); nothing was changed and what was saved "
        "before is safe; check the disk or the network drive and repeat.",
    ),
    (
        "SQLITE_CORRUPT",
        "{name} is damaged; nothing was changed; run “annotator check” to see how far, or take a backup.",
    ),
    ("SQLITE_NOTADB", "{name} is not a corpus; nothing was changed; choose another file."),
    (
        "SQLITE_CANTOPEN",
        "{name} or the folder it lies in cannot be opened; nothing was changed; check that both exist "
        "and may be read.",
    ),
    (
        "SQLITE_PERM",
        "{name} may not be opened; nothing was changed; check the rights of the file and its folder.",
    ),
    (
        "SQLITE_AUTH",
        "{name} may not be opened; nothing was changed; check the rights of the file and its folder.",
    ),
    (
        "SQLITE_NOMEM",
        "There is not enough memory for this; nothing was changed; close other programs and repeat.",
    ),
    ("SQLITE_TOOBIG", "This is too large to be stored in {name}; nothing was changed."),
)


def code_of(error: BaseException) -> str:
    """SQLite's name for the error (`SQLITE_FULL`, `SQLITE_IOERR_WRITE`, ...), empty if it has none."""
    original = error.orig if isinstance(error, DBAPIError) else error
    return str(getattr(original, "sqlite_errorname", "") or "")


def storage_error(error: BaseException, path: Path) -> StorageError | None:
    """The sentence for a fault of the environment; None when `error` is a mistake of ours."""
    if isinstance(error, UnicodeEncodeError):
        return StorageError(
            "The words contain half a character, which cannot be stored; nothing was changed; type them anew."
        )
    if isinstance(error, OSError):
        return StorageError(
            f"{path.name} cannot be used ({error.strerror or error}); nothing was changed; "
            "check the disk and the rights of the folder."
        )
    code = code_of(error)
    for start, sentence in _SENTENCES:
        if code.startswith(start):
            return StorageError(sentence.format(name=path.name, code=code))
    return None


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Raises faults of the environment as `StorageError`, lets everything else pass."""
    try:
        yield
    except (DBAPIError, sqlite3.Error, OSError, UnicodeEncodeError) as error:
        sentence = storage_error(error, path)
        if sentence is None:
            raise
        raise sentence from error
