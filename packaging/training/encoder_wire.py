"""Invented wire stories, tables and briefs from `encoder_wire.txt`, and blanks around marks. Seeded."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from encoder_names import HERE, LABEL_OF, filled
from ner_data import Entity, Record, rewrite

if TYPE_CHECKING:
    import random

    from augment import NameStock
    from spacy.language import Language

_SLOT = re.compile(r"\{([A-Z]+)(:U)?\}|\[([^\]|]+)\|([A-Z?]+)\]")
_REPEAT = re.compile(r"(\d)-(\d+)\* ")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_PARTISANS = (
    "Republican|Republicans|Democrat|Democrats|Democratic|Tory|Labour|Socialist|Islamist|Muslim|Christian"
)


def known_names() -> dict[str, tuple[str, ...]]:
    """Slot to well-known names."""
    known: dict[str, tuple[str, ...]] = {}
    for line in (HERE / "encoder_known.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, _, rest = line.partition(": ")
            known[kind] = tuple(rest.split("|"))
    return known


def blocks() -> list[list[str]]:
    """The stories as lists of lines."""
    text = (HERE / "encoder_wire.txt").read_text(encoding="utf-8")
    kept = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    return [block.strip().splitlines() for block in kept.split("\n\n") if block.strip()]


@dataclass(frozen=True)
class Filler:
    """Fills slots with names of all kinds."""

    stock: NameStock
    rng: random.Random
    known: dict[str, tuple[str, ...]]
    known_share: float

    def name(self, kind: str) -> tuple[str, str]:
        """Text and label of a slot; the label of a number is empty."""
        rng = self.rng
        if kind in self.known and rng.random() < self.known_share:
            return rng.choice(self.known[kind]), LABEL_OF.get(kind, "ORG")
        made = self._own(kind)
        return made if made else (filled(kind, self.stock, rng), LABEL_OF[kind])

    def _own(self, kind: str) -> tuple[str, str] | None:
        rng, stock = self.rng, self.stock
        first, last, city = (
            rng.choice(stock.first_names),
            rng.choice(stock.surnames),
            rng.choice(stock.cities),
        )
        known = self.known
        nation = rng.choice(known["NATION"]) if rng.random() < 0.6 else rng.choice(stock.countries)
        number = str(rng.choice([rng.randrange(0, 9), rng.randrange(10, 99), rng.randrange(100, 480)]))
        year = rng.choice([1996, 1997, 1995, 2001, rng.randrange(1990, 2024)])
        table = {
            "N": (number, ""),
            "ISODATE": (f"{year}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}", "DATE"),
            "DAY": (rng.choice(_DAYS), "DATE"),
            "COUNTRY": (nation, "GPE"),
            "GPE": (city if rng.random() < 0.7 else rng.choice(known["USSTATE"]), "GPE"),
            "STATE": (rng.choice(known["ABBREVIATED"] + known["USSTATE"]), "GPE"),
            "CITYTEAM": (rng.choice(known["TEAMCITY"]) if rng.random() < 0.7 else city, "ORG"),
            "FIRST": (first, "PERSON"),
            "INITIAL": (
                f"{first[0]}. {last}" if rng.random() < 0.9 else f"{first[0]}.{last[0]}. {last}",
                "PERSON",
            ),
            "NEWSROOM": (f"{city} {rng.choice(['Newsroom', 'newsroom', 'bureau', 'Commodity Desk'])}", "ORG"),
            "PARTISAN": (rng.choice(_PARTISANS.split("|")), "NORP"),
            "NICK": (rng.choice(known["NICK"]), "ORG"),
        }
        return table.get(kind)

    def line(self, pattern: str, latest: dict[str, str]) -> tuple[str, list[Entity], list[tuple[int, int]]]:
        """The line with all slots filled, its entities and the stretches without an answer."""
        text, at = "", 0
        entities: list[Entity] = []
        unknown: list[tuple[int, int]] = []
        for match in _SLOT.finditer(pattern):
            kind = match.group(1)
            text += pattern[at : match.start()]
            at = match.end()
            if kind is None:
                name, label = match.group(3), match.group(4).strip("?")
            elif kind in ("SAME", "BRIEF"):
                source = latest["PERSON" if kind == "SAME" else "COMPANY"].split()
                name, label = source[-1 if kind == "SAME" else 0], LABEL_OF[kind]
            else:
                name, label = self.name(kind)
                latest[kind] = name
            start = len(text)
            if kind == "DATE" or name.startswith("the "):
                start += len(name) - len(re.sub(r"^(the|on|in) ", "", name))
            text += name.upper() if match.group(2) and len(name.upper()) == len(name) else name
            if label:
                entities.append(Entity(start, len(text), label))
            else:
                unknown.append((start, len(text)))
        text += pattern[at:]
        return text[:1].upper() + text[1:], entities, unknown

    def story(self, patterns: list[str]) -> Record:
        """One block as a record; a line is a sentence. Some lines are left out of long blocks."""
        rng = self.rng
        latest: dict[str, str] = {"PERSON": rng.choice(self.stock.surnames), "COMPANY": "Volvo"}
        joint = rng.choice(["\n", "\n", "\n", "\n\n", " "])
        text, limits = "", []
        entities: list[Entity] = []
        unknown: list[tuple[int, int]] = []
        for pattern in patterns:
            repeat = _REPEAT.match(pattern)
            times = rng.randint(int(repeat.group(1)), int(repeat.group(2))) if repeat else 1
            if not repeat and rng.random() < 0.12 and "{PERSON}" not in pattern:
                continue
            for _ in range(times):
                line, found, doubtful = self.line(pattern[repeat.end() :] if repeat else pattern, latest)
                text += joint if text else ""
                offset = len(text)
                text += line
                limits.append((offset, len(text)))
                entities += [replace(e, start=e.start + offset, end=e.end + offset) for e in found]
                unknown += [(start + offset, end + offset) for start, end in doubtful]
        return Record(text, tuple(entities), tuple(limits), tuple(unknown))


def spaced(record: Record, nlp: Language) -> Record:
    """The record with a blank between all tokens but at hyphens, as in corpora that keep only tokens."""
    doc = nlp.make_doc(record.text)
    edits = []
    for token, following in pairwise(doc):
        joined = token.whitespace_ or token.is_space or following.is_space
        if not joined and not {token.text, following.text} & {"-", "–", "/"}:
            end = token.idx + len(token.text)
            edits.append((end, end, " "))
    moved = rewrite(record, edits)
    text = moved.text

    def trimmed(start: int, end: int) -> tuple[int, int]:
        while end > start and text[end - 1].isspace():
            end -= 1
        return start, end

    return replace(
        moved,
        entities=tuple(Entity(*trimmed(e.start, e.end), e.label) for e in moved.entities),
        sentences=tuple(trimmed(*limits) for limits in moved.sentences),
        unknown=tuple(trimmed(*limits) for limits in moved.unknown),
    )
