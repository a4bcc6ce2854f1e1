"""Remembered decisions: what a person once said about some words, later suggestions follow."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, Layer, Span, new_id
from annotator.core.index import AnnotationIndex
from annotator.core.strings import Words, occurrences

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.annotation import Block

ORIGIN = "rule:remembered"


@dataclass(frozen=True, slots=True)
class Rule:
    """Words that are an entity with `label`, or, without one, none. `id` is its row, 0 before it has one."""

    words: Words
    label: str | None
    entity: str | None = None
    id: int = 0

    @property
    def sentence(self) -> str:
        """The rule as a person reads it."""
        if self.label is None:
            return f"“{self.words.text}” is no entity"
        name = f", {self.entity}" if self.entity and self.entity != self.words.text else ""
        return f"“{self.words.text}” is {self.label}{name}"


def follow(
    rules: Sequence[Rule], text: str, blocks: Iterable[Block], suggestions: Iterable[Annotation]
) -> list[Annotation]:
    """The suggestions as the rules want them, and those that the rules alone make in `blocks`.

    A rule takes the place of every entity suggestion that overlaps its words; the longest words win, then
    the newest rule. Quotes and events pass through.
    """
    given = list(suggestions)
    index = AnnotationIndex(a for a in given if a.layer is Layer.ENTITY)
    others = [a for a in given if a.layer is not Layer.ENTITY]
    taken: list[Span] = []
    made: list[Annotation] = []
    stretches = [Span(block.start, block.end) for block in blocks]
    for rule in sorted(rules, key=lambda rule: (-len(rule.words.text), -rule.id)):
        for span in _places(rule, text, stretches):
            if any(span.overlaps(other) for other in taken):
                continue
            taken.append(span)
            overlapping = index.overlapping(span.start, span.end)
            index.replace(overlapping, ())
            if rule.label is not None:
                made.append(_ruled(rule, span, overlapping))
    return sorted([*index, *others, *made], key=lambda a: (a.start, -a.end))


def _places(rule: Rule, text: str, stretches: Iterable[Span]) -> list[Span]:
    found = occurrences(rule.words, text)
    wanted = list(stretches)
    return [span for span in found if any(stretch.contains(span) for stretch in wanted)]


def _ruled(rule: Rule, span: Span, overlapping: Sequence[Annotation]) -> Annotation:
    assert rule.label is not None
    same = next((a for a in overlapping if a.fragments == (span,)), None)
    made = same or Annotation(new_id(), Layer.ENTITY, rule.label, (span,))
    entity = rule.entity or made.entity
    return replace(made, label=rule.label, origin=ORIGIN, confidence=0.99, entity=entity)
