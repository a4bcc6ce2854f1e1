"""Who is meant: names that are one person, pronouns, and roles that were given to a name before.

Works on the noun phrases outside quotes, in text order, and on the article's entities. Offsets are code
points.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.detect.lexicon import DEFINITE, GROUP_NOUNS, ORG_NOUNS
from annotator.detect.names import fullest, gender_of_first_name, gender_of_title, same_person, title_words
from annotator.detect.phrases import Nature, Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.detect.entities import Entity

REACH = 6
"""A pronoun's antecedent stands at most this many paragraphs before it."""

_GENDERS = {"he": "m", "she": "f", "er": "m", "sie": "f", "il": "m", "elle": "f", "him": "m", "her": "f"}


@dataclass(frozen=True, slots=True)
class Located:
    """A phrase with its paragraph and sentence (numbers in text order)."""

    phrase: Phrase
    paragraph: int
    sentence: int


class Resolver:
    """Answers `resolve` for the phrases of one article."""

    def __init__(self, places: Sequence[Located], entities: Iterable[tuple[int, Entity]]) -> None:
        self._places = sorted(places, key=lambda place: place.phrase.start)
        self._persons = [place for place in self._places if place.phrase.nature is Nature.PERSON]
        self._entities = [(paragraph, e) for paragraph, e in entities if e.label == "PERSON"]
        self._genders: dict[str, str] = {}
        self._roles: dict[str, list[tuple[int, str]]] = {}
        self._with_role: set[str] = set()
        self._full: dict[str, dict[str, list[int]]] = {}
        self._starts = [place.phrase.start for place in self._places]
        self._person_starts = [place.phrase.start for place in self._persons]
        self._entity_starts = [entity.start for _, entity in self._entities]
        self._learn_roles()
        self._collect_full_names()

    def _learn_roles(self) -> None:
        for place in self._persons:
            self._remember(place.phrase.role.split(), place.phrase)
        for one, two in pairwise(self._places):
            if one.sentence != two.sentence or two.phrase.start - one.phrase.end > 2:
                continue
            natures = (one.phrase.nature, two.phrase.nature)
            if natures == (Nature.PERSON, Nature.ROLE):
                self._remember([two.phrase.role], one.phrase)
            elif natures == (Nature.ROLE, Nature.PERSON):
                self._remember([one.phrase.role], two.phrase)

    def _remember(self, roles: Iterable[str], phrase: Phrase) -> None:
        for role in roles:
            word = role.strip(".,").lower()
            if not word:
                continue
            if (gender := gender_of_title(word)) is not None:
                self._genders.setdefault(phrase.name, gender)
            if word in title_words():
                self._roles.setdefault(word, []).append((phrase.start, phrase.name))
                self._with_role.add(phrase.name)

    def _collect_full_names(self) -> None:
        names = [(place.phrase.start, place.phrase.name) for place in self._persons]
        names += [(entity.start, entity.text) for _, entity in self._entities]
        for start, name in sorted(names):
            if len(name.split()) > 1:
                for part in {name.split()[-1].casefold(), name.split()[0].casefold()}:
                    self._full.setdefault(part, {}).setdefault(name, []).append(start)

    def full_name(self, name: str, at: int) -> str:
        """The fullest name of the person called `name` at code point `at`."""
        words = name.split()
        if not words:
            return name
        found = self._fuller(name, words[-1])
        if not found and len(words) == 1:
            found = self._fuller(name, words[0])
        if not found:
            return name
        nearest = max(found, key=lambda other: _last_before(found[other], at))
        return fullest([nearest, *(n for n in found if same_person(nearest, n) or same_person(n, nearest))])

    def _fuller(self, name: str, part: str) -> dict[str, list[int]]:
        known = self._full.get(part.casefold(), {})
        return {other: starts for other, starts in known.items() if same_person(name, other)}

    def resolve(self, phrase: Phrase, paragraph: int, sentence: int) -> str | None:
        """The name of whoever the phrase means; None when nobody is named."""
        if phrase.nature is Nature.PERSON:
            return self.full_name(phrase.name, phrase.start)
        if phrase.nature is Nature.BODY:
            return phrase.name
        if phrase.nature is Nature.PRONOUN:
            return self._pronoun(phrase, paragraph, sentence)
        return self._role(phrase, paragraph)

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

    def person_before(self, at: int, gender: str, paragraph: int, sentence: int) -> str | None:
        """The person a pronoun at code point `at` stands for: nearest sentence first, its subject first."""
        by_sentence: dict[int, list[Phrase]] = {}
        for place in self._near(at, paragraph):
            by_sentence.setdefault(place.sentence, []).insert(0, place.phrase)
        second_best: str | None = None
        for number in sorted(by_sentence, reverse=True):
            best = self._best_in(by_sentence[number], gender)
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

    def _person_after(self, at: int, gender: str, paragraph: int) -> str | None:
        """The first fitting person later in the paragraph: `“Nobody,” she said. Irina Melnik runs it.`"""
        for number in range(bisect_left(self._person_starts, at), len(self._persons)):
            place = self._persons[number]
            if place.paragraph != paragraph:
                return None
            if self.gender_of(place.phrase.name, place.phrase.start) in (gender, None):
                return self.full_name(place.phrase.name, place.phrase.start)
        return None

    def _best_in(self, phrases: Sequence[Phrase], gender: str) -> tuple[str, bool] | None:
        """The likeliest antecedent in one sentence and whether its gender is known and it is a subject."""
        graded = []
        for order, phrase in enumerate(phrases):
            known = self.gender_of(phrase.name, phrase.start)
            if known is not None and known != gender:
                continue
            graded.append((known is None, phrase.governed, order, phrase))
        if not graded:
            return None
        unknown, governed, _, phrase = min(graded, key=lambda grade: grade[:3])
        return self.full_name(phrase.name, phrase.start), not (unknown and governed)

    def _entity_before(self, at: int, gender: str, paragraph: int) -> str | None:
        for number in range(bisect_left(self._entity_starts, at) - 1, -1, -1):
            place, entity = self._entities[number]
            if paragraph - place > REACH:
                break
            if self.gender_of(entity.text, entity.start) in (gender, None):
                return self.full_name(entity.text, entity.start)
        return None

    def _body_before(self, at: int, paragraph: int, *, plural: bool) -> str | None:
        for number in range(bisect_left(self._starts, at) - 1, -1, -1):
            place = self._places[number]
            phrase = place.phrase
            if phrase.governed:
                continue
            if paragraph - place.paragraph > 1:
                return None
            if phrase.nature is Nature.BODY or (phrase.nature is Nature.ROLE and phrase.role in ORG_NOUNS):
                return phrase.name
            if plural and phrase.nature is Nature.ROLE and phrase.role in GROUP_NOUNS:
                return None
        return None

    def _role(self, phrase: Phrase, paragraph: int) -> str | None:
        first = phrase.mention.text.split()[0].lower()
        if phrase.role in ORG_NOUNS and first in DEFINITE and " " in phrase.name:
            return phrase.name
        if first not in ("the", "this", "that"):
            return None
        known = self._roles.get(phrase.role, [])
        last = bisect_left(known, (phrase.start, "")) - 1
        if last >= 0:
            return self.full_name(known[last][1], phrase.start)
        return self._roleless_person(phrase, paragraph) if phrase.role in title_words() else None

    def _roleless_person(self, phrase: Phrase, paragraph: int) -> str | None:
        """`the patient` after `Dr. Amsel told Nora Finch`: the one person nearby without a role of their
        own."""
        near = {
            self.full_name(place.phrase.name, place.phrase.start)
            for place in self._near(phrase.start, paragraph)
            if paragraph - place.paragraph <= 1
        }
        free = [name for name in near if name not in self._with_role]
        return free[0] if len(free) == 1 and len(phrase.name.split()) == 1 else None

    def persons_before(self, at: int, paragraph: int) -> list[Phrase]:
        """Named persons before code point `at`, nearest first, at most `REACH` paragraphs back."""
        return [place.phrase for place in self._near(at, paragraph)]

    def _near(self, at: int, paragraph: int) -> Iterator[Located]:
        """Named persons before code point `at`, nearest first, at most `REACH` paragraphs back."""
        for number in range(bisect_left(self._person_starts, at) - 1, -1, -1):
            place = self._persons[number]
            if paragraph - place.paragraph > REACH:
                return
            yield place


def _last_before(starts: Sequence[int], at: int) -> int:
    """The last of the sorted starts up to `at`; for names that come only later a negative rank."""
    before = bisect_right(starts, at)
    return starts[before - 1] if before else -starts[0]
