"""What stands in the way of an export, place by place, before anything is written."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import TYPE_CHECKING

from annotator.core.annotation import Status
from annotator.exports.base import WORDS_LIMIT, Loss, title_of
from annotator.exports.choice import chosen, has_field
from annotator.exports.misfits import misfits
from annotator.exports.registry import format_named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.core.annotation import Annotation, Article
    from annotator.exports.base import Format

SHOWN = 200
"""Places of a loss, and articles in which to look for them, that anybody is told of."""

UNDECIDED = "suggestions that nobody has decided"
OF_WHICH = "annotations of which: "


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is lost: an annotation, or (`annotation_id` empty) an article as a whole.

    `expanded` and `contracted` are the words after fitting, of misfits alone.
    """

    article_id: int
    title: str
    annotation_id: str = ""
    label: str = ""
    words: str = ""
    expanded: str = ""
    contracted: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which annotations an export gets: accepted ones, and what else."""

    suggestions: bool = False
    rejected: bool = False

    def of(self, article: Article) -> list[Annotation]:
        """Those of an article, in reading order, that a format can carry."""
        return chosen(article, suggestions=self.suggestions, rejected=self.rejected)[0]


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What a format will lose, most frequent first, and the annotations that do not fit its tokens."""

    losses: tuple[Loss, ...]
    misfits: Loss
    articles: int


def diagnose(articles: Iterable[Article], format_name: str, wanted: Wanted = Wanted()) -> Diagnosis:
    """Counts what an export of these articles will leave out or change; nothing is written.

    Raises:
        ExportError: no such format.
    """
    format_ = format_named(format_name)
    counts: Counter[str] = Counter()
    where: dict[str, list[int]] = {}
    count = misfit = 0
    misfitting: list[int] = []
    for article in articles:
        count += 1
        for what, number in _lost(article, format_, wanted).items():
            counts[what] += number
            ids = where.setdefault(what, [])
            if len(ids) < SHOWN:
                ids.append(article.id)
        found = sum(1 for _ in misfits(article, wanted.of(article), format_.on_tokens))
        misfit += found
        if found and len(misfitting) < SHOWN:
            misfitting.append(article.id)
    losses = tuple(Loss(what, number, tuple(where[what])) for what, number in counts.most_common())
    return Diagnosis(losses, Loss("misfits", misfit, tuple(misfitting)), count)


def loss_places(
    articles: Iterable[Article], format_name: str, what: str, wanted: Wanted = Wanted()
) -> Iterator[Place]:
    """Where a loss of that name occurs: the annotations, or the articles where it is of no annotation."""
    format_ = format_named(format_name)
    for article in articles:
        if not _lost(article, format_, wanted).get(what):
            continue
        found = _having(article, format_, what, wanted)
        if not found:
            yield Place(article.id, title_of(article))
        for annotation in found:
            yield _place(article, annotation)


def misfit_places(
    articles: Iterable[Article], format_name: str, wanted: Wanted = Wanted()
) -> Iterator[Place]:
    """The annotations that begin or end inside a token, and their words after fitting."""
    format_ = format_named(format_name)
    for article in articles:
        for found in misfits(article, wanted.of(article), format_.on_tokens):
            yield _place(article, found.annotation, found.expanded, found.contracted)


def _place(article: Article, annotation: Annotation, expanded: str = "", contracted: str = "") -> Place:
    words = annotation.text_in(article.text)[:WORDS_LIMIT]
    title = title_of(article)
    return Place(article.id, title, annotation.id, annotation.label, words, expanded, contracted)


def _lost(article: Article, format_: Format, wanted: Wanted) -> Counter[str]:
    usable, unusual = chosen(article, suggestions=wanted.suggestions, rejected=wanted.rejected)
    lost = Counter(format_.lost(article, usable))
    lost.update(f"{OF_WHICH}{reason}" for _, reason in unusual)
    if not wanted.suggestions:
        lost[UNDECIDED] += sum(a.status is Status.SUGGESTED for a in article.annotations.values())
    return +lost


def _having(article: Article, format_: Format, what: str, wanted: Wanted) -> Sequence[Annotation]:
    """The annotations of an article that are lost, or lose something; empty if it is of the article."""
    usable, unusual = chosen(article, suggestions=wanted.suggestions, rejected=wanted.rejected)
    if what == UNDECIDED:
        return [a for a in article.in_order() if a.status is Status.SUGGESTED]
    of_layer = [a for a in usable if what == f"{a.layer.value}s"]
    if of_layer:
        return of_layer
    if what.startswith(OF_WHICH):
        reason = what.removeprefix(OF_WHICH)
        problems = [*unusual, *_problems(article, format_, usable)]
        return [annotation for annotation, why in problems if why == reason]
    return [annotation for annotation in usable if has_field(annotation, what)]


def _problems(
    article: Article, format_: Format, annotations: Sequence[Annotation]
) -> Sequence[tuple[Annotation, str]]:
    """What a writer says when it gets the article."""
    with TemporaryFile() as file:
        writer = format_.write(file)
        problems = writer.add(article, annotations).problems
        writer.close()
    return problems
