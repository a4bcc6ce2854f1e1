"""Quotes to suggestions: kind, cue, speaker, who that is, and the other candidates.

One pass over the quotes in text order. The sentence of the quote is asked first (`subjects`), then its
surroundings: colon and dash forms, the sentence before, the quotes before. Offsets are code points.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, Layer, Mention, Span, new_id
from annotator.detect.carrier import Sentence, items_of, split_sentences
from annotator.detect.context import Surroundings, any_verb
from annotator.detect.kinds import Content, Kind, Place, kind_of
from annotator.detect.phrases import Nature, Phrase, nicknamed, phrases_between
from annotator.detect.reporting import Reporting, find_reporting, governing
from annotator.detect.resolution import Located, Resolver
from annotator.detect.sieves import confidence_of
from annotator.detect.subjects import Found, SubjectFinder
from annotator.detect.syntax import Syntax

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.detect.entities import Entity
    from annotator.detect.paragraphs import Paragraph
    from annotator.detect.quotes import QuoteSpan
    from annotator.detect.words import ParagraphWords

MAX_CANDIDATES = 6


@dataclass(slots=True)
class Decision:
    """What was decided about one quote. `sentence` counts the carrier sentences of the article."""

    number: int
    content: Content
    kind: Kind
    sentence: int
    paragraph: int
    found: Found | None = None
    reporting: Reporting | None = None
    cue: Mention | None = None
    resolved: str | None = None
    group: str | None = None
    candidates: tuple[Mention, ...] = ()

    @property
    def is_speech(self) -> bool:
        """True for kinds that have a speaker."""
        return self.kind in (Kind.DIRECT, Kind.MIXED)


class Attributor:
    """Attributes the quotes of one article."""

    def __init__(
        self,
        paragraphs: Sequence[Paragraph],
        quotes: Sequence[QuoteSpan],
        words: Mapping[int, ParagraphWords],
        entities: Sequence[Sequence[Entity]],
    ) -> None:
        self._paragraphs = paragraphs
        self._quotes = quotes
        self._contents = [Content.of(_inner_text(paragraphs, quote)) for quote in quotes]
        self._words = words
        self.sentences: list[Sentence] = []
        self._of_quote: dict[int, list[int]] = {}
        self._syntax: dict[int, Syntax] = {}
        self._found: dict[int, list[Reporting]] = {}
        self._phrases_of: dict[int, list[Phrase]] = {}
        self._build_sentences()
        self._resolver = Resolver(self._phrase_places(), _outside(entities, quotes))
        self._surroundings = Surroundings(self.sentences)
        self._groups = 0

    def _build_sentences(self) -> None:
        touching: dict[int, list[tuple[int, QuoteSpan]]] = {}
        for number, quote in enumerate(self._quotes):
            for paragraph in range(quote.paragraph, quote.last_paragraph + 1):
                touching.setdefault(paragraph, []).append((number, quote))
        endings = {number: content.last for number, content in enumerate(self._contents)}
        for index in sorted(self._words):
            words = self._words[index].words
            whole = self._paragraphs[index]
            items = items_of(words, touching.get(index, ()), whole.start, whole.end)
            for sentence in split_sentences(index, items, endings):
                for number in sentence.quotes:
                    self._of_quote.setdefault(number, []).append(len(self.sentences))
                self.sentences.append(sentence)

    def _phrase_places(self) -> list[Located]:
        return [
            Located(phrase, sentence.paragraph, number)
            for number, sentence in enumerate(self.sentences)
            for phrase in (
                *phrases_between(sentence.items, 0, len(sentence.items)),
                *nicknamed(sentence.items),
            )
        ]

    def run(self) -> list[Annotation]:
        """All quotes as suggestions, in text order."""
        decisions: list[Decision] = []
        speaking: list[Decision] = []
        for number in range(len(self._quotes)):
            decision = self._decide(number, speaking)
            if decision is not None:
                decision.candidates = self._candidates(decision, speaking)
                decisions.append(decision)
                if decision.is_speech:
                    speaking.append(decision)
        return [self._annotation(decision) for decision in decisions]

    def _decide(self, number: int, earlier: Sequence[Decision]) -> Decision | None:
        places = self._of_quote.get(number)
        if not places:
            return None
        at = places[0]
        reporting = self._governing(at, number)
        if reporting is None and len(places) > 1:
            last = self._governing(places[-1], number)
            if last is not None or self.sentences[at].items[0].quote == number:
                at, reporting = places[-1], last
        sentence = self.sentences[at]
        place = Place(sentence.items, sentence.position_of(number), reporting)
        content = self._contents[number]
        decision = Decision(number, content, kind_of(content, place), at, sentence.paragraph)
        if decision.is_speech:
            self._attribute(decision, place, earlier)
        return decision

    def _reporting(self, at: int) -> list[Reporting]:
        if at not in self._found:
            self._found[at] = find_reporting(self.sentences[at].items)
        return self._found[at]

    def _phrases(self, at: int) -> list[Phrase]:
        if at not in self._phrases_of:
            items = self.sentences[at].items
            self._phrases_of[at] = phrases_between(items, 0, len(items))
        return self._phrases_of[at]

    def _governing(self, at: int, number: int) -> Reporting | None:
        items = self.sentences[at].items
        position = self.sentences[at].position_of(number)
        return governing(items, position, self._reporting(at)) or any_verb(items, position)

    def _syntax_of(self, paragraph: int) -> Syntax:
        if paragraph not in self._syntax:
            self._syntax[paragraph] = Syntax(self._words[paragraph].words)
        return self._syntax[paragraph]

    def _attribute(self, decision: Decision, place: Place, earlier: Sequence[Decision]) -> None:
        """Fill in speaker, cue, group and the name behind the speaker."""
        sentence = self.sentences[decision.sentence]
        finder = SubjectFinder(
            sentence.items, self._reporting(decision.sentence), self._syntax_of(sentence.paragraph)
        )
        reporting = place.reporting
        if reporting is not None:
            decision.reporting = reporting
            decision.cue = reporting.mention(sentence.items)
            decision.found = finder.speaker_of(reporting)
            if reporting.cue.lemma == "" and decision.found is not None and reporting.passive:
                decision.found = None
            self._join_group(decision, earlier)
        if decision.found is None:
            decision.found = self._surroundings.in_sentence(decision.sentence, place)
        if decision.found is not None:
            phrase = decision.found.phrase
            decision.resolved = self._resolver.resolve(phrase, decision.paragraph, decision.sentence)
            return
        if decision.kind is Kind.MIXED and reporting is None and decision.content.size < 5:
            decision.kind = Kind.SCARE
            return
        self._from_context(decision, place, earlier)

    def _join_group(self, decision: Decision, earlier: Sequence[Decision]) -> None:
        """Segments of one utterance: the same verb in the same sentence."""
        for other in reversed(earlier):
            if other.sentence != decision.sentence:
                return
            same = other.reporting is not None and decision.reporting is not None
            if other.is_speech and same and other.cue == decision.cue:
                if other.group is None:
                    self._groups += 1
                    other.group = f"g{self._groups}"
                decision.group = other.group
                return

    def _from_context(self, decision: Decision, place: Place, earlier: Sequence[Decision]) -> None:
        found, source = self._surroundings.before(decision, earlier)
        decision.found = found
        if source is not None:
            decision.resolved = source.resolved
        elif found is not None:
            decision.resolved = self._resolver.resolve(found.phrase, decision.paragraph, decision.sentence)

    def _annotation(self, decision: Decision) -> Annotation:
        quote = self._quotes[decision.number]
        found = decision.found
        sieve = found.sieve if found else ("unattributed" if decision.is_speech else "marks")
        pronoun = found is not None and found.phrase.nature is Nature.PRONOUN
        return Annotation(
            id=new_id(),
            layer=Layer.QUOTE,
            label=decision.kind.value,
            fragments=(Span(quote.start, quote.end),),
            origin=f"rule:{sieve}",
            confidence=confidence_of(sieve, closed=quote.closed, pronoun=pronoun),
            speaker=found.phrase.mention if found else None,
            cue=decision.cue,
            resolved_speaker=decision.resolved,
            group=decision.group,
            candidates=decision.candidates,
        )

    def _candidates(self, decision: Decision, earlier: Sequence[Decision]) -> tuple[Mention, ...]:
        """Possible speakers, best first, one mention for each person or body."""
        ranked: list[tuple[Mention, str]] = []
        if decision.found is not None:
            mention = decision.found.phrase.mention
            ranked.append((mention, decision.resolved or mention.text))
        for phrase in self._phrases(decision.sentence):
            if phrase.nature in (Nature.PERSON, Nature.BODY):
                ranked.append((phrase.mention, self._resolver.full_name(phrase.name, phrase.start)))
        for other in reversed(earlier[-4:]):
            if other.found is not None:
                mention = other.found.phrase.mention
                ranked.append((mention, other.resolved or mention.text))
        start = self._quotes[decision.number].start
        for phrase in self._resolver.persons_before(start, decision.paragraph):
            ranked.append((phrase.mention, self._resolver.full_name(phrase.name, phrase.start)))
            if len(ranked) > 24:
                break
        distinct: dict[str, Mention] = {}
        for mention, name in ranked:
            distinct.setdefault(name.casefold(), mention)
        return tuple(distinct.values())[:MAX_CANDIDATES]


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


def attribute_quotes(
    paragraphs: Sequence[Paragraph],
    quotes: Sequence[QuoteSpan],
    words: Mapping[int, ParagraphWords],
    entities: Sequence[Sequence[Entity]],
) -> list[Annotation]:
    """Quotes as suggestions. `words` holds the paragraphs with quotes and some before them, by their
    number."""
    if not quotes:
        return []
    return Attributor(paragraphs, quotes, words, entities).run()
