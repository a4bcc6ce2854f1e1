"""Entry. The detection worker and the command line start without Qt, the window without spaCy."""

from __future__ import annotations

import gc
import sys

WORKER_FLAG = "--detect-worker"


def main(argv: list[str] | None = None) -> int:
    """Runs the worker, a command, or the window, by the first argument; returns the exit code."""
    arguments = sys.argv[1:] if argv is None else argv
    first = arguments[0] if arguments else ""
    if first == WORKER_FLAG:
        from annotator.detect import worker

        return worker.main(arguments[1:])
    from annotator import cli

    if first in cli.COMMANDS or first in ("-h", "--help", "--version"):
        return cli.main(arguments)
    gc.disable()  # nothing is garbage while the program loads; then gui.garbage collects
    from annotator import app

    return app.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
