"""One article read for its quotes: carrier sentences, their reporting verbs and phrases, who is who.

Everything is computed once and asked by sentence number (text order). Offsets are code points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.detect.carrier import Sentence, items_of, split_sentences, without_dateline
from annotator.detect.kinds import Content
from annotator.detect.naming import Naming
from annotator.detect.phrases import Nature, Phrase, nicknamed, phrases_between
from annotator.detect.reporting import Reporting, find_reporting
from annotator.detect.resolution import Located, Resolver
from annotator.detect.subjects import SubjectFinder
from annotator.detect.syntax import Syntax

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.detect.entities import Entity
    from annotator.detect.paragraphs import Paragraph
    from annotator.detect.quotes import QuoteSpan
    from annotator.detect.words import ParagraphWords


class Reading:
    """`words` holds the paragraphs with quotes and some before them, by their number."""

    def __init__(
        self,
        paragraphs: Sequence[Paragraph],
        quotes: Sequence[QuoteSpan],
        words: Mapping[int, ParagraphWords],
        entities: Sequence[Sequence[Entity]],
    ) -> None:
        self.quotes = quotes
        self.contents = [Content.of(_inner_text(paragraphs, quote)) for quote in quotes]
        self.sentences: list[Sentence] = []
        self.of_quote: dict[int, list[int]] = {}
        self._words = words
        self._syntax: dict[int, Syntax] = {}
        self._reporting: dict[int, list[Reporting]] = {}
        self._phrases: dict[int, list[Phrase]] = {}
        self._split(paragraphs)
        located = self._located()
        persons = [(p.phrase.start, p.phrase.name) for p in located if p.phrase.nature is Nature.PERSON]
        self.naming = Naming(persons, (entity for group in entities for entity in group))
        self.resolver = Resolver(located, _outside(entities, quotes), self.naming)

    def _split(self, paragraphs: Sequence[Paragraph]) -> None:
        touching: dict[int, list[tuple[int, QuoteSpan]]] = {}
        for number, quote in enumerate(self.quotes):
            for paragraph in range(quote.paragraph, quote.last_paragraph + 1):
                touching.setdefault(paragraph, []).append((number, quote))
        endings = {number: content.last for number, content in enumerate(self.contents)}
        for index in sorted(self._words):
            words, whole = self._words[index].words, paragraphs[index]
            items = items_of(words, touching.get(index, ()), whole.start, whole.end)
            for sentence in split_sentences(index, without_dateline(items), endings):
                for number in sentence.quotes:
                    self.of_quote.setdefault(number, []).append(len(self.sentences))
                self.sentences.append(sentence)

    def _located(self) -> list[Located]:
        return [
            Located(phrase, sentence.paragraph, number)
            for number, sentence in enumerate(self.sentences)
            for phrase in (*self.phrases(number), *nicknamed(sentence.items))
        ]

    def reporting(self, sentence: int) -> list[Reporting]:
        """The reporting verbs of a sentence."""
        if sentence not in self._reporting:
            self._reporting[sentence] = find_reporting(self.sentences[sentence].items)
        return self._reporting[sentence]

    def phrases(self, sentence: int) -> list[Phrase]:
        """The noun phrases of a sentence outside quotes."""
        if sentence not in self._phrases:
            items = self.sentences[sentence].items
            self._phrases[sentence] = phrases_between(items, 0, len(items))
        return self._phrases[sentence]

    def finder(self, sentence: int) -> SubjectFinder:
        """Finds the subjects of a sentence's reporting verbs."""
        paragraph = self.sentences[sentence].paragraph
        if paragraph not in self._syntax:
            self._syntax[paragraph] = Syntax(self._words[paragraph].words)
        return SubjectFinder(
            self.sentences[sentence].items, self.reporting(sentence), self._syntax[paragraph]
        )


def _inner_text(paragraphs: Sequence[Paragraph], quote: QuoteSpan) -> str:
    """The words between the marks; of a quote over several paragraphs the first and the last one's."""
    first, last = paragraphs[quote.paragraph], paragraphs[quote.last_paragraph]
    if first is last:
        return first.text[quote.inner_start - first.start : quote.inner_end - first.start]
    return f"{first.text[quote.inner_start - first.start :]} {last.text[: quote.inner_end - last.start]}"


def _outside(entities: Sequence[Sequence[Entity]], quotes: Sequence[QuoteSpan]) -> list[tuple[int, Entity]]:
    """The entities that are not inside a quote, with their paragraph."""
    found = []
    at = 0
    for paragraph, group in enumerate(entities):
        for entity in group:
            while at < len(quotes) and quotes[at].end <= entity.start:
                at += 1
            if at >= len(quotes) or entity.start < quotes[at].start:
                found.append((paragraph, entity))
    return found
