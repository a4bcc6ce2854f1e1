"""PLOVER event records in JSON Lines, a record an event. See docs/formats/plover.md.

Format: https://github.com/openeventdata/PLOVER, the manual of 2021 (draft 0.8) that POLECAT uses: its fields,
its 16 types with their quad code and scale. The codebook is CC BY-SA 4.0, Open Event Data Alliance; codes
alone are here. Offsets (`span`, ours) are code points.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from annotator.core import spans
from annotator.core.annotation import Arguments, Layer
from annotator.core.events import type_of
from annotator.exports.base import Format, Written
from annotator.exports.choice import lost_fields
from annotator.exports.properties import to_json

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import BinaryIO

    from annotator.core.annotation import Annotation, Article, Mention

Json = dict[str, Any]
QUAD_AND_SCALE: dict[str, tuple[int, float]] = {
    "AGREE": (1, 2.5),
    "CONSULT": (1, 2.5),
    "SUPPORT": (1, 5.0),
    "CONCEDE": (1, 4.5),
    "COOPERATE": (2, 9.5),
    "AID": (2, 10.0),
    "RETREAT": (2, 6.5),
    "REQUEST": (3, 0.0),
    "ACCUSE": (3, -3.0),  # printed as 3 in the manual, whose modes have -2 to -3.5
    "REJECT": (3, -2.0),
    "THREATEN": (3, -3.5),
    "PROTEST": (4, -5.0),
    "SANCTION": (4, -6.0),  # its section says 4, the summary 3
    "MOBILIZE": (4, -5.5),
    "COERCE": (4, -7.0),
    "ASSAULT": (4, -9.0),
}
"""1, 2 are verbal and material cooperation, 3, 4 verbal and material conflict; the scale is -10 to 10."""
_CARRIED = frozenset({"fragments", "confidence", "event_type", "arguments", "metadata"})
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class PloverWriter:
    """Writes a line an event."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write the events of one article."""
        events = [annotation for annotation in annotations if annotation.layer is Layer.EVENT]
        names = {a.span: a.entity for a in annotations if a.layer is Layer.ENTITY and a.entity}
        lines = [to_json(_record(article, event, names)) + "\n" for event in events]
        self._file.write("".join(lines).encode())
        return Written(len(events))

    def close(self) -> None:
        """Nothing stands at the end."""


def _record(article: Article, event: Annotation, names: Mapping[Any, str | None]) -> Json:
    event_type, arguments = type_of(event), event.arguments or Arguments()
    quad, scale = QUAD_AND_SCALE.get(event_type.code, (None, None))
    day = arguments.date.text.strip() if arguments.date else ""
    sentence = spans.sentence_around(article.text, event.span)
    return {
        "id": event.id,
        "date": day if _ISO_DATE.fullmatch(day) else article.metadata.published,
        "date_text": day or None,
        "event": [event_type.code],
        "mode": [event_type.mode] if event_type.mode else [],
        "context": list(event_type.contexts),
        "actor": [_actor(mention, names) for mention in arguments.actors],
        "recipient": [_actor(mention, names) for mention in arguments.recipients],
        "event_loc": arguments.place.text if arguments.place else None,
        "event_text": event.text_in(article.text),
        "span": [[span.start, span.end] for span in event.fragments],
        "quad_code": quad,
        "event_scale": scale,
        "size": {"dead": None, "injured": None, "arrested": None},
        "text": article.text[sentence.start : sentence.end],
        "title": article.metadata.title,
        "source": article.metadata.outlet,
        "link": article.metadata.url,
        "coder": event.origin,
        "confidence": event.confidence,
    }


def _actor(mention: Mention, names: Mapping[Any, str | None]) -> Json:
    """Codes, sectors and identifiers are not known here; the name of the cluster is."""
    name = names.get(mention.span) if mention.span else None
    return {"entity_text": mention.text, "name": name, "code": None, "sector": [], "identifier": None}


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    events = [a for a in annotations if a.layer is Layer.EVENT]
    lost = lost_fields(article, annotations, _CARRIED)
    lost["entities and quotes"] = len(annotations) - len(events)
    lost["places of actors, recipients, dates and places in the text"] = sum(
        mention.span is not None for a in events if a.arguments for mention in a.arguments.mentions
    )
    lost["texts of articles, but for the sentences of events"] = 1
    return +lost


PLOVER = Format(
    name="plover",
    description="PLOVER event records in JSON Lines, a line an event",
    loses=(
        "the text of the articles, but for the sentences of events",
        "entities and quotes",
        "notes, unsure marks, stances",
        "places of actors, recipients, dates and places in the text",
        "labels of articles, bylines, roles of paragraphs",
    ),
    suffix=".plover.jsonl",
    write=PloverWriter,
    lost=_lost,
)
