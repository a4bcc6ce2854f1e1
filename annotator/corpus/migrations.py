"""Brings a corpus to the version of this program.

`PRAGMA user_version` holds the version of a file (on a server `meta` does, see `postgres`). A new file is
made from `schema`; an older one is copied to a backup and then upgraded step by step in one transaction; a
newer one is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import StorageError
from annotator.corpus import history, schema, search_tables, views
from annotator.corpus.backup import back_up, remove_unfinished

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from sqlalchemy import Connection

    from annotator.corpus.database import FileDatabase


_TABLES_OF_2 = (
    """CREATE TABLE rules (
        id INTEGER NOT NULL, words TEXT NOT NULL, label TEXT, entity TEXT,
        match_case INTEGER DEFAULT '0' NOT NULL, whole_word INTEGER DEFAULT '0' NOT NULL,
        person TEXT DEFAULT '' NOT NULL, made_at TEXT DEFAULT '' NOT NULL, PRIMARY KEY (id))""",
    """CREATE TABLE schemes (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, toml TEXT DEFAULT '' NOT NULL,
        person TEXT DEFAULT '' NOT NULL, made_at TEXT DEFAULT '' NOT NULL, operation TEXT)""",
    """CREATE TABLE activity (
        article_id INTEGER NOT NULL, person TEXT NOT NULL, day TEXT NOT NULL, seconds FLOAT NOT NULL,
        PRIMARY KEY (article_id, person, day),
        FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE) WITHOUT ROWID""",
)


def _to_2(connection: Connection) -> None:
    """Entities, arguments of events, guesses; edits of several articles; rules, schemes, time."""
    connection.exec_driver_sql("ALTER TABLE articles ADD COLUMN guesses TEXT")
    for column in ("entity", "arguments", "guesses"):
        connection.exec_driver_sql(f"ALTER TABLE annotations ADD COLUMN {column} TEXT")
    connection.exec_driver_sql(
        "CREATE INDEX annotations_by_entity ON annotations (entity) WHERE entity IS NOT NULL"
    )
    connection.exec_driver_sql(
        "CREATE INDEX decisions_by_words ON annotations (words) WHERE status != 'suggested'"
    )
    connection.exec_driver_sql("ALTER TABLE changes ADD COLUMN operation TEXT")
    connection.exec_driver_sql(
        "CREATE INDEX changes_by_operation ON changes (operation) WHERE operation IS NOT NULL"
    )
    for statement in _TABLES_OF_2:
        connection.exec_driver_sql(statement)


_ARTICLES_OF_3 = """CREATE TABLE articles_of_3 (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, title TEXT DEFAULT '' NOT NULL,
    byline TEXT DEFAULT '' NOT NULL, outlet TEXT DEFAULT '' NOT NULL, published TEXT,
    url TEXT DEFAULT '' NOT NULL, source_name TEXT DEFAULT '' NOT NULL,
    media_type TEXT DEFAULT '' NOT NULL,
    encoding TEXT DEFAULT '' NOT NULL, sha256 TEXT NOT NULL, suggested INTEGER DEFAULT '0' NOT NULL,
    accepted INTEGER DEFAULT '0' NOT NULL, rejected INTEGER DEFAULT '0' NOT NULL,
    done INTEGER DEFAULT '0' NOT NULL, note TEXT DEFAULT '' NOT NULL, event_types TEXT,
    position INTEGER DEFAULT '0' NOT NULL, detected_by TEXT, added_at TEXT DEFAULT '' NOT NULL,
    last_opened TEXT, guesses TEXT, base_id INTEGER, version_kind TEXT DEFAULT '' NOT NULL,
    version_person TEXT DEFAULT '' NOT NULL, flagged INTEGER DEFAULT '0' NOT NULL, uncertainty FLOAT,
    story INTEGER, split TEXT,
    FOREIGN KEY(base_id) REFERENCES articles (id) ON DELETE CASCADE)"""

_UNCERTAINTY_OF_3 = """UPDATE articles_of_3 SET uncertainty = (
    SELECT avg(1 - coalesce(confidence, 0.5)) FROM annotations
    WHERE article_id = articles_of_3.id AND status = 'suggested')"""

_COLUMNS_OF_2 = (
    "id, title, byline, outlet, published, url, source_name, media_type, encoding, sha256, suggested, "
    "accepted, rejected, done, note, event_types, position, detected_by, added_at, last_opened, guesses"
)

_INDEXES_OF_3 = (
    "CREATE UNIQUE INDEX articles_by_source ON articles (sha256) WHERE base_id IS NULL",
    """CREATE UNIQUE INDEX articles_by_version ON articles (base_id, version_kind, version_person)
       WHERE base_id IS NOT NULL""",
    "CREATE INDEX articles_by_story ON articles (story) WHERE story IS NOT NULL",
    "CREATE INDEX articles_by_done ON articles (done) WHERE base_id IS NULL",
    """CREATE INDEX articles_by_date ON articles (published, id, done, flagged, last_opened, story)
       WHERE base_id IS NULL""",
    """CREATE INDEX articles_by_title ON articles (title, id, done, flagged, last_opened, story)
       WHERE base_id IS NULL""",
    """CREATE INDEX articles_by_uncertainty ON articles
       (uncertainty, id, done, flagged, last_opened, story) WHERE base_id IS NULL""",
    """CREATE INDEX articles_in_order ON articles
       (coalesce(story, id), id, done, flagged, last_opened, story) WHERE base_id IS NULL""",
)

_TABLES_OF_3: tuple[str, ...] = (
    *search_tables.TABLES_OF_3,
    "DROP INDEX annotations_by_entity",
    "CREATE INDEX annotations_by_entity ON annotations (entity, status) WHERE entity IS NOT NULL",
    "ALTER TABLE changes ADD COLUMN done INTEGER DEFAULT '0' NOT NULL",
    "CREATE INDEX changes_by_time ON changes (made_at, person, state, decisions, done, operation)",
    """CREATE TABLE verdicts (
        article_id INTEGER NOT NULL, annotation_id TEXT NOT NULL, origin TEXT DEFAULT '' NOT NULL,
        layer TEXT DEFAULT '' NOT NULL, label TEXT DEFAULT '' NOT NULL, start INTEGER NOT NULL,
        "end" INTEGER NOT NULL, speaker TEXT, verdict TEXT DEFAULT '' NOT NULL, day TEXT DEFAULT '' NOT NULL,
        person TEXT DEFAULT '' NOT NULL, PRIMARY KEY (article_id, annotation_id),
        FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE) WITHOUT ROWID""",
    """CREATE TABLE tags (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, name TEXT NOT NULL, kind TEXT DEFAULT 'tag' NOT NULL,
        CONSTRAINT kind CHECK (kind IN ('tag', 'set')))""",
    "CREATE UNIQUE INDEX tags_by_name ON tags (kind, name)",
    """CREATE TABLE article_tags (
        article_id INTEGER NOT NULL, tag_id INTEGER NOT NULL, position INTEGER DEFAULT '0' NOT NULL,
        PRIMARY KEY (article_id, tag_id),
        FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE,
        FOREIGN KEY(tag_id) REFERENCES tags (id) ON DELETE CASCADE) WITHOUT ROWID""",
    "CREATE INDEX articles_by_tag ON article_tags (tag_id, position, article_id)",
    """CREATE TABLE assignments (
        article_id INTEGER NOT NULL, person TEXT NOT NULL, PRIMARY KEY (article_id, person),
        FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE) WITHOUT ROWID""",
    "CREATE INDEX articles_by_assignment ON assignments (person, article_id)",
    """CREATE TABLE signatures (
        bucket INTEGER NOT NULL, article_id INTEGER NOT NULL,
        PRIMARY KEY (bucket, article_id)) WITHOUT ROWID""",
)


def _to_3(connection: Connection) -> None:
    """Versions of an article, which have the same source; flags, stories, splits."""
    connection.exec_driver_sql(_ARTICLES_OF_3)
    connection.exec_driver_sql(
        f"INSERT INTO articles_of_3 ({_COLUMNS_OF_2}) SELECT {_COLUMNS_OF_2} FROM articles ORDER BY id"
    )
    connection.exec_driver_sql(_UNCERTAINTY_OF_3)
    given_out = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'articles'").scalar()
    connection.exec_driver_sql("DROP TABLE articles")  # foreign keys are off: nothing follows it
    connection.exec_driver_sql("ALTER TABLE articles_of_3 RENAME TO articles")
    if given_out is not None:
        connection.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = 'articles'")
        connection.exec_driver_sql(
            "INSERT INTO sqlite_sequence (name, seq) VALUES ('articles', ?)", (given_out,)
        )
    for statement in (*_INDEXES_OF_3, *_TABLES_OF_3):
        connection.exec_driver_sql(statement)
    history.fill_verdicts(connection)
    search_tables.create(connection)
    views.create(connection)


MIGRATIONS: Mapping[int, Callable[[Connection], None]] = {2: _to_2, 3: _to_3}
"""`MIGRATIONS[n]` makes a corpus of version n-1 one of version n. They never change once released.

