"""The trigger lexicon (`resources/lexicons/triggers.toml`): patterns of words that tell of an event.

The file explains its own notation. Verb forms are made by rule from the lemma, or from its `irregular` list.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import EventType
from annotator.paths import resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NEAR, FAR = 4, 8
"""Words that `..` and `...` may stand for."""

_VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class Element:
    """One word of a pattern: any of `words`, or of `verbs` if the word is one; at most `gap` words before."""

    words: frozenset[str]
    verbs: frozenset[str]
    gap: int


@dataclass(frozen=True, slots=True)
class Trigger:
    """A pattern and what it means; `where` is text, quote (in quoted words) or cue (what reports them)."""

    elements: tuple[Element, ...]
    event_type: EventType
    weight: float
    where: str
    future: EventType | None
    negated: EventType | None


@dataclass(frozen=True, slots=True)
class TriggerLexicon:
    """Triggers by each word that can begin one."""

    by_first: Mapping[str, tuple[Trigger, ...]]


def _regular_forms(lemma: str) -> tuple[str, str, str]:
    """Third person, past and `ing`."""
    y_changes = lemma.endswith("y") and lemma[-2] not in _VOWELS
    if y_changes:
        third, past = lemma[:-1] + "ies", lemma[:-1] + "ied"
    else:
        hisses = lemma.endswith(("s", "sh", "ch", "x", "z", "o"))
        third = lemma + ("es" if hisses else "s")
        past = lemma + ("d" if lemma.endswith("e") else "ed")
    drops_e = lemma.endswith("e") and not lemma.endswith(("ee", "ye", "oe"))
    return third, past, (lemma[:-1] if drops_e else lemma) + "ing"


def verb_forms(lemma: str, irregular: Mapping[str, tuple[str, str]]) -> frozenset[str]:
    """All forms of a verb, lower case."""
    third, past, gerund = _regular_forms(lemma)
    pasts = irregular.get(lemma, (past, past))
    consonant = len(lemma) > 2 and lemma[-1] not in "wxyaeiou" and lemma[-2] in _VOWELS
    strong = not pasts[0].endswith("ed") and consonant and lemma[-3] not in _VOWELS
    forms = {lemma, third, *pasts}
    forms.add(lemma + lemma[-1] + "ing" if strong or pasts[0] == lemma + lemma[-1] + "ed" else gerund)
    if consonant and lemma.endswith("l"):  # cancelled, canceled
        forms |= {lemma + "led", lemma + "ling"}
    return frozenset(forms)


def noun_forms(noun: str) -> frozenset[str]:
    """Singular and plural."""
    return frozenset({noun, _regular_forms(noun)[0]})


def _irregular(data: Mapping[str, Any]) -> dict[str, tuple[str, str]]:
    rows = [row.split() for row in data["irregular"]]
    return {lemma: (past, participle) for lemma, past, participle in rows}


class _Reader:
    """Turns the file's notation into elements."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._irregular = _irregular(data)
        self._classes = {
            name: frozenset(form for noun in nouns for form in noun_forms(noun))
            for name, nouns in data["classes"].items()
        }

    def elements(self, pattern: str) -> tuple[Element, ...]:
        """The elements of a pattern.

        Raises:
            KeyError: it names a class that is not there.
        """
        made, gap = [], 0
        for part in pattern.split():
            if part in ("..", "..."):
                gap = NEAR if part == ".." else FAR
                continue
            words: set[str] = set()
            verbs: set[str] = set()
            for name in part.split("|"):
                if name.startswith("<"):
                    verbs |= verb_forms(name.strip("<>"), self._irregular)
                elif name.startswith("{"):
                    words |= self._classes[name.strip("{}")]
                else:
                    words.add(name)
            made.append(Element(frozenset(words), frozenset(verbs), gap))
            gap = 0
        return tuple(made)


def _event_type(name: str | None) -> EventType | None:
    if name is None:
        return None
    code, _, mode = name.partition("/")
    return EventType(code, mode or None)


def _triggers(row: Mapping[str, Any], reader: _Reader) -> list[Trigger]:
    future = _event_type(row.get("future")) or (EventType("AGREE") if row.get("deed") else None)
    negated = _event_type(row.get("negated"))
    event_type = EventType(row["type"], row.get("mode"))
    where = row.get("where", "text")
    return [
        Trigger(reader.elements(pattern), event_type, float(row["weight"]), where, future, negated)
        for pattern in row["patterns"]
    ]


def read_lexicon(toml: str) -> TriggerLexicon:
    """The lexicon of a file's text.

    Raises:
        KeyError, ValueError: it is not in the notation.
    """
    data = tomllib.loads(toml)
    reader = _Reader(data)
    table: dict[str, list[Trigger]] = {}
    for row in data["trigger"]:
        for trigger in _triggers(row, reader):
            first = trigger.elements[0]
            for word in first.words | first.verbs:
                table.setdefault(word, []).append(trigger)
    return TriggerLexicon({word: _longest_first(group) for word, group in table.items()})


def _longest_first(triggers: Sequence[Trigger]) -> tuple[Trigger, ...]:
    return tuple(sorted(triggers, key=lambda trigger: (-len(trigger.elements), -trigger.weight)))


def _shipped() -> str | None:
    path = resource("lexicons", "triggers.toml")
    return path.read_text(encoding="utf-8") if path.is_file() else None


@lru_cache(maxsize=1)
def load_lexicon() -> TriggerLexicon:
    """The shipped lexicon; empty when its file is missing."""
    toml = _shipped()
    return TriggerLexicon({}) if toml is None else read_lexicon(toml)


@lru_cache(maxsize=1)
def load_irregular() -> Mapping[str, tuple[str, str]]:
    """Past and participle of the irregular verbs of the shipped lexicon, by lemma."""
    toml = _shipped()
    return {} if toml is None else _irregular(tomllib.loads(toml))
