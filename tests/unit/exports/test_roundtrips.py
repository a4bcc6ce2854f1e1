"""Round trips over generated articles: what comes back is what the format can carry, to the character."""

from __future__ import annotations

import csv
import io
import json
import re
import tempfile
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree
from roundtrip import (
    articles,
    by_place,
    carried,
    comparable,
    entities_only,
    without_line_end_gaps,
    without_typed,
)

from annotator.core.annotation import Article, Layer, Polarity, Status
from annotator.exports import FORMATS, export, read_annotated
from annotator.exports.properties import trimmed
from annotator.exports.tokens import align, without_overlaps

ARTICLE = frozenset({"metadata", "labels", "roles"})
FORMATS_WITH_ALL = (
    "label-studio",
    "web-annotation",
    "tei",
    "gate",
    "cas-xmi",
    "cas-json",
    "csv",
    "tsv",
    "parquet",
    "qdpx",
)
DOCCANO = frozenset({"confidence", "note", "unsure", "event_type", "stances", "resolved_speaker", "entity"})
CONLLU = frozenset({"confidence", "note", "unsure", "event_type", "stances"})
HTML_TAGS = frozenset(
    [
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "article",
        "h1",
        "p",
        "mark",
        "sup",
        "table",
        "tr",
        "th",
        "td",
        "tbody",
    ]
)
QUICK = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def there_and_back(article: Article, name: str) -> tuple[Article, list[str]]:
    """The article after a round trip and all problems of both ways."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"a{FORMATS[name].suffix}"
        report = export([article], name, path, suggestions=True)
        assert report.articles == 1, report.problems
        (reading,) = read_annotated(path, name, Status.ACCEPTED)
        assert reading.article is not None, reading.problems
        for annotation in reading.article.annotations.values():
            assert (annotation.status, annotation.origin) == (Status.ACCEPTED, f"import:{name}")
        return reading.article, [problem.reason for problem in reading.problems]


@pytest.mark.parametrize("name", FORMATS_WITH_ALL)
@given(article=articles())
@QUICK
def test_formats_that_carry_all(name: str, article: Article) -> None:
    if name == "label-studio":  # a prediction and an annotation do not share a group
        article = _accepted(article)
    found, problems = there_and_back(article, name)
    assert problems == []
    assert comparable(found) == comparable(carried(article))


def _accepted(article: Article) -> Article:
    return replace(
        article,
        annotations={a.id: replace(a, status=Status.ACCEPTED) for a in article.annotations.values()},
    )


@given(article=articles())
@QUICK
def test_prodigy(article: Article) -> None:
    found, problems = there_and_back(article, "prodigy")
    assert problems == []
    assert comparable(found) == comparable(carried(article, trim=True))


@given(article=articles())
@QUICK
def test_webanno(article: Article) -> None:
    found, problems = there_and_back(article, "webanno")
    assert problems == []
    expected = by_place(carried(article, trim=True, drop=ARTICLE))
    assert comparable(found) == comparable(replace(expected, text=found.text))
    assert found.text == article.text


@given(article=articles())
@QUICK
def test_brat(article: Article) -> None:
    found, problems = there_and_back(article, "brat")
    assert problems == []
    assert comparable(found) == comparable(without_line_end_gaps(carried(article, trim=True, drop=ARTICLE)))


@given(article=articles())
@QUICK
def test_html_shows_the_text(article: Article) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.html"
        assert export([article], "html", path, suggestions=True).articles == 1
        root = etree.fromstring(path.read_bytes(), etree.HTMLParser(encoding="utf-8"))
    for number in root.iter("sup"):
        number.text = ""
    shown = ["".join(p.itertext()) for p in root.xpath("//article/p[not(@class='about')]")]
    assert shown == [article.text[block.start : block.end] for block in article.blocks]
    assert {element.tag for element in root.iter()} <= HTML_TAGS


@pytest.mark.parametrize("name", ["conll2012", "attribution", "plover", "stance"])
@given(article=articles())
@QUICK
def test_formats_that_are_only_written(name: str, article: Article) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a"
        assert export([article, article], name, path, suggestions=True).articles == 2
        if name == "conll2012":
            check_conll2012(path.read_text("utf-8"), article.text)
        elif name == "attribution":
            with zipfile.ZipFile(path) as file:
                check_attribution(json.loads(file.read(file.namelist()[1])), article)
        elif name == "plover":
            check_plover(path.read_text("utf-8"), article)
        else:
            with zipfile.ZipFile(path) as file:
                check_stances(file, article)


def check_conll2012(content: str, text: str) -> None:
    rows = [line.split("   ") for line in content.split("\n") if line and not line.startswith("#")]
    assert all(len(row) == 12 for row in rows)
    assert "".join(row[3] for row in rows) == "".join(text.split()) * 2
    for column in (10, 11):
        marks = "".join(row[column] for row in rows)
        assert marks.count("(") == marks.count(")")


def check_plover(content: str, article: Article) -> None:
    events = [a for a in article.in_order() if a.layer is Layer.EVENT]
    records = [json.loads(line) for line in content.split("\n") if line]
    assert [record["event"] for record in records] == [[event.label] for event in events] * 2
    assert [record["event_text"] for record in records] == [e.text_in(article.text) for e in events] * 2


def check_attribution(data: dict[str, Any], article: Article) -> None:
    quotes = [a for a in article.annotations.values() if a.layer is Layer.QUOTE]
    said = {(c["start"], c["end"], c["text"]) for quote in data["quotes"] for c in quote["contents"]}
    assert said == {(s.start, s.end, article.text[s.start : s.end]) for a in quotes for s in a.fragments}
    assert len(data["quotes"]) == len({a.group or a.id for a in quotes})


def check_stances(file: zipfile.ZipFile, article: Article) -> None:
    stances = [*article.labels.stances, *(s for a in article.annotations.values() for s in a.stances)]
    usable = [s for s in stances if s.target is not None and s.polarity is not Polarity.MIXED]
    assert len(file.read("semeval.txt").decode().split("\n")) == 2 * len(usable) + 2
    rows = list(csv.reader(io.StringIO(file.read("vast.csv").decode(), newline="")))
    assert len(rows) == 1 + 2 * sum(s.polarity is not Polarity.UNCLEAR for s in usable)
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "@", "\t"))]
    for line in filter(None, file.read("newsmtsc.jsonl").decode().split("\n")):
        item = json.loads(line)
        (target,) = item["targets"]
        assert item["sentence_normalized"][target["from"] : target["to"]] == target["mention"]


@given(article=articles())
@QUICK
def test_doccano(article: Article) -> None:
    found, problems = there_and_back(article, "doccano")
    assert problems == []
    assert comparable(found) == comparable(without_typed(carried(article, drop=DOCCANO)))


@given(article=articles())
@QUICK
def test_conllu(article: Article) -> None:
    found, problems = there_and_back(article, "conllu")
    assert problems == []
    assert comparable(found) == comparable(entities_only(carried(article, trim=True, drop=CONLLU)))


@given(article=articles())
@QUICK
def test_xlsx(article: Article) -> None:
    """A number in a workbook has fifteen digits."""
    found = {a.id: replace(a, confidence=_rounded(a.confidence)) for a in article.annotations.values()}
    article = replace(article, annotations=found)
    back, problems = there_and_back(article, "xlsx")
    assert problems == []
    assert comparable(back) == comparable(carried(article))


def _rounded(confidence: float | None) -> float | None:
    return None if confidence is None else round(confidence, 3)


@pytest.mark.parametrize("name", ["conll", "conll-bioes", "conll-bilou"])
@given(article=articles())
@QUICK
def test_columns_carry_the_entities_that_fit(name: str, article: Article) -> None:
    article = replace(article, blocks=())  # all of the text is written then
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.conll"
        report = export([article], name, path, suggestions=True)
        (reading,) = read_annotated(path, name, Status.ACCEPTED)
    assert reading.problems == ()
    assert reading.article is not None
    kept, _problems = without_overlaps(
        align(article.text, entities_only(article).annotations.values()).placed
    )
    assert report.annotations == len(kept)
    cut = [(p.annotation.label, *trimmed(p.annotation.fragments, article.text)) for p in kept]
    wanted = [("_".join(label.split()), _bare(article.text[s.start : s.end])) for label, s in cut]
    text = reading.article.text
    assert [(a.label, _bare(a.text_in(text))) for a in reading.article.in_order()] == wanted
    assert _bare(text) == _bare(article.text)


def _bare(text: str) -> str:
    """Without the blanks, which columns do not carry."""
    return "".join(text.split())


@given(article=articles())
@QUICK
def test_docbin(article: Article) -> None:
    """The text to the character; every fragment that has words, with its layer and label."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.spacy"
        export([article], "spacy", path, suggestions=True)
        (reading,) = read_annotated(path, "spacy", Status.ACCEPTED)
    assert reading.problems == ()
    assert reading.article is not None
    assert reading.article.text == article.text
    wanted = {
        (a.layer, a.label.strip(), span)
        for a in article.annotations.values()
        for span in trimmed(a.fragments, article.text)
    }
    assert {(a.layer, a.label, a.span) for a in reading.article.annotations.values()} == wanted
    assert [e.code for e in reading.article.labels.event_types] == sorted(
        {e.code for e in article.labels.event_types}
    )


@given(article=articles())
@QUICK
def test_pdf_has_every_word(article: Article) -> None:
    import pypdfium2

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.pdf"
        unmarked = replace(article, annotations={})  # numbers would stand within words
        assert export([unmarked, article], "pdf", path, suggestions=True).articles == 2
        file = pypdfium2.PdfDocument(path)
        shown = "".join(page.get_textpage().get_text_bounded() for page in file)
        file.close()
    latin = re.findall(r"[A-Za-z]{3,}", article.text)
    lines = "".join(shown.split())
    assert [word for word in latin if word not in lines] == []
