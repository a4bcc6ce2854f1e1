"""The output object, the scorer, the protocol's lines, pipelines and what an import loads."""

import json
import subprocess
import sys
from dataclasses import replace

import pytest
from detect_samples import NEWS, blank, cases

from annotator.core.annotation import Annotation, EventType, Example, Guess, Layer, Polarity, Span
from annotator.core.errors import DetectionError
from annotator.detect import messages
from annotator.detect.analysis import detect_text
from annotator.detect.jsonl import result_to_dict
from annotator.detect.paragraphs import Paragraph
from annotator.detect.pipeline import installed_pipelines, load_pipeline, pipeline_name
from tests.quote_scoring import score

_QUOTE_KEYS = set(
    [
        "start",
        "end",
        "kind",
        "text",
        "nested",
        "group",
        "speaker",
        "cue",
        "resolved_speaker",
        "score",
        "origin",
    ]
)


def test_output_object(shipped):
    result = json.loads(json.dumps(result_to_dict(NEWS, detect_text(shipped, NEWS))))
    assert set(result) == {"entities", "quotes", "clusters"}
    for entity in result["entities"]:
        assert set(entity) == {"start", "end", "label", "text", "entity", "score", "origin"}
        assert NEWS[entity["start"] : entity["end"]] == entity["text"]
        assert entity["origin"].startswith((f"model:{pipeline_name(shipped)}", "rule:"))
    for quote in result["quotes"]:
        assert set(quote) == _QUOTE_KEYS
        assert NEWS[quote["start"] : quote["end"]] == quote["text"]
        assert quote["speaker"] is None or set(quote["speaker"]) == {"start", "end", "text"}
    starts = [quote["start"] for quote in result["quotes"]]
    assert starts == sorted(starts)
    names = {cluster["name"] for cluster in result["clusters"]}
    assert {quote["resolved_speaker"] for quote in result["quotes"]} - {None} <= names
    for cluster in result["clusters"]:
        assert set(cluster) == {"name", "label", "mentions"}
        for mention in cluster["mentions"]:
            assert NEWS[mention["start"] : mention["end"]] == mention["text"]


def test_gold_scores_full_marks():
    result = score((case, case["quotes"]) for case in cases())
    assert result.lost == []
    figures = (result.span_f1, result.kind_accuracy, result.resolved_accuracy, result.end_to_end_f1)
    assert figures == (1, 1, 1, 1)
    assert result.indirect_f1 == 1


def test_nothing_found_scores_nothing():
    result = score((case, []) for case in cases())
    assert result.span_f1 == result.end_to_end_f1 == 0
    assert len(result.lost) == sum(q["kind"] != "indirect" for case in cases() for q in case["quotes"])


def test_a_speaker_that_swallows_another_is_wrong():
    case = next(case for case in cases() if case["case"] == "coref_ambig")
    wide = [
        {**quote, "speaker": {"start": 0, "end": len(case["text"]), "text": ""}} for quote in case["quotes"]
    ]
    assert score([(case, wide)]).speaker_accuracy < 1


def test_requests_and_responses_survive_the_line():
    paragraphs = Paragraph(0, "“é😀”\n\ud800"), Paragraph(9, "x")
    examples = Example("Talks end", "REJECT"), Example("No", None, Polarity.AGAINST)
    request = messages.Request(7, paragraphs, "en_core_web_sm", True, examples, trust=True)
    for consent in (request, replace(request, trust="4f" * 32), replace(request, trust=False)):
        assert messages.read_request(messages.write_request(consent)) == consent
    quote = Annotation("1", Layer.QUOTE, "direct", (Span(0, 3),), origin="rule:inverted", confidence=0.5)
    for response in (
        messages.Ready("en_news@0.1.0"),
        messages.Ready(error="It is gone."),
        messages.Ready(error="It brings code.", needs_trust=("a.py", "b.py"), digest="4f"),
        messages.Failed(7, "It brings code.", ("a.py",), "4f"),
        messages.Found(7, (quote,), 1, 2),
        messages.Done(7, "en_news@0.1.0"),
        messages.Done(7, "en_news@0.1.0", (Guess(0.5, "rule:triggers", EventType("REJECT")),)),
        messages.Failed(7, "It stopped."),
    ):
        line = messages.write_response(response)
        assert line.endswith("\n")
        assert line.count("\n") == 1
        assert messages.read_response(line) == response


@pytest.mark.parametrize(
    ("line", "job"),
    [
        ("", None),
        ("nonsense", None),
        ("[1]", None),
        ("{}", None),
        ('{"job": 3}', 3),
        ('{"job": 3, "paragraphs": [{"start": "a", "text": 1}]}', 3),
        ('{"job": 3, "paragraphs": [], "pipeline": 4}', 3),
        ('{"job": 3, "paragraphs": [], "trust": ["a.py"]}', 3),
        ('{"job": 3, "paragraphs": [], "examples": [{}]}', 3),
        ("[" * 100_000, None),
    ],
)
def test_bad_requests_are_named(line, job):
    with pytest.raises(messages.MessageError) as caught:
        messages.read_request(line)
    assert caught.value.job == job


@pytest.mark.parametrize(
    "line", ["", "{}", '{"job": 1}', '{"job": 1, "annotations": [{}]}', "noise from a library"]
)
def test_bad_responses_are_named(line):
    with pytest.raises(messages.MessageError):
        messages.read_response(line)


def test_the_shipped_pipeline_comes_first():
    first = installed_pipelines()[0]
    assert first.name == "en_news"
    assert first.version
    assert first.description
    assert pipeline_name(load_pipeline("en_news")) == f"en_news@{first.version}"


def test_a_pipeline_can_be_a_folder(tmp_path):
    blank().to_disk(tmp_path / "own")
    assert load_pipeline(str(tmp_path / "own")).pipe_names == []


def test_code_in_a_pipeline_folder_is_not_run(tmp_path):
    blank().to_disk(tmp_path / "own")
    (tmp_path / "own" / "__init__.py").write_text("raise SystemExit('ran')\n")
    assert load_pipeline(str(tmp_path / "own")).lang == "en"


@pytest.mark.parametrize("name", ["no_such_pipeline", "./nowhere", "/nowhere/at all"])
def test_a_missing_pipeline_is_a_sentence(name):
    with pytest.raises(DetectionError) as caught:
        load_pipeline(name)
    assert "annotations are safe" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_broken_pipeline_is_a_sentence(tmp_path):
    (tmp_path / "config.cfg").write_text("this is no config")
    with pytest.raises(DetectionError, match="could not be loaded"):
        load_pipeline(str(tmp_path))


def test_the_window_can_import_the_protocol_without_spacy():
    code = (
        "import sys, annotator.detect, annotator.detect.messages, annotator.detect.jsonl"
        "\nimport annotator.detect.quotes; print('spacy' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "False"
