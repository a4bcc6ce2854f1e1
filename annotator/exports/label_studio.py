"""Label Studio's JSON: a list of tasks with annotations and predictions. See docs/formats/label-studio.md.

Format: https://labelstud.io/guide/export#Label-Studio-JSON-format-of-annotated-tasks. Offsets are code
points: the editor converts from the browser's UTF-16 units (`charsToCodePoints` in its html utilities, since
2021; files of older versions are placed again by their words). The matching labelling configuration is
written beside.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import quoteattr

from annotator.core.annotation import Span, Status
from annotator.core.errors import ReadError
from annotator.exports.base import Format, Written
from annotator.exports.choice import lost_fields
from annotator.exports.graph import (
    FRAGMENT,
    LINK_FIELDS,
    ROLES,
    Graph,
    Link,
    Node,
    graph_of,
    kind_and_label,
    split_fragments,
)
from annotator.exports.lines import read_object, strings
from annotator.exports.properties import ANNOTATION_FIELDS, ARTICLE_FIELDS, article_properties, to_json
from annotator.exports.reading import Document

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from annotator.core.annotation import Annotation, Article
    from annotator.exports.base import Reading, Writer

Json = dict[str, Any]
LARGEST_FILE = 1024 * 1024 * 1024
_CARRIED = ANNOTATION_FIELDS | ARTICLE_FIELDS | LINK_FIELDS | {"fragments"}
_SPLIT_GROUP = "links between an accepted and a suggested part of a quote"


class LabelStudioWriter:
    """Writes one task an article: accepted ones as annotation, suggestions as prediction."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._count = 0
        self.labels: dict[str, None] = {}

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write the task of one article."""
        data = {"text": article.text} | article_properties(article)
        task = {
            "id": self._count + 1,
            "data": data,
            "annotations": self._results(article, annotations, Status.ACCEPTED, {"ground_truth": False}),
            "predictions": self._results(
                article, annotations, Status.SUGGESTED, {"model_version": article.detected_by or "annotator"}
            ),
        }
        self._file.write((b",\n" if self._count else b"[\n") + to_json(task).encode())
        self._count += 1
        return Written(len(annotations))

    def _results(
        self, article: Article, annotations: Sequence[Annotation], status: Status, common: Json
    ) -> list[Json]:
        """A list of one, or of none where no annotation has the status and somebody has yet to decide."""
        chosen = [annotation for annotation in annotations if annotation.status is status]
        if not chosen and (status is Status.SUGGESTED or len(annotations) > 0):
            return []
        graph = split_fragments(graph_of(article, chosen))
        self.labels.update(dict.fromkeys(node.type for node in graph.nodes))
        return [{**common, "result": [*map(_region, graph.nodes), *_relations(graph)]}]

    def close(self) -> None:
        """End the list."""
        self._file.write(b"\n]\n" if self._count else b"[]\n")


def _region(node: Node) -> Json:
    region: Json = {
        "id": node.id,
        "from_name": "label",
        "to_name": "text",
        "type": "labels",
        "value": {"start": node.start, "end": node.end, "text": node.words[0], "labels": [node.type]},
    }
    properties = dict(node.properties)
    if node.annotation is not None and node.annotation.confidence is not None:
        region["score"] = node.annotation.confidence
        del properties["confidence"]
    note = {"text": [properties.pop("note")]} if "note" in properties else {}
    meta = note | ({"properties": properties} if properties else {})
    return region | ({"meta": meta} if meta else {})


def _relations(graph: Graph) -> Iterator[Json]:
    for link in graph.links:
        yield {
            "type": "relation",
            "from_id": link.source,
            "to_id": link.target,
            "direction": "right",
            "labels": [link.role],
        }


def labelling_config(labels: Iterable[str]) -> str:
    """The labelling configuration for these labels, to paste in the project's settings (“Code”)."""
    relations = "".join(
        f"    <Relation value={quoteattr(role)}/>\n" for role in (*ROLES, "continues", FRAGMENT)
    )
    listed = "".join(f"    <Label value={quoteattr(label)}/>\n" for label in labels)
    return (
        f'<View>\n  <Relations>\n{relations}  </Relations>\n  <Labels name="label" toName="text">\n{listed}'
        '  </Labels>\n  <Text name="text" value="$text" granularity="symbol"/>\n</View>\n'
    )


