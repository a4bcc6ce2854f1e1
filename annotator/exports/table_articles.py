"""Rows of tables about articles and about quotes. See docs/formats/csv.md."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from annotator.core.annotation import Layer
from annotator.core.codec import stance_to_dict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.core.annotation import Annotation, Article

ARTICLES = ".articles"
QUOTES = ".quotes"
"""What the names of the files beside a table of annotations end in, before their suffix."""

ARTICLE_COLUMNS = (
    "article_id",
    "title",
    "byline",
    "outlet",
    "published",
    "url",
    "source",
    "article_event_types",
    "article_modes",
    "article_stances",
    "article_note",
    "done",
    "suggested",
    "accepted",
    "rejected",
    "blocks",
    "text",
    "article_number",
)
QUOTE_COLUMNS = (
    "article_id",
    "title",
    "outlet",
    "published",
    "url",
    "quote_id",
    "kind",
    "start",
    "end",
    "text",
    "parts",
    "status",
    "speaker",
    "resolved_speaker",
    "cue",
    "event_type",
    "event_mode",
    "stance_target",
    "stance_polarity",
    "stance_intensity",
    "unsure",
    "note",
    "article_number",
)

Cell = str | int | float | None
Row = dict[str, Cell]

_UNESCAPED = re.compile(r"((?:[^\\;]|\\.)*);", re.DOTALL)


def listed(names: Iterable[str]) -> str:
    """Names with `;` between; a `;` or backslash within one has a backslash before it."""
    return ";".join(re.sub(r"([\\;])", r"\\\1", name) for name in names)


def names_listed(cell: str) -> list[str]:
    """The inverse of `listed`; an empty cell has no names."""
    if not cell:
        return []
    return [re.sub(r"\\(.)", r"\1", name) for name in _UNESCAPED.findall(f"{cell};")]


def article_row(article: Article, number: int) -> Row:
    """The article with its text; `number` tells it apart within the file, where it may have no id."""
    metadata, labels = article.metadata, article.labels
    statuses = [annotation.status.value for annotation in article.annotations.values()]
    details = [[kind.mode, list(kind.contexts)] for kind in labels.event_types]
    return {
        "article_id": article.id,
        "title": metadata.title,
        "byline": metadata.byline,
        "outlet": metadata.outlet,
        "published": metadata.published,
        "url": metadata.url,
        "source": article.source.name,
        "article_event_types": listed(item.code for item in labels.event_types),
        "article_modes": _json(details) if any(mode or rest for mode, rest in details) else None,
        "article_stances": _json([stance_to_dict(item) for item in labels.stances])
        if labels.stances
        else None,
        "article_note": labels.note,
        "done": int(labels.done),
        **{status: statuses.count(status) for status in ("suggested", "accepted", "rejected")},
        "blocks": _json([[block.start, block.end, block.role.value] for block in article.blocks]),
        "text": article.text,
        "article_number": number,
    }


def quote_rows(article: Article, annotations: Sequence[Annotation], number: int) -> Iterator[Row]:
    """A row for each utterance: the parts of one are joined with ` … `."""
    utterances: dict[str, list[Annotation]] = {}
    for annotation in annotations:
        if annotation.layer is Layer.QUOTE:
            utterances.setdefault(annotation.group or annotation.id, []).append(annotation)
    for parts in utterances.values():
        yield _quote_row(article, parts, number)


def _quote_row(article: Article, parts: Sequence[Annotation], number: int) -> Row:
    first = parts[0]
    speaker = next((part.speaker for part in parts if part.speaker), None)
    cue = next((part.cue for part in parts if part.cue), None)
    event_type = next((part.event_type for part in parts if part.event_type), None)
    stance = next((stance for part in parts for stance in part.stances), None)
    metadata = article.metadata
    return {
        "article_id": article.id,
        "title": metadata.title,
        "outlet": metadata.outlet,
        "published": metadata.published,
        "url": metadata.url,
        "quote_id": first.id,
        "kind": first.label,
        "start": first.start,
        "end": max(part.end for part in parts),
        "text": " … ".join(part.text_in(article.text) for part in parts),
        "parts": len(parts),
        "status": first.status.value,
        "speaker": speaker.text if speaker else None,
        "resolved_speaker": next((part.resolved_speaker for part in parts if part.resolved_speaker), None),
        "cue": cue.text if cue else None,
        "event_type": event_type.code if event_type else None,
        "event_mode": event_type.mode if event_type else None,
        "stance_target": stance.target.text if stance and stance.target else None,
        "stance_polarity": stance.polarity.value if stance else None,
        "stance_intensity": stance.intensity if stance else None,
        "unsure": int(any(part.unsure for part in parts)),
        "note": " ".join(part.note for part in parts if part.note),
        "article_number": number,
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
