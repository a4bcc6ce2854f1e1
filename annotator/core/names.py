"""The names that an article offers as speaker, holder or target, or in an event."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, Layer, Mention, Status

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import Article, Change, Span
    from annotator.core.scheme import Scheme

_ACTORS = frozenset({"PERSON", "ORG", "GPE", "NORP"})
_USUAL = {"place": frozenset({"GPE", "LOC", "FAC"}), "date": frozenset({"DATE", "TIME"})}
PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we", "you", "who"})
"""Words that stand for a name, in lower case."""

_SMALL = frozenset(("a", "an", "and", "for", "of", "the"))  # words that a name can do without
_ARTICLES = ("the ", "a ", "an ")
_AROUND = "\"'“”‘’«»„()[],.;:!?"

_FEW = 300  # a change of more annotations than this makes the table anew


@dataclass(frozen=True, slots=True)
class Named:
    """An entity by its canonical name or else its words, with its label and its nearest mention."""

    name: str
    label: str
    mention: Mention


class Likeness(IntEnum):
    """How near words are to a name, the nearest first."""

    SAME = 0
    ACRONYM = 1
    PART = 2
    NONE = 3


def likeness(words: str, name: str) -> Likeness:
    """Whether the words are the name, its acronym, or a part of it (a surname), or the other way round.

    Case, full stops, possessive endings and small words such as `of` do not count: `U.S.` is an acronym of
    `the United States`.
    """
    these, those = _parts(words), _parts(name)
    left, right = _content(these), _content(those)
    if not left or not right:
        return Likeness.NONE
    if left == right:
        return Likeness.SAME
    if _shortens(these, those) or _shortens(those, these):
        return Likeness.ACRONYM
    is_part = left <= right or right <= left
    return Likeness.PART if is_part else Likeness.NONE


def same_name(one: str | None, other: str | None) -> bool:
    """Equal without case and leading article; None equals None only."""
    return _plain(one) == _plain(other)


def _plain(name: str | None) -> str | None:
    if name is None:
        return None
    plain = name.strip().casefold()
    for article in _ARTICLES:
        plain = plain.removeprefix(article)
    return plain


def _parts(words: str) -> list[str]:
    ends = (word.removesuffix("’s").removesuffix("'s").strip(_AROUND) for word in words.split())
    return [word.replace(".", "") for word in ends if word]


def _content(parts: list[str]) -> frozenset[str]:
    return frozenset(part.casefold() for part in parts) - _SMALL


def _shortens(short: list[str], long: list[str]) -> bool:
    """True for one word of capitals that are the initials of the others, with or without small words."""
    letters = [part for part in short if part.casefold() not in _SMALL]
    if len(letters) != 1 or len(letters[0]) < 2 or not letters[0].isupper():
        return False
    big = [part for part in long if part.casefold() not in _SMALL]
    initials = {"".join(part[0] for part in parts).casefold() for parts in (big, long)}
    return letters[0].casefold() in initials


def offered_as(scheme: Scheme, role: str) -> Callable[[str], bool]:
    """Which entity labels to offer in a role (one of `scheme.ROLES`).

    The scheme's link of that role says it; without one, actors, and for `place` and `date` what names those.
    """
    if any(link.role == role for link in scheme.links):
        return lambda label: scheme.may_be(role, label)
    usual = _USUAL.get(role, _ACTORS)
    named = {
        label.name for label in scheme.all_of(Layer.ENTITY) if not usual.isdisjoint((label.name, *label.also))
    }
    if not named and role not in _USUAL:
        return lambda label: True
    return named.__contains__


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

    def around(self, span: Span, offers: Callable[[str], bool]) -> list[Named]:
        """Each entity whose label `offers` lets through, once; those in `span` first, then the nearest."""
        self._make()
        best: dict[str, tuple[int, Annotation]] = {}
        for table in (self._actors, self._others):
            for words, named in table.items():
                annotation = min(_beside(named, span), key=lambda a: _distance(a, span))
                if not offers(annotation.label):
                    continue
                name, distance = annotation.entity or words, _distance(annotation, span)
                if name not in best or (distance, annotation.start) < (best[name][0], best[name][1].start):
                    best[name] = distance, annotation
        ranked = sorted(best.items(), key=lambda item: (item[1][0], item[1][1].start, item[0]))
        return [Named(name, a.label, Mention(self._name_of(a), a.span)) for name, (_, a) in ranked]

    def mentions_of(self, annotation: Annotation) -> list[Annotation]:
        """All mentions of what an entity annotation refers to, in reading order, itself included.

        Without an entity those of the same words.
        """
        self._make()
        tables, words = (self._actors, self._others), self._name_of(annotation)
        if annotation.entity is None:
            same = [a for table in tables for a in table.get(words, ())]
        else:
            same = [a for table in tables for named in table.values() for a in named]
        alike = [a for a in same if a.entity == annotation.entity]
        return sorted(alike, key=_start)

    def full_name(self, mention: Mention) -> str | None:
        """The entity of an annotated mention, else the longest name that ends with its words.

        None for a pronoun. `Blinken` gives `Antony Blinken` when that is annotated and not rejected.
        """
        words = mention.text.split()
        short = " ".join(words)
        self._make()
        named = (*self._actors.get(short, ()), *self._others.get(short, ()))
        linked: str | None = next((a.entity for a in named if a.entity and a.span == mention.span), None)
        if linked:
            return linked
        if not short[:1].isupper() or short.casefold() in PRONOUNS:
            return None
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


def _beside(named: list[Annotation], span: Span) -> list[Annotation]:
    """The ones that stand before, at the beginning of and after a span; the nearest is one of them."""
    at = bisect_left(named, span.start, key=_start)
    return named[max(0, at - 1) : at + 1]


def _distance(annotation: Annotation, span: Span) -> int:
    """Code points between the two; 0 if they touch."""
    return max(0, annotation.start - span.end, span.start - annotation.end)


def _nearest(named: list[Annotation], position: int) -> Annotation:
    at = bisect_left(named, position, key=_start)
    return min(named[max(0, at - 1) : at + 1], key=lambda a: abs(a.start - position))
