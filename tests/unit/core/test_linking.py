"""Entities behind mentions: link, rename, merge."""

from __future__ import annotations

from core_samples import TEXT, article_with, entity, quote, span_of

from annotator.core import linking
from annotator.core.annotation import Mention, Status

BLINKEN = "Antony Blinken"


def test_linking_accepts_and_resolves_the_quotes_they_speak():
    first, second = entity("Antony Blinken", "a"), entity("Blinken", "b", occurrence=2)
    said = quote("“We will not wait,”", speaker=Mention("Blinken", span_of("Blinken", occurrence=3)))
    speaker = entity("Blinken", "c", occurrence=3)
    article = article_with(first, second, speaker, said)
    change = linking.link(article, ["a", "c"], " Antony  Blinken ")
    assert change is not None
    assert change.title == "Link to Antony Blinken: 2 mentions"
    after = article.with_change(change).annotations
    assert [after[i].entity for i in "abc"] == [BLINKEN, None, BLINKEN]
    assert after["a"].status is Status.ACCEPTED
    assert after["q1"].resolved_speaker == BLINKEN
    assert linking.link(article.with_change(change), ["a", "c"], BLINKEN) is None


def test_unlinking_leaves_the_quote_s_speaker():
    first = entity("Antony Blinken", "a", entity=BLINKEN, status=Status.ACCEPTED)
    article = article_with(first)
    change = linking.link(article, ["a"], None)
    assert change is not None
    assert change.title == "Unlink: 1 mention"
    assert article.with_change(change).annotations["a"].entity is None


def test_rename_and_merge_keep_what_was_decided():
    one = entity("Antony Blinken", "a", entity="Antony Blinken", status=Status.REJECTED)
    two = entity("Blinken", "b", occurrence=2, entity="Blinken")
    said = quote("“We will not wait,”", resolved_speaker="Blinken")
    article = article_with(one, two, said)
    change = linking.rename(article, {"Blinken", "Antony Blinken"}, "Antony J. Blinken")
    assert change is not None
    assert change.title == "Merge Antony Blinken, Blinken to Antony J. Blinken"
    after = article.with_change(change).annotations
    assert {after["a"].entity, after["b"].entity, after["q1"].resolved_speaker} == {"Antony J. Blinken"}
    assert after["a"].status is Status.REJECTED
    assert after["b"].status is two.status
    assert article.with_change(change).with_change(change.inverse()).annotations == article.annotations


def test_nothing_to_rename():
    assert linking.rename(article_with(text=TEXT), {"X"}, "Y") is None
    named = article_with(entity("Blinken", "a", entity="X"))
    assert linking.rename(named, {"X"}, "  ") is None
    assert linking.rename(named, {"X"}, "X") is None
