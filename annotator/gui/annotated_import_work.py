"""What the import of annotated data does off the window's thread: it looks, or takes the data in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.label_mapping import LabelMapping
from annotator.corpus.annotated import Intaken, take_in
from annotator.importing import annotated_articles

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from annotator.core.annotation import Article, Status
    from annotator.corpus import Corpus
    from annotator.exports import ExportProblem
    from annotator.gui.tasks import Task

_SHOWN = 500  # problems


@dataclass
class Look:
    """What a pass through the files found; `mapping` is the one that is offered. Problems are the first."""

    sums: Intaken = field(default_factory=Intaken)
    problems: list[ExportProblem] = field(default_factory=list)
    count: int = 0
    operation: str | None = None
    mapping: LabelMapping = field(default_factory=LabelMapping)

    @property
    def joined(self) -> int:
        """Annotations that known articles get, or that are accepted there."""
        return sum(len(change.added) for change in self.sums.changes.values())

    def articles(self, paths: Sequence[Path], format_name: str, status: Status) -> Iterator[Article]:
        """The articles of the files; what is wrong with them is noted."""
        for path in paths:
            for reading in annotated_articles(path, format_name, status):
                self.count += len(reading.problems)
                self.problems += reading.problems[: _SHOWN - len(self.problems)]
                if reading.article is not None:
                    yield reading.article


def look_through(
    corpus: Corpus,
    paths: Sequence[Path],
    format_name: str,
    status: Status,
    mapping: LabelMapping,
    task: Task[Look],
    *,
    store: bool,
) -> Look:
    """Reads the files; with `store` new articles are added, and `sums.changes` are to be saved."""

    def go_on(done: int) -> bool:
        task.progress(done, 0)
        return not task.cancelled

    look = Look()
    articles = look.articles(paths, format_name, status)
    title = f"Import {paths[0].name}"
    look.sums = take_in(corpus, articles, mapping, title, store=store, go_on=go_on)
    return look
