"""Measures the guesses of event types and stances on gold articles; prints figures, no article.

    OMP_NUM_THREADS=1 python packaging/training/guess_measure.py tests/data/gold/dev.jsonl [--plover FILE]

Detection runs on the texts as in the program; its quotes are matched with the gold ones by overlap. An
event type is right if it is one of the article's types (main: the first), or the quote's; a stance if its
polarity is the gold one, and with `target` if it is towards the same thing. A guess on a quote to which the
gold gives no type or no stance counts as wrong; `typed` leaves such quotes out.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from annotator.core.annotation import Annotation, Block, Example, Guess, Layer, Polarity, Role, Stance
from annotator.core.codec import annotation_from_dict, event_type_from_dict
from annotator.detect.analysis import Findings, detect_article
from annotator.detect.pipeline import load_pipeline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.language import Language

THRESHOLDS = (0.0, 0.5, 0.6, 0.7, 0.8)
OLD_TYPES = {"INVESTIGATE": "ACCUSE", "DISAPPROVE": "ACCUSE", "DEMAND": "REQUEST", "FIGHT": "ASSAULT"}
"""Types of the older PLOVER in the records, as the newer one has them."""


@dataclass(frozen=True, slots=True)
class Gold:
    """One article as a person annotated it."""

    title: str
    text: str
    blocks: list[Block]
    quotes: list[Annotation]
    entities: list[Annotation]
    event_types: list[str]


@dataclass(slots=True)
class Tally:
    """Confidence and whether it was right, of each unit; None: no guess."""

    name: str
    units: int = 0
    rows: list[tuple[float, bool]] = field(default_factory=list)

    def add(self, guess: Guess | None, right: bool) -> None:
        """One unit and what was guessed about it."""
        self.units += 1
        if guess is not None:
            self.rows.append((guess.confidence, right))

    def show(self, majority: float) -> None:
        """Precision and share shown at each threshold."""
        print(f"{self.name}: {self.units} units, majority class {majority:.2f}")
        for threshold in THRESHOLDS:
            kept = [right for confidence, right in self.rows if confidence >= threshold]
            if kept:
                precision, share = sum(kept) / len(kept), len(kept) / max(1, self.units)
                print(f"  at {threshold}: precision {precision:.3f} of {len(kept)}, shown {share:.2f}")


def read_gold(path: Path) -> list[Gold]:
    """The articles of a gold file."""
    return [_article(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def _article(record: dict[str, object]) -> Gold:
    data: dict[str, list[dict[str, object]]] = {k: v for k, v in record.items() if isinstance(v, list)}
    blocks = [Block(int(str(b["start"])), int(str(b["end"])), Role(str(b["role"]))) for b in data["blocks"]]
    annotations = [annotation_from_dict(item) for item in data["annotations"]]
    labels = record["labels"]
    assert isinstance(labels, dict)
    return Gold(
        title=str(record["title"]),
        text=str(record["text"]),
        blocks=blocks,
        quotes=[a for a in annotations if a.layer is Layer.QUOTE and a.label in ("direct", "mixed")],
        entities=[a for a in annotations if a.layer is Layer.ENTITY],
        event_types=[event_type_from_dict(item).code for item in labels["event_types"]],
    )


def matched(gold: Gold, found: Findings) -> Iterator[tuple[Annotation, Annotation]]:
    """Each gold quote with the found one that overlaps it first."""
    quotes = [a for a in found.annotations if a.layer is Layer.QUOTE]
    for quote in gold.quotes:
        other = next((q for q in quotes if q.span.overlaps(quote.span)), None)
        if other is not None:
            yield quote, other


def same_target(gold: Gold, wanted: Stance, found: Stance) -> bool:
    """True if both name the same entity or share a word of four letters or more."""
    if wanted.target is None or found.target is None:
        return False
    spans = wanted.target.span, found.target.span
    if wanted.target.text == found.target.text or (spans[0] and spans[1] and spans[0].overlaps(spans[1])):
        return True
    names = []
    for mention in (wanted.target, found.target):
        name = mention.text
        for entity in gold.entities:
            if mention.span and entity.span.overlaps(mention.span):
                name += f" {entity.entity or ''}"
        names.append({word for word in re.findall(r"\w{4,}", name.casefold())})
    return bool(names[0] & names[1])


class Measure:
    """All tallies of one gold file."""

    def __init__(self, *, errors: bool) -> None:
        self._errors = errors
        self.main, self.any = Tally("article, main type"), Tally("article, one of its types")
        self.quote, self.typed = Tally("quote, event type"), Tally("quote, event type, typed quotes")
        self.polarity, self.target = Tally("stance, polarity"), Tally("stance, polarity and target")
        self.stanced = Tally("stance, polarity, quotes with a stance")
        self.mains: Counter[str] = Counter()
        self.types: Counter[str] = Counter()
        self.polarities: Counter[Polarity] = Counter()

    def add(self, gold: Gold, found: Findings) -> None:
        """One article."""
        first = found.guesses[0] if found.guesses else None
        code = first.event_type.code if first and first.event_type else None
        main = next(iter(gold.event_types), None)
        self.mains[main or "none"] += 1
        self.main.add(first, main is not None and code == main)
        self.any.add(first, code in gold.event_types)
        self._error(
            "article",
            code == main,
            gold.title,
            gold.event_types,
            [(g.event_type and g.event_type.code, g.confidence) for g in found.guesses],
        )
        for quote, other in matched(gold, found):
            self._add_event(quote, other, gold)
            self._add_stance(quote, other, gold)

    def _add_event(self, quote: Annotation, other: Annotation, gold: Gold) -> None:
        guess = next((g for g in other.guesses if g.event_type), None)
        wanted = quote.event_type.code if quote.event_type else None
        self.types[wanted or "none"] += 1
        right = guess is not None and guess.event_type is not None and guess.event_type.code == wanted
        self.quote.add(guess, right)
        if wanted:
            self.typed.add(guess, right)
        if (guess and guess.confidence >= 0.4) or wanted:
            self._error("quote", right, quote.text_in(gold.text), wanted, guess)

    def _add_stance(self, quote: Annotation, other: Annotation, gold: Gold) -> None:
        guess = next((g for g in other.guesses if g.stance), None)
        stance = guess.stance if guess else None
        right = stance is not None and any(s.polarity is stance.polarity for s in quote.stances)
        exact = stance is not None and any(
            s.polarity is stance.polarity and same_target(gold, s, stance) for s in quote.stances
        )
        self.polarity.add(guess, right)
        self.target.add(guess, exact)
        if quote.stances:
            self.polarities[quote.stances[0].polarity] += 1
            self.stanced.add(guess, right)
        if guess or quote.stances:
            self._error("stance", exact, quote.text_in(gold.text), quote.stances, guess)

    def _error(self, kind: str, right: bool, *about: object) -> None:
        if self._errors and not right:
            print("wrong", kind, *about, sep=" | ")

    def show(self) -> None:
        """Print all figures."""
        main = max(n for code, n in self.mains.items() if code != "none") / self.main.units
        self.main.show(main)
        self.any.show(main)
        typed = Counter({code: n for code, n in self.types.items() if code != "none"})
        commonest = max(typed.values(), default=0)
        self.quote.show(commonest / max(1, self.quote.units))
        self.typed.show(commonest / max(1, sum(typed.values())))
        polarity = max(self.polarities.values(), default=0)
        self.polarity.show(polarity / max(1, self.polarity.units))
        self.target.show(polarity / max(1, self.target.units))
        self.stanced.show(polarity / max(1, self.stanced.units))


def examples_of(gold: Gold) -> list[Example]:
    """What a corpus would give of the article."""
    body = next((block for block in gold.blocks if block.role is Role.BODY), None)
    made = [
        Example(
            quote.text_in(gold.text),
            quote.event_type.code if quote.event_type else None,
            quote.stances[0].polarity if quote.stances else None,
        )
        for quote in gold.quotes
        if quote.event_type or quote.stances
    ]
    if body and gold.event_types:
        made.append(Example(gold.text[body.start : body.end][:600], gold.event_types[0]))
    return made


def measure_plover(nlp: Language, path: Path) -> None:
    """The first type of one-sentence records."""
    tally, types = Tally("PLOVER records, main type"), Counter[str]()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            wanted = OLD_TYPES.get(record["events"][0]["type"], record["events"][0]["type"])
            types[wanted] += 1
            found = detect_article(nlp, record["text"])
            first = found.guesses[0] if found.guesses else None
            code = first.event_type.code if first and first.event_type else None
            tally.add(first, code == wanted)
    tally.show(max(types.values()) / tally.units)


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("gold", type=Path, nargs="*")
    parser.add_argument("--plover", type=Path)
    parser.add_argument(
        "--errors", action="store_true", help="print what was wrong (development articles only)"
    )
    parser.add_argument("--learn", action="store_true", help="with the other gold articles as examples")
    options = parser.parse_args()
    nlp = load_pipeline()
    for path in options.gold:
        print(path)
        measure = Measure(errors=options.errors)
        articles = read_gold(path)
        for gold in articles:
            known = [e for a in articles if a is not gold for e in examples_of(a)] if options.learn else []
            measure.add(gold, detect_article(nlp, gold.text, gold.blocks, examples=known))
        measure.show()
    if options.plover:
        measure_plover(nlp, options.plover)


if __name__ == "__main__":
    main()
