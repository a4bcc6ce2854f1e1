"""Reads columns with a word first and an entity tag last in each line (CoNLL-2003 and its kin)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.annotation import Span
from annotator.core.errors import ReadError
from annotator.exports.graph import Node
from annotator.exports.iob import entities_of, is_tag
from annotator.exports.reading import Document, reading_of, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from annotator.core.annotation import Status
    from annotator.exports.base import Reading

_START = "-DOCSTART-"
_LONGEST_LINE = 1_000_000


@dataclass
class _Lines:
    """One article in the making: a sentence a line, a blank between tokens, as the file tells no more."""

    parts: list[str] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    length: int = 0
    is_new_line: bool = True

    def add(self, word: str, tag: str) -> None:
        """One more token."""
        gap = "" if not self.parts else "\n" if self.is_new_line else " "
        start = self.length + len(gap)
        self.parts += [gap, word]
        self.length = start + len(word)
        self.spans.append(Span(start, self.length))
        self.tags.append(tag)
        self.is_new_line = False


def read_columns(path: Path, status: Status, *, format_name: str) -> Iterator[Reading]:
    """An article for each `-DOCSTART-`, or one for the file.

    Raises:
        ReadError: it is not text in UTF-8.
    """
    number = 0
    try:
        with path.open(encoding="utf-8-sig", newline="\n") as file:
            for lines in _articles(file):
                number += 1
                name = f"{path.name}, article {number}"
                try:
                    document = _document(name, lines)
                except ValueError as error:
                    yield unreadable(name, str(error))
                else:
                    yield reading_of(document, format_name, status)
    except UnicodeDecodeError as error:
        raise ReadError(
            f"“{path.name}” is not text in UTF-8; get a copy in UTF-8 and read it again."
        ) from error
    if not number:
        yield unreadable(path.name, "there are no lines with a word and a tag in it")


def _articles(file: Iterable[str]) -> Iterator[list[list[str]]]:
    """The lines of each article, as columns; a sentence ends with an empty list."""
    lines: list[list[str]] = []
    for line in file:
        columns = _columns(line)
        if columns[:1] == [_START]:
            if any(lines):
                yield lines
            lines = []
        else:
            lines.append(columns)
    if any(lines):
        yield lines


def _columns(line: str) -> list[str]:
    """Tabs, where there are some, divide: words may hold blanks then."""
    line = line.rstrip("\r\n")
    if len(line) > _LONGEST_LINE:
        raise ReadError(
            "A line is longer than a word can be; nothing was read from there on; check the file."
        )
    cells = [cell for cell in (line.split("\t") if "\t" in line else line.split(" ")) if cell]
    is_comment = line.startswith("# ") and not is_tag(cells[-1])  # as CoNLL-U has them
    return [] if is_comment else cells


def _document(name: str, lines: list[list[str]]) -> Document:
    made = _Lines()
    for columns in lines:
        if not columns:
            made.is_new_line = True
        elif len(columns) < 2:
            raise ValueError(f"the line “{columns[0][:40]}” has no tag")
        else:
            made.add(columns[0], columns[-1])
    if not any(is_tag(tag) for tag in made.tags):
        raise ValueError("the last column holds no entity tags")
    if not "".join(made.parts).strip():
        raise ValueError("it has no words")
    nodes = [
        Node(f"T{first}", "entity", label, (Span(made.spans[first].start, made.spans[end - 1].end),))
        for first, end, label in entities_of(made.tags)
    ]
    return Document(name, "".join(made.parts), nodes)
