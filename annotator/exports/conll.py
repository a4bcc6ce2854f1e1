"""CoNLL-2003: `token POS chunk label` lines, a blank line between sentences. See docs/formats/conll.md.

Format: https://www.clips.uantwerpen.be/conll2003/ner/; part of speech and chunk are `-X-` and `_`, as other
annotation tools write them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from annotator.core.annotation import DETECTED_ROLES, Layer, Span
from annotator.exports.base import Format, Written
from annotator.exports.choice import lost_fields, within
from annotator.exports.conll_reader import read_columns
from annotator.exports.iob import OUTSIDE, TagScheme
from annotator.exports.places import entities_only
from annotator.exports.tokens import (
    Placed,
    Tokens,
    align,
    counted,
    make_doc,
    sentence_starts,
    without_overlaps,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import BinaryIO

    from annotator.core.annotation import Annotation, Article
    from annotator.exports.places import Place

DOCUMENT = "-DOCSTART- -X- O O\n\n"


class ConllWriter:
    """Writes a document an article, its entities as tags of a scheme."""

    def __init__(self, file: BinaryIO, scheme: TagScheme) -> None:
        self._file = file
        self._scheme = scheme

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write the sentences of one article with their entities."""
        alignment = align(article.text, _entities(annotations))
        kept, problems = without_overlaps(alignment.placed)
        tokens = alignment.tokens
        is_written = _written(article, tokens, kept)
        sentences = _sentences(tokens, kept, self._scheme, is_written)
        self._file.write((DOCUMENT + "".join(sentences)).encode())
        omitted = () if all(is_written) else _omitted(tokens, is_written)
        return Written(len(kept), (*alignment.problems, *problems), omitted)

    def close(self) -> None:
        """Nothing stands at the end."""


def _entities(annotations: Sequence[Annotation]) -> list[Annotation]:
    return [annotation for annotation in annotations if annotation.layer is Layer.ENTITY]


def _omitted(tokens: Tokens, is_written: Sequence[bool]) -> tuple[Span, ...]:
    places = zip(tokens.starts, tokens.ends, is_written, strict=True)
    return tuple(Span(start, end) for start, end, is_there in places if not is_there)


def _sentences(
    tokens: Tokens, kept: Sequence[Placed], scheme: TagScheme, written: Sequence[bool]
) -> Iterator[str]:
    """Each sentence with the blank line after it."""
    lines: list[str] = []
    for word, label, is_written, is_start in zip(
        tokens.words,
        _labels(len(tokens.words), kept, scheme),
        written,
        sentence_starts(make_doc(tokens), tokens, kept),
        strict=True,
    ):
        if is_start and lines:
            yield "".join(lines) + "\n"
            lines = []
        # Blanks separate columns and lines (a no-break space for many readers as well).
        if is_written and not word.isspace():
            lines += _lines(word, label, scheme)
    if lines:
        yield "".join(lines) + "\n"


def _lines(word: str, tag: str, scheme: TagScheme) -> list[str]:
    if word != "-DOCSTART-":
        return [f"{word} -X- _ {tag}\n"]
    # a reader would take it for the start of a document: in two
    first, second = scheme.in_two(tag)
    return [f"- -X- _ {first}\n", f"DOCSTART- -X- _ {second}\n"]


def _labels(count: int, kept: Sequence[Placed], scheme: TagScheme) -> list[str]:
    labels = [OUTSIDE] * count
    for item in kept:
        first, last = item.ranges[0]
        labels[first:last] = scheme.tags(_word(item.annotation.label), last - first)
    return labels


def _word(label: str) -> str:
    return re.sub(r"\s+", "_", label.strip())


def _returns(article: Article, annotations: Sequence[Annotation]) -> list[Place]:
    return [replace(place, label=_word(place.label)) for place in entities_only(article, annotations)]


def _written(article: Article, tokens: Tokens, kept: Sequence[Placed]) -> list[bool]:
    """For each token if its paragraph is written.

    Nobody looks for entities in menus and captions: without an entity they would only teach that the names in
    them are none.
    """
    if not article.blocks:
        return [True] * len(tokens.words)
    blocks = sorted(article.blocks, key=lambda block: block.start)
    starts = [block.start for block in blocks]
    wanted = {index for index, block in enumerate(blocks) if block.role in DETECTED_ROLES}
    for item in kept:
        first, last = item.ranges[0]
        begin, end = tokens.starts[first], tokens.ends[last - 1]
        wanted.update(range(max(0, bisect_right(starts, begin) - 1), bisect_right(starts, end - 1)))
    return within((blocks[index] for index in wanted), tokens.starts)


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    entities = _entities(annotations)
    lost = lost_fields(article, annotations, frozenset({"fragments"}))
    alignment = align(article.text, entities)
    problems = [*alignment.problems, *without_overlaps(alignment.placed)[1]]
    lost.update(counted(problems))
    lost.update(Counter(f"{a.layer.value}s" for a in annotations if a.layer is not Layer.ENTITY))
    return lost


_LOSES = (
    "quotes and events",
    "entities inside or across others (the longest stays)",
    "entities with gaps",
    "notes, confidences, event types, stances, speakers, clusters",
    "labels, title and metadata of articles, roles of paragraphs",
    "blanks between the tokens",
    "paragraphs that are not body text and have no entity",
)


def _format(name: str, tags: str, scheme: TagScheme) -> Format:
    return Format(
        name=name,
        description=f"CoNLL-2003 columns with {tags} entity labels",
        loses=_LOSES,
        suffix=".conll",
        write=partial(ConllWriter, scheme=scheme),
        lost=_lost,
        read=partial(read_columns, format_name=name),
        on_tokens=frozenset({Layer.ENTITY}),
        returns=_returns,
        keeps_blanks=False,
    )


CONLL = _format("conll", "IOB2", TagScheme.IOB2)
CONLL_BIOES = _format("conll-bioes", "BIOES", TagScheme.BIOES)
CONLL_BILOU = _format("conll-bilou", "BILOU", TagScheme.BILOU)
