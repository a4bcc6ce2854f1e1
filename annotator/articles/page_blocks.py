"""The paragraphs of a web page in document order, with what tags and class names say about them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from annotator.articles.dates import find_date
from annotator.articles.paragraphs import read_breaks, read_paragraphs
from annotator.articles.xmltree import one_line, raw_text
from annotator.core.annotation import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_DROPPED = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "iframe",
        "object",
        "embed",
        "svg",
        "math",
        "canvas",
        "audio",
        "video",
        "form",
        "button",
        "input",
        "select",
        "textarea",
        "nav",
        "head",
        "title",
        "meta",
        "link",
        "map",
        "dialog",
        "menu",
    ]
)
_BLOCKS = frozenset(
    [
        "html",
        "body",
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "blockquote",
        "pre",
        "table",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "td",
        "th",
        "caption",
        "figure",
        "figcaption",
        "section",
        "article",
        "header",
        "footer",
        "main",
        "aside",
        "address",
        "details",
        "summary",
        "hr",
        "center",
        "fieldset",
        "hgroup",
        "search",
        "legend",
    ]
)
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_HIDDEN_CLASSES = frozenset({"mw-editsection", "noprint", "sr-only", "visually-hidden", "screen-reader-text"})
_ROLE_NAMES = (
    (
        Role.BOILERPLATE,
        r"share|sharing|social|newsletter|cookies?|consent|subscribe|subscription|signup|advert\w*|ads?|promo|"
        r"breadcrumbs?|comments?|pagination|toolbar|navbox|toc|catlinks|printfooter|sidebar|disclaimer|paywall|tags?",
    ),
    (
        Role.RELATED,
        r"related|recirc|recommend(?:ed|ations)|readmore|read-more|see-also|also-read|more-on|teasers?",
    ),
    (Role.CAPTION, r"captions?|credits?|cutline|figcaption|photographer|image-credit|photo-credit"),
    (Role.BYLINE, r"bylines?|authors?|writer"),
    (Role.DATE, r"date|datetime|timestamp|pubdate|published|datepublished|posted-on|post-date"),
    (Role.DEK, r"dek|standfirst|subtitle|subheadline|subhead|strapline"),
)
_ROLE_PATTERNS = tuple(
    (role, re.compile(rf"(?:^|[\s_-])(?:{names})(?=$|[\s_-])")) for role, names in _ROLE_NAMES
)
_LONGEST_LINE = 250  # what is longer is a paragraph, whatever its class says
_SPACES = re.compile(r"[ \t\r\n\f]+")


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A paragraph and the element that holds it. `links` is the share of its characters in links."""

    element: _Element
    text: str
    role: Role | None = None
    strong: bool = False
    item: bool = False
    links: float = 0.0


class _Context(NamedTuple):
    """What the ancestors of an element say about the text within it."""

    role: Role | None = None
    item: bool = False
    strong: bool = False
    link: bool = False


def collect_blocks(root: _Element) -> list[PageBlock]:
    """All paragraphs below `root`; scripts, styles, navigation, forms and hidden elements are left out."""
    return _Collector(root).collect()


def text_of(element: _Element) -> str:
    """All text of an element on one line."""
    return one_line(raw_text(element))


def role_of_names(element: _Element) -> Role | None:
    """The role that class, id or microdata of an element name."""
    names = " ".join(element.get(key, "") for key in ("class", "id", "itemprop", "rel", "data-testid"))
    if not names.strip():
        return None
    names = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", names[:300]).lower()
    return next((role for role, pattern in _ROLE_PATTERNS if pattern.search(names)), None)


