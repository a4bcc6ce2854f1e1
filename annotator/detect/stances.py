"""Guesses the stance of a quote's speaker: towards what the reporting verb judges, or whom the quote names.

Two ways: a judging verb or quoted words beside its object (`praised the study`, `called the vote “a farce”`),
and the sentiment model for names within the quote. What a person decided about near quotes counts too.
Offsets are code points of the whole text.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.annotation import Mention, Polarity, Span, Stance
from annotator.core.errors import DetectionError
from annotator.detect.events import ENCODER, EXAMPLES
from annotator.detect.lexicon import AUXILIARIES, BE_FORMS, DETERMINERS, PREPOSITIONS, PRONOUNS, words
from annotator.detect.stance_lexicon import load_stance_lexicon
from annotator.detect.stance_model import POLARITIES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.core.annotation import Annotation
    from annotator.detect.entities import Entity
    from annotator.detect.stance_model import StanceModel
    from annotator.detect.triggers import Token

RULE = "rule:evaluative-words"

_TARGETS = frozenset({"PERSON", "ORG", "GPE", "NORP", "PRODUCT", "WORK_OF_ART", "EVENT", "LAW"})
_POSSESSIVES = words("his her its their my our")
_LONGEST = 8
"""Words between a verb and the noun that it judges."""

VERB_CONFIDENCE = 0.8
"""Share of right polarities after a judging verb, measured on articles (model card)."""

LEANING = 1.6
"""Log-odds that a judging word of the quote adds."""

NAMED_SHARE = 0.55
"""What a probability is worth for a name in a quote: the sentiment model learnt from news sentences."""

SUREST = 0.8
"""No guess of the model is surer than the rule is."""

NAMING_PRIOR = 0.7
"""Log-odds against what somebody is quoted as calling something: praise is quoted less often."""

EXAMPLE = 1.2
"""Log-odds that a near example adds."""


@dataclass(frozen=True, slots=True)
class QuoteText:
    """A quote in its sentences. `text` begins at code point `start` of the whole text; `tokens` are those of
    the sentences, `quoted` those within the quote; `actor` is who did what the article is about."""

    quote: Annotation
    text: str
    start: int
    tokens: Sequence[Token]
    quoted: Sequence[Token]
    entities: Sequence[Entity]
    actor: Mention | None = None


@dataclass(frozen=True, slots=True)
class StanceGuess:
    """A stance with its confidence and where it comes from."""

    stance: Stance
    confidence: float
    origin: str


@dataclass(frozen=True, slots=True)
class _Target:
    mention: Mention
    span: Span
    is_named: bool
    verdict: Polarity | None


def guess_stances(
    text: QuoteText, model: StanceModel | None, votes: Mapping[str, float]
) -> list[StanceGuess]:
    """The speaker's stances, the surest first; empty without a speaker."""
    if text.quote.speaker is None:
        return []
    targets = list(_targets(text))
    probabilities = _read(text, model, targets)
    guesses = [
        guess
        for target, probability in zip(targets, probabilities, strict=True)
        if (guess := _judge(text, target, probability, votes)) is not None
    ]
    return sorted(guesses, key=lambda guess: -guess.confidence)


def _targets(text: QuoteText) -> Iterator[_Target]:
    judged = _object_of_cue(text) or _subject_of_speech(text)
    if judged is not None:
        actor = text.actor
        is_deed = judged.mention.text.split()[-1].lower() in load_stance_lexicon().deeds
        if actor is not None and is_deed and not _names_speaker(text.quote, actor.text):
            yield replace(judged, mention=actor)
        yield judged
    for entity in text.entities:
        span = Span(entity.start, entity.end)
        quoted = any(fragment.contains(span) for fragment in text.quote.fragments)
        if quoted and entity.label in _TARGETS and not _names_speaker(text.quote, entity.text):
            yield _Target(Mention(entity.text, span), span, False, None)


def _names_speaker(quote: Annotation, name: str) -> bool:
    names = " ".join(filter(None, (quote.resolved_speaker, quote.speaker.text if quote.speaker else "")))
    return name.casefold() in names.casefold() or name.split()[-1] in names.split()


def _object_of_cue(text: QuoteText) -> _Target | None:
    """What a judging or naming verb judges: the noun phrase after the cue."""
    lexicon = load_stance_lexicon()
    cue = text.quote.cue
    if cue is None or cue.span is None:
        return None
    verb = next((token for token in text.tokens if cue.span.start <= token.start < cue.span.end), None)
    if verb is None:
        return None
    verdict = lexicon.verbs.get(verb.lower)
    if verdict is None and verb.lower not in lexicon.naming:
        return None
    following = [token for token in text.tokens if token.start >= cue.span.end]
    before = [token for token in text.tokens if token.end <= cue.span.start]
    if before and before[-1].lower in BE_FORMS:  # the plan was dismissed by N as Q
        following = before[_clause_start(before) : -1]
    return _phrase(text, following, verdict, is_named=verdict is None)


def _clause_start(tokens: Sequence[Token]) -> int:
    return max(
        (place + 1 for place, token in enumerate(tokens) if token.lower in (",", ";", "and", "but")),
        default=0,
    )


