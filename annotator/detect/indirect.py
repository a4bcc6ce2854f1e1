"""Reported speech without marks: `N said that X`, `X, N said`, `according to N, X`. Off by default.

The span is the complement clause with its `that`, `whether`, `if` or `to`, without the final stop. A clause
with a quote in it gives no indirect quote. Positions count items of a carrier sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, Layer, Span, new_id
from annotator.detect.cues import CueClass, Form
from annotator.detect.lexicon import AUXILIARIES, DAYS, PREPOSITIONS, words
from annotator.detect.phrases import is_adverb, phrase_at
from annotator.detect.reporting import DASHES, SEPARATORS
from annotator.detect.sieves import confidence_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.detect.carrier import Item
    from annotator.detect.phrases import Phrase
    from annotator.detect.reading import Reading
    from annotator.detect.reporting import Reporting

_OPENERS = words("that whether if")
_TELLING = words("tell ask order urge instruct remind assure inform advise warn beg promise")
_MIN_WORDS = 4
_STOPS = frozenset({".", "!", "?", "…"})


def clause_of(
    items: Sequence[Item], reporting: Reporting, found: Sequence[Reporting]
) -> tuple[int, int] | None:
    """Items `[first, last)` of what a verb reports without marks; None when it reports nothing so."""
    if reporting.cue.kind in (CueClass.EVALUATE, CueClass.WEAK) and not _says_that(items, reporting):
        return None
    if reporting.is_according:
        span = _after_according(items, reporting) or _before_verb(items, reporting)
    else:
        span = _after_verb(items, reporting, found) or _before_verb(items, reporting)
    if span is None or any(item.is_quote for item in items[span[0] : span[1]]):
        return None
    long_enough = sum(item.is_word for item in items[span[0] : span[1]]) >= _MIN_WORDS
    return span if long_enough else None


def _says_that(items: Sequence[Item], reporting: Reporting) -> bool:
    return reporting.last < len(items) and items[reporting.last].lower == "that"


def _sentence_end(items: Sequence[Item], first: int, found: Sequence[Reporting]) -> int:
    """Before the stop, and before a further verb of reporting (`..., adding: Q`, `... and called it Q`)."""
    last = len(items)
    for reporting in found:
        before = reporting.first - 1
        if reporting.first > first and before > first and items[before].text == "," and reporting.is_gerund:
            last = min(last, before)
    while last > first and (items[last - 1].text in _STOPS or items[last - 1].text in SEPARATORS):
        last -= 1
    return last


def _after_verb(
    items: Sequence[Item], reporting: Reporting, found: Sequence[Reporting]
) -> tuple[int, int] | None:
    first = _skip_times(items, reporting.last)
    if reporting.passive and first < len(items) and items[first].lower == "by":
        agent = phrase_at(items, first + 1, loose=True)
        first = agent.last if agent is not None else first
    elif reporting.cue.lemma in _TELLING and (hearer := phrase_at(items, first)) is not None:
        first = hearer.last
    if first >= len(items):
        return None
    opener = items[first].lower
    told = reporting.cue.lemma in _TELLING or reporting.passive
    if opener in _OPENERS or (opener == "to" and told):
        return first, _sentence_end(items, first, found)
    subject = phrase_at(items, first)
    finite = reporting.cue.forms & {Form.PAST, Form.PRESENT}
    if subject is None or not finite or reporting.passive or not _has_verb(items, subject.last):
        return None
    return first, _sentence_end(items, first, found)


def _skip_times(items: Sequence[Item], position: int) -> int:
    """Step over `on Tuesday` and adverbs after the verb."""
    while position < len(items):
        following = items[position + 1].lower if position + 1 < len(items) else ""
        if items[position].lower == "on" and following in DAYS:
            position += 2
        elif items[position].lower in DAYS or (is_adverb(items[position]) and not items[position].is_name):
            position += 1
        else:
            break
    return position


def _has_verb(items: Sequence[Item], position: int) -> bool:
    """True if a verb follows a subject that ends here, at once or after a prepositional phrase."""
    for item in items[position : position + 8]:
        if item.is_quote or item.text in _STOPS or item.text == ":":
            return False
        if item.lower in AUXILIARIES or item.pos in ("VERB", "AUX"):
            return True
        if not item.pos and item.lower.endswith(("ed", "s")) and item.lower not in PREPOSITIONS:
            return True
    return False


def _before_verb(items: Sequence[Item], reporting: Reporting) -> tuple[int, int] | None:
    """`X, N said.`, `X, said N`, `X, according to N`: the clause before the last comma."""
    commas = [i for i in range(1, reporting.first) if items[i].text == ","]
    for comma in reversed(commas):
        if comma == reporting.first - 1 or _subject_reaches(items, comma + 1, reporting.first):
            return (0, comma) if _has_verb_in(items, comma) else None
    return None


def _subject_reaches(items: Sequence[Item], first: int, verb: int) -> bool:
    phrase = phrase_at(items, first)
    if phrase is None:
        return False
    return all(is_adverb(item) or item.lower in AUXILIARIES for item in items[phrase.last : verb])


def _has_verb_in(items: Sequence[Item], last: int) -> bool:
    subject = phrase_at(items, 0)
    return subject is not None and subject.last < last and _has_verb(items[:last], subject.last)


def _after_according(items: Sequence[Item], reporting: Reporting) -> tuple[int, int] | None:
    if reporting.first > 0:
        return None
    phrase = phrase_at(items, reporting.last, loose=True)
    if phrase is None:
        return None
    commas = [i for i in range(phrase.last, min(len(items), phrase.last + 14)) if items[i].text == ","]
    for comma in commas:
        subject = phrase_at(items, comma + 1)
        if subject is not None and subject.last < len(items) and items[subject.last].text != ",":
            return comma + 1, _sentence_end(items, comma + 1, ())
    return None


def dash_clause(items: Sequence[Item]) -> tuple[tuple[int, int], int] | None:
    """`Port will stay shut — harbourmaster`: the clause and where its speaker begins."""
    dashes = [i for i, item in enumerate(items) if item.text in DASHES]
    if len(dashes) != 1 or dashes[0] < _MIN_WORDS or any(item.is_quote for item in items):
        return None
    phrase = phrase_at(items, dashes[0] + 1)
    if phrase is None or phrase.last != len(items) or not _has_verb_in(items, dashes[0]):
        return None
    return (0, dashes[0]), dashes[0] + 1


def indirect_quotes(reading: Reading, marked: Sequence[Annotation]) -> list[Annotation]:
    """Reported speech of all sentences that have no verb for a marked quote in the same place."""
    cues = {quote.cue.span for quote in marked if quote.cue is not None}
    found = []
    for number, sentence in enumerate(reading.sentences):
        items = sentence.items
        covered = 0
        for reporting in reading.reporting(number):
            if reporting.first < covered or reporting.mention(items).span in cues:
                continue
            clause = clause_of(items, reporting, reading.reporting(number))
            speaker = reading.finder(number).speaker_of(reporting) if clause else None
            if clause is None or speaker is None or clause[0] <= speaker.phrase.first < clause[1]:
                continue
            covered = clause[1]
            found.append(_annotation(reading, number, clause, speaker.phrase, reporting))
        if (dashed := dash_clause(items)) is not None and not covered:
            clause, first = dashed
            phrase = phrase_at(items, first)
            if phrase is not None:
                found.append(_annotation(reading, number, clause, phrase, None))
    return found


def _annotation(
    reading: Reading, number: int, clause: tuple[int, int], speaker: Phrase, reporting: Reporting | None
) -> Annotation:
    sentence = reading.sentences[number]
    items = sentence.items
    return Annotation(
        id=new_id(),
        layer=Layer.QUOTE,
        label="indirect",
        fragments=(Span(items[clause[0]].start, items[clause[1] - 1].end),),
        origin="rule:indirect",
        confidence=confidence_of("indirect", closed=True, pronoun=False),
        speaker=speaker.mention,
        cue=reporting.mention(items) if reporting else None,
        resolved_speaker=reading.resolver.resolve(speaker, sentence.paragraph, number),
        candidates=(speaker.mention,),
    )
