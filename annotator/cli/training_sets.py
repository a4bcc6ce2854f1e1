"""`annotator split`, and what an export says about the corpus that it comes from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from annotator import paths
from annotator.cli.corpora import corpus_to_read, corpus_to_write
from annotator.cli.entry import UsageError
from annotator.core.scheme import parse_scheme
from annotator.core.splitting import SPLITS
from annotator.corpus.splits import Grouping
from annotator.datasheets import about as sheet_about
from annotator.datasheets import record_guideline_version, record_licences
from annotator.settings import load_settings

if TYPE_CHECKING:
    import argparse
    from contextlib import AbstractContextManager

    from annotator.cli.console import Console
    from annotator.core.scheme import Scheme
    from annotator.core.splitting import Division
    from annotator.corpus import Corpus
    from annotator.exports.about import About


def run_split(arguments: argparse.Namespace, console: Console) -> None:
    """Divide the articles and keep that in the corpus; with --dry-run only say what would come of it."""
    shares = _shares(arguments.shares)
    grouping = Grouping(outlet="outlet" in arguments.group, week="week" in arguments.group)
    with _opened(arguments) as corpus:
        division = corpus.splits.propose(shares, grouping, seed=arguments.seed, done_only=arguments.done_only)
        if not arguments.dry_run:
            corpus.splits.save(division)
    _print(division, console)


def _opened(arguments: argparse.Namespace) -> AbstractContextManager[Corpus]:
    return corpus_to_read(arguments) if arguments.dry_run else corpus_to_write(arguments, create=False)


def _shares(given: str) -> dict[str, float]:
    try:
        numbers = [float(part) for part in given.split(",")]
    except ValueError:
        numbers = []
    if len(numbers) != len(SPLITS) or min(numbers) < 0 or sum(numbers) <= 0:
        raise UsageError("split", f"--shares is {given}; give three numbers, such as 80,10,10.")
    return dict(zip(SPLITS, numbers, strict=True))


def _print(division: Division, console: Console) -> None:
    labels = sorted({label for counts in division.labels.values() for label in counts})
    console.line("\t".join(["", *division.labels]))
    console.line("\t".join(["articles", *(str(division.count(name)) for name in division.labels)]))
    for label in labels:
        console.line("\t".join([label, *(str(counts.get(label, 0)) for counts in division.labels.values())]))
    console.note(f"{len(division.splits)} articles in {division.groups} groups that stay together.")


def about(corpus: Corpus, choice: str) -> About:
    """What the corpus says about itself in a datasheet. `choice` is a sentence on what is exported."""
    return sheet_about(corpus, scheme_of(corpus), choice)


def scheme_of(corpus: Corpus) -> Scheme:
    """The scheme that the corpus keeps, or the one in the settings."""
    kept = corpus.schemes.current()
    if kept is not None:
        return kept
    settings, _problem = load_settings(paths.config_dir() / "settings.toml")
    shipped = paths.resource("schemes", f"{settings.scheme}.toml")
    return parse_scheme((shipped if shipped.is_file() else Path(settings.scheme)).read_text("utf-8"))


def record_about(corpus: Corpus, arguments: argparse.Namespace) -> None:
    """Keeps what was named for datasheets: licences as `OUTLET=LICENCE`, the guideline's version."""
    pairs = [item.partition("=") for item in arguments.licence]
    if not all(outlet.strip() and licence.strip() for outlet, _equals, licence in pairs):
        raise UsageError("export", "--licence wants OUTLET=LICENCE, such as “The Paper=CC BY 4.0”.")
    record_licences(corpus, {outlet: licence for outlet, _equals, licence in pairs})
    if arguments.guideline_version is not None:
        record_guideline_version(corpus, arguments.guideline_version)
