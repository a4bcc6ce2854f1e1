"""A corpus on a PostgreSQL server: connections, opening, and the same tables and versions as in a file.

Text is compared by code points (`COLLATE "C"`), as SQLite does. The version stands in `meta` under `format`.
Every change of an article, by whatever program, tells the others with NOTIFY; `watching` listens.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Text, create_engine, event, text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import CreateColumn

from annotator.core.errors import StorageError
from annotator.corpus import migrations, postgres_faults, schema
from annotator.corpus.database import Database

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    import psycopg
    from sqlalchemy import Connection
    from sqlalchemy.sql.compiler import DDLCompiler

    from annotator.core.addresses import ServerAddress

CHANNEL = "annotator"
"""On which NOTIFY tells of a change: `article session`; 0 is the corpus as a whole."""

FORMAT_KEY = "format"
_TURN = 0x416E6E6F  # of those who make or upgrade the tables
_CONNECT_SECONDS = 10
_OPTIONS = " ".join(
    f"-c {name}={value}"
    for name, value in {
        "lock_timeout": "5s",  # somebody's laptop fell asleep in the middle of a save
        "idle_in_transaction_session_timeout": "60s",
        "client_encoding": "UTF8",
        "TimeZone": "UTC",
    }.items()
)
_KEEPALIVES: dict[str, Any] = {
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "15000",  # milliseconds: a cable that was pulled must not hold the window for minutes
}
_TELL = f"""CREATE FUNCTION annotator_tell() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE r record; article integer; told text;
BEGIN
    IF TG_OP = 'DELETE' THEN r \\:= OLD; ELSE r \\:= NEW; END IF;
    IF TG_ARGV[0] = 'id' THEN article \\:= coalesce(r.base_id, r.id);
    ELSIF TG_ARGV[0] = 'article_id' THEN
        SELECT base_id INTO article FROM articles WHERE id = r.article_id;
        article \\:= coalesce(article, r.article_id);
    ELSE article \\:= 0;
    END IF;
    told \\:= article || ' ' || coalesce(current_setting('annotator.session', true), '');
    PERFORM pg_notify('{CHANNEL}', told);
    RETURN NULL;
