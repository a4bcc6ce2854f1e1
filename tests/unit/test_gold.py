"""The annotated articles of tests/data/gold: the compiler, and what a person who annotates gets wrong."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.annotation import HUMAN, EventType, Layer, Mention, Polarity, Role, Span, Stance, Status
from annotator.exports.jsonl import read_jsonl

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

from gold import ALL_INDIRECT, NAMED, MarkupError, compile_folder, compile_source, main

GOLD = Path(__file__).resolve().parents[1] / "data" / "gold"
SETS = {"dev": 22, "unseen": 10}
MARKS = set("“”‘’\"'«»„‚「」『』`")
MARKED = {"direct", "mixed", "scare", "title"}

SOURCE = """\
title: <e GPE>Ostria</e> Calls
outlet: The Post
byline: By Ann Lee
published: 2025-03-14
event: REJECT/meet
event: SANCTION
stance: AUTHOR -> Ostria : against 2
indirect: yes
q1: speaker=Katarina Holm | event=REJECT/meet | stance=Ostria against 3; nobody here unclear | group=g1
q2: speaker=none

---
<q 1 direct>“No,

“never,”</q> <c 1>said</c> <s 1><e PERSON=Katarina Holm>Holm</e></s>
of <e GPE>Ostria</e> on <e DATE>Friday</e>.

