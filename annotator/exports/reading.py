"""From what a file of another program says to an article: places are checked, nothing is lost silently."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Annotation, Arguments, Layer, Mention, Status, new_id, reading_order
from annotator.exports.anchoring import Anchors
from annotator.exports.base import WORDS_LIMIT, ExportProblem, Reading, title_of
from annotator.exports.graph import CONTINUES, MANY_ROLES, MENTION, ROLES, join_fragments, typed_mentions
from annotator.exports.properties import SHAPE_ERRORS, article_with, with_properties

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.core.annotation import Article
    from annotator.exports.graph import Link, Node

NOT_PLACED = "its words were not found in the text; it was left out"
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
NO_LABEL = "it has no label that can be shown; it was left out"
NO_LINK = "it is linked as “{0}” to something that this program has no place for; the link was left out"
NOT_FOUND = "a link “{0}” leads to an annotation that is not there; the link was left out"


@dataclass(frozen=True, slots=True)
class Document:
    """What a file says about one article. `name` says where it stands in the file.

    `remarks` are (words, reason) of what the format's own reader had to leave out.
    """

    name: str
    text: str
    nodes: Sequence[Node] = ()
    links: Sequence[Link] = ()
    properties: Mapping[str, str] = field(default_factory=dict)
    remarks: Sequence[tuple[str, str]] = ()


def unreadable(name: str, reason: str) -> Reading:
    """What stands for an article that cannot be read."""
    return Reading(name, None, (ExportProblem(name, "", f"{reason}; it was left out"),))


def reading_of(document: Document, format_name: str, status: Status) -> Reading:
    """The article of a document, and everything of it that could not be placed."""
    try:
        _check(document.text, *document.properties.values())
        article = article_with(document.text, document.properties)
    except SHAPE_ERRORS as error:
        return unreadable(document.name, f"its properties are not as expected ({error})")
    if not article.source.name:
        article = replace(article, source=replace(article.source, name=document.name))
    builder = _Annotations(article, f"import:{format_name}", status)
    annotations = builder.build(document)
    problems = [*document.remarks, *builder.problems]
    return Reading(
        document.name,
        replace(article, annotations=MappingProxyType({a.id: a for a in annotations}), is_sorted=True),
        tuple(ExportProblem(title_of(article), words[:WORDS_LIMIT], reason) for words, reason in problems),
    )


def _check(*words: str) -> None:
    """Raises ValueError (UnicodeEncodeError) where a half of a surrogate pair would make it unwritable."""
    for word in words:
        word.encode()


class _Annotations:
    """The annotations of one document in the making."""

    def __init__(self, article: Article, origin: str, status: Status) -> None:
        self._text = article.text
        self._anchors = Anchors(article.text)
        self._origin = origin
        self._status = status
        self._made: dict[str, Annotation] = {}
        self._places: dict[str, Mention] = {}
        self.problems: list[tuple[str, str]] = []

    def build(self, document: Document) -> list[Annotation]:
        nodes, links = join_fragments(document.nodes, document.links)
        linked = {link.target for link in links}
        for node in nodes:
            self._place(node, is_linked=node.id in linked)
        self._link(links)
        return sorted(self._made.values(), key=reading_order)

    def _place(self, node: Node, *, is_linked: bool) -> None:
        words = node.words or (None,) * len(node.fragments)
        is_labelled = node.label.strip() and not _CONTROL.search(node.label)
        fragments = self._anchors.place_all(node.fragments, words) if is_labelled else None
        said = " … ".join(filter(None, words)) or ", ".join(f"{s.start}-{s.end}" for s in node.fragments)
        if fragments is None:
            self.problems.append((said, NOT_PLACED if is_labelled else NO_LABEL))
            return
        first, last = fragments[0], fragments[-1]
        self._places[node.id] = Mention(self._text[first.start : last.end], replace(first, end=last.end))
        if node.kind == MENTION and is_linked:
            return
        is_known = node.kind in {layer.value for layer in Layer}
        annotation = Annotation(
            id=new_id(),
            layer=Layer(node.kind) if is_known else Layer.ENTITY,
            label=node.label,
            fragments=fragments,
            status=Status.REJECTED if node.rejected else self._status,
            origin=self._origin,
        )
        try:
            _check(node.label, *node.properties.values())
            annotation = self._with_typed(with_properties(annotation, node.properties, self._anchors), node)
        except SHAPE_ERRORS as error:
            self.problems.append((said, f"its properties are not as expected ({error}) and were left out"))
        self._made[node.id] = annotation

    def _with_typed(self, annotation: Annotation, node: Node) -> Annotation:
        for role, mention in typed_mentions(node.properties):
            annotation = _with_role(annotation, role, mention)
        return annotation

    def _link(self, links: Sequence[Link]) -> None:
        groups: dict[str, str] = {}
        for link in links:
            source, place = self._made.get(link.source), self._places.get(link.target)
            if source is None or place is None:
                self.problems.append((place.text if place else "", NOT_FOUND.format(link.role)))
            elif link.role == CONTINUES:
                self._join(link, groups)
            elif link.role in ROLES and _takes(source, link.role):
                self._made[link.source] = _with_role(source, link.role, place)
            else:
                self.problems.append((source.text_in(self._text), NO_LINK.format(link.role)))

    def _join(self, link: Link, groups: dict[str, str]) -> None:
        """Both parts of a quote get one group; two groups that meet become one."""
        if link.target not in self._made:
            self.problems.append((self._places[link.target].text, NOT_FOUND.format(link.role)))
            return
        members = [link.source, link.target]
        old = {groups[member] for member in members if member in groups}
        name = min(old, default=new_id())
        members += [member for member, group in groups.items() if group in old]
        for member in members:
            groups[member] = name
            self._made[member] = replace(self._made[member], group=name)


def _takes(annotation: Annotation, role: str) -> bool:
    """True if the annotation has a place for the role."""
    is_of_event = role in {"actor", "recipient", "date", "place"}
    return annotation.layer is (Layer.EVENT if is_of_event else Layer.QUOTE)


def _with_role(annotation: Annotation, role: str, mention: Mention) -> Annotation:
    """The annotation with one more speaker, cue, actor and so on; a place and typed words go together."""
    if role == "candidate":
        return replace(annotation, candidates=_ordered((*annotation.candidates, mention)))
    if role in {"speaker", "cue"}:
        change: Any = {role: _merged(getattr(annotation, role), mention)}
        return replace(annotation, **change)
    arguments = annotation.arguments or Arguments()
    name = MANY_ROLES.get(role, role)
    old = getattr(arguments, name)
    change = {name: _ordered((*old, mention)) if role in MANY_ROLES else _merged(old, mention)}
    return replace(annotation, arguments=replace(arguments, **change))


def _ordered(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """As given, typed ones last."""
    return tuple(sorted(mentions, key=lambda mention: mention.span is None))


def _merged(old: Mention | None, new: Mention) -> Mention:
    return new if old is None or old.span is None else old
