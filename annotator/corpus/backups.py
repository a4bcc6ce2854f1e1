"""Backups that come and go by themselves: where they lie, which of them stay, what is in them.

They are ordered by the number in their name, never by their time: clocks are set back.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
import shutil
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.core.errors import StorageError
from annotator.corpus import backups_comparison as comparison
from annotator.corpus import backups_restore
from annotator.corpus.backup import back_up, in_one_line
from annotator.corpus.database import COMMITS, FileDatabase
from annotator.corpus.faults import DAMAGE, DRIVER_ERRORS, code_of
from annotator.paths import data_dir

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from annotator.corpus.backups_comparison import Comparison
    from annotator.corpus.database import Database
    from annotator.settings import Settings

RESTORE = "restore"
"""Why a backup was made: it is what there was before another one was restored."""

_NAME = re.compile(r"(?P<number>\d{5,})-(?P<time>\d{8}-\d{6})(?:-(?P<reason>[a-z]+))?\.sqlite")
_TIME = "%Y%m%d-%H%M%S"
_SPARE = 64 * 1024 * 1024  # bytes that a backup leaves free on its disk


@dataclass(frozen=True, slots=True)
class Policy:
    """Where backups go and how many stay.

    Without a `folder` they lie beside the corpus, or in `spare` where nothing can be written there. The
    newest `last` stay, and the newest of each of as many days and weeks.
    """

    folder: Path | None = None
    spare: Path | None = None
    last: int = 5
    days: int = 7
    weeks: int = 4


def policy_of(settings: Settings) -> Policy:
    """What the user has set."""
    folder = Path(settings.backup_folder) if settings.backup_folder else None
    return Policy(folder, data_dir() / "backups", settings.backups_kept)


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup; `made_at` is UTC, `size` in bytes, `reason` is empty or `RESTORE`."""

    path: Path
    number: int
    made_at: datetime
    size: int
    reason: str = ""


def is_older(backup: Backup, *, days: int) -> bool:
    """True if it was made more than so many days ago, or after now, as a clock says that was wrong."""
    return not 0 <= (datetime.now(UTC) - backup.made_at).days < days


class Backups:
    """The backups of one corpus. A corpus on a server has none: `is_possible` is False."""

    def __init__(self, database: Database) -> None:
        self._file = database if isinstance(database, FileDatabase) else None
        self.policy = Policy()

    @property
    def name(self) -> str:
        """What sentences call the corpus."""
        return self._file.path.name if self._file else ""

    @property
    def is_possible(self) -> bool:
        """True if the corpus is a file."""
        return self._file is not None

    @property
    def was_left_open(self) -> bool:
        """True if the corpus was not closed properly the last time."""
        return self._file is not None and self._file.was_left_open

    @property
    def is_displaced(self) -> bool:
        """True if the file that is open is not the one that has its name any more."""
        return self._file is not None and self._file.read_only_reason is None and self._file.presence.is_lost

    def require_in_place(self) -> None:
        """Refuses what would leave the open file for another one of its name.

        Raises:
            DisplacedError: `is_displaced`.
        """
        if self._file is not None and self._file.read_only_reason is None:
            self._file.presence.require()

    @property
    def saving_time(self) -> float:
        """Seconds that the disk took at least for each of the last edits; 0 as long as there are few."""
        times = self._file.commit_times if self._file else ()
        return min(times) if len(times) == COMMITS else 0.0

    def all(self) -> list[Backup]:
        """The backups in all places where there may be some, the newest first."""
        if self._file is None:
            return []
        return backups_of(self._file.path, self.policy)

    def make(
        self, is_stopped: Callable[[], bool] = lambda: False, *, reason: str = "", always: bool = False
    ) -> Backup | None:
        """Make a backup if something has changed since the newest one, or `always`; then let old ones go.

        None when nothing has changed or the corpus is empty.

        Raises:
            StorageError: it could not be made, or the corpus is damaged (`DamagedError`); no older one is
                touched.
            StoppedError: `is_stopped` said so.
        """
        file = self._require_file()
        newest = next(iter(self.all()), None)
        if not always:
            now = self._fingerprint()
            if not now.get("articles") or (newest and comparison.fingerprint_of(newest.path) == now):
                return None
        number = newest.number + 1 if newest else 1
        made = self._write(file, number, reason, is_stopped)
        forget_old(self.all(), self.policy)
        return made

    def restore(self, source: Path) -> Backup:
        """Make the content of a backup that of the corpus; returns a backup of what was there before.

        One transaction. Whoever has the corpus open opens it again: the backup may be of an older format.

        Raises:
            StorageError: the backup is not whole, or the corpus cannot be written; it is as it was.
        """
        file = self._require_file()
        if file.read_only_reason is not None:
            raise StorageError(f"Nothing was changed. {file.read_only_reason}")
        backups_restore.require_whole(source)
        before = self.make(reason=RESTORE, always=True)
        assert before is not None  # because of `always`
        backups_restore.put_into(file, source)
        return before

    def compare(self, backup: Backup) -> Comparison:
        """What a backup holds, and how the corpus differs from it.

        Raises:
            StorageError: one of them cannot be read.
        """
        return comparison.compare(self._require_file(), backup.path)

    def damage(self, is_stopped: Callable[[], bool] = lambda: False) -> str | None:
        """What SQLite finds wrong with the corpus, None for nothing (or when stopped). Reads all of it."""
        with self._require_file().raw() as connection:
            connection.set_progress_handler(is_stopped, 1_000_000)
            try:
                found = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
            except DRIVER_ERRORS as error:
                if isinstance(error, sqlite3.Error) and not code_of(error).startswith(DAMAGE):
                    if not is_stopped():
                        raise
                    return None
                found = str(error)
            finally:
                connection.set_progress_handler(None, 0)
        return None if found == "ok" else in_one_line(found)

    def _require_file(self) -> FileDatabase:
        if self._file is None:
            raise StorageError("A corpus on a server is backed up there; nothing was done; ask who runs it.")
        return self._file

    def _fingerprint(self) -> comparison.Fingerprint:
        with self._require_file().raw() as connection:
            return comparison.fingerprint(connection)

    def _write(self, file: FileDatabase, number: int, reason: str, is_stopped: Callable[[], bool]) -> Backup:
        made_at = datetime.now(UTC).replace(microsecond=0)
        ending = f"-{reason}" if reason else ""
        name = f"{number:05}-{made_at:{_TIME}}{ending}.sqlite"
        fault: OSError | None = None
        for folder in folders(file.path, self.policy):
            try:
                folder.mkdir(parents=True, exist_ok=True)
                (folder / "here").touch()
                (folder / "here").unlink()
            except OSError as error:
                fault = error
                continue
            _remove_unfinished(folder)
            _require_space(file, folder)
            back_up(file, folder / name, is_stopped)
            return Backup(folder / name, number, made_at, (folder / name).stat().st_size, reason)
        raise StorageError(
            f"No backup could be made ({fault}); the corpus is unchanged; choose another folder for backups "
            "in the settings."
        )


