"""Zips of article files: each member is an article of its own, or a table or records with many."""

from __future__ import annotations

import io
import re
from contextlib import suppress
from pathlib import PurePosixPath
from typing import IO, TYPE_CHECKING

from annotator.articles.collections_entry import Entry
from annotator.articles.collections_streams import STREAMS, holds_many, stream_entries
from annotator.articles.registry import JSON, LARGEST_FILE, SUFFIXES, WORKBOOKS, extension_suffixes
from annotator.core.errors import ReadError
from annotator.core.zips import Limits, Zip

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterator

_LIMITS = Limits(members=500_000, member=LARGEST_FILE, total=16 * 1024 * 1024 * 1024)
_DRIVE = re.compile(r"[a-zA-Z]:")
_NO_FILES = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})
_BUNDLE = frozenset({"README.txt", "scheme.toml", "datasheet.md"})
_HEAD = 4096
_BY_SUFFIX = {".ann": "brat", ".qde": "qdpx", ".xmi": "cas-xmi", ".jsonld": "web-annotation"}
_BY_BEGINNING = {
    ".tsv": (b"#FORMAT=WebAnno TSV", "webanno"),
    ".xml": (b"<GateDocument", "gate"),
    ".json": (b'"%TYPES"', "cas-json"),
}


def packed(file: IO[bytes], name: str) -> Zip:
    """A zip of articles, which is read member by member.

    Raises:
        ReadError: it is damaged or would unpack to far too much.
    """
    return Zip(file, name, _LIMITS)


def annotated_format(archive: Zip) -> str | None:
    """The format of annotated articles that this zip is in, None if it is in none that we know."""
    if any(name.endswith("articles.jsonl") for name in archive.names):
        bases = {PurePosixPath(name).name for name in archive.names}
        if "articles.jsonl" in bases and bases & _BUNDLE:
            return "bundle"
    seen: set[str] = set()
    for member in archive.members:
        suffix = PurePosixPath(member.filename).suffix.lower()
        if suffix in _BY_SUFFIX:
            return _BY_SUFFIX[suffix]
        if suffix in _BY_BEGINNING and suffix not in seen and not _is_left_out(member.filename):
            seen.add(suffix)
            start, format_name = _BY_BEGINNING[suffix]
            with suppress(ReadError), archive.open(member) as stream:  # told of when it is its turn
                if start in stream.read(_HEAD):
                    return format_name
    return None


def packed_entries(archive: Zip, name: str, encoding: str | None) -> Iterator[Entry]:
    """An entry for each article in the zip, in the order of the members' names.

    Raises:
        ReadError: it has no file that we read, or is an export whose annotations would be lost.
    """
    format_name = annotated_format(archive)
    if format_name is not None:
        raise ReadError(
            f"“{name}” holds annotated articles; nothing was read; “annotator import --format {format_name}” "
            "keeps the annotations."
        )
    members = [member for member in archive.members if _is_read(member.filename)]
    if not members:
        raise ReadError(f"“{name}” has no files of articles in it; nothing was read; open another file.")
    for member in sorted(members, key=lambda each: each.filename):
        called = f"{name}/{member.filename}"
        try:
            yield from _entries(archive, member, called, encoding)
        except ReadError as error:
            yield Entry(called, error=str(error))


def _is_left_out(name: str) -> bool:
    """True for folders, for what systems add, and for hidden files as in folders on disk."""
    parts = PurePosixPath(name).parts
    return name.endswith("/") or any(
        part in _NO_FILES or (part.startswith((".", "~$")) and part != "..") for part in parts
    )


def _is_read(name: str) -> bool:
    return not _is_left_out(name) and PurePosixPath(name).suffix.lower() in SUFFIXES | extension_suffixes()


def _entries(archive: Zip, member: zipfile.ZipInfo, called: str, encoding: str | None) -> Iterator[Entry]:
    path = PurePosixPath(member.filename.replace("\\", "/"))
    suffix = path.suffix.lower()
    if path.is_absolute() or ".." in path.parts or _DRIVE.match(member.filename):
        raise ReadError(f"“{called}” has a path that leads out of the archive; it was left out.")
    if suffix == ".zip":
        raise ReadError(f"“{called}” is a zip within a zip; it was left out; unpack it and import it alone.")
    if suffix in STREAMS and suffix not in WORKBOOKS:
        with archive.open(member, called) as stream:
            yield from stream_entries(stream, called, encoding)
        return
    data = archive.read(member, called)
    if suffix in WORKBOOKS or (suffix in JSON.suffixes and holds_many(io.BytesIO(data), called)):
        yield from stream_entries(io.BytesIO(data), called, encoding)
    else:
        yield Entry(called, data)
