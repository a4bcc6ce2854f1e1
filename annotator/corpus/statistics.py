"""Counts that people look at, as charts, and the passages behind each mark of a chart.

The figures are those of what the person sees (see `version_rows.visible`); rejected annotations count only
where the chart tells them apart. Labels come from `article_facets`, names from their indexes, so that no
chart reads all annotations of a large corpus.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

from sqlalchemy import case, func, select

from annotator.core.annotation import Layer, Polarity, Status
from annotator.core.charts import CHARTS, Chart, Mark, Period, chart_of
from annotator.corpus import (
    copied_history,
    schema,
    schema_search,
    statistics_passages,
    statistics_precision,
    version_rows,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from sqlalchemy import ColumnElement, Connection

    from annotator.corpus.database import Database
    from annotator.corpus.statistics_passages import StatisticsPassage
    from annotator.corpus.statistics_precision import Precision

TOP, FEW = 15, 5
"""Bars of the charts that show the most frequent, and lines over time."""

NOBODY = "–"
"""The row of what has no outlet."""

_articles = schema.articles.c
_annotations = schema.annotations.c
_changes = schema.changes.c
_facets = schema_search.facets.c
_article_facets = schema_search.article_facets.c
_DECIDED_ORDER = (Status.ACCEPTED.value, Status.SUGGESTED.value, Status.REJECTED.value)
_DAY = 10  # characters of an ISO date

_indexed_speaker = func.coalesce(_annotations.resolved_speaker, _annotations.speaker)
_speaker = func.coalesce(_annotations.resolved_speaker, _annotations.speaker, "")
"""Who says a quote, written otherwise than in the index: to count all speakers a walk over the table takes
0.5 s at 3 million annotations, by the index and from it to each row 4 s."""


@dataclass(frozen=True, slots=True)
class _Source:
    """What a chart is made from."""

    connection: Connection
    person: str
    period: Period

    def visible(self, column: ColumnElement[int]) -> ColumnElement[bool]:
        """Whether a row of articles is one that the person sees."""
        return version_rows.visible(self.connection, column, self.person)


class Statistics:
    """Charts by name and their passages; each method raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database, person: str) -> None:
        self._database = database
        self._person = person

    def chart(self, name: str, period: Period = Period.MONTH) -> Chart:
        """A chart of `core.charts.CHARTS`, made now; raises KeyError for another name.

        `period` is what time is cut into.
        """
        spec, make = CHARTS[name], _MAKERS[name]
        with self._database.reading() as connection:
            return chart_of(spec, make(_Source(connection, self._person, period)), period)

    def passages(
        self, chart: Chart, mark: Mark, limit: int = 200, offset: int = 0
    ) -> list[StatisticsPassage]:
        """The passages that a mark counts, by article; for the precision those that were not right."""
        with self._database.reading() as connection:
            wanted = statistics_passages.Wanted(connection, self._person, chart.period)
            return statistics_passages.passages(wanted, chart.spec.name, mark.key, limit, offset)

    def precision(self) -> list[Precision]:
        """How often the suggestions of each origin were right, by label and in all."""
        with self._database.reading() as connection:
            return statistics_precision.precision(connection, self._person)


# -- labels -------------------------------------------------------------------------------------------------


def _by_status(
    source: _Source, layer: str, name: ColumnElement[str], wanted: ColumnElement[bool]
) -> list[Mark]:
    """Annotations by a name and what was decided, the most frequent name first."""
    query = (
        select(name, _facets.status, func.sum(_article_facets.number))
        .join_from(schema_search.facets, schema_search.article_facets, _article_facets.facet_id == _facets.id)
        .where(wanted, source.visible(_article_facets.article_id))
        .group_by(name, _facets.status)
    )
    found = [(str(row[0]), str(row[1]), int(row[2])) for row in source.connection.execute(query)]
    totals: Counter[str] = Counter()
    for label, _status, number in found:
        totals[label] += number
    found.sort(key=lambda row: (-totals[row[0]], row[0], _DECIDED_ORDER.index(row[1])))
    return [Mark(label, status, number, (layer, label, status)) for label, status, number in found]


def _labels(source: _Source) -> list[Mark]:
    return _by_status(source, "entity", _facets.label, _facets.layer == Layer.ENTITY.value)


def _kinds(source: _Source) -> list[Mark]:
    return _by_status(source, "quote", _facets.label, _facets.layer == Layer.QUOTE.value)


def _event_name() -> ColumnElement[str]:
    return case((_facets.layer == Layer.EVENT.value, _facets.label), else_=_facets.event_type)


def _events(source: _Source) -> list[Mark]:
    name = _event_name()
    return _by_status(source, "event", name, name != "")


# -- articles -----------------------------------------------------------------------------------------------


