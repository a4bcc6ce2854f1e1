"""What became of a suggestion once a person had decided about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.core.annotation import Layer, Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.annotation import Annotation


class Verdict(StrEnum):
    """`ACCEPTED`: as it was suggested. All others say what was wrong, the worst thing first in this order:

    rejected, merged into another, relabelled, moved (other words), reattributed (a quote's other speaker).
    """

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    MERGED = "merged"
    RELABELLED = "relabelled"
    MOVED = "moved"
    REATTRIBUTED = "reattributed"


@dataclass(frozen=True, slots=True)
class Suggested:
    """A suggestion as it was made; offsets in code points."""

    layer: str
    label: str
    start: int
    end: int
    speaker: str | None


def suggested(annotation: Annotation) -> Suggested:
    """What an undecided annotation says."""
    at = annotation.layer.value, annotation.label, annotation.start, annotation.end
    return Suggested(*at, speaker_of(annotation))


def speaker_of(annotation: Annotation) -> str | None:
    """Who says a quote, by the full name where it is known."""
    words = annotation.speaker.text if annotation.speaker else None
    return annotation.resolved_speaker or words


def verdict_of(suggestion: Suggested, now: Annotation | None, others: Iterable[Annotation] = ()) -> Verdict:
    """The verdict on a suggestion that is `now` decided or gone; `others` are what the same edit has made."""
    if now is None:
        merged = any(
            a.layer == suggestion.layer and a.start < suggestion.end and suggestion.start < a.end
            for a in others
        )
        return Verdict.MERGED if merged else Verdict.REJECTED
    if now.status is Status.REJECTED:
        return Verdict.REJECTED
    if (now.layer.value, now.label) != (suggestion.layer, suggestion.label):
        return Verdict.RELABELLED
    if (now.start, now.end) != (suggestion.start, suggestion.end):
        return Verdict.MOVED
    if now.layer is Layer.QUOTE and speaker_of(now) != suggestion.speaker:
        return Verdict.REATTRIBUTED
    return Verdict.ACCEPTED
