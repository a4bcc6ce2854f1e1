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


class DamagedError(StorageError):
    """The file's content is not what was written; a backup or `salvage` may help."""


class DisplacedError(StorageError):
    """The file at the path is not the one that was opened; what is open can still be copied."""


_FULL = (
    "The disk that holds {name} is full; nothing was changed and what was saved before is safe; "
    "free some space and repeat."
)

# By the start of the code's name; the longer, special ones first.
_SENTENCES = (
    ("SQLITE_FULL", _FULL),
    ("SQLITE_IOERR_SHMSIZE", _FULL),
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
        "{name} is damaged; nothing was changed; go back to a backup (“annotator restore”) or save what can "
        "be read into a new corpus (“annotator salvage”).",
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

DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB")
"""How the codes of SQLite begin that say that the content of a file is wrong."""


DRIVER_ERRORS = (sqlite3.Error, UnicodeDecodeError)
"""What the driver raises when a file is damaged, wherever it is."""


def _sentence_of(code: str) -> str:
    return dict(_SENTENCES)[code]


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
    if isinstance(error, UnicodeDecodeError):  # the driver reads a sentence of SQLite about damaged text
        return DamagedError(_sentence_of("SQLITE_CORRUPT").format(name=path.name))
    if isinstance(error, OSError):
        return StorageError(
            f"{path.name} cannot be used ({error.strerror or error}); nothing was changed; "
            "check the disk and the rights of the folder."
        )
    code = code_of(error)
    for start, sentence in _SENTENCES:
        if code.startswith(start):
            kind = DamagedError if start in DAMAGE else StorageError
            return kind(sentence.format(name=path.name, code=code))
    return None


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Raises faults of the environment as `StorageError`, lets everything else pass."""
    try:
        yield
    except (DBAPIError, sqlite3.Error, OSError, UnicodeEncodeError, UnicodeDecodeError) as error:
        sentence = storage_error(error, path)
        if sentence is None:
            raise
        raise sentence from error
