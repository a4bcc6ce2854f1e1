"""Carrier sentences: the reporter's own words of a paragraph, with every quote as one item.

Looking at `Q , N said .` instead of sixty words makes sentence ends and clauses easy and keeps names, verbs
and stops inside a quote out of sight. Offsets are code points into the whole text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.detect.cues import cue_of
from annotator.detect.lexicon import DETERMINERS, PREPOSITIONS, PRONOUNS
from annotator.detect.names import is_title

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.detect.entities import Entity
    from annotator.detect.quotes import QuoteSpan
    from annotator.detect.words import Word

MAX_ITEMS = 300
"""Longest sentence; what runs on without a stop is cut, so that the work stays linear."""

_STOPS = frozenset({".", "!", "?", "…", "...", "。", "?!", "!!", "....", ".."})
_SMILEY = re.compile(r"[()\[\]:;,.]*[()\[\]:;][()\[\]:;,.]*")
"""Tokenizers take `):` for a smiley."""
_DATELINE = 14  # items
_DATELINE_WORD = 3
_DATELINE_ENDS = frozenset({"-", "–", "—", "--"})
_HYPHENS = frozenset({"-", "‑"})


@dataclass(slots=True)
class Item:
    """A word outside quotes, or a quote (`quote` is its number). `index` counts the paragraph's words."""

    start: int
    end: int
    text: str
    lower: str
    pos: str
    index: int
    entity: Entity | None = None
    quote: int | None = None

    @property
    def is_quote(self) -> bool:
        """True for the stand-in of a quote."""
        return self.quote is not None

    @property
    def is_name(self) -> bool:
        """True if written with a capital."""
        return self.text[:1].isupper() or (self.lower[:3] in ("al-", "el-") and self.text[3:4].isupper())

    @property
    def is_word(self) -> bool:
        """True if it holds a letter or digit."""
        return self.quote is None and any(char.isalnum() for char in self.text)


@dataclass(slots=True)
class Sentence:
    """Items up to and including the stop."""

    paragraph: int
    items: list[Item] = field(default_factory=list)

    def position_of(self, quote: int) -> int:
        """Index of the item of a quote."""
        return next(i for i, item in enumerate(self.items) if item.quote == quote)

    @property
    def quotes(self) -> list[int]:
        """Numbers of the quotes in it."""
        return [item.quote for item in self.items if item.quote is not None]


def items_of(
    words: Sequence[Word], quotes: Sequence[tuple[int, QuoteSpan]], start: int, end: int
) -> list[Item]:
    """Items of the paragraph `[start, end)`; `quotes` are those that touch it, in order."""
    items: list[Item] = []
    at = 0
    spans = [(number, max(q.start, start), min(q.end, end)) for number, q in quotes]
    for index, word in enumerate(words):
        while at < len(spans) and spans[at][2] <= word.start:
            _add_quote(items, spans[at])
            at += 1
        if at < len(spans) and word.end > spans[at][1]:
            if word.start < spans[at][1]:
                _add_word(items, word, index, spans[at][1])
            _add_quote(items, spans[at])
            if word.end > spans[at][2]:
                at += 1
            continue
        if word.pos != "SPACE" and not word.text.isspace():
            _add_word(items, word, index, word.end)
    for span in spans[at:]:
        _add_quote(items, span)
    return items


def without_dateline(items: Sequence[Item]) -> Sequence[Item]:
    """The items after `PRAGUE (Wire) -`, `WASHINGTON, Jan. 3 —`; all of them when there is none."""
    if not items or len(items[0].text) < _DATELINE_WORD or not items[0].text.isupper():
        return items
    for position, item in enumerate(items[:_DATELINE]):
        if item.is_quote or item.text in (":", ";", "?", "!"):
            break
        if item.text in _DATELINE_ENDS and position + 1 < len(items):
            return items[position + 1 :]
    return items


def _add_quote(items: list[Item], span: tuple[int, int, int]) -> None:
    number, start, end = span
    if not items or items[-1].quote != number:
        items.append(Item(start, end, "", "", "", -1, None, number))


def _add_word(items: list[Item], word: Word, index: int, end: int) -> None:
    """Append a word; the parts of a hyphenated word become one item again, `):` becomes two."""
    text = word.text[: end - word.start]
    if len(text) > 1 and _SMILEY.fullmatch(text):
        for at, char in enumerate(text, word.start):
            items.append(Item(at, at + 1, char, char, "PUNCT", index))
        return
    last = items[-1] if items else None
    glued = last is not None and last.end == word.start and not last.is_quote
    if last is not None and glued and _joins(last.text, text):
        last.text += text
        last.lower += text.lower()
        last.end = end
        if text not in _HYPHENS:
            last.pos, last.index = word.pos, index
        last.entity = last.entity or word.entity
        return
    items.append(Item(word.start, end, text, text.lower(), word.pos, index, word.entity))


def _joins(left: str, right: str) -> bool:
    if right in _HYPHENS:
        return left[-1:].isalnum()
    return left[-1:] in _HYPHENS and len(left) > 1 and right[:1].isalnum()


def split_sentences(paragraph: int, items: Sequence[Item], endings: dict[int, str]) -> list[Sentence]:
    """Sentences of a paragraph; `endings` gives the last character inside each quote."""
    sentences: list[Sentence] = []
    current = Sentence(paragraph)
    for position, item in enumerate(items):
        current.items.append(item)
        following = items[position + 1] if position + 1 < len(items) else None
        full = len(current.items) >= MAX_ITEMS
        if following is None or full or _ends(item, following, items, position, endings):
            sentences.append(current)
            current = Sentence(paragraph)
    return sentences


def _ends(item: Item, following: Item, items: Sequence[Item], position: int, endings: dict[int, str]) -> bool:
    if not item.is_quote:
        return (item.text in _STOPS and not _is_small(following)) or _abbreviation_ends(item, following)
    last = endings.get(item.quote or 0, "")
    if last not in ".?!…":
        return False
    if following.is_quote:
        return True
    if following.text in _STOPS or not following.is_name:
        return False
    return last == "." or not _name_and_cue_follow(items, position + 1)


def _abbreviation_ends(item: Item, following: Item) -> bool:
    """True for `in Washington D.C. The team`: a stop that is part of the word, before a word that opens
    sentences."""
    if len(item.text) < 3 or item.text[-1] != "." or not following.is_name or is_title(item.text):
        return False
    return following.lower in DETERMINERS or following.lower in PRONOUNS or following.lower in PREPOSITIONS


def _is_small(item: Item) -> bool:
    return item.text[:1].islower() and not item.is_quote


def _name_and_cue_follow(items: Sequence[Item], start: int) -> bool:
    """True for `N ... said` before the next quote or stop: `“Who?” Senator Vale asked.`"""
    for position, item in enumerate(_until_break(items, start)):
        if position > 14:
            return False
        cue = cue_of(item.text)
        if cue is not None and position > 0 and item.text.islower():
            after = start + position + 1
            return after >= len(items) or not _introduces(items, after)
    return False


def _until_break(items: Sequence[Item], start: int) -> Iterator[Item]:
    for item in items[start:]:
        if item.is_quote or item.text in _STOPS or item.text == ":":
            return
        yield item


def _introduces(items: Sequence[Item], after: int) -> bool:
    """True if what follows the verb is its own speech: `: Q`, `, Q` or `that`."""
    item = items[after]
    if item.text in (":", ",") and after + 1 < len(items):
        return items[after + 1].is_quote
    return item.is_quote or item.lower == "that" or (item.lower in PRONOUNS and item.lower != "you")
