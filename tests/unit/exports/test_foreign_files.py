"""Files as the other programs write them: shifted offsets, other names of fields, what cannot be placed."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from annotator.core.annotation import Article, Layer, Mention, Span, Status
from annotator.exports import FORMATS, export, read_annotated
from annotator.exports.anchoring import Anchors

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.exports import Reading

TEXT = "🕊️🕊️ The Bank said no. “No,” said Ann. The Bank again."


def read(tmp_path: Path, name: str, content: str, file: str = "") -> Reading:
    path = tmp_path / (file or f"a{FORMATS[name].suffix}")
    path.write_text(content, "utf-8", newline="")
    (reading,) = read_annotated(path, name, Status.ACCEPTED)
    return reading


def found(reading: Reading) -> list[tuple[str, str]]:
    """Label and words of each annotation."""
    article = reading.article
    assert article is not None, reading.problems
    return [(a.label, a.text_in(article.text)) for a in article.in_order()]


def reasons(reading: Reading) -> list[str]:
    return [problem.reason for problem in reading.problems]


def test_places_are_checked_and_looked_for() -> None:
    anchors = Anchors(TEXT)
    bank = TEXT.index("Bank")
    again = TEXT.index("Bank", bank + 1)
    assert anchors.place(bank, bank + 4, "Bank") == Span(bank, bank + 4)
    assert anchors.place(bank + 2, bank + 6, "Bank") == Span(bank, bank + 4)  # UTF-16: two doves before
    assert anchors.place(again - 5, again - 1, "Bank") == Span(again, again + 4)
    assert anchors.place(0, 4, " Bank\t") == Span(bank, bank + 4)
    assert anchors.place(0, 4, "bank") is None
    assert anchors.place(3, 3, None) is None
    assert anchors.place(0, 10_000, None) is None
    assert anchors.place(-5, 4, "nothing") is None
    assert anchors.place_all([Span(bank, bank + 4), Span(bank, bank + 4)], ["Bank", "Bank"]) is None


def test_label_studio_of_2021_counts_utf16(tmp_path: Path) -> None:
    units = len(TEXT[: TEXT.index("Ann")].encode("utf-16-le")) // 2
    region = {
        "id": "r",
        "type": "labels",
        "value": {"start": units, "end": units + 3, "text": "Ann", "labels": ["PER", "Speaker"]},
    }
    lost = {"id": "x", "type": "labels", "value": {"start": 3, "end": 9, "text": "Nobody", "labels": ["PER"]}}
    choice = {"id": "c", "type": "choices", "value": {"choices": ["news"]}}
    task = {
        "data": {"id": "a", "body": TEXT},
        "annotations": [
            {"was_cancelled": True, "result": [region]},
            {"result": [region, lost, choice]},
            {"result": []},
        ],
    }
    reading = read(tmp_path, "label-studio", json.dumps([task]))
    assert sorted(found(reading)) == [("PER", "Ann"), ("Speaker", "Ann")]
    assert any("1 more annotations" in reason for reason in reasons(reading))
    assert any("“choices”" in reason for reason in reasons(reading))
    (problem,) = [p for p in reading.problems if p.words == "Nobody"]
    assert problem.reason == "its words were not found in the text; it was left out"


def test_prodigy_without_our_keys(tmp_path: Path) -> None:
    bank, ann = TEXT.index("Bank"), TEXT.index("Ann")
    spans = [{"start": bank, "end": bank + 4, "label": "ORG"}, {"start": ann, "end": ann + 3, "label": "PER"}]
    relation = {"head_span": spans[0], "child_span": spans[1], "label": "KNOWS", "head": 3, "child": 9}
    task: dict[str, Any] = {"text": TEXT, "spans": spans, "relations": [relation], "answer": "accept"}
    reading = read(tmp_path, "prodigy", json.dumps(task) + "\n")
    assert found(reading) == [("ORG", "Bank"), ("PER", "Ann")]
    assert reasons(reading) == [
        "it is linked as “KNOWS” to something that this program has no place for; the link was left out"
    ]
    odd = {**task, "spans": [spans[0] | {"label": ""}, spans[1] | {"label": "a\nb"}], "relations": []}
    assert (
        reasons(read(tmp_path, "prodigy", json.dumps(odd)))
        == ["it has no label that can be shown; it was left out"] * 2
    )
    reading = read(tmp_path, "prodigy", json.dumps(task | {"answer": "reject"}))
    assert found(reading) == []
    assert "answered “reject”" in reasons(reading)[0]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("confidence", "95"),
        ("confidence", "nan"),
        ("stances", "[" * 100_000),
        ("stances", '[{"polarity": "favor", "intensity": 9}]'),
        ("stances", '[{"polarity": "good"}]'),
        ("stances", "{}x"),
        ("note", "\ud800"),
        ("event_type", "\ud800"),
    ],
)
def test_properties_of_another_shape_are_listed(tmp_path: Path, name: str, value: str) -> None:
    span = {"start": 0, "end": 1, "label": "ORG", "properties": {name: value}}
    reading = read(tmp_path, "prodigy", json.dumps({"text": TEXT, "spans": [span]}))
    assert found(reading) == [("ORG", "🕊")]
    assert "its properties are not as expected" in reasons(reading)[0]


@pytest.mark.parametrize(
    "meta",
    [
        {"article_labels": '{"note": 3}'},
        {"article_labels": "[1]"},
        {"blocks": '[[0, 1, "nose"]]'},
        {"blocks": "[[0]]"},
        {"title": "\ud800"},
    ],
)
def test_articles_with_properties_of_another_shape(tmp_path: Path, meta: dict[str, str]) -> None:
    reading = read(tmp_path, "prodigy", json.dumps({"text": TEXT, "meta": meta}))
    assert reading.article is None
    assert "its properties are not as expected" in reasons(reading)[0]


@pytest.mark.parametrize("place", ["Infinity", "1e400", '"x"', "null", "[]", str(10**30)])
def test_places_that_are_no_numbers(tmp_path: Path, place: str) -> None:
    line = f'{{"text": "words", "spans": [{{"start": {place}, "end": 3, "label": "ORG", "text": "gone"}}]}}'
    reading = read(tmp_path, "prodigy", line)
    assert reading.article is None or not reading.article.annotations
    assert reading.problems


@pytest.mark.parametrize("key", ["label", "labels"])
def test_doccano_sequence_labelling(tmp_path: Path, key: str) -> None:
    bank = TEXT.index("Bank")
    line = json.dumps({"id": 3, "data" if key == "labels" else "text": TEXT, key: [[bank, bank + 4, "ORG"]]})
    assert found(read(tmp_path, "doccano", f"\n{line}\n")) == [("ORG", "Bank")]


def test_brat_of_others(tmp_path: Path) -> None:
    text = "Ann said no.\nBob met Ann in Rome."
    (tmp_path / "a.txt").write_text(text, "utf-8")
    lines = (
        "T1\tPER 0 3\tAnn",
        "T2\tPER 14 17\tBob",  # one too far
        "T3\tPER 21 24\tAnn",
        "T4\tMeet 17 20\tmet",
        "T5\tGPE 90 99\tParis",
        "T6\tX 4 8;9 11\tsaid no",
        "E1\tMeet:T4 Actor:T2 Actor2:T3 Place:T5",
        "R1\tLikes Arg1:T1 Arg2:T2",
        "*\tEquiv T1 T3",
        "A1\tUnsure E1",
        "M2\tNegation T1",
        "#1\tAnnotatorNotes T1\ta note",
        "#2\tAnnotatorNotes T9\tlost",
        "N1\tReference T1 Wikidata:Q1\tAnn",
    )
    reading = read(tmp_path, "brat", "\n".join(lines), "a.ann")
    assert found(reading) == [
        ("PER", "Ann"),
        ("X", "said … no"),
        ("PER", "Bob"),
        ("Meet", "met"),
        ("PER", "Ann"),
    ]
    assert reading.article is not None
    article = reading.article
    event = next(a for a in article.annotations.values() if a.layer is Layer.EVENT)
    assert event.unsure
    assert event.arguments is not None
    assert [actor.text for actor in event.arguments.actors] == ["Bob", "Ann"]
    assert event.arguments.place is None
    first = article.in_order()[0]
    assert (first.note, first.group) == ("a note", article.in_order()[-1].group)
    told = reasons(reading)
    assert sum("not found in the text" in reason for reason in told) == 1
    assert sum("“likes”" in reason for reason in told) == 1
    assert sum("“place” leads to an annotation that is not there" in reason for reason in told) == 1
    assert sum("not as brat writes it" in reason for reason in told) == 1
    assert sum("of T9" in reason for reason in told) == 1


def test_webanno_of_another_project(tmp_path: Path) -> None:
    rows = (
        "#FORMAT=WebAnno TSV 3.3",
        "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value",
        "#T_CH=webanno.custom.Coref|referenceRelation|referenceType",
        "#T_RL=webanno.custom.Rel|role|BT_de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity",
        "",
        "",
        "#Sentence.id=s1",
        "#Text=🕊 Ann Lee",
        "1-1\t0-2\t🕊\t_\t_\t_\t_\t_\t_\t",
        "1-2\t3-6\tAnn\t*[1]\tPER\\_X[1]\t*->1-1\t*\t_\t_\t",
        "1-3\t7-10\tLee\t*[1]\tPER\\_X[1]\t_\t_\t_\t_\t",
        "1-3.1\t7-8\tL\t*\tPART\t_\t_\t_\t_\t",
        "",
        "#Text=Bob\\tno",
        "2-1\t11-14\tBob\t*\tPER\t_\t_\tlikes\t1-2[1_0]\t",
        "2-2\t15-17\tno\t_\t_\t_\t_\t_\t_\t",
    )
    reading = read(tmp_path, "webanno", "\n".join(rows), "a.tsv")
    assert reading.article is not None
    assert reading.article.text == "🕊 Ann Lee\nBob\tno"
    assert found(reading) == [("PER_X", "Ann Lee"), ("PART", "L"), ("PER", "Bob")]
    assert any("chains of the layer webanno.custom.Coref" in reason for reason in reasons(reading))
    assert any("“likes”" in reason for reason in reasons(reading))


def test_conllu_with_iob_and_multiword_tokens(tmp_path: Path) -> None:
    def row(id_: str, form: str, misc: str = "_") -> str:
        return "\t".join([id_, form, *["_"] * 7, misc])

    rows = (
        "# text = Ann doesn't see New York.",
        row("1", "Ann", "NER=B-PER"),
        row("2-3", "doesn't"),
        row("2", "does"),
        row("3", "n't"),
        row("3.1", "empty"),
        row("4", "see"),
        row("5", "New", "NER=B-GPE"),
        row("6", "York", "NER=I-GPE|SpaceAfter=No"),
        row("7", "."),
        "",
        "# newpar",
        row("1", "Rome", "Entity=(e1-place-1-)|NER=B-GPE"),
        row("2", "Rome", "Entity=(e1-place-1-"),
        "",
    )
    reading = read(tmp_path, "conllu", "\n".join(rows))
    assert reading.article is not None
    assert reading.article.text == "Ann doesn't see New York.\nRome Rome"
    assert found(reading)[:2] == [("PER", "Ann"), ("GPE", "New York")]
    assert sorted(found(reading)[2:]) == [("GPE", "Rome"), ("place", "Rome")]
    assert any("without an end" in reason for reason in reasons(reading))


def test_gate_default_set(tmp_path: Path) -> None:
    data = (
        '<GateDocument version="3"><GateDocumentFeatures/>'
        '<TextWithNodes><Node id="0"/>🕊 <Node id="3"/>Ann<Node id="6"/> left</TextWithNodes>'
        '<AnnotationSet><Annotation Id="1" Type="Person" StartNode="3" EndNode="6"><Feature>'
        "<Name>gender</Name><Value>female</Value></Feature></Annotation></AnnotationSet>"
        '<AnnotationSet Name="Original markups"><Annotation Id="2" Type="p" StartNode="0" EndNode="6"/>'
        "</AnnotationSet></GateDocument>"
    )
    reading = read(tmp_path, "gate", data, "a.xml")
    assert found(reading) == [("Person", "Ann")]
    assert "Original markups" in reasons(reading)[0]


def test_web_annotations_with_words_only(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    page = {
        "type": "AnnotationPage",
        "items": [
            {
                "body": "remark",
                "target": {"source": "a.txt", "selector": {"type": "TextQuoteSelector", "exact": "Ann"}},
            },
            {"body": "lost", "target": "a.txt"},
        ],
    }
    reading = read(tmp_path, "web-annotation", json.dumps(page), "a.jsonld")
    assert found(reading) == [("remark", "Ann")]
    assert "annotation 2 could not be read" in reasons(reading)[0]


def test_the_full_format_keeps_status_and_origin(tmp_path: Path) -> None:
    from annotator.core.annotation import Annotation

    made = Annotation("a", Layer.ENTITY, "ORG", (Span(0, 1),), Status.SUGGESTED, "rule:x")
    path = tmp_path / "a.jsonl"
    export([Article(TEXT, annotations={"a": made})], "jsonl", path, suggestions=True)
    path.write_text(path.read_text("utf-8") + "{\n", "utf-8")
    first, second = read_annotated(path, "jsonl", Status.ACCEPTED)
    assert first.article is not None
    assert first.article.annotations == {"a": made}
    assert "line 2" in second.problems[0].reason


ENTITIES_ONLY = {"conllu", "conll", "conll-bioes", "conll-bilou"}


@pytest.mark.parametrize("name", [name for name, format_ in FORMATS.items() if format_.reads])
def test_two_thousand_annotations(name: str, tmp_path: Path) -> None:
    from annotator.core.annotation import Annotation

    words = " ".join(f"Name{n} 🕊️" + "\n" * (n % 20 == 0) for n in range(2000))
    made, start = {}, 0
    for n in range(2000):
        at = words.index(f"Name{n}", start)
        start = at + len(f"Name{n}")
        speaker = Mention(words[at:start], Span(at, start))
        layer = Layer.QUOTE if n % 4 == 0 and name not in ENTITIES_ONLY else Layer.ENTITY
        made[f"i{n}"] = Annotation(
            f"i{n}",
            layer,
            "direct" if layer is Layer.QUOTE else "ORG",
            (Span(at, start),),
            Status.ACCEPTED,
            speaker=speaker if layer is Layer.QUOTE else None,
            entity="all" if layer is Layer.ENTITY else None,
        )
    path = tmp_path / f"a{FORMATS[name].suffix}"
    report = export([Article(words, annotations=made)], name, path)
    assert (report.annotations, report.problems) == (2000, ())
    (reading,) = read_annotated(path, name, Status.ACCEPTED)
    assert reading.problems == ()
    assert reading.article is not None
    back = reading.article.annotations.values()
    assert len(back) == 2000
    if "conll" in name and name != "conllu":  # the blanks of a text are lost
        words = reading.article.text
        assert [a.text_in(words) for a in reading.article.in_order()] == [f"Name{n}" for n in range(2000)]
    else:
        assert [a.fragments for a in reading.article.in_order()] == [a.fragments for a in made.values()]


def test_a_zip_of_many_articles_keeps_their_order(tmp_path: Path) -> None:
    articles = [Article(f"Text {number}") for number in range(120)]
    path = tmp_path / "a.zip"
    export(articles, "gate", path)
    with zipfile.ZipFile(path) as file:
        assert len(file.namelist()) == 120
    readings = read_annotated(path, "gate", Status.ACCEPTED)
    assert [r.article.text for r in readings if r.article] == [a.text for a in articles]
