"""Whom a phrase of a stance refers to: the entities that a role, a work, a deed or a pronoun means.

Works on entities and the plain text around them; with a parse it knows the subjects of sentences too.
Offsets are code points of the whole text. No look-up reads more than `REACH` entities before a quote,
so that long articles stay fast.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from annotator.detect.lexicon import AUXILIARIES, ORG_NOUNS, words
from annotator.detect.names import gender_of_first_name, same_person

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.core.annotation import Annotation
    from annotator.detect.entities import Entity
    from annotator.detect.paragraphs import Paragraph
    from annotator.detect.words import ParagraphWords, Word

TARGETS = frozenset({"PERSON", "ORG", "GPE", "NORP", "LOC", "FAC", "LAW", "WORK_OF_ART", "PRODUCT", "EVENT"})
"""Labels of what a stance may be about."""

ACTORS = frozenset({"PERSON", "ORG", "GPE", "NORP"})
REACH = 60
"""Entities that one look-up reads at most."""

_MENTIONS, _SUBJECTS, _WINDOW = 6, 12, 60
_DEMONYM = 4
"""Letters that a country and its people share: `Norland`, `Norlander`."""

_OF_MAIN_EVENT, _OF_LEAD, _OF_STEM, _OF_PREVIOUS, _OF_MENTION = 3.0, 2.0, 3.0, 1.5, 0.3
"""What speaks for the one who did a deed: actor of the article's main event, subject of its first sentence,
of a sentence with the deed's stem, of the sentence before; and each mention up to four."""

_BODIES = frozenset({"ORG", "GPE", "NORP", "FAC", "LOC"})
_PLACED = words("in at near outside inside across from around on")
_SENTENCE_END = re.compile(r"[.!?;:“”\"‘]\s")
_HEAD = re.compile(r"(\w+) (?:of|for) ")
_PREPOSITION = re.compile(r" (?:of|for|at|in|from|to|on|with|who|whose)\b")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_VERBS = frozenset({"VERB", "AUX"})
_LEADS = words("leads led heads headed runs ran chairs chaired speaks represents owns founded directs")
_STEM = 4
_DATELINE = 12
_DASHES = frozenset({"—", "–", "--", "-"})


