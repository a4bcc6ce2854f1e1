"""Makes salvaged rows a whole corpus again: mends what can be mended and drops what leads nowhere."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select, update

from annotator.core.annotation import Polarity, Role, Status
from annotator.core.errors import InvalidSpanError, StorageError
from annotator.corpus import checking, deletions, history, rows, schema, search_tables, sources
from annotator.corpus.schema_search import trash

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from annotator.corpus.records import Problem

_UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, InvalidSpanError)
_articles, _texts, _sources = schema.articles.c, schema.texts.c, schema.sources.c
_annotations, _stances, _changes = schema.annotations.c, schema.stances.c, schema.changes.c


@dataclass(frozen=True, slots=True)
class Mended:
    """Rows that stay in each table, and how many there were as far as others say so."""

    saved: Mapping[str, int]
    expected: Mapping[str, int]
    replaced_sources: int


def mend(connection: Connection) -> Mended:
    """Works on all rows. Foreign keys are off meanwhile; they hold at the end."""
    expected = _expected(connection)
    _make_lost_articles(connection)
    _drop_articles_without_text(connection)
    _drop_orphans(connection)
    _drop_damaged_trash(connection)
    replaced = 0
    for article_id in connection.execute(select(_articles.id).order_by(_articles.id)).scalars().all():
        replaced += _mend_source(connection, article_id)
        _mend_article(connection, article_id)
    _drop_orphans(connection)
    saved = {
        table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
        for table in schema.metadata.sorted_tables
    }
    return Mended(saved, expected, replaced)


def rebuild_search(connection: Connection) -> None:
    """Make the index of the search anew."""
    is_there = "SELECT count(*) FROM sqlite_master WHERE name = 'search'"
    if connection.exec_driver_sql(is_there).scalar_one():
        search_tables.rebuild(connection)


def remaining(connection: Connection) -> list[Problem]:
    """What a check still finds."""
    return checking.problems(connection)


def _expected(connection: Connection) -> dict[str, int]:
    counters = sum((_articles[status.value] for status in Status), start=0)
    ids = select(_articles.id).where(_articles.base_id.is_(None))
    known = ids.union(select(_texts.article_id), select(_sources.article_id)).subquery()
    articles = connection.execute(select(func.count()).select_from(known)).scalar_one()
    annotations = connection.execute(select(func.coalesce(func.sum(counters), 0))).scalar_one()
    newest, oldest, count = connection.execute(
        select(func.coalesce(func.max(_changes.id), 0), func.coalesce(func.min(_changes.id), 1), func.count())
    ).one()
    # Numbers are missing where an article was deleted too; only without such a deletion are they losses.
    highest = connection.execute(select(func.coalesce(func.max(_articles.id), 0))).scalar_one()
    changes = newest - oldest + 1 if articles == highest else count
    return {
        "articles": max(articles, connection.execute(select(func.count(_articles.id))).scalar_one()),
        "texts": articles,
        "sources": articles,
        "annotations": int(annotations),
        "changes": changes,
    }


def _make_lost_articles(connection: Connection) -> None:
    """A text whose row of `articles` is lost gets a new one, named by its first line."""
    without = select(_texts.article_id, _texts.text).where(_texts.article_id.not_in(select(_articles.id)))
    for article_id, text in connection.execute(without).all():
        title = next((line.strip() for line in str(text).split("\n") if line.strip()), "")
        connection.execute(
            insert(schema.articles).values(
                id=article_id, title=title[:200], sha256=f"lost {article_id}", added_at=history.now()
            )
        )


def _drop_articles_without_text(connection: Connection) -> None:
    for article_id, text, blocks in connection.execute(
        select(_texts.article_id, _texts.text, _texts.blocks)
    ).all():
        if not _is_blocks(text, blocks):
            connection.execute(
                update(schema.texts).where(_texts.article_id == article_id).values(blocks="[]")
            )
    has_text = rows.TEXT_ID.in_(select(_texts.article_id))
    connection.execute(delete(schema.articles).where(~has_text))


def _is_blocks(text: str, blocks: str) -> bool:
    reached = 0
    try:
        for start, end, role in json.loads(blocks):
            Role(role)
            if not reached <= start < end <= len(text):
                return False
            reached = end
    except _UNREADABLE:
        return False
    return True


def _drop_orphans(connection: Connection) -> None:
    """Rows whose parent is lost; twice, because a parent may be somebody's child."""
    for _ in range(2):
        for table in schema.metadata.sorted_tables:
            for constraint in table.foreign_key_constraints:
                pairs = [(element.parent, element.column) for element in constraint.elements]
                parent = constraint.referred_table.alias()
                met = [child == parent.c[column.name] for child, column in pairs]
                there = select(1).where(*met).exists()
                named = [child.is_not(None) for child, _column in pairs]
                connection.execute(delete(table).where(*named, ~there))


def _drop_damaged_trash(connection: Connection) -> None:
    for row_id, data in connection.execute(select(trash.c.id, trash.c.data)).all():
        if not deletions.is_whole(data):
            connection.execute(delete(trash).where(trash.c.id == row_id))


