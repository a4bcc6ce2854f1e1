"""The register of entities: who or what is mentioned in the corpus, under which words and where."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, or_, select

from annotator.core import linking
from annotator.core.annotation import Status
from annotator.corpus import operations, rows, schema

if TYPE_CHECKING:
    from collections.abc import Collection

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
    """One mention: where it stands (code points) and which words it has."""

    article_id: int
    title: str
    annotation_id: str
    start: int
    end: int
    words: str


class Entities:
    """Reads and edits entities across articles; each method raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database, person: str) -> None:
        self._database = database
        self._person = person

    def all(self, contains: str = "", limit: int = 500) -> list[EntityEntry]:
        """The entities whose name or an alias contains the words, the most mentioned first."""
        key = (_columns.entity, _columns.label, _columns.words)
        query = select(*key, func.count()).where(_columns.entity.is_not(None), _counts).group_by(*key)
        if contains:
            like = f"%{_escaped(contains)}%"
            named = _columns.entity.like(like, escape="\\") | _columns.words.like(like, escape="\\")
            names = select(_columns.entity).where(named, _columns.entity.is_not(None))
            query = query.where(_columns.entity.in_(names))
        with self._database.reading() as connection:
            labels: dict[str, Counter[str]] = defaultdict(Counter)
            aliases: dict[str, Counter[str]] = defaultdict(Counter)
            for name, label, words, count in connection.execute(query):
                labels[name][label] += count
                aliases[name][" ".join(words.split())] += count
            names_ = sorted(labels, key=lambda name: (-labels[name].total(), name))[:limit]
            articles: dict[str, int] = dict(
                connection.execute(
                    select(_columns.entity, func.count(_columns.article_id.distinct()))
                    .where(_columns.entity.in_(names_), _counts)
                    .group_by(_columns.entity)
                ).all()
            )
            quotes: dict[str, int] = dict(
                connection.execute(
                    select(_columns.resolved_speaker, func.count())
                    .where(_columns.resolved_speaker.in_(names_), _counts)
                    .group_by(_columns.resolved_speaker)
                ).all()
            )
        return [
            EntityEntry(
                name=name,
                labels=tuple(label for label, _ in labels[name].most_common()),
                aliases=tuple(words for words, _ in aliases[name].most_common() if words != name),
                mentions=labels[name].total(),
                articles=articles[name],
                quotes=quotes.get(name, 0),
            )
            for name in names_
        ]

    def places(self, name: str, limit: int = 500) -> list[EntityPlace]:
        """The mentions of an entity, article by article."""
        query = (
            select(
                _columns.article_id,
                schema.articles.c.title,
                _columns.id,
                _columns.start,
                _columns.end,
                _columns.words,
            )
            .join(schema.articles, schema.articles.c.id == _columns.article_id)
            .where(_columns.entity == name, _counts)
            .order_by(_columns.article_id, _columns.start)
            .limit(limit)
        )
        with self._database.reading() as connection:
            return [EntityPlace(*row) for row in connection.execute(query)]

    def rename(self, names: Collection[str], to: str) -> int:
        """Give the entities called `names` one name in every article, as one step of undo.

        Two names or more are merged that way. Returns how many articles changed.
        """
        with self._database.writing() as connection:
            touched = or_(_columns.entity.in_(list(names)), _columns.resolved_speaker.in_(list(names)))
            ids = connection.execute(select(_columns.article_id).where(touched).distinct()).scalars().all()
            changes = {}
            for article_id in ids:
                article = rows.read_article(connection, article_id)
                change = linking.rename(article, names, to) if article else None
                if change is not None:
                    changes[article_id] = change
            if changes:
                operations.save(connection, changes, self._person)
            return len(changes)


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
