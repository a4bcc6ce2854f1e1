"""Where an entity is mentioned in the article: its names, and the words that stand for a speaker."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, Layer, Span, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.core.annotation import Article, Change


class Cluster:
    """Spans by canonical name, found when first asked for and kept up with the changes."""

    def __init__(self, article: Article | None = None) -> None:
        self._article = article
        self._spans: dict[str, Counter[Span]] | None = None

    def apply_change(self, change: Change, article: Article) -> None:
        """Takes over a change of the article."""
        self._article = article
        if self._spans is not None:
            before = (item for item in change.before if isinstance(item, Annotation))
            self._count(before, -1)
            self._count(change.added, 1)

    def _count(self, annotations: Iterable[Annotation], times: int) -> None:
        assert self._spans is not None
        for annotation in annotations:
            for name, span in _mentions(annotation):
                self._spans.setdefault(name, Counter())[span] += times

    def mentions_with(self, selected: Annotation | None) -> Sequence[Span]:
        """All mentions of what the selected entity annotation refers to, in order, none over another."""
        if selected is None or selected.layer is not Layer.ENTITY or not selected.entity:
            return ()
        if self._spans is None:
            self._spans = {}
            self._count(self._article.annotations.values() if self._article else (), 1)
        found: list[Span] = []
        for span in sorted(+self._spans.get(selected.entity, Counter())):
            if not found or span.start >= found[-1].end:
                found.append(span)
        return found


def _mentions(annotation: Annotation) -> Iterator[tuple[str, Span]]:
    """The canonical names that an annotation gives, each with the words that stand for it."""
    if annotation.status is Status.REJECTED:
        return
    if annotation.layer is Layer.ENTITY and annotation.entity:
        yield annotation.entity, annotation.span
    speaker = annotation.speaker
    if annotation.resolved_speaker and speaker is not None and speaker.span is not None:
        yield annotation.resolved_speaker, speaker.span
