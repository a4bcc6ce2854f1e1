"""What kind of quote it is: direct, mixed, scare or title, from its words and its place in the sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.detect.cues import EVALUATIVE, CueClass
from annotator.detect.lexicon import (
    AUXILIARIES,
    DETERMINERS,
    GROUP_NOUNS,
    NAMING,
    NEGATIONS,
    ORG_NOUNS,
    PREPOSITIONS,
    PRONOUNS,
    SIGN_NOUNS,
    SMALL_WORDS,
    words,
)
from annotator.detect.names import title_words
from annotator.detect.phrases import is_adverb, phrase_at
from annotator.detect.reporting import skip
from annotator.detect.works import is_title, is_work_unnamed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.detect.carrier import Item
    from annotator.detect.reporting import Reporting


class Kind(StrEnum):
    """Kinds of quote, as the labels of the quote layer."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"
    SCARE = "scare"
    TITLE = "title"


_WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")
_CLOCK = re.compile(r"\d{1,2}[.:h]\d\d(?:am|pm)?$|\d{1,2}(?:am|pm)$")
_ZONES = words("gmt bst utc am pm a.m. p.m. est et edt cet cest ist")
_BULLETS = words("• - – — * · ▪ ►")
_COPULAS = words("was is were are been be being as called a")
_UNSAID = words(
    "avoid avoids avoided avoiding without refuse refused refuses decline declined short never nobody"
)
_SIGN_VERBS = words("reading read reads saying says said with bearing marked stamped proclaiming declaring")
_BOARDS = words("banner placard sign sheet poster graffiti sticker billboard plaque slogan motto")
_KNOWN = words("known know knows marketed listed billed filed")
_NOBODY = words("nobody no-one none")


@dataclass(frozen=True, slots=True)
class Content:
    """The words inside the marks and what they tell."""

    text: str
    tokens: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Content:
        """From the text between the marks."""
        return cls(text.strip(), tuple(_WORD.findall(text)))

    @property
    def size(self) -> int:
        """Number of words."""
        return len(self.tokens)

    @property
    def starts_high(self) -> bool:
        """True if it begins like a sentence."""
        first = next((char for char in self.text if char.isalnum()), "")
        return not first.islower() and bool(first)

    @property
    def last(self) -> str:
        """Last character that is no blank, mark or bracket."""
        return self.text.rstrip("’'”\" )]")[-1:]

    @property
    def is_finished(self) -> bool:
        """True if it ends like a sentence."""
        return self.last in ".?!…—–"

    @property
    def is_title_case(self) -> bool:
        """True if every longer word has a capital."""
        heavy = [token for token in self.tokens if token.lower() not in SMALL_WORDS]
        return bool(heavy) and all(token[0].isupper() or token[0].isdigit() for token in heavy)


@dataclass(frozen=True, slots=True)
class Place:
    """A quote's position in its carrier sentence and the verb that governs it, if any."""

    items: Sequence[Item]
    position: int
    reporting: Reporting | None

    def lower(self, offset: int) -> str:
        """The word `offset` items away; "" outside the sentence."""
        at = self.position + offset
        return self.items[at].lower if 0 <= at < len(self.items) else ""

    def text(self, offset: int) -> str:
        """Like `lower`, as written."""
        at = self.position + offset
        return self.items[at].text if 0 <= at < len(self.items) else ""

    @property
    def is_first(self) -> bool:
        """True if no word of the reporter stands before it; the time of a live report does not count."""
        before = self.items[: self.position]
        if before and (_CLOCK.match(before[0].text) or before[0].text in _BULLETS):
            before = [item for item in before if not (_CLOCK.match(item.text) or item.lower in _ZONES)]
        return not any(item.is_word or item.is_quote for item in before)

    @property
    def is_alone(self) -> bool:
        """True if the sentence has no word outside this quote."""
        return not any(item.is_word for item in self.items) and self.is_first

    @property
    def follows_quote(self) -> bool:
        """True for the second part of `Q, N said, Q`."""
        return any(item.is_quote for item in self.items[: self.position])


def kind_of(content: Content, place: Place) -> Kind:
    """The kind of a quote."""
    if place.is_alone:
        return Kind.DIRECT
    if _is_on_a_sign(content, place):
        return Kind.SCARE
    if is_title(content, place):
        return Kind.TITLE
    if _is_nickname(content, place) or _is_label(content, place) or _is_unspoken(content, place):
        return Kind.SCARE
    if _is_direct(content, place):
        return Kind.DIRECT
    if not _is_scare(content, place):
        return Kind.MIXED
    return Kind.TITLE if place.reporting is None and is_work_unnamed(content, place) else Kind.SCARE


