"""Everything that is measured about a pipeline, put together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Layer
from annotator.evaluation.bootstrap import Figure, f1_figure, share_figure
from annotator.evaluation.calibration import Verdict, calibrate, score_origins
from annotator.evaluation.clusters import score_clusters
from annotator.evaluation.counts import Share
from annotator.evaluation.guesses import (
    ARTICLE,
    EVENT_TYPE,
    QUOTE,
    STANCE,
    score_guesses,
    shown,
    units_of,
)
from annotator.evaluation.matching import exact, match
from annotator.evaluation.mistakes import confuse, confuse_guesses, find_mistakes, find_wrong_guesses
from annotator.evaluation.quotes import (
    has_right_name,
    quote_sides,
    score_quotes,
    spoken_pairs,
    total_score,
)
from annotator.evaluation.sample import INDIRECT
from annotator.evaluation.spans import count_exact, entity_sides, score_labels

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.evaluation.calibration import Calibration, OriginScore
    from annotator.evaluation.clusters import ClusterScore
    from annotator.evaluation.guesses import GuessScore, Unit
    from annotator.evaluation.mistakes import Confusion, Mistake
    from annotator.evaluation.quotes import QuoteScore
    from annotator.evaluation.sample import Sample
    from annotator.evaluation.spans import LayerScore

Json = dict[str, Any]

KINDS = ((ARTICLE, EVENT_TYPE), (QUOTE, EVENT_TYPE), (ARTICLE, STANCE), (QUOTE, STANCE))
"""What guesses are about, and what they say of it."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A pipeline against gold.

    `figures` are the main ones with their intervals. `undecided` suggestions and `unjudged` predictions were
    left out. `mistakes` are in the order of the articles.
    """

    articles: int
    undecided: int
    unjudged: int
    figures: tuple[Figure, ...]
    entities: LayerScore
    quotes: QuoteScore
    quote_kinds: LayerScore
    clusters: ClusterScore
    guesses: tuple[GuessScore, ...]
    calibration: tuple[Calibration, ...]
    origins: tuple[OriginScore, ...]
    confusions: tuple[Confusion, ...]
    mistakes: tuple[Mistake, ...]

    def to_dict(self) -> Json:
        """A JSON-ready dict; the mistakes stand under `errors`."""
        return {
            "articles": self.articles,
            "left_out": {"undecided": self.undecided, "unjudged": self.unjudged},
            "figures": [figure.to_dict() for figure in self.figures],
            "entities": self.entities.to_dict(),
            "quotes": self.quotes.to_dict(),
            "quote_kinds": self.quote_kinds.to_dict(),
            "clusters": self.clusters.to_dict(),
            "guesses": [score.to_dict() for score in self.guesses],
            "calibration": [table.to_dict() for table in self.calibration],
            "origins": [score.to_dict() for score in self.origins],
            "confusions": [confusion.to_dict() for confusion in self.confusions],
            "errors": [mistake.to_dict() for mistake in self.mistakes],
        }


def evaluate(samples: Sequence[Sample], *, guess_threshold: float = 0.5) -> Evaluation:
    """All scores of the samples; guesses below `guess_threshold` count as not shown, but are calibrated."""
    units = {kind: [units_of(sample, *kind) for sample in samples] for kind in KINDS}
    seen = {
        kind: [[shown(unit, guess_threshold) for unit in of_article] for of_article in units[kind]]
        for kind in KINDS
    }
    verdicts = [verdict for sample in samples for verdict in _verdicts(sample)]
    guessed = [v for kind in KINDS for of_article in units[kind] for v in _guess_verdicts(kind, of_article)]
    return Evaluation(
        articles=len(samples),
        undecided=sum(sample.undecided for sample in samples),
        unjudged=sum(sample.unjudged for sample in samples),
        figures=tuple(_figures(samples, seen)),
        entities=score_labels([entity_sides(sample) for sample in samples]),
        quotes=total_score([score_quotes(sample) for sample in samples]),
        quote_kinds=score_labels([quote_sides(sample) for sample in samples]),
        clusters=score_clusters(samples),
        guesses=tuple(score_guesses(*kind, _flat(seen[kind])) for kind in KINDS),
        calibration=calibrate([*verdicts, *guessed]),
        origins=score_origins([*verdicts, *guessed]),
        confusions=(
            confuse("entity", map(entity_sides, samples)),
            confuse("quote", map(quote_sides, samples)),
            *(confuse_guesses(group_of(kind), _flat(seen[kind])) for kind in KINDS),
        ),
        mistakes=tuple(_mistakes(samples, seen)),
    )


Kind = tuple[str, str]
Units = dict[Kind, "list[list[Unit]]"]
"""By kind the units of each article."""


def group_of(kind: Kind) -> str:
    """`article event type`, `quote stance` and so on."""
    return " ".join(kind)


def _flat(units: list[list[Unit]]) -> list[Unit]:
    return [unit for of_article in units for unit in of_article]


def _figures(samples: Sequence[Sample], seen: Units) -> Iterator[Figure]:
    """The main figures, each with an interval over the articles."""
    entities = [s for s in samples if Layer.ENTITY in s.layers]
    quotes = [score_quotes(sample) for sample in samples]
    yield f1_figure(
        "entity_f1", "entities, exact F1", [count_exact(entity_sides(sample)) for sample in entities]
    )
    yield f1_figure("quote_span_f1", "quotes, span F1", [q.span for q in quotes])
    yield share_figure("quote_kind", "quotes, kind", [q.kind for q in quotes])
    yield share_figure("quote_speaker", "quotes, speaker mention", [q.speaker for q in quotes])
    yield share_figure("quote_name", "quotes, speaker’s name", [q.name for q in quotes])
    yield f1_figure("quote_complete_f1", "quotes, span and name F1", [q.complete for q in quotes])
    yield f1_figure("indirect_f1", "indirect quotes, F1", [q.indirect for q in quotes])
    for kind in KINDS:
        scores = [score_guesses(*kind, of_article) for of_article in seen[kind]]
        name, title = group_of(kind), f"{group_of(kind)}, best guess"
        yield share_figure(name.replace(" ", "_"), title, [score.best for score in scores])
        coverage = [Share(score.best.total, score.labelled) for score in scores]
        yield share_figure(f"{name.replace(' ', '_')}_coverage", f"{name}, coverage", coverage)


def _verdicts(sample: Sample) -> Iterator[Verdict]:
    """Whether each prediction is right: an entity by span and label, a quote by span and kind."""
    gold, predicted = entity_sides(sample)
    right = {id(got) for _, got in match(gold, predicted, exact)}
    for got in predicted:
        yield Verdict("entity", got.origin, got.confidence, id(got) in right)
    gold, predicted = quote_sides(sample)
    right = {id(got) for _, got in match(gold, predicted, exact)}
    names = {id(got): has_right_name(wanted, got) for wanted, got in spoken_pairs(sample)}
    for got in predicted:
        is_right = id(got) in right and names.get(id(got), True)
        group = "indirect quote" if got.label == INDIRECT else "quote"
        yield Verdict(group, got.origin, got.confidence, is_right, names.get(id(got)))


def _guess_verdicts(kind: Kind, units: Sequence[Unit]) -> Iterator[Verdict]:
    for unit in units:
        if unit.labels and unit.best:
            yield Verdict(group_of(kind), unit.best.origin, unit.best.confidence, unit.is_right(unit.best))


def _mistakes(samples: Sequence[Sample], seen: Units) -> Iterator[Mistake]:
    for place, sample in enumerate(samples):
        yield from find_mistakes(sample)
        for kind in KINDS:
            yield from find_wrong_guesses(sample, group_of(kind), seen[kind][place])
