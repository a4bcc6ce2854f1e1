"""Charts of a small corpus against counts by hand, and the passages behind each mark."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import (
    HUMAN,
    Annotation,
    Article,
    ArticleLabels,
    Change,
    EventType,
    Layer,
    Metadata,
    Polarity,
    Span,
    Stance,
    Status,
)
from annotator.core.charts import CHARTS, Chart, Mark, Period
from annotator.core.verdicts import Verdict

if TYPE_CHECKING:
    from annotator.corpus import Corpus

TEXT = "Holm met Ostria in Kyiv.\n“We protest,” Holm said. “They left,” Dornan said."
MODEL = "model:en_news@1.0"


def entity(id_: str, start: int, end: int, label: str, name: str, status: Status) -> Annotation:
    return Annotation(id_, Layer.ENTITY, label, (Span(start, end),), status, MODEL, entity=name)


def quote(
    id_: str, start: int, end: int, speaker: str, polarity: Polarity | None, code: str | None
) -> Annotation:
    stances = (Stance(None, None, polarity),) if polarity else ()
    event_type = EventType(code) if code else None
    made = Annotation(id_, Layer.QUOTE, "direct", (Span(start, end),), Status.ACCEPTED, "rule:quotes")
    return replace(made, resolved_speaker=speaker, stances=stances, event_type=event_type)


HOLM = entity("holm", 0, 4, "PERSON", "Katarina Holm", Status.ACCEPTED)
OSTRIA = entity("ostria", 9, 15, "GPE", "Ostria", Status.SUGGESTED)
KYIV = entity("kyiv", 19, 23, "GPE", "Kyiv", Status.REJECTED)
PROTEST = quote("q1", 25, 38, "Katarina Holm", Polarity.AGAINST, "PROTEST")
LEFT = quote("q2", 50, 62, "Pavel Dornan", None, None)
EVENT = Annotation("v", Layer.EVENT, "CONSULT", (Span(5, 8),), Status.ACCEPTED, HUMAN)


@pytest.fixture
def filled(corpus: Corpus) -> Corpus:
    """Three articles: two of the Paper in January, one of no outlet in March, which is done."""
    add(corpus, 1, "The Paper", "2024-01-05", HOLM, OSTRIA, KYIV, PROTEST, LEFT)
    add(corpus, 2, "The Paper", "2024-01-31", HOLM, OSTRIA, EVENT, PROTEST)
    add(corpus, 3, "", "2024-03-01", OSTRIA, done=True)
    return corpus


def add(corpus: Corpus, number: int, outlet: str, day: str, *made: Annotation, done: bool = False) -> None:
    data = f"{TEXT}{number}".encode()
    article = Article(
        TEXT,
        Metadata(f"Article {number}", outlet=outlet, published=day),
        annotations={a.id: a for a in made},
        labels=ArticleLabels(done=done),
    )
    source = replace(article.source, sha256=hashlib.sha256(data).hexdigest())
    corpus.add(replace(article, source=source), data)


def counted(chart: Chart) -> dict[tuple[str, str], float]:
    return {(mark.row, mark.series): mark.value for mark in chart.marks}


EXPECTED = {
    "labels": {
        ("GPE", "suggested"): 3,
        ("GPE", "rejected"): 1,
        ("PERSON", "accepted"): 2,
    },
    "kinds": {("direct", "accepted"): 3},
    "events": {("PROTEST", "accepted"): 2, ("CONSULT", "accepted"): 1},
    "outlets": {("The Paper", "to do"): 2, ("–", "done"): 1},
    "mentions": {("Ostria", ""): 3, ("Katarina Holm", ""): 2},
    "speakers": {("Katarina Holm", ""): 2, ("Pavel Dornan", ""): 1},
    "stances": {("Katarina Holm", "against"): 2},
    "voices": {("Katarina Holm", "PROTEST"): 2},
    "pairs": {("Ostria", "Katarina Holm"): 2, ("Katarina Holm", "Ostria"): 2},
    "articles-over-time": {("2024-01-01", ""): 2, ("2024-03-01", ""): 1},
    "mentions-over-time": {
        ("2024-01-01", "Ostria"): 2,
        ("2024-03-01", "Ostria"): 1,
        ("2024-01-01", "Katarina Holm"): 2,
    },
    "speakers-over-time": {("2024-01-01", "Katarina Holm"): 2, ("2024-01-01", "Pavel Dornan"): 1},
    "events-over-time": {("2024-01-01", "PROTEST"): 2, ("2024-01-01", "CONSULT"): 1},
    "decisions": {},
    "done": {},
    "precision": {},
    "precision-over-time": {},
}


def test_the_expectations_are_about_all_charts() -> None:
    assert set(EXPECTED) == set(CHARTS)


def test_each_chart_counts_and_each_mark_leads_to_its_passages(filled: Corpus) -> None:
    """One test for all: to make the corpus anew for each chart would take a minute on a server."""
    for name, expected in EXPECTED.items():
        chart = filled.statistics.chart(name)
        assert counted(chart) == expected, name
        for mark in chart.marks:
            assert mark.row in chart.rows, name
            assert mark.series in chart.series, name
            assert_passages(filled, chart, mark)


def assert_passages(corpus: Corpus, chart: Chart, mark: Mark) -> None:
    """As many as the mark counts, each with the words that stand there."""
    found = corpus.statistics.passages(chart, mark)
    number = len({passage.article_id for passage in found}) if chart.spec.name == "pairs" else len(found)
    assert number == mark.value, mark
    for passage in found:
        if passage.annotation_id is not None:
            assert passage.words == " ".join(TEXT[passage.start : passage.end].split())
    assert found[:1] == corpus.statistics.passages(chart, mark, limit=1)
    assert found[1:] == corpus.statistics.passages(chart, mark, offset=1)


def test_rows_over_time_have_no_gaps_and_balance_is_that_of_the_stances(filled: Corpus) -> None:
    assert filled.statistics.chart("articles-over-time").rows == ("2024-01-01", "2024-02-01", "2024-03-01")
    weeks = filled.statistics.chart("articles-over-time", Period.WEEK)
    assert counted(weeks) == {("2024-01-01", ""): 1, ("2024-01-29", ""): 1, ("2024-02-26", ""): 1}
    assert [mark.balance for mark in filled.statistics.chart("voices").marks] == [-1.0]


def test_a_passage_has_its_line_around_it(filled: Corpus) -> None:
    chart = filled.statistics.chart("speakers")
    first = filled.statistics.passages(chart, chart.marks[0])[0]
    assert (first.article_id, first.title) == (1, "Article 1")
    assert (first.before, first.words, first.after[:11]) == ("", "“We protest,”", " Holm said.")


def decide(corpus: Corpus, article_id: int, old: Annotation, **fields: object) -> Annotation:
    new = replace(old, **fields)  # type: ignore[arg-type]
    corpus.save(article_id, Change("Decide", (old,), (new,)))
    return new


def test_work_is_counted_by_person(filled: Corpus) -> None:
    decide(filled, 1, OSTRIA, status=Status.ACCEPTED)
    decide(filled, 2, OSTRIA, status=Status.REJECTED)
    filled.undo(2)
    for article_id in (1, 2):
        filled.save(article_id, Change("Done", (ArticleLabels(),), (ArticleLabels(done=True),)))
    decisions, done = filled.statistics.chart("decisions"), filled.statistics.chart("done")
    assert Counter({s: v for (_row, s), v in counted(decisions).items()}) == {"Ada": 3}
    assert [mark.value for mark in done.marks] == [2]
    assert [p.article_id for p in filled.statistics.passages(done, done.marks[0])] == [1, 2]


def test_precision_by_model_and_label(filled: Corpus) -> None:
    decide(filled, 1, OSTRIA, status=Status.ACCEPTED)
    decide(filled, 2, OSTRIA, status=Status.ACCEPTED, label="ORG")
    wrong = decide(filled, 3, OSTRIA, status=Status.REJECTED)
    whole, gpe = filled.statistics.precision()
    assert (whole.origin, whole.layer, whole.label) == (MODEL, Layer.ENTITY, "")
    assert (gpe.label, gpe.number, gpe.right, gpe.share) == ("GPE", 3, 1, pytest.approx(1 / 3))
    assert gpe.verdicts == {Verdict.ACCEPTED: 1, Verdict.RELABELLED: 1, Verdict.REJECTED: 1}
    assert gpe.interval == pytest.approx((0.0615, 0.7923), abs=5e-5)
    chart = filled.statistics.chart("precision")
    assert [mark.row for mark in chart.marks] == [f"{MODEL} · entity: all", f"{MODEL} · GPE"]
    assert [p.article_id for p in filled.statistics.passages(chart, chart.marks[1])] == [2, 3]
    (mark,) = filled.statistics.chart("precision-over-time").marks
    assert (mark.value, mark.number, mark.series) == (pytest.approx(1 / 3), 3, MODEL)
    decide(filled, 3, wrong, status=Status.ACCEPTED)
    assert filled.statistics.precision()[0].share == pytest.approx(2 / 3)


def test_versions_of_an_article_do_not_count(filled: Corpus) -> None:
    from annotator.corpus.version_rows import VersionKind

    before = {name: counted(filled.statistics.chart(name)) for name in CHARTS}
    filled.versions.make(1, VersionKind.ADJUDICATED, "Ada")
    assert {name: counted(filled.statistics.chart(name)) for name in CHARTS} == before


def test_a_day_that_is_no_date_is_left_out(corpus: Corpus) -> None:
    add(corpus, 1, "", "2024-01-05", OSTRIA)
    add(corpus, 2, "", "soon", OSTRIA)
    assert counted(corpus.statistics.chart("articles-over-time")) == {("2024-01-01", ""): 1}
    assert isinstance(corpus.statistics.chart("labels").marks[0], Mark)
