"""How often a suggestion is right, by origin, label and score.

    python packaging/training/encoder_reliability.py --data DIR [--pipeline DIR]

Runs the detection of the program on the texts of encoder_measure.py. The fixed shares in
`annotator/detect/entities.py` come from this table.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from itertools import pairwise
from pathlib import Path

import spacy
from encoder_measure import MAIN, PLACES, ROOT, known, sets

from annotator.core.annotation import Layer
from annotator.detect.analysis import detect_text

BANDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.01)

Row = tuple[str, str, str, float, bool]
"""Set, origin, merged label, score, right."""


def rows(data: Path, pipeline: str, names: list[str]) -> list[Row]:
    """A row a suggestion; labels that a set does not have are left out."""
    nlp = spacy.load(pipeline)
    made: list[Row] = []
    for title, records in sets(data, 150).items():
        if names and title not in names:
            continue
        labels = {PLACES.get(e.label, e.label) for r in records for e in r.entities} & {*MAIN, "NORP"}
        labels -= set() if "news" in title or "GMB" in title else {"NORP"}
        for record in records:
            gold = {(e.start, e.end, PLACES.get(e.label, e.label)) for e in record.entities}
            for found in detect_text(nlp, record.text):
                label = PLACES.get(found.label, found.label)
                if found.layer is Layer.ENTITY and label in labels and known(record, found.start, found.end):
                    right = (found.start, found.end, label) in gold
                    origin = found.origin.split("@")[0]
                    made.append((title, origin, label, float(found.confidence or 0), right))
    return made


def show(title: str, chosen: list[Row]) -> None:
    """Count, mean score and share of right ones, and the same for each band of scores."""
    if not chosen:
        return
    said = sum(r[3] for r in chosen) / len(chosen)
    was = sum(r[4] for r in chosen) / len(chosen)
    cells = []
    for low, high in pairwise(BANDS):
        band = [r for r in chosen if low <= r[3] < high]
        if band:
            cells.append(
                f"{low}: {len(band)} said {sum(r[3] for r in band) / len(band):.2f}"
                f" was {sum(r[4] for r in band) / len(band):.2f}"
            )
    print(f"{title:38} n {len(chosen)} said {said:.3f} was {was:.3f} | " + "; ".join(cells))


def main() -> None:
    """Read the command line and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--pipeline", default=str(ROOT / "resources" / "models" / "en_news"))
    parser.add_argument("--set", action="append", default=[], help="only this one; may be repeated")
    arguments = parser.parse_args()
    made = rows(arguments.data, arguments.pipeline, arguments.set)
    by_set: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for row in made:
        keys: list[tuple[str, ...]] = [(row[0],), (row[1],), (row[1], row[2]), (row[0], row[1]), ("all",)]
        for key in keys:
            by_set[key].append(row)
    for key in sorted(by_set):
        show(" / ".join(key), by_set[key])


if __name__ == "__main__":
    main()
