"""doccano's JSON Lines for sequence labelling, with relations. See docs/formats/doccano.md.

Format: https://doccano.github.io/doccano/ (“JSONL” and “JSONL(relation)”): `label` is read by projects
without relations, `entities` and `relations` by those with them. Offsets are code points, as long as a
project does not “count grapheme clusters as one character”. Other columns are kept by doccano as metadata.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Span
from annotator.exports.base import Format, Written
from annotator.exports.choice import lost_fields
from annotator.exports.graph import (
    Graph,
    Link,
    Node,
    graph_of,
    has_typed_mentions,
    kind_and_label,
    split_fragments,
)
from annotator.exports.lines import read_lines, strings, text_of
from annotator.exports.properties import ARTICLE_FIELDS, article_properties, to_json
from annotator.exports.reading import Document

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from annotator.core.annotation import Annotation, Article, Status
    from annotator.exports.base import Reading

Json = dict[str, Any]
_CARRIED = ARTICLE_FIELDS | {"fragments", "speaker", "cue", "arguments", "group", "candidates"}
_OWN = frozenset({"id", "text", "label", "labels", "entities", "relations", "data", "Comments", "cats"})


class DoccanoWriter:
    """Writes one line an article."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._next_id = 1
        self._article_id = 0

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write the line of one article; ids of entities and relations are unique in the file."""
        graph = split_fragments(graph_of(article, annotations))
        ids = {node.id: self._next_id + number for number, node in enumerate(graph.nodes)}
        record = {"id": self._article_id + 1, "text": article.text} | _labels(graph, ids)
        record["relations"] = [
            {
                "id": self._next_id + len(ids) + number,
                "from_id": ids[link.source],
                "to_id": ids[link.target],
                "type": link.role,
            }
            for number, link in enumerate(graph.links)
        ]
        self._file.write(to_json(record | article_properties(article)).encode() + b"\n")
        self._article_id += 1
        self._next_id += len(ids) + len(graph.links)
        return Written(len(annotations))

    def close(self) -> None:
        """Nothing stands at the end."""


def _labels(graph: Graph, ids: Mapping[str, int]) -> Json:
    return {
        "label": [[node.start, node.end, node.type] for node in graph.nodes],
        "entities": [
            {"id": ids[node.id], "label": node.type, "start_offset": node.start, "end_offset": node.end}
            for node in graph.nodes
        ],
    }


def _read(path: Path, status: Status) -> Iterator[Reading]:
    return read_lines(path, "doccano", status, _parse)


def _parse(name: str, record: Json) -> Document:
    """Without relations the labels are lists. Their name and that of the text changed between versions."""
    nodes = [
        _node(str(item["id"]), item["label"], item["start_offset"], item["end_offset"])
        for item in record.get("entities") or ()
    ]
    if "entities" not in record:
        plain = record.get("label") or record.get("labels") or ()
        nodes = [_node(f"L{n}", label, start, end) for n, (start, end, label) in enumerate(plain)]
    links = [
        Link(str(item["type"]), str(item["from_id"]), str(item["to_id"]))
        for item in record.get("relations") or ()
    ]
    columns = strings((key, value) for key, value in record.items() if key not in _OWN)
    text = text_of(record if "text" in record else {"text": record["data"]})
    return Document(name, text, nodes, links, columns)


def _node(id_: str, type_: str, start: int, end: int) -> Node:
    kind, label = kind_and_label(str(type_))
    return Node(id_, kind, label, (Span(int(start), int(end)),))


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    lost = lost_fields(article, annotations, _CARRIED)
    lost["speakers, actors and so on that were typed"] = sum(has_typed_mentions(a) for a in annotations)
    return +lost


DOCCANO = Format(
    name="doccano",
    description="doccano JSON Lines for sequence labelling, with relations",
    loses=(
        "notes, confidences, unsure marks, event types, stances and clusters of annotations",
        "names of speakers and typed words",
    ),
    suffix=".doccano.jsonl",
    write=DoccanoWriter,
    lost=_lost,
    read=_read,
)
