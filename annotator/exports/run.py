"""Runs an export: article by article into a new file, which replaces the old one only when it is whole."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections import Counter
from typing import TYPE_CHECKING

from annotator.core.annotation import Status
from annotator.core.errors import ExportError, ReadError
from annotator.exports.about import SaysWhatItIs
from annotator.exports.base import ExportProblem, ExportReport, Loss, problem_of
from annotator.exports.choice import chosen
from annotator.exports.registry import format_named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from annotator.core.annotation import Article
    from annotator.exports.about import About
    from annotator.exports.base import Format, Reading, Writer


def export(
    articles: Iterable[Article],
    format_name: str,
    output: Path,
    *,
    suggestions: bool = False,
    rejected: bool = False,
    about: About | None = None,
    total: int | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Write the accepted annotations of the articles (with `suggestions`, the undecided ones too) to a file.

    With `rejected` also what a person found wrong, for formats that tell it apart. `about` is for formats
    that say what the corpus is.

    `progress` is told (articles done, `total` or 0) after each one; `cancelled` is asked before each one. An
    article or annotation that cannot be written is reported and the rest goes on.

    Raises:
        ExportError: no such format, or the file cannot be written; an older file is as it was.
    """
    format_ = format_named(format_name)
    run = _Run(format_, suggestions=suggestions, rejected=rejected and format_.negatives)
    with _replacing(output) as (file, keep):
        writer = format_.write(file)
        if about is not None and isinstance(writer, SaysWhatItIs):
            writer.describe(about)
        for article in articles:
            if cancelled is not None and cancelled():
                return ExportReport(0, 0, tuple(run.problems), cancelled=True)
            run.add(writer, article)
            if progress is not None:
                progress(run.seen, total or 0)
        writer.close()
        keep()
    _write_beside(format_, writer, output)
    return ExportReport(run.articles, run.annotations, tuple(run.problems))


def _write_beside(format_: Format, writer: Writer, output: Path) -> None:
    if format_.beside is None:
        return
    for suffix, data in format_.beside(writer).items():
        with _replacing(output.with_suffix(suffix)) as (file, keep):
            if isinstance(data, bytes):
                file.write(data)
            else:
                data.seek(0)
                shutil.copyfileobj(data, file)
                data.close()
            keep()


def losses(articles: Iterable[Article], format_name: str, suggestions: bool = False) -> list[Loss]:
    """What an export of these articles will leave out or change, most frequent first; nothing is written.

    Raises:
        ExportError: no such format.
    """
    format_ = format_named(format_name)
    lost: Counter[str] = Counter()
    for article in articles:
        usable, unusual = chosen(article, suggestions=suggestions)
        lost.update(format_.lost(article, usable))
        lost.update(f"annotations of which: {reason}" for _, reason in unusual)
        if not suggestions:
            undecided = sum(a.status is Status.SUGGESTED for a in article.annotations.values())
            lost["suggestions that nobody has decided"] += undecided
    return [Loss(what, count) for what, count in lost.most_common() if count]


def read_annotated(path: Path, format_name: str, status: Status = Status.SUGGESTED) -> Iterator[Reading]:
    """The articles of a file of that format; all their annotations get `status` and the format as origin.

    The full format, jsonl, keeps the status and the origin that each annotation has.

    Raises:
        ReadError: the file cannot be read, or there is no reader for the format.
        ExportError: there is no such format.
    """
    format_ = format_named(format_name)
    if format_.read is None:
        raise ReadError(
            f"“{path.name}” was not read: this program writes {format_name} but does not read it; "
            "use one of the formats that “annotator formats” lists as readable."
        )
    try:
        yield from format_.read(path, status)
    except OSError as error:
        raise ReadError(f"{path.name} cannot be read: {error.strerror or error}.") from error


class _Run:
    """The counts of one export."""

    def __init__(self, format_: Format, *, suggestions: bool, rejected: bool) -> None:
        self._name = format_.name
        self._suggestions = suggestions
        self._rejected = rejected
        self.seen = 0
        self.articles = 0
        self.annotations = 0
        self.problems: list[ExportProblem] = []

    def add(self, writer: Writer, article: Article) -> None:
        """Write one article or report why it was not written."""
        self.seen += 1
        usable, unusual = chosen(article, suggestions=self._suggestions, rejected=self._rejected)
        self.problems.extend(problem_of(article, annotation, reason) for annotation, reason in unusual)
        try:
            written = writer.add(article, usable)
        except OSError:
            raise
        except Exception as error:  # an article that a format cannot take must not cost the others
            reason = (
                f"the format {self._name} cannot take it ({error or type(error).__name__}); it was left out"
            )
            self.problems.append(problem_of(article, None, reason))
            return
        self.articles += 1
        self.annotations += written.annotations
        self.problems.extend(
            problem_of(article, annotation, reason) for annotation, reason in written.problems
        )


@contextlib.contextmanager
def _replacing(output: Path) -> Iterator[tuple[BinaryIO, Callable[[], None]]]:
    """An open file, and a call that says it is whole; without it `output` stays as it was."""
    part = output.with_name(f"{output.name}.{os.getpid()}.part")
    is_whole = False

    def keep() -> None:
        nonlocal is_whole
        is_whole = True

    try:
        with part.open("wb") as file:
            yield file, keep
            file.flush()
            os.fsync(file.fileno())
        if is_whole:
            os.replace(part, output)
    except OSError as error:
        raise ExportError(
            f"{output} could not be written ({error.strerror or error}); an older file of that name is safe; "
            "choose another place or free some space and repeat."
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
