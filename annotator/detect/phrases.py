"""Noun phrases of the carrier sentence by their shape: capitals, determiners, stop words, tags where there
are any.

Works the same with and without a tagger. Positions count items of a sentence; offsets are code points.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.core.annotation import Mention, Span
from annotator.detect.cues import CUES, Form
from annotator.detect.gazetteers import load_gazetteers
from annotator.detect.lexicon import (
    ADVERBS,
    AUXILIARIES,
    CLAUSE_OPENERS,
    COMMON_PAST,
    COORDINATORS,
    DAYS,
    DEFINITE,
    DETERMINERS,
    DOCUMENTS,
    GROUP_NOUNS,
    LY_NOUNS,
    OFFICES,
    ORG_NOUNS,
    OUTLETS,
    PARTICLES,
    POSITIONS,
    PREPOSITIONS,
    PRONOUNS,
    QUESTION_WORDS,
    SPEAKING_PRONOUNS,
    STUDIES,
)
from annotator.detect.names import title_words
from annotator.detect.phrase_names import name_start

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.detect.carrier import Item

_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
_FRONTED = frozenset({"due", "given", "born", "neither", "either", "both", "such", "same", "including"})
_STOP_TAGS = frozenset({"VERB", "AUX", "ADP", "SCONJ", "CCONJ", "PUNCT", "PART", "ADV", "INTJ"})
_NEVER = (
    QUESTION_WORDS
    | PREPOSITIONS
    | CLAUSE_OPENERS
    | COORDINATORS
    | AUXILIARIES
    | ADVERBS
    | PRONOUNS
    | {"to", "so"}
)


_PARTS = frozenset({"one", "some", "many", "most", "several", "two", "three", "few", "each", "none"})


class Nature(StrEnum):
    """What a noun phrase names."""

    PERSON = "person"
    BODY = "body"
    PRONOUN = "pronoun"
    ROLE = "role"


@dataclass(slots=True)
class Phrase:
    """A noun phrase at items `[first, last)`; `mention` is the part that our conventions annotate as speaker.

    `name` is the mention without article, `role` the lower-case head or title words before a name.
    """

    first: int
    last: int
    mention: Mention
    nature: Nature
    name: str
    role: str = ""
    governed: bool = False

    @property
    def start(self) -> int:
        """First code point of the mention."""
        return self.mention.span.start if self.mention.span else 0

    @property
    def end(self) -> int:
        """Code point after the mention."""
        return self.mention.span.end if self.mention.span else 0


def is_adverb(item: Item) -> bool:
    """True for adverbs, by list, ending or tag."""
    if item.lower in LY_NOUNS:
        return False
    if item.lower in ADVERBS or (item.pos == "ADV" and item.lower not in title_words()):
        return True
    return item.lower.endswith("ly") and item.text.islower() and len(item.text) > 4


def _is_modifier_verb(item: Item) -> bool:
    return item.lower.endswith(("ed", "ing", "en"))


def in_phrase(item: Item, *, first: bool, loose: bool = False) -> bool:
    """True if the item can be part of a noun phrase (`first`: its beginning; `loose`: whatever its tag)."""
    if item.is_quote or not item.is_word:
        return False
    if item.lower in DETERMINERS:
        return first or (item.is_name and item.lower not in DEFINITE and len(item.text) > 2)
    if not first and (item.lower == "only" or (item.text.islower() and item.lower in title_words())):
        return True
    if item.is_name:
        return item.lower not in _NEVER or (not first and item.lower not in AUXILIARIES)
    if item.lower in _NEVER or is_adverb(item):
        return False
    if loose:
        return True
    if item.lower in CUES and not _is_noun(item):
        return False
    if item.lower in LY_NOUNS or item.lower in title_words():
        return True
    return item.pos not in _STOP_TAGS or (item.pos == "VERB" and _is_modifier_verb(item))


def _is_noun(item: Item) -> bool:
    return item.pos in ("NOUN", "ADJ", "PROPN") or item.lower in title_words()


def phrase_at(items: Sequence[Item], first: int, *, loose: bool = False) -> Phrase | None:
    """The noun phrase that begins at item `first`; `loose` where only one can stand (after `according
    to`)."""
    if first >= len(items):
        return None
    head = items[first]
    if head.lower in SPEAKING_PRONOUNS and not head.is_quote and head.lower != "who":
        mention = Mention(head.text, Span(head.start, head.end))
        return Phrase(first, first + 1, mention, Nature.PRONOUN, head.text)
    if first == 0 and _is_fronted_participle(items):
        return None
    if head.lower in DAYS and first + 1 < len(items) and items[first + 1].is_name:
        return None  # `On Monday Zoran Petrović said`
    if (partitive := _partitive(items, first)) is not None:
        return partitive
    last = _run_end(items, first, loose=loose)
    if last == first:
        return None
    return _phrase(items, first, last)


def _partitive(items: Sequence[Item], first: int) -> Phrase | None:
    """`one of the lawyers`, `some of his aides`: somebody of a group."""
    of_group = (
        first + 3 < len(items) and items[first + 1].lower == "of" and items[first + 2].lower in DEFINITE
    )
    if not of_group or items[first].lower not in _PARTS:
        return None
    last = _run_end(items, first + 2, loose=False)
    if last <= first + 3:
        return None
    span = Span(items[first].start, items[last - 1].end)
    text = _text(items, first, last)
    return Phrase(first, last, Mention(text, span), Nature.ROLE, text, items[last - 1].lower)


def _is_fronted_participle(items: Sequence[Item]) -> bool:
    """True for `Discussing`, `Due`, `Asked` at the beginning of a sentence, which only look like names."""
    head = items[0]
    if head.entity is not None and head.entity.label in ("PERSON", "ORG", "GPE"):
        return False
    following_name = len(items) > 1 and items[1].is_name
    participle = head.lower.endswith("ing") or head.lower in CUES or head.lower in _FRONTED
    return not following_name and (participle or (head.lower.endswith("ed") and head.pos != "PROPN"))


def _run_end(items: Sequence[Item], first: int, *, loose: bool) -> int:
    last = first
    while last < len(items):
        item = items[last]
        if last > first and (item.text in _POSSESSIVES or _links(items, first, last)):
            last += 1
        elif last > first and not item.is_name and not _may_go_on(items, first, last):
            break
        elif in_phrase(
            item,
            loose=loose or _after_article(items, first, last),
            first=last == first or _after_determiner_chain(items, first, last),
        ):
            last += 1
            loose = False
        else:
            break
    while last > first and (items[last - 1].lower in PARTICLES or items[last - 1].text in _POSSESSIVES):
        last -= 1
    return last


def _after_article(items: Sequence[Item], first: int, position: int) -> bool:
    """True right after an article, where a word such as `email` or `report` is a noun."""
    return position > first and items[position - 1].lower in ("the", "a", "an")


def _may_go_on(items: Sequence[Item], first: int, position: int) -> bool:
    """True if a small word may follow in the run: after a name only a role or the like (`Kremlin spokesman`).

    Without tags a verb looks like any other word; verbs in -ed are told by their place.
    """
    item, before = items[position], items[position - 1]
    if item.lower.endswith("ed") and item.pos in ("VERB", "") and before.lower not in DETERMINERS:
        return False
    if item.lower.endswith("ing") and item.pos == "VERB" and before.lower not in DETERMINERS:
        return False
    if not item.pos and item.lower in COMMON_PAST:
        return False
    if before.lower in title_words() and item.lower in CUES and Form.PRESENT in CUES[item.lower].forms:
        return False  # `baker recalls`, whatever the tag
    if not before.is_name or before.lower in DETERMINERS:
        return True
    singular = item.lower[:-1] if item.lower.endswith("s") else item.lower
    if singular in title_words() or item.lower in ORG_NOUNS or item.lower in GROUP_NOUNS:
        return True
    named = position - first >= 2 and items[position - 2].is_name
    return not named and item.pos in ("NOUN", "ADJ", "PROPN")


def _after_determiner_chain(items: Sequence[Item], first: int, last: int) -> bool:
    """`all the`, `the two`: a determiner may follow determiners only, or a possessive."""
    if items[last - 1].text in _POSSESSIVES:
        return False
    return all(item.lower in DETERMINERS for item in items[first:last])


def _links(items: Sequence[Item], first: int, position: int) -> bool:
    """True for `de` in `Bram de Wit`, `of` in `Ministry of Defence`, `&` in `Reed & Sons`."""
    item, before = items[position], items[position - 1]
    after = items[position + 1] if position + 1 < len(items) else None
    if not before.is_name or after is None:
        return False
    if item.lower in PARTICLES or item.text == "&":
        return after.is_name or after.lower in PARTICLES
    if item.lower == "of":
        org = any(word.lower in ORG_NOUNS or word.lower in OFFICES for word in items[first:position])
        following = items[position + 2] if after.lower == "the" and position + 2 < len(items) else after
        return org and following.is_name
    return item.lower == "the" and before.lower == "of"


def _phrase(items: Sequence[Item], first: int, last: int) -> Phrase | None:
    name_first = name_start(items, first, last)
    if name_first is None:
        return _role_phrase(items, first, last)
    start, end = items[name_first].start, items[last - 1].end
    text = _text(items, name_first, last)
    if _is_time(items[name_first]) and last - name_first == 1:
        return None
    role = " ".join(item.lower for item in items[first:name_first] if item.lower not in DETERMINERS)
    nature = _nature(
        items, name_first, last, definite=name_first > first and items[name_first - 1].lower == "the"
    )
    if nature is Nature.PERSON and role.split()[-1:] and role.split()[-1] in ORG_NOUNS | OUTLETS:
        nature = Nature.BODY  # `the daily Zprávy`
    return Phrase(first, last, Mention(text, Span(start, end)), nature, text, role)


def _is_time(item: Item) -> bool:
    return item.lower in DAYS or (item.entity is not None and item.entity.label in ("DATE", "TIME"))


def _nature(items: Sequence[Item], first: int, last: int, *, definite: bool) -> Nature:
    label = load_gazetteers().label(_text(items, first, last))
    if label is not None or any(item.lower in ORG_NOUNS for item in items[first:last]):
        return Nature.BODY
    entity = items[last - 1].entity
    if definite:
        return Nature.BODY
    if entity is not None and entity.label in ("ORG", "GPE", "NORP", "LOC", "FAC"):
        lists = load_gazetteers()
        forename = items[first].lower in lists.female or items[first].lower in lists.male
        if last - first == 1 or (entity.start <= items[first].start and not forename):
            return Nature.BODY
    return Nature.PERSON


def _role_phrase(items: Sequence[Item], first: int, last: int) -> Phrase | None:
    of = next(
        (p for p in range(first + 1, last) if items[p].lower == "of" and items[p - 1].lower in OFFICES), last
    )
    head = items[of - 1]
    if last - first == 1 and head.lower in POSITIONS:
        return None
    if head.lower in DETERMINERS or not head.text[-1:].isalnum():
        return None
    if _is_time(head) or head.lower.isdigit():
        return None
    if (owned := _owned(items, first, of, last)) is not None:
        return owned
    start = items[first].start
    text = _text(items, first, of)
    name = _text(items, first + 1, of) if items[first].lower in DETERMINERS else text
    mention = Mention(text, Span(start, head.end))
    return Phrase(first, last, mention, Nature.ROLE, name, head.lower)


def _owned(items: Sequence[Item], first: int, end: int, last: int) -> Phrase | None:
    """`Amnesty` of `Amnesty's report`, `Emmanuel Macron's office` of `French President Emmanuel Macron's
    office`."""
    mark = next((p for p in range(end - 1, first, -1) if items[p].text in _POSSESSIVES), None)
    head = items[end - 1].lower
    if mark is None or not (head in DOCUMENTS | STUDIES or head in ORG_NOUNS):
        return None
    start = name_start(items, first, mark)
    if start is None:
        return None
    definite = start > first and items[start - 1].lower == "the"
    if head in DOCUMENTS | STUDIES:
        text = _text(items, start, mark)
        nature = _nature(items, start, mark, definite=definite)
        return Phrase(first, last, Mention(text, Span(items[start].start, items[mark - 1].end)), nature, text)
    text = _text(items, start, end)
    return Phrase(first, last, Mention(text, Span(items[start].start, items[end - 1].end)), Nature.BODY, text)


def _text(items: Sequence[Item], first: int, last: int) -> str:
    """The words with the blanks between them as single blanks."""
    parts: list[str] = []
    for position in range(first, last):
        if parts and items[position].start > items[position - 1].end:
            parts.append(" ")
        parts.append(items[position].text)
    return "".join(parts)


def phrases_between(items: Sequence[Item], first: int, last: int) -> list[Phrase]:
    """All noun phrases that lie in items `[first, last)`; `governed` ones stand after a preposition."""
    found: list[Phrase] = []
    position = first
    while position < last:
        phrase = phrase_at(items[:last], position)
        if phrase is None:
            position += 1
            continue
        before = items[phrase.first - 1] if phrase.first > 0 else None
        phrase.governed = before is not None and before.lower in PREPOSITIONS and not before.is_quote
        found.append(phrase)
        position = max(phrase.last, position + 1)
    return found


def nicknamed(items: Sequence[Item]) -> list[Phrase]:
    """`Walter “Duke” Pemberton`: the name around a quote, as one person called `Walter Pemberton`."""
    found = []
    for position in range(1, len(items) - 1):
        if not items[position].is_quote:
            continue
        before = [phrase for phrase in phrases_between(items, 0, position) if phrase.last == position]
        after = phrase_at(items, position + 1)
        if not before or after is None or before[-1].nature is not Nature.PERSON:
            continue
        if after.nature is not Nature.PERSON and (after.nature is not Nature.BODY or " " in after.name):
            continue
        first = before[-1]
        mention = Mention(f"{first.name} {after.name}", Span(first.start, after.end))
        found.append(Phrase(first.first, after.last, mention, Nature.PERSON, mention.text, first.role))
    return found
