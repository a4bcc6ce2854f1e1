"""Records in JSON Lines, in a JSON array and in an object that has such an array; the first two as a stream."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from itertools import islice
from typing import IO, TYPE_CHECKING, Any, Literal

from annotator.articles.collections_entry import Entry, annotations_hint, no_text_field, record_entry
from annotator.articles.collections_lines import LONGEST_LINE, Lines, LongLineError, find_coding
from annotator.articles.columns import fields_of, find_text_field
from annotator.articles.newsjson import records_within, unwrapped
from annotator.articles.registry import LARGEST_FILE
from annotator.core.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.articles.collections_lines import Coding

Kind = Literal["lines", "array", "object"]
_SAMPLE = 500  # records
_PART = 256 * 1024  # code points
_BETWEEN = re.compile(r"[\s,]*")
_NEARLY_ENDED = 16  # code points: an error so near the end of what was read may be one no more with the rest


class _Broken:
    """A record that cannot be read, and why."""

    def __init__(self, reason: str) -> None:
        self.reason = reason


def json_kind(stream: IO[bytes], name: str, encoding: str | None = None) -> Kind:
    """How the records stand in a file of JSON; one object may be an article or have records in it.

    Raises:
        ReadError: it is no text.
    """
    lines = Lines(stream, find_coding(stream, name, encoding), "\n")
    try:
        first, second = islice((line for line in lines if line.strip()), 2)
    except (ValueError, LongLineError):  # one line, or a very long one
        first, second = _beginning(stream, name, encoding), ""
    start = first.lstrip("\ufeff \t\r\n")
    if start.startswith("["):
        return "array"
    is_object = start.startswith("{") and second.lstrip().startswith("{") and _is_object(first)
    return "lines" if is_object else "object"