def _is_direct(content: Content, place: Place) -> bool:
    reporting = place.reporting
    before = place.text(-1)
    if before == ":":
        last = place.position + 1 >= len(place.items) or not place.items[place.position + 1].is_word
        return last or content.starts_high or content.is_finished or content.size > 3
    if place.is_first:
        return _opens_sentence(content, place)
    if content.size >= 8 and content.starts_high and content.is_finished:
        return True
    if before == "that" or reporting is None:
        return (
            reporting is None
            and content.starts_high
            and content.is_finished
            and content.size > 3
            and before in ",—–"
        )
    if before == "," or reporting.last == place.position:
        if content.starts_high and not _evaluates(reporting):
            return reporting.first < place.position or content.is_finished
        if (
            before == ","
            and reporting.last == place.position - 1
            and content.size >= 4
            and content.last in ".?!"
        ):
            return True
        split = place.follows_quote and before == "," and reporting.first < place.position
        return split and _cue_follows_quote(place, reporting)
    return (
        content.starts_high
        and content.is_finished
        and content.size >= 4
        and before not in ("the", "a", "an", "as")
    )


def _evaluates(reporting: Reporting) -> bool:
    return reporting.cue.kind is CueClass.EVALUATE or reporting.cue.lemma in EVALUATIVE


def _cue_follows_quote(place: Place, reporting: Reporting) -> bool:
    """True if the governing verb belongs to the quote before it as well, so that one utterance is split."""
    return any(item.is_quote for item in place.items[: reporting.first])


def _opens_sentence(content: Content, place: Place) -> bool:
    """A quote at the sentence's beginning: speech when a verb of speech follows or it ends like speech."""
    reporting = place.reporting
    after = skip(place.items, place.position + 1, 1)
    if after >= len(place.items):
        return True
    separated = after > place.position + 1
    stopped = content.last in ",.?!…—–"
    if reporting is None:
        if place.text(1) == ":" and content.size >= 2 and not content.is_title_case:
            return content.starts_high and phrase_at(place.items, place.position + 2) is not None
        return stopped and content.starts_high and (content.last != "," or content.size > 3)
    if content.starts_high and (stopped or separated):
        return True
    adjacent = (
        reporting.first - after <= 12 and phrase_at(place.items, min(after, reporting.first)) is not None
    )
    inverted = after == reporting.first
    return ((stopped or separated) and (adjacent or inverted)) or (inverted and content.starts_high)


def _is_nickname(content: Content, place: Place) -> bool:
    at = place.position
    if content.size > 3 or not 0 < at < len(place.items) - 1:
        return False
    before, after = place.items[at - 1], place.items[at + 1]
    return before.is_name and after.is_name and before.is_word and after.is_word and not content.is_finished


def _has_agent(place: Place) -> bool:
    """True for `was called Q by N`."""
    return "by" in (place.lower(1), place.lower(2))


def _names_actively(place: Place) -> bool:
    """True for `what he called Q`, `which the firm dubbed Q`; false for `a group called Q`."""
    reporting = place.reporting
    if reporting is None or reporting.last != place.position or reporting.passive:
        return False
    before = place.items[max(0, reporting.first - 7) : reporting.first]
    return bool(before) and (
        before[-1].lower in PRONOUNS or any(i.lower in ("what", "which") for i in before)
    )


def _is_on_a_sign(content: Content, place: Place) -> bool:
    """`a banner reading Q`, `the slogan Q`."""
    near = [place.lower(-offset) for offset in range(1, 4)]
    if near[0] == ":" and place.reporting is None:
        return content.size <= 6 and any(item.lower in _BOARDS for item in place.items[: place.position])
    if near[0] == "," and near[1] in ("nickname", "codename", "slogan", "motto", "password"):
        return content.size <= 6
    if near[0] in _SIGN_VERBS:
        return content.size <= 10 and any(word in SIGN_NOUNS for word in near[1:])
    if near[0] in ("word", "words") and content.is_finished and content.starts_high:
        return False
    if near[0] == "title" and content.is_title_case:
        return False
    return near[0] in SIGN_NOUNS and near[0] not in ("cap", "hat", "file", "flag") and content.size <= 6


