"""Which row of `articles` a person reads and writes: the article itself, or a version of their own.

A version is a row with `base_id`: it has annotations, labels, counters and a history of its own and shares
text and source with its base. Every function runs inside the caller's transaction.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, bindparam, case, exists, func, insert, literal, or_, select, true

from annotator.core.annotation import Annotation, ArticleLabels
from annotator.core.errors import StorageError
from annotator.core.reconcile import is_decided
from annotator.core.scheme import parse_scheme
from annotator.core.scheme_migration import conform
from annotator.corpus import dialects, history, rows, schema, writing
from annotator.corpus.prepared import Prepared

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import ColumnElement, Connection, FromClause

    from annotator.core.annotation import Article, Change

MODE_KEY = "annotation_mode"
"""Of `meta`."""

NO_SUGGESTIONS = ""
"""`detected_by` of a version in which nothing is ever suggested."""

_articles = schema.articles.c
# statements of every decision: made once, because making them takes longer than running them
_stored_mode = Prepared(select(schema.meta.c.value).where(schema.meta.c.key == MODE_KEY))
_text = Prepared(
    select(schema.texts.c.text)
    .join(schema.articles, schema.texts.c.article_id == rows.TEXT_ID)
    .where(_articles.id == bindparam("article"))
)
_base = Prepared(select(_articles.base_id).where(_articles.id == bindparam("article")))


class Mode(StrEnum):
    """Who edits what: everybody the same annotations, or each their own, with or without suggestions."""

    SHARED = "shared"
    OWN = "own"
    BLIND = "blind"


class VersionKind(StrEnum):
    """`articles.version_kind`. A `merged` version is what a merge could not reconcile, of one person."""

    PERSONAL = "personal"
    BLIND = "blind"
    REPEATED = "repeated"
    ADJUDICATED = "adjudicated"
    MERGED = "merged"


WITHOUT_SUGGESTIONS = frozenset({VersionKind.BLIND, VersionKind.REPEATED})
"""Versions that nothing is suggested in."""

_FEW = 2000  # versions; of more no list is made
_MINE = (VersionKind.PERSONAL.value, VersionKind.BLIND.value)
_own = Prepared(
    select(_articles.id)
    .where(
        _articles.base_id == bindparam("article"),
        _articles.version_person == bindparam("person"),
        or_(*(_articles.version_kind == kind for kind in _MINE)),
    )
    .order_by(_articles.version_kind.desc())
    .limit(1)
)
_KIND_OF = {Mode.OWN: VersionKind.PERSONAL, Mode.BLIND: VersionKind.BLIND}


def mode_of(connection: Connection) -> Mode:
    """How the corpus is annotated."""
    stored = _stored_mode.value(connection, {})
    return Mode(stored) if stored in set(Mode) else Mode.SHARED


def own_rows(connection: Connection, base_ids: Sequence[int], person: str) -> dict[int, int]:
    """The person's own versions of some articles that are there already, by article."""
    wanted = _articles.base_id.in_(base_ids), _articles.version_person == person
    query = select(_articles.base_id, _articles.id).where(*wanted, _articles.version_kind.in_(_MINE))
    return {base: row for base, row in connection.execute(query)}


def _own_row(connection: Connection, article_id: int, person: str) -> int | None:
    """The same for one article."""
    row: int | None = _own.value(connection, {"article": article_id, "person": person})
    return row


def row_of(connection: Connection, article_id: int, person: str) -> int:
    """The row that the person reads for an article; the id of a version is that row already."""
    if mode_of(connection) is Mode.SHARED:
        return article_id
    return _own_row(connection, article_id, person) or article_id


def row_to_step(connection: Connection, article_id: int, person: str) -> int | None:
    """The row whose changes the person undoes and redoes; None: they have not begun the article yet."""
    if mode_of(connection) is Mode.SHARED:
        return article_id
    row = _own_row(connection, article_id, person)
    if row is not None:
        return row
    base = connection.execute(select(_articles.base_id).where(_articles.id == article_id)).scalar()
    return None if base is None else article_id


