"""The passages behind a mark of a chart, with some words around them. In the caller's transaction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, or_, select

from annotator.core.annotation import Layer, Status
from annotator.core.verdicts import Verdict
from annotator.corpus import copied_history, rows, schema, schema_search, version_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sqlalchemy import ColumnElement, Connection, Select

    from annotator.core.charts import Period

CONTEXT = 60
"""Code points shown on each side."""

_articles = schema.articles.c
_annotations = schema.annotations.c
_facets = schema_search.facets.c
_article_facets = schema_search.article_facets.c
_speaker = func.coalesce(_annotations.resolved_speaker, _annotations.speaker)

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StatisticsPassage:
    """A place in an article (code points), with what stands before and after it in its line.

    `annotation_id` is None where the mark counts articles; the place is then the beginning of the text.
    """

    article_id: int
    title: str
    start: int
    end: int
    before: str
    words: str
    after: str
    annotation_id: str | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Where to look, and for whom."""

    connection: Connection
    person: str
    period: Period

    def in_period(self, column: ColumnElement[Any], first: str) -> ColumnElement[bool]:
        """Whether a date or time lies in the period that begins on `first`."""
        return and_(column >= first, column < self.period.end_of(first))


def passages(wanted: Wanted, name: str, key: Key, limit: int, offset: int) -> list[StatisticsPassage]:
    """What the mark with the key counts in the chart of that name, by article."""
    find_articles = _ARTICLES.get(name)
    if find_articles is not None:
        return list(_of_articles(wanted, find_articles(wanted, key), limit, offset))
    columns = _annotations
    query = (
        select(columns.article_id, columns.id, columns.start, columns.end, _articles.title,
               _articles.source_name)
        .join_from(schema.annotations, schema.articles, _articles.id == columns.article_id)
        .where(*_ANNOTATIONS[name](wanted, key))
        .where(version_rows.visible(wanted.connection, columns.article_id, wanted.person))
        .order_by(columns.article_id, columns.start, columns.id)
        .limit(limit)
        .offset(offset)
    )  # fmt: skip
    found = wanted.connection.execute(query).all()
    return [_with_words(wanted.connection, row) for row in found]


def _with_words(connection: Connection, row: Any) -> StatisticsPassage:  # noqa: ANN401 - a row of the query
    first = max(0, row.start - CONTEXT)
    piece = func.substr(schema.texts.c.text, first + 1, row.end + CONTEXT - first)
    query = select(piece).join(schema.articles, schema.texts.c.article_id == rows.TEXT_ID)
    text = connection.execute(query.where(_articles.id == row.article_id)).scalar() or ""
    before = text[: row.start - first].rpartition("\n")[2]
    words = " ".join(text[row.start - first : row.end - first].split())
    after = text[row.end - first :].partition("\n")[0]
    title = row.title or row.source_name
    return StatisticsPassage(row.article_id, title, row.start, row.end, before, words, after, row.id)


def _of_articles(
    wanted: Wanted, found: ColumnElement[bool], limit: int, offset: int
) -> Iterator[StatisticsPassage]:
    query = select(
        _articles.id, _articles.title, _articles.source_name, _articles.outlet, _articles.published
    )
    ordered = (
        query.where(found, _articles.base_id.is_(None)).order_by(_articles.id).limit(limit).offset(offset)
    )
    for row in wanted.connection.execute(ordered):
        about = " · ".join(filter(None, (row.outlet, row.published)))
        yield StatisticsPassage(row.id, about, 0, 0, "", row.title or row.source_name, "")


# -- articles -----------------------------------------------------------------------------------------------


def _outlet(wanted: Wanted, key: Key) -> ColumnElement[bool]:
    outlet, done = key
    seen = version_rows.seen_by(wanted.connection, wanted.person)
    ids = select(_articles.id).select_from(seen.source).where(seen.is_base, _articles.outlet == outlet)
    return _articles.id.in_(ids.where(func.coalesce(seen.columns["done"], 0) == int(done)))


def _published(wanted: Wanted, key: Key) -> ColumnElement[bool]:
    return wanted.in_period(_articles.published, key[-1])


def _changed(wanted: Wanted, key: Key, *more: ColumnElement[bool]) -> ColumnElement[bool]:
    person, first = key
    columns = schema.changes.c
    changed = select(rows.TEXT_ID).join(schema.changes, columns.article_id == _articles.id)
    these = columns.person == person, wanted.in_period(columns.made_at, first), copied_history.counts()
    return _articles.id.in_(changed.where(*these, *more))


_ARTICLES: dict[str, Callable[[Wanted, Key], ColumnElement[bool]]] = {
    "outlets": _outlet,
    "articles-over-time": _published,
    "decisions": _changed,
    "done": lambda wanted, key: _changed(wanted, key, schema.changes.c.done != 0),
}


