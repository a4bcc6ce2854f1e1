"""EPUB 2 and 3: the chapters of the spine, in order."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING
from urllib.parse import unquote

from annotator.articles.archive import Archive
from annotator.articles.dates import iso_date
from annotator.articles.draft import Draft
from annotator.articles.webpage import read_chapter
from annotator.articles.xmltree import find_all, find_text, parse_xml
from annotator.core.annotation import Metadata
from annotator.core.errors import ReadError

if TYPE_CHECKING:
    from lxml.etree import _Element

    from annotator.articles.draft import Piece, Raw

_PAGES = frozenset({"application/xhtml+xml", "text/html", "text/x-oeb1-document"})
_LARGEST_TEXT = 32 * 1024 * 1024  # bytes of XHTML in all


def read(raw: Raw) -> Draft:
    """Text of all chapters but the table of contents.

    Raises ReadError for damaged files, zip bombs and books whose text is encrypted.
    """
    archive = Archive(raw.data, raw.name)
    _refuse_encrypted(archive, raw.name)
    container = parse_xml(archive.read("META-INF/container.xml"), raw.name, [])
    package_path = next((each.get("full-path", "") for each in find_all(container, "rootfile")), "")
    package = parse_xml(archive.read(package_path), raw.name, [])
    metadata = _read_metadata(package)
    pieces: list[Piece] = []
    size = 0
    for member in _spine(package, posixpath.dirname(package_path)):
        data = archive.read_optional(member)
        size += len(data or b"")
        if size > _LARGEST_TEXT:
            raise ReadError(
                f"“{raw.name}” is a whole library rather than an article; save the article alone."
            )
        if data:
            chapter = read_chapter(data, raw.name)
            pieces.extend(chapter.pieces)
            metadata = _merge(metadata, chapter.metadata)
    return Draft(pieces, "application/epub+zip", metadata)


def _refuse_encrypted(archive: Archive, name: str) -> None:
    """Fonts are often obscured, which does not matter; encrypted pages cannot be read."""
    data = archive.read_optional("META-INF/encryption.xml")
    if data and any(
        each.get("URI", "").lower().endswith(("html", "htm", "xml"))
        for each in find_all(parse_xml(data, name), "CipherReference")
    ):
        raise ReadError(
            f"“{name}” is copy-protected (DRM), so its text cannot be read; get an unprotected copy."
        )


def _spine(package: _Element, folder: str) -> list[str]:
    pages = {
        item.get("id", ""): posixpath.normpath(posixpath.join(folder, unquote(item.get("href", ""))))
        for item in find_all(package, "item")
        if item.get("media-type") in _PAGES and "nav" not in (item.get("properties") or "").split()
    }
    return [
        pages[idref] for each in find_all(package, "itemref") if (idref := each.get("idref", "")) in pages
    ]


def _read_metadata(package: _Element) -> Metadata:
    source = next(
        (text for name in ("source", "identifier") if (text := find_text(package, name)).startswith("http")),
        "",
    )
    return Metadata(
        title=find_text(package, "title"),
        byline=find_text(package, "creator"),
        outlet=find_text(package, "publisher"),
        published=iso_date(find_text(package, "date")),
        url=source,
    )


def _merge(first: Metadata, second: Metadata) -> Metadata:
    return Metadata(
        first.title or second.title,
        first.byline or second.byline,
        first.outlet or second.outlet,
        first.published or second.published,
        first.url or second.url,
    )
