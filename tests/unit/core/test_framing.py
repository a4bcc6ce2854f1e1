"""Cue and speaker of a quote that a person makes, from the words beside it."""

from __future__ import annotations

import re

import pytest
from core_samples import SCHEME

from annotator.core import edits, framing
from annotator.core.annotation import Annotation, Article, Layer, Span
from annotator.core.names import Names


def article_of(text: str, *people: str) -> Article:
    spans = [Span(text.index(p), text.index(p) + len(p)) for p in people]
    found = [Annotation(p, Layer.ENTITY, "PERSON", (s,)) for p, s in zip(people, spans, strict=True)]
    return Article(text, annotations={a.id: a for a in found})


def framed(text: str, *people: str, number: int = 0) -> Annotation:
    article = article_of(text, *people)
    span = [Span(*m.span()) for m in re.finditer("“[^”]*”", text)][number]
    change = edits.annotate(article, span, Layer.QUOTE, "direct", scheme=SCHEME)
    return framing.with_frame(change, text, Names(article)).added[0]


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        ("“We go,” Katarina Holm told Reuters.", "told", "Katarina Holm"),
        ("“We go,” said Holm, the minister.", "said", "Holm"),
        ("“We go,” said the minister, Anna Lee.", "said", "Anna Lee"),
        ("“We go,” he said.", "said", "he"),
        ("In Paris, Pavel Dornan told reporters: “We go.” Nobody came.", "told", "Pavel Dornan"),
        ("Dornan said his country was “ready to go,” but it was not.", "said", "Dornan"),
        ("“They left,” Holm said. “We go,” Dornan added.", "said", "Holm"),
    ],
)
def test_cue_and_speaker_stand_beside_the_quote(text, cue, speaker):
    quote = framed(text)
    assert quote.cue is not None
    assert quote.speaker is not None
    assert (quote.cue.text, quote.speaker.text) == (cue, speaker)
    assert text[slice(quote.speaker.span.start, quote.speaker.span.end)] == speaker
    assert quote.candidates[0] == quote.speaker


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “peace plan” failed.",
        "“We go.” Holm said nothing else that day, or so it seemed.",
        "Holm said it. The plan was “ready”.",
    ],
)
def test_without_a_verb_of_saying_nobody_speaks(text):
    quote = framed(text)
    assert (quote.cue, quote.speaker) == (None, None)


def test_annotated_names_are_preferred_and_all_are_candidates():
    quote = framed("“We go,” said Pavel Dornan van Holst of Velmark to Ann.", "Pavel Dornan", "Ann")
    assert quote.speaker is not None
    assert quote.speaker.text == "Pavel Dornan"
    assert [m.text for m in quote.candidates] == ["Pavel Dornan", "Ann"]


def test_the_full_name_is_that_of_the_article():
    quote = framed("Pavel Dornan came. “We go,” Dornan said.", "Pavel Dornan")
    assert quote.resolved_speaker == "Pavel Dornan"


def test_what_is_there_already_and_what_is_no_quote_stays_as_it_is():
    text = "“We go,” Holm said."
    article = article_of(text, "Holm")
    names = Names(article)
    entity = edits.annotate(article, Span(4, 6), Layer.ENTITY, "ORG", scheme=SCHEME)
    assert framing.with_frame(entity, text, names) is entity
    accepted = edits.accept(article, "Holm")
    assert framing.with_frame(accepted, text, names) is accepted
