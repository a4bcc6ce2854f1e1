"""Saves what can be read of a damaged corpus into a new one; the damaged file is not touched."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import tempfile
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.errors import StorageError
from annotator.corpus import migrations, salvage_mending, schema
from annotator.corpus.backup import put_in_place
from annotator.corpus.database import FileDatabase, file_uri
from annotator.corpus.faults import DRIVER_ERRORS
from annotator.corpus.locking import FileLock, LockHeldError
from annotator.corpus.salvage_layouts import FIRST, Layout, Master, layouts_of, present_master
from annotator.corpus.salvage_pages import INDEX_INNER, INDEX_LEAF, TABLE_LEAF, PageFile, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from annotator.corpus.salvage_pages import Page, Row


@dataclass(frozen=True, slots=True)
class TableCount:
    """Rows of a table. `lost` are those known to have been there, at least; pages may have held more."""

    name: str
    saved: int
    lost: int


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was saved. `damaged_pages` of the file's `pages` could not be read, or not all of them.

    `replaced_sources` articles have their text in place of the bytes of their file. `problems` is what
    a check of the new corpus still finds.
    """

    tables: tuple[TableCount, ...]
    pages: int
    damaged_pages: int
    replaced_sources: int
    problems: int


def _say_nothing(_done: int, _total: int) -> None:
    pass


def salvage(damaged: Path, output: Path, progress: Callable[[int, int], None] = _say_nothing) -> Salvaged:
    """Write a new corpus `output` with all that can be read of `damaged`; `progress` hears of its pages.

    Raises:
        StorageError: there is nothing to read, `output` is there already, or it cannot be written.
    """
    if output.exists():
        raise StorageError(f"{output.name} is there already; nothing was written; name a new file.")
    try:
        with tempfile.TemporaryDirectory(prefix=f".{output.name}.", dir=output.parent) as folder:
            copy = _copy(damaged.resolve(), Path(folder))
            made = Path(folder) / "new.sqlite"
            with copy.open("rb") as file:
                found = _Salvage(PageFile(file, copy.stat().st_size), made, progress).run()
            put_in_place(made, output)
            return found
    except (OSError, sqlite3.Error) as error:
        raise StorageError(
            f"{damaged.name} could not be salvaged ({error}); it is untouched and nothing was written; free "
            "some space or choose another place and repeat."
        ) from error


def _copy(damaged: Path, folder: Path) -> Path:
    """A copy with the write-ahead log folded in, if SQLite can still do that."""
    copy = folder / "damaged.sqlite"
    log = damaged.with_name(damaged.name + "-wal")
    try:
        lock = FileLock(damaged.with_name(damaged.name + ".lock"))
    except (LockHeldError, OSError):
        if _copy_in_use(damaged, copy):
            return copy
        lock = None
    try:
        shutil.copyfile(damaged, copy)
        if log.exists():
            shutil.copyfile(log, folder / "damaged.sqlite-wal")
    finally:
        if lock is not None:
            lock.release()
    with contextlib.suppress(*DRIVER_ERRORS), closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return copy


def _copy_in_use(damaged: Path, copy: Path) -> bool:
    """A copy of one moment of a file that another program writes to; False if SQLite cannot make it."""
    try:
        uri = file_uri(damaged, mode="rw")
        with closing(sqlite3.connect(uri, uri=True)) as source, closing(sqlite3.connect(copy)) as target:
            source.execute("PRAGMA query_only = ON")
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")
    except DRIVER_ERRORS:
        copy.unlink(missing_ok=True)
        return False
    return True


