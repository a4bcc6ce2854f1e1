"""After writing, a file is compared with what had to be in it: text, labels and places, format by format."""

from __future__ import annotations

import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from export_samples import ARTICLE, PLAIN
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from roundtrip import articles

from annotator.core.annotation import Article, Block, Role, Span
from annotator.exports import FORMATS, export
from annotator.exports.places import Ink

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.annotation import Annotation
    from annotator.exports import ExportReport, Format
    from annotator.exports.base import Written

ROOT = Path(__file__).parents[3]
sys.path.insert(0, str(ROOT / "packaging"))

from foreign.cases import CASES, MANY, MOST, Case, article_of  # noqa: E402

READABLE = [name for name, format_ in FORMATS.items() if format_.reads and format_.writes]
SOME = settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def written(found: Sequence[Article], name: str) -> ExportReport:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"a{FORMATS[name].suffix}"
        return export(found, name, path, suggestions=True, read_back=True)


@pytest.fixture(scope="module")
def most() -> Article:
    return article_of(MOST, Random(1))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
@pytest.mark.parametrize("name", READABLE)
@given(random=st.randoms(use_true_random=False))
@SOME
def test_each_hard_case_comes_back(name: str, case: Case, random: Random) -> None:
    """Text, labels and places of what was written are what the format's reader finds."""
    found = [article_of(case, random), article_of(case, random)]
    report = written(found, name)
    assert report.read_back is not None
    assert report.read_back.differences == ()
    assert report.read_back.articles == report.read_back.read_articles == 2
    assert report.annotations <= sum(len(article.annotations) for article in found)


@pytest.mark.parametrize("name", READABLE)
def test_ten_thousand_annotations_come_back(name: str, most: Article) -> None:
    report = written([most], name)
    assert report.read_back is not None
    assert report.read_back.differences == ()
    assert report.annotations > MANY / 5  # columns have the entities that do not overlap


@pytest.mark.parametrize("name", READABLE)
@given(found=st.lists(articles(), min_size=1, max_size=3))
@SOME
def test_whatever_is_written_comes_back(name: str, found: list[Article]) -> None:
    report = written(found, name)
    assert report.read_back is not None
    assert report.read_back.differences == ()


def shifting(format_: Format, move: Callable[[Annotation], Annotation]) -> Format:
    """The format with a writer that puts annotations elsewhere."""

    class Writer:
        def __init__(self, file: Any) -> None:
            self._writer = format_.write(file)

        def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
            return self._writer.add(article, [move(annotation) for annotation in annotations])

        def close(self) -> None:
            self._writer.close()

    return replace(format_, write=Writer, beside=None)


@pytest.mark.parametrize("name", [n for n in READABLE if n not in {"csv", "tsv"}])  # of two files
@pytest.mark.parametrize("distance", [-1, 1])
def test_a_shift_of_offsets_is_seen_and_named(
    name: str, distance: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As many annotations with the same labels as were written, a character beside their places."""
    text = "Then Holm met Weil in Lint."
    spans = (Span(5, 9), Span(14, 18), Span(22, 26))
    made = [replace(ARTICLE.annotations["e1"], id=f"x{n}", fragments=(s,)) for n, s in enumerate(spans)]
    article = Article(text, PLAIN.metadata, annotations={a.id: a for a in made}, id=3)

    def move(annotation: Annotation) -> Annotation:
        (span,) = annotation.fragments
        return replace(annotation, fragments=(Span(span.start + distance, span.end + distance),))

    assert written([article], name).read_back.is_whole  # type: ignore[union-attr]
    monkeypatch.setitem(FORMATS, name, shifting(FORMATS[name], move))
    found = written([article], name).read_back
    assert found is not None
    assert (found.is_whole, found.differing, found.written, found.read) == (False, 1, 3, 3)
    (problem,) = found.differences
    assert (problem.words, problem.annotation_id, problem.article_id) == ("Holm", "x0", 3)
    assert "not where they were written (3): ORG is at “" in problem.reason
    assert "instead of “Holm”" in problem.reason


def test_other_labels_and_other_texts_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    jsonl = FORMATS["jsonl"]
    monkeypatch.setitem(FORMATS, "jsonl", shifting(jsonl, lambda a: replace(a, label="OTHER")))
    found = written([ARTICLE], "jsonl").read_back
    assert found is not None
    assert "OTHER 0 / 9" in found.differences[0].reason

    class Shouting:
        def __init__(self, file: Any) -> None:
            self._writer = jsonl.write(file)

        def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
            return self._writer.add(replace(article, text=article.text.upper()), annotations)

        def close(self) -> None:
            self._writer.close()

    monkeypatch.setitem(FORMATS, "jsonl", replace(jsonl, write=Shouting))
    found = written([PLAIN], "jsonl").read_back
    assert found is not None
    assert [p.reason for p in found.differences] == ["read back, its text is not as it was written"]


def test_an_article_of_which_columns_have_nothing_is_not_missed() -> None:
    menu = Article("Read more", blocks=(Block(0, 9, Role.RELATED),), id=1)
    found = written([menu, PLAIN], "conll").read_back
    assert found is not None
    assert (found.is_whole, found.articles, found.read_articles) == (True, 1, 1)


def test_characters_without_blanks() -> None:
    ink = Ink("a\u00a0bc\n d e", (Span(2, 4),))
    assert ink.text == "ade"
    assert [ink.at(offset) for offset in (0, 1, 4, 6, 9)] == [0, 1, 1, 1, 3]