def _outlets(source: _Source) -> list[Mark]:
    seen = version_rows.seen_by(source.connection, source.person)
    done = seen.columns["done"]
    query = select(_articles.outlet, done, func.count()).select_from(seen.source).where(seen.is_base)
    found = source.connection.execute(query.group_by(_articles.outlet, done)).all()
    totals: Counter[str] = Counter()
    for outlet, _done, number in found:
        totals[outlet] += number
    shown = {outlet for outlet, _number in totals.most_common(2 * TOP)}
    rows = sorted((r for r in found if r[0] in shown), key=lambda r: (-totals[r[0]], r[0], -(r[1] or 0)))
    names = {1: "done", 0: "to do"}
    return [
        Mark(outlet or NOBODY, names[int(done or 0)], number, (outlet, str(int(done or 0))))
        for outlet, done, number in rows
    ]


def _articles_over_time(source: _Source) -> list[Mark]:
    day = func.substr(_articles.published, 1, _DAY)
    query = select(day, func.count()).where(_articles.base_id.is_(None), _articles.published.is_not(None))
    found = source.connection.execute(query.group_by(day)).all()
    return _over_time(source, ((str(day), "", number) for day, number in found))


def _over_time(source: _Source, found: Iterable[tuple[str, str, float]]) -> list[Mark]:
    """Numbers of days added up by period; what has no proper date is left out."""
    totals: Counter[tuple[str, str]] = Counter()
    for day, series, number in found:
        try:
            totals[source.period.start_of(day), series] += int(number)
        except ValueError:
            continue
    return [Mark(row, series, totals[row, series], (series, row)) for row, series in sorted(totals)]


# -- names --------------------------------------------------------------------------------------------------


def _top(
    source: _Source, name: ColumnElement[str], wanted: Sequence[ColumnElement[bool]], most: int
) -> list[Any]:
    number = func.count().label("number")
    query = select(name, number).where(*wanted, source.visible(_annotations.article_id))
    order = query.group_by(name).order_by(number.desc(), name).limit(most)
    return list(source.connection.execute(order).all())


def top_entities(source: _Source, most: int) -> list[Any]:
    """The names mentioned most, with their numbers."""
    return _top(source, _annotations.entity, mentions(), most)


def top_speakers(source: _Source, most: int) -> list[Any]:
    """The speakers quoted most, with their numbers."""
    return _top(source, _speaker, quotes(), most)


def mentions() -> tuple[ColumnElement[bool], ...]:
    """Annotations that name an entity and were not rejected."""
    return _annotations.entity.is_not(None), _annotations.status != Status.REJECTED.value


def quotes() -> tuple[ColumnElement[bool], ...]:
    """Quotes with a speaker that were not rejected."""
    is_quote = _annotations.layer == Layer.QUOTE.value
    return _speaker != "", is_quote, _annotations.status != Status.REJECTED.value


def _mentions(source: _Source) -> list[Mark]:
    return [Mark(name, "", number, (name,)) for name, number in top_entities(source, TOP)]


def _speakers(source: _Source) -> list[Mark]:
    return [Mark(name, "", number, (name,)) for name, number in top_speakers(source, TOP)]


def _lines(
    source: _Source, name: ColumnElement[str], wanted: Sequence[ColumnElement[bool]], names: Sequence[str]
) -> list[Mark]:
    """How often some names stand in the articles of each period."""
    day = func.substr(_articles.published, 1, _DAY)
    query = (
        select(day, name, func.count())
        .join_from(schema.annotations, schema.articles, _articles.id == _annotations.article_id)
        .where(*wanted, name.in_(names), source.visible(_annotations.article_id))
        .where(_articles.published.is_not(None))
        .group_by(day, name)
    )
    found = source.connection.execute(query).all()
    marks = _over_time(source, ((str(day), str(name), number) for day, name, number in found))
    return sorted(marks, key=lambda mark: (names.index(mark.series), mark.row))


def _mentions_over_time(source: _Source) -> list[Mark]:
    names = [name for name, _number in top_entities(source, FEW)]
    return _lines(source, _annotations.entity, mentions(), names)


def _speakers_over_time(source: _Source) -> list[Mark]:
    names = [name for name, _number in top_speakers(source, FEW)]
    return _lines(source, _indexed_speaker, quotes(), names)


def _events_over_time(source: _Source) -> list[Mark]:
    totals: Counter[str] = Counter()
    for mark in _events(source):
        totals[mark.row] += int(mark.value) * (mark.series != Status.REJECTED.value)
    names = [name for name, _number in totals.most_common(FEW)]
    day, name = func.substr(_articles.published, 1, _DAY), _event_name()
    query = (
        select(day, name, func.sum(_article_facets.number))
        .join_from(schema_search.facets, schema_search.article_facets, _article_facets.facet_id == _facets.id)
        .join(schema.articles, _articles.id == _article_facets.article_id)
        .where(name.in_(names), _facets.status != Status.REJECTED.value)
        .where(_articles.published.is_not(None), source.visible(_article_facets.article_id))
        .group_by(day, name)
    )
    found = source.connection.execute(query).all()
    marks = _over_time(source, ((str(row[0]), str(row[1]), row[2]) for row in found))
    return sorted(marks, key=lambda mark: (names.index(mark.series), mark.row))


# -- who says what ------------------------------------------------------------------------------------------


def _stance_of_quotes() -> tuple[ColumnElement[bool], ...]:
    owner = schema.stances.c
    return owner.article_id == _annotations.article_id, owner.annotation_id == _annotations.id


