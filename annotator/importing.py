"""Files into the corpus: the one loop body that the window and the command line share."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.errors import StorageError, UserError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.core.annotation import Article, Status
    from annotator.corpus import Corpus

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of one article of a file, or, with `error`, of the whole file."""

    path: Path
    title: str = ""
    article_id: int = 0
    is_new: bool = False
    warnings: tuple[str, ...] = ()
    error: str | None = None


def import_file(corpus: Corpus, path: Path, *, encoding: str | None = None) -> Iterator[Imported]:
    """Reads a file, stores its articles and tells of each; our own JSON Lines may hold many.

    A file that cannot be read gives one `Imported` with the sentence that says why.

    Raises:
        StorageError: the corpus cannot be written; the next file would fare no better.
    """
    from annotator.articles import read_file  # late: the window need not wait for the readers
    from annotator.exports import FORMATS, read_jsonl

    try:
        if path.suffix.lower() == FORMATS["jsonl"].suffix:
            errors: list[str] = []
            for article in read_jsonl(path, on_error=lambda error: errors.append(str(error))):
                yield _add(corpus, path, *_with_text_as_source(article))
            yield from (Imported(path, error=error) for error in errors)
        else:
            found = read_file(path, encoding=encoding)
            yield _add(corpus, path, found.article, found.data, found.warnings)
    except (StorageError, BrokenPipeError):
        raise
    except UserError as error:
        yield Imported(path, error=str(error))
    except Exception as error:  # a file we are not prepared for must not cost the others
        log.exception("%s could not be read", path)
        fault = f"{type(error).__name__}: {error}"
        yield Imported(path, error=f"“{path.name}” could not be read ({fault}); please report this.")


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
                added = _add(corpus, path, *_with_text_as_source(reading.article))
                yield replace(added, warnings=told)
    except (StorageError, BrokenPipeError):
        raise
    except UserError as error:
        yield Imported(path, error=str(error))


def _add(
    corpus: Corpus, path: Path, article: Article, data: bytes, warnings: tuple[str, ...] = ()
) -> Imported:
    article_id, is_new = corpus.add(article, data)
    return Imported(path, article.metadata.title, article_id, is_new, warnings)


def _with_text_as_source(article: Article) -> tuple[Article, bytes]:
    """The file that an exported article came from is not in the export: its text takes that place."""
    import hashlib

    data = article.text.encode()
    source = replace(article.source, encoding="utf-8", sha256=hashlib.sha256(data).hexdigest())
    return replace(article, source=source), data
