"""Each field of a search as a condition on the tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, literal_column, not_, or_, select, true

from annotator.core.annotation import Layer
from annotator.core.query import And, FieldTest, Not, Or
from annotator.corpus import schema
from annotator.corpus.schema_search import facets, names

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import ColumnElement, Select

    from annotator.core.query import Node
    from annotator.core.query_values import Value
    from annotator.corpus.search_rows import Rows

MOST_NAMES = 2000
"""Names that a part of one may stand for; more than that are not listed but compared."""

_articles = schema.articles.c
_annotations = schema.annotations.c
_stances = schema.stances.c
_changes = schema.changes.c
_SPEAKER = func.coalesce(_annotations.resolved_speaker, _annotations.speaker)


# -- of articles --------------------------------------------------------------------------------------------


def article_test(rows: Rows, test: FieldTest) -> ColumnElement[bool]:
    """A field of articles as a condition on `articles`."""
    return or_(*(_ARTICLE[test.name](rows, value) for value in test.values))


def _outlet(rows: Rows, value: Value) -> ColumnElement[bool]:
    if value.is_none:
        return _articles.outlet == ""
    known = _outlets().subquery()
    query = select(known.c.outlet).where(_like(known.c.outlet, value))
    return _articles.outlet.in_(rows.connection.execute(query).scalars().all())


def _outlets() -> Select[tuple[str]]:
    """All outlets, by a step in the index from each to the next: few of many rows are read."""
    is_base = _articles.base_id.is_(None)
    first = select(func.min(_articles.outlet).label("outlet")).where(is_base)
    steps = first.cte("outlets", recursive=True)
    following = select(func.min(_articles.outlet)).where(is_base, _articles.outlet > steps.c.outlet)
    steps = steps.union_all(select(following.scalar_subquery()).where(steps.c.outlet.is_not(None)))
    return select(steps.c.outlet).where(steps.c.outlet.is_not(None))


def _yes(name: str) -> Callable[[Rows, Value], ColumnElement[bool]]:
    def test(rows: Rows, value: Value) -> ColumnElement[bool]:
        is_so = rows.state(name, is_set)
        if value.text == "yes":
            return is_so
        return not_(is_so)

    return test


def is_set(column: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether it is 1: in the words of the index of those rows, and in those that can look something up."""
    nothing: ColumnElement[int] = literal_column("0")
    return and_(column != nothing, column > nothing)


def _uncertainty(rows: Rows, value: Value) -> ColumnElement[bool]:
    return rows.state("uncertainty", lambda column: _between(column, value))


def _tagged(kind: str) -> Callable[[Rows, Value], ColumnElement[bool]]:
    tags, tagged = schema.tags.c, schema.article_tags.c

    def test(_rows: Rows, value: Value) -> ColumnElement[bool]:
        having = (
            select(tagged.article_id).join(schema.tags, tags.id == tagged.tag_id).where(tags.kind == kind)
        )
        if value.is_none:
            return _articles.id.not_in(having)
        return _articles.id.in_(having.where(_like(tags.name, value)))

    return test


def _assigned(_rows: Rows, value: Value) -> ColumnElement[bool]:
    columns = schema.assignments.c
    having = select(columns.article_id)
    if value.is_none:
        return _articles.id.not_in(having)
    return _articles.id.in_(having.where(_like(columns.person, value)))


def _topic(_rows: Rows, value: Value) -> ColumnElement[bool]:
    if value.is_none:
        return _articles.event_types.is_(None)
    end = "" if value.is_prefix else '"'
    has_it = _articles.event_types.ilike(f'%"{_escaped(value.text)}{end}%', escape="\\")
    return and_(_articles.event_types.is_not(None), has_it)  # never NULL, so that it can be negated


def _split(_rows: Rows, value: Value) -> ColumnElement[bool]:
    if value.is_none:
        return _articles.split.is_(None)
    return and_(_articles.split.is_not(None), _articles.split == value.text)


def _column(column: ColumnElement[Any]) -> Callable[[Rows, Value], ColumnElement[bool]]:
    return lambda _rows, value: _between(column, value)


