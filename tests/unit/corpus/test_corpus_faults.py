"""The disk fills up, the process is killed, another program writes: what was saved stays."""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from corpus_samples import DATA, ENTITY, EVENT

from annotator.core.annotation import Change, Status
from annotator.core.errors import StorageError
from annotator.corpus import Corpus

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    from annotator.core.annotation import Article

ACCEPT = Change("Accept", (ENTITY,), (replace(ENTITY, status=Status.ACCEPTED),))

SAVE_FOR_EVER = """
import sys, pathlib
from dataclasses import replace
from annotator.core.annotation import Change
from annotator.corpus import Corpus
corpus = Corpus.open(pathlib.Path(sys.argv[1]), person="Ada")
article = corpus.load(1)
number = 0
while True:
    number += 1
    before = tuple(article.annotations.values())
    change = Change(f"Edit {number}", before, tuple(replace(a, note=f"{number}" * 400) for a in before))
    corpus.save(1, change)
    article = article.with_change(change)
    print(number, flush=True)
"""


def test_nothing_that_was_saved_is_lost_when_the_process_is_killed(
    corpus: Corpus, article: Article, path: Path, run_python: Callable[..., subprocess.Popen[str]]
) -> None:
    corpus.add(article, DATA)
    corpus.close()
    seen = 0
    for round_ in range(4):
        with run_python(SAVE_FOR_EVER, str(path)) as process:
            assert process.stdout is not None
            for _ in range(10 + 7 * round_):
                assert process.stdout.readline()
            sum(range(100_000 * round_))  # milliseconds, so that no two kills meet the same moment
            process.send_signal(signal.SIGKILL)
            lines = process.stdout.read().split()
        last = int(lines[-1]) if lines else 10 + 7 * round_
        seen += last
        opened = Corpus.open(path, person="Ada")
        assert not opened.read_only
        assert opened.check() == []
        history = opened.history(1, limit=10_000)
        assert len(history) in (seen, seen + 1)  # the one after the last that was reported may be there
        seen = len(history)
        number = history[0].title.removeprefix("Edit ")
        assert {a.note for a in opened.load(1).annotations.values()} == {number * 400}
        opened.close()


@pytest.fixture
def full_disk(corpus: Corpus) -> Callable[[bool], None]:
    """Lets the file grow no further, or again."""

    def fill(is_full: bool) -> None:
        with corpus._database.raw() as connection:
            pages = connection.execute("PRAGMA page_count").fetchone()[0] if is_full else 1 << 30
            connection.execute(f"PRAGMA max_page_count = {pages}")

    return fill


@pytest.mark.usefixtures("only_file")
def test_a_full_disk_changes_nothing(
    corpus: Corpus, article: Article, full_disk: Callable[[bool], None]
) -> None:
    article_id, _ = corpus.add(article, DATA)
    corpus.save(article_id, ACCEPT)
    before = corpus.load(article_id)
    big = Change("Note", (EVENT,), (replace(EVENT, note="x" * 100_000),))
    full_disk(True)
    with pytest.raises(StorageError, match="is full; nothing was changed and what was saved before is safe"):
        corpus.save(article_id, big)
    with pytest.raises(StorageError, match="is full"):
        corpus.add(replace(article, source=replace(article.source, sha256="")), os.urandom(100_000))
    assert corpus.load(article_id) == before
    assert [entry.title for entry in corpus.history()] == ["Accept"]
    assert corpus.check() == []
    full_disk(False)
    corpus.save(article_id, big)
    assert corpus.load(article_id) == before.with_change(big)
    assert corpus.check() == []


@pytest.mark.usefixtures("only_file")
def test_a_failed_save_keeps_what_can_be_redone(
    corpus: Corpus, article: Article, full_disk: Callable[[bool], None]
) -> None:
    article_id, _ = corpus.add(article, DATA)
    corpus.save(article_id, ACCEPT)
    corpus.undo(article_id)
    full_disk(True)
    with pytest.raises(StorageError):
        corpus.save(article_id, Change("Note", (EVENT,), (replace(EVENT, note="x" * 100_000),)))
    full_disk(False)
    assert corpus.redo_title(article_id) == "Accept"


LIMITED = """
import resource, sys, pathlib
from dataclasses import replace
from annotator.core.annotation import Change
from annotator.core.errors import StorageError
from annotator.corpus import Corpus
corpus = Corpus.open(pathlib.Path(sys.argv[1]), person="Ada")
article = corpus.load(1)
event = article.annotations["v1"]
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))
try:
    corpus.save(1, Change("Note", (event,), (replace(event, note="x" * 300_000),)))
except StorageError as error:
    print(error)
print(corpus.load(1) == article, corpus.check())
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
corpus.save(1, Change("Note", (event,), (replace(event, note="x" * 300_000),)))
print(len(corpus.load(1).annotations["v1"].note), corpus.check())
corpus.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits are POSIX")
def test_a_write_that_fails_half_way_changes_nothing(
    corpus: Corpus, article: Article, path: Path, run_python: Callable[..., subprocess.Popen[str]]
) -> None:
    corpus.add(article, DATA)
    corpus.close()
    with run_python(LIMITED, str(path)) as process:
        out, errors = process.communicate()
    assert errors == ""
    first, second, third = out.splitlines()
    assert "reported an error (SQLITE_IOERR_WRITE); nothing was changed" in first
    assert (second, third) == ("True []", "300000 []")


def test_another_program_that_writes(path: Path, article: Article, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.corpus.database.BUSY_TIMEOUT", 50)
    corpus = Corpus.open(path, person="Ada")
    article_id, _ = corpus.add(article, DATA)
    browser = sqlite3.connect(path, isolation_level=None)
    browser.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageError, match="Another program is writing to corpus"):
        corpus.save(article_id, ACCEPT)
    assert corpus.load(article_id).annotations["e1"] == ENTITY  # reading goes on
    browser.execute("ROLLBACK")
    corpus.save(article_id, ACCEPT)
    browser.close()
    corpus.close()


def test_our_own_mistakes_are_not_dressed_up_as_the_disk_s(corpus: Corpus) -> None:
    with pytest.raises(Exception, match="void"), corpus._database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM void")


def test_several_threads_may_use_it(corpus: Corpus, article: Article) -> None:
    article_id, _ = corpus.add(article, DATA)

    def edit(number: int) -> None:
        corpus.save(article_id, Change(f"Edit {number}", (), (replace(EVENT, id=f"n{number}"),)))
        corpus.load(article_id)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(edit, range(60)))
    assert len(corpus.load(article_id).annotations) == 63
    assert corpus.check() == []
