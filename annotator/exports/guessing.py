"""Which format a file of annotated data is in, told by its name and its beginning."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from annotator.exports.registry import all_formats

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_BEGINNING = 65536  # bytes
_MEMBERS = 1000  # names of an archive that are looked at

# In a text file of an ending; the first of which all marks occur.
_LINES = (".jsonl", ".ndjson", ".json")
_MARKS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("label-studio", (".json",), ('"data"', '"annotations"')),
    ("label-studio", (".json",), ('"data"', '"predictions"')),
    ("jsonl", _LINES, ('{"version"', '"text"', '"annotations"')),
    ("prodigy", _LINES, ('"_input_hash"',)),
    ("prodigy", _LINES, ('"text"', '"spans"')),
    ("doccano", _LINES, ('"text"', '"entities"')),
    ("doccano", _LINES, ('"text"', '"label"')),
    ("doccano", _LINES, ('"text"', '"labels"')),
    ("tei", (".xml",), ("http://www.tei-c.org/ns/1.0",)),
    ("conllu", (".conllu", ".txt"), ("# newdoc",)),
    ("conllu", (".conllu", ".txt"), ("# sent_id",)),
    ("conll", (".txt",), ("-DOCSTART-",)),
)
# In the names of an archive's members: how one of them ends.
_MEMBER_ENDS = (
    ("bundle", "articles.jsonl"),
    ("qdpx", "project.qde"),
    ("cas-xmi", ".xmi"),
    ("brat", ".ann"),
    ("web-annotation", ".jsonld"),
    ("webanno", ".tsv"),
    ("gate", ".xml"),
    ("cas-json", ".json"),
)


def guess_format(path: Path) -> str | None:
    """The name of a format that can be read, or None if nothing tells which.

    Extensions' formats are told by the ends of names alone.
    """
    names = {format_.name: format_ for format_ in all_formats().values() if format_.reads}
    try:
        with path.open("rb") as file:
            beginning = file.read(_BEGINNING)
        by_content = _of_archive(path) if zipfile.is_zipfile(path) else _of_text(path, beginning)
    except (OSError, zipfile.BadZipFile):
        return None
    by_name = [format_ for format_ in names.values() if path.name.lower().endswith(format_.suffix)]
    longest = max((len(format_.suffix) for format_ in by_name), default=0)
    candidates = [format_.name for format_ in by_name if len(format_.suffix) == longest]
    if by_content in names and (by_content in candidates or not candidates or longest <= len(".jsonl")):
        return by_content
    return candidates[0] if candidates else None


def _of_archive(path: Path) -> str | None:
    with zipfile.ZipFile(path) as zipped:
        members = [name.lower() for name in zipped.namelist()[:_MEMBERS]]
    if "[content_types].xml" in members:
        return "xlsx"
    return next((name for name, end in _MEMBER_ENDS if _ends(members, end)), None)


def _ends(members: Iterable[str], end: str) -> bool:
    return any(member.endswith(end) for member in members)


def _of_text(path: Path, beginning: bytes) -> str | None:
    if beginning.startswith(b"PAR1"):
        return "parquet"
    text = beginning.decode("utf-8", "replace")
    if path.suffix.lower() in {".conll", ".bio", ".iob"}:
        return _of_columns(text)
    ending = path.suffix.lower()
    found = (name for name, ends, marks in _MARKS if ending in ends and all(mark in text for mark in marks))
    return next(found, None)


def _of_columns(text: str) -> str:
    """Columns of tags: their letters tell the scheme."""
    tags = {cells[-1][:2] for line in text.splitlines() if (cells := line.split())}
    if tags & {"U-", "L-"}:
        return "conll-bilou"
    return "conll-bioes" if tags & {"S-", "E-"} else "conll"
