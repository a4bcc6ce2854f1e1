"""Mention clusters: everything in an article that refers to the same person, body, place or thing.

Made from annotations alone, so that what a person corrected counts too: entities with the same canonical
name, and the speakers of quotes (pronouns and roles among them) that resolve to it. Offsets are code points.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.annotation import Layer, Mention, reading_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.core.annotation import Annotation, Span

UNLABELLED = "PERSON"
"""Label of a cluster whose only mentions are speakers."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """One referent: its canonical name, entity label and mentions in text order."""

    name: str
    label: str
    mentions: tuple[Mention, ...]


def clusters_of(text: str, annotations: Iterable[Annotation]) -> list[Cluster]:
    """The clusters of an article, in the order of their first mention.

    One name is one cluster, whatever labels its mentions have: the commonest label wins, else the first.
    """
    found = sorted(annotations, key=reading_order)
    mentions: dict[str, list[Span]] = {}
    labels: dict[str, Counter[str]] = {}
    for item in found:
        if item.layer is Layer.ENTITY and item.entity:
            mentions.setdefault(item.entity, []).append(item.span)
            labels.setdefault(item.entity, Counter())[item.label] += 1
    speakers: dict[str, set[Span]] = {}
    for item in found:
        if item.layer is Layer.QUOTE and item.resolved_speaker and item.speaker and item.speaker.span:
            speakers.setdefault(item.resolved_speaker, set()).add(item.speaker.span)
    for name, spans in speakers.items():
        known = mentions.setdefault(name, [])
        known += [span for span in sorted(spans) if not _overlaps(span, known)]
    return sorted((_cluster(text, name, spans, labels) for name, spans in mentions.items()), key=_first)


def _overlaps(span: Span, spans: Sequence[Span]) -> bool:
    """True if a span overlaps one of the sorted spans, which do not overlap each other."""
    at = bisect_left(spans, span)
    return any(span.overlaps(other) for other in spans[max(0, at - 1) : at + 1])


def _cluster(text: str, name: str, spans: Iterable[Span], labels: Mapping[str, Counter[str]]) -> Cluster:
    label = labels[name].most_common(1)[0][0] if name in labels else UNLABELLED
    return Cluster(name, label, tuple(Mention(text[s.start : s.end], s) for s in sorted(spans)))


def _first(cluster: Cluster) -> tuple[int, str]:
    span = cluster.mentions[0].span
    return (span.start if span else 0, cluster.name)
