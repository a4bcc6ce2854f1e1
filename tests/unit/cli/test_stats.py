"""`annotator stats`: how good suggestions are, and charts as files."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator.cli import main
from annotator.core.annotation import Annotation, Article, Change, Layer, Span, Status
from annotator.core.charts import CHARTS
from annotator.corpus import Corpus

if TYPE_CHECKING:
    from pathlib import Path

MODEL = "model:en_news@1.0"
KYIV = Annotation("k", Layer.ENTITY, "GPE", (Span(0, 4),), origin=MODEL)
POST = Annotation("p", Layer.ENTITY, "GPE", (Span(5, 9),), origin=MODEL)


@pytest.fixture
def decided(tmp_path: Path) -> Path:
    """A corpus in which one suggestion was right and one was not."""
    path = tmp_path / "c.sqlite"
    corpus = Corpus.open(path, person="Ada")
    article_id, _ = corpus.add(Article("Kyiv Post", annotations={a.id: a for a in (KYIV, POST)}), b"x")
    for old, label in ((KYIV, "GPE"), (POST, "ORG")):
        new = replace(old, label=label, status=Status.ACCEPTED)
        corpus.save(article_id, Change("Decide", (old,), (new,)))
    corpus.close()
    return path


def test_how_often_suggestions_are_right(decided: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stats", "--models", "--json", "--corpus", str(decided)]) == 0
    whole, gpe = json.loads(capsys.readouterr().out)
    assert (whole["origin"], whole["label"], gpe["label"], gpe["n"]) == (MODEL, None, "GPE", 2)
    assert gpe["precision"] == 0.5
    assert gpe["low"] < 0.5 < gpe["high"]
    assert gpe["verdicts"] == {"accepted": 1, "relabelled": 1}
    assert main(["stats", "--models", "--corpus", str(decided)]) == 0
    assert capsys.readouterr().out.splitlines()[2] == (
        f"{MODEL}  entity   GPE                50.0%         2  9.5% to 90.5%"
    )


def test_without_decisions_there_is_nothing_to_tell(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Corpus.open(tmp_path / "c.sqlite", person="Ada").close()
    assert main(["stats", "--models", "--corpus", str(tmp_path / "c.sqlite")]) == 0
    assert capsys.readouterr().out == "No suggestion has been decided about yet.\n"


def test_a_chart_is_written(decided: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "labels.csv"
    arguments = ["stats", "--plot", "labels", "--output", str(output), "--corpus", str(decided)]
    assert main(arguments) == 0
    assert capsys.readouterr().out == f"{output} is written.\n"
    assert output.read_text("utf-8") == "label,status,number\nGPE,accepted,1\nORG,accepted,1\n"
    picture = tmp_path / "labels.png"
    assert main([*arguments[:4], str(picture), *arguments[5:], "--period", "week"]) == 0
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_what_cannot_be_drawn_is_told(
    decided: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = ["--corpus", str(decided)]
    assert main(["stats", "--plot", "nothing", "--output", str(tmp_path / "a.png"), *corpus]) == 2
    told = capsys.readouterr().err
    assert all(name in told for name in CHARTS)
    assert main(["stats", "--plot", "labels", *corpus]) == 2
    assert "go together" in capsys.readouterr().err
    assert main(["stats", "--plot", "voices", "--output", str(tmp_path / "a.png"), *corpus]) == 1
    assert "has nothing to show yet" in capsys.readouterr().err
    assert list(tmp_path.glob("*.png")) == []
