"""Values that a field of the search has in this corpus, for completion while typing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import case, select

from annotator.core.annotation import Layer
from annotator.corpus import schema
from annotator.corpus.schema_search import facets, names

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Connection


def stored(connection: Connection, field: str, beginning: str, limit: int) -> list[str]:
    """The values, those that begin like that first."""
    columns: dict[str, tuple[ColumnElement[Any], tuple[ColumnElement[bool], ...]]] = {
        "label": (facets.c.label, (facets.c.layer != "",)),
        "kind": (facets.c.label, (facets.c.layer == Layer.QUOTE.value,)),
        "origin": (facets.c.origin, ()),
        "event": (
            case((facets.c.layer == Layer.EVENT.value, facets.c.label), else_=facets.c.event_type),
            (),
        ),
        "entity": (names.c.name, ()),
        "speaker": (names.c.name, ()),
        "outlet": (schema.articles.c.outlet, (schema.articles.c.base_id.is_(None),)),
        "tag": (schema.tags.c.name, (schema.tags.c.kind == "tag",)),
        "set": (schema.tags.c.name, (schema.tags.c.kind == "set",)),
        "assigned": (schema.assignments.c.person, ()),
        "person": (schema.activity.c.person, ()),
    }
    if field not in columns:
        return []
    column, conditions = columns[field]
    begins = column.istartswith(beginning, autoescape=True)
    inside = column.icontains(beginning, autoescape=True)
    first = _values(connection, column, (*conditions, begins), limit)
    if len(first) >= limit or not beginning:
        return first
    return list(dict.fromkeys((*first, *_values(connection, column, (*conditions, inside), limit))))[:limit]


def _values(
    connection: Connection,
    column: ColumnElement[Any],
    conditions: tuple[ColumnElement[bool], ...],
    limit: int,
) -> list[str]:
    query = select(column.label("value")).where(*conditions, column != "").distinct()
    return list(connection.execute(query.order_by("value").limit(limit)).scalars())
