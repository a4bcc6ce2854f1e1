"""When an article counts as done: what a project asks for, and what an article still lacks."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.core.annotation import Layer, Status, reading_order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.annotation import Annotation, Article


class Lack(StrEnum):
    """What can be missing."""

    DECISION = "decision"
    EVENT_TYPE = "event type"
    SPEAKER = "speaker"
    STANCE = "stance"


@dataclass(frozen=True, slots=True)
class Criteria:
    """What is asked for; nothing by default.

    `decided_from`: suggestions of this confidence (0 to 1) or more must be decided; None: none must.
    """

    decided_from: float | None = None
    event_type: bool = False
    speakers: bool = False
    stances: bool = False

    @property
    def is_empty(self) -> bool:
        """True if nothing is asked for."""
        return self == Criteria()

    def to_json(self) -> str:
        """As the corpus keeps it."""
        return json.dumps(asdict(self))


@dataclass(frozen=True, slots=True)
class Missing:
    """`annotation_id` says where, None: in the article as a whole."""

    lack: Lack
    annotation_id: str | None = None


def criteria_from_json(data: str | None) -> Criteria:
    """The inverse of `Criteria.to_json`; what a newer version asks for beyond is passed over."""
    try:
        values = json.loads(data or "{}")
        known = {name: values[name] for name in asdict(Criteria()) if name in values}
        return Criteria(**known)
    except (ValueError, TypeError, AttributeError):
        return Criteria()


def missing(article: Article, criteria: Criteria) -> list[Missing]:
    """What the article lacks, in reading order; what it lacks as a whole comes last."""
    if criteria.is_empty:
        return []
    standing = sorted(article.annotations.values(), key=reading_order)
    found = [lack for annotation in standing for lack in _missing_in(annotation, criteria)]
    if criteria.event_type and not article.labels.event_types:
        found.append(Missing(Lack.EVENT_TYPE))
    return found


def _missing_in(annotation: Annotation, criteria: Criteria) -> Iterator[Missing]:
    if annotation.status is Status.SUGGESTED:
        least = criteria.decided_from
        sure = 1.0 if annotation.confidence is None else annotation.confidence
        if least is not None and sure >= least:
            yield Missing(Lack.DECISION, annotation.id)
    elif annotation.status is Status.ACCEPTED and annotation.layer is Layer.QUOTE:
        named = annotation.speaker or annotation.resolved_speaker
        if criteria.speakers and not named:
            yield Missing(Lack.SPEAKER, annotation.id)
        if criteria.stances and not annotation.stances:
            yield Missing(Lack.STANCE, annotation.id)
