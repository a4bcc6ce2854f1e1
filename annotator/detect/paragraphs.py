"""Paragraphs: the unit that detection works on, and how a raw text is cut into them.

All offsets are code points into the whole text. No spaCy here: the window imports this module.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.core.annotation import DETECTED_ROLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.annotation import Block

PIECE = 5_000
"""Longest stretch given to a pipeline at once, in code points; longer paragraphs are cut at sentence ends."""

_LINE = re.compile(r"[^\r\n]+")
_WRAP_MIN, _WRAP_MAX = 50, 100
_SENTENCE_END = re.compile(r"[.!?…][”’\"')\]]*\s+")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the text; `start` is the code point of its first character."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Code point after the last."""
        return self.start + len(self.text)


def split_paragraphs(text: str) -> list[Paragraph]:
    """The lines of a text that are not blank; the lines of a hard-wrapped text are joined.

    Nothing is trimmed or replaced: a joined paragraph holds its line breaks.
    """
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text) if not m.group().isspace()]
    joined: list[tuple[int, int]] = []
    wrapped = _is_hard_wrapped(text, lines)
    last_length = 0
    for start, end in lines:
        if joined and wrapped and last_length >= _WRAP_MIN and text[joined[-1][1] : start].count("\n") == 1:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
        last_length = end - start
    return [Paragraph(start, text[start:end]) for start, end in joined]


def _is_hard_wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """True if most lines with a direct follower have nearly the same length and break inside a sentence."""
    inner = 0
    broken = 0
    for (start, end), (following, _) in pairwise(lines):
        if text[end:following] in ("\n", "\r\n", "\r"):
            inner += 1
            broken += _WRAP_MIN <= end - start <= _WRAP_MAX and text[end - 1 : end] not in (".", "”", '"')
    return inner >= 4 and broken >= 0.6 * inner and len(lines) >= 1.5 * (len(lines) - inner)


def paragraphs_of(text: str, blocks: Iterable[Block] | None = None) -> list[Paragraph]:
    """The paragraphs that detection looks at: of the blocks those with a detected role, else all lines."""
    if blocks is None:
        return split_paragraphs(text)
    return [
        Paragraph(block.start, text[block.start : block.end])
        for block in blocks
        if block.role in DETECTED_ROLES and block.end > block.start
    ]


def pieces_of(paragraph: Paragraph, limit: int = PIECE) -> Iterator[Paragraph]:
    """The paragraph in pieces of at most `limit` code points, cut after a sentence, else a blank, else
    hard."""
    text, start = paragraph.text, 0
    while len(text) - start > limit:
        end = _cut(text, start, start + limit)
        yield Paragraph(paragraph.start + start, text[start:end])
        start = end
    if start < len(text):
        yield Paragraph(paragraph.start + start, text[start:] if start else text)


def _cut(text: str, start: int, limit: int) -> int:
    middle = (start + limit) // 2
    ends = [match.end() for match in _SENTENCE_END.finditer(text, middle, limit)]
    if ends:
        return ends[-1]
    blank = text.rfind(" ", middle, limit)
    return blank + 1 if blank > 0 else limit
