"""The fields of annotations and articles as names and strings, which many formats have a place for.

Values that are more than a word or a number are JSON. Offsets within are code points, beside their words.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import (
    Annotation,
    Article,
    ArticleLabels,
    Block,
    EventType,
    Mention,
    Metadata,
    Role,
    Source,
    Span,
    Stance,
)
from annotator.core.codec import labels_from_dict, labels_to_dict, stance_from_dict, stance_to_dict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.exports.anchoring import Anchors

Properties = dict[str, str]

INTENSITIES = range(4)
_METADATA = ("title", "byline", "outlet", "published", "url")
ANNOTATION_FIELDS = frozenset(
    {
        "confidence",
        "note",
        "unsure",
        "event_type",
        "stances",
        "speaker",
        "resolved",
        "cue",
        "entity",
        "arguments",
    }
)
"""What the properties of an annotation carry, in the words of `choice.lost_fields`."""
ARTICLE_FIELDS = frozenset(
    {"article_event_types", "article_stances", "article_note", "article_done", "roles", "metadata"}
)
"""What the properties of an article carry."""


SHAPE_ERRORS = (
    KeyError,
    TypeError,
    ValueError,
    AttributeError,
    IndexError,
    OverflowError,
    RecursionError,
)
"""What reading a record of another shape raises."""


def annotation_properties(annotation: Annotation, text: str) -> Properties:
    """The fields that are set, but label, place and links to other words."""
    found: Properties = {}
    if annotation.confidence is not None:
        found["confidence"] = repr(float(annotation.confidence))
    if annotation.note:
        found["note"] = annotation.note
    if annotation.unsure:
        found["unsure"] = "true"
    if annotation.resolved_speaker is not None:
        found["resolved_speaker"] = annotation.resolved_speaker
    if annotation.entity is not None:
        found["entity"] = annotation.entity
    if annotation.event_type is not None:
        found |= _event_properties(annotation.event_type)
    if annotation.stances:
        found["stances"] = to_json([_stance(stance, text) for stance in annotation.stances])
    return found


def with_properties(annotation: Annotation, properties: Mapping[str, str], anchors: Anchors) -> Annotation:
    """The annotation with those fields.

    Raises:
        SHAPE_ERRORS: a property does not have such a value.
    """
    stances = json.loads(properties.get("stances", "[]"))
    confidence = properties.get("confidence")
    return replace(
        annotation,
        confidence=_confidence(confidence) if confidence is not None else None,
        note=properties.get("note", ""),
        unsure=properties.get("unsure") == "true",
        resolved_speaker=properties.get("resolved_speaker"),
        entity=properties.get("entity"),
        event_type=_event_type(properties),
        stances=tuple(_placed(stance, anchors) for stance in stances),
    )


def _confidence(value: str) -> float:
    number = float(value)
    if not 0 <= number <= 1:
        raise ValueError(f"the confidence {value} is not from 0 to 1")
    return number


def _event_properties(event_type: EventType) -> Properties:
    found = {"event_type": event_type.code}
    if event_type.mode is not None:
        found["event_mode"] = event_type.mode
    if event_type.contexts:
        found["event_contexts"] = to_json(event_type.contexts)
    return found


def _event_type(properties: Mapping[str, str]) -> EventType | None:
    if "event_type" not in properties:
        return None
    contexts = json.loads(properties.get("event_contexts", "[]"))
    return EventType(properties["event_type"], properties.get("event_mode"), tuple(map(str, contexts)))


def _stance(stance: Stance, text: str) -> dict[str, Any]:
    """As in JSON Lines, but evidence with its words, so that it can be placed again."""
    evidence = [{"start": s.start, "end": s.end, "text": text[s.start : s.end]} for s in stance.evidence]
    return stance_to_dict(stance) | {"evidence": evidence}


def _placed(data: dict[str, Any], anchors: Anchors) -> Stance:
    """A stance whose words are where it says, or placed again; words without a place stay as typed ones."""
    evidence = [anchors.place(int(e["start"]), int(e["end"]), e["text"]) for e in data.get("evidence", ())]
    stance = stance_from_dict(data | {"evidence": []})
    if stance.intensity is not None and stance.intensity not in INTENSITIES:
        raise ValueError(f"the intensity {stance.intensity!r} is not from 0 to 3")
    return replace(
        stance,
        holder=_placed_mention(stance.holder, anchors),
        target=_placed_mention(stance.target, anchors),
        evidence=tuple(span for span in evidence if span is not None),
    )


def _placed_mention(mention: Mention | None, anchors: Anchors) -> Mention | None:
    if mention is None or mention.span is None:
        return mention
    return replace(mention, span=anchors.place(mention.span.start, mention.span.end, mention.text))


def article_properties(article: Article) -> Properties:
    """Metadata, the name of the source, labels of the article and roles of paragraphs, where set."""
    metadata, labels = article.metadata, labels_to_dict(article.labels)
    found = {name: value for name in _METADATA if (value := getattr(metadata, name))}
    if article.source.name:
        found["source"] = article.source.name
    if any(labels.values()):
        found["article_labels"] = to_json(labels)
    if any(block.role is not Role.BODY for block in article.blocks):
        found["blocks"] = to_json([[b.start, b.end, b.role.value] for b in article.blocks])
    return found


def article_with(text: str, properties: Mapping[str, str]) -> Article:
    """An article without annotations; its id is 0.

    Raises:
        SHAPE_ERRORS: a property does not have such a value.
    """
    metadata = {name: str(properties[name]) for name in _METADATA if properties.get(name)}
    roles = json.loads(properties.get("blocks") or "[]")
    blocks = tuple(Block(int(start), int(end), Role(role)) for start, end, role in roles)
    return Article(
        text=text,
        metadata=Metadata(**metadata),
        source=Source(name=str(properties.get("source", ""))),
        blocks=blocks if _cover(blocks, text) else body_blocks(text),
        labels=_labels(json.loads(properties.get("article_labels") or "{}")),
    )


def _labels(data: dict[str, Any]) -> ArticleLabels:
    labels = labels_from_dict(data)
    words = [labels.note, *(kind.mode or "" for kind in labels.event_types)]
    if not all(isinstance(word, str) for word in words):
        raise ValueError("a note or mode that is not text")
    return labels


def _cover(blocks: Iterable[Block], text: str) -> bool:
    """True if the blocks are in order, within the text, and leave only blanks between them."""
    reached = 0
    for block in blocks:
        if not reached <= block.start < block.end <= len(text) or text[reached : block.start].strip():
            return False
        reached = block.end
    return not text[reached:].strip()


def body_blocks(text: str) -> tuple[Block, ...]:
    """Every line that is not blank, as body text."""
    blocks, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(start, start + len(line), Role.BODY))
        start += len(line) + 1
    return tuple(blocks)


def trimmed(fragments: Iterable[Span], text: str) -> tuple[Span, ...]:
    """The fragments without blanks at their ends; those of blanks only are left out."""
    found = []
    for span in fragments:
        words = text[span.start : span.end]
        start = span.start + len(words) - len(words.lstrip())
        end = span.end - len(words) + len(words.rstrip())
        if start < end:
            found.append(Span(start, end))
    return tuple(found)


def to_json(value: object) -> str:
    """Compact JSON with characters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
