"""Which names of an article are one person or one body, and the fullest name of each.

Persons are told apart by surname and first name at a place in the text (the nearest bearer counts), bodies
and places by acronym, by a shorter form of a longer name, and by a list of acronyms that everybody knows.
Offsets are code points.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from annotator.detect.lexicon import ORG_NOUNS, SMALL_WORDS
from annotator.detect.names import fullest, is_title, same_person, trim

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.detect.entities import Entity

NAMED_LABELS = frozenset(
    {"PERSON", "ORG", "GPE", "NORP", "LOC", "FAC", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW", "LANGUAGE"}
)
"""Labels whose mentions have a canonical name; dates and numbers have none."""

WELL_KNOWN = {
    "us": "United States",
    "usa": "United States",
    "united states of america": "United States",
    "uk": "United Kingdom",
    "eu": "European Union",
    "un": "United Nations",
    "uae": "United Arab Emirates",
    "drc": "Democratic Republic of Congo",
    "imf": "International Monetary Fund",
    "ecb": "European Central Bank",
    "wto": "World Trade Organization",
    "icc": "International Criminal Court",
}
"""Acronyms that mean one thing wherever they stand, in small letters without stops."""

_SHORTENED = frozenset({"ORG", "LOC", "FAC", "EVENT", "LAW", "PRODUCT"})
_ARTICLE = re.compile(r"(?:the|an?)\s+", re.IGNORECASE)
_MAX_ACRONYM = 7


def bare(name: str) -> str:
    """A name without marks, article, possessive and doubled blanks."""
    start, end = trim(name, 0, len(name))
    plain = " ".join(name[start:end].split())
    match = _ARTICLE.match(plain)
    return plain[match.end() :] if match and plain[match.end() : match.end() + 1].isupper() else plain


def bare_person(name: str) -> str:
    """A person's name without titles and words in small letters before it."""
    parts = bare(name).split()
    first = 0
    while first < len(parts) - 1 and (is_title(parts[first]) or parts[first].islower()):
        if first == len(parts) - 2 and not parts[first].islower() and not _is_certain(parts[first]):
            break  # `Bishop Moe`, `Dean Ruiz`: may be a first name
        first += 1
    return " ".join(parts[first:])


def _is_certain(word: str) -> bool:
    return word.lower().rstrip(".") not in _FORENAMES


_FORENAMES = frozenset(
    {"dean", "bishop", "judge", "major", "king", "prince", "deacon", "earl", "duke", "baker"}
)


class Naming:
    """Answers `person`, `body` and `entity` for the names of one article."""

    def __init__(self, persons: Iterable[tuple[int, str]], entities: Iterable[Entity]) -> None:
        self._full: dict[str, dict[str, list[int]]] = {}
        self._bodies: dict[str, list[str]] = {}
        self._acronyms: dict[str, str] = {}
        self._labels: dict[str, str] = {}
        self._names: set[str] = set()
        self._known: dict[tuple[str, str], str] = {}
        names = list(persons)
        bodies: set[str] = set()
        for entity in entities:
            if entity.label == "PERSON":
                names.append((entity.start, bare_person(entity.text)))
            elif entity.label in NAMED_LABELS:
                self._labels.setdefault(bare(entity.text), entity.label)
                self._add_body(bare(entity.text), entity.label)
            if entity.label == "ORG":
                bodies.add(entity.text)
        for start, name in sorted(names):
            self._add_person(start, name)
        self._names = {self.body(name) for name in sorted(bodies)}

    def _add_person(self, start: int, name: str) -> None:
        parts = name.split()
        if len(parts) > 1:
            for part in {parts[-1].casefold(), parts[0].casefold()}:
                self._full.setdefault(part, {}).setdefault(name, []).append(start)

    def _add_body(self, name: str, label: str) -> None:
        parts = name.split()
        if len(parts) < 2:
            return
        initials = "".join(part[0] for part in parts if part.lower() not in SMALL_WORDS).lower()
        self._acronyms.setdefault(initials, name)
        if label in _SHORTENED:
            for part in {parts[0].casefold(), parts[-1].casefold()}:
                known = self._bodies.setdefault(part, [])
                if name not in known:
                    known.append(name)

    def person(self, name: str, at: int) -> str:
        """The fullest name of the person called `name` at code point `at`."""
        parts = name.split()
        if not parts:
            return name
        found = self._fuller(name, parts[-1])
        if not found and len(parts) == 1:
            found = self._fuller(name, parts[0])
        if not found:
            return name
        nearest = max(found, key=lambda other: _last_before(found[other], at))
        return fullest([nearest, *(n for n in found if same_person(nearest, n) or same_person(n, nearest))])

    def _fuller(self, name: str, part: str) -> dict[str, list[int]]:
        known = self._full.get(part.casefold(), {})
        return {other: starts for other, starts in known.items() if same_person(name, other)}

    def is_person(self, name: str) -> bool:
        """True if a word is the first name or surname of a person with a fuller name."""
        return " " not in name and name.casefold() in self._full

    def is_body(self, name: str) -> bool:
        """True if a name is that of a firm, an office or the like in this article, and of no place."""
        return self.body(name) in self._names or any(word.lower() in ORG_NOUNS for word in name.split()[-1:])

    def body(self, name: str, label: str | None = None) -> str:
        """The fullest name of a body, place or thing; without a label the one that the article gives it."""
        plain = bare(name)
        label = label or self._labels.get(plain, "ORG")
        key = (plain, label)
        if key not in self._known:
            self._known[key] = self._body(plain, label)
        return self._known[key]

    def _body(self, plain: str, label: str) -> str:
        letters = plain.replace(".", "")
        if letters.isupper() and 2 <= len(letters) <= _MAX_ACRONYM and letters.isalpha():
            named = self._acronyms.get(letters.lower()) or WELL_KNOWN.get(letters.lower())
            return named or plain
        if plain.lower() in WELL_KNOWN and " " in plain:
            return WELL_KNOWN[plain.lower()]
        if label not in _SHORTENED:
            return plain
        short = plain.casefold().split()
        if not short:
            return plain
        near = {*self._bodies.get(short[0], ()), *self._bodies.get(short[-1], ())}
        longer = [name for name in near if _shortens(short, name.casefold().split())]
        return longer[0] if len(longer) == 1 else plain

    def entity(self, entity: Entity) -> str | None:
        """The canonical name of what an entity mention refers to; None for dates, numbers and the like."""
        if entity.label == "PERSON":
            name = bare_person(entity.text)
            if self._labels.get(name) == "ORG" and not self.is_person(name):
                return self.body(name)  # a firm that was taken for a person here and for a firm elsewhere
            return self.person(name, entity.start)
        return self.body(entity.text, entity.label) if entity.label in NAMED_LABELS else None


def _shortens(short: Sequence[str], name: Sequence[str]) -> bool:
    size = len(short)
    return size < len(name) and (list(name[:size]) == list(short) or list(name[-size:]) == list(short))


def _last_before(starts: Sequence[int], at: int) -> int:
    """The last of the sorted starts up to `at`; for names that come only later a negative rank."""
    before = bisect_right(starts, at)
    return starts[before - 1] if before else -starts[0]
