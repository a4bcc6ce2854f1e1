"""What a quote's speaker may take a stance on: entities of the article, a noun where none can be meant.

Looked for where a judging verb or a naming one has its object (`praised the plan`, `called the vote “a
farce”`), in what a fragment says something about (`said the minister had “lied”`), among the names in the
quote, and in the first words of a quote that judges (`“The general is a coward”`). Roles, works, deeds and
pronouns become the entity they refer to. Offsets are code points of the whole text.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.core.annotation import Mention, Span
from annotator.detect.lexicon import AUXILIARIES, BE_FORMS, DETERMINERS, PREPOSITIONS, words
from annotator.detect.stance_lexicon import load_stance_lexicon
from annotator.detect.stance_referents import TARGETS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.core.annotation import Annotation, Polarity
    from annotator.detect.entities import Entity
    from annotator.detect.stance_referents import Referents
    from annotator.detect.triggers import Token

_POSSESSIVES = words("his her its their my our your")
_GENDERS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}
_OTHERS = words("it they them their its this that these those")
_LISTENERS = words("you your yourself")
_SHORT = words("'s ’s")
_LONGEST = 8
"""Words between a verb and the noun that it judges."""

_OPENING = 5
"""Words at the beginning of a quote that may say whom it is about."""


class Route(StrEnum):
    """How a target was found."""

    NAMED = "named"
    ROLE = "role"
    WORK = "work"
    PRONOUN = "pronoun"
    DEED = "deed"
    NOUN = "noun"
    QUOTED = "quoted"
    OPENING = "opening"


@dataclass(frozen=True, slots=True)
class QuoteText:
    """A quote in its sentences. `text` begins at code point `start` of the whole text; `tokens` are those of
    the sentences, `quoted` those within the quote; `referents` knows the rest of the article."""

    quote: Annotation
    text: str
    start: int
    tokens: Sequence[Token]
    quoted: Sequence[Token]
    entities: Sequence[Entity]
    referents: Referents


@dataclass(frozen=True, slots=True)
class Target:
    """What may be judged: `mention`, and `span`, the words of the quote's sentences that stand for it.
    `verdict` is what a verb says; `is_named` after a naming verb, `is_told` as the subject of a fragment."""

    mention: Mention
    span: Span
    route: Route
    verdict: Polarity | None = None
    is_named: bool = False
    is_told: bool = False


def find_targets(text: QuoteText) -> list[Target]:
    """The targets, each referent once, those that the sentence around the quote judges first."""
    found = list(_object_of_cue(text)) or list(_subject_of_speech(text))
    found += _names_in_quote(text)
    judges = load_stance_lexicon().leaning(token.lower for token in text.quoted)
    if judges and all(target.route is Route.NOUN for target in found):
        found = [*_opening(text), *found]
    return [t for place, t in enumerate(found) if t.mention not in [other.mention for other in found[:place]]]


def _object_of_cue(text: QuoteText) -> Iterator[Target]:
    """What a judging or naming verb judges: the noun phrase after the cue."""
    lexicon = load_stance_lexicon()
    cue = text.quote.cue
    if cue is None or cue.span is None:
        return
    verb = next((token for token in text.tokens if cue.span.start <= token.start < cue.span.end), None)
    if verb is None:
        return
    verdict = lexicon.verbs.get(verb.lower)
    is_named = verdict is None
    if is_named and verb.lower not in lexicon.naming:
        return
    following = [token for token in text.tokens if token.start >= cue.span.end]
    before = [token for token in text.tokens if token.end <= cue.span.start]
    if is_named and (judged := _judged_before(text, before, following)):
        yield from judged
        return
    if before and before[-1].lower in BE_FORMS:  # the plan was dismissed by N as Q
        following = before[_clause_start(before) : -1]
    for target in _phrase(text, following, is_named=is_named):
        yield replace(target, verdict=verdict, is_named=is_named)


def _judged_before(text: QuoteText, before: Sequence[Token], following: Sequence[Token]) -> list[Target]:
    """`N` of `praised N, calling it “Q”` and of `thanked N for what she called “Q”`."""
    refers = bool(following) and following[0].lower in {*_OTHERS, *_GENDERS}
    if not refers and not any(token.lower == "what" for token in before[-4:]):
        return []
    verbs = load_stance_lexicon().verbs
    place = next((i for i in reversed(range(len(before))) if before[i].lower in verbs), None)
    if place is None:
        return []
    found = _phrase(text, before[place + 1 :], is_named=False)
    return [replace(target, verdict=verbs[before[place].lower]) for target in found]


def _clause_start(tokens: Sequence[Token]) -> int:
    return max(
        (place + 1 for place, token in enumerate(tokens) if token.lower in (",", ";", "and", "but")),
        default=0,
    )


def _subject_of_speech(text: QuoteText) -> Iterator[Target]:
    """`the minister` of `said the minister had “tried ...”`: whom a fragment says something about."""
    quote, cue = text.quote, text.quote.cue
    if quote.label != "mixed" or cue is None or cue.span is None or cue.span.end > quote.start:
        return
    between = [token for token in text.tokens if cue.span.end <= token.start < quote.start]
    while between and between[0].lower not in DETERMINERS and between[0].lower != "that":
        if _entity_at(text, between[0].start) is not None or between[0].lower in _GENDERS:
            break
        between = between[1:]  # told the court that ...
    if any(token.lower == "that" for token in between[:5]):
        between = between[next(i for i, token in enumerate(between) if token.lower == "that") + 1 :]
    if any(token.lower in AUXILIARIES - _SHORT for token in between[-3:]):
        for target in _phrase(text, between, is_named=False, is_told=True):
            yield replace(target, is_told=True)


def _phrase(
    text: QuoteText, tokens: Sequence[Token], *, is_named: bool, is_told: bool = False
) -> Iterator[Target]:
    """What the noun phrase that the tokens begin with means, the entity before the noun."""
    kept: list[Token] = []
    for token in tokens[:_LONGEST]:
        ends = token.lower in PREPOSITIONS or token.lower in AUXILIARIES or not token.lower[0].isalnum()
        if ends or any(fragment.start <= token.start < fragment.end for fragment in text.quote.fragments):
            break
        kept.append(token)
    if not kept:
        return
    first = kept[0].lower
    if first in _POSSESSIVES and is_named and len(kept) > 1:  # mostly the speaker's own
        return
    pronoun = first if len(kept) == 1 or first in _GENDERS else ""
    if is_told and len(kept) == 1 and (first in _GENDERS or first in _OTHERS):  # mostly the speaker again
        return
    if pronoun in _GENDERS or pronoun in _OTHERS:
        yield from _of_pronoun(text, kept[0], pronoun)
        return
    while kept and kept[0].lower in DETERMINERS:
        kept = kept[1:]
    if kept:
        yield from _of_noun(text, kept, [token for token in tokens if token.start >= kept[-1].end])


def _of_pronoun(text: QuoteText, token: Token, pronoun: str) -> Iterator[Target]:
    span = Span(token.start, token.end)
    if pronoun in _GENDERS:
        entity = text.referents.person_before(text.quote, token.start, _GENDERS[pronoun])
        route = Route.PRONOUN
    else:
        entity, route = text.referents.actor_of(text.quote, None, bodies_only=True), Route.DEED
    if entity is not None:
        yield Target(_mention(entity), span, route)


def _of_noun(text: QuoteText, kept: Sequence[Token], following: Sequence[Token]) -> Iterator[Target]:
    lexicon, head = load_stance_lexicon(), kept[-1].lower
    span = Span(kept[0].start, kept[-1].end)
    inside = next((e for e in text.entities if span.contains(_span(e)) and e.label in TARGETS), None)
    if inside is not None and _is_own(text, inside):
        if inside.end == span.end:
            return
        inside = None
    beside = _apposed(text, span.end) or _author(text, following)
    entity = beside if beside is not None and not _is_own(text, beside) else inside
    noun = Target(Mention(_words(text, span), span), span, Route.NOUN)
    if entity is not None:
        yield Target(_mention(entity), span, Route.NAMED)
    elif (holder := text.referents.holder_of(head, text.quote)) is not None:
        yield Target(_mention(holder), span, Route.ROLE)
    elif head in lexicon.works and (work := text.referents.work_of(text.quote)) is not None:
        yield Target(_mention(work), span, Route.WORK)
    elif head in lexicon.deeds and (actor := text.referents.actor_of(text.quote, head)) is not None:
        yield Target(_mention(actor), span, Route.DEED)
    if entity is None or entity.end != span.end:
        yield noun


def _author(text: QuoteText, following: Sequence[Token]) -> Entity | None:
    """`Kenya` of `the decision by Kenya`, `the Red Cross` of `the volunteers of the Red Cross`."""
    if not following or following[0].lower not in ("by", "from", "of"):
        return None
    reach = following[0].end + len(" the ")
    named = (e for e in text.entities if following[0].end < e.start <= reach and e.label in TARGETS)
    return next(named, None)


def _apposed(text: QuoteText, end: int) -> Entity | None:
    """The name of `the referee, Mehdi Kabbaj`."""
    gap = text.text[end - text.start : end - text.start + 2]
    named = (e for e in text.entities if e.start == end + 2 and e.label in TARGETS)
    return next(named, None) if gap == ", " else None


def _names_in_quote(text: QuoteText) -> Iterator[Target]:
    for entity in text.entities:
        span = _span(entity)
        quoted = any(fragment.contains(span) for fragment in text.quote.fragments)
        if quoted and entity.label in TARGETS and not _is_own(text, entity):
            yield Target(_mention(entity), span, Route.QUOTED)


def _opening(text: QuoteText) -> Iterator[Target]:
    """Whom the first words of a quote mean: a pronoun, a role, the one it is told to."""
    spoken = [token for token in text.quoted if token.lower[0].isalnum()][:_OPENING]
    for place, token in enumerate(spoken):
        span = Span(token.start, token.end)
        entity: Entity | None = None
        if token.lower in _LISTENERS:
            entity = _listener(text) or text.referents.actor_of(text.quote, None)
        elif token.lower in _GENDERS:
            entity = text.referents.person_before(text.quote, text.quote.start, _GENDERS[token.lower])
        elif token.lower in ("they", "them", "those"):
            entity = text.referents.actor_of(text.quote, None)
        elif place and spoken[place - 1].lower in ("the", "this", "that"):
            entity = text.referents.holder_of(token.lower, text.quote)
        if entity is not None:
            yield Target(_mention(entity), span, Route.OPENING)
            return


def _listener(text: QuoteText) -> Entity | None:
    """`N` of `she told N`."""
    cue = text.quote.cue
    if cue is None or cue.span is None:
        return None
    near = (e for e in text.entities if cue.span.end < e.start <= cue.span.end + 40 and not _is_own(text, e))
    return next((e for e in near if e.label in TARGETS), None)


def _entity_at(text: QuoteText, offset: int) -> Entity | None:
    return next((e for e in text.entities if e.start <= offset < e.end), None)


def _is_own(text: QuoteText, entity: Entity) -> bool:
    return text.referents.is_own(text.quote, entity)


def _words(text: QuoteText, span: Span) -> str:
    return text.text[span.start - text.start : span.end - text.start]


def _span(entity: Entity) -> Span:
    return Span(entity.start, entity.end)


def _mention(entity: Entity) -> Mention:
    return Mention(entity.text, _span(entity))
