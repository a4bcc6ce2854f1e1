"""An article's annotations as labelled stretches and the links between them, as most tools keep them.

A speaker, a cue, an actor and so on is a stretch of its own: the entity annotation that covers exactly these
words, or else a stretch of the kind “mention”. Typed words have no place and are properties.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, Layer, Mention, Span, Status
from annotator.exports.properties import annotation_properties, to_json, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from annotator.core.annotation import Article

MENTION = "mention"
CONTINUES = "continues"
FRAGMENT = "fragment"
SINGLE_ROLES = ("speaker", "cue", "date", "place")
MANY_ROLES = {"candidate": "candidates", "actor": "actors", "recipient": "recipients"}
ROLES = (*SINGLE_ROLES, *MANY_ROLES)
"""What a stretch can be to another one; besides, a part of a quote `continues` another, and a `fragment`."""
LINK_FIELDS = frozenset({"group", "candidates"})
"""What links carry besides properties, in the words of `choice.lost_fields`."""

_KINDS = (*(layer.value for layer in Layer), MENTION)
_ENTITY = Layer.ENTITY.value


@dataclass(frozen=True, slots=True)
class Node:
    """A labelled stretch. `kind` is a layer or `mention`; `words` are what a file says the fragments are.

    `annotation` is what it stands for when writing, None for a mention. `rejected`: a person found it wrong.
    """

    id: str
    kind: str
    label: str
    fragments: tuple[Span, ...]
    properties: Mapping[str, str] = field(default_factory=dict)
    words: tuple[str | None, ...] = ()
    annotation: Annotation | None = None
    rejected: bool = False

    @property
    def start(self) -> int:
        """First code point."""
        return self.fragments[0].start

    @property
    def end(self) -> int:
        """Code point after the last."""
        return self.fragments[-1].end

    @property
    def type(self) -> str:
        """Kind and label as one word: the bare label of an entity, `quote:direct` and so on for others."""
        is_bare = self.kind == _ENTITY and self.label.partition(":")[0] not in _KINDS
        return self.label if is_bare else f"{self.kind}:{self.label}"


@dataclass(frozen=True, slots=True)
class Link:
    """`target` is the `role` (speaker, cue and so on) of `source`; both are ids of nodes."""

    role: str
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Graph:
    """The stretches of an article and their links; `left_out` cannot be written as they have no words."""

    nodes: tuple[Node, ...]
    links: tuple[Link, ...]
    left_out: tuple[Annotation, ...] = ()

    @property
    def by_id(self) -> dict[str, Node]:
        """The nodes."""
        return {node.id: node for node in self.nodes}


def kind_and_label(type_: str) -> tuple[str, str]:
    """The inverse of `Node.type`; what has no known prefix is the label of an entity."""
    kind, colon, label = type_.partition(":")
    return (kind, label) if colon and kind in _KINDS and label else (_ENTITY, type_)


def graph_of(article: Article, annotations: Iterable[Annotation], *, trim: bool = False) -> Graph:
    """The graph of those annotations; with `trim`, no stretch begins or ends with blanks."""
    return _Builder(article.text, trim=trim).build(annotations)


class _Builder:
    """Nodes and links in the making."""

    def __init__(self, text: str, *, trim: bool) -> None:
        self._text = text
        self._trim = trim
        self._nodes: list[Node] = []
        self._links: list[Link] = []
        self._entities: dict[Span, str] = {}
        self._mentions: dict[tuple[str, Span], str] = {}

    def build(self, annotations: Iterable[Annotation]) -> Graph:
        left_out: list[Annotation] = []
        for annotation in annotations:
            if not self._add_annotation(annotation):
                left_out.append(annotation)
        for node in tuple(self._nodes):
            self._add_links(node)
        self._add_groups()
        return Graph(tuple(self._nodes), tuple(self._links), tuple(left_out))

    def _add_annotation(self, annotation: Annotation) -> bool:
        fragments = self._cut(annotation.fragments)
        if not fragments:
            return False
        properties = annotation_properties(annotation, self._text) | _typed(annotation)
        node = self._add(annotation.layer.value, annotation.label, fragments, properties, annotation)
        if annotation.layer is Layer.ENTITY and len(fragments) == 1:
            self._entities.setdefault(fragments[0], node.id)
        return True

    def _cut(self, fragments: tuple[Span, ...]) -> tuple[Span, ...]:
        return trimmed(fragments, self._text) if self._trim else fragments

    def _add(
        self,
        kind: str,
        label: str,
        fragments: tuple[Span, ...],
        properties: Mapping[str, str],
        annotation: Annotation | None = None,
    ) -> Node:
        words = tuple(self._text[span.start : span.end] for span in fragments)
        node = Node(
            f"T{len(self._nodes) + 1}",
            kind,
            label,
            fragments,
            properties,
            words,
            annotation=annotation,
            rejected=annotation is not None and annotation.status is Status.REJECTED,
        )
        self._nodes.append(node)
        return node

    def _add_links(self, node: Node) -> None:
        if node.annotation is None:
            return
        for role, mention in _mentions(node.annotation):
            if mention.span is None or not self._is_within(mention.span):
                continue
            fragments = self._cut((mention.span,))
            if fragments:
                self._links.append(Link(role, node.id, self._mention_id(role, fragments[0])))

    def _is_within(self, span: Span) -> bool:
        return 0 <= span.start < span.end <= len(self._text)

    def _mention_id(self, role: str, span: Span) -> str:
        """The entity that is these words, or a mention made for them."""
        known = self._entities.get(span) or self._mentions.get((role, span))
        if known is None:
            known = self._mentions[role, span] = self._add(MENTION, role, (span,), {}).id
        return known

    def _add_groups(self) -> None:
        groups: dict[str, list[str]] = defaultdict(list)
        for node in self._nodes:
            if node.annotation is not None and node.annotation.group is not None:
                groups[node.annotation.group].append(node.id)
        for members in groups.values():
            self._links += [Link(CONTINUES, b, a) for a, b in pairwise(members)]


def _mentions(annotation: Annotation) -> Iterator[tuple[str, Mention]]:
    """Each with its role."""
    arguments = annotation.arguments
    single = {
        "speaker": annotation.speaker,
        "cue": annotation.cue,
        "date": arguments.date if arguments else None,
        "place": arguments.place if arguments else None,
    }
    yield from ((role, mention) for role, mention in single.items() if mention is not None)
    many = {
        "candidate": annotation.candidates,
        "actor": arguments.actors if arguments else (),
        "recipient": arguments.recipients if arguments else (),
    }
    yield from ((role, mention) for role, mentions in many.items() for mention in mentions)


def _typed(annotation: Annotation) -> dict[str, str]:
    """Mentions without a place, as properties."""
    found: dict[str, str] = {}
    many: dict[str, list[str]] = defaultdict(list)
    for role, mention in _mentions(annotation):
        if mention.span is not None:
            continue
        if role in MANY_ROLES:
            many[role].append(mention.text)
        else:
            found[f"{role}_text"] = mention.text
    return found | {f"{role}_texts": to_json(texts) for role, texts in many.items()}


def has_typed_mentions(annotation: Annotation) -> bool:
    """True if a speaker, actor and so on is words without a place."""
    return any(mention.span is None for _role, mention in _mentions(annotation))


def typed_mentions(properties: Mapping[str, str]) -> Iterator[tuple[str, Mention]]:
    """The inverse of what `graph_of` does with mentions that have no place.

    Raises:
        ValueError: not such properties.
    """
    for role in SINGLE_ROLES:
        if f"{role}_text" in properties:
            yield role, Mention(properties[f"{role}_text"])
    for role in MANY_ROLES:
        texts = json.loads(properties.get(f"{role}_texts", "[]"))
        yield from ((role, Mention(str(text))) for text in texts)


def split_fragments(graph: Graph) -> Graph:
    """The graph for formats whose stretches have no gaps: the second and later fragments are stretches of
    their own, each linked to the first as its `fragment`.
    """
    nodes: list[Node] = []
    links = list(graph.links)
    for node in graph.nodes:
        for number, (span, words) in enumerate(zip(node.fragments, node.words, strict=True)):
            if not number:
                nodes.append(replace(node, fragments=(span,), words=(words,)))
                continue
            piece = Node(f"{node.id}.{number + 1}", node.kind, node.label, (span,), words=(words,))
            nodes.append(piece)
            links.append(Link(FRAGMENT, node.id, piece.id))
    return Graph(tuple(nodes), tuple(links), graph.left_out)


def join_fragments(nodes: Sequence[Node], links: Sequence[Link]) -> tuple[list[Node], list[Link]]:
    """The inverse of `split_fragments`."""
    pieces: dict[str, list[Node]] = defaultdict(list)
    by_id = {node.id: node for node in nodes}
    joined: set[str] = set()
    for link in links:
        if link.role == FRAGMENT and link.source in by_id and link.target in by_id:
            pieces[link.source].append(by_id[link.target])
            joined.add(link.target)
    whole = []
    for node in nodes:
        if node.id in joined:
            continue
        parts = sorted([node, *pieces[node.id]], key=lambda part: part.fragments)
        whole.append(
            replace(
                node,
                fragments=tuple(span for part in parts for span in part.fragments),
                words=tuple(word for part in parts for word in part.words),
            )
        )
    return whole, [link for link in links if link.role != FRAGMENT]
