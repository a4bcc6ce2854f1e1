"""Who does the reporting: the subject, agent or antecedent of a reporting verb, sieve by sieve.

Each sieve has a name (it becomes the origin `rule:NAME` of the quote) and stands in order of precision. The
shape of the sentence comes first; the parse decides where the shape leaves a choice. Positions count items.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.detect.cues import EVALUATIVE, CueClass
from annotator.detect.lexicon import AUXILIARIES, DAYS, DOCUMENTS, NAMING, PREPOSITIONS, words
from annotator.detect.names import is_title
from annotator.detect.phrases import Nature, Phrase, is_adverb, phrase_at, phrases_between
from annotator.detect.reporting import DASHES, SEPARATORS, Reporting, skip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.detect.carrier import Item
    from annotator.detect.syntax import Syntax

_TIMES = words(
    "week month year day night morning afternoon evening time weekend summer winter moment minutes hours"
)
_FOREIGN_AUXILIARIES = words("a ha hat är har heeft")
_ADDRESSING = words("tell ask inform remind assure urge order instruct advise beg implore")
_FRONTING = words("while after before by when on in upon")
_OBJECTS = words("which that whom what where")
_BREAKS = words("while because although though if when but as after before until since")


class Found(NamedTuple):
    """A phrase and the sieve that found it."""

    phrase: Phrase
    sieve: str


class SubjectFinder:
    """Finds the speakers of one sentence's reporting verbs."""

    def __init__(self, items: Sequence[Item], found: Sequence[Reporting], syntax: Syntax | None) -> None:
        self._items = items
        self._found = found
        self._syntax = syntax

    def speaker_of(self, reporting: Reporting, depth: int = 0) -> Found | None:
        """The speaker that the verb gives; None when it gives none."""
        if reporting.is_according:
            phrase = phrase_at(self._items, reporting.last, loose=True)
            return (
                None if phrase is None else Found(self._named_after(self._author_of(phrase)), "according-to")
            )
        if reporting.passive:
            return self._passive(reporting)
        if (found := self._inverted(reporting)) is not None:
            return found
        if reporting.is_gerund:
            return self._participle(reporting, depth)
        if (found := self._relative(reporting)) is not None:
            return found
        return self._before(reporting, depth)

    def _named(self, phrase: Phrase | None, sieve: str) -> Found | None:
        return None if phrase is None else Found(phrase, sieve)

    def _phrase_after(self, position: int) -> Phrase | None:
        items = self._items
        while position < len(items) and is_adverb(items[position]) and not items[position].is_name:
            position += 1
        return phrase_at(items, position)

    def _passive(self, reporting: Reporting) -> Found | None:
        for position in range(reporting.last, min(len(self._items), reporting.last + 12)):
            if self._items[position].lower == "by":
                by = phrase_at(self._items, position + 1, loose=True)
                return None if by is None else Found(self._named_after(by), "passive")
        if self._syntax is not None:
            agent = self._syntax.agent_of(self._items[reporting.first].index)
            return self._named(self._phrase_of(agent, 0, len(self._items)), "passive")
        return None

    def _inverted(self, reporting: Reporting) -> Found | None:
        """`Q, said N`; also `The bridge is safe, said N`."""
        items = self._items
        start = reporting.first
        foreign = _FOREIGN_AUXILIARIES if not reporting.cue.lemma else frozenset[str]()
        while start > 0 and (items[start - 1].lower in AUXILIARIES or items[start - 1].lower in foreign):
            start -= 1
        before = skip(items, start - 1, -1)
        phrase = self._phrase_after(reporting.last)
        if phrase is None or before < 0 or reporting.is_gerund:
            return None
        if items[before].is_quote:
            return Found(self._named_after(self._author_of(phrase)), "inverted")
        spoken = reporting.cue.kind in (CueClass.SAY, CueClass.MANNER)
        after_comma = before < start - 1 and items[start - 1].text == ","
        # `N, a baker, told reporters`: what follows is the hearer
        addressed = reporting.cue.lemma in _ADDRESSING
        own_object = (
            phrase.nature is Nature.PRONOUN and phrase.last < len(items) and not _is_end(items[phrase.last])
        )
        judges = reporting.cue.lemma in EVALUATIVE or self._clause_follows(phrase)
        if spoken and after_comma and not own_object and not addressed and not judges:
            follows = phrase.last >= len(items) or items[phrase.last].text in (",", ".", ";")
            if follows or items[phrase.last].lower in PREPOSITIONS:
                found = Found(self._named_after(phrase), "inverted")
                return None if self._subject_in_front(start) else found
        return None

    def _clause_follows(self, phrase: Phrase) -> bool:
        """True for `the head of state was` after `N, speaking in Rome, said`: N is the speaker."""
        items = self._items
        position = phrase.last
        while position < len(items) and items[position].lower in PREPOSITIONS:
            inner = phrase_at(items, position + 1)
            if inner is None:
                return False
            position = inner.last
        return position < len(items) and (
            items[position].lower in AUXILIARIES or items[position].pos == "VERB"
        )

    def _named_after(self, phrase: Phrase) -> Phrase:
        """`N` of `the head of the commission, N.`; else the phrase itself."""
        items = self._items
        if phrase.nature is not Nature.ROLE:
            return phrase
        comma = next(
            (p for p in range(phrase.last, min(len(items), phrase.last + 12)) if not _goes_on(items[p])), None
        )
        if comma is None or items[comma].text != ",":
            return phrase
        name = phrase_at(items, comma + 1)
        if name is None or name.nature is not Nature.PERSON:
            return phrase
        closed = name.last >= len(items) or items[name.last].is_quote or not items[name.last].is_word
        return name if closed or items[name.last].lower in PREPOSITIONS else phrase

    def _author_of(self, phrase: Phrase) -> Phrase:
        """`N` of `read an email from N`; else the phrase itself."""
        if phrase.role not in DOCUMENTS:
            return phrase
        following = phrases_between(self._items, phrase.last, min(len(self._items), phrase.last + 8))
        return _author(self._items, following, phrase) or phrase

    def _subject_in_front(self, position: int) -> bool:
        """True for `Ortega, who chairs the board, told reporters, ...`: a comma insertion, not an
        inversion."""
        region = self._items[self._clause_start(position - 1) : position]
        return any(item.lower in ("who", "which", "whose") for item in region) or _is_appositive(region)

    def _participle(self, reporting: Reporting, depth: int) -> Found | None:
        """`..., adding: Q` shares its subject; `Calling it Q, N vowed` has it behind the comma."""
        items = self._items
        if _lower(items, reporting.first - 1) == "as":
            quoting = [
                r for r in self._found if r.last <= reporting.first and r.cue.lemma in ("quote", "cite")
            ]
            if quoting and quoting[-1].passive:
                return self._region(0, quoting[-1].first, "passive")
            if quoting:
                return self._region(quoting[-1].last, reporting.first - 1, "quoted")
        if (own := self._ends_at(reporting.first)) is not None and _lower(items, own.first - 1) in (
            "with",
            ",",
        ):
            return Found(own, "participle")
        fronted = reporting.first == 0 or (reporting.first == 1 and items[0].lower in _FRONTING)
        if fronted:
            for position in range(reporting.last, len(items)):
                if items[position].text == "," or items[position].is_quote:
                    phrase = phrase_at(items, skip(items, position + 1, 1))
                    if phrase is not None:
                        return Found(phrase, "participle")
        earlier = [r for r in self._found if r.last <= reporting.first and not r.is_gerund]
        if earlier and depth < 3 and (found := self.speaker_of(earlier[-1], depth + 1)) is not None:
            return Found(found.phrase, "participle")
        found = self._region(0, reporting.first, "participle")
        return found if found is not None else self._parsed(reporting, "participle")

    def _ends_at(self, position: int) -> Phrase | None:
        """The phrase that ends right before an item."""
        found = phrases_between(self._items, max(0, position - 6), position)
        return found[-1] if found and found[-1].last == position else None

    def _relative(self, reporting: Reporting) -> Found | None:
        items = self._items
        position = self._skip_back(reporting.first - 1)
        if _lower(items, position) != "who":
            return None
        end = skip(items, position - 1, -1) + 1
        before = phrases_between(items, self._clause_start(end - 1), end)
        touching = [phrase for phrase in before if phrase.last == end]
        return Found(touching[-1], "relative") if touching else None

    def _skip_back(self, position: int) -> int:
        """Go left over auxiliaries, adverbs and `on Tuesday`."""
        items = self._items
        while position >= 0:
            item = items[position]
            if item.is_quote:
                break
            if item.lower in AUXILIARIES or is_adverb(item):
                position -= 1
            elif item.text == ")" and (opening := self._opening_bracket(position)) is not None:
                position = opening - 1
            elif item.lower in DAYS:
                position -= 2 if _lower(items, position - 1) in ("on", "last", "late", "early") else 1
            else:
                break
        return position

    def _opening_bracket(self, position: int) -> int | None:
        """The bracket that an item closes, at most 25 items before it: `Ruiz (R-Ga.) said`."""
        before = range(position - 1, max(-1, position - 25), -1)
        return next((at for at in before if self._items[at].text == "("), None)

    def _before(self, reporting: Reporting, depth: int) -> Found | None:
        items = self._items
        position = self._skip_back(reporting.first - 1)
        if position < 0 or items[position].is_quote:
            return self._parsed(reporting, "subject")
        if items[position].lower in ("and", "but", "then", "or"):
            earlier = [r for r in self._found if r.last <= position]
            if earlier and depth < 3:
                return self.speaker_of(earlier[-1], depth + 1)
            return self._region(0, position, "coordinated")
        if items[position].lower == "to" and depth < 3:
            earlier = [r for r in self._found if r.last <= position]
            if earlier:
                return self.speaker_of(earlier[-1], depth + 1)
            return self._region(0, position, "subject")
        return self._region(self._clause_start(position), position + 1, "subject", reporting)

    def _clause_start(self, position: int) -> int:
        items = self._items
        start = self._before_insertion(position)
        while start > 0:
            before = items[start - 1]
            if before.is_quote or before.text in (";", ":") or before.text in DASHES:
                break
            if before.lower in _BREAKS and start - 1 > 0:
                break
            if before.lower in ("and", "that") and not before.entity and self._own_subject(start, position):
                break
            start -= 1
        return start

    def _before_insertion(self, position: int) -> int:
        """Where `, who has led it since May,` begins when it ends at `position`; else `position`."""
        items = self._items
        if items[position].text != ",":
            return position
        for start in range(position - 1, max(0, position - 30), -1):
            if items[start].text == "," and start + 1 < position and _opens_insertion(items[start + 1]):
                return start
            if items[start].is_quote and _lower(items, start - 1) not in ("as", *NAMING):
                break
        return position

    def _own_subject(self, start: int, position: int) -> bool:
        """True if a phrase begins after `and` that reaches the verb, and it is not `Ana Ruiz and Bo Lee
        said`."""
        phrase = phrase_at(self._items, start)
        if phrase is None or self._items[start - 1].lower == "that":
            return phrase is not None
        before = phrases_between(self._items, max(0, start - 6), start - 1)
        joined = any(other.last == start - 1 and other.nature is phrase.nature for other in before)
        if self._items[position].text == "," and not any(
            item.text == "," for item in self._items[phrase.last : position]
        ):
            return False  # `N, who left with his wife and children, said`
        return not joined or start - 1 > 6

    def _region(self, first: int, last: int, sieve: str, reporting: Reporting | None = None) -> Found | None:
        """The subject among the phrases in items `[first, last)`."""
        items = self._items
        phrases = [p for p in phrases_between(items, first, last) if not _is_time_phrase(p)]
        if not phrases:
            return self._parsed(reporting, sieve) if reporting else None
        adjacent = phrases[-1] if phrases[-1].last == last else None
        free = [
            p for p in phrases if not p.governed or (p is phrases[0] and _lower(items, p.first - 1) == "as")
        ]
        if adjacent is not None and adjacent.nature is Nature.PRONOUN:
            return Found(adjacent, sieve)
        if adjacent is not None and adjacent.role in DOCUMENTS and phrases[-2:][0].last == adjacent.first:
            return Found(phrases[-2], sieve)  # `The Home Office letter reads`
        if adjacent is not None and _lower(items, adjacent.first - 1) in _OBJECTS:
            return Found(adjacent, sieve)  # `rights, which Ankara calls Q`
        if free and free[0].role in DOCUMENTS and (author := _author(items, phrases, free[0])) is not None:
            return Found(author, sieve)
        if adjacent is not None and free and _is_title_of(free[0], adjacent):
            return Found(adjacent, sieve)  # `Undersecretary for Education Mr. Toccafondi`
        inserted = any(item.lower in ("who", "which", "whose") for item in items[first:last])
        if adjacent is not None and not inserted and len(free) == 1 and free[0] is adjacent:
            return Found(adjacent, sieve)
        if reporting is not None and len(phrases) > 1:
            parsed = self._parsed(reporting, sieve, first, last)
            if parsed is not None and any(p.first <= parsed.phrase.first < p.last for p in free):
                return Found(_name_in_apposition(items, parsed.phrase, free), sieve)
        if adjacent is not None and not adjacent.governed and not inserted:
            return Found(adjacent, sieve)
        if not free:
            return Found(adjacent or phrases[-1], sieve)
        return Found(_name_in_apposition(items, free[0], free), sieve)

    def _parsed(
        self, reporting: Reporting, sieve: str, first: int = 0, last: int | None = None
    ) -> Found | None:
        if self._syntax is None or not self._syntax.is_parsed:
            return None
        subject = self._syntax.subject_of(self._items[reporting.first].index)
        found = self._phrase_of(subject, first, len(self._items) if last is None else last)
        return None if found is None else Found(found, sieve)

    def _phrase_of(self, word: int | None, first: int, last: int) -> Phrase | None:
        """The phrase that holds a word of the paragraph, if it lies in items `[first, last)` outside
        quotes."""
        if word is None:
            return None
        for phrase in phrases_between(self._items, first, last):
            if any(item.index == word for item in self._items[phrase.first : phrase.last]):
                return phrase
        return None


