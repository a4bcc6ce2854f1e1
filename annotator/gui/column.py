"""Where the paragraphs of an article lie in its column, found out only for the stretch that is looked at.

The article is cut into chunks of some dozens of blocks. A chunk that nobody has looked at has one estimated
height; one that was looked at knows its paragraphs, whose heights are estimates until they are laid out. So
the first paint costs the same for every length. A paragraph's number grows down the column, with gaps.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING

from annotator.core.annotation import Article, Block, Role, Span
from annotator.gui.paragraph import estimated_height

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.gui.typography import Typography

_LINE = re.compile(r"[^\n]+")
_LONGEST = 20_000  # code points; a longer line is shown as several paragraphs, cut at a blank
_BLOCKS = 64  # blocks in a chunk
_STRIDE = 1 << 24  # a paragraph's number is its chunk's times this, plus its place in the chunk


@dataclass
class _Chunk:
    """`extents`, `roles`, `heights` and `tops` are empty until somebody looks."""

    first: int
    start: int
    height: float
    extents: list[Span] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    heights: list[float] = field(default_factory=list)
    tops: list[float] = field(default_factory=list)

    def sum_up(self) -> None:
        self.tops = list(accumulate(self.heights, initial=0.0))
        self.height = self.tops[-1]


class Column:
    """Tops and heights of all paragraphs; y 0 is the top of the article, margin included."""

    def __init__(self, article: Article, typography: Typography, width: float) -> None:
        self._text = article.text
        self._blocks = article.blocks or (Block(0, len(article.text), Role.BODY),)
        self._typography = typography
        self._width = width
        self._chunks = self._unseen_chunks() if article.text.strip("\n") else []
        self._tops: list[float] = []
        self._sum_up(0)

    def _unseen_chunks(self) -> list[_Chunk]:
        body, blocks = self._typography.body, self._blocks
        chunks = []
        for first in range(0, len(blocks), _BLOCKS):
            last = min(first + _BLOCKS, len(blocks)) - 1
            length = blocks[last].end - blocks[first].start
            lines = length * body.average / self._width + (last - first + 1) / 2
            height = lines * body.line_height + (last - first + 1) * body.space_before
            chunks.append(_Chunk(first, blocks[first].start, height))
        return chunks

    def _sum_up(self, chunk: int) -> None:
        top = self._tops[chunk] if self._tops else self._typography.margin_top
        self._tops[chunk:] = accumulate((c.height for c in self._chunks[chunk:]), initial=top)

    def _seen(self, number: int) -> _Chunk:
        """The chunk with that number, its paragraphs known."""
        chunk = self._chunks[number]
        if not chunk.extents:
            style_of = self._typography.style
            for block in self._blocks[chunk.first : chunk.first + _BLOCKS]:
                for extent in _lines(self._text, block):
                    chunk.extents.append(extent)
                    chunk.roles.append(block.role)
            if not chunk.extents:  # blocks of line ends only, which readers do not make
                chunk.extents.append(Span(chunk.start, chunk.start + 1))
                chunk.roles.append(Role.BODY)
            chunk.heights = [
                estimated_height(extent.end - extent.start, style_of(role), self._width)
                for extent, role in zip(chunk.extents, chunk.roles, strict=True)
            ]
            chunk.sum_up()
            self._sum_up(number)
        return chunk

    @property
    def is_empty(self) -> bool:
        """True for an article without text."""
        return not self._chunks

    @property
    def height(self) -> float:
        """Height of the whole column, margins included."""
        return self._tops[-1] + self._typography.margin_bottom

    def number_at(self, y: float) -> int:
        """The paragraph at `y`, the nearest one outside."""
        number = min(max(0, bisect_right(self._tops, y) - 1), len(self._chunks) - 1)
        chunk = self._seen(number)
        while y >= self._tops[number + 1] and number + 1 < len(self._chunks):
            number += 1
            chunk = self._seen(number)
        place = bisect_right(chunk.tops, y - self._tops[number]) - 1
        return number * _STRIDE + min(max(0, place), len(chunk.extents) - 1)

    def number_of(self, position: int) -> int:
        """The paragraph that holds the code point, or the one before it."""
        number = max(0, bisect_right(self._chunks, position, key=lambda chunk: chunk.start) - 1)
        extents = self._seen(number).extents
        place = bisect_right(extents, position, key=lambda extent: extent.start) - 1
        return number * _STRIDE + max(0, place)

    def following(self, number: int) -> int | None:
        """The number of the next paragraph, None after the last."""
        chunk, place = divmod(number, _STRIDE)
        if place + 1 < len(self._seen(chunk).extents):
            return number + 1
        return (chunk + 1) * _STRIDE if chunk + 1 < len(self._chunks) else None

    def top(self, number: int) -> float:
        """Top of a paragraph."""
        chunk, place = divmod(number, _STRIDE)
        seen = self._seen(chunk)
        return self._tops[chunk] + seen.tops[place]

    def extent(self, number: int) -> Span:
        """The code points of a paragraph."""
        chunk, place = divmod(number, _STRIDE)
        return self._seen(chunk).extents[place]

    def role(self, number: int) -> Role:
        """What a paragraph is."""
        chunk, place = divmod(number, _STRIDE)
        return self._seen(chunk).roles[place]

    def set_height(self, number: int, height: float) -> None:
        """The exact height of a paragraph is known; everything below it moves."""
        chunk, place = divmod(number, _STRIDE)
        seen = self._seen(chunk)
        if abs(seen.heights[place] - height) > 0.01:
            seen.heights[place] = height
            seen.sum_up()
            self._sum_up(chunk)


def _lines(text: str, block: Block) -> Iterator[Span]:
    """The lines of a block that are not empty; a very long one in pieces that end with a blank."""
    for match in _LINE.finditer(text, block.start, block.end):
        start, end = match.span()
        while end - start > _LONGEST:
            cut = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST) + 1 or start + _LONGEST
            yield Span(start, cut)
            start = cut
        yield Span(start, end)
