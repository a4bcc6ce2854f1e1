"""Quotes with cue and sources as Citron's JSON, a zip with a file an article.

See docs/formats/attribution.md. Format: https://github.com/bbc/citron/blob/main/docs/data_format.md, whose
spans (content, cue, source) are those of PolNeAR and PARC 3. Offsets are Python's, code points.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Layer, Span
from annotator.exports.base import Format, Written, title_of
from annotator.exports.choice import lost_fields
from annotator.exports.members import Bundle

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import BinaryIO

    from annotator.core.annotation import Annotation, Article, Mention

Json = dict[str, Any]
_CARRIED = frozenset({"fragments", "confidence", "speaker", "resolved", "cue", "group", "entity"})
_TYPED = "speakers and cues that were typed"


class AttributionWriter:
    """Writes one file an article."""

    def __init__(self, file: BinaryIO) -> None:
        self._bundle = Bundle(file)

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write the quotes of one article and the clusters of its names."""
        quotes = [annotation for annotation in annotations if annotation.layer is Layer.QUOTE]
        clustered = [a for a in annotations if a.layer is Layer.ENTITY and a.entity is not None]
        document = {
            "text": article.text,
            "quotes": [_quote(article.text, parts) for parts in _utterances(quotes)],
            "coreference_groups": _clusters(article.text, clustered),
        }
        name = self._bundle.next_name(title_of(article))
        data = json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1)
        self._bundle.add(f"{name}.json", data.encode())
        return Written(len(quotes) + len(clustered))

    def close(self) -> None:
        """Write the end of the zip."""
        self._bundle.close()


def _utterances(quotes: Sequence[Annotation]) -> list[list[Annotation]]:
    """Quotes of one group together, in the order of their first parts."""
    found: dict[str, list[Annotation]] = {}
    for quote in quotes:
        found.setdefault(quote.group or f"alone:{quote.id}", []).append(quote)
    return list(found.values())


def _quote(text: str, parts: Sequence[Annotation]) -> Json:
    """One utterance; `type` and `source_name` are ours, Citron passes over them."""
    spans = sorted({span for part in parts for span in part.fragments})
    speakers = list(dict.fromkeys(m.span for p in parts if (m := p.speaker) and m.span))
    cue = next((part.cue.span for part in parts if part.cue and part.cue.span), None)
    confidences = [part.confidence for part in parts if part.confidence is not None]
    names = [part.resolved_speaker for part in parts if part.resolved_speaker]
    return {
        "id": parts[0].id,
        "type": parts[0].label,
        "cue": _span(text, cue) if cue else None,
        "sources": [_span(text, speaker) for speaker in speakers],
        "contents": [_span(text, span) for span in spans],
        **({"confidence": min(confidences)} if confidences else {}),
        **({"source_name": names[0]} if names else {}),
    }


def _clusters(text: str, entities: Sequence[Annotation]) -> list[list[Json]]:
    found: dict[str, list[Json]] = defaultdict(list)
    for annotation in entities:
        found[annotation.entity or ""].append(_span(text, annotation.span))
    return list(found.values())


def _span(text: str, span: Span) -> Json:
    return {"start": span.start, "end": span.end, "text": text[span.start : span.end]}


def _is_typed(mention: Mention | None) -> bool:
    return mention is not None and mention.span is None


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    lost = lost_fields(article, annotations, _CARRIED)
    lost["events"] = sum(a.layer is Layer.EVENT for a in annotations)
    lost["entities without a cluster, and labels of entities"] = sum(
        a.layer is Layer.ENTITY and a.entity is None for a in annotations
    )
    lost[_TYPED] = sum(_is_typed(mention) for a in annotations for mention in (a.speaker, a.cue))
    return +lost


ATTRIBUTION = Format(
    name="attribution",
    description="Quotes with cue, sources and contents as Citron's JSON, a zip with a file an article",
    loses=(
        "events, entities without a cluster, labels of entities",
        "kinds of the further parts of a quote",
        _TYPED,
        "notes, unsure marks, event types and stances",
        "labels, title and metadata of articles, roles of paragraphs",
    ),
    suffix=".citron.zip",
    write=AttributionWriter,
    lost=_lost,
)
