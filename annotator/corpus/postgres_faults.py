"""Turns what PostgreSQL and the network report into sentences, in one place; `faults` does it for files.

SQLSTATE codes: https://www.postgresql.org/docs/15/errcodes-appendix.html
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from annotator.core.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.addresses import ServerAddress

# By the start of the SQLSTATE; the longer, special ones first.
_SENTENCES = (
    ("25006", "{name} may only be read; nothing was changed; ask the administrator of the server."),
    ("42501", "You have no right to do this in {name}; nothing was changed; ask its administrator."),
    ("55P03", "Somebody else is just saving here; nothing was changed; repeat in a moment."),
    ("40P01", "Somebody else saved at the same moment; nothing was changed; repeat in a moment."),
    ("40001", "Somebody else saved at the same moment; nothing was changed; repeat in a moment."),
    (
        "53100",
        "The disk of the server is full; nothing was changed and what was saved before is safe; "
        "tell its administrator.",
    ),
    (
        "53",
        "The server that holds {name} has no room for this now; nothing was changed; repeat in a while.",
    ),
    (
        "58",
        "The server that holds {name} reported an error of its disk; nothing was changed; "
        "tell its administrator.",
    ),
    ("XX", "{name} is damaged; nothing was changed; tell its administrator."),
)
_LOST = (
    "The connection to {name} was lost; what was shown as saved is safe; what you did last is there or not, "
    "as the article shows when the server can be reached again."
)
_GONE = ("08", "57P")  # connection exceptions; the server is going down or coming up


def is_lost(error: BaseException) -> bool:
    """True if the connection is gone, or never came to be."""
    import psycopg

    if isinstance(error, DBAPIError):
        return error.connection_invalidated or (error.orig is not None and is_lost(error.orig))
    state = getattr(error, "sqlstate", None)
    if state is None:
        return isinstance(error, psycopg.OperationalError | psycopg.InterfaceError)
    return str(state).startswith(_GONE)


def connecting_error(error: BaseException, address: ServerAddress) -> StorageError:
    """The sentence for a connection that did not come to be; libpq gives no code, only words."""
    reason = _reason(error)
    connection = getattr(error, "pgconn", None)
    server, user = address.host or "this machine", address.user or "you"
    if "no password supplied" in reason or (connection is not None and connection.needs_password):
        what = f"The server {server} wants a password for {user}"
        help_ = "put it into the file .pgpass in your home folder or into the variable PGPASSWORD"
    elif "authentication failed" in reason:
        what = f"The server {server} does not let {user} in: the password or the name is wrong"
        help_ = "correct .pgpass, PGPASSWORD or the address"
    elif f'database "{address.database}" does not exist' in reason:
        what = f"The server {server} has no database {address.database}"
        help_ = "check the name, or let its administrator make it"
    elif "FATAL:" in reason:
        what = f"The server {server} refused the connection ({reason.rpartition('FATAL:')[2].strip()})"
        help_ = "ask its administrator"
    else:
        what = f"The server {server} cannot be reached ({reason})"
        help_ = "check the address and the network, and that the server runs"
    return StorageError(f"{what}; nothing was changed; {help_}.")


def _reason(error: BaseException) -> str:
    lines = [line.strip() for line in str(getattr(error, "orig", None) or error).splitlines()]
    last = next((line for line in reversed(lines) if line and not line.startswith("Is the server")), "")
    return last.rstrip(".")


def storage_error(error: BaseException, name: str) -> StorageError | None:
    """The sentence for a fault of the environment; None when `error` is a mistake of ours."""
    import psycopg

    if isinstance(error, UnicodeEncodeError):
        return StorageError(
            "The words contain half a character, which cannot be stored; nothing was changed; type them anew."
        )
    original = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(original, psycopg.DataError) and "NUL" in str(original):
        return StorageError(
            "The words contain the character NUL, which a server cannot store; nothing was changed; "
            "take it out."
        )
    if is_lost(error):
        return StorageError(_LOST.format(name=name))
    state = str(getattr(original, "sqlstate", None) or "")
    for start, sentence in _SENTENCES:
        if state.startswith(start):
            return StorageError(sentence.format(name=name))
    return None


@contextmanager
def explained(name: str) -> Iterator[None]:
    """Raises faults of the environment as `StorageError`, lets everything else pass."""
    import psycopg

    try:
        yield
    except (DBAPIError, psycopg.Error, UnicodeEncodeError) as error:
        sentence = storage_error(error, name)
        if sentence is None:
            raise
        raise sentence from error
