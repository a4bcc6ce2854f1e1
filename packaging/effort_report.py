"""Writes docs/effort.md: keys and clicks of a perfect annotator, in our window and in the rivals."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench import effort  # noqa: E402
from bench.effort_cases import SPURIOUS, WRONG  # noqa: E402
from bench.rivals import rivals  # noqa: E402

OUTPUT = ROOT / "docs" / "effort.md"

_TEXT = """# Effort: keys and clicks from suggestions to gold

Written by `make effort-report`; nothing here is typed by hand. A script plays a perfect annotator on the
{articles} articles of `tests/data/gold/dev.jsonl`, with real key and mouse events in the real window,
and stops when the corpus holds the gold: every entity, every quote with its kind and its speaker, no
other annotation, the article done. It counts one for each key or chord, each click and each drag; moving
the mouse and scrolling count nothing.

Three conditions: **right**, all suggestions are right; **mostly**, {wrong:.0%} of the annotations have a
wrong or no suggestion (label, boundary, kind, speaker; the right speaker is the second candidate) and
{spurious:.0%} more stand where nothing is; **none**, no suggestions. The figures are actions for each
gold annotation.

{table}

In the condition *mostly* ours is {ratio:.2f} of the best rival that can record all of it ({best});
labelbuddy has no links, so its figure leaves the speakers out. What makes the difference: a key acts on
what the mouse points at, so that a correction needs no click; one key accepts the rest and goes on to
the next article; A A labels all equal words.

## How the rivals are counted

The same tasks, each by the shortest sequence that the rival's own documentation or source shows; where
that leaves something open, the figure that favours the rival. A label that stays chosen is pressed only
when it changes (Prodigy, INCEpTION, Label Studio). Nobody has timed anything here, and nobody has tried
the rivals: these are counts of documented actions.

{sources}

"""


def main() -> None:
    """Play everything and write the page."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["ANNOTATOR_HOME"] = home
        efforts = [
            effort.measure(Path(home), condition, cases) for condition, cases in effort.conditions().items()
        ]
    mostly = efforts[1]
    best = next(
        rival["name"]
        for rival in rivals()
        if rival["links"] and mostly.rivals[rival["name"]] == mostly.best_rival
    )
    OUTPUT.write_text(
        _TEXT.format(
            articles=mostly.articles,
            wrong=WRONG,
            spurious=SPURIOUS,
            table=effort.table(efforts),
            ratio=mostly.ours / mostly.best_rival,
            best=best,
            sources=_sources(),
        ),
        "utf-8",
    )


def _sources() -> str:
    kinds = ("relabel", "boundary", "spurious", "link", "unlink", "accept_all", "finish")
    lines = [
        f"| rival | new | {' | '.join(kinds)} | source |",
        f"|---|---|{'---:|' * len(kinds)}---|",
    ]
    for rival in rivals():
        new = 2 + int(rival.get("new_extra", 0))
        label = f"{new - 1} or {new}" if rival["sticky"] else str(new)
        costs = " | ".join(str(rival[kind]) for kind in kinds)
        lines.append(f"| {rival['name']} | {label} | {costs} | {rival['source']} |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
