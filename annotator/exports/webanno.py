"""WebAnno TSV 3.3, as INCEpTION and WebAnno open it: a zip with a file an article.

See docs/formats/webanno.md.

Format: the appendix “WebAnno TSV 3.3” of INCEpTION's user guide and its reader, Tsv3XDeserializer. Offsets
are UTF-16 units, as Java counts. All annotations are of one span layer, so that relations can lead from any
to any.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.annotation import Layer
from annotator.core.offsets import Utf16Map
from annotator.exports.base import Format, Written, title_of
from annotator.exports.choice import lost_fields
from annotator.exports.graph import LINK_FIELDS, graph_of, split_fragments
from annotator.exports.members import Bundle
from annotator.exports.places import without_blanks
from annotator.exports.properties import ANNOTATION_FIELDS, to_json
from annotator.exports.tokens import BLANK, make_doc, sentence_starts, split
from annotator.exports.webanno_reader import read_webanno

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import BinaryIO

    from annotator.core.annotation import Annotation, Article
    from annotator.exports.graph import Graph, Node
    from annotator.exports.tokens import Tokens

SPAN_LAYER = "webanno.custom.ArticleAnnotation"
LINK_LAYER = "webanno.custom.ArticleLink"
HEADER = (
    "#FORMAT=WebAnno TSV 3.3\n"
    f"#T_SP={SPAN_LAYER}|kind|label|note|properties\n"
    f"#T_RL={LINK_LAYER}|role|BT_{SPAN_LAYER}\n\n\n"
)
_CARRIED = ANNOTATION_FIELDS | LINK_FIELDS | {"fragments"}
_AT_START = "blanks at the start of the text other than spaces"
_SPECIAL = re.compile(r"->|[\\\[\]|_;\t\n\r*]")
_ESCAPED = {"\t": "\\t", "\n": "\\n", "\r": "\\r"}
_IN_TEXT = re.compile(r"[\\\t\r]")


class WebannoWriter:
    """Writes one file an article."""

    def __init__(self, file: BinaryIO) -> None:
        self._bundle = Bundle(file)

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write the file of one article."""
        graph = graph_of(article, annotations, trim=True)
        data = _Sheet(article.text, split_fragments(graph)).text()
        self._bundle.add(f"{self._bundle.next_name(title_of(article))}.tsv", data.encode())
        problems = tuple((annotation, BLANK) for annotation in graph.left_out)
        return Written(len(annotations) - len(problems), problems)

    def close(self) -> None:
        """Write the end of the zip."""
        self._bundle.close()


@dataclass(frozen=True, slots=True)
class _Piece:
    """A node and the tokens it covers, `[first, last)`; `number` tells it apart in the file."""

    node: Node
    number: int
    first: int
    last: int

    @property
    def ranges(self) -> tuple[tuple[int, int], ...]:
        """As `tokens.Placed`."""
        return ((self.first, self.last),)


@dataclass(slots=True)
class _Cells:
    """What stands in the columns of one token, an entry of each list for each annotation."""

    spans: list[_Piece] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)


