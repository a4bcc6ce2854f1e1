"""The names that an article offers as speaker, holder or target."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from annotator.core.annotation import Layer, Mention, Status

if TYPE_CHECKING:
    from annotator.core.annotation import Annotation, Article

_ACTORS = frozenset({"PERSON", "ORG", "GPE", "NORP"})


def names_in(article: Article) -> list[str]:
    """Names of persons, organisations, places and groups, the most frequent first."""
    counts = Counter(
        " ".join(a.text_in(article.text).split()) for a in article.annotations.values() if _is_actor(a)
    )
    return [name for name, _count in counts.most_common()]


def mentions_near(article: Article, position: int) -> list[Mention]:
    """One mention of each actor's name, the ones nearest to `position` (a code point) first."""
    found: dict[str, Mention] = {}
    actors = (a for a in article.annotations.values() if _is_actor(a))
    for annotation in sorted(actors, key=lambda a: abs(a.start - position)):
        name = " ".join(annotation.text_in(article.text).split())
        found.setdefault(name, Mention(name, annotation.span))
    return list(found.values())


def _is_actor(annotation: Annotation) -> bool:
    return (
        annotation.layer is Layer.ENTITY
        and annotation.status is not Status.REJECTED
        and annotation.label in _ACTORS
    )
