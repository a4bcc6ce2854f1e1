"""Reads the arguments and runs a command. The modules of the commands are imported when one is called."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from annotator import __version__
from annotator.cli.commands import MODULES
from annotator.cli.console import Console, give_up_stdout, use_utf8
from annotator.core.addresses import corpus_argument
from annotator.core.charts import CHARTS, Period
from annotator.core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_DESCRIPTION = """\
Open news articles, correct the entities and quotes found in them, and export training data.
Without a command the window opens, with the files named."""


def main(argv: Sequence[str]) -> int:
    """Run one command; returns the exit code and never raises for a wrong argument or a failed input."""
    use_utf8()
    console = Console()
    try:
        arguments = build_parser().parse_args(list(argv))
        module = import_module(f"annotator.cli.{MODULES[arguments.command]}")
        run: Callable[[argparse.Namespace, Console], None] = getattr(module, f"run_{arguments.command}")
        run(arguments, console)
        sys.stdout.flush()
    except SystemExit as end:  # how argparse ends: after help and version, or with an error it has printed
        return end.code if isinstance(end.code, int) else 2
    except UserError as error:
        console.fail(f"annotator: {error}")
    except BrokenPipeError:
        give_up_stdout()
        return 1
    except OSError as error:  # the commands turn all others into sentences
        give_up_stdout()
        console.fail(f"annotator: the output could not be written ({error.strerror or error}).")
    except KeyboardInterrupt:
        console.fail("annotator: stopped; what was done before is safe.")
    return console.exit_code


class UsageError(SystemExit):
    """Arguments that do not go together."""

    def __init__(self, command: str, sentence: str) -> None:
        print(f"annotator {command}: {sentence}", file=sys.stderr)
        super().__init__(2)


def build_parser() -> argparse.ArgumentParser:
    """The parser of all commands."""
    parser = argparse.ArgumentParser(
        prog="annotator",
        usage="annotator [FILE ...]\n       annotator COMMAND ...",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Article Annotator {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_import(commands)
    _add_detect(commands)
    _add_evaluate(commands)
    _add_export(commands)
    _add_search(commands)
    _add_upkeep(commands)
    _add_team(commands)
    doctor = commands.add_parser("doctor", help="say what is installed, what is missing and what to do")
    doctor.add_argument("--clear-cache", action="store_true", help="delete the kept results of detection")
    _add_corpus(doctor)
    return parser


if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def _add_corpus(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--corpus",
        type=corpus_argument,
        metavar="FILE",
        help="the corpus: a file, or postgresql+psycopg://user@host/database (default: as the window)",
    )


def _add_import(commands: Commands) -> None:
    parser = commands.add_parser("import", help="read files, folders and globs into the corpus")
    parser.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="a file, folder or glob")
    parser.add_argument("--encoding", help="read texts in this encoding instead of detecting it")
    parser.add_argument("--format", metavar="NAME", help="PATHs are annotated data, see “annotator formats”")
    parser.add_argument("--accepted", action="store_true", help="with --format: not as suggestions")
    parser.add_argument(
        "--map", type=Path, metavar="FILE.toml", help="with --format: our labels for theirs, docs/exchange.md"
    )
    parser.add_argument(
        "--preview", action="store_true", help="with --format: only say what would come of it"
    )
    parser.add_argument("--report", type=Path, metavar="CSV", help="write what became of each file")
    _add_corpus(parser)


def _add_detect(commands: Commands) -> None:
    parser = commands.add_parser(
        "detect",
        help="find entities and quotes in files, in lines of texts or in the corpus",
        description="Finds entities and quotes: in FILEs; with --texts in the lines of a file; otherwise in "
        "all articles of the corpus in which nothing has been detected yet.",
    )
    parser.add_argument("files", type=Path, nargs="*", metavar="FILE", help="an article")
    parser.add_argument("--json", action="store_true", help="print JSON, one object a FILE")
    parser.add_argument("--texts", type=Path, metavar="IN.jsonl", help='lines {"id", "text"}')
    parser.add_argument("--output", type=Path, metavar="OUT.jsonl", help="where the results of --texts go")
    parser.add_argument(
        "--model", metavar="NAME", help="a spaCy pipeline, installed or a folder (default: the shipped one)"
    )
    parser.add_argument("--again", action="store_true", help="in the corpus: also where it was done before")
    parser.add_argument("--indirect", action="store_true", help="look for reported speech without marks too")
    parser.add_argument(
        "--jobs", type=int, default=1, metavar="N", help="processes to detect with (default: 1; 0: all cores)"
    )
    parser.add_argument(
        "--scheduler", metavar="tcp://HOST:PORT", help="detect on the workers of this Dask scheduler"
    )
    parser.add_argument("--trust", action="store_true", help="run the code in the folder of the pipeline")
    parser.add_argument(
        "--no-cache", dest="cache", action="store_false", help="neither keep results nor use kept ones"
    )
    _add_corpus(parser)


def _add_evaluate(commands: Commands) -> None:
    parser = commands.add_parser(
        "evaluate",
        help="say how good detection is, against a gold file or what was accepted in the corpus",
        description="Detects anew and compares: with --gold with the annotations of a file in our JSON Lines "
        "or of quote passages; otherwise with what was accepted in the articles of the corpus that are done "
        "or hold decisions.",
    )
    parser.add_argument("--gold", type=Path, metavar="FILE.jsonl", help="articles with gold annotations")
    parser.add_argument("--model", metavar="NAME", help="a spaCy pipeline (default: the one that is shipped)")
    parser.add_argument("--json", action="store_true", help="print JSON, with all errors")
    parser.add_argument("--errors", type=int, metavar="N", help="list at most N errors (default: 20)")
    parser.add_argument(
        "--threshold", type=float, default=0.0, metavar="X", help="leave out what is less sure (0 to 1)"
    )
    parser.add_argument(
        "--guess-threshold", type=float, default=0.5, metavar="X", help="the same for guesses (default: 0.5)"
    )
    parser.add_argument("--indirect", action="store_true", help="look for reported speech without marks too")
    parser.add_argument("--trust", action="store_true", help="run the code in the folder of the pipeline")
    parser.add_argument("--progress", action="store_true", help="say on stderr how far it is, for programs")
    _add_corpus(parser)


def _add_export(commands: Commands) -> None:
    parser = commands.add_parser("export", help="write the accepted annotations of the corpus to a file")
    parser.add_argument("--format", required=True, metavar="NAME", help="see “annotator formats”")
    parser.add_argument("--output", type=Path, metavar="PATH", help="the file to write")
    _add_checks(parser)
    parser.add_argument("--suggestions", action="store_true", help="write undecided suggestions too")
    parser.add_argument(
        "--rejected", action="store_true", help="write rejected ones too, as such (negatives)"
    )
    parser.add_argument(
        "--split", metavar="NAME", help="only the articles of this split, see “annotator split”"
    )
    parser.add_argument(
        "--sets", action="store_true", help="PATH is a folder: a file a split, and a datasheet"
    )
    parser.add_argument(
        "--of", metavar="WHO", help="“adjudicated”, or a person whose own annotations to take"
    )
    parser.add_argument(
        "--licence",
        action="append",
        default=[],
        metavar="OUTLET=LICENCE",
        help="record the licence of an outlet's texts in the corpus, for datasheets (* for all others)",
    )
    parser.add_argument(
        "--guideline-version", metavar="TEXT", help="record the guideline's version in the corpus likewise"
    )
    _add_corpus(parser)
    _add_split(commands)
    formats = commands.add_parser("formats", help="list the formats of export")
    formats.add_argument("--json", action="store_true", help="print JSON")


def _add_checks(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--check", action="store_true", help="write nothing; say what would be lost, and where"
    )
    parser.add_argument("--json", action="store_true", help="with --check: print JSON")
    parser.add_argument(
        "--misfits",
        choices=("cut", "expand", "contract", "leave-out"),
        default="cut",
        help="what is done where an annotation begins or ends inside a token (default: the token is cut)",
    )
    parser.add_argument(
        "--no-read-back", dest="read_back", action="store_false", help="do not read it again to check it"
    )


def _add_split(commands: Commands) -> None:
    parser = commands.add_parser(
        "split",
        help="divide the articles into train, dev and test",
        description="Divides the articles that are done or hold decisions by their accepted labels and keeps "
        "that in the corpus. Near duplicates never stand in two splits.",
    )
    parser.add_argument(
        "--shares", default="80,10,10", metavar="A,B,C", help="of train, dev, test (80,10,10)"
    )
    parser.add_argument(
        "--group",
        action="append",
        default=[],
        choices=("outlet", "week"),
        help="articles of one outlet or of one week stay together too",
    )
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="another one, other splits (0)")
    parser.add_argument("--done-only", action="store_true", help="only articles that are done")
    parser.add_argument("--dry-run", action="store_true", help="only print what would come of it")
    _add_corpus(parser)


def _add_search(commands: Commands) -> None:
    parser = commands.add_parser(
        "search",
        help="list the articles or the passages that a search means",
        description='Words, "phrases", beginnings*, -not, OR, parentheses and fields such as label:GPE, '
        'speaker:"Ada Byron", date:2022-02..2022-03; docs/search.md has them all. A search that begins with '
        "a minus follows “--”.",
    )
    parser.add_argument("query", metavar="QUERY", help="what to look for, or the name of a saved search")
    parser.add_argument("--passages", action="store_true", help="list annotations or words in their lines")
    parser.add_argument("--regex", action="store_true", help="QUERY is a regular expression for the texts")
    parser.add_argument("--sort", metavar="BY", help="of passages: article, date, left, right, words")
    parser.add_argument(
        "--limit", type=int, default=100, metavar="N", help="at most N (default: 100; 0: all)"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    _add_corpus(parser)


def _add_stats(commands: Commands) -> None:
    stats = commands.add_parser(
        "stats",
        help="count articles, annotations and decisions; how often suggestions are right; charts",
        description="Counts what is in the corpus; with --models how often the suggestions of each model and "
        "rule were right, by label; with --plot a chart as a PNG, SVG or CSV file. The charts: "
        f"{', '.join(CHARTS)}.",
    )
    stats.add_argument("--json", action="store_true", help="print JSON")
    stats.add_argument("--models", action="store_true", help="how often suggestions were right, by label")
    stats.add_argument("--plot", metavar="NAME", help="draw this chart into --output")
    stats.add_argument("--output", type=Path, metavar="FILE", help="a file that ends in .png, .svg or .csv")
    stats.add_argument(
        "--period", choices=[p.value for p in Period], default="month", help="of charts over time"
    )
    _add_corpus(stats)


def _add_upkeep(commands: Commands) -> None:
    _add_stats(commands)
    check = commands.add_parser("check", help="look for damage in the corpus; exit code 0 if it is whole")
    check.add_argument(
        "--repair", action="store_true", help="first make the index of the search anew; no more is changed"
    )
    _add_corpus(check)
    backup = commands.add_parser("backup", help="write a verified copy of the corpus")
    backup.add_argument("target", type=Path, nargs="?", metavar="PATH", help="(default: beside the corpus)")
    backup.add_argument("--output", type=Path, metavar="PATH", help="the same as PATH")
    backup.add_argument("--list", action="store_true", help="list the backups that were made by themselves")
    backup.add_argument("--json", action="store_true", help="with --list: print JSON")
    _add_corpus(backup)
    restore = commands.add_parser(
        "restore",
        help="go back to a backup",
        description="Puts a backup in the place of the corpus. What is there now is kept as a backup itself; "
        "a corpus that cannot be opened any more gets another name.",
    )
    restore.add_argument("backup", metavar="BACKUP", help="a number of “annotator backup --list”, or a file")
    _add_corpus(restore)
    salvage = commands.add_parser("salvage", help="save what can be read of a damaged corpus into a new one")
    salvage.add_argument("damaged", type=Path, metavar="DAMAGED", help="the damaged corpus; it stays")
    salvage.add_argument("--output", type=Path, required=True, metavar="NEW", help="the corpus to make")
    salvage.add_argument("--json", action="store_true", help="print JSON")


def _add_team(commands: Commands) -> None:
    agreement = commands.add_parser(
        "agreement",
        help="say how far several people's annotations agree, and about what they do not",
        description="Compares people's own annotations of the same articles: span F1, Cohen's kappa (Fleiss' "
        "for more than two), Krippendorff's alpha and alpha-u, each with its n and a 95 % interval.",
    )
    agreement.add_argument("sides", nargs="*", metavar="WHO", help="names of people (default: everybody)")
    agreement.add_argument("--done", action="store_true", help="only what was marked as done")
    agreement.add_argument("--list", action="store_true", help="list the disagreements instead")
    agreement.add_argument("--json", action="store_true", help="print JSON")
    _add_corpus(agreement)
    merge = commands.add_parser(
        "merge",
        help="make one corpus of two",
        description="Copies the FIRST corpus and takes what the SECOND has decided since the two parted into "
        "the copy. Where both have decided differently, --conflicts says what counts.",
    )
    merge.add_argument("first", type=Path, metavar="FIRST", help="a corpus")
    merge.add_argument("second", type=Path, metavar="SECOND", help="another one")
    merge.add_argument("--output", required=True, type=Path, metavar="FILE", help="the corpus to write")
    merge.add_argument(
        "--conflicts",
        choices=("both", "mine", "theirs"),
        default="both",
        help="both: the first one's count, the other's become versions (default); or one of them",
    )
    merge.add_argument("--preview", action="store_true", help="only say what would be done")
    merge.add_argument("--json", action="store_true", help="print JSON")
