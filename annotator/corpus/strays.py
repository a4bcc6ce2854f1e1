"""Labels that an undo, a redo or the trash brings back when the scheme has them no more.

Every function runs inside the caller's transaction.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import or_, select, update

from annotator.core.annotation import Change, Layer
from annotator.core.scheme import parse_scheme
from annotator.core.scheme_migration import conform_change
from annotator.corpus import rows, schema, verdicts, writing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection, ScalarSelect

    from annotator.core.annotation import Annotation, ArticleLabels
    from annotator.core.scheme import Scheme

_annotations = schema.annotations.c
_changes = schema.changes.c


def scheme_now(connection: Connection) -> Scheme | None:
    """The newest scheme of the corpus; None if it keeps none of its own."""
    newest = select(schema.schemes.c.toml).order_by(schema.schemes.c.id.desc()).limit(1)
    toml = connection.execute(newest).scalar()
    return parse_scheme(toml) if toml else None


def rename(connection: Connection, operation: str, but: int, scheme: Scheme) -> None:
    """Gives annotations in the articles of an operation, but one, the names that their labels have today."""
    here = _annotations.article_id.in_(_articles_of(operation, but))
    labels = select(_annotations.layer, _annotations.label).where(here).distinct()
    for layer, label in connection.execute(labels).all():
        new = scheme.resolve(Layer(layer), label)
        if new != label:
            these = here, _annotations.layer == layer, _annotations.label == label
            connection.execute(update(schema.annotations).where(*these).values(label=new))
    for code in connection.execute(select(_annotations.event_type).where(here).distinct()).scalars().all():
        new = scheme.resolve(Layer.EVENT, code) if code else code
        if new != code:
            those = here, _annotations.event_type == code
            connection.execute(update(schema.annotations).where(*those).values(event_type=new))


def conform(connection: Connection, ids: Iterable[int], scheme: Scheme) -> None:
    """Gives all labels of some articles the names that they have today; nothing is decided by that."""
    for article_id in ids:
        article = rows.read_article(connection, article_id)
        if article is None:
            continue
        items: tuple[Annotation | ArticleLabels, ...] = (*article.annotations.values(), article.labels)
        named = conform_change(Change("", (), items), scheme).after
        pairs = [(old, new) for old, new in zip(items, named, strict=True) if old != new]
        change = Change("", tuple(old for old, _ in pairs), tuple(new for _, new in pairs))
        writing.apply_change(connection, article_id, article.text, change)
        verdicts.follow(connection, {article_id: change}, "", "", renames=True)


def conform_all(connection: Connection, scheme: Scheme) -> None:
    """The same for all articles with a name that a label of the scheme is only `also` called."""
    names = [name for label in scheme.labels for name in label.also]
    if not names:
        return
    is_named = or_(_annotations.label.in_(names), _annotations.event_type.in_(names))
    articles = schema.articles.c
    wanted = or_(
        articles.id.in_(select(_annotations.article_id).where(is_named)), articles.event_types.is_not(None)
    )
    conform(connection, connection.execute(select(articles.id).where(wanted)).scalars().all(), scheme)


def lost(connection: Connection, article_id: int, change: Change, scheme: Scheme) -> list[tuple[Layer, str]]:
    """The labels that the change gives, or other articles of its operation have, and the scheme lacks."""
    given = {(a.layer, a.label) for a in change.added}
    given |= {(Layer.EVENT, a.event_type.code) for a in change.added if a.event_type}
    given |= {(Layer.EVENT, e.code) for e in (change.labels.event_types if change.labels else ())}
    if change.operation is not None:
        here = _annotations.article_id.in_(_articles_of(change.operation, article_id))
        query = select(_annotations.layer, _annotations.label).where(here).distinct()
        given |= {(Layer(layer), label) for layer, label in connection.execute(query)}
    return sorted(at for at in given if not scheme.has_label(*at))


def with_retired(scheme: Scheme, lost: Iterable[tuple[Layer, str]], past: Sequence[Scheme]) -> Scheme:
    """The scheme with the lost labels as retired, as the first of `past` had them that did.

    One that no scheme of the corpus had, as from an import, stays unknown.
    """
    found = (next((s.label(*at) for s in past if s.has_label(*at)), None) for at in lost)
    retired = tuple(replace(label, retired=True, key="") for label in found if label is not None)
    return replace(scheme, labels=(*scheme.labels, *retired))


def _articles_of(operation: str, but: int) -> ScalarSelect[int]:
    others = _changes.operation == operation, _changes.article_id != but
    return select(_changes.article_id).where(*others).distinct().scalar_subquery()