def _is_label(content: Content, place: Place) -> bool:
    """So-called terms and names of things."""
    before = place.lower(-1)
    if before in NAMING:
        return not _names_actively(place) and not (content.size > 2 and _has_agent(place))
    if before in ("the", "a", "an") and place.lower(-2) in NAMING and not _names_actively(place):
        return _is_thing(place)
    at = -2 if before in ("the", "a", "an") else -1
    earlier = {place.lower(at - offset) for offset in range(1, 5)}
    return place.lower(at) == "as" and bool(earlier & _KNOWN) and not _has_agent(place)


def _is_thing(place: Place) -> bool:
    """True for `a project called the Q`: a noun in small letters right before the naming verb."""
    at = place.position - 3
    if at < 0:
        return False
    noun = place.items[at]
    acting = noun.lower in PRONOUNS or noun.lower in AUXILIARIES or noun.lower in title_words()
    return noun.is_word and not noun.is_name and not acting and noun.lower not in GROUP_NOUNS | ORG_NOUNS


def _is_unspoken(content: Content, place: Place) -> bool:
    """Words that nobody said: `Nobody ever says Q`, `He never said Q`."""
    reporting = place.reporting
    if reporting is None or content.is_finished:
        return False
    subject = place.items[: reporting.first]
    nobody = any(item.lower in _NOBODY for item in subject) or (bool(subject) and subject[0].lower == "no")
    before = {item.lower for item in place.items[max(0, reporting.first - 3) : reporting.first]}
    if before & _UNSAID and content.size <= 3 and reporting.last >= place.position - 2:
        return True
    never = reporting.negated and reporting.cue.lemma in ("say", "use", "mention", "call")
    infinitive = place.items[max(0, reporting.first - 1)].lower == "to"
    if infinitive and content.size <= 3 and any(item.lower in NEGATIONS for item in subject):
        return True
    return (nobody or never) and content.size <= 6 and reporting.last >= place.position - 2


def _is_scare(content: Content, place: Place) -> bool:
    reporting = place.reporting
    if reporting is None:
        return content.size < 5 or (content.is_title_case and content.size < 8)
    named = content.is_title_case and content.size <= 8
    if named and content.size >= 2 and place.lower(-1) not in ("", ":") and not _touches(place, reporting):
        return True
    if (content.size > 3 and not named) or content.last in ".?!," or reporting.last == place.position:
        return False
    if reporting.passive and reporting.last < place.position and not _has_agent(place) and content.size <= 3:
        return not any(item.lower == "by" for item in place.items[reporting.last :])
    if _evaluates(reporting) and reporting.first < place.position:
        return False
    return _is_attributive(place) or _is_known_thing(place, reporting)


def _is_known_thing(place: Place, reporting: Reporting) -> bool:
    """`said the “tourist tax” was Q`; `opened another “corridor” on Friday, residents said`."""
    before, following = place.lower(-1), place.lower(1)
    if before not in DETERMINERS and before not in ("'s", "’s") and not _modifies(place):
        return False
    if reporting.first < place.position:
        return before == "the" and following in AUXILIARIES and place.position - reporting.last <= 2
    copular = place.lower(-2) in _COPULAS or (before in _COPULAS and before != "a")
    apart = place.position + 1 < len(place.items) and place.items[place.position + 1].is_word
    return apart and not copular


def _modifies(place: Place) -> bool:
    """True after a small adjective with its article: `a new “corridor”`, `the Kremlin “envoy”`."""
    return place.lower(-2) in DETERMINERS and (place.position > 0 and place.items[place.position - 1].is_word)


def _touches(place: Place, reporting: Reporting) -> bool:
    """True if the verb stands right beside the quote."""
    return place.position - reporting.last <= 1 and reporting.first - place.position <= 2


def _is_attributive(place: Place) -> bool:
    """True between article and noun: `the “ghost workers” scandal`."""
    before, after = place.lower(-1), place.position + 1
    if after >= len(place.items):
        return False
    item = place.items[after]
    noun = item.is_word and item.lower not in AUXILIARIES | PREPOSITIONS and not is_adverb(item)
    noun = (
        noun and item.lower not in ("and", "or", "but", "that") and item.pos not in ("VERB", "AUX", "CCONJ")
    )
    return noun and (before in DETERMINERS or before in ("'s", "’s", "'", "’") or place.is_first)
