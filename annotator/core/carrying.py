"""Decisions about an article carried over to a copy of it, whose text may differ here and there.

The words of both texts are aligned (`difflib`, Ratcliff & Obershelp 1988); what lies on equal words moves
over. All offsets are code points.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from annotator.core.annotation import (
    Annotation,
    Arguments,
    Article,
    ArticleLabels,
    Change,
    Mention,
    Span,
    Stance,
    Status,
    new_id,
    reading_order,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

_TOKEN = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Carried:
    """`change` of the copy, None if there is nothing to change; `unplaced` found no equal words.

    `standing` is the number of decisions that were passed over because a person has decided there already.
    """

    change: Change | None
    placed: int
    standing: int
    unplaced: tuple[Annotation, ...]


class Alignment:
    """Where stretches of one text stand in another."""

    def __init__(self, source: str, target: str) -> None:
        self._source, self._target = source, target
        self._here, self._there = _tokens(source), _tokens(target)
        self._starts = [span.start for span in self._here]
        self._ends = [span.end for span in self._here]
        words = [source[s.start : s.end] for s in self._here], [target[s.start : s.end] for s in self._there]
        matcher = SequenceMatcher(None, *words, autojunk=False)
        self._match = {
            block.a + number: block.b + number
            for block in matcher.get_matching_blocks()
            for number in range(block.size)
        }

    def place(self, span: Span) -> Span | None:
        """The stretch of the other text with the same words; None if there is none at that place."""
        first, last = bisect_right(self._ends, span.start), bisect_left(self._starts, span.end) - 1
        there = [self._match.get(number) for number in range(first, last + 1)]
        if not there or there[0] is None or there != list(range(there[0], there[0] + len(there))):
            return None
        begin, end = self._there[there[0]], self._there[there[0] + len(there) - 1]
        start = begin.start + max(0, span.start - self._here[first].start)
        moved = Span(start, end.end - max(0, self._here[last].end - span.end))
        return moved if self._is_equal(span, moved) else None

    def _is_equal(self, here: Span, there: Span) -> bool:
        """Blanks may differ: a copy is broken into other lines."""
        words = self._source[here.start : here.end].split()
        return here.start < here.end and words == self._target[there.start : there.end].split()


def carry_over(source: Article, target: Article, *, as_suggestions: bool) -> Carried:
    """The decisions of `source` in the text of `target`, as they are or for a person to look at once more.

    A suggestion on the same words takes the decision; what a person has decided in the target stays. Rejected
    ones come along so that they are not suggested again, but not as suggestions. Labels of the article as a
    whole come along with the decisions where the target has none.
    """
    alignment = Alignment(source.text, target.text)
    standing = {(a.layer, a.fragments): a for a in target.annotations.values()}
    before: list[Annotation | ArticleLabels] = []
    after: list[Annotation | ArticleLabels] = []
    unplaced: list[Annotation] = []
    passed = 0
    for annotation in sorted(source.annotations.values(), key=reading_order):
        if annotation.status is Status.SUGGESTED or (as_suggestions and annotation.status is Status.REJECTED):
            continue
        moved = _moved(annotation, alignment)
        if moved is None:
            unplaced.append(annotation)
            continue
        old = standing.get((moved.layer, moved.fragments))
        if old is not None and old.status is not Status.SUGGESTED:
            passed += 1
            continue
        status = Status.SUGGESTED if as_suggestions else annotation.status
        after.append(replace(moved, id=old.id if old else new_id(), status=status))
        before += [old] if old else []
    placed = len(after)
    if not as_suggestions:
        labels = _labels(source.labels, target.labels, alignment)
        before += [target.labels] if labels else []
        after += [labels] if labels else []
    name = source.metadata.title or source.source.name
    title = f"Carry over {placed} decision{'' if placed == 1 else 's'} from “{name}”"
    change = Change(title, tuple(before), tuple(after)) if after else None
    return Carried(change, placed, passed, tuple(unplaced))


def _tokens(text: str) -> list[Span]:
    return [Span(*match.span()) for match in _TOKEN.finditer(text)]


def _moved(annotation: Annotation, alignment: Alignment) -> Annotation | None:
    """The annotation with all that it refers to in the other text; None if its own words are not there."""
    fragments = [alignment.place(fragment) for fragment in annotation.fragments]
    if None in fragments:
        return None
    arguments = annotation.arguments
    return replace(
        annotation,
        fragments=tuple(fragment for fragment in fragments if fragment is not None),
        speaker=_mention(annotation.speaker, alignment),
        cue=_mention(annotation.cue, alignment),
        candidates=_mentions(annotation.candidates, alignment),
        stances=tuple(_stance(stance, alignment) for stance in annotation.stances),
        guesses=(),
        arguments=arguments
        and Arguments(
            _mentions(arguments.actors, alignment),
            _mentions(arguments.recipients, alignment),
            _mention(arguments.date, alignment),
            _mention(arguments.place, alignment),
        ),
    )


def _mention(mention: Mention | None, alignment: Alignment) -> Mention | None:
    """The words stay, even where they stand nowhere in the other text."""
    if mention is None or mention.span is None:
        return mention
    return Mention(mention.text, alignment.place(mention.span))


def _mentions(mentions: Iterable[Mention], alignment: Alignment) -> tuple[Mention, ...]:
    return tuple(found for mention in mentions if (found := _mention(mention, alignment)) is not None)


def _stance(stance: Stance, alignment: Alignment) -> Stance:
    placed = (alignment.place(span) for span in stance.evidence)
    return replace(
        stance,
        holder=_mention(stance.holder, alignment),
        target=_mention(stance.target, alignment),
        evidence=tuple(span for span in placed if span is not None),
    )


def _labels(source: ArticleLabels, target: ArticleLabels, alignment: Alignment) -> ArticleLabels | None:
    """The target's labels with what it lacks; None if it lacks nothing that the source has."""
    stances = tuple(_stance(stance, alignment) for stance in source.stances)
    merged = replace(
        target, event_types=target.event_types or source.event_types, stances=target.stances or stances
    )
    return merged if merged != target else None
