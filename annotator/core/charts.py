"""What the statistics show: charts as plain values, drawn elsewhere, and the list of all of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


MOST_PERIODS = 240
"""Columns of a chart over time; what is older is left out."""


class ChartKind(StrEnum):
    """`BARS` lie, one a row; `COLUMNS` and `LINES` stand over time; a `GRID` has a cell for each pair."""

    BARS = "bars"
    COLUMNS = "columns"
    LINES = "lines"
    GRID = "grid"


OVER_TIME = frozenset({ChartKind.COLUMNS, ChartKind.LINES})
"""Kinds of charts whose rows are periods."""


class Period(StrEnum):
    """What time is cut into."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"

    def start_of(self, day: str) -> str:
        """The first day (ISO) of the period that a day lies in; raises ValueError for what is no date."""
        found = date.fromisoformat(day)
        match self:
            case Period.DAY:
                first = found
            case Period.WEEK:
                first = found - timedelta(days=found.weekday())
            case Period.MONTH:
                first = found.replace(day=1)
            case Period.YEAR:
                first = found.replace(month=1, day=1)
        return first.isoformat()

    def end_of(self, first: str) -> str:
        """The day (ISO) after the period that begins on `first`."""
        start = date.fromisoformat(first)
        match self:
            case Period.DAY:
                return (start + timedelta(days=1)).isoformat()
            case Period.WEEK:
                return (start + timedelta(days=7)).isoformat()
            case Period.MONTH:
                return (start + timedelta(days=32)).replace(day=1).isoformat()
            case Period.YEAR:
                return start.replace(year=start.year + 1).isoformat()

    def name_of(self, first: str) -> str:
        """The period that begins on `first`, in short: `2022-03` for a month."""
        return {Period.YEAR: first[:4], Period.MONTH: first[:7]}.get(self, first)

    def between(self, first: str, last: str) -> Iterator[str]:
        """The starts of all periods from one to another, both included."""
        now = first
        while now <= last:
            yield now
            now = self.end_of(now)


@dataclass(frozen=True, slots=True)
class Mark:
    """One bar, point or cell. `key` is what `Statistics.passages` finds its passages by.

    `low` and `high` are the ends of a 95 % interval and `number` what a share rests on; `balance` (-1 to 1)
    is how far stances are against or in favour.
    """

    row: str
    series: str
    value: float
    key: tuple[str, ...]
    number: int | None = None
    low: float | None = None
    high: float | None = None
    balance: float | None = None


@dataclass(frozen=True, slots=True)
class ChartSpec:
    """A chart that there is. `title` and `about` are for people; `row`, `series` name what a mark tells."""

    name: str
    kind: ChartKind
    title: str
    about: str
    row: str
    series: str = ""
    value: str = "number"


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart with its marks; rows and series in the order in which they are drawn."""

    spec: ChartSpec
    marks: tuple[Mark, ...]
    rows: tuple[str, ...]
    series: tuple[str, ...]
    period: Period = Period.MONTH

    @property
    def is_over_time(self) -> bool:
        """True if its rows are periods."""
        return self.spec.kind in OVER_TIME

    def row_name(self, row: str) -> str:
        """A row as it is shown."""
        return self.period.name_of(row) if self.is_over_time else row

    @property
    def by_place(self) -> Mapping[tuple[str, str], Mark]:
        """The marks by row and series."""
        return {(mark.row, mark.series): mark for mark in self.marks}


def chart_of(spec: ChartSpec, marks: Iterable[Mark], period: Period = Period.MONTH) -> Chart:
    """A chart with its rows and series in the order in which the marks come; periods without gaps."""
    found = tuple(marks)
    rows = tuple(dict.fromkeys(mark.row for mark in found))
    if spec.kind in OVER_TIME and rows:
        rows = tuple(period.between(min(rows), max(rows)))[-MOST_PERIODS:]
        found = tuple(mark for mark in found if mark.row >= rows[0])
    return Chart(spec, found, rows, tuple(dict.fromkeys(mark.series for mark in found)), period)


_BARS, _COLUMNS, _LINES, _GRID = ChartKind
_ALL = (
    ChartSpec("labels", _BARS, "Labels of entities", "Entities by label and decision", "label", "status"),
    ChartSpec("kinds", _BARS, "Kinds of quotes", "Quotes by kind and decision", "kind", "status"),
    ChartSpec(
        "events", _BARS, "Event types", "Events, and what quotes and entities tell of", "event type", "status"
    ),
    ChartSpec("outlets", _BARS, "Outlets", "Articles by outlet", "outlet", "progress"),
    ChartSpec("mentions", _BARS, "Named most", "Entities by their mentions", "entity"),
    ChartSpec("speakers", _BARS, "Quoted most", "Speakers by their quotes", "speaker"),
    ChartSpec(
        "stances", _BARS, "Who stands where", "Quotes with a stance, by speaker", "speaker", "polarity"
    ),
    ChartSpec(
        "voices", _GRID, "Who speaks of what", "Quotes, coloured by their stance", "speaker", "event type"
    ),
    ChartSpec("pairs", _GRID, "Named together", "Articles that name both", "entity", "other entity"),
    ChartSpec("articles-over-time", _COLUMNS, "Articles over time", "By the date they appeared", "time"),
    ChartSpec(
        "mentions-over-time", _LINES, "Names over time", "Mentions of those named most", "time", "entity"
    ),
    ChartSpec(
        "speakers-over-time", _LINES, "Voices over time", "Quotes of those quoted most", "time", "speaker"
    ),
    ChartSpec(
        "events-over-time", _LINES, "Events over time", "The commonest event types", "time", "event type"
    ),
    ChartSpec("decisions", _COLUMNS, "Decisions", "Annotations decided about", "time", "person"),
    ChartSpec("done", _COLUMNS, "Articles done", "Articles marked as done", "time", "person"),
    ChartSpec(
        "precision",
        _BARS,
        "How often suggestions are right",
        "Of those decided about, accepted as they were; by model and rule",
        "origin and label",
        value="share",
    ),
    ChartSpec(
        "precision-over-time",
        _LINES,
        "Right suggestions over time",
        "The same share in the period of the decision",
        "time",
        "origin",
        "share",
    ),
)
CHARTS: Mapping[str, ChartSpec] = {spec.name: spec for spec in _ALL}
"""All charts by name."""
