"""Reads REFI-QDA projects (.qdpx) of this program and of others."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

from annotator.core.annotation import Span
from annotator.core.errors import ReadError
from annotator.exports.graph import MENTION, Link, Node
from annotator.exports.members import Members
from annotator.exports.properties import SHAPE_ERRORS
from annotator.exports.reading import Document, reading_of, unreadable
from annotator.exports.xmlsafe import parse_xml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from lxml.etree import _Element

    from annotator.core.annotation import Status
    from annotator.exports.base import Reading

NAMESPACE = "urn:QDA-XML:project:1.0"
PROPERTIES = "article properties"
_Q = f"{{{NAMESPACE}}}"
_KINDS = {"entity", "quote", "event", MENTION}
_METADATA = {"title", "byline", "outlet", "published", "url"}


def read_qdpx(path: Path, status: Status) -> Iterator[Reading]:
    """An article for each text source of the project.

    Raises:
        ReadError: it is no such zip, or its project cannot be read.
    """
    members = Members(path)
    try:
        name = next(iter(members.named(".qde")), None)
        try:
            project = _Project(parse_xml(members.read(name) or b"" if name else b""))
        except SHAPE_ERRORS as error:
            raise ReadError(
                f"“{path.name}” is not a REFI-QDA project ({error}); nothing was read; choose another file."
            ) from error
        for number, source in enumerate(project.sources, 1):
            label = source.get("name") or f"{path.name}, source {number}"
            try:
                document = project.document(label, source, _text(members, source))
            except SHAPE_ERRORS as error:
                yield unreadable(label, f"it is damaged ({error})")
            else:
                yield reading_of(document, "qdpx", status)
    finally:
        members.close()


def _text(members: Members, source: _Element) -> str:
    inside = source.find(f"{_Q}PlainTextContent")
    if inside is not None:
        return inside.text or ""
    path = (source.get("plainTextPath") or "").removeprefix("internal://")
    data = members.read(f"sources/{path}") or members.read(f"Sources/{path}")
    if data is None:
        raise ValueError(f"its text {path or 'of another kind'} is not there")
    return data.decode("utf-8-sig").replace("\r\n", "\n")


class _Project:
    """What a project says once for all its sources."""

    def __init__(self, root: _Element) -> None:
        if root.tag != f"{_Q}Project":
            raise ValueError("there is no Project in it")
        self.sources = list(root.iter(f"{_Q}TextSource"))
        self._codes = dict(_codes(root))
        self._variables = {v.get("guid"): v.get("name") or "" for v in root.iter(f"{_Q}Variable")}
        self._links: dict[str, list[Link]] = defaultdict(list)
        for link in root.iterfind(f"{_Q}Links/{_Q}Link"):
            origin, target = link.get("originGUID") or "", link.get("targetGUID") or ""
            self._links[origin].append(Link(link.get("name") or "", origin, target))

    def document(self, name: str, source: _Element, text: str) -> Document:
        """One source; a selection with several codes is several annotations."""
        if not text.strip():
            raise ValueError("it has no text")
        nodes: list[Node] = []
        remarks = []
        for selection in source.iter(f"{_Q}PlainTextSelection"):
            found = list(self._nodes(selection))
            nodes += found
            if not found:
                remarks.append((selection.get("name") or "", "it has no code; it was left out"))
        links = [link for node in nodes for link in self._links.get(node.id, ())]
        return Document(name, text, nodes, links, self._properties(source), remarks)

    def _nodes(self, selection: _Element) -> Iterator[Node]:
        span = Span(int(selection.get("startPosition") or ""), int(selection.get("endPosition") or ""))
        guid = selection.get("guid") or ""
        said = selection.findtext(f"{_Q}Description") or ""
        properties = _properties(said)
        for number, reference in enumerate(selection.iter(f"{_Q}CodeRef")):
            kind, label = self._codes[reference.get("targetGUID") or ""]
            yield Node(f"{guid}/{number}" if number else guid, kind, label, (span,), properties)

    def _properties(self, source: _Element) -> Mapping[str, str]:
        found: dict[str, str] = {"source": source.get("name") or ""}
        for value in source.iter(f"{_Q}VariableValue"):
            reference = value.find(f"{_Q}VariableRef")
            name = self._variables.get(reference.get("targetGUID")) if reference is not None else None
            said = value.findtext(f"{_Q}TextValue") or ""
            if name == PROPERTIES:
                found |= {str(key): str(item) for key, item in json.loads(said).items()}
            elif name is not None and name.lower() in _METADATA:
                found[name.lower()] = said
        return found


def _properties(description: str) -> dict[str, str]:
    """Ours are JSON; what another program's user wrote is a note."""
    if not description.startswith("{"):
        return {"note": description} if description else {}
    try:
        return {str(key): str(value) for key, value in json.loads(description).items()}
    except ValueError:
        return {"note": description}


def _codes(root: _Element) -> Iterator[tuple[str, tuple[str, str]]]:
    """Kind and label of each code: the names of the codes above are part of the label, but ours of layers."""

    def walk(parent: _Element, above: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, str]]]:
        for code in parent.iterfind(f"{_Q}Code"):
            names = (*above, code.get("name") or "")
            is_ours = len(names) > 1 and names[0] in _KINDS
            kind, rest = (names[0], names[1:]) if is_ours else ("entity", names)
            yield code.get("guid") or "", (kind, "/".join(rest))
            yield from walk(code, names)

    for codes in root.iterfind(f"{_Q}CodeBook/{_Q}Codes"):
        yield from walk(codes, ())
