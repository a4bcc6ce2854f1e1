"""`annotator evaluate` against gold files, passages and a corpus."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import spacy

from annotator.cli import main
from annotator.core.annotation import (
    Annotation,
    Article,
    ArticleLabels,
    Change,
    EventType,
    Layer,
    Metadata,
    Span,
    Status,
)
from annotator.corpus import Corpus
from annotator.exports.jsonl import JsonlWriter

if TYPE_CHECKING:
    from pathlib import Path

    from spacy.language import Language

TEXT = "Michelle Wu came to Boston from Zorv. “We were lucky,” Wu said."


@pytest.fixture
def model(tmp_path: Path) -> str:
    """A pipeline that knows Boston, and Michelle Wu as an organisation; nothing knows Zorv."""
    nlp: Language = spacy.blank("en")
    ruler: Any = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "GPE", "pattern": "Boston"}, {"label": "ORG", "pattern": "Michelle Wu"}])
    nlp.to_disk(tmp_path / "model")
    return str(tmp_path / "model")


def gold_article() -> Article:
    """Three entities and a quote, all accepted."""
    found = {"Michelle Wu": "PERSON", "Boston": "GPE", "Zorv": "GPE"}
    annotations = [
        Annotation(words, Layer.ENTITY, label, (_span(words),), Status.ACCEPTED)
        for words, label in found.items()
    ]
    annotations.append(
        Annotation(
            "q", Layer.QUOTE, "direct", (_span("“We were lucky,”"),), Status.ACCEPTED, resolved_speaker="Ana"
        )
    )
    labels = ArticleLabels(done=True)
    return Article(TEXT, Metadata(title="Storm"), annotations={a.id: a for a in annotations}, labels=labels)


def _span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """A gold file of two equal articles."""
    path = tmp_path / "gold.jsonl"
    with path.open("wb") as file:
        for article in [gold_article()] * 2:
            JsonlWriter(file).add(article, article.in_order())
    return path


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """The gold article, and one that nobody has looked at."""
    path = tmp_path / "c.sqlite"
    opened = Corpus.open(path, person="Ada")
    opened.add(gold_article(), b"one")
    undecided = [replace(a, status=Status.SUGGESTED) for a in gold_article().annotations.values()]
    opened.add(
        Article(
            TEXT,
            Metadata(title="Fresh"),
            annotations={a.id + "2": replace(a, id=a.id + "2") for a in undecided},
        ),
        b"two",
    )
    opened.close()
    return path


def evaluated(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    """What `--json` prints."""
    assert main(["evaluate", *map(str, arguments), "--json"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    result: dict[str, Any] = json.loads(out)
    return result


def test_gold_file_as_json(gold: Path, model: str, capsys: pytest.CaptureFixture[str]) -> None:
    result = evaluated(capsys, "--gold", gold, "--model", model, "--threshold", "0.1")
    assert (result["articles"], result["threshold"], result["source"]) == (2, 0.1, str(gold))
    overall = result["entities"]["overall"]["exact"]
    assert (overall["gold"], overall["predicted"], overall["right"]) == (6, 4, 2)
    assert result["quotes"]["span"]["f1"] == 1
    assert result["quotes"]["complete"]["f1"] == 0
    errors = [
        (e["article"], e["error"], e["start"], e["end"]) for e in result["errors"] if e["group"] == "entity"
    ]
    assert errors == [(n, *rest) for n in (1, 2) for rest in (("label", 0, 11), ("missed", 32, 36))]
    assert all(TEXT[e["start"] : e["end"]] == e["words"] for e in result["errors"])
    assert len(evaluated(capsys, "--gold", gold, "--model", model, "--errors", "1")["errors"]) == 1


def test_what_is_below_the_threshold_is_not_there(
    gold: Path, model: str, capsys: pytest.CaptureFixture[str]
) -> None:
    span = evaluated(capsys, "--gold", gold, "--model", model, "--threshold", "1")["quotes"]["span"]
    assert (span["gold"], span["predicted"]) == (2, 0)


def test_gold_file_as_text(gold: Path, model: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", "--gold", str(gold), "--model", model, "--errors", "2"]) == 0
    out, err = capsys.readouterr()
    lines = out.splitlines()
    assert (err, "\x1b" in out) == ("", False)
    assert lines[0].endswith(f"against {gold}: 2 articles")
    start = next(n for n, line in enumerate(lines) if line.startswith("Entities "))
    table = lines[start : start + 5]
    assert table[1].split()[:5] == ["GPE", "4", "1.000", "0.500", "0.667"]
    assert table[-1].startswith("all ")
    assert {len(line) for line in table} == {len(table[0])}, "columns are aligned"
    assert lines[-3].startswith("Errors, 2 of 6")
    wanted = "Storm (article 1, 0–11): entity, label: ORG instead of PERSON by model:"
    assert lines[-2].startswith(wanted)
    assert "[Michelle Wu] came to" in lines[-2]
    assert "(article 1, 32–36): entity, missed: GPE:" in lines[-1]
    assert main(["evaluate", "--gold", str(gold), "--model", model, "--errors", "0"]) == 0
    assert "Errors" not in capsys.readouterr().out


def test_corpus_counts_what_was_decided(corpus: Path, model: str, capsys: pytest.CaptureFixture[str]) -> None:
    opened = Corpus.open(corpus, person="Ada")
    zorv = next(a for a in opened.load(1).annotations.values() if a.id == "Zorv")
    opened.save(1, Change("Reject", (zorv,), (replace(zorv, status=Status.REJECTED),)))
    wu = next(a for a in opened.load(1).annotations.values() if a.id == "Michelle Wu")
    opened.add_suggestions(1, (wu.id,), (replace(wu, status=Status.SUGGESTED),))
    result = evaluated(capsys, "--corpus", corpus, "--model", model)  # the lock of the writer is no hindrance
    opened.close()
    assert result["articles"] == 1
    assert result["left_out"] == {"undecided": 1, "unjudged": 1}
    overall = result["entities"]["overall"]["exact"]
    assert (overall["gold"], overall["predicted"], overall["right"]) == (1, 1, 1)
    assert {e["article"] for e in result["errors"]} == {1}


def test_guesses_learn_from_other_articles_only(
    corpus: Path, model: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.cli import evaluating

    opened = Corpus.open(corpus, person="Ada")
    for article_id, code in ((1, "AID"), (2, "REJECT")):
        quote = next(a for a in opened.load(article_id).annotations.values() if a.layer is Layer.QUOTE)
        labelled = replace(quote, status=Status.ACCEPTED, event_type=EventType(code))
        opened.save(article_id, Change("Event type", (quote,), (labelled,)))
    other = Article("“Never again,” she said.", Metadata(title="Other"), labels=ArticleLabels(done=True))
    said = Annotation(
        "n", Layer.QUOTE, "direct", (Span(0, 14),), Status.ACCEPTED, event_type=EventType("ACCUSE")
    )
    opened.add(replace(other, annotations={"n": said}), b"three")
    opened.close()
    detect, learned = evaluating.detect_article, []

    def watched(*arguments: Any, **options: Any) -> Any:
        learned.append([example.event_type for example in options["examples"]])
        return detect(*arguments, **options)

    monkeypatch.setattr(evaluating, "detect_article", watched)
    evaluated(capsys, "--corpus", corpus, "--model", model)
    assert learned == [["ACCUSE"], ["ACCUSE"], ["REJECT", "AID"]]  # the first two have the same words


def test_passages(tmp_path: Path, model: str, capsys: pytest.CaptureFixture[str]) -> None:
    quote = {"start": 38, "end": 54, "kind": "direct", "speaker": {"start": 55, "end": 57, "text": "Wu"}}
    passage = {"id": "a", "case": "said_after", "text": TEXT, "quotes": [quote | {"resolved_speaker": "Wu"}]}
    path = tmp_path / "cases.jsonl"
    path.write_text(f"{json.dumps(passage)}\n\n{json.dumps(passage | {'quotes': [{}]})}\n", "utf-8")
    assert main(["evaluate", "--gold", str(path), "--model", model, "--json"]) == 1
    out, err = capsys.readouterr()
    assert err == "cases.jsonl, line 3: it is not a passage ('kind'); it was left out.\n"
    result = json.loads(out)
    assert result["quotes"]["span"]["f1"] == 1
    assert result["entities"]["labels"] == []


def test_progress_is_told_on_request(gold: Path, model: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", "--gold", str(gold), "--model", model, "--json", "--progress"]) == 0
    assert capsys.readouterr().err.split("\n") == ["progress 0 2", "progress 1 2", "progress 2 2", ""]


def test_what_goes_wrong_is_a_sentence(
    tmp_path: Path, gold: Path, corpus: Path, model: str, capsys: pytest.CaptureFixture[str]
) -> None:
    nothing = tmp_path / "nothing.sqlite"
    Corpus.open(nothing, person="Ada").close()
    (tmp_path / "empty.jsonl").write_text("\n", "utf-8")
    failing: list[tuple[list[object], str]] = [
        (["--corpus", nothing], "nothing to compare with"),
        (["--gold", tmp_path / "empty.jsonl"], "holds no article"),
        (["--gold", tmp_path / "none.jsonl"], "cannot be read"),
        (["--gold", gold, "--model", "./nowhere"], "no spaCy pipeline"),
    ]
    for arguments, sentence in failing:
        assert main(["evaluate", *map(str, arguments)]) == 1
        out, err = capsys.readouterr()
        assert (out, err.count("\n")) == ("", 1)
        assert sentence in err
    wrong: list[list[object]] = [
        ["--gold", gold, "--corpus", corpus],
        ["--gold", gold, "--threshold", "2"],
        ["--gold", gold, "--guess-threshold", "-1"],
        ["--gold", gold, "--errors", "-1"],
    ]
    for arguments in wrong:
        assert main(["evaluate", *map(str, arguments)]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_an_article_that_fails_does_not_cost_the_others(
    gold: Path, model: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.cli import evaluating

    detect, calls = evaluating.detect_article, []

    def fail_once(*arguments: Any, **options: Any) -> Any:
        calls.append(arguments)
        if len(calls) == 1:
            raise ZeroDivisionError("x")
        return detect(*arguments, **options)

    monkeypatch.setattr(evaluating, "detect_article", fail_once)
    assert main(["evaluate", "--gold", str(gold), "--model", model, "--json"]) == 1
    out, err = capsys.readouterr()
    assert json.loads(out)["articles"] == 1
    assert err == "article 1 (Storm): detection failed (ZeroDivisionError: x); it was left out.\n"


@pytest.mark.parametrize("before", ["", '{"id": "p1", "text": "“No,” she said.", "quotes": []}\n'])
def test_json_that_is_nested_too_deeply_is_one_sentence(
    tmp_path: Path, model: str, capsys: pytest.CaptureFixture[str], before: str
) -> None:
    path = tmp_path / "deep.jsonl"
    path.write_text(before + "[" * 100_000 + "]" * 100_000 + "\n", encoding="utf-8")
    assert main(["evaluate", "--gold", str(path), "--model", model, "--json"]) == 1
    out, err = capsys.readouterr()
    sentences = [line for line in err.splitlines() if "deep.jsonl" in line]
    assert sentences
    assert "Traceback" not in err
    assert bool(out) is bool(before), "what can be read is compared"