class _Salvage:
    """One run: reads the trees of the tables, then the pages that no tree leads to any more."""

    def __init__(self, pages: PageFile, made: Path, progress: Callable[[int, int], None]) -> None:
        self._pages = pages
        self._progress = progress
        self._made = made
        self._seen: set[int] = set()
        self._damaged: set[int] = set()
        self._masters = self._read_master()
        here = layouts_of(self._masters)
        is_older = "articles" in here and 0 < pages.version < schema.VERSION
        self._version = pages.version if is_older else schema.VERSION
        # A page of the schema may be lost: what it said of the tables is known.
        self._layouts = here if is_older else {**layouts_of(present_master()), **here}
        self._read: Counter[str] = Counter()
        self._sequences: dict[str, int] = {}

    def run(self) -> Salvaged:
        database = FileDatabase(self._made, file_uri(self._made, mode="rwc"))
        try:
            with database.raw() as connection:
                connection.execute("PRAGMA synchronous = OFF")  # the file has its name only at the end
            self._create(database)
            with database.raw() as connection:
                triggers = _drop_triggers(connection)  # rows come in any order
                self._fill(connection)
            with database.rebuilding() as connection:
                for step in range(self._version + 1, schema.VERSION + 1):
                    migrations.MIGRATIONS[step](connection)
                connection.exec_driver_sql(f"PRAGMA user_version = {schema.VERSION}")
            with database.raw() as connection:
                triggers += _drop_triggers(connection)
            with database.rebuilding() as connection:
                mended = salvage_mending.mend(connection)
                for trigger in triggers:
                    connection.exec_driver_sql(trigger)
                salvage_mending.rebuild_search(connection)
            with database.reading() as connection:
                problems = len(salvage_mending.remaining(connection))
        finally:
            database.close()
        names = sorted({*self._read, *mended.saved} & set(schema.metadata.tables))
        lost = {name: max(self._read[name], mended.expected.get(name, 0)) for name in names}
        return Salvaged(
            tuple(TableCount(n, mended.saved[n], max(0, lost[n] - mended.saved[n])) for n in names),
            self._pages.count,
            len(self._damaged),
            mended.replaced_sources,
            problems,
        )

    def _create(self, database: FileDatabase) -> None:
        if self._version == schema.VERSION:
            migrations.create(database)
            return
        with database.raw() as connection:
            for master in sorted(self._masters, key=lambda master: master.kind, reverse=True):
                if master.sql and not master.name.startswith("sqlite_"):
                    connection.execute(master.sql)
            connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {self._version}")

    def _fill(self, connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN")
        columns = {
            name: {row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')}
            for name in self._layouts
        }
        for layout, rows in self._tables():
            if layout.name == "sqlite_sequence":
                self._sequences.update(_sequences(rows))
            elif columns[layout.name]:
                self._insert(connection, layout, rows, columns[layout.name])
        for name, newest in self._sequences.items():
            # The id of what was deleted must not come back as something else.
            connection.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (newest, name))
        connection.execute("COMMIT")
        connection.execute("PRAGMA foreign_keys = ON")

    def _insert(
        self, connection: sqlite3.Connection, layout: Layout, rows: list[Row], known: set[str]
    ) -> None:
        places = [place for place, column in enumerate(layout.columns) if column in known]
        names = ", ".join(f'"{layout.columns[place]}"' for place in places)
        statement = f'INSERT OR IGNORE INTO "{layout.name}" ({names}) VALUES ({", ".join("?" * len(places))})'
        values = [layout.complete(row) for row in rows]
        done = connection.executemany(statement, [[row[place] for place in places] for row in values])
        self._read[layout.name] += done.rowcount

    def _tables(self) -> Iterator[tuple[Layout, list[Row]]]:
        """Rows with the table they belong to; those whose table is certain come first."""
        roots = {master.name: master.root for master in self._masters if master.kind == "table"}
        for name, layout in self._layouts.items():
            for page in self._tree(roots.get(name, 0), layout.kinds):
                yield layout, [row for row in page.rows if layout.fits(row)]
        for master in self._masters:
            if master.kind == "index" or master.name not in self._layouts:
                for _page in self._tree(master.root, ()):
                    pass  # so that its pages are not taken for those of a table
        yield from self._orphans()

    def _tree(self, root: int, kinds: tuple[int, ...]) -> Iterator[Page]:
        """The pages of a tree that can be read; `kinds` are those it may have, none for any."""
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in self._seen or number <= 0:
                continue
            page = self._page(number)
            if page is None or (kinds and page.kind not in kinds):
                self._damaged.add(number)
                continue
            self._seen.add(number)
            self._seen.update(page.overflow)
            waiting += reversed(page.children)
            self._progress(len(self._seen), self._pages.count)
            yield page

    def _page(self, number: int) -> Page | None:
        try:
            page = self._pages.page(number)
        except (UnreadableError, IndexError):
            return None
        if page.lost:
            self._damaged.add(number)
        return page

    def _orphans(self) -> Iterator[tuple[Layout, list[Row]]]:
        """Rows of pages that nothing leads to, as far as they can only be of one table."""
        passed_over = self._pages.free() | self._seen
        marked = [layout for layout in self._layouts.values() if layout.is_marked]
        for number in range(2, self._pages.count + 1):
            if number in passed_over or number in self._seen:
                continue
            page = self._page(number)
            self._progress(number, self._pages.count)
            if page is None or not page.rows or page.kind not in (TABLE_LEAF, INDEX_INNER, INDEX_LEAF):
                continue
            fitting = ((_only(marked, row), row) for row in page.rows)
            owned = [(layout, row) for layout, row in fitting if layout is not None]
            for layout, some in groupby(owned, key=lambda pair: pair[0]):
                yield layout, [row for _layout, row in some]

    def _read_master(self) -> list[Master]:
        found = []
        for page in self._tree(1, ()):
            for row in page.rows:
                match row.values:
                    case (str() as kind, str() as name, str(), int() as root, str() | None as sql):
                        found.append(Master(kind, name, root, sql or ""))
        return found


def _drop_triggers(connection: sqlite3.Connection) -> list[str]:
    """Takes the triggers away; returns the statements that make them."""
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _sql in found:
        connection.execute(f'DROP TRIGGER "{name}"')
    return [sql for _name, sql in found]


def _only(layouts: list[Layout], row: Row) -> Layout | None:
    """The table that the row is of; None where that is uncertain."""
    fitting = [layout for layout in layouts if layout.fits(row)]
    exactly = [layout for layout in fitting if len(layout.columns) == len(row.values)]
    found = exactly or fitting
    if len(found) > 1:
        found = [layout for layout in found if layout.name in FIRST]
    return found[0] if len(found) == 1 else None


def _sequences(rows: list[Row]) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for row in rows:
        match row.values:
            case (str() as name, int() as newest):
                found[name] = newest
    return found
