"""Before writing: what is lost, and where; misfits and what is done with them; after writing: read back."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from export_samples import ARTICLE, PLAIN, QUOTE, TEXT, entity, span

from annotator.core.annotation import Annotation, Article, Layer, Mention, Span, Status
from annotator.exports import (
    FORMATS,
    Fitting,
    Misfit,
    Wanted,
    diagnose,
    export,
    loss_places,
    losses,
    misfit_places,
    read_annotated,
)
from annotator.exports.base import Written
from annotator.exports.misfits import fitted
from annotator.exports.verification import Expectation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.exports.base import Format, Reading

HARE = span("Hare")  # inside the token O'Hare
ON_TOKENS = [name for name, format_ in FORMATS.items() if format_.on_tokens]
READABLE = [name for name, format_ in FORMATS.items() if format_.reads]
EVERYTHING = Wanted(suggestions=True)


def words_of(how: Misfit, annotation: Annotation, text: str = TEXT) -> list[str]:
    article = Article(text, annotations={annotation.id: annotation}, id=7)
    kept, _ = fitted(article, [annotation], frozenset(Layer), Fitting(how))
    return [found.text_in(text) for found in kept]


@pytest.mark.parametrize("name", FORMATS)
def test_every_loss_is_found_at_its_places(name: str) -> None:
    for loss in diagnose([ARTICLE, PLAIN], name).losses:
        places = list(loss_places([ARTICLE, PLAIN], name, loss.what))
        assert places, loss
        assert loss.articles == tuple(dict.fromkeys(place.article_id for place in places))
        of_annotations = [place for place in places if place.annotation_id]
        assert all(place.annotation_id in ARTICLE.annotations for place in of_annotations)


def test_a_loss_of_annotations_names_each_of_them() -> None:
    by_words = {loss.what: loss.count for loss in losses([ARTICLE], "conll", suggestions=True)}
    for what, count in by_words.items():
        places = list(loss_places([ARTICLE], "conll", what, EVERYTHING))
        if what.startswith("annotations of which") or what in {"quotes", "events", "notes", "speakers"}:
            assert len(places) == count, what
            assert all(place.annotation_id and place.words for place in places)


def test_suggestions_that_stay_behind_are_places_too() -> None:
    (place,) = loss_places([ARTICLE], "jsonl", "suggestions that nobody has decided")
    assert (place.annotation_id, place.words, place.article_id) == ("s1", "Müller", 7)


@pytest.mark.parametrize("name", ON_TOKENS)
def test_misfits_are_counted_and_listed_with_both_ways_out(name: str) -> None:
    diagnosis = diagnose([ARTICLE, PLAIN], name)
    (place,) = misfit_places([ARTICLE, PLAIN], name)
    assert (place.words, place.expanded, place.contracted) == ("Hare", "O'Hare", "")
    assert (diagnosis.misfits.count, diagnosis.misfits.articles) == (1, (7,))


@pytest.mark.parametrize("name", sorted(set(FORMATS) - set(ON_TOKENS)))
def test_formats_with_offsets_know_no_misfits(name: str) -> None:
    assert diagnose([ARTICLE], name).misfits.count == 0


def test_expand_contract_and_leave_out() -> None:
    inside = Annotation("x", Layer.ENTITY, "ORG", (Span(span("England").start - 4, span("warns").end - 2),))
    assert inside.text_in(TEXT) == " of England war"
    assert words_of(Misfit.CUT, inside) == [" of England war"]
    assert words_of(Misfit.EXPAND, inside) == ["of England warns"]
    assert words_of(Misfit.CONTRACT, inside) == ["of England"]
    assert words_of(Misfit.LEAVE_OUT, inside) == []
    fits = entity("y", "ORG", "Bank of England")
    assert all(words_of(how, fits) == ["Bank of England"] for how in Misfit)


def test_pieces_that_meet_after_expanding_become_one() -> None:
    text = "unbelievable things"
    pieces = Annotation("x", Layer.ENTITY, "A", (Span(0, 2), Span(5, 12), Span(14, 16)))
    assert words_of(Misfit.EXPAND, pieces, text) == ["unbelievable … things"]
    assert words_of(Misfit.CONTRACT, pieces, text) == []


def test_mentions_are_fitted_along() -> None:
    speaker = Mention("Hare", HARE)
    quote = replace(QUOTE, speaker=speaker, cue=None, candidates=(speaker,))
    article = replace(ARTICLE, annotations={"q1": quote})
    (wide,), _ = fitted(article, [quote], frozenset(Layer), Fitting(Misfit.EXPAND))
    (narrow,), _ = fitted(article, [quote], frozenset(Layer), Fitting(Misfit.CONTRACT))
    assert wide.speaker == Mention("O'Hare", span("O'Hare"))
    assert (narrow.speaker, narrow.candidates) == (Mention("Hare"), (Mention("Hare"),))


@pytest.mark.parametrize("name", ON_TOKENS)
@pytest.mark.parametrize(("how", "words"), [("expand", ["O'Hare"]), ("contract", []), ("leave-out", [])])
def test_the_choice_for_misfits_is_what_is_written(
    name: str, how: str, words: list[str], tmp_path: Path
) -> None:
    misfit = entity("e7", "FAC", "Hare")
    article = replace(ARTICLE, annotations={"e7": misfit})
    output = tmp_path / f"a{FORMATS[name].suffix}"
    report = export([article], name, output, fitting=Fitting(Misfit(how)), read_back=True)
    assert report.annotations == len(words)
    (problem,) = report.problems
    assert (problem.words, problem.article_id, problem.annotation_id) == ("Hare", 7, "e7")
    if FORMATS[name].reads:
        (reading,) = read_annotated(output, name)
        assert reading.article is not None
        read = [a.text_in(reading.article.text) for a in reading.article.annotations.values()]
        assert read == words


def test_one_place_can_be_decided_differently(tmp_path: Path) -> None:
    text = "O'Hare and O'Neal"
    found = [Annotation(i, Layer.ENTITY, "A", (s,), Status.ACCEPTED) for i, s in
             (("a", Span(2, 6)), ("b", Span(13, 17)))]  # fmt: skip
    article = Article(text, annotations={a.id: a for a in found}, id=3)
    fitting = Fitting(Misfit.EXPAND, {(3, "b"): Misfit.LEAVE_OUT})
    report = export([article], "doccano", tmp_path / "a.jsonl", fitting=fitting)
    assert report.annotations == 2  # offsets need no tokens
    report = export([article], "prodigy", tmp_path / "b.jsonl", fitting=fitting)
    assert [problem.words for problem in report.problems] == ["Hare", "Neal"]
    assert report.annotations == 1


@pytest.mark.parametrize("name", READABLE)
@pytest.mark.parametrize("wanted", [Wanted(), Wanted(suggestions=True), Wanted(True, True)])
def test_what_is_written_is_read_back_in_full(name: str, wanted: Wanted, tmp_path: Path) -> None:
    articles = [ARTICLE, PLAIN, replace(ARTICLE, id=9)]
    report = export(
        articles,
        name,
        tmp_path / f"a{FORMATS[name].suffix}",
        suggestions=wanted.suggestions,
        rejected=wanted.rejected,
        read_back=True,
    )
    found = report.read_back
    assert found is not None
    assert found.differences == ()
    assert found.is_whole
    assert (found.articles, found.read_articles) == (3, 3)
    assert found.written == found.read > 0
    assert sum(row.read for row in found.labels) == found.read


def test_without_a_reader_nothing_is_said(tmp_path: Path) -> None:
    assert export([ARTICLE], "html", tmp_path / "a.html", read_back=True).read_back is None
    assert export([ARTICLE], "jsonl", tmp_path / "a.jsonl").read_back is None


def losing(last: bool, fail: bool = False) -> Format:
    """JSON Lines with a reader that loses an annotation of each article, or fails at the end."""
    jsonl = FORMATS["jsonl"]

    def read(path: Path, status: Status) -> Iterator[Reading]:
        assert jsonl.read is not None
        for reading in jsonl.read(path, status):
            assert reading.article is not None
            kept = dict(reading.article.annotations)
            if last and kept:
                kept.popitem()
            yield replace(reading, article=replace(reading.article, annotations=kept))
        if fail:
            raise ValueError("broken")

    return replace(jsonl, read=read)


def test_a_difference_is_a_named_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FORMATS, "jsonl", losing(True))
    report = export([ARTICLE, PLAIN], "jsonl", tmp_path / "a.jsonl", read_back=True)
    found = report.read_back
    assert found is not None
    assert (found.is_whole, found.differing, found.written - found.read) == (False, 1, 1)
    (problem,) = found.differences
    assert (problem.article, problem.article_id) == (ARTICLE.metadata.title, 7)
    assert "written / read back" in problem.reason


def test_a_reader_that_fails_is_a_difference_and_the_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(FORMATS, "jsonl", losing(False, fail=True))
    output = tmp_path / "a.jsonl"
    found = export([ARTICLE], "jsonl", output, read_back=True).read_back
    assert found is not None
    assert "broken" in found.differences[0].reason
    assert output.exists()


def test_an_article_that_is_missing_is_named(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    export([PLAIN], "jsonl", output)
    expected = Expectation(FORMATS["jsonl"])
    expected.add(PLAIN, [], Written(0))
    expected.add(ARTICLE, ARTICLE.in_order(), Written(1))
    found = expected.compare(output)
    expected.close()
    assert found is not None
    assert [problem.article for problem in found.differences] == [ARTICLE.metadata.title]
    assert not found.is_whole


def test_cancelled_before_the_end_nothing_is_written(tmp_path: Path) -> None:
    seen: Counter[str] = Counter()

    def articles() -> Iterator[Article]:
        for article in (ARTICLE, PLAIN):
            seen["articles"] += 1
            yield article

    output = tmp_path / "a.jsonl"
    report = export(articles(), "jsonl", output, read_back=True, cancelled=lambda: seen["articles"] > 1)
    assert report.cancelled
    assert not output.exists()


def test_cancelled_while_it_is_read_back_the_file_stays(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    report = export([ARTICLE], "jsonl", output, read_back=True, cancelled=output.exists)
    assert (report.cancelled, report.read_back) == (False, None)
    assert output.exists()
