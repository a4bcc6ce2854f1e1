"""What persons decided about quotes and articles, as examples that guesses learn from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from annotator.core.annotation import Example, Layer, Polarity, Role, Status
from annotator.core.codec import event_type_from_dict
from annotator.corpus import rows, schema, version_rows
from annotator.corpus.history import DONE

if TYPE_CHECKING:
    from sqlalchemy import Connection, Subquery

TEXT_LIMIT = 600
"""Code points of an example."""

_Ranked = list[tuple[int, Example]]


def examples(connection: Connection, limit: int, person: str = "") -> tuple[Example, ...]:
    """At most `limit` examples, those of the article that was changed last first.

    A quote gives its words, event type and the polarity of its first stance when it was accepted; an article
    the first paragraph of its body and its main event type.
    """
    latest = _latest_changes()
    found = [*_quotes(connection, latest, limit, person), *_articles(connection, latest, limit, person)]
    found.sort(key=lambda item: -item[0])
    return tuple(example for _, example in found[:limit])


def _latest_changes() -> Subquery:
    changes = schema.changes.c
    newest = select(changes.article_id, func.max(changes.id).label("change")).where(changes.state == DONE)
    return newest.group_by(changes.article_id).subquery()


def _quotes(connection: Connection, latest: Subquery, limit: int, person: str) -> _Ranked:
    columns, stances = schema.annotations.c, schema.stances.c
    polarity = (
        select(stances.polarity)
        .where(stances.article_id == columns.article_id, stances.annotation_id == columns.id)
        .order_by(stances.place)
        .limit(1)
        .scalar_subquery()
    )
    query = select(
        func.coalesce(latest.c.change, 0), columns.words, columns.event_type, polarity.label("polarity")
    ).outerjoin(latest, latest.c.article_id == columns.article_id)
    query = query.where(
        columns.layer == Layer.QUOTE.value,
        columns.status == Status.ACCEPTED.value,
        columns.event_type.is_not(None) | polarity.is_not(None),
        version_rows.visible(connection, columns.article_id, person),
    )
    order = (func.coalesce(latest.c.change, 0).desc(), columns.article_id.desc(), columns.start)
    return [
        (change, Example(words[:TEXT_LIMIT], code, Polarity(value) if value else None))
        for change, words, code, value in connection.execute(query.order_by(*order).limit(limit))
    ]


def _articles(connection: Connection, latest: Subquery, limit: int, person: str) -> _Ranked:
    columns = schema.articles.c
    query = (
        select(
            rows.TEXT_ID.label("id"), func.coalesce(latest.c.change, 0).label("change"), columns.event_types
        )
        .outerjoin(latest, latest.c.article_id == columns.id)
        .where(columns.event_types.is_not(None), version_rows.visible(connection, columns.id, person))
        .order_by(func.coalesce(latest.c.change, 0).desc(), columns.id.desc())
        .limit(limit)
    )
    found = []
    for row in connection.execute(query).all():
        labels = json.loads(row.event_types)
        text = _first_body_paragraph(connection, row.id) if labels else ""
        if text:
            found.append((int(row.change), Example(text, event_type_from_dict(labels[0]).code)))
    return found


def _first_body_paragraph(connection: Connection, article_id: int) -> str:
    columns = schema.texts.c
    blocks = connection.execute(select(columns.blocks).where(columns.article_id == article_id)).scalar()
    body = next((block for block in json.loads(blocks or "[]") if block[2] == Role.BODY.value), None)
    if body is None:
        return ""
    size = min(body[1] - body[0], TEXT_LIMIT)
    # SQLite counts code points, from 1
    query = select(func.substr(columns.text, body[0] + 1, size)).where(columns.article_id == article_id)
    return str(connection.execute(query).scalar() or "")
