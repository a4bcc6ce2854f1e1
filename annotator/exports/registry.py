"""The formats, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import ExportError
from annotator.exports.conll import CONLL
from annotator.exports.docbin import SPACY
from annotator.exports.jsonl import JSONL
from annotator.exports.table import CSV

if TYPE_CHECKING:
    from annotator.exports.base import Format

FORMATS: dict[str, Format] = {format_.name: format_ for format_ in (JSONL, SPACY, CONLL, CSV)}
"""All formats in the order in which they are offered."""


def format_named(name: str) -> Format:
    """The format with that name.

    Raises:
        ExportError: there is none.
    """
    if name not in FORMATS:
        raise ExportError(
            f"There is no format “{name}”; nothing was written; choose one of {', '.join(FORMATS)}."
        )
    return FORMATS[name]
