"""Rows to values of `annotator.core` and back.

Reading goes by position instead of by name: an article may have 40,000 annotations.
"""

from __future__ import annotations

import json
from collections import defaultdict
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from annotator.core.annotation import (
    Annotation,
    Article,
    ArticleLabels,
    Block,
    EventType,
    Guess,
    Layer,
    Mention,
    Metadata,
    Polarity,
    Role,
    Source,
    Span,
    Stance,
    Status,
)
from annotator.core.codec import (
    arguments_from_dict,
    arguments_to_dict,
    event_type_from_dict,
    event_type_to_dict,
    guess_from_dict,
    guess_to_dict,
    mention_from_dict,
    mention_to_dict,
)
from annotator.core.errors import InvalidSpanError
from annotator.corpus import schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Connection

Values = dict[str, Any]

TEXT_ID = func.coalesce(schema.articles.c.base_id, schema.articles.c.id)
"""Under which id text and source of an `articles` row are stored: a version shares those of its base."""

WORDS_LIMIT = 1000
"""Code points of an annotation's words that are copied into its row."""

_LAYERS = {layer.value: layer for layer in Layer}
_STATUSES = {status.value: status for status in Status}


def to_json(value: object) -> str:
    """Compact JSON; every character stays readable."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def words_of(annotation: Annotation, text: str) -> str:
    """The copy of the annotated words that is stored beside the offsets."""
    if len(annotation.fragments) == 1:
        return text[annotation.start : min(annotation.end, annotation.start + WORDS_LIMIT)]
    return annotation.text_in(text)[:WORDS_LIMIT]


# -- writing ------------------------------------------------------------------------------------------------


def article_values(article: Article, sha256: str) -> Values:
    """The columns of `articles` that come from the article itself; counters are not among them."""
    metadata, source = article.metadata, article.source
    return {
        "title": metadata.title,
        "byline": metadata.byline,
        "outlet": metadata.outlet,
        "published": metadata.published,
        "url": metadata.url,
        "source_name": source.name,
        "media_type": source.media_type,
        "encoding": source.encoding,
        "sha256": sha256,
        "position": article.position,
        "detected_by": article.detected_by,
        "guesses": guesses_json(article.guesses),
    }


def blocks_json(article: Article) -> str:
    """The blocks as `texts.blocks` holds them."""
    return to_json([[block.start, block.end, block.role.value] for block in article.blocks])


def label_values(labels: ArticleLabels) -> Values:
    """The columns of `articles` that hold the article's own labels; stances have their own table."""
    return {
        "note": labels.note,
        "done": int(labels.done),
        "event_types": (
            to_json([event_type_to_dict(item) for item in labels.event_types]) if labels.event_types else None
        ),
    }


def annotation_values(article_id: int, annotation: Annotation, text: str) -> Values:
    """A row of `annotations`."""
    event_type = annotation.event_type
    start, end = annotation.start, annotation.end
    return {
        "article_id": article_id,
        "id": annotation.id,
        "layer": annotation.layer.value,
        "label": annotation.label,
        "start": start,
        "end": end,
        "words": words_of(annotation, text),
        "status": annotation.status.value,
        "origin": annotation.origin,
        "confidence": annotation.confidence,
        "note": annotation.note,
        "unsure": int(annotation.unsure),
        "fragments": _spans_json(annotation.fragments) if len(annotation.fragments) > 1 else None,
        "event_type": event_type.code if event_type else None,
        "event_mode": event_type.mode if event_type else None,
        "event_contexts": to_json(event_type.contexts) if event_type and event_type.contexts else None,
        **(_mention_values("speaker", annotation.speaker) if annotation.speaker else _NO_SPEAKER),
        **(_mention_values("cue", annotation.cue) if annotation.cue else _NO_CUE),
        "resolved_speaker": annotation.resolved_speaker,
        "utterance": annotation.group,
        "candidates": (
            to_json([mention_to_dict(item) for item in annotation.candidates])
            if annotation.candidates
            else None
        ),
        "entity": annotation.entity,
        "arguments": to_json(arguments_to_dict(annotation.arguments)) if annotation.arguments else None,
        "guesses": guesses_json(annotation.guesses),
    }


