"""Runs an export: article by article into a new file, which replaces the old one only when it is whole."""

from __future__ import annotations

import contextlib
import os
import shutil
from typing import TYPE_CHECKING

from annotator.core.annotation import Status
from annotator.core.errors import ExportError, ReadError
from annotator.exports.about import SaysWhatItIs
from annotator.exports.base import ExportProblem, ExportReport, Loss, problem_of
from annotator.exports.choice import chosen
from annotator.exports.doctor import Wanted, diagnose
from annotator.exports.misfits import CUTTING, Fitting, fitted
from annotator.exports.registry import format_named
from annotator.exports.verification import Expectation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from annotator.core.annotation import Annotation, Article
    from annotator.exports.about import About
    from annotator.exports.base import Format, Reading, Writer


def export(
    articles: Iterable[Article],
    format_name: str,
    output: Path,
    *,
    suggestions: bool = False,
    rejected: bool = False,
    fitting: Fitting = CUTTING,
    about: Callable[[], About] | None = None,
    read_back: bool = False,
    total: int | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Write the accepted annotations of the articles (with `suggestions`, the undecided ones too) to a file.

    With `rejected` also what a person found wrong, for formats that tell it apart. `fitting` says what is
    done with annotations that begin or end inside a token. `about` is asked by formats that describe the
    corpus.
    With `read_back` the file is read again when it is whole, and the report has what was found.

    `progress` is told (articles done, `total` or 0) after each one; `cancelled` is asked before each one. An
    article or annotation that cannot be written is reported and the rest goes on. Cancelled while it is read
    back, the file stays.

    Raises:
        ExportError: no such format, or the file cannot be written; an older file is as it was.
    """
    format_ = format_named(format_name)
    wanted = Wanted(suggestions, rejected and format_.negatives)
    is_cancelled = cancelled or (lambda: False)
    with contextlib.closing(Expectation(format_)) as expected:
        run = _Run(format_, wanted, fitting, expected if read_back else None)
        counted = _counted(articles, total or 0, progress, is_cancelled)
        if not _write(run, counted, output, about, is_cancelled):
            return ExportReport(0, 0, tuple(run.problems), cancelled=True)
        found = expected.compare(output, is_cancelled) if read_back else None
    return ExportReport(run.articles, run.annotations, tuple(run.problems), read_back=found)


def _counted(
    articles: Iterable[Article],
    total: int,
    progress: Callable[[int, int], None] | None,
    is_cancelled: Callable[[], bool],
) -> Iterator[Article]:
    """The articles until it is cancelled; progress is told when each is done."""
    for number, article in enumerate(articles, 1):
        if is_cancelled():
            return
        yield article
        if progress is not None:
            progress(number, total)


def _write(
    run: _Run,
    articles: Iterable[Article],
    output: Path,
    about: Callable[[], About] | None,
    is_cancelled: Callable[[], bool],
) -> bool:
    """Writes the file and what belongs beside it; False, and nothing, if that was cancelled."""
    with replacing(output) as (file, keep):
        writer = run.format.write(file)
        if about is not None and isinstance(writer, SaysWhatItIs):
            writer.describe(about())
        for article in articles:
            run.add(writer, article)
        if is_cancelled():
            return False
        writer.close()
        keep()
    _write_beside(run.format, writer, output)
    return True


def _write_beside(format_: Format, writer: Writer, output: Path) -> None:
    if format_.beside is None:
        return
    for suffix, data in format_.beside(writer).items():
        with replacing(output.with_suffix(suffix)) as (file, keep):
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
    return list(diagnose(articles, format_name, Wanted(suggestions)).losses)


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

    def __init__(
        self, format_: Format, wanted: Wanted, fitting: Fitting, expected: Expectation | None
    ) -> None:
        self.format = format_
        self._wanted = wanted
        self._fitting = fitting
        self._expected = expected
        self.articles = 0
        self.annotations = 0
        self.problems: list[ExportProblem] = []

    def add(self, writer: Writer, article: Article) -> None:
        """Write one article or report why it was not written."""
        wanted = self._wanted
        usable, unusual = chosen(article, suggestions=wanted.suggestions, rejected=wanted.rejected)
        try:
            laid, misfits = fitted(article, usable, self.format.on_tokens, self._fitting)
            written = writer.add(article, laid)
        except OSError:
            raise
        except Exception as error:  # an article that a format cannot take must not cost the others
            said = error or type(error).__name__
            reason = f"the format {self.format.name} cannot take it ({said}); it was left out"
            self._report(article, [*unusual])
            self.problems.append(problem_of(article, None, reason))
            return
        self.articles += 1
        self.annotations += written.annotations
        self._report(article, [*unusual, *misfits, *written.problems])
        if self._expected is not None:
            self._expected.add(article, laid, written)

    def _report(self, article: Article, problems: Iterable[tuple[Annotation, str]]) -> None:
        self.problems.extend(problem_of(article, annotation, reason) for annotation, reason in problems)


@contextlib.contextmanager
def replacing(output: Path) -> Iterator[tuple[BinaryIO, Callable[[], None]]]:
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
