"""Guesses of event type and stance against what a person said of the article and of its quotes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import EventType, Stance
from annotator.evaluation.counts import Counts, Share
from annotator.evaluation.matching import match, same_span
from annotator.evaluation.quotes import quotes_of, touch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.annotation import Annotation, Guess, Span
    from annotator.evaluation.sample import Sample

EVENT_TYPE, STANCE = "event type", "stance"
ARTICLE, QUOTE = "article", "quote"


@dataclass(frozen=True, slots=True)
class Unit:
    """An article or a gold quote with its labels (the main one first) and the guesses, best first.

    `values` are event types or stances; `span` is where it stands, None for the article.
    """

    labels: tuple[str, ...]
    values: tuple[EventType | Stance, ...]
    guesses: tuple[Guess, ...]
    span: Span | None = None

    @property
    def best(self) -> Guess | None:
        """The best guess."""
        return self.guesses[0] if self.guesses else None

    def is_right(self, guess: Guess) -> bool:
        """True if its label is one of the unit's."""
        return label_of(guess) in self.labels

    def is_fully_right(self, guess: Guess) -> bool:
        """True for the main event type, or for a stance with polarity and target."""
        if guess.stance is None:
            return self.labels[:1] == (label_of(guess),)
        return any(
            value.polarity is guess.stance.polarity and _same_target(value, guess.stance)
            for value in self.values
            if isinstance(value, Stance)
        )


@dataclass(frozen=True, slots=True)
class GuessScore:
    """How good the guesses of one kind are that are shown, that is at or above the threshold.

    `best` is the best guess of each unit that has both a guess and a label: right if it is one of the labels,
    `full` if it is the main event type, or polarity and target of a stance. `every` counts all shown guesses,
    those on units without a label as wrong. `majority` would be `best` for always saying the commonest label.
    """

    about: str
    kind: str
    units: int
    labelled: int
    best: Share
    full: Share
    every: Counts
    majority_label: str
    majority: Share

    @property
    def coverage(self) -> float | None:
        """Share of the labelled units for which a guess is shown."""
        return self.best.total / self.labelled if self.labelled else None

    def to_dict(self) -> dict[str, Any]:
        """All of it, `coverage` too."""
        return {
            "about": self.about,
            "kind": self.kind,
            "units": self.units,
            "labelled": self.labelled,
            "coverage": self.coverage,
            "best": self.best.to_dict(),
            "full": self.full.to_dict(),
            "every": self.every.to_dict(),
            "majority_label": self.majority_label,
            "majority": self.majority.to_dict(),
        }


def units_of(sample: Sample, about: str, kind: str) -> list[Unit]:
    """The articles (one) or gold quotes that guesses of this kind are about."""
    if about == ARTICLE:
        values = sample.labels.event_types if kind == EVENT_TYPE else sample.labels.stances
        return [_unit(values, sample.guesses, kind, None)]
    gold = [a for a in quotes_of(sample.gold) if a.label not in ("scare", "title")]
    found = {id(wanted): got for wanted, got in match(gold, quotes_of(sample.predicted), same_span)}
    return [_quote_unit(a, found.get(id(a)), kind) for a in gold]


def _quote_unit(gold: Annotation, predicted: Annotation | None, kind: str) -> Unit:
    values: tuple[EventType | Stance, ...] = gold.stances
    if kind == EVENT_TYPE:
        values = (gold.event_type,) if gold.event_type else ()
    return _unit(values, predicted.guesses if predicted else (), kind, gold.span)


def _unit(
    values: Sequence[EventType | Stance], guesses: Iterable[Guess], kind: str, span: Span | None
) -> Unit:
    labels = (value.code if isinstance(value, EventType) else value.polarity.value for value in values)
    fitting = [g for g in guesses if (g.event_type if kind == EVENT_TYPE else g.stance) is not None]
    fitting.sort(key=lambda guess: -guess.confidence)
    return Unit(tuple(dict.fromkeys(labels)), tuple(values), tuple(fitting), span)


def shown(unit: Unit, threshold: float) -> Unit:
    """The unit with the guesses that are shown at the threshold."""
    return replace(unit, guesses=tuple(g for g in unit.guesses if g.confidence >= threshold))


def score_guesses(about: str, kind: str, units: Sequence[Unit]) -> GuessScore:
    """The scores of units whose guesses are those shown."""
    labelled = [unit for unit in units if unit.labels]
    guessed = [(unit, unit.best) for unit in labelled if unit.best is not None]
    common = Counter(label for unit in labelled for label in unit.labels).most_common(1)
    return GuessScore(
        about=about,
        kind=kind,
        units=len(units),
        labelled=len(labelled),
        best=Share(sum(unit.is_right(best) for unit, best in guessed), len(guessed)),
        full=Share(sum(unit.is_fully_right(best) for unit, best in guessed), len(guessed)),
        every=sum(map(_count_every, units), Counts()),
        majority_label=common[0][0] if common else "",
        majority=Share(common[0][1] if common else 0, len(labelled)),
    )


def _count_every(unit: Unit) -> Counts:
    labels = {label_of(guess) for guess in unit.guesses}
    return Counts(len(unit.labels), len(labels), len(labels & set(unit.labels)))


def label_of(guess: Guess) -> str:
    """The code of its event type, or its polarity."""
    if guess.event_type is not None:
        return guess.event_type.code
    return guess.stance.polarity.value if guess.stance is not None else ""


def _same_target(one: Stance, other: Stance) -> bool:
    if one.target is None or other.target is None:
        return one.target is other.target
    return touch(one.target, other.target)