def folders(corpus: Path, policy: Policy) -> Iterator[Path]:
    """Where backups of the corpus may lie, the best place first."""
    beside = f"{corpus.name}.backups"
    # Two corpora of one name may share a folder of the user's.
    mark = hashlib.sha256(str(corpus).encode("utf-8", "surrogateescape")).hexdigest()[:8]
    elsewhere = f"{corpus.name}-{mark}.backups"
    if policy.folder is not None:
        yield policy.folder / elsewhere
    yield corpus.with_name(beside)
    if policy.spare is not None:
        yield policy.spare / elsewhere


def backups_of(corpus: Path, policy: Policy) -> list[Backup]:
    """The backups of a corpus, an absolute path, which need not be there; the newest first."""
    found = []
    for folder in folders(corpus, policy):
        with contextlib.suppress(OSError):
            found += [backup for path in folder.iterdir() if (backup := _backup(path))]
    return sorted(found, key=lambda backup: (backup.number, backup.path.name), reverse=True)


def _backup(path: Path) -> Backup | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    try:
        made_at = datetime.strptime(match["time"], _TIME).replace(tzinfo=UTC)
        return Backup(path, int(match["number"]), made_at, path.stat().st_size, match["reason"] or "")
    except (ValueError, OSError):
        return None


def kept(backups: Sequence[Backup], policy: Policy) -> set[int]:
    """The numbers of the backups that stay, of `backups` with the newest first."""
    stay = {backup.number for backup in backups[: policy.last]}
    # Days and weeks in the order of the numbers: a clock that was wrong for an hour costs one place.
    stay |= _newest_of_each(backups, lambda made_at: made_at.date(), policy.days)
    stay |= _newest_of_each(backups, lambda made_at: made_at.isocalendar()[:2], policy.weeks)
    return stay


def _newest_of_each(backups: Iterable[Backup], period: Callable[[datetime], Any], most: int) -> set[int]:
    newest: dict[object, int] = {}
    for backup in backups:
        newest.setdefault(period(backup.made_at), backup.number)
    return set(list(newest.values())[:most])


def forget_old(backups: Sequence[Backup], policy: Policy) -> None:
    """Delete those that do not stay; one that cannot be deleted stays too."""
    stay = kept(backups, policy)
    for backup in backups:
        if backup.number not in stay:
            with contextlib.suppress(OSError):
                backup.path.unlink()


def _remove_unfinished(folder: Path) -> None:
    """What a killed program left behind; only one program at a time makes backups here."""
    for part in folder.glob("*.sqlite.*.part*"):
        with contextlib.suppress(OSError):
            part.unlink()


def _require_space(file: FileDatabase, folder: Path) -> None:
    with file.raw() as connection:
        pages, size = (
            int(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_count", "page_size")
        )
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return  # a drive that does not tell
    if free < pages * size + min(_SPARE, pages * size):
        raise StorageError(
            f"There is too little room for a backup in {folder} ({free // 1_000_000:,} MB free); the corpus "
            "is unchanged; free some space or choose another folder for backups in the settings."
        )
