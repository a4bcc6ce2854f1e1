"""Who is meant: names that are one person, pronouns, and roles that were given to a name before.

Works on the noun phrases outside quotes, in text order, and on the article's entities. Offsets are code
points.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.detect.lexicon import (
    BUSINESSES,
    DEFINITE,
    DOCUMENTS,
    GROUP_NOUNS,
    ORG_NOUNS,
    PERSON_NOUNS,
    words,
)
from annotator.detect.names import gender_of_first_name, gender_of_title, title_words
from annotator.detect.phrases import Nature, Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.detect.entities import Entity
    from annotator.detect.naming import Naming

REACH = 6
"""A pronoun's antecedent stands at most this many paragraphs before it."""

_PHRASES = 120  # phrases looked at before a pronoun or role, so that the work stays linear
_HOLDERS = 20
_OWN_PRONOUN = 40
"""A pronoun so few code points after the only person of its sentence means that person."""
_BODY_REACH = 3
_GENDERS = {"he": "m", "she": "f", "er": "m", "sie": "f", "il": "m", "elle": "f", "him": "m", "her": "f"}
_PORTFOLIOS = words(
    """prime foreign finance interior defence defense health justice education economy energy environment
    labour labor home treasury trade transport agriculture vice deputy former shadow opposition"""
)
"""Words that tell one minister, president or leader from another."""
_AGED = re.compile(r"\d{1,3}-year-old")


@dataclass(frozen=True, slots=True)
class Located:
    """A phrase with its paragraph and sentence (numbers in text order)."""

    phrase: Phrase
    paragraph: int
    sentence: int


