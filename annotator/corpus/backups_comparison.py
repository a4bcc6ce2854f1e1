"""What is in a backup, and how the corpus differs from it. Backups of older formats are read as they are."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.errors import StorageError
from annotator.corpus.database import file_uri
from annotator.corpus.faults import DRIVER_ERRORS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.corpus.database import FileDatabase

Fingerprint = dict[str, int]
"""Figures of a corpus that change with every edit: rows of each table, newest ids, sums of counters."""

_SHOWN = 200  # titles


@dataclass(frozen=True, slots=True)
class Figures:
    """How much is in a backup; `changes` counts all that were ever made."""

    articles: int
    changes: int


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """An article as a backup has it; the counts are annotations."""

    title: str
    accepted: int
    rejected: int
    suggested: int
    is_done: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """A backup beside the corpus as it is now.

    `decisions` are the annotations touched by changes that stand. `changes_since` are changes that only the
    corpus has, the titles of the newest first; `changes_back` those that only the backup has. `added` and
    `gone` are titles of articles that only the corpus or only the backup has. Lists end after 200.
    """

    articles: int
    done: int
    decisions: int
    lines: tuple[ArticleLine, ...]
    changes_since: int
    newest_changes: tuple[str, ...]
    changes_back: int
    added: tuple[str, ...]
    gone: tuple[str, ...]
    added_count: int
    gone_count: int

    @property
    def is_same(self) -> bool:
        """True if neither has changes or articles that the other lacks."""
        return not (self.changes_since or self.changes_back or self.added_count or self.gone_count)


def open_copy(path: Path) -> closing[sqlite3.Connection]:
    """A connection that reads a file which nobody writes to.

    Raises:
        sqlite3.Error: there is none.
    """
    uri = file_uri(path.absolute(), mode="ro", immutable=True)
    return closing(sqlite3.connect(uri, uri=True, isolation_level=None))


def fingerprint(connection: sqlite3.Connection) -> Fingerprint:
    """The figures of an open corpus. Reads an index of every table."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
        "AND name NOT LIKE 'sqlite_%' ORDER BY name"
    ).fetchall()
    # Work time and the place on screen change without an edit; they are no reason for a backup.
    found = {name: _one(connection, f'SELECT count(*) FROM "{name}"') for (name,) in names}
    found.pop("activity", None)
    found.pop("meta", None)
    if "articles" in found:
        sums = "total(suggested), total(accepted), total(rejected), total(done), count(detected_by)"
        row = connection.execute(f"SELECT {sums} FROM articles").fetchone()
        found |= {f"articles {number}": int(value) for number, value in enumerate(row)}
        found["undone"] = _one(connection, "SELECT count(*) FROM changes WHERE state = 'undone'")
    for name, newest in connection.execute("SELECT name, seq FROM sqlite_sequence").fetchall():
        found[f"newest {name}"] = int(newest)
    return found


def fingerprint_of(path: Path) -> Fingerprint | None:
    """The figures of a backup; None when it cannot be read."""
    try:
        with open_copy(path) as connection:
            return fingerprint(connection)
    except DRIVER_ERRORS:
        return None


def figures_of(path: Path) -> Figures | None:
    """How much is in a backup; None when it cannot be read."""
    try:
        with open_copy(path) as connection:
            changes = _one(connection, "SELECT coalesce(max(id), 0) FROM changes")
            return Figures(_one(connection, f"SELECT count(*) FROM {_own(connection, 'main')}"), changes)
    except DRIVER_ERRORS:
        return None


def _one(connection: sqlite3.Connection, query: str) -> int:
    return int(connection.execute(query).fetchone()[0])


def compare(database: FileDatabase, backup: Path) -> Comparison:
    """The backup beside the corpus.

    Raises:
        StorageError: one of them cannot be read.
    """
    with _attached(database, backup) as connection:
        try:
            return _compare(connection)
        except DRIVER_ERRORS as error:
            raise StorageError(
                f"The backup {backup.name} cannot be read ({error}); nothing was changed; choose another one."
            ) from error


@contextmanager
def _attached(database: FileDatabase, backup: Path) -> Iterator[sqlite3.Connection]:
    """A connection to the corpus in which the backup is `old`."""
    with database.raw() as connection:
        uri = file_uri(backup.absolute(), mode="ro", immutable=True)
        try:
            connection.execute("ATTACH DATABASE ? AS old", (uri,))
        except DRIVER_ERRORS as error:
            raise StorageError(
                f"The backup {backup.name} cannot be opened ({error}); nothing was changed; choose another."
            ) from error
        try:
            yield connection
        finally:
            connection.execute("DETACH DATABASE old")


def _compare(connection: sqlite3.Connection) -> Comparison:
    old, now = _own(connection, "old"), _own(connection, "main")
    missing = (
        "SELECT {what} FROM {one}.changes AS one LEFT JOIN {other}.changes AS other ON {same} "
        "WHERE other.id IS NULL"
    )
    same = "other.id = one.id AND other.made_at = one.made_at AND other.title = one.title"
    since = {"one": "main", "other": "old", "same": same}
    back = {"one": "old", "other": "main", "same": same}
    titles = connection.execute(
        missing.format(what="one.title", **since) + " ORDER BY one.id DESC LIMIT ?", (_SHOWN,)
    )
    newest_changes = tuple(title for (title,) in titles)
    added, added_count = _articles_only_in(connection, now, old)
    gone, gone_count = _articles_only_in(connection, old, now)
    articles, done = connection.execute(f"SELECT count(*), total(done) FROM {old}").fetchone()
    decisions = "SELECT total(decisions) FROM old.changes WHERE state = 'done'"
    return Comparison(
        articles=articles,
        done=int(done),
        decisions=_one(connection, decisions),
        lines=tuple(_lines(connection, old)),
        changes_since=_one(connection, missing.format(what="count(*)", **since)),
        newest_changes=newest_changes,
        changes_back=_one(connection, missing.format(what="count(*)", **back)),
        added=added,
        gone=gone,
        added_count=added_count,
        gone_count=gone_count,
    )


def _own(connection: sqlite3.Connection, name: str) -> str:
    """The articles themselves, without the versions of them that format 3 has."""
    columns = {row[1] for row in connection.execute(f"PRAGMA {name}.table_info(articles)")}
    where = " WHERE base_id IS NULL" if "base_id" in columns else ""
    return f"(SELECT * FROM {name}.articles{where})"


def _lines(connection: sqlite3.Connection, articles: str) -> Iterator[ArticleLine]:
    for title, source, accepted, rejected, suggested, done in connection.execute(
        f"SELECT title, source_name, accepted, rejected, suggested, done FROM {articles} ORDER BY id LIMIT ?",
        (_SHOWN,),
    ):
        yield ArticleLine(title or source, accepted, rejected, suggested, bool(done))


def _articles_only_in(connection: sqlite3.Connection, one: str, other: str) -> tuple[tuple[str, ...], int]:
    joined = f"FROM {one} AS one LEFT JOIN {other} AS other USING (id, sha256) WHERE other.title IS NULL"
    titles = connection.execute(f"SELECT one.title, one.source_name {joined} ORDER BY id LIMIT ?", (_SHOWN,))
    found = tuple(title or source for title, source in titles)
    return found, _one(connection, f"SELECT count(*) {joined}")
