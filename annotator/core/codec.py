"""Annotations as plain dicts and back: the JSON of the worker protocol, the history table and JSONL.

Offsets are code points. Fields that hold their default are left out.
"""

from __future__ import annotations

from typing import Any

from annotator.core.annotation import (
    Annotation,
    Arguments,
    ArticleLabels,
    EventType,
    Example,
    Guess,
    Layer,
    Mention,
    Polarity,
    Span,
    Stance,
    Status,
)

Json = dict[str, Any]


def mention_to_dict(mention: Mention) -> Json:
    """`{"start", "end", "text"}`; without offsets when the words were typed."""
    if mention.span is None:
        return {"text": mention.text}
    return {"start": mention.span.start, "end": mention.span.end, "text": mention.text}


def mention_from_dict(data: Json) -> Mention:
    """The inverse of `mention_to_dict`."""
    span = Span(int(data["start"]), int(data["end"])) if "start" in data else None
    return Mention(str(data["text"]), span)


def event_type_to_dict(event_type: EventType) -> Json:
    """`{"code", "mode"?, "contexts"?}`."""
    data: Json = {"code": event_type.code}
    if event_type.mode is not None:
        data["mode"] = event_type.mode
    if event_type.contexts:
        data["contexts"] = list(event_type.contexts)
    return data


def event_type_from_dict(data: Json) -> EventType:
    """The inverse of `event_type_to_dict`."""
    return EventType(str(data["code"]), data.get("mode"), tuple(data.get("contexts", ())))


def stance_to_dict(stance: Stance) -> Json:
    """`{"holder", "target", "polarity", "intensity", "evidence"}`."""
    return {
        "holder": mention_to_dict(stance.holder) if stance.holder else None,
        "target": mention_to_dict(stance.target) if stance.target else None,
        "polarity": stance.polarity.value,
        "intensity": stance.intensity,
        "evidence": [[span.start, span.end] for span in stance.evidence],
    }


def stance_from_dict(data: Json) -> Stance:
    """The inverse of `stance_to_dict`."""
    return Stance(
        holder=mention_from_dict(data["holder"]) if data.get("holder") else None,
        target=mention_from_dict(data["target"]) if data.get("target") else None,
        polarity=Polarity(data["polarity"]),
        intensity=data.get("intensity"),
        evidence=tuple(Span(start, end) for start, end in data.get("evidence", ())),
    )


def arguments_to_dict(arguments: Arguments) -> Json:
    """`{"actors"?, "recipients"?, "date"?, "place"?}`."""
    data: Json = {
        name: [mention_to_dict(item) for item in mentions]
        for name in ("actors", "recipients")
        if (mentions := getattr(arguments, name))
    }
    single = {name: getattr(arguments, name) for name in ("date", "place")}
    return data | {name: mention_to_dict(mention) for name, mention in single.items() if mention}


def arguments_from_dict(data: Json) -> Arguments:
    """The inverse of `arguments_to_dict`."""
    return Arguments(
        actors=tuple(mention_from_dict(item) for item in data.get("actors", ())),
        recipients=tuple(mention_from_dict(item) for item in data.get("recipients", ())),
        date=mention_from_dict(data["date"]) if data.get("date") else None,
        place=mention_from_dict(data["place"]) if data.get("place") else None,
    )


def guess_to_dict(guess: Guess) -> Json:
    """`{"confidence", "origin", "event_type"?, "stance"?, "evidence"?, "arguments"?}`."""
    data: Json = {"confidence": guess.confidence, "origin": guess.origin}
    if guess.event_type:
        data["event_type"] = event_type_to_dict(guess.event_type)
    if guess.stance:
        data["stance"] = stance_to_dict(guess.stance)
    if guess.evidence:
        data["evidence"] = [guess.evidence.start, guess.evidence.end]
    if guess.arguments:
        data["arguments"] = arguments_to_dict(guess.arguments)
    return data


def guess_from_dict(data: Json) -> Guess:
    """The inverse of `guess_to_dict`."""
    return Guess(
        confidence=float(data["confidence"]),
        origin=str(data["origin"]),
        event_type=event_type_from_dict(data["event_type"]) if data.get("event_type") else None,
        stance=stance_from_dict(data["stance"]) if data.get("stance") else None,
        evidence=Span(*map(int, data["evidence"])) if data.get("evidence") else None,
        arguments=arguments_from_dict(data["arguments"]) if "arguments" in data else None,
    )


def example_to_dict(example: Example) -> Json:
    """`{"text", "event_type", "polarity"}`."""
    return {"text": example.text, "event_type": example.event_type, "polarity": example.polarity}


