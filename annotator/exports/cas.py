"""UIMA CAS as XMI and as JSON, as INCEpTION opens them: zips with a file an article. See docs/formats/cas.md.

Formats: the OASIS XMI form of a CAS (https://docs.oasis-open.org/uima/v1.0/uima-v1.0.html, 4.1) and the JSON
form of the Apache UIMA JSON CAS (version 0.4.0), both through dkpro-cassis. Offsets in the files are UTF-16
units, as Java counts; cassis converts them.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from annotator.core.annotation import Layer
from annotator.exports.base import Format, Written, title_of
from annotator.exports.cas_reader import (
    LINK,
    METADATA,
    NAMED_ENTITY,
    PIECE,
    SENTENCE,
    TOKEN,
    read_cas_json,
    read_cas_xmi,
)
from annotator.exports.choice import lost_fields
from annotator.exports.graph import LINK_FIELDS, graph_of, split_fragments
from annotator.exports.members import Bundle
from annotator.exports.properties import (
    ANNOTATION_FIELDS,
    ARTICLE_FIELDS,
    article_properties,
    to_json,
    trimmed,
)
from annotator.exports.tokens import make_doc, sentence_starts, split
from annotator.exports.xmlsafe import FORBIDDEN, forbidden_in, xml_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import BinaryIO

    from cassis import Cas, TypeSystem
    from cassis.typesystem import FeatureStructure

    from annotator.core.annotation import Annotation, Article
    from annotator.exports.graph import Graph, Node

_CARRIED = ANNOTATION_FIELDS | ARTICLE_FIELDS | LINK_FIELDS | {"fragments"}
XMI, JSON = ".xmi", ".json"
_FEATURES = {
    TOKEN: {},
    SENTENCE: {},
    NAMED_ENTITY: {"value": "uima.cas.String", "identifier": "uima.cas.String"},
    PIECE: dict.fromkeys(("kind", "label", "note", "properties"), "uima.cas.String"),
    LINK: {
        "Governor": "uima.tcas.Annotation",
        "Dependent": "uima.tcas.Annotation",
        "role": "uima.cas.String",
    },
}


@cache
def type_system() -> TypeSystem:
    """The types of our files: tokens and sentences of DKPro Core, INCEpTION's named entities, our own."""
    from cassis import TypeSystem

    types = TypeSystem()
    for name, features in _FEATURES.items():
        made = types.create_type(name=name, supertypeName="uima.tcas.Annotation")
        for feature, range_name in features.items():
            types.create_feature(domainType=made, name=feature, rangeType=range_name)
    about = types.create_type(name=METADATA, supertypeName="uima.cas.AnnotationBase")
    types.create_feature(domainType=about, name="properties", rangeType="uima.cas.String")
    return types


class CasWriter:
    """Writes one CAS an article into a zip, as XMI or as JSON.

    XMI does not hold the type system, which stands beside it then; JSON does.
    """

    def __init__(self, file: BinaryIO, suffix: str) -> None:
        self._bundle = Bundle(file)
        self._suffix = suffix
        if suffix == XMI:
            self._bundle.add("TypeSystem.xml", type_system().to_xml().encode())

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write the CAS of one article."""
        cas = cas_of(article, split_fragments(graph_of(article, annotations)))
        data: str = cas.to_xmi() if self._suffix == XMI else cas.to_json()
        self._bundle.add(f"{self._bundle.next_name(title_of(article))}{self._suffix}", data.encode())
        return Written(len(annotations))

    def close(self) -> None:
        """Write the end of the zip."""
        self._bundle.close()


def cas_of(article: Article, graph: Graph) -> Cas:
    """The CAS of an article: tokens, sentences, named entities, our stretches and the links between them."""
    from cassis import Cas

    types = type_system()
    cas = Cas(typesystem=types, document_language="x-unspecified")
    cas.sofa_mime = "text/plain"
    cas.sofa_string = xml_text(article.text)
    made = list(_segments(article.text, graph, types))
    by_id = {}
    for node in graph.nodes:
        by_id[node.id] = found = types.get_type(PIECE)(begin=node.start, end=node.end, **_features(node))
        made.append(found)
        if node.annotation is not None and node.annotation.layer is Layer.ENTITY:
            named = {"value": xml_text(node.label), "identifier": _optional(node.annotation.entity)}
            made.append(types.get_type(NAMED_ENTITY)(begin=node.start, end=node.end, **named))
    for link in graph.links:
        source, target = by_id[link.source], by_id[link.target]
        ends = {"Governor": source, "Dependent": target, "role": xml_text(link.role)}
        made.append(types.get_type(LINK)(begin=target.begin, end=target.end, **ends))
    cas.add_all(made)
    properties = article_properties(article)
    if properties:
        cas.add(types.get_type(METADATA)(properties=xml_text(to_json(properties))))
    return cas


def _features(node: Node) -> dict[str, str | None]:
    properties = dict(node.properties)
    note = properties.pop("note", None)
    return {
        "kind": node.kind,
        "label": xml_text(node.label),
        "note": _optional(note),
        "properties": _optional(to_json(properties) if properties else None),
    }


def _optional(text: str | None) -> str | None:
    return xml_text(text) if text is not None else None


def _segments(text: str, graph: Graph, types: TypeSystem) -> Iterator[FeatureStructure]:
    """Tokens and sentences; none of blanks only, and no token crosses the bound of an annotation."""
    pieces = trimmed((span for node in graph.nodes for span in node.fragments), text)
    tokens, _cuts = split(text, {at for piece in pieces for at in (piece.start, piece.end)})
    starts = sentence_starts(make_doc(tokens), tokens, ())
    first, last = -1, -1
    for begin, end, word, is_start in zip(tokens.starts, tokens.ends, tokens.words, starts, strict=True):
        if is_start and first >= 0:
            yield types.get_type(SENTENCE)(begin=first, end=last)
        if is_start:
            first = begin
        if not word.isspace():
            last = end
            yield types.get_type(TOKEN)(begin=begin, end=end)
    if first >= 0:
        yield types.get_type(SENTENCE)(begin=first, end=last)


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    lost = lost_fields(article, annotations, _CARRIED)
    lost[FORBIDDEN] = forbidden_in(article, annotations)
    return +lost


CAS_XMI = Format(
    name="cas-xmi",
    description="UIMA CAS XMI with its type system for INCEpTION, a zip with a file an article",
    loses=(FORBIDDEN,),
    suffix=".xmi.zip",
    write=partial(CasWriter, suffix=XMI),
    lost=_lost,
    read=read_cas_xmi,
)
CAS_JSON = Format(
    name="cas-json",
    description="UIMA CAS JSON for INCEpTION, a zip with a file an article",
    loses=(FORBIDDEN,),
    suffix=".cas.zip",
    write=partial(CasWriter, suffix=JSON),
    lost=_lost,
    read=read_cas_json,
)
