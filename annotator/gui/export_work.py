"""What an export does off the window's thread: count, find places, write."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from annotator.core.splitting import SPLITS
from annotator.datasheets import about, choice_sentence
from annotator.exports import diagnose, export, loss_places, misfit_places
from annotator.exports.misfits import CUTTING
from annotator.gui.export_losses import MISFITS
from annotator.gui.export_scopes import SETS, Scopes, articles_of, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from annotator.core.annotation import Article
    from annotator.core.scheme import Scheme
    from annotator.core.splitting import Division
    from annotator.corpus import Corpus
    from annotator.corpus.versions import Side
    from annotator.exports import Diagnosis, ExportReport, Fitting, Loss, Place, Wanted
    from annotator.exports.about import About
    from annotator.gui.tasks import Task

_PLACES = 200  # of a loss, shown
_TOLD = 100  # articles between two tellings of progress


@dataclass(frozen=True)
class Order:
    """What is to be exported; `scope` is empty for the most sensible one."""

    corpus: Corpus
    scheme: Scheme
    format_name: str
    scope: str
    side: Side
    division: Division | None
    wanted: Wanted
    fitting: Fitting = CUTTING

    def rows(self, scopes: Scopes) -> list[int]:
        """The rows of the articles."""
        if self.scope == SETS:
            ids: Sequence[int] = list(self.division.splits) if self.division is not None else []
        else:
            ids = scopes.ids.get(self.scope or scopes.first(), ())
        return rows_of(self.corpus, ids, self.side)

    def about(self) -> About:
        """What the datasheet says."""
        whose = self.side.title if self.side.kind else ""
        wanted = self.wanted
        said = choice_sentence(suggestions=wanted.suggestions, rejected=wanted.rejected, whose=whose)
        return about(self.corpus, self.scheme, said)


def count(order: Order, scopes: Scopes, task: Task[Diagnosis]) -> Diagnosis:
    """What would be lost; progress is told."""
    ids = order.rows(scopes)

    def told() -> Iterator[Article]:
        for number, article in enumerate(articles_of(order.corpus, ids, task)):
            if number and not number % _TOLD:
                task.progress(number, len(ids))
            yield article

    return diagnose(told(), order.format_name, order.wanted)


def places(order: Order, loss: Loss, task: Task[list[Place]]) -> list[Place]:
    """The first places of a loss."""
    articles = articles_of(order.corpus, loss.articles, task)
    if loss.what == MISFITS:
        return list(islice(misfit_places(articles, order.format_name, order.wanted), _PLACES))
    return list(islice(loss_places(articles, order.format_name, loss.what, order.wanted), _PLACES))


def write(order: Order, scopes: Scopes, output: Path, task: Task[list[ExportReport]]) -> list[ExportReport]:
    """Writes the file, or for a training set the files of a folder, and reads them back."""
    options: dict[str, Any] = {
        "suggestions": order.wanted.suggestions,
        "rejected": order.wanted.rejected,
        "fitting": order.fitting,
        "read_back": True,
        "cancelled": lambda: task.cancelled,
    }
    if order.scope == SETS:
        return _write_set(order, output, task, options)
    ids = order.rows(scopes)
    report = export(
        articles_of(order.corpus, ids, task),
        order.format_name,
        output,
        about=order.about,
        total=len(ids),
        progress=task.progress,
        **options,
    )
    return [report]


def _write_set(
    order: Order, folder: Path, task: Task[list[ExportReport]], options: dict[str, Any]
) -> list[ExportReport]:
    from annotator.exports.sets import export_sets

    corpus = order.corpus
    if order.division is not None and not corpus.read_only:
        corpus.splits.save(order.division)
    rows = {split: rows_of(corpus, corpus.splits.ids(split), order.side) for split in SPLITS}
    done = export_sets(
        {split: articles_of(corpus, ids, task) for split, ids in rows.items() if ids},
        order.format_name,
        folder,
        order.about(),
        progress=lambda number, _total: task.progress(number, 0),
        **options,
    )
    return list(done.reports.values())