Those up to 3 are for files only: no server has an older corpus. From 4 on each must run on both.
"""


def version_of(database: FileDatabase) -> int:
    """The version of a corpus file, 0 for a file without content.

    Raises:
        StorageError: the file is another program's, or of a newer version of this one.
    """
    with database.reading() as connection:
        version = _pragma(connection, "user_version")
        application = _pragma(connection, "application_id")
        objects = int(connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one())
    name = database.path.name
    if objects == 0 and application in (0, schema.APPLICATION_ID):
        return 0
    if application != schema.APPLICATION_ID:
        raise StorageError(f"{name} belongs to another program; nothing was changed; choose another file.")
    require_known(version, name)
    return version


def require_known(version: int, name: str) -> None:
    """Refuses a corpus of a newer version than this program's.

    Raises:
        StorageError: it is one.
    """
    if version > schema.VERSION:
        raise StorageError(
            f"{name} was written by a newer version of this program (format {version}, this one knows up to "
            f"{schema.VERSION}); nothing was changed; update the program to open it."
        )


def create(database: FileDatabase) -> None:
    """Make all tables in a file without content."""
    with database.writing() as connection:
        make_tables(connection)
        connection.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {schema.VERSION}")


def make_tables(connection: Connection) -> None:
    """All tables and what hangs on them, in a file or on a server without content."""
    schema.metadata.create_all(connection)
    search_tables.create(connection)
    views.create(connection)


def upgrade(database: FileDatabase, version: int) -> Path:
    """Bring a file of an older `version` to the present one; returns the backup that was made before.

    Raises:
        StorageError: the backup or the upgrade failed; the file is as it was.
    """
    kept = _backup_name(database.path, version)
    remove_unfinished(kept)
    back_up(database, kept)
    with database.rebuilding() as connection:
        for step in range(version + 1, schema.VERSION + 1):
            MIGRATIONS[step](connection)
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise StorageError(
                f"{database.path.name} could not be upgraded: rows of it lead nowhere; it is unchanged; "
                "run “annotator check” on it."
            )
        connection.exec_driver_sql(f"PRAGMA user_version = {schema.VERSION}")
    return kept


def _backup_name(path: Path, version: int) -> Path:
    number = 1
    while True:
        counter = "" if number == 1 else f"-{number}"
        name = path.with_name(f"{path.stem}-version{version}{counter}{path.suffix}")
        if not name.exists():
            return name
        number += 1


def _pragma(connection: Connection, name: str) -> int:
    return int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())
