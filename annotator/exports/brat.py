"""brat standoff: a `.txt` and an `.ann` file an article, in a zip or folder. See docs/formats/brat.md.

Format: https://brat.nlplab.org/standoff.html and /configuration.html. Offsets are code points, as brat's
server (Python) counts; a stretch never holds a line end: brat cuts it there into fragments, and so is it
written.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.annotation import Layer, Span
from annotator.exports.base import Format, Written, title_of
from annotator.exports.brat_reader import read_brat
from annotator.exports.choice import lost_fields
from annotator.exports.graph import LINK_FIELDS, Graph, Link, Node, graph_of
from annotator.exports.members import Bundle
from annotator.exports.places import Place, without_blanks
from annotator.exports.properties import ANNOTATION_FIELDS
from annotator.exports.tokens import BLANK

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import BinaryIO

    from annotator.core.annotation import Annotation, Article

CONFIG = "annotation.conf"
NOTE = "AnnotatorNotes"
BINARY = "Unsure"
MODE = "Mode"
LABEL = "label"
"""The property of a label that is not a name in brat's sense."""
_CARRIED = ANNOTATION_FIELDS | LINK_FIELDS | {"fragments"}
_JOINED = "gaps of line ends only, which are closed"
_TYPE = re.compile(r"[^A-Za-z0-9_-]")
_PREFIX = re.compile(r"(entity|quote|event|mention)-")
_PIECES = re.compile(r"[^\n]+")
_LINE_ENDS = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


class BratWriter:
    """Writes two files an article and, at the end, the configuration that has all types."""

    def __init__(self, file: BinaryIO) -> None:
        self._bundle = Bundle(file)
        self._config = _Config()

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write the text and the annotations of one article."""
        graph = graph_of(article, annotations, trim=True)
        lines = _Lines(article.text, graph)
        name = self._bundle.next_name(title_of(article))
        data = "".join(f"{line}\n" for line in lines.written).encode()
        self._config.add(graph, lines)
        self._bundle.add(f"{name}.txt", article.text.encode())
        self._bundle.add(f"{name}.ann", data)
        problems = tuple((annotation, BLANK) for annotation in graph.left_out)
        return Written(len(annotations) - len(problems), problems)

    def close(self) -> None:
        """Write the configuration and the end of the zip."""
        self._bundle.add(CONFIG, self._config.text().encode())
        self._bundle.close()


class _Lines:
    """The lines of one `.ann` file."""

    def __init__(self, text: str, graph: Graph) -> None:
        self._text = text
        self.written: list[str] = []
        self._attributes = 0
        self._notes = 0
        self._ids = {node.id: node.id for node in graph.nodes}
        links: dict[str, list[Link]] = defaultdict(list)
        for link in graph.links:
            links[link.source].append(link)
        events = [node for node in graph.nodes if node.kind == Layer.EVENT.value]
        for number, node in enumerate(events, 1):
            self._ids[node.id] = f"E{number}"
        for node in graph.nodes:
            self._add_stretch(node)
        for node in events:
            self._add_event(node, links[node.id])
        others = [link for link in graph.links if not self._ids[link.source].startswith("E")]
        for number, link in enumerate(others, 1):
            ends = f"Arg1:{self._ids[link.source]} Arg2:{self._ids[link.target]}"
            self.written.append(f"R{number}\t{link.role.capitalize()} {ends}")

    def _add_stretch(self, node: Node) -> None:
        pieces = [piece for span in node.fragments for piece in pieces_of(span, self._text)]
        offsets = ";".join(f"{piece.start} {piece.end}" for piece in pieces)
        words = " ".join(self._text[piece.start : piece.end] for piece in pieces)
        name = type_name(node)
        self.written.append(f"{node.id}\t{name} {offsets}\t{_LINE_ENDS.sub(' ', words)}")
        properties = dict(node.properties)
        if _TYPE.search(node.label) or _PREFIX.match(node.label):
            properties[LABEL] = node.label
        self._add_properties(self._ids[node.id], properties)

    def _add_event(self, node: Node, links: Sequence[Link]) -> None:
        counts: dict[str, int] = defaultdict(int)
        arguments = []
        for link in links:
            counts[link.role] += 1
            number = str(counts[link.role]) if counts[link.role] > 1 else ""
            arguments.append(f" {link.role.capitalize()}{number}:{self._ids[link.target]}")
        self.written.append(f"{self._ids[node.id]}\t{type_name(node)}:{node.id}{''.join(arguments)}")

    def _add_properties(self, id_: str, properties: Mapping[str, str]) -> None:
        for name, value in properties.items():
            if name == "unsure":
                self._add_attribute(f"{BINARY} {id_}")
            elif name == "event_mode" and not _TYPE.search(value):
                self._add_attribute(f"{MODE} {id_} {value}")
            else:
                self._notes += 1
                kind = NOTE if name == "note" else name
                self.written.append(f"#{self._notes}\t{kind} {id_}\t{escape(value)}")

    def _add_attribute(self, line: str) -> None:
        self._attributes += 1
        self.written.append(f"A{self._attributes}\t{line}")


def pieces_of(span: Span, text: str) -> Iterator[Span]:
    """The span without its line ends, which part the pieces."""
    for match in _PIECES.finditer(text, span.start, span.end):
        yield Span(match.start(), match.end())


def type_name(node: Node) -> str:
    """The type of a node as brat allows it: letters, digits, `-` and `_`. An entity's is the bare label."""
    label = _TYPE.sub("_", node.label)
    is_bare = node.kind == Layer.EVENT.value or (node.kind == Layer.ENTITY.value and not _PREFIX.match(label))
    return label if is_bare else f"{node.kind}-{label}"


