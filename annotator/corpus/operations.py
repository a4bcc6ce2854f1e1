"""Edits of several articles at once: one transaction, one step of undo."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from annotator.core.annotation import Annotation
from annotator.core.strings import decide_all, decision_places
from annotator.corpus import history, rows, schema, writing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection

    from annotator.core.annotation import Change, Span
    from annotator.core.strings import Occurrence, Words
    from annotator.corpus.database import Database

CONTEXT = 60
"""Code points shown on each side of a place."""

_changes = schema.changes.c


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the corpus where a decision could be taken, with some words before and after."""

    article_id: int
    title: str
    before: str
    words: str
    after: str
    occurrence: Occurrence


class Operations:
    """Saves and takes back changes of many articles; each raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database, person: str) -> None:
        self._database = database
        self._person = person

    def save(self, changes: Mapping[int, Change]) -> str | None:
        """Store the change of each article (by id) in one transaction; the id of the operation.

        None when there is nothing to do.

        Raises:
            InvalidSpanError: an annotation does not lie within its text.
        """
        if not changes:
            return None
        with self._database.writing() as connection:
            return save(connection, changes, self._person)

    def decision_places(self, decided: Annotation, words: Words, *, limit: int = 1000) -> list[Place]:
        """Where the decision about `decided`, an entity, could be taken too; `limit` places at most."""
        first = words.text.split()[0] if words.text.split() else ""
        columns = schema.texts.c
        contains = func.instr(columns.text, first) > 0
        if not words.match_case:
            contains = columns.text.ilike(f"%{first}%") if first.isascii() else columns.text.is_not(None)
        found: list[Place] = []
        with self._database.reading() as connection:
            ids = connection.execute(select(columns.article_id).where(contains)).scalars().all()
            for article_id in ids:
                article = rows.read_article(connection, article_id)
                if article is None:
                    continue
                title = article.metadata.title or article.source.name
                for place in decision_places(article, decided, words):
                    found.append(Place(article_id, title, *_context(article.text, place.span), place))
                    if len(found) >= limit:
                        return found
        return found

    def decide(self, decided: Annotation, spans: Mapping[int, Sequence[Span]]) -> Mapping[int, Change]:
        """What the decision at those places changes in each article; for `save`."""
        changes = {}
        with self._database.reading() as connection:
            for article_id, wanted in spans.items():
                article = rows.read_article(connection, article_id)
                change = decide_all(article, decided, wanted) if article else None
                if change is not None:
                    changes[article_id] = change
        return changes

    def articles_of(self, operation: str) -> list[int]:
        """The articles in which the operation stands or was undone."""
        query = select(_changes.article_id).where(_changes.operation == operation).distinct()
        with self._database.reading() as connection:
            return list(connection.execute(query.order_by(_changes.article_id)).scalars())


def save(connection: Connection, changes: Mapping[int, Change], person: str) -> str:
    """The same inside the caller's transaction."""
    operation = uuid.uuid4().hex
    for article_id, change in changes.items():
        text = text_of(connection, article_id)
        rows.require_inside(change.after, len(text))
        writing.apply_change(connection, article_id, text, change)
        history.record(connection, article_id, change, person, operation=operation)
    return operation


def text_of(connection: Connection, article_id: int) -> str:
    """The text of an article."""
    query = select(schema.texts.c.text).where(schema.texts.c.article_id == article_id)
    return str(connection.execute(query).scalar_one())


def step_others(connection: Connection, operation: str, but: int, state: str, person: str) -> None:
    """Undo (`state` is `done`) or redo (`undone`) the operation in all its articles but one.

    Where a later change stands on top, the undo is a new change of its own, if nothing that the operation
    made has been touched since; where it has, what a person decided there stays.
    """
    query = select(_changes.id, _changes.article_id).where(
        _changes.operation == operation, _changes.state == state, _changes.article_id != but
    )
    for change_id, article_id in connection.execute(query).all():
        change = history.read_change(connection, change_id)
        is_next = history.next_id(connection, article_id, state) == change_id
        text = text_of(connection, article_id)
        if is_next:
            wanted = change if state == history.UNDONE else change.inverse()
            writing.apply_change(connection, article_id, text, wanted)
            new_state = history.DONE if state == history.UNDONE else history.UNDONE
            history.set_state(connection, change_id, new_state)
        elif state == history.DONE and stands(connection, article_id, change):
            inverse = change.inverse()
            writing.apply_change(connection, article_id, text, inverse)
            history.set_state(connection, change_id, history.DROPPED)
            history.record(connection, article_id, inverse, person, title=f"Undo: {change.title}")


def _context(text: str, span: Span) -> tuple[str, str, str]:
    before = text[max(0, span.start - CONTEXT) : span.start].rpartition("\n")[2]
    after = text[span.end : span.end + CONTEXT].partition("\n")[0]
    return before, " ".join(text[span.start : span.end].split()), after


def stands(connection: Connection, article_id: int, change: Change) -> bool:
    """True if everything that the change made is still as it made it."""
    article = rows.read_article(connection, article_id)
    if article is None:
        return False
    gone = [
        a for a in change.before if isinstance(a, Annotation) and a.id not in {x.id for x in change.added}
    ]
    made = all(article.annotations.get(a.id) == a for a in change.added)
    labels = change.labels is None or article.labels == change.labels
    return made and labels and not any(a.id in article.annotations for a in gone)
