"""Annotated articles from elsewhere: new ones are added, annotations of known texts join the articles.

Known is an article with the same text. What people have decided there stays, and what would be there twice
is counted and left. All that is added to known articles is one operation.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING

from annotator.core.additions import additions, composed
from annotator.core.errors import StorageError, UserError
from annotator.core.label_mapping import LabelMapping, labels_in, mapping_from_dict, mapping_to_dict
from annotator.corpus.intake import Incoming

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from annotator.core.annotation import Article, Change
    from annotator.core.label_mapping import Named
    from annotator.corpus.store import Corpus

_BATCH = 200  # articles looked up, and stored, at once
_LISTED = 500
_MAPPINGS = "label_mappings"
_REMEMBERED = 100  # mappings; the oldest goes


@dataclass(frozen=True, slots=True)
class Taken:
    """What becomes of an article: `article_id` is 0 as long as it is new. The counts are of annotations.

    `added`, `confirmed` (suggestions here that it accepts), `same` (there already), `decided` (otherwise, by
    people here) and `left_out` (by the mapping). `error`: why the article was not taken.
    """

    title: str
    article_id: int
    is_new: bool
    added: int = 0
    confirmed: int = 0
    same: int = 0
    decided: int = 0
    left_out: int = 0
    error: str = ""


@dataclass(slots=True)
class Intaken:
    """The sums of a file: its first articles, its labels before they are mapped, and what is to be saved.

    `changes` are those of known articles, to be saved as one operation.
    """

    articles: int = 0
    new: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    labels: Counter[Named] = field(default_factory=Counter)
    listed: list[Taken] = field(default_factory=list)
    changes: dict[int, Change] = field(default_factory=dict)
    added_ids: list[int] = field(default_factory=list)

    @property
    def known(self) -> int:
        """Articles whose text was there."""
        return self.articles - self.new


def take_in(
    corpus: Corpus,
    articles: Iterable[Article],
    mapping: LabelMapping,
    title: str,
    *,
    store: bool,
    go_on: Callable[[int], bool] = lambda _done: True,
) -> Intaken:
    """Adds the new ones of the articles and works out the changes of the known; without `store` only looks.

    `title` names the changes. `go_on` hears how many were done; False ends it, and what was added stays.

    Raises:
        StorageError: the corpus cannot be read or written.
    """
    work = _Work(corpus, mapping, title, store=store)
    rest = iter(articles)
    while go_on(work.sums.articles) and (batch := list(islice(rest, _BATCH))):
        work.take(batch)
    return work.sums


class _Work:
    """The articles that are taken in."""

    def __init__(self, corpus: Corpus, mapping: LabelMapping, title: str, *, store: bool) -> None:
        self._corpus = corpus
        self._mapping = mapping
        self._title = title
        self._store = store
        self._texts = corpus.same_texts.begin()
        self.sums = Intaken()

    def take(self, batch: list[Article]) -> None:
        known = self._texts.find([article.text for article in batch])
        fresh: dict[str, Article] = {}
        for article in batch:
            self.sums.labels.update(labels_in(article))
            if article.text not in known:
                fresh.setdefault(article.text, article)
        has_names = bool(self._mapping.targets)
        applied = [self._mapping.applied(article) if has_names else (article, 0) for article in batch]
        new = [
            mapped for article, (mapped, _) in zip(batch, applied, strict=True) if _is_first(fresh, article)
        ]
        made = self._add(new)
        for article, (mapped, left_out) in zip(batch, applied, strict=True):
            if _is_first(fresh, article):
                taken = made[article.text]
            else:
                taken = self._join(mapped, known.get(article.text) or made[article.text].article_id)
            self._count(replace(taken, left_out=left_out))

    def _count(self, taken: Taken) -> None:
        sums = self.sums
        sums.articles += 1
        sums.new += taken.is_new
        for name in ("added", "confirmed", "same", "decided", "left_out"):
            sums.counts[name] += getattr(taken, name)
        sums.counts["refused"] += bool(taken.error)
        if taken.is_new and taken.article_id:
            sums.added_ids.append(taken.article_id)
        if len(sums.listed) < _LISTED:
            sums.listed.append(taken)

    def _add(self, articles: list[Article]) -> dict[str, Taken]:
        """What becomes of new articles, by text."""
        if not self._store:
            return {a.text: Taken(_title(a), 0, True, added=len(a.annotations)) for a in articles}
        if not articles:
            return {}
        try:
            buckets = self._texts.buckets
            added = self._corpus.intake.add([incoming_of(a, buckets.get(a.text)) for a in articles])
        except StorageError:
            raise
        except UserError as error:
            if len(articles) == 1:
                return {articles[0].text: Taken(_title(articles[0]), 0, False, error=str(error))}
            return {text: taken for article in articles for text, taken in self._add([article]).items()}
        return {
            article.text: Taken(_title(article), result.article_id, True, added=len(article.annotations))
            for article, result in zip(articles, added, strict=True)
        }

    def _join(self, article: Article, article_id: int) -> Taken:
        """The annotations of an article whose text is there."""
        if not article_id:  # a text that comes twice, and is not stored yet
            return Taken(_title(article), 0, False, same=len(article.annotations))
        standing = self._corpus.load(article_id)
        before = self.sums.changes.get(article_id)
        if before is not None:
            standing = standing.with_change(before)
        found = additions(standing, article.in_order(), self._title)
        if found.change is not None and self._store:
            change = composed(before, found.change) if before is not None else found.change
            self.sums.changes[article_id] = change
        return Taken(
            _title(standing) or _title(article),
            article_id,
            is_new=False,
            added=found.added,
            confirmed=found.confirmed,
            same=found.same,
            decided=found.decided,
        )


def _is_first(fresh: Mapping[str, Article], article: Article) -> bool:
    return fresh.get(article.text) is article


def incoming_of(article: Article, buckets: Sequence[int] | None = None) -> Incoming:
    """The article with its text in the place of the file, which is not there."""
    data = article.text.encode()
    source = replace(article.source, encoding="utf-8", sha256=hashlib.sha256(data).hexdigest())
    signed = None if buckets is None else tuple(buckets)
    return Incoming(replace(article, source=source), data, signed)


def _title(article: Article) -> str:
    return article.metadata.title or article.source.name


# -- remembered mappings ------------------------------------------------------------------------------------


def remember_mapping(
    corpus: Corpus, format_name: str, labels: Iterable[Named], mapping: LabelMapping
) -> None:
    """Keeps the mapping for the next file of that format with these labels.

    Raises:
        StorageError: the corpus cannot be written.
    """
    kept: dict[str, object] = dict(_mappings(corpus))
    key = _key(format_name, labels)
    kept.pop(key, None)
    kept[key] = mapping_to_dict(mapping)
    newest = dict(list(kept.items())[-_REMEMBERED:])
    corpus.set_meta(_MAPPINGS, json.dumps(newest, ensure_ascii=False))


def remembered_mapping(corpus: Corpus, format_name: str, labels: Iterable[Named]) -> LabelMapping | None:
    """What was kept for these labels, or else for the most of them in a file of that format."""
    wanted = set(labels)
    best: LabelMapping | None = None
    most = 0
    for key, data in _mappings(corpus):
        if key.split("\n", 1)[0] != format_name:
            continue
        try:
            mapping = mapping_from_dict(data)
        except (ValueError, AttributeError):
            continue  # of another version of the program
        shared = len(wanted & mapping.targets.keys())
        if key == _key(format_name, wanted):
            return mapping
        if shared > most:
            best, most = mapping, shared
    return best


def _mappings(corpus: Corpus) -> Iterator[tuple[str, dict[str, object]]]:
    found = json.loads(corpus.get_meta(_MAPPINGS) or "{}")
    yield from found.items()


def _key(format_name: str, labels: Iterable[Named]) -> str:
    return "\n".join([format_name, *sorted(f"{layer.value}:{label}" for layer, label in labels)])
