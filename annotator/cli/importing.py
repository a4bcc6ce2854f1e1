"""`annotator import`: files, folders, globs and our own JSON Lines into the corpus, a line a file."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.articles import find_files, read_file
from annotator.cli.corpora import corpus_to_write
from annotator.core.errors import StorageError, UserError
from annotator.exports import FORMATS, read_jsonl

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.cli.console import Console
    from annotator.core.annotation import Article
    from annotator.corpus import Corpus


def run_import(arguments: argparse.Namespace, console: Console) -> None:
    """Add what is not there yet; a file that cannot be read is named and the rest goes on."""
    with corpus_to_write(arguments, create=True) as corpus:
        added = known = 0
        for path in console.progress(_files(arguments.paths, console), None, "files"):
            for is_new in _import_file(path, arguments.encoding, corpus, console):
                added += is_new
                known += not is_new
    console.note(f"{added} added, {known} already there, {console.failures} failed.")


def _files(paths: list[Path], console: Console) -> Iterator[Path]:
    for path in paths:
        found = False
        for file in find_files([path]):
            found = True
            yield file
        if not found:
            console.fail(f"{path}: no article found in it.")


def _import_file(path: Path, encoding: str | None, corpus: Corpus, console: Console) -> Iterator[bool]:
    """Yields for each article of the file whether it is new."""
    try:
        if path.suffix.lower() == FORMATS["jsonl"].suffix:
            for article in read_jsonl(path, on_error=lambda error: console.fail(str(error))):
                yield _add(path, *_with_text_as_source(article), corpus, console)
        else:
            found = read_file(path, encoding=encoding)
            yield _add(path, found.article, found.data, corpus, console)
            for warning in found.warnings:
                console.note(f"{path}: {warning}")
    except (StorageError, BrokenPipeError):
        raise  # not the fault of this file, and the next would fare no better
    except UserError as error:
        console.fail(f"{path}: {error}")
    except Exception as error:  # a file we are not prepared for must not cost the others
        console.fail(f"{path}: could not be read ({type(error).__name__}: {error}); please report this.")


def _with_text_as_source(article: Article) -> tuple[Article, bytes]:
    """The file that an exported article came from is not in the export: its text takes that place."""
    data = article.text.encode()
    source = replace(article.source, encoding="utf-8", sha256=hashlib.sha256(data).hexdigest())
    return replace(article, source=source), data


def _add(path: Path, article: Article, data: bytes, corpus: Corpus, console: Console) -> bool:
    _, is_new = corpus.add(article, data)
    console.line(f"{'added' if is_new else 'known'}\t{path}\t{article.metadata.title}")
    return is_new