class Referents:
    """The entities of one article and what they are called; `words` may lack paragraphs."""

    def __init__(
        self,
        paragraphs: Sequence[Paragraph],
        words: Mapping[int, ParagraphWords],
        entities: Sequence[Sequence[Entity]],
    ) -> None:
        self._paragraphs = paragraphs
        self._paragraph_starts = [paragraph.start for paragraph in paragraphs]
        self._words = words
        self._all = [e for group in entities for e in group if e.label in TARGETS]
        self._starts = [entity.start for entity in self._all]
        self._counts = Counter(_last_word(entity) for entity in self._all)
        self._persons: dict[str, list[Entity]] = {}
        for entity in self._all:
            if entity.label == "PERSON":
                self._persons.setdefault(_last_word(entity), []).append(entity)
        self._own: dict[str, list[Entity]] = {}
        self._subjects: dict[int, list[Entity]] = {}
        self.main_actor: str | None = None

    def is_own(self, quote: Annotation, entity: Entity) -> bool:
        """True if the entity is the quote's speaker or the body that the speaker belongs to."""
        names = [quote.resolved_speaker, quote.speaker.text if quote.speaker else None]
        for name in filter(None, names):
            if _is_named(entity, name) or any(same_referent(entity, body) for body in self._bodies_of(name)):
                return True
        return False

    def before(self, offset: int) -> Iterator[Entity]:
        """The entities before an offset, the nearest first."""
        at = bisect_left(self._starts, offset)
        yield from self._all[max(0, at - REACH) : at][::-1]

    def holder_of(self, role: str, quote: Annotation) -> Entity | None:
        """Whom `the minister` means: the nearest entity before the quote, else after it, with that word
        beside its name or within it."""
        at = bisect_left(self._starts, quote.start)
        for entity in (*self.before(quote.start), *self._all[at : at + REACH // 2]):
            if role in self._called(entity) and not self.is_own(quote, entity):
                return entity
        return None

    def work_of(self, quote: Annotation) -> Entity | None:
        """Which work `the film` means."""
        return next((e for e in self.before(quote.start) if e.label in ("WORK_OF_ART", "PRODUCT")), None)

    def person_before(self, quote: Annotation, offset: int, gender: str | None) -> Entity | None:
        """The nearest person before an offset who is not the speaker and whose gender may be this one."""
        for entity in self.before(offset):
            if entity.label == "PERSON" and not self.is_own(quote, entity):
                known = gender_of_first_name(entity.text)
                if not (gender and known and gender != known):
                    return entity
        return None

    def actor_of(self, quote: Annotation, deed: str | None, *, bodies_only: bool = False) -> Entity | None:
        """Who did what the quote is about: the best subject of the sentences before, never the speaker's own
        side; the nearest mention of it."""
        scores: dict[str, float] = {}
        mentions: dict[str, Entity] = {}
        for weight, entity in self._subjects_before(quote, deed):
            if self.is_own(quote, entity) or (bodies_only and entity.label == "PERSON"):
                continue
            name = next((n for n, e in mentions.items() if same_referent(e, entity)), entity.text)
            if name not in mentions:
                scores[name] = _OF_MENTION * min(4, self._counts[_last_word(entity)])
                if self.main_actor and _is_named(entity, self.main_actor):
                    scores[name] += _OF_MAIN_EVENT
            scores[name] += weight
            if name not in mentions or _is_nearer(entity, mentions[name]):
                mentions[name] = entity
        return mentions[max(scores, key=lambda name: scores[name])] if scores else None

    def _subjects_before(self, quote: Annotation, deed: str | None) -> Iterator[tuple[float, Entity]]:
        number = bisect_right(self._paragraph_starts, quote.start) - 1
        for place in sorted({0, *range(max(0, number - 3), number + 1)}):
            near = [e for e in self._subjects_of(place) if e.start < quote.start]
            for entity in (*near[:1], *near[1:][-_SUBJECTS:]):
                weight = _OF_LEAD if place == 0 and entity is near[0] else 0.0
                if entity is near[-1] and number - 1 <= place:
                    weight += _OF_PREVIOUS
                if deed and self._has_stem(place, entity, deed):
                    weight += _OF_STEM
                yield weight, entity

    def _has_stem(self, number: int, entity: Entity, deed: str) -> bool:
        """True if the sentence goes on with a word like the deed: `closed` for `closure`."""
        sentence = self._after(number, entity.end, 200)
        stem = deed[: max(_STEM, len(deed) - 4)]
        return any(word.lower().startswith(stem) for word in _WORD.findall(sentence))

    def _subjects_of(self, number: int) -> list[Entity]:
        """The entities in the subjects of a paragraph's sentences; without a parse those that begin one."""
        if number not in self._subjects:
            found = self._words.get(number)
            self._subjects[number] = _subjects(found.words) if found else []
        return self._subjects[number]

    def _bodies_of(self, speaker: str) -> list[Entity]:
        """The bodies and countries that stand beside the speaker's name."""
        if speaker not in self._own:
            named = (self._persons.get(word, [])[:_MENTIONS] for word in speaker.casefold().split())
            self._own[speaker] = [body for mentions in named for m in mentions for body in self._beside(m)]
        return self._own[speaker]

    def _beside(self, person: Entity) -> Iterator[Entity]:
        number = bisect_right(self._paragraph_starts, person.start) - 1
        at = bisect_left(self._starts, person.start)
        for entity in self._all[max(0, at - 3) : at + 4]:
            if entity.label not in _BODIES or entity.start < self._paragraphs[number].start:
                continue
            if entity.end <= person.start:
                joins = self._joins(number, entity.end, person.start)
            else:
                gap = self._text(number, person.end, entity.start)
                joins = gap.startswith((" of ", " from ", " at ", ", ")) and self._joins(
                    number, person.end, entity.start
                )
            if joins:
                yield entity

    def _joins(self, number: int, start: int, end: int) -> bool:
        """True if what stands between two names makes them one phrase: no verb, no new sentence."""
        if not 0 <= end - start <= _WINDOW or _SENTENCE_END.search(self._text(number, start, end)):
            return False
        found = self._words.get(number)
        between = [w for w in found.words if start <= w.start < end] if found else []
        return bool(found) and all(
            word.pos not in _VERBS or word.lower in _LEADS or word.lower in ("'s", "’s") for word in between
        )

    def _called(self, entity: Entity) -> set[str]:
        """The words beside a name: its titles, its apposition; those of its own for a body."""
        number = bisect_right(self._paragraph_starts, entity.start) - 1
        before = self._text(number, entity.start - _WINDOW, entity.start)
        before = _SENTENCE_END.split(before)[-1]
        called = {word.lower() for word in _WORD.findall(before)[-1:]}
        if entity.label != "PERSON":
            own = entity.text.lower().split()
            return called | {*own[:1], *own[-1:]}
        called |= {word.lower() for word in _HEAD.findall(before)}
        after = self._after(number, entity.end, _WINDOW)
        if after.startswith((", the ", ", a ", ", an ")):
            phrase = _PREPOSITION.split(after.split(",")[1])[0]
            called |= {word.lower() for word in phrase.split()[:5]} - ORG_NOUNS
        if re.search(r"\bprime minister,? $", before, re.IGNORECASE):
            called.discard("minister")
        return called

    def _after(self, number: int, start: int, length: int) -> str:
        return _SENTENCE_END.split(self._text(number, start, start + length))[0]

    def _text(self, number: int, start: int, end: int) -> str:
        paragraph = self._paragraphs[number]
        return paragraph.text[max(0, start - paragraph.start) : max(0, end - paragraph.start)]


def same_referent(one: Entity, other: Entity) -> bool:
    """True if two entities name the same: equal, a part of the other, or a country and its people."""
    first, second = one.text.casefold(), other.text.casefold()
    if first == second or same_person(one.text, other.text) or same_person(other.text, one.text):
        return True
    land = {"GPE", "NORP"}
    if one.label in land and other.label in land:
        return first[:_DEMONYM] == second[:_DEMONYM]
    shorter, longer = sorted((first.split(), second.split()), key=len)
    return one.label == other.label and bool(shorter) and set(shorter) <= set(longer)


def _last_word(entity: Entity) -> str:
    return next(reversed(entity.text.casefold().split()), "")


def _is_nearer(entity: Entity, other: Entity) -> bool:
    """True if a mention is the better target: a country before its people, then the later one."""
    return (entity.label != "NORP", entity.start) > (other.label != "NORP", other.start)


def _is_named(entity: Entity, name: str) -> bool:
    return entity.text.casefold() in name.casefold() or _last_word(entity) in name.casefold().split()


def _subjects(found: Sequence[Word]) -> list[Entity]:
    kept: list[Entity] = []
    parsed = any(word.dep for word in found)
    dateline = next((i for i, word in enumerate(found[:_DATELINE]) if word.text in _DASHES), 0)
    for index, word in enumerate(found):
        entity = word.entity
        if entity is None or entity.label not in ACTORS or (kept and kept[-1] is entity):
            continue
        previous = _previous(found, index)
        if previous in _PLACED or index < dateline or (previous == "of" and entity.label == "GPE"):
            continue
        if entity.label == "NORP" and parsed and not word.dep.startswith("nsubj"):  # the Norland police
            continue
        if _is_in_subject(found, index) if parsed else _begins(found, index):
            kept.append(entity)
    return kept


def _previous(found: Sequence[Word], index: int) -> str:
    before = [word.lower for word in found[max(0, index - 2) : index]]
    return next((word for word in reversed(before) if word not in ("the", "a")), "")


def _is_in_subject(found: Sequence[Word], index: int) -> bool:
    for _ in range(6):
        word = found[index]
        if word.dep.startswith("nsubj"):
            return True
        if word.head == index or word.pos in _VERBS:
            return False
        index = word.head
    return False


def _begins(found: Sequence[Word], index: int) -> bool:
    """True if no verb stands before the word in its sentence, as far as can be seen."""
    before = [word.lower for word in found[max(0, index - 4) : index]]
    return not any(word in AUXILIARIES for word in before) and (not before or index < 4 or "." in before)
