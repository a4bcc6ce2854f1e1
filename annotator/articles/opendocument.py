"""OpenDocument text (ODF 1.3 part 3)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.articles.archive import Archive
from annotator.articles.draft import Draft, Piece
from annotator.articles.paragraphs import read_breaks
from annotator.articles.xmltree import find_all, find_text, local, parse_xml
from annotator.core.annotation import Metadata, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from annotator.articles.draft import Raw

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_SKIPPED = frozenset(
    {"annotation", "annotation-end", "tracked-changes", "note", "ruby-text", "desc", "title"}
)
_STYLE_ROLES = {
    "title": Role.HEADLINE,
    "subtitle": Role.DEK,
    "caption": Role.CAPTION,
    "illustration": Role.CAPTION,
    "byline": Role.BYLINE,
}


def read(raw: Raw) -> Draft:
    """Headings, paragraphs, list items, table rows and notes; comments and deleted text are out.

    Raises ReadError for damaged and encrypted files and for zip bombs.
    """
    archive = Archive(raw.data, raw.name)
    warnings: list[str] = []
    root = parse_xml(archive.read("content.xml"), raw.name, warnings)
    parents = {
        style.get(f"{_STYLE}name", ""): style.get(f"{_STYLE}parent-style-name", "")
        for style in find_all(root, "style")
    }
    pieces = [piece for body in find_all(root, "text") for piece in _read_blocks(body, parents)]
    for note in find_all(root, "note-body"):
        pieces.extend(Piece(piece.text, Role.SOURCE, item=True) for piece in _read_blocks(note, parents))
    return Draft(pieces, MEDIA_TYPE, fallback=_read_properties(archive, raw.name), warnings=warnings)


def _read_properties(archive: Archive, name: str) -> Metadata:
    data = archive.read_optional("meta.xml")
    if not data:
        return Metadata()
    root = parse_xml(data, name, [])
    return Metadata(title=find_text(root, "title"), byline=find_text(root, "initial-creator", "creator"))


def _read_blocks(parent: _Element, parents: dict[str, str], *, item: bool = False) -> Iterator[Piece]:
    for child in parent:
        match local(child):
            case "h":
                level = child.get(f"{_TEXT}outline-level", "1")
                role = _role_of_style(child, parents) or (Role.HEADLINE if level == "1" else Role.SUBHEAD)
                yield Piece("".join(_read_inline(child)), role)
            case "p":
                yield from _read_paragraph(child, parents, item=item)
            case "list" | "list-item" | "list-header":
                yield from _read_blocks(child, parents, item=True)
            case "table-row":
                yield from _read_row(child, parents)
            case "tracked-changes" | "note" | "annotation":
                continue
            case _:
                yield from _read_blocks(child, parents, item=item)


def _read_paragraph(paragraph: _Element, parents: dict[str, str], *, item: bool) -> Iterator[Piece]:
    role = _role_of_style(paragraph, parents)
    text = "".join(_read_inline(paragraph))
    yield from (Piece(part, role, item=item) for part in read_breaks(text))
    for box in find_all(paragraph, "text-box"):
        yield from _read_blocks(box, parents)


def _role_of_style(paragraph: _Element, parents: dict[str, str]) -> Role | None:
    """The role of the named style, or of the style that an automatic one (`P12`) is derived from."""
    style = paragraph.get(f"{_TEXT}style-name", "")
    for name in (style, parents.get(style, "")):
        role = _STYLE_ROLES.get(name.casefold())
        if role:
            return role
    return None


def _read_inline(element: _Element) -> Iterator[str]:
    """Text with ODF's white space rules: runs are one blank, `text:s` stands for more."""
    yield _squeeze(element.text)
    for child in element:
        match local(child):
            case "s":
                count = child.get(f"{_TEXT}c", "1")
                yield " " * (min(int(count), 100) if count.isdecimal() else 1)
            case "tab":
                yield "\t"
            case "line-break":
                yield "\n"
            case "text-box":
                pass
            case name if name not in _SKIPPED:
                yield from _read_inline(child)
        yield _squeeze(child.tail)


def _squeeze(text: str | None) -> str:
    return re.sub(r"[ \t\r\n]+", " ", text) if text else ""


def _read_row(row: _Element, parents: dict[str, str]) -> Iterator[Piece]:
    """One piece, cells parted by tabs; the paragraphs themselves if a cell holds several."""
    cells = [list(_read_blocks(cell, parents)) for cell in row if local(cell) == "table-cell"]
    if any(len(cell) > 1 for cell in cells):
        yield from (piece for cell in cells for piece in cell)
    else:
        yield Piece("\t".join(cell[0].text.replace("\n", " ") if cell else "" for cell in cells), item=True)
