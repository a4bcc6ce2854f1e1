"""An article whose text is changed in ways that keep its words: every offset moves along."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, Arguments, Article, Block, Guess, Mention, Span, Stance

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def refitted(article: Article, text: str, place: Callable[[int], int]) -> Article:
    """The article with `text`; `place` gives the new offset (code points) of an old one and never goes back.

    What has no words left is left out: a fragment, an annotation without fragments, a paragraph; a mention
    without words stays as typed words.
    """
    mover = _Mover(text, place)
    annotations = (mover.annotation(annotation) for annotation in article.annotations.values())
    labels = article.labels
    return replace(
        article,
        text=text,
        blocks=tuple(
            Block(span.start, span.end, block.role)
            for block in article.blocks
            if (span := mover.span(Span(block.start, block.end))) is not None
        ),
        annotations=MappingProxyType({a.id: a for a in annotations if a is not None}),
        labels=replace(labels, stances=tuple(map(mover.stance, labels.stances))),
        position=min(place(article.position), len(text)),
        guesses=tuple(map(mover.guess, article.guesses)),
        is_sorted=False,
    )


class _Mover:
    """Moves everything that has a place."""

    def __init__(self, text: str, place: Callable[[int], int]) -> None:
        self._text = text
        self._place = place

    def span(self, span: Span) -> Span | None:
        """None if no words of it are left."""
        start, end = self._place(span.start), self._place(span.end)
        return Span(start, end) if start < end else None

    def spans(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        return tuple(moved for span in spans if (moved := self.span(span)) is not None)

    def mention(self, mention: Mention) -> Mention:
        if mention.span is None:
            return mention
        span = self.span(mention.span)
        return Mention(self._text[span.start : span.end] if span else mention.text, span)

    def mentions(self, mentions: Iterable[Mention]) -> tuple[Mention, ...]:
        return tuple(map(self.mention, mentions))

    def optional(self, mention: Mention | None) -> Mention | None:
        return self.mention(mention) if mention is not None else None

    def stance(self, stance: Stance) -> Stance:
        return replace(
            stance,
            holder=self.optional(stance.holder),
            target=self.optional(stance.target),
            evidence=self.spans(stance.evidence),
        )

    def arguments(self, arguments: Arguments | None) -> Arguments | None:
        if arguments is None:
            return None
        return Arguments(
            self.mentions(arguments.actors),
            self.mentions(arguments.recipients),
            self.optional(arguments.date),
            self.optional(arguments.place),
        )

    def guess(self, guess: Guess) -> Guess:
        return replace(
            guess,
            stance=self.stance(guess.stance) if guess.stance else None,
            evidence=self.span(guess.evidence) if guess.evidence else None,
            arguments=self.arguments(guess.arguments),
        )

    def annotation(self, annotation: Annotation) -> Annotation | None:
        fragments = self.spans(annotation.fragments)
        if not fragments:
            return None
        return replace(
            annotation,
            fragments=fragments,
            stances=tuple(map(self.stance, annotation.stances)),
            speaker=self.optional(annotation.speaker),
            cue=self.optional(annotation.cue),
            candidates=self.mentions(annotation.candidates),
            arguments=self.arguments(annotation.arguments),
            guesses=tuple(map(self.guess, annotation.guesses)),
        )
