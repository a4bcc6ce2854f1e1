"""The effort table: keys and clicks of a perfect annotator on gold articles, in the real window.

Three conditions: all suggestions right, four in five right, none. Rivals are counted for the same tasks from
their shortest documented sequences (rivals.toml); docs/effort.md has the sources.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from random import Random
from typing import TYPE_CHECKING

from bench.effort_cases import Case, empty_case, gold_articles, mostly_right_case, right_case
from bench.effort_player import Player
from bench.rivals import rivals, total
from bench.rows import Row
from bench.window import fill_corpus, in_window

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from annotator.gui.main_window import MainWindow

SEED = 20
GOALS = {"right": 0.1, "mostly": 0.8, "none": 2.2}
"""Actions for each gold annotation, by condition."""


@dataclass(frozen=True, slots=True)
class Effort:
    """One condition: our actions, those of each rival, and what they are counted for."""

    condition: str
    articles: int
    annotations: int
    tasks: int
    ours: int
    rivals: dict[str, int]

    @property
    def best_rival(self) -> int:
        """The fewest actions of a rival that can record everything."""
        return min(self.rivals[rival["name"]] for rival in rivals() if rival["links"])


def conditions() -> dict[str, list[Case]]:
    """The cases of each condition; the same faults in every run."""
    articles = gold_articles()
    random = Random(SEED)
    return {
        "right": [right_case(article) for article in articles],
        "mostly": [mostly_right_case(article, random) for article in articles],
        "none": [empty_case(article) for article in articles],
    }


def measure(scratch: Path, condition: str, cases: Sequence[Case]) -> Effort:
    """Plays all cases in one window."""
    corpus = scratch / f"effort-{condition}.sqlite"
    articles = [replace(case.article, source=replace(case.article.source, sha256="")) for case in cases]
    ids = fill_corpus(corpus, articles)
    played: list[int] = []

    def work(window: MainWindow) -> None:
        player = Player(window)
        played.extend(player.play(article_id, case) for article_id, case in zip(ids, cases, strict=True))

    in_window(corpus, work)
    return Effort(
        condition=condition,
        articles=len(cases),
        annotations=sum(len(case.gold) for case in cases),
        tasks=sum(len(case.tasks) for case in cases),
        ours=sum(played),
        rivals={rival["name"]: total(rival, cases) for rival in rivals()},
    )


def table(efforts: Sequence[Effort]) -> str:
    """Actions for each annotation, ours and the rivals', as lines of Markdown."""
    names = [rival["name"] for rival in rivals()]
    lines = [
        f"| suggestions | articles | annotations | to correct | Article Annotator | {' | '.join(names)} |",
        f"|---|---:|---:|---:|---:|{'---:|' * len(names)}",
    ]
    for effort in efforts:
        shares = [effort.rivals[name] / effort.annotations for name in names]
        figures = " | ".join(f"{share:.2f}" for share in shares)
        lines.append(
            f"| {effort.condition} | {effort.articles} | {effort.annotations} | {effort.tasks} "
            f"| **{effort.ours / effort.annotations:.2f}** | {figures} |"
        )
    return "\n".join(lines)


def run(scratch: Path) -> list[Row]:
    """The rows of the benchmark; the table of all rivals goes to stderr."""
    efforts = [measure(scratch, condition, cases) for condition, cases in conditions().items()]
    print(table(efforts), file=sys.stderr)
    unit = "actions/annotation"
    rows = [
        Row(f"effort-{e.condition}", e.ours / e.annotations, GOALS[e.condition], unit, "<= 1.0")
        for e in efforts
    ]
    mostly = efforts[1]
    best = mostly.best_rival / mostly.annotations
    rows.append(Row("effort-mostly-vs-best-rival", mostly.ours / mostly.annotations, best, unit, "<= 0.5"))
    return rows
