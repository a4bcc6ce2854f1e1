"""Disagreements between versions of an article, and what a choice makes of them."""

from dataclasses import replace

import pytest

from annotator.core.adjudication import Adjudication, member_summary, unsettled
from annotator.core.alignment_of_annotators import align
from annotator.core.annotation import (
    Annotation,
    Article,
    ArticleLabels,
    EventType,
    Layer,
    Mention,
    Polarity,
    Span,
    Stance,
    Status,
)
from annotator.core.disagreements import Kind, compare
from annotator.core.errors import UnknownLabelError
from annotator.core.scheme import parse_scheme
from annotator.paths import resource

TEXT = "The Bank of England met Ann Lee. “No deal,” Lee said. Kyiv waits."
SCHEME = parse_scheme(resource("schemes", "news.toml").read_text("utf-8"))
SIDES = Adjudication(("personal:Ann", "personal:Bob"), ("Ann", "Bob"))


def mark(label, words, layer=Layer.ENTITY, **fields):
    start = TEXT.index(words)
    given = {"status": Status.ACCEPTED} | fields
    return Annotation(words, layer, label, (Span(start, start + len(words)),), **given)


def version(*annotations, **labels):
    return Article(TEXT, annotations={a.id: a for a in annotations}, labels=ArticleLabels(**labels))


def kinds(one, other):
    return [(c.kinds, c.labels) for c in compare([version(*one), version(*other)])]


BANK = mark("ORG", "The Bank of England")
SHORT = mark("ORG", "Bank of England")
ENGLAND = mark("GPE", "England")
LEE = mark("PERSON", "Ann Lee")
QUOTE = mark("direct", "“No deal,”", Layer.QUOTE, speaker=Mention("Lee"), resolved_speaker="Ann Lee")
KYIV = mark("GPE", "Kyiv")
EMPTY = version()


def test_each_kind_of_disagreement_is_told():
    assert kinds([LEE], [LEE]) == [((), ("PERSON",))]
    assert kinds([LEE], []) == [((Kind.MISSING,), ("PERSON",))]
    assert kinds([BANK], [SHORT]) == [((Kind.BOUNDARY,), ("ORG",))]
    assert kinds([KYIV], [replace(KYIV, label="ORG")]) == [((Kind.LABEL,), ("GPE", "ORG"))]
    assert kinds([QUOTE], [replace(QUOTE, label="mixed")]) == [((Kind.QUOTE_KIND,), ("direct", "mixed"))]
    assert kinds([QUOTE], [replace(QUOTE, resolved_speaker="Bob")]) == [((Kind.SPEAKER,), ("direct",))]
    typed = replace(QUOTE, event_type=EventType("REJECT"))
    assert kinds([QUOTE], [typed]) == [((Kind.EVENT_TYPE,), ("direct",))]
    stance = Stance(Mention("Lee"), Mention("deal"), Polarity.AGAINST)
    assert kinds([QUOTE], [replace(QUOTE, stances=(stance,))]) == [((Kind.STANCE,), ("direct",))]


def test_a_passage_can_differ_in_several_ways():
    (found,) = compare([version(BANK), version(replace(SHORT, label="GPE"))])
    assert found.kinds == (Kind.BOUNDARY, Kind.LABEL)
    assert found.span == Span(0, 19)


def test_nested_names_are_not_taken_for_each_other():
    rows = align([[BANK, ENGLAND], [ENGLAND, SHORT]])
    assert rows == [(BANK, SHORT), (ENGLAND, ENGLAND)]


def test_three_people_are_aligned_at_once():
    rows = align([[BANK, KYIV], [SHORT], [SHORT, LEE]])
    assert rows == [(BANK, SHORT, SHORT), (None, None, LEE), (KYIV, None, None)]


def test_suggestions_are_nobodys_opinion():
    assert kinds([replace(LEE, status=Status.SUGGESTED)], [replace(KYIV, status=Status.REJECTED)]) == []


def test_labels_of_the_article_are_compared_at_last():
    found = compare([version(LEE, event_types=(EventType("REJECT"),)), version(LEE)])
    assert [(c.layer, c.kinds) for c in found] == [(Layer.ENTITY, ()), (None, (Kind.EVENT_TYPE,))]


def test_taking_a_side_copies_its_annotation_and_settles_the_passage():
    (found,) = compare([version(BANK), version(SHORT)])
    change = SIDES.take(EMPTY, found, 1)
    assert change.title == "Take “Bank of England” from Bob"
    after = EMPTY.with_change(change)
    (taken,) = after.annotations.values()
    assert replace(taken, id=SHORT.id) == SHORT
    assert SIDES.is_settled(found, after)
    assert SIDES.side_of(found, after) == 1
    other = after.with_change(SIDES.take(after, found, 0))
    assert [a.fragments for a in other.annotations.values()] == [BANK.fragments]
    assert SIDES.side_of(found, other) == 0
    undone = after.with_change(change.inverse())
    assert not SIDES.is_settled(found, undone)


def test_taking_a_side_that_has_nothing_there_rejects_the_other():
    (found,) = compare([version(BANK), version()])
    after = EMPTY.with_change(SIDES.take(EMPTY, found, 1))
    assert [a.status for a in after.annotations.values()] == [Status.REJECTED]
    assert SIDES.is_settled(found, after)
    assert SIDES.side_of(found, after) is None


def test_another_label_is_given_to_what_was_taken_or_to_the_first():
    (found,) = compare([version(KYIV), version(replace(KYIV, label="ORG"))])
    after = EMPTY.with_change(SIDES.relabel(EMPTY, found, "PERSON", scheme=SCHEME))
    assert [a.label for a in after.annotations.values()] == ["PERSON"]
    assert SIDES.side_of(found, after) is None
    with pytest.raises(UnknownLabelError):
        SIDES.relabel(EMPTY, found, "NONSENSE", scheme=SCHEME)


def test_all_agreed_ones_are_taken_in_one_step_and_only_once():
    versions = [version(LEE, KYIV, BANK), version(LEE, KYIV, SHORT)]
    found = compare(versions)
    change = SIDES.take_agreed(EMPTY, found)
    assert change.title == "Take 2 agreed annotations"
    after = EMPTY.with_change(change)
    assert sorted(a.label for a in after.annotations.values()) == ["GPE", "PERSON"]
    assert [c.span for c in unsettled(SIDES, found, after)] == [BANK.span]
    assert SIDES.take_agreed(after, found) is None


def test_the_same_annotation_of_two_people_does_not_settle_another_passage():
    """Bob has moved an annotation that both started from: two passages, one id."""
    moved = replace(KYIV, fragments=LEE.fragments)
    found = compare([version(KYIV), version(moved)])
    after = EMPTY.with_change(SIDES.take(EMPTY, found[0], 1))
    assert [SIDES.is_settled(c, after) for c in found] == [True, False]
    both = after.with_change(SIDES.take(after, found[1], 0))
    assert {a.fragments for a in both.annotations.values()} == {KYIV.fragments, LEE.fragments}


def test_labels_of_the_article_are_taken_from_a_side():
    versions = [version(event_types=(EventType("REJECT"),), note="mine"), version()]
    (found,) = compare(versions)
    after = EMPTY.with_change(SIDES.take(EMPTY, found, 0))
    assert after.labels == ArticleLabels(event_types=(EventType("REJECT"),))
    assert SIDES.is_settled(found, after)


def test_a_member_is_summed_up_in_words():
    assert member_summary(QUOTE) == ("direct", "Ann Lee")
    assert member_summary(None) == ()
    assert member_summary(ArticleLabels((EventType("REJECT"),))) == ("REJECT",)
