"""Score pipelines on the same texts: `python packaging/training/encoder_measure.py --data DIR --encoder DIR`.

Exact spans, code points; the systems: the CNN pipeline and the encoder, each alone and with the name lists
and the repeats of `annotator.detect`.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import spacy
from gum_entities import read_gum
from ner_data import Entity, Record, split_gmb
from train import read_clean, read_plain

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from annotator.core.annotation import Layer  # noqa: E402
from annotator.detect.analysis import detect_text  # noqa: E402
from annotator.detect.encoder import FACTORY, EncoderNer  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from spacy.language import Language

    Found = set[tuple[int, int, str]]
    Finder = Callable[[str], Found]

NEWS = Path(__file__).with_name("encoder_news_dev.jsonl")
"""Looked at while the augmentation was made; `NEWS_TEST` was not."""
NEWS_TEST = Path(__file__).with_name("encoder_news_test.jsonl")
WIRE = Path(__file__).with_name("encoder_wire_dev.txt")
_MARKED = re.compile(r"\[([^\]|]+)\|([A-Z]+)\]")
PLACES = {"GPE": "PLACE", "LOC": "PLACE", "FAC": "PLACE"}
MAIN = ("PERSON", "ORG", "PLACE")
NAMES = (*MAIN, "NORP", "EVENT", "PRODUCT", "LAW", "WORK_OF_ART")


def read_news(path: Path) -> list[Record]:
    """The hand-made news paragraphs."""
    made = []
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        spans = tuple(Entity(e["start"], e["end"], e["label"]) for e in row["entities"])
        made.append(Record(row["text"], spans, tuple((s, e) for s, e in row["sents"])))
    return made


def read_wire(path: Path) -> list[Record]:
    """Hand-marked texts, `[name|LABEL]`, an empty line between them."""
    kept = (line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    made = []
    for block in "\n".join(kept).strip().split("\n\n"):
        text, at, spans = "", 0, []
        for match in _MARKED.finditer(block):
            text += block[at : match.start()]
            spans.append(Entity(len(text), len(text) + len(match.group(1)), match.group(2)))
            text, at = text + match.group(1), match.end()
        text += block[at:]
        made.append(Record(text, tuple(spans), ((0, len(text)),)))
    return made


def alone(nlp: Language) -> Finder:
    """The entities as the pipeline gives them."""
    keep = [name for name in nlp.pipe_names if name in ("ner", FACTORY)]

    def find(text: str) -> Found:
        with nlp.select_pipes(enable=keep):
            return {(e.start_char, e.end_char, e.label_) for e in nlp(text).ents}

    return find


def with_lists(nlp: Language) -> Finder:
    """The entities after the lists and the repeats of the program."""

    def find(text: str) -> Found:
        found = detect_text(nlp, text)
        return {(a.start, a.end, a.label) for a in found if a.layer is Layer.ENTITY}

    return find


def table(records: Iterable[Record], find: Finder) -> dict[str, tuple[float, float, float, int]]:
    """Precision, recall, F1 and gold spans by merged label; `ALL` is that of `MAIN`.

    Finds that touch a stretch without an answer do not count.
    """
    gold_count: Counter[str] = Counter()
    found_count: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    for record in records:
        gold = {(e.start, e.end, PLACES.get(e.label, e.label)) for e in record.entities}
        found = {(s, e, PLACES.get(label, label)) for s, e, label in find(record.text) if known(record, s, e)}
        for count, spans in ((gold_count, gold), (found_count, found), (hits, gold & found)):
            count.update(label for _, _, label in spans)
    for count in (gold_count, found_count, hits):
        count["ALL"] = sum(count[label] for label in MAIN)
    result = {}
    for label in ("ALL", *NAMES):
        if gold_count[label]:
            p = hits[label] / max(1, found_count[label])
            r = hits[label] / gold_count[label]
            result[label] = (p, r, 2 * p * r / max(1e-9, p + r), gold_count[label])
    return result


def known(record: Record, start: int, end: int) -> bool:
    """Whether the record has an answer for this stretch."""
    return not any(start < last and first < end for first, last in record.unknown)


def encoder_pipeline(pipeline: str, folder: Path) -> Language:
    """The pipeline with the encoder in the place of its entity recogniser."""
    nlp = spacy.load(pipeline, exclude=["ner", FACTORY])
    component = nlp.add_pipe(FACTORY, last=True)
    assert isinstance(component, EncoderNer)
    component.read(folder)
    return nlp


def show(name: str, rows: dict[str, tuple[float, float, float, int]]) -> None:
    """One line a label."""
    cells = " ".join(
        f"{label} {100 * p:.1f}/{100 * r:.1f}/{100 * f:.1f}" for label, (p, r, f, _) in rows.items()
    )
    print(f"  {name:16} {cells}", flush=True)


def sets(data: Path, count: int) -> dict[str, list[Record]]:
    """The texts: none of them took part in training."""
    _, held = split_gmb(read_clean(data, "gmb_news_train"))
    return {
        "news test": read_news(NEWS_TEST),
        "news dev": read_news(NEWS),
        "wire dev": read_wire(WIRE),
        "UNER EWT dev": read_plain(data, "uner_ewt_dev"),
        "GUM dev": read_gum(data / "ud_gum_open_dev.conllu.gz"),
        "GMB held out": random.Random(1).sample(held, min(count, len(held))),
    }


def errors(records: Iterable[Record], find: Finder) -> None:
    """All differences of the main labels, a line each."""
    for record in records:
        gold = {(e.start, e.end, PLACES.get(e.label, e.label)) for e in record.entities}
        found = {(start, end, PLACES.get(label, label)) for start, end, label in find(record.text)}
        found = {f for f in found if f[2] in NAMES}
        for mark, spans in (("-", gold - found), ("+", found - gold)):
            for start, end, label in sorted(spans):
                around = record.text[max(0, start - 30) : end + 20]
                print(f"    {mark} {label:8} {record.text[start:end]!r} in {around!r}")


def speed(nlp: Language, texts: list[str]) -> float:
    """Seconds for 1,000 words of the entity component alone, tokenizer included."""
    find = alone(nlp)
    find(texts[0])
    words = sum(len(text.split()) for text in texts)
    begin = time.perf_counter()
    for text in texts:
        find(text)
    return (time.perf_counter() - begin) / words * 1000


def main() -> None:
    """Read the command line and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument(
        "--encoder", type=Path, action="append", required=True, help="folder; may be repeated"
    )
    parser.add_argument("--pipeline", default=str(ROOT / "resources" / "models" / "en_news"))
    parser.add_argument("--gmb", type=int, default=200, help="texts of the held-out tenth")
    parser.add_argument("--errors", action="store_true", help="list the differences on the news texts")
    parser.add_argument("--no-cnn", action="store_true")
    arguments = parser.parse_args()
    systems = {} if arguments.no_cnn else {"CNN": spacy.load(arguments.pipeline)}
    systems |= {str(f): encoder_pipeline(arguments.pipeline, f) for f in arguments.encoder}
    for title, records in sets(arguments.data, arguments.gmb).items():
        print(f"{title} ({len(records)} texts), P/R/F1", flush=True)
        for name, nlp in systems.items():
            show(name[-16:], table(records, alone(nlp)))
            if title != "GMB held out":
                show(name[-8:] + " + lists", table(records, with_lists(nlp)))
    for name, nlp in systems.items():
        print(f"{name}: {speed(nlp, [r.text for r in read_news(NEWS)]):.3f} s for 1,000 words")
        if arguments.errors and name != "CNN":
            errors(read_news(NEWS), alone(nlp))


if __name__ == "__main__":
    main()
