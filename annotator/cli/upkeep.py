"""`annotator check`, `backup`, `restore` and `salvage`."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.corpora import corpus_path, corpus_place, corpus_to_read, corpus_to_write
from annotator.cli.entry import UsageError
from annotator.core.errors import StorageError
from annotator.corpus.backups import backups_of, policy_of
from annotator.corpus.backups_restore import replace_file
from annotator.corpus.faults import DamagedError
from annotator.corpus.opening import is_database
from annotator.paths import config_dir
from annotator.settings import load_settings

if TYPE_CHECKING:
    import argparse

    from annotator.cli.console import Console
    from annotator.core.addresses import ServerAddress
    from annotator.corpus.backups import Backup, Policy


def run_check(arguments: argparse.Namespace, console: Console) -> None:
    """Name everything that is wrong; every problem counts as a failure."""
    if arguments.repair:
        with corpus_to_write(arguments, create=False) as corpus:
            corpus.search.rebuild()
        console.note("The index of the search is made anew.")
    with corpus_to_read(arguments) as corpus:
        problems = corpus.check()
    for problem in problems:
        place = f"article {problem.article_id}: " if problem.article_id is not None else ""
        which = f"annotation {problem.annotation_id}: " if problem.annotation_id is not None else ""
        console.fail(f"{place}{which}{problem.message}")
    if not problems:
        console.line(f"{corpus_place(arguments)} is whole.")


def run_backup(arguments: argparse.Namespace, console: Console) -> None:
    """Write a verified copy, or list those that were made by themselves."""
    if arguments.target is not None and arguments.output is not None:
        raise UsageError("backup", "name the copy once.")
    if arguments.list:
        _list_backups(arguments, console)
        return
    target = arguments.target or arguments.output or _name_of_copy(corpus_place(arguments))
    with corpus_to_read(arguments) as corpus:
        corpus.backup(target)
    console.line(f"{target} is a whole copy.")


def _list_backups(arguments: argparse.Namespace, console: Console) -> None:
    backups = _backups(arguments)
    if arguments.json:
        data = [
            {
                "number": backup.number,
                "made_at": backup.made_at.isoformat(),
                "bytes": backup.size,
                "reason": backup.reason,
                "path": str(backup.path),
            }
            for backup in backups
        ]
        console.line(json.dumps(data, ensure_ascii=False, indent=2))
        return
    for backup in backups:
        made_at = backup.made_at.astimezone()
        note = "  before a restore" if backup.reason else ""
        size = f"{backup.size:>15,}"
        console.line(f"{backup.number:>5}  {made_at:%Y-%m-%d %H:%M}  {size}  {backup.path}{note}")
    if not backups:
        console.note("There are no backups yet; the window makes them when a corpus is opened and changed.")


def run_restore(arguments: argparse.Namespace, console: Console) -> None:
    """Go back to a backup; what is there now is kept."""
    corpus, source = _resolved(arguments), _chosen(arguments)
    if not corpus.exists():
        replace_file(corpus, source)
        console.line(f"{corpus} is made anew from {source}.")
        return
    try:
        with corpus_to_write(arguments, create=False) as opened:
            opened.backups.policy = _policy()
            before = opened.backups.restore(source)
    except DamagedError:
        if not _backups(arguments) and not is_database(corpus):
            raise  # a file of another program, named by mistake
        aside = replace_file(corpus, source)
        console.line(f"{corpus} is as in {source}; the damaged file is {aside}.")
        return
    console.line(f"{corpus} is as in {source}.")
    console.note(f"What was there before is backup {before.number}; it can be restored the same way.")


def run_salvage(arguments: argparse.Namespace, console: Console) -> None:
    """Make a new corpus of what can be read; tables that lost rows count as a failure."""
    from annotator.corpus.salvage import salvage

    if not arguments.damaged.is_file():
        raise StorageError(f"There is no file {arguments.damaged}; nothing was written; check the name.")
    found = salvage(arguments.damaged, arguments.output)
    if arguments.json:
        console.line(json.dumps(asdict(found), ensure_ascii=False, indent=2))
        return
    console.line(f"{found.damaged_pages} of {found.pages} pages are damaged")
    for table in found.tables:
        if table.saved or table.lost:
            console.line(f"{table.name:<16}  {table.saved:>10,} saved  {table.lost:>8,} lost at least")
    if found.replaced_sources:
        console.note(f"{found.replaced_sources} source files are lost; the text took their place.")
    console.note(f"{arguments.output} holds what could be read; {arguments.damaged} is untouched.")


def _resolved(arguments: argparse.Namespace) -> Path:
    return corpus_path(arguments).resolve()


def _policy() -> Policy:
    return policy_of(load_settings(config_dir() / "settings.toml")[0])


def _backups(arguments: argparse.Namespace) -> list[Backup]:
    return backups_of(_resolved(arguments), _policy())


def _chosen(arguments: argparse.Namespace) -> Path:
    """The backup of that number, or the file of that name."""
    by_number = {str(backup.number): backup.path for backup in _backups(arguments)}
    found: Path | None = by_number.get(arguments.backup)
    if found is None:
        found = Path(arguments.backup)
        if not found.is_file():
            raise StorageError(
                f"There is no backup {arguments.backup}; nothing was changed; see “annotator backup --list”."
            )
    return found


def _name_of_copy(place: Path | ServerAddress) -> Path:
    path = place if isinstance(place, Path) else Path(f"{place.database}.sqlite")
    return path.with_name(f"{path.stem}-{datetime.now():%Y%m%d-%H%M%S}{path.suffix}")
