"""Kills the program many times at random moments and says what was found; figures for docs/durability.md.

    python packaging/kill_test.py --kills 400 --seed 1

Stops with an error at the first thing that was shown as saved and is not there, and at the first corpus that
is not whole; Ctrl+C ends it with the figures so far.
"""

from __future__ import annotations

import argparse
import contextlib
import random
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.e2e import killing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_FILES = 40


def kills(folder: Path, chance: random.Random) -> Iterator[killing.Tally]:
    """One after the other; every second one is that of a window."""
    home = killing.make_home(folder)
    corpus = folder / "corpus.sqlite"
    killing.make_corpus(corpus)
    files = folder / "files"
    killing.make_files(files, _FILES)
    others: list[Callable[[], killing.Tally]] = [
        lambda: killing.kill_import(folder, files, home, chance),
        lambda: killing.kill_migration(folder, files, home, chance),
        lambda: killing.kill_restore(folder, home, chance),
    ]
    while True:
        yield killing.kill_window(corpus, home, chance)
        yield chance.choice(others)()


def main() -> int:
    """Parses the command line, kills, prints a line for each kind."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    died: dict[tuple[str, str], int] = defaultdict(int)
    totals: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    with tempfile.TemporaryDirectory() as folder, contextlib.suppress(KeyboardInterrupt):
        for tally in kills(Path(folder), random.Random(options.seed)):
            found = totals[tally.kind]
            for place, number in enumerate((tally.died, tally.saved, tally.bulk, tally.unseen)):
                found[place] += number
            died[tally.kind, tally.death.split(":")[0]] += tally.died
            killed = sum(row[0] for row in totals.values())
            print(f"\r{killed} killed", end="", file=sys.stderr, flush=True)
            if killed >= options.kills:
                break
    print(file=sys.stderr)
    for kind, (count, saved, bulk, unseen) in sorted(totals.items()):
        ways = ", ".join(f"{way} {number}" for (of, way), number in sorted(died.items()) if of == kind)
        print(
            f"{kind:<10} killed {count} ({ways}); shown as saved {saved}, bulk edits {bulk}; unseen {unseen}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
