"""A printable PDF of annotated articles. See docs/formats/pdf.md.

Written through fpdf2 with the fonts that the program ships; characters that they lack are taken from fonts
that the system has, where it has some. Right-to-left paragraphs follow the Unicode bidirectional algorithm
(UAX 9) word by word.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.core.annotation import DETECTED_ROLES, Layer, Role, Status
from annotator.exports.base import Format, Written, title_of
from annotator.exports.choice import lost_fields
from annotator.exports.html import CARRIED, facts, stance_phrase
from annotator.exports.pdf_layout import BODY, FACTS, HEADING, QUIET, SMALL, Column, Mark, Piece, Style
from annotator.exports.properties import body_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import BinaryIO

    from annotator.core.annotation import Annotation, Article, Block

NO_GLYPH = "characters for which no font is installed (shown as boxes)"
_INKS = {Layer.ENTITY: (220, 235, 251), Layer.EVENT: (251, 227, 220), Layer.QUOTE: (250, 240, 222)}
_DEPTH = {Layer.QUOTE: 0, Layer.EVENT: 1, Layer.ENTITY: 2}


class PdfWriter:
    """Writes each article on pages of its own. Pages are kept until the end, as fpdf2 does."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._column = Column()

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write one article, its annotations marked and numbered, and a list of them."""
        column = self._column
        column.use_fonts_for(article.text)
        column.begin_page()
        column.write([Piece(title_of(article), HEADING)])
        for line in _about(article):
            column.write([Piece(line, FACTS)])
        column.gap(8)
        pieces = _Pieces(article.text, annotations)
        for block in article.blocks or body_blocks(article.text):
            column.write(list(pieces.between(block, _style(block))))
        if annotations:
            column.rule()
        for number, annotation in enumerate(annotations, 1):
            column.write(list(_row(article, annotation, number)))
        return Written(len(annotations))

    def close(self) -> None:
        """Write the file."""
        self._file.write(self._column.finished())


def _style(block: Block) -> Style:
    if block.role is Role.HEADLINE:
        return HEADING
    return BODY if block.role in DETECTED_ROLES else QUIET


def _about(article: Article) -> Iterator[str]:
    metadata, labels = article.metadata, article.labels
    known = (metadata.byline, metadata.outlet, metadata.published or "", metadata.url)
    lines = [" · ".join(item for item in known if item)]
    if labels.event_types:
        lines.append("Events: " + ", ".join(item.code for item in labels.event_types))
    lines += [stance_phrase(stance) for stance in labels.stances]
    lines.append(labels.note)
    yield from (line for line in lines if line)


def _row(article: Article, annotation: Annotation, number: int) -> Iterator[Piece]:
    """One annotation in the list: number, label, words, what is known."""
    words = " ".join(annotation.text_in(article.text).split())
    yield Piece(f"{number}  {annotation.layer.value}: {annotation.label}  ", SMALL)
    yield Piece(words, SMALL, Mark(_INKS[annotation.layer]))
    known = "; ".join(facts(annotation))
    if known:
        yield Piece(f"  {known}", SMALL)


class _Pieces:
    """The text cut at every bound of an annotation, so that annotations may cross."""

    def __init__(self, text: str, annotations: Sequence[Annotation]) -> None:
        self._text = text
        self._placed = [
            (span, annotation, number)
            for number, annotation in enumerate(annotations, 1)
            for span in annotation.fragments
        ]

    def between(self, block: Block, style: Style) -> Iterator[Piece]:
        """One block; the number of an annotation stands where it ends."""
        placed = [p for p in self._placed if p[0].start < block.end and block.start < p[0].end]
        bounds = {at for span, *_ in placed for at in (span.start, span.end) if block.start < at < block.end}
        ordered = sorted({block.start, block.end, *bounds})
        for start, end in pairwise(ordered):
            covering = [a for span, a, _number in placed if span.start <= start and end <= span.end]
            inner = max(covering, key=lambda a: _DEPTH[a.layer], default=None)
            mark = Mark(_INKS[inner.layer], inner.status is not Status.ACCEPTED) if inner else None
            yield Piece(self._text[start:end], style, mark)
            for span, _annotation, number in placed:
                if span.end == end or (end == block.end < span.end):
                    yield Piece(str(number), style.number())


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    lost = lost_fields(article, annotations, CARRIED)
    lost[NO_GLYPH] = Column.without_glyph(article.text)
    return +lost


PDF = Format(
    name="pdf",
    description="A printable PDF of the annotated articles",
    loses=(
        "offsets and identifiers",
        "other candidates for the speaker",
        "marks “done” of articles",
        NO_GLYPH,
    ),
    suffix=".pdf",
    write=PdfWriter,
    lost=_lost,
)
