"""One article as JSON, in the fields that news crawlers and schema.org use."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from annotator.articles.columns import TEXT_FIELDS, fields_of, text_in
from annotator.articles.draft import Draft, Piece
from annotator.articles.encodings import decode
from annotator.articles.metadata import metadata_of, text_of
from annotator.articles.normalisation import normalise
from annotator.articles.paragraphs import read_paragraphs
from annotator.core.annotation import Role
from annotator.core.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.articles.draft import Raw

MEDIA_TYPE = "application/json"
_WRAPPERS = ["article", "data", "result", "item", "document", "post", "response"]
_NO_TEXTS = frozenset((*_WRAPPERS, "description"))  # a feed has one too
_MARKUP = re.compile(r"</?(?:p|div|br|h[1-6]|ul|li|a|strong|em|span|blockquote)\b[^<>]*>", re.IGNORECASE)


def read(raw: Raw) -> Draft:
    """The article of a JSON object. Raises ReadError for invalid JSON, several articles, or no text field."""
    decoded = decode(raw.data, raw.name, demanded=raw.encoding)
    value = _parse(decoded.text, raw.name)
    if isinstance(value, list) and len(value) > 1 and isinstance(value[0], dict):
        raise _many(raw.name, len(value))
    if isinstance(value, list):
        value = value[0] if len(value) == 1 else None
    if not isinstance(value, dict):
        raise ReadError(f"“{raw.name}” is JSON but no article; it needs an object with a text field.")
    if len(found := records_within(value)) > 1:
        raise _many(raw.name, len(found))
    draft = draft_of(value) or (draft_of(found[0]) if found else None)
    if draft is None:
        raise ReadError(
            f"“{raw.name}” has no text field such as “text”, “maintext” or “articleBody”; "
            "rename the field and open it again."
        )
    draft.encoding = decoded.encoding
    draft.warnings.extend(decoded.warnings)
    return draft


def _many(name: str, count: int) -> ReadError:
    return ReadError(f"“{name}” holds {count} entries; import it into a corpus to read each as an article.")


def records_within(value: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The longest list of objects in an object that is no article itself, as answers of services have it."""
    if any(unwrapped(value).get(name) for name in TEXT_FIELDS if name not in _NO_TEXTS):
        return []
    inner = [each for key in _WRAPPERS if isinstance(each := value.get(key), dict)]
    lists = [each for part in (value, *inner) for each in part.values() if _is_list_of_objects(each)]
    return max(lists, key=len, default=[])


def _is_list_of_objects(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(each, dict) for each in value)


def draft_of(record: Mapping[str, Any], text_field: str | None = None) -> Draft | None:
    """The article of a record, whose text stands in `text_field`, where it has that, or in a usual field.

    None if it has no text.
    """
    fields = unwrapped(record)
    pieces = _read_text(fields, (text_field,) if text_field in fields else TEXT_FIELDS)
    if not pieces:
        return None
    metadata = metadata_of(fields)
    caption = text_of(fields.get("image_caption") or fields.get("caption"))
    if caption:
        pieces.append(Piece(caption, Role.CAPTION))
    return Draft(pieces, MEDIA_TYPE, metadata, metadata.title)


def _parse(text: str, name: str) -> Any:  # noqa: ANN401 - any JSON
    try:
        return json.loads(text, strict=False)
    except ValueError as error:
        line = getattr(error, "lineno", 1)
        raise ReadError(
            f"“{name}” is not valid JSON (line {line}); mend it or save the article as plain text."
        ) from None
    except RecursionError:
        raise ReadError(
            f"“{name}” is JSON nested too deeply for an article; save the article as plain text."
        ) from None


def unwrapped(record: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of the article in a record, also within a wrapper such as `data`, by `field_name`."""
    fields = fields_of(record)
    if not any(fields.get(key) for key in TEXT_FIELDS if key not in _WRAPPERS):
        for wrapper in _WRAPPERS:
            inner = fields.get(wrapper)
            if isinstance(inner, dict) and inner:
                return fields_of(inner)
    return fields


def _read_text(fields: Mapping[str, Any], names: Sequence[str]) -> list[Piece]:
    for key in names:
        text = text_in(fields.get(key))
        if text.strip():
            if _MARKUP.search(text[:20_000]):
                from annotator.articles.webpage import read_fragment

                return read_fragment(text)
            return read_paragraphs(normalise(text))
    return []