def _stances(source: _Source) -> list[Mark]:
    polarity = schema.stances.c.polarity
    query = (
        select(_speaker, polarity, func.count())
        .where(*_stance_of_quotes(), *quotes(), source.visible(_annotations.article_id))
        .group_by(_speaker, polarity)
    )
    found = source.connection.execute(query).all()
    totals: Counter[str] = Counter()
    for name, _polarity, number in found:
        totals[name] += number
    shown = {name for name, _number in totals.most_common(TOP)}
    order = [p.value for p in (Polarity.FAVOR, Polarity.NEUTRAL, Polarity.MIXED, Polarity.UNCLEAR)]
    order.append(Polarity.AGAINST.value)
    rows = [row for row in found if row[0] in shown]
    rows.sort(key=lambda row: (-totals[row[0]], row[0], order.index(row[1])))
    return [Mark(name, polarity, number, (name, polarity)) for name, polarity, number in rows]


def _voices(source: _Source) -> list[Mark]:
    """Quotes by speaker and event type; the balance is that of their stances."""
    event = _annotations.event_type
    wanted = (*quotes(), event.is_not(None), source.visible(_annotations.article_id))
    counted = select(_speaker, event, func.count()).where(*wanted).group_by(_speaker, event)
    found = source.connection.execute(counted).all()
    speakers: Counter[str] = Counter()
    events: Counter[str] = Counter()
    for name, code, number in found:
        speakers[name] += number
        events[code] += number
    top = [name for name, _number in speakers.most_common(TOP)]
    codes = [code for code, _number in events.most_common(2 * FEW)]
    balance = _balances(source, wanted, top)
    shown = [row for row in found if row[0] in top and row[1] in codes]
    shown.sort(key=lambda row: (top.index(row[0]), codes.index(row[1])))
    return [
        Mark(name, code, number, (name, code), balance=balance.get((name, code)))
        for name, code, number in shown
    ]


def _balances(
    source: _Source, wanted: Sequence[ColumnElement[bool]], names: Sequence[str]
) -> dict[tuple[str, str], float]:
    """-1 (against) to 1 (in favour) by speaker and event type."""
    polarity, event = schema.stances.c.polarity, _annotations.event_type
    worth = case((polarity == Polarity.FAVOR.value, 1), (polarity == Polarity.AGAINST.value, -1), else_=0)
    query = select(_speaker, event, func.sum(worth), func.count()).where(*_stance_of_quotes(), *wanted)
    found = source.connection.execute(query.where(_speaker.in_(names)).group_by(_speaker, event))
    return {(name, code): int(total) / number for name, code, total, number in found}


def _pairs(source: _Source) -> list[Mark]:
    """In how many articles two of the entities named most are both named."""
    names = [name for name, _number in top_entities(source, TOP)]
    where: dict[str, set[int]] = {name: set() for name in names}
    query = select(_annotations.entity, _annotations.article_id).where(*mentions())
    seen = _annotations.entity.in_(names), source.visible(_annotations.article_id)
    for name, article_id in source.connection.execute(query.where(*seen).distinct()):
        where[name].add(article_id)
    found = {pair: len(where[pair[0]] & where[pair[1]]) for pair in combinations(names, 2)}
    both = {**found, **{(b, a): number for (a, b), number in found.items()}}
    return [Mark(a, b, both[a, b], (a, b)) for a in names for b in names if a != b and both[a, b]]


# -- work ---------------------------------------------------------------------------------------------------


def _per_person(source: _Source, number: ColumnElement[Any], wanted: ColumnElement[bool]) -> Iterator[Mark]:
    day = func.substr(_changes.made_at, 1, _DAY)
    query = select(day, _changes.person, func.sum(number)).where(wanted)
    found = source.connection.execute(query.group_by(day, _changes.person)).all()
    for mark in _over_time(source, ((str(row[0]), str(row[1]), row[2]) for row in found)):
        if mark.value > 0:
            yield mark


def _decisions(source: _Source) -> Iterator[Mark]:
    return _per_person(source, _changes.decisions, copied_history.counts())


def _done(source: _Source) -> Iterator[Mark]:
    return _per_person(source, _changes.done, copied_history.counts() & (_changes.done != 0))


def _precision(source: _Source) -> list[Mark]:
    return statistics_precision.by_label(source.connection, source.person)


def _precision_over_time(source: _Source) -> list[Mark]:
    return statistics_precision.over_time(source.connection, source.person, source.period)


_MAKERS: dict[str, Callable[[_Source], Iterable[Mark]]] = {
    "labels": _labels,
    "kinds": _kinds,
    "events": _events,
    "outlets": _outlets,
    "mentions": _mentions,
    "speakers": _speakers,
    "stances": _stances,
    "voices": _voices,
    "pairs": _pairs,
    "articles-over-time": _articles_over_time,
    "mentions-over-time": _mentions_over_time,
    "speakers-over-time": _speakers_over_time,
    "events-over-time": _events_over_time,
    "decisions": _decisions,
    "done": _done,
    "precision": _precision,
    "precision-over-time": _precision_over_time,
}
