"""How often the suggestions of each model and rule were right, from the verdicts."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from annotator.core.annotation import Layer
from annotator.core.charts import Mark
from annotator.core.proportions import wilson_interval
from annotator.core.verdicts import Verdict
from annotator.corpus import schema, version_rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from annotator.core.charts import Period

ORIGINS = 6
"""Lines over time."""

ALL = "{0}: all"
"""The row of a layer in all."""

_columns = schema.verdicts.c


@dataclass(frozen=True, slots=True)
class Precision:
    """Of the suggestions of an origin with a label (as suggested), how many were right; `label` is empty for
    all of a layer. `verdicts` counts what became of them; `low` and `high` are a 95 % Wilson interval."""

    origin: str
    layer: Layer
    label: str
    verdicts: Mapping[Verdict, int]

    @property
    def number(self) -> int:
        """Suggestions that were decided about."""
        return sum(self.verdicts.values())

    @property
    def right(self) -> int:
        """Those accepted as they were."""
        return self.verdicts.get(Verdict.ACCEPTED, 0)

    @property
    def share(self) -> float:
        """The precision; there is at least one suggestion."""
        return self.right / self.number

    @property
    def interval(self) -> tuple[float, float]:
        """Its 95 % Wilson interval."""
        return wilson_interval(self.right, self.number)


def precision(connection: Connection, person: str) -> list[Precision]:
    """By origin, layer and label, each layer in all first, the origin with most suggestions first."""
    key = _columns.origin, _columns.layer, _columns.label, _columns.verdict
    query = select(*key, func.count()).where(version_rows.visible(connection, _columns.article_id, person))
    counts: defaultdict[tuple[str, str, str], Counter[Verdict]] = defaultdict(Counter)
    totals: Counter[str] = Counter()
    for origin, layer, label, verdict, number in connection.execute(query.group_by(*key)):
        totals[origin] += number
        for name in ("", label):
            counts[origin, layer, name][Verdict(verdict)] += number
    order = sorted(
        counts, key=lambda at: (-totals[at[0]], at[0], at[1], at[2] != "", -counts[at].total(), at[2])
    )
    return [
        Precision(origin, Layer(layer), label, counts[origin, layer, label]) for origin, layer, label in order
    ]


def over_time(connection: Connection, person: str, period: Period) -> list[Mark]:
    """The share of right suggestions by origin, in the period of their decision."""
    key = _columns.day, _columns.origin, _columns.verdict
    query = select(*key, func.count()).where(version_rows.visible(connection, _columns.article_id, person))
    right: Counter[tuple[str, str]] = Counter()
    number: Counter[tuple[str, str]] = Counter()
    totals: Counter[str] = Counter()
    for day, origin, verdict, count in connection.execute(query.group_by(*key)):
        at = period.start_of(day), origin
        number[at] += count
        right[at] += count * (verdict == Verdict.ACCEPTED.value)
        totals[origin] += count
    shown = [origin for origin, _count in totals.most_common(ORIGINS)]
    places = sorted((at for at in number if at[1] in shown), key=lambda at: (shown.index(at[1]), at[0]))
    return [_mark(at, right[at], number[at]) for at in places]


def by_label(connection: Connection, person: str) -> list[Mark]:
    """The share of right suggestions by origin and label, as `precision` lists them."""
    marks = []
    for found in precision(connection, person):
        name = found.label or ALL.format(found.layer.value)
        key = found.origin, found.layer.value, found.label
        low, high = found.interval
        marks.append(Mark(f"{found.origin} · {name}", "", found.share, key, found.number, low, high))
    return marks


def _mark(at: tuple[str, str], right: int, number: int) -> Mark:
    low, high = wilson_interval(right, number)
    return Mark(at[0], at[1], right / number, (at[1], at[0]), number, low, high)
