"""Quotes against gold: span, kind, speaker mention, name, and all of it together.

Spoken quotes are direct and mixed ones; scare quotes and titles have no speaker. A prediction counts as
spoken by the gold kind where its span is right, else by its own. Indirect quotes are scored apart, by
overlap, and only where all of them are marked; one that touches a mixed gold quote is ignored.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Layer
from annotator.core.names import same_name
from annotator.evaluation.counts import Counts, Share
from annotator.evaluation.matching import match, overlap_of, same_span
from annotator.evaluation.sample import INDIRECT, SPOKEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.annotation import Annotation, Mention
    from annotator.evaluation.matching import Pairs
    from annotator.evaluation.sample import Sample
    from annotator.evaluation.spans import Sides

RELAXED = 0.8
"""Overlap (intersection over union) at which a span counts as found though its ends differ."""

_NO_COUNTS, _NO_SHARE = Counts(), Share()


@dataclass(frozen=True, slots=True)
class QuoteScore:
    """Counts over some articles.

    `span` and `relaxed`: spoken quotes by their ends, or by overlap. `kind`: over all exact spans.
    `speaker`, `cue` and `name`: over exact spans of spoken quotes; `speaker` is the mention, `name` the
    resolved one. `complete`: spoken quotes with exact span and right name (end to end).
    """

    span: Counts = _NO_COUNTS
    relaxed: Counts = _NO_COUNTS
    kind: Share = _NO_SHARE
    speaker: Share = _NO_SHARE
    cue: Share = _NO_SHARE
    name: Share = _NO_SHARE
    complete: Counts = _NO_COUNTS
    indirect: Counts = _NO_COUNTS

    def __add__(self, other: QuoteScore) -> QuoteScore:
        names = [field.name for field in fields(self)]
        return QuoteScore(**{name: getattr(self, name) + getattr(other, name) for name in names})

    def to_dict(self) -> dict[str, Any]:
        """The dict of each, by name."""
        return {field.name: getattr(self, field.name).to_dict() for field in fields(self)}


def score_quotes(sample: Sample) -> QuoteScore:
    """The scores of one article."""
    gold, found = marked_sides(sample)
    pairs = match(gold, found, same_span)
    kinds = {id(got): wanted.label for wanted, got in pairs}
    spoken = [pair for pair in pairs if pair[0].label in SPOKEN]
    relaxed = match(gold, found, lambda one, other: overlap_of(one.span, other.span) >= RELAXED)
    n_gold = sum(a.label in SPOKEN for a in gold)
    n_found = sum(kinds.get(id(a), a.label) in SPOKEN for a in found)
    named = sum(has_right_name(*pair) for pair in spoken)
    return QuoteScore(
        span=Counts(n_gold, n_found, len(spoken)),
        relaxed=Counts(n_gold, n_found, sum(wanted.label in SPOKEN for wanted, _ in relaxed)),
        kind=Share(sum(wanted.label == got.label for wanted, got in pairs), len(pairs)),
        speaker=Share(sum(has_right_speaker(*pair, sample.gold) for pair in spoken), len(spoken)),
        cue=Share(sum(_has_right_cue(*pair) for pair in spoken), len(spoken)),
        name=Share(named, len(spoken)),
        complete=Counts(n_gold, n_found, named),
        indirect=_count_indirect(sample),
    )


def quotes_of(annotations: Iterable[Annotation]) -> list[Annotation]:
    """Those of the quote layer."""
    return [a for a in annotations if a.layer is Layer.QUOTE]


def marked_sides(sample: Sample) -> Sides:
    """Gold and predicted quotes that have quotation marks."""
    gold, predicted = quotes_of(sample.gold), quotes_of(sample.predicted)
    return [a for a in gold if a.label != INDIRECT], [a for a in predicted if a.label != INDIRECT]


def indirect_sides(sample: Sample) -> Sides:
    """Gold and predicted indirect quotes that count; both empty where not all of them are marked."""
    if not sample.has_all_indirect:
        return [], []
    gold, predicted = quotes_of(sample.gold), quotes_of(sample.predicted)
    mixed = [a for a in gold if a.label == "mixed"]
    found = [
        a
        for a in predicted
        if a.label == INDIRECT and not any(a.span.overlaps(other.span) for other in mixed)
    ]
    return [a for a in gold if a.label == INDIRECT], found


def quote_sides(sample: Sample) -> Sides:
    """All quotes that count."""
    marked, indirect = marked_sides(sample), indirect_sides(sample)
    return [*marked[0], *indirect[0]], [*marked[1], *indirect[1]]


def spoken_pairs(sample: Sample) -> Pairs:
    """Spoken gold quotes with the prediction of the same span."""
    return [pair for pair in match(*marked_sides(sample), same_span) if pair[0].label in SPOKEN]


def has_right_name(gold: Annotation, predicted: Annotation) -> bool:
    """True if both resolve to the same name, or both to nobody."""
    return same_name(predicted.resolved_speaker, gold.resolved_speaker)


def has_right_speaker(gold: Annotation, predicted: Annotation, others: Iterable[Annotation]) -> bool:
    """True if the predicted mention overlaps the gold one and no other speaker of the article's `others`."""
    wanted, got = gold.speaker, predicted.speaker
    if wanted is None or got is None:
        return wanted is got
    if not touch(got, wanted):
        return False
    mentions = [a.speaker for a in others if a.speaker is not None]
    return not any(touch(got, other) for other in mentions if not touch(other, wanted))


def _has_right_cue(gold: Annotation, predicted: Annotation) -> bool:
    if gold.cue is None or predicted.cue is None:
        return gold.cue is predicted.cue
    return touch(gold.cue, predicted.cue)


def touch(one: Mention, other: Mention) -> bool:
    """True if the mentions overlap; one that was typed is compared by its words."""
    if one.span is None or other.span is None:
        return same_name(one.text, other.text)
    return one.span.overlaps(other.span)


def _count_indirect(sample: Sample) -> Counts:
    gold, found = indirect_sides(sample)
    pairs = match(gold, found, lambda one, other: overlap_of(one.span, other.span) >= RELAXED)
    return Counts(len(gold), len(found), len(pairs))


def total_score(scores: Sequence[QuoteScore]) -> QuoteScore:
    """The sum."""
    return sum(scores, QuoteScore())
