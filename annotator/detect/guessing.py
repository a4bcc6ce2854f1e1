"""First guesses, clearly weak: event types of an article and of its quotes, stances of the quotes' speakers.

`Guesser` is one run over one article. It never raises: without the sentence encoder's files only triggers and
judging words count. Confidences are probabilities; what is below a floor (what naming the commonest type
would reach) is not given. Offsets are code points of the whole text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.annotation import EventType, Guess, Layer, Polarity
from annotator.core.errors import DetectionError
from annotator.detect.event_arguments import arguments_of
from annotator.detect.events import ARTICLE, QUOTE, Evidence, rank_events
from annotator.detect.examples import event_votes, polarity_votes
from annotator.detect.kinds import Kind
from annotator.detect.stance_model import StanceModel
from annotator.detect.stance_referents import Referents
from annotator.detect.stance_targets import QuoteText
from annotator.detect.stances import guess_stances
from annotator.detect.triggers import Hit, find_triggers, sentences_of
from annotator.detect.vectors import shipped_encoder

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.core.annotation import Annotation, Arguments, Example
    from annotator.detect.entities import Entity
    from annotator.detect.events import Ranked, Weights
    from annotator.detect.examples import Votes
    from annotator.detect.paragraphs import Paragraph
    from annotator.detect.stances import StanceGuess
    from annotator.detect.triggers import Token
    from annotator.detect.vectors import SentenceEncoder
    from annotator.detect.words import ParagraphWords

LEAD = 5
"""Paragraphs at the beginning of an article that say what it is about."""

ENCODED_QUOTES = 150
"""Quotes of one article that the encoder reads, some 10 ms each; of later ones only the words count."""

MAX_EVENTS, MAX_STANCES = 3, 2
EVENT_FLOOR = 0.2
"""The commonest type's share of development articles."""

QUOTE_FLOOR = 0.25
FOLLOWING = 0.12
"""Least probability of a second and third type of an article."""

_PLACES = (1.0, 0.6, 0.45, 0.3, 0.25)
"""What a trigger counts by its paragraph."""

_LATER_SENTENCE, _IN_QUOTE = 0.6, 0.4
_LEAD_LIMIT, _SENTENCE_LIMIT = 500, 600
"""Code points that the encoder reads."""

_MOST_SENTENCES = 12
"""Sentences around a quote that are looked at."""

_OF_REPORTER = 0.75
"""What a trigger for reporters' sentences counts within a quote."""

_BLAME = 0.7


