"""Prodigy's JSON Lines: a task a line with tokens, spans and relations. See docs/formats/prodigy.md.

Format: https://prodi.gy/docs/api-interfaces ("spans", "relations"). Offsets are Python's, code points; spans
begin and end with tokens. Prodigy keeps keys that it does not know, here `id` and `properties`.
"""

from __future__ import annotations

import zlib
from bisect import bisect_left
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Layer, Span, Status
from annotator.exports.base import Format, Written
from annotator.exports.choice import lost_fields
from annotator.exports.graph import LINK_FIELDS, Graph, Link, Node, graph_of, kind_and_label, split_fragments
from annotator.exports.lines import read_lines, strings, text_of
from annotator.exports.places import without_blanks
from annotator.exports.properties import (
    ANNOTATION_FIELDS,
    ARTICLE_FIELDS,
    article_properties,
    to_json,
)
from annotator.exports.reading import Document
from annotator.exports.tokens import BLANK, Tokens, split

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from annotator.core.annotation import Annotation, Article
    from annotator.exports.base import Reading

Json = dict[str, Any]
_CARRIED = ANNOTATION_FIELDS | ARTICLE_FIELDS | LINK_FIELDS | {"fragments"}


class ProdigyWriter:
    """Writes one task an article."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write the line of one article."""
        graph = graph_of(article, annotations, trim=True)
        self._file.write(to_json(_task(article, annotations, split_fragments(graph))).encode() + b"\n")
        problems = tuple((annotation, BLANK) for annotation in graph.left_out)
        return Written(len(annotations) - len(problems), problems)

    def close(self) -> None:
        """Nothing stands at the end."""


def _task(article: Article, annotations: Sequence[Annotation], graph: Graph) -> Json:
    bounds = {at for node in graph.nodes for at in (node.start, node.end)}
    tokens, _cuts = split(article.text, bounds)
    spans = {node.id: _span(node, tokens) for node in graph.nodes}
    is_decided = all(annotation.status is Status.ACCEPTED for annotation in annotations)
    task: Json = {
        "text": article.text,
        "tokens": _tokens(tokens),
        "spans": list(spans.values()),
        "relations": [_relation(link, spans) for link in graph.links],
        "meta": article_properties(article),
    }
    input_hash = _hash(article.text)
    return task | {
        "_input_hash": input_hash,
        "_task_hash": _hash(to_json([input_hash, task["spans"], task["relations"]])),
        "_view_id": "relations",
        **({"answer": "accept"} if is_decided else {}),
    }


def _hash(value: str) -> int:
    """A signed 32-bit number, as Prodigy's; Prodigy makes its own where it is told to rehash."""
    number = zlib.crc32(value.encode())
    return number - (1 << 32) if number >= 1 << 31 else number


def _tokens(tokens: Tokens) -> list[Json]:
    return [
        {"text": word, "start": start, "end": end, "id": index, "ws": is_spaced}
        for index, (word, start, end, is_spaced) in enumerate(
            zip(tokens.words, tokens.starts, tokens.ends, tokens.spaces, strict=True)
        )
    ]


def _span(node: Node, tokens: Tokens) -> Json:
    span: Json = {
        "id": node.id,
        "start": node.start,
        "end": node.end,
        "token_start": bisect_left(tokens.starts, node.start),
        "token_end": bisect_left(tokens.starts, node.end) - 1,
        "label": node.type,
        "text": node.words[0],
    }
    return span | ({"properties": dict(node.properties)} if node.properties else {})


def _relation(link: Link, spans: Mapping[str, Json]) -> Json:
    head, child = spans[link.source], spans[link.target]
    keys = ("id", "start", "end", "token_start", "token_end", "label")
    return {
        "head": head["token_end"],
        "child": child["token_end"],
        "head_span": {key: head[key] for key in keys},
        "child_span": {key: child[key] for key in keys},
        "label": link.role,
    }


def _read(path: Path, status: Status) -> Iterator[Reading]:
    return read_lines(path, "prodigy", status, _parse)


def _parse(name: str, task: Json) -> Document:
    text = text_of(task)
    if task.get("answer") in {"reject", "ignore"}:
        remark = ("", f"the task was answered “{task['answer']}”; its annotations were left out")
        return Document(name, text, properties=strings(_meta(task).items()), remarks=(remark,))
    nodes = [_node(text, span, number) for number, span in enumerate(task.get("spans") or ())]
    known = {(node.start, node.end, node.type): node.id for node in nodes}
    links = [
        Link(str(item["label"]), _id(item["head_span"], known), _id(item["child_span"], known))
        for item in task.get("relations") or ()
    ]
    return Document(name, text, nodes, links, strings(_meta(task).items()))


def _meta(task: Json) -> Json:
    meta = task.get("meta")
    return meta if isinstance(meta, dict) else {}


def _node(text: str, span: Json, number: int) -> Node:
    kind, label = kind_and_label(str(span.get("label") or ""))
    start, end = int(span["start"]), int(span["end"])
    return Node(
        str(span.get("id", f"S{number}")),
        kind,
        label,
        (Span(start, end),),
        strings((span.get("properties") or {}).items()),
        (span.get("text"),),
    )


def _id(span: Json, known: Mapping[tuple[int, int, str], str]) -> str:
    """Prodigy itself names the ends of a relation by place and label."""
    key = (int(span["start"]), int(span["end"]), str(span.get("label") or ""))
    return str(span["id"]) if "id" in span else known.get(key, f"{key[0]}-{key[1]}")


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    lost = lost_fields(article, annotations, _CARRIED)
    lost[f"annotations of which: {BLANK}"] = len(graph_of(article, annotations, trim=True).left_out)
    return +lost


PRODIGY = Format(
    name="prodigy",
    description="Prodigy JSON Lines, a task an article with tokens, spans and relations",
    loses=("blanks at the ends of annotations",),
    suffix=".prodigy.jsonl",
    write=ProdigyWriter,
    lost=_lost,
    read=_read,
    returns=without_blanks,
    on_tokens=frozenset(Layer),
)