# -- annotations --------------------------------------------------------------------------------------------


def _in_articles_with(*facet: ColumnElement[bool]) -> ColumnElement[bool]:
    """Only articles that have such a facet: a rare label is found without reading all annotations."""
    found: Select[Any] = select(_article_facets.article_id).join(
        schema_search.facets, _facets.id == _article_facets.facet_id
    )
    return _annotations.article_id.in_(found.where(*facet))


def _label(_wanted: Wanted, key: Key) -> tuple[ColumnElement[bool], ...]:
    layer, label, status = key
    facet = _in_articles_with(_facets.layer == layer, _facets.label == label, _facets.status == status)
    return facet, _annotations.layer == layer, _annotations.label == label, _annotations.status == status


def _tells_of(code: str) -> ColumnElement[bool]:
    is_event = _annotations.layer == Layer.EVENT.value
    return or_(and_(is_event, _annotations.label == code), and_(~is_event, _annotations.event_type == code))


def _event(_wanted: Wanted, key: Key) -> tuple[ColumnElement[bool], ...]:
    _layer, code, status = key
    named = or_(_facets.event_type == code, and_(_facets.layer == Layer.EVENT.value, _facets.label == code))
    facet = _in_articles_with(named, _facets.status == status)
    return facet, _tells_of(code), _annotations.status == status


def _standing() -> ColumnElement[bool]:
    return _annotations.status != Status.REJECTED.value


def _mention(_wanted: Wanted, key: Key) -> tuple[ColumnElement[bool], ...]:
    return _annotations.entity == key[0], _standing()


def _quote(_wanted: Wanted, key: Key) -> tuple[ColumnElement[bool], ...]:
    return _speaker == key[0], _annotations.layer == Layer.QUOTE.value, _standing()


def _stance(wanted: Wanted, key: Key) -> tuple[ColumnElement[bool], ...]:
    owner = schema.stances.c
    same = owner.article_id == _annotations.article_id, owner.annotation_id == _annotations.id
    return *_quote(wanted, key), select(owner.id).where(*same, owner.polarity == key[1]).exists()


def _voice(wanted: Wanted, key: Key) -> tuple[ColumnElement[bool], ...]:
    return *_quote(wanted, key), _annotations.event_type == key[1]


def _pair(wanted: Wanted, key: Key) -> tuple[ColumnElement[bool], ...]:
    other = schema.annotations.alias()
    named = select(other.c.article_id).where(other.c.entity == key[1])
    return *_mention(wanted, key), _annotations.article_id.in_(named.where(other.c.status != "rejected"))


def _event_then(wanted: Wanted, key: Key) -> tuple[ColumnElement[bool], ...]:
    code, first = key
    named = or_(_facets.event_type == code, and_(_facets.layer == Layer.EVENT.value, _facets.label == code))
    then = wanted.in_period(_articles.published, first)
    return _in_articles_with(named), _tells_of(code), _standing(), then


def _wrong(*these: ColumnElement[bool]) -> tuple[ColumnElement[bool], ...]:
    """Annotations whose suggestion was decided about so and was not right."""
    columns = schema.verdicts.c
    same = columns.article_id == _annotations.article_id, columns.annotation_id == _annotations.id
    wrong = *these, columns.verdict != Verdict.ACCEPTED.value
    some = select(columns.article_id).where(*wrong)
    return _annotations.article_id.in_(some), select(columns.origin).where(*same, *wrong).exists()


def _wrong_label(_wanted: Wanted, key: Key) -> tuple[ColumnElement[bool], ...]:
    origin, layer, label = key
    columns = schema.verdicts.c
    labelled = (columns.label == label,) if label else ()
    return _wrong(columns.origin == origin, columns.layer == layer, *labelled)


def _wrong_then(wanted: Wanted, key: Key) -> tuple[ColumnElement[bool], ...]:
    columns = schema.verdicts.c
    return _wrong(columns.origin == key[0], wanted.in_period(columns.day, key[1]))


_ANNOTATIONS: dict[str, Callable[[Wanted, Key], Sequence[ColumnElement[bool]]]] = {
    "labels": _label,
    "kinds": _label,
    "events": _event,
    "mentions": _mention,
    "speakers": _quote,
    "stances": _stance,
    "voices": _voice,
    "pairs": _pair,
    "mentions-over-time": lambda wanted, key: (*_mention(wanted, key), _published(wanted, key)),
    "speakers-over-time": lambda wanted, key: (*_quote(wanted, key), _published(wanted, key)),
    "events-over-time": _event_then,
    "precision": _wrong_label,
    "precision-over-time": _wrong_then,
}
