"""Detection itself, for the worker and the command line alike: paragraphs in, suggestions out.

`Analysis` streams: paragraphs are handled in the order given (what the reader sees first), entities come
batch by batch, and one last batch brings what needs the whole article: repeated names, quotes and speakers;
an annotation that comes a second time takes the place of the first.
Offsets are code points into the whole text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.reconcile import place_of
from annotator.detect.attribution import attribute_quotes
from annotator.detect.consistency import agree, correct_surnames, joined, repeats, surnames_of, titles
from annotator.detect.detectors import Detectors
from annotator.detect.entities import Entity, entities_of
from annotator.detect.guessing import LEAD, Guesser
from annotator.detect.paragraphs import Paragraph, paragraphs_of, pieces_of
from annotator.detect.pipeline import pipeline_name
from annotator.detect.quotes import find_quotes
from annotator.detect.words import ParagraphWords

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.language import Language

    from annotator.core.annotation import Annotation, Block, Example, Guess
    from annotator.detect.quotes import QuoteSpan

FIRST_BATCH = 3_000
"""Code points of the first batch: small, so that the first suggestions come at once."""

BATCH = 40_000
"""Code points of the later batches."""

WORKING_SET = 40_000
"""Code points that the pipeline works on at a time; bounds its memory."""

_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half characters, which spaCy cannot encode; a stand-in of the same length keeps all offsets."""

CONTEXT = 3
"""Paragraphs before a quote whose words are kept to find its speaker."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Suggestions of some paragraphs. `done` of `total` paragraphs have been read so far."""

    annotations: tuple[Annotation, ...]
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything that detection says about one article; annotations in reading order."""

    annotations: tuple[Annotation, ...]
    guesses: tuple[Guess, ...]


class Analysis:
    """One run over one article's paragraphs.

    `guesses` about the article as a whole are there when all batches have been made; `examples` are what a
    person decided before, for guesses to learn from.
    """

    def __init__(
        self,
        nlp: Language,
        paragraphs: Sequence[Paragraph],
        *,
        indirect: bool = False,
        examples: Sequence[Example] = (),
    ) -> None:
        self._nlp = nlp
        self._examples = examples
        self.guesses: tuple[Guess, ...] = ()
        self._detectors = Detectors()
        self._origin = f"model:{pipeline_name(nlp)}"
        self._order = sorted(range(len(paragraphs)), key=lambda index: paragraphs[index].start)
        self._paragraphs = [paragraphs[index] for index in self._order]  # in text order
        rank = {given: place for place, given in enumerate(self._order)}
        self._queue = [rank[given] for given in range(len(paragraphs))]  # in the order asked for
        self._indirect = indirect
        self._quotes: list[QuoteSpan] = find_quotes(self._paragraphs)
        self._kept = self._paragraphs_near_quotes()
        self._words: dict[int, ParagraphWords] = {}
        self._surnames: set[str] = set()
        self._entities: list[list[Entity]] = [[] for _ in self._paragraphs]

    def _paragraphs_near_quotes(self) -> set[int]:
        if self._indirect:
            return set(range(len(self._paragraphs)))
        kept: set[int] = set(range(min(LEAD, len(self._paragraphs))))
        for quote in self._quotes:
            kept.update(range(max(0, quote.paragraph - CONTEXT), quote.paragraph + 1))
            kept.add(quote.last_paragraph)
        return kept

    def batches(self) -> Iterator[Batch]:
        """Entities batch by batch, then one batch with repeated names and quotes. Stop iterating to
        cancel."""
        total = len(self._paragraphs)
        done = 0
        for group in self._groups():
            found = self._read(group)
            done += len(group)
            yield Batch(tuple(entity.to_annotation() for entity in found), done, total)
        yield Batch(tuple(self._article_wide()), total, total)

    def _groups(self) -> Iterator[list[int]]:
        group: list[int] = []
        size, limit = 0, FIRST_BATCH
        for index in self._queue:
            group.append(index)
            size += len(self._paragraphs[index].text)
            if size >= limit:
                yield group
                group, size, limit = [], 0, BATCH
        if group:
            yield group

    def _read(self, group: list[int]) -> list[Entity]:
        """Run the pipeline over some paragraphs; keep words only where a quote needs them."""
        pieces = [(index, piece) for index in group for piece in pieces_of(self._paragraphs[index])]
        found: list[Entity] = []
        with self._nlp.memory_zone():
            size = max(1, WORKING_SET // max(len(piece.text) for _, piece in pieces))
            texts = (_SURROGATE.sub("\ufffd", piece.text) for _, piece in pieces)
            docs = self._nlp.pipe(texts, batch_size=min(64, size))
            for (index, piece), doc in zip(pieces, docs, strict=True):
                entities = joined(entities_of(doc, piece, self._origin), piece)
                self._entities[index].extend(entities)
                found.extend(entities)
                if index in self._kept:
                    self._words.setdefault(index, ParagraphWords()).add(doc, piece.start, entities)
        self._surnames |= surnames_of(found)
        correct_surnames(found, self._surnames)
        return found

    def _article_wide(self) -> list[Annotation]:
        changed = agree(self._paragraphs, self._entities)
        added = repeats(self._paragraphs, self._entities)
        for index, extra in enumerate(added):
            if extra:
                self._entities[index] = sorted(
                    [*self._entities[index], *extra], key=lambda entity: entity.start
                )
        quotes, naming = attribute_quotes(
            self._paragraphs, self._quotes, self._words, self._entities, indirect=self._indirect
        )
        new = {id(entity) for extra in (*added, changed) for entity in extra}
        result = [
            replace(entity.to_annotation(), entity=name)
            for group in self._entities
            for entity in group
            if (name := naming.entity(entity)) is not None or id(entity) in new
        ]
        result += [entity.to_annotation() for entity in titles(self._paragraphs, quotes)]
        guesser = Guesser(self._paragraphs, self._words, self._entities, examples=self._examples)
        self.guesses = guesser.of_article(quotes)
        return result + guesser.of_quotes(quotes) + self._detectors.find(self._paragraphs)


def detect_article(
    nlp: Language,
    text: str,
    blocks: Iterable[Block] | None = None,
    *,
    indirect: bool = False,
    examples: Sequence[Example] = (),
) -> Findings:
    """Everything found in a text, which is used exactly as given.

    With `blocks` only those with a detected role are read; without, every line that is not blank.
    """
    analysis = Analysis(nlp, paragraphs_of(text, blocks), indirect=indirect, examples=examples)
    latest = {place_of(item): item for batch in analysis.batches() for item in batch.annotations}
    found = sorted(latest.values(), key=lambda item: (item.start, -item.end, item.layer))
    return Findings(tuple(found), analysis.guesses)


def detect_text(
    nlp: Language, text: str, blocks: Iterable[Block] | None = None, *, indirect: bool = False
) -> list[Annotation]:
    """The suggestions of `detect_article`."""
    return list(detect_article(nlp, text, blocks, indirect=indirect).annotations)