_ARTICLE: dict[str, Callable[[Rows, Value], ColumnElement[bool]]] = {
    "outlet": _outlet,
    "date": _column(_articles.published),
    "done": _yes("done"),
    "flagged": _yes("flagged"),
    "tag": _tagged("tag"),
    "set": _tagged("set"),
    "assigned": _assigned,
    "topic": _topic,
    "split": _split,
    "story": _column(_articles.story),
    "id": _column(_articles.id),
    "uncertainty": _uncertainty,
}

INDEXED = ("date", "outlet", "story", "flagged")
"""Fields of articles that have an index and may be few articles."""


# -- of annotations -----------------------------------------------------------------------------------------


def annotation_test(rows: Rows, test: FieldTest) -> ColumnElement[bool]:
    """A field of annotations as a condition on `annotations`."""
    return or_(*(_ANNOTATION[test.name](rows, value) for value in test.values))


def _of_facet(name: str) -> Callable[[Rows, Value], ColumnElement[bool]]:
    return lambda _rows, value: _FACET[name](_annotations, value)


def _named(column: ColumnElement[Any]) -> Callable[[Rows, Value], ColumnElement[bool]]:
    def test(rows: Rows, value: Value) -> ColumnElement[bool]:
        if value.is_none:
            return column.is_(None)
        found = names_like(rows, value)
        # the first part says to the database that the index, which has no NULL, will do
        return and_(column.is_not(None), column.in_(found) if found is not None else _like(column, value))

    return test


def names_like(rows: Rows, value: Value) -> list[str] | None:
    """The names of the register that are meant; None if they are too many."""
    known = names.c.name
    if value.is_whole:
        exact = rows.connection.execute(select(known).where(known == value.text)).scalars().all()
        if exact:
            return list(exact)
    query = select(known).where(_like(known, value)).limit(MOST_NAMES + 1)
    found = list(rows.connection.execute(query).scalars())
    return found if len(found) <= MOST_NAMES else None


def _stance(column: ColumnElement[Any]) -> Callable[[Rows, Value], ColumnElement[bool]]:
    def test(_rows: Rows, value: Value) -> ColumnElement[bool]:
        of_this = _stances.article_id == _annotations.article_id, _stances.annotation_id == _annotations.id
        return select(_stances.id).where(*of_this, _in_stance(column, value)).exists()

    return test


def _in_stance(column: ColumnElement[Any], value: Value) -> ColumnElement[bool]:
    return column == value.text if column is _stances.polarity else _like(column, value)


def _person(_rows: Rows, value: Value) -> ColumnElement[bool]:
    of_this = _changes.article_id == _annotations.article_id, _changes.state == "done"
    after = _changes.after.contains(_annotations.id)
    return select(_changes.id).where(*of_this, _like_person(value), after).exists()


def _confidence(_rows: Rows, value: Value) -> ColumnElement[bool]:
    return _between(_annotations.confidence, value)


def _like_person(value: Value) -> ColumnElement[bool]:
    if value.is_prefix:
        return _changes.person.startswith(value.text, autoescape=True)
    return _changes.person == value.text


def _origin(columns: Any, value: Value) -> ColumnElement[bool]:  # noqa: ANN401 - columns of one of two tables
    part = _escaped(value.text)
    end = "%" if value.is_prefix else ""
    patterns = (f"{part}{end}", f"{part}:%", f"%:{part}{end}", f"%:{part}@%")
    return or_(*(columns.origin.ilike(pattern, escape="\\") for pattern in patterns))


def _event(columns: Any, value: Value) -> ColumnElement[bool]:  # noqa: ANN401
    if value.is_none:
        return and_(func.coalesce(columns.event_type, "") == "", columns.layer != Layer.EVENT.value)
    is_event = and_(columns.layer == Layer.EVENT.value, _like(columns.label, value))
    return or_(is_event, _like(func.coalesce(columns.event_type, ""), value))


_FACET: dict[str, Callable[[Any, Value], ColumnElement[bool]]] = {
    "layer": lambda columns, value: columns.layer == value.text,
    "label": lambda columns, value: _like(columns.label, value),
    "kind": lambda columns, value: and_(columns.layer == Layer.QUOTE.value, _like(columns.label, value)),
    "status": lambda columns, value: columns.status == value.text,
    "origin": _origin,
    "unsure": lambda columns, value: columns.unsure == int(value.text == "yes"),
    "event": _event,
}
"""Fields that both `annotations` and `facets` can answer."""

