"""The table of changes: the undo that survives a restart, and the record of who decided what."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, func, insert, select, update

from annotator.core.annotation import Annotation, ArticleLabels, Change
from annotator.core.codec import item_from_dict, item_to_dict
from annotator.core.errors import StorageError
from annotator.corpus import dialects, rows, schema, verdicts
from annotator.corpus.prepared import Prepared
from annotator.corpus.records import HistoryEntry

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from sqlalchemy import Connection

DONE = "done"
UNDONE = "undone"
DROPPED = "dropped"

_IDS = 500  # a statement

_columns = schema.changes.c
# statements of every decision: made once, because making them takes longer than running them
_drop = (
    update(schema.changes)
    .where(_columns.article_id == bindparam("article"), _columns.state == UNDONE)
    .values(state=DROPPED)
)
_drop_all, _drop_mine = Prepared(_drop), Prepared(_drop.where(_columns.person == bindparam("of")))
_add = Prepared(insert(schema.changes))


def now() -> str:
    """UTC in ISO 8601, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def record(
    connection: Connection, article_id: int, change: Change, person: str, *, title: str | None = None
) -> None:
    """Add a change that has been made; what was undone before it cannot be redone any more.

    On a server that is what the same person has undone.

    `title` replaces the change's own.
    """
    change = replace(change, title=title or change.title)
    record_all(connection, {article_id: change}, person)


def record_all(
    connection: Connection,
    changes: Mapping[int, Change],
    person: str,
    *,
    operation: str | None = None,
    renames: bool = False,
) -> None:
    """The same for several articles; `operation` ties the changes of one edit.

    `renames`: they only follow the scheme, nothing was decided by them.
    """
    if not changes:
        return
    if dialects.is_shared(connection):
        _drop_mine.run(connection, [{"article": article_id, "of": person} for article_id in changes])
    else:
        _drop_all.run(connection, [{"article": article_id} for article_id in changes])
    common = {"person": person, "made_at": now(), "state": DONE, "operation": operation}
    values = [_values(article_id, change) | common for article_id, change in changes.items()]
    _add.run(connection, values)
    verdicts.follow(connection, changes, person, common["made_at"] or "", renames=renames)


def _values(article_id: int, change: Change) -> rows.Values:
    items = (*change.before, *change.after)
    return {
        "article_id": article_id,
        "title": change.title,
        "before": rows.to_json([item_to_dict(item) for item in change.before]),
        "after": rows.to_json([item_to_dict(item) for item in change.after]),
        "decisions": len({item.id if isinstance(item, Annotation) else "" for item in items}),
        "done": _step_of_done(change),
    }


def _step_of_done(change: Change) -> int:
    """1 if the change marks the article as done, -1 if as not done."""
    old = next((item for item in change.before if isinstance(item, ArticleLabels)), None)
    return 0 if change.labels is None or old is None else change.labels.done - old.done


def next_id(
    connection: Connection, article_id: int, state: str, person: str, *, passed: Collection[int] = ()
) -> int | None:
    """The change to undo (`state` is `done`: the newest) or to redo (`undone`: the one undone last).

    On a server that is one of the `person`; changes that are `passed` (ids) are left out.
    """
    return next_ids(connection, [article_id], state, person, passed=passed).get(article_id)


def next_ids(
    connection: Connection,
    article_ids: Sequence[int],
    state: str,
    person: str,
    *,
    passed: Collection[int] = (),
) -> dict[int, int]:
    """The same for several articles; those without such a change are left out."""
    # Undo takes the newest and a new change drops the undone ones, so the undone ones are always the newest
    # of all, and the one that was undone last is the oldest of them.
    pick = func.max(_columns.id) if state == DONE else func.min(_columns.id)
    mine = [_columns.person == person] if dialects.is_shared(connection) else []
    left = [_columns.id.not_in(passed)] if passed else []
    found: dict[int, int] = {}
    for some in _some(article_ids):
        of_these = _columns.article_id.in_(some), _columns.state == state, *mine, *left
        query = select(_columns.article_id, pick).where(*of_these).group_by(_columns.article_id)
        found.update((article_id, change_id) for article_id, change_id in connection.execute(query))
    return found


def next_title(
    connection: Connection, article_id: int, state: str, person: str, *, passed: Collection[int] = ()
) -> str | None:
    """The name of the change that `next_id` gives."""
    change_id = next_id(connection, article_id, state, person, passed=passed)
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
    """Mark changes as done, undone or dropped; the verdicts follow what is done or undone."""
    for some in _some(change_ids):
        connection.execute(update(schema.changes).where(_columns.id.in_(some)).values(state=state))
        if state != DROPPED:
            _follow_steps(connection, some, undone=state == UNDONE)


def _follow_steps(connection: Connection, change_ids: Sequence[int], *, undone: bool) -> None:
    columns = _columns.title, _columns.before, _columns.after, _columns.operation
    query = select(_columns.article_id, _columns.person, _columns.made_at, *columns)
    renaming = _renaming(connection)
    # one at a time, because an article may have two of them; newest first on the way back
    order = _columns.id.desc() if undone else _columns.id
    for article_id, person, made_at, *row in connection.execute(
        query.where(_columns.id.in_(change_ids)).order_by(order)
    ).all():
        change = _read(*row)
        step = {article_id: change.inverse() if undone else change}
        verdicts.follow(connection, step, person, made_at, renames=change.operation in renaming)


def _renaming(connection: Connection) -> frozenset[str]:
    """The operations that came with a version of the scheme."""
    columns = schema.schemes.c
    query = select(columns.operation).where(columns.operation.is_not(None)).distinct()
    return frozenset(connection.execute(query).scalars())


def fill_verdicts(connection: Connection) -> None:
    """Work out the verdicts, and which changes marked an article as done, from the changes that stand."""
    for step, now, before in ((1, "true", "false"), (-1, "false", "true")):
        marked = dialects.place_in(_columns.after, f'"done":{now}}}') > 0
        other = dialects.place_in(_columns.before, f'"done":{before}}}') > 0
        connection.execute(update(schema.changes).where(marked, other).values(done=step))
    ids = select(_columns.id).where(_columns.state == DONE).order_by(_columns.id)
    for some in _some(connection.execute(ids).scalars().all()):
        _follow_steps(connection, some, undone=False)


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
