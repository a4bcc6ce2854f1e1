"""Reads spaCy's DocBin, by the bytes: no Doc is built, so that a damaged file cannot harm.

Format: spacy/tokens/_serialize.py and span_group.pyx of spaCy 3: zlib, MessagePack, a row of numbers a
token; a span is `>QQQllll` (id, kb_id, label, start, end, start_char, end_char).
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import ArticleLabels, EventType, Span
from annotator.core.codec import labels_to_dict
from annotator.core.errors import ReadError
from annotator.exports.graph import Node
from annotator.exports.properties import SHAPE_ERRORS, to_json
from annotator.exports.reading import Document, reading_of, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from annotator.core.annotation import Status
    from annotator.exports.base import Reading

_ENTITY = "entity"
_WRONG = "incorrect"  # what a person rejected
_KINDS = {"entities": _ENTITY, "quotes": "quote", "events": "event", "sc": _ENTITY, _WRONG: _WRONG}
"""What the groups of spans are: ours, and spaCy's own name for those of a span categoriser."""
_SPAN = struct.Struct(">QQQllll")
_LARGEST = 2 * 1024 * 1024 * 1024
_BEGIN, _INSIDE = 3, 1  # of ENT_IOB


def read_docbin(path: Path, status: Status) -> Iterator[Reading]:
    """An article for each Doc.

    Raises:
        ReadError: it is no DocBin, is damaged or would unpack to more than two gigabytes.
    """
    try:
        packed = _Packed(_unpacked(path))
    except (*SHAPE_ERRORS, zlib.error, struct.error) as error:
        raise ReadError(
            f"“{path.name}” is not a DocBin of spaCy ({error}); get an undamaged copy."
        ) from error
    for number in range(packed.count):
        name = f"{path.name}, text {number + 1}"
        try:
            document = packed.document(name, number)
        except (*SHAPE_ERRORS, struct.error) as error:
            yield unreadable(name, f"it is damaged ({error})")
        else:
            yield reading_of(document, "spacy", status)


def _unpacked(path: Path) -> dict[str, Any]:
    import srsly

    unpacker = zlib.decompressobj()
    data = unpacker.decompress(path.read_bytes(), _LARGEST)
    if unpacker.unconsumed_tail:
        raise ReadError(f"“{path.name}” would unpack to far more data than articles have; it was not read.")
    if not unpacker.eof:
        raise ValueError("it is cut off")
    found = srsly.msgpack_loads(data)
    if not isinstance(found, dict):
        raise ValueError("it holds no table")
    return found


class _Packed:
    """The tables of a DocBin."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        import numpy
        from spacy.attrs import IDS
        from spacy.strings import StringStore

        columns = [int(attribute) for attribute in data["attrs"]]
        self._at = {
            name: columns.index(IDS[name]) for name in ("ORTH", "ENT_IOB", "ENT_TYPE") if IDS[name] in columns
        }
        store = StringStore()
        self._words = {int(store.add(str(text))): str(text) for text in data["strings"]} | {0: ""}
        tokens = numpy.frombuffer(data["tokens"], dtype="uint64").reshape(-1, len(columns))
        spaces = numpy.frombuffer(data["spaces"], dtype=bool).reshape(-1)
        lengths = numpy.frombuffer(data["lengths"], dtype="int32")
        if lengths.min(initial=0) < 0 or len(tokens) != lengths.sum() or len(spaces) != len(tokens):
            raise ValueError("its tables do not fit each other")
        bounds = numpy.cumsum(lengths)[:-1]
        self._tokens, self._spaces = numpy.split(tokens, bounds), numpy.split(spaces, bounds)
        self.count = len(lengths)
        self._groups: Sequence[bytes] = data.get("span_groups", [b""] * self.count)
        self._cats: Sequence[Mapping[str, float]] = data.get("cats", [{}] * self.count)
        self._flags: Sequence[Mapping[str, bool]] = data.get("flags", [{}] * self.count)
        self._user_data: Sequence[bytes | None] = data.get("user_data", [None] * self.count)

    def document(self, name: str, number: int) -> Document:
        """One Doc.

        Raises:
            SHAPE_ERRORS, struct.error: it is damaged or has no words.
        """
        rows = self._tokens[number].tolist()
        has_spaces = not self._flags[number].get("has_unknown_spaces")
        spaces = self._spaces[number].tolist() if has_spaces else [True] * len(rows)
        text, spans = "", []
        parts, length = [], 0
        for row, space in zip(rows, spaces, strict=True):
            word = self._words[row[self._at["ORTH"]]]
            spans.append(Span(length, length + len(word)))
            parts.append(word + " " * space)
            length += len(parts[-1])
        text = "".join(parts)
        if not text.strip():
            raise ValueError("it has no words")
        places = {*self._entities(rows), *self._spans(number, len(rows))}
        ordered = sorted(places)
        nodes = [
            Node(
                f"T{at}",
                kind.removeprefix(_WRONG) or _ENTITY,
                label,
                (Span(spans[first].start, spans[end - 1].end),),
                rejected=kind == _WRONG,
            )
            for at, (first, end, kind, label) in enumerate(ordered)
        ]
        return Document(name, text, nodes, (), self._properties(number))

    def _entities(self, rows: Sequence[Sequence[int]]) -> Iterator[tuple[int, int, str, str]]:
        if "ENT_IOB" not in self._at or "ENT_TYPE" not in self._at:
            return
        start = -1
        for at, row in enumerate([*rows, None]):
            iob = row[self._at["ENT_IOB"]] if row is not None else 0
            if start >= 0 and iob != _INSIDE:
                yield start, at, _ENTITY, self._words[rows[start][self._at["ENT_TYPE"]]]
                start = -1
            if iob == _BEGIN or (iob == _INSIDE and start < 0):
                start = at

    def _spans(self, number: int, count: int) -> Iterator[tuple[int, int, str, str]]:
        import srsly

        packed = self._groups[number]
        found = srsly.msgpack_loads(packed) if packed else []
        groups = (
            [(key, data) for data, keys in found.items() for key in keys]
            if isinstance(found, dict)
            else [("", data) for data in found]
        )
        for key, data in groups:
            group = srsly.msgpack_loads(data)
            name = str(key or group.get("name"))
            kind = _KINDS.get(name, _ENTITY)
            for item in group["spans"]:
                _id, _kb_id, label, start, end, _start_char, _end_char = _SPAN.unpack(item)
                if not 0 <= start < end <= count:
                    raise ValueError("a span lies outside the text")
                yield start, end, kind, self._words[label]

    def _properties(self, number: int) -> dict[str, str]:
        import srsly

        properties = {}
        packed = self._user_data[number] if number < len(self._user_data) else None
        user_data = srsly.msgpack_loads(packed, use_list=False) if packed else {}
        if isinstance(user_data, dict) and isinstance(user_data.get("title"), str):
            properties["title"] = user_data["title"]
        chosen = [code for code, value in (self._cats[number] or {}).items() if float(value) >= 0.5]
        if chosen:
            labels = ArticleLabels(event_types=tuple(EventType(str(code)) for code in chosen))
            properties["article_labels"] = to_json(labels_to_dict(labels))
        return properties
