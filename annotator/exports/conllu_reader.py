"""Reads the entities of CoNLL-U files: `Entity` in CorefUD's notation or IOB labels in `NER` or `NE`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from urllib.parse import unquote

from annotator.core.annotation import Layer, Span
from annotator.core.errors import ReadError
from annotator.exports.graph import Node
from annotator.exports.lines import LONGEST_LINE
from annotator.exports.reading import Document, reading_of, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.core.annotation import Status
    from annotator.exports.base import Reading

_ESCAPE = re.compile(r"\\(?:u([0-9a-f]{4})|([\\sntrp]))")
_PLAIN = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "p": "|", "\\": "\\"}
_MARK = re.compile(r"\([^()]+\)?|[^()]+\)")
_PART = re.compile(r"(.+)\[(\d+)/(\d+)\]")
_PROPERTY = "# annotator."
_FIELDS = ("eid", "etype", "head", "identity")
_COLUMNS = 10
_ENTITY = Layer.ENTITY.value


def read_conllu(path: Path, status: Status) -> Iterator[Reading]:
    """An article for each `# newdoc`, or one for the file.

    Raises:
        ReadError: a line is far too long.
    """
    document = _Builder(path.name)
    count = 0
    with path.open("rb") as file:
        number = 0
        while data := file.readline(LONGEST_LINE + 1):
            number += 1
            if len(data) > LONGEST_LINE:
                raise ReadError(f"“{path.name}”, line {number} is far too long; the rest was not read.")
            if data.startswith(b"# newdoc"):
                if document.has_words:
                    yield document.reading(status)
                count += 1
                document = _Builder(f"{path.name}, document {count}")
            document.add(number, data)
    if document.has_words or not count:
        yield document.reading(status)


@dataclass
class _Open:
    """A mention whose end has not come: the pieces so far and how many there will be."""

    node: Node
    start: int
    parts: int


@dataclass
class _Builder:
    """A document in the making. A line that cannot be read makes all of it unreadable."""

    name: str
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    fields: tuple[str, ...] = _FIELDS
    properties: dict[str, str] = field(default_factory=dict)
    nodes: list[Node] = field(default_factory=list)
    remarks: list[tuple[str, str]] = field(default_factory=list)
    error: str = ""
    _open: dict[str, list[_Open]] = field(default_factory=dict)
    _waiting: dict[str, Node] = field(default_factory=dict)
    _iob: _Open | None = None
    _until: int = 0
    _begun: int = 0
    _after: str = ""
    _at_end: str = ""

    @property
    def has_words(self) -> bool:
        """True once a word was read."""
        return bool(self.pieces) or bool(self.error)

    def add(self, number: int, data: bytes) -> None:
        """One line of the file."""
        try:
            line = data.decode("utf-8-sig").rstrip("\r\n")
            if line.startswith("#"):
                self._add_comment(line)
            elif line.strip():
                self._add_word(line.split("\t"))
            else:
                self._until = 0
        except (ValueError, IndexError) as error:
            self.error = self.error or f"line {number} is not CoNLL-U ({error})"

    def _add_comment(self, line: str) -> None:
        if line.startswith("# global.Entity"):
            self.fields = tuple(line.partition("=")[2].strip().split("-"))
        elif line.startswith(_PROPERTY):
            key, _, value = line.removeprefix(_PROPERTY).partition(" = ")
            self.properties[key] = _unescape(value)
        elif line.startswith("# newpar") and self.pieces:
            self._after = self._after if "\n" in self._after else "\n"

    def _add_word(self, columns: list[str]) -> None:
        if len(columns) != _COLUMNS:
            raise ValueError(f"{len(columns)} columns")
        id_, form, misc = columns[0], columns[1], _misc(columns[9])
        if "." in id_:
            return
        first, _, last = id_.partition("-")
        if last:
            self._until = int(last)
        elif int(first) <= self._until:  # a part of the word before, whose form and blanks stand there
            self._mark(misc, self.length - len(self.pieces[-1]), self.length)
            return
        self._write(self._after if self.pieces else _unescape(misc.get("SpacesBefore", "")))
        start = self.length
        self._write(form)
        said = "" if misc.get("SpaceAfter") == "No" else misc.get("SpacesAfter")
        self._after = _unescape("\\s" if said is None else said)
        self._at_end = _unescape(said or "")
        self._mark(misc, start, self.length)

    def _write(self, words: str) -> None:
        if words:
            self.pieces.append(words)
            self.length += len(words)

    def _mark(self, misc: dict[str, str], start: int, end: int) -> None:
        for mark in _MARK.findall(misc.get("Entity", "")):
            if mark.startswith("("):
                self._begin(mark.strip("()").split("-"), start)
            if mark.endswith(")"):
                self._end(mark.strip("()").partition("-")[0], end)
        self._add_iob(misc.get("NER") or misc.get("NE") or "", start, end)

    def _begin(self, values: list[str], start: int) -> None:
        named = {name: unquote(value) for name, value in zip(self.fields, values, strict=False)}
        match = _PART.fullmatch(values[0])
        eid = match[1] if match else values[0]
        node = Node(f"N{self._begun}", _ENTITY, named.get("etype") or "entity", ())
        self._begun += 1
        if named.get("identity"):
            node = replace(node, properties={"entity": named["identity"]})
        if match and int(match[2]) > 1 and eid in self._waiting:
            node = self._waiting.pop(eid)
        parts = int(match[3]) - int(match[2]) if match else 0
        self._open.setdefault(values[0], []).append(_Open(node, start, parts))

    def _end(self, eid: str, end: int) -> None:
        if not self._open.get(eid):
            self.remarks.append(("", f"the end of an entity {eid} without a beginning was left out"))
            return
        opened = self._open[eid].pop()
        node = replace(opened.node, fragments=(*opened.node.fragments, Span(opened.start, end)))
        if opened.parts:
            self._waiting[eid.partition("[")[0]] = node
        else:
            self.nodes.append(node)

    def _add_iob(self, value: str, start: int, end: int) -> None:
        prefix, _, label = value.partition("-")
        if self._iob is not None and not (prefix in {"I", "E", "L"} and label == self._iob.node.label):
            self._iob = None
        if not label:
            return
        if self._iob is None:
            self._iob = _Open(Node(f"I{start}", _ENTITY, label, ()), start, 0)
            self.nodes.append(self._iob.node)
        whole = replace(self._iob.node, fragments=(Span(self._iob.start, end),))
        self.nodes[-1] = whole

    def reading(self, status: Status) -> Reading:
        """The article."""
        if self.error or not self.pieces:
            return unreadable(self.name, self.error or "it has no words")
        left = [eid for eid, opened in self._open.items() if opened] + list(self._waiting)
        remarks = [*self.remarks, *(("", f"an entity {eid} without an end was left out") for eid in left)]
        self._write(self._at_end)
        text = "".join(self.pieces)
        return reading_of(
            Document(self.name, text, self.nodes, (), self.properties, remarks), "conllu", status
        )


def _misc(column: str) -> dict[str, str]:
    pairs = (item.partition("=") for item in column.split("|"))
    return {name: value for name, _, value in pairs}


def _unescape(value: str) -> str:
    return _ESCAPE.sub(lambda m: chr(int(m[1], 16)) if m[1] else _PLAIN[m[2]], value)
