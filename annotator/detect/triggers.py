"""Finds triggers in a sentence and reads the words around them: future, negation, background.

Works on words with or without tags and on any language; without a tagger a noun that looks like a verb may
count as one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.annotation import Span
from annotator.detect.encoder import sentence_ends
from annotator.detect.lexicon import NEGATIONS, words
from annotator.detect.trigger_lexicon import load_lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.core.annotation import EventType
    from annotator.detect.trigger_lexicon import Element, Trigger
    from annotator.detect.words import Word

LONGEST = 120
"""Words of a sentence that are looked at."""

LONGEST_EVIDENCE = 40
"""Code points; of a longer trigger only the verb is shown."""

LATER, INNER = 0.88, 0.7
"""What a trigger keeps of its weight for each one before it in the sentence, and within what another one
governs: `threatened to impose sanctions` is a threat."""

_COMPLEMENTS = words("to that of")
_FUTURE = words("will ’ll 'll shall would wo ’d 'd")
_PLANS = words(
    "plans plan planned planning expected set due scheduled hopes hoped intends intended vowed promised"
)
_REFUSALS = words(
    "refused refuses refuse refusing declined declines decline failed fails fail failing unwilling"
)
_MAYBE = words("if unless could might whether should may")
_BEFORE = words("after since before following over despite amid without against about accused for because")
_RELATIVE = words("who which whose that where whom when while")
_STOPS = frozenset(",;:—–")
_VERB_TAGS = frozenset({"", "VERB", "AUX"})


@dataclass(frozen=True, slots=True)
class Token:
    """A word to compare; what a hyphen joins is one. `index` counts the paragraph's words."""

    lower: str
    pos: str
    start: int
    end: int
    index: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A trigger in the text. `strength` is 0 to 1; `verb` counts the paragraph's words; `where` as in the
    lexicon."""

    event_type: EventType
    strength: float
    evidence: Span
    verb: int
    where: str = "text"


def sentences_of(paragraph: Sequence[Word]) -> list[list[Token]]:
    """The sentences of a paragraph as tokens, blanks left out; a very long one is cut."""
    kept = [
        (index, word) for index, word in enumerate(paragraph) if word.pos != "SPACE" and word.text.strip()
    ]
    ends = sentence_ends([word.text for _, word in kept], [False] * len(kept))
    made: list[list[Token]] = [[]]
    for (index, word), ends_here in zip(kept, ends, strict=True):
        sentence = made[-1]
        if sentence and _is_joined(sentence[-1], word):
            last = sentence[-1]
            sentence[-1] = Token(last.lower + word.lower, word.pos, last.start, word.end, last.index)
        else:
            sentence.append(Token(word.lower.replace("’", "'"), word.pos, word.start, word.end, index))
        if ends_here or len(sentence) >= LONGEST:
            made.append([])
    return [sentence for sentence in made if sentence]


def _is_joined(token: Token, word: Word) -> bool:
    beside = token.end == word.start
    return beside and ((word.text == "-" and token.lower[-1:].isalnum()) or token.lower[-1:] == "-")


def find_triggers(sentence: Sequence[Token], where: str = "text") -> list[Hit]:
    """The triggers of a sentence in order; of several that overlap the longest. `where` as in the lexicon."""
    hits: list[Hit] = []
    position, inside = 0, -1
    while position < len(sentence):
        found = _longest_at(sentence, position, where)
        if found is None:
            position += 1
            continue
        trigger, places = found
        share = LATER ** len(hits) * (INNER if position <= inside else 1.0)
        hit = _read(sentence, trigger, places, share)
        if hit is not None:
            hits.append(hit)
            inside = max(inside, places[-1], _complement_end(sentence, places[-1]))
        position = _adjacent_end(places) + 1
    return hits


def _longest_at(sentence: Sequence[Token], position: int, where: str) -> tuple[Trigger, list[int]] | None:
    for trigger in load_lexicon().by_first.get(sentence[position].lower, ()):
        if trigger.where != where and (trigger.where != "text" or where == "cue"):
            continue
        if not _fits(trigger.elements[0], sentence[position]):
            continue
        places = _match(sentence, trigger.elements, [position])
        if places is not None:
            return trigger, places
    return None


def _fits(element: Element, token: Token) -> bool:
    if token.lower in element.words:
        return True
    if token.lower not in element.verbs:
        return False
    return token.pos in _VERB_TAGS or (token.pos == "ADJ" and token.lower.endswith("ed"))


def _match(sentence: Sequence[Token], elements: Sequence[Element], places: list[int]) -> list[int] | None:
    """Where each element stands, the nearest word first; None if the pattern does not go on."""
    if len(places) == len(elements):
        return places
    element = elements[len(places)]
    first = places[-1] + 1
    for place in range(first, min(len(sentence), first + element.gap + 1)):
        if _fits(element, sentence[place]):
            found = _match(sentence, elements, [*places, place])
            if found is not None:
                return found
        if sentence[place].lower in (";", ":", "—"):
            break
    return None


def _adjacent_end(places: Sequence[int]) -> int:
    """The last place of the first run without a gap; what follows the gap may begin a trigger of its own."""
    end = places[0]
    for place in places[1:]:
        if place != end + 1:
            break
        end = place
    return end


def _complement_end(sentence: Sequence[Token], place: int) -> int:
    """The verb of `threatened today to impose`, with some words to spare; else the place itself."""
    if any(token.lower in _COMPLEMENTS for token in sentence[place : place + 4]):
        return place + 6
    return place


def _read(sentence: Sequence[Token], trigger: Trigger, places: Sequence[int], share: float) -> Hit | None:
    """The trigger with what stands before it; None if it is denied and that means nothing."""
    verb = _verb_place(sentence, trigger, places)
    before = list(_words_before(sentence, verb))
    event_type, strength = trigger.event_type, trigger.weight * share
    negated = any(word in NEGATIONS for word in before[:4]) or any(word in _REFUSALS for word in before[:2])
    if negated and trigger.where == "text":
        if trigger.negated is None:
            return None
        event_type, strength = trigger.negated, strength * 0.9
    elif trigger.where == "text" and _is_future(before):
        event_type = trigger.future or event_type
        strength *= 0.95 if trigger.future else 0.85
    if any(word in _MAYBE for word in before[:3]):
        strength *= 0.5
    if "had" in before[:2]:
        strength *= 0.7
    strength *= _background(sentence, places[0])
    strength *= 0.85 if len(trigger.elements) == 1 else 1.0
    evidence = Span(sentence[places[0]].start, sentence[places[-1]].end)
    if evidence.end - evidence.start > LONGEST_EVIDENCE:
        kept = places[places.index(verb) :]
        evidence = Span(sentence[verb].start, sentence[_adjacent_end(kept)].end)
    return Hit(event_type, strength, evidence, sentence[verb].index, trigger.where)


def _verb_place(sentence: Sequence[Token], trigger: Trigger, places: Sequence[int]) -> int:
    for element, place in zip(trigger.elements, places, strict=True):
        if sentence[place].lower in element.verbs:
            return place
    return places[0]


def _words_before(sentence: Sequence[Token], place: int) -> Iterator[str]:
    """Backwards to the nearest comma or stop."""
    for token in reversed(sentence[max(0, place - 8) : place]):
        if token.lower in _STOPS:
            return
        yield token.lower


def _is_future(before: Sequence[str]) -> bool:
    if any(word in _FUTURE for word in before[:3]):
        return "have" not in before[:2]
    planned = "to" in before[:2] and any(word in _PLANS for word in before[:4])
    return planned or before[:2] in (["to", "is"], ["to", "are"])


def _background(sentence: Sequence[Token], place: int) -> float:
    """How much a trigger counts that stands after `after`, `who` and the like."""
    before = [token.lower for token in sentence[max(0, place - 7) : place]]
    if any(word in _BEFORE for word in before):
        return 0.55
    return 0.7 if any(word in _RELATIVE for word in before[-4:]) else 1.0
