"""One article as JSON, in the fields that news crawlers and schema.org use."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from annotator.articles.draft import Draft, Piece
from annotator.articles.encodings import decode
from annotator.articles.metadata import metadata_of, text_of
from annotator.articles.normalisation import normalise
from annotator.articles.paragraphs import read_paragraphs
from annotator.core.annotation import Role
from annotator.core.errors import ReadError

if TYPE_CHECKING:
    from annotator.articles.draft import Raw

_TEXT = [
    "maintext",
    "articlebody",
    "article_body",
    "text",
    "body",
    "content",
    "full_text",
    "fulltext",
    "body_text",
    "story",
    "cleaned_text",
    "article",
    "html",
    "description",
]
_WRAPPERS = ["article", "data", "result", "item", "document", "post", "response"]
_MARKUP = re.compile(r"</?(?:p|div|br|h[1-6]|ul|li|a|strong|em|span|blockquote)\b[^<>]*>", re.IGNORECASE)


def read(raw: Raw) -> Draft:
    """The article of a JSON object. Raises ReadError for invalid JSON, several articles, or no text field."""
    decoded = decode(raw.data, raw.name, demanded=raw.encoding)
    fields = _find_fields(_parse(decoded.text, raw.name), raw.name)
    pieces = _read_text(fields)
    if not pieces:
        raise ReadError(
            f"“{raw.name}” has no text field such as “text”, “maintext” or “articleBody”; "
            "rename the field and open it again."
        )
    metadata = metadata_of(fields)
    caption = text_of(fields.get("image_caption") or fields.get("caption"))
    if caption:
        pieces.append(Piece(caption, Role.CAPTION))
    return Draft(
        pieces, "application/json", metadata, metadata.title, decoded.encoding, list(decoded.warnings)
    )


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


def _find_fields(value: Any, name: str) -> dict[str, Any]:  # noqa: ANN401
    """The article object with lower-case keys, also within a list of one or a wrapper such as `data`."""
    if isinstance(value, list):
        if len(value) > 1:
            raise ReadError(f"“{name}” holds {len(value)} entries; save each article as a file of its own.")
        value = value[0] if value else None
    if not isinstance(value, dict):
        raise ReadError(f"“{name}” is JSON but no article; it needs an object with a text field.")
    fields = {str(key).casefold().strip(): each for key, each in value.items()}
    if not any(key in fields for key in _TEXT if key not in _WRAPPERS):
        for wrapper in _WRAPPERS:
            inner = fields.get(wrapper)
            if isinstance(inner, dict) and inner:
                return {str(key).casefold().strip(): each for key, each in inner.items()}
    return fields


def _read_text(fields: dict[str, Any]) -> list[Piece]:
    for key in _TEXT:
        value = fields.get(key)
        if isinstance(value, list):
            value = "\n\n".join(
                text for each in value if (text := each if isinstance(each, str) else _inner_text(each))
            )
        if isinstance(value, str) and value.strip():
            if _MARKUP.search(value[:20_000]):
                from annotator.articles.webpage import read_fragment

                return read_fragment(value)
            return read_paragraphs(normalise(value))
    return []


def _inner_text(value: object) -> str:
    """Crawlers also write paragraphs as objects."""
    if isinstance(value, dict):
        return next(
            (each for key in ("text", "content", "body") if isinstance(each := value.get(key), str)), ""
        )
    return ""
