"""A corpus as format 3 wrote it, with rows in every table: all of it is there today."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from corpus_samples import DATA, ENTITY, EVENT, QUOTE

from annotator.core.annotation import Annotation, Article, Layer, Span, Status
from annotator.core.query import parse
from annotator.core.verdicts import Verdict
from annotator.corpus import Corpus
from annotator.corpus.queue import QueueView, Show
from annotator.corpus.version_rows import VersionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

STORED = Path(__file__).parent / "data" / "corpus-v3.sqlite"
ACCEPTED = replace(ENTITY, status=Status.ACCEPTED)
PLACE = Annotation(
    "k", Layer.ENTITY, "LOCATION", (Span(0, 4),), confidence=0.75, origin="rule:gazetteer"
)  # of the articles 2, 3 and 4
LINKED = replace(PLACE, entity="Kyiv", status=Status.ACCEPTED)


@pytest.fixture
def stored(tmp_path: Path) -> Iterator[Corpus]:
    """The stored file, opened by this program."""
    with closing(Corpus.open(Path(shutil.copy(STORED, tmp_path)), person="Ada")) as corpus:
        yield corpus


def rows(path: Path, columns: dict[str, list[str]]) -> dict[str, set[tuple[Any, ...]]]:
    with closing(sqlite3.connect(path)) as plain:
        return {
            table: set(plain.execute(f"SELECT {', '.join(names)} FROM {table}"))
            for table, names in columns.items()
        }


def test_no_row_of_it_is_lost_or_changed(tmp_path: Path) -> None:
    path = Path(shutil.copy(STORED, tmp_path))
    with closing(sqlite3.connect(path)) as plain:
        found = plain.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
        tables = [name for name, sql in found if "VIRTUAL" not in sql and not name.startswith(_OF_INDEXES)]
        columns = {
            table: [f'"{row[1]}"' for row in plain.execute(f"PRAGMA table_info({table})")] for table in tables
        }
        assert all(plain.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables)
    before = rows(path, columns)
    Corpus.open(path, person="Ada").close()
    assert rows(path, columns) == before


_OF_INDEXES = ("search_", "noted_", "sqlite_")


def test_it_is_whole(stored: Corpus) -> None:
    assert not stored.read_only
    assert stored.check() == []
    assert stored.article_ids() == [1, 2, 3]


def test_its_articles(stored: Corpus, article: Article) -> None:
    annotations = {a.id: a for a in (ACCEPTED, QUOTE, EVENT)}
    assert stored.load(1) == replace(article, id=1, annotations=annotations)
    assert stored.source_bytes(1) == DATA
    assert [dict(stored.load(number).annotations) for number in (2, 3)] == [{"k": LINKED}] * 2
    assert stored.load(3).text.startswith("Kyiv word0 word1 ")
    assert stored.last_article() == 3
    assert stored.load(3).position == 5
    assert [copy.id for copy in stored.stories.copies_of(3)] == [2]


def test_its_history(stored: Corpus) -> None:
    entries = [(entry.title, entry.person) for entry in stored.history()]
    assert entries == [(title, "Ada") for title in ("Link to Kyiv", "Link to Kyiv", "Note", "Accept")]
    assert stored.redo_title(1) == "Note"
    redone = stored.redo(1)
    assert redone is not None
    assert redone.after == (replace(EVENT, note="undone later"),)
    assert stored.undo(2) is not None  # takes it back in both
    assert [stored.load(number).annotations["k"] for number in (2, 3)] == [PLACE, PLACE]
    assert stored.check() == []


def test_what_became_of_suggestions(stored: Corpus) -> None:
    found = {(p.origin, p.label): dict(p.verdicts) for p in stored.statistics.precision() if p.label}
    assert found == {
        ("rule:gazetteer", "LOCATION"): {Verdict.ACCEPTED: 2},
        ("model:en_news@1.0", "PERSON"): {Verdict.ACCEPTED: 1},
    }


def test_its_queue(stored: Corpus) -> None:
    assert stored.queues.ids(QueueView(show=Show.FLAGGED)) == [1]
    assert [(tag.name, tag.kind, tag.articles) for tag in stored.tags.all()] == [
        ("first week", "set", 2),
        ("urgent", "tag", 1),
    ]
    assert stored.assignments.persons() == {"Ada": 1, "Bert": 2}
    assert (stored.splits.ids("train"), stored.splits.ids("dev")) == ([1], [2, 3])


def test_its_rules_schemes_time_and_searches(stored: Corpus) -> None:
    assert [(r.words.text, r.words.match_case, r.label, r.entity) for r in stored.rules.all()] == [
        ("Putin", True, "PERSON", "Vladimir Putin")
    ]
    current = stored.schemes.current()
    assert current is not None
    assert current.name == stored.schemes.versions()[0].scheme.name
    assert stored.activity.seconds_on(1) == 12.5
    assert [(s.name, s.query) for s in stored.search.saved.all()] == [
        ("Places", "layer:entity label:LOCATION")
    ]
    assert stored.get_meta("colour") == "blue"
    assert stored.search.article_ids(parse("word59")) == [2, 3]
    assert [entry.name for entry in stored.entities.all()] == ["Kyiv"]


def test_its_versions(stored: Corpus) -> None:
    (blind,) = stored.versions.all(VersionKind.BLIND)
    assert (blind.base_id, blind.side.person) == (1, "Bert")
    assert dict(stored.versions.load(blind.id).annotations) == {"e1": ENTITY}
    assert [version.side.kind for version in stored.versions.of(1)] == ["blind", "adjudicated"]


def test_its_trash(stored: Corpus) -> None:
    (deleted,) = stored.search.trash.entries()
    assert (deleted.article_id, deleted.title, deleted.person) == (4, "d.txt", "Ada")
    assert stored.search.trash.restore(deleted.batch) == ([4], 0)
    assert dict(stored.load(4).annotations) == {"k": PLACE}
    assert [tag.name for tag in stored.tags.of_article(4)] == ["urgent"]
    assert stored.check() == []
