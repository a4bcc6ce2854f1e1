"""Words around names: titles before them, possessives after them, gender, and which names are one person."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.detect.gazetteers import load_gazetteers
from annotator.detect.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterable

_POSSESSIVE = re.compile(r"['’]s?$")
_EDGE = " \t\r\n\u00a0,;:-–—“”\"‘’'«»()[]{}*_#|"

OWN_TITLES = words(
    """mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron count president vice-president
    premier chancellor minister secretary senator sen congressman congresswoman representative rep governor
    gov mayor judge justice general gen colonel col major maj captain capt lieutenant lt sergeant sgt
    corporal commander admiral adm chief inspector detective constable officer pope cardinal archbishop
    bishop rev reverend father sister brother king queen prince princess ambassador director chairman
    chairwoman chair coach striker goalkeeper midfielder defender captain attorney prosecutor spokesman
    spokeswoman spokesperson councillor councilman councilwoman alderman deputy former ex-president acting
    interim treasurer speaker leader boss ceo cfo chairperson sheriff imam rabbi sheikh ayatollah emir
    sultan shah nurse teacher farmer baker engineer pilot author actor singer foreign prime vice first
    finance defence defense interior white-house state lawmaker analyst economist head bürgermeister
    bürgermeisterin kanzler ministerin präsident präsidentin sprecher sprecherin ministre maire président
    ministro ministra presidente alcalde
    mp msp mep pm cllr insp supt amb pres cmdr pastor deacon canon abbot vicar curate trustee
    commissioner consul envoy harbourmaster superintendent principal
    dean provost chef conductor composer painter forward winger
    abgeordnete abgeordneter sénateur sénatrice sénatrices député députée senador senadora diputado diputada
    poseł posłanka senatore deputato onorevole kanzlerin sekretär minister ministra premierminister"""
)
"""Capitalised words that are not part of the name that follows."""


PERSON_TITLES = frozenset(
    {
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "president",
        "minister",
        "senator",
        "sen",
        "gov",
        "chancellor",
        "premier",
    }
    | {"spokesman", "spokeswoman", "congressman", "congresswoman", "sir", "secretary", "ambassador", "prof"}
    | {
        "professor",
        "pope",
        "king",
        "queen",
        "prince",
        "princess",
        "justice",
        "rep",
        "gen",
        "sgt",
        "lt",
        "rev",
    }
)
"""Titles after which only a person's name comes."""


@lru_cache(maxsize=1)
def title_words() -> frozenset[str]:
    """Single words that may stand as a title before a name, lower case, without a final stop."""
    lists = load_gazetteers()
    found = {title.rstrip(".") for title in lists.titles if " " not in title}
    found |= {title.split()[-1] for title in lists.titles if " " in title and " of " not in title}
    found |= {role for role in lists.roles if " " not in role}
    return frozenset((found | OWN_TITLES) - {"cheikh", "of", "the", "and", "for", "to", "in", "a"})


def is_title(word: str) -> bool:
    """True if the word is a title or role such as `President`, `Mr.` or `spokeswoman`."""
    plain = word.lower().rstrip(".")
    prefix, hyphen, office = plain.partition("-")
    return plain in title_words() or bool(hyphen and prefix in _PREFIXES and office in title_words())


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Narrow `[start, end)` by blanks, stray marks and a possessive at the end; may become empty."""
    while start < end and _is_edge(text[start]):
        start += 1
    while end > start and _is_edge(text[end - 1]):
        end -= 1
    match = _POSSESSIVE.search(text, start, end)
    if match and match.start() > start:
        end = match.start()
    return start, end


def _is_edge(char: str) -> bool:
    """True for what no name begins or ends with: blanks, stray marks, emoji, invisible characters."""
    return char in _EDGE or unicodedata.category(char) in ("So", "Sk", "Cf", "Cc", "Zs", "Co", "Cn")


def strip_titles(text: str, start: int, end: int) -> int:
    """The start of the name proper in `text[start:end]`: after titles, roles and words in lower case."""
    found = list(re.finditer(r"\S+", text[start:end]))
    first = 0
    while first < len(found) - 1 and is_title(found[first].group()):
        first += 1
    return start + found[first].start() if found else start


_PREFIXES = words("vice ex co deputy sub under then former")
_FEMALE_TITLES = words(
    """mrs ms miss dame lady baroness queen princess sister mother spokeswoman chairwoman congresswoman
    councilwoman actress businesswoman policewoman woman girl daughter wife widow mum mom aunt grandmother"""
)
_MALE_TITLES = words(
    """mr sir lord baron king prince father brother spokesman chairman congressman councilman actor
    businessman policeman man boy son husband widower dad uncle grandfather pope cardinal bishop
    archbishop imam rabbi"""
)


def gender_of_title(word: str) -> str | None:
    """`f` or `m` for a title or noun that tells it; else None."""
    word = word.lower().rstrip(".")
    if word in _FEMALE_TITLES:
        return "f"
    return "m" if word in _MALE_TITLES else None


def gender_of_first_name(name: str) -> str | None:
    """`f` or `m` when the first name is in exactly one list; else None."""
    lists = load_gazetteers()
    first = name.split()[0].lower() if name.split() else ""
    for part in (first, first.split("-")[0]):
        female, male = part in lists.female, part in lists.male
        if female != male:
            return "f" if female else "m"
    return None


def _parts(name: str) -> list[str]:
    return [word.casefold().rstrip(".") for word in name.split()]


def same_person(short: str, full: str) -> bool:
    """True if `short` (surname, first name, initials with surname) can stand for `full`."""
    a, b = _parts(short), _parts(full)
    if not a or not b or len(a) > len(b):
        return False
    if a == b:
        return True
    if len(a) == 1:
        return a[0] in (b[-1], " ".join(b[1:])) or (len(b) > 1 and a[0] == b[0])
    if a == b[-len(a) :]:
        return True
    initials = all(
        word == other or (len(word) == 1 and other.startswith(word))
        for word, other in zip(a, b, strict=False)
    )
    return a[-1] == b[-1] and (initials or a[0] == b[0] or (len(a[0]) == 1 and b[0].startswith(a[0])))


def fullest(names: Iterable[str]) -> str:
    """The name with most words, the longest of those, the first of those."""
    return max(names, key=lambda name: (len(name.split()), len(name)))
