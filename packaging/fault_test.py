"""Spoils every write and read of the program in turn and says what was found; figures for docs/durability.md.

    python packaging/fault_test.py            # everything: half an hour
    python packaging/fault_test.py --only restore --starts 50

Each start has one system call spoilt, the first, the second, ...: the process is killed there, or the call
says that the disk is full or broken, once or from then on. Stops with an error at the first thing that was
shown as saved and is not there, and at the first corpus or copy that is not whole. Needs strace.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.e2e import faulting, faults

_FAULTS = (
    ("killed", faults.KILL, 0, False),
    ("full once", faults.FULL, 0, False),
    ("full from then on", faults.FULL, faults.ALL, False),
    ("broken once", faults.BROKEN, 0, False),
    ("broken from then on", faults.BROKEN, faults.ALL, False),
    ("unreadable once", faults.BROKEN, 0, True),
    ("unreadable from then on", faults.BROKEN, faults.ALL, True),
)


def main() -> int:
    """Parses the command line, sweeps, prints a line for each deed and fault."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", choices=faulting.NAMES, help="one of the things that the program does")
    parser.add_argument("--starts", type=int, metavar="N", help="only so many of each, evenly spread")
    parser.add_argument("--sentences", action="store_true", help="print what the program said")
    options = parser.parse_args()
    if why := faults.missing():
        print(why, file=sys.stderr)
        return 2
    for name in [options.only] if options.only else faulting.NAMES:
        with tempfile.TemporaryDirectory() as folder:
            deed = faulting.make_deed(name, Path(folder))
            for title, fault, more, reading in _FAULTS:
                if reading and name in faulting.IN_THE_WINDOW:
                    continue  # it reads the libraries of Qt too
                found = faulting.sweep(
                    deed, Path(folder), fault, more=more, starts=options.starts, reading=reading
                )
                print(
                    f"{name:<23} {title:<23} starts {found.starts}: killed {found.killed}, saved "
                    f"{found.saved}, refused {found.refused} (yet there {found.there})",
                    *(sorted(found.sentences) if options.sentences else ()),
                    sep="\n    ",
                    flush=True,
                )
    return 0


if __name__ == "__main__":
    sys.exit(main())
