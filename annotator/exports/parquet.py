"""Parquet, one row an article, as Hugging Face `datasets` and pandas load it. See docs/formats/parquet.md.

Format: Apache Parquet (https://parquet.apache.org/docs/file-format/) through pyarrow; the columns `tokens`
and `ner_tags` (IOB2) have the shape that loaders for token classification expect. A dataset card
(https://huggingface.co/docs/hub/datasets-cards) is written beside.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Article, Layer, Span
from annotator.core.codec import annotation_from_dict, annotation_to_dict
from annotator.core.errors import ReadError
from annotator.exports.base import Format, Written
from annotator.exports.choice import lost_fields
from annotator.exports.graph import Node, graph_of
from annotator.exports.iob import TagScheme, entities_of, named
from annotator.exports.properties import (
    ANNOTATION_FIELDS,
    ARTICLE_FIELDS,
    SHAPE_ERRORS,
    article_properties,
    to_json,
)
from annotator.exports.reading import Document, reading_of, unreadable
from annotator.exports.tokens import align, without_overlaps

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import BinaryIO

    import pyarrow

    from annotator.core.annotation import Annotation, Status
    from annotator.exports.base import Reading, Writer

_ROWS = 200
"""Articles a row group: memory stays flat, and a reader can skip."""
_CARRIED = ANNOTATION_FIELDS | ARTICLE_FIELDS | {"fragments", "group", "candidates"}
_METADATA = ("title", "byline", "outlet", "published", "url", "source")
_CARD = """---
task_categories:
- token-classification
configs:
- config_name: default
  data_files: "{file}"
---

# Annotated articles

Written by Article Annotator: {articles} articles, {annotations} annotations. One row an article.

| column | |
|---|---|
| `text`, `title`, `byline`, `outlet`, `published`, `url`, `source` | the article |
| `tokens`, `token_starts`, `ner_tags` | spaCy's English tokens, their starts (code points), IOB2 tags |
| `annotations` | all of them, `start` and `end` in code points, half open; `record` is the whole as JSON |
| `event_types` | of the article as a whole |
| `properties` | labels of the article and roles of its paragraphs, JSON |

Labels:

{labels}

The texts belong to their publishers; see to their licences before you pass the data on.
"""


def _schema() -> pyarrow.Schema:
    import pyarrow as pa

    words = pa.string()
    annotation = pa.struct(
        [
            ("id", words),
            ("layer", words),
            ("label", words),
            ("start", pa.int32()),
            ("end", pa.int32()),
            ("text", words),
            ("status", words),
            ("origin", words),
            ("record", words),
        ]
    )
    return pa.schema(
        [
            ("article_id", pa.int64()),
            ("text", words),
            *((name, words) for name in _METADATA),
            ("tokens", pa.list_(words)),
            ("token_starts", pa.list_(pa.int32())),
            ("ner_tags", pa.list_(words)),
            ("annotations", pa.list_(annotation)),
            ("event_types", pa.list_(words)),
            ("properties", words),
        ]
    )


class ParquetWriter:
    """Writes row groups of some articles."""

    def __init__(self, file: BinaryIO) -> None:
        from pyarrow import parquet

        self._schema = _schema()
        self._writer = parquet.ParquetWriter(file, self._schema, compression="zstd")
        self._rows: list[dict[str, Any]] = []
        self._labels: Counter[tuple[str, str]] = Counter()
        self._articles = 0

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write the row of one article."""
        entities = [a for a in annotations if a.layer is Layer.ENTITY]
        alignment = align(article.text, entities)
        kept, problems = without_overlaps(alignment.placed)
        tags = ["O"] * len(alignment.tokens.words)
        for item in kept:
            first, last = item.ranges[0]
            tags[first:last] = TagScheme.IOB2.tags(item.annotation.label, last - first)
        properties = article_properties(article)
        row = {
            "article_id": article.id,
            "text": article.text,
            **{name: properties.pop(name, None) for name in _METADATA},
            "tokens": alignment.tokens.words,
            "token_starts": alignment.tokens.starts,
            "ner_tags": tags,
            "annotations": [_annotation(annotation, article.text) for annotation in annotations],
            "event_types": [kind.code for kind in article.labels.event_types],
            "properties": to_json(properties) if properties else None,
        }
        _require_writable(row)
        self._rows.append(row)
        self._articles += 1
        self._labels.update((annotation.layer.value, annotation.label) for annotation in annotations)
        if len(self._rows) >= _ROWS:
            self._flush()
        reason = "it is in “annotations” but not among the “ner_tags” ({0})"
        untagged = [(a, reason.format(why)) for a, why in (*alignment.problems, *problems)]
        return Written(len(annotations), tuple(untagged))

    def _flush(self) -> None:
        import pyarrow as pa

        if self._rows:
            self._writer.write_table(pa.Table.from_pylist(self._rows, schema=self._schema))
            self._rows.clear()

    def close(self) -> None:
        """Write the last articles and the end of the file."""
        self._flush()
        self._writer.close()

    def card(self) -> bytes:
        """The dataset card."""
        counts = sorted(self._labels.items())
        lines = [f"- {layer} {label}: {count}" for (layer, label), count in counts]
        card = _CARD.format(
            file="*.parquet",
            articles=self._articles,
            annotations=self._labels.total(),
            labels="\n".join(lines) or "none",
        )
        return card.encode()


