"""Edits of the words of an annotation: id, links and history stay, and no fragment is blank or overlaps."""

from __future__ import annotations

from dataclasses import replace

import pytest
from core_samples import TEXT, article_with, entity, quote, span_of

from annotator.core import edits, fragments
from annotator.core.annotation import HUMAN, Change, Layer, Mention, Span, Status
from annotator.core.errors import InvalidSpanError

BLINKEN = entity("Antony Blinken", note="n")
QUOTE = quote("“We will not wait,”", speaker=Mention("Blinken"), group="g")
REST = quote("“Not a day 🕊️.”", "q2")
ARTICLE = article_with(BLINKEN, QUOTE, REST)


def words_of(change: Change, number: int = 0) -> list[str]:
    return [TEXT[f.start : f.end] for f in change.added[number].fragments]


def test_other_words_keep_id_links_and_history():
    change = fragments.set_words(ARTICLE, "e1", Span(0, 5))
    after = replace(BLINKEN, fragments=(span_of("Antony"),), status=Status.ACCEPTED)
    assert change == Change("Move “Antony Blinken”", (BLINKEN,), (after,))


def test_other_words_may_be_exact():
    assert words_of(fragments.set_words(ARTICLE, "e1", Span(0, 5), exact=True)) == ["Anton"]


@pytest.mark.parametrize("span", [Span(5, 5), Span(6, 7), Span(0, 5000), Span(0, TEXT.index("\n") + 4)])
def test_words_that_cannot_be_a_name_are_refused(span):
    with pytest.raises(InvalidSpanError):
        fragments.set_words(ARTICLE, "e1", span)


def test_a_further_fragment_leaves_the_gap_outside():
    change = fragments.add_fragment(ARTICLE, "q1", span_of("“Not a day 🕊️.”"))
    assert words_of(change) == ["“We will not wait,”", "“Not a day 🕊️.”"]
    assert change.added[0].speaker == Mention("Blinken")


def test_fragments_that_touch_become_one():
    article = article_with(replace(QUOTE, fragments=(span_of("“We will"),)))
    assert words_of(fragments.add_fragment(article, "q1", span_of("will not"))) == ["“We will not"]


def test_a_fragment_goes_and_the_last_one_stays():
    split = replace(QUOTE, fragments=(span_of("“We"), span_of("wait,”")))
    article = article_with(split)
    assert words_of(fragments.remove_fragment(article, "q1", split.start)) == ["wait,”"]
    with pytest.raises(InvalidSpanError, match="no fragment"):
        fragments.remove_fragment(article, "q1", span_of("not wait").start)
    with pytest.raises(InvalidSpanError, match="only fragment"):
        fragments.remove_fragment(ARTICLE, "q1", QUOTE.start)


def test_a_cue_is_cut_out_of_a_quote():
    whole = replace(QUOTE, fragments=(Span(QUOTE.start, REST.end),))
    change = fragments.cut_out(article_with(whole), "q1", span_of(" said Blinken. "))
    assert words_of(change) == ["“We will not wait,”", "“Not a day 🕊️.”"]


@pytest.mark.parametrize("words", ["Antony", "Blinken"])
def test_words_cut_at_an_end_shorten_it(words):
    (left,) = words_of(fragments.cut_out(ARTICLE, "e1", span_of(words)))
    assert left == ({"Antony", "Blinken"} - {words}).pop()


@pytest.mark.parametrize("words", ["met", "Antony Blinken", "Antony Blinken met"])
def test_words_outside_or_all_cannot_be_cut_out(words):
    with pytest.raises(InvalidSpanError):
        fragments.cut_out(ARTICLE, "e1", span_of(words))


def test_closing_the_gaps():
    split = replace(QUOTE, fragments=(span_of("“We"), span_of("wait,”")))
    assert words_of(fragments.fill_gaps(article_with(split), "q1")) == ["“We will not wait,”"]


@pytest.mark.parametrize("position", [6, 7, 9, 13])
def test_splitting_makes_two_at_the_nearest_word(position):
    change = fragments.split(ARTICLE, "e1", position)
    assert (words_of(change, 0), words_of(change, 1)) == (["Antony"], ["Blinken"])
    left, right = change.added
    assert (left.id, left.origin, left.note) == ("e1", BLINKEN.origin, "n")
    assert right.id != "e1"
    assert (right.origin, right.note, right.status, right.label) == (HUMAN, "", Status.ACCEPTED, "PERSON")
    assert change.title == "Split “Antony Blinken”"


def test_a_position_in_the_first_word_splits_behind_it():
    assert words_of(fragments.split(ARTICLE, "e1", 2)) == ["Antony"]


@pytest.mark.parametrize("position", [0, 14, 20])
def test_outside_there_is_nothing_to_split(position):
    with pytest.raises(InvalidSpanError):
        fragments.split(ARTICLE, "e1", position)


def test_splitting_in_a_gap_parts_the_fragments():
    split = replace(QUOTE, fragments=(span_of("“We"), span_of("wait,”")))
    change = fragments.split(article_with(split), "q1", span_of("not wait").start)
    assert (words_of(change, 0), words_of(change, 1)) == (["“We"], ["wait,”"])
    assert change.added[1].speaker == Mention("Blinken")


def test_joining_keeps_the_gap_and_the_first_speaker():
    silent = replace(QUOTE, speaker=None)
    said = replace(REST, speaker=Mention("he"), resolved_speaker="Antony Blinken", cue=Mention("said"))
    change = edits.merge(article_with(said, silent), ["q2", "q1"], keep_gaps=True)
    (joined,) = change.added
    assert words_of(change) == ["“We will not wait,”", "“Not a day 🕊️.”"]
    assert (joined.id, joined.speaker, joined.resolved_speaker) == ("q1", Mention("he"), "Antony Blinken")
    assert joined.cue == Mention("said")


def test_finishing_accepts_and_marks_as_done_in_one_step():
    change = edits.finish(ARTICLE, lambda a: a.layer is Layer.QUOTE)
    assert change.title == "Accept 2 suggestions and mark as done"
    after = ARTICLE.with_change(change)
    assert after.labels.done
    assert [a.status for a in after.in_order()] == [Status.SUGGESTED, Status.ACCEPTED, Status.ACCEPTED]
    assert after.with_change(change.inverse()).annotations == ARTICLE.annotations
    assert edits.finish(after, lambda a: a.layer is Layer.QUOTE).title == "Mark as done"