def row_to_write(connection: Connection, article_id: int, person: str) -> int:
    """The row that the person's decisions about an article go to; it is made when there is none."""
    mode = mode_of(connection)
    if mode is Mode.SHARED:
        return article_id
    found = _own_row(connection, article_id, person)
    if found is not None:
        return found
    base = _base.rows(connection, {"article": article_id})
    if not base or base[0][0] is not None:
        return article_id
    if dialects.is_shared(connection):  # another window of the person may be making it
        dialects.lock_articles(connection, [article_id])
        found = _own_row(connection, article_id, person)
        if found is not None:
            return found
    kind = _KIND_OF[mode]
    suggestions = () if kind in WITHOUT_SUGGESTIONS else starting_point(connection, article_id)
    return make(connection, article_id, kind, person, suggestions)


def row_for_suggestions(connection: Connection, article_id: int, person: str) -> int:
    """The row that suggestions go to.

    Raises:
        StorageError: the version is one without suggestions.
    """
    row = row_of(connection, article_id, person)
    found = connection.execute(select(_articles.version_kind).where(_articles.id == row)).scalar()
    is_blind = mode_of(connection) is Mode.BLIND and row == article_id and not found
    if is_blind or found in WITHOUT_SUGGESTIONS:
        raise StorageError(
            "These are your annotations without suggestions; nothing was suggested and nothing was changed; "
            "look for names and quotes yourself."
        )
    return row


def make(
    connection: Connection,
    base_id: int,
    kind: VersionKind,
    person: str,
    annotations: Sequence[Annotation] = (),
    labels: ArticleLabels | None = None,
) -> int:
    """A new version with these annotations; its row."""
    copied = (
        *("title", "byline", "outlet", "published", "url", "source_name", "media_type", "encoding"),
        *("sha256", "story", "split"),
    )
    base = connection.execute(select(schema.articles).where(_articles.id == base_id)).mappings().one()
    is_blind = kind in WITHOUT_SUGGESTIONS
    values: rows.Values = {name: base[name] for name in copied}
    values |= {
        "detected_by": NO_SUGGESTIONS if is_blind else base["detected_by"],
        "guesses": None if is_blind else base["guesses"],
        "added_at": history.now(),
        "base_id": base_id,
        "version_kind": kind.value,
        "version_person": person,
    }
    result = connection.execute(insert(schema.articles).values(values))
    row = int(result.inserted_primary_key[0])  # type: ignore[index]
    text = text_of(connection, base_id) or ""
    writing.apply(connection, row, text, added=annotations)
    if labels is not None and labels != ArticleLabels():
        writing.write_labels(connection, row, labels)
    return row


def text_of(connection: Connection, article_id: int) -> str | None:
    """The text of an article or of a version of one; None if it is not there."""
    text: str | None = _text.value(connection, {"article": article_id})
    return text


def starting_point(connection: Connection, base_id: int) -> tuple[Annotation, ...]:
    """What was suggested in an article before anybody decided, in the names of the scheme as it is."""
    article = rows.read_article(connection, base_id)
    if article is None:
        return ()
    changes = done_changes(connection, base_id)
    standing = undone(article.annotations.values(), changes)
    if any(change.operation for change in changes):
        newest = select(schema.schemes.c.toml).order_by(schema.schemes.c.id.desc()).limit(1)
        toml = connection.execute(newest).scalar()
        scheme = parse_scheme(toml) if toml else None
        standing = [conform(a, scheme) for a in standing] if scheme else standing
    return tuple(a for a in standing if not is_decided(a))


def done_changes(connection: Connection, article_id: int) -> list[Change]:
    """The changes that stand, the newest first."""
    columns = schema.changes.c
    these = columns.article_id == article_id, columns.state == history.DONE
    ids = connection.execute(select(columns.id).where(*these).order_by(columns.id.desc())).scalars().all()
    return list(history.read_changes(connection, dict(enumerate(ids))).values())


def undone(annotations: Iterable[Annotation], changes: Iterable[Change]) -> list[Annotation]:
    """The annotations as they were before the changes, which come the newest first."""
    standing = {annotation.id: annotation for annotation in annotations}
    for change in changes:
        for annotation in change.added:
            standing.pop(annotation.id, None)
        standing.update((item.id, item) for item in change.before if isinstance(item, Annotation))
    return list(standing.values())


