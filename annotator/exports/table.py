"""CSV, one row an annotation, for spreadsheets and statistics programs. See docs/formats/csv.md.

RFC 4180: comma, `"` quoting, CRLF between rows; UTF-8 without a byte order mark.
"""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

from annotator.core.annotation import Arguments
from annotator.core.codec import mention_to_dict, stance_to_dict
from annotator.exports.base import Format, Written
from annotator.exports.choice import lost_fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import BinaryIO

    from annotator.core.annotation import Annotation, Article, Mention, Span

COLUMNS = (
    "article_id",
    "title",
    "byline",
    "outlet",
    "published",
    "url",
    "source",
    "article_event_types",
    "annotation_id",
    "layer",
    "label",
    "start",
    "end",
    "text",
    "fragments",
    "status",
    "origin",
    "confidence",
    "note",
    "unsure",
    "event_type",
    "event_mode",
    "event_contexts",
    "speaker",
    "speaker_start",
    "speaker_end",
    "resolved_speaker",
    "cue",
    "cue_start",
    "cue_end",
    "group",
    "stance_holder",
    "stance_target",
    "stance_polarity",
    "stance_intensity",
    "stance_evidence",
    "more_stances",
    "entity",
    "actors",
    "recipients",
    "event_date",
    "event_place",
)
"""The header, in order."""

_CARRIED = frozenset(
    {
        "fragments",
        "confidence",
        "note",
        "unsure",
        "event_type",
        "stances",
        "speaker",
        "resolved",
        "cue",
        "group",
        "entity",
        "arguments",
        "article_event_types",
        "metadata",
    }
)

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")

Cell = str | int | float | None
Row = dict[str, Cell]


class CsvWriter:
    """Writes the header at once and then the rows article by article."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        buffer = io.StringIO()
        csv.writer(buffer).writerow(COLUMNS)
        file.write(buffer.getvalue().encode())

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write a row for each annotation."""
        buffer = io.StringIO()
        writer = csv.DictWriter(buffer, COLUMNS)
        common = _article_cells(article)
        for annotation in annotations:
            row = common | _annotation_cells(article, annotation)
            writer.writerow({name: safe_cell(cell) for name, cell in row.items()})
        self._file.write(buffer.getvalue().encode())
        return Written(len(annotations))

    def close(self) -> None:
        """Nothing stands at the end."""


def safe_cell(cell: Cell) -> Cell:
    """A cell that no spreadsheet runs as a formula: an apostrophe goes before `=`, `+`, `-`, `@`, tab and CR.

    A cell that begins with an apostrophe before one of these gets another one, so that taking one away always
    gives the words back. Source: https://owasp.org/www-community/attacks/CSV_Injection.
    """
    is_formula = isinstance(cell, str) and cell.lstrip("'").startswith(FORMULA_STARTS)
    return f"'{cell}" if is_formula else cell


def _article_cells(article: Article) -> Row:
    metadata = article.metadata
    return {
        "article_id": article.id,
        "title": metadata.title,
        "byline": metadata.byline,
        "outlet": metadata.outlet,
        "published": metadata.published,
        "url": metadata.url,
        "source": article.source.name,
        "article_event_types": ";".join(item.code for item in article.labels.event_types),
    }


def _annotation_cells(article: Article, annotation: Annotation) -> Row:
    event_type = annotation.event_type
    return {
        "annotation_id": annotation.id,
        "layer": annotation.layer.value,
        "label": annotation.label,
        "start": annotation.start,
        "end": annotation.end,
        "text": annotation.text_in(article.text),
        "fragments": _spans(annotation.fragments) if len(annotation.fragments) > 1 else None,
        "status": annotation.status.value,
        "origin": annotation.origin,
        "confidence": annotation.confidence,
        "note": annotation.note,
        "unsure": int(annotation.unsure),
        "event_type": event_type.code if event_type else None,
        "event_mode": event_type.mode if event_type else None,
        "event_contexts": ";".join(event_type.contexts) if event_type else None,
        **_mention_cells("speaker", annotation.speaker),
        "resolved_speaker": annotation.resolved_speaker,
        **_mention_cells("cue", annotation.cue),
        "group": annotation.group,
        **_stance_cells(annotation),
        "entity": annotation.entity,
        **_argument_cells(annotation.arguments or Arguments()),
    }


def _argument_cells(arguments: Arguments) -> Row:
    return {
        "actors": _mentions(arguments.actors),
        "recipients": _mentions(arguments.recipients),
        "event_date": _mentions(filter(None, (arguments.date,))),
        "event_place": _mentions(filter(None, (arguments.place,))),
    }


def _mentions(mentions: Iterable[Mention]) -> str | None:
    """A JSON list, as words can hold any character."""
    listed = [mention_to_dict(mention) for mention in mentions]
    return json.dumps(listed, ensure_ascii=False) if listed else None


def _mention_cells(name: str, mention: Mention | None) -> Row:
    span = mention.span if mention else None
    return {
        name: mention.text if mention else None,
        f"{name}_start": span.start if span else None,
        f"{name}_end": span.end if span else None,
    }


def _stance_cells(annotation: Annotation) -> Row:
    if not annotation.stances:
        return {}
    first, *more = annotation.stances
    return {
        "stance_holder": first.holder.text if first.holder else None,
        "stance_target": first.target.text if first.target else None,
        "stance_polarity": first.polarity.value,
        "stance_intensity": first.intensity,
        "stance_evidence": _spans(first.evidence),
        "more_stances": json.dumps([stance_to_dict(item) for item in more], ensure_ascii=False)
        if more
        else None,
    }


def _spans(spans: Sequence[Span]) -> str:
    return ";".join(f"{span.start}-{span.end}" for span in spans)


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    lost = lost_fields(article, annotations, _CARRIED)
    lost["texts of articles"] = 1
    return lost


CSV = Format(
    name="csv",
    description="CSV table, one row an annotation, for spreadsheets and statistics programs",
    loses=(
        "the text of the articles",
        "articles without annotations",
        "other candidates for the speaker",
        "notes on, stances of and “done” marks of articles, roles of paragraphs",
    ),
    suffix=".csv",
    write=CsvWriter,
    lost=_lost,
)
