"""Tables, one row an annotation, an article or a quote, as CSV and TSV. See docs/formats/csv.md.

RFC 4180: comma (or tab), `"` quoting, CRLF between rows; UTF-8 without a byte order mark.
"""

from __future__ import annotations

import csv
import io
import json
import tempfile
import weakref
from functools import partial
from typing import TYPE_CHECKING

from annotator.core.annotation import Arguments
from annotator.core.codec import mention_to_dict, stance_to_dict
from annotator.exports.base import Format, Written
from annotator.exports.choice import lost_fields
from annotator.exports.properties import ANNOTATION_FIELDS, ARTICLE_FIELDS
from annotator.exports.table_articles import (
    ARTICLE_COLUMNS,
    ARTICLES,
    QUOTE_COLUMNS,
    QUOTES,
    article_row,
    listed,
    quote_rows,
)
from annotator.exports.table_reader import FORMULA_STARTS, read_csv, read_tsv

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import BinaryIO

    from annotator.core.annotation import Annotation, Article, Mention, Span
    from annotator.exports.base import Writer
    from annotator.exports.table_articles import Cell, Row

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
    "candidates",
    "stance_holder_start",
    "stance_holder_end",
    "stance_target_start",
    "stance_target_end",
    "article_number",
)
"""The header, in order."""

CARRIED = ANNOTATION_FIELDS | ARTICLE_FIELDS | {"fragments", "group", "candidates"}
"""What the tables together carry, in the words of `choice.lost_fields`."""


class TableWriter:
    """Writes a row an annotation; rows of articles and of quotes go to files of their own, beside it."""

    def __init__(self, file: BinaryIO, delimiter: str) -> None:
        self._delimiter = delimiter
        self._articles = tempfile.TemporaryFile()  # noqa: SIM115  (lives as long as the writer)
        self._quotes = tempfile.TemporaryFile()  # noqa: SIM115
        for held in (self._articles, self._quotes):
            weakref.finalize(self, held.close)
        self._annotations = file
        self._number = 0
        self._write(file, COLUMNS, [dict(zip(COLUMNS, COLUMNS, strict=True))])
        self._write(
            self._articles, ARTICLE_COLUMNS, [dict(zip(ARTICLE_COLUMNS, ARTICLE_COLUMNS, strict=True))]
        )
        self._write(self._quotes, QUOTE_COLUMNS, [dict(zip(QUOTE_COLUMNS, QUOTE_COLUMNS, strict=True))])

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write a row for each annotation, one for the article and one for each quote."""
        number = self._number + 1
        tables = (
            (self._annotations, COLUMNS, annotation_rows(article, annotations, number)),
            (self._articles, ARTICLE_COLUMNS, [article_row(article, number)]),
            (self._quotes, QUOTE_COLUMNS, list(quote_rows(article, annotations, number))),
        )
        for file, columns, rows in tables:
            self._write(file, columns, rows)
        self._number = number
        return Written(len(annotations))

    def _write(self, file: BinaryIO, columns: Sequence[str], rows: Iterable[Row]) -> None:
        buffer = io.StringIO()
        writer = csv.DictWriter(buffer, columns, delimiter=self._delimiter)
        writer.writerows({name: safe_cell(cell) for name, cell in row.items()} for row in rows)
        file.write(buffer.getvalue().encode())

    def close(self) -> None:
        """Nothing stands at the end."""

    @property
    def beside(self) -> Mapping[str, BinaryIO]:
        """The other two files, by what the names of their tables end in."""
        return {ARTICLES: self._articles, QUOTES: self._quotes}


def safe_cell(cell: Cell) -> Cell:
    """A cell that no spreadsheet runs as a formula: an apostrophe goes before `=`, `+`, `-`, `@`, tab and CR.

    A cell that begins with an apostrophe before one of these gets another one, so that taking one away always
    gives the words back. Source: https://owasp.org/www-community/attacks/CSV_Injection.
    """
    is_formula = isinstance(cell, str) and cell.lstrip("'").startswith(FORMULA_STARTS)
    return f"'{cell}" if is_formula else cell


def annotation_rows(article: Article, annotations: Sequence[Annotation], number: int) -> list[Row]:
    """A row for each annotation; `number` tells the article apart within the file."""
    common = {name: cell for name, cell in article_row(article, number).items() if name in COLUMNS}
    return [common | _annotation_cells(article, annotation) for annotation in annotations]


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
        "event_contexts": listed(event_type.contexts) if event_type else None,
        **_mention_cells("speaker", annotation.speaker),
        "resolved_speaker": annotation.resolved_speaker,
        **_mention_cells("cue", annotation.cue),
        "group": annotation.group,
        **_stance_cells(annotation),
        "entity": annotation.entity,
        **_argument_cells(annotation.arguments or Arguments()),
        "candidates": _mentions(annotation.candidates),
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
        **_mention_cells("stance_holder", first.holder),
        **_mention_cells("stance_target", first.target),
        "stance_polarity": first.polarity.value,
        "stance_intensity": first.intensity,
        "stance_evidence": _spans(first.evidence),
        "more_stances": json.dumps([stance_to_dict(item) for item in more], ensure_ascii=False)
        if more
        else None,
    }


def _spans(spans: Sequence[Span]) -> str:
    return ";".join(f"{span.start}-{span.end}" for span in spans)


def lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    """What the tables have no place for."""
    return lost_fields(article, annotations, CARRIED)


def _beside(suffix: str, writer: Writer) -> Mapping[str, BinaryIO]:
    assert isinstance(writer, TableWriter)
    return {f"{name}{suffix}": file for name, file in writer.beside.items()}


CSV = Format(
    name="csv",
    description="CSV tables: a row an annotation; beside it .articles.csv (with texts) and .quotes.csv",
    loses=(),
    suffix=".csv",
    write=partial(TableWriter, delimiter=","),
    lost=lost,
    negatives=True,
    read=read_csv,
    beside=partial(_beside, ".csv"),
)
TSV = Format(
    name="tsv",
    description="the same tables as csv, with tabs between the cells",
    loses=(),
    suffix=".tsv",
    write=partial(TableWriter, delimiter="\t"),
    lost=lost,
    negatives=True,
    read=read_tsv,
    beside=partial(_beside, ".tsv"),
)
