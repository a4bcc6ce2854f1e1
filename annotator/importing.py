"""Files into the corpus: what the window and the command line share.

Many files are read by processes of their own and stored `BATCH` files a transaction. What is there already is
known by the hash of its bytes before it is read, so an import that was stopped goes on where it was.
"""

from __future__ import annotations

import csv
import hashlib
import logging
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain, groupby
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from annotator.core.annotation import Status
from annotator.core.errors import StorageError, UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from annotator.articles import Entry
    from annotator.core.annotation import Article
    from annotator.corpus import Corpus
    from annotator.corpus.intake import Added, Incoming
    from annotator.exports import Reading

log = logging.getLogger(__name__)

BATCH = 200
"""Files, and articles, a transaction."""

_IN_PROCESSES = 300  # articles from which processes of their own are worth their start
_A_TASK = 20  # articles that a process gets at once
_LARGEST_BATCH = 32 * 1024 * 1024  # bytes
T = TypeVar("T")


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

    @property
    def report_row(self) -> tuple[object, ...]:
        """File, outcome, article, title, copy of, message."""
        message = self.error or " ".join(self.warnings)
        return self.path, self.outcome, self.article_id or "", self.title, self.near or "", message


def write_report(path: Path, imported: Iterable[Imported]) -> None:
    """As `reported`, at once."""
    for _item in reported(path, imported):
        pass


def reported(path: Path, imported: Iterable[Imported]) -> Iterator[Imported]:
    """Passes on what became of each file, with a line in a CSV file: that of a stopped import has them too.

    Raises:
        UserError: the report cannot be written.
    """

    def told(work: Callable[[], T]) -> T:
        try:
            return work()
        except OSError as error:
            raise UserError(
                f"The report {path.name} could not be written ({error.strerror or error}); the corpus has "
                "all that was imported; choose another folder."
            ) from error

    file = told(lambda: path.open("w", encoding="utf-8", errors="replace", newline="", buffering=1))
    try:
        rows = csv.writer(file)
        told(lambda: rows.writerow(["file", "outcome", "article", "title", "copy_of", "message"]))
        for item in imported:
            told(partial(rows.writerow, item.report_row))
            yield item
    finally:
        with suppress(OSError):  # of a line that was told of
            file.close()


@dataclass(frozen=True, slots=True)
class _Read:
    """An article of a file before it is stored, or why the file could not be read."""

    path: Path
    incoming: Incoming | None = None
    warnings: tuple[str, ...] = ()
    error: str | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class _Piece:
    """An article of a file with many, as it is sent to the process that reads it."""

    path: Path
    entry: Entry


_Unread = Path | _Piece
if TYPE_CHECKING:
    _Reader = Callable[[Sequence[_Unread]], Iterable[_Read]]


def import_files(
    corpus: Corpus,
    paths: Sequence[Path],
    *,
    encoding: str | None = None,
    go_on: Callable[[], bool] = lambda: True,
) -> Iterator[Imported]:
    """Reads files, stores their articles and tells of each, in order; `go_on` is asked before each batch.

    A file that cannot be read gives one `Imported` with the sentence that says why; one with many articles
    (`articles.is_collection`) gives one for each.

    Raises:
        StorageError: the corpus cannot be written; what was told of is stored.
    """
    from annotator.articles import estimated_count  # late: the window need not wait for the readers

    with _reader(sum(map(estimated_count, paths)) >= _IN_PROCESSES, encoding) as read:
        batches = _batches(corpus, paths, encoding, read)
        ahead: _Batch | None = None
        while go_on():
            begun = next(batches, None)
            if ahead is not None:
                yield from _store(corpus, ahead.in_order(), ahead.known)  # while the next ones are read
            if begun is None:
                return
            ahead = begun


def annotated_articles(path: Path, format_name: str, status: Status) -> Iterator[Reading]:
    """The articles of a file of another tool, all annotations of that status, in texts as ours are.

    Raises:
        ReadError: the file cannot be read as that format.
        ExportError: there is no such format.
    """
    from annotator.articles.normalisation import normalise_with_offsets
    from annotator.core.refitting import refitted
    from annotator.exports import read_annotated

    for reading in read_annotated(path, format_name, status):
        article = reading.article
        if article is not None:
            text, place = normalise_with_offsets(article.text)
            if text != article.text:
                reading = replace(reading, article=refitted(article, text, place))
        yield reading


# -- reading ------------------------------------------------------------------------------------------------


@contextmanager
def _reader(in_processes: bool, encoding: str | None) -> Iterator[_Reader]:
    """How files are read: here, or where there are many by processes, which leave the window its own."""
    if not in_processes:
        yield lambda unread: (_read(each, encoding) for each in unread)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # not forked: a child of a process with threads and a window can hang
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:

        def read(unread: Sequence[_Unread]) -> Iterator[_Read]:
            parts = [(unread[first : first + _A_TASK], encoding) for first in range(0, len(unread), _A_TASK)]
            return chain.from_iterable(pool.map(_read_part, parts))

        try:
            yield read
        finally:
            pool.shutdown(cancel_futures=True)


def _read_part(part: tuple[Sequence[_Unread], str | None]) -> list[_Read]:
    """Reads some files in a process of its own; their buckets are worked out there too."""
    from annotator.corpus.signatures import buckets

    unread, encoding = part
    found = []
    for read in (_read(each, encoding) for each in unread):
        if read.incoming is None:
            found.append(read)
            continue
        article = read.incoming.article
        plain = replace(article, annotations=dict(article.annotations))  # the frozen view cannot be sent
        signed = replace(read.incoming, article=plain, buckets=tuple(buckets(article.text)))
        found.append(replace(read, incoming=signed))
    return found


