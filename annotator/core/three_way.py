"""Merges two states of one article by what was decided since they parted.

What only one side has decided is taken from that side. What both have decided, differently, is a conflict.
Annotations are the same by id; where the sides have made theirs apart from each other, by their place.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, ArticleLabels, Status
from annotator.core.index import AnnotationIndex
from annotator.core.reconcile import is_decided

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from annotator.core.annotation import Article

Item = Annotation | ArticleLabels | None

LABELS = ""
"""In place of an annotation's id: the labels of the article as a whole."""


class Choice(StrEnum):
    """What becomes of a conflict. With `both` mine stands and theirs becomes a version of its own."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Both have decided; `id` is that of my annotation (or theirs), or `LABELS`. None: it was removed."""

    id: str
    mine: Item
    theirs: Item


@dataclass(frozen=True, slots=True)
class Side:
    """One state: the article, and the ids (`LABELS` too) of what was decided since the sides parted."""

    article: Article
    decided: Collection[str]


@dataclass(slots=True)
class Merged:
    """What mine becomes: ids to take out, annotations to put in, other labels if there are any."""

    removed: list[str] = field(default_factory=list)
    added: list[Annotation] = field(default_factory=list)
    labels: ArticleLabels | None = None
    conflicts: list[Conflict] = field(default_factory=list)
    keeps_both: bool = False

    @property
    def changes_anything(self) -> bool:
        """False if mine stays as it is."""
        return bool(self.removed or self.added or self.labels is not None)


def merge(mine: Side, theirs: Side, choose: Callable[[Conflict], Choice]) -> Merged:
    """What mine becomes when theirs is merged into it; `choose` is asked about each conflict."""
    return _Merge(mine, theirs, choose).merged()


class _Merge:
    def __init__(self, mine: Side, theirs: Side, choose: Callable[[Conflict], Choice]) -> None:
        self._mine = mine
        self._theirs = theirs
        self._choose = choose
        known = theirs.article.annotations
        self._apart = AnnotationIndex(a for a in mine.article.annotations.values() if a.id not in known)
        self._merged = Merged()

    def merged(self) -> Merged:
        """The result."""
        ours, others = self._mine.article.annotations, self._theirs.article.annotations
        for annotation_id in dict.fromkeys((*ours, *others, *self._theirs.decided)):
            if annotation_id != LABELS:
                self._merge(annotation_id, ours.get(annotation_id), others.get(annotation_id))
        self._merge_labels()
        return self._merged

    def _merge(self, annotation_id: str, mine: Annotation | None, theirs: Annotation | None) -> None:
        if mine == theirs:
            return
        by_me = annotation_id in self._mine.decided
        by_them = annotation_id in self._theirs.decided
        if by_me and by_them:
            self._conflict(Conflict(annotation_id, mine, theirs))
        elif mine is None and theirs is not None:
            if by_me:
                return  # I have removed what they never touched
            self._take_new(theirs)
        elif by_them:
            self._replace(mine, theirs)

    def _take_new(self, theirs: Annotation) -> None:
        """Something that mine does not have: it may stand there under another id."""
        near = [a for a in self._apart.overlapping(theirs.start, theirs.end) if a.layer is theirs.layer]
        same = next((a for a in near if a.fragments == theirs.fragments), None)
        if not is_decided(theirs):
            if not near and self._mine.article.detected_by is None:
                self._replace(None, theirs)
        elif same is not None and not is_decided(same):
            self._replace(same, theirs)
        elif same is not None:
            if not _say_the_same(same, theirs):
                self._conflict(Conflict(same.id, same, theirs))
        elif rival := next((a for a in near if _are_rivals(a, theirs)), None):
            self._conflict(Conflict(rival.id, rival, theirs))
        else:
            self._replace(None, theirs)

    def _merge_labels(self) -> None:
        mine, theirs = self._mine.article.labels, self._theirs.article.labels
        if mine == theirs or LABELS not in self._theirs.decided:
            return
        if LABELS in self._mine.decided and mine != ArticleLabels():
            self._conflict(Conflict(LABELS, mine, theirs))
        else:
            self._merged.labels = theirs

    def _conflict(self, conflict: Conflict) -> None:
        self._merged.conflicts.append(conflict)
        choice = self._choose(conflict)
        self._merged.keeps_both |= choice is Choice.BOTH
        if choice is not Choice.THEIRS:
            return
        if isinstance(conflict.theirs, ArticleLabels):
            self._merged.labels = conflict.theirs
        elif not isinstance(conflict.mine, ArticleLabels):
            self._replace(conflict.mine, conflict.theirs)

    def _replace(self, mine: Annotation | None, theirs: Annotation | None) -> None:
        if mine is not None:
            self._merged.removed.append(mine.id)
        if theirs is not None:
            self._merged.added.append(theirs)


def _say_the_same(one: Annotation, other: Annotation) -> bool:
    """True if only where they come from differs."""
    return replace(other, id=one.id, origin=one.origin, confidence=one.confidence, guesses=one.guesses) == one


def _are_rivals(one: Annotation, other: Annotation) -> bool:
    """True for accepted annotations of one label that overlap with different ends: one of them is wrong."""
    return one.label == other.label and one.status is other.status is Status.ACCEPTED
