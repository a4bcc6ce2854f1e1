"""What went wrong, one by one with its place in the text, and which label is taken for which."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Annotation, Span
from annotator.evaluation.guesses import label_of
from annotator.evaluation.matching import match, same_span, without
from annotator.evaluation.quotes import has_right_name, has_right_speaker, quote_sides, spoken_pairs
from annotator.evaluation.spans import entity_sides

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.core.annotation import Guess
    from annotator.evaluation.guesses import Unit
    from annotator.evaluation.matching import Pairs
    from annotator.evaluation.sample import Sample
    from annotator.evaluation.spans import Sides

MISSED, SPURIOUS = "missed", "spurious"
CONTEXT = 60
"""Code points of the text that are shown before and after the words."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """One error of a pipeline. `number` and `title` name the article, `start` and `end` are code points.

    `error` is missed, spurious, label, boundary, speaker, name and so on; `gold` and `predicted` are what
    should stand there and what was said (None: nothing).
    """

    number: int
    title: str
    group: str
    error: str
    start: int
    end: int
    words: str
    before: str
    after: str
    gold: str | None
    predicted: str | None
    origin: str | None
    confidence: float | None

    def to_dict(self) -> dict[str, Any]:
        """All fields; the article under `article` and `title`."""
        return {
            "article": self.number,
            "title": self.title,
            "group": self.group,
            "error": self.error,
            "start": self.start,
            "end": self.end,
            "words": self.words,
            "before": self.before,
            "after": self.after,
            "gold": self.gold,
            "predicted": self.predicted,
            "origin": self.origin,
            "confidence": self.confidence,
        }


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often each gold label (or spurious) was given each label (or missed)."""

    group: str
    counts: Mapping[tuple[str, str], int]

    @property
    def gold_labels(self) -> tuple[str, ...]:
        """The rows, the most frequent first; spurious last."""
        return self._ordered(0, SPURIOUS)

    @property
    def predicted_labels(self) -> tuple[str, ...]:
        """The columns in the order of the rows, then those that are never gold; missed last."""
        rows = [label for label in self.gold_labels if label != SPURIOUS]
        given = self._ordered(1, MISSED)
        known = [label for label in rows if label in given]
        return (*known, *(label for label in given if label not in known))

    def _ordered(self, side: int, last: str) -> tuple[str, ...]:
        totals: Counter[str] = Counter()
        for key, count in self.counts.items():
            totals[key[side]] += count
        return tuple(sorted(totals, key=lambda label: (label == last, -totals[label], label)))

    def to_dict(self) -> dict[str, Any]:
        """`{"group", "gold", "predicted", "counts"}`; `counts` has a row for each gold label."""
        columns = self.predicted_labels
        rows = [[self.counts.get((gold, label), 0) for label in columns] for gold in self.gold_labels]
        return {
            "group": self.group,
            "gold": list(self.gold_labels),
            "predicted": list(columns),
            "counts": rows,
        }


def confuse(group: str, sides: Iterable[Sides]) -> Confusion:
    """Which label is taken for which; gold and predictions are paired by overlap whatever their label."""
    counts: Counter[tuple[str, str]] = Counter()
    for gold, predicted in sides:
        pairs = match(gold, predicted, _any)
        counts.update((wanted.label, got.label) for wanted, got in pairs)
        counts.update((a.label, MISSED) for a in without(gold, [wanted for wanted, _ in pairs]))
        counts.update((SPURIOUS, a.label) for a in without(predicted, [got for _, got in pairs]))
    return Confusion(group, counts)


def confuse_guesses(group: str, units: Iterable[Unit]) -> Confusion:
    """Which label the best guess takes for which; a right one counts for the label it names."""
    counts: Counter[tuple[str, str]] = Counter()
    for unit in units:
        if unit.labels:
            said = label_of(unit.best) if unit.best else MISSED
            counts[said if said in unit.labels else unit.labels[0], said] += 1
    return Confusion(group, counts)


def find_mistakes(sample: Sample) -> list[Mistake]:
    """All errors in entities and quotes of an article, in reading order."""
    entities, quotes = entity_sides(sample), quote_sides(sample)
    found = [*_span_mistakes(sample, "entity", *entities), *_span_mistakes(sample, "quote", *quotes)]
    return sorted([*found, *_speaker_mistakes(sample)], key=lambda m: (m.start, m.end, m.group))


def find_wrong_guesses(sample: Sample, group: str, units: Sequence[Unit]) -> list[Mistake]:
    """The units whose best guess that is shown is none of their labels."""
    wrong = [(unit, unit.best) for unit in units if unit.labels and unit.best]
    return [_guess_mistake(sample, group, unit, best) for unit, best in wrong if not unit.is_right(best)]


def _any(_one: Annotation, _other: Annotation) -> bool:
    return True


def _span_mistakes(
    sample: Sample, group: str, gold: list[Annotation], predicted: list[Annotation]
) -> list[Mistake]:
    pairs: Pairs = match(gold, predicted, _any)
    missed = without(gold, [wanted for wanted, _ in pairs])
    spurious = without(predicted, [got for _, got in pairs])
    found = [_pair_mistake(sample, group, *pair) for pair in pairs if _error_of(*pair)]
    found += [_mistake(sample, group, MISSED, a.span, a.label, None, None) for a in missed]
    found += [_mistake(sample, group, SPURIOUS, a.span, None, a.label, a) for a in spurious]
    return found


def _error_of(wanted: Annotation, got: Annotation) -> str:
    wrong = [] if wanted.label == got.label else ["label"]
    return " and ".join(wrong if same_span(wanted, got) else [*wrong, "boundary"])


def _pair_mistake(sample: Sample, group: str, wanted: Annotation, got: Annotation) -> Mistake:
    gold, predicted = wanted.label, got.label
    if not same_span(wanted, got):
        gold += f" “{wanted.text_in(sample.text)}”"
        predicted += f" “{got.text_in(sample.text)}”"
    return _mistake(sample, group, _error_of(wanted, got), wanted.span, gold, predicted, got)


def _speaker_mistakes(sample: Sample) -> list[Mistake]:
    found = []
    for wanted, got in spoken_pairs(sample):
        if not has_right_name(wanted, got):
            names = wanted.resolved_speaker or "nobody", got.resolved_speaker or "nobody"
            found.append(_mistake(sample, "quote", "name", wanted.span, *names, got))
        elif not has_right_speaker(wanted, got, sample.gold):
            words = _mention_words(wanted), _mention_words(got)
            found.append(_mistake(sample, "quote", "speaker", wanted.span, *words, got))
    return found


def _mention_words(quote: Annotation) -> str:
    return quote.speaker.text if quote.speaker else "nobody"


def _guess_mistake(sample: Sample, group: str, unit: Unit, best: Guess) -> Mistake:
    span = unit.span or best.evidence or Span(0, 0)
    labels = ", ".join(unit.labels)
    return _mistake(sample, group, "label", span, labels, label_of(best), best)


def _mistake(
    sample: Sample,
    group: str,
    error: str,
    span: Span,
    gold: str | None,
    predicted: str | None,
    source: Annotation | Guess | None,
) -> Mistake:
    text = sample.text
    return Mistake(
        number=sample.number,
        title=sample.title,
        group=group,
        error=error,
        start=span.start,
        end=span.end,
        words=text[span.start : span.end],
        before=text[max(0, span.start - CONTEXT) : span.start],
        after=text[span.end : span.end + CONTEXT],
        gold=gold,
        predicted=predicted,
        origin=source.origin if source else None,
        confidence=source.confidence if source else None,
    )
