"""A training set: a folder with a file for each split, the scheme's guideline and a datasheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.errors import ExportError
from annotator.exports.about import Counts, datasheet, guideline
from annotator.exports.choice import chosen
from annotator.exports.misfits import CUTTING, Fitting
from annotator.exports.registry import format_named
from annotator.exports.run import export, replacing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from annotator.core.annotation import Article
    from annotator.exports.about import About
    from annotator.exports.base import ExportReport


@dataclass(frozen=True, slots=True)
class SetReport:
    """The report of each split's file, by split."""

    reports: Mapping[str, ExportReport]

    @property
    def cancelled(self) -> bool:
        """True if it was stopped; the files that were whole before stay."""
        return any(report.cancelled for report in self.reports.values())


def export_sets(
    articles: Mapping[str, Iterable[Article]],
    format_name: str,
    folder: Path,
    about: About,
    *,
    suggestions: bool = False,
    rejected: bool = False,
    fitting: Fitting = CUTTING,
    read_back: bool = False,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> SetReport:
    """Write `train`, `dev` and so on in a format into a folder, which is made, with a datasheet.

    Raises:
        ExportError: no such format, the folder cannot be made, or a file cannot be written.
    """
    suffix = format_named(format_name).suffix
    _make(folder)
    counts = Counts()
    reports: dict[str, ExportReport] = {}
    for split, some in articles.items():
        reports[split] = export(
            _counted(some, counts, split, suggestions=suggestions, rejected=rejected),
            format_name,
            folder / f"{split}{suffix}",
            suggestions=suggestions,
            rejected=rejected,
            fitting=fitting,
            about=lambda: about,
            read_back=read_back,
            progress=progress,
            cancelled=cancelled,
        )
        if reports[split].cancelled:
            return SetReport(reports)
    _write_beside(folder, about, counts)
    return SetReport(reports)


def _write_beside(folder: Path, about: About, counts: Counts) -> None:
    _write(folder / "datasheet.md", datasheet(about, counts))
    _write(folder / "guidelines.md", guideline(about))
    _write(folder / "scheme.toml", about.scheme_toml)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(
            f"The folder {folder} cannot be made ({error.strerror or error}); nothing was written; choose "
            "another place."
        ) from error


def _counted(
    articles: Iterable[Article], counts: Counts, split: str, *, suggestions: bool, rejected: bool
) -> Iterator[Article]:
    for article in articles:
        counts.add(article, chosen(article, suggestions=suggestions, rejected=rejected)[0], split)
        yield article


def _write(path: Path, text: str) -> None:
    with replacing(path) as (file, keep):
        file.write(text.encode())
        keep()
