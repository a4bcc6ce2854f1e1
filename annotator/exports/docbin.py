"""spaCy's DocBin, which `spacy train` reads as it is. See docs/formats/spacy.md.

Format: https://spacy.io/api/docbin. spaCy is imported when the first article is written, not before.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Layer, Status
from annotator.exports.base import Format, Written, title_of
from annotator.exports.choice import lost_fields, within
from annotator.exports.docbin_reader import read_docbin
from annotator.exports.places import Place, without_blanks
from annotator.exports.tokens import (
    GAPS,
    OVERLAP,
    align,
    counted,
    make_doc,
    sentence_starts,
    without_overlaps,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import BinaryIO

    from spacy.tokens import Doc, Span

    from annotator.core.annotation import Annotation, Article
    from annotator.exports.tokens import Alignment, Placed, Problems, Tokens

WRONG = "incorrect"
NOT_ON_TOKENS = "it was rejected and begins or ends inside a word; it was left out"
_GROUPS = {Layer.ENTITY: "entities", Layer.QUOTE: "quotes", Layer.EVENT: "events"}
_REASONS = {
    OVERLAP: 'it overlaps a longer one, so it stands in spans["entities"] and not in ents',
    GAPS: 'it has gaps, so its pieces stand in spans["entities"] and not in ents',
}
_ATTRIBUTES = ("ORTH", "SPACY", "ENT_IOB", "ENT_TYPE", "SENT_START")


class DocBinWriter:
    """Collects one Doc an article; the file is written at the end, as the format wants it."""

    def __init__(self, file: BinaryIO) -> None:
        from spacy.tokens import DocBin

        self._file = file
        self._docs = DocBin(attrs=_ATTRIBUTES, store_user_data=True)
        self._event_types: list[set[str] | None] = []

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Make the Doc of one article."""
        right = [a for a in annotations if a.status is not Status.REJECTED]
        wrong = [a for a in annotations if a.status is Status.REJECTED and a.layer is Layer.ENTITY]
        alignment = align(article.text, right)
        kept, problems = _kept(alignment)
        labels = article.labels
        is_known = bool(labels.event_types) or labels.done
        event_types = {item.code for item in labels.event_types} if is_known else None
        doc = _labelled_doc(article, alignment, kept)
        misplaced = _add_wrong(doc, wrong) if wrong else []
        self._docs.add(doc)
        self._event_types.append(event_types)
        written = len(alignment.placed) + len(wrong) - len(misplaced)
        return Written(written, (*alignment.problems, *problems, *misplaced))

    def close(self) -> None:
        """Write the file."""
        known = sorted(set().union(*(codes for codes in self._event_types if codes)))
        # Training wants every category in every text; a text that nobody has labelled has none at all.
        self._docs.cats = [
            {} if codes is None else {code: float(code in codes) for code in known}
            for codes in self._event_types
        ]
        self._file.write(self._docs.to_bytes())


def _labelled_doc(article: Article, alignment: Alignment, kept: Sequence[Placed]) -> Doc:
    from spacy.tokens import Span

    tokens = alignment.tokens
    doc = make_doc(tokens)
    _set_sentences(doc, sentence_starts(doc, tokens, kept))
    ents = [Span(doc, *item.ranges[0], label=item.annotation.label) for item in kept]
    doc.set_ents(ents, missing=_unread(doc, article, tokens, kept), default="outside")
    for layer, name in _GROUPS.items():
        doc.spans[name] = [
            Span(doc, *piece, label=item.annotation.label)
            for item in alignment.placed
            if item.annotation.layer is layer
            for piece in item.ranges
        ]
    doc.user_data = {"title": title_of(article), "article_id": article.id, "sha256": article.source.sha256}
    return doc


def _add_wrong(doc: Doc, wrong: Sequence[Annotation]) -> Problems:
    """What a person rejected, for `incorrect_spans_key` of spaCy's entity recogniser; whole tokens only."""
    placed: list[Span] = []
    problems: Problems = []
    for annotation in wrong:
        spans = [doc.char_span(s.start, s.end, label=annotation.label) for s in annotation.fragments]
        whole = [span for span in spans if span is not None]
        if len(whole) == len(spans):
            placed += whole
        else:
            problems.append((annotation, NOT_ON_TOKENS))
    doc.spans[WRONG] = placed
    return problems


def _set_sentences(doc: Doc, starts: Sequence[bool]) -> None:
    import numpy

    # As a column: told token by token, spaCy looks through the whole Doc each time.
    column: Any = numpy.array([1 if is_start else -1 for is_start in starts], dtype="int64").view("uint64")
    doc.from_array(["SENT_START"], column)


def _kept(alignment: Alignment) -> tuple[list[Placed], Problems]:
    entities = [item for item in alignment.placed if item.annotation.layer is Layer.ENTITY]
    kept, problems = without_overlaps(entities)
    return kept, [(annotation, _REASONS.get(reason, reason)) for annotation, reason in problems]


def _unread(doc: Doc, article: Article, tokens: Tokens, kept: Sequence[Placed]) -> list[Span]:
    """The stretches outside the paragraphs that people look at: unknown to training, not "no entity"."""
    if not article.blocks:
        return []
    is_read = within(article.detected_text_blocks(), tokens.starts)
    for item in kept:
        first, last = item.ranges[0]
        is_read[first:last] = [True] * (last - first)
    stretches: list[Span] = []
    start = 0
    for is_known, group in groupby(is_read):
        end = start + len(list(group))
        if not is_known:
            stretches.append(doc[start:end])
        start = end
    return stretches


def _returns(article: Article, annotations: Sequence[Annotation]) -> list[Place]:
    """A span of spaCy has no gaps: each piece comes back by itself, equal ones once."""
    found = {
        (place.layer, place.label.strip(), span): Place(place.layer, place.label.strip(), (span,), place.id)
        for place in without_blanks(article, annotations)
        for span in place.fragments
    }
    return list(found.values())


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    alignment = align(article.text, annotations)
    lost = lost_fields(article, annotations, frozenset({"fragments", "article_event_types"}))
    lost.update(counted([*alignment.problems, *_kept(alignment)[1]]))
    return lost


SPACY = Format(
    name="spacy",
    description="spaCy DocBin for “spacy train”: entities, quotes, events, and event types as categories",
    loses=(
        "notes, confidences, event types and stances of annotations, speakers, clusters, arguments of events",
        "in ents: entities inside or across others (the longest stays; all are in spans)",
        "in ents: entities with gaps",
        "stances of and notes on articles, metadata, roles of paragraphs",
    ),
    suffix=".spacy",
    write=DocBinWriter,
    lost=_lost,
    negatives=True,
    read=read_docbin,
    on_tokens=frozenset(Layer),
    returns=_returns,
)
