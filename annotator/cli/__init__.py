"""The command line: the work of the program without its window.

Exit codes: 0 done, 1 some inputs failed (each named on stderr), 2 wrong usage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.cli.commands import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["COMMANDS", "main"]


def main(argv: Sequence[str]) -> int:
    """Runs one command; returns the exit code and never raises for a wrong argument or a failed input."""
    from annotator.cli import entry  # late: `annotator.__main__` asks for the names first

    return entry.main(argv)
