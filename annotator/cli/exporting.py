"""`annotator export` and `annotator formats`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from annotator.cli.corpora import corpus_to_read
from annotator.cli.entry import UsageError
from annotator.core.errors import StorageError
from annotator.exports import all_formats, export, format_extensions, losses

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from annotator.cli.console import Console
    from annotator.core.annotation import Article
    from annotator.corpus import Corpus


def run_export(arguments: argparse.Namespace, console: Console) -> None:
    """Say what the format will lose, write, and name what was not written as it stands."""
    name = arguments.format
    formats = all_formats()
    if name not in formats:
        raise UsageError("export", f"there is no format “{name}”; choose one of {', '.join(formats)}.")
    with corpus_to_read(arguments) as corpus:
        for loss in losses(_articles(corpus, None), name, arguments.suggestions):
            console.note(f"{name} leaves out or changes: {loss.what} ({loss.count})")
        ids = corpus.article_ids()
        articles = console.progress(_articles(corpus, console), len(ids), "articles")
        report = export(articles, name, arguments.output, suggestions=arguments.suggestions, total=len(ids))
    for problem in report.problems:
        words = f": “{problem.words}”" if problem.words else ""
        # Without words it is the article itself that was not written.
        say = console.note if problem.words else console.fail
        say(f"{problem.article}{words}: {problem.reason}")
    console.line(f"{report.articles} articles, {report.annotations} annotations\t{arguments.output}")


def _articles(corpus: Corpus, console: Console | None) -> Iterator[Article]:
    """All articles; one that cannot be loaded is named on the console if there is one, and left out."""
    for article_id in corpus.article_ids():
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
