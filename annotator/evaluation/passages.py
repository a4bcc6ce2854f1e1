"""Reads the passages of quote cases as articles: `{"id", "case", "text", "quotes": [...]}`, one a line.

Quotes are objects as in the output of `annotator detect`: `start`, `end` (code points), `kind`, `speaker`,
`cue`, `resolved_speaker`, `group`.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import (
    Annotation,
    Article,
    ArticleLabels,
    Layer,
    Metadata,
    Span,
    Status,
)
from annotator.core.codec import mention_from_dict

if TYPE_CHECKING:
    from annotator.core.annotation import Mention

Json = dict[str, Any]


def is_passage(data: Json) -> bool:
    """True for an object of a passages file, false for an article of JSON Lines."""
    return "quotes" in data and "annotations" not in data


def article_from_passage(data: Json) -> Article:
    """The passage as an article without blocks, all its quotes accepted; the title is its id and case.

    Raises:
        KeyError, TypeError, ValueError: not such an object, or a quote outside its text.
    """
    text = str(data["text"])
    quotes = [
        quote_from_dict(item, f"q{place}", Status.ACCEPTED) for place, item in enumerate(data["quotes"])
    ]
    for quote in quotes:
        if not 0 <= quote.start < quote.end <= len(text):
            raise ValueError(f"characters {quote.start} to {quote.end} are not in the text")
    title = " ".join(str(data[name]) for name in ("id", "case") if name in data)
    return Article(
        text=text,
        metadata=Metadata(title=title),
        annotations=MappingProxyType({quote.id: quote for quote in quotes}),
        labels=ArticleLabels(done=True),
    )


def quote_from_dict(data: Json, annotation_id: str, status: Status) -> Annotation:
    """One quote object as an annotation."""
    return Annotation(
        annotation_id,
        Layer.QUOTE,
        str(data["kind"]),
        (Span(int(data["start"]), int(data["end"])),),
        status=status,
        speaker=_mention(data, "speaker"),
        cue=_mention(data, "cue"),
        resolved_speaker=data.get("resolved_speaker"),
        group=data.get("group"),
    )


def _mention(data: Json, name: str) -> Mention | None:
    return mention_from_dict(data[name]) if data.get(name) else None
