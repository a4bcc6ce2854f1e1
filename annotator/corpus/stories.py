"""Stories: near duplicates and syndicated copies, found when an article comes in.

`articles.story` is the smallest id of those that are copies of each other, directly or through others.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select, update

from annotator.corpus import bulk, schema, signatures
from annotator.corpus.inserting import insert_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from sqlalchemy import Connection

    from annotator.corpus.database import Database

_BATCH = 200  # articles a transaction
_FULL = 60  # articles of a bucket
_MOST = 30  # candidates of one article that are compared in full, those that share most buckets

_articles = schema.articles.c
_signed = schema.signatures.c


@dataclass(frozen=True, slots=True)
class Copy:
    """An article of a story. `similarity` (0 to 1) is that to the article that was asked about."""

    id: int
    title: str
    source_name: str
    outlet: str
    published: str | None
    similarity: float


class Stories:
    """What belongs together; each method raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def copies_of(self, article_id: int) -> list[Copy]:
        """The other articles of its story, the most similar first."""
        columns = _articles.id, _articles.title, _articles.source_name, _articles.outlet, _articles.published
        own = select(_articles.story).where(_articles.id == article_id).scalar_subquery()
        query = select(*columns).where(_articles.story == own, _articles.base_id.is_(None))
        with self._database.reading() as connection:
            rows = connection.execute(query.where(_articles.id != article_id).order_by(_articles.id)).all()
            texts = bulk.texts(connection, [article_id, *(row.id for row in rows)])
        here = signatures.shingles(texts.get(article_id, ""))
        copies = [Copy(*row, signatures.similarity(here, signatures.shingles(texts[row.id]))) for row in rows]
        return sorted(copies, key=lambda copy: -copy.similarity)

    def unsigned(self) -> list[int]:
        """Articles that have not been compared with the others yet, as those from older versions."""
        signed = select(_signed.article_id)
        query = select(_articles.id).where(_articles.base_id.is_(None), _articles.id.not_in(signed))
        with self._database.reading() as connection:
            return list(connection.execute(query.order_by(_articles.id)).scalars())

    def find(self, ids: Sequence[int], progress: Callable[[int, int], bool]) -> int:
        """Compares articles with all that were compared before; how many belong to a story then.

        `progress` hears how many are done; False from it ends the work, and what was found stays.
        """
        found = 0
        for first in range(0, len(ids), _BATCH):
            if not progress(first, len(ids)):
                break
            with self._database.writing() as connection:
                texts = bulk.texts(connection, ids[first : first + _BATCH])
                signed = {article_id: signatures.buckets(text) for article_id, text in texts.items()}
                found += len(place(connection, signed, texts))
        return found


def place(
    connection: Connection, signed: Mapping[int, Sequence[int]], texts: Mapping[int, str]
) -> dict[int, int]:
    """Signs new articles and joins them to stories; the older article that each of them is a copy of.

    `signed` are their buckets by id, `texts` their texts. Inside the caller's transaction.
    """
    if not any(signed.values()):
        return {}
    holders = _holders(connection, signed)
    candidates, rows = _candidates(holders, signed)
    insert_rows(connection, schema.signatures, rows)
    wanted = sorted({i for some in candidates.values() for i in some} - set(texts))
    known = {article_id: signatures.shingles(text) for article_id, text in _texts(connection, wanted).items()}
    pairs: list[tuple[int, int]] = []
    for article_id in sorted(candidates):
        own = known[article_id] = signatures.shingles(texts[article_id])
        for other in candidates[article_id]:
            if other not in known:
                known[other] = signatures.shingles(texts.get(other, ""))
            if signatures.similarity(own, known[other]) >= signatures.NEAR:
                pairs.append((article_id, other))
    _join(connection, pairs)
    near: dict[int, int] = {}
    for one, other in pairs:
        near[one] = min(other, near.get(one, other))
    return near


def _holders(connection: Connection, signed: Mapping[int, Sequence[int]]) -> dict[int, set[int]]:
    """The first stored articles of each bucket; ids that have gone stay in the table and do not count."""
    holders: dict[int, set[int]] = defaultdict(set)
    for part in bulk.some({bucket for found in signed.values() for bucket in found}):
        query = select(_signed.bucket, _signed.article_id).where(_signed.bucket.in_(part))
        there = query.join(schema.articles, _articles.id == _signed.article_id)
        for bucket, article_id in connection.execute(there.order_by(_signed.bucket, _signed.article_id)):
            if len(holders[bucket]) < _FULL:
                holders[bucket].add(article_id)
    return holders


def _candidates(
    holders: dict[int, set[int]], signed: Mapping[int, Sequence[int]]
) -> tuple[dict[int, list[int]], list[dict[str, int]]]:
    """For each new article the older ones, new or stored, that share buckets, most of them first; the rows
    by which it is found itself.

    A bucket that is full takes no more, else a folder of copies of one text would take ever longer: who
    shares it finds those that came first. The first bucket of an article takes it all the same: by that one
    equal texts are found.
    """
    candidates: dict[int, list[int]] = {}
    rows: list[dict[str, int]] = []
    for article_id in sorted(signed):
        others = Counter(other for bucket in signed[article_id] for other in holders[bucket])
        others.pop(article_id, None)
        if others:
            candidates[article_id] = sorted(others, key=lambda other: (-others[other], other))[:_MOST]
        free = [bucket for bucket in signed[article_id] if len(holders[bucket]) < _FULL]
        for bucket in free:
            holders[bucket].add(article_id)
        kept = {*free, *signed[article_id][:1]}
        rows += [{"article_id": article_id, "bucket": bucket} for bucket in sorted(kept)]
    return candidates, rows


def _texts(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for part in bulk.some(ids):
        found |= bulk.texts(connection, part)
    return found


def _join(connection: Connection, pairs: Sequence[tuple[int, int]]) -> None:
    """Gives all articles of the stories that these pairs connect the smallest id."""
    if not pairs:
        return
    of = _stories_of(connection, {article_id for pair in pairs for article_id in pair})
    parents = {story: story for story in of.values()}

    def root(story: int) -> int:
        while parents[story] != story:
            parents[story] = story = parents[parents[story]]
        return story

    for one, other in pairs:
        first, second = sorted((root(of[one]), root(of[other])))
        parents[second] = first
    joined = [{"old": story, "new": root(story)} for story in parents]
    moved = [pair for pair in joined if pair["old"] != pair["new"]]
    by_story = update(schema.articles).where(_articles.story == bindparam("old"))
    by_id = update(schema.articles).where(_articles.id == bindparam("old"))
    for statement, some in ((by_story, moved), (by_id, joined)):
        if some:
            connection.execute(statement.values(story=bindparam("new")), some)


def _stories_of(connection: Connection, ids: Iterable[int]) -> dict[int, int]:
    """The story of each article; its own id where it has none."""
    found: dict[int, int] = {}
    for part in bulk.some(sorted(ids)):
        query = select(_articles.id, _articles.story).where(_articles.id.in_(part))
        found.update((article_id, story or article_id) for article_id, story in connection.execute(query))
    return found
