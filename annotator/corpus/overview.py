"""The corpus seen from above: the queue and the statistics. Touches neither texts nor sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from annotator.core.annotation import Layer, Status
from annotator.corpus import copied_history, queue_rows, schema, schema_search, version_rows
from annotator.corpus.records import CorpusStats

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from annotator.corpus.records import QueueItem


def queue(connection: Connection, article_id: int | None = None, *, person: str = "") -> list[QueueItem]:
    """All articles, or only one, in the order in which they were added, with what the person has decided.

    The id of a version gives its own row.
    """
    if article_id is None:
        return queue_rows.all_items(connection, person)
    return queue_rows.items(connection, [article_id], person)


def statistics(connection: Connection, person: str = "") -> CorpusStats:
    """Totals of the corpus as the person sees it; decisions are those of everybody in all versions."""
    seen = version_rows.seen_by(connection, person)
    totals = select(func.count(), func.coalesce(func.sum(seen.columns["done"]), 0))
    articles, done = connection.execute(totals.select_from(seen.source).where(seen.is_base)).one()
    facets, numbers, changes = schema_search.facets.c, schema_search.article_facets.c, schema.changes.c
    key = (facets.layer, facets.label, facets.status)
    counted = connection.execute(
        select(*key, func.sum(numbers.number))
        .join_from(schema_search.facets, schema_search.article_facets, numbers.facet_id == facets.id)
        .where(version_rows.visible(connection, numbers.article_id, person))
        .group_by(*key)
        .order_by(*key)
    )
    decided = connection.execute(
        select(changes.person, func.sum(changes.decisions))
        .where(copied_history.counts())
        .group_by(changes.person)
        .order_by(changes.person)
    )
    return CorpusStats(
        articles=articles,
        done=done,
        annotations={(Layer(layer), label, Status(status)): int(n) for layer, label, status, n in counted},
        decisions={person: int(number) for person, number in decided},
    )
