"""Which column of a table, or field of records, holds the text, and what the others say of the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

TEXT_FIELDS = (
    *("maintext", "articlebody", "article_body", "article_text", "text", "body", "content", "full_text"),
    *(
        "fulltext",
        "plaintext",
        "raw_text",
        "main_text",
        "news_text",
        "news_body",
        "body_text",
        "text_body",
        "plain_text",
    ),
    *("story", "story_text", "cleaned_text", "clean_text", "article", "article_content", "news_content"),
    *("document", "document_text", "transcript", "texto", "texte", "volltext", "html", "description"),
)
"""What text is called, most trusted first; see `field_name`."""

SHORTEST_TEXT = 25
"""Code points that one text at least must have for the rows to be articles rather than words and numbers."""

_PROSE = 80  # code points of an average text in a column whose name says nothing
_BY_FAR = 3  # how many times it is longer than in any other column
_WORDS = 6
_BETWEEN_WORDS = re.compile(r"[\s\-.]+")


def field_name(name: str) -> str:
    """A name as it is looked up: in lower case, with `_` between its words."""
    return _BETWEEN_WORDS.sub("_", name.strip().casefold()).strip("_")


def fields_of(record: Mapping[str, Any]) -> dict[str, Any]:
    """The record by `field_name`; of two of one name the first that is not empty."""
    fields: dict[str, Any] = {}
    for key, value in record.items():
        name = field_name(str(key))
        if not fields.get(name):
            fields[name] = value
    return fields


def text_in(value: object) -> str:
    """A text, or the paragraphs of a list, which crawlers also write as objects; empty for anything else."""
    if isinstance(value, list):
        return "\n\n".join(filter(None, map(_paragraph, value)))
    return value if isinstance(value, str) else ""


def _paragraph(value: object) -> str:
    if isinstance(value, dict):
        inner = (value.get(key) for key in ("text", "content", "body"))
        return next((each for each in inner if isinstance(each, str)), "")
    return value if isinstance(value, str) else ""


def find_text_field(records: Sequence[Mapping[str, Any]]) -> str | None:
    """The name, as `field_name`, of the field that holds the texts of these records; None if none does.

    A field with a usual name needs one value that is longer than some words; any other must be prose and by
    far the longest.
    """
    values: dict[str, list[str]] = {}
    for record in records:
        for name, value in fields_of(record).items():
            if text := text_in(value).strip():
                values.setdefault(name, []).append(text)
    named = (name for name in TEXT_FIELDS if any(map(_is_text, values.get(name, ()))))
    return next(named, None) or _longest(values)


def _is_text(value: str) -> bool:
    return len(value) >= SHORTEST_TEXT and not (value.startswith("http") and len(value.split()) == 1)


def _longest(values: Mapping[str, Sequence[str]]) -> str | None:
    lengths = sorted(((_mean(map(len, found)), name) for name, found in values.items()), reverse=True)
    if not lengths:
        return None
    length, name = lengths[0]
    others = lengths[1][0] if len(lengths) > 1 else 0
    is_prose = length >= _PROSE and _mean(len(value.split()) for value in values[name]) >= _WORDS
    return name if is_prose and length >= _BY_FAR * others else None


def _mean(numbers: Iterable[int]) -> float:
    counted = list(numbers)
    return sum(counted) / len(counted)
