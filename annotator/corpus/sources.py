"""The bytes of the files that articles came from, as the table `sources` keeps them.

`coding` is empty (the bytes as they are), `deflate` (RFC 1951) or `deflate-text`: the same with the first
`DICTIONARY` bytes of the article's text in UTF-8 as preset dictionary, which leaves next to nothing of a
small file that says what the text says. Any zlib reads them: `zlib.decompressobj(-15, zdict=...)`.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from annotator.core.errors import StorageError
from annotator.corpus import rows, schema

if TYPE_CHECKING:
    from sqlalchemy import Connection

DICTIONARY = 32_000
"""Bytes; the window of deflate reaches back a little further, so that all of it can be referred to."""

_RAW = -15
_LEVEL = 6


def packed(data: bytes, text: str) -> tuple[str, bytes]:
    """The coding and the bytes to keep of a file whose article has this text: the shortest of three."""
    dictionary = _dictionary(text)
    kept = {"": data, "deflate": _deflated(data, b"")}
    if dictionary:
        kept["deflate-text"] = _deflated(data, dictionary)
    return min(kept.items(), key=lambda item: len(item[1]))


def row_of(article_id: int, data: bytes, text: str) -> dict[str, Any]:
    """A row of `sources`."""
    coding, kept = packed(data, text)
    return {"article_id": article_id, "data": kept, "coding": coding}


def read(connection: Connection, article_id: int) -> bytes | None:
    """The bytes of the file of an article or of a version of one; None if they are not there.

    Raises:
        StorageError: they are damaged.
    """
    columns, texts = schema.sources.c, schema.texts.c
    query = (
        select(columns.coding, columns.data, texts.text)
        .select_from(schema.articles)
        .join(schema.sources, columns.article_id == rows.TEXT_ID)
        .join(schema.texts, texts.article_id == rows.TEXT_ID, isouter=True)
        .where(schema.articles.c.id == article_id)
    )
    found = connection.execute(query).one_or_none()
    if found is None:
        return None
    try:
        return unpacked(found.coding, found.data, found.text or "")
    except ValueError as error:
        raise StorageError(
            f"The source of article {article_id} is damaged ({error}); the article itself may be whole; "
            "run “annotator check”."
        ) from error


def unpacked(coding: str, data: bytes, text: str) -> bytes:
    """The bytes of the file.

    Raises:
        ValueError: the coding is not known, or the data are damaged.
    """
    if not isinstance(data, bytes):
        raise ValueError("they are no bytes")
    if coding == "":
        return data
    if coding not in ("deflate", "deflate-text"):
        raise ValueError(f"unknown coding {coding}")
    dictionary = _dictionary(text) if coding == "deflate-text" else b""
    reader = zlib.decompressobj(_RAW, zdict=dictionary) if dictionary else zlib.decompressobj(_RAW)
    try:
        found = reader.decompress(data)
    except zlib.error as error:
        raise ValueError(f"the bytes of the source are damaged ({error})") from error
    if not reader.eof:
        raise ValueError("the bytes of the source are damaged (they end too early)")
    return found


def _dictionary(text: str) -> bytes:
    return text[:DICTIONARY].encode("utf-8", "surrogatepass")[:DICTIONARY]


def _deflated(data: bytes, dictionary: bytes) -> bytes:
    if dictionary:
        writer = zlib.compressobj(_LEVEL, wbits=_RAW, zdict=dictionary)
    else:
        writer = zlib.compressobj(_LEVEL, wbits=_RAW)
    return writer.compress(data) + writer.flush()
