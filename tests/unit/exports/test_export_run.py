"""The run itself: choice, isolation, replacing the file, losses, cancelling; and jsonl and csv."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from export_samples import ANNOTATIONS, ARTICLE, PLAIN, QUOTE, TEXT, entity

from annotator.core.annotation import Annotation, Article, Layer, Span, Status
from annotator.core.errors import ExportError, ReadError
from annotator.exports import FORMATS, ExportProblem, export, losses, read_jsonl
from annotator.exports.base import Written
from annotator.exports.table import safe_cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

ACCEPTED = {a.id: a for a in ANNOTATIONS if a.status is Status.ACCEPTED}


def test_importing_does_not_import_spacy() -> None:
    code = "import sys, annotator.exports; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_jsonl_comes_back_as_it_was(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    report = export([ARTICLE, PLAIN], "jsonl", output)
    assert (report.articles, report.annotations, report.problems) == (2, len(ACCEPTED), ())
    assert list(read_jsonl(output)) == [replace(ARTICLE, id=0, annotations=ACCEPTED), replace(PLAIN, id=0)]
    assert "🕊️" in output.read_text("utf-8")
    assert losses([ARTICLE], "jsonl", suggestions=True) == []


def test_suggestions_only_on_request_and_rejected_ones_never(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    export([ARTICLE], "jsonl", output, suggestions=True)
    (article,) = read_jsonl(output)
    assert set(article.annotations) == {*ACCEPTED, "s1"}
    assert [(loss.what, loss.count) for loss in losses([ARTICLE], "jsonl")] == [
        ("suggestions that nobody has decided", 1)
    ]


def test_a_line_is_plain_json(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    export([ARTICLE], "jsonl", output)
    (line,) = output.read_text("utf-8").splitlines()
    data = json.loads(line)
    assert data["text"] == TEXT
    for item in data["annotations"]:
        spans = item.get("fragments", [[item["start"], item["end"]]])
        assert item["text"] == " … ".join(TEXT[start:end] for start, end in spans)


def test_lines_that_are_no_articles_are_named(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    export([ARTICLE], "jsonl", output)
    good = output.read_text("utf-8")
    shifted = good.replace('"text": "Bank of England", ', "", 1).replace(
        "Bank of England w", "🕊️Bank of England w", 1
    )
    newer = good.replace('"version": 1', '"version": 9')
    lines = [good, "\n", "{\n", "3\n", shifted, newer, '{"version": 1}\n', good]
    output.write_text("".join(lines), "utf-8")
    told: list[ReadError] = []
    assert len(list(read_jsonl(output, on_error=told.append))) == 2
    text = "\n".join(map(str, told))
    assert "line 3: it is not JSON" in text
    assert "line 4: it is not an article" in text
    assert "line 5: characters" in text or "line 5: the field 'text'" in text
    assert "line 6: format version 9 is newer" in text
    assert "line 7: the field 'text' is missing" in text
    with pytest.raises(ReadError, match=r"a\.jsonl, line 3"):
        list(read_jsonl(output))
    output.write_bytes(b'{"text": "\xff"}\n')
    with pytest.raises(ReadError, match="it is not UTF-8"):
        list(read_jsonl(output))
    with pytest.raises(ReadError, match="cannot be read"):
        list(read_jsonl(tmp_path / "none.jsonl"))


def test_csv_has_a_row_an_annotation(tmp_path: Path) -> None:
    output = tmp_path / "a.csv"
    report = export([ARTICLE, PLAIN], "csv", output)
    assert (report.annotations, report.problems) == (len(ACCEPTED), ())
    with output.open(encoding="utf-8", newline="") as file:
        rows = {row["annotation_id"]: row for row in csv.DictReader(file)}
    assert set(rows) == set(ACCEPTED)
    for id_, row in rows.items():
        annotation = ACCEPTED[id_]
        words = annotation.text_in(TEXT)
        assert row["text"] == (f"'{words}" if words.startswith("-") else words)
        assert (int(row["start"]), int(row["end"])) == (annotation.start, annotation.end)
        assert row["title"] == ARTICLE.metadata.title
    row = rows["q1"]
    assert row["note"] == QUOTE.note
    assert row["speaker"] == "María\u00a0López"
    assert TEXT[int(row["speaker_start"]) : int(row["speaker_end"])] == row["speaker"]
    assert (row["resolved_speaker"], row["event_type"], row["event_contexts"]) == (
        "María López",
        "REJECT",
        "economic;legal",
    )
    assert (row["stance_target"], row["stance_polarity"], row["stance_intensity"]) == (
        "the price",
        "against",
        "2",
    )
    assert json.loads(row["more_stances"])[0]["polarity"] == "unclear"
    assert len(row["fragments"].split(";")) == 2


def test_unusual_annotations_are_listed_and_the_rest_is_written(tmp_path: Path) -> None:
    bad = (
        replace(entity("b1", "ORG", "US"), fragments=(Span(3, 99_999),)),
        replace(entity("b2", "ORG", "US"), fragments=()),
        replace(entity("b3", "", "US")),
        replace(entity("b4", "ORG", "US"), confidence=float("nan")),
        replace(entity("b5", "ORG", "US"), fragments=(Span(9, 12), Span(3, 5))),
    )
    article = replace(ARTICLE, annotations={a.id: a for a in (*bad, *ANNOTATIONS)})
    for name in FORMATS:
        report = export([article, PLAIN], name, tmp_path / name)
        unusual = [problem for problem in report.problems if problem.reason.endswith("it was left out")]
        assert len(unusual) >= 5
        assert report.articles == 2
        assert all(problem.article == ARTICLE.metadata.title for problem in report.problems)
        assert sum(loss.count for loss in losses([article], name)) > 5


UNUSUAL = Article(
    "A\x01 text \n.",
    annotations={
        "b": Annotation("b", Layer.ENTITY, "ORG", (Span(7, 8),), Status.ACCEPTED),
        "g": Annotation("g", Layer.QUOTE, "direct", (Span(0, 1),), Status.ACCEPTED, group="g"),
        "h": Annotation("h", Layer.QUOTE, "direct", (Span(3, 7),), Status.SUGGESTED, group="g"),
    },
)
"""What XML has no character for, an annotation of a blank, and a quote half accepted."""


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@a", "\t=1", "\r", "'=1", "''@a", "＝1"])
def test_no_cell_is_a_formula(start: str) -> None:
    cell = safe_cell(start)
    assert cell == f"'{start}"
    assert safe_cell(cell) == f"''{start}"


@pytest.mark.parametrize("cell", ["a=1", "'tis", "", " =1", None, -1, -0.5])
def test_other_cells_stay(cell: str | float | None) -> None:
    assert safe_cell(cell) == cell


class FailingWriter:
    """A format that cannot take one article."""

    def __init__(self, file: object) -> None:
        self.file = file

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        if article is PLAIN:
            raise KeyError("cannot")
        return Written(len(annotations))

    def close(self) -> None:
        pass


def test_an_article_that_a_format_cannot_take_does_not_cost_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(FORMATS, "csv", replace(FORMATS["csv"], write=FailingWriter, beside=None))
    report = export([ARTICLE, PLAIN, ARTICLE], "csv", tmp_path / "a.csv")
    assert report.articles == 2
    assert report.problems == (
        ExportProblem("Plain", "", "the format csv cannot take it ('cannot'); it was left out"),
    )


def test_an_interrupted_export_keeps_the_older_file(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    output.write_text("old")

    def articles() -> Iterator[Article]:
        yield ARTICLE
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export(articles(), "jsonl", output)
    assert [file.name for file in tmp_path.iterdir()] == ["a.jsonl"]
    assert output.read_text() == "old"


def test_a_cancelled_export_keeps_the_older_file_and_tells_the_progress(tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    output.write_text("old")
    seen: list[tuple[int, int]] = []
    report = export(
        [ARTICLE, PLAIN, ARTICLE],
        "jsonl",
        output,
        total=3,
        progress=lambda done, total: seen.append((done, total)),
        cancelled=lambda: len(seen) == 2,
    )
    assert report.cancelled
    assert seen == [(1, 3), (2, 3)]
    assert [file.name for file in tmp_path.iterdir()] == ["a.jsonl"]
    assert output.read_text() == "old"


def test_files_beside_are_written_with_the_file_only(tmp_path: Path) -> None:
    output = tmp_path / "a.json"
    report = export([ARTICLE], "label-studio", output, cancelled=lambda: True)
    assert report.cancelled
    assert list(tmp_path.iterdir()) == []
    export([ARTICLE], "label-studio", output)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.config.xml", "a.json"]


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="could not be written"):
        export([ARTICLE], "csv", tmp_path / "no" / "a.csv")
    (tmp_path / "folder").mkdir()
    with pytest.raises(ExportError, match="could not be written"):
        export([ARTICLE], "csv", tmp_path / "folder")
    assert [file.name for file in tmp_path.iterdir()] == ["folder"]
    with pytest.raises(ExportError, match="There is no format “xml”"):
        export([ARTICLE], "xml", tmp_path / "a")


@pytest.mark.parametrize("name", FORMATS)
def test_what_is_lost_is_said_before(name: str) -> None:
    before = {loss.what: loss.count for loss in losses([ARTICLE, PLAIN, UNUSUAL], name, True)}
    assert bool(before) == bool(FORMATS[name].loses)
    if name in {"spacy", "conll"}:
        assert before["speakers"] == 1
        assert before["notes"] == 1
        assert sum(count for what, count in before.items() if "overlaps a longer one" in what) == 2
    if name == "conll":
        assert (before["quotes"], before["events"]) == (3, 1)


def test_every_layer_is_known_to_every_format(tmp_path: Path) -> None:
    for layer in Layer:
        annotation = replace(entity("x", "L", "US"), layer=layer)
        for name in FORMATS:
            report = export([replace(ARTICLE, annotations={"x": annotation})], name, tmp_path / name)
            assert report.articles == 1