def _subject_of_speech(text: QuoteText) -> _Target | None:
    """`the minister` of `said the minister had “tried ...”`: whom a fragment says something about."""
    quote, cue = text.quote, text.quote.cue
    if quote.label != "mixed" or cue is None or cue.span is None or cue.span.end > quote.start:
        return None
    between = [token for token in text.tokens if cue.span.end <= token.start < quote.start]
    if between and between[0].lower == "that":
        between = between[1:]
    if not any(token.lower in AUXILIARIES for token in between[-2:]):
        return None
    return _phrase(text, between, None, is_named=False)


def _phrase(
    text: QuoteText, tokens: Sequence[Token], verdict: Polarity | None, *, is_named: bool
) -> _Target | None:
    """The noun phrase that the tokens begin with, without its article; None for a pronoun."""
    kept: list[Token] = []
    for token in tokens[:_LONGEST]:
        ends = token.lower in PREPOSITIONS or token.lower in AUXILIARIES or not token.lower[0].isalnum()
        if ends or any(fragment.start <= token.start < fragment.end for fragment in text.quote.fragments):
            break
        kept.append(token)
    if is_named and kept and kept[0].lower in _POSSESSIVES:  # mostly the speaker's own
        return None
    while kept and kept[0].lower in DETERMINERS:
        kept = kept[1:]
    if not kept or kept[0].lower in PRONOUNS or kept[-1].lower in ("him", "her", "them", "us", "me"):
        return None
    span = Span(kept[0].start, kept[-1].end)
    entity = next(
        (e for e in text.entities if span.contains(Span(e.start, e.end)) and e.label in _TARGETS), None
    )
    if entity is not None and _names_speaker(text.quote, entity.text):
        return None
    entity = _apposed(text, span.end) or _author(text, [t for t in tokens if t.start >= span.end]) or entity
    if entity is not None and entity.end >= span.end and not _names_speaker(text.quote, entity.text):
        span = Span(entity.start, entity.end)
    name = text.text[span.start - text.start : span.end - text.start]
    return _Target(Mention(name, span), span, is_named, verdict)


def _author(text: QuoteText, following: Sequence[Token]) -> Entity | None:
    """`Kenya` of `the decision by Kenya`."""
    if not following or following[0].lower not in ("by", "from"):
        return None
    reach = following[0].end + len(" the ")
    named = (e for e in text.entities if following[0].end < e.start <= reach and e.label in _TARGETS)
    return next(named, None)


def _apposed(text: QuoteText, end: int) -> Entity | None:
    """The name of `the referee, Mehdi Kabbaj`."""
    gap = text.text[end - text.start : end - text.start + 2]
    named = (e for e in text.entities if e.start == end + 2 and e.label in _TARGETS)
    return next(named, None) if gap == ", " else None


def _read(
    text: QuoteText, model: StanceModel | None, targets: Sequence[_Target]
) -> Sequence[Sequence[float] | None]:
    spans = [(target.span.start - text.start, target.span.end - text.start) for target in targets]
    if model is None or not spans:
        return [None] * len(targets)
    try:
        found = model.read(text.text, spans)
    except DetectionError:  # its files are missing: the words alone must do
        return [None] * len(targets)
    return [None if row is None else [float(value) for value in row] for row in found]


def _judge(
    text: QuoteText, target: _Target, probabilities: Sequence[float] | None, votes: Mapping[str, float]
) -> StanceGuess | None:
    """One target's stance; None where nothing speaks for or against it."""
    lexicon = load_stance_lexicon()
    quoted = [token.lower for token in text.quoted]
    leaning = lexicon.leaning(quoted)
    strong = any(word in lexicon.strong for word in quoted)
    if target.verdict is not None:
        return _made(text, target, target.verdict, VERB_CONFIDENCE, RULE, 3 if strong else 2)
    if probabilities is None and not leaning and not votes:
        return None
    scores = dict.fromkeys(POLARITIES, 0.0)
    if probabilities is not None:
        scores = {p: math.log(max(1e-4, value)) for p, value in zip(POLARITIES, probabilities, strict=True)}
    read = max(scores, key=lambda polarity: scores[polarity]) if probabilities is not None else None
    scores[Polarity.FAVOR if leaning > 0 else Polarity.AGAINST] += LEANING * min(2, abs(leaning))
    if target.is_named:
        scores[Polarity.AGAINST] += NAMING_PRIOR
    for polarity in POLARITIES:
        scores[polarity] += EXAMPLE * votes.get(polarity.value, 0.0)
    total = sum(math.exp(score) for score in scores.values())
    best = max(scores, key=lambda polarity: scores[polarity])
    if best is Polarity.NEUTRAL:
        return None
    share = math.exp(scores[best]) / total
    if not target.is_named:
        share *= NAMED_SHARE
    origin = EXAMPLES if votes and best is not read else RULE if leaning and best is not read else ENCODER
    share = min(share, SUREST)
    return _made(text, target, best, share, origin, 3 if strong else 2 if share >= 0.6 else 1)


def _made(
    text: QuoteText, target: _Target, polarity: Polarity, confidence: float, origin: str, intensity: int
) -> StanceGuess:
    evidence = text.quote.fragments
    stance = Stance(text.quote.speaker, target.mention, polarity, intensity, evidence)
    return StanceGuess(stance, confidence, origin)
