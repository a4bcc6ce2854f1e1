"""`annotator import`: files, folders, globs and annotated data into the corpus, a line an article."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from annotator.articles import estimated_count, find_files
from annotator.cli.corpora import corpus_to_read, corpus_to_write
from annotator.importing import import_files, reported

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from annotator.cli.console import Console
    from annotator.corpus import Corpus
    from annotator.importing import Imported


def run_import(arguments: argparse.Namespace, console: Console) -> None:
    """Add what is not there yet; a file that cannot be read is named and the rest goes on.

    Stopped, it goes on where it was when it is started again.
    """
    if arguments.format is not None:
        from annotator.cli.importing_annotated import import_annotated

        with _opened(arguments) as corpus:
            import_annotated(arguments, corpus, console)
        return
    with corpus_to_write(arguments, create=True) as corpus:
        counts: Counter[str] = Counter()
        found = _imported(arguments, corpus, console)
        for imported in found if arguments.report is None else reported(arguments.report, found):
            _tell(imported, console)
            counts[imported.outcome] += 1
    added, known, copies = counts["added"] + counts["copy"], counts["known"], counts["copy"]
    near = f" ({copies} nearly the same as others)" if copies else ""
    console.note(f"{added} added{near}, {known} already there, {console.failures} failed.")


def _opened(arguments: argparse.Namespace) -> AbstractContextManager[Corpus]:
    return corpus_to_read(arguments) if arguments.preview else corpus_to_write(arguments, create=True)


def _imported(arguments: argparse.Namespace, corpus: Corpus, console: Console) -> Iterator[Imported]:
    files = list(_files(arguments.paths, console))
    found = import_files(corpus, files, encoding=arguments.encoding)
    yield from console.progress(found, sum(map(estimated_count, files)), "articles")


def _files(paths: list[Path], console: Console) -> Iterator[Path]:
    for path in paths:
        found = False
        for file in find_files([path]):
            found = True
            yield file
        if not found:
            console.fail(f"{path}: no article found in it.")


def _tell(imported: Imported, console: Console) -> None:
    path = imported.path
    if imported.error is not None:
        console.fail(f"{path}: {imported.error}")
        return
    near = f"\tnearly the same as {imported.near}" if imported.near is not None else ""
    console.line(f"{'added' if imported.is_new else 'known'}\t{path}\t{imported.title}{near}")
    for warning in imported.warnings:
        console.note(f"{path}: {warning}")