def guesses_json(guesses: Sequence[Guess]) -> str | None:
    """Guesses as their column holds them."""
    return to_json([guess_to_dict(guess) for guess in guesses]) if guesses else None


def stance_values(article_id: int, annotation_id: str | None, stances: Iterable[Stance]) -> Iterator[Values]:
    """Rows of `stances`; without an annotation they are the article's own."""
    for place, stance in enumerate(stances):
        yield {
            "article_id": article_id,
            "annotation_id": annotation_id,
            "place": place,
            **_mention_values("holder", stance.holder),
            **_mention_values("target", stance.target),
            "polarity": stance.polarity.value,
            "intensity": stance.intensity,
            "evidence": _spans_json(stance.evidence) if stance.evidence else None,
        }


def _mention_values(name: str, mention: Mention | None) -> Values:
    span = mention.span if mention else None
    return {
        name: mention.text if mention else None,
        f"{name}_start": span.start if span else None,
        f"{name}_end": span.end if span else None,
    }


# most annotations have neither, and making these takes long for a million
_NO_SPEAKER, _NO_CUE = _mention_values("speaker", None), _mention_values("cue", None)


def _spans_json(spans: Iterable[Span]) -> str:
    return to_json([[span.start, span.end] for span in spans])


def require_inside(items: Iterable[Annotation | ArticleLabels], length: int) -> None:
    """Refuse what does not lie within a text of `length` code points.

    Raises:
        InvalidSpanError: a fragment is empty, outside the text, out of order or overlaps its neighbour, or a
            mention or an evidence lies outside.
    """
    for item in items:
        if isinstance(item, Annotation):
            _require_fragments(item, length)
        for span in _attached_spans(item):
            if not 0 <= span.start < span.end <= length:
                raise InvalidSpanError(
                    f"Characters {span.start} to {span.end}, which an annotation refers to, are outside the "
                    f"text of {length} characters; nothing was changed; choose words of the text."
                )


def _require_fragments(annotation: Annotation, length: int) -> None:
    reached = 0
    for span in annotation.fragments:
        if not reached <= span.start < span.end <= length:
            break
        reached = span.end
    else:
        if annotation.fragments:
            return
    spans = ", ".join(f"{span.start} to {span.end}" for span in annotation.fragments) or "none"
    raise InvalidSpanError(
        f"A {annotation.layer.value} annotation with the characters {spans} does not fit the text of "
        f"{length} characters; nothing was changed; choose words of the text."
    )


def _attached_spans(item: Annotation | ArticleLabels) -> Iterator[Span]:
    if isinstance(item, Annotation):
        yield from _spans_of((item.speaker, item.cue, *item.candidates))
        yield from _spans_of(item.arguments.mentions if item.arguments else ())
    for stance in item.stances:
        yield from _spans_of((stance.holder, stance.target))
        yield from stance.evidence


def _spans_of(mentions: Iterable[Mention | None]) -> Iterator[Span]:
    return (mention.span for mention in mentions if mention is not None and mention.span is not None)


# -- reading ------------------------------------------------------------------------------------------------


def read_article(connection: Connection, article_id: int) -> Article | None:
    """The whole article, or None if there is none with this id."""
    row = connection.execute(
        select(schema.articles, schema.texts.c.text, schema.texts.c.blocks)
        .join(schema.texts, schema.texts.c.article_id == TEXT_ID)
        .where(schema.articles.c.id == article_id)
    ).one_or_none()
    if row is None:
        return None
    stances = read_stances(connection, article_id)
    labels = ArticleLabels(
        event_types=tuple(event_type_from_dict(item) for item in json.loads(row.event_types or "[]")),
        stances=stances.get(None, ()),
        note=row.note,
        done=bool(row.done),
    )
    return Article(
        text=row.text,
        metadata=Metadata(row.title, row.byline, row.outlet, row.published, row.url),
        source=Source(row.source_name, row.media_type, row.encoding, row.sha256),
        blocks=tuple(Block(start, end, Role(role)) for start, end, role in json.loads(row.blocks)),
        annotations=MappingProxyType(_read_annotations(connection, article_id, stances)),
        labels=labels,
        id=article_id,
        position=row.position,
        detected_by=row.detected_by,
        guesses=_guesses(row.guesses),
        is_sorted=True,
    )


