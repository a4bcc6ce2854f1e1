"""The page on detection: made here from small gold files, and the one in docs/ belongs to what ships."""

import json
import sys
from pathlib import Path

import pytest
import spacy

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

import detection_report
from clear_labels import ud_to_clear
from spacy.tokens import Doc

from annotator.core.annotation import Annotation, Article, ArticleLabels, Layer, Metadata, Span, Status
from annotator.detect.pipeline import load_pipeline, pipeline_name
from annotator.exports.jsonl import JsonlWriter

ROOT = Path(__file__).resolve().parents[2]
TEXT = "Michelle Wu came to Boston from Zorv. “We were lucky,” Michelle Wu said."


def ruler():
    """A pipeline that finds one of the places."""
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "GPE", "pattern": "Boston"}])
    return nlp


def annotation(words, layer, label, **fields):
    start = TEXT.index(words)
    spans = (Span(start, start + len(words)),)
    return Annotation(words, layer, label, spans, Status.ACCEPTED, **fields)


@pytest.fixture
def gold(tmp_path):
    """A gold file of two articles and a folder with one file of one passage."""
    annotations = [
        annotation("Boston", Layer.ENTITY, "GPE"),
        annotation("Zorv", Layer.ENTITY, "GPE"),
        annotation("“We were lucky,”", Layer.QUOTE, "direct", resolved_speaker="Michelle Wu"),
    ]
    article = Article(
        TEXT,
        Metadata(title="Storm"),
        annotations={a.id: a for a in annotations},
        labels=ArticleLabels(done=True),
    )
    path = tmp_path / "gold.jsonl"
    with path.open("wb") as file:
        for _ in range(2):
            JsonlWriter(file).add(article, article.in_order())
    quote = {"start": 38, "end": 54, "kind": "direct", "resolved_speaker": "Michelle Wu"}
    passage = {"id": "a", "case": "said", "text": TEXT, "quotes": [quote]}
    (tmp_path / "cases").mkdir()
    (tmp_path / "cases" / "quote_cases.jsonl").write_text(json.dumps(passage), "utf-8")
    return path


def test_every_figure_of_the_page_is_measured(gold, tmp_path):
    pipelines = detection_report.Pipelines({"shipped": ruler, "blank": lambda: spacy.blank("en")})
    page = detection_report.Report(pipelines).page(gold, gold, tmp_path / "cases")
    assert "| entities, exact F1 | 0.667 (0.667 to 0.667, n 4) | 0.667 (0.667 to 0.667, n 4) |" in page
    rows = [line.split(" | ")[:4] for line in page.splitlines() if "| blank |" in line]
    assert rows == [["| gold.jsonl", "blank", "2", "1.000"]] * 2 + [
        ["| quote_cases.jsonl", "blank", "1", "1.000"]
    ]
    assert page.count("```text\n") == page.count("\n```\n") == 3
    assert f"`annotator evaluate --gold {gold.as_posix()} --indirect --errors 0`" in page


def test_nothing_of_an_article_stands_on_the_page(gold, tmp_path):
    pipelines = detection_report.Pipelines({"shipped": ruler})
    page = detection_report.Report(pipelines).page(gold, gold, tmp_path / "cases")
    assert not [word for word in ("Michelle", "Boston", "Zorv", "lucky", "Storm") if word in page]


def test_one_evaluation_can_be_printed(gold, capsys):
    assert detection_report.main(["--gold", str(gold), "--pipeline", "blank"]) == 0
    assert capsys.readouterr().out.startswith(f"en_pipeline@0.0.0 against {gold}: 2 articles\n")
    assert detection_report.main(["--gold", "nothing.jsonl"]) == 1
    assert "nothing.jsonl cannot be read" in capsys.readouterr().err


def test_clear_labels_are_those_of_the_official_pipelines():
    words = ["talks", "were", "opened", "by", "Anna", "who", "met", "him"]
    heads = [2, 2, 2, 4, 2, 6, 4, 6]
    labels = ["nsubj:pass", "aux:pass", "ROOT", "case", "obl:agent", "nsubj", "acl:relcl", "obj"]
    doc = ud_to_clear(Doc(spacy.blank("en").vocab, words, heads=heads, deps=labels))
    clear = ["nsubjpass", "auxpass", "ROOT", "agent", "pobj", "nsubj", "relcl", "dobj"]
    assert [token.dep_ for token in doc] == clear
    assert [token.head.text for token in (doc[3], doc[4])] == ["opened", "by"]


def test_the_page_in_docs_is_about_the_pipeline_that_ships():
    page = (ROOT / "docs" / "detection.md").read_text("utf-8")
    assert f"`{pipeline_name(load_pipeline())}`" in page, "run “make detection-report”"
    for gold in (detection_report.UNSEEN, detection_report.DEV):
        assert f"--gold {gold.as_posix()} " in page