class _Sheet:
    """One article as lines."""

    def __init__(self, text: str, graph: Graph) -> None:
        self._text = text
        self._units = Utf16Map(text)
        bounds = {at for node in graph.nodes for at in (node.start, node.end)}
        self._tokens, _cuts = split(text, bounds)
        self._pieces = [_piece(node, n, self._tokens) for n, node in enumerate(graph.nodes, 1)]
        self._graph = graph
        self._ids = self._token_ids()

    def _token_ids(self) -> dict[int, tuple[int, int]]:
        """Sentence and number in it, from 1, for each token that is not blank."""
        starts = sentence_starts(make_doc(self._tokens), self._tokens, self._pieces)
        ids, sentence, number = {}, 0, 0
        for index, word in enumerate(self._tokens.words):
            if starts[index] or (not sentence and not word.isspace()):
                sentence, number = sentence + 1, 0
            if not word.isspace():
                number += 1
                ids[index] = (sentence, number)
        return ids

    def text(self) -> str:
        """The whole file."""
        if not self._ids:
            raise ValueError("it has no words")
        cells = self._cells()
        sentences: dict[int, list[int]] = defaultdict(list)
        for index, (sentence, _number) in self._ids.items():
            sentences[sentence].append(index)
        parts = [HEADER]
        for sentence, indices in sentences.items():
            following = sentences.get(sentence + 1)
            parts.append(self._heading(indices[0], following[0] if following else None))
            parts += [self._line(index, cells[index]) for index in indices]
            parts.append("\n")
        return "".join(parts)

    def _heading(self, first: int, following: int | None) -> str:
        """The text up to the next sentence; a reader ends each line of it, so the last end is not written."""
        end = self._tokens.starts[following] if following is not None else len(self._text)
        lines = self._text[self._tokens.starts[first] : end].split("\n")
        if following is not None and len(lines) > 1 and not lines[-1]:
            del lines[-1]
        return "".join(f"#Text={_IN_TEXT.sub(_escaped, line)}\n" for line in lines)

    def _line(self, index: int, cells: _Cells) -> str:
        sentence, number = self._ids[index]
        start = self._units.to_units(self._tokens.starts[index])
        end = self._units.to_units(self._tokens.ends[index])
        columns = [
            f"{sentence}-{number}",
            f"{start}-{end}",
            _SPECIAL.sub(_escaped, self._tokens.words[index]),
        ]
        if cells.spans:
            columns += ["|".join(column) for column in zip(*map(_values, cells.spans), strict=True)]
        else:
            columns += ["_"] * 4
        columns += ["|".join(column) for column in zip(*cells.links, strict=True)] or ["_", "_"]
        return "\t".join(columns) + "\t\n"

    def _cells(self) -> dict[int, _Cells]:
        cells: dict[int, _Cells] = defaultdict(_Cells)
        for piece in self._pieces:
            for index in range(piece.first, piece.last):
                if index in self._ids:
                    cells[index].spans.append(piece)
        by_id = {piece.node.id: piece for piece in self._pieces}
        for link in self._graph.links:
            source, target = by_id[link.source], by_id[link.target]
            place = "-".join(map(str, self._ids[source.first]))
            cells[target.first].links.append(
                (_SPECIAL.sub(_escaped, link.role), f"{place}[{source.number}_{target.number}]")
            )
        return cells


def _piece(node: Node, number: int, tokens: Tokens) -> _Piece:
    return _Piece(node, number, bisect_left(tokens.starts, node.start), bisect_left(tokens.starts, node.end))


def _values(piece: _Piece) -> Iterator[str]:
    """The cells of one annotation: `*` stands for a feature that is not set."""
    properties = dict(piece.node.properties)
    note = properties.pop("note", "")
    for value in (piece.node.kind, piece.node.label, note, to_json(properties) if properties else ""):
        yield f"{_SPECIAL.sub(_escaped, value) or '*'}[{piece.number}]"


def _escaped(match: re.Match[str]) -> str:
    return _ESCAPED.get(match[0], f"\\{match[0]}")


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    lost = lost_fields(article, annotations, _CARRIED)
    lost[f"annotations of which: {BLANK}"] = len(graph_of(article, annotations, trim=True).left_out)
    first = article.text[: len(article.text) - len(article.text.lstrip())]
    lost[_AT_START] = len(first.replace(" ", ""))
    return +lost


WEBANNO = Format(
    name="webanno",
    description="WebAnno TSV 3.3 for INCEpTION and WebAnno, a zip with a file an article",
    loses=(
        "title and metadata, labels, notes and marks of articles, roles of paragraphs",
        "blanks at the ends of annotations",
        _AT_START,
    ),
    suffix=".webanno.zip",
    write=WebannoWriter,
    lost=_lost,
    read=read_webanno,
    returns=without_blanks,
    on_tokens=frozenset(Layer),
)
