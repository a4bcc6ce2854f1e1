"""Each format opened by a reader that is not ours, and counted there."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
from export_samples import ARTICLE, PLAIN, TEXT
from lxml import etree

from annotator.core.annotation import Arguments, Layer, Mention, Polarity, Span, Stance, Status
from annotator.exports import FORMATS, export, losses

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.annotation import Annotation

ACCEPTED = [a for a in ARTICLE.annotations.values() if a.status is Status.ACCEPTED]
ENTITIES = [a for a in ACCEPTED if a.layer is Layer.ENTITY]
UNITS = TEXT.encode("utf-16-le")


def by_units(start: int, end: int) -> str:
    """The words between two UTF-16 offsets, counted by the codec and not by us."""
    return UNITS[2 * start : 2 * end].decode("utf-16-le")


def write(name: str, tmp_path: Path) -> Path:
    path = tmp_path / f"a{FORMATS[name].suffix}"
    report = export([ARTICLE, PLAIN], name, path)
    assert report.articles == 2
    return path


def first_member(path: Path, suffix: str) -> bytes:
    with zipfile.ZipFile(path) as file:
        return file.read(next(name for name in file.namelist() if name.endswith(suffix)))


@pytest.mark.filterwarnings("ignore")
def test_conllu_by_conllu(tmp_path: Path) -> None:
    conllu = pytest.importorskip("conllu")
    sentences = conllu.parse(write("conllu", tmp_path).read_text("utf-8"))
    marks = [t["misc"]["Entity"] for s in sentences for t in s if t["misc"] and "Entity" in t["misc"]]
    assert sum(mark.count("(") for mark in marks) == len(ENTITIES)
    assert "".join(marks).count("(") == "".join(marks).count(")")
    assert sum("newdoc id" in s.metadata for s in sentences) == 2
    assert sentences[1].metadata["text"] == "By Zoë Kravitz"


@pytest.mark.filterwarnings("ignore")
def test_conllu_by_pyconll(tmp_path: Path) -> None:
    pyconll = pytest.importorskip("pyconll")
    path = write("conllu", tmp_path)
    load = getattr(pyconll, "load_from_file", None)
    sentences = load(str(path)) if load else pyconll.conllu.load_from_file(str(path))
    tokens = (
        [token for sentence in sentences for token in sentence.tokens]
        if load is None
        else [t for s in sentences for t in s]
    )
    opened = sum(str(mark).count("(") for token in tokens for mark in token.misc.get("Entity", ()) or ())
    assert opened == len(ENTITIES)


@pytest.mark.filterwarnings("ignore")
def test_gate_by_gatenlp(tmp_path: Path) -> None:
    gatenlp = pytest.importorskip("gatenlp")
    path = tmp_path / "a.xml"
    path.write_bytes(first_member(write("gate", tmp_path), ".xml"))
    document = gatenlp.Document.load(str(path), fmt="gatexml")
    assert document.text == TEXT
    found = document.annset("Article Annotator")
    real = [a for a in found if not a.type.startswith("mention:")]
    assert len(real) == len(ACCEPTED)
    words = {(a.type, document.text[a.start : a.end]) for a in found}
    assert {(e.label, e.text_in(TEXT)) for e in ENTITIES} <= words
    quote = next(a for a in found if a.type == "quote:direct")
    assert quote.features["resolved_speaker"] == "María López"
    speaker = found.get(int(quote.features["link.speaker"]))
    assert document.text[speaker.start : speaker.end] == "María\u00a0López"


@pytest.mark.filterwarnings("ignore")
def test_brat_by_brat_parser(tmp_path: Path) -> None:
    brat_parser = pytest.importorskip("brat_parser")
    path = tmp_path / "a.ann"
    path.write_bytes(first_member(write("brat", tmp_path), ".ann"))
    entities, relations, attributes, _groups = brat_parser.get_entities_relations_attributes_groups(str(path))
    assert len([e for e in entities.values() if not e.type.startswith("mention-")]) == len(ACCEPTED)
    for entity in entities.values():
        shown = " ".join(TEXT[start:end] for start, end in entity.span)
        assert entity.text.split() == shown.split()
    assert {relation.type for relation in relations.values()} == {"Speaker", "Cue", "Candidate"}
    assert [attribute.type for attribute in attributes.values()] == ["Unsure", "Mode"]


def test_webanno_offsets_count_utf16(tmp_path: Path) -> None:
    lines = first_member(write("webanno", tmp_path), ".tsv").decode().split("\n")
    tokens = [line.split("\t") for line in lines if re.match(r"\d+-\d+\t", line)]
    assert tokens
    for columns in tokens:
        start, end = map(int, columns[1].split("-"))
        assert by_units(start, end) == re.sub(r"\\(.)", r"\1", columns[2])
        assert len(columns) == 3 + 4 + 2 + 1
    starts = {columns[0]: int(columns[1].split("-")[0]) for columns in tokens}
    relations = {
        (value, ref) for c in tokens for value, ref in zip(c[7].split("|"), c[8].split("|"), strict=True)
    }
    assert {value for value, _ref in relations} == {"_", "speaker", "cue", "candidate", "fragment"}
    assert all(ref.partition("[")[0] in starts for value, ref in relations if value != "_")


def test_tei_is_well_formed_and_points_at_its_words(tmp_path: Path) -> None:
    """Validated once against tei_all 4.3.0; the package that has the schema needs an older lxml than ours."""
    root = etree.parse(write("tei", tmp_path)).getroot()
    space = {"t": "http://www.tei-c.org/ns/1.0"}
    texts = ["".join(ab.itertext()) for ab in root.iterfind(".//t:ab", space)]
    assert texts == [TEXT, PLAIN.text]
    spans = root.findall(".//t:spanGrp[@type='entity']/t:span", space)
    found = set()
    for span in spans:
        (place,) = re.findall(r"string-range\(a1-text,(\d+),(\d+)\)", span.get("target"))
        found.add((span.text, TEXT[int(place[0]) : int(place[0]) + int(place[1])]))
    assert found == {(e.label, e.text_in(TEXT)) for e in ENTITIES}
    ids = root.xpath("//@xml:id")
    assert len(ids) == len(set(ids))
    pointers = [p[1:] for t in root.xpath("//*[local-name()='link']/@target") for p in t.split()]
    assert set(pointers) <= set(ids)


def test_web_annotations_select_their_words(tmp_path: Path) -> None:
    path = write("web-annotation", tmp_path)
    data = json.loads(first_member(path, ".jsonld"))
    assert data["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert data["total"] == len(data["first"]["items"])
    assert first_member(path, ".txt").decode() == TEXT
    for item in data["first"]["items"]:
        assert {"id", "type", "body", "target", "motivation"} <= set(item)
        for target in item["target"] if isinstance(item["target"], list) else [item["target"]]:
            if isinstance(target, dict):
                position, quote = target["selector"]
                assert TEXT[position["start"] : position["end"]] == quote["exact"]
                assert TEXT[: position["start"]].endswith(quote["prefix"])
                assert TEXT[position["end"] :].startswith(quote["suffix"])


def test_label_studio_has_its_configuration_beside(tmp_path: Path) -> None:
    path = write("label-studio", tmp_path)
    config = etree.fromstring((tmp_path / "a.config.xml").read_bytes())
    labels = {element.get("value") for element in config.iter("Label")}
    roles = {element.get("value") for element in config.iter("Relation")}
    tasks = json.loads(path.read_text("utf-8"))
    assert [task["data"]["text"] for task in tasks] == [TEXT, PLAIN.text]
    (annotation,) = tasks[0]["annotations"]
    for result in annotation["result"]:
        if result["type"] == "relation":
            assert set(result["labels"]) <= roles
        else:
            value = result["value"]
            assert TEXT[value["start"] : value["end"]] == value["text"]
            assert set(value["labels"]) <= labels
            assert result["from_name"] == config.find("Labels").get("name")
            assert result["to_name"] == config.find("Text").get("name")
    assert tasks[0]["predictions"] == []
    export([ARTICLE], "label-studio", path, suggestions=True)
    (task,) = json.loads(path.read_text("utf-8"))
    assert [r["value"]["text"] for r in task["predictions"][0]["result"]] == ["Müller"]


def test_prodigy_spans_lie_on_tokens(tmp_path: Path) -> None:
    line = write("prodigy", tmp_path).read_text("utf-8").split("\n")[0]
    task = json.loads(line)
    tokens = task["tokens"]
    assert [token["id"] for token in tokens] == list(range(len(tokens)))
    assert "".join(t["text"] + " " * t["ws"] for t in tokens) == TEXT
    for span in task["spans"]:
        assert tokens[span["token_start"]]["start"] == span["start"]
        assert tokens[span["token_end"]]["end"] == span["end"]
    for relation in task["relations"]:
        assert relation["head"] == relation["head_span"]["token_end"]
        assert relation["child"] == relation["child_span"]["token_end"]
    assert task["answer"] == "accept"
    assert all(-(2**31) <= task[key] < 2**31 for key in ("_input_hash", "_task_hash"))


def test_doccano_has_both_shapes(tmp_path: Path) -> None:
    records = [json.loads(x) for x in write("doccano", tmp_path).read_text("utf-8").splitlines()]
    first = records[0]
    entities = {entity["id"]: entity for entity in first["entities"]}
    assert [[e["start_offset"], e["end_offset"], e["label"]] for e in entities.values()] == first["label"]
    assert {relation["type"] for relation in first["relations"]} == {
        "speaker",
        "cue",
        "candidate",
        "fragment",
    }
    assert all({r["from_id"], r["to_id"]} <= set(entities) for r in first["relations"])
    assert records[1]["label"] == []


def test_conll2012_columns(tmp_path: Path) -> None:
    cluster = [_with(a, entity="Bank") if a.id in {"e1", "e2"} else a for a in ARTICLE.annotations.values()]
    article = _with(ARTICLE, annotations={a.id: a for a in cluster})
    path = tmp_path / "a"
    report = export([article, PLAIN], "conll2012", path)
    lines = path.read_text("utf-8").splitlines()
    assert [line for line in lines if line.startswith("#end")] == ["#end document"] * 2
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    assert all(len(row) == 12 for row in rows)
    assert sum(row[10].count("(") for row in rows) == sum(row[10].count(")") for row in rows) == 7
    speakers = [row[3] for row in rows if row[9] == "María_López"]
    assert speakers[:4] == ["“", "We", "are", "worried"]
    brackets = [mark for row in rows for mark in row[11].split("|") if mark != "-"]
    assert sorted(brackets) == ["(1", "(2)", "1)"]
    assert any("among the clusters only" in problem.reason for problem in report.problems)


def _with(item: Any, **changes: object) -> Any:
    from dataclasses import replace

    return replace(item, **changes)


def _event() -> Annotation:
    event = next(a for a in ARTICLE.annotations.values() if a.layer is Layer.EVENT)
    where = TEXT.index("Cafe")
    actor = Mention("Cafe\u0301 Müller", Span(where, where + 12))
    return _with(
        event, arguments=Arguments((actor,), (Mention("US"),), Mention("2022-02-24"), Mention("here"))
    )


def test_plover_records(tmp_path: Path) -> None:
    path = tmp_path / "a"
    export([_with(ARTICLE, annotations={"v1": _event()}), PLAIN], "plover", path)
    (record,) = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert (record["event"], record["quad_code"], record["event_scale"]) == (["PROTEST"], 4, -5.0)
    assert (record["date"], record["event_loc"], record["event_text"]) == ("2022-02-24", "here", "closed")
    assert [actor["entity_text"] for actor in record["actor"]] == ["Cafe\u0301 Müller"]
    assert record["text"] == "Cafe\u0301 Müller closed."


def test_stances(tmp_path: Path) -> None:
    path = tmp_path / "a"
    target = TEXT.index("the Bank")
    more = Stance(None, Mention("the Bank", Span(target, target + 8)), Polarity.FAVOR)
    entity = _with(ENTITIES[0], stances=(more, Stance(None, None, Polarity.FAVOR)))
    article = _with(ARTICLE, annotations={"e1": entity, "q1": ARTICLE.annotations["q1"]})
    export([article], "stance", path)
    rows = first_member(path, "semeval.txt").decode().splitlines()
    assert rows[0] == "ID\tTarget\tTweet\tStance"
    assert [tuple(row.split("\t")[1::2]) for row in rows[1:]] == [
        ("the Bank", "FAVOR"),
        ("the price", "AGAINST"),
        ("the price", "AGAINST"),
    ]
    table = list(csv.DictReader(io.StringIO(first_member(path, "vast.csv").decode(), newline="")))
    assert [row["label"] for row in table] == ["1", "0", "0"]
    (news,) = map(json.loads, first_member(path, "newsmtsc.jsonl").decode().splitlines())
    (found,) = news["targets"]
    assert news["sentence_normalized"][found["from"] : found["to"]] == found["mention"] == "the Bank"
    assert found["polarity"] == 1
    before = {loss.what: loss.count for loss in losses([article], "stance")}
    assert before["stances without a target"] == 2


def test_attribution_spans(tmp_path: Path) -> None:
    data = json.loads(first_member(write("attribution", tmp_path), ".json"))
    (quote,) = data["quotes"]
    assert (quote["cue"]["text"], quote["source_name"]) == ("added", "María López")
    assert len(quote["contents"]) == 2
    for span in (quote["cue"], *quote["sources"], *quote["contents"]):
        assert data["text"][span["start"] : span["end"]] == span["text"]


def test_html_is_self_contained_and_shows_the_text(tmp_path: Path) -> None:
    data = write("html", tmp_path).read_bytes()
    root = etree.fromstring(data, etree.HTMLParser(encoding="utf-8"))
    assert not list(root.iter("script", "link", "img", "iframe", "object"))
    assert not root.xpath("//@src | //@href | //@onclick")
    assert b"url(" not in data
    assert b"@import" not in data
    for number in root.xpath("//sup"):
        number.text = ""
    shown = "\n".join("".join(p.itertext()) for p in root.xpath("(//article)[1]/p[not(@class='about')]"))
    assert shown == TEXT.replace("\n\n", "\n")
    marked = {(m.get("class"), "".join(m.itertext())) for m in root.iter("mark")}
    assert ("entity", "Bank of ") in marked
    assert ("entity", "England") in marked
    assert len(root.xpath("(//article)[1]//tr")) == len(ACCEPTED) + 1
