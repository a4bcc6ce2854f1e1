"""Corrections of entity labels with the program's own name lists. Offsets are code points.

The rules: titles are not part of a person's name; a country is a GPE, never an ORG or PERSON; a city that is
no usual first name or surname is no PERSON; well-known organisations of two words or more, events, facilities
and laws are one span; nationality words are NORP with their "North" or "South"; commas and marks at the ends
of a span go; an ORG that is "organisation, title, name of a person" is cut in two.
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


_EDGES = " \n,;:\"'“”‘’-–—"
"""Characters that no entity starts or ends with."""


@dataclass(frozen=True)
class Fixes:
    """The lists as needed for the rules."""

    titles: frozenset[str]
    countries: frozenset[str]
    places: frozenset[str]
    first_names: frozenset[str]
    known: dict[str, re.Pattern[str]]
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
            first_names=frozenset(names("first_names_female.txt") + names("first_names_male.txt")),
            known={
                "ORG": _pattern(own),
                "EVENT": _pattern(set(names("events.txt")) - {"Civil War", "Brexit", "Maidan", "Oscars"}),
                "FAC": _pattern(set(names("facilities.txt")) - {"Broadway", "Wall Street"}),
                "LAW": _pattern(set(names("laws.txt"))),
            },
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


def _trim(record: Record, entity: Entity) -> Entity:
    """The span without blanks, commas and marks at its ends."""
    name = record.text[entity.start : entity.end]
    start = entity.start + len(name) - len(name.removeprefix("'s ").lstrip(_EDGES))
    return replace(entity, start=start, end=max(start, entity.start + len(name.rstrip(_EDGES))))


def _cut_person(record: Record, entity: Entity, fixes: Fixes) -> list[Entity]:
    """ "Iowa Governor Tom Vilsack" as ORG becomes "Tom Vilsack" as PERSON and the rest GPE or ORG."""
    words = [(m.start(), m.group()) for m in re.finditer(r"\S+", record.text[entity.start : entity.end])]
    for index in range(1, len(words) - 1):
        offset, word = words[index]
        if word in fixes.first_names and words[index - 1][1].lower() in fixes.titles:
            person = Entity(entity.start + offset, entity.end, "PERSON")
            end = entity.start + words[index - 1][0]
            rest = _trim(record, Entity(entity.start, end, "ORG"))
            if record.text[rest.start : rest.end] in fixes.places:
                rest = replace(rest, label="GPE")
            return [rest, person] if rest.start < rest.end else [person]
    return [entity]


def _relabel(record: Record, fixes: Fixes) -> list[Entity]:
    """Titles off, countries and cities put right."""
    entities: list[Entity] = []
    parts = (p for e in record.entities for p in (_cut_person(record, e, fixes) if e.label == "ORG" else [e]))
    for entity in (_trim(record, part) for part in parts):
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


def _add_known(record: Record, entities: list[Entity], fixes: Fixes) -> list[Entity]:
    """Well-known names as one span, unless a longer or crossing span stands there."""
    for label, pattern in fixes.known.items():
        for match in pattern.finditer(record.text):
            start, end = match.span()
            touching = [e for e in entities if _overlaps(e, start, end)]
            if all(start <= e.start and e.end <= end for e in touching):
                entities = [e for e in entities if e not in touching]
                entities.append(Entity(start, end, label))
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
    entities = _add_known(record, entities, fixes)
    entities = _add_peoples(record, entities, fixes)
    entities.sort(key=lambda e: (e.start, e.end))
    return replace(record, entities=tuple(entities))
