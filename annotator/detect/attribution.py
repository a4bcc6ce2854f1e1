"""Quotes to suggestions: kind, cue, speaker, who that is, and the other candidates.

One pass over the quotes in text order. The sentence of the quote is asked first (`subjects`), then its
surroundings: colon and dash forms, the sentence before, the quotes before. Offsets are code points.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.annotation import Annotation, Layer, Mention, Span, new_id
from annotator.detect.context import Surroundings, any_verb
from annotator.detect.indirect import indirect_quotes
from annotator.detect.kinds import Content, Kind, Place, kind_of
from annotator.detect.naming import Naming
from annotator.detect.phrases import Nature
from annotator.detect.reading import Reading
from annotator.detect.reporting import Reporting, governing
from annotator.detect.sieves import confidence_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.detect.entities import Entity
    from annotator.detect.paragraphs import Paragraph
    from annotator.detect.quotes import QuoteSpan
    from annotator.detect.subjects import Found
    from annotator.detect.words import ParagraphWords

MAX_CANDIDATES = 6


class Attribution(NamedTuple):
    """The quotes of an article and its names; a `resolved_speaker` is a name that `naming` gives."""

    quotes: list[Annotation]
    naming: Naming


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

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._resolver = reading.resolver
        self._surroundings = Surroundings(reading.sentences)
        self._groups = 0

    def run(self) -> list[Annotation]:
        """All quotes as suggestions, in text order."""
        decisions: list[Decision] = []
        speaking: list[Decision] = []
        for number in range(len(self._reading.quotes)):
            decision = self._decide(number, speaking)
            if decision is not None:
                decision.candidates = self._candidates(decision, speaking)
                decisions.append(decision)
                if decision.is_speech:
                    speaking.append(decision)
        return [self._annotation(decision) for decision in decisions]

    def _decide(self, number: int, earlier: Sequence[Decision]) -> Decision | None:
        places = self._reading.of_quote.get(number)
        if not places:
            return None
        at = places[0]
        reporting = self._governing(at, number)
        if reporting is None and len(places) > 1:
            last = self._governing(places[-1], number)
            if last is not None:
                at, reporting = places[-1], last
        sentence = self._reading.sentences[at]
        place = Place(sentence.items, sentence.position_of(number), reporting)
        content = self._reading.contents[number]
        decision = Decision(number, content, kind_of(content, place), at, sentence.paragraph)
        if decision.is_speech:
            self._attribute(decision, place, earlier)
        return decision

    def _governing(self, at: int, number: int) -> Reporting | None:
        items = self._reading.sentences[at].items
        position = self._reading.sentences[at].position_of(number)
        return governing(items, position, self._reading.reporting(at)) or any_verb(items, position)

    def _attribute(self, decision: Decision, place: Place, earlier: Sequence[Decision]) -> None:
        """Fill in speaker, cue, group and the name behind the speaker."""
        sentence = self._reading.sentences[decision.sentence]
        reporting = place.reporting
        if reporting is not None:
            decision.reporting = reporting
            decision.cue = reporting.mention(sentence.items)
            decision.found = self._reading.finder(decision.sentence).speaker_of(reporting)
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
        quote = self._reading.quotes[decision.number]
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
        for phrase in self._reading.phrases(decision.sentence):
            if phrase.nature in (Nature.PERSON, Nature.BODY):
                ranked.append((phrase.mention, self._resolver.name_of(phrase)))
        for other in reversed(earlier[-4:]):
            if other.found is not None and other.found.phrase.nature is not Nature.PRONOUN:
                mention = other.found.phrase.mention
                ranked.append((mention, other.resolved or mention.text))
        start = self._reading.quotes[decision.number].start
        for phrase in self._resolver.persons_before(start, decision.paragraph):
            ranked.append((phrase.mention, self._resolver.full_name(phrase.name, phrase.start)))
            if len(ranked) > 24:
                break
        distinct: dict[str, Mention] = {}
        for mention, name in ranked:
            distinct.setdefault(name.casefold(), mention)
        return tuple(distinct.values())[:MAX_CANDIDATES]


def attribute_quotes(
    paragraphs: Sequence[Paragraph],
    quotes: Sequence[QuoteSpan],
    words: Mapping[int, ParagraphWords],
    entities: Sequence[Sequence[Entity]],
    *,
    indirect: bool = False,
) -> Attribution:
    """Quotes as suggestions, with `indirect` reported speech too, and who is who in the article.

    `words` holds the paragraphs with quotes and some before them, by their number.
    """
    if not quotes and not indirect:
        return Attribution([], Naming((), (entity for group in entities for entity in group)))
    reading = Reading(paragraphs, quotes, words, entities)
    found = Attributor(reading).run()
    found += indirect_quotes(reading, found) if indirect else ()
    return Attribution(found, reading.naming)
