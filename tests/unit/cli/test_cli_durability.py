"""`annotator backup --list`, `restore` and `salvage`: what they print, and their exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.core.annotation import Article, Metadata, Source
from annotator.corpus import Corpus


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A corpus with one article and a backup, then a second article."""
    path = tmp_path / "corpus.sqlite"
    corpus = Corpus.open(path, person="Ada")
    corpus.add(Article("One of them", Metadata("One"), Source("1.txt")), b"1")
    assert corpus.backups.make() is not None
    corpus.add(Article("Two of them", Metadata("Two"), Source("2.txt")), b"2")
    corpus.close()
    return path


def articles(path: Path) -> int:
    """How many there are, in a corpus that is whole."""
    corpus = Corpus.open(path, person="Ada", create=False)
    assert corpus.check() == []
    count = len(corpus.article_ids())
    corpus.close()
    return count


def test_the_list(filled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backup", "--list", "--json", "--corpus", str(filled)]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["number"], row["reason"], Path(row["path"]).stat().st_size) == (1, "", row["bytes"])
    assert main(["backup", "--list", "--corpus", str(filled)]) == 0
    assert row["path"] in capsys.readouterr().out
    assert main(["backup", "--list", "--corpus", str(filled.with_name("none.sqlite"))]) == 0
    assert "no backups yet" in capsys.readouterr().err


def test_restore_and_back(filled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["restore", "1", "--corpus", str(filled)]) == 0
    assert "What was there before is backup 2" in capsys.readouterr().err
    assert articles(filled) == 1
    assert main(["restore", "2", "--corpus", str(filled)]) == 0
    assert articles(filled) == 2


def test_restore_of_what_is_not_there(filled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["restore", "99", "--corpus", str(filled)]) == 1
    assert "There is no backup 99; nothing was changed" in capsys.readouterr().err
    assert articles(filled) == 2


def test_restore_of_a_damaged_and_of_a_deleted_corpus(
    filled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled.write_bytes(b"\0" * 20_000)
    assert main(["check", "--corpus", str(filled)]) == 1
    assert main(["restore", "1", "--corpus", str(filled)]) == 0
    assert "the damaged file is" in capsys.readouterr().out
    assert articles(filled) == 1
    assert filled.with_name("corpus-damaged1.sqlite").read_bytes() == b"\0" * 20_000
    filled.unlink()
    assert main(["restore", "1", "--corpus", str(filled)]) == 0
    assert articles(filled) == 1


def test_a_file_of_another_program_is_not_moved_away(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    thesis = tmp_path / "thesis.docx"
    thesis.write_bytes(b"PK of mine")
    backup = next(filled.with_name("corpus.sqlite.backups").iterdir())
    assert main(["restore", str(backup), "--corpus", str(thesis)]) == 1
    assert "is not a corpus" in capsys.readouterr().err
    assert thesis.read_bytes() == b"PK of mine"


def test_salvage(filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = tmp_path / "new.sqlite"
    assert main(["salvage", str(filled), "--output", str(new)]) == 0
    assert "0 of" in capsys.readouterr().out
    assert articles(new) == 2
    assert main(["salvage", str(filled), "--output", str(new)]) == 1
    assert "is there already" in capsys.readouterr().err
    assert main(["salvage", str(filled), "--output", str(tmp_path / "b.sqlite"), "--json"]) == 0
    tables = {table["name"]: table for table in json.loads(capsys.readouterr().out)["tables"]}
    assert (tables["articles"]["saved"], tables["articles"]["lost"]) == (2, 0)
    assert main(["salvage", str(tmp_path / "none"), "--output", str(tmp_path / "c.sqlite")]) == 1
    assert "There is no file" in capsys.readouterr().err