def read(connection: Connection, article_id: int, person: str) -> Article | None:
    """The article as the person has it, with `article_id` as its id; None if there is none."""
    mode = mode_of(connection)
    row = article_id if mode is Mode.SHARED else _own_row(connection, article_id, person)
    article = rows.read_article(connection, article_id if row is None else row)
    if article is None or mode is Mode.SHARED or row is not None:
        return article if article is None else replace(article, id=article_id)
    is_version = select(_articles.base_id).where(_articles.id == article_id)
    if connection.execute(is_version).scalar() is not None:
        return article
    return _untouched(connection, article, mode)


def _untouched(connection: Connection, article: Article, mode: Mode) -> Article:
    """An article of which the person has no version yet, as that one will begin."""
    if mode is Mode.BLIND:
        none: MappingProxyType[str, Annotation] = MappingProxyType({})
        return replace(
            article, annotations=none, labels=ArticleLabels(), guesses=(), detected_by=NO_SUGGESTIONS
        )
    suggested = starting_point(connection, article.id)
    return replace(
        article,
        annotations=MappingProxyType({a.id: a for a in suggested}),
        labels=ArticleLabels(),
        is_sorted=False,
    )


def visible(connection: Connection, column: ColumnElement[int], person: str) -> ColumnElement[bool]:
    """Whether a row id belongs to what the person sees: the articles themselves, or their own versions."""
    wanted: list[ColumnElement[bool]] = [_articles.base_id.is_not(None)]
    is_shared = mode_of(connection) is Mode.SHARED
    if not is_shared:
        wanted += [_articles.version_person == person, _articles.version_kind.in_(_MINE)]
    versions = select(_articles.id).where(*wanted)
    if is_shared and connection.execute(versions.limit(1)).first() is None:
        return true()
    if connection.execute(versions.limit(1).offset(_FEW)).first() is None:
        return column.not_in(versions) if is_shared else column.in_(versions)
    # a list of many would be made anew for each query; one look-up a row is less work
    row = schema.articles.alias("version")
    found = exists().where(row.c.id == column, row.c.base_id.is_not(None))
    if is_shared:
        return ~found
    return found.where(row.c.version_person == person, row.c.version_kind.in_(_MINE))


@dataclass(frozen=True, slots=True)
class Seen:
    """Articles with the counters that the person sees: select columns from `source` where `is_base`.

    `columns` has suggested, accepted, rejected, done, last_opened, detected_by, flagged and uncertainty.
    """

    source: FromClause
    columns: dict[str, ColumnElement[Any]]
    is_base: ColumnElement[bool]


_COUNTERS = (
    *("suggested", "accepted", "rejected", "done"),
    *("last_opened", "detected_by", "flagged", "uncertainty"),
)


def seen_by(connection: Connection, person: str) -> Seen:
    """The articles (never versions) as the person sees them; for the queue, its filters and its orders."""
    mode = mode_of(connection)
    is_base = _articles.base_id.is_(None)
    if mode is Mode.SHARED:
        return Seen(schema.articles, {name: _articles[name] for name in _COUNTERS}, is_base)
    mine = schema.articles.alias("mine")
    on = and_(mine.c.base_id == _articles.id, mine.c.version_person == person, mine.c.version_kind.in_(_MINE))
    nothing = literal(0)
    suggested = _articles.suggested + _articles.accepted + _articles.rejected
    start: dict[str, ColumnElement[Any]] = {
        "suggested": nothing if mode is Mode.BLIND else suggested,
        "accepted": nothing,
        "rejected": nothing,
        "done": nothing,
        "flagged": nothing,
        "detected_by": literal(NO_SUGGESTIONS) if mode is Mode.BLIND else _articles.detected_by,
    }
    columns: dict[str, ColumnElement[Any]] = {
        name: func.coalesce(mine.c[name], start[name]) if name in start else mine.c[name]
        for name in _COUNTERS
    }
    if mode is Mode.OWN:  # none is a value of it, too
        untouched = mine.c.id.is_(None), _articles.uncertainty
        columns["uncertainty"] = case(untouched, else_=mine.c.uncertainty)
    return Seen(schema.articles.outerjoin(mine, on), columns, is_base)
