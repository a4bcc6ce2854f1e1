"""REFI-QDA project (.qdpx), as ATLAS.ti, MAXQDA, NVivo and QualCoder open it. See docs/formats/qdpx.md.

Format: REFI-QDA 1.5 (https://www.qdasoftware.org/): a zip with `project.qde` and a plain text a source;
positions are Unicode code points, half open. A code stands for a label, below the code of its layer.
"""

from __future__ import annotations

import tempfile
import uuid
import weakref
from typing import TYPE_CHECKING, Any

from annotator.exports.base import Format, Written, title_of
from annotator.exports.choice import lost_fields
from annotator.exports.graph import LINK_FIELDS, graph_of, split_fragments
from annotator.exports.members import Bundle
from annotator.exports.properties import (
    ANNOTATION_FIELDS,
    ARTICLE_FIELDS,
    article_properties,
    to_json,
)
from annotator.exports.qdpx_reader import NAMESPACE, PROPERTIES, read_qdpx
from annotator.exports.xmlsafe import FORBIDDEN, forbidden_in, serialised, xml_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import BinaryIO

    from lxml.etree import _Element

    from annotator.core.annotation import Annotation, Article
    from annotator.exports.graph import Graph, Node

_CARRIED = ANNOTATION_FIELDS | ARTICLE_FIELDS | LINK_FIELDS | {"fragments"}
_OURS = uuid.uuid5(uuid.NAMESPACE_URL, NAMESPACE)
_USER = str(uuid.uuid5(_OURS, "user"))
_VARIABLES = ("title", "byline", "outlet", "published", "url")
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#882255", "#44AA99")
"""For codes in turn; Okabe and Ito's and Tol's, which colour-blind people tell apart."""
_NSMAP: Any = {None: NAMESPACE}
_SPOOLED = 16 * 1024 * 1024


