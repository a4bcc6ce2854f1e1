"""Tokens for the formats that have no offsets: spaCy's rules for English, cut where an annotation needs it.

A token is never left to swallow a boundary: where an annotation begins or ends inside a token, the token is
cut there and the annotation is reported. spaCy is imported when the first text is split, not before.
"""

from __future__ import annotations

import contextlib
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Protocol

from annotator.exports.properties import trimmed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from spacy.language import Language
    from spacy.pipeline import Sentencizer
    from spacy.tokens import Doc

    from annotator.core.annotation import Annotation, Span

Problems = list[tuple["Annotation", str]]

BLANK = "it has no character but blanks; it was left out"
CUT = "it begins or ends inside a word; the word was cut in two, and spaCy's training may pass over it"
GAPS = "it has gaps, for which this format has no place; it was left out"
OVERLAP = "it overlaps a longer one, for which this format has no place; it was left out"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text, an entry of each list for each token; `starts` and `ends` in code points.

    `spaces`: whether exactly one blank follows that is no token of its own. Lists, not an object a token:
    those would cost more than splitting the text. `made` holds the Doc that splitting made, for whoever
    takes it first, if it has these tokens.
    """

    starts: list[int]
    ends: list[int]
    words: list[str]
    spaces: list[bool]
    made: list[Doc] = field(default_factory=list, compare=False)


@dataclass(frozen=True, slots=True)
class Placed:
    """An annotation and its tokens: `[first, last)` for each of its fragments."""

    annotation: Annotation
    ranges: tuple[tuple[int, int], ...]


class Ranged(Protocol):
    """Anything that covers tokens."""

    @property
    def ranges(self) -> tuple[tuple[int, int], ...]:
        """`[first, last)` for each of its fragments."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """A text as tokens, with the annotations laid on them."""

    tokens: Tokens
    placed: Sequence[Placed]
    problems: Problems


@cache
def english() -> Language:
    """spaCy's blank English pipeline: its rules for tokens, no model."""
    import spacy

    return spacy.blank("en")


def align(text: str, annotations: Iterable[Annotation]) -> Alignment:
    """Split a text so that every annotation begins and ends with a token."""
    cut: list[tuple[Annotation, list[Span]]] = []
    problems: Problems = []
    for annotation in annotations:
        spans = list(trimmed(annotation.fragments, text))
        if spans:
            cut.append((annotation, spans))
        else:
            problems.append((annotation, BLANK))
    bounds = {at for _, spans in cut for span in spans for at in (span.start, span.end)}
    tokens, cuts = split(text, bounds)
    starts = tokens.starts
    placed = []
    for annotation, spans in cut:
        ranges = tuple((bisect_left(starts, s.start), bisect_left(starts, s.end)) for s in spans)
        placed.append(Placed(annotation, ranges))
        if any(s.start in cuts or s.end in cuts for s in spans):
            problems.append((annotation, CUT))
    return Alignment(tokens, placed, problems)


def without_overlaps(placed: Iterable[Placed]) -> tuple[list[Placed], Problems]:
    """The annotations that can stand side by side, longest first choice, in order; and those that cannot."""
    kept: list[Placed] = []
    problems: Problems = []
    taken: set[int] = set()
    for item in sorted(placed, key=lambda p: (-(p.ranges[-1][1] - p.ranges[0][0]), p.ranges[0][0])):
        if len(item.ranges) > 1:
            problems.append((item.annotation, GAPS))
            continue
        tokens = range(*item.ranges[0])
        if taken.isdisjoint(tokens):
            taken.update(tokens)
            kept.append(item)
        else:
            problems.append((item.annotation, OVERLAP))
    return sorted(kept, key=lambda p: p.ranges), problems


def make_doc(tokens: Tokens) -> Doc:
    """A spaCy Doc of the tokens, for the caller alone."""
    from spacy.tokens import Doc

    with contextlib.suppress(IndexError):
        return tokens.made.pop()
    return Doc(english().vocab, words=tokens.words, spaces=tokens.spaces)


def sentence_starts(doc: Doc, tokens: Tokens, kept: Iterable[Ranged]) -> list[bool]:
    """For each token of the Doc if a sentence begins with it, by spaCy's rules; lines end sentences too.

    The annotations in `kept` hold their sentences together.
    """
    (rules,) = _sentence_rules().predict([doc])
    inside = {index for item in kept for first, last in item.ranges for index in range(first + 1, last)}
    starts = [False] * len(tokens.words)
    is_due = True
    for index, (word, rule) in enumerate(zip(tokens.words, rules, strict=True)):
        if not (is_due or rule or word[0].isspace()):  # nearly all of them
            continue
        is_due = (is_due or rule) and index not in inside
        if not word.isspace():  # a sentence of blanks only would be of no use to anybody
            starts[index], is_due = is_due, False
        elif "\n" in word:
            is_due = True
    return starts


def counted(problems: Problems) -> Mapping[str, int]:
    """Problems by reason, worded for the time before the export."""
    counts: dict[str, int] = {}
    for _, reason in problems:
        what = f"annotations of which: {reason}"
        counts[what] = counts.get(what, 0) + 1
    return counts


@cache
def _sentence_rules() -> Sentencizer:
    from spacy.pipeline import Sentencizer

    return Sentencizer()


@lru_cache(maxsize=1)  # one text is split several times in a row, with other bounds
def _uncut(text: str) -> tuple[list[int], list[int], list[Doc]]:
    # The tokenizer itself: `nlp(text)` refuses a text of more than a million characters.
    # Whole columns: asking each token by itself takes longer than splitting the text.
    doc = english().tokenizer(text)
    starts, lengths = doc.to_array(["IDX", "LENGTH"]).T.tolist()
    return starts, [start + length for start, length in zip(starts, lengths, strict=True)], [doc]


def split(text: str, bounds: set[int]) -> tuple[Tokens, set[int]]:
    """The tokens, cut at those of the bounds that lie inside one; and these bounds."""
    starts, ends, made = _uncut(text)
    cuts = bounds.difference(starts, ends)
    if cuts:
        starts, ends, made = sorted([*starts, *cuts]), sorted([*ends, *cuts]), []
    words = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    following = [*starts, len(text)][1:]
    spaces = [end < start for end, start in zip(ends, following, strict=True)]
    return Tokens(starts, ends, words, spaces, made), cuts
