"""Seeded variants of entity records: marks, letter case, line breaks, names. Offsets are code points."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ner_data import Entity, Record, first_sentences, rewrite

if TYPE_CHECKING:
    import random

_AGENCIES = ("AP", "Reuters", "AFP", "CNN", "BBC", "Xinhua", "Bloomberg", "dpa", "Kyodo", "UPI")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")


@dataclass(frozen=True)
class NameStock:
    """Names to put in the place of those of the corpus (own lists, CC0, and names met in the corpora)."""

    first_names: tuple[str, ...]
    surnames: tuple[str, ...]
    countries: tuple[str, ...]
    cities: tuple[str, ...]
    demonyms: tuple[str, ...]
    organisations: tuple[str, ...]


_ORG_SHAPES = (
    *("{s} Inc.", "{s} Corp.", "{s} Ltd", "{s} Group", "{s} Holdings", "{s} Bank", "{s} Technologies"),
    *("{s} Motors", "{s} & Co.", "{s} Pharmaceuticals", "{s} Foundation", "{s} University", "{s} Institute"),
    *("{s} Airlines", "{s} and {t}", "{s} Energy", "University of {c}", "{c} University", "{c} Police"),
    *("{c} Police Department", "{c} Times", "{c} City Council", "{c} Post", "{c} United", "Bank of {n}"),
    *("{n} Airways", "Transport for {c}"),
)


def invented_organisations(stock: NameStock, rng: random.Random, count: int) -> tuple[str, ...]:
    """Names of companies and bodies that do not exist, put together from surnames and places."""
    made = []
    for _ in range(count):
        shape = rng.choice(_ORG_SHAPES)
        surname, other = rng.choice(stock.surnames), rng.choice(stock.surnames)
        made.append(
            shape.format(s=surname, t=other, c=rng.choice(stock.cities), n=rng.choice(stock.countries))
        )
    return tuple(made)


def curly(text: str) -> str:
    """The text with typographic quotation marks and apostrophes, of the same length."""
    out: list[str] = []
    for index, char in enumerate(text):
        before = text[index - 1] if index else " "
        opens = before.isspace() or before in "([—–-"
        if char == '"':
            char = "“" if opens else "”"
        elif char == "'":
            char = "‘" if opens and not text[index + 1 : index + 2].isdigit() else "’"
        out.append(char)
    return "".join(out)


def break_lines(record: Record, rng: random.Random) -> Record:
    """Put a line break or an empty line in the place of some blanks between sentences."""
    edits = [
        (start - 1, start, rng.choice(["\n", "\n\n"]))
        for start, _ in record.sentences[1:]
        if record.text[start - 1] == " " and rng.random() < 0.5
    ]
    return rewrite(record, edits)


def headline(record: Record, rng: random.Random) -> Record | None:
    """The first sentence without its full stop in capitals, lower case or title case."""
    short = first_sentences(record, 1)
    text = short.text.rstrip(".")
    style = rng.choice(["upper", "upper", "lower", "title"])
    if style == "title":
        changed = re.sub(r"\b[a-z](?=\w{3})", lambda m: m.group().upper(), text)
    else:
        changed = text.upper() if style == "upper" else text.lower()
    if len(changed) != len(text):
        return None
    kept = tuple(e for e in short.entities if e.end <= len(text))
    return replace(short, text=changed, entities=kept, sentences=((0, len(text)),))


def _new_person(name: str, words: dict[str, str], stock: NameStock, rng: random.Random) -> str:
    """Rename word by word; the same word gets the same new word all through a record."""
    found = list(_WORD.finditer(name))
    pieces = name
    for index in range(len(found) - 1, -1, -1):
        old = found[index].group()
        if len(old) < 3:
            continue
        is_first = index == 0 and len(found) > 1
        suffix = "'s" if old.endswith("'s") else ""
        old = old.removesuffix("'s")
        if old not in words:
            words[old] = rng.choice(stock.first_names if is_first else stock.surnames)
        match = found[index]
        pieces = pieces[: match.start()] + words[old] + suffix + pieces[match.end() :]
    return pieces


def swap_names(record: Record, stock: NameStock, rng: random.Random, chance: float) -> Record:
    """Replace names by others of the same kind, the same old name by the same new one."""
    persons = rng.random() < chance
    words: dict[str, str] = {}
    names: dict[tuple[str, str], str | None] = {}
    countries = set(stock.countries)

    def new_name(name: str, label: str) -> str | None:
        if label == "PERSON":
            return _new_person(name, words, stock, rng) if persons else None
        if rng.random() >= chance:
            return None
        if label == "GPE":
            return rng.choice(stock.countries if name in countries else stock.cities)
        if label == "NORP":
            same = [n for n in stock.demonyms if n.endswith("s") == name.endswith("s")]
            return rng.choice(same) if name in stock.demonyms else None
        return rng.choice(stock.organisations)

    edits: list[tuple[int, int, str]] = []
    for entity in record.entities:
        if entity.label not in {"PERSON", "GPE", "NORP", "ORG"}:
            continue
        if entity.label == "GPE" and record.text[: entity.start].lower().endswith("the "):
            continue
        key = (record.text[entity.start : entity.end], entity.label)
        if key not in names:
            names[key] = new_name(*key)
        new = names[key]
        if new:
            edits.append((entity.start, entity.end, new))
    return rewrite(record, edits)


def opening(record: Record, stock: NameStock, rng: random.Random) -> Record:
    """Put a dateline ("LONDON (Reuters) - ") or a byline ("By Jane Doe" and a line break) before the text."""
    if rng.random() < 0.6:
        first = rng.choice(stock.cities)
        first = first.upper() if rng.random() < 0.7 else first
        agency = rng.choice(_AGENCIES)
        mark = rng.choice(["-", "–", "—", "--"])
        text = f"{first} ({agency}) {mark} "
        added = [Entity(0, len(first), "GPE")]
        added.append(Entity(len(first) + 2, len(first) + 2 + len(agency), "ORG"))
    else:
        name = f"{rng.choice(stock.first_names)} {rng.choice(stock.surnames)}"
        text = f"By {name}" + rng.choice(["\n", "\n\n"])
        added = [Entity(3, 3 + len(name), "PERSON")]
    moved = rewrite(record, [(0, 0, text)])
    return replace(moved, entities=(*added, *moved.entities))


def variants(record: Record, stock: NameStock | None, rng: random.Random) -> list[Record]:
    """The record itself and its variants for training."""
    made = [record]
    changed = swap_names(record, stock, rng, 0.5) if stock else record
    if rng.random() < 0.5:
        changed = break_lines(changed, rng)
    if stock and rng.random() < 0.08:
        changed = opening(changed, stock, rng)
    made.append(replace(changed, text=curly(changed.text)))
    if rng.random() < 0.2:
        made.extend(short for short in [headline(changed, rng)] if short)
    return made


def people_surnames(records: list[Record]) -> list[str]:
    """Last words of the PERSON names of two words or more, each once, in order of the alphabet."""
    found = set()
    for record in records:
        for entity in record.entities:
            found |= _last_word(record, entity)
    return sorted(found)


def _last_word(record: Record, entity: Entity) -> set[str]:
    words = record.text[entity.start : entity.end].split(" ")
    fits = entity.label == "PERSON" and len(words) > 1 and words[-1].isalpha() and words[-1].istitle()
    return {words[-1]} if fits else set()
