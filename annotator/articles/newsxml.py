"""News in XML: NITF (IPTC, 3.6), NewsML 1.2, NewsML-G2, and the text of any other XML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.articles.dates import iso_date
from annotator.articles.draft import Draft, Piece
from annotator.articles.xmltree import find_all, find_text, inner_text, local, one_line, parse_xml
from annotator.core.annotation import Metadata, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from annotator.articles.draft import Raw

_ROLES = {
    "hl1": Role.HEADLINE,
    "HeadLine": Role.HEADLINE,
    "headline": Role.HEADLINE,
    "h1": Role.HEADLINE,
    "hl2": Role.DEK,
    "SubHeadLine": Role.DEK,
    "byline": Role.BYLINE,
    "ByLine": Role.BYLINE,
    "by": Role.BYLINE,
    "dateline": Role.DATE,
    "DateLine": Role.DATE,
    "media-caption": Role.CAPTION,
    "media-producer": Role.CAPTION,
    "figcaption": Role.CAPTION,
    "distributor": Role.SOURCE,
    "copyrite": Role.BOILERPLATE,
    "CopyrightLine": Role.BOILERPLATE,
    "rights.owner": Role.BOILERPLATE,
}
_SUBHEADS = frozenset({"h2", "h3", "h4", "h5", "h6", "hl3", "hl4"})
# Blocks whose inline children belong to their line.
_LINES = frozenset(
    {*_ROLES, *_SUBHEADS, "p", "li", "lede", "tagline", "credit", "pre", "dt", "dd", "td", "th"}
)
_SKIPPED = frozenset(
    [
        "head",
        "docdata",
        "itemMeta",
        "partMeta",
        "rightsInfo",
        "catalogRef",
        "NewsEnvelope",
        "NewsManagement",
        "Identification",
        "RightsMetadata",
        "AdministrativeMetadata",
        "DescriptiveMetadata",
        "media-reference",
        "media-metadata",
        "media-object",
        "revision-history",
        "pubdata",
        "script",
        "style",
        "header",
    ]
)


def read(raw: Raw) -> Draft:
    """Headline, byline and paragraphs. Raises ReadError for XML that cannot be read at all.

    The encoding is that of the XML declaration unless the user demands another.
    """
    warnings: list[str] = []
    data = _recode(raw)
    root = parse_xml(data, raw.name, warnings)
    names = {local(element) for element in root.iter()}
    if "nitf" in names or names & {"hedline", "body.content"}:
        body = next((each for each in find_all(root, "body") if _is_nitf(each)), root)
        pieces = list(_read_blocks(body))
    elif local(root) in {"NewsML", "newsItem", "newsMessage", "NewsItem"}:
        pieces = list(_read_newsml(root))
    else:
        warnings.append("The file is neither NITF nor NewsML; the text of all its elements was taken.")
        pieces = list(_read_blocks(root))
    encoding = (root.getroottree().docinfo.encoding or "utf-8").lower()
    return Draft(pieces, "application/xml", _read_metadata(root), _find_headline(root), encoding, warnings)


def _recode(raw: Raw) -> bytes:
    if raw.encoding is None:
        return raw.data
    from annotator.articles.encodings import decode

    text = decode(raw.data, raw.name, demanded=raw.encoding).text
    start = text.find("?>") + 2 if text.lstrip("\ufeff \n\r\t").startswith("<?xml") else 0
    return text[start:].lstrip("\ufeff \n\r\t").encode("utf-8", "replace")


def _is_nitf(body: _Element) -> bool:
    return any(local(child) in {"body.content", "body.head", "p", "block"} for child in body)


def _read_newsml(root: _Element) -> Iterator[Piece]:
    """News lines first, then the inline XML or HTML of the content."""
    for name in ("HeadLine", "headline", "SubHeadLine", "ByLine", "by", "DateLine", "dateline"):
        for element in find_all(root, name):
            if not any(
                local(parent) in {"DataContent", "inlineXML", "contentSet"}
                for parent in element.iterancestors()
            ):
                yield from _read_line(element)
                break
    contents = list(find_all(root, "DataContent", "inlineXML", "inlineData"))
    for content in contents or [root]:
        yield from _read_blocks(content)


def _read_blocks(parent: _Element) -> Iterator[Piece]:
    """A piece for each line element; text outside of any is a piece of its own, so that no word is lost."""
    if _is_shown(parent.text):
        yield Piece(one_line(parent.text or ""))
    for child in parent:
        name = local(child)
        if name == "tr":
            yield Piece("\t".join(inner_text(cell) for cell in child), item=True)
        elif name in _LINES or (name and len(child) == 0 and name not in _SKIPPED):
            yield from _read_line(child)
        elif name and name not in _SKIPPED:
            yield from _read_blocks(child)
        if _is_shown(child.tail):
            yield Piece(one_line(child.tail or ""))


def _is_shown(text: str | None) -> bool:
    return bool(text and text.strip())


def _read_line(element: _Element) -> Iterator[Piece]:
    name = local(element)
    role = Role.SUBHEAD if name in _SUBHEADS else _ROLES.get(name)
    if role is Role.HEADLINE and any(
        local(parent) in {"media", "related"} for parent in element.iterancestors()
    ):
        role = Role.CAPTION
    if any(local(child) in {"p", "block", "table"} for child in element):
        yield from (Piece(piece.text, role or piece.role) for piece in _read_blocks(element))
        return
    text = inner_text(element)
    if text:
        yield Piece(text, role, item=name in {"li", "dt", "dd"})


def _find_headline(root: _Element) -> str:
    return find_text(root, "hl1", "HeadLine", "headline")


def _read_metadata(root: _Element) -> Metadata:
    issued = next(
        (each.get("norm") for each in find_all(root, "date.issue", "story.date") if each.get("norm")), None
    )
    published = iso_date(issued) or iso_date(
        find_text(
            root,
            "contentCreated",
            "firstCreated",
            "FirstCreated",
            "DateId",
            "versionCreated",
            "ThisRevisionCreated",
            "pubDate",
            "published",
        )
    )
    names = [each.get("name", "") for each in find_all(root, "pubdata")]
    links = [each.get("ex-ref") or each.get("href") or "" for each in find_all(root, "pubdata", "link")]
    byline = find_text(root, "byline", "ByLine", "by", "author")
    return Metadata(
        title=_find_headline(root) or find_text(root, "title"),
        byline=byline[3:] if byline.startswith(("By ", "by ")) else byline,
        outlet=next((name for name in names if name), "")
        or find_text(root, "distributor", "creditline", "CreditLine"),
        published=published,
        url=next((link for link in links if link.startswith("http")), ""),
    )