def example_from_dict(data: Json) -> Example:
    """The inverse of `example_to_dict`."""
    polarity = data.get("polarity")
    return Example(str(data["text"]), data.get("event_type"), Polarity(polarity) if polarity else None)


def annotation_to_dict(annotation: Annotation) -> Json:
    """A JSON-ready dict; `annotation_from_dict` gives the same annotation back."""
    data: Json = {
        "id": annotation.id,
        "layer": annotation.layer.value,
        "label": annotation.label,
        "start": annotation.start,
        "end": annotation.end,
        "status": annotation.status.value,
        "origin": annotation.origin,
    }
    if len(annotation.fragments) > 1:
        data["fragments"] = [[span.start, span.end] for span in annotation.fragments]
    if annotation.confidence is not None:
        data["confidence"] = annotation.confidence
    if annotation.note:
        data["note"] = annotation.note
    if annotation.unsure:
        data["unsure"] = True
    _add_links(data, annotation)
    if annotation.event_type:
        data["event_type"] = event_type_to_dict(annotation.event_type)
    if annotation.stances:
        data["stances"] = [stance_to_dict(stance) for stance in annotation.stances]
    if annotation.candidates:
        data["candidates"] = [mention_to_dict(mention) for mention in annotation.candidates]
    if annotation.arguments:
        data["arguments"] = arguments_to_dict(annotation.arguments)
    if annotation.guesses:
        data["guesses"] = [guess_to_dict(guess) for guess in annotation.guesses]
    return data


def _add_links(data: Json, annotation: Annotation) -> None:
    """What joins it to others; written out, as every save and export comes through here."""
    if annotation.resolved_speaker is not None:
        data["resolved_speaker"] = annotation.resolved_speaker
    if annotation.group is not None:
        data["group"] = annotation.group
    if annotation.entity is not None:
        data["entity"] = annotation.entity
    if annotation.speaker:
        data["speaker"] = mention_to_dict(annotation.speaker)
    if annotation.cue:
        data["cue"] = mention_to_dict(annotation.cue)


def annotation_from_dict(data: Json) -> Annotation:
    """The inverse of `annotation_to_dict`.

    Raises:
        KeyError, ValueError: a field is missing or has a value that does not exist.
    """
    fragments = data.get("fragments") or [[data["start"], data["end"]]]
    return Annotation(
        id=str(data["id"]),
        layer=Layer(data["layer"]),
        label=str(data["label"]),
        fragments=tuple(Span(int(start), int(end)) for start, end in fragments),
        status=Status(data["status"]),
        origin=str(data["origin"]),
        confidence=data.get("confidence"),
        note=data.get("note", ""),
        unsure=bool(data.get("unsure", False)),
        event_type=event_type_from_dict(data["event_type"]) if data.get("event_type") else None,
        stances=tuple(stance_from_dict(item) for item in data.get("stances", ())),
        speaker=mention_from_dict(data["speaker"]) if data.get("speaker") else None,
        cue=mention_from_dict(data["cue"]) if data.get("cue") else None,
        resolved_speaker=data.get("resolved_speaker"),
        group=data.get("group"),
        candidates=tuple(mention_from_dict(item) for item in data.get("candidates", ())),
        entity=data.get("entity"),
        arguments=arguments_from_dict(data["arguments"]) if "arguments" in data else None,
        guesses=tuple(guess_from_dict(item) for item in data.get("guesses", ())),
    )


def labels_to_dict(labels: ArticleLabels) -> Json:
    """The article's own labels as a JSON-ready dict."""
    return {
        "event_types": [event_type_to_dict(item) for item in labels.event_types],
        "stances": [stance_to_dict(item) for item in labels.stances],
        "note": labels.note,
        "done": labels.done,
    }


def labels_from_dict(data: Json) -> ArticleLabels:
    """The inverse of `labels_to_dict`."""
    return ArticleLabels(
        event_types=tuple(event_type_from_dict(item) for item in data.get("event_types", ())),
        stances=tuple(stance_from_dict(item) for item in data.get("stances", ())),
        note=data.get("note", ""),
        done=bool(data.get("done", False)),
    )


def item_to_dict(item: Annotation | ArticleLabels) -> Json:
    """One side of a `Change`."""
    if isinstance(item, Annotation):
        return {"annotation": annotation_to_dict(item)}
    return {"labels": labels_to_dict(item)}


def item_from_dict(data: Json) -> Annotation | ArticleLabels:
    """The inverse of `item_to_dict`."""
    if "annotation" in data:
        return annotation_from_dict(data["annotation"])
    return labels_from_dict(data["labels"])
