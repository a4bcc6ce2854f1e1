"""The output object of `annotator detect`: entities, quotes and mention clusters as plain JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Layer, reading_order
from annotator.core.codec import mention_to_dict
from annotator.detect.clusters import clusters_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.annotation import Annotation, Mention
    from annotator.detect.clusters import Cluster

Json = dict[str, Any]


def result_to_dict(text: str, annotations: Iterable[Annotation]) -> Json:
    """`{"entities", "quotes", "clusters"}`, each a list in reading order; offsets are code points into
    `text`."""
    ordered = sorted(annotations, key=reading_order)
    return {
        "entities": [_entity(text, item) for item in ordered if item.layer is Layer.ENTITY],
        "quotes": [_quote(text, item) for item in ordered if item.layer is Layer.QUOTE],
        "clusters": [_cluster(item) for item in clusters_of(text, ordered)],
    }


def _entity(text: str, annotation: Annotation) -> Json:
    return {
        "start": annotation.start,
        "end": annotation.end,
        "label": annotation.label,
        "text": text[annotation.start : annotation.end],
        "entity": annotation.entity,
        "score": annotation.confidence,
        "origin": annotation.origin,
    }


def _cluster(cluster: Cluster) -> Json:
    mentions = [mention_to_dict(mention) for mention in cluster.mentions]
    return {"name": cluster.name, "label": cluster.label, "mentions": mentions}


def _quote(text: str, annotation: Annotation) -> Json:
    return {
        "start": annotation.start,
        "end": annotation.end,
        "kind": annotation.label,
        "text": text[annotation.start : annotation.end],
        "nested": False,  # only outermost quotes are reported
        "group": annotation.group,
        "speaker": _mention(annotation.speaker),
        "cue": _mention(annotation.cue),
        "resolved_speaker": annotation.resolved_speaker,
        "score": annotation.confidence,
        "origin": annotation.origin,
    }


def _mention(mention: Mention | None) -> Json | None:
    return None if mention is None else mention_to_dict(mention)
