"""Many articles at once: only the annotations that are asked for, and few statements to change them.

Every function runs inside the caller's transaction.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, func, insert, select, update

from annotator.core.annotation import Status
from annotator.core.errors import StorageError
from annotator.corpus import rows, schema, uncertainty, writing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import ColumnElement, Connection

    from annotator.core.annotation import Annotation, Change

SOME = 200
"""Articles a statement."""

_columns = schema.annotations.c


def some(ids: Iterable[int]) -> Iterator[list[int]]:
    """The ids, `SOME` at a time."""
    rest = iter(ids)
    while part := list(islice(rest, SOME)):
        yield part


def texts(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    """The texts of some articles or versions."""
    of_text = schema.texts.c.article_id == rows.TEXT_ID
    query = select(schema.articles.c.id, schema.texts.c.text).join(schema.texts, of_text)
    query = query.where(schema.articles.c.id.in_(ids))
    return {article_id: text for article_id, text in connection.execute(query)}


def annotations_of(
    connection: Connection, ids: Sequence[int], *wanted: ColumnElement[bool]
) -> dict[int, dict[str, Annotation]]:
    """The annotations of some articles that fit, by article and id, in reading order."""
    query = (
        select(_columns.article_id, *rows.ANNOTATION_COLUMNS)
        .where(_columns.article_id.in_(ids), *wanted)
        .order_by(_columns.article_id, _columns.start, _columns.end.desc(), _columns.id)
    )
    found: dict[int, dict[str, Annotation]] = defaultdict(dict)
    for article_id, *row in connection.execute(query):
        found[article_id][row[0]] = rows.annotation_from_row(row, ())
    for article_id in _with_stances(connection, list(found)):
        for annotation_id, stances in rows.read_stances(connection, article_id).items():
            if annotation_id is not None and annotation_id in found[article_id]:
                annotation = found[article_id][annotation_id]
                found[article_id][annotation_id] = replace(annotation, stances=stances)
    return found


def _with_stances(connection: Connection, ids: Sequence[int]) -> Sequence[int]:
    """Those of the articles that have annotations with stances of their own, which is rare."""
    columns = schema.stances.c
    query = select(columns.article_id).where(columns.article_id.in_(ids), columns.annotation_id.is_not(None))
    return connection.execute(query.distinct()).scalars().all()


def apply_changes(connection: Connection, changes: Mapping[int, Change]) -> None:
    """Make the rows of each article (by id) what `Article.with_change` makes of the value.

    Raises:
        InvalidSpanError: an annotation does not lie within its text.
        StorageError: an article is not in the corpus any more.
    """
    for ids in some(changes):
        _apply(connection, {article_id: changes[article_id] for article_id in ids})


def _apply(connection: Connection, changes: Mapping[int, Change]) -> None:
    known = texts(connection, list(changes))
    gone: list[dict[str, Any]] = []
    made: list[rows.Values] = []
    stances: list[rows.Values] = []
    for article_id, change in changes.items():
        if article_id not in known:
            raise StorageError(f"Article {article_id} is not in the corpus any more; nothing was changed.")
        text = known[article_id]
        rows.require_inside(change.after, len(text))
        latest = {annotation.id: annotation for annotation in change.added}
        gone += [{"article": article_id, "annotation": i} for i in {*change.removed_ids, *latest}]
        for annotation in latest.values():
            made.append(rows.annotation_values(article_id, annotation, text))
            stances.extend(rows.stance_values(article_id, annotation.id, annotation.stances))
        if change.labels is not None:
            writing.write_labels(connection, article_id, change.labels)
    these = _columns.article_id == bindparam("article"), _columns.id == bindparam("annotation")
    for statement, values in (
        (delete(schema.annotations).where(*these), gone),
        (insert(schema.annotations), made),
        (insert(schema.stances), stances),
    ):
        if values:
            connection.execute(statement, values)
    connection.execute(_count, [{"article": article_id} for article_id in changes])


def _number_of(status: Status) -> Any:  # noqa: ANN401 - SQLAlchemy's own type says no more
    number = select(func.count()).select_from(schema.annotations)
    these = _columns.article_id == bindparam("article"), _columns.status == status.value
    return number.where(*these).scalar_subquery()


def _mean_doubt() -> Any:  # noqa: ANN401 - SQLAlchemy's own type says no more
    these = _columns.article_id == bindparam("article"), _columns.status == Status.SUGGESTED.value
    return select(uncertainty.mean()).where(*these).scalar_subquery()


_count = (
    update(schema.articles)
    .where(schema.articles.c.id == bindparam("article"))
    .values({status.value: _number_of(status) for status in Status} | {"uncertainty": _mean_doubt()})
)
