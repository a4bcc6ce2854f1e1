"""What several people have annotated differently in one article, passage by passage."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from annotator.core.alignment_of_annotators import align
from annotator.core.annotation import Annotation, ArticleLabels, Layer, Span, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from annotator.core.annotation import Article, EventType, Mention, Stance

Member = Annotation | ArticleLabels | None

_ARTICLES = ("the ", "a ", "an ")
_Item = TypeVar("_Item")


class Kind(StrEnum):
    """What two people can disagree about. A `missing` annotation is one that not everybody has made."""

    MISSING = "missing"
    BOUNDARY = "boundary"
    LABEL = "label"
    QUOTE_KIND = "kind"
    SPEAKER = "speaker"
    EVENT_TYPE = "event type"
    STANCE = "stance"


@dataclass(frozen=True, slots=True)
class Comparison:
    """One passage, or the article as a whole (`layer` is None), with what each side says about it.

    `kinds` is empty where all agree.
    """

    members: tuple[Member, ...]
    kinds: tuple[Kind, ...]

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """What there is of the passage."""
        return tuple(member for member in self.members if isinstance(member, Annotation))

    @property
    def layer(self) -> Layer | None:
        """The layer of the passage; None for the article as a whole."""
        return next((a.layer for a in self.annotations), None)

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that were given, each once."""
        return tuple(dict.fromkeys(a.label for a in self.annotations))

    @property
    def span(self) -> Span | None:
        """From the first to the last code point of all; None for the article as a whole."""
        found = self.annotations
        return Span(min(a.start for a in found), max(a.end for a in found)) if found else None


def compare(articles: Sequence[Article]) -> list[Comparison]:
    """All passages that anybody has accepted, in reading order; at last the article as a whole.

    The articles are versions of one text. The article as a whole is left out where nobody labelled it.
    """
    sides = [[a for a in article.annotations.values() if a.status is Status.ACCEPTED] for article in articles]
    found = [Comparison(row, _kinds(row)) for row in align(sides)]
    labels = [article.labels for article in articles]
    if any(of.event_types or of.stances for of in labels):
        found.append(Comparison(tuple(labels), _article_kinds(labels)))
    return found


def _kinds(row: Sequence[Annotation | None]) -> tuple[Kind, ...]:
    made = [a for a in row if a is not None]
    kinds = [Kind.MISSING] if len(made) < len(row) else []
    if _differ(made, lambda a: a.fragments):
        kinds.append(Kind.BOUNDARY)
    layer = made[0].layer
    if _differ(made, lambda a: a.label):
        of_layer = {Layer.QUOTE: Kind.QUOTE_KIND, Layer.EVENT: Kind.EVENT_TYPE}
        kinds.append(of_layer.get(layer, Kind.LABEL))
    if layer is Layer.QUOTE and not all(same_speaker(made[0], a) for a in made[1:]):
        kinds.append(Kind.SPEAKER)
    if layer is not Layer.ENTITY and Kind.EVENT_TYPE not in kinds and _differ(made, lambda a: a.event_type):
        kinds.append(Kind.EVENT_TYPE)
    if _differ(made, lambda a: stance_keys(a.stances)):
        kinds.append(Kind.STANCE)
    return tuple(kinds)


def _article_kinds(labels: Sequence[ArticleLabels]) -> tuple[Kind, ...]:
    kinds = []
    if _differ(labels, lambda of: of.event_types):
        kinds.append(Kind.EVENT_TYPE)
    if _differ(labels, lambda of: stance_keys(of.stances)):
        kinds.append(Kind.STANCE)
    return tuple(kinds)


def _differ(items: Sequence[_Item], value: Callable[[_Item], object]) -> bool:
    return any(value(item) != value(items[0]) for item in items[1:])


def same_speaker(one: Annotation, other: Annotation) -> bool:
    """True if both quotes have the same speaker: by name, or by the words that stand for it, or none."""
    names = speaker_name(one), speaker_name(other)
    if names[0] == names[1]:
        return True
    spans = [a.speaker.span if a.speaker else None for a in (one, other)]
    is_named = one.resolved_speaker and other.resolved_speaker
    return spans[0] is not None and spans[0] == spans[1] and not is_named


def speaker_name(annotation: Annotation) -> str:
    """Who says the quote, in lower case and without an article; empty for nobody."""
    words = annotation.resolved_speaker or (annotation.speaker.text if annotation.speaker else "")
    return _plain(words)


def stance_keys(stances: Iterable[Stance]) -> frozenset[tuple[str, str, str]]:
    """Holder, target and polarity of each; intensity and evidence do not count."""
    return frozenset((_mention(s.holder), _mention(s.target), s.polarity.value) for s in stances)


def main_event(event_types: Sequence[EventType]) -> str | None:
    """The code of the first one."""
    return event_types[0].code if event_types else None


def _mention(mention: Mention | None) -> str:
    return _plain(mention.text) if mention is not None else ""


def _plain(words: str) -> str:
    plain = " ".join(words.split()).casefold()
    for article in _ARTICLES:
        plain = plain.removeprefix(article)
    return plain
