"""Prints how well quotes are found: figures per file, per parser setting, per case and per speaker sieve.

    python packaging/quote_report.py FILE... [--setting shipped|clear|unparsed|blank]... [--lost] [--details]
    python packaging/quote_report.py NEW_FILE --record     # new passages, before a rule is changed for them
    python packaging/quote_report.py --sieves

A FILE holds JSON lines: passages (`{"id", "case", "text", "quotes"}`) or articles as the program exports.
The settings are the shipped pipeline, the same with CLEAR labels, without its parser, and a bare tokenizer.
`--sieves` prints the confidences for `annotator/detect/sieves.py`: the share of right names in first runs
only (tests/data/detect/first_runs.json), since rules do better on passages that they were written for.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import spacy

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "unit" / "detect")]

import detect_samples  # noqa: E402  also registers `test_ud_to_clear`

from annotator.core.annotation import Layer  # noqa: E402
from annotator.core.names import same_name  # noqa: E402
from annotator.detect.analysis import detect_text  # noqa: E402
from annotator.detect.jsonl import result_to_dict  # noqa: E402
from annotator.detect.pipeline import load_pipeline  # noqa: E402
from tests.quote_scoring import score  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.language import Language

Json = dict[str, Any]
FIRST_RUNS = ROOT / "tests" / "data" / "detect" / "first_runs.json"
SETTINGS = ("shipped", "clear", "unparsed", "blank")
PRIOR_WEIGHT = 8
"""A sieve's precision is shrunk towards the mean of all sieves as if it had this many quotes more."""


def pipeline_of(setting: str) -> Language:
    """The pipeline of a setting."""
    if setting == "blank":
        return spacy.blank("en")
    nlp = load_pipeline()
    if setting == "clear":
        nlp.add_pipe("test_ud_to_clear")
    elif setting == "unparsed":
        nlp.disable_pipe("parser")
    return nlp


def detect(nlp: Language, passage: Json) -> tuple[list[Json], list[list[str]]]:
    """The quotes as the command line prints them, and the candidates' names, both in reading order."""
    found = detect_text(nlp, passage["text"], passage.get("blocks"))
    quotes = result_to_dict(passage["text"], found)["quotes"]
    ranked = sorted((a for a in found if a.layer is Layer.QUOTE), key=lambda a: (a.start, -a.end))
    return quotes, [[mention.text for mention in a.candidates] for a in ranked]


class Tally:
    """Counts that the scorer does not keep: right names by case, by sieve, by rank and by confidence."""

    def __init__(self) -> None:
        self.cases: dict[str, Counter[str]] = defaultdict(Counter)
        self.sieves: dict[str, Counter[str]] = defaultdict(Counter)
        self.shown: dict[float, Counter[str]] = defaultdict(Counter)
        self.ranks: Counter[str] = Counter()

    def add(self, passage: Json, quotes: Sequence[Json], candidates: Sequence[Sequence[str]]) -> None:
        """Count one passage."""
        gold = {(q["start"], q["end"]): q for q in passage["quotes"]}
        for quote, names in zip(quotes, candidates, strict=True):
            wanted = gold.get((quote["start"], quote["end"]))
            if quote["kind"] not in ("direct", "mixed"):
                continue
            spoken = wanted is not None and wanted["kind"] in ("direct", "mixed")
            right = wanted and spoken and same_name(quote["resolved_speaker"], wanted["resolved_speaker"])
            outcome = "right" if right else "wrong"
            self.sieves[quote["origin"].removeprefix("rule:")][outcome] += 1
            self.shown[int(quote["score"] * 20 + 1e-9) / 20][outcome] += 1
            self.cases[passage["case"]][outcome] += 1
            if wanted is not None and spoken and wanted["speaker"]:
                accepted = (wanted["speaker"]["text"], wanted["resolved_speaker"])
                rank = next((i for i, n in enumerate(names, 1) if any(same_name(n, a) for a in accepted)), 9)
                self.ranks["all"] += 1
                self.ranks[f"first {min(rank, 3)}"] += rank < 3

    def lines(self) -> list[str]:
        """The counts as text."""
        found = ["  right name by sieve"]
        found += [f"    {name:18} {_share(counts)}" for name, counts in sorted(self.sieves.items())]
        found += ["  right name by shown confidence"]
        found += [
            f"    {low:.2f}-{low + 0.05:.2f}          {_share(c)}" for low, c in sorted(self.shown.items())
        ]
        found += ["  right name by case"]
        found += [f"    {name:18} {_share(counts)}" for name, counts in sorted(self.cases.items())]
        two = self.ranks["first 1"] + self.ranks["first 2"]
        return [
            *found,
            f"  right speaker first {self.ranks['first 1']}, first two {two} of {self.ranks['all']}",
        ]


