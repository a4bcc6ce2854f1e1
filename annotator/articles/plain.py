"""Plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.articles.draft import Draft
from annotator.articles.encodings import decode
from annotator.articles.normalisation import normalise
from annotator.articles.paragraphs import read_paragraphs

if TYPE_CHECKING:
    from annotator.articles.draft import Raw


def read(raw: Raw) -> Draft:
    """The paragraphs of a text file; roles come from the words alone. Raises ReadError for binary data."""
    decoded = decode(raw.data, raw.name, demanded=raw.encoding)
    pieces = read_paragraphs(normalise(decoded.text))
    return Draft(pieces, "text/plain", encoding=decoded.encoding, warnings=list(decoded.warnings))
