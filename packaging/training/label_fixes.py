"""Corrections of entity labels with the program's own name lists. Offsets are code points.

The rules: titles are not part of a person's name; a country is a GPE, never an ORG or PERSON; a city that is
no usual first name or surname is no PERSON; a well-known organisation of two words or more is one ORG;
nationality words are NORP with their "North" or "South".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from gazetteer_files import names
from ner_data import Entity, Record


def _pattern(words: set[str]) -> re.Pattern[str]:
    """A pattern of the whole words, longest first; it never matches when the set is empty."""
    options = "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))
    return re.compile(rf"(?<![\w-])(?:{options})(?![\w-])" if options else r"(?!)")


@dataclass(frozen=True)
class Fixes:
    """The lists as needed for the rules."""

    titles: frozenset[str]
    countries: frozenset[str]
    places: frozenset[str]
    organisations: re.Pattern[str]
    peoples: re.Pattern[str]

    @classmethod
    def load(cls) -> Fixes:
        """Read the lists."""
        doubtful = set(names("ambiguous.txt"))
        own = {
            o
            for o in names("organisations.txt")
            if " " in o and not o.startswith(("U.", "US ", "UN ", "The "))
        }
        countries = frozenset(names("countries.txt"))
        return cls(
            titles=frozenset(title.lower() for title in names("titles.txt")),
            countries=countries,
            places=(countries | set(names("cities.txt"))) - doubtful,
            organisations=_pattern(own),
            peoples=_pattern(set(names("demonyms.txt")) - doubtful),
        )


def title_length(name: str, titles: frozenset[str]) -> int:
    """Code points at the start of `name` that are titles, blanks after them included."""
    used = 0
    while used < len(name):
        words = name[used:].split(" ")
        heads = (" ".join(words[:size]) for size in range(min(4, len(words)), 0, -1))
        head = next((h for h in heads if h.lower() in titles), None)
        if head is None:
            break
        used = min(len(name), used + len(head) + 1)
    return used


def _overlaps(entity: Entity, start: int, end: int) -> bool:
    return entity.start < end and start < entity.end


def _relabel(record: Record, fixes: Fixes) -> list[Entity]:
    """Titles off, countries and cities put right."""
    entities: list[Entity] = []
    for entity in record.entities:
        name = record.text[entity.start : entity.end]
        if entity.label == "ORG" and name.removeprefix("the ") in fixes.countries:
            entity = replace(entity, label="GPE")
        if entity.label == "PERSON" and name in fixes.places:
            entity = replace(entity, label="GPE")
        if entity.label == "PERSON":
            entity = replace(entity, start=entity.start + title_length(name, fixes.titles))
        if entity.start < entity.end:
            entities.append(entity)
    return entities


def _add_organisations(record: Record, entities: list[Entity], fixes: Fixes) -> list[Entity]:
    """Known organisations as one span, unless a longer or crossing span stands there."""
    for match in fixes.organisations.finditer(record.text):
        start, end = match.span()
        touching = [e for e in entities if _overlaps(e, start, end)]
        if all(start <= e.start and e.end <= end for e in touching):
            entities = [e for e in entities if e not in touching]
            entities.append(Entity(start, end, "ORG"))
    return entities


def _add_peoples(record: Record, entities: list[Entity], fixes: Fixes) -> list[Entity]:
    """Nationality words outside of names (no capital letter beside them) and cut ones ("Korean")."""
    for match in fixes.peoples.finditer(record.text):
        start, end = match.span()
        touching = [e for e in entities if _overlaps(e, start, end)]
        in_name = bool(re.match(r"[ -][A-Z]", record.text[end : end + 2]))
        inside = bool(touching) and all(
            e.label == "NORP" and start <= e.start and e.end <= end for e in touching
        )
        if inside or (not touching and not in_name):
            entities = [e for e in entities if e not in touching]
            entities.append(Entity(start, end, "NORP"))
    return entities


def clean(record: Record, fixes: Fixes) -> Record:
    """The record with all rules applied, entities in order of text."""
    entities = _relabel(record, fixes)
    entities = _add_organisations(record, entities, fixes)
    entities = _add_peoples(record, entities, fixes)
    entities.sort(key=lambda e: (e.start, e.end))
    return replace(record, entities=tuple(entities))
