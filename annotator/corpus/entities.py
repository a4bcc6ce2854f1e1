"""The register of entities: who or what is mentioned in the corpus, under which words and where."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, or_, select

from annotator.core import linking
from annotator.core.annotation import Article, Status
from annotator.core.strings import CONTEXT, one_line
from annotator.corpus import bulk, dialects, rows, schema, version_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from sqlalchemy import ColumnElement, Connection, Select

    from annotator.core.annotation import Change
    from annotator.corpus.database import Database

_columns = schema.annotations.c
_counts = _columns.status != Status.REJECTED.value


@dataclass(frozen=True, slots=True)
class EntityEntry:
    """An entity with its labels and other names (`aliases`), both the most frequent first.

    `mentions` counts annotations that are not rejected, `quotes` those of which it is the speaker.
    """

    name: str
    labels: tuple[str, ...]
    aliases: tuple[str, ...]
    mentions: int
    articles: int
    quotes: int


@dataclass(frozen=True, slots=True)
class EntityPlace:
    """One mention: where it stands (code points), its words, and some of the line around them."""

    article_id: int
    title: str
    annotation_id: str
    start: int
    end: int
    before: str
    words: str
    after: str


class Entities:
    """Reads entities across articles and says what an edit of them changes.

    Each method raises `StorageError` as `Corpus` does.
    """

    def __init__(self, database: Database, person: str = "") -> None:
        self._database = database
        self._person = person

    def all(self, contains: str = "", limit: int = 500) -> list[EntityEntry]:
        """The entities whose name or an alias contains the words, the most mentioned first."""
        labels: dict[str, Counter[str]] = defaultdict(Counter)
        aliases: dict[str, Counter[str]] = defaultdict(Counter)
        with self._database.reading() as connection:
            is_seen = version_rows.visible(connection, _columns.article_id, self._person)
            for name, label, words, count in connection.execute(_mentions(contains).where(is_seen)):
                labels[name][label] += count
                aliases[name][one_line(words)] += count
            names = sorted(labels, key=lambda name: (-labels[name].total(), name))[:limit]
            number = func.count(_columns.article_id.distinct())
            articles = _numbers(connection, _columns.entity, number, names, is_seen)
            quotes = _numbers(connection, _columns.resolved_speaker, func.count(), names, is_seen)
        return [
            EntityEntry(
                name=name,
                labels=tuple(label for label, _ in labels[name].most_common()),
                aliases=tuple(words for words, _ in aliases[name].most_common() if words != name),
                mentions=labels[name].total(),
                articles=articles[name],
                quotes=quotes.get(name, 0),
            )
            for name in names
        ]

    def names(self, limit: int = 2000) -> list[tuple[str, int]]:
        """All names with how often each is used, the most frequent first; `limit` at most."""
        count = func.count()
        query = select(_columns.entity, count).where(_columns.entity.is_not(None)).group_by(_columns.entity)
        with self._database.reading() as connection:
            query = query.where(version_rows.visible(connection, _columns.article_id, self._person))
            found = connection.execute(query.order_by(count.desc(), _columns.entity).limit(limit))
            return [(name, number) for name, number in found]

    def places(self, name: str, limit: int = 500) -> list[EntityPlace]:
        """The mentions of an entity, article by article."""
        text = schema.texts.c.text
        start = dialects.larger_of(_columns.start - CONTEXT, 0)
        query = (
            select(
                rows.TEXT_ID,
                func.coalesce(func.nullif(schema.articles.c.title, ""), schema.articles.c.source_name),
                _columns.id,
                _columns.start,
                _columns.end,
                func.substr(text, start + 1, _columns.start - start),
                _columns.words,
                func.substr(text, _columns.end + 1, CONTEXT),
            )
            .join(schema.articles, schema.articles.c.id == _columns.article_id)
            .join(schema.texts, schema.texts.c.article_id == rows.TEXT_ID)
            .where(_columns.entity == name, _counts)
            .order_by(_columns.article_id, _columns.start)
            .limit(limit)
        )
        with self._database.reading() as connection:
            query = query.where(version_rows.visible(connection, _columns.article_id, self._person))
            found = connection.execute(query).all()
        return [
            EntityPlace(*row[:5], row[5].rpartition("\n")[2], one_line(row[6]), row[7].partition("\n")[0])
            for row in found
        ]

    def renaming(self, names: Collection[str], to: str) -> dict[int, Change]:
        """What changes in each article when the entities called `names` get one name; for `Operations.save`.

        Two names or more are merged that way.
        """
        wanted = list(names)
        touched = or_(_columns.entity.in_(wanted), _columns.resolved_speaker.in_(wanted))
        return self._changes(touched, lambda article: linking.rename(article, names, to))

    def unlinking(self, places: Collection[EntityPlace]) -> dict[int, Change]:
        """What changes in each article when these mentions refer to nothing known; for `Operations.save`."""
        wanted = {(place.article_id, place.annotation_id) for place in places}

        def unlink(article: Article) -> Change | None:
            return linking.link(article, [i for i in article.annotations if (article.id, i) in wanted], None)

        return self._changes(_columns.id.in_([annotation_id for _, annotation_id in wanted]), unlink)

    def _changes(
        self, touched: ColumnElement[bool], change_of: Callable[[Article], Change | None]
    ) -> dict[int, Change]:
        """`change_of` gets each article with those of its annotations that are touched, and no text."""
        changes = {}
        with self._database.reading() as connection:
            is_seen = version_rows.visible(connection, _columns.article_id, self._person)
            these = select(schema.articles.c.id, rows.TEXT_ID).where(
                schema.articles.c.id.in_(select(_columns.article_id).where(touched, is_seen))
            )
            bases = {row: base for row, base in connection.execute(these.order_by(schema.articles.c.id))}
            for some in bulk.some(bases):
                for row, found in bulk.annotations_of(connection, some, touched).items():
                    article_id = bases[row]
                    change = change_of(Article("", annotations=found, id=article_id))
                    if change is not None:
                        changes[article_id] = change
        return changes


def _mentions(contains: str) -> Select[Any]:
    """Entity, label and words of all mentions, with how many there are of each."""
    key = (_columns.entity, _columns.label, _columns.words)
    query = select(*key, func.count()).where(_columns.entity.is_not(None), _counts).group_by(*key)
    if not contains:
        return query
    like = f"%{_escaped(contains)}%"
    named = _columns.entity.ilike(like, escape="\\") | _columns.words.ilike(like, escape="\\")
    return query.where(
        _columns.entity.in_(select(_columns.entity).where(named, _columns.entity.is_not(None)))
    )


def _numbers(
    connection: Connection,
    column: ColumnElement[Any],
    number: ColumnElement[int],
    names: list[str],
    is_seen: ColumnElement[bool],
) -> dict[str, int]:
    """A number for each name that stands in a column."""
    query = select(column, number).where(column.in_(names), _counts, is_seen).group_by(column)
    return {name: count for name, count in connection.execute(query)}


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