def _read_annotations(
    connection: Connection, article_id: int, stances: dict[str | None, tuple[Stance, ...]]
) -> dict[str, Annotation]:
    """The annotations by id, in reading order."""
    columns = schema.annotations.c
    rows = connection.execute(
        select(*ANNOTATION_COLUMNS)
        .where(columns.article_id == article_id)
        .order_by(columns.start, columns.end.desc(), columns.id)  # as `core.annotation.reading_order`
    )
    return {row[0]: annotation_from_row(row, stances.get(row[0], ())) for row in rows}


ANNOTATION_COLUMNS = tuple(
    column for column in schema.annotations.c if column.name not in {"article_id", "words"}
)
"""What `annotation_from_row` expects, in its order."""


def annotation_from_row(row: Sequence[Any], stances: tuple[Stance, ...]) -> Annotation:
    """The annotation of a row of `ANNOTATION_COLUMNS`."""
    # One unpacking instead of 27 look-ups by name: half the time of opening a large article.
    (
        id_, layer, label, start, end, status, origin, confidence, note, unsure, fragments,
        event_code, event_mode, event_contexts, speaker, speaker_start, speaker_end, cue, cue_start, cue_end,
        resolved_speaker, utterance, candidates, entity, arguments, guesses,
    ) = row  # fmt: skip
    return Annotation(
        id=id_,
        layer=_LAYERS[layer],
        label=label,
        fragments=_spans(fragments) if fragments else (Span(start, end),),
        status=_STATUSES[status],
        origin=origin,
        confidence=confidence,
        note=note,
        unsure=bool(unsure),
        event_type=_event_type(event_code, event_mode, event_contexts),
        stances=stances,
        speaker=_mention(speaker, speaker_start, speaker_end),
        cue=_mention(cue, cue_start, cue_end),
        resolved_speaker=resolved_speaker,
        group=utterance,
        candidates=tuple(map(mention_from_dict, json.loads(candidates))) if candidates else (),
        entity=entity,
        arguments=arguments_from_dict(json.loads(arguments)) if arguments else None,
        guesses=_guesses(guesses),
    )


def _guesses(data: str | None) -> tuple[Guess, ...]:
    return tuple(map(guess_from_dict, json.loads(data))) if data else ()


def read_stances(connection: Connection, article_id: int) -> dict[str | None, tuple[Stance, ...]]:
    """The stances of an article by the id of their annotation; None: those of the article itself."""
    rows = connection.execute(
        select(schema.stances)
        .where(schema.stances.c.article_id == article_id)
        .order_by(schema.stances.c.annotation_id, schema.stances.c.place)
    )
    found: dict[str | None, list[Stance]] = defaultdict(list)
    for row in rows:
        stance = Stance(
            holder=_mention(row.holder, row.holder_start, row.holder_end),
            target=_mention(row.target, row.target_start, row.target_end),
            polarity=Polarity(row.polarity),
            intensity=row.intensity,
            evidence=_spans(row.evidence) if row.evidence else (),
        )
        found[row.annotation_id].append(stance)
    return {owner: tuple(stances) for owner, stances in found.items()}


def _mention(text: str | None, start: int | None, end: int | None) -> Mention | None:
    if text is None:
        return None
    return Mention(text, None if start is None or end is None else Span(start, end))


def _event_type(code: str | None, mode: str | None, contexts: str | None) -> EventType | None:
    if code is None:
        return None
    return EventType(code, mode, tuple(json.loads(contexts)) if contexts else ())


def _spans(data: str) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in json.loads(data))