[caption] The <q 2 scare>“wall”</q>. a < b
"""


@pytest.fixture(scope="module")
def articles():
    return {
        f"{name}/{article.source.name}": article
        for name in SETS
        for article in read_jsonl(GOLD / f"{name}.jsonl")
    }


def annotations(articles, layer):
    return [
        (where, article, annotation)
        for where, article in articles.items()
        for annotation in article.in_order()
        if annotation.layer is layer
    ]


def test_compile_sample():
    article = compile_source(SOURCE.encode(), "talks.txt")
    text = article.text
    assert text == (
        "Ostria Calls\n\nBy Ann Lee\n\n2025-03-14\n\n“No,\n\n“never,” said Holm of Ostria on Friday.\n\n"
        "The “wall”. a < b"
    )
    assert [(block.role, text[block.start : block.end][:8]) for block in article.blocks] == [
        (Role.HEADLINE, "Ostria C"),
        (Role.BYLINE, "By Ann L"),
        (Role.DATE, "2025-03-"),
        (Role.BODY, "“No,"),
        (Role.BODY, "“never,”"),
        (Role.CAPTION, "The “wal"),
    ]
    assert (article.metadata.title, article.metadata.byline) == ("Ostria Calls", "Ann Lee")
    assert article.labels.event_types == (EventType("REJECT", "meet"), EventType("SANCTION"))
    assert article.labels.stances == (
        Stance(Mention("Ann Lee"), Mention("Ostria", Span(0, 6)), Polarity.AGAINST, 2),
    )
    assert (article.labels.note, article.labels.done) == (ALL_INDIRECT, True)
    entities = [a for a in article.in_order() if a.layer is Layer.ENTITY]
    assert [(a.label, a.text_in(text), a.entity) for a in entities] == [
        ("GPE", "Ostria", "Ostria"),
        ("PERSON", "Holm", "Katarina Holm"),
        ("GPE", "Ostria", "Ostria"),
        ("DATE", "Friday", None),
    ]


def test_compile_quotes_of_sample():
    article = compile_source(SOURCE.encode(), "talks.txt")
    text = article.text
    quote, scare = (a for a in article.in_order() if a.layer is Layer.QUOTE)
    holm, said, ostria = (
        Mention(word, Span(text.rindex(word), text.rindex(word) + len(word)))
        for word in ("Holm", "said", "Ostria")
    )
    assert (quote.text_in(text), quote.label) == ("“No,\n\n“never,”", "direct")
    assert (quote.speaker, quote.cue, quote.resolved_speaker, quote.group) == (
        holm,
        said,
        "Katarina Holm",
        "g1",
    )
    assert quote.event_type == EventType("REJECT", "meet")
    assert quote.stances == (
        Stance(holm, ostria, Polarity.AGAINST, 3),
        Stance(holm, Mention("nobody here"), Polarity.UNCLEAR),
    )
    assert (scare.text_in(text), scare.speaker, scare.resolved_speaker) == ("“wall”", None, None)


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ("---\n", "", 17, "no line ---"),
        ("outlet:", "outlat:", 2, "not a header"),
        ("event: SANCTION", "event: SANCTION/meet", 6, "no mode"),
        ("event: SANCTION", "event: SANCTIONS", 6, "no event"),
        (": against 2", " against 2", 7, "not a stance"),
        ("| event=REJECT/meet", "| event=", 9, "not a field"),
        ("q2: speaker=none", "q2: group=g1", 10, "speaker is missing"),
        ("q2: speaker=none\n", "", 17, "no line in the header"),
        ("q2: speaker=none", "q2: speaker=none\nq3: speaker=none", 11, "no quote 3"),
        ("speaker=Katarina Holm", "speaker=Otto Brandl", 9, "nobody"),
        ("q2: speaker=none", "q2: speaker=Katarina Holm", 10, "no speaker"),
        ("<q 1 direct>", "<q 1 dierct>", 13, "no quote"),
        ("<q 1 direct>“No,", "“No,", 15, "closes nothing"),
        ("never,”</q>", "never,”", 13, "not closed"),
        ("<c 1>said</c>", "<c 1>said </c>", 15, "blanks"),
        ("<e DATE>", "<e DAY>", 16, "no entity"),
        ("<e DATE>", "<x DATE>", 16, "not a tag"),
        ("</s>", "</s> <s 1>he</s>", 15, "two <s>"),
        ("<c 1>said</c>", "<c 1,7>said</c>", 15, "does not exist"),
        ("“wall”", "“<e FAC>wall <e GPE>of</e></e>”", 18, "overlap"),
        ("“never,”</q>", "“never <q 3 title>“ever”</q>,”</q>", 15, "no line in the header"),
    ],
)
def test_error_names_file_and_line(old, new, line, reason):
    assert SOURCE.count(old) == 1
    with pytest.raises(MarkupError) as caught:
        compile_source(SOURCE.replace(old, new).encode(), "talks.txt")
    assert str(caught.value).startswith(f"talks.txt, line {line}: ")
    assert reason in str(caught.value)


def test_main_reports_error(tmp_path, monkeypatch, capsys):
    folder = tmp_path / "some"
    folder.mkdir()
    monkeypatch.setattr("sys.argv", ["gold.py", str(folder)])
    assert main() == 1
    (folder / "talks.txt").write_bytes(b"\xff")
    assert main() == 1
    assert "talks.txt is not UTF-8" in capsys.readouterr().err
    (folder / "talks.txt").write_text(SOURCE, "utf-8")
    assert main() == 0
    assert len(list(read_jsonl(tmp_path / "some.jsonl"))) == 1


@pytest.mark.parametrize("name", SETS)
def test_compiled_file_is_up_to_date(name):
    compiled = (GOLD / f"{name}.jsonl").read_bytes()
    assert compiled == compile_folder(GOLD / name), f"run python packaging/gold.py tests/data/gold/{name}"
    assert len(compiled.splitlines()) >= SETS[name]


def test_everything_is_decided(articles):
    ids = Counter(annotation.id for article in articles.values() for annotation in article.in_order())
    assert max(ids.values()) == 1
    for where, article in articles.items():
        assert article.labels.done, where
        assert article.metadata.title, where
        decided = {(annotation.status, annotation.origin) for annotation in article.in_order()}
        assert decided == {(Status.ACCEPTED, HUMAN)}, where


def test_spans_have_no_blanks_at_their_ends(articles):
    for where, article in articles.items():
        for annotation in article.in_order():
            words = annotation.text_in(article.text)
            assert words == words.strip() != "", (where, words)


def test_quotes_begin_with_their_marks(articles):
    for where, article, quote in annotations(articles, Layer.QUOTE):
        words = quote.text_in(article.text)
        assert (words[0] in MARKS) == (quote.label in MARKED), (where, words)


def test_speaker_and_cue_stand_outside_the_quote(articles):
    for where, article, quote in annotations(articles, Layer.QUOTE):
        for mention in (quote.speaker, quote.cue):
            if mention is not None:
                assert mention.span, where
                assert article.text[mention.span.start : mention.span.end] == mention.text
                assert not mention.span.overlaps(quote.span), (where, mention.text)


def test_segments_of_a_group_share_speaker_and_cue(articles):
    for where, article, quote in annotations(articles, Layer.QUOTE):
        if quote.group is None:
            continue
        group = [a for a in article.in_order() if a.group == quote.group]
        assert len(group) > 1, (where, quote.group)
        assert (
            len({replace(a, id="", label="", fragments=(), event_type=None, stances=()) for a in group}) == 1
        )


def test_a_name_has_one_label_in_an_article(articles):
    for where, article in articles.items():
        named = [a for a in article.in_order() if a.layer is Layer.ENTITY and a.label in NAMED]
        labels: dict[str | None, set[str]] = {}
        for entity in named:
            labels.setdefault(entity.entity, set()).add(entity.label)
        assert {name: found for name, found in labels.items() if len(found) > 1} == {}, where
