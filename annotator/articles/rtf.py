"""Rich Text Format."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.articles.draft import Draft, Piece
from annotator.articles.normalisation import normalise
from annotator.articles.paragraphs import read_paragraphs
from annotator.core.annotation import Metadata
from annotator.core.errors import ReadError

if TYPE_CHECKING:
    from annotator.articles.draft import Raw

_INFO = re.compile(r"\\info\b")
_INFO_FIELD = r"\{\\%s\s+([^{}]{1,500})\}"


def read(raw: Raw) -> Draft:
    """The paragraphs and table rows; links keep their text. Raises ReadError for damaged files."""
    from striprtf.striprtf import rtf_to_text

    # RTF is 7-bit; bytes beyond are read in the Windows code page that striprtf assumes too.
    source = raw.data.decode("cp1252", "replace")
    try:
        # striprtf writes link targets behind link texts, by a pattern that is slow on long lines.
        text: str = rtf_to_text(source.replace("HYPERLINK", ""), errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, TypeError, LookupError, OverflowError):
        raise ReadError(f"“{raw.name}” is damaged RTF; save it again as RTF or as plain text.") from None
    text = normalise(_pair_surrogates(text))
    pieces = [_read_row(piece) for piece in read_paragraphs(text, wrapped=False)]
    return Draft(pieces, "application/rtf", fallback=_read_info(source))


def _pair_surrogates(text: str) -> str:
    r"""RTF writes astral characters as two `\u` words; a half without its partner becomes U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _read_row(piece: Piece) -> Piece:
    """striprtf ends each cell with `|`."""
    text = piece.text
    return Piece(text.rstrip("|").replace("|", "\t"), item=True) if text.endswith("|") else piece


def _read_info(source: str) -> Metadata:
    """Title and author of the `\\info` group; values with escapes in them are left alone."""
    match = _INFO.search(source, 0, 20_000)
    group = source[match.start() : match.start() + 4_000] if match else ""
    values = []
    for name in ("title", "author"):
        found = re.search(_INFO_FIELD % name, group)
        values.append(found.group(1).strip() if found and "\\" not in found.group(1) else "")
    return Metadata(title=values[0], byline=values[1])
