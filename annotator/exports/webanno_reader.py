"""Reads WebAnno TSV 3.x from a zip, a folder or one file, as INCEpTION's Tsv3XDeserializer does."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from annotator.core.annotation import Span
from annotator.core.offsets import Utf16Map
from annotator.exports.graph import Link, Node, kind_and_label
from annotator.exports.members import Members
from annotator.exports.properties import SHAPE_ERRORS
from annotator.exports.reading import Document, reading_of, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.core.annotation import Status
    from annotator.exports.base import Reading

_STACKED = re.compile(r"((?:[^\\|]|\\.)*)\|", re.DOTALL)
_NUMBER = re.compile(r"((?:[^\\]|\\.)*?)\[(\d+)(?:_(\d+))?\]", re.DOTALL)
_ESCAPE = re.compile(r"\\(->|.)", re.DOTALL)
_PLAIN = {"t": "\t", "n": "\n", "r": "\r", "b": "\b", "f": "\f"}
_LABELS = ("label", "value", "identifier")
_LONGEST_TEXT = 64 * 1024 * 1024


def read_webanno(path: Path, status: Status) -> Iterator[Reading]:
    """An article for each `.tsv` file.

    Raises:
        ReadError: the zip is damaged or far too large.
    """
    members = Members(path)
    try:
        for name in members.named(".tsv"):
            try:
                document = parse(name, (members.read(name) or b"").decode("utf-8-sig"))
            except SHAPE_ERRORS as error:
                yield unreadable(name, f"it is not WebAnno TSV 3 ({error})")
            else:
                yield reading_of(document, "webanno", status)
    finally:
        members.close()


@dataclass(frozen=True, slots=True)
class _Layer:
    """A layer of the header and where its columns begin."""

    name: str
    is_relation: bool
    features: tuple[str, ...]
    first: int


@dataclass
class _Sheet:
    """A file in the making. Places of nodes are UTF-16 units until the text is whole."""

    layers: list[_Layer] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    length: int = 0
    pending: list[str] = field(default_factory=list)
    nodes: dict[str, Node] = field(default_factory=dict)
    features: dict[str, dict[str, str]] = field(default_factory=dict)
    links: list[tuple[str, str, str]] = field(default_factory=list)
    on_token: dict[tuple[str, str], str] = field(default_factory=dict)
    remarks: list[tuple[str, str]] = field(default_factory=list)


def parse(name: str, data: str) -> Document:
    """The document of one file.

    Raises:
        ValueError, IndexError: it is not such a file.
    """
    lines = iter(data.replace("\r\n", "\n").split("\n"))
    if not next(lines).startswith("#FORMAT=WebAnno TSV 3"):
        raise ValueError("the first line is not “#FORMAT=WebAnno TSV 3.3”")
    sheet = _Sheet()
    for line in lines:
        if line.startswith(("#T_SP=", "#T_RL=", "#T_CH=")):
            _add_layer(line, sheet)
        elif line.startswith("#Text="):
            sheet.pending.append(_unescape(line.removeprefix("#Text=")))
        elif line and not line.startswith("#"):
            _add_token(line.split("\t"), sheet)
    text = "".join(sheet.text).removesuffix("\n")
    units = Utf16Map(text)
    nodes = [_finished(node, sheet.features[id_], units) for id_, node in sheet.nodes.items()]
    links = [Link(role, source, target) for role, source, target in sheet.links]
    if not text.strip():
        raise ValueError("it has no words")
    return Document(name, text, nodes, links, {}, sheet.remarks)


def _add_layer(line: str, sheet: _Sheet) -> None:
    kind, _, declared = line.partition("=")
    name, *features = declared.split("|")
    first = sum(max(1, len(layer.features)) for layer in sheet.layers)
    if kind == "#T_CH":
        sheet.remarks.append(("", f"the chains of the layer {name} were left out"))
    sheet.layers.append(_Layer("" if kind == "#T_CH" else name, kind == "#T_RL", tuple(features), first))


def _add_token(columns: list[str], sheet: _Sheet) -> None:
    id_ = columns[0]
    start, end = map(int, columns[1].split("-"))
    if sheet.pending:
        _add_sentence(start, sheet)
    for layer in sheet.layers:
        cells = [_stacked(cell) for cell in columns[3 + layer.first :][: max(1, len(layer.features))]]
        if not layer.name or not cells or cells[0] == ["_"]:
            continue
        for at, values in enumerate(zip(*cells, strict=True)):
            if layer.is_relation:
                _add_link(id_, layer, values, sheet)
            else:
                _add_span(id_, at, (start, end), layer, values, sheet)


def _add_sentence(start: int, sheet: _Sheet) -> None:
    """The lines of `#Text=`, each with its end; a gap before them is blanks, an end too many goes."""
    if sheet.length == start + 1 and sheet.text:
        sheet.text[-1] = sheet.text[-1].removesuffix("\n")
    elif sheet.length > start:
        raise ValueError(f"the sentence at {start} begins before the one before it ends")
    elif start - sheet.length > _LONGEST_TEXT:
        raise ValueError(f"the sentence at {start} is too far from the one before it")
    else:
        sheet.text.append(" " * (start - sheet.length))
    sentence = "".join(f"{line}\n" for line in sheet.pending)
    sheet.text.append(sentence)
    sheet.length = start + Utf16Map(sentence).to_units(len(sentence))
    sheet.pending = []


def _add_span(
    id_: str, at: int, place: tuple[int, int], layer: _Layer, values: tuple[str, ...], sheet: _Sheet
) -> None:
    match = _NUMBER.fullmatch(values[0])
    key = match[2] if match else f"{id_}/{layer.name}/{at}"
    sheet.on_token.setdefault((layer.name, id_), key)
    if key in sheet.nodes:
        first = sheet.nodes[key].fragments[0].start
        sheet.nodes[key] = replace(sheet.nodes[key], fragments=(Span(first, max(place[1], first)),))
        return
    features: dict[str, str] = {}
    for name, value in zip(layer.features, values, strict=False):
        numbered = _NUMBER.fullmatch(value)
        bare = numbered[1] if numbered else value
        if bare != "*":
            features[name] = _unescape(bare)
    sheet.features[key] = features | {"": layer.name}
    sheet.nodes[key] = Node(key, "", "", (Span(*place),))


def _add_link(id_: str, layer: _Layer, values: tuple[str, ...], sheet: _Sheet) -> None:
    """The last feature is where the link comes from; the token it stands at is where it leads to."""
    *roles, reference = values
    base = next((f.removeprefix("BT_") for f in layer.features if f.startswith("BT_")), "")
    match = _NUMBER.fullmatch(reference)
    source, target = (match[2], match[3] or "0") if match else ("0", "0")
    token = match[1] if match else reference
    ends = [
        number if number != "0" else sheet.on_token.get((base, at), f"{at}/{base}/0")
        for number, at in ((source, token), (target, id_))
    ]
    role = _unescape(roles[0]) if roles and roles[0] != "*" else layer.name.rpartition(".")[2]
    sheet.links.append((role, ends[0], ends[1]))


def _finished(node: Node, features: dict[str, str], units: Utf16Map) -> Node:
    """Kind and label from our own layer; of another one, the feature that is most likely the label."""
    span = node.fragments[0]
    place = Span(units.to_code_point(span.start), units.to_code_point(span.end))
    layer = features.pop("").rpartition(".")[2]
    note, kind = features.pop("note", ""), features.pop("kind", "")
    properties = json.loads(features.pop("properties", "{}")) if kind else {}
    label = next(
        (features[name] for name in _LABELS if name in features), next(iter(features.values()), layer)
    )
    kind, label = (kind, label) if kind else kind_and_label(label)
    return replace(
        node,
        kind=kind,
        label=label,
        fragments=(place,),
        properties=properties | ({"note": note} if note else {}),
    )


def _stacked(cell: str) -> list[str]:
    return _STACKED.findall(f"{cell}|")


def _unescape(value: str) -> str:
    return _ESCAPE.sub(lambda match: _PLAIN.get(match[1], match[1]), value)
