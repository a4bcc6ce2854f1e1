"""Opening: new and strange files, other versions, other processes, places that cannot be written."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING, Any

import pytest
from corpus_samples import ARGUED, DATA, ENTITY, EVENT, GUESS, GUESSED, LABELS, QUOTE

from annotator.core.annotation import Article, Change, Status
from annotator.core.errors import StorageError
from annotator.corpus import Corpus, locking, migrations, schema
from annotator.corpus.database import file_uri

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator

    from sqlalchemy import Connection

VERSION_1 = Path(__file__).parent / "data" / "corpus-v1.sqlite"
VERSION_2 = VERSION_1.with_name("corpus-v2.sqlite")
NEXT = schema.VERSION + 1
ACCEPT = Change("Accept", (ENTITY,), (replace(ENTITY, status=Status.ACCEPTED),))

HOLD = """
import sys, pathlib
from annotator.corpus import Corpus
corpus = Corpus.open(pathlib.Path(sys.argv[1]), person="other")
print(corpus.read_only, flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder whose mode may be changed; it can be removed afterwards."""
    folder = tmp_path / "folder"
    folder.mkdir()
    yield folder
    folder.chmod(0o777)


def test_a_new_corpus(path: Path) -> None:
    corpus = Corpus.open(path, person="Ada")
    assert (corpus.path, corpus.person, corpus.read_only, corpus.read_only_reason) == (
        path,
        "Ada",
        False,
        None,
    )
    corpus.close()
    assert os.listdir(path.parent) == [path.name]  # neither log nor lock stays behind
    plain = sqlite3.connect(path)
    assert plain.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
    assert plain.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
    assert plain.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    plain.close()


def test_names_with_signs_that_uris_know(tmp_path: Path) -> None:
    path = tmp_path / "50% of María's #1 corpus?.sqlite"
    Corpus.open(path, person="Ada").close()
    assert path.exists()


def test_the_name_of_a_file_on_a_windows_share() -> None:
    share = PureWindowsPath(r"\\server\news\my corpus.sqlite")
    assert file_uri(share, mode="rw") == "file:////server/news/my%20corpus.sqlite?mode=rw"
    assert file_uri(PureWindowsPath(r"C:\c.sqlite"), mode="ro") == "file:///C:/c.sqlite?mode=ro"


def refused(path: Path, **options: bool) -> str:
    """The sentence with which a file is refused."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StorageError) as caught:
        Corpus.open(path, person="Ada", **options)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert not path.with_name(path.name + ".lock").exists()
    return str(caught.value)


def test_strange_files_are_refused_and_not_touched(tmp_path: Path, path: Path) -> None:
    assert "is a folder" in refused(tmp_path)
    assert "does not exist" in refused(tmp_path / "no" / "c.sqlite")
    assert "There is no corpus" in refused(path, create=False)
    assert "There is no corpus" in refused(path, write=False)
    path.write_bytes(b"Dear diary, this is long enough to be anything at all")
    assert "is not a corpus" in refused(path)
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)
    assert "not a corpus" in refused(path)
    path.write_bytes(b"")
    assert "is not a corpus" in refused(path, create=False)
    assert "is not a corpus" in refused(path, write=False)


def test_a_file_whose_making_failed_half_way_is_made_the_next_time(path: Path) -> None:
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("PRAGMA application_id = 0")
        plain.execute("VACUUM")  # writes a first page without content
    assert path.stat().st_size > 0
    assert "database without content" in refused(path, create=False)
    corpus = Corpus.open(path, person="Ada")
    assert (corpus.read_only, corpus.check(), corpus.article_ids()) == (False, [], [])
    corpus.close()


def test_another_program_s_database_is_refused(path: Path) -> None:
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE places (id)")
    plain.close()
    assert "belongs to another program" in refused(path)
    assert "belongs to another program" in refused(path, write=False)


