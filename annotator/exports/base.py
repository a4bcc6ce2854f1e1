"""What every format is made of, and what an export reports."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from annotator.exports.places import as_it_is

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from annotator.core.annotation import Annotation, Article, Layer, Span, Status
    from annotator.exports.places import Place

WORDS_LIMIT = 80
"""Code points of an annotation's words that a problem quotes."""


@dataclass(frozen=True, slots=True)
class ExportProblem:
    """Something that could not be written as it stands: the article's title, the words if any, the reason.

    `article_id` and `annotation_id` say where it is in the corpus; 0 and empty where it is in none.
    """

    article: str
    words: str
    reason: str
    article_id: int = field(default=0, compare=False)
    annotation_id: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class LabelCount:
    """How many annotations of a layer with a label were written and read back."""

    layer: str
    label: str
    written: int
    read: int


@dataclass(frozen=True, slots=True)
class ReadBack:
    """What the format's own reader found in the file that was written, beside what had to be there.

    `labels` are those of both, `differences` the first articles of which not everything came back and
    `differing` their number.
    """

    articles: int
    read_articles: int
    written: int
    read: int
    labels: tuple[LabelCount, ...]
    differences: tuple[ExportProblem, ...]
    differing: int

    @property
    def is_whole(self) -> bool:
        """True if all came back."""
        return self.articles == self.read_articles and not self.differing


@dataclass(frozen=True, slots=True)
class ExportReport:
    """How an export went: articles and annotations written, and everything that was not written as it stands.

    After a cancelled export nothing was written and an older file is as it was. `read_back` is None where
    that was not asked for, was cancelled, or the format has no reader.
    """

    articles: int
    annotations: int
    problems: tuple[ExportProblem, ...]
    cancelled: bool = False
    read_back: ReadBack | None = None


@dataclass(frozen=True, slots=True)
class Loss:
    """How often something occurs that a format has no place for, or changes; the first articles with it."""

    what: str
    count: int
    articles: tuple[int, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Written:
    """What became of one article: annotations written, and (annotation, reason) for each that met trouble.

    `omitted`: stretches of the text, in code points, that are not in the file.
    """

    annotations: int
    problems: tuple[tuple[Annotation, str], ...] = ()
    omitted: tuple[Span, ...] = ()

    @property
    def left_out(self) -> set[str]:
        """The ids of those that are not in the file at all."""
        return {annotation.id for annotation, reason in self.problems if reason.endswith("left out")}


class Writer(Protocol):
    """Writes articles of one format into an open file."""

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write one article with those annotations, which are sorted and lie within its text.

        All or nothing: if it raises, the file is as if the article had not been given.
        """

    def close(self) -> None:
        """Write what has to stand at the end. The file itself is the caller's."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One article of a file, or None where it cannot be read, and everything of it that could not be placed.

    `name` says where it stands: a line or a member of an archive.
    """

    name: str
    article: Article | None
    problems: tuple[ExportProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """A file format. `loses` names in short phrases what it has no place for; empty if it keeps everything.

    `write` makes a writer for an open file. `lost` counts what would be lost of one article. `read` gives the
    articles of a file, their annotations with the given status; it raises ReadError where there is none to
    read. `beside` gives further files that belong to what a writer wrote, by the suffix of their names: as
    bytes, or open and to be read from their start. `negatives`: rejected annotations can be told apart in it.
    `on_tokens`: the layers that it lays on tokens. `returns`: what its reader gives back for annotations
    that were written. `keeps_blanks`: False if the text comes back with other blanks. `describes`: it
    holds a datasheet of the corpus.
    """

    name: str
    description: str
    loses: tuple[str, ...]
    suffix: str
    write: Callable[[BinaryIO], Writer]
    lost: Callable[[Article, Sequence[Annotation]], Mapping[str, int]]
    read: Callable[[Path, Status], Iterator[Reading]] | None = None
    beside: Callable[[Writer], Mapping[str, bytes | BinaryIO]] | None = None
    writes: bool = True
    negatives: bool = False
    on_tokens: frozenset[Layer] = frozenset()
    returns: Callable[[Article, Sequence[Annotation]], Sequence[Place]] = as_it_is
    keeps_blanks: bool = True
    describes: bool = False

    @property
    def reads(self) -> bool:
        """True if files of the format can be imported with their annotations."""
        return self.read is not None


def problem_of(article: Article, annotation: Annotation | None, reason: str) -> ExportProblem:
    """A problem with the names that a person needs to find its place."""
    words = annotation.text_in(article.text)[:WORDS_LIMIT] if annotation is not None else ""
    id_ = annotation.id if annotation is not None else ""
    return ExportProblem(title_of(article), words, reason, article.id, id_)


def title_of(article: Article) -> str:
    """The title, or what else names the article."""
    return article.metadata.title or article.source.name or f"article {article.id}"
