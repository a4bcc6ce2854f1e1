"""The corpus seen from above: the queue and the statistics. Touches neither texts nor sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from annotator.core.annotation import Layer, Status
from annotator.corpus import history, schema
from annotator.corpus.records import CorpusStats, QueueItem

if TYPE_CHECKING:
    from sqlalchemy import Connection

_columns = schema.articles.c
_queue = select(
    _columns.id,
    _columns.title,
    _columns.outlet,
    _columns.published,
    _columns.source_name,
    _columns.suggested,
    _columns.accepted,
    _columns.rejected,
    _columns.done,
    _columns.detected_by,
    _columns.last_opened,
)


def queue(connection: Connection, article_id: int | None = None) -> list[QueueItem]:
    """All articles, or only one, in the order in which they were added."""
    query = _queue.order_by(_columns.id) if article_id is None else _queue.where(_columns.id == article_id)
    return [
        QueueItem(*row[:8], done=bool(row.done), detected_by=row.detected_by, last_opened=row.last_opened)
        for row in connection.execute(query)
    ]


def statistics(connection: Connection) -> CorpusStats:
    """Totals of the corpus."""
    articles, done = connection.execute(select(func.count(), func.coalesce(func.sum(_columns.done), 0))).one()
    columns, changes = schema.annotations.c, schema.changes.c
    key = (columns.layer, columns.label, columns.status)
    counted = connection.execute(select(*key, func.count()).group_by(*key).order_by(*key))
    decided = connection.execute(
        select(changes.person, func.sum(changes.decisions))
        .where(changes.state == history.DONE)
        .group_by(changes.person)
        .order_by(changes.person)
    )
    return CorpusStats(
        articles=articles,
        done=done,
        annotations={(Layer(layer), label, Status(status)): n for layer, label, status, n in counted},
        decisions={person: int(number) for person, number in decided},
    )
