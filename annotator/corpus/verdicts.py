"""What became of each suggestion: kept in the transaction of the decision, taken back with it.

A row holds the suggestion as it was made; its verdict follows the annotation as it is now, so that a later
correction counts and an undo takes it back. A suggestion that is undecided again has no row.
Every function runs inside the caller's transaction.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, select, update

from annotator.core.annotation import HUMAN, Annotation, Status
from annotator.core.verdicts import Suggested, suggested, verdict_of
from annotator.corpus import schema
from annotator.corpus.prepared import Prepared

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sqlalchemy import Connection

    from annotator.core.annotation import Change

_SOME = 300  # annotations a statement

_columns = schema.verdicts.c
_these = _columns.article_id == bindparam("article"), _columns.annotation_id == bindparam("annotation")
_forget = delete(schema.verdicts).where(*_these)
_revise = update(schema.verdicts).where(*_these).values(verdict=bindparam("now"))
_rename = (
    update(schema.verdicts).where(*_these, _columns.label == bindparam("old")).values(label=bindparam("new"))
)

Pair = tuple[int, Annotation | None, Annotation | None]
Key = tuple[int, str]


def follow(
    connection: Connection, changes: Mapping[int, Change], person: str, made_at: str, *, renames: bool = False
) -> None:
    """Bring the verdicts to what the changes (by article) made; `made_at` is a UTC ISO time.

    `renames`: they came with the scheme. Labels then have other names, and nothing was decided.
    """
    if renames:
        _follow_names(connection, changes)
        return
    new: list[dict[str, Any]] = []
    undecided: list[dict[str, Any]] = []
    revised: dict[Key, Annotation | None] = {}
    for article_id, old, now in _pairs(changes):
        if now is not None and now.status is Status.SUGGESTED:
            if old is None or old.status is not Status.SUGGESTED:
                undecided.append({"article": article_id, "annotation": now.id})
        elif old is not None and old.status is Status.SUGGESTED:
            values = _values(article_id, old, now, changes[article_id].added)
            new.append(values | {"day": made_at[:10], "person": person})
        elif (touched := now or old) is not None:
            revised[article_id, touched.id] = now
    if undecided:
        connection.execute(_forget, undecided)
    if new:
        _put(connection.dialect.name).run(connection, new)
    if revised:
        _follow_corrections(connection, revised, changes)


def _pairs(changes: Mapping[int, Change]) -> Iterator[Pair]:
    """Each annotation that did not come from a person, before and after."""
    for article_id, change in changes.items():
        before = {item.id: item for item in change.before if isinstance(item, Annotation)}
        after = {item.id: item for item in change.added}
        for annotation_id in dict.fromkeys((*before, *after)):
            old, now = before.get(annotation_id), after.get(annotation_id)
            origin = (before.get(annotation_id) or after[annotation_id]).origin
            if origin != HUMAN:
                yield article_id, old, now


def _values(
    article_id: int, old: Annotation, now: Annotation | None, others: Iterable[Annotation]
) -> dict[str, Any]:
    made = suggested(old)
    return {
        "article_id": article_id,
        "annotation_id": old.id,
        "origin": old.origin,
        "layer": made.layer,
        "label": made.label,
        "start": made.start,
        "end": made.end,
        "speaker": made.speaker,
        "verdict": verdict_of(made, now, others).value,
    }


@cache
def _put(dialect: str) -> Prepared:
    """Inserts rows, in place of those that are there."""
    from sqlalchemy.dialects import postgresql, sqlite

    insert = (sqlite if dialect == "sqlite" else postgresql).insert(schema.verdicts)
    others = {c.name: insert.excluded[c.name] for c in _columns if not c.primary_key}
    return Prepared(insert.on_conflict_do_update(index_elements=["article_id", "annotation_id"], set_=others))


def _follow_corrections(
    connection: Connection, revised: Mapping[Key, Annotation | None], changes: Mapping[int, Change]
) -> None:
    """Annotations that had been decided before: the verdict on what was suggested may be another one."""
    values = [
        {
            "article": key[0],
            "annotation": key[1],
            "now": verdict_of(made, revised[key], changes[key[0]].added).value,
        }
        for key, made in _suggestions(connection, list(revised))
    ]
    if values:
        connection.execute(_revise, values)


def _suggestions(connection: Connection, keys: list[Key]) -> Iterator[tuple[Key, Suggested]]:
    names = (_columns.layer, _columns.label, _columns.start, _columns.end, _columns.speaker)
    by_article: dict[int, list[str]] = {}
    for article_id, annotation_id in keys:
        by_article.setdefault(article_id, []).append(annotation_id)
    for article_id, ids in by_article.items():
        for first in range(0, len(ids), _SOME):
            some = _columns.annotation_id.in_(ids[first : first + _SOME])
            query = select(_columns.annotation_id, *names).where(_columns.article_id == article_id, some)
            for annotation_id, *row in connection.execute(query).all():
                yield (article_id, annotation_id), Suggested(*row)


def _follow_names(connection: Connection, changes: Mapping[int, Change]) -> None:
    values = [
        {"article": article_id, "annotation": now.id, "old": old.label, "new": now.label}
        for article_id, old, now in _pairs(changes)
        if old is not None and now is not None and old.label != now.label
    ]
    if values:
        connection.execute(_rename, values)