class QdpxWriter:
    """Writes the texts as they come; the project, which names all codes first, at the end."""

    def __init__(self, file: BinaryIO) -> None:
        self._bundle = Bundle(file)
        self._sources = tempfile.SpooledTemporaryFile(_SPOOLED)  # noqa: SIM115  (lives as long as the writer)
        self._links = tempfile.SpooledTemporaryFile(_SPOOLED)  # noqa: SIM115
        for held in (self._sources, self._links):
            weakref.finalize(self, held.close)
        self._codes: dict[tuple[str, str], str] = {}
        self._count = 0

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write the text of one article and what is said about it."""
        graph = split_fragments(graph_of(article, annotations))
        seed = uuid.uuid5(_OURS, str(self._count + 1))
        codes = dict(self._codes)
        for node in graph.nodes:
            codes.setdefault((node.kind, xml_text(node.label)), _guid(_OURS, f"{node.kind}/{node.label}"))
        source = serialised(_source(article, graph, codes, seed))
        links = b"".join(serialised(link) for link in _links(graph, seed))
        self._bundle.add(f"sources/{seed}.txt", xml_text(article.text).encode())
        self._sources.write(source)
        self._links.write(links)
        self._codes = codes
        self._count += 1
        return Written(len(annotations))

    def close(self) -> None:
        """Write the project and the end of the zip."""
        self._bundle.add_parts("project.qde", self._project())
        self._bundle.close()

    def _project(self) -> Iterator[bytes]:
        """The document in the order of its schema."""
        user = xml_text("Article Annotator")
        yield (
            f'<?xml version="1.0" encoding="utf-8"?>\n<Project xmlns="{NAMESPACE}" name="Annotated articles" '
            f'origin="{user}">\n<Users><User guid="{_USER}" name="{user}"/></Users>\n'
        ).encode()
        if self._codes:  # the schema wants one code at least
            yield serialised(_codebook(self._codes))
        yield serialised(_variables())
        for name, file in (("Sources", self._sources), ("Links", self._links)):
            if not file.tell():
                continue
            file.seek(0)
            yield f"\n<{name}>".encode()
            while part := file.read(1024 * 1024):
                yield part
            yield f"</{name}>".encode()
        yield b"\n</Project>\n"


def _guid(space: uuid.UUID, name: str) -> str:
    return str(uuid.uuid5(space, name.encode("utf-8", "surrogatepass").hex()))


def _element(tag: str, **attributes: str) -> _Element:
    from lxml import etree

    return etree.Element(f"{{{NAMESPACE}}}{tag}", _safe(attributes), nsmap=_NSMAP)


def _sub(parent: _Element, tag: str, text: str | None = None, **attributes: str) -> _Element:
    from lxml import etree

    made = etree.SubElement(parent, f"{{{NAMESPACE}}}{tag}", _safe(attributes))
    if text is not None:
        made.text = xml_text(text)
    return made


def _safe(attributes: Mapping[str, str]) -> dict[str, str]:
    return {name: xml_text(value) for name, value in attributes.items()}


def _codebook(codes: Mapping[tuple[str, str], str]) -> _Element:
    book = _element("CodeBook")
    holder = _sub(book, "Codes")
    layers: dict[str, _Element] = {}
    for number, ((kind, label), guid) in enumerate(codes.items()):
        if kind not in layers:
            about = {"guid": _guid(_OURS, kind), "name": kind, "isCodable": "false"}
            layers[kind] = _sub(holder, "Code", **about)
        colour = _COLOURS[number % len(_COLOURS)]
        _sub(layers[kind], "Code", guid=guid, name=label, isCodable="true", color=colour)
    return book


def _variables() -> _Element:
    variables = _element("Variables")
    for name in (*_VARIABLES, PROPERTIES):
        _sub(variables, "Variable", guid=_guid(_OURS, f"variable {name}"), name=name, typeOfVariable="Text")
    return variables


def _source(
    article: Article, graph: Graph, codes: Mapping[tuple[str, str], str], seed: uuid.UUID
) -> _Element:
    properties = article_properties(article)
    path = {"plainTextPath": f"internal://{seed}.txt"}
    source = _element("TextSource", guid=str(seed), name=title_of(article), creatingUser=_USER, **path)
    for node in graph.nodes:
        _add_selection(source, node, codes[node.kind, xml_text(node.label)], seed)
    values = {name: properties.pop(name) for name in _VARIABLES if name in properties}
    if properties:
        values[PROPERTIES] = to_json(properties)
    for name, value in values.items():
        holder = _sub(source, "VariableValue")
        _sub(holder, "VariableRef", targetGUID=_guid(_OURS, f"variable {name}"))
        _sub(holder, "TextValue", value)
    return source


def _add_selection(source: _Element, node: Node, code: str, seed: uuid.UUID) -> None:
    guid = str(uuid.uuid5(seed, node.id))
    selection = _sub(
        source,
        "PlainTextSelection",
        guid=guid,
        name=(node.words[0] or "")[:80].replace("\n", " "),
        startPosition=str(node.start),
        endPosition=str(node.end),
        creatingUser=_USER,
    )
    if node.properties:
        _sub(selection, "Description", to_json(dict(node.properties)))
    coding = _sub(selection, "Coding", guid=str(uuid.uuid5(seed, f"{node.id} coding")), creatingUser=_USER)
    _sub(coding, "CodeRef", targetGUID=code)


def _links(graph: Graph, seed: uuid.UUID) -> Iterator[_Element]:
    for number, link in enumerate(graph.links):
        yield _element(
            "Link",
            guid=str(uuid.uuid5(seed, f"link {number}")),
            name=link.role,
            direction="OneWay",
            originGUID=str(uuid.uuid5(seed, link.source)),
            targetGUID=str(uuid.uuid5(seed, link.target)),
        )


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    lost = lost_fields(article, annotations, _CARRIED)
    lost[FORBIDDEN] = forbidden_in(article, annotations)
    return +lost


QDPX = Format(
    name="qdpx",
    description="REFI-QDA project for ATLAS.ti, MAXQDA, NVivo and QualCoder",
    loses=(FORBIDDEN,),
    suffix=".qdpx",
    write=QdpxWriter,
    lost=_lost,
    read=read_qdpx,
)