class _Collector:
    """Walks a page once; inline text gathers in a buffer that every block boundary empties."""

    def __init__(self, root: _Element) -> None:
        self._root = root
        self._total = max(len(text_of(root)), 1)
        self._blocks: list[PageBlock] = []
        self._buffer: list[str] = []
        self._shown = self._strong = self._linked = 0

    def collect(self) -> list[PageBlock]:
        self._visit(self._root, _Context())
        self._flush(self._root, _Context())
        return self._blocks

    def _visit(self, element: _Element, context: _Context) -> None:
        self._add(element.text, context)
        for child in element:
            tag = child.tag if isinstance(child.tag, str) else ""
            if tag == "br":
                self._buffer.append("\n")
            elif tag == "img" and not self._buffer:
                pass
            elif tag and tag not in _DROPPED and not _is_hidden(child):
                self._enter(child, tag, element, context)
            self._add(child.tail, context)

    def _enter(self, child: _Element, tag: str, parent: _Element, context: _Context) -> None:
        if tag not in _BLOCKS:
            if tag != "sup" or "reference" not in child.get("class", ""):
                self._visit(child, self._inline_context(child, tag, context))
            return
        self._flush(parent, context)
        inner = self._block_context(child, tag, context)
        if tag == "pre":
            self._add_preformatted(child, inner)
        elif tag == "tr" and _is_row(child):
            self._add_row(child, inner)
        else:
            self._visit(child, inner)
            self._flush(child, inner)

    def _inline_context(self, child: _Element, tag: str, context: _Context) -> _Context:
        if tag in {"b", "strong"}:
            return context._replace(strong=True)
        if tag == "a":
            return context._replace(link=True)
        return context

    def _block_context(self, child: _Element, tag: str, context: _Context) -> _Context:
        item = context.item or tag in {"li", "dt", "dd"}
        if tag == "h1":
            return context._replace(role=Role.HEADLINE)
        if tag in _HEADINGS:
            return context._replace(role=context.role or Role.SUBHEAD)
        if tag in {"figcaption", "caption"}:
            return context._replace(role=Role.CAPTION)
        if tag in {"footer", "aside"} and self._is_minor(child):
            return context._replace(role=Role.BOILERPLATE, item=item)
        role = context.role
        if role is None and tag not in {"html", "body", "main", "article"}:
            role = role_of_names(child)
            if role in {Role.BOILERPLATE, Role.RELATED} and not self._is_minor(child):
                role = None
        return context._replace(role=role, item=item)

    def _is_minor(self, element: _Element) -> bool:
        """True if less than 40 percent of the page stands in `element`."""
        return len(text_of(element)) < 0.4 * self._total

    def _add(self, text: str | None, context: _Context) -> None:
        if not text:
            return
        text = _SPACES.sub(" ", text)
        self._buffer.append(text)
        size = len(text.strip())
        self._shown += size
        self._strong += size if context.strong else 0
        self._linked += size if context.link else 0

    def _flush(self, element: _Element, context: _Context) -> None:
        text = re.sub(r" *\n *", "\n", "".join(self._buffer))
        text = re.sub(r"  +", " ", text).strip()
        strong = bool(self._shown) and self._strong == self._shown
        links = self._linked / self._shown if self._shown else 0.0
        self._buffer, self._shown, self._strong, self._linked = [], 0, 0, 0
        if not text:
            return
        parts = (
            [text.replace("\n", " ")] if context.role in {Role.HEADLINE, Role.SUBHEAD} else read_breaks(text)
        )
        for part in parts:
            self._blocks.append(
                PageBlock(
                    element, part, _fitting_role(element, part, context.role), strong, context.item, links
                )
            )

    def _add_preformatted(self, element: _Element, context: _Context) -> None:
        for piece in read_paragraphs(raw_text(element)):
            self._blocks.append(PageBlock(element, piece.text, context.role, item=piece.item))

    def _add_row(self, row: _Element, context: _Context) -> None:
        text = "\t".join(text_of(cell) for cell in row if cell.tag in {"td", "th"})
        if text.strip():
            links = sum(len(text_of(link)) for link in row.iter("a")) / len(text)
            self._blocks.append(PageBlock(row, text.strip("\t"), context.role, item=True, links=links))


def _fitting_role(element: _Element, text: str, role: Role | None) -> Role | None:
    """`role`, unless the text is too long for it; a date has to hold one."""
    if role is Role.DATE or (role is None and element.tag == "p" and element.find("time") is not None):
        return Role.DATE if len(text) <= _LONGEST_LINE and find_date(text) else None
    if role in {Role.BYLINE, Role.DEK} and len(text) > 2 * _LONGEST_LINE:
        return None
    return role


def _is_hidden(element: _Element) -> bool:
    if (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or element.get("role") == "navigation"
    ):
        return True
    style = element.get("style", "").replace(" ", "").lower()
    return "display:none" in style or not _HIDDEN_CLASSES.isdisjoint(element.get("class", "").split())


def _is_row(row: _Element) -> bool:
    """True for a row of data; layout tables have cells with paragraphs, lists or tables in them."""
    cells = [cell for cell in row if cell.tag in {"td", "th"}]
    if len(cells) < 2:
        return False
    blocks = sum(1 for cell in cells for each in cell.iter(*_BLOCKS) if each is not cell)
    return (
        blocks <= len(cells)
        and all(len(text_of(cell)) <= 300 for cell in cells)
        and not _holds_big_blocks(cells)
    )


def _holds_big_blocks(cells: list[_Element]) -> bool:
    return any(
        True
        for cell in cells
        for _ in cell.iter("ul", "ol", "table", "h1", "h2", "h3", "blockquote", "article")
    )


def iter_ancestors(element: _Element) -> Iterator[_Element]:
    """The element itself and everything around it, innermost first."""
    yield element
    yield from element.iterancestors()