def _beside(writer: Writer) -> Mapping[str, bytes]:
    labels = writer.labels if isinstance(writer, LabelStudioWriter) else {}
    return {".config.xml": labelling_config(labels).encode()}


def _read(path: Path, status: Status) -> Iterator[Reading]:
    if path.stat().st_size > LARGEST_FILE:
        raise ReadError(f"“{path.name}” is too large to be read at once; export fewer tasks and read again.")
    try:
        tasks = json.loads(path.read_bytes().decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ReadError(f"“{path.name}” is not JSON in UTF-8 ({error}); export it again as JSON.") from error
    for number, task in enumerate(tasks if isinstance(tasks, list) else [tasks], 1):
        yield read_object(f"{path.name}, task {number}", task, "label-studio", status, _parse)


def _parse(name: str, task: Json) -> Document:
    data = task["data"]
    annotations = [a for a in task.get("annotations") or () if not a.get("was_cancelled")]
    predictions = [p for p in task.get("predictions") or () if isinstance(p, dict)]
    chosen = [*annotations[:1], *predictions[:1]]
    key = _text_key(data, chosen)
    remarks = [
        ("", f"{len(more)} more {what} of the same text were left out")
        for what, more in (("annotations", annotations[1:]), ("predictions", predictions[1:]))
        if more
    ]
    nodes: list[Node] = []
    links: list[Link] = []
    for number, item in enumerate(chosen):
        _add(item.get("result") or (), f"{number}.", nodes, links, remarks)
    columns = strings((column, value) for column, value in data.items() if column != key)
    return Document(name, data[key], nodes, links, columns, remarks)


def _text_key(data: Json, chosen: Sequence[Json]) -> str:
    """The column that is annotated: `text`, or the longest one."""
    if isinstance(data.get("text"), str):
        return "text"
    texts = [key for key, value in data.items() if isinstance(value, str)]
    if not texts:
        raise ValueError("it has no text")
    return max(texts, key=lambda key: len(data[key]))


def _add(
    result: Sequence[Json],
    prefix: str,
    nodes: list[Node],
    links: list[Link],
    remarks: list[tuple[str, str]],
) -> None:
    """Regions and relations of one annotation; a region that is there already is not doubled."""
    known = {(node.type, node.fragments): node.id for node in nodes}
    ids: dict[str, str] = {}
    for item in result:
        value = item.get("value") or {}
        types = [t for key in ("labels", "hypertextlabels") for t in value.get(key) or ()]
        if "start" in value and types:
            for number, type_ in enumerate(types):
                node = _node(f"{prefix}{item.get('id')}" + f"/{number}" * (number > 0), str(type_), item)
                ids.setdefault(str(item.get("id")), known.get((node.type, node.fragments), node.id))
                if (node.type, node.fragments) not in known:
                    nodes.append(node)
        elif item.get("type") != "relation":
            remarks.append(
                (str(value.get("text") or ""), f"a result of type “{item.get('type')}” was left out")
            )
    for item in result:
        if item.get("type") == "relation":
            ends = [ids.get(str(item[key]), str(item[key])) for key in ("from_id", "to_id")]
            if item.get("direction") == "left":
                ends.reverse()
            links += [Link(str(role), *ends) for role in item.get("labels") or ("",)]


def _node(id_: str, type_: str, item: Json) -> Node:
    value, meta = item["value"], item.get("meta")
    meta = meta if isinstance(meta, dict) else {}
    properties = strings((meta.get("properties") or {}).items())
    if isinstance(item.get("score"), float | int):
        properties["confidence"] = str(item["score"])
    if meta.get("text"):
        properties["note"] = "\n".join(map(str, meta["text"]))
    kind, label = kind_and_label(type_)
    span = Span(int(value["start"]), int(value["end"]))
    return Node(id_, kind, label, (span,), properties, (value.get("text"),))


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    lost = lost_fields(article, annotations, _CARRIED)
    groups: dict[str, set[Status]] = {}
    for annotation in annotations:
        if annotation.group is not None:
            groups.setdefault(annotation.group, set()).add(annotation.status)
    lost[_SPLIT_GROUP] = sum(len(found) > 1 for found in groups.values())
    return +lost


LABEL_STUDIO = Format(
    name="label-studio",
    description="Label Studio JSON tasks with annotations and predictions, and the labelling configuration",
    loses=(_SPLIT_GROUP,),
    suffix=".json",
    write=LabelStudioWriter,
    lost=_lost,
    read=_read,
    beside=_beside,
)
