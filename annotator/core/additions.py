"""Annotations from elsewhere onto an article that is there already: what people have decided stays."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, ArticleLabels, Change, Status, new_id

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.annotation import Article, Layer, Span

Key = tuple["Layer", tuple["Span", ...]]


@dataclass(frozen=True, slots=True)
class Additions:
    """What is added to an article: `change` (None: nothing) and the counts.

    `same`: there already. `decided`: people have accepted another label for these words, or rejected this
    one. `confirmed`: suggestions that the incoming ones accept.
    """

    change: Change | None
    added: int = 0
    confirmed: int = 0
    same: int = 0
    decided: int = 0


def additions(article: Article, incoming: Iterable[Annotation], title: str) -> Additions:
    """The change that brings the annotations, of the same text, into the article."""
    standing: dict[Key, list[Annotation]] = {}
    for annotation in article.annotations.values():
        standing.setdefault(_key(annotation), []).append(annotation)
    before: list[Annotation] = []
    after: list[Annotation] = []
    counts = {"added": 0, "confirmed": 0, "same": 0, "decided": 0}
    for annotation in incoming:
        there = standing.setdefault(_key(annotation), [])
        what, twin = _judge(there, annotation)
        counts[what] += 1
        if what == "added":
            new = replace(annotation, id=new_id()) if annotation.id in article.annotations else annotation
            after.append(new)
            there.append(new)
        elif what == "confirmed" and twin is not None:
            accepted = replace(twin, status=Status.ACCEPTED)
            before.append(twin)
            after.append(accepted)
            there[there.index(twin)] = accepted
    change = Change(title, tuple(before), tuple(after)) if after else None
    return Additions(change, **counts)


def _judge(there: list[Annotation], annotation: Annotation) -> tuple[str, Annotation | None]:
    twin = next((other for other in there if other.label == annotation.label), None)
    if twin is not None:
        if twin.status is Status.SUGGESTED and annotation.status is Status.ACCEPTED:
            return "confirmed", twin
        return ("same" if twin.status is not Status.REJECTED else "decided"), twin
    if any(other.status is Status.ACCEPTED for other in there):
        return "decided", None
    return "added", None


def _key(annotation: Annotation) -> Key:
    return annotation.layer, annotation.fragments


def composed(first: Change, second: Change) -> Change:
    """One change that does both, one after the other, to annotations."""
    made = {item.id for item in first.added}
    gone = set(second.removed_ids)
    before = [*first.before, *(item for item in second.before if _id(item) not in made)]
    after = [*(item for item in first.after if _id(item) not in gone), *second.after]
    return Change(first.title, tuple(before), tuple(after))


def _id(item: Annotation | ArticleLabels) -> str:
    return item.id if isinstance(item, Annotation) else ""
