"""Word documents (Office Open XML, ECMA-376 part 1).

Read with lxml from members that were unpacked under limits, rather than with python-docx: that unpacks every
member without a bound, and leaves out content controls, text boxes and footnotes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.articles.archive import Archive
from annotator.articles.draft import Draft, Piece
from annotator.articles.paragraphs import read_breaks
from annotator.articles.xmltree import find_all, find_text, inner_text, local, parse_xml
from annotator.core.annotation import Metadata, Role
from annotator.core.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from annotator.articles.draft import Raw

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Deleted and moved-away text, field codes, and the old copy of what a newer element shows.
_SKIPPED = frozenset(
    {"del", "moveFrom", "delText", "instrText", "Fallback", "pPr", "rPr", "commentReference"}
)
_CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_STYLE_ROLES = {
    "title": Role.HEADLINE,
    "subtitle": Role.DEK,
    "caption": Role.CAPTION,
    "byline": Role.BYLINE,
    "author": Role.BYLINE,
    "date": Role.DATE,
}


def read(raw: Raw) -> Draft:
    """Paragraphs, headings, list items and table rows; insertions are in, deletions and comments are out.

    Raises ReadError for damaged and encrypted files and for zip bombs.
    """
    archive = Archive(raw.data, raw.name)
    main = next((name for name in ("word/document.xml", "word/document2.xml") if name in archive.names), None)
    if main is None:
        raise ReadError(f"“{raw.name}” is a zip file without a Word document in it; save it as .docx again.")
    warnings: list[str] = []
    root = parse_xml(archive.read(main), raw.name, warnings)
    styles = _read_styles(archive, raw.name)
    pieces = [piece for body in find_all(root, "body") for piece in _read_blocks(body, styles)]
    for notes in ("word/footnotes.xml", "word/endnotes.xml"):
        data = archive.read_optional(notes)
        if data:
            pieces.extend(_read_notes(parse_xml(data, raw.name, warnings), styles))
    return Draft(pieces, MEDIA_TYPE, fallback=_read_properties(archive, raw.name), warnings=warnings)


def _read_styles(archive: Archive, name: str) -> dict[str, str]:
    """Style names in lower case by id. Ids are localised, names of built-in styles are not."""
    data = archive.read_optional("word/styles.xml")
    if not data:
        return {}
    styles = {}
    for style in find_all(parse_xml(data, name, []), "style"):
        label = style.find(f"{_W}name")
        if label is not None:
            styles[style.get(f"{_W}styleId", "")] = label.get(f"{_W}val", "").casefold()
    return styles


def _read_properties(archive: Archive, name: str) -> Metadata:
    """Title and author; the dates are those of the file, not of the article, and stay out."""
    data = archive.read_optional("docProps/core.xml")
    if not data:
        return Metadata()
    root = parse_xml(data, name, [])
    title = find_text(root, "title")
    author = find_text(root, "creator")
    if title.casefold().startswith(("microsoft word", "document", "word document", "untitled")):
        title = ""
    return Metadata(
        title,
        "" if author.casefold() in {"python-docx", "user", "microsoft office user", "author"} else author,
    )


def _read_blocks(parent: _Element, styles: dict[str, str]) -> Iterator[Piece]:
    for child in parent:
        match local(child):
            case "p":
                yield from _read_paragraph(child, styles)
            case "tbl":
                yield from _read_table(child, styles)
            case "sdt" | "sdtContent" | "customXml" | "ins" | "smartTag" | "moveTo":
                yield from _read_blocks(child, styles)


def _read_paragraph(paragraph: _Element, styles: dict[str, str]) -> Iterator[Piece]:
    properties = paragraph.find(f"{_W}pPr")
    style, item = "", False
    if properties is not None:
        named = properties.find(f"{_W}pStyle")
        style = named.get(f"{_W}val", "") if named is not None else ""
        item = properties.find(f"{_W}numPr") is not None
    role = _role_of_style(styles.get(style, style.casefold()))
    item = item or style.casefold().startswith("list")
    text = "".join(_read_runs(paragraph))
    strong = role is None and _is_strong(paragraph)
    yield from (Piece(part, role, strong=strong, item=item) for part in read_breaks(text))
    for box in find_all(paragraph, "txbxContent"):
        if not any(local(parent) == "Fallback" for parent in box.iterancestors()):
            yield from _read_blocks(box, styles)


def _role_of_style(style: str) -> Role | None:
    if style.replace(" ", "").startswith(("heading", "überschrift", "titre", "kop")):
        return Role.SUBHEAD
    return _STYLE_ROLES.get(style)


def _read_runs(element: _Element) -> Iterator[str]:
    for child in element:
        name = local(child)
        if name in _SKIPPED or name == "txbxContent":
            continue
        if name == "t":
            yield child.text or ""
        elif name in _CHARACTERS:
            yield _CHARACTERS[name]
        else:
            yield from _read_runs(child)


def _is_strong(paragraph: _Element) -> bool:
    """True if every run that shows something is bold."""
    runs = [run for run in find_all(paragraph, "r") if inner_text(run)]
    return bool(runs) and all(_is_bold(run) for run in runs)


def _is_bold(run: _Element) -> bool:
    bold = run.find(f"{_W}rPr/{_W}b")
    return bold is not None and bold.get(f"{_W}val", "1") not in {"0", "false", "off"}


def _read_table(table: _Element, styles: dict[str, str]) -> Iterator[Piece]:
    """A piece a row, cells parted by tabs; a table of long cells is page layout and gives its paragraphs."""
    for row in find_all(table, "tr"):
        if any(local(parent) == "tbl" and parent is not table for parent in _ancestors_below(row, table)):
            continue  # a row of a nested table, read with its cell
        cells = [list(_read_blocks(cell, styles)) for cell in find_children(row, "tc")]
        if any(len(cell) > 1 or any(len(piece.text) > 300 for piece in cell) for cell in cells):
            yield from (piece for cell in cells for piece in cell)
        else:
            yield Piece(
                "\t".join(cell[0].text.replace("\n", " ") if cell else "" for cell in cells), item=True
            )


def _ancestors_below(element: _Element, top: _Element) -> Iterator[_Element]:
    for parent in element.iterancestors():
        if parent is top:
            return
        yield parent


def find_children(row: _Element, name: str) -> Iterator[_Element]:
    """Children of this local name, also within content controls."""
    for child in row:
        if local(child) == name:
            yield child
        elif local(child) in {"sdt", "sdtContent", "ins", "customXml"}:
            yield from find_children(child, name)


def _read_notes(root: _Element, styles: dict[str, str]) -> Iterator[Piece]:
    """Foot and end notes; the separators that Word stores among them have a type."""
    for note in find_all(root, "footnote", "endnote"):
        if note.get(f"{_W}type") is None:
            yield from (Piece(piece.text, Role.SOURCE, item=True) for piece in _read_blocks(note, styles))
