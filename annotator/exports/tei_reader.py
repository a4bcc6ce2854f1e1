"""Reads TEI P5 with stand-off annotation, as `tei.py` writes it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.core.annotation import Span
from annotator.core.errors import ReadError
from annotator.exports.graph import MENTION, Link, Node
from annotator.exports.properties import SHAPE_ERRORS
from annotator.exports.reading import Document, reading_of, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.etree import _Element

    from annotator.core.annotation import Status
    from annotator.exports.base import Reading

NAMESPACE = "http://www.tei-c.org/ns/1.0"
_T = f"{{{NAMESPACE}}}"
_ID = "{http://www.w3.org/XML/1998/namespace}id"
_RANGE = re.compile(r"#string-range\(([^(),]+),(\d+),(\d+)\)")
_BIBL = {"publisher": "outlet", "date": "published", "idno": "url", "note": "source"}
_KINDS = {"entity", "quote", "event", MENTION}


def read_tei(path: Path, status: Status) -> Iterator[Reading]:
    """An article for each `TEI` element, read one after the other.

    Raises:
        ReadError: the file is not XML, from where it is damaged on.
    """
    from lxml import etree

    count = 0
    with path.open("rb") as file:
        elements = etree.iterparse(
            file,
            events=("end",),
            tag=f"{_T}TEI",
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
        )
        try:
            for _event, element in elements:
                count += 1
                yield _reading(f"{path.name}, text {count}", element, status)
                element.clear()
                while element.getprevious() is not None:
                    del element.getparent()[0]
        except etree.XMLSyntaxError as error:
            raise ReadError(
                f"“{path.name}” is damaged at line {error.lineno} ({error.msg}); {count} articles before "
                "it were read; get an undamaged copy for the rest."
            ) from error
    if not count:
        yield unreadable(path.name, "there is no TEI element in it")


def _reading(name: str, element: _Element, status: Status) -> Reading:
    try:
        document = _parse(name, element)
    except SHAPE_ERRORS as error:
        return unreadable(name, f"it is not TEI with stand-off annotations ({error})")
    return reading_of(document, "tei", status)


def _parse(name: str, root: _Element) -> Document:
    block = root.find(f"{_T}text//{_T}ab")
    if block is None:
        raise ValueError("there is no text in an element ab")
    text = "".join(str(part) for part in block.itertext())
    if not text.strip():
        raise ValueError("it has no text")
    features = {found.get(_ID) or "": _features(found) for found in root.iter(f"{_T}fs")}
    properties = _metadata(root)
    for found in root.iter(f"{_T}fs"):
        if found.get("type") == "article":
            properties |= features[found.get(_ID) or ""]
    nodes = [
        _node(span, group.get("type") or "", features)
        for group in root.iter(f"{_T}spanGrp")
        for span in group.iter(f"{_T}span")
    ]
    links = [_link(link) for link in root.iter(f"{_T}link")]
    return Document(name, text, nodes, links, properties)


def _features(structure: _Element) -> dict[str, str]:
    return {f.get("name") or "": f.findtext(f"{_T}string") or "" for f in structure.iter(f"{_T}f")}


def _metadata(root: _Element) -> dict[str, str]:
    description = root.find(f"{_T}teiHeader/{_T}fileDesc")
    found: dict[str, str] = {}
    if description is None:
        return found
    for path, name in ((f"{_T}titleStmt/{_T}title", "title"), (f"{_T}titleStmt/{_T}author", "byline")):
        if value := description.findtext(path):
            found[name] = value
    for tag, name in _BIBL.items():
        if value := description.findtext(f"{_T}sourceDesc/{_T}bibl/{_T}{tag}"):
            found[name] = value
    return found


def _node(span: _Element, kind: str, features: dict[str, dict[str, str]]) -> Node:
    places = _RANGE.findall(span.get("target") or "")
    fragments = tuple(Span(int(start), int(start) + int(length)) for _id, start, length in places)
    properties = features.get((span.get("ana") or "").removeprefix("#"), {})
    label = "".join(str(part) for part in span.itertext()).strip()
    return Node(span.get(_ID) or "", kind if kind in _KINDS else "entity", label, fragments, properties)


def _link(link: _Element) -> Link:
    source, target = (link.get("target") or "").split()
    return Link(link.get("type") or "", source.removeprefix("#"), target.removeprefix("#"))
