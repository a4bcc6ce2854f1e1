"""Agreement about annotations that people have in common: label, speaker, event type, stance."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from annotator.core.alignment_of_annotators import align
from annotator.core.annotation import Layer
from annotator.core.disagreements import main_event, same_speaker, stance_keys
from annotator.evaluation.resampling import figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.annotation import Annotation, ArticleLabels
    from annotator.core.compared_article import ComparedArticle
    from annotator.evaluation.bootstrap import Figure
    from annotator.evaluation.resampling import Numbers

Case = tuple[str, str, bool]
"""Layer, subject, and whether the two agree."""

_TITLES = {
    "label": "same label on the same words",
    "speaker": "same speaker of quotes that overlap",
    "event type": "same event type",
    "stance": "same stances (holder, target, polarity)",
}
ARTICLE = "article"


class Subjects:
    """Counts article by article in how many cases a pair of people says the same."""

    def __init__(self, sides: int) -> None:
        self._pairs = list(combinations(range(sides), 2))
        self._articles: list[dict[tuple[str, str], list[list[int]]]] = []

    def add(self, article: ComparedArticle) -> None:
        """Counts an article."""
        counts: dict[tuple[str, str], list[list[int]]] = {}
        for number, (one, other) in enumerate(self._pairs):
            for layer, subject, agree in _cases(article, one, other):
                of_pairs = counts.setdefault((layer, subject), [[0, 0] for _ in self._pairs])
                of_pairs[number][0] += agree
                of_pairs[number][1] += 1
        self._articles.append(counts)

    def figures(self) -> list[tuple[str, str, Figure]]:
        """Layer, subject and the share of cases in which a pair agrees, averaged over the pairs."""
        found = []
        order = (*(layer.value for layer in Layer), ARTICLE)
        keys = {key for counts in self._articles for key in counts}
        for layer, subject in sorted(
            keys, key=lambda key: (order.index(key[0]), list(_TITLES).index(key[1]))
        ):
            none = [[0, 0] for _ in self._pairs]
            parts = [
                [n for pair in counts.get((layer, subject), none) for n in pair] for counts in self._articles
            ]
            total = sum(sum(part[1::2]) for part in parts)
            found.append((layer, subject, figure("share", _TITLES[subject], parts, _mean_share, total)))
        return found


def _cases(article: ComparedArticle, one: int, other: int) -> Iterator[Case]:
    versions = article.versions[one], article.versions[other]
    if versions[0] is None or versions[1] is None:
        return
    for layer in Layer:
        left, right = article.of_layer(one, layer), article.of_layer(other, layer)
        for row in align([left or [], right or []]):
            if row[0] is not None and row[1] is not None:
                yield from _annotation_cases(row[0], row[1])
    yield from _article_cases(versions[0].labels, versions[1].labels)


def _annotation_cases(one: Annotation, other: Annotation) -> Iterator[Case]:
    layer = one.layer.value
    if one.fragments == other.fragments:
        yield layer, "label", one.label == other.label
    if one.layer is Layer.QUOTE and (one.speaker or other.speaker):
        yield layer, "speaker", same_speaker(one, other)
    if one.layer is not Layer.ENTITY and (one.event_type or other.event_type):
        codes = {a.event_type.code if a.event_type else None for a in (one, other)}
        yield layer, "event type", len(codes) == 1
    if one.stances or other.stances:
        yield layer, "stance", stance_keys(one.stances) == stance_keys(other.stances)


def _article_cases(one: ArticleLabels, other: ArticleLabels) -> Iterator[Case]:
    if one.event_types or other.event_types:
        yield ARTICLE, "event type", main_event(one.event_types) == main_event(other.event_types)
    if one.stances or other.stances:
        yield ARTICLE, "stance", stance_keys(one.stances) == stance_keys(other.stances)


def _mean_share(sums: Numbers) -> Numbers:
    import numpy as np

    right, total = sums[:, 0::2], sums[:, 1::2]
    with np.errstate(divide="ignore", invalid="ignore"):
        values = np.where(total > 0, right / total, 0.0)
        mean: Numbers = values.sum(axis=1) / (total > 0).sum(axis=1)
    return mean