def _lower(items: Sequence[Item], position: int) -> str:
    return items[position].lower if 0 <= position < len(items) else ""


def _opens_insertion(item: Item) -> bool:
    """True for the first word of `, who has led it since May,`, `, speaking in Rome,`, `, known as Q,`."""
    if item.lower in ("who", "which", "whose", "whom", "known") or item.lower in NAMING:
        return True
    return item.text.islower() and item.lower.endswith("ing") and len(item.text) > 5


def _goes_on(item: Item) -> bool:
    """True for words that a role may go on with: `head of the electoral commission`."""
    noun = item.pos not in ("VERB", "AUX") and item.lower not in AUXILIARIES | _BREAKS
    return item.is_word and noun and item.lower not in ("who", "which", "that", "and")


def _is_end(item: Item) -> bool:
    return item.text in SEPARATORS or item.text in (".", ";", ":", "!", "?")


def _is_time_phrase(phrase: Phrase) -> bool:
    return phrase.nature is Nature.ROLE and phrase.mention.text.lower().split()[-1] in _TIMES


def _is_appositive(region: Sequence[Item]) -> bool:
    """True for `Arne Moe, right,` and `the mayor, Elise Fontaine,`: phrase, comma, short insertion, comma."""
    commas = [i for i, item in enumerate(region) if item.text == ","]
    if len(commas) < 2 or commas[-1] != len(region) - 1:
        return False
    head = phrase_at(region, 0)
    return head is not None and head.last == commas[-2] and commas[-1] - commas[-2] <= 8


def _is_title_of(role: Phrase, person: Phrase) -> bool:
    """True for `CEO of the Refugee Council Enver Solomon`: a bare title, then the name."""
    if role.nature is not Nature.ROLE or role.name != role.mention.text or person.nature is not Nature.PERSON:
        return False
    return is_title(role.role) or any(is_title(word) for word in person.role.split())


def _author(items: Sequence[Item], phrases: Sequence[Phrase], document: Phrase) -> Phrase | None:
    """`N` of `the letter from N`."""
    for phrase in phrases:
        before = items[phrase.first - 1].lower
        if phrase.first > document.first and before in ("from", "by", "of"):
            return phrase
        if phrase.first > document.first and before == "in" and phrase.nature is Nature.BODY:
            return phrase
    return None


def _name_in_apposition(items: Sequence[Item], phrase: Phrase, phrases: Sequence[Phrase]) -> Phrase:
    """For `the mayor, Elise Fontaine,` the name; else the phrase itself."""
    if phrase.nature is not Nature.ROLE:
        return phrase
    for other in phrases:
        near = phrase.last < other.first <= phrase.last + 8 and items[other.first - 1].text == ","
        if near and other.nature is Nature.PERSON:
            return other
    return phrase