class Resolver:
    """Answers `resolve` for the phrases of one article. `entities` are those outside quotes."""

    def __init__(
        self, places: Sequence[Located], entities: Iterable[tuple[int, Entity]], naming: Naming
    ) -> None:
        self._naming = naming
        self._places = sorted(places, key=lambda place: place.phrase.start)
        self._persons = [place for place in self._places if place.phrase.nature is Nature.PERSON]
        self._entities = [(paragraph, e) for paragraph, e in entities if e.label == "PERSON"]
        self._genders: dict[str, str] = {}
        self._roles: dict[str, list[tuple[int, str, frozenset[str]]]] = {}
        self._apposed: dict[int, str] = {}
        self._with_role: set[str] = set()
        self._starts = [place.phrase.start for place in self._places]
        self._person_starts = [place.phrase.start for place in self._persons]
        self._entity_starts = [entity.start for _, entity in self._entities]
        self._learn_roles()
        self._learn_genders()

    def _learn_roles(self) -> None:
        for place in self._persons:
            self._remember(place.phrase.role.lower().split(), place.phrase)
        for one, two in pairwise(self._places):
            if one.sentence != two.sentence or two.phrase.start - one.phrase.end > 2:
                continue
            natures = (one.phrase.nature, two.phrase.nature)
            if natures == (Nature.PERSON, Nature.ROLE):
                self._remember(_role_words(two.phrase), one.phrase)
                self._apposed[two.phrase.start] = one.phrase.name
            elif natures == (Nature.ROLE, Nature.PERSON):
                self._remember(_role_words(one.phrase), two.phrase)
                self._apposed[one.phrase.start] = two.phrase.name

    def _remember(self, roles: Sequence[str], phrase: Phrase) -> None:
        """Note that a person was called `French prime minister`, word by word."""
        for role in roles:
            word = role.strip(".,").lower()
            if not word:
                continue
            if (gender := gender_of_title(word)) is not None:
                self._genders.setdefault(phrase.name, gender)
            if word in title_words():
                self._roles.setdefault(word, []).append((phrase.start, phrase.name, frozenset(roles)))
                self._with_role.add(phrase.name)

    def _learn_genders(self) -> None:
        """`Shukri had one worry before she flew home`: the only person of the sentence is a woman."""
        subject: Located | None = None
        alone = True
        for place in self._places:
            phrase = place.phrase
            if subject is None or place.sentence != subject.sentence:
                subject = place if phrase.nature is Nature.PERSON and not phrase.governed else None
                alone = True
            elif phrase.nature is Nature.PERSON:
                alone = alone and phrase.name == subject.phrase.name
            elif phrase.start - subject.phrase.end > _OWN_PRONOUN:
                alone = False
            elif phrase.nature is Nature.PRONOUN and phrase.name.lower() in ("he", "she") and alone:
                full = self.full_name(subject.phrase.name, subject.phrase.start)
                if self.gender_of(full, subject.phrase.start) is None:
                    self._genders[full] = _GENDERS[phrase.name.lower()]

    def full_name(self, name: str, at: int) -> str:
        """The fullest name of the person called `name` at code point `at`."""
        return self._naming.person(name, at)

    def name_of(self, phrase: Phrase) -> str:
        """The canonical name of a phrase that is a name; the phrase's own words else."""
        if phrase.nature is Nature.PERSON:
            return self.full_name(phrase.name, phrase.start)
        if phrase.nature is not Nature.BODY:
            return phrase.name
        if self._naming.is_person(phrase.name):
            return self.full_name(phrase.name, phrase.start)
        return self._naming.body(phrase.name)

    def resolve(self, phrase: Phrase, paragraph: int, sentence: int) -> str | None:
        """The name of whoever the phrase means; None when nobody is named."""
        if phrase.nature in (Nature.PERSON, Nature.BODY):
            return self.name_of(phrase)
        if phrase.nature is Nature.PRONOUN:
            return self._pronoun(phrase, paragraph, sentence)
        return self._role(phrase, paragraph, sentence)

    def _pronoun(self, phrase: Phrase, paragraph: int, sentence: int) -> str | None:
        word = phrase.name.lower()
        if word in _GENDERS:
            return self.person_before(phrase.start, _GENDERS[word], paragraph, sentence)
        if word in ("they", "it"):
            return self._body_before(phrase.start, paragraph, plural=word == "they")
        return None

    def gender_of(self, name: str, at: int) -> str | None:
        """`f`, `m` or None for the person called `name`."""
        full = self.full_name(name, at)
        return (
            self._genders.get(name)
            or self._genders.get(full)
            or gender_of_first_name(full if " " in full else "")
        )

    def person_before(self, at: int, gender: str | None, paragraph: int, sentence: int) -> str | None:
        """The person a pronoun at code point `at` stands for: nearest sentence first, its subject first.

        None when nobody fits or the likeliest is somebody without a name (`A guard spoke.`).
        """
        by_sentence: dict[int, list[Located]] = {}
        for place in self._actors_before(at, paragraph):
            by_sentence.setdefault(place.sentence, []).insert(0, place)
        second_best: str | None = None
        for number in sorted(by_sentence, reverse=True):
            places = by_sentence[number]
            phrases = [place.phrase for place in places]
            if (
                places[0].paragraph == paragraph
                and number >= sentence - 1
                and _is_unnamed(phrases[0], gender)
            ):
                return None
            best = self._best_in(phrases, gender)
            if best is None:
                continue
            name, certain = best
            if certain:
                return name
            second_best = second_best or name
            if sentence - number >= 3:
                break
        before = second_best or self._entity_before(at, gender, paragraph)
        return before or self._person_after(at, gender, paragraph)

    def _actors_before(self, at: int, paragraph: int) -> Iterator[Located]:
        """Persons, roles of known persons and unnamed ones before code point `at`, nearest first."""
        for place in self._before(at):
            if paragraph - place.paragraph > REACH:
                return
            phrase = place.phrase
            unnamed = phrase.nature is Nature.ROLE and _is_person(phrase) and not phrase.governed
            if unnamed or phrase.nature is Nature.PERSON or self._role_holder(phrase) is not None:
                yield place

    def _before(self, at: int) -> Iterator[Located]:
        """The phrases before code point `at`, nearest first, a bounded number of them."""
        last = bisect_left(self._starts, at)
        return reversed(self._places[max(0, last - _PHRASES) : last])

    def _role_holder(self, phrase: Phrase) -> str | None:
        """The person who was given the role of `the governor` before."""
        if phrase.nature is not Nature.ROLE or phrase.mention.text[:4].lower() != "the ":
            return None
        if phrase.start in self._apposed:
            return self.full_name(self._apposed[phrase.start], phrase.start)
        known = self._roles.get(phrase.role, [])
        last = bisect_left(known, (phrase.start, "", frozenset()))
        special = frozenset(_role_words(phrase)[:-1]) & _PORTFOLIOS
        for _, name, roles in reversed(known[max(0, last - _HOLDERS) : last]):
            if special <= roles:
                return self.full_name(name, phrase.start)
        return None

    def _person_after(self, at: int, gender: str | None, paragraph: int) -> str | None:
        """The first fitting person later in the paragraph: `“Nobody,” she said. Irina Melnik runs it.`"""
        for number in range(bisect_left(self._person_starts, at), len(self._persons)):
            place = self._persons[number]
            if place.paragraph != paragraph:
                return None
            if self._fits(place.phrase.name, place.phrase.start, gender):
                return self.full_name(place.phrase.name, place.phrase.start)
        return None

    def _fits(self, name: str, at: int, gender: str | None) -> bool:
        return gender is None or self.gender_of(name, at) in (gender, None)

    def _best_in(self, phrases: Sequence[Phrase], gender: str | None) -> tuple[str, bool] | None:
        """The likeliest antecedent in one sentence and whether its gender is known and it is a subject."""
        graded = []
        for order, phrase in enumerate(phrases):
            name = phrase.name if phrase.nature is Nature.PERSON else self._role_holder(phrase)
            if name is None:
                continue
            known = self.gender_of(name, phrase.start)
            if known is not None and gender is not None and known != gender:
                continue
            graded.append((known is None, phrase.governed, order, self.full_name(name, phrase.start)))
        if not graded:
            return None
        unknown, governed, _, name = min(graded, key=lambda grade: grade[:3])
        return name, not (unknown and governed)

    def _entity_before(self, at: int, gender: str | None, paragraph: int) -> str | None:
        for number in range(bisect_left(self._entity_starts, at) - 1, -1, -1):
            place, entity = self._entities[number]
            if paragraph - place > REACH:
                break
            if self._fits(entity.text, entity.start, gender):
                return self._naming.entity(entity)
        return None

    def _body_before(self, at: int, paragraph: int, *, plural: bool) -> str | None:
        for place in self._before(at):
            phrase = place.phrase
            if phrase.governed:
                continue
            if paragraph - place.paragraph > 1:
                return None
            if phrase.nature is Nature.BODY or (phrase.nature is Nature.ROLE and phrase.role in ORG_NOUNS):
                return self.name_of(phrase)
            if plural and phrase.nature is Nature.ROLE and phrase.role in GROUP_NOUNS:
                return None
        return None

    def _role(self, phrase: Phrase, paragraph: int, sentence: int) -> str | None:
        first = phrase.mention.text.split()[0].lower()
        if phrase.role in DOCUMENTS and first in ("the", "this"):
            return self._writer(phrase, paragraph)
        if phrase.role in ORG_NOUNS and first in DEFINITE:
            return phrase.name if " " in phrase.name else self._body_called(phrase, paragraph)
        if first not in ("the", "this", "that"):
            return None
        if (known := self._role_holder(phrase)) is not None:
            return known
        if _AGED.fullmatch(phrase.role) or phrase.role in ("man", "woman"):
            gender = gender_of_title(phrase.role)
            return self.person_before(phrase.start, gender, paragraph, sentence)
        return self._roleless_person(phrase, paragraph) if phrase.role in title_words() else None

    def _body_called(self, phrase: Phrase, paragraph: int) -> str | None:
        """`the company`, `the ministry`: the last body with that word in its name, else the last one."""
        nearest: str | None = None
        for place in self._before(phrase.start):
            if paragraph - place.paragraph > REACH:
                break
            if place.phrase.nature is not Nature.BODY or not self._naming.is_body(place.phrase.name):
                continue
            name = self.name_of(place.phrase)
            if phrase.role in name.lower().split():
                return name
            if paragraph - place.paragraph <= _BODY_REACH:
                nearest = nearest or name
        return nearest if phrase.role in BUSINESSES else None

    def _writer(self, phrase: Phrase, paragraph: int) -> str | None:
        """Who wrote `the letter`: the subject of the last sentence before that has a letter."""
        before = list(self._before(phrase.start))
        for number, place in enumerate(before):
            if paragraph - place.paragraph > 1:
                return None
            if place.phrase.role != phrase.role:
                continue
            near = before[max(0, number - 6) : number + 7]
            same = [other.phrase for other in reversed(near) if other.sentence == place.sentence]
            return next((self.name_of(p) for p in same if p.nature is Nature.PERSON and not p.governed), None)
        return None

    def _roleless_person(self, phrase: Phrase, paragraph: int) -> str | None:
        """`the patient` after `Dr. Amsel told Nora Finch`: the one person nearby without a role of their
        own."""
        near = {
            self.full_name(place.phrase.name, place.phrase.start)
            for place in self._near(phrase.start, paragraph)
            if paragraph - place.paragraph <= 1
        }
        free = [name for name in near if name not in self._with_role]
        return free[0] if len(free) == 1 and len(phrase.name.split()) <= 2 else None

    def persons_before(self, at: int, paragraph: int) -> list[Phrase]:
        """Named persons before code point `at`, nearest first, at most `REACH` paragraphs back."""
        return [place.phrase for place in self._near(at, paragraph)]

    def _near(self, at: int, paragraph: int) -> Iterator[Located]:
        """Named persons before code point `at`, nearest first, at most `REACH` paragraphs back."""
        last = bisect_left(self._person_starts, at)
        for place in reversed(self._persons[max(0, last - _PHRASES) : last]):
            if paragraph - place.paragraph > REACH:
                return
            yield place


def _role_words(phrase: Phrase) -> list[str]:
    """The words of a role without its article, in small letters."""
    return phrase.name.lower().split()


def _is_person(phrase: Phrase) -> bool:
    return phrase.role in PERSON_NOUNS or phrase.role in title_words()


def _is_unnamed(phrase: Phrase, gender: str | None) -> bool:
    """True for `A guard` as the subject of a sentence."""
    if phrase.nature is not Nature.ROLE or phrase.governed or not _is_person(phrase):
        return False
    one = phrase.mention.text.split()[0].lower() in ("a", "an", "one", "another")
    return one and gender_of_title(phrase.role) in (gender, None)
