"""Backups: which stay, where they lie, what differs, the way back; clocks that jump."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from corpus_samples import DATA, ENTITY, EVENT

from annotator.core.annotation import Change, Status
from annotator.core.errors import StorageError
from annotator.corpus import Corpus, backups, history
from annotator.corpus.backup import StoppedError, remove_unfinished
from annotator.corpus.backups import Backup, Policy, backups_of, is_older, kept
from annotator.corpus.backups_restore import replace_file
from annotator.corpus.faults import DamagedError

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import Article

ACCEPT = Change("Accept", (ENTITY,), (replace(ENTITY, status=Status.ACCEPTED),))
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def filled(corpus: Corpus, article: Article, path: Path) -> Corpus:
    """A corpus with one article, in a file."""
    assert corpus.path == path
    corpus.add(article, DATA)
    return corpus


def made(*times: datetime) -> list[Backup]:
    """Backups of these times, in the order in which they were made; the newest first."""
    found = [Backup(Path(f"{n}"), n, time, 1) for n, time in enumerate(times, start=1)]
    return found[::-1]


def test_the_newest_stay_and_one_a_day_and_a_week() -> None:
    hours = [NOON + timedelta(hours=6 * n) for n in range(4 * 60)]
    stay = [backup for backup in made(*hours) if backup.number in kept(made(*hours), Policy())]
    assert [backup.number for backup in stay[:5]] == [240, 239, 238, 237, 236]
    days = {backup.made_at.date() for backup in stay}
    assert len(stay) <= 5 + 7 + 4
    assert {(hours[-1] - timedelta(days=n)).date() for n in range(7)} <= days
    assert min(backup.made_at for backup in stay) < hours[-1] - timedelta(days=18)


def test_a_clock_that_was_years_ahead_costs_no_backup_of_today() -> None:
    times = [NOON, NOON.replace(year=2036), *(NOON + timedelta(minutes=n) for n in range(1, 9))]
    assert kept(made(*times), Policy(last=3)) == {10, 9, 8, 2}  # 2 is the newest of its day


def test_one_is_made_when_something_has_changed(filled: Corpus) -> None:
    first = filled.backups.make()
    assert first is not None
    assert (first.number, first.path.parent.name) == (1, "corpus.sqlite.backups")
    assert filled.backups.make() is None
    filled.remember_position(1, 5)  # where the window stands is no edit
    assert filled.backups.make() is None
    for step in (lambda: filled.save(1, ACCEPT), lambda: filled.undo(1), lambda: filled.redo(1)):
        step()
        assert filled.backups.make() is not None
        assert filled.backups.make() is None
    copy = Corpus.open(filled.backups.all()[0].path, person="", write=False)
    assert (copy.load(1), copy.check()) == (filled.load(1), [])
    copy.close()
    assert filled.backups.make(always=True) is not None


@pytest.mark.usefixtures("only_file")
def test_an_empty_corpus_has_nothing_to_lose(corpus: Corpus) -> None:
    assert corpus.backups.make() is None
    assert corpus.backups.all() == []


def test_only_what_a_killed_program_left_of_a_file_goes(tmp_path: Path) -> None:
    ours = {"a.annotations.12.part", "a.annotations.12.part-wal", "a.annotations.3.part-journal"}
    theirs = {
        "a.annotations",
        "a.annotations.my.part1.txt",
        "a.annotations.old.part",
        "b.annotations.12.part",
    }
    for name in ours | theirs:
        (tmp_path / name).write_bytes(b"x")
    remove_unfinished(tmp_path / "a.annotations")
    assert {path.name for path in tmp_path.iterdir()} == theirs


def test_old_ones_go_and_what_a_killed_program_left_goes_too(filled: Corpus, path: Path) -> None:
    folder = path.with_name("corpus.sqlite.backups")
    folder.mkdir()
    (folder / "00001-20260101-000000.sqlite.123.part").write_bytes(b"half")
    (folder / "letter.txt").write_bytes(b"of the user's")
    filled.backups.policy = Policy(last=3, days=0, weeks=0)
    for _ in range(6):
        filled.backups.make(always=True)
    assert [backup.number for backup in filled.backups.all()] == [6, 5, 4]
    assert len(list(folder.iterdir())) == 4
    assert (folder / "letter.txt").exists()


def test_a_clock_set_back_changes_neither_undo_nor_the_order_of_backups(
    filled: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Clock(datetime):
        """An hour earlier each time it is asked."""

        times = iter(NOON - timedelta(hours=n) for n in range(1000))

        @classmethod
        def now(cls, _zone: object = None) -> datetime:  # type: ignore[override]
            return next(cls.times)

    monkeypatch.setattr(history, "datetime", Clock)
    monkeypatch.setattr(backups, "datetime", Clock)
    states = [filled.load(1)]
    for number in range(4):
        filled.save(1, Change(f"Edit {number}", (), (replace(EVENT, id=f"n{number}"),)))
        states.append(filled.load(1))
        assert filled.backups.make() is not None
    assert [entry.title for entry in filled.history(1)] == [f"Edit {n}" for n in (3, 2, 1, 0)]
    times = [entry.made_at for entry in filled.history(1)]
    assert times == sorted(times)  # the newest has the earliest time
    for state in states[-2::-1]:
        filled.undo(1)
        assert filled.load(1).annotations == state.annotations
    for state in states[1:]:
        filled.redo(1)
        assert filled.load(1).annotations == state.annotations
    assert [backup.number for backup in filled.backups.all()] == [4, 3, 2, 1]
    assert filled.backups.make() is None
    assert filled.check() == []


def test_a_backup_from_the_future_is_as_old_as_none() -> None:
    future = datetime.now(UTC) + timedelta(days=400)
    assert is_older(made(future)[0], days=7)
    assert not is_older(made(datetime.now(UTC) - timedelta(days=1))[0], days=7)
    assert is_older(made(datetime.now(UTC) - timedelta(days=9))[0], days=7)


def test_another_place_where_nothing_can_be_written_beside(
    filled: Corpus, path: Path, tmp_path: Path
) -> None:
    path.with_name("corpus.sqlite.backups").write_bytes(b"a file has that name")
    filled.backups.policy = Policy(spare=tmp_path / "spare")
    backup = filled.backups.make()
    assert backup is not None
    assert backup.path.is_relative_to(tmp_path / "spare")
    assert filled.backups.all() == [backup]
    filled.backups.policy = Policy()
    with pytest.raises(StorageError, match="choose another folder for backups"):
        filled.backups.make(always=True)


def test_it_stops_when_it_is_told_to(filled: Corpus, path: Path) -> None:
    with pytest.raises(StoppedError):
        filled.backups.make(lambda: True)
    folder = path.with_name("corpus.sqlite.backups")
    assert list(folder.iterdir()) == []
    assert filled.backups.damage(lambda: True) is None
    assert filled.check() == []


def test_too_little_room_is_told_before_anything_is_written(
    filled: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = type("Usage", (), {"free": 10_000})
    monkeypatch.setattr("shutil.disk_usage", lambda _path: usage)
    with pytest.raises(StorageError, match="too little room"):
        filled.backups.make()
    assert filled.backups.all() == []


def test_the_preview_says_what_differs(filled: Corpus, article: Article) -> None:
    first = filled.backups.make()
    assert first is not None
    assert filled.backups.compare(first).is_same
    filled.save(1, ACCEPT)
    new = replace(
        article, metadata=replace(article.metadata, title="New"), source=replace(article.source, sha256="")
    )
    filled.add(new, b"new")
    found = filled.backups.compare(first)
    assert (found.articles, found.done, found.changes_since, found.newest_changes) == (1, 1, 1, ("Accept",))
    assert (found.added, found.added_count, found.gone_count, found.changes_back) == (("New",), 1, 0, 0)
    assert [(line.title, line.accepted, line.rejected) for line in found.lines] == [("Talks fail", 1, 1)]
    filled.delete(1)
    assert filled.backups.compare(first).gone == ("Talks fail",)


def test_an_unreadable_backup_is_told_in_a_sentence(filled: Corpus) -> None:
    first = filled.backups.make()
    assert first is not None
    first.path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 8000)
    with pytest.raises(StorageError, match=r"cannot be (opened|read)"):
        filled.backups.compare(first)
    before = filled.load(1)
    with pytest.raises(StorageError, match="cannot be restored"):
        filled.backups.restore(first.path)
    assert filled.load(1) == before
    assert filled.backups.make() is not None  # what cannot be read counts for nothing


def test_restore_and_back_again(filled: Corpus, reopen: Callable[[Corpus], Corpus]) -> None:
    first = filled.backups.make()
    assert first is not None
    before = filled.load(1)
    filled.save(1, ACCEPT)
    after = filled.load(1)
    present = filled.backups.restore(first.path)
    assert (present.number, present.reason) == (2, "restore")
    corpus = reopen(filled)
    assert (corpus.load(1), corpus.history(), corpus.check()) == (before, [], [])
    corpus.backups.restore(present.path)
    corpus = reopen(corpus)
    assert (corpus.load(1), corpus.check()) == (after, [])
    corpus.undo(1)
    assert corpus.load(1).annotations == before.annotations
    assert [backup.reason for backup in corpus.backups.all()] == ["restore", "restore", ""]


def test_a_backup_of_an_older_format_is_restored_and_upgraded(
    filled: Corpus, reopen: Callable[[Corpus], Corpus]
) -> None:
    old = Path(__file__).parent / "data" / "corpus-v2.sqlite"
    filled.backups.restore(old)
    corpus = reopen(filled)
    assert corpus.check() == []
    assert corpus.article_ids() == [1]


def test_a_corpus_in_use_is_not_restored_without_its_newest_changes(filled: Corpus, tmp_path: Path) -> None:
    other = Corpus.open(tmp_path / "other.sqlite", person="Bo")
    other.set_meta("a", "b")  # in the log, not yet in the file
    with pytest.raises(StorageError, match="newest changes are in a log beside it"):
        filled.backups.restore(tmp_path / "other.sqlite")
    other.close()
    filled.backups.restore(tmp_path / "other.sqlite")
    assert filled.article_ids() == []


@pytest.mark.parametrize("content", [b"", b"no database at all", None])
def test_what_is_no_corpus_is_not_restored(filled: Corpus, tmp_path: Path, content: bytes | None) -> None:
    source = tmp_path / "source.sqlite"
    if content is None:
        with sqlite3.connect(source) as plain:
            plain.execute("CREATE TABLE places (id)")
        plain.close()
    else:
        source.write_bytes(content)
    before = filled.load(1)
    with pytest.raises(StorageError, match="cannot be restored"):
        filled.backups.restore(source)
    assert filled.load(1) == before
    assert filled.backups.all() == []


def test_a_corpus_that_can_only_be_read_is_not_replaced(filled: Corpus, path: Path) -> None:
    first = filled.backups.make()
    assert first is not None
    second = Corpus.open(path, person="B", write=False)
    with pytest.raises(StorageError, match="Nothing was changed"):
        second.backups.restore(first.path)
    second.close()


def test_a_damaged_corpus_is_set_aside_and_the_backup_takes_its_place(filled: Corpus, path: Path) -> None:
    first = filled.backups.make()
    assert first is not None
    before = filled.load(1)
    filled.close()
    damaged = path.read_bytes()[:3000]
    path.write_bytes(damaged)
    path.with_name("corpus.sqlite-wal").write_bytes(b"a log")
    with pytest.raises(DamagedError):
        Corpus.open(path, person="Ada")
    aside = replace_file(path, first.path)
    assert aside is not None
    assert (aside.name, aside.read_bytes()) == ("corpus-damaged1.sqlite", damaged)
    assert aside.with_name("corpus-damaged1.sqlite-wal").read_bytes() == b"a log"
    corpus = Corpus.open(path, person="Ada")
    assert (corpus.load(1), corpus.check()) == (before, [])
    corpus.close()
    assert [backup.number for backup in backups_of(path, Policy())] == [1]


def test_a_corpus_that_is_open_elsewhere_is_not_replaced(filled: Corpus, path: Path) -> None:
    first = filled.backups.make()
    assert first is not None
    with pytest.raises(StorageError, match="is open in another window"):
        replace_file(path, first.path)
    assert filled.check() == []


def test_a_deleted_corpus_is_noticed_and_can_be_copied(filled: Corpus, path: Path, tmp_path: Path) -> None:
    filled.save(1, ACCEPT)
    before = filled.load(1)
    os.unlink(path)
    for _ in range(2):
        with pytest.raises(StorageError, match="was deleted, moved or replaced"):
            filled.undo(1)
    assert filled.backups.is_displaced
    assert filled.load(1) == before
    filled.backup(tmp_path / "copy.sqlite")
    with pytest.raises(StorageError, match="not a place for a backup"):
        filled.backup(path)
    filled.close()
    copy = Corpus.open(tmp_path / "copy.sqlite", person="Ada")
    assert (copy.load(1), copy.check()) == (before, [])
    copy.close()
    assert not path.exists()


def test_a_corpus_that_was_moved_away_has_all_and_what_takes_its_place_is_not_touched(
    filled: Corpus, path: Path, tmp_path: Path, article: Article
) -> None:
    other = Corpus.open(tmp_path / "other.sqlite", person="B")
    other.add(replace(article, source=replace(article.source, sha256="")), b"other")
    other.close()
    filled.save(1, ACCEPT)
    before = filled.load(1)
    os.replace(path, tmp_path / "moved.sqlite")
    os.replace(tmp_path / "other.sqlite", path)
    content = path.read_bytes()
    with pytest.raises(StorageError, match="was deleted, moved or replaced"):
        filled.undo(1)
    filled.close()
    assert path.read_bytes() == content
    there = Corpus.open(path, person="Ada")
    assert (there.source_bytes(1), there.history(), there.check()) == (b"other", [], [])
    there.close()
    moved = Corpus.open(tmp_path / "moved.sqlite", person="Ada")
    assert (moved.load(1), moved.check()) == (before, [])
    moved.close()


def test_a_log_that_was_deleted_is_noticed(filled: Corpus, path: Path, tmp_path: Path) -> None:
    """Housekeepers delete what ends in -wal; a change written after that would be gone after a kill."""
    filled.save(1, ACCEPT)
    before = filled.load(1)
    os.unlink(f"{path}-wal")
    with pytest.raises(StorageError, match="save a copy"):
        filled.undo(1)
    filled.backup(tmp_path / "copy.sqlite")
    filled.close()
    for place in (tmp_path / "copy.sqlite", path):
        found = Corpus.open(place, person="Ada")
        assert (found.load(1), found.check()) == (before, [])
        found.close()


def test_it_is_known_whether_the_corpus_was_closed_properly(filled: Corpus, path: Path) -> None:
    assert not filled.backups.was_left_open
    filled.close()
    path.with_name("corpus.sqlite.lock").touch()
    again = Corpus.open(path, person="Ada")
    assert again.backups.was_left_open
    assert again.backups.damage() is None
    again.close()