END $$"""
_TOLD = {
    "articles": "id",
    "changes": "article_id",
    "article_tags": "article_id",
    "assignments": "article_id",
    "tags": "",
    "schemes": "",
    "rules": "",
}
"""Tables of which others are told, with the column that holds the article (empty: no single one)."""
_QUIET = frozenset({"position", "last_opened"})  # where somebody reads is no news


class ServerDatabase(Database):
    """The connections to one database on a server; `session` tells this program from others."""

    is_shared = True

    def __init__(self, address: ServerAddress, *, read_only_reason: str | None = None) -> None:
        self.address = address
        self.session = uuid.uuid4().hex

        def connect() -> psycopg.Connection[Any]:
            if self._closed:
                raise StorageError(f"{address.name} is closed; nothing was changed; open it again.")
            return self.connect()

        engine = create_engine(
            URL.create("postgresql+psycopg"), creator=connect, pool_size=4, pool_pre_ping=True
        )
        super().__init__(address.name, engine, read_only_reason)
        self._reader = self.engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
        event.listen(self.engine, "handle_error", _mark_lost)

    def connect(self) -> psycopg.Connection[Any]:
        """A connection of its own, outside the pool.

        Raises:
            StorageError: the server cannot be reached or lets nobody in.
        """
        import psycopg  # late: a corpus in a file needs no driver

        address = self.address
        given: dict[str, Any] = {"host": address.host, "port": address.port, "user": address.user}
        options = {
            **{name: value for name, value in given.items() if value},
            **dict(address.options),
            "connect_timeout": _CONNECT_SECONDS,
            "options": f"{_OPTIONS} -c annotator.session={self.session}",
            "application_name": "Article Annotator",
        }
        try:
            return psycopg.connect(dbname=address.database, **_KEEPALIVES, **options)
        except psycopg.Error as error:
            raise postgres_faults.connecting_error(error, address) from error

    def explained(self) -> AbstractContextManager[None]:
        """Raises faults of the server and of the network as `StorageError`."""
        return postgres_faults.explained(self.name)

    def _to_read(self) -> AbstractContextManager[Connection]:
        return self._reader.connect()


def _mark_lost(context: Any) -> None:  # noqa: ANN401 - SQLAlchemy's own type is abstract
    """A server that goes down ends all connections: none of the pool is tried again."""
    if context.connection is not None and postgres_faults.is_lost(context.original_exception):
        context.is_disconnect = True


@compiles(CreateColumn, "postgresql")
def _create_column(element: CreateColumn, compiler: DDLCompiler, **options: Any) -> str:  # noqa: ANN401
    """Text is compared by code points, whatever the language of the server."""
    column = element.element
    written = str(compiler.visit_create_column(element, **options))  # type: ignore[no-untyped-call]
    return written.replace(" TEXT", ' TEXT COLLATE "C"', 1) if isinstance(column.type, Text) else written


# -- opening ------------------------------------------------------------------------------------------------


def open_database(address: ServerAddress, *, create: bool, write: bool) -> ServerDatabase:
    """Open the corpus; the tables are made or brought to the present version where that is allowed.

    Raises:
        StorageError: the server, the database or its version does not allow it.
    """
    database = ServerDatabase(address)
    try:
        _require_encoding(database)
        version = version_of(database)
        reason = _read_only_reason(database, version) if write else "It was opened for reading only."
        if reason is None:
            version = _at_present(database, create=create)
        if version < schema.VERSION:
            raise StorageError(_too_old(database, version))
        database.read_only_reason = reason
    except BaseException:
        database.close()
        raise
    return database


def _require_encoding(database: ServerDatabase) -> None:
    with database.reading() as connection:
        encoding = connection.execute(text("SHOW server_encoding")).scalar_one()
    if encoding != "UTF8":
        raise StorageError(
            f"{database.name} stores text as {encoding}, which cannot hold every character; nothing was "
            "changed; let its administrator make a database with the encoding UTF8."
        )


def version_of(database: ServerDatabase) -> int:
    """The version of the corpus, 0 for a database without tables.

    Raises:
        StorageError: the tables are another program's, or of a newer version of this one.
    """
    with database.reading() as connection:
        version = _version(connection)
    if version is None:
        raise StorageError(
            f"{database.name} has tables of another program; nothing was changed; name another database."
        )
    migrations.require_known(version, database.name)
    return version


def _version(connection: Connection) -> int | None:
    tables = text("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()")
    known = text("SELECT to_regclass('meta') IS NOT NULL AND to_regclass('articles') IS NOT NULL")
    if connection.execute(known).scalar_one():
        stored = connection.execute(text("SELECT value FROM meta WHERE key = :key"), {"key": FORMAT_KEY})
        value = stored.scalar()
        return int(value) if value is not None and str(value).isdecimal() else None
    return None if connection.execute(tables).scalar_one() else 0


def _read_only_reason(database: ServerDatabase, version: int) -> str | None:
    """Why this user can only read; None if writing is allowed."""
    if version == 0:
        return None
    query = text(
        "SELECT pg_is_in_recovery() OR current_setting('default_transaction_read_only') = 'on', "
        "has_table_privilege('annotations', 'INSERT') AND has_table_privilege('articles', 'UPDATE')"
    )
    with database.reading() as connection:
        is_copy, may_write = connection.execute(query).one()
    if is_copy:
        return f"The server of {database.name} allows only reading."
    return None if may_write else f"You may read {database.name}, but not write; ask its administrator."


def _at_present(database: ServerDatabase, *, create: bool) -> int:
    """Makes or upgrades the tables, one program after the other; the version that they have then."""
    with database.writing() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(:turn)"), {"turn": _TURN})
        version = _version(connection) or 0
        if version == 0 and not create:
            raise StorageError(
                f"There is no corpus in {database.name}; nothing was created; check the name of the database."
            )
        if version == 0:
            _create(connection)
        for step in range(version + 1, schema.VERSION + 1) if version else ():
            migrations.MIGRATIONS[step](connection)
        if version < schema.VERSION:
            _write_version(connection)
    return schema.VERSION


def _create(connection: Connection) -> None:
    migrations.make_tables(connection)
    connection.execute(text(_TELL))
    for name, article in _TOLD.items():
        columns = schema.metadata.tables[name].columns
        loud = ", ".join(f'"{column.name}"' for column in columns if column.name not in _QUIET)
        when = f"AFTER INSERT OR DELETE OR UPDATE OF {loud} ON {name} FOR EACH ROW"
        what = f"EXECUTE FUNCTION annotator_tell('{article}')"
        connection.execute(text(f"CREATE TRIGGER {name}_tell {when} {what}"))


def _write_version(connection: Connection) -> None:
    connection.execute(schema.meta.delete().where(schema.meta.c.key == FORMAT_KEY))
    connection.execute(schema.meta.insert().values(key=FORMAT_KEY, value=str(schema.VERSION)))


def _too_old(database: ServerDatabase, version: int) -> str:
    if version == 0:
        return f"There is no corpus in {database.name}; nothing was created; check the name of the database."
    return (
        f"{database.name} has the older format {version}, and you may not change it; nothing was changed; "
        "let somebody with the right to write open it once with this version of the program."
    )
