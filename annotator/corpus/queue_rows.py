"""What a row of the queue shows, read for some articles at a time."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from annotator.corpus import schema, version_rows
from annotator.corpus.records import QueueItem

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection, Row, Select

    from annotator.corpus.version_rows import Seen

_columns = schema.articles.c
_SOME = 500
_NAMES = (
    *("id", "title", "outlet", "published", "source_name"),
    *("suggested", "accepted", "rejected", "done", "detected_by", "last_opened", "flagged", "story"),
)


def items(connection: Connection, ids: Sequence[int], person: str) -> list[QueueItem]:
    """The rows of these articles as the person sees them, in this order; those that are gone are left out.

    The id of a version gives its own row.
    """
    found: dict[int, QueueItem] = {}
    query = _query(version_rows.seen_by(connection, person))
    for first in range(0, len(ids), _SOME):
        some = query.where(_columns.id.in_(ids[first : first + _SOME]))
        found.update((item.id, item) for item in _items(connection, some))
    return [found[article_id] for article_id in ids if article_id in found]


def all_items(connection: Connection, person: str) -> list[QueueItem]:
    """The rows of all articles as the person sees them, in the order in which they were added."""
    seen = version_rows.seen_by(connection, person)
    return _items(connection, _query(seen).where(seen.is_base).order_by(_columns.id))


def _query(seen: Seen) -> Select[Any]:
    shown = [seen.columns.get(name, _columns[name]).label(name) for name in _NAMES]
    return select(*shown).select_from(seen.source)


def _items(connection: Connection, query: Select[Any]) -> list[QueueItem]:
    rows = connection.execute(query).all()
    tags = _tags(connection, [row.id for row in rows])
    copies = _copies(connection, {row.story for row in rows if row.story is not None})
    return [_item(row, tags.get(row.id, ()), copies.get(row.story, 1)) for row in rows]


def _item(row: Row[Any], tags: Iterable[str], copies: int) -> QueueItem:
    return QueueItem(
        id=row.id,
        title=row.title,
        outlet=row.outlet,
        published=row.published,
        source_name=row.source_name,
        suggested=row.suggested,
        accepted=row.accepted,
        rejected=row.rejected,
        done=bool(row.done),
        detected_by=row.detected_by,
        last_opened=row.last_opened,
        flagged=bool(row.flagged),
        copies=copies,
        tags=tuple(tags),
    )


def _tags(connection: Connection, ids: Sequence[int]) -> dict[int, list[str]]:
    tags, tagged = schema.tags.c, schema.article_tags.c
    found: dict[int, list[str]] = defaultdict(list)
    for first in range(0, len(ids), _SOME):
        query = select(tagged.article_id, tags.name).join_from(schema.article_tags, schema.tags)
        query = query.where(tagged.article_id.in_(ids[first : first + _SOME])).order_by(tags.kind, tags.name)
        for article_id, name in connection.execute(query):
            found[article_id].append(name)
    return found


def _copies(connection: Connection, stories: Iterable[int]) -> dict[int | None, int]:
    wanted, found = sorted(stories), dict[int | None, int]()
    for first in range(0, len(wanted), _SOME):
        query = select(_columns.story, func.count()).group_by(_columns.story)
        query = query.where(_columns.story.in_(wanted[first : first + _SOME]), _columns.base_id.is_(None))
        found.update({story: number for story, number in connection.execute(query)})
    return found