class Guesser:
    """Guesses for one article.

    `words` holds the paragraphs with quotes and the first `LEAD` ones, by their number; `examples` are what a
    person decided before, the newest first.
    """

    def __init__(
        self,
        paragraphs: Sequence[Paragraph],
        words: Mapping[int, ParagraphWords],
        entities: Sequence[Sequence[Entity]],
        *,
        examples: Sequence[Example] = (),
        encoder: SentenceEncoder | None = None,
    ) -> None:
        self._paragraphs = paragraphs
        self._starts = [paragraph.start for paragraph in paragraphs]
        self._words = words
        self._entities = entities
        self._encoder = _usable(encoder or shipped_encoder())
        self._stances = StanceModel(self._encoder) if self._encoder else None
        self._events: Votes | None = event_votes(self._encoder, examples) if self._encoder else None
        self._polarities: Votes | None = polarity_votes(self._encoder, examples) if self._encoder else None
        self._sentences: dict[int, list[list[Token]]] = {}
        self._referents = Referents(paragraphs, words, entities)

    def of_quotes(self, quotes: Sequence[Annotation]) -> list[Annotation]:
        """The annotations, those of direct and mixed quotes with guesses; after `of_article`, which finds who
        acts."""
        made, read = [], 0
        for quote in quotes:
            if _is_speech(quote):
                read += 1
                if read > ENCODED_QUOTES:
                    self._encoder = self._stances = None
                quote = replace(quote, guesses=self._of_quote(quote))
            made.append(quote)
        return made

    def of_article(self, quotes: Sequence[Annotation]) -> tuple[Guess, ...]:
        """At most `MAX_EVENTS` event types of the article, the main one first."""
        evidence = Evidence()
        where: dict[int, tuple[int, list[Token]]] = {}
        end = max((paragraph.end for paragraph in self._paragraphs[:LEAD]), default=0)
        speech = [quote for quote in quotes if quote.start < end and _is_speech(quote)]
        quoted = [fragment for quote in speech for fragment in quote.fragments]
        for number, place in zip(range(len(self._paragraphs)), _PLACES, strict=False):
            for order, sentence in enumerate(self._sentences_of(number)):
                hits = find_triggers(sentence)
                for hit in hits:
                    inside = any(fragment.overlaps(hit.evidence) for fragment in quoted)
                    weight = place * (_LATER_SENTENCE if order else 1.0) * (_IN_QUOTE if inside else 1.0)
                    evidence.add([hit], weight)
                    where[hit.evidence.start] = number, sentence
        ranked = self._ranked(evidence, self._lead(), ARTICLE)
        kept = [r for place, r in enumerate(ranked) if r.probability >= (FOLLOWING if place else EVENT_FLOOR)]
        if ranked and ranked[0] not in kept:
            return ()
        guesses = tuple(self._event_guess(item, where) for item in kept[:MAX_EVENTS])
        arguments = guesses[0].arguments if guesses else None
        if arguments and arguments.actors:
            self._referents.main_actor = arguments.actors[0].text
        return guesses

    def _lead(self) -> str:
        """The text that the encoder reads for the article: its first paragraphs."""
        return " ".join(p.text for p in self._paragraphs[:2])[:_LEAD_LIMIT].strip()

    def _ranked(self, evidence: Evidence, text: str, weights: Weights) -> list[Ranked]:
        if self._encoder is None or self._events is None or not text:
            return rank_events(evidence, None, {}, weights)
        vector = self._encoder.vectors([text])[0]
        return rank_events(evidence, vector, self._events.of(vector), weights)

    def _event_guess(self, item: Ranked, where: Mapping[int, tuple[int, list[Token]]]) -> Guess:
        arguments: Arguments | None = None
        if item.hit is not None and item.hit.evidence.start in where:
            number, sentence = where[item.hit.evidence.start]
            arguments = arguments_of(self._words[number].words, sentence, item.hit)
        return Guess(
            confidence=round(item.probability, 3),
            origin=item.origin,
            event_type=item.event_type,
            evidence=item.hit.evidence if item.hit else None,
            arguments=arguments,
        )

    def _of_quote(self, quote: Annotation) -> tuple[Guess, ...]:
        text = self._around(quote)
        if text is None:
            return ()
        words = _quoted_words(text)
        stances = self._stances_of(text, words)
        evidence = Evidence()
        where: dict[int, tuple[int, list[Token]]] = {}
        number = self._number(quote.start)
        for weight, sentence, kind in self._parts(text, quote):
            for hit in find_triggers(sentence, kind):
                evidence.add([hit], weight * (_OF_REPORTER if hit.where == "text" else 1.0))
                where[hit.evidence.start] = number, sentence
        evidence.add(_blame(quote, stances), 1.0)
        ranked = [item for item in self._ranked(evidence, words, QUOTE) if item.probability >= QUOTE_FLOOR]
        guesses = [self._event_guess(item, where) for item in ranked[:MAX_EVENTS]]
        guesses += [
            Guess(round(stance.confidence, 3), stance.origin, stance=stance.stance)
            for stance in stances[:MAX_STANCES]
        ]
        return tuple(guesses)

    def _stances_of(self, text: QuoteText, words: str) -> list[StanceGuess]:
        votes = {}
        if self._polarities is not None and self._encoder is not None:
            votes = self._polarities.of(self._encoder.vectors([words])[0])
        return guess_stances(text, self._stances, votes)

    def _parts(self, text: QuoteText, quote: Annotation) -> list[tuple[float, list[Token], str]]:
        """The cue, then the quoted words sentence by sentence, with what their triggers count."""
        parts: list[tuple[float, list[Token], str]] = []
        if quote.cue is not None and quote.cue.span is not None:
            span = quote.cue.span
            cue = [token for token in text.tokens if span.start <= token.start < span.end + 5]
            parts.append((1.0, cue, "cue"))
        parts.append((1.0, list(text.quoted), "quote"))
        return parts

    def _around(self, quote: Annotation) -> QuoteText | None:
        """The sentences in which the quote and its cue stand, within the quote's first paragraph."""
        number = self._number(quote.start)
        if number < 0 or number not in self._words:
            return None
        spans = [*quote.fragments, *([quote.cue.span] if quote.cue and quote.cue.span else [])]
        paragraph = self._paragraphs[number]
        sentences = self._sentences_of(number)
        first = bisect_right(sentences, min(s.start for s in spans), key=lambda s: s[-1].end)
        last = bisect_left(sentences, max(s.end for s in spans), key=lambda s: s[0].start)
        tokens = [token for sentence in sentences[first:last][:_MOST_SENTENCES] for token in sentence]
        if not tokens:
            return None
        start = tokens[0].start
        end = min(tokens[-1].end, start + _SENTENCE_LIMIT)
        return QuoteText(
            quote=quote,
            text=paragraph.text[start - paragraph.start : end - paragraph.start],
            start=start,
            tokens=tokens,
            quoted=[t for t in tokens if any(f.start <= t.start < f.end for f in quote.fragments)],
            entities=self._entities_between(number, start, end),
            referents=self._referents,
        )

    def _entities_between(self, number: int, start: int, end: int) -> list[Entity]:
        entities = self._entities[number]
        first = bisect_left(entities, start, key=lambda e: e.start)
        last = bisect_left(entities, end, lo=first, key=lambda e: e.start)
        return [entity for entity in entities[first:last] if entity.end <= end]

    def _number(self, offset: int) -> int:
        return bisect_right(self._starts, offset) - 1

    def _sentences_of(self, number: int) -> list[list[Token]]:
        if number not in self._sentences:
            words = self._words.get(number)
            self._sentences[number] = sentences_of(words.words) if words else []
        return self._sentences[number]


def _usable(encoder: SentenceEncoder) -> SentenceEncoder | None:
    """The encoder if it can read a text."""
    try:
        if encoder.is_there:
            encoder.vectors([""])
            return encoder
    except DetectionError:
        pass
    return None


def _is_speech(annotation: Annotation) -> bool:
    return annotation.layer is Layer.QUOTE and annotation.label in (Kind.DIRECT.value, Kind.MIXED.value)


def _blame(quote: Annotation, stances: Sequence[StanceGuess]) -> list[Hit]:
    """Who speaks against somebody accuses."""
    against = [s.confidence for s in stances if s.stance.polarity is Polarity.AGAINST]
    if not against:
        return []
    return [Hit(EventType("ACCUSE", "disapprove"), _BLAME * max(against), quote.fragments[0], 0)]


def _quoted_words(text: QuoteText) -> str:
    if not text.quoted:
        return ""
    return text.text[text.quoted[0].start - text.start : text.quoted[-1].end - text.start]
