"""The fields that a search can ask for: what each is called, what it is about, which values it takes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from annotator.core.annotation import Layer, Polarity, Status


class Kind(Enum):
    """What the value of a field is."""

    WORDS = auto()  # looked up in the full-text index
    NAME = auto()  # a name, or its beginning with a star
    PART = auto()  # a name or a part of it; in marks the whole name, with a star its beginning
    CHOICE = auto()  # one of a few
    YES_NO = auto()
    DATE = auto()  # 2022, 2022-02, 2022-02-23, or from..to
    NUMBER = auto()  # 0.5, >0.5, 0.2..0.4
    IDS = auto()  # 12, 12..20


class Of(Enum):
    """What has the field."""

    ARTICLE = auto()
    ANNOTATION = auto()


@dataclass(frozen=True, slots=True)
class Field:
    """`column` is that of the full-text index; `can_lack`: the value `none` asks for those without one."""

    name: str
    kind: Kind
    about: str
    of: Of = Of.ARTICLE
    choices: tuple[str, ...] = ()
    column: str = ""
    can_lack: bool = False


def _annotation(
    name: str, kind: Kind, about: str, choices: tuple[str, ...] = (), *, can_lack: bool = False
) -> Field:
    return Field(name, kind, about, Of.ANNOTATION, choices, can_lack=can_lack)


_ALL = (
    Field("text", Kind.WORDS, "words of the text alone", column="text"),
    Field("title", Kind.WORDS, "words of the title", column="title"),
    Field("note", Kind.WORDS, "words of a note on the article or an annotation", column="note"),
    Field("file", Kind.WORDS, "words of the name of the file, the byline or the outlet", column="about"),
    Field("outlet", Kind.PART, "who published the article", can_lack=True),
    Field("date", Kind.DATE, "when it was published: 2022, 2022-02..2022-03", can_lack=True),
    Field("done", Kind.YES_NO, "articles that need no more work"),
    Field("flagged", Kind.YES_NO, "articles to come back to"),
    Field("tag", Kind.NAME, "articles with the tag", can_lack=True),
    Field("set", Kind.NAME, "articles of the set", can_lack=True),
    Field("assigned", Kind.NAME, "whose work the article is", can_lack=True),
    Field("topic", Kind.NAME, "event type of the article as a whole", can_lack=True),
    Field("split", Kind.CHOICE, "part of the data", choices=("train", "dev", "test"), can_lack=True),
    Field("story", Kind.IDS, "near duplicates of the article with this number", can_lack=True),
    Field("id", Kind.IDS, "the number of the article, or from..to"),
    Field("uncertainty", Kind.NUMBER, "how unsure the suggestions are, 0 to 1: >0.5", can_lack=True),
    _annotation("layer", Kind.CHOICE, "kind of annotation", tuple(layer.value for layer in Layer)),
    _annotation("label", Kind.NAME, "label of an annotation"),
    _annotation("kind", Kind.NAME, "kind of a quote: direct, indirect, mixed"),
    _annotation("status", Kind.CHOICE, "what was decided", tuple(status.value for status in Status)),
    _annotation("origin", Kind.NAME, "who suggested it: human, model, rule, import, or their name"),
    _annotation("person", Kind.NAME, "who decided"),
    _annotation("speaker", Kind.PART, "who says the quote", can_lack=True),
    _annotation("entity", Kind.PART, "who or what is mentioned, by the name of the register", can_lack=True),
    _annotation("event", Kind.NAME, "event type of an annotation", can_lack=True),
    _annotation("stance", Kind.CHOICE, "polarity of a stance", tuple(p.value for p in Polarity)),
    _annotation("holder", Kind.PART, "who has the stance"),
    _annotation("target", Kind.PART, "what the stance is towards"),
    _annotation("words", Kind.PART, "the annotated words"),
    _annotation("unsure", Kind.YES_NO, "decisions marked as unsure"),
    _annotation("confidence", Kind.NUMBER, "how sure the model was, 0 to 1: <0.5", can_lack=True),
)

FIELDS = {field.name: field for field in _ALL}
"""All fields by name."""

_OTHER_NAMES = {"by": "speaker", "published": "date", "type": "event", "polarity": "stance", "source": "file"}


def resolved_name(written: str) -> str | None:
    """The field that is meant; None if there is none."""
    name = written.casefold()
    name = _OTHER_NAMES.get(name, name)
    return name if name in FIELDS else None
