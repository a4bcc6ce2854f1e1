"""Words in their context (KWIC), and the orders in which such lines are read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.core.query_matching import word_list

if TYPE_CHECKING:
    from annotator.core.annotation import Span

CONTEXT = 90
"""Code points that are kept on each side."""


class Sort(StrEnum):
    """By what lines are sorted; `LEFT` begins with the word just before the hit and goes outwards."""

    ARTICLE = "article"
    DATE = "date"
    LEFT = "left"
    LEFT_SECOND = "left second"
    RIGHT = "right"
    RIGHT_SECOND = "right second"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Passage:
    """A place in an article: `start` to `end` (code points), its words and the line around them.

    `annotation_id` is empty for words that were found in the text; then there is no label either.
    """

    article_id: int
    title: str
    published: str | None
    start: int
    end: int
    before: str
    words: str
    after: str
    annotation_id: str = ""
    layer: str = ""
    label: str = ""
    status: str = ""
    speaker: str = ""

    @property
    def key(self) -> tuple[int, int, str]:
        """Where it stands among all: by article, place and id."""
        return self.article_id, self.start, self.annotation_id


def context(text: str, span: Span) -> tuple[str, str, str]:
    """What stands before, at and after a place, on one line; other paragraphs are no context."""
    before = text[max(0, span.start - CONTEXT) : span.start]
    after = text[span.end : span.end + CONTEXT]
    return in_line(before, text[span.start : span.end], after)


def in_line(before: str, words: str, after: str) -> tuple[str, str, str]:
    """The same of pieces that were cut out of a text."""
    return before.rpartition("\n")[2], " ".join(words.split()), after.partition("\n")[0]


def sort_key(passage: Passage, by: Sort) -> tuple[object, ...]:
    """What a line is sorted by; lines that are alike keep the order of the articles."""
    place = passage.key
    if by is Sort.DATE:
        return passage.published is None, passage.published or "", *place
    if by in (Sort.LEFT, Sort.LEFT_SECOND):
        return word_list(passage.before)[::-1][int(by is Sort.LEFT_SECOND) :], *place
    if by in (Sort.RIGHT, Sort.RIGHT_SECOND):
        return word_list(passage.after)[int(by is Sort.RIGHT_SECOND) :], *place
    if by is Sort.WORDS:
        return word_list(passage.words), word_list(passage.after), *place
    return place
