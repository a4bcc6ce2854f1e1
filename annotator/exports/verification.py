"""A file that was written is read with the format's own reader and compared with what had to be there."""

from __future__ import annotations

import json
from collections import Counter
from itertools import zip_longest
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

from annotator.core.annotation import Status
from annotator.core.errors import UserError
from annotator.exports.base import ExportProblem, LabelCount, ReadBack, title_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from typing import IO

    from annotator.core.annotation import Annotation, Article
    from annotator.exports.base import Format, Reading, Written

_SHOWN = 100  # articles with differences
_Counts = Counter[tuple[str, str]]


class Expectation:
    """What a reader has to find, article by article. On disk: it grows with the corpus."""

    def __init__(self, format_: Format) -> None:
        self._format = format_
        self._file: IO[bytes] = TemporaryFile()  # noqa: SIM115  # closed by `close`

    def add(self, article: Article, annotations: Sequence[Annotation], written: Written) -> None:
        """An article was written with those annotations but for what `written` says was left out."""
        left_out = written.left_out
        keys: _Counts = Counter()
        for annotation in annotations:
            if annotation.id not in left_out:
                keys.update(self._format.returns(annotation))
        rows = [[*key, count] for key, count in keys.items()]
        record = [article.id, title_of(article), rows]
        self._file.write(json.dumps(record, ensure_ascii=True).encode() + b"\n")

    def compare(
        self, path: Path, cancelled: Callable[[], bool] | None = None, tick: Callable[[], None] | None = None
    ) -> ReadBack | None:
        """Reads the file, article by article; None if that was cancelled or there is no reader."""
        if self._format.read is None:
            return None
        comparison = _Comparison()
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


class _Comparison:
    """The counts of both sides."""

    def __init__(self) -> None:
        self._articles = [0, 0]
        self._counts: tuple[_Counts, _Counts] = (Counter(), Counter())
        self._differences: list[ExportProblem] = []
        self._differing = 0

    def add(self, expected: list[object] | None, reading: Reading | None) -> None:
        article_id, title, wanted = _expected(expected)
        found: _Counts = Counter()
        if reading is not None and reading.article is not None:
            annotations = reading.article.annotations.values()
            found.update((a.layer.value, a.label) for a in annotations)
            self._articles[1] += 1
            title = title or title_of(reading.article)
        self._articles[0] += expected is not None
        self._counts[0].update(wanted)
        self._counts[1].update(found)
        if wanted != found or (expected is None) != (reading is None or reading.article is None):
            self._differ(ExportProblem(title, "", _difference(wanted, found), article_id))

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


def _expected(record: list[object] | None) -> tuple[int, str, _Counts]:
    if record is None:
        return 0, "", Counter()
    article_id, title, rows = record
    assert isinstance(article_id, int)
    assert isinstance(rows, list)
    return article_id, str(title), Counter({(layer, label): count for layer, label, count in rows})


def _difference(wanted: _Counts, found: _Counts) -> str:
    rows = [
        f"{label} {wanted[layer, label]} / {found[layer, label]}"
        for layer, label in sorted(wanted.keys() | found.keys())
        if wanted[layer, label] != found[layer, label]
    ]
    return f"read back, it is not as it was written (written / read back: {', '.join(rows) or 'no article'})"
