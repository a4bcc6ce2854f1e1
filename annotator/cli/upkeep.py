"""`annotator stats`, `annotator check` and `annotator backup`."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from annotator.cli.corpora import corpus_path, corpus_to_read
from annotator.cli.entry import UsageError

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from annotator.cli.console import Console


def run_stats(arguments: argparse.Namespace, console: Console) -> None:
    """Count what is in the corpus."""
    with corpus_to_read(arguments) as corpus:
        stats = corpus.stats()
    rows = [
        {"layer": layer.value, "label": label, "status": status.value, "count": count}
        for (layer, label, status), count in stats.annotations.items()
    ]
    if arguments.json:
        data = {
            "articles": stats.articles,
            "done": stats.done,
            "annotations": rows,
            "decisions": dict(stats.decisions),
        }
        console.line(json.dumps(data, ensure_ascii=False, indent=2))
        return
    console.line(f"articles  {stats.articles}, done {stats.done}")
    for row in rows:
        console.line(f"{row['layer']:<8}  {row['label']:<16}  {row['status']:<10}  {row['count']:>8}")
    for person, count in stats.decisions.items():
        console.line(f"decisions of {person}  {count}")


def run_check(arguments: argparse.Namespace, console: Console) -> None:
    """Name everything that is wrong; every problem counts as a failure."""
    with corpus_to_read(arguments) as corpus:
        problems = corpus.check()
    for problem in problems:
        place = f"article {problem.article_id}: " if problem.article_id is not None else ""
        which = f"annotation {problem.annotation_id}: " if problem.annotation_id is not None else ""
        console.fail(f"{place}{which}{problem.message}")
    if not problems:
        console.line(f"{corpus_path(arguments)} is whole.")


def run_backup(arguments: argparse.Namespace, console: Console) -> None:
    """Write a verified copy."""
    if arguments.target is not None and arguments.output is not None:
        raise UsageError("backup", "name the copy once.")
    target = arguments.target or arguments.output or _name_of_copy(corpus_path(arguments))
    with corpus_to_read(arguments) as corpus:
        corpus.backup(target)
    console.line(f"{target} is a whole copy.")


def _name_of_copy(path: Path) -> Path:
    return path.with_name(f"{path.stem}-{datetime.now():%Y%m%d-%H%M%S}{path.suffix}")
