"""Article, Annotation and Change: the values that everything else passes around.

All offsets are half-open `[start, end)` Unicode code points into `Article.text`, which never changes after
import. All values are immutable; an edit is a `Change` and makes new values.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

HUMAN = "human"


class Layer(StrEnum):
    """The kinds of annotation."""

    ENTITY = "entity"
    QUOTE = "quote"
    EVENT = "event"


class Status(StrEnum):
    """What a person decided about an annotation."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Polarity(StrEnum):
    """Where the holder of a stance stands towards its target."""

    FAVOR = "favor"
    AGAINST = "against"
    NEUTRAL = "neutral"
    MIXED = "mixed"
    UNCLEAR = "unclear"


class Role(StrEnum):
    """What a block of the text is; only `DETECTED_ROLES` are given to detection."""

    HEADLINE = "headline"
    DEK = "dek"
    BYLINE = "byline"
    DATE = "date"
    SUBHEAD = "subhead"
    BODY = "body"
    CAPTION = "caption"
    RELATED = "related"
    SOURCE = "source"
    BOILERPLATE = "boilerplate"


DETECTED_ROLES = frozenset({Role.BODY})


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of the text, `[start, end)` in code points."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """True if the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """True if `other` lies within this span (equal counts)."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name somebody or something; `span` is None when they were typed rather than found."""

    text: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class EventType:
    """An event type of the scheme with its mode and contexts (PLOVER's terms)."""

    code: str
    mode: str | None = None
    contexts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stance:
    """Who (holder) stands how (polarity, intensity 0 to 3) towards what (target), shown by which words."""

    holder: Mention | None
    target: Mention | None
    polarity: Polarity
    intensity: int | None = None
    evidence: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Arguments:
    """Who did an event (actors) to whom (recipients), when and where."""

    actors: tuple[Mention, ...] = ()
    recipients: tuple[Mention, ...] = ()
    date: Mention | None = None
    place: Mention | None = None

    @property
    def mentions(self) -> tuple[Mention, ...]:
        """All of them."""
        return (*self.actors, *self.recipients, *filter(None, (self.date, self.place)))


@dataclass(frozen=True, slots=True)
class Guess:
    """A weak suggestion of an event type or of a stance, best first where there are several.

    `evidence` are the words it rests on (a trigger), `arguments` what was found around a trigger. A person
    takes it over or lets it be; no export has it but JSON Lines.
    """

    confidence: float
    origin: str
    event_type: EventType | None = None
    stance: Stance | None = None
    evidence: Span | None = None
    arguments: Arguments | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """What a person decided about some words, for guesses to learn from."""

    text: str
    event_type: str | None = None
    polarity: Polarity | None = None


@dataclass(frozen=True, slots=True)
class Annotation:
    """A labelled stretch of the text.

    `label` is an entity label, a quote kind or an event type, by layer. `fragments` are sorted and do not
    overlap; nearly all annotations have one. `origin` is `human`, `rule:NAME`, `model:NAME@VERSION` or
    `import:FORMAT` and stays what it was when a person accepts or corrects the annotation.
    The fields from `speaker` to `candidates` belong to quotes: segments of one utterance share a `group`.
    `entity` is the canonical name of what an entity annotation refers to, `arguments` belong to events.
    """

    id: str
    layer: Layer
    label: str
    fragments: tuple[Span, ...]
    status: Status = Status.SUGGESTED
    origin: str = HUMAN
    confidence: float | None = None
    note: str = ""
    unsure: bool = False
    event_type: EventType | None = None
    stances: tuple[Stance, ...] = ()
    speaker: Mention | None = None
    cue: Mention | None = None
    resolved_speaker: str | None = None
    group: str | None = None
    candidates: tuple[Mention, ...] = ()
    entity: str | None = None
    arguments: Arguments | None = None
    guesses: tuple[Guess, ...] = ()

    @property
    def start(self) -> int:
        """First code point."""
        return self.fragments[0].start

    @property
    def end(self) -> int:
        """Code point after the last."""
        return self.fragments[-1].end

    @property
    def span(self) -> Span:
        """From the first to the last code point, gaps included."""
        return Span(self.start, self.end)

    def text_in(self, text: str) -> str:
        """The annotated words; fragments are joined with ` … `."""
        return " … ".join(text[f.start : f.end] for f in self.fragments)


