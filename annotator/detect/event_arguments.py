"""Who did it, to whom, when and where: the entities around a trigger.

With a parse the subject and what hangs on it are the actors; without one, the nearest name before the
trigger. Indices count a paragraph's words; offsets are code points of the whole text.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.annotation import Arguments, Mention, Span
from annotator.detect.syntax import Syntax

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.detect.entities import Entity
    from annotator.detect.triggers import Hit, Token
    from annotator.detect.words import Word

MOST = 3
"""Actors, and recipients, of one event."""

_WHO = frozenset({"PERSON", "ORG", "GPE", "NORP"})
_WHERE = frozenset({"GPE", "LOC", "FAC"})
_IN = frozenset({"in", "at", "near", "outside", "inside", "across", "around"})
_DEPTH = 12
_DATELINE = 12
_DASHES = frozenset({"—", "–", "--", "-"})


def arguments_of(words: Sequence[Word], sentence: Sequence[Token], hit: Hit) -> Arguments | None:
    """The arguments of a trigger among the entities of its sentence; None if there are none."""
    found = _entities(words, sentence)
    if not found or not sentence[0].index <= hit.verb <= sentence[-1].index:
        return None
    date = next((entity for _, entity in found if entity.label in ("DATE", "TIME")), None)
    place = next((e for first, e in found if e.label in _WHERE and _before(words, first) in _IN), None)
    dateline = _dateline_end(sentence)
    place = place or next((e for first, e in found if first < dateline and e.label in _WHERE), None)
    able = [(first, e) for first, e in found if e.label in _WHO and e is not place and first >= dateline]
    base = sentence[0].index
    local = [(first - base, entity) for first, entity in able]
    verb = hit.verb - base
    actors, recipients = _parsed(_sentence_words(words, sentence), local, verb) or _nearest(local, verb)
    return Arguments(
        tuple(map(_mention, actors[:MOST])),
        tuple(map(_mention, recipients[:MOST])),
        _mention(date) if date else None,
        _mention(place) if place else None,
    )


def _entities(words: Sequence[Word], sentence: Sequence[Token]) -> list[tuple[int, Entity]]:
    """Each entity of the sentence once, with the index of its first word."""
    found: list[tuple[int, Entity]] = []
    for index in range(sentence[0].index, min(len(words), sentence[-1].index + 1)):
        entity = words[index].entity
        if entity is not None and (not found or found[-1][1] is not entity):
            found.append((index, entity))
    return found


def _dateline_end(sentence: Sequence[Token]) -> int:
    """The word after the dash of `GHENT, Belgium (AP) —`; 0 where a sentence has no dateline."""
    for token in sentence[:_DATELINE]:
        if token.lower in _DASHES:
            return token.index + 1
    return 0


def _sentence_words(words: Sequence[Word], sentence: Sequence[Token]) -> list[Word]:
    """The words of the sentence, their heads counted within it; a head outside becomes the word itself."""
    first = sentence[0].index
    kept = words[first : sentence[-1].index + 1]
    return [
        replace(word, head=word.head - first if 0 <= word.head - first < len(kept) else place)
        for place, word in enumerate(kept)
    ]


def _before(words: Sequence[Word], index: int) -> str:
    previous = index - 1
    if previous >= 0 and words[previous].lower in ("the", "a"):
        previous -= 1
    return words[previous].lower if previous >= 0 else ""


def _parsed(
    words: Sequence[Word], able: Sequence[tuple[int, Entity]], verb: int
) -> tuple[list[Entity], list[Entity]] | None:
    """Actors and recipients by the parse; None without a parse or a subject."""
    syntax = Syntax(words)
    if not syntax.is_parsed:
        return None
    agent, subject = syntax.agent_of(verb), syntax.subject_of(verb)
    passive = next(
        (i for i, w in enumerate(words) if w.head == verb and w.dep in ("nsubj:pass", "nsubjpass")), None
    )
    if passive is not None:
        agents = [e for first, e in able if agent is not None and _hangs_on(words, first, agent)]
        return agents, [e for first, e in able if _hangs_on(words, first, passive)]
    if subject is None:
        return None
    actors = [entity for first, entity in able if _hangs_on(words, first, subject)]
    others = [e for first, e in able if e not in actors and first > verb and _hangs_on(words, first, verb)]
    return actors, others


def _hangs_on(words: Sequence[Word], index: int, top: int) -> bool:
    for _ in range(_DEPTH):
        if index == top:
            return True
        if words[index].head == index:
            return False
        index = words[index].head
    return False


def _nearest(able: Sequence[tuple[int, Entity]], verb: int) -> tuple[list[Entity], list[Entity]]:
    before = [entity for first, entity in able if first < verb]
    after = [entity for first, entity in able if first > verb]
    return before[-1:], after[:1]


def _mention(entity: Entity) -> Mention:
    return Mention(entity.text, Span(entity.start, entity.end))
