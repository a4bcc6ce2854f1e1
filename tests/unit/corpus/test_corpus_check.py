"""Check and backup: every kind of damage is found and named."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from corpus_samples import DATA, TEXT
from sqlalchemy import update

from annotator.core.annotation import Article, Change
from annotator.core.errors import StorageError
from annotator.corpus import Corpus, Problem, schema_search


@pytest.fixture
def filled(corpus: Corpus, article: Article) -> Corpus:
    """A corpus with one article and one change."""
    corpus.add(article, DATA)
    event = article.annotations["v1"]
    corpus.save(1, Change("Remove", (event,), ()))
    return corpus


@pytest.mark.parametrize(
    ("damage", "found"),
    [
        ("UPDATE articles SET accepted = 5", "the article says 5 accepted annotations and has 1"),
        (
            "UPDATE annotations SET words = 'Maria' WHERE id = 'e1'",
            'should be "Maria" but the text has "María',
        ),
        ("UPDATE annotations SET start = start + 1 WHERE id = 'e1'", 'but the text has "aría'),
        ("UPDATE annotations SET \"end\" = 900 WHERE id = 'e1'", "outside the text"),
        (
            "UPDATE annotations SET speaker_end = 900 WHERE id = 'q1'",
            "what they refer to are outside the text",
        ),
        ("UPDATE annotations SET fragments = '[[0,2],[3,5]]' WHERE id = 'q1'", "fragments do not run from"),
        ("UPDATE annotations SET fragments = 'x' WHERE id = 'q1'", "the article cannot be read"),
        ("UPDATE annotations SET layer = 'x' WHERE id = 'q1'", "the article cannot be read"),
        ("UPDATE texts SET text = text || 'x', blocks = '[[0,3,\"body\"],[2,4,\"body\"]]'", "block 2 to 4"),
        ("UPDATE stances SET evidence = '[[0,900]]' WHERE annotation_id IS NULL", "a stance of the article"),
        ("UPDATE sources SET data = 'x'", "are not those that were imported"),
        ("DELETE FROM sources", "the bytes of the source file are missing"),
        ("DELETE FROM texts", "the article has no text"),
        ("UPDATE changes SET after = '[{}]'", "change 1 of the history cannot be read"),
        ("UPDATE changes SET before = '{'", "change 1 of the history cannot be read"),
        ("UPDATE changes SET article_id = 7", "row 1 of table changes belongs to nothing in articles"),
    ],
)
def test_damage_is_found(filled: Corpus, path: Path, damage: str, found: str) -> None:
    assert filled.check() == []
    plain = sqlite3.connect(path)
    plain.execute(damage)
    plain.commit()
    plain.close()
    problems = filled.check()
    assert [problem.message for problem in problems if found in problem.message], problems


def test_a_damaged_page_is_found(filled: Corpus, article: Article, path: Path) -> None:
    for number in range(40):
        filled.add(Article(TEXT * 20), bytes([number]))
    filled.close()
    content = bytearray(path.read_bytes())
    content[4096 * 20 : 4096 * 30] = b"\xa5" * 40960
    path.write_bytes(content)
    corpus = Corpus.open(path, person="Ada")
    assert any("damaged" in problem.message for problem in corpus.check())
    corpus.close()


def test_a_change_that_cannot_be_read_cannot_be_undone(filled: Corpus, path: Path) -> None:
    plain = sqlite3.connect(path)
    plain.execute("UPDATE changes SET before = '[3]'")
    plain.commit()
    plain.close()
    with pytest.raises(StorageError, match="“Remove” cannot be read; nothing was changed"):
        filled.undo(1)
    assert filled.undo_title(1) == "Remove"


def test_a_problem_says_where(filled: Corpus, path: Path) -> None:
    plain = sqlite3.connect(path)
    plain.execute("UPDATE annotations SET words = 'x' WHERE id = 'e1'")
    plain.commit()
    plain.close()
    assert filled.check() == [
        Problem('characters 40 to 51 should be "x" but the text has "María\u00a0López"', 1, "e1")
    ]


def test_a_backup_is_a_whole_corpus_in_one_file(filled: Corpus, tmp_path: Path) -> None:
    target = tmp_path / "copies" / "b.sqlite"
    target.parent.mkdir()
    target.write_text("an older copy")
    filled.backup(target)
    assert os.listdir(target.parent) == ["b.sqlite"]
    copy = Corpus.open(target, person="Ada")
    assert copy.load(1) == filled.load(1)
    assert copy.check() == []
    assert copy.undo_title(1) == "Remove"
    copy.close()


@pytest.mark.usefixtures("only_file")
def test_a_backup_never_replaces_the_corpus_or_an_older_copy_by_half_a_one(
    filled: Corpus, tmp_path: Path
) -> None:
    for target in (filled.path, tmp_path):
        with pytest.raises(StorageError, match="is not a place for a backup"):
            filled.backup(target)
    with pytest.raises(StorageError, match="could not be written"):
        filled.backup(tmp_path / "no" / "b.sqlite")
    assert filled.check() == []


@pytest.mark.usefixtures("only_file")
def test_a_damaged_corpus_makes_no_backup(filled: Corpus, tmp_path: Path) -> None:
    for number in range(40):
        filled.add(Article(TEXT * 20), bytes([number]))
    filled.close()
    path = filled.path
    content = bytearray(path.read_bytes())
    content[4096 * 20 : 4096 * 30] = b"\xa5" * 40960
    path.write_bytes(content)
    corpus = Corpus.open(path, person="Ada")
    target = tmp_path / "b.sqlite"
    target.write_text("an older copy")
    with pytest.raises(StorageError, match="the corpus itself is damaged"):
        corpus.backup(target)
    assert target.read_text() == "an older copy"
    corpus.close()


@pytest.mark.usefixtures("only_file")
@pytest.mark.parametrize(
    ("damage", "found"),
    [
        ("DELETE FROM search_docsize", "the search does not know the article"),
        ("INSERT INTO search_docsize VALUES (99, x'00')", "the search knows an article that is not there"),
        (
            "INSERT INTO search (search, rowid, title, text, about) "
            "SELECT 'delete', id, title, text, about FROM searchable; "
            "INSERT INTO search_docsize VALUES (1, x'01')",
            "the search does not find the article by its word",
        ),
        ("DELETE FROM search_data WHERE id > 10", "the index of the search is damaged"),
        ("DELETE FROM noted", "the search does not know the notes of the article"),
        ("INSERT INTO noted (rowid, note) VALUES (99, 'x')", "the search does not know the notes"),
        ("UPDATE article_facets SET number = number + 1", "the counts of its labels do not fit"),
        ("DELETE FROM article_facets", "the counts of its labels do not fit"),
        ("DELETE FROM names", "names of entities and speakers"),
    ],
)
def test_an_index_that_does_not_fit_is_found_and_made_anew(filled: Corpus, damage: str, found: str) -> None:
    assert isinstance(filled.path, Path)
    noted = filled.load(1).annotations["e1"]
    filled.save(1, Change("Note", (noted,), (replace(noted, note="look again"),)))
    assert filled.check() == []
    with closing(sqlite3.connect(filled.path)) as plain:
        plain.executescript(damage)
    problems = filled.check()
    assert any(found in problem.message for problem in problems)
    assert all("--repair" in problem.message for problem in problems)
    if "99" not in damage:
        filled.search.rebuild()
        assert filled.check() == []


def test_the_counts_of_a_shared_corpus_are_compared_too(filled: Corpus) -> None:
    with filled._database.writing() as connection:
        connection.exec_driver_sql("UPDATE article_facets SET number = number + 1")
        connection.exec_driver_sql("DELETE FROM names")
    assert len(filled.check()) == 2
    filled.search.rebuild()
    assert filled.check() == []


def test_a_deleted_article_that_cannot_be_restored_is_named(filled: Corpus) -> None:
    batch = filled.search.trash.delete([1])
    assert filled.check() == []
    with filled._database.writing() as connection:
        connection.execute(update(schema_search.trash).values(data=b"x"))
    assert [(p.article_id, "in the trash is damaged" in p.message) for p in filled.check()] == [(1, True)]
    with pytest.raises(StorageError, match="go back to a backup"):
        filled.search.trash.restore(batch)
