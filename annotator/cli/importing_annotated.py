"""`annotator import --format`: annotated data of other tools, with their labels mapped to ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.cli.entry import UsageError
from annotator.core.annotation import Status
from annotator.core.errors import StorageError, UserError
from annotator.core.label_mapping import LabelMapping, read_mapping
from annotator.corpus.annotated import remember_mapping, take_in
from annotator.exports.guessing import guess_format
from annotator.importing import annotated_articles

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.cli.console import Console
    from annotator.core.annotation import Article
    from annotator.corpus import Corpus
    from annotator.corpus.annotated import Intaken, Taken

GUESS = "auto"


def import_annotated(arguments: argparse.Namespace, corpus: Corpus, console: Console) -> None:
    """Take in each file, or with --preview only say what would come of it; one that fails is named."""
    mapping = _mapping(arguments)
    for path in console.progress(arguments.paths, None, "files"):
        try:
            _import_one(path, mapping, arguments, corpus, console)
        except (StorageError, BrokenPipeError):
            raise
        except UserError as error:
            console.fail(f"{path}: {error}")


def _mapping(arguments: argparse.Namespace) -> LabelMapping:
    if arguments.map is None:
        return LabelMapping()
    try:
        return read_mapping(arguments.map.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("import", f"--map {arguments.map} cannot be read ({error}).") from error


def _import_one(
    path: Path, mapping: LabelMapping, arguments: argparse.Namespace, corpus: Corpus, console: Console
) -> None:
    name = arguments.format
    if name == GUESS:
        name = guess_format(path)
        if name is None:
            console.fail(f"{path}: nothing tells its format; name it with --format.")
            return
    status = Status.ACCEPTED if arguments.accepted else Status.SUGGESTED
    articles = _articles(path, name, status, console)
    sums = take_in(corpus, articles, mapping, f"Import {path.name}", store=not arguments.preview)
    for taken in sums.listed:
        _tell(path, taken, console)
    if not arguments.preview:
        corpus.operations.save(sums.changes)
        if mapping.targets:
            remember_mapping(corpus, name, sums.labels, mapping)
    if not sums.articles:
        console.fail(f"{path}: no article of the format {name} was found in it.")
    _sum_up(path, sums, arguments, console)


def _articles(path: Path, name: str, status: Status, console: Console) -> Iterator[Article]:
    """The articles that can be read; what could not be placed is named."""
    for reading in annotated_articles(path, name, status):
        say = console.fail if reading.article is None else console.note
        for problem in reading.problems:
            words = f"{problem.words}: " if problem.words else ""
            say(f"{path}: {words}{problem.reason}")
        if reading.article is not None:
            yield reading.article


def _tell(path: Path, taken: Taken, console: Console) -> None:
    if taken.error:
        console.fail(f"{path}: {taken.error}")
        return
    what = "added" if taken.is_new else "known"
    console.line(f"{what}\t{path}\t{taken.title}\t{taken.added + taken.confirmed} annotations")


def _sum_up(path: Path, sums: Intaken, arguments: argparse.Namespace, console: Console) -> None:
    counts = sums.counts
    said = [
        f"{sums.new:,} new articles",
        f"{sums.known - counts['refused']:,} known",
        f"{counts['added']:,} annotations added",
        f"{counts['confirmed']:,} suggestions accepted",
        f"{counts['same']:,} there already",
        f"{counts['decided']:,} decided otherwise here",
        f"{counts['left_out']:,} left out by the mapping",
    ]
    would = "would come of it" if arguments.preview else "done"
    console.note(f"{path.name}, {would}: {', '.join(said)}.")
    if arguments.preview:
        for (layer, label), count in sorted(sums.labels.items()):
            console.line(f"label\t{layer.value}\t{label}\t{count}")
