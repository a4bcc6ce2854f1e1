"""A disk that is full, a folder that cannot be written: nothing is lost and one sentence says so.

The disk is a file system of 8 MB in memory, where this process may mount one, with the real program on it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from corpus_samples import EVENT, TEXT

from annotator.core.annotation import Annotation, Article, Change, Metadata, Source
from annotator.core.errors import StorageError
from annotator.corpus import Corpus
from annotator.corpus.salvage import salvage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[3]
DATA = Path(__file__).parent / "data"
SIZE = 8 * 1024 * 1024


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk."""
    place = tmp_path / "disk"
    place.mkdir()
    options = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "none", str(place)]
    if sys.platform != "linux" or os.geteuid() != 0 or subprocess.run(options, check=False).returncode:
        pytest.skip("only root may mount a disk")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def fill(disk: Path, left: int, name: str = "ballast") -> Path:
    """Takes all the room but so many bytes."""
    ballast = disk / name
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_bsize
    with ballast.open("wb") as file:
        file.write(bytes(max(0, free - left)))
    return ballast


def make_corpus(disk: Path) -> Corpus:
    """A corpus on the disk with one article."""
    corpus = Corpus.open(disk / "corpus.sqlite", person="Ada")
    annotations = {EVENT.id: EVENT}
    corpus.add(Article(TEXT, Metadata("Talks"), Source("talks"), (), annotations), b"bytes of it")
    return corpus


def edit(number: int, size: int = 30_000) -> Change:
    """A change that takes some room."""
    return Change(f"Edit {number}", (), (_noted(number, size),))


def _noted(number: int, size: int) -> Annotation:
    return replace(EVENT, id=f"n{number}", note=f"{number} " * size)


def save_until_full(corpus: Corpus) -> list[str]:
    """Saves until it is refused; the titles of what was saved."""
    saved: list[str] = []
    refused = ""
    while not refused:
        try:
            corpus.save(1, edit(len(saved)))
            saved.append(f"Edit {len(saved)}")
        except StorageError as error:
            refused = str(error)
    assert "is full; nothing was changed and what was saved before is safe" in refused
    return saved


def test_decisions_on_a_full_disk(disk: Path) -> None:
    corpus = make_corpus(disk)
    ballast = fill(disk, 600_000)
    saved = save_until_full(corpus)
    assert saved
    before = corpus.load(1)
    assert [entry.title for entry in corpus.history(1)] == saved[::-1]
    with pytest.raises(StorageError, match="is full"):
        corpus.operations.save({1: edit(2000, 200_000)})
    with pytest.raises(StorageError, match="is full"):
        corpus.add(Article("Another " * 50_000, source=Source("b")), os.urandom(300_000))
    assert corpus.load(1) == before
    corpus.close()  # the log does not fit into the file now: it stays, and is read the next time
    full = Corpus.open(disk / "corpus.sqlite", person="Ada", write=False)
    assert full.load(1) == before
    full.close()
    ballast.unlink()
    again = Corpus.open(disk / "corpus.sqlite", person="Ada")
    assert (again.load(1), again.check()) == (before, [])
    again.save(1, edit(3000))
    again.close()


def test_a_backup_on_a_full_disk(disk: Path) -> None:
    corpus = make_corpus(disk)
    for number in range(4):
        corpus.save(1, edit(number))
    first = corpus.backups.make()
    assert first is not None
    content = first.path.read_bytes()
    corpus.save(1, edit(5))
    fill(disk, 100_000)
    with pytest.raises(StorageError, match="too little room for a backup"):
        corpus.backups.make()
    with pytest.raises(StorageError, match=r"is full"):
        corpus.backup(disk / "by-hand.sqlite")
    with pytest.raises(StorageError, match=r"is full|too little room"):
        corpus.backups.restore(first.path)
    assert corpus.backups.all() == [first]
    assert first.path.read_bytes() == content
    assert corpus.check() == []
    assert len(corpus.history(1)) == 5
    assert not [path for path in disk.rglob("*") if ".part" in path.name or path.name == "by-hand.sqlite"]
    corpus.close()


