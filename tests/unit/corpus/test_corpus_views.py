"""The views for other tools, and the page that documents the tables."""

from __future__ import annotations

import sqlite3
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from corpus_samples import DATA, ENTITY, EVENT, QUOTE

from annotator.core.annotation import Change, Status
from annotator.corpus.views import VIEWS

if TYPE_CHECKING:
    from annotator.core.annotation import Article
    from annotator.corpus import Corpus

ROOT = Path(__file__).parents[3]
sys.path.insert(0, str(ROOT / "packaging"))

import schema_report  # noqa: E402


def test_the_page_is_that_of_the_tables() -> None:
    """`python packaging/schema_report.py` writes it anew."""
    page = schema_report.OUTPUT.read_text("utf-8")
    assert page.partition(schema_report.START)[1:] == (
        schema_report.START,
        schema_report.report().removeprefix(schema_report.START),
    )


def test_every_view(corpus: Corpus, article: Article) -> None:
    article_id, _ = corpus.add(article, DATA)
    corpus.save(article_id, Change("Accept", (ENTITY,), (replace(ENTITY, status=Status.ACCEPTED),)))
    rows = {}
    for name in VIEWS:
        with corpus._database.reading() as connection:
            found = connection.exec_driver_sql(f"SELECT * FROM {name}")
            rows[name] = [dict(row._mapping) for row in found]
    (entity,) = rows["view_entities"]
    assert (entity["label"], entity["status"], entity["outlet"]) == (ENTITY.label, "accepted", "The Paper")
    (quote,) = rows["view_quotes"]
    assert (quote["kind"], quote["speaker"]) == (QUOTE.label, QUOTE.speaker.text if QUOTE.speaker else None)
    (event,) = rows["view_events"]
    assert event["event_type"] == EVENT.label
    assert len(rows["view_stances"]) == sum(len(a.stances) for a in article.annotations.values()) + len(
        article.labels.stances
    )
    (decision,) = rows["view_decisions"]
    assert (decision["change"], decision["decisions"]) == ("Accept", 1)


def test_versions_do_not_show(corpus: Corpus, article: Article, path: Path) -> None:
    from annotator.corpus.version_rows import VersionKind

    article_id, _ = corpus.add(article, DATA)
    corpus.versions.make(article_id, VersionKind.PERSONAL, "Ben", tuple(article.annotations.values()))
    plain = sqlite3.connect(path)
    assert plain.execute("SELECT count(*) FROM annotations WHERE layer = 'entity'").fetchone() == (2,)
    assert plain.execute("SELECT count(*) FROM view_entities").fetchone() == (1,)
    plain.close()
