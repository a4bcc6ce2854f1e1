"""Divides articles into train, dev and test: labels evenly spread, what belongs together in one of them.

Algorithm: iterative stratification (Sechidis, Tsoumakas and Vlahavas 2011, “On the stratification of
multi-label data”), with groups of articles in place of single ones: those with the label that is rarest
among what is left come next, and go where most of their labels' shares are still open.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

SPLITS = ("train", "dev", "test")


@dataclass(frozen=True, slots=True)
class Member:
    """An article: how often it has each label, and what it shares with articles that stay beside it."""

    id: int
    labels: Mapping[str, int]
    keys: tuple[Hashable, ...] = ()


@dataclass(frozen=True, slots=True)
class Division:
    """The split of each article, and how often each split has each label; `groups` is their number."""

    splits: Mapping[int, str]
    labels: Mapping[str, Mapping[str, int]]
    groups: int

    def count(self, split: str) -> int:
        """How many articles a split has."""
        return sum(found == split for found in self.splits.values())


def divide(members: Sequence[Member], shares: Mapping[str, float], *, seed: int = 0) -> Division:
    """The members divided by `shares`, which are of the articles; the same seed gives the same splits.

    Members with a key in common, also through others, come into the same split.

    Raises:
        UserError: the shares are none, or one is negative.
    """
    if not shares or min(shares.values()) < 0 or sum(shares.values()) <= 0:
        raise UserError("The shares of the splits must be numbers above 0; nothing was changed; name others.")
    groups = _grouped(members, seed)
    wanted = _Wanted(groups, shares)
    labels: dict[str, Counter[str]] = {name: Counter() for name in shares}
    splits: dict[int, str] = {}
    for group in wanted.in_order():
        name = wanted.give(group)
        labels[name].update(group.labels)
        splits.update((article_id, name) for article_id in group.ids)
    return Division(dict(sorted(splits.items())), labels, len(groups))


@dataclass(frozen=True, slots=True)
class _Group:
    ids: tuple[int, ...]
    labels: Counter[str]


def _grouped(members: Sequence[Member], seed: int) -> list[_Group]:
    """Groups that share nothing, in an order that only the seed decides."""
    parent = list(range(len(members)))

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    first: dict[Hashable, int] = {}
    for number, member in enumerate(members):
        for key in member.keys:
            parent[root(number)] = root(first.setdefault(key, number))
    together: dict[int, list[Member]] = defaultdict(list)
    for number, member in enumerate(members):
        together[root(number)].append(member)
    groups = [_group(some) for some in together.values()]
    random.Random(seed).shuffle(groups)
    return groups


def _group(members: Iterable[Member]) -> _Group:
    some = list(members)
    labels: Counter[str] = Counter()
    for member in some:
        labels.update(member.labels)
    return _Group(tuple(member.id for member in some), +labels)


class _Wanted:
    """What each split still wants of articles and of each label."""

    def __init__(self, groups: Sequence[_Group], shares: Mapping[str, float]) -> None:
        whole = sum(shares.values())
        self._left = list(groups)
        self._counts: Counter[str] = Counter()
        for group in groups:
            self._counts.update(group.labels)
        self._totals = Counter(self._counts)
        self._total = sum(len(group.ids) for group in groups)
        self._all_articles = {name: self._total * share / whole for name, share in shares.items()}
        self._all_labels = {
            name: {label: count * share / whole for label, count in self._totals.items()}
            for name, share in shares.items()
        }
        self._articles = dict(self._all_articles)
        self._labels = {name: dict(wanted) for name, wanted in self._all_labels.items()}

    def in_order(self) -> Iterable[_Group]:
        """Groups that have the rarest label first, the largest of them first; last those without any."""
        by_label: dict[str, list[_Group]] = defaultdict(list)
        for group in self._left:
            for label in group.labels:
                by_label[label].append(group)
        given: set[tuple[int, ...]] = set()
        while self._counts:
            label = min(self._counts, key=lambda name: (self._counts[name], name))
            for group in sorted(by_label[label], key=lambda g: -g.labels[label]):
                if group.ids not in given:
                    given.add(group.ids)
                    yield group
                    self._counts.subtract(group.labels)
            del self._counts[label]
            self._counts = +self._counts
        yield from sorted((g for g in self._left if g.ids not in given), key=lambda g: -len(g.ids))

    def give(self, group: _Group) -> str:
        """The split that wants the group most, by the shares still open; it then wants less.

        A label counts by how large a part of all its places the group holds, so that rare ones count more.
        """

        def want(name: str) -> float:
            open_articles = self._articles[name] / self._all_articles[name]
            need = len(group.ids) / self._total * open_articles
            for label, count in group.labels.items():
                need += (
                    count / self._totals[label] * self._labels[name][label] / self._all_labels[name][label]
                )
            return need

        chosen = max((name for name in self._articles if self._all_articles[name] > 0), key=want)
        self._articles[chosen] -= len(group.ids)
        for label, count in group.labels.items():
            self._labels[chosen][label] -= count
        return chosen
