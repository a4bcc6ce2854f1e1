"""Reads UIMA CAS files (XMI with a type system, JSON) of this program, of INCEpTION and of others."""

from __future__ import annotations

import io
import json
import warnings
from typing import TYPE_CHECKING

from annotator.core.annotation import Span
from annotator.core.errors import ReadError
from annotator.exports.graph import Link, Node, kind_and_label
from annotator.exports.members import Members
from annotator.exports.reading import Document, reading_of, unreadable
from annotator.exports.xmlsafe import parse_xml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from cassis import Cas
    from cassis.typesystem import FeatureStructure

    from annotator.core.annotation import Status
    from annotator.exports.base import Reading

_SEGMENTS = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type."
TOKEN = f"{_SEGMENTS}Token"
SENTENCE = f"{_SEGMENTS}Sentence"
NAMED_ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
PIECE = "webanno.custom.ArticleAnnotation"
LINK = "webanno.custom.ArticleLink"
METADATA = "webanno.custom.ArticleProperties"

_NO_ANNOTATIONS = (_SEGMENTS, "uima.", "de.tudarmstadt.ukp.dkpro.core.api.metadata.")
_LABELS = ("label", "value", "identifier")
_TYPE_SYSTEM = "TypeSystem.xml"
_RELATION = ("Governor", "Dependent")


def read_cas_xmi(path: Path, status: Status) -> Iterator[Reading]:
    """An article for each `.xmi` file; `TypeSystem.xml` beside it says what its types are.

    Raises:
        ReadError: the zip is damaged or far too large.
    """
    yield from _read(path, status, "cas-xmi", (".xmi",), _load_xmi)


def read_cas_json(path: Path, status: Status) -> Iterator[Reading]:
    """An article for each `.json` file.

    Raises:
        ReadError: the zip is damaged or far too large.
    """
    yield from _read(path, status, "cas-json", (".json",), _load_json)


def _read(
    path: Path,
    status: Status,
    format_name: str,
    suffixes: tuple[str, ...],
    load: Callable[[Members, str], Cas],
) -> Iterator[Reading]:
    members = Members(path)
    try:
        for name in members.named(*suffixes):
            try:
                with warnings.catch_warnings(action="ignore"):  # of types that cassis does not know
                    document = document_of(name, load(members, name))
            except ReadError:
                raise
            except Exception as error:  # cassis says in many ways what is wrong with a damaged file
                yield unreadable(name, f"it is not a UIMA CAS ({error or type(error).__name__})")
            else:
                yield reading_of(document, format_name, status)
    finally:
        members.close()


def _load_xmi(members: Members, name: str) -> Cas:
    from cassis import TypeSystem, load_cas_from_xmi, load_typesystem

    folder = name.rpartition("/")[0]
    beside = f"{folder}/{_TYPE_SYSTEM}" if folder else _TYPE_SYSTEM
    types = members.read(beside) or members.read(_TYPE_SYSTEM)
    data = members.read(name) or b""
    parse_xml(data)  # refuses what cassis would take on trust
    if types is None:
        raise ValueError(f"there is no {_TYPE_SYSTEM} beside it")
    parse_xml(types)
    system = load_typesystem(io.BytesIO(types)) if types else TypeSystem()
    return load_cas_from_xmi(io.BytesIO(data), typesystem=system, lenient=True)


def _load_json(members: Members, name: str) -> Cas:
    from cassis import load_cas_from_json

    return load_cas_from_json((members.read(name) or b"").decode("utf-8-sig"), lenient=True)


def document_of(name: str, cas: Cas) -> Document:
    """What a CAS says.

    Raises:
        SHAPE_ERRORS: it has no text, or features are not as expected.
    """
    text = cas.sofa_string or ""
    if not text.strip():
        raise ValueError("it has no text")
    found = [fs for fs in cas.select_all_fs() if not fs.type.name.startswith(_NO_ANNOTATIONS)]
    found.sort(key=lambda fs: int(fs.xmiID))  # as written: the order of several actors means something
    ours = any(fs.type.name == PIECE for fs in found)
    nodes: dict[int, Node] = {}
    relations: list[FeatureStructure] = []
    properties: dict[str, str] = {}
    for fs in found:
        if fs.type.name == METADATA:
            properties = {str(k): str(v) for k, v in json.loads(fs.properties or "{}").items()}
        elif all(hasattr(fs, end) for end in _RELATION):
            relations.append(fs)
        elif hasattr(fs, "begin") and not (ours and fs.type.name == NAMED_ENTITY):
            nodes[id(fs)] = _node(fs, f"T{len(nodes)}")
    links = []
    remarks = []
    for fs in relations:
        source, target = nodes.get(id(fs.Governor)), nodes.get(id(fs.Dependent))
        if source is None or target is None:
            remarks.append(("", f"a relation of the type {fs.type.name} leads nowhere; it was left out"))
        else:
            links.append(Link(str(_value(fs, ("role", *_LABELS)) or ""), source.id, target.id))
    return Document(name, text, list(nodes.values()), links, properties, remarks)


def _node(fs: FeatureStructure, id_: str) -> Node:
    if fs.type.name == PIECE:
        kind, label = str(fs.kind or "entity"), str(fs.label or "")
        properties = {str(k): str(v) for k, v in json.loads(fs.properties or "{}").items()}
        if fs.note:
            properties["note"] = str(fs.note)
    else:
        said = _value(fs, _LABELS)
        kind, label = kind_and_label(str(said) if said else fs.type.name.rpartition(".")[2])
        named = fs.type.name == NAMED_ENTITY and getattr(fs, "value", None) and fs.identifier
        properties = {"entity": str(fs.identifier)} if named else {}
    return Node(id_, kind, label, (Span(int(fs.begin), int(fs.end)),), properties)


def _value(fs: FeatureStructure, names: tuple[str, ...]) -> object:
    """The first of these features that is set."""
    values = (getattr(fs, name, None) for name in names)
    return next((value for value in values if value), None)
