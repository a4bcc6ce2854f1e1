"""Files into the corpus: what the window and the command line share.

Many files are read by processes of their own and stored `BATCH` files a transaction. What is there already is
known by the hash of its file before it is read, so an import that was stopped goes on where it was.
"""

from __future__ import annotations

import csv
import hashlib
import logging
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from annotator.core.errors import StorageError, UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from annotator.core.annotation import Article, Status
    from annotator.corpus import Corpus
    from annotator.corpus.intake import Incoming

log = logging.getLogger(__name__)

BATCH = 200
"""Files, and articles, a transaction."""

_IN_PROCESSES = 300  # files from which processes of their own are worth their start
_A_TASK = 20  # files that a process gets at once


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one article of a file, or, with `error`, of the whole file.

    `near` is the older article that it is nearly the same as.
    """

    path: Path
    title: str = ""
    article_id: int = 0
    is_new: bool = False
    warnings: tuple[str, ...] = ()
    error: str | None = None
    near: int | None = None

    @property
    def outcome(self) -> str:
        """`added`, `copy` (added, nearly the same as an older one), `known` (it was there) or `refused`."""
        if self.error is not None:
            return "refused"
        if not self.is_new:
            return "known"
        return "added" if self.near is None else "copy"


def write_report(path: Path, imported: Iterable[Imported]) -> None:
    """Writes what became of each file as CSV: file, outcome, article, title, copy of, message.

    Raises:
        UserError: the file cannot be written.
    """
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(["file", "outcome", "article", "title", "copy_of", "message"])
            for item in imported:
                message = item.error or " ".join(item.warnings)
                numbers = (item.article_id or "", item.near or "")
                rows.writerow([item.path, item.outcome, numbers[0], item.title, numbers[1], message])
    except OSError as error:
        raise UserError(
            f"The report {path.name} could not be written ({error.strerror or error}); the corpus has all "
            "that was imported; choose another folder."
        ) from error


@dataclass(frozen=True, slots=True)
class _Read:
    """An article of a file before it is stored, or why the file could not be read."""

    path: Path
    incoming: Incoming | None = None
    warnings: tuple[str, ...] = ()
    error: str | None = None


def import_file(corpus: Corpus, path: Path, *, encoding: str | None = None) -> Iterator[Imported]:
    """Reads a file, stores its articles and tells of each; our own JSON Lines may hold many.

    A file that cannot be read gives one `Imported` with the sentence that says why.

    Raises:
        StorageError: the corpus cannot be written; the next file would fare no better.
    """
    return import_files(corpus, [path], encoding=encoding)


def import_files(
    corpus: Corpus,
    paths: Sequence[Path],
    *,
    encoding: str | None = None,
    go_on: Callable[[], bool] = lambda: True,
) -> Iterator[Imported]:
    """The same for many files, in their order; `go_on` is asked before each batch.

    Raises:
        StorageError: the corpus cannot be written; what was told of is stored.
    """
    with _reader(len(paths), encoding) as read:
        ahead: _Batch | None = None
        for first in range(0, len(paths), BATCH):
            if not go_on():
                return
            begun = _begin(corpus, paths[first : first + BATCH], read)
            if ahead is not None:
                yield from _finish(corpus, ahead)  # while the next ones are being read
            ahead = begun
        if ahead is not None:
            yield from _finish(corpus, ahead)


def import_annotated(corpus: Corpus, path: Path, format_name: str, status: Status) -> Iterator[Imported]:
    """Stores the articles of a file of another tool with their annotations, all of that status.

    What could not be placed in a text is told as a warning.

    Raises:
        StorageError: the corpus cannot be written.
    """
    from annotator.exports import read_annotated

    try:
        for reading in read_annotated(path, format_name, status):
            told = tuple(f"{p.words}: {p.reason}" if p.words else p.reason for p in reading.problems)
            if reading.article is None:
                yield Imported(path, reading.name, error="; ".join(told))
            else:
                found = _Read(path, _with_text_as_source(reading.article), told)
                yield from _store(corpus, [found])
    except (StorageError, BrokenPipeError):
        raise
    except UserError as error:
        yield Imported(path, error=str(error))


# -- reading ------------------------------------------------------------------------------------------------


@contextmanager
def _reader(files: int, encoding: str | None) -> Iterator[Callable[[Sequence[Path]], Iterable[_Read]]]:
    """How files are read: here, or where there are many by processes, which leave the window its own."""
    if files < _IN_PROCESSES:
        yield lambda paths: (read for path in paths for read in _read(path, encoding))
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # not forked: a child of a process with threads and a window can hang
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:

        def read(paths: Sequence[Path]) -> Iterator[_Read]:
            parts = [(paths[first : first + _A_TASK], encoding) for first in range(0, len(paths), _A_TASK)]
            return chain.from_iterable(pool.map(_read_part, parts))

        try:
            yield read
        finally:
            pool.shutdown(cancel_futures=True)


def _read_part(part: tuple[Sequence[Path], str | None]) -> list[_Read]:
    """Reads some files in a process of its own; their buckets are worked out there too."""
    from annotator.corpus.signatures import buckets

    paths, encoding = part
    found = []
    for read in (read for path in paths for read in _read(path, encoding)):
        if read.incoming is None:
            found.append(read)
            continue
        article = read.incoming.article
        plain = replace(article, annotations=dict(article.annotations))  # the frozen view cannot be sent
        signed = replace(read.incoming, article=plain, buckets=tuple(buckets(article.text)))
        found.append(replace(read, incoming=signed))
    return found


def _read(path: Path, encoding: str | None) -> Iterator[_Read]:
    from annotator.articles import read_file  # late: the window need not wait for the readers
    from annotator.corpus.intake import Incoming

    try:
        if _is_lines(path):
            yield from _read_lines(path)
        else:
            found = read_file(path, encoding=encoding)
            yield _Read(path, Incoming(found.article, found.data), tuple(found.warnings))
    except UserError as error:
        yield _Read(path, error=str(error))
    except Exception as error:  # a file we are not prepared for must not cost the others
        log.exception("%s could not be read", path)
        fault = f"{type(error).__name__}: {error}"
        yield _Read(path, error=f"“{path.name}” could not be read ({fault}); please report this.")


def _is_lines(path: Path) -> bool:
    from annotator.exports import FORMATS

    return path.suffix.lower() == FORMATS["jsonl"].suffix


def _read_lines(path: Path) -> Iterator[_Read]:
    """The articles of our own JSON Lines."""
    from annotator.exports import read_jsonl

    errors: list[str] = []
    for article in read_jsonl(path, on_error=lambda error: errors.append(str(error))):
        yield _Read(path, _with_text_as_source(article))
    yield from (_Read(path, error=error) for error in errors)


# -- storing ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Batch:
    """Files that are being read, and those that are known."""

    paths: Sequence[Path]
    known: dict[Path, Imported]
    found: Iterable[_Read]


def _begin(
    corpus: Corpus, paths: Sequence[Path], read: Callable[[Sequence[Path]], Iterable[_Read]]
) -> _Batch:
    known = _known(corpus, paths)
    return _Batch(paths, known, read([path for path in paths if path not in known and not _is_lines(path)]))


def _finish(corpus: Corpus, batch: _Batch) -> Iterator[Imported]:
    found = {read.path: read for read in batch.found}
    waiting: list[_Read] = []
    for path in batch.paths:
        for read in _read(path, None) if _is_lines(path) else (found.get(path) or _Read(path),):
            waiting.append(read)
            if len(waiting) >= BATCH:
                yield from _store(corpus, waiting, batch.known)
                waiting.clear()
    yield from _store(corpus, waiting, batch.known)


def _known(corpus: Corpus, paths: Sequence[Path]) -> dict[Path, Imported]:
    """The files whose bytes are in the corpus already."""
    hashes: dict[Path, str] = {}
    for path in paths:
        if not _is_lines(path):
            try:
                with path.open("rb") as file:
                    hashes[path] = hashlib.file_digest(file, "sha256").hexdigest()
            except (OSError, ValueError):
                continue  # the reader says what is wrong with it
    stored = corpus.intake.known(list(hashes.values()))
    return {
        path: Imported(path, stored[sha256][1], stored[sha256][0])
        for path, sha256 in hashes.items()
        if sha256 in stored
    }


def _store(
    corpus: Corpus, found: Sequence[_Read], known: dict[Path, Imported] | None = None
) -> Iterator[Imported]:
    """Stores what was read in one transaction and tells of all in order."""
    stored = iter(_add(corpus, [read for read in found if read.incoming is not None]))
    for read in found:
        if read.incoming is not None:
            yield next(stored)
        elif read.error is not None:
            yield Imported(read.path, error=read.error)
        elif known is not None:
            yield known[read.path]


def _add(corpus: Corpus, found: Sequence[_Read]) -> list[Imported]:
    if not found:
        return []
    incoming = [read.incoming for read in found if read.incoming is not None]
    try:
        added = corpus.intake.add(incoming)
    except StorageError:
        raise
    except UserError as error:
        if len(found) == 1:
            return [Imported(found[0].path, error=str(error))]
        return [imported for read in found for imported in _add(corpus, [read])]  # all but the wrong one
    return [
        Imported(
            read.path,
            item.article.metadata.title,
            result.article_id,
            result.is_new,
            read.warnings,
            near=result.near,
        )
        for read, item, result in zip(found, incoming, added, strict=True)
    ]


def _with_text_as_source(article: Article) -> Incoming:
    """The file that an exported article came from is not in the export: its text takes that place."""
    from annotator.corpus.intake import Incoming

    data = article.text.encode()
    source = replace(article.source, encoding="utf-8", sha256=hashlib.sha256(data).hexdigest())
    return Incoming(replace(article, source=source), data)
