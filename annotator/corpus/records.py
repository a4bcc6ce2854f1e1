"""What the corpus tells about itself: rows of the queue, of the history, of the statistics and of a check."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.annotation import Layer, Status


@dataclass(frozen=True, slots=True)
class QueueItem:
    """One article as the queue shows it. `last_opened` is a UTC ISO time, None if it never was on screen.

    `copies` is the number of its near duplicates, itself included; `tags` are the names of tags and sets.
    """

    id: int
    title: str
    outlet: str
    published: str | None
    source_name: str
    suggested: int
    accepted: int
    rejected: int
    done: bool
    detected_by: str | None
    last_opened: str | None
    flagged: bool = False
    copies: int = 1
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One change. `state` is `done`, `undone` or `dropped` (undone, then overtaken by another change).

    `made_at` is a UTC ISO time; `decisions` is the number of annotations that the change touched.
    """

    id: int
    article_id: int
    title: str
    person: str
    made_at: str
    state: str
    decisions: int


@dataclass(frozen=True, slots=True)
class CorpusStats:
    """Totals: annotations by layer, label and status, and annotations that each person touched."""

    articles: int
    done: int
    annotations: Mapping[tuple[Layer, str, Status], int]
    decisions: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that a check found wrong; `article_id` and `annotation_id` say where, if it has a place."""

    message: str
    article_id: int | None = None
    annotation_id: str | None = None
