"""How far several people agree, by layer and label: spans, tokens, units, and what they say about them.

Only accepted annotations count. Pairs of people are compared and the pairs averaged, so that nobody is the
gold; an article counts for those who have annotated it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Layer
from annotator.evaluation import agreement_attributes, kappa, krippendorff_alpha, krippendorff_unitizing
from annotator.evaluation.matching import exact, match
from annotator.evaluation.matching import partial as overlapping
from annotator.evaluation.resampling import figure
from annotator.evaluation.token_patterns import patterns_of, token_patterns, token_starts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.annotation import Annotation
    from annotator.core.compared_article import ComparedArticle
    from annotator.evaluation.bootstrap import Figure
    from annotator.evaluation.resampling import Numbers
    from annotator.evaluation.token_patterns import SetPattern

ALL = "all"
"""In place of a label: all labels of the layer."""


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """The figures about one layer and label, or (`label` is a subject) about what is said of annotations."""

    layer: str
    label: str
    figures: tuple[Figure, ...]

    def to_dict(self) -> dict[str, Any]:
        """`{"layer", "label", "figures"}`."""
        return {"layer": self.layer, "label": self.label, "figures": [f.to_dict() for f in self.figures]}


@dataclass(frozen=True, slots=True)
class Agreement:
    """The result: over how many articles, between whom, and all rows."""

    articles: int
    sides: tuple[str, ...]
    rows: tuple[AgreementRow, ...]

    def to_dict(self) -> dict[str, Any]:
        """`{"articles", "sides", "rows"}`."""
        rows = [row.to_dict() for row in self.rows]
        return {"articles": self.articles, "sides": list(self.sides), "rows": rows}


def measure_agreement(sides: Sequence[str], articles: Iterable[ComparedArticle]) -> Agreement:
    """Agreement of the sides (their names) over articles; each has one version for each side or None."""
    layers = {layer: _LayerParts(layer, len(sides)) for layer in Layer}
    subjects = agreement_attributes.Subjects(len(sides))
    count = 0
    for article in articles:
        count += 1
        starts = token_starts(article.text)
        for parts in layers.values():
            parts.add(article, starts)
        subjects.add(article)
    rows = [row for parts in layers.values() for row in parts.rows()]
    rows += [AgreementRow(layer, subject, (found,)) for layer, subject, found in subjects.figures()]
    return Agreement(count, tuple(sides), tuple(rows))


@dataclass(frozen=True, slots=True)
class _Counted:
    """One article in one layer. `spans` has for each label and pair twice the matches and their number."""

    length: int
    tokens: Counter[SetPattern]
    spans: dict[str, list[tuple[int, int, int]]]
    units: tuple[list[Annotation], ...]
    labels: Counter[str]


class _LayerParts:
    """Counts article by article; `rows` makes the figures."""

    def __init__(self, layer: Layer, sides: int) -> None:
        self._layer = layer
        self._sides = sides
        self._pairs = list(combinations(range(sides), 2))
        self._articles: list[_Counted] = []

    def add(self, article: ComparedArticle, starts: Sequence[int]) -> None:
        """Counts an article, whose tokens begin at `starts`."""
        sides = [article.of_layer(side, self._layer) for side in range(self._sides)]
        made = [side for side in sides if side is not None]
        labels = Counter(a.label for side in made for a in side)
        spans = {label: self._count(sides, label) for label in (*labels, ALL)}
        tokens = token_patterns(starts, sides)
        self._articles.append(_Counted(len(article.text), tokens, spans, tuple(made), labels))

    def _count(self, sides: Sequence[list[Annotation] | None], label: str) -> list[tuple[int, int, int]]:
        """For each pair: twice the exact matches, twice the overlapping ones, and the annotations of both."""
        counted = []
        chosen = [None if side is None else [a for a in side if label in (ALL, a.label)] for side in sides]
        for one, other in self._pairs:
            left, right = chosen[one], chosen[other]
            if left is None or right is None:
                counted.append((0, 0, 0))
                continue
            matches = (2 * len(match(left, right, fits)) for fits in (exact, overlapping))
            counted.append((*matches, len(left) + len(right)))  # type: ignore[arg-type]
        return counted

    def rows(self) -> list[AgreementRow]:
        """All labels together, then each, the most frequent first; none for a layer that nobody used."""
        labels = sum((article.labels for article in self._articles), Counter[str]())
        if not labels:
            return []
        single = sorted(labels, key=lambda label: (-labels[label], label))
        chosen = [ALL, *single] if len(single) > 1 else single
        return [AgreementRow(self._layer.value, label, tuple(self._figures(label))) for label in chosen]

    def _figures(self, label: str) -> list[Figure]:
        return [*self._span_figures(label), *self._token_figures(label), self._unit_figure(label)]

    def _span_figures(self, label: str) -> list[Figure]:
        counts = [a.spans.get(label, [(0, 0, 0)] * len(self._pairs)) for a in self._articles]
        n = sum(a.labels.total() if label == ALL else a.labels[label] for a in self._articles)
        return [
            figure(name, title, [[n for c in of for n in (c[place], c[2])] for of in counts], _mean_f1, n)
            for name, title, place in (
                ("f1_exact", "span F1, exact", 0),
                ("f1_relaxed", "span F1, relaxed", 1),
            )
        ]

    def _token_figures(self, label: str) -> list[Figure]:
        chosen = None if label == ALL else label
        patterns, categories = patterns_of([a.tokens for a in self._articles], chosen)
        n = sum(of.total() for of in patterns)
        flat = [kappa.confusions(of, categories, self._pairs) for of in patterns]
        cohen = partial(kappa.mean_cohen, categories=categories, pairs=len(self._pairs))
        found = [figure("kappa", "Cohen’s kappa on tokens", flat, cohen, n)]
        if self._sides > 2:
            parts = [kappa.fleiss_parts(of, categories) for of in patterns]
            found.append(figure("fleiss", "Fleiss’ kappa on tokens", parts, kappa.fleiss, n))
        flat = [krippendorff_alpha.coincidences(of, categories) for of in patterns]
        alpha = partial(krippendorff_alpha.nominal_alpha, categories=categories)
        return [*found, figure("alpha", "Krippendorff’s alpha on tokens", flat, alpha, n)]

    def _unit_figure(self, label: str) -> Figure:
        names = sorted({name for a in self._articles for name in a.labels}) if label == ALL else [label]
        number = {name: place for place, name in enumerate(names, 1)}
        flat, n = [], 0
        for article in self._articles:
            sides = [
                [
                    (annotation.span, number[annotation.label])
                    for annotation in krippendorff_unitizing.units_of(a for a in side if a.label in number)
                ]
                for side in article.units
            ]
            n += sum(map(len, sides))
            flat.append(krippendorff_unitizing.unitizing_parts(article.length, sides, len(names) + 1))
        alpha_u = partial(krippendorff_unitizing.alpha_u, categories=len(names) + 1)
        return figure("alpha_u", "Krippendorff’s alpha-u", flat, alpha_u, n)


def _mean_f1(sums: Numbers) -> Numbers:
    """The mean F1 of the pairs that have annotated anything; columns are twice the matches, and all."""
    import numpy as np

    right, both = sums[:, 0::2], sums[:, 1::2]
    with np.errstate(divide="ignore", invalid="ignore"):
        values = np.where(both > 0, right / both, 0.0)
        mean: Numbers = values.sum(axis=1) / (both > 0).sum(axis=1)
    return mean
