"""W3C Web Annotations in JSON-LD: a zip with the text and an annotation collection an article.

Format: https://www.w3.org/TR/annotation-model/. Selectors count code points (4.2.4 and 4.2.5: “not in terms
of code units”). See docs/formats/web-annotation.md.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Span
from annotator.exports.base import Format, Written, title_of
from annotator.exports.choice import lost_fields
from annotator.exports.graph import LINK_FIELDS, Link, Node, graph_of, kind_and_label
from annotator.exports.lines import strings
from annotator.exports.members import Bundle, Members
from annotator.exports.properties import (
    ANNOTATION_FIELDS,
    ARTICLE_FIELDS,
    SHAPE_ERRORS,
    article_properties,
)
from annotator.exports.reading import Document, reading_of, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from annotator.core.annotation import Annotation, Article, Status
    from annotator.exports.base import Reading
    from annotator.exports.graph import Graph

Json = dict[str, Any]
CONTEXT = [
    "http://www.w3.org/ns/anno.jsonld",
    {"properties": {"@id": "urn:article-annotator:properties", "@type": "@json"}},
]
"""Our own fields are one JSON value under a name of our own, which other programs pass over."""
AROUND = 32
"""Code points of the text before and after that a quote selector has."""
_CARRIED = ANNOTATION_FIELDS | ARTICLE_FIELDS | LINK_FIELDS | {"fragments"}


class WebAnnotationWriter:
    """Writes two files an article."""

    def __init__(self, file: BinaryIO) -> None:
        self._bundle = Bundle(file)

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write the text and the collection of one article."""
        name = self._bundle.next_name(title_of(article))
        collection = _collection(article, graph_of(article, annotations), name)
        data = json.dumps(collection, ensure_ascii=False, allow_nan=False, indent=1).encode()
        self._bundle.add(f"{name}.txt", article.text.encode())
        self._bundle.add(f"{name}.jsonld", data)
        return Written(len(annotations))

    def close(self) -> None:
        """Write the end of the zip."""
        self._bundle.close()


def _collection(article: Article, graph: Graph, name: str) -> Json:
    items = [_annotation(article.text, node, name) for node in graph.nodes]
    items += [_linking(link, number, name) for number, link in enumerate(graph.links, 1)]
    return {
        "@context": CONTEXT,
        "id": f"urn:article-annotator:{name}",
        "type": "AnnotationCollection",
        "label": title_of(article),
        "total": len(items),
        "properties": article_properties(article),
        "first": {
            "id": f"urn:article-annotator:{name}:page1",
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": items,
        },
    }


def _annotation(text: str, node: Node, name: str) -> Json:
    properties = dict(node.properties)
    bodies = [
        {"type": "TextualBody", "purpose": "classifying", "value": node.kind},
        {"type": "TextualBody", "purpose": "tagging", "value": node.label},
    ]
    if "note" in properties:
        bodies.append({"type": "TextualBody", "purpose": "commenting", "value": properties.pop("note")})
    targets = [
        {"type": "SpecificResource", "source": f"{name}.txt", "selector": _selectors(text, span)}
        for span in node.fragments
    ]
    return {
        "id": f"urn:article-annotator:{name}:{node.id}",
        "type": "Annotation",
        "motivation": "tagging",
        "body": bodies,
        "target": targets[0] if len(targets) == 1 else targets,
        **({"properties": properties} if properties else {}),
    }


def _selectors(text: str, span: Span) -> list[Json]:
    return [
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        {
            "type": "TextQuoteSelector",
            "exact": text[span.start : span.end],
            "prefix": text[max(0, span.start - AROUND) : span.start],
            "suffix": text[span.end : span.end + AROUND],
        },
    ]


def _linking(link: Link, number: int, name: str) -> Json:
    return {
        "id": f"urn:article-annotator:{name}:L{number}",
        "type": "Annotation",
        "motivation": "linking",
        "body": [
            {"type": "TextualBody", "purpose": "classifying", "value": link.role},
            {
                "type": "SpecificResource",
                "purpose": "linking",
                "source": f"urn:article-annotator:{name}:{link.target}",
            },
        ],
        "target": f"urn:article-annotator:{name}:{link.source}",
    }


