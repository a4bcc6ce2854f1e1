"""Salvage: whatever is done to the file, a whole corpus comes out of it, with nearly everything."""

from __future__ import annotations

import hashlib
import io
import random
import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from corpus_samples import ENTITY, EVENT, LABELS, QUOTE, TEXT
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.annotation import Article, Change, Metadata, Source, Span, Status
from annotator.core.errors import StorageError
from annotator.corpus import Corpus
from annotator.corpus.salvage import salvage
from annotator.corpus.salvage_pages import PageFile, UnreadableError
from annotator.corpus.version_rows import VersionKind

TABLES = ("articles", "texts", "sources", "annotations", "stances", "changes")
DATA_FOLDER = Path(__file__).parent / "data"
PAGE = 4096


def make_sample(path: Path, articles: int = 60) -> None:
    """A corpus of some 200 pages, with trees of several levels, deleted rows and long texts."""
    corpus = Corpus.open(path, person="Ada")
    chance = random.Random(1)
    for number in range(articles):
        text = f"{TEXT}\n{number} " + "word " * (200 if number % 10 else 3000)
        many = [replace(EVENT, id=f"m{n}", fragments=(Span(n * 3, n * 3 + 3),)) for n in range(20)]
        annotations = {annotation.id: annotation for annotation in (ENTITY, QUOTE, EVENT, *many)}
        article = Article(text, Metadata(f"Title {number}"), Source("t"), (), annotations, LABELS)
        article_id, _ = corpus.add(article, chance.randbytes(1500))
        corpus.save(article_id, Change("Accept", (ENTITY,), (replace(ENTITY, status=Status.ACCEPTED),)))
        corpus.save(article_id, Change("New", (), (replace(EVENT, id="new"),)))
        if number % 3 == 0:
            corpus.undo(article_id)
    corpus.delete(7)
    corpus.close()


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A whole corpus."""
    path = tmp_path_factory.mktemp("sample") / "sample.sqlite"
    make_sample(path)
    return path


def counts(path: Path) -> Counter[str]:
    """Rows of the tables."""
    with closing(sqlite3.connect(path)) as plain:
        return Counter({t: plain.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in TABLES})


def require_whole(path: Path) -> Corpus:
    """The corpus, which a check finds nothing wrong with and which can be worked in."""
    corpus = Corpus.open(path, person="Ada")
    assert corpus.check() == []
    for number in corpus.article_ids()[:2]:
        while corpus.undo(number) is not None:
            pass
        while corpus.redo(number) is not None:
            pass
    assert corpus.check() == []
    return corpus


def test_a_whole_corpus_comes_out_as_it_was(sample: Path, tmp_path: Path) -> None:
    before = sample.read_bytes()
    found = salvage(sample, tmp_path / "new.sqlite")
    assert (found.damaged_pages, found.replaced_sources, found.problems) == (0, 0, 0)
    assert all(table.lost == 0 for table in found.tables)
    assert counts(tmp_path / "new.sqlite") == counts(sample)
    assert sample.read_bytes() == before
    old, new = (Corpus.open(p, person="Ada") for p in (sample, tmp_path / "new.sqlite"))
    for number in old.article_ids():
        assert new.load(number) == old.load(number)
        assert new.source_bytes(number) == old.source_bytes(number)
        assert new.history(number) == old.history(number)
    added, _ = new.add(Article("Later", source=Source("later")), b"later")
    assert added not in old.article_ids()
    assert added != 7  # the id of a deleted article does not come back
    old.close()
    new.close()


@pytest.mark.parametrize("seed", range(14))
def test_random_pages_are_overwritten(sample: Path, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(sample.read_bytes())
    pages = chance.sample(range(len(data) // PAGE), chance.choice((1, 2, 4, 8)))
    for page in pages:
        data[page * PAGE : (page + 1) * PAGE] = chance.randbytes(PAGE)
    damaged = tmp_path / "damaged.sqlite"
    damaged.write_bytes(data)
    found = salvage(damaged, tmp_path / "new.sqlite")
    assert found.problems == 0
    require_whole(tmp_path / "new.sqlite").close()
    whole, saved = counts(sample), counts(tmp_path / "new.sqlite")
    for table in TABLES:
        assert saved[table] >= (1 - 0.15 * len(pages)) * whole[table], (table, pages)
    assert damaged.read_bytes() == data


@pytest.mark.parametrize("seed", range(5))
def test_bytes_here_and_there_are_overwritten(sample: Path, tmp_path: Path, seed: int) -> None:
    chance = random.Random(100 + seed)
    data = bytearray(sample.read_bytes())
    for _ in range(60):
        data[chance.randrange(len(data))] = chance.randrange(256)
    (tmp_path / "damaged.sqlite").write_bytes(data)
    found = salvage(tmp_path / "damaged.sqlite", tmp_path / "new.sqlite")
    assert found.problems == 0
    require_whole(tmp_path / "new.sqlite").close()
    assert counts(tmp_path / "new.sqlite")["annotations"] >= 0.6 * counts(sample)["annotations"]


@pytest.mark.parametrize("share", [0.4, 0.7, 0.95])
def test_the_end_is_cut_off(sample: Path, tmp_path: Path, share: float) -> None:
    data = sample.read_bytes()
    damaged = tmp_path / "damaged.sqlite"
    damaged.write_bytes(data[: int(len(data) * share)])
    found = salvage(damaged, tmp_path / "new.sqlite")
    assert found.problems == 0
    require_whole(tmp_path / "new.sqlite").close()
    assert counts(tmp_path / "new.sqlite")["texts"] >= (share - 0.4) * counts(sample)["texts"]
    lost = {table.name: table.lost for table in found.tables}
    assert share > 0.9 or lost["annotations"] > 0


def test_without_the_first_page_the_tables_are_known_by_their_rows(sample: Path, tmp_path: Path) -> None:
    data = bytearray(sample.read_bytes())
    data[:PAGE] = bytes(PAGE)
    (tmp_path / "damaged.sqlite").write_bytes(data)
    found = salvage(tmp_path / "damaged.sqlite", tmp_path / "new.sqlite")
    assert found.problems == 0
    whole, saved = counts(sample), counts(tmp_path / "new.sqlite")
    assert saved["articles"] >= whole["articles"]
    assert saved["annotations"] >= 0.9 * whole["annotations"]


def test_the_log_of_a_killed_program_belongs_to_it(tmp_path: Path) -> None:
    path = tmp_path / "open.sqlite"
    corpus = Corpus.open(path, person="Ada")
    corpus.add(Article("Text of it", source=Source("t")), b"source")
    for ending in ("", "-wal"):
        shutil.copy(f"{path}{ending}", tmp_path / f"killed.sqlite{ending}")
    salvage(tmp_path / "killed.sqlite", tmp_path / "new.sqlite")
    salvage(path, tmp_path / "of-open.sqlite")  # while the window has it
    corpus.save(1, Change("New", (), (replace(EVENT, id="new", fragments=(Span(0, 4),)),)))
    corpus.close()
    for name in ("new.sqlite", "of-open.sqlite"):
        assert require_whole(tmp_path / name).load(1).text == "Text of it"


def test_an_older_format_is_salvaged_and_upgraded(tmp_path: Path) -> None:
    for name in ("corpus-v1", "corpus-v2"):
        salvage(DATA_FOLDER / f"{name}.sqlite", tmp_path / f"{name}.sqlite")
        upgraded = Corpus.open(Path(shutil.copy(DATA_FOLDER / f"{name}.sqlite", tmp_path / "old")), person="")
        corpus = require_whole(tmp_path / f"{name}.sqlite")
        assert corpus.load(1) == upgraded.load(1)
        corpus.close()
        upgraded.close()


def test_a_lost_source_is_replaced_by_the_text_and_a_lost_title_by_its_first_line(
    sample: Path, tmp_path: Path
) -> None:
    damaged = Path(shutil.copy(sample, tmp_path / "damaged.sqlite"))
    with closing(sqlite3.connect(damaged)) as plain:
        plain.execute("DELETE FROM sources WHERE article_id = 3")
        plain.execute("UPDATE sources SET data = x'00', coding = 'deflate' WHERE article_id = 4")
        plain.execute("PRAGMA foreign_keys = OFF")
        plain.execute("PRAGMA writable_schema = ON")
        for (name,) in plain.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            plain.execute(f"DROP TRIGGER {name}")
        plain.execute("DELETE FROM articles WHERE id = 5")
        plain.execute("UPDATE annotations SET words = 'other' WHERE article_id = 6 AND id = 'm3'")
        plain.execute("UPDATE changes SET after = '[{' WHERE article_id = 8 AND title = 'New'")
        plain.execute("UPDATE articles SET accepted = 99 WHERE id = 9")
        plain.commit()
    found = salvage(damaged, tmp_path / "new.sqlite")
    assert (found.replaced_sources, found.problems) == (2, 0)
    corpus = require_whole(tmp_path / "new.sqlite")
    for number in (3, 4):
        article = corpus.load(number)
        data = corpus.source_bytes(number)
        assert (data, article.source.encoding) == (article.text.encode(), "utf-8")
        assert article.source.sha256 == hashlib.sha256(data).hexdigest()
    assert corpus.load(5).metadata.title == "Talks 🕊️ fail"
    assert len(corpus.load(5).annotations) == len(corpus.load(2).annotations)
    assert "m3" not in corpus.load(6).annotations
    corpus.close()


NEWER = (
    *("verdicts", "tags", "article_tags", "assignments", "signatures", "trash", "saved_searches", "schemes"),
    *("facets", "article_facets", "names", "rules", "activity", "meta"),
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus with versions, tags, assignments, searches, near duplicates and deleted articles."""
    path = tmp_path_factory.mktemp("shared") / "shared.sqlite"
    make_sample(path, 30)
    with closing(Corpus.open(path, person="Ada")) as corpus:
        ids = corpus.article_ids()
        corpus.stories.find(ids, lambda _done, _total: True)
        corpus.tags.add("core", ids[:12])
        corpus.tags.add("later", ids[3:20], "set")
        corpus.assignments.give({"Ada": ids[:9], "Ben": ids[5:]})
        corpus.search.saved.save("mine", "label:PERSON")
        for article_id in ids[:10]:
            row = corpus.versions.make(article_id, VersionKind.PERSONAL, "Ben", [ENTITY, QUOTE])
            corpus.save(row, Change("Accept", (ENTITY,), (replace(ENTITY, status=Status.ACCEPTED),)))
        corpus.search.trash.delete(ids[20:24])
    return path


