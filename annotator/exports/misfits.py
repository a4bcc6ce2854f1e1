"""Annotations that begin or end inside a token, and what a person wants done about them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.core.annotation import Layer, Mention, Span
from annotator.exports.properties import trimmed
from annotator.exports.tokens import split

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from annotator.core.annotation import Annotation, Article
    from annotator.exports.tokens import Problems, Tokens

EXPANDED = "it begins or ends inside a word; it was expanded to whole words"
CONTRACTED = "it begins or ends inside a word; it was contracted to whole words"
TOO_SHORT = "it holds no whole word to contract it to; it was left out"
UNWANTED = "it begins or ends inside a word; as you chose, it was left out"


class Misfit(StrEnum):
    """What is done with an annotation that begins or ends inside a token."""

    CUT = "cut"
    EXPAND = "expand"
    CONTRACT = "contract"
    LEAVE_OUT = "leave-out"


@dataclass(frozen=True, slots=True)
class Fitting:
    """What is done with misfits: `everywhere`, but for those named in `places` by article and annotation."""

    everywhere: Misfit = Misfit.CUT
    places: Mapping[tuple[int, str], Misfit] = field(default_factory=dict)

    @property
    def only_cuts(self) -> bool:
        """True if annotations stay as they are."""
        return self.everywhere is Misfit.CUT and not self.places

    def of(self, article: Article, annotation: Annotation) -> Misfit:
        """What is done with this one."""
        return self.places.get((article.id, annotation.id), self.everywhere)


CUTTING = Fitting()
"""Tokens are cut where annotations need it; annotations stay as they are."""


@dataclass(frozen=True, slots=True)
class FoundMisfit:
    """An annotation that does not fit tokens, and its words after each way of fitting (empty: none left)."""

    annotation: Annotation
    expanded: str
    contracted: str


def misfits(
    article: Article, annotations: Iterable[Annotation], layers: frozenset[Layer]
) -> Iterator[FoundMisfit]:
    """Those of the layers that begin or end inside a token of spaCy's rules for English."""
    grid = _Grid(article.text)
    for annotation in annotations:
        if annotation.layer in layers and not grid.fits(annotation.fragments):
            wide, narrow = (_words(article.text, grid.fit(annotation.fragments, how)) for how in _WAYS)
            yield FoundMisfit(annotation, wide, narrow)


def fitted(
    article: Article, annotations: Sequence[Annotation], layers: frozenset[Layer], fitting: Fitting
) -> tuple[Sequence[Annotation], Problems]:
    """The annotations on whole tokens as far as that is wanted, and what became of each that did not fit.

    Mentions (speakers, cues and so on) are fitted along; one without whole words stays as typed words.
    """
    if fitting.only_cuts or not layers:
        return annotations, []
    grid = _Grid(article.text)
    kept: list[Annotation] = []
    problems: Problems = []
    for annotation in annotations:
        how = fitting.of(article, annotation)
        if annotation.layer not in layers or how is Misfit.CUT:
            kept.append(annotation)
            continue
        placed, reason = _placed(grid, annotation, how)
        if placed is not None:
            kept.append(_with_mentions(grid, placed, how))
        if reason:
            problems.append((annotation, reason))
    return kept, problems


_WAYS = (Misfit.EXPAND, Misfit.CONTRACT)


def _words(text: str, fragments: Iterable[Span]) -> str:
    return " … ".join(text[span.start : span.end] for span in fragments)


def _placed(grid: _Grid, annotation: Annotation, how: Misfit) -> tuple[Annotation | None, str]:
    if grid.fits(annotation.fragments):
        return annotation, ""
    if how is Misfit.LEAVE_OUT:
        return None, UNWANTED
    fragments = grid.fit(annotation.fragments, how)
    if not fragments:
        return None, TOO_SHORT
    return replace(annotation, fragments=fragments), EXPANDED if how is Misfit.EXPAND else CONTRACTED


def _with_mentions(grid: _Grid, annotation: Annotation, how: Misfit) -> Annotation:
    def one(mention: Mention | None) -> Mention | None:
        if mention is None or mention.span is None or grid.fits((mention.span,)):
            return mention
        spans = grid.fit((mention.span,), how) if how in _WAYS else ()
        return Mention(grid.text[spans[0].start : spans[0].end], spans[0]) if spans else Mention(mention.text)

    def many(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
        return tuple(found for mention in mentions if (found := one(mention)) is not None)

    arguments = annotation.arguments
    if arguments is not None:
        arguments = replace(
            arguments,
            actors=many(arguments.actors),
            recipients=many(arguments.recipients),
            date=one(arguments.date),
            place=one(arguments.place),
        )
    return replace(
        annotation,
        speaker=one(annotation.speaker),
        cue=one(annotation.cue),
        candidates=many(annotation.candidates),
        arguments=arguments,
    )


class _Grid:
    """The tokens of a text, and spans laid on them. Blanks at the ends of a span are no part of it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._found: Tokens | None = None

    @property
    def _tokens(self) -> Tokens:
        if self._found is None:
            self._found, _cuts = split(self.text, set())
        return self._found

    def fits(self, fragments: Iterable[Span]) -> bool:
        return all(self._fits(span) for span in trimmed(fragments, self.text))

    def _fits(self, span: Span) -> bool:
        tokens = self._tokens
        return _has(tokens.starts, span.start) and _has(tokens.ends, span.end)

    def fit(self, fragments: Iterable[Span], how: Misfit) -> tuple[Span, ...]:
        """On whole tokens; pieces that meet become one, those without a whole token are left out."""
        lay = self._expanded if how is Misfit.EXPAND else self._contracted
        laid = [span for part in trimmed(fragments, self.text) if (span := lay(part)) is not None]
        found: list[Span] = []
        for span in trimmed(laid, self.text):
            if found and span.start <= found[-1].end:
                found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
            else:
                found.append(span)
        return tuple(found)

    def _expanded(self, span: Span) -> Span:
        tokens = self._tokens
        first = max(0, bisect_right(tokens.starts, span.start) - 1)
        last = min(len(tokens.ends) - 1, bisect_left(tokens.ends, span.end))
        return Span(tokens.starts[first], tokens.ends[last])

    def _contracted(self, span: Span) -> Span | None:
        tokens = self._tokens
        first, last = bisect_left(tokens.starts, span.start), bisect_right(tokens.ends, span.end) - 1
        return Span(tokens.starts[first], tokens.ends[last]) if first <= last else None


def _has(ascending: Sequence[int], number: int) -> bool:
    at = bisect_left(ascending, number)
    return at < len(ascending) and ascending[at] == number
