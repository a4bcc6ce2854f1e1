"""The words of a paragraph as plain values, so that a parsed document can be let go at once.

Offsets are code points into the whole text. `pos` is the universal part of speech or "" without a tagger,
`dep` and `head` are "" and the word's own index without a parser.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc

    from annotator.detect.entities import Entity


@dataclass(slots=True)
class Word:
    """One token. `entity` is the entity it lies in; `head` is an index into the same paragraph's words."""

    start: int
    end: int
    text: str
    lower: str
    pos: str
    dep: str
    head: int
    entity: Entity | None = None


@dataclass(slots=True)
class ParagraphWords:
    """The words of one paragraph; long paragraphs arrive in pieces."""

    words: list[Word] = field(default_factory=list)

    def add(self, doc: Doc, offset: int, entities: Sequence[Entity]) -> None:
        """Append the words of a document that begins at code point `offset`; `entities` are sorted."""
        base = len(self.words)
        parsed = doc.has_annotation("DEP")
        at = 0
        for token in doc:
            text = token.text
            if text.isspace():
                # kept, so that head indices stay right
                pos, dep = "SPACE", ""
            else:
                pos, dep = token.pos_, token.dep_
            start = offset + token.idx
            end = start + len(text)
            while at < len(entities) and entities[at].end <= start:
                at += 1
            inside = at < len(entities) and entities[at].start < end
            head = base + token.head.i if parsed else base + token.i
            entity = entities[at] if inside else None
            self.words.append(Word(start, end, text, text.lower(), pos, dep, head, entity))
