"""Which articles an export gets, and whose annotations of them; found off the window's thread."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.splitting import SPLITS
from annotator.corpus.version_rows import VersionKind
from annotator.corpus.versions import Side

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from annotator.core.annotation import Article
    from annotator.corpus import Corpus
    from annotator.gui.tasks import Task

SELECTED, DONE, DECIDED, ALL, CURRENT, SETS = "selected", "done", "decided", "all", "current", "sets"
SHARED = Side()


@dataclass(frozen=True)
class Scopes:
    """The ids of the articles of each scope that has any, in the order in which they are offered.

    `outlets` counts the articles of the corpus that say where they come from.
    """

    ids: Mapping[str, Sequence[int]] = field(default_factory=dict)
    sides: Sequence[Side] = ()
    outlets: Mapping[str, int] = field(default_factory=dict)

    def first(self) -> str:
        """The most sensible one: articles that nobody has looked at teach that there is nothing in them."""
        return next(iter(self.ids), ALL)


def find_scopes(corpus: Corpus, current: int | None, selected: Sequence[int]) -> Scopes:
    """Looks through the corpus; `selected` are articles that were chosen elsewhere."""
    queue = corpus.queue()
    ids: dict[str, Sequence[int]] = {
        SELECTED: selected,
        DONE: [item.id for item in queue if item.done],
        DECIDED: [item.id for item in queue if item.accepted or item.rejected],
        ALL: [item.id for item in queue],
        CURRENT: [current] if current is not None else [],
    }
    ids |= {name: corpus.splits.ids(name) for name in SPLITS}
    sides = [side for side, _count in corpus.versions.sides() if side.kind]
    outlets = Counter(item.outlet for item in queue if item.outlet)
    return Scopes({name: found for name, found in ids.items() if found}, sides, outlets)


def rows_of(corpus: Corpus, ids: Sequence[int], side: Side) -> list[int]:
    """The rows to export: the articles themselves, or the versions of a side as far as it has any."""
    if not side.kind:
        return list(ids)
    found = corpus.versions.all(VersionKind(side.kind), side.person)
    rows = {version.base_id: version.id for version in found}
    return [rows[article_id] for article_id in ids if article_id in rows]


def articles_of(corpus: Corpus, ids: Sequence[int], task: Task[Any]) -> Iterator[Article]:
    """Articles one after the other until the task is cancelled, so that a large corpus is never in memory."""
    for article_id in ids:
        if task.cancelled:
            return
        yield corpus.load(article_id)