def new_id() -> str:
    """A new identifier, unique across corpora."""
    return uuid.uuid4().hex


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of the text and what it is."""

    start: int
    end: int
    role: Role


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about the article. `published` is an ISO date (`2022-02-23`)."""

    title: str = ""
    byline: str = ""
    outlet: str = ""
    published: str | None = None
    url: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """The file an article came from. `sha256` is the hex digest of its bytes."""

    name: str = ""
    media_type: str = "text/plain"
    encoding: str = "utf-8"
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class ArticleLabels:
    """What a person said about the article as a whole. The first event type is the main one."""

    event_types: tuple[EventType, ...] = ()
    stances: tuple[Stance, ...] = ()
    note: str = ""
    done: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """One edit: what stood before and what stands after. Its inverse is the undo.

    An item of `before` that is not in `after` is removed; annotations are matched by id. `operation` is set
    when the change came with changes of other articles, as one step.
    """

    title: str
    before: tuple[Annotation | ArticleLabels, ...]
    after: tuple[Annotation | ArticleLabels, ...]
    operation: str | None = field(default=None, compare=False)

    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.title, self.after, self.before, self.operation)

    @property
    def removed_ids(self) -> tuple[str, ...]:
        """Ids of all annotations that stood before."""
        return tuple(item.id for item in self.before if isinstance(item, Annotation))

    @property
    def added(self) -> tuple[Annotation, ...]:
        """The annotations that stand after."""
        return tuple(item for item in self.after if isinstance(item, Annotation))

    @property
    def labels(self) -> ArticleLabels | None:
        """The article's own labels after the change; None when they are not part of it."""
        return next((item for item in self.after if isinstance(item, ArticleLabels)), None)


def _frozen(annotations: Mapping[str, Annotation] | None = None) -> Mapping[str, Annotation]:
    return MappingProxyType(dict(annotations or {}))


@dataclass(frozen=True, slots=True)
class Article:
    """An opened text. `id` is the row in the corpus, 0 before it has one.

    `blocks` cover every line of the text that is not blank, in order. `position` is the code point at the
    top of the window when the article was last left. `is_sorted` says that `annotations` iterates in reading
    order, as the corpus loads it. `guesses` are about the article as a whole.
    """

    text: str
    metadata: Metadata = Metadata()
    source: Source = Source()
    blocks: tuple[Block, ...] = ()
    annotations: Mapping[str, Annotation] = field(default_factory=_frozen)
    labels: ArticleLabels = ArticleLabels()
    id: int = 0
    position: int = 0
    is_sorted: bool = field(default=False, compare=False)
    detected_by: str | None = None
    guesses: tuple[Guess, ...] = ()

    def with_change(self, change: Change) -> Article:
        """This article after `change`."""
        annotations = dict(self.annotations)
        for annotation_id in change.removed_ids:
            annotations.pop(annotation_id, None)
        annotations.update((annotation.id, annotation) for annotation in change.added)
        labels = self.labels if change.labels is None else change.labels
        return replace(self, annotations=MappingProxyType(annotations), labels=labels, is_sorted=False)

    def in_order(self) -> list[Annotation]:
        """All annotations in reading order, outer before inner."""
        return sorted(self.annotations.values(), key=reading_order)

    def detected_text_blocks(self) -> list[Block]:
        """The blocks that detection looks at."""
        return [block for block in self.blocks if block.role in DETECTED_ROLES]


def reading_order(annotation: Annotation) -> tuple[int, int, str]:
    """Sort key: by start, the longer one first."""
    return annotation.start, -annotation.end, annotation.id
