"""A bundle: all that belongs to a corpus in one zip, to hand on or to keep. See docs/formats/bundle.md."""

from __future__ import annotations

import json
import tempfile
import weakref
from typing import TYPE_CHECKING

from annotator.exports.about import Counts, datasheet, guideline
from annotator.exports.base import ExportProblem, Format, Reading, Written
from annotator.exports.jsonl import article_from_dict, article_to_dict
from annotator.exports.members import Bundle, Members
from annotator.exports.properties import SHAPE_ERRORS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from annotator.core.annotation import Annotation, Article, Status
    from annotator.exports.about import About

_ARTICLES = "articles.jsonl"
_PART = 1024 * 1024
_README = """Annotated articles, written by Article Annotator.

articles.jsonl   the corpus, an article a line: text, metadata, annotations (docs/formats/jsonl.md)
scheme.toml      the labels, as the program reads them
guidelines.md    what the labels mean
datasheet.md     what is in it, how it was made, where the texts come from
"""


class BundleWriter:
    """Writes articles as they come and what the corpus says about itself at the end."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._lines = tempfile.TemporaryFile()  # noqa: SIM115  (lives as long as the writer)
        weakref.finalize(self, self._lines.close)
        self._counts = Counts()
        self._about: About | None = None

    def describe(self, about: About) -> None:
        """Takes scheme, guideline and datasheet from there; without, the bundle has the articles only."""
        self._about = about

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write the line of one article."""
        line = json.dumps(article_to_dict(article, annotations), ensure_ascii=False, allow_nan=False)
        self._lines.write(line.encode() + b"\n")
        self._counts.add(article, annotations)
        return Written(len(annotations))

    def close(self) -> None:
        """Write the zip."""
        bundle = Bundle(self._file)
        bundle.add("README.txt", _README.encode())
        if self._about is not None:
            bundle.add("scheme.toml", self._about.scheme_toml.encode())
            bundle.add("guidelines.md", guideline(self._about).encode())
            bundle.add("datasheet.md", datasheet(self._about, self._counts).encode())
        self._lines.seek(0)
        bundle.add_parts(_ARTICLES, iter(lambda: self._lines.read(_PART), b""))
        bundle.close()


def _read(path: Path, status: Status) -> Iterator[Reading]:
    """The full format within keeps each annotation's own status and origin: `status` is for other formats."""
    members = Members(path)
    try:
        for name in members.named(_ARTICLES):
            for number, line in enumerate(members.lines(name), 1):
                yield _reading(f"{path.name}, article {number}", line)
    finally:
        members.close()


def _reading(name: str, line: bytes) -> Reading:
    try:
        article = article_from_dict(json.loads(line))
    except SHAPE_ERRORS as error:
        return Reading(
            name, None, (ExportProblem(name, "", f"it cannot be read ({error}); it was left out"),)
        )
    return Reading(article.metadata.title or name, article)


def _lost(_article: Article, _annotations: Sequence[Annotation]) -> Mapping[str, int]:
    return {}


BUNDLE = Format(
    name="bundle",
    description="A zip with articles, scheme, guidelines and datasheet",
    describes=True,
    loses=(),
    suffix=".bundle.zip",
    write=BundleWriter,
    lost=_lost,
    read=_read,
    negatives=True,
)
