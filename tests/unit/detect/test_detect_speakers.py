"""Speakers: what the case file does not show: candidates, groups, confidence, label schemes by hand."""

import pytest
from detect_samples import NEWS, blank
from spacy.tokens import Doc
from spacy.vocab import Vocab

from annotator.core.annotation import Layer
from annotator.detect.analysis import detect_text
from annotator.detect.syntax import Syntax
from annotator.detect.words import ParagraphWords


def _quotes(nlp, text):
    return [annotation for annotation in detect_text(nlp, text) if annotation.layer is Layer.QUOTE]


def test_names_are_resolved_to_the_fullest_name(shipped):
    found = {quote.text_in(NEWS): quote for quote in _quotes(shipped, NEWS)}
    assert found["“We are done waiting,”"].resolved_speaker == "Jorge Salas"
    assert found["“The door is open, but not for ever.”"].resolved_speaker == "Jorge Salas"
    assert found["“a mistake nobody needed”"].resolved_speaker == "Anna Lindt"
    assert found["“a mistake nobody needed”"].label == "mixed"
    assert found['"fast track"'].label == "scare"
    assert found['"fast track"'].speaker is None


def test_candidates_are_distinct_and_begin_with_the_speaker(shipped):
    for quote in _quotes(shipped, NEWS):
        texts = [candidate.text for candidate in quote.candidates]
        assert len(texts) <= 6
        assert len(set(texts)) == len(texts)
        assert all(NEWS[c.span.start : c.span.end] == c.text for c in quote.candidates)
        if quote.speaker is not None:
            assert quote.candidates[0] == quote.speaker


def test_second_best_is_the_other_person(shipped):
    quote = next(q for q in _quotes(shipped, NEWS) if q.text_in(NEWS) == "“We are done waiting,”")
    assert "Anna Lindt" in [candidate.text for candidate in quote.candidates[1:]]


def test_a_split_quote_is_one_group():
    quotes = _quotes(blank(), "“If it rains,” Ann Lee said, “we stay.” Bob Roe agreed.")
    assert [quote.group for quote in quotes] == ["g1", "g1"]
    assert {quote.speaker.text for quote in quotes} == {"Ann Lee"}


def test_origin_names_the_sieve_and_unclosed_is_less_sure():
    (closed,) = _quotes(blank(), "“We lost it all,” said Ann Lee.")
    (unclosed,) = _quotes(blank(), "“We lost it all, said Ann Lee.")
    assert closed.origin == "rule:inverted"
    assert unclosed.confidence < closed.confidence <= 1


def test_names_inside_quotes_are_no_speakers():
    (quote,) = _quotes(blank(), "“Tell Ruth Penn that Carl Voss said yes,” Amara Diallo said.")
    assert quote.speaker.text == "Amara Diallo"
    assert "Carl Voss" not in [candidate.text for candidate in quote.candidates]


def _syntax(words, heads, deps):
    doc = Doc(Vocab(), words=words, heads=heads, deps=deps)
    paragraph = ParagraphWords()
    paragraph.add(doc, 0, [])
    return Syntax(paragraph.words)


@pytest.mark.parametrize(
    ("subject", "agent"),
    [("nsubj:pass", ("case", "obl:agent", 5, 3)), ("nsubjpass", ("agent", "pobj", 3, 4))],
)
def test_passive_in_both_label_schemes(subject, agent):
    by_label, name_label, by_head, name_head = agent
    syntax = _syntax(
        ["The", "plan", "was", "dismissed", "by", "Haddad", "."],
        [1, 3, 3, 3, by_head, name_head, 3],
        ["det", subject, "aux:pass", "ROOT", by_label, name_label, "punct"],
    )
    assert syntax.agent_of(3) == 5


@pytest.mark.parametrize("label", ["acl:relcl", "relcl"])
def test_relative_clause_in_both_label_schemes(label):
    syntax = _syntax(
        ["Dag", ",", "who", "called", "it"], [0, 0, 3, 0, 3], ["ROOT", "punct", "nsubj", label, "obj"]
    )
    assert syntax.subject_of(3) == 0


def test_without_a_parse_there_is_no_answer():
    syntax = _syntax(["Ann", "said"], None, None)
    assert not syntax.is_parsed
    assert syntax.subject_of(1) is None
    assert syntax.agent_of(1) is None


@pytest.mark.parametrize(
    ("text", "clause", "name"),
    [
        (
            "Ann Lee said that the bridge would be shut by noon.",
            "that the bridge would be shut by noon",
            "Ann Lee",
        ),
        (
            "Ann Lee said the clinic had treated forty people.",
            "the clinic had treated forty people",
            "Ann Lee",
        ),
        ("The line will close at noon, Ann Lee announced.", "The line will close at noon", "Ann Lee"),
        ("According to Ann Lee, a nurse, the clinic is full.", "the clinic is full", "Ann Lee"),
        ("Officers were told by Ann Lee to hold the gate.", "to hold the gate", "Ann Lee"),
        ("Bridge will stay shut until Friday — mayor", "Bridge will stay shut until Friday", None),
    ],
)
def test_indirect_speech_behind_its_switch(shipped, text, clause, name):
    assert _quotes(shipped, text) == []
    found = [a for a in detect_text(shipped, text, indirect=True) if a.layer is Layer.QUOTE]
    assert [(quote.text_in(text), quote.resolved_speaker, quote.label) for quote in found] == [
        (clause, name, "indirect")
    ]


def test_no_indirect_quote_where_words_are_quoted(shipped):
    text = "Ann Lee said the port was “open for business” again."
    assert [a.label for a in detect_text(shipped, text, indirect=True) if a.layer is Layer.QUOTE] == ["mixed"]