def rows_of(path: Path, table: str) -> list[tuple[object, ...]]:
    """All rows."""
    with closing(sqlite3.connect(path)) as plain:
        return sorted(plain.execute(f"SELECT * FROM {table}").fetchall(), key=repr)


def test_the_tables_of_this_format_come_out_as_they_were(shared: Path, tmp_path: Path) -> None:
    output = tmp_path / "new.sqlite"
    found = salvage(shared, output)
    assert (found.damaged_pages, found.problems, sum(t.lost for t in found.tables)) == (0, 0, 0)
    for table in ("articles", "annotations", "changes", *NEWER):
        assert rows_of(output, table) == rows_of(shared, table), table
    assert all(rows_of(shared, table) for table in NEWER[:6])
    corpus = require_whole(output)
    assert len(corpus.versions.all(VersionKind.PERSONAL, "Ben")) == 10
    (batch,) = {entry.batch for entry in corpus.search.trash.entries()}
    assert len(corpus.search.trash.restore(batch)[0]) == 4
    assert corpus.check() == []
    corpus.close()


@pytest.mark.parametrize("seed", [0, 1, 6])
def test_whatever_is_lost_of_them_the_rest_fits_together(shared: Path, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(shared.read_bytes())
    for place in chance.sample(range(1, len(data) // PAGE), 6):
        data[place * PAGE : (place + 1) * PAGE] = chance.randbytes(PAGE)
    (tmp_path / "damaged.sqlite").write_bytes(data)
    found = salvage(tmp_path / "damaged.sqlite", tmp_path / "new.sqlite")
    assert found.problems == 0
    corpus = require_whole(tmp_path / "new.sqlite")
    for version in corpus.versions.all(VersionKind.PERSONAL):
        assert version.base_id in corpus.article_ids()
    for entry in corpus.search.trash.entries():
        corpus.search.trash.restore(entry.batch)
    assert corpus.check() == []
    corpus.close()


def test_a_source_cannot_be_read_without_its_text_and_counts_as_lost(shared: Path, tmp_path: Path) -> None:
    damaged = Path(shutil.copy(shared, tmp_path / "damaged.sqlite"))
    with closing(Corpus.open(damaged, person="Ada")) as corpus:
        text = corpus.load(1).text
        added, _ = corpus.add(Article(text + " more", source=Source("s")), (text + " more").encode() * 2)
    with closing(sqlite3.connect(damaged)) as plain:
        (coding,) = plain.execute("SELECT coding FROM sources WHERE article_id = ?", (added,)).fetchone()
        plain.execute("DELETE FROM texts WHERE article_id = ?", (added,))
        plain.execute("UPDATE trash SET data = x'00' WHERE id = 1")
        plain.commit()
    assert coding == "deflate-text"
    found = salvage(damaged, tmp_path / "new.sqlite")
    lost = {table.name: table.lost for table in found.tables}
    assert (lost["texts"], lost["sources"], lost["trash"], found.problems) == (1, 1, 1, 0)
    assert added not in require_whole(tmp_path / "new.sqlite").article_ids()


def test_what_cannot_be_salvaged_is_told_in_a_sentence(tmp_path: Path, sample: Path) -> None:
    with pytest.raises(StorageError, match="is there already"):
        salvage(sample, sample)
    with pytest.raises(StorageError, match="could not be salvaged"):
        salvage(sample, tmp_path / "no" / "new.sqlite")
    with pytest.raises(StorageError, match="could not be salvaged"):
        salvage(tmp_path / "nothing.sqlite", tmp_path / "new.sqlite")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"Dear diary", bytes(9000), b"SQLite format 3\0" + b"\xff" * 9000])
def test_nothing_comes_out_of_nothing(tmp_path: Path, content: bytes) -> None:
    damaged = tmp_path / "damaged.sqlite"
    damaged.write_bytes(content)
    salvage(damaged, tmp_path / "new.sqlite")
    corpus = require_whole(tmp_path / "new.sqlite")
    assert corpus.article_ids() == []
    corpus.close()


@given(st.binary(max_size=PAGE), st.sampled_from([0x0D, 0x05, 0x0A, 0x02]), st.integers(0, 400))
@settings(max_examples=300)
def test_no_page_whatever_it_holds_is_more_than_unreadable(content: bytes, kind: int, cells: int) -> None:
    page = bytes([kind, 0, 0]) + cells.to_bytes(2, "big") + content
    file = b"SQLite format 3\0" + (4096).to_bytes(2, "big") + bytes(4078) + page[:PAGE].ljust(PAGE, b"\1")
    pages = PageFile(io.BytesIO(file), len(file))
    try:
        read = pages.page(2)
    except UnreadableError:
        return
    assert len(read.rows) + read.lost + len(read.children) >= cells


def test_the_reader_reads_what_sqlite_has_written(tmp_path: Path) -> None:
    values = [
        None,
        0,
        1,
        -1,
        127,
        -128,
        32767,
        8388607,
        -(1 << 31),
        1 << 40,
        -(1 << 62),
        0.5,
        "",
        "ñ🕊️",
        b"\0",
        b"",
    ]
    values += ["long " * 4000, b"\x01" * 50_000]
    path = tmp_path / "plain.sqlite"
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, value)")
        plain.executemany("INSERT INTO t VALUES (?, ?)", [(n * 1000 - 3000, v) for n, v in enumerate(values)])
        plain.commit()
    read = []
    with path.open("rb") as file:
        pages = PageFile(file, path.stat().st_size)
        for number in range(2, pages.count + 1):
            try:
                page = pages.page(number)
            except UnreadableError:
                continue
            if page.kind == 0x0D:
                read += [(row.rowid, row.values[1]) for row in page.rows]
    assert read == [(n * 1000 - 3000, v) for n, v in enumerate(values)]
