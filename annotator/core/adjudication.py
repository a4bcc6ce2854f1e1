"""Decides between several people's annotations: every choice is a change of the adjudicated version.

An annotation that is taken over is copied under an id of its own, made from its old one and the side it comes
from: so a choice can be told from what the version holds, and undo takes the choice back.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core import edits
from annotator.core.annotation import Annotation, ArticleLabels, Change, Status
from annotator.core.errors import UnknownLabelError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.annotation import Article
    from annotator.core.disagreements import Comparison, Member
    from annotator.core.scheme import Scheme

_NAMESPACE = uuid.UUID("5d3e34b5-93bf-4c53-9d61-2f5a5e2e8c1a")


def copied_id(key: str, annotation: Annotation) -> str:
    """The id of the copy of an annotation of the side `key`."""
    return uuid.uuid5(_NAMESPACE, f"{key} {annotation.id}").hex


@dataclass(frozen=True, slots=True)
class Adjudication:
    """The sides that are compared, in the order of the members: a `key` and a name to be shown of each."""

    keys: tuple[str, ...]
    names: tuple[str, ...]

    def chosen(self, comparison: Comparison, article: Article) -> list[Annotation]:
        """What the adjudicated `article` holds of the passage."""
        return [article.annotations[i] for i in self._ids(comparison) if i in article.annotations]

    def is_settled(self, comparison: Comparison, article: Article) -> bool:
        """True if a choice was made. That of labels of the whole article shows only where it left some."""
        if comparison.layer is None:
            return article.labels.done or bool(article.labels.event_types or article.labels.stances)
        return bool(self.chosen(comparison, article))

    def side_of(self, comparison: Comparison, article: Article) -> int | None:
        """The side whose annotation was taken as it stands; None if it was something else."""
        chosen = self.chosen(comparison, article)
        if len(chosen) != 1 or chosen[0].status is not Status.ACCEPTED:
            return None
        for side, member in enumerate(comparison.members):
            if isinstance(member, Annotation) and copied_id(self.keys[side], member) == chosen[0].id:
                return side if member.label == chosen[0].label else None
        return None

    def take(self, article: Article, comparison: Comparison, side: int) -> Change:
        """The side is right, also where it has annotated nothing."""
        member = comparison.members[side]
        if isinstance(member, ArticleLabels):
            return self._take_labels(article, member, side)
        if member is None:
            return self.take_none(article, comparison)
        title = f"Take {edits.quoted(article, member)} from {self.names[side]}"
        return self._change(article, comparison, title, self._copy(member, side))

    def take_none(self, article: Article, comparison: Comparison) -> Change:
        """Nobody is right: the first annotation is kept as rejected."""
        if comparison.layer is None:
            return self._take_labels(article, ArticleLabels(), None)
        side, member = self._first(comparison)
        title = f"Take nobody’s {edits.quoted(article, member)}"
        rejected = replace(self._copy(member, side), status=Status.REJECTED)
        return self._change(article, comparison, title, rejected)

    def relabel(self, article: Article, comparison: Comparison, label: str, *, scheme: Scheme) -> Change:
        """What was chosen, or else the first annotation, with another label.

        Raises:
            UnknownLabelError: its layer has no such label.
        """
        if comparison.layer is None or not scheme.has_label(comparison.layer, label):
            raise UnknownLabelError(label)
        side, member = self._first(comparison)
        taken = next(iter(self.chosen(comparison, article)), self._copy(member, side))
        title = f"Adjudicate {edits.quoted(article, member)} as {label}"
        new = replace(taken, label=label, status=Status.ACCEPTED)
        return self._change(article, comparison, title, new)

    def take_agreed(self, article: Article, comparisons: Iterable[Comparison]) -> Change | None:
        """All that everybody agrees on and that is not chosen yet, as one step; None if there is nothing."""
        taken: list[Annotation] = []
        labels = None
        for comparison in comparisons:
            if comparison.kinds or self.is_settled(comparison, article):
                continue
            member = comparison.members[0]
            if isinstance(member, Annotation):
                taken.append(self._copy(member, 0))
            elif isinstance(member, ArticleLabels):
                labels = _with(article.labels, member)
        if not taken and labels is None:
            return None
        before, after = ((), ()) if labels is None else ((article.labels,), (labels,))
        count = f"{len(taken)} agreed annotation{'' if len(taken) == 1 else 's'}"
        return Change(f"Take {count}", before, (*taken, *after))

    def _take_labels(self, article: Article, labels: ArticleLabels, side: int | None) -> Change:
        whose = "nobody’s" if side is None else f"{self.names[side]}’s"
        title = f"Take {whose} labels of the article"
        return Change(title, (article.labels,), (_with(article.labels, labels),))

    def _change(self, article: Article, comparison: Comparison, title: str, new: Annotation) -> Change:
        return Change(title, tuple(self.chosen(comparison, article)), (new,))

    def _copy(self, annotation: Annotation, side: int) -> Annotation:
        return replace(
            annotation, id=copied_id(self.keys[side], annotation), status=Status.ACCEPTED, guesses=()
        )

    def _first(self, comparison: Comparison) -> tuple[int, Annotation]:
        return next((s, m) for s, m in enumerate(comparison.members) if isinstance(m, Annotation))

    def _ids(self, comparison: Comparison) -> list[str]:
        return [
            copied_id(key, member)
            for key, member in zip(self.keys, comparison.members, strict=True)
            if isinstance(member, Annotation)
        ]


def _with(labels: ArticleLabels, taken: ArticleLabels) -> ArticleLabels:
    return replace(labels, event_types=taken.event_types, stances=taken.stances)


def unsettled(
    adjudication: Adjudication, comparisons: Sequence[Comparison], article: Article
) -> list[Comparison]:
    """The passages that people disagree about and that nothing was chosen for yet."""
    return [c for c in comparisons if c.kinds and not adjudication.is_settled(c, article)]


def member_summary(member: Member) -> tuple[str, ...]:
    """What a side says, as short parts: label, speaker, event type, stances."""
    if member is None:
        return ()
    if isinstance(member, ArticleLabels):
        return (*(event.code for event in member.event_types), *(s.polarity.value for s in member.stances))
    parts = [member.label]
    if member.resolved_speaker or member.speaker:
        parts.append(member.resolved_speaker or (member.speaker.text if member.speaker else ""))
    if member.event_type and member.event_type.code != member.label:
        parts.append(member.event_type.code)
    return (*parts, *(stance.polarity.value for stance in member.stances))
