"""Edits of several articles at once: one transaction, one step of undo."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from annotator.core import strings
from annotator.core.annotation import Annotation, Article, Change, Layer
from annotator.core.strings import Place
from annotator.corpus import bulk, conflicts, dialects, history, reverting, rows, schema, strays, version_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy import Connection, Select

    from annotator.core.annotation import Span
    from annotator.core.strings import Words
    from annotator.corpus.database import Database
    from annotator.corpus.schemes import Schemes

CONTEXT = strings.CONTEXT
"""Code points shown on each side of a place."""

_IDS = 500  # of annotations a statement

_changes_table = schema.changes
_changes = _changes_table.c


def _go_on(_done: int, _total: int) -> bool:
    return True


class Operations:
    """Saves and takes back changes of many articles; each raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database, person: str, schemes: Schemes) -> None:
        """`schemes` follow what is taken back, and labels that come back get the names of today."""
        self._database = database
        self._person = person
        self._schemes = schemes

    def save(self, changes: Mapping[int, Change]) -> str | None:
        """Store the change of each article (by id) in one transaction; the id of the operation.

        None when there is nothing to do.

        Raises:
            InvalidSpanError: an annotation does not lie within its text.
        """
        if not changes:
            return None
        with self._database.writing() as connection:
            routed = {
                version_rows.row_to_write(connection, article_id, self._person): change
                for article_id, change in changes.items()
            }
            return save(connection, routed, self._person)

    def undo(self, operation: str) -> tuple[int, int]:
        """Take the operation back in all its articles, as far as nothing was decided about it since.

        In how many articles it was taken back, and in how many it stays.

        Raises:
            UserError: it was made in annotations that are not those of the person.
        """
        with self._database.writing() as connection:
            if not _is_of_scheme(connection, operation):
                these = select(_changes.article_id).where(_changes.operation == operation)
                reverting.require_own(connection, schema.articles.c.id.in_(these), self._person)
            counts = step_others(connection, operation, 0, history.DONE, self._person)
            if counts[0]:
                self._schemes.step(connection, operation, stands=False)
            self._schemes.settle(connection, 0, Change("", (), (), operation))
            return counts

    def counts(self, operation: str) -> tuple[int, int]:
        """In how many articles the operation is taken back, and in how many it stands."""
        stands = func.count().filter(_changes.state == history.DONE)
        query = select(func.count(), stands).where(_changes.operation == operation)
        with self._database.reading() as connection:
            number, standing = connection.execute(query).one()
        return number - standing, standing

    def decision_places(
        self,
        decided: Annotation,
        words: Words,
        *,
        limit: int = 1000,
        progress: Callable[[int, int], bool] = _go_on,
    ) -> list[Place]:
        """Where the decision about `decided`, an entity, could be taken too; `limit` places at most.

        `progress` hears how many of the articles that may have the words were read; False from it ends the
        search.
        """
        found: list[Place] = []
        with self._database.reading() as connection:
            decided = _in_scheme(connection, decided)
            ids = list(connection.execute(_articles_with(words)).scalars())
            for number, some in enumerate(bulk.some(ids)):
                if len(found) >= limit or not progress(number * bulk.SOME, len(ids)):
                    break
                found += _places(connection, some, decided, words, self._person)
        return found[:limit]

    def decide(self, decided: Annotation, spans: Mapping[int, Sequence[Span]]) -> dict[int, Change]:
        """What the decision at those places changes in each article; for `save`."""
        changes = {}
        with self._database.reading() as connection:
            decided = _in_scheme(connection, decided)
            for some in bulk.some(spans):
                wanted = {i: sorted(spans[i]) for i in some}
                texts = bulk.texts(connection, some)
                standing = _standing(connection, wanted, self._person)
                for article_id in some:
                    if article_id in texts:
                        part = Article(texts[article_id], annotations=standing.get(article_id, {}))
                        change = strings.decide_all(part, decided, wanted[article_id])
                        if change is not None:
                            changes[article_id] = change
        return changes

    def articles_of(self, operation: str) -> list[int]:
        """The articles in which, or in versions of which, the operation stands or was undone."""
        query = select(rows.TEXT_ID).join(_changes_table, _changes.article_id == schema.articles.c.id)
        query = query.where(_changes.operation == operation).distinct()
        with self._database.reading() as connection:
            return list(connection.execute(query.order_by(rows.TEXT_ID)).scalars())


def _in_scheme(connection: Connection, decided: Annotation) -> Annotation:
    """The decision in the names of the newest scheme: a remembered one may be older than a renaming."""
    scheme = strays.scheme_now(connection)
    return replace(decided, label=scheme.resolve(decided.layer, decided.label)) if scheme else decided


def _articles_with(words: Words) -> Select[Any]:
    """The articles that may have the words: the first of them stands somewhere in the text."""
    text = schema.texts.c.text
    first = next(iter(words.text.split()), "")
    if words.match_case or not first:
        wanted = dialects.place_in(text, first) > (0 if first else 1)
    else:
        wanted = text.ilike(f"%{first}%") if first.isascii() else text.is_not(None)
    return select(schema.texts.c.article_id).where(wanted).order_by(schema.texts.c.article_id)


