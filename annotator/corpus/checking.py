"""Looks for anything in a corpus that is not as it should be; changes nothing."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.exc import DatabaseError

from annotator.core.annotation import Annotation, Article, Status
from annotator.core.errors import InvalidSpanError, StorageError
from annotator.corpus import checking_index, deletions, dialects, history, rows, schema, sources
from annotator.corpus.records import Problem
from annotator.corpus.schema_search import trash

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

_UNREADABLE = (ValueError, KeyError, TypeError, AttributeError)  # what damaged JSON and unknown words raise


def problems(connection: Connection) -> list[Problem]:
    """Everything that is wrong, in the order in which it was found; empty for a whole corpus."""
    found: list[Problem] = []
    try:
        found.extend(_file_problems(connection))
        for article_id in connection.execute(select(schema.articles.c.id)).scalars().all():
            found.extend(_article_problems(connection, article_id))
        found.extend(_trash_problems(connection))
        found.extend(checking_index.problems(connection))
    except DatabaseError as error:
        if dialects.is_shared(connection):
            raise
        found.append(Problem(f"the file is damaged from here on ({error.orig})"))
    return found


def _file_problems(connection: Connection) -> Iterator[Problem]:
    if dialects.is_shared(connection):  # the server looks after its pages and foreign keys itself
        return
    for (message,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if message != "ok":
            yield Problem(f"the file is damaged: {message}")
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Problem(f"row {row} of table {table} belongs to nothing in {parent}")


def _trash_problems(connection: Connection) -> Iterator[Problem]:
    for article_id, title, data in connection.execute(
        select(trash.c.article_id, trash.c.title, trash.c.data)
    ):
        if not deletions.is_whole(data):
            yield Problem(f"“{title}” in the trash is damaged and cannot be restored", article_id)


def _article_problems(connection: Connection, article_id: int) -> Iterator[Problem]:
    for message in _source_problems(connection, article_id):
        yield Problem(message, article_id)
    for message in _history_problems(connection, article_id):
        yield Problem(message, article_id)
    try:
        article = rows.read_article(connection, article_id)
    except _UNREADABLE as error:
        yield Problem(f"the article cannot be read ({error!r})", article_id)
        return
    if article is None:
        yield Problem("the article has no text", article_id)
        return
    for message in _text_problems(article):
        yield Problem(message, article_id)
    for message in _counter_problems(connection, article):
        yield Problem(message, article_id)
    yield from _annotation_problems(connection, article)


def _source_problems(connection: Connection, article_id: int) -> Iterator[str]:
    sha256 = connection.execute(select(schema.articles.c.sha256).where(schema.articles.c.id == article_id))
    try:
        data = sources.read(connection, article_id)
    except StorageError:
        data = b""
    if data is None:
        yield "the bytes of the source file are missing"
    elif hashlib.sha256(data).hexdigest() != sha256.scalar_one():
        yield "the bytes of the source file are not those that were imported"


def _history_problems(connection: Connection, article_id: int) -> Iterator[str]:
    columns = schema.changes.c
    query = select(columns.id, columns.title, columns.before, columns.after, columns.state)
    newest_done = history.next_id(connection, article_id, history.DONE, "") or 0
    for change_id, title, before, after, state in connection.execute(
        query.where(columns.article_id == article_id)
    ):
        try:
            history.parse_change(title, before, after)
        except _UNREADABLE as error:
            yield f"change {change_id} of the history cannot be read ({error!r})"
        # on a server each person takes back their own: others' later changes stand
        if state == history.UNDONE and change_id < newest_done and not dialects.is_shared(connection):
            yield f"change {change_id} of the history is undone though a later one is not"


def _text_problems(article: Article) -> Iterator[str]:
    reached = 0
    for block in article.blocks:
        if not reached <= block.start < block.end <= len(article.text):
            yield f"block {block.start} to {block.end} is outside the text or out of order"
        reached = block.end
    try:
        rows.require_inside((article.labels,), len(article.text))
    except InvalidSpanError:
        yield "a stance of the article refers to characters outside the text"


def _counter_problems(connection: Connection, article: Article) -> Iterator[str]:
    columns = [schema.articles.c[status.value] for status in Status]
    stored = connection.execute(select(*columns).where(schema.articles.c.id == article.id)).one()
    counted = Counter(annotation.status for annotation in article.annotations.values())
    for status, number in zip(Status, stored, strict=True):
        if number != counted[status]:
            yield f"the article says {number} {status.value} annotations and has {counted[status]}"


def _annotation_problems(connection: Connection, article: Article) -> Iterator[Problem]:
    columns = schema.annotations.c
    query = select(columns.id, columns.start, columns.end, columns.words)
    for id_, start, end, words in connection.execute(query.where(columns.article_id == article.id)):
        annotation = article.annotations[id_]
        message = _annotation_problem(annotation, article.text, start, end, words)
        if message:
            yield Problem(message, article.id, id_)


def _annotation_problem(annotation: Annotation, text: str, start: int, end: int, words: str) -> str | None:
    try:
        rows.require_inside((annotation,), len(text))
    except InvalidSpanError:
        return f"characters {start} to {end} or what they refer to are outside the text"
    if (start, end) != (annotation.start, annotation.end):
        return f"the fragments do not run from character {start} to {end}"
    expected = rows.words_of(annotation, text)
    if words != expected:
        return (
            f"characters {start} to {end} should be {json.dumps(words, ensure_ascii=False)} but the text has "
            + (json.dumps(expected, ensure_ascii=False))
        )
    return None
