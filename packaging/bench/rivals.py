"""What the rivals need for the same articles, counted from their shortest documented sequences."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Layer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bench.effort_cases import Case, Task

FILE = Path(__file__).with_name("rivals.toml")

Rival = dict[str, Any]


def rivals() -> list[Rival]:
    """The rivals of the table."""
    found: list[Rival] = tomllib.loads(FILE.read_text("utf-8"))["rival"]
    return found


def actions_of(rival: Rival, case: Case) -> int:
    """Keys, clicks and drags that a perfect annotator needs for one article."""
    total: int = rival["finish"] + (rival["accept_all"] if case.article.annotations else 0)
    last = ""
    for task in case.tasks:
        cost, last = _task(rival, task, last)
        total += cost
    return total


def _task(rival: Rival, task: Task, last: str) -> tuple[int, str]:
    """The cost of one task, and the label that is active after it."""
    gold = task.gold
    if gold is None:
        return int(rival["spurious"]), last
    if task.fault == "speaker":
        return (rival["unlink"] if task.start and task.start.speaker else 0) + rival["link"], last
    if task.fault == "missing":
        link = rival["link"] if gold.layer is Layer.QUOTE and gold.speaker else 0
        return _new(rival, gold.label, last) + link, gold.label
    kind = "boundary" if task.fault == "boundary" else "relabel"
    if rival.get(f"{kind}_is_new"):
        # the annotation is made anew, and its speaker linked again
        link = rival["link"] if gold.layer is Layer.QUOTE and gold.speaker else 0
        return 1 + _new(rival, gold.label, last) + link, gold.label
    return int(rival[kind]), last


def _new(rival: Rival, label: str, last: str) -> int:
    key = 0 if rival["sticky"] and label == last else 1
    return 1 + key + int(rival.get("new_extra", 0))


def total(rival: Rival, cases: Iterable[Case]) -> int:
    """Actions for all articles."""
    return sum(actions_of(rival, case) for case in cases)
