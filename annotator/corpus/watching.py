"""Hears of what others change in a corpus on a server, and tells them which article is read here.

PostgreSQL's NOTIFY (https://www.postgresql.org/docs/15/sql-notify.html) comes at once and after the commit,
so that what is told can be read. Who reads what stands in the names of the connections, which everybody may
see and which are gone when the program is.
"""

from __future__ import annotations

import contextlib
import select
import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from annotator.core.errors import StorageError
from annotator.corpus.postgres import CHANNEL, ServerDatabase

if TYPE_CHECKING:
    from collections.abc import Iterator

    import psycopg

_RETRY = (1.0, 2.0, 5.0)
"""Seconds between the tries to reach the server again; the last for all further ones."""

_HERE = "here"  # told when somebody turns to another article

_NAME = "annotator"
_NAME_BYTES = 63  # PostgreSQL cuts a longer application_name, and replaces what is not ASCII


@dataclass(frozen=True, slots=True)
class News:
    """What has happened: articles (ids) that others changed, `whole` when anything may have changed.

    `lost` is the sentence on a connection that broke; `found` says that it stands again. `readers` has the
    other people in the article that is read here; None: as before.
    """

    articles: frozenset[int] = frozenset()
    whole: bool = False
    lost: str = ""
    found: bool = False
    readers: tuple[str, ...] | None = None


class Watch:
    """One listener. `news` runs on a thread of its own until `close`, which any thread may call."""

    def __init__(self, database: ServerDatabase, person: str) -> None:
        self._database = database
        self._person = person
        self._woken, self._wake = socket.socketpair()
        self._closed = False
        self._article = 0
        self._named = -1

    def read(self, article_id: int) -> None:
        """The article (0: none) that is on screen from now on."""
        self._article = article_id
        self._ring()

    def close(self) -> None:
        """End `news` soon."""
        self._closed = True
        self._ring()

    def _ring(self) -> None:
        with contextlib.suppress(OSError):  # it has ended already
            self._wake.send(b"!")

    def news(self) -> Iterator[News]:
        """What happens, as it happens; the connection is made again and again when it breaks."""
        tries, is_lost = 0, False
        while not self._closed:
            try:
                with contextlib.closing(self._database.connect()) as connection:
                    connection.autocommit = True
                    with self._database.explained():
                        connection.execute(f"LISTEN {CHANNEL}")
                    self._named, tries = -1, 0
                    yield News(whole=True, found=is_lost)  # what came before it was not heard
                    is_lost = False
                    yield from self._heard(connection)
            except StorageError as error:
                if not is_lost:
                    yield News(lost=str(error))
                is_lost = True
                self._pause(_RETRY[min(tries, len(_RETRY) - 1)])
                tries += 1
        self._woken.close()
        self._wake.close()

    def _pause(self, seconds: float | None, *connections: int) -> None:
        """Waits for a connection (its file number) that has something to say, or until it is rung."""
        woken = self._woken.fileno()
        ready, _, _ = select.select([woken, *connections], [], [], seconds)
        if woken in ready:
            self._woken.recv(4096)

    def _heard(self, connection: psycopg.Connection[Any]) -> Iterator[News]:
        while not self._closed:
            with self._database.explained():
                has_moved = self._named != self._article
                if has_moved:
                    self._say_where(connection)
                told = [notify.payload.split(" ") for notify in connection.notifies(timeout=0)]
                others = {what for what, who in told if who != self._database.session}
                readers = self._readers(connection) if has_moved or _HERE in others else None
            articles = frozenset(int(what) for what in others if what != _HERE)
            if articles or readers is not None:
                yield News(articles - {0}, whole=0 in articles, readers=readers)
            if self._named == self._article:
                self._pause(None, connection.fileno())
        with contextlib.suppress(StorageError), self._database.explained():
            self._article = 0
            self._say_where(connection)

    def _say_where(self, connection: psycopg.Connection[Any]) -> None:
        self._named = self._article
        name = _name(self._named, self._person, self._database.session)
        connection.execute("SELECT set_config('application_name', %s, false)", (name,))
        connection.execute("SELECT pg_notify(%s, %s)", (CHANNEL, f"{_HERE} {self._database.session}"))

    def _readers(self, connection: psycopg.Connection[Any]) -> tuple[str, ...]:
        """The other people in the same article."""
        query = "SELECT application_name FROM pg_stat_activity WHERE datname = current_database()"
        parts = (name.split("|") for (name,) in connection.execute(query))
        return tuple(
            sorted(
                unquote(person)
                for head, article, session, person in (found for found in parts if len(found) == 4)
                if head == _NAME and article == str(self._named) and article != "0"
                if not self._database.session.startswith(session)
            )
        )


def _name(article_id: int, person: str, session: str) -> str:
    """What the connection is called: at most as long as PostgreSQL keeps, and in ASCII."""
    start = f"{_NAME}|{article_id}|{session[:8]}|"
    room = _NAME_BYTES - len(start)
    known = person
    while len(quote(known)) > room:
        known = known[:-1]
    return start + quote(known)
