"""Two people change the same: the second is told, and nothing of the first is overwritten.

On a server the window shows an article as it was when it was read. Before a change is stored its articles are
locked, and what the change says stood before is compared with what stands. Every function runs inside the
caller's transaction; in a file, which has one writer, `require_unchanged` does nothing.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from annotator.core.annotation import Annotation, ArticleLabels
from annotator.core.errors import ConflictError
from annotator.core.reconcile import is_decided, place_of
from annotator.core.scheme_migration import conform_change
from annotator.corpus import bulk, dialects, rows, schema, version_rows
from annotator.corpus.version_rows import Mode

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy import Connection

    from annotator.core.annotation import Change
    from annotator.core.scheme import Scheme

_IDS = 500  # of annotations a statement


def require_unchanged(
    connection: Connection,
    changes: Mapping[int, Change],
    scheme: Callable[[], Scheme | None] = lambda: None,
) -> None:
    """Lock the articles (by id), and refuse changes of what is not any more as they say it was.

    A suggestion that was replaced or has gone is no reason: a person's decision stands above it. Nor is a
    name that only a migration to the `scheme` of today has changed.

    Raises:
        ConflictError: somebody has decided about the same annotation, or changed the article's labels.
    """
    if not dialects.is_shared(connection):
        return
    dialects.lock_articles(connection, changes.keys())
    today = scheme()
    for article_id, stored in changes.items():
        change = stored if today is None else conform_change(stored.inverse(), today).inverse()
        known = {item.id: item for item in change.before if isinstance(item, Annotation)}
        wanted = list(dict.fromkeys((*known, *(a.id for a in change.added))))
        standing = _standing(connection, article_id, wanted)
        for annotation_id in wanted:
            expected, found = known.get(annotation_id), standing.get(annotation_id)
            if expected != found and any(a is not None and is_decided(a) for a in (expected, found)):
                raise _conflict(connection, article_id, annotation_id)
        before = next((item for item in change.before if isinstance(item, ArticleLabels)), None)
        if before is not None and _labels(connection, article_id) != before:
            raise _conflict(connection, article_id, None)


def only_suggestions(
    connection: Connection, article_id: int, removed: Sequence[str], added: Sequence[Annotation]
) -> tuple[list[str], list[Annotation]]:
    """What detection may take away and put in: nothing decided, and nothing that is there already.

    In a file where all edit the same, whoever asks knows what stands; else others may have decided.
    """
    if not dialects.is_shared(connection) and version_rows.mode_of(connection) is Mode.SHARED:
        return list(removed), list(added)
    dialects.lock_articles(connection, [article_id])
    standing = bulk.annotations_of(connection, [article_id]).get(article_id, {})
    gone = [i for i in removed if i in standing and not is_decided(standing[i])]
    stays = {i: a for i, a in standing.items() if i not in gone}
    taken = {place_of(annotation) for annotation in stays.values()}
    return gone, [a for a in added if a.id not in stays and place_of(a) not in taken]


def _standing(connection: Connection, article_id: int, ids: Sequence[str]) -> dict[str, Annotation]:
    found: dict[str, Annotation] = {}
    for first in range(0, len(ids), _IDS):
        these = schema.annotations.c.id.in_(ids[first : first + _IDS])
        found.update(bulk.annotations_of(connection, [article_id], these).get(article_id, {}))
    return found


def _labels(connection: Connection, article_id: int) -> ArticleLabels | None:
    article = rows.read_article(connection, article_id)
    return article.labels if article is not None else None


def _conflict(connection: Connection, article_id: int, annotation_id: str | None) -> ConflictError:
    who, when = _last_change(connection, article_id, annotation_id)
    what = "this" if annotation_id is not None else "the labels of this article"
    return ConflictError(
        f"{who} changed {what} {when}; their state is shown now, and nothing of it was overwritten; "
        "look at it and decide again."
    )


def _last_change(connection: Connection, article_id: int, annotation_id: str | None) -> tuple[str, str]:
    """Who changed the annotation (None: the labels) last, and how long ago."""
    columns = schema.changes.c
    query = select(columns.person, columns.made_at).where(columns.article_id == article_id)
    if annotation_id is not None:
        name = rows.to_json(annotation_id)
        named = (dialects.place_in(column, name) > 0 for column in (columns.before, columns.after))
        query = query.where(or_(*named))
    row = connection.execute(query.order_by(columns.id.desc()).limit(1)).first()
    if row is None:
        return "Somebody", "meanwhile"
    return row.person or "Somebody", _ago(row.made_at)


def _ago(made_at: str) -> str:
    minutes = int((datetime.now(UTC) - datetime.fromisoformat(made_at)).total_seconds() // 60)
    if minutes < 1:  # also when that person's clock is ahead
        return "just now"
    if minutes < 120:
        return f"{minutes} minute{'' if minutes == 1 else 's'} ago"
    return f"{minutes // 60} hours ago" if minutes < 48 * 60 else f"on {made_at[:10]}"
