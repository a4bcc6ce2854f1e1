"""Where a corpus is: a file, or a database on a PostgreSQL server that the person names."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from annotator.core.errors import StorageError

DRIVER = "postgresql+psycopg"

_SCHEMES = frozenset({DRIVER, "postgresql", "postgres"})
_OPTIONS = frozenset({"host", "port", "sslmode", "sslrootcert", "sslcert", "sslkey"})


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """A database on a server; holds no password, so it may be shown and logged.

    `host` is empty for the default socket of this machine, or a folder with a socket in it. `options` are
    those of libpq for an encrypted connection, by name.
    """

    database: str
    user: str = ""
    host: str = ""
    port: int | None = None
    options: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """What people read: `news on db.example.org`."""
        return (
            f"{self.database} on {self.host}" if _is_host(self.host) else f"{self.database} on this machine"
        )

    @property
    def stem(self) -> str:
        """The same, where a file has a name without its ending."""
        return self.name

    def __str__(self) -> str:
        """The address as it is typed."""
        user = f"{quote(self.user, safe='')}@" if self.user else ""
        options = dict(self.options)
        where = ""
        if _is_host(self.host):
            where = f"[{self.host}]" if ":" in self.host else self.host
        elif self.host:
            options = {"host": self.host, **options}
        port = f":{self.port}" if self.port is not None else ""
        query = f"?{urlencode(options, safe='/')}" if options else ""
        return f"{DRIVER}://{user}{where}{port}/{quote(self.database, safe='')}{query}"


def corpus_address(text: str) -> Path | ServerAddress:
    """The file, or the database of an address that begins with `postgresql+psycopg://`.

    Raises:
        StorageError: an address that names no database, has a password in it or cannot be read.
    """
    scheme, separator, _ = text.partition("://")
    if not separator or scheme.lower() not in _SCHEMES:
        return Path(text)
    try:
        return _parsed(text)
    except ValueError as error:
        raise StorageError(
            f"The address of the corpus cannot be read ({error}); nothing was opened; "
            f"write it as {DRIVER}://user@host/database."
        ) from error


def corpus_argument(text: str) -> Path | ServerAddress:
    """`corpus_address` for an argument of the command line; a wrong one is wrong usage."""
    try:
        return corpus_address(text)
    except StorageError as error:
        from argparse import ArgumentTypeError

        raise ArgumentTypeError(str(error)) from error


def is_same_place(one: Path | ServerAddress, other: Path | ServerAddress) -> bool:
    """True if both name the same corpus."""
    if isinstance(one, Path) and isinstance(other, Path):
        return one.resolve() == other.resolve()
    return one == other


def _parsed(text: str) -> ServerAddress:
    parts = urlsplit(text)
    options = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
    if parts.password is not None or "password" in options:
        raise StorageError(
            "The address holds a password, which others could read; nothing was opened; leave it out and put "
            "it into the file .pgpass in your home folder or into the variable PGPASSWORD."
        )
    if unknown := sorted(options.keys() - _OPTIONS):
        raise ValueError(f"unknown option {unknown[0]}")
    host, port = options.pop("host", ""), options.pop("port", "")
    database = unquote(parts.path.removeprefix("/"))
    if not database or "/" in database:
        raise ValueError("it names no database")
    return ServerAddress(
        database=database,
        user=unquote(parts.username or ""),
        host=parts.hostname or host,
        port=parts.port if parts.port is not None else int(port) if port else None,
        options=tuple(sorted(options.items())),
    )


def _is_host(host: str) -> bool:
    return bool(host) and not host.startswith("/")
