"""Remembered decisions: what a person once said about some words, later suggestions follow."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, Layer, Span, new_id, reading_order
from annotator.core.strings import Words, occurrences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.core.annotation import Block
    from annotator.core.scheme import Scheme

ORIGIN = "rule:remembered"


@dataclass(frozen=True, slots=True)
class Rule:
    """Words that are an entity with `label`, or, without one, none. `id` is its row, 0 before it has one."""

    words: Words
    label: str | None
    entity: str | None = None
    id: int = 0


def rules_for(scheme: Scheme, rules: Iterable[Rule]) -> list[Rule]:
    """The rules in the names of the scheme; those of a label that it has retired are left out."""
    resolved = (
        rule if rule.label is None else replace(rule, label=scheme.resolve(Layer.ENTITY, rule.label))
        for rule in rules
    )
    return [
        rule for rule in resolved if rule.label is None or not scheme.label(Layer.ENTITY, rule.label).retired
    ]


class Follower:
    """Makes the suggestions of one detection run follow the rules, batch by batch.

    Where rules meet, the longest words win, then the newest rule. A rule takes the place of the suggestions
    that overlap its words, unless its words are part of a longer name that was suggested. Quotes and events
    pass through.
    """

    def __init__(self, rules: Iterable[Rule], text: str, blocks: Iterable[Block]) -> None:
        """`blocks` are the parts of the text in which rules make suggestions of their own."""
        stretches = [Span(block.start, block.end) for block in blocks]
        self._rules: dict[Span, Rule] = {}
        taken: list[Span] = []
        for rule in sorted(rules, key=lambda rule: (-len(rule.words.text), -rule.id)):
            for span in _inside(occurrences(rule.words, text), stretches):
                place = bisect_left(taken, span)
                if not any(span.overlaps(other) for other in taken[max(0, place - 1) : place + 1]):
                    taken.insert(place, span)
                    self._rules[span] = rule
        self._places = taken
        self._settled: set[Span] = set()  # made already, or part of a longer name

    def take(self, batch: Iterable[Annotation]) -> list[Annotation]:
        """The batch as the rules want it; an annotation may come again, better, in a later batch."""
        return [made for suggestion in batch if (made := self._followed(suggestion)) is not None]

    def rest(self) -> list[Annotation]:
        """After the last batch: what the rules alone make."""
        left = [span for span in self._places if span not in self._settled]
        self._settled.update(left)
        return [made for span in left if (made := _ruled(self._rules[span], span)) is not None]

    def _followed(self, suggestion: Annotation) -> Annotation | None:
        if suggestion.layer is not Layer.ENTITY:
            return suggestion
        whole = suggestion.span
        first = bisect_left(self._places, whole.start, key=lambda span: span.end - 1)
        last = bisect_left(self._places, whole.end, key=lambda span: span.start)
        met = self._places[first:last]
        if whole in met:
            self._settled.add(whole)
            return _ruled(self._rules[whole], whole, suggestion)
        if all(whole.contains(span) for span in met):
            self._settled.update(met)
            return suggestion
        return None


def follow(
    rules: Iterable[Rule], text: str, blocks: Iterable[Block], suggestions: Iterable[Annotation]
) -> list[Annotation]:
    """All suggestions of a run as a `Follower` gives them, in reading order."""
    follower = Follower(rules, text, blocks)
    return sorted([*follower.take(suggestions), *follower.rest()], key=reading_order)


def _inside(spans: Iterable[Span], stretches: Sequence[Span]) -> Iterator[Span]:
    """The spans that lie within one of the stretches, which are in order and apart."""
    for span in spans:
        place = bisect_right(stretches, span.start, key=lambda stretch: stretch.start) - 1
        if place >= 0 and stretches[place].contains(span):
            yield span


def _ruled(rule: Rule, span: Span, same: Annotation | None = None) -> Annotation | None:
    """What the rule makes of a place, or of the suggestion of the `same` words; None if nothing."""
    if rule.label is None:
        return None
    made = same or Annotation(new_id(), Layer.ENTITY, rule.label, (span,))
    entity = rule.entity or made.entity
    return replace(made, label=rule.label, origin=ORIGIN, confidence=0.99, entity=entity)
