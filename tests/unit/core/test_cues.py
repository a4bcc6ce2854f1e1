"""A quote's cue goes from verb to verb; a candidate speaker has a reason."""

from __future__ import annotations

from dataclasses import replace

import pytest
from core_samples import article_with

from annotator.core import cues
from annotator.core.annotation import Annotation, Layer, Mention, Span
from annotator.core.candidates import Reason, reasons_for

TEXT = (
    "“No,” Moe said.\n"
    "In Bern Holm warned the united board. “We are leaving,” she said, and Voss, "
    "who phoned Reuters, agreed.\nLater Dahl left."
)


def span_of(words, start=0):
    at = TEXT.index(words, start)
    return Span(at, at + len(words))


def quote(words, quote_id="q", **fields):
    return Annotation(quote_id, Layer.QUOTE, "direct", (span_of(words),), **fields)


LEAVING = quote("“We are leaving,”")
ARTICLE = article_with(quote("“No,”", "first", speaker=Mention("Moe", span_of("Moe"))), LEAVING, text=TEXT)


def cue_after(article, step):
    change = cues.move_cue(article, "q", step)
    return article.with_change(change) if change else None


def test_the_cue_walks_through_the_verbs_of_its_paragraph_and_stops_at_the_ends():
    article, seen = ARTICLE, []
    while (moved := cue_after(article, 1)) is not None:
        article = moved
        seen.append(article.annotations["q"].cue.text)
    assert seen == ["said", "phoned", "agreed"]
    while (moved := cue_after(article, -1)) is not None:
        article = moved
        seen.append(article.annotations["q"].cue.text)
    assert seen[3:] == ["phoned", "said", "warned"]


def test_without_a_cue_the_step_back_goes_before_the_quote():
    moved = cue_after(ARTICLE, -1).annotations["q"].cue
    assert moved == Mention("warned", span_of("warned"))


def test_a_typed_cue_counts_as_none():
    article = article_with(replace(LEAVING, cue=Mention("says")), text=TEXT)
    assert cue_after(article, 1).annotations["q"].cue.text == "said"


def test_names_and_words_in_the_quote_are_no_verbs():
    words = [TEXT[s.start : s.end] for s in cues.verbs_around(TEXT, LEAVING)]
    assert words == ["warned", "said", "phoned", "agreed"]


@pytest.mark.parametrize(
    ("mention", "reason"),
    [
        (Mention("she", Span(span_of("she said").start, span_of("she said").start + 3)), Reason.CUE),
        (Mention("Holm", span_of("Holm")), Reason.PARAGRAPH),
        (Mention("Reuters", span_of("Reuters")), Reason.SENTENCE),
        (Mention("We", span_of("We are")), Reason.QUOTED),
        (Mention("Moe", span_of("Moe")), Reason.SPEAKER_BEFORE),
        (Mention("No", span_of("No")), Reason.BEFORE),
        (Mention("Dahl", span_of("Dahl")), Reason.AFTER),
        (Mention("Ilse Marrin"), Reason.TYPED),
    ],
)
def test_why_a_name_may_be_the_speaker(mention, reason):
    with_cue = replace(LEAVING, cue=Mention("said", span_of("said", span_of("she").start)))
    assert reasons_for(ARTICLE, with_cue, [mention]) == [reason]
