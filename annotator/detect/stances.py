"""Guesses the stance of a quote's speaker: polarity and target, with the confidence that both are right.

The polarity comes from a judging verb, from judging words and from the sentiment model; the target from
`stance_targets`. What a person decided about near quotes counts too.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from annotator.core.annotation import Polarity, Stance
from annotator.core.errors import DetectionError
from annotator.detect.events import ENCODER, EXAMPLES
from annotator.detect.stance_lexicon import load_stance_lexicon
from annotator.detect.stance_model import POLARITIES
from annotator.detect.stance_targets import Route, find_targets

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.detect.stance_model import StanceModel
    from annotator.detect.stance_targets import QuoteText, Target

RULE = "rule:evaluative-words"

VERB_CONFIDENCE = 0.95
"""Share of right polarities after a judging verb, measured on articles (model card)."""

LEANING = 1.6
"""Log-odds that a judging word of the quote adds."""

SUREST, SUREST_OF_WORDS, SUREST_JUDGED = 0.9, 0.95, 0.85
"""No polarity of the model is surer: alone, with two judging words, of what somebody calls something."""

POLARITY_FLOOR = 0.55
"""A polarity less sure is not given, whatever its target."""

JUDGED_PRIOR = 2.0
"""Log-odds against whom somebody calls something or says something about in a fragment: praise is quoted
less often."""

JUDGED_TRUST = 0.5
"""What model and words count in such fragments, many of them ironical."""

JUDGED = 2.0
"""Log-odds against no stance in such words."""

EXAMPLE = 1.2
"""Log-odds that a near example adds."""

TARGET_SHARES = MappingProxyType(
    {
        Route.NAMED: 0.92,
        Route.ROLE: 0.75,
        Route.WORK: 0.75,
        Route.DEED: 0.7,
        Route.PRONOUN: 0.55,
        Route.QUOTED: 0.52,
        Route.OPENING: 0.5,
        Route.NOUN: 0.5,
    }
)
"""Share of right targets by how they were found, where the polarity is right: counted on the gold articles
and our passages (`packaging/training/stance_cases.py`) and drawn to a half where cases are few. A noun is
held for less than counted: it may be the wrong choice where an entity is meant."""


@dataclass(frozen=True, slots=True)
class StanceGuess:
    """A stance with its confidence and where it comes from."""

    stance: Stance
    confidence: float
    origin: str


def guess_stances(
    text: QuoteText, model: StanceModel | None, votes: Mapping[str, float]
) -> list[StanceGuess]:
    """The speaker's stances, the surest first; empty without a speaker."""
    if text.quote.speaker is None:
        return []
    targets = find_targets(text)
    probabilities = _read(text, model, targets)
    guesses = [
        guess
        for target, probability in zip(targets, probabilities, strict=True)
        if (guess := _judge(text, target, probability, votes)) is not None
    ]
    return sorted(guesses, key=lambda guess: -guess.confidence)


def _read(
    text: QuoteText, model: StanceModel | None, targets: Sequence[Target]
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
    text: QuoteText, target: Target, probabilities: Sequence[float] | None, votes: Mapping[str, float]
) -> StanceGuess | None:
    """One target's stance; None where nothing speaks for or against it."""
    lexicon = load_stance_lexicon()
    quoted = [token.lower for token in text.quoted]
    leaning = lexicon.leaning(quoted)
    strong = any(word in lexicon.strong for word in quoted)
    intensity = 3 if strong else 2
    share = TARGET_SHARES[target.route]
    if target.verdict is not None:
        return _made(text, target, target.verdict, VERB_CONFIDENCE * share, RULE, intensity)
    is_judged = target.is_named or target.is_told
    is_entity = target.route is not Route.NOUN
    needs_words = target.is_told and not is_entity
    if not leaning and not votes and (needs_words or (probabilities is None and not is_judged)):
        return None
    scores = _scores(probabilities, leaning, votes, is_judged=is_judged and is_entity)
    total = sum(math.exp(score) for score in scores.values())
    best = max(scores, key=lambda polarity: scores[polarity])
    limit = SUREST_JUDGED if is_judged else SUREST_OF_WORDS if abs(leaning) > 1 else SUREST
    sure = min(limit, math.exp(scores[best]) / total)
    if best is Polarity.NEUTRAL or sure < POLARITY_FLOOR:
        return None
    read = None if probabilities is None else POLARITIES[max(range(3), key=probabilities.__getitem__)]
    origin = EXAMPLES if votes and best is not read else RULE if leaning and best is not read else ENCODER
    return _made(text, target, best, sure * share, origin, 3 if strong else 2 if sure >= 0.6 else 1)


def _scores(
    probabilities: Sequence[float] | None, leaning: int, votes: Mapping[str, float], *, is_judged: bool
) -> dict[Polarity, float]:
    """Log-odds of each polarity; what somebody calls something is no neutral matter."""
    trust = JUDGED_TRUST if is_judged else 1.0
    scores = dict.fromkeys(POLARITIES, 0.0)
    if probabilities is not None:
        scores = {
            p: trust * math.log(max(1e-4, value)) for p, value in zip(POLARITIES, probabilities, strict=True)
        }
    scores[Polarity.FAVOR if leaning > 0 else Polarity.AGAINST] += trust * LEANING * min(2, abs(leaning))
    if is_judged:
        scores[Polarity.AGAINST] += JUDGED_PRIOR
        scores[Polarity.NEUTRAL] -= JUDGED
    for polarity in POLARITIES:
        scores[polarity] += EXAMPLE * votes.get(polarity.value, 0.0)
    return scores


def _made(
    text: QuoteText, target: Target, polarity: Polarity, confidence: float, origin: str, intensity: int
) -> StanceGuess:
    evidence = text.quote.fragments
    stance = Stance(text.quote.speaker, target.mention, polarity, intensity, evidence)
    return StanceGuess(stance, confidence, origin)