def _annotation(annotation: Annotation, text: str) -> dict[str, Any]:
    return {
        "id": annotation.id,
        "layer": annotation.layer.value,
        "label": annotation.label,
        "start": annotation.start,
        "end": annotation.end,
        "text": annotation.text_in(text),
        "status": annotation.status.value,
        "origin": annotation.origin,
        "record": to_json(annotation_to_dict(annotation)),
    }


def _require_writable(row: Mapping[str, Any]) -> None:
    """Raises UnicodeEncodeError for half a surrogate pair, before it could spoil the rows of others."""
    to_json(row).encode()


def _beside(writer: Writer) -> Mapping[str, bytes | BinaryIO]:
    assert isinstance(writer, ParquetWriter)
    return {".card.md": writer.card()}


def _read(path: Path, status: Status) -> Iterator[Reading]:
    """An article for each row, read in row groups."""
    import pyarrow as pa
    from pyarrow import parquet

    number = 0
    try:
        with parquet.ParquetFile(path) as file:
            names = set(file.schema_arrow.names)
            if "text" not in names and not {"tokens", "ner_tags"} <= names:
                raise ReadError(
                    f"“{path.name}” has neither a column “text” nor “tokens” with “ner_tags”; "
                    "nothing was read; choose another file."
                )
            tag_names = _tag_names(file.schema_arrow.metadata)
            for batch in file.iter_batches(batch_size=_ROWS):
                for row in batch.to_pylist():
                    number += 1
                    yield _reading(f"{path.name}, row {number}", row, tag_names, status)
    except (pa.ArrowException, *SHAPE_ERRORS) as error:
        raise ReadError(
            f"“{path.name}” is not a Parquet file, or damaged ({error}); {number} articles of it were read; "
            "get an undamaged copy."
        ) from error


def _tag_names(metadata: Mapping[bytes, bytes] | None) -> list[str] | None:
    """The names behind numbers in `ner_tags`, as `datasets` keeps them beside the schema."""
    try:
        features = json.loads((metadata or {}).get(b"huggingface", b"{}"))["info"]["features"]
        feature = features["ner_tags"]
        inner = feature.get("feature", feature)
        return [str(name) for name in inner["names"]]
    except SHAPE_ERRORS:
        return None


def _reading(name: str, row: dict[str, Any], tag_names: list[str] | None, status: Status) -> Reading:
    try:
        document = _document(name, row, tag_names)
    except SHAPE_ERRORS as error:
        return unreadable(name, f"its row is not as expected ({error})")
    return reading_of(document, "parquet", status)


def _document(name: str, row: dict[str, Any], tag_names: list[str] | None) -> Document:
    properties = {str(k): str(v) for k, v in json.loads(row.get("properties") or "{}").items()}
    properties |= {key: str(row[key]) for key in _METADATA if row.get(key)}
    text = row.get("text") or " ".join(row.get("tokens") or ())
    if not text.strip():
        raise ValueError("it has no text")
    records = [item["record"] for item in row.get("annotations") or () if item.get("record")]
    if records or not row.get("ner_tags"):
        found = [annotation_from_dict(json.loads(record)) for record in records]
        graph = graph_of(Article(text, annotations={a.id: a for a in found}), found)
        return Document(name, text, graph.nodes, graph.links, properties)
    return Document(name, text, _tagged(text, row, tag_names), (), properties)


def _tagged(text: str, row: dict[str, Any], tag_names: list[str] | None) -> list[Node]:
    """Entities of a row that has only tokens and their tags."""
    starts, at = [], 0
    for token in row["tokens"]:
        at = text.index(token, at)
        starts.append(at)
        at += len(token)
    ends = [start + len(token) for start, token in zip(starts, row["tokens"], strict=True)]
    return [
        Node(f"T{first}", Layer.ENTITY.value, label, (Span(starts[first], ends[end - 1]),))
        for first, end, label in entities_of(named(row["ner_tags"], tag_names))
    ]


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    return lost_fields(article, annotations, _CARRIED)


PARQUET = Format(
    name="parquet",
    description="Parquet, one row an article, for Hugging Face datasets and pandas, with a dataset card",
    loses=(),
    suffix=".parquet",
    write=ParquetWriter,
    lost=_lost,
    negatives=True,
    read=_read,
    beside=_beside,
    on_tokens=frozenset({Layer.ENTITY}),
)
