"""What is marked in the article besides the annotations themselves. Spans are code points."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import islice, takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.core.annotation import Annotation, Span


@dataclass
class Marks:
    """`found` and `mentions` are sorted and do not overlap; `preview` is what a dragged boundary would make
    of the selected annotation; `hovered` is under the mouse; `all_arcs` draws the links of every quote;
    at `pointed` the next key would act."""

    selected: Annotation | None = None
    selected_words: str = ""
    selection: Span | None = None
    found: list[Span] = field(default_factory=list)
    found_current: Span | None = None
    preview: tuple[Span, ...] = ()
    evidence: tuple[Span, ...] = ()
    mentions: Sequence[Span] = ()
    hovered: Annotation | None = None
    all_arcs: bool = False
    pointed: tuple[Span, ...] = ()

    @property
    def extent(self) -> tuple[Span, ...]:
        """The fragments of the selected annotation, as they are or would be."""
        if self.selected is None:
            return ()
        return self.preview or self.selected.fragments


def spans_within(spans: Sequence[Span], start: int, end: int) -> Iterator[Span]:
    """Those of sorted spans that share a code point with `[start, end)`."""
    first = bisect_left(spans, start + 1, key=lambda span: span.end)
    return takewhile(lambda span: span.start < end, islice(spans, first, None))
