"""Reads brat standoff from a zip, a folder or one `.ann` file with its `.txt` beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.core.annotation import Layer, Span
from annotator.exports.graph import Link, Node, kind_and_label
from annotator.exports.members import Members
from annotator.exports.properties import SHAPE_ERRORS
from annotator.exports.reading import Document, reading_of, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from annotator.core.annotation import Status
    from annotator.exports.base import Reading

_ESCAPE = re.compile(r"\\(?:u([0-9a-f]{4})|([\\ntr]))")
_PLAIN = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
_ARGUMENT = re.compile(r"(.+?)(\d*):(\S+)")
_PREFIX = re.compile(r"(entity|quote|event|mention)-(.+)")
_NAMES = {"AnnotatorNotes": "note", "Unsure": "unsure", "Mode": "event_mode"}


def read_brat(path: Path, status: Status) -> Iterator[Reading]:
    """An article for each `.ann` file.

    Raises:
        ReadError: the zip is damaged or far too large.
    """
    members = Members(path)
    try:
        for name in members.named(".ann"):
            data, text = members.read(name), members.read(f"{name[:-4]}.txt")
            if data is None or text is None:
                yield unreadable(name, "its text, a .txt file of the same name, is not there")
                continue
            try:
                document = parse(name, text.decode("utf-8-sig"), data.decode("utf-8-sig"))
            except UnicodeDecodeError:
                yield unreadable(name, "it is not UTF-8")
            else:
                yield reading_of(document, "brat", status)
    finally:
        members.close()


@dataclass
class _Found:
    """What the lines have said so far."""

    text: str
    nodes: dict[str, Node] = field(default_factory=dict)
    triggers: dict[str, str] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    properties: dict[str, dict[str, str]] = field(default_factory=dict)
    remarks: list[tuple[str, str]] = field(default_factory=list)


def parse(name: str, text: str, annotations: str) -> Document:
    """The document of one `.ann` file; lines of no known kind are among its remarks."""
    found = _Found(text)
    for line in annotations.split("\n"):
        if line.strip():
            try:
                _parse_line(line.rstrip("\r"), found)
            except SHAPE_ERRORS:
                found.remarks.append((line, "the line is not as brat writes it; it was left out"))
    real = {event: trigger for event, trigger in found.triggers.items() if trigger in found.nodes}
    for event, trigger in real.items():
        found.nodes[trigger] = replace(found.nodes[trigger], kind=Layer.EVENT.value)
        found.properties.setdefault(trigger, {}).update(found.properties.pop(event, {}))
    links = [
        Link(link.role, real.get(link.source, link.source), real.get(link.target, link.target))
        for link in found.links
    ]
    nodes = [_finished(node, found.properties.pop(node.id, {})) for node in found.nodes.values()]
    found.remarks += [
        ("", f"a note or attribute of {id_}, which is not there, was left out") for id_ in found.properties
    ]
    return Document(name, text, nodes, links, {}, found.remarks)


def _parse_line(line: str, found: _Found) -> None:
    id_, rest = line.split("\t", 1)
    if id_[0] == "T":
        _add_stretch(id_, rest, found)
    elif id_[0] == "E":
        first, *arguments = rest.split()
        found.triggers[id_] = first.split(":", 1)[1]
        for argument in arguments:
            role, _number, target = _argument(argument)
            found.links.append(Link(role.lower(), found.triggers[id_], target))
    elif id_[0] == "R":
        role, *ends = rest.split()
        source, target = (end.split(":", 1)[1] for end in ends)
        found.links.append(Link(role.lower(), source, target))
    elif id_[0] == "*":
        role, *members = rest.split()
        found.links += [Link("continues", b, a) for a, b in pairwise(members)]
    elif id_[0] in "AM":
        kind, target, *value = rest.split(" ", 2)
        _set(found, target, kind, value[0] if value else "true")
    elif id_[0] == "#":
        head, *value = rest.split("\t", 1)
        kind, target = head.split()
        _set(found, target, kind, _unescape(value[0] if value else ""))
    else:
        raise ValueError(line)


def _argument(argument: str) -> tuple[str, str, str]:
    match = _ARGUMENT.fullmatch(argument)
    if match is None:
        raise ValueError(argument)
    return match[1], match[2], match[3]


def _set(found: _Found, target: str, kind: str, value: str) -> None:
    found.properties.setdefault(target, {})[_NAMES.get(kind, kind)] = value


def _add_stretch(id_: str, rest: str, found: _Found) -> None:
    """The words are those of all fragments with a blank between them; each is checked against its share."""
    head, words = rest.split("\t", 1)
    type_, offsets = head.split(" ", 1)
    bounds = [piece.split() for piece in offsets.split(";")]
    pieces = [Span(int(start), int(end)) for start, end in bounds]
    if sum(piece.end - piece.start + 1 for piece in pieces) - 1 == len(words):
        shares, at = [], 0
        for piece in pieces:
            shares.append(words[at : at + piece.end - piece.start])
            at += piece.end - piece.start + 1
    else:
        shares = [words] if len(pieces) == 1 else [found.text[p.start : p.end] for p in pieces]
    match = _PREFIX.fullmatch(type_)
    kind, label = (match[1], match[2]) if match else kind_and_label(type_)
    fragments, joined = _without_line_ends(pieces, shares, found.text)
    found.nodes[id_] = Node(id_, kind, label, fragments, words=joined)


def _without_line_ends(
    pieces: Sequence[Span], shares: Sequence[str], text: str
) -> tuple[tuple[Span, ...], tuple[str, ...]]:
    """The fragments that brat parted only because a line ends there, as one."""
    fragments: list[Span] = []
    words: list[str] = []
    for piece, share in zip(pieces, shares, strict=True):
        gap = text[fragments[-1].end : piece.start] if fragments else ""
        if gap and not gap.strip("\n"):
            fragments[-1] = Span(fragments[-1].start, piece.end)
            words[-1] += gap + share
        else:
            fragments.append(piece)
            words.append(share)
    return tuple(fragments), tuple(words)


def _finished(node: Node, properties: dict[str, str]) -> Node:
    if node.kind == Layer.EVENT.value and "event_mode" in properties:
        properties.setdefault("event_type", properties.get("label", node.label))
    return replace(node, label=properties.pop("label", node.label), properties=properties)


def _unescape(value: str) -> str:
    return _ESCAPE.sub(lambda m: chr(int(m[1], 16)) if m[1] else _PLAIN[m[2]], value)
