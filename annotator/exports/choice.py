"""Which annotations an export gets, and which of their fields a format has no place for."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING

from annotator.core.annotation import Metadata, Role, Status, reading_order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from annotator.core.annotation import Annotation, Article, Block

_FIELDS: tuple[tuple[str, str, Callable[[Annotation], bool]], ...] = (
    (
        "fragments",
        "annotations with gaps, which become several or are left out",
        lambda a: len(a.fragments) > 1,
    ),
    ("confidence", "confidences", lambda a: a.confidence is not None),
    ("note", "notes", lambda a: bool(a.note)),
    ("unsure", "marks “unsure”", lambda a: a.unsure),
    ("event_type", "event types of annotations", lambda a: a.event_type is not None),
    ("stances", "stances of annotations", lambda a: bool(a.stances)),
    ("speaker", "speakers", lambda a: a.speaker is not None),
    ("resolved", "names of speakers (who it is)", lambda a: a.resolved_speaker is not None),
    ("cue", "cue verbs", lambda a: a.cue is not None),
    ("group", "links between the parts of a quote", lambda a: a.group is not None),
    ("entity", "names of clusters of mentions", lambda a: a.entity is not None),
    ("arguments", "actors, recipients, dates and places of events", lambda a: a.arguments is not None),
    ("candidates", "other candidates for the speaker", lambda a: bool(a.candidates)),
)
_ARTICLE_FIELDS: tuple[tuple[str, str, Callable[[Article], bool]], ...] = (
    ("article_event_types", "event types of articles", lambda a: bool(a.labels.event_types)),
    ("article_stances", "stances of articles", lambda a: bool(a.labels.stances)),
    ("article_note", "notes on articles", lambda a: bool(a.labels.note)),
    ("article_done", "marks “done” of articles", lambda a: a.labels.done),
    (
        "roles",
        "roles of paragraphs (headline, byline and so on)",
        lambda a: any(block.role is not Role.BODY for block in a.blocks),
    ),
    ("metadata", "title, byline, outlet, date and address of articles", lambda a: a.metadata != Metadata()),
)


def chosen(
    article: Article, *, suggestions: bool, rejected: bool = False
) -> tuple[list[Annotation], list[tuple[Annotation, str]]]:
    """The annotations to export in reading order, and those that no format can carry, with the reason.

    Accepted ones; with `suggestions` also those that nobody has decided, with `rejected` those that a person
    found wrong.
    """
    wanted = [Status.ACCEPTED] + [Status.SUGGESTED] * suggestions + [Status.REJECTED] * rejected
    usable, unusual = [], []
    length = len(article.text)
    for annotation in article.annotations.values():
        if annotation.status not in wanted:
            continue
        reason = _unusual(annotation, length)
        if reason:
            unusual.append((annotation, reason))
        else:
            usable.append(annotation)
    return sorted(usable, key=reading_order), unusual


def _unusual(annotation: Annotation, length: int) -> str | None:
    reached = 0
    for span in annotation.fragments:
        if not reached <= span.start < span.end <= length:
            return (
                f"characters {span.start} to {span.end} are outside the text or out of order; it was left out"
            )
        reached = span.end
    if not annotation.fragments:
        return "it has no characters; it was left out"
    if not annotation.label:
        return "it has no label; it was left out"
    if annotation.confidence is not None and not math.isfinite(annotation.confidence):
        return "its confidence is not a number; it was left out"
    return None


def within(blocks: Iterable[Block], offsets: Sequence[int]) -> list[bool]:
    """For each of the ascending offsets (code points) if it lies in one of the blocks."""
    found = [False] * len(offsets)
    for block in blocks:
        first, last = bisect_left(offsets, block.start), bisect_left(offsets, block.end)
        found[first:last] = [True] * (last - first)
    return found


def has_field(annotation: Annotation, what: str) -> bool:
    """True if the field is set that `lost_fields` counts under that name."""
    return any(name == what and is_set(annotation) for _, name, is_set in _FIELDS)


def lost_fields(article: Article, annotations: Sequence[Annotation], carried: frozenset[str]) -> Counter[str]:
    """Counts the fields that are set and are not among `carried`."""
    lost: Counter[str] = Counter()
    for name, what, is_set in _FIELDS:
        if name not in carried:
            lost[what] = sum(map(is_set, annotations))
    for name, what, is_set_on_article in _ARTICLE_FIELDS:
        if name not in carried:
            lost[what] = int(is_set_on_article(article))
    return +lost
