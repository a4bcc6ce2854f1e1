"""Speakers from a quote's surroundings: colon and dash forms, the sentence before, the quotes before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from annotator.detect.cues import CUES, Cue, CueClass, Form
from annotator.detect.lexicon import AUXILIARIES, COMMON_PAST, DAYS, GROUP_NOUNS, ORG_NOUNS
from annotator.detect.names import title_words
from annotator.detect.phrases import Nature, Phrase, is_adverb, phrase_at, phrases_between
from annotator.detect.reporting import DASHES, Reporting, skip
from annotator.detect.subjects import Found

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.detect.carrier import Item, Sentence
    from annotator.detect.kinds import Content, Place

FLOATING_REACH = 3
"""A quote without a speaker of its own takes that of a quote at most this many paragraphs before."""

_DIALOGUE_REACH = 5
_ANSWERS = frozenset({"answer", "reply", "respond", "retort", "counter", "ask", "shoot", "snap"})
_ACTORS = (Nature.PERSON, Nature.PRONOUN)


class Decided(Protocol):
    """What this module needs to know of a quote that is being or has been decided."""

    content: Content
    sentence: int
    paragraph: int
    found: Found | None
    reporting: Reporting | None
    resolved: str | None


def any_verb(items: Sequence[Item], quote: int) -> Reporting | None:
    """A verb that no list has beside a quote: `Q, she snarked`, `Q, snarked Ortega`."""
    after = skip(items, quote + 1, 1)
    if after >= len(items) or items[after].is_quote:
        return None
    beside = after > quote + 1 or quote == 0
    if beside and _is_verb(items[after]) and after + 1 < len(items):
        following = phrase_at(items, after + 1)
        if following is not None and following.nature in _ACTORS:
            return _unlisted(items, after)
    phrase = phrase_at(items, after)
    if phrase is not None and phrase.nature in _ACTORS:
        verb = phrase.last
        while verb < len(items) and is_adverb(items[verb]):
            verb += 1
        if verb < len(items) and _is_verb(items[verb]) and beside:
            return _unlisted(items, verb)
    return None


def _is_verb(item: Item) -> bool:
    if item.is_quote or item.is_name or item.lower in AUXILIARIES:
        return False
    if item.lower.endswith("ing"):
        return False
    return item.pos == "VERB" or (not item.pos and item.lower.endswith("ed") and len(item.text) > 4)


def _verb_follows(items: Sequence[Item], position: int) -> bool:
    """True if a verb stands here, at most after adverbs and `on Tuesday`."""
    for item in items[position : position + 4]:
        if _is_verb(item) or item.lower in AUXILIARIES or item.lower in CUES or item.lower in COMMON_PAST:
            return True
        if not is_adverb(item) and item.lower not in DAYS and item.lower != "on":
            return False
    return False


def _unlisted(items: Sequence[Item], position: int) -> Reporting:
    cue = Cue(items[position].lower, CueClass.MANNER, frozenset({Form.PAST}))
    return Reporting(position, position + 1, cue, False, False)


class Surroundings:
    """Looks around in the carrier sentences of an article."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self._sentences = sentences

    def in_sentence(self, sentence: int, place: Place) -> Found | None:
        """`Okafor: Q`, `Q — harbourmaster`, else the subject of the sentence."""
        items, quote = place.items, place.position
        if place.text(-1) == ":":
            before = [p for p in phrases_between(items, 0, quote) if not p.governed and _can_speak(p)]
            if before:
                return Found(before[0], "colon")
        if place.text(1) == ":" and place.is_first:
            phrase = phrase_at(items, quote + 2)
            if phrase is not None and _can_speak(phrase):
                return Found(phrase, "colon")
        if place.text(1) in DASHES:
            phrase = phrase_at(items, quote + 2)
            if phrase is not None and (phrase.last >= len(items) or not items[phrase.last].is_word):
                return Found(phrase, "dash")
        phrases = phrases_between(items, 0, quote) or phrases_between(items, quote + 1, len(items))
        for phrase in phrases:
            able = not phrase.governed and phrase.nature in (*_ACTORS, Nature.BODY)
            if able and _verb_follows(items, phrase.last):
                return Found(phrase, "sentence-subject")
        return None

    def before(self, decision: Decided, earlier: Sequence[Decided]) -> tuple[Found | None, Decided | None]:
        """The speaker that the text before suggests; with it the earlier quote it was taken from, if any."""
        last = earlier[-1] if earlier else None
        near = last is not None and last.found is not None
        number = decision.sentence - 1
        here = last is not None and last.paragraph == decision.paragraph
        if last is not None and here and near and last.sentence >= number:
            return self._inherit(last, "same-paragraph"), last
        in_paragraph = number >= 0 and self._sentences[number].paragraph == decision.paragraph
        if in_paragraph and (lead := self._lead_in(number)) is not None:
            return Found(lead, "lead-in"), None
        if last is not None and here and near:
            return self._inherit(last, "same-paragraph"), last
        if number >= 0 and not in_paragraph and self._ends_with(number, ":"):
            lead = self._lead_in(number)
            if lead is not None:
                return Found(lead, "lead-in"), None
        if (
            number >= 0
            and self._ends_with(number, "?")
            and decision.paragraph == self._sentences[number].paragraph + 1
        ):
            return self._interviewed(number, earlier)
        if (partner := self._partner(decision, earlier)) is not None:
            return self._inherit(partner, "alternation"), partner
        if last is not None and near and decision.paragraph - last.paragraph <= FLOATING_REACH:
            return self._inherit(last, "floating"), last
        if number >= 0 and decision.paragraph - self._sentences[number].paragraph <= 1:
            lead = self._lead_in(number)
            return (Found(lead, "lead-in"), None) if lead is not None else (None, None)
        return None, None

    def _interviewed(self, number: int, earlier: Sequence[Decided]) -> tuple[Found | None, Decided | None]:
        """Who answers a question that stands without marks in a paragraph of its own."""
        paragraph = self._sentences[number].paragraph
        if earlier and earlier[-1].found is not None and paragraph - earlier[-1].paragraph <= FLOATING_REACH:
            return self._inherit(earlier[-1], "floating"), earlier[-1]
        while number >= 0 and paragraph - self._sentences[number].paragraph <= FLOATING_REACH:
            lead = None if self._ends_with(number, "?") else self._lead_in(number)
            if lead is not None:
                return Found(lead, "lead-in"), None
            number -= 1
        return None, None

    def _inherit(self, source: Decided, sieve: str) -> Found | None:
        return None if source.found is None else Found(source.found.phrase, sieve)

    def _ends_with(self, number: int, stop: str) -> bool:
        items = self._sentences[number].items
        return bool(items) and items[-1].text == stop

    def _lead_in(self, number: int) -> Phrase | None:
        """Whom a sentence before a quote is about: its subject if that is a person, else the last person."""
        items = self._sentences[number].items
        phrases = phrases_between(items, 0, len(items))
        free = [phrase for phrase in phrases if not phrase.governed]
        if free and free[0].nature in _ACTORS:
            return free[0]
        persons = [phrase for phrase in phrases if phrase.nature is Nature.PERSON]
        if persons:
            return persons[-1]
        return next((phrase for phrase in free if phrase.nature in (*_ACTORS, Nature.BODY)), None)

    def _partner(self, decision: Decided, earlier: Sequence[Decided]) -> Decided | None:
        """The other speaker of a dialogue whose turns alternate paragraph by paragraph."""
        if len(earlier) < 2:
            return None
        if (addressee := _addressee(decision, earlier)) is not None:
            return addressee
        answer, question = earlier[-1], earlier[-2]
        if decision.paragraph - answer.paragraph != 1 or answer.paragraph - question.paragraph != 1:
            return None
        if answer.found is None or question.found is None or _who(answer) == _who(question):
            return None
        asked = question.content.last == "?" or decision.content.last == "?" or answer.content.last == "?"
        cue = answer.reporting.cue.lemma if answer.reporting else ""
        return question if asked or cue in _ANSWERS else None


def _addressee(decision: Decided, earlier: Sequence[Decided]) -> Decided | None:
    """Whoever a question in the paragraph before was put to: the last other speaker nearby."""
    question = earlier[-1]
    if (
        not question.content.text.endswith("?")
        or question.found is None
        or question.paragraph != decision.paragraph - 1
    ):
        return None
    for other in reversed(earlier[:-1]):
        if decision.paragraph - other.paragraph > _DIALOGUE_REACH:
            return None
        if other.found is not None and _who(other) != _who(question):
            return other
    return None


def _can_speak(phrase: Phrase) -> bool:
    """False for things: `title: Q`."""
    if phrase.nature is not Nature.ROLE:
        return True
    return phrase.role in title_words() or phrase.role in GROUP_NOUNS or phrase.role in ORG_NOUNS


def _who(decision: Decided) -> str:
    if decision.resolved:
        return decision.resolved
    return decision.found.phrase.mention.text if decision.found else ""
