"""`annotator import`: files, folders, globs and annotated data into the corpus, a line an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.articles import find_files
from annotator.cli.corpora import corpus_to_write
from annotator.core.annotation import Status
from annotator.importing import import_annotated, import_file

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.cli.console import Console
    from annotator.corpus import Corpus
    from annotator.importing import Imported


def run_import(arguments: argparse.Namespace, console: Console) -> None:
    """Add what is not there yet; a file that cannot be read is named and the rest goes on."""
    with corpus_to_write(arguments, create=True) as corpus:
        added = known = 0
        files = arguments.paths if arguments.format else _files(arguments.paths, console)
        for path in console.progress(files, None, "files"):
            for is_new in _tell(_imported(path, arguments, corpus), console):
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


def _imported(path: Path, arguments: argparse.Namespace, corpus: Corpus) -> Iterator[Imported]:
    if arguments.format is None:
        return import_file(corpus, path, encoding=arguments.encoding)
    status = Status.ACCEPTED if arguments.accepted else Status.SUGGESTED
    return import_annotated(corpus, path, arguments.format, status)


def _tell(found: Iterator[Imported], console: Console) -> Iterator[bool]:
    """Yields for each article whether it is new."""
    for imported in found:
        path = imported.path
        if imported.error is not None:
            console.fail(f"{path}: {imported.error}")
            continue
        console.line(f"{'added' if imported.is_new else 'known'}\t{path}\t{imported.title}")
        yield imported.is_new
        for warning in imported.warnings:
            console.note(f"{path}: {warning}")