def test_a_newer_version_is_refused(path: Path) -> None:
    Corpus.open(path, person="Ada").close()
    plain = sqlite3.connect(path)
    plain.execute("PRAGMA user_version = 99")
    plain.close()
    assert "newer version of this program (format 99" in refused(path)


def test_a_truncated_corpus_is_named_damaged(corpus: Corpus, article: Article, path: Path) -> None:
    for number in range(30):
        corpus.add(replace(article, source=replace(article.source, sha256="")), DATA + bytes([number]))
    corpus.close()
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(StorageError, match="is damaged"):
        Corpus.open(path, person="Ada")


def test_a_failed_creation_leaves_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(database: object) -> None:
        raise StorageError("full")

    monkeypatch.setattr(migrations, "create", fail)
    with pytest.raises(StorageError, match="full"):
        Corpus.open(path, person="Ada")
    assert os.listdir(path.parent) == []


def test_version_1_opens(tmp_path: Path, article: Article) -> None:
    """The stored file is `article` of conftest.py with ENTITY accepted, as version 1 wrote it."""
    path = Path(shutil.copy(VERSION_1, tmp_path))
    corpus = Corpus.open(path, person="Ada")
    expected = replace(article, id=1).with_change(ACCEPT)
    assert corpus.load(1) == expected
    assert corpus.check() == []
    assert corpus.undo(1) == ACCEPT.inverse()
    assert corpus.load(1).annotations == {"e1": ENTITY, "q1": QUOTE, "v1": EVENT}
    assert corpus.load(1).labels == LABELS
    corpus.close()


def test_version_2_opens(tmp_path: Path, article: Article) -> None:
    """The stored file is `article` with other annotations, a rule and some time, as version 2 wrote it."""
    corpus = Corpus.open(Path(shutil.copy(VERSION_2, tmp_path)), person="Ada")
    stored = {a.id: a for a in (GUESSED, QUOTE, ARGUED)}
    assert corpus.load(1) == replace(article, id=1, annotations=stored, guesses=(GUESS,))
    assert [(r.words.text, r.label, r.entity) for r in corpus.rules.all()] == [
        ("Putin", "PERSON", "Vladimir Putin")
    ]
    assert corpus.activity.seconds_on(1) == 12.5
    assert corpus.check() == []
    corpus.close()


def test_an_upgraded_file_has_the_tables_of_a_new_one(tmp_path: Path, path: Path) -> None:
    old = Path(shutil.copy(VERSION_1, tmp_path))
    Corpus.open(old, person="Ada").close()
    Corpus.open(path, person="Ada").close()
    assert shape_of(old) == shape_of(path)


