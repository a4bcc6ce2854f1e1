"""Writes articles and changes into the tables. Every function runs inside the caller's transaction."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from sqlalchemy import Float, Integer, bindparam, delete, insert, update

from annotator.core.annotation import Annotation, Article, ArticleLabels, Change, Status
from annotator.corpus import rows, schema, sources, uncertainty
from annotator.corpus.prepared import Prepared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

_IDS_A_STATEMENT = 500  # SQLite allows 32,766 parameters; older builds 999

_articles, _annotations = schema.articles.c, schema.annotations.c
# statements of every decision: made once, because making them takes longer than running them
_remove = (
    delete(schema.annotations)
    .where(_annotations.article_id == bindparam("article"))
    .where(_annotations.id.in_(bindparam("ids", expanding=True)))
    .returning(_annotations.status, _annotations.confidence)
)
_remove_one = Prepared(
    delete(schema.annotations)
    .where(_annotations.article_id == bindparam("article"), _annotations.id == bindparam("annotation"))
    .returning(_annotations.status, _annotations.confidence)
)
_add = Prepared(insert(schema.annotations))
_more = {status.value: bindparam(f"more_{status.value}", type_=Integer()) for status in Status}
_count = Prepared(
    update(schema.articles)
    .where(_articles.id == bindparam("article"))
    .values({status: _articles[status] + number for status, number in _more.items()})
    .values(uncertainty=uncertainty.moved(_more[Status.SUGGESTED.value], bindparam("doubt", type_=Float())))
)


def insert_article(connection: Connection, article: Article, data: bytes, sha256: str, added_at: str) -> int:
    """A new article with its text, source, labels and annotations; returns its id."""
    values = rows.article_values(article, sha256) | {"added_at": added_at}
    result = connection.execute(insert(schema.articles).values(values))
    article_id = int(result.inserted_primary_key[0])  # type: ignore[index]
    connection.execute(
        insert(schema.texts).values(
            article_id=article_id, text=article.text, blocks=rows.blocks_json(article)
        )
    )
    connection.execute(insert(schema.sources).values(sources.row_of(article_id, data, article.text)))
    apply(connection, article_id, article.text, added=tuple(article.annotations.values()))
    if article.labels != ArticleLabels():
        write_labels(connection, article_id, article.labels)
    return article_id


def apply_change(connection: Connection, article_id: int, text: str, change: Change) -> None:
    """Make the rows what `Article.with_change` makes of the value."""
    apply(connection, article_id, text, removed=change.removed_ids, added=change.added)
    if change.labels is not None:
        write_labels(connection, article_id, change.labels)


def apply(
    connection: Connection,
    article_id: int,
    text: str,
    *,
    removed: Sequence[str] = (),
    added: Sequence[Annotation] = (),
) -> None:
    """Remove annotations, put others in, and keep the counters of the article right.

    Ids that are not there are passed over; an annotation with the id of a stored one takes its place.
    """
    # A dict by id: when a change names an id twice, the last one counts, as it does in memory.
    latest = {annotation.id: annotation for annotation in added}
    difference = Counter({status.value: 0 for status in Status})
    gone = _delete(connection, article_id, list(dict.fromkeys((*removed, *latest))))
    difference.subtract(status for status, _confidence in gone)
    _insert(connection, article_id, text, list(latest.values()))
    difference.update(annotation.status.value for annotation in latest.values())
    doubt = uncertainty.doubt((a.status.value, a.confidence) for a in latest.values())
    step = doubt - uncertainty.doubt(gone)
    if step or any(difference.values()):
        more = {f"more_{status}": number for status, number in difference.items()}
        _count.run(connection, [more | {"doubt": step, "article": article_id}])


def write_labels(connection: Connection, article_id: int, labels: ArticleLabels) -> None:
    """Replace the article's own labels."""
    connection.execute(
        update(schema.articles).where(schema.articles.c.id == article_id).values(rows.label_values(labels))
    )
    connection.execute(
        delete(schema.stances).where(
            schema.stances.c.article_id == article_id, schema.stances.c.annotation_id.is_(None)
        )
    )
    stances = list(rows.stance_values(article_id, None, labels.stances))
    if stances:
        connection.execute(insert(schema.stances), stances)


def _delete(connection: Connection, article_id: int, ids: Sequence[str]) -> list[tuple[str, float | None]]:
    """Removes the annotations and, by the foreign key, their stances; what status and confidence they had."""
    if len(ids) == 1:
        found = _remove_one.rows(connection, {"article": article_id, "annotation": ids[0]})
        return [(status, confidence) for status, confidence in found]
    gone: list[tuple[str, float | None]] = []
    for first in range(0, len(ids), _IDS_A_STATEMENT):
        some = ids[first : first + _IDS_A_STATEMENT]
        several = connection.execute(_remove, {"article": article_id, "ids": some})
        gone.extend((status, confidence) for status, confidence in several)
    return gone


def _insert(connection: Connection, article_id: int, text: str, added: Sequence[Annotation]) -> None:
    _add.run(connection, [rows.annotation_values(article_id, annotation, text) for annotation in added])
    stances = [
        values
        for annotation in added
        if annotation.stances
        for values in rows.stance_values(article_id, annotation.id, annotation.stances)
    ]
    if stances:
        connection.execute(insert(schema.stances), stances)
