"""The history as people read it: pages of sentences, of one article or of the corpus, filtered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, or_, select

from annotator.core.annotation import Annotation, Span
from annotator.core.narration import Narration, narrate
from annotator.corpus import bulk, copied_history, history, reverting, schema, version_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sqlalchemy import ColumnElement, Connection, Row, Select

    from annotator.core.annotation import Change
    from annotator.corpus.database import Database

PAGE = 100
"""Rows that are read at once."""

COPIED = "copied"
"""The state of a change that came with a merge."""

_columns = schema.changes.c
_articles = schema.articles.c


@dataclass(frozen=True, slots=True)
class LogFilter:
    """What is shown: changes of an article, of a person, with words in their titles, and made `since` and
    before `until`, which are UTC ISO times. An empty field filters nothing."""

    article_id: int | None = None
    person: str = ""
    text: str = ""
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One row: a change, or all changes of an edit of several articles, which are one.

    `state` is `done`, `undone`, `dropped` (undone, then overtaken by another change) or `copied` (it came
    with a merge). `places` and `articles` count annotations and articles; `span` (code points) is where the
    first annotation lies, None for a change of the article as a whole.
    """

    id: int
    article_id: int
    article: str
    narration: Narration
    person: str
    made_at: str
    state: str
    places: int
    articles: int = 1
    operation: str | None = None
    span: Span | None = None
    annotation_id: str | None = None


class Log:
    """Reads the history lazily, the newest first; each method raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database, person: str) -> None:
        self._database = database
        self._person = person

    def page(self, wanted: LogFilter, after: LogEntry | None = None, limit: int = PAGE) -> list[LogEntry]:
        """The next `limit` rows after one that was read before, or the first ones."""
        with self._database.reading() as connection:
            if wanted.article_id is not None:
                row = version_rows.row_of(connection, wanted.article_id, self._person)
                wanted = replace(wanted, article_id=row)
            queries = _queries(wanted, after, limit)
            found = [row for query in queries for row in connection.execute(query)]
            found.sort(key=lambda row: (row.made_at, row.id), reverse=True)
            return list(_entries(connection, found[:limit]))

    def persons(self) -> list[str]:
        """Everybody who has changed something, by name."""
        query = select(_columns.person).where(_columns.person != "").distinct().order_by(_columns.person)
        with self._database.reading() as connection:
            return list(connection.execute(query).scalars())

    def reversal(self, change_id: int) -> tuple[int, Change]:
        """The article (id) and the change that takes a stored change back; raises as `reverting.reversal`."""
        with self._database.reading() as connection:
            return reverting.reversal(connection, change_id, self._person)


def _queries(wanted: LogFilter, after: LogEntry | None, limit: int) -> tuple[Select[Any], ...]:
    """Changes of one article, and the first change of each edit of several."""
    query = (
        select(_columns.id, _columns.article_id, _columns.person, _columns.made_at, _columns.state,
               _columns.decisions, _columns.operation, _columns.title, _columns.before, _columns.after)
        .where(*_conditions(wanted, after))
        .order_by(_columns.made_at.desc(), _columns.id.desc())
        .limit(limit)
    )  # fmt: skip
    if wanted.article_id is not None:
        return (query,)
    heads = query.where(_columns.id.in_(_first_of_each_operation()))
    return query.where(_columns.operation.is_(None)), heads


def _conditions(wanted: LogFilter, after: LogEntry | None) -> Iterator[ColumnElement[bool]]:
    if wanted.article_id is not None:
        yield _columns.article_id == wanted.article_id
    if wanted.person:
        # written so that the rows come in the order of time and not, to be sorted, by an index of persons
        yield func.coalesce(_columns.person, "") == wanted.person
    if wanted.text:
        yield _columns.title.icontains(wanted.text, autoescape=True)
    if wanted.since:
        yield _columns.made_at >= wanted.since
    if wanted.until:
        yield _columns.made_at < wanted.until
    if after is not None:
        same_time = and_(_columns.made_at == after.made_at, _columns.id < after.id)
        yield _columns.made_at <= after.made_at  # the index goes by this one
        yield or_(_columns.made_at < after.made_at, same_time)


def _first_of_each_operation() -> Select[Any]:
    """The smallest id of each operation: one look-up an operation, however many articles it has changed."""
    least = select(func.min(_columns.operation).label("operation"))
    step = least.where(_columns.operation.is_not(None)).cte(recursive=True)
    others = _columns.operation > step.c.operation
    following = select(func.min(_columns.operation)).where(others).scalar_subquery()
    walk = step.union_all(select(following).where(step.c.operation.is_not(None)))
    first = select(func.min(_columns.id)).where(_columns.operation == walk.c.operation).scalar_subquery()
    return select(first).where(walk.c.operation.is_not(None))


def _entries(connection: Connection, found: Sequence[Row[Any]]) -> Iterator[LogEntry]:
    numbers = list({row.article_id for row in found})
    named = select(_articles.id, _articles.title, _articles.source_name).where(_articles.id.in_(numbers))
    titles = {row.id: row.title or row.source_name for row in connection.execute(named)}
    sizes = _sizes(connection, [row.operation for row in found if row.operation is not None])
    texts: dict[int, str] = {}
    for row in found:
        change = _change(row)
        articles, places = sizes.get(row.operation, (1, row.decisions))
        entry = LogEntry(
            row.id, row.article_id, titles.get(row.article_id, ""),
            _narration(row.title, change, _slicer(connection, row.article_id, texts)),
            row.person, row.made_at, _state(row), places, articles, row.operation,
        )  # fmt: skip
        yield _with_place(entry, change)


def _state(row: Row[Any]) -> str:
    is_copied = (row.operation or "").startswith(copied_history.COPIED)
    return COPIED if is_copied else str(row.state)


def _change(row: Row[Any]) -> Change | None:
    """The change of a row, None if it is damaged: the others are to be seen all the same."""
    try:
        return history.parse_change(row.title, row.before, row.after)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _narration(title: str, change: Change | None, slice_of: Callable[[Span], str]) -> Narration:
    return Narration("{0}", (title,)) if change is None else narrate(change, slice_of)


def _with_place(entry: LogEntry, change: Change | None) -> LogEntry:
    if change is None:
        return entry
    items = (item for item in (*change.after, *change.before) if isinstance(item, Annotation))
    first = next(items, None)
    return entry if first is None else replace(entry, span=first.span, annotation_id=first.id)


def _slicer(connection: Connection, article_id: int, texts: dict[int, str]) -> Callable[[Span], str]:
    def slice_of(span: Span) -> str:
        if article_id not in texts:
            texts.update(bulk.texts(connection, [article_id]))
        return texts.get(article_id, "")[span.start : span.end]

    return slice_of


def _sizes(connection: Connection, operations: Sequence[str]) -> dict[str | None, tuple[int, int]]:
    """Articles and annotations of each operation."""
    query = select(_columns.operation, func.count(), func.sum(_columns.decisions))
    query = query.where(_columns.operation.in_(operations)).group_by(_columns.operation)
    return {row[0]: (int(row[1]), int(row[2])) for row in connection.execute(query)}