def _places(
    connection: Connection, ids: list[int], decided: Annotation, words: Words, person: str
) -> list[Place]:
    texts = bulk.texts(connection, ids)
    hits = {i: spans for i in ids if (spans := list(strings.occurrences(words, texts[i])))}
    standing = _standing(connection, hits, person)
    columns = schema.articles.c
    named = select(columns.id, columns.title, columns.source_name).where(columns.id.in_(list(hits)))
    titles = {row.id: row.title or row.source_name for row in connection.execute(named)}
    return [
        Place(article_id, titles[article_id], occurrence)
        for article_id, spans in hits.items()
        for occurrence in strings.places_among(
            texts[article_id], spans, standing.get(article_id, {}).values(), decided
        )
    ]


def _standing(
    connection: Connection, spans: Mapping[int, Sequence[Span]], person: str
) -> dict[int, dict[str, Annotation]]:
    """The entities that overlap the spans of some articles, as the person has them."""
    mode = version_rows.mode_of(connection)
    if mode is version_rows.Mode.SHARED:
        return _entities_over(connection, spans)
    own = version_rows.own_rows(connection, list(spans), person)
    found = _entities_over(connection, {row: spans[base] for base, row in own.items()})
    standing = {base: found[row] for base, row in own.items() if row in found}
    if mode is version_rows.Mode.OWN:
        for base in spans.keys() - own.keys():
            standing[base] = {
                a.id: a
                for a in version_rows.starting_point(connection, base)
                if a.layer is Layer.ENTITY and strings.meets(spans[base], a.start, a.end)
            }
    return standing


def _entities_over(
    connection: Connection, spans: Mapping[int, Sequence[Span]]
) -> dict[int, dict[str, Annotation]]:
    """The entities that overlap spans (in order) of some articles, by article and id."""
    columns = schema.annotations.c
    query = select(columns.article_id, columns.id, columns.start, columns.end).where(
        columns.article_id.in_(list(spans)), columns.layer == Layer.ENTITY.value
    )
    wanted = [
        annotation_id
        for article_id, annotation_id, start, end in connection.execute(query)
        if strings.meets(spans[article_id], start, end)
    ]
    found: dict[int, dict[str, Annotation]] = {}
    for first in range(0, len(wanted), _IDS):
        part = columns.id.in_(wanted[first : first + _IDS])
        for article_id, entities in bulk.annotations_of(connection, list(spans), part).items():
            found.setdefault(article_id, {}).update(entities)
    return found


def save(connection: Connection, changes: Mapping[int, Change], person: str, *, renames: bool = False) -> str:
    """The same as `Operations.save` inside the caller's transaction; `renames` as in `history.record_all`."""
    operation = uuid.uuid4().hex
    conflicts.require_unchanged(connection, changes)
    bulk.apply_changes(connection, changes)
    history.record_all(connection, changes, person, operation=operation, renames=renames)
    return operation


def step_others(connection: Connection, operation: str, but: int, state: str, person: str) -> tuple[int, int]:
    """Undo (`state` is `done`) or redo (`undone`) the operation in all its articles but one.

    In how many articles that was done, and in how many it could not be.

    Where a later change stands on top, the undo is a new change of its own, if nothing that the operation
    made has been touched since; where it has, what a person decided there stays.
    """
    query = select(_changes.id, _changes.article_id).where(
        _changes.operation == operation, _changes.state == state, _changes.article_id != but
    )
    own = {article_id: change_id for change_id, article_id in connection.execute(query)}
    dialects.lock_articles(connection, own.keys())
    following = history.next_ids(connection, list(own), state, person)
    wanted: dict[int, Change] = {}
    on_top: dict[int, Change] = {}
    for article_id, change in history.read_changes(connection, own).items():
        is_next = following.get(article_id) == own[article_id]
        if is_next and _may_step(connection, article_id, change, state):
            wanted[article_id] = change if state == history.UNDONE else change.inverse()
        elif state == history.DONE and stands(connection, article_id, change):
            on_top[article_id] = change.inverse()
    new_state = history.DONE if state == history.UNDONE else history.UNDONE
    history.set_states(connection, [own[i] for i in wanted], new_state)
    history.set_states(connection, [own[i] for i in on_top], history.DROPPED)
    bulk.apply_changes(connection, wanted | on_top)
    titled = {i: replace(c, title=f"Undo: {c.title}", operation=None) for i, c in on_top.items()}
    history.record_all(connection, titled, person, renames=_is_of_scheme(connection, operation))
    stepped = len(wanted) + len(on_top)
    return stepped, len(own) - stepped


def _is_of_scheme(connection: Connection, operation: str) -> bool:
    """True if the operation came with a version of the scheme: its changes only follow names."""
    query = select(schema.schemes.c.id).where(schema.schemes.c.operation == operation)
    return connection.execute(query.limit(1)).first() is not None


def _may_step(connection: Connection, article_id: int, change: Change, state: str) -> bool:
    """On a server somebody else may have decided since, without being the next to undo."""
    if not dialects.is_shared(connection):
        return True
    return stands(connection, article_id, change if state == history.DONE else change.inverse())


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
