"""Compiles passages with stances written by hand, and measures the guesses of stances on them.

    python packaging/training/stance_cases.py build      # stance_cases.txt -> stance_cases.jsonl
    OMP_NUM_THREADS=1 python packaging/training/stance_cases.py measure tuned [--errors]

The format of the source is told at its top. A record has `name`, `part`, `text` and `quotes`: `start` and
`end` (code points of the words that tell the quote apart), `holder`, `target`, `polarity`, null for none.
A guess is right if it has the polarity and, with `target`, names the same; a guess about a quote without a
stance is wrong. Indirect quotes are not looked at.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from annotator.core.annotation import Annotation, Guess, Layer, Span
from annotator.detect.analysis import detect_article
from annotator.detect.pipeline import load_pipeline

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.language import Language

SOURCE = Path(__file__).resolve().parents[2] / "tests" / "data" / "detect" / "stance_cases.txt"
COMPILED = SOURCE.with_suffix(".jsonl")
THRESHOLDS = (0.0, 0.5, 0.6, 0.7, 0.8)


@dataclass(frozen=True, slots=True)
class Row:
    """One quote: what was guessed first, and whether its polarity and all of it are right."""

    words: str
    guess: Guess | None
    is_stance: bool
    polarity: bool
    whole: bool


def compile_cases(source: str) -> list[dict[str, object]]:
    """The records of a source.

    Raises:
        ValueError: words of a quote or a target do not stand in the passage, or not just once.
    """
    records: list[dict[str, object]] = []
    for part in re.split(r"^@ ", source, flags=re.MULTILINE)[1:]:
        head, *lines = part.strip().splitlines()
        name, split = head.split()
        text = "\n".join(line for line in lines if not line.startswith("> "))
        quotes = [_quote(text, line[2:]) for line in lines if line.startswith("> ")]
        records.append({"name": name, "part": split, "text": text, "quotes": quotes})
    return records


def _quote(text: str, line: str) -> dict[str, object]:
    words, holder, target, polarity = (field.strip() for field in line.split(";"))
    if text.count(words) != 1:
        raise ValueError(f"{words!r} stands {text.count(words)} times")
    if target != "-" and target not in text:
        raise ValueError(f"{target!r} is not in the passage")
    start = text.index(words)
    named = {"holder": holder, "target": target, "polarity": polarity}
    place = {"start": start, "end": start + len(words)}
    return place | {name: None if value == "-" else value for name, value in named.items()}


def same_name(wanted: str, found: str) -> bool:
    """True if the names are equal or share a word of four letters or more."""
    words = [set(re.findall(r"\w{4,}", name.casefold())) for name in (wanted, found)]
    return wanted == found or bool(words[0] & words[1])


def rows_of(nlp: Language, record: dict[str, object]) -> list[Row]:
    """The quotes of a record that were found."""
    text, quotes = str(record["text"]), record["quotes"]
    assert isinstance(quotes, list)
    found = [a for a in detect_article(nlp, text).annotations if a.layer is Layer.QUOTE]
    rows = []
    for quote in quotes:
        span = Span(int(quote["start"]), int(quote["end"]))
        other = next((a for a in found if a.label in ("direct", "mixed") and a.span.overlaps(span)), None)
        if other is not None:
            rows.append(_row(other, quote, text))
    return rows


def _row(found: Annotation, quote: dict[str, object], text: str) -> Row:
    guess = next((g for g in found.guesses if g.stance), None)
    target = guess.stance.target.text if guess and guess.stance and guess.stance.target else ""
    right = bool(guess and guess.stance and guess.stance.polarity == quote["polarity"])
    whole = right and same_name(str(quote["target"]), target)
    words = f"{found.text_in(text)} {quote['polarity']} {quote['target']} | {target}"
    return Row(words, guess, quote["polarity"] is not None, right, whole)


def show(name: str, rows: Iterable[tuple[Guess | None, bool]], units: int) -> None:
    """Precision and share shown at each threshold."""
    made = [(guess.confidence, right) for guess, right in rows if guess]
    print(f"{name}: {units} quotes")
    for threshold in THRESHOLDS:
        kept = [right for confidence, right in made if confidence >= threshold]
        if kept:
            print(f"  at {threshold}: precision {sum(kept) / len(kept):.3f} of {len(kept)}")


def main() -> None:
    """Build or measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("task", choices=("build", "measure"))
    parser.add_argument("part", nargs="?", choices=("tuned", "held"), default="tuned")
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    if options.task == "build":
        records = compile_cases(SOURCE.read_text(encoding="utf-8"))
        lines = [json.dumps(record, ensure_ascii=False) + "\n" for record in records]
        COMPILED.write_text("".join(lines), encoding="utf-8")
        return
    nlp = load_pipeline()
    records = [json.loads(line) for line in COMPILED.read_text(encoding="utf-8").splitlines()]
    rows = [row for record in records if record["part"] == options.part for row in rows_of(nlp, record)]
    if options.errors:
        for row in rows:
            if not row.whole and (row.guess or row.is_stance):
                stance = row.guess.stance if row.guess else None
                print(row.words, stance and stance.polarity.value, row.guess and row.guess.confidence)
    stances = sum(row.is_stance for row in rows)
    print(f"{options.part}: {len(rows)} quotes found, {stances} with a stance")
    show("polarity", [(row.guess, row.polarity) for row in rows], len(rows))
    show("polarity and target", [(row.guess, row.whole) for row in rows], len(rows))


if __name__ == "__main__":
    main()