def shape_of(file: Path) -> dict[str, list[Any]]:
    """Columns, keys and indexes of every table."""
    plain = sqlite3.connect(file)
    tables = [name for (name,) in plain.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    shape = {
        f"{pragma} {name}": sorted(row[1:] for row in plain.execute(f"PRAGMA {pragma}({name})"))
        for name in tables
        for pragma in ("table_xinfo", "foreign_key_list", "index_list")
    }
    plain.close()
    return shape


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """A program that is one version further; lists the migrations that ran."""
    ran: list[int] = []

    def to_next(connection: Connection) -> None:
        ran.append(NEXT)
        connection.exec_driver_sql("ALTER TABLE articles ADD COLUMN language TEXT")

    monkeypatch.setattr(schema, "VERSION", NEXT)
    monkeypatch.setattr(migrations, "MIGRATIONS", {**migrations.MIGRATIONS, NEXT: to_next})
    return ran


def test_an_older_file_is_upgraded_after_a_backup(tmp_path: Path, next_version: list[int]) -> None:
    path = Path(shutil.copy(VERSION_1, tmp_path / "c.sqlite"))
    Corpus.open(path, person="Ada").close()
    assert next_version == [NEXT]
    assert sorted(os.listdir(tmp_path)) == ["c-version1.sqlite", "c.sqlite"]
    versions = {}
    for file in tmp_path.iterdir():
        plain = sqlite3.connect(file)
        versions[file.name] = plain.execute("PRAGMA user_version").fetchone()[0]
        assert plain.execute("SELECT count(*) FROM annotations").fetchone() == (3,)
        plain.close()
    assert versions == {"c.sqlite": NEXT, "c-version1.sqlite": 1}
    Corpus.open(path, person="Ada").close()
    assert next_version == [NEXT]


def test_a_failed_upgrade_changes_nothing(
    tmp_path: Path, next_version: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(shutil.copy(VERSION_1, tmp_path / "c.sqlite"))

    def fail(connection: Connection) -> None:
        connection.exec_driver_sql("DROP TABLE annotations")
        raise RuntimeError("half way")

    monkeypatch.setattr(migrations, "MIGRATIONS", {**migrations.MIGRATIONS, NEXT: fail})
    with pytest.raises(RuntimeError, match="half way"):
        Corpus.open(path, person="Ada")
    monkeypatch.undo()
    corpus = Corpus.open(path, person="Ada")
    assert len(corpus.load(1).annotations) == 3
    assert corpus.check() == []
    corpus.close()


def test_an_older_file_that_cannot_be_written_says_so(tmp_path: Path, next_version: list[int]) -> None:
    path = Path(shutil.copy(VERSION_1, tmp_path / "c.sqlite"))
    with pytest.raises(StorageError, match="older format 1 and cannot be upgraded where it lies"):
        Corpus.open(path, person="Ada", write=False)
    assert os.listdir(tmp_path) == ["c.sqlite"]


def test_opened_for_reading(corpus: Corpus, article: Article, path: Path) -> None:
    article_id, _ = corpus.add(article, DATA)
    reader = Corpus.open(path, person="Bo", write=False)
    assert reader.read_only
    assert reader.load(article_id).annotations["e1"] == ENTITY
    corpus.save(article_id, ACCEPT)
    assert reader.load(article_id).annotations["e1"].status is Status.ACCEPTED  # sees what the writer writes
    reader.remember_position(article_id, 3)  # nothing to remember, nothing to complain about
    for write in (
        lambda: reader.save(article_id, ACCEPT),
        lambda: reader.undo(article_id),
        lambda: reader.delete(article_id),
        lambda: reader.set_meta("a", "b"),
        lambda: reader.add(article, DATA),
    ):
        with pytest.raises(
            StorageError, match=r"Nothing was changed\. The corpus was opened for reading only"
        ):
            write()
    reader.close()
    assert corpus.check() == []


def test_the_second_one_in_this_process_reads(corpus: Corpus, path: Path) -> None:
    second = Corpus.open(path, person="Bo")
    assert second.read_only
    assert f"process {os.getpid()} on" in (second.read_only_reason or "")
    second.close()
    corpus.close()
    third = Corpus.open(path, person="Bo")
    assert not third.read_only
    third.close()


def test_a_link_to_the_same_corpus_is_the_same_corpus(corpus: Corpus, path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.sqlite"
    link.symlink_to(path)
    second = Corpus.open(link, person="Bo")
    assert second.read_only
    second.close()


def test_another_process_holds_the_corpus_until_it_is_killed(
    path: Path, run_python: Callable[..., subprocess.Popen[str]]
) -> None:
    with run_python(HOLD, str(path)) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "False\n"
        corpus = Corpus.open(path, person="Ada")
        assert corpus.read_only
        assert f"process {process.pid} on" in (corpus.read_only_reason or "")
        assert corpus.queue() == []
        corpus.close()
        process.send_signal(signal.SIGKILL)
        process.wait()
        corpus = Corpus.open(path, person="Ada")
        assert not corpus.read_only
        corpus.close()


def test_a_lock_file_that_says_nothing(path: Path) -> None:
    lock_path = path.with_name(path.name + ".lock")
    lock_path.write_text("not json")
    lock = locking.FileLock(lock_path)
    lock_path.write_text("[]")
    with pytest.raises(locking.LockHeldError) as caught:
        locking.FileLock(lock_path)
    assert caught.value.holder is None
    lock.release()
    lock.release()
    assert not lock_path.exists()


def test_another_program_that_writes_makes_it_read_only(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.corpus.database.BUSY_TIMEOUT", 50)
    Corpus.open(path, person="Ada").close()
    browser = sqlite3.connect(path, isolation_level=None)
    browser.execute("BEGIN IMMEDIATE")
    corpus = Corpus.open(path, person="Ada")
    assert "Another program is writing" in (corpus.read_only_reason or "")
    corpus.close()
    browser.close()


GIVE_UP_RIGHTS = """
import ctypes, os, struct
if os.geteuid() == 0:  # Linux: root without capabilities obeys the modes of files; see capset(2)
    assert ctypes.CDLL(None).capset(struct.pack("Ii", 0x20080522, 0), bytes(24)) == 0
"""

READ = """
import sys, pathlib
from annotator.corpus import Corpus
from annotator.core.errors import StorageError
try:
    corpus = Corpus.open(pathlib.Path(sys.argv[1]), person="nobody")
    print(corpus.read_only_reason)
    print(len(corpus.queue()))
    corpus.close()
except StorageError as error:
    print(error)
"""


@pytest.fixture
def read_without_rights(run_python: Callable[..., subprocess.Popen[str]]) -> Callable[[Path], str]:
    """What a user without special rights sees of a corpus; the tests may run as root, whom no mode stops."""
    if os.name == "nt" or (os.geteuid() == 0 and sys.platform != "linux"):
        pytest.skip("modes do not stop this user")

    def read(path: Path) -> str:
        with run_python(GIVE_UP_RIGHTS + READ, str(path)) as process:
            out, errors = process.communicate()
        assert errors == ""
        return out

    return read


@pytest.fixture
def stored(folder: Path, article: Article) -> Path:
    """A closed corpus of this version with one article."""
    path = folder / "stored.sqlite"
    corpus = Corpus.open(path, person="Ada")
    corpus.add(article, DATA)
    corpus.close()
    return path


def test_a_file_that_cannot_be_written(stored: Path, read_without_rights: Callable[[Path], str]) -> None:
    path = stored
    path.chmod(0o444)
    assert (
        read_without_rights(path)
        == f"{path.name} cannot be written; you can read it, but nothing can be changed.\n1\n"
    )


def test_a_folder_that_cannot_be_written(
    folder: Path, stored: Path, read_without_rights: Callable[[Path], str]
) -> None:
    path = stored
    folder.chmod(0o555)
    out = read_without_rights(path)
    assert out.startswith(f"The folder {folder} cannot be written (Permission denied); you can read this")
    assert out.endswith("\n1\n")
    assert "cannot be created" in read_without_rights(folder / "new.sqlite")


def test_a_folder_that_cannot_be_written_with_an_open_log(
    folder: Path, read_without_rights: Callable[[Path], str], article: Article
) -> None:
    """Only the log has the newest changes: never show the state before them as if it were all."""
    path = Path(shutil.copy(VERSION_1, folder))
    corpus = Corpus.open(path, person="Ada")
    corpus.set_meta("a", "b")
    log = path.with_name(path.name + "-wal")
    kept = log.read_bytes()
    corpus.close()
    log.write_bytes(kept)
    folder.chmod(0o555)
    assert "was not closed properly" in read_without_rights(path)


def test_a_file_that_cannot_be_read(folder: Path, read_without_rights: Callable[[Path], str]) -> None:
    path = Path(shutil.copy(VERSION_1, folder))
    path.chmod(0o000)
    assert "cannot be read (Permission denied)" in read_without_rights(path)


def test_a_drive_without_locks_is_read_only(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Corpus.open(path, person="Ada").close()

    def no_locks(handle: int) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(locking, "_try_lock", no_locks)
    corpus = Corpus.open(path, person="Ada")
    assert "Operation not supported" in (corpus.read_only_reason or "")
    corpus.close()
