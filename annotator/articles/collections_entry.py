"""One article of a file with many: a row, a record or the member of a zip."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from annotator.articles.composition import ReadArticle, compose
from annotator.articles.draft import Raw
from annotator.articles.newsjson import draft_of
from annotator.articles.registry import LARGEST_FILE, read_bytes
from annotator.core.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SHOWN = 8
_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Entry:
    """An article that is not read yet, or, with `error`, why there is none.

    `name` is that of the file with the row's number or the member's path: `a.csv#12`, `a.zip/b.txt`.
    `data` are the bytes of the member, or the record as JSON, whose text stands in `text_field`.
    """

    name: str
    data: bytes = b""
    text_field: str | None = None
    warnings: tuple[str, ...] = ()
    error: str | None = None

    @property
    def sha256(self) -> str:
        """The hex digest of its bytes, by which an article is known."""
        return hashlib.sha256(self.data).hexdigest()


def record_entry(name: str, record: Mapping[str, Any], text_field: str) -> Entry:
    """The entry of a record; equal records give equal bytes, whatever file they stand in."""
    try:
        data = json.dumps(record, ensure_ascii=False).encode()
    except UnicodeEncodeError:  # half of a surrogate pair, which JSON can escape
        data = json.dumps(record).encode()
    except (RecursionError, ValueError):
        return Entry(name, error=f"“{name}” is nested too deeply for an article; it was left out.")
    return Entry(name, data, text_field)


def read_entry(entry: Entry, *, encoding: str | None = None) -> ReadArticle:
    """The article of an entry; `encoding` overrides detection in members of zips.

    Raises:
        ReadError: it has no article.
    """
    if entry.error is not None:
        raise ReadError(entry.error)
    if entry.text_field is None:
        read = read_bytes(entry.data, entry.name, encoding=encoding)
    else:
        read = _read_record(entry, entry.text_field)
    return replace(read, warnings=(*entry.warnings, *read.warnings))


def _read_record(entry: Entry, text_field: str) -> ReadArticle:
    if len(entry.data) > LARGEST_FILE:
        raise ReadError(f"“{entry.name}” is larger than 64 MB, which no article is; it was left out.")
    draft = draft_of(json.loads(entry.data), text_field)
    if draft is None:
        raise ReadError(f"“{entry.name}” has no text in its field “{text_field}”; it was left out.")
    return compose(draft, Raw(entry.data, entry.name))


def no_text_field(name: str, what: str, names: Sequence[str]) -> ReadError:
    """The sentence for a file none of whose columns or fields holds texts."""
    shown = ", ".join(name[:_LONGEST_NAME] for name in names[:_SHOWN])
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ReadError(
        f"“{name}” has no texts of articles in its {what} {shown}{more}; nothing was read; if one has them, "
        "call it “text” and import the file again."
    )


def annotations_hint(format_name: str) -> str:
    """The sentence for texts that have annotations which only a reader of that format takes."""
    return f"Only texts were read; “annotator import --format {format_name}” keeps the annotations too."
