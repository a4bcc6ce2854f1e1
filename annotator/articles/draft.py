"""What a reader hands over: pieces of text in reading order, before roles and offsets are settled."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.annotation import Metadata

if TYPE_CHECKING:
    from annotator.core.annotation import Role


class Raw(NamedTuple):
    """A file as it lies on disk. `encoding` is what the user demands, None to detect it."""

    data: bytes
    name: str
    encoding: str | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, heading, list item, table row or caption.

    `role` is None where the markup does not say; `strong` marks a paragraph that is bold from end to end;
    `item` marks list items and table rows, which are never joined with their neighbours.
    """

    text: str
    role: Role | None = None
    strong: bool = False
    item: bool = False


@dataclass(slots=True)
class Draft:
    """The result of one reader. `headline` has to stand in the text, and is put first if it does not.

    `fallback` is metadata that counts only where the text says nothing, such as the date of a mail.
    """

    pieces: list[Piece]
    media_type: str
    metadata: Metadata = field(default_factory=Metadata)
    headline: str = ""
    encoding: str = "utf-8"
    warnings: list[str] = field(default_factory=list)
    fallback: Metadata = field(default_factory=Metadata)
