"""GATE's XML, a zip with a document an article. See docs/formats/gate.md.

Format: https://gate.ac.uk/userguide/sec:corpora:gatexml and DocumentStaxUtils of gate-core. Offsets are
UTF-16 units, as Java counts, marked by `Node` elements in the text. Links and fragments are features.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.annotation import Span
from annotator.core.offsets import Utf16Map
from annotator.exports.base import Format, Written, title_of
from annotator.exports.choice import lost_fields
from annotator.exports.graph import LINK_FIELDS, Link, Node, graph_of, kind_and_label
from annotator.exports.members import Bundle, Members
from annotator.exports.properties import (
    ANNOTATION_FIELDS,
    ARTICLE_FIELDS,
    SHAPE_ERRORS,
    article_properties,
)
from annotator.exports.reading import Document, reading_of, unreadable
from annotator.exports.xmlsafe import FORBIDDEN, forbidden_in, parse_xml, serialised, xml_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from lxml.etree import _Element

    from annotator.core.annotation import Annotation, Article, Status
    from annotator.exports.base import Reading
    from annotator.exports.graph import Graph

HEAD = b"<?xml version='1.0' encoding='UTF-8'?>\n"
SET = "Article Annotator"
FRAGMENTS = "fragments"
LINK = "link."
"""What the name of a feature begins with that holds the ids of linked annotations."""
_CARRIED = ANNOTATION_FIELDS | ARTICLE_FIELDS | LINK_FIELDS | {"fragments"}


class GateWriter:
    """Writes one document an article."""

    def __init__(self, file: BinaryIO) -> None:
        self._bundle = Bundle(file)

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write the document of one article."""
        root = _document(article, graph_of(article, annotations))
        self._bundle.add(f"{self._bundle.next_name(title_of(article))}.xml", HEAD + serialised(root))
        return Written(len(annotations))

    def close(self) -> None:
        """Write the end of the zip."""
        self._bundle.close()


def _document(article: Article, graph: Graph) -> _Element:
    from lxml import etree

    units = Utf16Map(article.text)
    root = etree.Element("GateDocument", version="3")
    _add_features(etree.SubElement(root, "GateDocumentFeatures"), article_properties(article))
    bounds = {at for node in graph.nodes for at in (node.start, node.end)}
    _add_text(root, xml_text(article.text), sorted({0, len(article.text), *bounds}), units)
    found = etree.SubElement(root, "AnnotationSet", Name=SET)
    numbers = {node.id: str(number) for number, node in enumerate(graph.nodes, 1)}
    links: dict[str, dict[str, list[str]]] = {}
    for link in graph.links:
        links.setdefault(link.source, {}).setdefault(link.role, []).append(numbers[link.target])
    for node in graph.nodes:
        element = etree.SubElement(
            found,
            "Annotation",
            Id=numbers[node.id],
            Type=xml_text(node.type),
            StartNode=str(units.to_units(node.start)),
            EndNode=str(units.to_units(node.end)),
        )
        features = dict(node.properties)
        if len(node.fragments) > 1:
            places = (f"{units.to_units(s.start)}-{units.to_units(s.end)}" for s in node.fragments)
            features[FRAGMENTS] = ";".join(places)
        features |= {f"{LINK}{role}": ";".join(ids) for role, ids in links.get(node.id, {}).items()}
        _add_features(element, features)
    return root


def _add_features(parent: _Element, features: Mapping[str, str]) -> None:
    from lxml import etree

    for name, value in features.items():
        feature = etree.SubElement(parent, "Feature")
        etree.SubElement(feature, "Name", className="java.lang.String").text = xml_text(name)
        etree.SubElement(feature, "Value", className="java.lang.String").text = xml_text(value)


def _add_text(root: _Element, text: str, bounds: Sequence[int], units: Utf16Map) -> None:
    from lxml import etree

    holder = etree.SubElement(root, "TextWithNodes")
    for start, end in zip(bounds, [*bounds[1:], len(text)], strict=True):
        etree.SubElement(holder, "Node", id=str(units.to_units(start))).tail = text[start:end]


def _read(path: Path, status: Status) -> Iterator[Reading]:
    members = Members(path)
    try:
        for name in members.named(".xml"):
            try:
                document = _parse(name, parse_xml(members.read(name) or b""))
            except SHAPE_ERRORS as error:
                yield unreadable(name, f"it is not a GATE document ({error})")
            else:
                yield reading_of(document, "gate", status)
    finally:
        members.close()


def _parse(name: str, root: _Element) -> Document:
    holder = root.find("TextWithNodes")
    if root.tag != "GateDocument" or holder is None:
        raise ValueError("there is no GateDocument with TextWithNodes")
    text, places = _text(holder)
    if not text.strip():
        raise ValueError("it has no text")
    features = root.find("GateDocumentFeatures")
    nodes: list[Node] = []
    links: list[Link] = []
    remarks = []
    for found in root.iter("AnnotationSet"):
        set_name = found.get("Name") or ""
        if set_name == "Original markups":
            remarks.append(("", f"{len(found)} annotations of the set “Original markups” were left out"))
            continue
        prefix = f"{set_name}/"
        for element in found.iter("Annotation"):
            node, linked = _annotation(element, prefix, text, places)
            nodes.append(node)
            links += linked
    return Document(name, text, nodes, links, _features(features), remarks)


def _text(holder: _Element) -> tuple[str, dict[str, int]]:
    """The text and the code point of each node, which is where it stands, whatever its id says."""
    parts, places, length = [holder.text or ""], {}, len(holder.text or "")
    for node in holder:
        places[node.get("id") or ""] = length
        parts.append(node.tail or "")
        length += len(parts[-1])
    return "".join(parts), places


def _annotation(
    element: _Element, prefix: str, text: str, places: Mapping[str, int]
) -> tuple[Node, list[Link]]:
    properties = _features(element)
    id_ = f"{prefix}{element.get('Id')}"
    links = [
        Link(name.removeprefix(LINK), id_, f"{prefix}{target}")
        for name in list(properties)
        if name.startswith(LINK)
        for target in properties.pop(name).split(";")
    ]
    start, end = places[element.get("StartNode") or ""], places[element.get("EndNode") or ""]
    fragments: tuple[Span, ...] = (Span(start, end),)
    if FRAGMENTS in properties:
        units = Utf16Map(text)
        numbers = [part.split("-") for part in properties.pop(FRAGMENTS).split(";")]
        fragments = tuple(Span(units.to_code_point(int(a)), units.to_code_point(int(b))) for a, b in numbers)
    kind, label = kind_and_label(element.get("Type") or "")
    return Node(id_, kind, label, fragments, properties), links


def _features(parent: _Element | None) -> dict[str, str]:
    found = {}
    for feature in parent.findall("Feature") if parent is not None else ():
        name, value = feature.findtext("Name"), feature.findtext("Value")
        if name:
            found[name] = value or ""
    return found


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    lost = lost_fields(article, annotations, _CARRIED)
    lost[FORBIDDEN] = forbidden_in(article, annotations)
    return +lost


GATE = Format(
    name="gate",
    description="GATE XML, a zip with a document an article",
    loses=(FORBIDDEN,),
    suffix=".gate.zip",
    write=GateWriter,
    lost=_lost,
    read=_read,
)
