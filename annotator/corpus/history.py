"""The table of changes: the undo that survives a restart, and the record of who decided what."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, func, insert, select, update

from annotator.core.annotation import Annotation, Change
from annotator.core.codec import item_from_dict, item_to_dict
from annotator.core.errors import StorageError
from annotator.corpus import rows, schema
from annotator.corpus.records import HistoryEntry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlalchemy import Connection

DONE = "done"
UNDONE = "undone"
DROPPED = "dropped"

_IDS = 500  # a statement

_columns = schema.changes.c


def now() -> str:
    """UTC in ISO 8601, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def record(
    connection: Connection, article_id: int, change: Change, person: str, *, title: str | None = None
) -> None:
    """Add a change that has been made; what was undone before it cannot be redone any more.

    `title` replaces the change's own.
    """
    change = replace(change, title=title or change.title)
    record_all(connection, {article_id: change}, person)


def record_all(
    connection: Connection, changes: Mapping[int, Change], person: str, *, operation: str | None = None
) -> None:
    """The same for several articles; `operation` ties the changes of one edit."""
    if not changes:
        return
    drop = update(schema.changes).where(_columns.article_id == bindparam("article"), _columns.state == UNDONE)
    connection.execute(drop.values(state=DROPPED), [{"article": article_id} for article_id in changes])
    values = [_values(article_id, change, person, operation) for article_id, change in changes.items()]
    connection.execute(insert(schema.changes), values)


def _values(article_id: int, change: Change, person: str, operation: str | None) -> rows.Values:
    items = (*change.before, *change.after)
    return {
        "article_id": article_id,
        "title": change.title,
        "before": rows.to_json([item_to_dict(item) for item in change.before]),
        "after": rows.to_json([item_to_dict(item) for item in change.after]),
        "decisions": len({item.id if isinstance(item, Annotation) else "" for item in items}),
        "person": person,
        "made_at": now(),
        "state": DONE,
        "operation": operation,
    }


def next_id(connection: Connection, article_id: int, state: str) -> int | None:
    """The change to undo (`state` is `done`: the newest) or to redo (`undone`: the one undone last)."""
    return next_ids(connection, [article_id], state).get(article_id)


def next_ids(connection: Connection, article_ids: Sequence[int], state: str) -> dict[int, int]:
    """The same for several articles; those without such a change are left out."""
    # Undo takes the newest and a new change drops the undone ones, so the undone ones are always the newest
    # of all, and the one that was undone last is the oldest of them.
    pick = func.max(_columns.id) if state == DONE else func.min(_columns.id)
    found: dict[int, int] = {}
    for some in _some(article_ids):
        of_these = _columns.article_id.in_(some), _columns.state == state
        query = select(_columns.article_id, pick).where(*of_these).group_by(_columns.article_id)
        found.update((article_id, change_id) for article_id, change_id in connection.execute(query))
    return found


def next_title(connection: Connection, article_id: int, state: str) -> str | None:
    """The name of the change that `next_id` gives."""
    change_id = next_id(connection, article_id, state)
    return connection.execute(select(_columns.title).where(_columns.id == change_id)).scalar()


def read_change(connection: Connection, change_id: int) -> Change:
    """A stored change.

    Raises:
        StorageError: what is stored is not a change.
    """
    (change,) = read_changes(connection, {0: change_id}).values()
    return change


def read_changes(connection: Connection, change_ids: Mapping[int, int]) -> dict[int, Change]:
    """Stored changes by the keys of `change_ids`; raises as `read_change`."""
    found: dict[int, Change] = {}
    for some in _some(list(change_ids.values())):
        columns = _columns.id, _columns.title, _columns.before, _columns.after, _columns.operation
        for change_id, *row in connection.execute(select(*columns).where(_columns.id.in_(some))):
            found[change_id] = _read(*row)
    return {key: found[change_id] for key, change_id in change_ids.items()}


def _read(title: str, before: str, after: str, operation: str | None) -> Change:
    try:
        return replace(parse_change(title, before, after), operation=operation)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise StorageError(
            f"The stored change “{title}” cannot be read; nothing was changed; run “annotator check”."
        ) from error


def _some(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[first : first + _IDS] for first in range(0, len(ids), _IDS))


def parse_change(title: str, before: str, after: str) -> Change:
    """The change of a row.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: the row's JSON is not that of a change.
    """
    return Change(
        title,
        tuple(item_from_dict(item) for item in json.loads(before)),
        tuple(item_from_dict(item) for item in json.loads(after)),
    )


def set_state(connection: Connection, change_id: int, state: str) -> None:
    """Mark a change as done or undone."""
    set_states(connection, [change_id], state)


def set_states(connection: Connection, change_ids: Sequence[int], state: str) -> None:
    """Mark changes as done or undone."""
    for some in _some(change_ids):
        connection.execute(update(schema.changes).where(_columns.id.in_(some)).values(state=state))


def entries(connection: Connection, article_id: int | None, limit: int) -> list[HistoryEntry]:
    """The newest `limit` changes of an article or, without one, of the corpus; the newest first."""
    query = select(
        _columns.id,
        _columns.article_id,
        _columns.title,
        _columns.person,
        _columns.made_at,
        _columns.state,
        _columns.decisions,
    )
    if article_id is not None:
        query = query.where(_columns.article_id == article_id)
    found = connection.execute(query.order_by(_columns.id.desc()).limit(limit))
    return [HistoryEntry(*row) for row in found]
