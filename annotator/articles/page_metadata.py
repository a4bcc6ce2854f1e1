"""Metadata of a web page: JSON-LD (schema.org), OpenGraph and other meta elements, microdata, headings."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.articles.dates import iso_date
from annotator.articles.metadata import metadata_of
from annotator.articles.page_blocks import text_of
from annotator.core.annotation import Metadata

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_ARTICLE_TYPES = re.compile(r"Article|Posting|Report|News|WebPage", re.IGNORECASE)
_PUBLISHED = [
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.created",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "sailthru.date",
    "parsely-pub-date",
    "citation_publication_date",
    "article.published",
]
_AUTHOR = [
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
    "citation_author",
]
_OUTLET = ["og:site_name", "application-name", "publisher", "dc.publisher", "citation_journal_title"]
_SEPARATORS = re.compile(r"\s+[-|–—·•»:]+\s+")


class PageMetadata(NamedTuple):
    """`heading` is a title that the page shows or announces, rather than only the text of its tab."""

    metadata: Metadata
    heading: str


def read_metadata(root: _Element) -> PageMetadata:
    """What the page says about itself; from its body come only the heading and a `time` element."""
    linked = _read_json_ld(root)
    meta = _read_meta(root)
    outlet = linked.outlet or _first(meta, _OUTLET)
    title, heading = _find_title(root, meta, linked.title, outlet)
    published = linked.published or next(
        (iso for key in _PUBLISHED if (iso := iso_date(meta.get(key)))), None
    )
    byline = linked.byline or _clean_author(_first(meta, _AUTHOR))
    url = _find_url(root, meta) or linked.url
    return PageMetadata(Metadata(title, byline, outlet, published or _find_time(root), url), heading)


def _read_meta(root: _Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        content = " ".join((meta.get("content") or "").split())
        for attribute in ("property", "name", "itemprop"):
            for key in (meta.get(attribute) or "").lower().split():
                if content:
                    found.setdefault(key, content)
    return found


def _first(meta: dict[str, str], keys: list[str]) -> str:
    return next((meta[key] for key in keys if key in meta and not meta[key].startswith("http")), "")


def _clean_author(author: str) -> str:
    """`Ann Lee (http://example.org/)` is Ann Lee."""
    return re.sub(r"\s*[(<](?:https?:|mailto:|[^\s()<>@]+@)[^()<>]*[)>]", "", author).strip()


def _read_json_ld(root: _Element) -> Metadata:
    candidates = []
    for script in root.iter("script"):
        if (script.get("type") or "").strip().lower() != "application/ld+json":
            continue
        try:
            value = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        candidates += [
            node for node in _nodes(value, 4) if _ARTICLE_TYPES.search(str(node.get("@type"))[:200])
        ]
    articles = [node for node in candidates if "webpage" not in str(node.get("@type")).lower()]
    chosen = next(iter(articles or candidates), None)
    return metadata_of({key.lower(): value for key, value in chosen.items()}) if chosen else Metadata()


def _nodes(value: Any, depth: int) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - any JSON
    """The objects that may describe the page: at the top, in lists, in `@graph` and `mainEntity`."""
    if depth and isinstance(value, list):
        for each in value:
            yield from _nodes(each, depth - 1)
    elif depth and isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _nodes(value.get(key), depth - 1)


def _find_title(root: _Element, meta: dict[str, str], linked: str, outlet: str) -> tuple[str, str]:
    """Title and heading. An `h1` that agrees with the head of the page wins: it is what readers saw."""
    tab = next((text for each in root.iter("title") if (text := text_of(each))), "")
    announced = linked or meta.get("og:title") or meta.get("twitter:title") or meta.get("dc.title") or ""
    announced = _strip_site(announced, outlet)
    headings = [text for each in root.iter("h1") if (text := text_of(each))]
    known = _key(f"{announced} {tab}")
    for heading in headings:
        if len(heading) <= 400 and _key(heading) and _key(heading) in known:
            return heading, heading
    if announced:
        return announced, announced
    if len(headings) == 1 and (not tab or _is_within_article(root)):
        return headings[0], headings[0]
    short = _strip_site(tab, outlet)
    for each in root.iter("h2", "h3"):
        text = text_of(each)
        if len(text) > 15 and _key(text) == _key(short):
            return text, text
    return (short, "") if short else (headings[0], headings[0]) if headings else ("", "")


def _is_within_article(root: _Element) -> bool:
    """True if the first `h1` stands in an `article` or `main`, where no site puts its own name."""
    first = next(root.iter("h1"))
    return next(first.iterancestors("article", "main"), None) is not None


def _key(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _strip_site(title: str, outlet: str) -> str:
    """`title` without the site's name behind the last ` - `, ` | ` or the like."""
    cuts = list(_SEPARATORS.finditer(title[:500]))
    for cut in cuts:
        head, tail = title[: cut.start()], title[cut.end() :]
        if outlet and _key(tail) == _key(outlet):
            return head
        if cut is cuts[-1] and len(tail.split()) <= 3 and len(head.split()) >= 3:
            return head
    return title


def _find_url(root: _Element, meta: dict[str, str]) -> str:
    for link in root.iter("link"):
        href = link.get("href") or ""
        if "canonical" in (link.get("rel") or "").lower().split() and href.startswith("http"):
            return href.strip()
    url = meta.get("og:url", "")
    return url if url.startswith("http") else ""


def _find_time(root: _Element) -> str | None:
    """The first `time` element, unless the page has many of them, which is a list of articles."""
    times = list(root.iter("time"))
    if not 0 < len(times) <= 3:
        return None
    return iso_date(times[0].get("datetime")) or iso_date(text_of(times[0]))
