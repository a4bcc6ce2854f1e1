"""Reporting verbs in a carrier sentence, and which one governs a quote. Positions count items of the
sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.annotation import Mention, Span
from annotator.detect.cues import CUES, FOREIGN_CUES, NEEDS_PARTICLE, PARTICLES, Cue, CueClass, Form
from annotator.detect.lexicon import (
    AUXILIARIES,
    BE_FORMS,
    COORDINATORS,
    DETERMINERS,
    GROUP_NOUNS,
    NEGATIONS,
    PREPOSITIONS,
)
from annotator.detect.names import title_words
from annotator.detect.phrases import is_adverb, phrase_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.detect.carrier import Item

_FOREIGN = Cue("", CueClass.SAY, frozenset({Form.PAST}))
_ACCORDING = Cue("according to", CueClass.SAY, frozenset({Form.GERUND}))
_BASE_SUBJECTS = frozenset({"they", "we", "i", "you", "to", "who", "people"})
_MODALS = frozenset({"to", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "not"})
SEPARATORS = frozenset({",", "–", "—", "-", "--", "―", "•"})
DASHES = frozenset({"–", "—", "-", "--", "―"})


@dataclass(slots=True)
class Reporting:
    """A reporting verb at items `[first, last)`."""

    first: int
    last: int
    cue: Cue
    passive: bool
    negated: bool

    @property
    def is_gerund(self) -> bool:
        """True for `adding`, `calling`."""
        return self.cue.forms == {Form.GERUND} and not self.is_according

    @property
    def is_according(self) -> bool:
        """True for `according to`."""
        return self.cue is _ACCORDING

    @property
    def is_weak(self) -> bool:
        """True for verbs that report speech only now and then (`think`, `show`)."""
        return self.cue.kind is CueClass.WEAK

    def mention(self, items: Sequence[Item]) -> Mention:
        """The words of the verb."""
        found = items[self.first : self.last]
        return Mention(" ".join(item.text for item in found), Span(found[0].start, found[-1].end))


def find_reporting(items: Sequence[Item]) -> list[Reporting]:
    """The reporting verbs outside quotes, in order."""
    found = []
    for position, item in enumerate(items):
        if item.is_quote:
            continue
        if item.lower == "according" and _lower(items, position + 1) == "to":
            found.append(Reporting(position, position + 2, _ACCORDING, False, False))
        elif (reporting := _reporting_at(items, position)) is not None:
            found.append(reporting)
    return found


def _lower(items: Sequence[Item], position: int) -> str:
    return items[position].lower if 0 <= position < len(items) else ""


def _reporting_at(items: Sequence[Item], position: int) -> Reporting | None:
    item = items[position]
    if item.lower in FOREIGN_CUES and item.lower not in CUES:
        near = any(other.is_quote for other in items[max(0, position - 3) : position + 3])
        return Reporting(position, position + 1, _FOREIGN, False, False) if near else None
    cue = CUES.get(item.lower)
    if cue is None or (item.is_name and position > 0) or _is_noun_use(items, position, cue):
        return None
    last = position + 1
    if _lower(items, last) in PARTICLES.get(cue.lemma, ()):
        last += 1
    elif cue.lemma in NEEDS_PARTICLE:
        return None
    if cue.lemma in NEEDS_PARTICLE and _lower(items, position - 1) in _MODALS:
        return None  # `talks would go on`
    before = _before(items, position)
    fronted = position <= 1 and cue.kind is CueClass.EVALUATE and _lower(items, last) in ("as", "by")
    passive = Form.PARTICIPLE in cue.forms and (fronted or any(word in BE_FORMS for word in before))
    if passive and cue.kind is CueClass.WEAK and _lower(items, last) == "to":
        return None  # `was meant to calm`
    negated = any(word in NEGATIONS for word in before)
    return Reporting(position, last, cue, passive, negated)


def _before(items: Sequence[Item], position: int) -> list[str]:
    """The auxiliaries and adverbs right before a verb."""
    words = []
    while position > 0 and (items[position - 1].lower in AUXILIARIES or is_adverb(items[position - 1])):
        position -= 1
        words.append(items[position].lower)
    return words


def _is_noun_use(items: Sequence[Item], position: int, cue: Cue) -> bool:
    """True for `the report`, `state senator`, `his claims`; bare infinitives need a subject or a modal."""
    item, before = items[position], items[position - 1] if position else None
    ambiguous = not cue.forms & {Form.PAST, Form.GERUND}
    named = position > 1 and before is not None and before.is_name  # `the Group of Nine urged`
    if before is not None and not named and (before.lower in DETERMINERS or before.text in ("'s", "’s")):
        return before.lower not in ("that", "this", "most", "all", "both", "many", "several", "some")
    if (
        before is not None
        and not before.is_quote
        and Form.PRESENT in cue.forms
        and _opens_quote(items, position)
    ):
        return before.text == "," or (item.pos in ("NOUN", "PROPN") and before.pos in ("NUM", "ADJ"))
    tagged = item.pos in ("NOUN", "PROPN", "ADJ")
    person = before is not None and before.lower in title_words()
    near = _near_quote(items, position) and (person or _licenses_base(before))
    near = near or (before is not None and before.is_name and _lower(items, position + 1) == ",")
    if ambiguous and tagged and not near:
        return True
    if item.pos in ("NOUN", "ADJ") and not cue.forms & {Form.PAST} and not _near_quote(items, position):
        return True
    if cue.forms == {Form.BASE}:
        return not _licenses_base(before)
    return False


def _near_quote(items: Sequence[Item], position: int) -> bool:
    return any(item.is_quote for item in items[max(0, position - 3) : position + 3])


def _opens_quote(items: Sequence[Item], position: int) -> bool:
    """True if the word stands right before a quote, or with a comma or colon between."""
    after = position + 1
    if after < len(items) and items[after].text in (",", ":"):
        after += 1
    return after < len(items) and items[after].is_quote


def _licenses_base(before: Item | None) -> bool:
    if before is None or before.is_quote:
        return False
    word = before.lower
    plural = word in GROUP_NOUNS or (word.endswith("s") and len(word) > 3 and not before.is_name)
    return word in AUXILIARIES or word in _BASE_SUBJECTS or plural or is_adverb(before)


def skip(items: Sequence[Item], position: int, step: int) -> int:
    """The next position in a direction that holds no comma and no dash."""
    while 0 <= position < len(items) and items[position].text in SEPARATORS:
        position += step
    return position


def governing(items: Sequence[Item], quote: int, found: Sequence[Reporting]) -> Reporting | None:
    """The verb that reports the quote at position `quote`; None when the sentence has none for it."""
    before = [r for r in found if r.first < quote]
    after = [r for r in found if r.first > quote]
    nearest = before[-1] if before else None
    after = [r for r in after if not (r.is_gerund and r.is_weak)]  # `Q, N, speaking in Rome, said`
    following = after[0] if after and not _quote_between(items, quote, after[0].first) else None
    if nearest is not None and _leads_into(items, nearest, quote):
        return _reporting_of_weak(items, nearest, before)
    taken = nearest is not None and _has_own_quote(items, nearest, following)
    if following is not None and not taken and _follows_at_once(items, quote, following):
        return following
    strong = next((r for r in reversed(before) if not r.is_weak and not r.is_according), None)
    if strong is not None and (nearest is strong or nearest is None or not _touches(items, nearest, quote)):
        return strong
    if nearest is not None and nearest.is_according and following is None:
        return nearest
    if following is not None and not following.is_weak and not _separated(items, quote, following):
        return following
    if nearest is not None and nearest.is_weak and _claims(items, nearest, quote):
        return nearest
    return None


def _has_own_quote(items: Sequence[Item], nearest: Reporting, following: Reporting | None) -> bool:
    """True for `N praised it as Q, her deputy denounced it as Q2`: the later verb judges something else."""
    if following is None or following.cue.kind is not CueClass.EVALUATE or nearest.is_weak:
        return False
    return any(item.is_quote for item in items[following.last : following.last + 6])


def _reporting_of_weak(items: Sequence[Item], nearest: Reporting, before: Sequence[Reporting]) -> Reporting:
    """`said` of `N said that the two had held Q`; the verb itself when it is no weak one or stands alone."""
    if not nearest.is_weak or items[nearest.last - 1].lower == "to":
        return nearest
    for other in reversed(before):
        if other is nearest or other.cue.kind is not CueClass.SAY or other.is_according or other.passive:
            continue
        between = items[other.last : nearest.first]
        apart = any(item.text in SEPARATORS | {";", ":"} or item.is_quote for item in between)
        coordinated = bool(between) and between[-1].lower in COORDINATORS
        return nearest if apart or coordinated or len(between) < 2 else other
    return nearest


def _quote_between(items: Sequence[Item], first: int, last: int) -> bool:
    return any(item.is_quote for item in items[first + 1 : last])


def _leads_into(items: Sequence[Item], reporting: Reporting, quote: int) -> bool:
    """True for `said: Q`, `said, Q`, `said Q`, `told the inquiry: Q`."""
    between = items[reporting.last : quote]
    if not between or all(item.text in (",", ":", "that") for item in between):
        return True
    if _quote_between(items, reporting.first, quote) or (reporting.is_weak and len(between) > 3):
        return False
    if between[-1].text == ":":
        return True
    return between[-1].text == "," and len(between) <= 9 and not any(i.text == "," for i in between[:-1])


def _touches(items: Sequence[Item], reporting: Reporting, quote: int) -> bool:
    return quote - reporting.last <= 2


def _claims(items: Sequence[Item], reporting: Reporting, quote: int) -> bool:
    """True for `finds that ... Q`, `expects N to Q`, `hopes for Q`."""
    part_of_list = any(item.is_quote for item in items[reporting.last : min(quote, reporting.last + 5)])
    if part_of_list or (
        _touches(items, reporting, quote - 1) and reporting.cue.lemma in ("find", "consider")
    ):
        return True
    wish = items[quote - 1].lower == "to" and quote - reporting.last <= 6
    return wish or _lower(items, reporting.last) == "that" or _touches(items, reporting, quote)


def _follows_at_once(items: Sequence[Item], quote: int, reporting: Reporting) -> bool:
    """True for `Q, said N`, `Q, N said`, `Q according to N`."""
    first = skip(items, quote + 1, 1)
    if first == quote + 1 == reporting.first and reporting.is_weak:
        return False  # `had Q expected of a minister`
    if first == reporting.first or (first < reporting.first and items[first].lower in AUXILIARIES):
        return True
    if reporting.is_gerund or reporting.is_according:
        return False
    opening = items[first]
    if opening.lower in COORDINATORS or opening.lower in PREPOSITIONS:
        return False
    if phrase_at(items, first) is None:
        return False
    starts = quote == 0 or items[quote - 1].text in (",", ":", "(", "[") or items[quote - 1].is_quote
    return starts or first > quote + 1


def _separated(items: Sequence[Item], quote: int, reporting: Reporting) -> bool:
    """True if nothing sets the verb off from the quote, so that the verb has its own content."""
    between = items[quote + 1 : reporting.first]
    if not between or not any(item.text in SEPARATORS for item in between):
        return not reporting.is_according
    return between[-1].lower in ("and", "but") and len(between) <= 2
