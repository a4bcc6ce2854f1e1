"""Tables and records by the names of their files."""

from __future__ import annotations

from itertools import islice
from pathlib import PurePath
from typing import IO, TYPE_CHECKING

from annotator.articles.collections_json import json_entries, json_kind, json_records
from annotator.articles.collections_table import table_entries
from annotator.articles.collections_workbook import workbook_entries
from annotator.articles.registry import COLLECTIONS, JSON, WORKBOOKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.articles.collections_entry import Entry

_TABLES = (".csv", ".tsv")
STREAMS = tuple(suffix for suffix in COLLECTIONS if suffix != ".zip")
"""Suffixes of files that always hold many articles; those of `JSON` may."""


def holds_many(stream: IO[bytes], name: str) -> bool:
    """True for a stream that `stream_entries` reads; any other file is one article.

    Raises:
        ReadError: it is no text.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix not in JSON.suffixes:
        return suffix in STREAMS
    kind = json_kind(stream, name, None)
    return kind == "lines" or len(list(islice(json_records(stream, name, None, kind), 2))) > 1


def stream_entries(stream: IO[bytes], name: str, encoding: str | None) -> Iterator[Entry]:
    """An entry a row or record of a stream that can be read again.

    Raises:
        ReadError: there are no texts of articles in it.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix in WORKBOOKS:
        yield from workbook_entries(stream, name)
    elif suffix in _TABLES:
        yield from table_entries(stream, name, encoding)
    else:
        yield from json_entries(stream, name, encoding, json_kind(stream, name, encoding))
