"""Saved web pages. Nothing they refer to is ever fetched.

trafilatura finds out which paragraphs are the article; the page itself is then walked to get them with their
captions, bylines and dates, which trafilatura drops or cannot tell apart. Where it finds nothing, or too
little of a small page, everything but navigation is taken.
"""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from annotator.articles.draft import Draft, Piece
from annotator.articles.encodings import decode
from annotator.articles.normalisation import normalise
from annotator.articles.page_blocks import collect_blocks, iter_ancestors
from annotator.articles.page_metadata import read_metadata
from annotator.articles.paragraphs import ends_sentence
from annotator.articles.roles import read_byline, read_date_line
from annotator.articles.xmltree import raw_text
from annotator.core.annotation import Role

if TYPE_CHECKING:
    from lxml.etree import _Element

    from annotator.articles.draft import Raw
    from annotator.articles.page_blocks import PageBlock

MEDIA_TYPE = "text/html"
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{2,40})|^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]{2,40})""",
    re.IGNORECASE,
)
_EMPTY_TAG = re.compile(
    r"<((?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)\b)[a-zA-Z][\w:-]*)((?:\s[^<>]*)?)/>"
)
_TINY_PAGE = 500  # characters; nobody puts navigation on so small a page
_SMALL_PAGE = 3_000  # characters; below, trafilatura often misjudges
_LONG = 80  # characters; a kept paragraph beside the article proper has to be longer
_TELLING = 40  # letters; shorter stretches occur by chance in any text
_PARTS = ("p", "head", "item", "quote", "row", "cell", "code", "span", "div")  # of trafilatura's result
_HEAD_ROLES = frozenset({Role.BYLINE, Role.DATE, Role.DEK, Role.CAPTION})


def read(raw: Raw) -> Draft:
    """The article of a page. Raises ReadError for binary data."""
    declared = declared_charset(raw.data)
    decoded = decode(raw.data, raw.name, demanded=raw.encoding, declared=declared)
    draft = read_markup(decoded.text)
    draft.encoding = decoded.encoding
    draft.warnings[:0] = decoded.warnings
    return draft


def declared_charset(data: bytes) -> str | None:
    """The charset that a meta element or an XML declaration in the first 4 KB names."""
    match = _DECLARED.search(data, 0, 4096)
    return (match[1] or match[2]).decode("ascii", "ignore") if match else None


def read_markup(markup: str) -> Draft:
    """The article in HTML that is decoded already."""
    root = _parse(markup)
    if root is None:
        return Draft([], MEDIA_TYPE)
    found = read_metadata(root)
    blocks = collect_blocks(root)
    chosen = _choose(blocks, root, markup)
    return Draft(_pieces(chosen), MEDIA_TYPE, found.metadata, found.heading)


def read_chapter(data: bytes, name: str) -> Draft:
    """All text of a page that is known to be content, such as a chapter of a book."""
    decoded = decode(data, name, declared=declared_charset(data))
    root = _parse(decoded.text)
    if root is None:
        return Draft([], MEDIA_TYPE)
    return Draft(_pieces(collect_blocks(root)), MEDIA_TYPE, read_metadata(root).metadata)


def read_fragment(markup: str) -> list[Piece]:
    """The paragraphs of a piece of HTML without a head."""
    root = _parse(markup)
    return [] if root is None else _pieces(collect_blocks(root))


def _parse(markup: str) -> _Element | None:
    from lxml import etree

    markup = normalise(markup)
    if not markup.strip():
        return None
    if markup.lstrip()[:5] == "<?xml" or "XHTML" in markup[:500]:
        markup = _EMPTY_TAG.sub(r"<\1\2></\1>", markup)  # HTML knows no `<script/>`
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False
    )
    try:
        return etree.fromstring(markup.encode(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _pieces(blocks: list[PageBlock]) -> list[Piece]:
    return [Piece(block.text, block.role, block.strong, block.item) for block in blocks]


def _key(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _choose(blocks: list[PageBlock], root: _Element, markup: str) -> list[PageBlock]:
    """The blocks of the article among those of the page."""
    kept = _kept_by_trafilatura(blocks, markup)
    size = sum(len(block.text) for block in blocks if block.role is not Role.BOILERPLATE)
    kept_size = sum(len(block.text) for block, keep in zip(blocks, kept, strict=True) if keep)
    if not kept_size or size < _TINY_PAGE or (size < _SMALL_PAGE and kept_size < 0.7 * size):
        return blocks
    container = _find_container(blocks, kept, root, kept_size)
    inside = frozenset(container.iter())
    wanted = [
        (keep and (block.element in inside or len(block.text) > _LONG))
        or (block.element in inside and _belongs(block))
        for block, keep in zip(blocks, kept, strict=True)
    ]
    _keep_siblings(blocks, wanted)
    _keep_headings(blocks, wanted, inside)
    prose = (n for n, block in enumerate(blocks) if wanted[n] and block.role not in _HEAD_ROLES)
    first = next((n for n in prose if blocks[n].role is not Role.HEADLINE), 0)
    heading = max(
        (n for n, block in enumerate(blocks[: first + 1]) if block.role is Role.HEADLINE), default=first
    )
    return [
        block
        for number, block in enumerate(blocks)
        if wanted[number] or (heading <= number < first and _is_head_line(block))
    ]


def _keep_siblings(blocks: list[PageBlock], wanted: list[bool]) -> None:
    """Line breaks cut an element into blocks; they are kept or dropped together."""
    elements = {block.element for block, keep in zip(blocks, wanted, strict=True) if keep}
    for number, block in enumerate(blocks):
        wanted[number] = wanted[number] or block.element in elements


def _keep_headings(blocks: list[PageBlock], wanted: list[bool], inside: frozenset[_Element]) -> None:
    """A heading within the article stays if something under it does. Walks back from the end."""
    followed_by = 7  # the level of the highest heading since the last kept paragraph, 7 for none
    open_section = False
    for number in range(len(blocks) - 1, -1, -1):
        block = blocks[number]
        if block.role not in {Role.SUBHEAD, Role.HEADLINE} or not block.element.tag[1:].isdigit():
            open_section = open_section or wanted[number]
            followed_by = 7 if wanted[number] else followed_by
            continue
        level = int(block.element.tag[1:])
        wanted[number] = open_section and level < followed_by and block.element in inside
        followed_by = min(followed_by, level)


def _kept_by_trafilatura(blocks: list[PageBlock], markup: str) -> list[bool]:
    keys = [_key(block.text) for block in blocks]
    whole, parts = _extract(markup)
    return [bool(key) and (key in parts or (len(key) >= _TELLING and key in whole)) for key in keys]


def _extract(markup: str) -> tuple[str, frozenset[str]]:
    """Letters and digits of what trafilatura takes for the article: all together, and by paragraph."""
    import trafilatura
    from lxml import etree

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it reports every page without an article
    try:
        document = trafilatura.bare_extraction(
            normalise(markup),
            include_comments=False,
            include_tables=True,
            favor_recall=True,
            deduplicate=False,
        )
    except (ValueError, TypeError, AttributeError, etree.LxmlError, RecursionError):
        return "", frozenset()
    body = getattr(document, "body", None)
    if body is None:
        return "", frozenset()
    parts = frozenset(_key(raw_text(element)) for element in body.iter(*_PARTS))
    return _key(raw_text(body)), parts


def _find_container(blocks: list[PageBlock], kept: list[bool], root: _Element, kept_size: int) -> _Element:
    """The innermost element that holds nearly all of the kept text."""
    weights: dict[_Element, int] = {}
    for block, keep in zip(blocks, kept, strict=True):
        if keep:
            for element in iter_ancestors(block.element):
                weights[element] = weights.get(element, 0) + len(block.text)
    container = root
    while True:
        inner = next((child for child in container if weights.get(child, 0) >= 0.85 * kept_size), None)
        if inner is None:
            return container
        container = inner


def _belongs(block: PageBlock) -> bool:
    """True for what trafilatura drops although readers see it as part of the article."""
    if block.role in {Role.CAPTION, Role.BYLINE, Role.DATE, Role.DEK}:
        return len(block.text) <= 600
    prose = block.role is None and not block.item and block.links < 0.5 and ends_sentence(block.text)
    return prose and (block.element.tag in {"p", "blockquote"} or len(block.text) > 80)


def _is_head_line(block: PageBlock) -> bool:
    """True for lines between the heading and the first paragraph that say who, when or what."""
    if block.role is Role.HEADLINE or (block.role in _HEAD_ROLES and len(block.text) <= 400):
        return True
    return block.role is None and bool(read_date_line(block.text) or read_byline(block.text))