def _mend_source(connection: Connection, article_id: int) -> int:
    """Where the bytes of the file are lost or damaged the text takes their place; 1 if so."""
    row = select(_articles.sha256, _articles.base_id).where(_articles.id == article_id)
    sha256, base = connection.execute(row).one()
    if base is not None:
        return 0
    try:
        data = sources.read(connection, article_id)
    except StorageError:
        data = None
    found = None if data is None else hashlib.sha256(data).hexdigest()
    if found == sha256:
        return 0
    if found is not None and str(sha256).startswith("lost ") and not _is_taken(connection, found):
        _set_source(connection, article_id, sha256=found)
        return 0
    text: str = connection.execute(select(_texts.text).where(_texts.article_id == article_id)).scalar_one()
    data = text.encode()
    while _is_taken(connection, hashlib.sha256(data).hexdigest()):
        data += b"\n"
    connection.execute(delete(schema.sources).where(_sources.article_id == article_id))
    connection.execute(insert(schema.sources).values(sources.row_of(article_id, data, text)))
    sha256 = hashlib.sha256(data).hexdigest()
    _set_source(connection, article_id, sha256=sha256, media_type="text/plain", encoding="utf-8")
    return 1


def _is_taken(connection: Connection, sha256: str) -> bool:
    is_it = _articles.sha256 == sha256, _articles.base_id.is_(None)
    return connection.execute(select(_articles.id).where(*is_it)).first() is not None


def _set_source(connection: Connection, article_id: int, **values: str) -> None:
    """Says of an article and of its versions what their source is."""
    is_of_it = (_articles.id == article_id) | (_articles.base_id == article_id)
    connection.execute(update(schema.articles).where(is_of_it).values(values))


def _set(connection: Connection, article_id: int, **values: Any) -> None:  # noqa: ANN401 - columns of any type
    connection.execute(update(schema.articles).where(_articles.id == article_id).values(values))


def _mend_article(connection: Connection, article_id: int) -> None:
    """Drops what cannot be read or does not fit the text; then the counters are counted."""
    text_id = select(rows.TEXT_ID).where(_articles.id == article_id).scalar_subquery()
    text: str = connection.execute(select(_texts.text).where(_texts.article_id == text_id)).scalar_one()
    _drop_stances(connection, article_id, len(text))
    _drop_annotations(connection, article_id, text)
    _drop_changes(connection, article_id)
    try:
        article = rows.read_article(connection, article_id)
    except _UNREADABLE:
        _set(connection, article_id, event_types=None, guesses=None)
        article = rows.read_article(connection, article_id)
    assert article is not None  # it has a text
    counted = Counter(annotation.status for annotation in article.annotations.values())
    _set(connection, article_id, **{status.value: counted[status] for status in Status})


def _drop_stances(connection: Connection, article_id: int, length: int) -> None:
    query = select(schema.stances).where(_stances.article_id == article_id)
    for row in connection.execute(query).all():
        if not _is_stance(row, length):
            connection.execute(delete(schema.stances).where(_stances.id == row.id))


def _is_stance(row: Any, length: int) -> bool:  # noqa: ANN401 - a row of all columns
    spans = [(row.holder_start, row.holder_end), (row.target_start, row.target_end)]
    try:
        Polarity(row.polarity)
        spans = [span for span in spans if span != (None, None)] + json.loads(row.evidence or "[]")
        return all(0 <= start < end <= length for start, end in spans)
    except _UNREADABLE:
        return False


def _drop_annotations(connection: Connection, article_id: int, text: str) -> None:
    columns = (*rows.ANNOTATION_COLUMNS, _annotations.words)
    query = select(*columns).where(_annotations.article_id == article_id)
    for *row, words in connection.execute(query).all():
        if not _is_annotation(row, words, text):
            of_it = _annotations.article_id == article_id, _annotations.id == row[0]
            connection.execute(delete(schema.annotations).where(*of_it))
            with_it = _stances.article_id == article_id, _stances.annotation_id == row[0]
            connection.execute(delete(schema.stances).where(*with_it))


def _is_annotation(row: list[Any], words: str, text: str) -> bool:
    try:
        annotation = rows.annotation_from_row(row, ())
        rows.require_inside((annotation,), len(text))
    except _UNREADABLE:
        return False
    is_there = (row[3], row[4]) == (annotation.start, annotation.end)
    return is_there and rows.words_of(annotation, text) == words


def _drop_changes(connection: Connection, article_id: int) -> None:
    query = select(_changes.id, _changes.title, _changes.before, _changes.after)
    for change_id, *row in connection.execute(query.where(_changes.article_id == article_id)).all():
        try:
            history.parse_change(*row)
        except _UNREADABLE:
            connection.execute(delete(schema.changes).where(_changes.id == change_id))
    is_done = _changes.article_id == article_id, _changes.state == history.DONE
    newest = connection.execute(select(func.coalesce(func.max(_changes.id), 0)).where(*is_done)).scalar_one()
    connection.execute(
        update(schema.changes)
        .where(_changes.article_id == article_id, _changes.state == history.UNDONE, _changes.id < newest)
        .values(state=history.DROPPED)
    )
