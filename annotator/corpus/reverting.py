"""Takes back any single change of the history, if nothing later builds on it.

It becomes a change of its own, which can be undone. Of what a person said about the article as a whole only
the fields that the change set are taken back; an annotation is taken back as a whole.
"""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import and_, or_, select

from annotator.core.annotation import Annotation, ArticleLabels, Change
from annotator.core.errors import StorageError, UserError
from annotator.core.narration import UNDO
from annotator.core.scheme_migration import conform_change
from annotator.corpus import history, rows, schema, strays, version_rows
from annotator.corpus.version_rows import Mode, VersionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import ColumnElement, Connection

    from annotator.core.annotation import Article

_columns = schema.changes.c
_OF_ONE = frozenset({VersionKind.PERSONAL, VersionKind.BLIND, VersionKind.REPEATED})
"""Versions that nobody but their person edits."""


class DependsError(UserError):
    """A change that a later one builds on; `change_id` and `article_id` are those of the later one."""

    def __init__(self, sentence: str, article_id: int, change_id: int) -> None:
        super().__init__(sentence)
        self.article_id = article_id
        self.change_id = change_id


def reversal(connection: Connection, change_id: int, person: str) -> tuple[int, Change]:
    """The article (id) and the change that takes a stored change back, in the names of today's scheme.

    Raises:
        DependsError: a later change builds on it.
        UserError: it is undone, gone or already taken back, only followed the scheme, or was made in
            annotations that are not those of the person.
        StorageError: it, or a later one, cannot be read.
    """
    query = select(_columns.article_id, _columns.state).where(_columns.id == change_id)
    row = connection.execute(query).one_or_none()
    if row is None or row.state != history.DONE:
        raise UserError("That change is undone or gone already; nothing was changed; pick one that stands.")
    article_id = int(row.article_id)
    require_own(connection, schema.articles.c.id == article_id, person)
    change = history.read_change(connection, change_id)
    for later_id, made_at, later in _later(connection, article_id, change_id):
        if _meet(change, later):
            raise _depends(change, later, made_at, article_id, later_id)
    article = rows.read_article(connection, article_id)
    if article is None:
        raise StorageError(f"Article {article_id} is not in the corpus any more; nothing was changed.")
    if any(article.annotations.get(a.id) != a for a in change.added) or any(
        i in article.annotations for i in set(change.removed_ids) - {a.id for a in change.added}
    ):
        raise UserError(
            f"“{change.title}” cannot be taken back, because its annotations have been detected, renamed or "
            "replaced since; nothing was changed; correct them in the article."
        )
    scheme, inverse = strays.scheme_now(connection), _inverse(change, article)
    back = conform_change(inverse, scheme) if scheme else inverse
    if back.before == back.after:
        raise UserError(
            f"“{change.title}” only follows the scheme; nothing was changed; change the label in the scheme."
        )
    return article_id, back


def require_own(connection: Connection, wanted: ColumnElement[bool], person: str) -> None:
    """Refuses to take back what was done in rows of `articles` that the person does not edit.

    Raises:
        UserError: one of the `wanted` rows is another person's, or is shared while each has their own.
    """
    columns = schema.articles.c
    foreign = and_(columns.version_kind.in_(_OF_ONE), columns.version_person != person)
    if version_rows.mode_of(connection) is not Mode.SHARED:
        foreign = or_(foreign, columns.base_id.is_(None))
    if connection.execute(select(columns.id).where(wanted, foreign).limit(1)).first() is not None:
        raise UserError(
            "That change was made in annotations that are not your own; nothing was changed; correct yours."
        )


def _later(connection: Connection, article_id: int, change_id: int) -> Iterator[tuple[int, str, Change]]:
    """The changes of the article that stand and came after, the newest first."""
    query = select(_columns.id, _columns.made_at).where(
        _columns.article_id == article_id, _columns.state == history.DONE, _columns.id > change_id
    )
    for later_id, made_at in connection.execute(query.order_by(_columns.id.desc())).all():
        yield later_id, made_at, history.read_change(connection, later_id)


def _meet(change: Change, later: Change) -> bool:
    """True if both touch the same annotation, or the same field of the article's labels."""
    touched = {item.id for item in (*change.before, *change.after) if isinstance(item, Annotation)}
    touched_later = {item.id for item in (*later.before, *later.after) if isinstance(item, Annotation)}
    return bool(touched & touched_later) or bool(_label_fields(change) & _label_fields(later))


def _label_fields(change: Change) -> set[str]:
    old, new = _labels_before(change), change.labels
    if old is None or new is None:
        return set()
    return {f.name for f in fields(ArticleLabels) if getattr(old, f.name) != getattr(new, f.name)}


def _labels_before(change: Change) -> ArticleLabels | None:
    return next((item for item in change.before if isinstance(item, ArticleLabels)), None)


def _depends(change: Change, later: Change, made_at: str, article_id: int, later_id: int) -> DependsError:
    when = datetime.fromisoformat(made_at).astimezone()
    return DependsError(
        f"“{change.title}” cannot be taken back, because “{later.title}” of {when:%Y-%m-%d %H:%M} builds on "
        "it; nothing was changed; take that one back first.",
        article_id,
        later_id,
    )


def _inverse(change: Change, article: Article) -> Change:
    before = [item for item in change.after if isinstance(item, Annotation)]
    after = [item for item in change.before if isinstance(item, Annotation)]
    title = change.title.removeprefix(UNDO) if change.title.startswith(UNDO) else f"{UNDO}{change.title}"
    old = _labels_before(change)
    names = _label_fields(change)
    if old is None or not names:
        return Change(title, tuple(before), tuple(after))
    labels = replace(article.labels, **{name: getattr(old, name) for name in names})
    return Change(title, (*before, article.labels), (*after, labels))