def _read(unread: _Unread, encoding: str | None) -> _Read:
    from annotator.articles import read_entry, read_file
    from annotator.corpus.intake import Incoming

    def read() -> Iterator[_Read]:
        if isinstance(unread, _Piece):
            found = read_entry(unread.entry, encoding=encoding)
        else:
            found = read_file(unread, encoding=encoding)
        yield _Read(path, Incoming(found.article, found.data), tuple(found.warnings))

    path = unread.path if isinstance(unread, _Piece) else unread
    return next(_told_of_faults(path, read))


def _told_of_faults(path: Path, read: Callable[[], Iterator[T]]) -> Iterator[T | _Read]:
    """What `read` gives; an error ends it and is told of, as one file must not cost the others."""
    try:
        yield from read()
    except UserError as error:
        yield _Read(path, error=str(error))
    except Exception as error:  # a file we are not prepared for
        log.exception("%s could not be read", path)
        fault = f"{type(error).__name__}: {error}"
        yield _Read(path, error=f"“{path.name}” could not be read ({fault}); please report this.")


def _articles_in(path: Path, encoding: str | None) -> Iterator[_Read | _Piece]:
    """The articles of a file with many; those of our own formats with their annotations."""
    from annotator.articles import annotated_zip, entries_of
    from annotator.exports import FORMATS, is_jsonl

    if path.suffix.lower() == FORMATS["jsonl"].suffix and is_jsonl(path):
        yield from _read_lines(path)
    elif annotated_zip(path) == "bundle":
        yield from _read_annotated(path, "bundle", Status.ACCEPTED)
    else:
        yield from (_Piece(path.parent / e.name, e) for e in entries_of(path, encoding=encoding))


def _read_annotated(path: Path, format_name: str, status: Status) -> Iterator[_Read]:
    for reading in annotated_articles(path, format_name, status):
        told = tuple(f"{p.words}: {p.reason}" if p.words else p.reason for p in reading.problems)
        if reading.article is None:
            yield _Read(path, error="; ".join(told), name=reading.name)
        else:
            yield _Read(path, _with_text_as_source(reading.article), told)


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
    """Articles of which those that are not known are being read; `found` are these, in their order."""

    items: Sequence[_Unread | _Read]
    known: dict[Path, Imported]
    found: Iterable[_Read]

    def in_order(self) -> list[_Read]:
        """What was read, an empty `_Read` for what is known."""
        found = iter(self.found)
        return [
            item if isinstance(item, _Read) else _Read(path) if path in self.known else next(found)
            for item, path in zip(self.items, map(_path, self.items), strict=True)
        ]


def _batches(corpus: Corpus, paths: Sequence[Path], encoding: str | None, read: _Reader) -> Iterator[_Batch]:
    """Batches whose reading has begun, in the order of the files."""
    from annotator.articles import is_collection

    for first in range(0, len(paths), BATCH):
        for has_many, group in groupby(paths[first : first + BATCH], key=is_collection):
            if not has_many:
                yield _begin(corpus, list(group), read)
                continue
            for path in group:
                found = _told_of_faults(path, partial(_articles_in, path, encoding))
                while some := _some(found):
                    yield _begin(corpus, some, read)


def _some(found: Iterator[_Read | _Piece]) -> list[_Read | _Piece]:
    """The next ones, fewer where they are large."""
    some: list[_Read | _Piece] = []
    size = 0
    for each in found:
        some.append(each)
        size += len(each.entry.data) if isinstance(each, _Piece) else 0
        if len(some) >= BATCH or size >= _LARGEST_BATCH:
            break
    return some


def _begin(corpus: Corpus, items: Sequence[_Unread | _Read], read: _Reader) -> _Batch:
    unread = [item for item in items if not isinstance(item, _Read)]
    known = _known(corpus, unread)
    return _Batch(items, known, read([item for item in unread if _path(item) not in known]))


def _path(item: _Unread | _Read) -> Path:
    return item if isinstance(item, Path) else item.path


def _known(corpus: Corpus, unread: Sequence[_Unread]) -> dict[Path, Imported]:
    """Those whose bytes are in the corpus already."""
    hashes = {_path(item): sha256 for item in unread if (sha256 := _sha256(item))}
    stored = corpus.intake.known(list(hashes.values()))
    return {
        path: Imported(path, stored[sha256][1], stored[sha256][0])
        for path, sha256 in hashes.items()
        if sha256 in stored
    }


def _sha256(item: _Unread) -> str | None:
    """None for what cannot be read; the reader says what is wrong with it."""
    if isinstance(item, _Piece):
        return None if item.entry.error is not None else item.entry.sha256
    try:
        with item.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError):
        return None


def _store(
    corpus: Corpus, found: Sequence[_Read], known: dict[Path, Imported] | None = None
) -> Iterator[Imported]:
    """Stores what was read in one transaction and tells of all in order."""
    stored = iter(_add(corpus, [read for read in found if read.incoming is not None]))
    for read in found:
        if read.incoming is not None:
            yield next(stored)
        elif read.error is not None:
            yield Imported(read.path, read.name, error=read.error)
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
    return [_imported(*each) for each in zip(found, incoming, added, strict=True)]


def _imported(read: _Read, incoming: Incoming, added: Added) -> Imported:
    title, near = incoming.article.metadata.title, added.near
    return Imported(read.path, title, added.article_id, added.is_new, read.warnings, near=near)


def _with_text_as_source(article: Article) -> Incoming:
    """The file that an exported article came from is not in the export: its text takes that place."""
    from annotator.corpus.intake import Incoming

    data = article.text.encode()
    source = replace(article.source, encoding="utf-8", sha256=hashlib.sha256(data).hexdigest())
    return Incoming(replace(article, source=source), data)
