"""Entity files (JSON lines) to spaCy documents. All offsets are Python code points into `text`.

Sources: GMB news (silver), UNER EWT, WNUT 2017; licences stand in the data folder's README.
"""

from __future__ import annotations

import gzip
import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from spacy.language import Language
    from spacy.tokens import Doc

NAME_LABELS = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC"})
"""Labels that UNER and WNUT annotate in full."""

ADDED_LABELS = frozenset(
    {"NORP", "DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY", "EVENT"}
)
"""Labels that UNER and WNUT lack; they are filled in by a first model trained on GMB."""

BLOCK_LINES = 40
"""GMB lines that go to one side of the split together: neighbours may be one article."""

_SPLIT_CLITIC = re.compile(r"(?<=\w) (?=(?:n't|'s|'re|'ve|'ll|'d|'m)\b)")


@dataclass(frozen=True)
class Entity:
    """A labelled span, in code points."""

    start: int
    end: int
    label: str


@dataclass(frozen=True)
class Record:
    """One text with its entities and sentence spans; `unknown` spans carry no answer at all."""

    text: str
    entities: tuple[Entity, ...]
    sentences: tuple[tuple[int, int], ...]
    unknown: tuple[tuple[int, int], ...] = ()


def read_records(path: Path) -> list[Record]:
    """Read a gzip JSON-lines file; silver entities are joined to the others."""
    records: list[Record] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            spans = [*row["entities"], *row.get("silver_entities", [])]
            entities = sorted(
                (Entity(e["start"], e["end"], e["label"]) for e in spans), key=lambda e: e.start
            )
            sentences = tuple((int(start), int(end)) for start, end in row["sents"])
            records.append(Record(row["text"], tuple(entities), sentences))
    return records


def rewrite(record: Record, edits: Iterable[tuple[int, int, str]]) -> Record:
    """Apply non-overlapping text edits; spans move along, and an edited span covers its new text."""
    pieces: list[str] = []
    marks: list[tuple[int, int]] = []
    position = 0
    for start, end, new in sorted(edits):
        pieces += [record.text[position:start], new]
        marks.append((end, len(new) - (end - start)))
        position = end
    pieces.append(record.text[position:])

    def moved(offset: int) -> int:
        return offset + sum(shift for end, shift in marks if end <= offset)

    return Record(
        "".join(pieces),
        tuple(Entity(moved(e.start), moved(e.end), e.label) for e in record.entities),
        tuple((moved(start), moved(end)) for start, end in record.sentences),
        tuple((moved(start), moved(end)) for start, end in record.unknown),
    )


def join_clitics(record: Record) -> Record:
    """Undo the split writing of contractions ("do n't") left by the corpus tokens."""
    return rewrite(record, [(m.start(), m.end(), "") for m in _SPLIT_CLITIC.finditer(record.text)])


def split_gmb(records: list[Record]) -> tuple[list[Record], list[Record]]:
    """Split into training part and held-out tenth.

    Every tenth block of `BLOCK_LINES` lines is held out; the first and last two training lines beside such a
    block are dropped (they may be the same article), and so is each training line that repeats a held-out
    sentence of more than 40 code points.
    """
    held = [r for i, r in enumerate(records) if (i // BLOCK_LINES) % 10 == 9]
    seen = {r.text[start:end] for r in held for start, end in r.sentences if end - start > 40}
    train: list[Record] = []
    for index, record in enumerate(records):
        cycle = index % (BLOCK_LINES * 10)
        near_block = cycle < 2 or cycle >= BLOCK_LINES * 9 - 2
        if near_block or any(record.text[start:end] in seen for start, end in record.sentences):
            continue
        train.append(record)
    return train, held


def first_sentences(record: Record, count: int) -> Record:
    """The record cut after its first `count` sentences."""
    sentences = record.sentences[:count]
    end = sentences[-1][1]
    return Record(
        record.text[:end],
        tuple(e for e in record.entities if e.end <= end),
        sentences,
        tuple(u for u in record.unknown if u[1] <= end),
    )


def fill_missing(records: list[Record], model: Language) -> list[Record]:
    """Add the labels that a corpus lacks from a model's output; other new finds become unknown spans.

    Only finds that overlap no gold entity count. A find with a label of `NAME_LABELS` stays outside, because
    the corpus does annotate those.
    """
    filled: list[Record] = []
    for record, doc in zip(records, model.pipe(r.text for r in records), strict=True):
        entities = list(record.entities)
        unknown: list[tuple[int, int]] = []
        for span in doc.ents:
            start, end = span.start_char, span.end_char
            if any(e.start < end and start < e.end for e in record.entities):
                continue
            if span.label_ in ADDED_LABELS:
                entities.append(Entity(start, end, span.label_))
            elif span.label_ not in NAME_LABELS:
                unknown.append((start, end))
        entities.sort(key=lambda e: e.start)
        filled.append(replace(record, entities=tuple(entities), unknown=tuple(unknown)))
    return filled


def make_doc(nlp: Language, record: Record) -> Doc:
    """Tokenise and set the entities; a span that does not fit the tokens is left without an answer."""
    doc = nlp.make_doc(record.text)
    spans = []
    missing = []
    used = 0
    for entity in record.entities:
        span = doc.char_span(entity.start, entity.end, label=entity.label)
        if span is None:
            span = doc.char_span(entity.start, entity.end, alignment_mode="expand")
            if span is not None and span.start >= used:
                missing.append(span)
                used = span.end
        elif span.start >= used and not span.text[0].isspace() and not span.text[-1].isspace():
            spans.append(span)
            used = span.end
    taken = {i for span in [*spans, *missing] for i in range(span.start, span.end)}
    for start, end in record.unknown:
        span = doc.char_span(start, end, alignment_mode="expand")
        if span is not None and not taken & set(range(span.start, span.end)):
            missing.append(span)
            taken |= set(range(span.start, span.end))
    doc.set_ents(spans, missing=missing, default="outside")
    return doc
