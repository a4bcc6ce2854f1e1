"""Finds the place of words whose offsets come from another program. Offsets are code points."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from annotator.core.annotation import Span
from annotator.core.offsets import Utf16Map

if TYPE_CHECKING:
    from collections.abc import Sequence

_BLANKS = re.compile(r"\s+")


class Anchors:
    """Places spans in one text, checking them against the words they are said to have."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._units = Utf16Map(text)
        self._found: dict[str, list[int]] = {}

    def place(self, start: int, end: int, words: str | None) -> Span | None:
        """The span; where the words differ, the nearest place that has them; None if there is none.

        UTF-16 units are tried before the text is searched. Without `words` the offsets are taken as they are
        if they lie within the text.
        """
        if words is None or not words:
            return Span(start, end) if 0 <= start < end <= len(self._text) else None
        wanted = _one_line(words)
        by_units = Span(self._units.to_code_point(max(0, start)), self._units.to_code_point(max(0, end)))
        for span in (Span(start, end), by_units):
            if 0 <= span.start < span.end and _one_line(self._text[span.start : span.end]) == wanted:
                return Span(span.start, min(span.end, len(self._text)))
        return self._nearest(words, start) or self._nearest(words.strip(), start)

    def place_all(self, offsets: Sequence[Span], words: Sequence[str | None]) -> tuple[Span, ...] | None:
        """All fragments in order; None if one has no place or they would overlap."""
        placed: list[Span] = []
        for offset, said in zip(offsets, words, strict=True):
            span = self.place(offset.start, offset.end, said)
            if span is None or (placed and span.start < placed[-1].end):
                return None
            placed.append(span)
        return tuple(placed) or None

    def _nearest(self, words: str, start: int) -> Span | None:
        if not words:
            return None
        starts = self._found.get(words)
        if starts is None:
            starts = self._found[words] = [m.start() for m in re.finditer(re.escape(words), self._text)]
        at = bisect_left(starts, start)
        near = min(starts[max(0, at - 1) : at + 1], key=lambda found: abs(found - start), default=None)
        return None if near is None else Span(near, near + len(words))


def _one_line(words: str) -> str:
    """Programs with lines for records write line ends as blanks."""
    return _BLANKS.sub(" ", words)