def _read(path: Path, status: Status) -> Iterator[Reading]:
    members = Members(path)
    try:
        for name in members.named(".jsonld"):
            try:
                data = json.loads((members.read(name) or b"").decode("utf-8-sig"))
                document = _parse(name, data, members)
            except SHAPE_ERRORS as error:
                yield unreadable(name, f"it is not a collection of web annotations with its text ({error})")
            else:
                yield reading_of(document, "web-annotation", status)
    finally:
        members.close()


def _parse(name: str, data: object, members: Members) -> Document:
    whole = data if isinstance(data, dict) else {}
    page = whole.get("first", whole)
    items = data if isinstance(data, list) else page.get("items", [page])
    text = members.read(f"{name.removesuffix('.jsonld')}.txt")
    if text is None:
        raise ValueError("its text, a .txt file of the same name, is not there")
    nodes, links, remarks = [], [], []
    for number, item in enumerate(items):
        try:
            if item.get("motivation") == "linking":
                links.append(_link(item))
            else:
                nodes.append(_node(item, f"A{number}"))
        except SHAPE_ERRORS as error:
            remarks.append(("", f"annotation {number + 1} could not be read ({error}); it was left out"))
    properties = strings((whole.get("properties") or {}).items())
    return Document(name, text.decode(), nodes, links, properties, remarks)


def _node(item: Json, default_id: str) -> Node:
    bodies = _values(item)
    kind, label = bodies.get("classifying", ""), bodies.get("tagging") or bodies.get("", "")
    if kind not in {"entity", "quote", "event", "mention"}:
        kind, label = kind_and_label(label or kind or str(item.get("motivation") or ""))
    properties = strings((item.get("properties") or {}).items())
    if "commenting" in bodies:
        properties["note"] = bodies["commenting"]
    targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
    places = sorted(map(_place, targets))
    return Node(
        str(item.get("id", default_id)),
        kind,
        label,
        tuple(span for span, _words in places),
        properties,
        tuple(words for _span, words in places),
    )


def _values(item: Json) -> dict[str, str]:
    """The text of each body by its purpose; a bare string is a body as well."""
    bodies: Any = item.get("body") or item.get("bodyValue") or []
    found: dict[str, str] = {}
    for body in bodies if isinstance(bodies, list) else [bodies]:
        if isinstance(body, str):
            found.setdefault("", body)
        elif "value" in body:
            found.setdefault(str(body.get("purpose") or ""), str(body["value"]))
    return found


def _place(target: Json) -> tuple[Span, str | None]:
    """Where a target says it is; without a position only its words do, and they are looked for."""
    selectors: Any = target["selector"]
    by_type = {s["type"]: s for s in (selectors if isinstance(selectors, list) else [selectors])}
    position, quote = by_type.get("TextPositionSelector"), by_type.get("TextQuoteSelector")
    words = str(quote["exact"]) if quote else None
    if position is None and words is None:
        raise ValueError("it has no selector for text")
    if position is None:
        return Span(0, len(words or "")), words
    return Span(int(position["start"]), int(position["end"])), words


def _link(item: Json) -> Link:
    bodies = item["body"] if isinstance(item["body"], list) else [item["body"]]
    role = _values(item).get("classifying", "")
    source = next(body["source"] for body in bodies if isinstance(body, dict) and "source" in body)
    return Link(role, str(item["target"]), str(source))


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    return lost_fields(article, annotations, _CARRIED)


WEB_ANNOTATION = Format(
    name="web-annotation",
    description="W3C Web Annotation JSON-LD with text position and quote selectors, a zip with the texts",
    loses=(),
    suffix=".webannotation.zip",
    write=WebAnnotationWriter,
    lost=_lost,
    read=_read,
)
