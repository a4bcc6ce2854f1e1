"""Why a name may be the speaker of a quote: what a person sees before choosing. From positions alone."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.core import spans
from annotator.core.annotation import Layer, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.annotation import Annotation, Article, Mention, Span

_BESIDE = 16  # code points between a cue and its speaker: room for ` the minister,`


class Reason(StrEnum):
    """What speaks for a candidate, the strongest first."""

    CUE = "beside the cue"
    SPEAKER_BEFORE = "says the quote before"
    SENTENCE = "same sentence"
    QUOTED = "named in the quote"
    PARAGRAPH = "same paragraph"
    BEFORE = "named before"
    AFTER = "named after"
    TYPED = "not in the text"


def reasons_for(article: Article, quote: Annotation, candidates: Sequence[Mention]) -> list[Reason]:
    """The strongest reason for each candidate of the quote."""
    previous = _quote_before(article, quote)
    before = previous.speaker.text if previous and previous.speaker else None
    around = spans.sentence_around(article.text, quote.span) if candidates else quote.span
    return [_reason(article.text, quote, candidate, before, around) for candidate in candidates]


def _reason(
    text: str, quote: Annotation, candidate: Mention, speaker_before: str | None, sentence: Span
) -> Reason:
    where = candidate.span
    if where is None:
        return Reason.TYPED
    if any(fragment.contains(where) for fragment in quote.fragments):
        return Reason.QUOTED
    if quote.cue is not None and quote.cue.span is not None and _are_close(text, quote.cue.span, where):
        return Reason.CUE
    if candidate.text == speaker_before:
        return Reason.SPEAKER_BEFORE
    if sentence.contains(where):
        return Reason.SENTENCE
    if "\n" not in text[min(where.end, quote.end) : max(where.start, quote.start)]:
        return Reason.PARAGRAPH
    return Reason.BEFORE if where.start < quote.start else Reason.AFTER


def _are_close(text: str, cue: Span, where: Span) -> bool:
    """True if only a few words of one sentence stand between cue and candidate."""
    left, right = sorted((cue, where))
    between = text[left.end : right.start]
    return len(between) <= _BESIDE and not any(mark in between for mark in '\n.!?“”"')


def _quote_before(article: Article, quote: Annotation) -> Annotation | None:
    earlier = (
        a
        for a in article.annotations.values()
        if a.layer is Layer.QUOTE
        and a.end <= quote.start
        and a.status is not Status.REJECTED
        and not (quote.group and a.group == quote.group)
    )
    return max(earlier, key=lambda a: a.end, default=None)