def escape(value: str) -> str:
    """A value on one line: line ends and tabs as `\\n`, `\\t` and so on."""
    value = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")
    return _LINE_ENDS.sub(lambda match: f"\\u{ord(match[0]):04x}", value)


class _Config:
    """The types, relations and attributes that were used."""

    def __init__(self) -> None:
        self._entities: set[str] = set()
        self._events: dict[str, set[str]] = defaultdict(set)
        self._relations: set[str] = set()
        self._modes: set[str] = set()

    def add(self, graph: Graph, lines: _Lines) -> None:
        nodes = graph.by_id
        for node in graph.nodes:
            if node.kind == Layer.EVENT.value:
                self._events[type_name(node)] |= set()
            else:
                self._entities.add(type_name(node))
        for link in graph.links:
            source = nodes[link.source]
            if source.kind == Layer.EVENT.value:
                self._events[type_name(source)].add(link.role.capitalize())
            else:
                self._relations.add(link.role.capitalize())
        self._modes |= {
            line.split(" ")[2] for line in lines.written if f"\t{MODE} " in line and line[0] == "A"
        }

    def text(self) -> str:
        """The file; https://brat.nlplab.org/configuration.html."""
        events = (
            name
            + "".join(
                f"{', ' if number else chr(9)}{role}*:<ANY>" for number, role in enumerate(sorted(roles))
            )
            for name, roles in sorted(self._events.items())
        )
        attributes = [f"{BINARY}\tArg:<ANY>"]
        if self._modes:
            attributes.append(f"{MODE}\tArg:<ANY>, Value:{'|'.join(sorted(self._modes))}")
        sections = {
            "entities": sorted(self._entities),
            "relations": [
                "<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>",
                *(f"{name}\tArg1:<ANY>, Arg2:<ANY>" for name in sorted(self._relations)),
            ],
            "events": events,
            "attributes": attributes,
        }
        return "\n".join(
            f"[{name}]\n" + "".join(f"{line}\n" for line in lines) for name, lines in sections.items()
        )


def _returns(article: Article, annotations: Sequence[Annotation]) -> list[Place]:
    places = without_blanks(article, annotations)
    return [replace(place, fragments=_closed(place.fragments, article.text)) for place in places]


def _closed(fragments: Sequence[Span], text: str) -> tuple[Span, ...]:
    """The fragments without gaps of line ends only, which cannot be told from a line end within one."""
    closed: list[Span] = []
    for span in fragments:
        gap = text[closed[-1].end : span.start] if closed else ""
        if gap and not gap.strip("\n"):
            closed[-1] = Span(closed[-1].start, span.end)
        else:
            closed.append(span)
    return tuple(closed)


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    lost = lost_fields(article, annotations, _CARRIED)
    lost[f"annotations of which: {BLANK}"] = len(graph_of(article, annotations, trim=True).left_out)
    lost[_JOINED] = sum(
        set(article.text[a.end : b.start]) == {"\n"}
        for item in annotations
        for a, b in zip(item.fragments, item.fragments[1:], strict=False)
    )
    return +lost


BRAT = Format(
    name="brat",
    description="brat standoff, a zip with .txt and .ann an article and annotation.conf",
    loses=(
        "title and metadata, labels, notes and marks of articles, roles of paragraphs",
        "blanks and line ends at the ends of annotations",
        _JOINED,
    ),
    suffix=".brat.zip",
    write=BratWriter,
    lost=_lost,
    read=read_brat,
    returns=_returns,
)