def test_a_restore_for_which_the_log_has_no_room(disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The backup of the present state still fits, the copy into the corpus does not: all stays as it is."""
    corpus = make_corpus(disk)
    for number in range(4):
        corpus.save(1, edit(number))
    first = corpus.backups.make()
    assert first is not None
    corpus.save(1, edit(5))
    before = corpus.load(1)
    monkeypatch.setattr("shutil.disk_usage", lambda _path: type("Usage", (), {"free": 1 << 40}))
    fill(disk, first.size + first.size // 2)
    with pytest.raises(StorageError, match=r"is full|could not be written"):
        corpus.backups.restore(first.path)
    assert corpus.load(1) == before
    assert corpus.check() == []
    corpus.close()


@pytest.mark.parametrize("left", [20_000, 90_000, 150_000, 220_000])
def test_an_upgrade_on_a_full_disk(disk: Path, left: int) -> None:
    old = disk / "old.sqlite"
    content = (DATA / "corpus-v2.sqlite").read_bytes()
    old.write_bytes(content)
    ballast = fill(disk, left)
    with pytest.raises(StorageError) as caught:
        Corpus.open(old, person="Ada")
    assert "full" in str(caught.value)
    assert not (disk / "old.sqlite.lock").exists()
    ballast.unlink()
    corpus = Corpus.open(old, person="Ada")
    assert corpus.check() == []
    assert corpus.article_ids() == [1]
    corpus.close()
    kept = sorted(disk.glob("old-version2*.sqlite"))
    assert kept
    assert not [path for path in disk.iterdir() if ".part" in path.name]


def test_an_import_and_a_salvage_on_a_full_disk(disk: Path, tmp_path: Path) -> None:
    make_corpus(disk).close()
    files = tmp_path / "files"
    files.mkdir()
    for number in range(60):
        (files / f"{number:02}.txt").write_text(f"Talks {number}\n\n" + f"word{number} " * 3000, "utf-8")
    fill(disk, 700_000)
    command = [
        sys.executable,
        "-m",
        "annotator",
        "import",
        str(files),
        "--corpus",
        str(disk / "corpus.sqlite"),
    ]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 1
    assert "is full; nothing was changed and what was saved before is safe" in done.stderr
    assert "Traceback" not in done.stderr
    named = [line for line in done.stdout.splitlines() if line.startswith("added")]
    assert len(named) < 60
    fill(disk, 30_000, "more")
    with pytest.raises(StorageError, match="could not be salvaged"):
        salvage(disk / "corpus.sqlite", disk / "new.sqlite")
    assert not (disk / "new.sqlite").exists()
    (disk / "ballast").unlink()
    (disk / "more").unlink()
    corpus = Corpus.open(disk / "corpus.sqlite", person="Ada")
    assert (len(corpus.article_ids()), corpus.check()) == (len(named) + 1, [])
    corpus.close()


def test_a_disk_that_becomes_full_while_a_new_corpus_is_made(disk: Path) -> None:
    fill(disk, 9000)
    with pytest.raises(StorageError, match="full"):
        Corpus.open(disk / "new.sqlite", person="Ada")
    (disk / "ballast").unlink()
    corpus = Corpus.open(disk / "new.sqlite", person="Ada")
    assert corpus.check() == []
    corpus.close()


@pytest.fixture
def read_only_disk(disk: Path) -> Iterator[Callable[[], None]]:
    """Makes the disk one that cannot be written, as a stick with its switch on."""
    yield lambda: subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True) and None
    subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=False)


def test_a_disk_that_cannot_be_written(
    disk: Path, read_only_disk: Callable[[], None], tmp_path: Path
) -> None:
    made = make_corpus(disk)
    before = made.load(1)
    made.close()
    read_only_disk()
    corpus = Corpus.open(disk / "corpus.sqlite", person="Ada")
    assert corpus.read_only
    assert "cannot be written" in (corpus.read_only_reason or "")
    assert corpus.load(1) == before
    with pytest.raises(StorageError, match="Nothing was changed"):
        corpus.save(1, edit(1))
    corpus.backup(tmp_path / "copy.sqlite")
    corpus.close()
    copy = Corpus.open(tmp_path / "copy.sqlite", person="Ada")
    assert (copy.load(1), copy.check()) == (before, [])
    copy.close()
