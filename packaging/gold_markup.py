"""The markup of annotated sources, see gold.py: header lines, and a text out of which the tags are taken."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple, NoReturn

from annotator.core.annotation import Block, Metadata, Role, Span
from annotator.core.errors import UserError

SEPARATOR = "\n\n"

_TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z]+)(?P<rest>[^<>]*)>")
_REST = {
    "e": re.compile(r" (?P<label>[A-Z_]+)(?:=(?P<entity>[^=]+))?"),
    "q": re.compile(r" (?P<number>\d+) (?P<kind>[a-z]+)"),
    "s": re.compile(r" (?P<numbers>\d+(?:,\d+)*)"),
    "c": re.compile(r" (?P<numbers>\d+(?:,\d+)*)"),
}
_HEADER = re.compile(r"(?P<key>[a-z]+)(?P<number>\d*):(?:\s+(?P<value>.*))?")
_KEYS = ("title", "outlet", "byline", "published", "event", "stance", "indirect", "q")
_ROLE = re.compile(r"\[(caption|subhead|dek|related|source|boilerplate)\] ")


class MarkupError(UserError):
    """A source that cannot be compiled; names the file and the line."""


class Header(NamedTuple):
    """A line of the header."""

    key: str
    value: str
    line: int
    number: int = 0


@dataclass(frozen=True, slots=True)
class Tagged:
    """A tag with the stretch that it marks; `fields` are what its pattern in `_REST` names."""

    name: str
    fields: dict[str, str]
    span: Span
    line: int

    @property
    def numbers(self) -> tuple[int, ...]:
        """The quotes that a speaker or a cue belongs to."""
        return tuple(map(int, self.fields["numbers"].split(",")))


@dataclass
class Reader:
    """Takes the tags out of lines; the text and its blocks grow from line to line."""

    name: str
    text: str = ""
    blocks: list[Block] = field(default_factory=list)
    tags: list[Tagged] = field(default_factory=list)
    _open: list[tuple[str, dict[str, str], int, int]] = field(default_factory=list)

    def fail(self, line: int, problem: str) -> NoReturn:
        raise MarkupError(f"{self.name}, line {line}: {problem}; nothing was written; mend the line.")

    def begin(self, role: Role) -> None:
        """Open a new block."""
        self.text += SEPARATOR if self.blocks else ""
        self.blocks.append(Block(len(self.text), len(self.text), role))

    def read(self, source: str, line: int) -> None:
        """Add a line to the last block."""
        block = self.blocks[-1]
        self.text += " " if len(self.text) > block.start else ""
        position = 0
        for match in _TAG.finditer(source):
            self.text += source[position : match.start()]
            position = match.end()
            if match["close"]:
                self._close(match["name"], line)
            else:
                self._begin_tag(match["name"], match["rest"], line)
        self.text += source[position:]
        self.blocks[-1] = Block(block.start, len(self.text), block.role)

    def end(self) -> None:
        """Check that every tag is closed."""
        for name, _, _, line in self._open:
            self.fail(line, f"<{name}> is not closed")
        self.tags.sort(key=lambda tag: (tag.span.start, -tag.span.end))

    def _begin_tag(self, name: str, rest: str, line: int) -> None:
        pattern = _REST.get(name)
        match = pattern.fullmatch(rest) if pattern else None
        if match is None:
            self.fail(line, f"<{name}{rest}> is not a tag of the markup")
        fields = {key: value.strip() for key, value in match.groupdict().items() if value}
        self._open.append((name, fields, len(self.text), line))

    def _close(self, name: str, line: int) -> None:
        at = next((i for i in reversed(range(len(self._open))) if self._open[i][0] == name), None)
        if at is None:
            self.fail(line, f"</{name}> closes nothing")
        _, fields, start, opened = self._open.pop(at)
        words = self.text[start:]
        if not words or words != words.strip():
            self.fail(line, f"<{name}> marks “{words}”, which is empty or has blanks at its ends")
        self.tags.append(Tagged(name, fields, Span(start, len(self.text)), opened))


def read_source(data: bytes, name: str) -> tuple[Reader, list[Header], Metadata]:
    """Text and tags, header lines and metadata of a source file. Raises MarkupError."""
    reader = Reader(name)
    try:
        lines = data.decode().splitlines()
    except UnicodeDecodeError:
        raise MarkupError(f"{name} is not UTF-8; nothing was written; save it as UTF-8.") from None
    if "---" not in lines:
        reader.fail(len(lines), "there is no line --- between header and body")
    border = lines.index("---")
    header = [_read_header(line, at, reader) for at, line in enumerate(lines[:border], 1) if line.strip()]
    return reader, header, _lay_out(header, lines[border + 1 :], border + 2, reader)


def _read_header(source: str, line: int, reader: Reader) -> Header:
    match = _HEADER.fullmatch(source.strip())
    if match is None or match["key"] not in _KEYS or bool(match["number"]) != (match["key"] == "q"):
        reader.fail(line, f"“{source}” is not a header")
    return Header(match["key"], match["value"] or "", line, int(match["number"] or 0))


def _lay_out(header: list[Header], body: list[str], first: int, reader: Reader) -> Metadata:
    """Headline, byline, date and body, in this order; the metadata has the title without tags."""
    given = {item.key: item for item in header}
    for key, role in (("title", Role.HEADLINE), ("byline", Role.BYLINE), ("published", Role.DATE)):
        if key in given:
            reader.begin(role)
            reader.read(given[key].value, given[key].line)
    title = reader.text[reader.blocks[0].start : reader.blocks[0].end] if "title" in given else ""
    inside = False
    for line, source in enumerate(body, first):
        if source.strip() and not inside:
            match = _ROLE.match(source)
            reader.begin(Role(match[1]) if match else Role.BODY)
            source = source[match.end() :] if match else source
        inside = bool(source.strip())
        if inside:
            reader.read(source.strip(), line)
    reader.end()
    values = {key: item.value for key, item in given.items()}
    return Metadata(
        title=title,
        byline=values.get("byline", "").removeprefix("By "),
        outlet=values.get("outlet", ""),
        published=values.get("published"),
    )
