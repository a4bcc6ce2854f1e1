"""The names that an article offers as speaker, holder or target."""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, Layer, Mention, Status

if TYPE_CHECKING:
    from annotator.core.annotation import Article, Change

_ACTORS = frozenset({"PERSON", "ORG", "GPE", "NORP"})
_PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we", "you", "who"})
_FEW = 300  # a change of more annotations than this makes the table anew


class Names:
    """Who is named where in an article; the table is made with the first question and follows the changes.

    Rejected annotations name nobody. A name across a line end is one name.
    """

    def __init__(self, article: Article) -> None:
        self._article = article
        self._is_made = False
        self._actors: dict[str, list[Annotation]] = {}  # by name; the annotations of each by their start
        self._others: dict[str, list[Annotation]] = {}  # entities of other labels

    def apply_change(self, change: Change, article: Article) -> None:
        """Follows the article after `change`."""
        self._article = article
        if not self._is_made:
            return
        if len(change.before) + len(change.after) > _FEW:
            self._is_made = False
            return
        for item in change.before:
            if isinstance(item, Annotation):
                self._take_out(item)
        for annotation in change.added:
            self._put_in(annotation)

    def in_order(self) -> list[str]:
        """Names of persons, organisations, places and groups, the most frequent first."""
        self._make()
        counted = [(-len(named), named[0].start, name) for name, named in self._actors.items()]
        return [name for _, _, name in sorted(counted)]

    def near(self, position: int) -> list[Mention]:
        """One mention of each actor's name, the ones nearest to `position` (a code point) first."""
        self._make()
        found = [(_nearest(named, position), name) for name, named in self._actors.items()]
        found.sort(key=lambda pair: (abs(pair[0].start - position), pair[0].start, pair[1]))
        return [Mention(name, annotation.span) for annotation, name in found]

    def full_name(self, mention: Mention) -> str | None:
        """The longest name in the article that ends with the mention's words; None for a pronoun.

        `Blinken` gives `Antony Blinken` when that is annotated and not rejected.
        """
        words = mention.text.split()
        short = " ".join(words)
        if not short[:1].isupper() or short.casefold() in _PRONOUNS:
            return None
        self._make()
        longer = [n for names in (self._actors, self._others) for n in names if n.endswith(f" {short}")]
        return max([*longer, short], key=lambda name: (len(name.split()), name))

    def _make(self) -> None:
        if self._is_made:
            return
        self._actors, self._others, self._is_made = {}, {}, True
        for annotation in self._article.annotations.values():
            if annotation.layer is Layer.ENTITY and annotation.status is not Status.REJECTED:
                self._table_of(annotation).setdefault(self._name_of(annotation), []).append(annotation)
        for named in (*self._actors.values(), *self._others.values()):
            named.sort(key=_start)

    def _put_in(self, annotation: Annotation) -> None:
        if annotation.layer is Layer.ENTITY and annotation.status is not Status.REJECTED:
            named = self._table_of(annotation).setdefault(self._name_of(annotation), [])
            insort(named, annotation, key=_start)

    def _take_out(self, annotation: Annotation) -> None:
        table, name = self._table_of(annotation), self._name_of(annotation)
        left = [other for other in table.get(name, ()) if other.id != annotation.id]
        if left:
            table[name] = left
        else:
            table.pop(name, None)

    def _table_of(self, entity: Annotation) -> dict[str, list[Annotation]]:
        return self._actors if entity.label in _ACTORS else self._others

    def _name_of(self, annotation: Annotation) -> str:
        return " ".join(annotation.text_in(self._article.text).split())


def _start(annotation: Annotation) -> int:
    return annotation.start


def _nearest(named: list[Annotation], position: int) -> Annotation:
    at = bisect_left(named, position, key=_start)
    return min(named[max(0, at - 1) : at + 1], key=lambda a: abs(a.start - position))
