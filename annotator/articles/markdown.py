"""Markdown (CommonMark with tables) and its YAML front matter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from annotator.articles.draft import Draft, Piece
from annotator.articles.encodings import decode
from annotator.articles.metadata import metadata_of
from annotator.articles.normalisation import normalise
from annotator.articles.paragraphs import read_breaks, read_paragraphs
from annotator.core.annotation import Metadata, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markdown_it.token import Token

    from annotator.articles.draft import Raw

LARGEST = 8_000_000  # code points; the parser needs about a second for a million
MOST_LINES = 50_000  # it asks a dozen rules about each line
MOST_BRACKETS = 20_000  # for each it looks for the other one as far as it goes
_LONGEST_FRONT_MATTER = 64 * 1024
_FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)


def read(raw: Raw) -> Draft:
    """Headings, paragraphs, list items and table rows without their markup; link texts stay, targets go.

    Fenced code is kept with the role boilerplate, since it is nobody's speech. Raises ReadError for binary
    data.
    """
    decoded = decode(raw.data, raw.name, demanded=raw.encoding)
    warnings = list(decoded.warnings)
    text = normalise(decoded.text)
    fields, body = split_front_matter(text, warnings)
    if _is_too_long(body):
        warnings.append("The file is too long to be read as Markdown; it was read as plain text.")
        pieces = read_paragraphs(body)
    else:
        pieces = read_markdown(body)
    metadata = metadata_of(fields) if fields else Metadata()
    return Draft(pieces, "text/markdown", metadata, metadata.title, decoded.encoding, warnings)


def _is_too_long(body: str) -> bool:
    return len(body) > LARGEST or body.count("\n") > MOST_LINES or body.count("[") > MOST_BRACKETS


def split_front_matter(text: str, warnings: list[str]) -> tuple[dict[str, Any], str]:
    """The fields of the YAML block at the top, and the rest; a block that is not YAML stays in the text."""
    import yaml

    start = text.lstrip("\n")
    match = _FRONT_MATTER.match(start, 0, _LONGEST_FRONT_MATTER)
    if not match:
        return {}, text
    try:
        fields = yaml.safe_load(match[1])
    except (yaml.YAMLError, ValueError, RecursionError):
        fields = None
    if not isinstance(fields, dict):
        warnings.append("The front matter is not valid YAML; it was left in the text.")
        return {}, text
    return {str(key).casefold(): value for key, value in fields.items()}, start[match.end() :]


def read_markdown(text: str) -> list[Piece]:
    """The pieces of a Markdown text without front matter."""
    from markdown_it import MarkdownIt

    # Indented text is prose in pasted articles, not code.
    parser = (
        MarkdownIt("commonmark", {"maxNesting": 40}).enable("table").enable("strikethrough").disable("code")
    )
    return list(_read_tokens(parser.parse(text)))


def _read_tokens(tokens: Sequence[Token]) -> Iterator[Piece]:
    row: list[str] | None = None
    items = 0
    heading = ""
    for token in tokens:
        match token.type:
            case "list_item_open" | "list_item_close":
                items += token.nesting
            case "heading_open":
                heading = token.tag
            case "heading_close":
                heading = ""
            case "tr_open":
                row = []
            case "tr_close":
                yield Piece("\t".join(row or ()), item=True)
                row = None
            case "fence" | "code_block":
                yield Piece(token.content, Role.BOILERPLATE)
            case "html_block":
                yield from _read_html(token.content)
            case "inline" if row is not None:
                row.append(_inline_text(token).replace("\n", " "))
            case "inline":
                yield from _read_inline(token, heading, item=items > 0)


def _read_inline(token: Token, heading: str, *, item: bool) -> Iterator[Piece]:
    children = token.children or []
    text = _inline_text(token)
    if heading:
        yield Piece(text, Role.HEADLINE if heading == "h1" else Role.SUBHEAD)
        return
    shown = [child for child in children if child.content.strip() or child.type == "image"]
    if shown and all(child.type == "image" for child in shown):
        yield from (Piece(_image_text(child), Role.CAPTION) for child in shown)
        return
    strong = _is_strong(children)
    yield from (Piece(part, strong=strong, item=item) for part in read_breaks(text))


def _is_strong(children: Sequence[Token]) -> bool:
    """True if nothing visible stands outside `**` or `*`."""
    depth = 0
    marked = False
    for child in children:
        if child.type in {"strong_open", "strong_close", "em_open", "em_close"}:
            depth += child.nesting
        elif child.content.strip():
            if depth == 0:
                return False
            marked = True
    return marked


def _inline_text(token: Token) -> str:
    parts = []
    for child in token.children or ():
        if child.type in {"text", "code_inline"}:
            parts.append(child.content)
        elif child.type == "softbreak":
            parts.append(" ")
        elif child.type == "hardbreak" or (
            child.type == "html_inline" and child.content[:3].lower() == "<br"
        ):
            parts.append("\n")
        elif child.type == "image":
            parts.append(_image_text(child))
    return "".join(parts)


def _image_text(child: Token) -> str:
    """The alternative text; without one, the title."""
    return child.content or str(child.attrs.get("title", ""))


def _read_html(markup: str) -> Iterator[Piece]:
    from annotator.articles.webpage import read_fragment

    yield from read_fragment(markup)
