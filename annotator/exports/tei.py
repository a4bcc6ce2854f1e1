"""TEI P5 with stand-off annotation: one `teiCorpus` with a `TEI` an article. See docs/formats/tei.md.

Format: https://tei-c.org/release/doc/tei-p5-doc/en/html/ (`standOff`, `spanGrp`, `linkGrp`, `fs`; places are
`string-range()` pointers, 16.2.4). Offsets are characters, that is code points, into the one `ab` of the
text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.exports.base import Format, Written
from annotator.exports.choice import lost_fields
from annotator.exports.graph import LINK_FIELDS, graph_of
from annotator.exports.properties import (
    ANNOTATION_FIELDS,
    ARTICLE_FIELDS,
    article_properties,
)
from annotator.exports.tei_reader import NAMESPACE, read_tei
from annotator.exports.xmlsafe import FORBIDDEN, forbidden_in, serialised, xml_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import BinaryIO

    from lxml.etree import _Element

    from annotator.core.annotation import Annotation, Article
    from annotator.exports.graph import Graph, Node

_CARRIED = ANNOTATION_FIELDS | ARTICLE_FIELDS | LINK_FIELDS | {"fragments"}
_START = f'<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="{NAMESPACE}">\n'
_NSMAP: Any = {None: NAMESPACE}
_XML = "{http://www.w3.org/XML/1998/namespace}"


class TeiWriter:
    """Writes one TEI element an article."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._count = 0
        file.write(_START.encode() + serialised(_header("Annotated articles")) + b"\n")

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write the text of one article and what stands off it."""
        prefix = f"a{self._count + 1}"
        element = _article(article, graph_of(article, annotations), prefix)
        self._file.write(serialised(element) + b"\n")
        self._count += 1
        return Written(len(annotations))

    def close(self) -> None:
        """Write the end of the corpus."""
        self._file.write(b"</teiCorpus>\n")


def _sub(parent: _Element, tag: str, text: str | None = None, **attributes: str) -> _Element:
    from lxml import etree

    element = etree.SubElement(
        parent, f"{{{NAMESPACE}}}{tag}", {k: xml_text(v) for k, v in attributes.items()}
    )
    if text is not None:
        element.text = xml_text(text)
    return element


def _root(tag: str) -> _Element:
    from lxml import etree

    return etree.Element(f"{{{NAMESPACE}}}{tag}", nsmap=_NSMAP)


def _header(title: str, properties: Mapping[str, str] | None = None) -> _Element:
    properties = properties or {}
    header = _root("teiHeader")
    description = _sub(header, "fileDesc")
    statement = _sub(description, "titleStmt")
    _sub(statement, "title", title)
    if "byline" in properties:
        _sub(statement, "author", properties["byline"])
    _sub(_sub(description, "publicationStmt"), "p", "Exported by Article Annotator")
    source = _sub(_sub(description, "sourceDesc"), "bibl")
    for tag, name in (("publisher", "outlet"), ("date", "published"), ("idno", "url"), ("note", "source")):
        if name in properties:
            _sub(source, tag, properties[name], **({"type": "URL"} if tag == "idno" else {}))
    if not len(source):
        source.text = "not known"
    return header


def _article(article: Article, graph: Graph, prefix: str) -> _Element:
    properties = article_properties(article)
    root = _root("TEI")
    root.append(_header(properties.get("title", ""), properties))
    standoff = _sub(root, "standOff")
    rest = {name: value for name, value in properties.items() if name in {"article_labels", "blocks"}}
    if rest:
        _add_features(standoff, f"{prefix}-article", "article", rest)
    for kind in dict.fromkeys(node.kind for node in graph.nodes):
        group = _sub(standoff, "spanGrp", type=kind)
        for node in graph.nodes:
            if node.kind == kind:
                _add_span(group, node, prefix)
    for node in graph.nodes:
        if node.properties:
            _add_features(standoff, f"{prefix}-{node.id}-f", "annotation", node.properties)
    if graph.links:
        group = _sub(standoff, "linkGrp", type="roles")
        for link in graph.links:
            target = f"#{prefix}-{link.source} #{prefix}-{link.target}"
            _sub(group, "link", type=link.role, target=target)
    if not len(standoff):  # the schema does not allow an empty one
        root.remove(standoff)
    body = _sub(_sub(root, "text"), "body")
    block = _sub(body, "ab", article.text)
    block.set(f"{_XML}id", f"{prefix}-text")
    block.set(f"{_XML}space", "preserve")
    return root


def _add_span(group: _Element, node: Node, prefix: str) -> None:
    """The label stands in the element, since an attribute could not hold blanks."""
    places = " ".join(
        f"#string-range({prefix}-text,{span.start},{span.end - span.start})" for span in node.fragments
    )
    span = _sub(group, "span", node.label, target=places)
    span.set(f"{_XML}id", f"{prefix}-{node.id}")
    if node.properties:
        span.set("ana", f"#{prefix}-{node.id}-f")


def _add_features(parent: _Element, id_: str, type_: str, properties: Mapping[str, str]) -> None:
    structure = _sub(parent, "fs", type=type_)
    structure.set(f"{_XML}id", id_)
    for name, value in properties.items():
        _sub(_sub(structure, "f", name=name), "string", value)


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    lost = lost_fields(article, annotations, _CARRIED)
    lost[FORBIDDEN] = forbidden_in(article, annotations)
    return +lost


TEI = Format(
    name="tei",
    description="TEI P5 corpus with stand-off annotations",
    loses=(FORBIDDEN,),
    suffix=".tei.xml",
    write=TeiWriter,
    lost=_lost,
    read=read_tei,
)
