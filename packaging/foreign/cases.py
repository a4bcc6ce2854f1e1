"""Generated articles, one kind for each thing that makes an exchange of annotations go wrong."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:  # as a script
    sys.path.insert(0, str(ROOT))

from annotator.core.annotation import (  # noqa: E402
    Annotation,
    Arguments,
    Article,
    Layer,
    Mention,
    Metadata,
    Source,
    Span,
    Status,
)
from annotator.exports.properties import body_blocks  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

LABELS = ("PERSON", "ORG", "WORK OF ART", "a|b", "x-y")
MANY = 10_000

_PLAIN = ("Holm", "met", "the", "Bank of England", "in", "Lint", "on", "Friday", "and", "said", "no", ".")
_EMOJI = ("🕊️", "🇬🇧", "👩\u200d👧", "👍🏽", "\U0001f9ff", "a🕊️b", "𝔘nicode")
_RIGHT_TO_LEFT = ("محمد", "قال", "الوزير", "שלום", "«לן»", "عَرَبِيّ")
_COMBINING = ("Cafe\u0301", "Zoe\u0308", "n\u0303", "क्षि", "각", "A\u030a\u0301", "María\u00a0López")
_MARKS = ("\t", '"', "“no,”", "'s", "|", "\\", "[x]", "->", ";", "=1+1", "#Text=", "<b>&amp;", "]]>", "_")
_LINES = ("\n", "\n\n", "Holm", "left", "Lint", "\u2028", "said")


@dataclass(frozen=True, slots=True)
class Case:
    """What the texts are made of, how many annotations one has, and how an annotation is placed."""

    name: str
    words: Sequence[str]
    count: Callable[[Random], int]
    place: Callable[[Random, Sequence[Span]], tuple[Span, ...]]
    layers: Sequence[Layer] = tuple(Layer)


def _few(random: Random) -> int:
    return random.randint(1, 8)


def _apart(random: Random, words: Sequence[Span]) -> tuple[Span, ...]:
    first = random.randrange(len(words))
    last = min(len(words) - 1, first + random.randint(0, 2))
    return (Span(words[first].start, words[last].end),)


def _across(random: Random, words: Sequence[Span]) -> tuple[Span, ...]:
    """Around the middle, so that all of them overlap, some with the same ends."""
    middle = len(words) // 2
    first = random.randint(max(0, middle - 3), middle)
    last = random.randint(middle, min(len(words) - 1, middle + 3))
    return (Span(words[first].start, words[last].end),)


def _in_pieces(random: Random, words: Sequence[Span]) -> tuple[Span, ...]:
    chosen = sorted(random.sample(range(0, len(words), 2), min(random.randint(2, 3), (len(words) + 1) // 2)))
    return tuple(words[at] for at in chosen)


def _with_blanks(random: Random, words: Sequence[Span]) -> tuple[Span, ...]:
    """From any character to any other, blanks and line ends at its own ends included."""
    end = words[-1].end
    start = random.randrange(end)
    return (Span(start, random.randint(start + 1, min(end, start + 30))),)


CASES = (
    Case("no annotation", _PLAIN, lambda _random: 0, _apart),
    Case("side by side", _PLAIN, _few, _apart),
    Case("emoji", (*_EMOJI, *_PLAIN), _few, _apart),
    Case("right to left", (*_RIGHT_TO_LEFT, *_PLAIN), _few, _apart),
    Case("combining marks", (*_COMBINING, *_PLAIN), _few, _apart),
    Case("tabs, quotes, signs", (*_MARKS, *_PLAIN), _few, _apart),
    Case("line ends within", (*_LINES, *_EMOJI), _few, _with_blanks),
    Case("overlaps", (*_PLAIN, *_EMOJI), lambda random: random.randint(3, 8), _across),
    Case("fragments", (*_PLAIN, *_EMOJI, *_LINES), _few, _in_pieces),
)
MOST = Case("10,000 annotations", (*_PLAIN, *_EMOJI), lambda _random: MANY, _apart)


def article_of(case: Case, random: Random) -> Article:
    """An article of that kind: all layers, and links between them."""
    wanted = case.count(random)
    text, words = _text(case, random, max(12, wanted))
    made: dict[str, Annotation] = {}
    for number in range(wanted):
        annotation = Annotation(
            id=f"x{number}",
            layer=random.choice(case.layers),
            label=random.choice(LABELS),
            fragments=case.place(random, words),
            status=Status.ACCEPTED,
        )
        made[annotation.id] = _linked(annotation, text, words, random)
    return Article(
        text=text,
        metadata=Metadata(f"{case.name}, “{random.randrange(1000)}”", "Zoë", "The Paper", "2022-02-23"),
        source=Source(name="a.txt"),
        blocks=body_blocks(text),
        annotations=MappingProxyType(_distinct(made)),
    )


def _text(case: Case, random: Random, count: int) -> tuple[str, list[Span]]:
    """Words with a blank between them; the places are of those that are not blank themselves."""
    parts, places, length = ["W"], [Span(0, 1)], 1
    for _ in range(count):
        word = random.choice(case.words)
        start = length + 1
        parts.append(word)
        length = start + len(word)
        if word.strip():
            places.append(Span(start, length))
    return " ".join(parts), places


def _linked(annotation: Annotation, text: str, words: Sequence[Span], random: Random) -> Annotation:
    if annotation.layer is Layer.ENTITY or random.random() < 0.5:
        return annotation
    place = random.choice(words)
    mention = Mention(text[place.start : place.end], place)
    if annotation.layer is Layer.EVENT:
        return replace(annotation, arguments=Arguments(actors=(mention,)))
    return replace(annotation, speaker=mention, cue=mention if random.random() < 0.5 else None)


def _distinct(made: dict[str, Annotation]) -> dict[str, Annotation]:
    """Without those that say the same of the same words, which many formats count once."""
    seen = set()
    kept = {}
    for annotation in made.values():
        key = annotation.layer, annotation.label, annotation.fragments
        if key not in seen:
            seen.add(key)
            kept[annotation.id] = annotation
    return kept
