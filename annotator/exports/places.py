"""What a format's reader has to give back for annotations that were written: layer, label and place."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.annotation import Layer, Span
from annotator.exports.properties import trimmed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.annotation import Annotation, Article

_BLANK = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Place:
    """An annotation as it is read. `fragments` are in code points, `id` is that of what was written."""

    layer: str
    label: str
    fragments: tuple[Span, ...]
    id: str = ""


def as_it_is(_article: Article, annotations: Sequence[Annotation]) -> list[Place]:
    """What comes back in formats that carry all annotations to the character."""
    return [Place(a.layer.value, a.label, a.fragments, a.id) for a in annotations]


def without_blanks(article: Article, annotations: Sequence[Annotation]) -> list[Place]:
    """The same for formats on tokens, where no annotation begins or ends with a blank."""
    return [
        Place(a.layer.value, a.label, fragments, a.id)
        for a in annotations
        if (fragments := trimmed(a.fragments, article.text))
    ]


def entities_only(article: Article, annotations: Sequence[Annotation]) -> list[Place]:
    """The same for formats on tokens that have entities alone."""
    return without_blanks(article, [a for a in annotations if a.layer is Layer.ENTITY])


class Ink:
    """Counts the characters of a text that are no blanks, for formats that do not keep blanks.

    `omitted`: stretches, in order, that are not in the file at all. `text` has what is left.
    """

    def __init__(self, text: str, omitted: Iterable[Span] = ()) -> None:
        blanks = {match.start() for match in _BLANK.finditer(text)}
        pieces, reached = [], 0
        for span in omitted:
            blanks.update(range(span.start, span.end))
            pieces.append(text[reached : span.start])
            reached = span.end
        self._blanks = sorted(blanks)
        self.text = _BLANK.sub("", "".join([*pieces, text[reached:]]))

    def at(self, offset: int) -> int:
        """How many such characters stand before a code point."""
        return offset - bisect_left(self._blanks, offset)
