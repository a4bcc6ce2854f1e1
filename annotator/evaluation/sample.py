"""What is compared: the gold annotations of one article and what a pipeline says about its text.

Gold are the accepted annotations within the blocks that detection reads. What nobody has decided counts on
neither side: predictions that touch an undecided suggestion and nothing accepted are left out, and so are,
in an article that is not done, predictions that touch nothing decided at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, Layer, Status
from annotator.core.index import AnnotationIndex
from annotator.core.reconcile import key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.annotation import Article, ArticleLabels, Guess

INDIRECT = "indirect"
SPOKEN = frozenset({"direct", "mixed"})
"""Kinds of quotes with marks and a speaker."""

ALL_INDIRECT = "all indirect quotes are marked"
"""The note of a gold article in which every indirect quote is annotated, not only some."""

LAYERS = frozenset({Layer.ENTITY, Layer.QUOTE})


@dataclass(frozen=True, slots=True)
class Sample:
    """One article: gold and predictions, both in reading order. `undecided` and `unjudged` count what was
    left out: suggestions without a decision, and predictions that nobody has judged.

    `number` names the article: its id in a corpus, its place in a gold file. With `has_all_indirect` all
    indirect quotes of the article are gold, so that others are wrong. `layers` are those that were annotated.
    """

    number: int
    title: str
    text: str
    gold: tuple[Annotation, ...]
    predicted: tuple[Annotation, ...]
    labels: ArticleLabels
    guesses: tuple[Guess, ...] = ()
    undecided: int = 0
    unjudged: int = 0
    has_all_indirect: bool = False
    layers: frozenset[Layer] = LAYERS


def sample_of(
    article: Article,
    predicted: Iterable[Annotation],
    guesses: Sequence[Guess] = (),
    *,
    number: int,
    threshold: float = 0.0,
    indirect: bool = True,
    has_all_indirect: bool = False,
    layers: frozenset[Layer] = LAYERS,
) -> Sample:
    """The article's gold against predictions; those below the confidence `threshold` count as not made.

    Without `indirect` (nobody looked for them) indirect quotes do not exist.
    """

    def counts(annotation: Annotation) -> bool:
        is_indirect = annotation.layer is Layer.QUOTE and annotation.label == INDIRECT
        return annotation.layer in layers and (indirect or not is_indirect)

    known = [a for a in article.in_order() if counts(a) and _is_read(article, a)]
    shown = [a for a in predicted if counts(a) and (a.confidence is None or a.confidence >= threshold)]
    judged = _judged(shown, known, is_done=article.labels.done)
    return Sample(
        number=number,
        title=article.metadata.title or article.source.name,
        text=article.text,
        gold=tuple(a for a in known if a.status is Status.ACCEPTED),
        predicted=tuple(sorted(judged, key=_order)),
        labels=article.labels,
        guesses=tuple(guesses),
        undecided=sum(a.status is Status.SUGGESTED for a in known),
        unjudged=len(shown) - len(judged),
        has_all_indirect=indirect and has_all_indirect,
        layers=layers,
    )


def counts_as_gold(article: Article) -> bool:
    """True for an article of a corpus that a person has worked on: it is done or holds a decision."""
    return article.labels.done or any(
        a.status is not Status.SUGGESTED and a.layer in LAYERS for a in article.annotations.values()
    )


def _is_read(article: Article, annotation: Annotation) -> bool:
    """True if both ends lie in blocks that detection reads; a text without blocks is read as a whole."""
    if not article.blocks:
        return True
    blocks = article.detected_text_blocks()
    starts = any(b.start <= annotation.start < b.end for b in blocks)
    return starts and any(b.start < annotation.end <= b.end for b in blocks)


def _judged(shown: list[Annotation], known: list[Annotation], *, is_done: bool) -> list[Annotation]:
    """The predictions that the decisions say something about."""
    decided = {key_of(a) for a in known if a.status is not Status.SUGGESTED}
    accepted = _Places(a for a in known if a.status is Status.ACCEPTED)
    undecided = _Places(a for a in known if a.status is Status.SUGGESTED)
    return [
        a for a in shown if key_of(a) in decided or accepted.touch(a) or (is_done and not undecided.touch(a))
    ]


class _Places:
    """Where annotations of each layer lie."""

    def __init__(self, annotations: Iterable[Annotation]) -> None:
        items = list(annotations)
        self._layers = {layer: AnnotationIndex(a for a in items if a.layer is layer) for layer in LAYERS}

    def touch(self, annotation: Annotation) -> bool:
        """True if one of the same layer shares a code point with the annotation."""
        return bool(self._layers[annotation.layer].overlapping(annotation.start, annotation.end))


def _order(annotation: Annotation) -> tuple[int, int, str, str]:
    return annotation.start, -annotation.end, annotation.layer.value, annotation.label
