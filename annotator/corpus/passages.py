"""The places in articles that a search means: annotations, or words of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, or_, select

from annotator.core.concordance import CONTEXT, Passage, context, in_line
from annotator.core.query import Words, leaves
from annotator.core.query_matching import Finder, text_finder
from annotator.corpus import dialects, schema, search_conditions
from annotator.corpus.search_rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sqlalchemy import ColumnElement, Connection

    from annotator.core.annotation import Span
    from annotator.core.query import Query

_FEWEST, _MOST = 25, 400  # articles that are looked through at once: the first page is to come quickly

_articles = schema.articles.c
_annotations = schema.annotations.c
_texts = schema.texts.c
_TITLE = func.coalesce(func.nullif(_articles.title, ""), _articles.source_name)

Key = tuple[int, int, str]


def find(connection: Connection, query: Query, person: str, after: Key | None, limit: int) -> list[Passage]:
    """The first passages after a place (all: None), by article and place; `limit` at most."""
    if search_conditions.has_annotation_fields(query):
        wanted = search_conditions.annotation_condition(connection, query, person)
        return _annotated(connection, query, person, wanted, after, limit)
    finder = text_finder(query)
    if not finder.is_empty:
        return in_texts(connection, query, person, finder.spans, after, limit)
    notes = [leaf for leaf in leaves(query.root) if isinstance(leaf, Words) and leaf.column == "note"]
    if not notes:
        return []
    found = _annotated(connection, query, person, _annotations.note != "", after, limit)
    return [passage for passage in found if _has_note(connection, person, passage, Finder(notes))]


def in_texts(
    connection: Connection,
    query: Query,
    person: str,
    spans_in: Callable[[str], Sequence[Span]],
    after: Key | None,
    limit: int,
) -> list[Passage]:
    """The places that `spans_in` finds in the texts of the articles that fit."""
    found: list[Passage] = []
    columns = _articles.id, _TITLE, _articles.published, _texts.text
    for ids in _parts(connection, query, person, after):
        texts = select(*columns).join(schema.texts, _texts.article_id == _articles.id)
        for article_id, title, published, text in connection.execute(
            texts.where(_articles.id.in_(ids)).order_by(_articles.id)
        ):
            for span in spans_in(text):
                if after is None or (article_id, span.start) > after[:2]:
                    here = context(text, span)
                    found.append(Passage(article_id, title, published, span.start, span.end, *here))
            if len(found) >= limit:
                return found[:limit]
    return found


def _parts(connection: Connection, query: Query, person: str, after: Key | None) -> Iterator[Sequence[int]]:
    """The ids of the articles that fit, from the one of `after` on, more and more at once."""
    wanted = search_conditions.condition(connection, query, person)
    reached, size = (after[0] if after else 0), _FEWEST
    while True:
        some = select(_articles.id).where(wanted, _articles.id >= reached).order_by(_articles.id).limit(size)
        ids = connection.execute(some).scalars().all()
        if ids:
            yield ids
        if len(ids) < size:
            return
        reached, size = ids[-1] + 1, min(_MOST, size * 2)


def _annotated(
    connection: Connection,
    query: Query,
    person: str,
    wanted: ColumnElement[bool],
    after: Key | None,
    limit: int,
) -> list[Passage]:
    rows = Rows(connection, person)
    found: list[Passage] = []
    for ids in _parts(connection, query, person, after):
        of_article = rows.rows_of(ids)
        beyond: Sequence[ColumnElement[bool]] = ()
        if after is not None:
            here = next((row for row, article in of_article.items() if article == after[0]), 0)
            beyond = (
                or_(
                    _annotations.article_id != here,
                    _annotations.start > after[1],
                    (_annotations.start == after[1]) & (_annotations.id > after[2]),
                ),
            )
        found += _read(connection, of_article, (wanted, rows.are_seen, *beyond), limit - len(found))
        if len(found) >= limit:
            break
    return sorted(found, key=lambda passage: passage.key)


def _read(
    connection: Connection, of_article: dict[int, int], wanted: Sequence[ColumnElement[bool]], limit: int
) -> list[Passage]:
    """The annotations of these rows, given with the articles that they are rows of."""
    start = dialects.larger_of(_annotations.start - CONTEXT, 0)
    columns: tuple[Any, ...] = (
        *(_annotations.article_id, _TITLE, _articles.published, _annotations.start, _annotations.end),
        func.substr(_texts.text, start + 1, _annotations.start - start),
        _annotations.words,
        func.substr(_texts.text, _annotations.end + 1, CONTEXT),
        *(_annotations.id, _annotations.layer, _annotations.label, _annotations.status),
        func.coalesce(_annotations.resolved_speaker, _annotations.speaker, ""),
    )
    base = func.coalesce(_articles.base_id, _articles.id)
    query = (
        select(*columns)
        .join(schema.articles, _articles.id == _annotations.article_id)
        .join(schema.texts, _texts.article_id == base)
        .where(_annotations.article_id.in_(list(of_article)), *wanted)
        .order_by(base, _annotations.start, _annotations.id)
        .limit(limit)
    )
    found = []
    for row, title, published, start_, end, *pieces, id_, layer, label, status, speaker in connection.execute(
        query
    ):
        before, words, after = in_line(*pieces)
        place = of_article[row], title, published, start_, end
        found.append(Passage(*place, before, words, after, id_, layer, label, status, speaker))
    return found


def _has_note(connection: Connection, person: str, passage: Passage, finder: Finder) -> bool:
    row = next(iter(Rows(connection, person).rows_of([passage.article_id])))
    is_it = _annotations.article_id == row, _annotations.id == passage.annotation_id
    note = connection.execute(select(_annotations.note).where(*is_it)).scalar() or ""
    return bool(finder.spans(note))
