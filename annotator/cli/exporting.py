"""`annotator export` and `annotator formats`."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING

from annotator.cli.corpora import corpus_to_read, corpus_to_write
from annotator.cli.entry import UsageError
from annotator.cli.export_check import print_check
from annotator.core.errors import StorageError
from annotator.core.splitting import SPLITS
from annotator.corpus.version_rows import VersionKind
from annotator.datasheets import choice_sentence
from annotator.exports import Fitting, Misfit, Wanted, all_formats, diagnose, export, format_extensions

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from annotator.cli.console import Console
    from annotator.core.annotation import Article
    from annotator.corpus import Corpus
    from annotator.exports import ExportReport


def run_export(arguments: argparse.Namespace, console: Console) -> None:
    """Say what the format will lose, write, and name what was not written as it stands."""
    _require_sense(arguments)
    with _opened(arguments) as corpus:
        ids = _ids(corpus, arguments, arguments.split)
        wanted = Wanted(arguments.suggestions, arguments.rejected)
        found = diagnose(_articles(corpus, ids, None), arguments.format, wanted)
        if arguments.check:
            print_check(corpus, arguments, found, wanted, console)
            return
        for loss in found.losses:
            console.note(f"{arguments.format} leaves out or changes: {loss.what} ({loss.count})")
        if arguments.sets:
            _export_sets(corpus, arguments, console)
        else:
            _export_file(corpus, ids, arguments, console)


def _require_sense(arguments: argparse.Namespace) -> None:
    formats = all_formats()
    name = arguments.format
    if name not in formats:
        raise UsageError("export", f"there is no format “{name}”; choose one of {', '.join(formats)}.")
    if arguments.rejected and not formats[name].negatives:
        able = ", ".join(other.name for other in formats.values() if other.negatives)
        raise UsageError("export", f"{name} cannot tell rejected annotations apart; choose one of {able}.")
    if arguments.output is None and not arguments.check:
        raise UsageError("export", "--output is missing: the file to write.")
    if arguments.sets and arguments.split:
        raise UsageError("export", "--sets writes all splits; leave --split out.")


@contextmanager
def _opened(arguments: argparse.Namespace) -> Iterator[Corpus]:
    """The corpus; licences that were named are recorded in it first."""
    if arguments.licence or arguments.guideline_version is not None:
        from annotator.cli.training_sets import record_about

        with corpus_to_write(arguments, create=False) as corpus:
            record_about(corpus, arguments)
    with corpus_to_read(arguments) as corpus:
        yield corpus


def _ids(corpus: Corpus, arguments: argparse.Namespace, split: str | None) -> list[int]:
    """The rows to export: the articles themselves, or the versions of somebody."""
    ids = corpus.splits.ids(split) if split else corpus.article_ids()
    if arguments.of is None:
        return ids
    rows = _versions(corpus, arguments.of)
    return [rows[article_id] for article_id in ids if article_id in rows]


def _versions(corpus: Corpus, who: str) -> dict[int, int]:
    """The row of that person's version, or of the adjudicated one, by article."""
    if who == "adjudicated":
        return corpus.versions.adjudicated()
    found = {
        version.base_id: version.id
        for side, _ in corpus.versions.sides()
        if side.kind and side.title == who
        for version in corpus.versions.all(VersionKind(side.kind), side.person)
    }
    if not found:
        known = ", ".join(side.title for side, _ in corpus.versions.sides() if side.kind)
        sentence = f"nobody called “{who}” has annotations of their own here; known: {known or 'none'}."
        raise UsageError("export", sentence)
    return found


def _export_file(corpus: Corpus, ids: Sequence[int], arguments: argparse.Namespace, console: Console) -> None:
    from annotator.cli.training_sets import about

    articles = console.progress(_articles(corpus, ids, console), len(ids), "articles")
    report = export(
        articles,
        arguments.format,
        arguments.output,
        suggestions=arguments.suggestions,
        rejected=arguments.rejected,
        fitting=Fitting(Misfit(arguments.misfits)),
        about=lambda: about(corpus, _choice(arguments)),
        read_back=arguments.read_back,
        total=len(ids),
    )
    _tell(report, console)
    console.line(f"{report.articles} articles, {report.annotations} annotations\t{arguments.output}")


def _export_sets(corpus: Corpus, arguments: argparse.Namespace, console: Console) -> None:
    from annotator.cli.training_sets import about
    from annotator.exports.sets import export_sets

    counts = corpus.splits.counts()
    if not counts:
        raise UsageError("export", "the corpus has no splits; run “annotator split” first.")
    names = [name for name in SPLITS if name in counts]
    articles = {
        name: console.progress(_articles(corpus, ids, console), len(ids), name)
        for name in names
        if (ids := _ids(corpus, arguments, name))
    }
    done = export_sets(
        articles,
        arguments.format,
        arguments.output,
        about(corpus, _choice(arguments)),
        suggestions=arguments.suggestions,
        rejected=arguments.rejected,
        fitting=Fitting(Misfit(arguments.misfits)),
        read_back=arguments.read_back,
    )
    for name, report in done.reports.items():
        _tell(report, console)
        console.line(f"{name}: {report.articles} articles, {report.annotations} annotations")
    console.line(str(arguments.output))


def _choice(arguments: argparse.Namespace) -> str:
    """A sentence on what is exported, for the datasheet."""
    whose = arguments.of or ""
    return choice_sentence(suggestions=arguments.suggestions, rejected=arguments.rejected, whose=whose)


def _tell(report: ExportReport, console: Console) -> None:
    for problem in report.problems:
        words = f": “{problem.words}”" if problem.words else ""
        # Without words it is the article itself that was not written.
        say = console.note if problem.words else console.fail
        say(f"{problem.article}{words}: {problem.reason}")
    found = report.read_back
    if found is None:
        return
    for problem in found.differences:
        console.fail(f"{problem.article}: {problem.reason}")
    if found.differing > len(found.differences):
        console.fail(f"and {found.differing - len(found.differences)} more articles that differ.")
    console.note(f"written {found.written:,}, read back {found.read:,} annotations")


def _articles(corpus: Corpus, ids: Sequence[int], console: Console | None) -> Iterator[Article]:
    """Those articles; one that cannot be loaded is named on the console if there is one, and left out."""
    for article_id in ids:
        try:
            yield corpus.load(article_id)
        except (StorageError, ValueError, KeyError, TypeError) as error:
            if console is not None:
                console.fail(f"article {article_id}: cannot be read ({error}); run “annotator check”.")


def run_formats(arguments: argparse.Namespace, console: Console) -> None:
    """List the formats, those of extensions too; an extension that fails is named."""
    formats = all_formats()
    for failed in format_extensions().failed:
        console.note(str(failed))
    if arguments.json:
        listed = [
            {
                "name": item.name,
                "description": item.description,
                "reads": item.reads,
                "writes": item.writes,
                "loses": list(item.loses),
            }
            for item in formats.values()
        ]
        console.line(json.dumps(listed, ensure_ascii=False, indent=2))
        return
    for item in formats.values():
        console.line(f"{item.name:<14}  {item.description}")
        console.line(f"{'':<14}  loses: {'; '.join(item.loses) or 'nothing'}")
