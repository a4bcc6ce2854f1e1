"""The command line: the work of the program without its window.

Exit codes: 0 done, 1 some inputs failed (each named on stderr), 2 wrong usage.
"""

from annotator.cli.entry import COMMANDS, main

__all__ = ["COMMANDS", "main"]
