"""Reads the arguments and runs a command. The modules of the commands are imported when one is called."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from annotator import __version__
from annotator.cli.console import Console, give_up_stdout, use_utf8
from annotator.core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MODULES = {
    "import": "importing",
    "detect": "detecting",
    "evaluate": "evaluating",
    "export": "exporting",
    "formats": "exporting",
    "stats": "upkeep",
    "check": "upkeep",
    "backup": "upkeep",
    "doctor": "doctor",
}

COMMANDS = frozenset(_MODULES)
"""First arguments that `main` is for; any other is a file for the window."""

_DESCRIPTION = """\
Open news articles, correct the entities and quotes found in them, and export training data.
Without a command the window opens, with the files named."""


def main(argv: Sequence[str]) -> int:
    """Run one command; returns the exit code and never raises for a wrong argument or a failed input."""
    use_utf8()
    console = Console()
    try:
        arguments = build_parser().parse_args(list(argv))
        module = import_module(f"annotator.cli.{_MODULES[arguments.command]}")
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
    _add_upkeep(commands)
    doctor = commands.add_parser("doctor", help="say what is installed, what is missing and what to do")
    doctor.add_argument("--clear-cache", action="store_true", help="delete the kept results of detection")
    _add_corpus(doctor)
    return parser


if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def _add_corpus(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--corpus", type=Path, metavar="FILE", help="the corpus (default: the one that the window opens)"
    )


def _add_import(commands: Commands) -> None:
    parser = commands.add_parser("import", help="read files, folders and globs into the corpus")
    parser.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="a file, folder or glob")
    parser.add_argument("--encoding", help="read texts in this encoding instead of detecting it")
    parser.add_argument("--format", metavar="NAME", help="PATHs are annotated data, see “annotator formats”")
    parser.add_argument("--accepted", action="store_true", help="with --format: not as suggestions")
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
    parser.add_argument("--output", required=True, type=Path, metavar="PATH", help="the file to write")
    parser.add_argument("--suggestions", action="store_true", help="write undecided suggestions too")
    _add_corpus(parser)
    formats = commands.add_parser("formats", help="list the formats of export")
    formats.add_argument("--json", action="store_true", help="print JSON")


def _add_upkeep(commands: Commands) -> None:
    stats = commands.add_parser("stats", help="count articles, annotations and decisions")
    stats.add_argument("--json", action="store_true", help="print JSON")
    _add_corpus(stats)
    check = commands.add_parser("check", help="look for damage in the corpus; exit code 0 if it is whole")
    _add_corpus(check)
    backup = commands.add_parser("backup", help="write a verified copy of the corpus")
    backup.add_argument("target", type=Path, nargs="?", metavar="PATH", help="(default: beside the corpus)")
    backup.add_argument("--output", type=Path, metavar="PATH", help="the same as PATH")
    _add_corpus(backup)
