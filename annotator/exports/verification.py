"""A file that was written is read with the format's own reader and compared with what had to be there."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, replace
from hashlib import blake2b
from itertools import zip_longest
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Span, Status
from annotator.core.errors import UserError
from annotator.exports.base import ExportProblem, LabelCount, ReadBack, title_of
from annotator.exports.places import Ink, Place
from annotator.exports.xmlsafe import xml_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from typing import IO

    from annotator.core.annotation import Annotation, Article
    from annotator.exports.base import Format, Reading, Written

_SHOWN = 100  # articles with differences
_QUOTED = 40  # code points of the words that a difference quotes
_Counts = Counter[tuple[str, str]]


class Expectation:
    """What a reader has to find, article by article. On disk: it grows with the corpus."""

    def __init__(self, format_: Format) -> None:
        self._format = format_
        self._file: IO[bytes] = TemporaryFile()  # noqa: SIM115  # closed by `close`

    def add(self, article: Article, annotations: Sequence[Annotation], written: Written) -> None:
        """An article was written with those annotations but for what `written` says was left out."""
        left_out = written.left_out
        there = [annotation for annotation in annotations if annotation.id not in left_out]
        seen = _Seen.of(article.text, self._format, written.omitted)
        if seen.ink is not None and not seen.ink.text:
            return  # no paragraph of it is in the file
        record = {
            "id": article.id,
            "title": title_of(article),
            "digest": seen.digest,
            "places": [
                [place.layer, place.label, seen.offsets(place), place.id, _words(place, article.text)]
                for place in self._format.returns(article, there)
            ],
        }
        self._file.write(json.dumps(record, ensure_ascii=True).encode() + b"\n")

    def compare(
        self, path: Path, cancelled: Callable[[], bool] | None = None, tick: Callable[[], None] | None = None
    ) -> ReadBack | None:
        """Reads the file, article by article; None if that was cancelled or there is no reader."""
        if self._format.read is None:
            return None
        comparison = _Comparison(self._format)
        self._file.seek(0)
        for line, reading in zip_longest(self._file, self._readings(path, comparison)):
            if cancelled is not None and cancelled():
                return None
            comparison.add(json.loads(line) if line else None, reading)
            if tick is not None:
                tick()
        return comparison.result()

    def close(self) -> None:
        """Lets the file on disk go."""
        self._file.close()

    def _readings(self, path: Path, comparison: _Comparison) -> Iterator[Reading]:
        assert self._format.read is not None
        try:
            yield from self._format.read(path, Status.ACCEPTED)
        except UserError as error:
            comparison.fail(path.name, str(error))
        except Exception as error:  # whatever a reader stumbles over, the export itself is done
            comparison.fail(path.name, f"the file cannot be read back ({error or type(error).__name__})")


@dataclass(frozen=True, slots=True)
class _Seen:
    """A text as it is compared: what XML forbids is replaced on both sides, and for formats that do not keep
    blanks only the other characters count.
    """

    digest: str
    ink: Ink | None

    @classmethod
    def of(cls, text: str, format_: Format, omitted: Sequence[Span] = ()) -> _Seen:
        ink = None if format_.keeps_blanks else Ink(text, omitted)
        shown = xml_text(text if ink is None else ink.text).encode("utf-8", "surrogatepass")
        return cls(blake2b(shown, digest_size=16).hexdigest(), ink)

    def offsets(self, place: Place) -> list[int]:
        ends = (end for span in place.fragments for end in (span.start, span.end))
        return list(ends if self.ink is None else map(self.ink.at, ends))


@dataclass(frozen=True, slots=True)
class _Found:
    """An annotation on either side of the comparison."""

    layer: str
    label: str
    offsets: tuple[int, ...]
    id: str
    words: str

    @property
    def key(self) -> tuple[str, str, tuple[int, ...]]:
        """What has to be equal."""
        return self.layer, self.label, self.offsets


class _Comparison:
    """The counts of both sides."""

    def __init__(self, format_: Format) -> None:
        self._format = format_
        self._articles = [0, 0]
        self._counts: tuple[_Counts, _Counts] = (Counter(), Counter())
        self._differences: list[ExportProblem] = []
        self._differing = 0

    def add(self, expected: dict[str, Any] | None, reading: Reading | None) -> None:
        article = reading.article if reading is not None else None
        record = expected or {"id": 0, "title": title_of(article) if article else "", "places": []}
        wanted = [_Found(a, xml_text(b), tuple(c), d, e) for a, b, c, d, e in record["places"]]
        seen = _Seen.of(article.text, self._format) if article else None
        found = _found(article, seen) if article and seen else []
        self._articles[0] += expected is not None
        self._articles[1] += article is not None
        for counts, some in zip(self._counts, (wanted, found), strict=True):
            counts.update((item.layer, item.label) for item in some)
        problem = _difference(wanted, found)
        if problem is None and (expected is None) != (article is None):
            problem = ExportProblem("", "", _NOT_AS_WRITTEN.format("no article"))
        if problem is None and expected and seen and seen.digest != expected["digest"]:
            problem = ExportProblem("", "", "read back, its text is not as it was written")
        if problem is not None:
            self._differ(replace(problem, article=str(record["title"]), article_id=int(record["id"])))

    def fail(self, name: str, reason: str) -> None:
        self._differ(ExportProblem(name, "", reason))

    def _differ(self, problem: ExportProblem) -> None:
        self._differing += 1
        if len(self._differences) < _SHOWN:
            self._differences.append(problem)

    def result(self) -> ReadBack:
        wanted, found = self._counts
        keys = sorted(wanted.keys() | found.keys())
        labels = tuple(LabelCount(*key, wanted[key], found[key]) for key in keys)
        articles, read_articles = self._articles
        return ReadBack(
            articles,
            read_articles,
            wanted.total(),
            found.total(),
            labels,
            tuple(self._differences),
            self._differing,
        )


_NOT_AS_WRITTEN = "read back, it is not as it was written (written / read back: {0})"


def _found(article: Article, seen: _Seen) -> list[_Found]:
    places = [Place(a.layer.value, a.label, a.fragments) for a in article.annotations.values()]
    return [
        _Found(p.layer, xml_text(p.label), tuple(seen.offsets(p)), "", _words(p, article.text))
        for p in places
    ]


def _words(place: Place, text: str) -> str:
    said = " … ".join(text[span.start : min(span.end, span.start + _QUOTED)] for span in place.fragments)
    return said[:_QUOTED]


def _difference(wanted: Sequence[_Found], found: Sequence[_Found]) -> ExportProblem | None:
    """What is missing or too much, or else the first annotation that stands elsewhere."""
    keys = Counter(item.key for item in wanted), Counter(item.key for item in found)
    if keys[0] == keys[1]:
        return None
    counts = [Counter((item.layer, item.label) for item in some) for some in (wanted, found)]
    rows = [
        f"{label} {counts[0][layer, label]} / {counts[1][layer, label]}"
        for layer, label in sorted(counts[0].keys() | counts[1].keys())
        if counts[0][layer, label] != counts[1][layer, label]
    ]
    if rows:
        return ExportProblem("", "", _NOT_AS_WRITTEN.format(", ".join(rows)))
    missing, more = keys[0] - keys[1], keys[1] - keys[0]
    lost = next(item for item in wanted if item.key in missing)
    others = [item for item in found if item.key in more and item.key[:2] == lost.key[:2]]
    other = min(others, key=lambda item: abs(item.offsets[0] - lost.offsets[0]))
    at, instead = (f"“{item.words}” ({_range(item.offsets)})" for item in (other, lost))
    reason = (
        f"read back, annotations are not where they were written ({missing.total()}): "
        f"{lost.label} is at {at} instead of {instead}"
    )
    return ExportProblem("", lost.words, reason, annotation_id=lost.id)


def _range(offsets: Sequence[int]) -> str:
    return ", ".join(f"{start}–{end}" for start, end in zip(offsets[::2], offsets[1::2], strict=True))
