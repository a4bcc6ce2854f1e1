"""A PostgreSQL server for the tests: from Debian's package, in a temporary folder, on a socket only."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
from psycopg import sql

from annotator.core.addresses import ServerAddress

if TYPE_CHECKING:
    from collections.abc import Iterator

USER = "annotator"
_TEMPLATE = "empty_corpus"


class NoServerError(Exception):
    """Why no server can be started here."""


def binaries() -> Path:
    """The folder of `initdb` and `pg_ctl`, of the newest version that is installed."""
    folders = [Path(path).parent for path in [shutil.which("pg_ctl")] if path]
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    found = [folder for folder in folders if (folder / "initdb").exists() and (folder / "pg_ctl").exists()]
    if not found:
        raise NoServerError("PostgreSQL is not installed (packaging/setup.sh dev installs it)")
    return found[-1]


class Server:
    """A running server; `stop` and `start` are for tests of a connection that is lost."""

    def __init__(self) -> None:
        self._bin = binaries()
        self._folder = Path(tempfile.mkdtemp(prefix="pg-"))  # short: the path of a socket has 107 bytes
        self._as = _somebody_else() if os.geteuid() == 0 else {}
        if self._as:
            os.chown(self._folder, self._as["user"], self._as["group"])
        data = str(self._folder / "data")
        self._run(
            "initdb", "-D", data, "-A", "trust", "-U", USER, "--no-sync", "-E", "UTF8", "--locale=C.UTF-8"
        )
        self._count = 0
        self._free: list[ServerAddress] = []
        self.start()

    def _run(self, name: str, *arguments: str) -> None:
        command = [str(self._bin / name), *arguments]
        done = subprocess.run(
            command, cwd=self._folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, **self._as
        )
        if done.returncode:
            raise NoServerError(f"{name}: {done.stderr.strip() or done.stdout.strip()}")

    def _control(self, *arguments: str) -> None:
        log = str(self._folder / "log")
        self._run("pg_ctl", "-D", str(self._folder / "data"), "-l", log, "-w", *arguments)

    def start(self) -> None:
        """Start it, and wait until it answers; what it has written need not survive a power failure."""
        options = {"listen_addresses": "", "fsync": "off", "full_page_writes": "off", "max_connections": "60"}
        settings = " ".join(f"-c {name}='{value}'" for name, value in options.items())
        self._control("start", "-o", f"-k {self._folder} {settings}")

    def stop(self) -> None:
        """Stop it at once; connections break."""
        self._control("stop", "-m", "immediate")

    @contextmanager
    def asking_for_passwords(self, user: str, password: str) -> Iterator[None]:
        """A user with all rights who must name a password; nobody else is let in meanwhile."""
        self.execute(f"CREATE ROLE {user} LOGIN SUPERUSER PASSWORD '{password}'")
        rules = self._folder / "data" / "pg_hba.conf"
        trusting = rules.read_text()
        rules.write_text(f"local all {user} scram-sha-256\nlocal all all trust\n")
        self._control("reload")
        try:
            yield
        finally:
            rules.write_text(trusting)
            self._control("reload")
            self.execute(f"DROP ROLE {user}")

    def close(self) -> None:
        """Stop it and remove its folder."""
        self.stop()
        shutil.rmtree(self._folder)

    def address(self, database: str, user: str = USER) -> ServerAddress:
        """The address of one of its databases."""
        return ServerAddress(database, user, str(self._folder))

    def execute(self, *statements: str, database: str = "postgres") -> None:
        """Statements of an administrator."""
        place = f"host={self._folder} user={USER} dbname={database}"
        with psycopg.connect(place, autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement)  # type: ignore[call-overload]

    def new_database(self, template: str = "template0") -> ServerAddress:
        """A database of its own."""
        self._count += 1
        name = f"test{self._count}"
        create = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy")
        self.execute(create.format(sql.Identifier(name), sql.Identifier(template)).as_string())
        return self.address(name)

    def drop(self, address: ServerAddress) -> None:
        """Remove a database, whoever is connected to it."""
        self.execute(f"DROP DATABASE IF EXISTS {address.database} WITH (FORCE)")

    def new_corpus(self) -> ServerAddress:
        """An empty corpus in a database of its own: one that was given back, or a copy of one made once."""
        from annotator.corpus import Corpus

        if self._free:
            return self._free.pop()
        template = self.address(_TEMPLATE)
        if not self._has_template():
            self.execute(f"CREATE DATABASE {_TEMPLATE} TEMPLATE template0")
            Corpus.open(template, person="").close()
        return self.new_database(_TEMPLATE)

    def give_back(self, address: ServerAddress) -> None:
        """The corpus is free for another test: emptying it takes a fifth of the time of making one."""
        tables = "SELECT string_agg(quote_ident(tablename), ',') FROM pg_tables WHERE schemaname = 'public'"
        with psycopg.connect(
            host=address.host, user=address.user, dbname=address.database, autocommit=True
        ) as connection:
            others = "datname = current_database() AND pid != pg_backend_pid()"
            connection.execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}")
            row = connection.execute(f"{tables} AND tablename != 'meta'").fetchone()
            assert row is not None
            connection.execute(f"TRUNCATE {row[0]} RESTART IDENTITY CASCADE")
            connection.execute("DELETE FROM meta WHERE key != 'format'")
        self._free.append(address)

    def _has_template(self) -> bool:
        place = f"host={self._folder} user={USER} dbname=postgres"
        with psycopg.connect(place) as connection:
            query = "SELECT 1 FROM pg_database WHERE datname = %s"
            return connection.execute(query, (_TEMPLATE,)).fetchone() is not None


def _somebody_else() -> dict[str, int]:
    """PostgreSQL does not run as root."""
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": entry.pw_uid, "group": entry.pw_gid}
    raise NoServerError("there is no user but root, as which PostgreSQL does not run")
