"""JSON Lines, one article a line: the full format, which keeps everything. See docs/formats/jsonl.md."""

from __future__ import annotations

import json
from collections import Counter
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Article, Block, Metadata, Role, Source
from annotator.core.codec import annotation_from_dict, annotation_to_dict, labels_from_dict, labels_to_dict
from annotator.core.errors import ReadError
from annotator.exports.base import ExportProblem, Format, Reading, Written
from annotator.exports.properties import SHAPE_ERRORS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from annotator.core.annotation import Annotation, Span, Status

VERSION = 1
"""Written into every line; a reader refuses lines of a higher one."""

_encoded = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
_LINES_ASKED = 20
_LONGEST_LINE = 64 * 1024 * 1024  # bytes
Json = dict[str, Any]


def article_to_dict(article: Article, annotations: Sequence[Annotation]) -> Json:
    """The object of one line."""
    metadata, source = article.metadata, article.source
    return {
        "version": VERSION,
        "title": metadata.title,
        "byline": metadata.byline,
        "outlet": metadata.outlet,
        "published": metadata.published,
        "url": metadata.url,
        "source": {
            "name": source.name,
            "media_type": source.media_type,
            "encoding": source.encoding,
            "sha256": source.sha256,
        },
        "detected_by": article.detected_by,
        "position": article.position,
        "text": article.text,
        "blocks": [{"start": b.start, "end": b.end, "role": b.role.value} for b in article.blocks],
        "labels": labels_to_dict(article.labels),
        "annotations": [_with_words(a, article.text) for a in annotations],
    }


def _with_words(annotation: Annotation, text: str) -> Json:
    data = annotation_to_dict(annotation)
    if len(annotation.fragments) == 1:  # nearly all of them
        data["text"] = text[data["start"] : data["end"]]
    else:
        data["text"] = annotation.text_in(text)
    return data


def article_from_dict(data: Json) -> Article:
    """The inverse of `article_to_dict`. The id is 0: the article has no place in a corpus yet.

    Raises:
        KeyError, TypeError, ValueError: not such an object, or its offsets and words do not fit its text.
    """
    if int(data["version"]) > VERSION:
        raise ValueError(f"format version {data['version']} is newer than this program; update it")
    text = str(data["text"])
    annotations = {}
    for item in data.get("annotations", ()):
        annotation = annotation_from_dict(item)
        if annotation.text_in(text) != item["text"]:
            raise ValueError(
                f"characters {annotation.start} to {annotation.end} are “{annotation.text_in(text)}”, "
                f"not “{item['text']}”"
            )
        annotations[annotation.id] = annotation
    blocks = tuple(Block(int(b["start"]), int(b["end"]), Role(b["role"])) for b in data.get("blocks", ()))
    _require_within(text, annotations.values(), blocks)
    return Article(
        text=text,
        metadata=Metadata(
            title=data.get("title", ""),
            byline=data.get("byline", ""),
            outlet=data.get("outlet", ""),
            published=data.get("published"),
            url=data.get("url", ""),
        ),
        source=Source(**data.get("source", {})),
        blocks=blocks,
        annotations=MappingProxyType(annotations),
        labels=labels_from_dict(data.get("labels", {})),
        position=data.get("position", 0),
        detected_by=data.get("detected_by"),
    )


def _require_within(text: str, annotations: Iterable[Annotation], blocks: Sequence[Block]) -> None:
    """Raises ValueError for paragraphs or fragments that are out of order or outside the text."""
    text.encode()
    places: list[Sequence[Span | Block]] = [blocks, *(a.fragments for a in annotations)]
    for some in places:
        reached = 0
        for place in some:
            if not reached <= place.start < place.end <= len(text):
                raise ValueError(f"characters {place.start} to {place.end} are not within the text, in order")
            reached = place.end


class JsonlWriter:
    """Writes one line an article."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write the line of one article."""
        self._file.write(_encoded(article_to_dict(article, annotations)).encode() + b"\n")
        return Written(len(annotations))

    def close(self) -> None:
        """Nothing stands at the end."""


def read_jsonl(path: Path, *, on_error: Callable[[ReadError], None] | None = None) -> Iterator[Article]:
    """The articles of a file that this format wrote.

    A line that is not an article raises `ReadError`, which names file and line; with `on_error` it is told
    and the rest goes on.

    Raises:
        ReadError: the file or, without `on_error`, a line of it cannot be read.
    """
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if not line.strip():
                    continue
                try:
                    article = article_from_dict(json.loads(line))
                except SHAPE_ERRORS as error:
                    problem = ReadError(
                        f"{path.name}, line {number}: {_reason(error)}; the line was left out."
                    )
                    if on_error is None:
                        raise problem from error
                    on_error(problem)
                else:
                    yield article
    except OSError as error:
        raise ReadError(f"{path.name} cannot be read: {error.strerror or error}.") from error


def is_jsonl(path: Path) -> bool:
    """True if this format wrote the file: the first of its lines that is an object has version and text."""
    try:
        with path.open("rb") as file:
            for line in islice(iter(lambda: file.readline(_LONGEST_LINE), b""), _LINES_ASKED):
                try:
                    data = json.loads(line)
                except (ValueError, RecursionError):
                    continue
                if isinstance(data, dict):
                    return type(data.get("version")) is int and isinstance(data.get("text"), str)
    except (OSError, ValueError):
        return False
    return False


def _read(path: Path, status: Status) -> Iterator[Reading]:
    """The full format keeps each annotation's own status and origin: `status` is for other formats."""
    errors: list[ReadError] = []
    for article in read_jsonl(path, on_error=errors.append):
        yield Reading(article.metadata.title, article)
    yield from (Reading("", None, (ExportProblem(path.name, "", str(error)),)) for error in errors)


def _reason(error: Exception) -> str:
    if isinstance(error, UnicodeDecodeError):
        return "it is not UTF-8"
    if isinstance(error, json.JSONDecodeError):
        return f"it is not JSON ({error})"
    if isinstance(error, KeyError):
        return f"the field {error} is missing"
    if isinstance(error, ValueError):
        return str(error)
    return "it is not an article"


def _nothing(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    return Counter()


JSONL = Format(
    name="jsonl",
    description="JSON Lines, one article a line with text, metadata, labels and annotations",
    loses=(),
    suffix=".jsonl",
    write=JsonlWriter,
    lost=_nothing,
    negatives=True,
    read=_read,
)
