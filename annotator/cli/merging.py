"""`annotator merge`: two corpus files from two laptops become one."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Annotation
from annotator.core.errors import StorageError, UserError
from annotator.core.three_way import Choice
from annotator.corpus import Corpus
from annotator.paths import config_dir
from annotator.settings import load_settings

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.cli.console import Console
    from annotator.corpus.merging import ArticleConflict, MergeReport


def run_merge(arguments: argparse.Namespace, console: Console) -> None:
    """Copy the first corpus, take the second into the copy, and name what both have decided differently."""
    choice = Choice(arguments.conflicts)
    if arguments.output.exists():
        raise UserError(f"{arguments.output} is there already; nothing was changed; name a new file.")
    with _opened(arguments.first, write=False) as first, _opened(arguments.second, write=False) as second:
        if arguments.preview:
            report = first.merging.compare(second.merging)
        else:
            first.backup(arguments.output)
            try:
                with _opened(arguments.output, write=True) as merged:
                    report = merged.merging.merge(second.merging, lambda _conflict: choice)
            except BaseException:  # Ctrl+C too: a copy of the first corpus alone is not what was asked for
                arguments.output.unlink(missing_ok=True)
                raise
    if arguments.json:
        console.line(json.dumps(_as_json(report), ensure_ascii=False, indent=2))
        return
    for line in _lines(report):
        console.line(line)
    if not arguments.preview:
        console.line(f"written: {arguments.output}")


@contextlib.contextmanager
def _opened(path: Path, *, write: bool) -> Iterator[Corpus]:
    settings, _ = load_settings(config_dir() / "settings.toml")
    corpus = Corpus.open(path, person=settings.person, create=False, write=write)
    try:
        if write and corpus.read_only_reason is not None:
            raise StorageError(f"Nothing was merged. {corpus.read_only_reason}")
        yield corpus
    finally:
        corpus.close()


def _lines(report: MergeReport) -> Iterator[str]:
    yield f"new articles                       {report.new}"
    yield f"gone on in the second corpus only  {report.followed}"
    yield f"gone on in both                    {report.joined}"
    yield f"new versions                       {report.versions}"
    yield f"new rules                          {report.rules}"
    if report.schemes_differ:
        added = f"; new labels: {', '.join(report.labels)}" if report.labels else ""
        yield f"the schemes differ: labels were mapped by name{added}"
    for words in report.rules_differ:
        yield f"rule about “{words}”: they differ, the newer one counts"
    for title in report.texts_differ:
        yield f"“{title}” was read differently there, so its annotations do not fit: it stays as it is here"
    for found in report.conflicts:
        sides = found.conflict.mine, found.conflict.theirs
        mine, theirs = (_label(side) for side in sides)
        whose = found.person or "there"
        yield f"conflict in “{found.title}”: “{found.words}” is {mine} here, {theirs} by {whose}"


def _label(item: object) -> str:
    if isinstance(item, Annotation):
        return f"{item.label} ({item.status.value})"
    return "removed" if item is None else "labels of the article"


def _as_json(report: MergeReport) -> dict[str, Any]:
    return {
        "new": report.new,
        "followed": report.followed,
        "joined": report.joined,
        "versions": report.versions,
        "rules": report.rules,
        "rules_differ": report.rules_differ,
        "schemes_differ": report.schemes_differ,
        "labels": list(report.labels),
        "texts_differ": report.texts_differ,
        "conflicts": [_conflict(found) for found in report.conflicts],
    }


def _conflict(found: ArticleConflict) -> dict[str, Any]:
    return {
        "sha256": found.sha256,
        "title": found.title,
        "version": " ".join(filter(None, found.version)),
        "words": found.words,
        "person": found.person,
        "mine": _label(found.conflict.mine),
        "theirs": _label(found.conflict.theirs),
    }
