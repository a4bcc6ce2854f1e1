"""Compares the index of the search, and the counts of labels, with the tables that they are made from.

Nothing is written, so a corpus that can only be read can be checked; `search_tables.rebuild` mends all of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select, text
from sqlalchemy.exc import DatabaseError

from annotator.core.query import Words
from annotator.corpus import dialects, fulltext, schema
from annotator.corpus.faults import code_of
from annotator.corpus.records import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

_SAMPLE = 200
"""Articles that are looked for by words of their own; more would cost more than reading all of them."""

_REACH = 200_000  # code points; a server indexes no more of a text
_LONGEST = 50  # letters of a word that is looked for
_ADVICE = "“annotator check --repair” makes the index anew"

_texts = schema.texts.c

_WITH_TEXT = """SELECT articles.id FROM articles JOIN texts ON texts.article_id = articles.id
    WHERE articles.base_id IS NULL"""
_WITH_NOTES = """SELECT id FROM articles WHERE base_id IS NULL AND note != '' UNION
    SELECT articles.id FROM annotations JOIN articles ON articles.id = annotations.article_id
    WHERE annotations.note != '' AND articles.base_id IS NULL"""
_VALUES = "layer, label, status, origin, unsure"
_COUNTED = f"""SELECT article_id, {_VALUES}, coalesce(event_type, ''), count(*) FROM annotations
    GROUP BY article_id, {_VALUES}, coalesce(event_type, '')"""
_STORED = f"""SELECT article_id, {_VALUES}, event_type, number FROM article_facets
    JOIN facets ON facets.id = article_facets.facet_id"""
_NAMES = " UNION ".join(
    f"SELECT {name} FROM annotations WHERE {name} IS NOT NULL"
    for name in ("entity", "speaker", "resolved_speaker")
)


def problems(connection: Connection) -> Iterator[Problem]:
    """What of the index does not fit, article by article."""
    is_shared = dialects.is_shared(connection)
    indexed = "SELECT rowid FROM search" if is_shared else "SELECT id FROM search_docsize"
    noted = "SELECT rowid FROM noted" if is_shared else "SELECT id FROM noted_docsize"
    lost, strange = _unlike(connection, _WITH_TEXT, indexed)
    yield from _told(lost, "the search does not know the article")
    yield from _told(strange, "the search knows an article that is not there")
    differing = _unlike(connection, _WITH_NOTES, noted)
    yield from _told(set.union(*differing), "the search does not know the notes of the article as they are")
    try:
        for article_id, word in _unfound(connection, lost):
            yield from _told({article_id}, f"the search does not find the article by its word “{word}”")
    except DatabaseError as error:
        if not code_of(error).startswith("SQLITE_CORRUPT_VTAB"):
            raise
        yield Problem(f"the index of the search is damaged; {_ADVICE}")
    differing = _unlike(connection, _COUNTED, _STORED)
    yield from _told(set.union(*differing), "the counts of its labels do not fit its annotations")
    unknown = connection.execute(text(f"SELECT count(*) FROM ({_NAMES} EXCEPT SELECT name FROM names) AS n"))
    number = unknown.scalar_one()
    if number:
        yield Problem(f"the search does not know {number} names of entities and speakers; {_ADVICE}")


def _told(article_ids: set[int], message: str) -> Iterator[Problem]:
    for article_id in sorted(article_ids):
        yield Problem(f"{message}; {_ADVICE}", article_id)


def _unlike(connection: Connection, one: str, other: str) -> tuple[set[int], set[int]]:
    """The articles of rows that only the first query has, and of those that only the second has."""
    first, second = (
        {row[0] for row in connection.execute(text(f"{left} EXCEPT {right}"))}
        for left, right in ((f"SELECT * FROM ({one}) AS a", other), (other, f"SELECT * FROM ({one}) AS a"))
    )
    return first, second


def _unfound(connection: Connection, passed_over: set[int]) -> Iterator[tuple[int, str]]:
    """Articles, of a sample, that a word of their text does not lead to, with the word."""
    ids = sorted(row[0] for row in connection.execute(text(_WITH_TEXT)))
    for article_id in ids[:: len(ids) // _SAMPLE + 1]:
        if article_id in passed_over:
            continue
        content = connection.execute(select(_texts.text).where(_texts.article_id == article_id)).scalar_one()
        for word in _words(content[:_REACH]):
            hits = fulltext.hits(connection, Words(word, column="text")).subquery()
            is_found = select(func.count()).select_from(hits).where(hits.c.rowid == article_id)
            if not connection.execute(is_found).scalar_one():
                yield article_id, word
                break


def _words(content: str) -> list[str]:
    """Four words from all over the text, of letters only, so that no database splits them."""
    words = [word for word in content.split() if word.isascii() and word.isalpha() and len(word) <= _LONGEST]
    return list(dict.fromkeys(words[len(words) * n // 4] for n in range(4))) if words else []
