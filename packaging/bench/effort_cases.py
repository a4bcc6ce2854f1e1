"""Gold articles, and the suggestions that a perfect annotator is given to start from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from annotator.core.annotation import (
    Annotation,
    Article,
    ArticleLabels,
    Layer,
    Mention,
    Span,
    Status,
    new_id,
)
from annotator.core.spans import tokens
from annotator.exports.jsonl import read_jsonl

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

GOLD = Path(__file__).resolve().parents[2] / "tests" / "data" / "gold" / "dev.jsonl"
WRONG = 0.2
"""Share of gold annotations whose suggestion is wrong or missing in the second condition."""

SPURIOUS = 0.05
"""Suggestions where gold has nothing, as a share of the gold annotations."""

ENTITY_FAULTS = ("label", "label", "boundary", "missing")
QUOTE_FAULTS = ("speaker", "speaker", "kind", "boundary", "missing")
_ORIGIN = "model:effort@1"
_MOST_CANDIDATES = 6


@dataclass(frozen=True, slots=True)
class Task:
    """What has to be done at one place. `gold` is None where nothing is, `start` where no suggestion is."""

    fault: str
    gold: Annotation | None
    start: Annotation | None

    @property
    def place(self) -> Span:
        """Where it is."""
        annotation = self.gold or self.start
        assert annotation is not None
        return annotation.span


@dataclass(frozen=True, slots=True)
class Case:
    """An article as it is opened, what it must become, and what is wrong with it."""

    article: Article
    gold: tuple[Annotation, ...]
    tasks: tuple[Task, ...]


def gold_articles() -> list[Article]:
    """The annotated articles, without what effort is not counted for (labels of the article)."""
    return [replace(article, labels=ArticleLabels()) for article in read_jsonl(GOLD)]


def right_case(article: Article) -> Case:
    """All suggestions are right."""
    return _case(article, [(gold, "") for gold in _gold_of(article)], [])


def mostly_right_case(article: Article, random: Random) -> Case:
    """Four suggestions in five are right; some stand where nothing is."""
    gold = _gold_of(article)
    faults = [(item, _fault(item, random)) for item in gold]
    return _case(article, faults, list(_spurious(article, gold, random)), random)


def empty_case(article: Article) -> Case:
    """No suggestions at all."""
    return _case(article, [(gold, "missing") for gold in _gold_of(article)], [])


def _gold_of(article: Article) -> list[Annotation]:
    return [replace(item, guesses=(), event_type=None, stances=(), note="") for item in article.in_order()]


def _fault(gold: Annotation, random: Random) -> str:
    if random.random() >= WRONG:
        return ""
    if gold.layer is Layer.ENTITY:
        return random.choice(ENTITY_FAULTS)
    return random.choice([f for f in QUOTE_FAULTS if f != "speaker" or gold.speaker])


def _case(
    article: Article,
    faults: Sequence[tuple[Annotation, str]],
    spurious: Sequence[Annotation],
    random: Random | None = None,
) -> Case:
    tasks: list[Task] = []
    starts: list[Annotation] = list(spurious)
    for gold, fault in faults:
        start = None if fault == "missing" else _suggested(article, gold, fault, random)
        if start is not None:
            starts.append(start)
        if fault and (start is None or _differs(start, gold)):
            tasks.append(Task(fault, gold, start))
    tasks += [Task("spurious", None, item) for item in spurious]
    tasks.sort(key=lambda task: (task.place.start, -task.place.end))
    begun = replace(
        article,
        annotations=MappingProxyType({item.id: item for item in starts}),
        detected_by="effort@1",
        is_sorted=False,
    )
    return Case(begun, tuple(gold for gold, _ in faults), tuple(tasks))


def _differs(start: Annotation, gold: Annotation) -> bool:
    return (start.label, start.fragments, start.speaker) != (gold.label, gold.fragments, gold.speaker)


def _suggested(article: Article, gold: Annotation, fault: str, random: Random | None) -> Annotation:
    start = replace(gold, id=new_id(), status=Status.SUGGESTED, origin=_ORIGIN, confidence=0.8)
    if gold.layer is Layer.QUOTE:
        start = replace(start, candidates=_candidates(article, gold))
    if not fault or random is None:
        return start
    if fault in ("label", "kind"):
        labels = sorted(
            {a.label for a in article.annotations.values() if a.layer is gold.layer} - {gold.label}
        )
        return replace(start, label=random.choice(labels)) if labels else start
    if fault == "speaker":
        others = [m for m in start.candidates if m != gold.speaker]
        return replace(start, speaker=others[0] if others else None, resolved_speaker=None)
    return replace(start, fragments=(_moved(article.text, gold.span, random),))


def _candidates(article: Article, gold: Annotation) -> tuple[Mention, ...]:
    """As detection ranks them: the right one second, after the nearest other person."""
    near = sorted(
        (a for a in article.annotations.values() if a.label == "PERSON" and not a.span.overlaps(gold.span)),
        key=lambda a: abs(a.start - gold.start),
    )
    others = [Mention(a.text_in(article.text), a.span) for a in near]
    distinct = dict.fromkeys(m for m in others if gold.speaker is None or m.span != gold.speaker.span)
    ranked = list(distinct)[: _MOST_CANDIDATES - 1]
    if gold.speaker is not None:
        ranked.insert(min(1, len(ranked)), gold.speaker)
    return tuple(ranked)


def _moved(text: str, span: Span, random: Random) -> Span:
    """One token too short, or too long where it has only one."""
    line_end = text.find("\n", span.end)
    inside = list(tokens(text, span.start, span.end))
    if len(inside) > 1:
        return Span(inside[1].start, span.end) if random.random() < 0.5 else Span(span.start, inside[-2].end)
    after = list(tokens(text, span.end, line_end if line_end >= 0 else len(text)))
    return Span(span.start, after[0].end) if after else span


def _spurious(article: Article, gold: Sequence[Annotation], random: Random) -> Iterator[Annotation]:
    taken = [item.span for item in gold]
    words = [
        token
        for block in article.detected_text_blocks()
        for token in tokens(article.text, block.start, block.end)
        if token.end - token.start > 3 and not any(token.overlaps(span) for span in taken)
    ]
    for token in random.sample(words, min(len(words), round(SPURIOUS * len(gold)))):
        yield Annotation(new_id(), Layer.ENTITY, "ORG", (token,), origin=_ORIGIN, confidence=0.5)
