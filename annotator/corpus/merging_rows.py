"""One row of `articles` of each of two corpora: what each has decided since they parted, and the merge."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, insert, select, update

from annotator.core import three_way
from annotator.core.annotation import Annotation, ArticleLabels, Change
from annotator.core.scheme_migration import conform, conform_change
from annotator.core.three_way import LABELS, Side
from annotator.corpus import copied_history, dialects, history, rows, schema, writing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import Connection, Table

    from annotator.core.annotation import Article
    from annotator.core.scheme import Scheme
    from annotator.core.three_way import Choice, Conflict, Merged

_IDS = 500  # a statement
_articles = schema.articles.c
_changes = schema.changes.c

Row = dict[str, Any]
Key = tuple[str, str, str, str, str]


@dataclass(frozen=True, slots=True)
class State:
    """An article as one corpus has it, with the rows of its history, the oldest first."""

    article: Article
    changes: tuple[Row, ...]

    def keys(self) -> set[Key]:
        """What tells a change from all others, in both corpora."""
        return set(map(_key, self.changes))


def _key(change: Row) -> Key:
    return change["person"], change["made_at"], change["title"], change["before"], change["after"]


def signature(connection: Connection, row: int) -> tuple[Any, ...]:
    """Cheap to read, and the same in two corpora only if nothing was decided in either since they parted."""
    names = ("suggested", "accepted", "rejected", "done", "note", "event_types", "detected_by")
    own = connection.execute(select(*(_articles[name] for name in names)).where(_articles.id == row)).one()
    size = func.sum(func.length(_changes.before) + func.length(_changes.after))
    of_state = select(
        _changes.state, func.count(), func.min(_changes.made_at), func.max(_changes.made_at), size
    )
    of_state = of_state.where(_changes.article_id == row).group_by(_changes.state).order_by(_changes.state)
    return *own, *(tuple(found) for found in connection.execute(of_state))


def read_state(connection: Connection, row: int, scheme: Scheme | None) -> State:
    """The state of a row, its labels in the names of `scheme`."""
    article = rows.read_article(connection, row)
    assert article is not None
    found = connection.execute(
        select(schema.changes).where(_changes.article_id == row).order_by(_changes.id)
    ).mappings()
    if scheme is not None:
        annotations = {a.id: conform(a, scheme) for a in article.annotations.values()}
        labels = conform_change(Change("", (), (article.labels,)), scheme).labels or article.labels
        article = replace(article, annotations=annotations, labels=labels)
    return State(article, tuple(map(dict, found)))


def sides(mine: State, theirs: State) -> tuple[Side, Side]:
    """Both with the ids of what was decided since they parted."""
    return (
        Side(mine.article, _decided(mine, theirs)),
        Side(theirs.article, _decided(theirs, mine)),
    )


def _decided(here: State, there: State) -> set[str]:
    """What was decided here only; a change that was undone here only counts as well."""
    known = {_key(change): change["state"] for change in there.changes}
    found: set[str] = set()
    for change in here.changes:
        operation = change["operation"] or ""
        if operation.startswith(copied_history.MERGE):
            continue
        state = history.DONE if operation.startswith(copied_history.COPIED) else change["state"]
        elsewhere = known.get(_key(change))
        is_new = elsewhere is None and state == history.DONE
        is_undone = elsewhere == history.DONE and state == history.UNDONE
        if is_new or is_undone:
            found |= _touched(change)
    return found


def _touched(change: Row) -> set[str]:
    parsed = history.parse_change(change["title"], change["before"], change["after"])
    items = (*parsed.before, *parsed.after)
    return {item.id if isinstance(item, Annotation) else LABELS for item in items}


def only_theirs(mine: State, theirs: State) -> list[Row]:
    """The changes that mine does not know."""
    known = mine.keys()
    return [change for change in theirs.changes if _key(change) not in known]


def can_follow(mine: State, theirs: State) -> bool:
    """True if theirs is what mine became: nothing was decided or suggested in mine that it lacks."""
    if _decided(mine, theirs) or not mine.keys() <= theirs.keys():
        return False
    lost = [a for a in mine.article.annotations.values() if a.id not in theirs.article.annotations]
    return not lost and (theirs.article.detected_by is not None or mine.article.detected_by is None)


def follow(connection: Connection, row: int, mine: State, theirs: State) -> None:
    """Mine becomes theirs, with its history: undo goes back through it."""
    new, old = theirs.article, mine.article
    added = [a for a in new.annotations.values() if old.annotations.get(a.id) != a]
    writing.apply(connection, row, old.text, added=added)
    if new.labels != old.labels:
        writing.write_labels(connection, row, new.labels)
    values = {"detected_by": new.detected_by, "guesses": rows.guesses_json(new.guesses)}
    connection.execute(update(schema.articles).where(_articles.id == row).values(values))
    states = {_key(change): change["state"] for change in theirs.changes}
    for change in mine.changes:
        if states[_key(change)] != change["state"]:
            history.set_state(connection, change["id"], states[_key(change)])
    copy_changes(connection, row, only_theirs(mine, theirs))


def copy_changes(connection: Connection, row: int, changes: Sequence[Row]) -> None:
    """Append changes as they are."""
    values = [
        {name: value for name, value in change.items() if name != "id"} | {"article_id": row}
        for change in changes
    ]
    if values:
        connection.execute(insert(schema.changes), values)


def join(
    connection: Connection,
    row: int,
    mine: State,
    theirs: State,
    choose: Callable[[Conflict], Choice],
    whose: str,
) -> Merged:
    """Both have gone on: theirs is merged into mine as one change, which `whose` made; the histories join."""
    merged = three_way.merge(*sides(mine, theirs), choose)
    copy_changes(connection, row, [_as_record(change) for change in only_theirs(mine, theirs)])
    gone = [mine.article.annotations[i] for i in merged.removed]
    stood = [mine.article.annotations[a.id] for a in merged.added if a.id in mine.article.annotations]
    before = {a.id: a for a in (*gone, *stood)}
    labels: tuple[tuple[ArticleLabels, ...], tuple[ArticleLabels, ...]] = ((), ())
    if merged.labels is not None:
        labels = (mine.article.labels,), (merged.labels,)
    change = Change("Merge with another corpus", (*before.values(), *labels[0]), (*merged.added, *labels[1]))
    if change.before or change.after:
        rows.require_inside(change.after, len(mine.article.text))
        writing.apply_change(connection, row, mine.article.text, change)
        operation = f"{copied_history.MERGE}{uuid.uuid4().hex}"
        history.record_all(connection, {row: change}, whose, operation=operation)
    return merged


def _as_record(change: Row) -> Row:
    """A change of theirs that is no step of undo here; one that was undone decides nothing."""
    if change["state"] != history.DONE:
        return change | {"state": history.DROPPED, "operation": None}
    if (change["operation"] or "").startswith(copied_history.MERGE):
        return change | {"state": history.DROPPED}
    return change | {"state": history.DROPPED, "operation": f"{copied_history.COPIED}{uuid.uuid4().hex}"}


def copy_article(
    source: Connection, connection: Connection, row: int, base_id: int | None, state: State
) -> int:
    """A row of `articles` that the corpus does not have, with annotations and history; its new id.

    Text and source come with it unless it is a version (`base_id`).
    """
    found = source.execute(select(schema.articles).where(_articles.id == row)).mappings().one()
    counters = {"suggested": 0, "accepted": 0, "rejected": 0, "done": 0, "story": None, "base_id": base_id}
    values = {name: value for name, value in found.items() if name != "id"} | counters
    result = connection.execute(insert(schema.articles).values(values))
    new = int(result.inserted_primary_key[0])  # type: ignore[index]
    if base_id is None:
        for table in (schema.texts, schema.sources):
            copy_rows(source, connection, table, row, new)
    article = state.article
    writing.apply(connection, new, article.text, added=tuple(article.annotations.values()))
    if article.labels != ArticleLabels():
        writing.write_labels(connection, new, article.labels)
    copy_changes(connection, new, state.changes)
    return new


def copy_rows(source: Connection, connection: Connection, table: Table, row: int, new: int) -> None:
    """The rows of a table that belong to an article, under its new id."""
    found = source.execute(select(table).where(table.c.article_id == row)).mappings().all()
    if found:
        connection.execute(insert(table), [dict(values) | {"article_id": new} for values in found])


def take_verdicts(
    source: Connection, connection: Connection, there: int, here: int, taken: Sequence[Annotation]
) -> None:
    """What became of the suggestions that theirs was taken of, with the person who decided there."""
    columns = schema.verdicts.c
    ids = [annotation.id for annotation in taken]
    for first in range(0, len(ids), _IDS):
        some = columns.annotation_id.in_(ids[first : first + _IDS])
        query = select(schema.verdicts).where(columns.article_id == there, some)
        for row in source.execute(query).mappings().all():
            dialects.upsert(connection, schema.verdicts, {**row, "article_id": here})
