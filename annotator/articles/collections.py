"""Files with many articles: tables, JSON Lines, JSON with many records, and zips of article files.

Each article is an `Entry` with bytes of its own, by which it is known when the file is read again; a file of
any size is read in a stream. See docs/reading.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.articles.collections_entry import Entry, read_entry
from annotator.articles.collections_streams import holds_many, stream_entries
from annotator.articles.packed import annotated_format, packed, packed_entries
from annotator.articles.registry import COLLECTIONS, JSON, SUFFIXES, document_in, name_of, open_file
from annotator.core.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["Entry", "annotated_zip", "entries_of", "estimated_count", "is_collection", "read_entry"]

_USUAL_SIZE = 5000  # bytes of an article
_LARGE_JSON = 1024 * 1024  # bytes that hardly any single article has
_ZIP = b"PK\x03\x04"


def is_collection(path: Path) -> bool:
    """True for a file that `entries_of` reads; any other one, a missing one too, is for `read_file`."""
    suffix = path.suffix.lower()
    if suffix in SUFFIXES and suffix not in (*COLLECTIONS, *JSON.suffixes):
        return False
    try:
        with open_file(path) as stream:
            if _is_zip(path, stream.read(len(_ZIP))):
                return document_in(packed(stream, path.name)) is None
            return holds_many(stream, path.name)
    except ReadError:
        return suffix == ".zip" and path.is_file()


def _is_zip(path: Path, start: bytes) -> bool:
    """Documents have suffixes of their own; whatever else is a zip may hold articles."""
    suffix = path.suffix.lower()
    return suffix == ".zip" or (start == _ZIP and suffix not in SUFFIXES)


def estimated_count(path: Path) -> int:
    """About how many articles a file has, by its name and size."""
    suffix = path.suffix.lower()
    if suffix not in (*COLLECTIONS, *JSON.suffixes):
        return 1
    try:
        size = path.stat().st_size
    except OSError:
        return 1
    return 1 if suffix in JSON.suffixes and size < _LARGE_JSON else max(size // _USUAL_SIZE, 1)


def annotated_zip(path: Path) -> str | None:
    """The format of annotated articles that a file is in if it is a zip of such, else None."""
    try:
        with open_file(path) as stream:
            return annotated_format(packed(stream, path.name)) if stream.read(len(_ZIP)) == _ZIP else None
    except ReadError:
        return None


def entries_of(path: Path, *, encoding: str | None = None) -> Iterator[Entry]:
    """The articles of a collection in their order; what is wrong with one is told in its entry.

    Raises:
        ReadError: the file holds no articles or cannot be read.
    """
    name = name_of(path)
    with open_file(path) as stream:
        if _is_zip(path, stream.read(len(_ZIP))):
            yield from packed_entries(packed(stream, name), name, encoding)
        else:
            yield from stream_entries(stream, name, encoding)