_ANNOTATION: dict[str, Callable[[Rows, Value], ColumnElement[bool]]] = {
    **{name: _of_facet(name) for name in _FACET},
    "speaker": _named(_SPEAKER),
    "entity": _named(_annotations.entity),
    "words": lambda _rows, value: _like(_annotations.words, value),
    "confidence": _confidence,
    "person": _person,
    "stance": _stance(_stances.polarity),
    "holder": _stance(_stances.holder),
    "target": _stance(_stances.target),
}


def facet_condition(parts: Sequence[Node]) -> tuple[ColumnElement[bool], bool]:
    """What the parts demand of `facets`, and whether that is all that they demand."""
    made = [_facet(part) for part in parts]
    return and_(true(), *(part for part, _exact in made)), all(exact for _part, exact in made)


def _facet(node: Node) -> tuple[ColumnElement[bool], bool]:
    if isinstance(node, FieldTest):
        if node.name not in _FACET:
            return true(), False
        return or_(*(_FACET[node.name](facets.c, value) for value in node.values)), True
    if isinstance(node, Not):
        part, is_exact = _facet(node.node)
        return (not_(part), True) if is_exact else (true(), False)
    assert isinstance(node, And | Or)
    made = [_facet(part) for part in node.nodes]
    parts = [part for part, _exact in made]
    is_exact = all(exact for _part, exact in made)
    if isinstance(node, And):
        return and_(*parts), is_exact
    return (or_(*parts), True) if is_exact else (true(), False)


def is_indexed(parts: Sequence[Node]) -> bool:
    """True if a name narrows the annotations down, which have an index of it."""
    return any(
        isinstance(part, FieldTest)
        and part.name in ("entity", "speaker")
        and not any(value.is_none for value in part.values)
        for part in parts
    )


@dataclass(frozen=True, slots=True)
class Side:
    """A condition on rows beside the annotations; `column` holds the article."""

    column: ColumnElement[int]
    condition: ColumnElement[bool]


def sides(parts: Sequence[Node]) -> list[Side] | None:
    """Where the parts ask only who decided, or for a stance: that may be the article's own; else None."""
    tests = [part for part in parts if isinstance(part, FieldTest)]
    if len(tests) < len(parts) or any(test.name not in (*_STANCE, "person") for test in tests):
        return None
    found = [
        Side(_changes.article_id, and_(_changes.state == "done", or_(*map(_like_person, test.values))))
        for test in tests
        if test.name == "person"
    ]
    stances = [test for test in tests if test.name in _STANCE]
    if stances:
        found.append(Side(_stances.article_id, _of_one_stance(stances)))
    return found


def stance_parts(parts: Sequence[Node]) -> tuple[ColumnElement[bool] | None, list[Node]]:
    """What is asked of a stance, and the parts that ask nothing of it."""
    stances = [part for part in parts if isinstance(part, FieldTest) and part.name in _STANCE]
    if not stances:
        return None, list(parts)
    return _of_one_stance(stances), [part for part in parts if part not in stances]


def _of_one_stance(tests: Sequence[FieldTest]) -> ColumnElement[bool]:
    return and_(*(or_(*(_in_stance(_STANCE[test.name], value) for value in test.values)) for test in tests))


OF_ANNOTATION = and_(
    _stances.article_id == _annotations.article_id, _stances.annotation_id == _annotations.id
)
"""Joins a stance with the annotation that has it."""

_STANCE = {"stance": _stances.polarity, "holder": _stances.holder, "target": _stances.target}


# -- values -------------------------------------------------------------------------------------------------


def _between(column: ColumnElement[Any], value: Value) -> ColumnElement[bool]:
    if value.is_none:
        return column.is_(None)
    bounds = [column >= value.low] if value.low is not None else []
    if value.high is not None:
        bounds.append(column <= value.high)
    return and_(column.is_not(None), *bounds)


def _like(column: ColumnElement[Any], value: Value) -> ColumnElement[bool]:
    """A name that is the value, begins with it, or has it in it; upper and lower case do not matter."""
    part = _escaped(value.text)
    if value.is_prefix:
        return column.ilike(f"{part}%", escape="\\")
    has_ends = value.is_whole or value.text == "" or value.low is not None
    return column.ilike(part if has_ends else f"%{part}%", escape="\\")


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
