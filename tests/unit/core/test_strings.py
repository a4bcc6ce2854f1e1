"""The same words elsewhere, and rules that remember decisions."""

from __future__ import annotations

from dataclasses import replace

import pytest
from core_samples import article_with, at

from annotator.core.annotation import Block, Layer, Role, Span, Status
from annotator.core.rules import ORIGIN, Follower, Rule, follow
from annotator.core.strings import Words, decide_all, decision_places, occurrences

TEXT = "Putin met Xi. Putin’s aide said Vladimir Putin left.\nPUTIN and Putinism; Vladimir\nPutin."


def places(words: Words) -> list[str]:
    return [f"{s.start}:{TEXT[s.start : s.end]}" for s in occurrences(words, TEXT)]


def test_whole_words_and_case():
    assert places(Words("Putin")) == ["0:Putin", "14:Putin", "41:Putin", "82:Putin"]
    assert places(Words("Putin", match_case=False))[3] == "53:PUTIN"
    assert "63:Putin" in places(Words("Putin", whole_word=False))
    assert places(Words("  ")) == []


def test_words_across_a_line_end_are_the_same():
    assert places(Words("Vladimir Putin")) == ["32:Vladimir Putin", "73:Vladimir\nPutin"]


def test_a_place_that_begins_inside_a_word_hides_no_other():
    assert list(occurrences(Words("an an"), "ban an an")) == [Span(4, 9)]
    assert list(occurrences(Words("an"), "an _an an1 é an")) == [Span(0, 2), Span(13, 15)]


def test_signs_of_regular_expressions_are_plain_words():
    assert list(occurrences(Words("U.S. (the", whole_word=False), "U.S. (the")) == [Span(0, 9)]
    assert list(occurrences(Words("U.S."), "UXSX")) == []


def entity_at(start: int, end: int, annotation_id: str, **fields):
    return replace(at(start, end, annotation_id), **fields)


@pytest.fixture
def decided():
    return entity_at(0, 5, "a", status=Status.ACCEPTED, label="PERSON", entity="Vladimir Putin")


def test_places_tell_what_stands_there(decided):
    same = entity_at(14, 19, "b", status=Status.SUGGESTED, label="ORG")
    longer = entity_at(32, 46, "c", status=Status.SUGGESTED, label="PERSON")
    article = article_with(decided, same, longer, text=TEXT)
    found = decision_places(article, decided, Words("Putin"))
    assert [(p.span.start, p.is_sure, [a.id for a in p.current]) for p in found] == [
        (14, True, ["b"]),
        (41, False, ["c"]),
        (82, True, []),
    ]


def test_a_decision_for_all_is_one_step_that_can_be_undone(decided):
    same = entity_at(14, 19, "b", status=Status.SUGGESTED, label="ORG")
    longer = entity_at(32, 46, "c", status=Status.SUGGESTED, label="PERSON", origin="model:x@1")
    article = article_with(decided, same, longer, text=TEXT)
    change = decide_all(article, decided, [Span(14, 19), Span(41, 46), Span(82, 87)])
    assert change is not None
    assert change.title == "Label PERSON: “Putin”, 3 places"
    after = article.with_change(change)
    by_start = {a.start: a for a in after.annotations.values()}
    assert (by_start[14].label, by_start[14].status, by_start[14].entity) == (
        "PERSON",
        Status.ACCEPTED,
        "Vladimir Putin",
    )
    assert by_start[14].id == "b"
    assert by_start[32].status is Status.REJECTED
    assert by_start[82].status is Status.ACCEPTED
    assert after.with_change(change.inverse()).annotations == article.annotations


def test_a_person_s_longer_name_is_removed_not_rejected(decided):
    mine = entity_at(32, 46, "c", status=Status.ACCEPTED, label="PERSON", origin="human")
    article = article_with(decided, mine, text=TEXT)
    change = decide_all(article, decided, [Span(41, 46)])
    assert change is not None
    assert "c" not in article.with_change(change).annotations
    assert article.with_change(change).with_change(change.inverse()).annotations == article.annotations


def test_rejecting_all(decided):
    no = replace(decided, status=Status.REJECTED)
    same = entity_at(14, 19, "b", status=Status.SUGGESTED, label="ORG")
    article = article_with(no, same, text=TEXT)
    assert [p.span.start for p in decision_places(article, no, Words("Putin"))] == [14]
    change = decide_all(article, no, [Span(14, 19), Span(82, 87)])
    assert change is not None
    assert change.title == "Reject “Putin”, 1 place"
    assert change.added[0].status is Status.REJECTED
    assert decide_all(article.with_change(change), no, [Span(14, 19)]) is None


BLOCKS = (Block(0, 52, Role.BODY),)


def test_suggestions_follow_a_rule():
    wrong = entity_at(0, 5, "a", status=Status.SUGGESTED, label="ORG")
    longer = entity_at(32, 46, "c", status=Status.SUGGESTED, label="PERSON")
    found = follow([Rule(Words("Putin"), "PERSON", "Vladimir Putin")], TEXT, BLOCKS, [wrong, longer])
    assert [(a.start, a.label, a.entity, a.origin) for a in found] == [
        (0, "PERSON", "Vladimir Putin", ORIGIN),
        (14, "PERSON", "Vladimir Putin", ORIGIN),
        (32, "PERSON", None, "human"),
    ], "the longer name is not cut"
    assert found[0].id == "a"
    assert all(a.status is Status.SUGGESTED for a in found)


def test_longer_rules_win_and_a_rule_without_label_takes_away():
    longer = Rule(Words("Vladimir Putin"), "PERSON")
    rules = [Rule(Words("Putin"), None, id=9), longer]
    given = [entity_at(0, 5, "a", label="PERSON"), entity_at(32, 46, "c", label="ORG")]
    found = follow(rules, TEXT, BLOCKS, given)
    assert [(a.start, a.end, a.label) for a in found] == [(32, 46, "PERSON")]


def test_a_rule_follows_batch_by_batch_and_makes_nothing_twice():
    """The name's entity comes with the last batch, as detection finds it out."""
    follower = Follower([Rule(Words("Putin"), "PERSON"), Rule(Words("Xi"), None)], TEXT, BLOCKS)
    first = follower.take(
        [entity_at(0, 5, "a", label="ORG", status=Status.SUGGESTED), entity_at(10, 12, "x")]
    )
    assert [(a.id, a.label, a.entity) for a in first] == [("a", "PERSON", None)]
    again = follower.take(
        [entity_at(0, 5, "a2", label="ORG", entity="Vladimir Putin"), entity_at(32, 46, "c")]
    )
    assert [(a.id, a.label, a.entity) for a in again] == [
        ("a2", "PERSON", "Vladimir Putin"),
        ("c", "PERSON", None),
    ]
    assert [a.start for a in follower.rest()] == [14]
    assert follower.rest() == []


def test_a_rule_takes_the_place_of_what_overlaps_its_words():
    given = [entity_at(0, 9, "a"), entity_at(34, 46, "b", label="ORG"), entity_at(48, 50, "c")]
    found = follow([Rule(Words("Vladimir Putin"), "PERSON")], TEXT, BLOCKS, given)
    assert [(a.start, a.end) for a in found] == [(0, 9), (32, 46), (48, 50)]


def test_quotes_pass_through():
    quote = replace(entity_at(0, 12, "q"), layer=Layer.QUOTE, label="direct")
    assert follow([Rule(Words("Putin"), None)], TEXT, BLOCKS, [quote]) == [quote]
