"""Time taken in turns: what disturbs the machine disturbs all that are compared."""

from __future__ import annotations

import gc
import math
from statistics import median
from time import perf_counter, process_time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def seconds(work: Callable[[], object], clock: Callable[[], float] = perf_counter) -> float:
    """How long a call takes; garbage of what came before is collected first."""
    gc.collect()
    start = clock()
    work()
    return clock() - start


def cpu_seconds(work: Callable[[], object]) -> float:
    """How much processor time a call takes: for long work in one thread that neither waits nor stores."""
    return seconds(work, process_time)


def medians(repeats: int, *measures: Callable[[], float]) -> list[float]:
    """The median of each measure; they take turns, and each has a first turn that does not count."""
    for measure in measures:
        measure()
    turns = [[measure() for measure in measures] for _ in range(repeats)]
    return [median(column) for column in zip(*turns, strict=True)]


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that is not below `share` (0 to 1) of the values."""
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]