def _share(counts: Counter[str]) -> str:
    total = counts["right"] + counts["wrong"]
    return f"{counts['right']:4} of {total:4}  {counts['right'] / total:.2f}"


def record(name: str, sieves: dict[str, Counter[str]]) -> None:
    """Keep the counts of a file's first run, before any rule has seen it; a later run changes nothing."""
    runs = json.loads(FIRST_RUNS.read_text(encoding="utf-8"))
    counts = {sieve: [c["right"], c["right"] + c["wrong"]] for sieve, c in sorted(sieves.items())}
    runs.setdefault(name, counts)
    rows = [f"  {json.dumps(key)}: {json.dumps(value)}" for key, value in runs.items()]
    FIRST_RUNS.write_text("{\n" + ",\n".join(rows) + "\n}\n", encoding="utf-8")


def confidences() -> list[str]:
    """The confidences for `annotator/detect/sieves.py` from the first runs, shrunk towards their mean."""
    pooled: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for run in json.loads(FIRST_RUNS.read_text(encoding="utf-8")).values():
        for sieve, (right, total) in run.items():
            pooled[sieve][0] += right
            pooled[sieve][1] += total
    mean = sum(right for right, _ in pooled.values()) / sum(total for _, total in pooled.values())
    values = {
        sieve: (right + PRIOR_WEIGHT * mean) / (total + PRIOR_WEIGHT)
        for sieve, (right, total) in pooled.items()
    }
    ranked = sorted(values, key=lambda sieve: -values[sieve])
    lines = [
        f'    "{sieve}": {values[sieve]:.2f},  # {pooled[sieve][0]} of {pooled[sieve][1]}' for sieve in ranked
    ]
    return [f"mean {mean:.3f}", *lines]


def report(paths: Sequence[Path], settings: Sequence[str], *, lost: bool, details: bool, keep: bool) -> None:
    """Print the figures of every file under every setting."""
    for setting in settings:
        nlp = pipeline_of(setting)
        for path in paths:
            tally, pairs = Tally(), []
            for passage in detect_samples.passages(path):
                quotes, candidates = detect(nlp, passage)
                pairs.append((passage, quotes))
                tally.add(passage, quotes, candidates)
            result = score(pairs)
            print(f"{path.name} [{setting}]: {result.summary()}")
            for line in [*(tally.lines() if details else ()), *(result.lost if lost else ())]:
                print(line)
            if keep and setting == "shipped":
                record(path.name, tally.sieves)


def main() -> None:
    """Read the arguments and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--setting", action="append", choices=SETTINGS)
    parser.add_argument("--lost", action="store_true", help="print what went wrong, line by line")
    parser.add_argument("--details", action="store_true", help="print cases, sieves, confidence and ranks")
    parser.add_argument("--record", action="store_true", help="keep the counts of the files' first run")
    parser.add_argument("--sieves", action="store_true", help="print the confidences for sieves.py")
    args = parser.parse_args()
    report(args.files, args.setting or SETTINGS, lost=args.lost, details=args.details, keep=args.record)
    if args.sieves:
        print("\n".join(confidences()))


if __name__ == "__main__":
    main()
