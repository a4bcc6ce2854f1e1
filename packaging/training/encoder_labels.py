"""The second look: what the model of the first round thinks of GMB and of unlabelled news sentences.

    python packaging/training/encoder_labels.py --data DIR --model DIR [--model DIR] --output FILE

Several models are averaged. GMB keeps its labels, but a word whose label the model finds very unlikely gets
no loss. Sentences of NewsMTSC get the model's own names; where it is unsure there is no loss.
"""

from __future__ import annotations

import argparse
import gzip
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from encoder_config import SecondLook, read_settings
from encoder_data import LABELS, Corpora, blank
from encoder_export import load_model
from ner_data import Entity, Record, make_doc, split_gmb
from train import read_clean

from annotator.detect.encoder import EncoderModel, best_path, sentence_ends, shape_of, spans_of, windows_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from spacy.tokens import Doc


def probabilities(models: Sequence[EncoderModel], words: list[str]) -> NDArray[np.float64]:
    """The averaged probabilities of the labels, a row a word."""
    total = np.zeros((len(words), len(LABELS)))
    shapes = [shape_of(word) for word in words]
    for model in models:
        pieces = [model.word_pieces[word] for word in words]
        for window in windows_of([len(p) for p in pieces], sentence_ends(words, [False] * len(words))):
            read = np.exp(
                model.log_probs(pieces[window.start : window.end], shapes[window.start : window.end])
            )
            own = slice(window.own_start - window.start, window.own_end - window.start)
            total[window.own_start : window.own_end] += read[own]
    return total / len(models)


def doubts(doc: Doc, probs: NDArray[np.float64], limits: SecondLook) -> list[tuple[int, int]]:
    """Stretches of the text whose labels the model finds wrong, in code points; whole spans."""
    tokens = [token for token in doc if not token.is_space]
    found: list[tuple[int, int]] = []
    for token, row in zip(tokens, probs, strict=True):
        label = f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O"
        if label in LABELS and row[LABELS.index(label)] < limits.doubt and row.max() > limits.sure:
            span = next((e for e in doc.ents if e.start <= token.i < e.end), None)
            if span is None:
                found.append((token.idx, token.idx + len(token)))
            else:
                found.append((span.start_char, span.end_char))
    return sorted(set(found))


def guessed(doc: Doc, probs: NDArray[np.float64], limits: SecondLook) -> Record:
    """The text with the sure names of the model."""
    tokens = [token for token in doc if not token.is_space]
    path = best_path(np.log(probs + 1e-9).astype(np.float32), LABELS)
    entities: list[Entity] = []
    unknown: list[tuple[int, int]] = []
    inside: set[int] = set()
    for first, last, label, score in spans_of(path, probs.astype(np.float32), LABELS):
        start, end = tokens[first].idx, tokens[last - 1].idx + len(tokens[last - 1])
        inside |= set(range(first, last))
        if score >= limits.span:
            entities.append(Entity(start, end, label))
        else:
            unknown.append((start, end))
    for index, token in enumerate(tokens):
        if index not in inside and probs[index, 0] < limits.word:
            unknown.append((token.idx, token.idx + len(token)))
    return Record(doc.text, tuple(entities), ((0, len(doc.text)),), tuple(unknown))


def second_look(data: Path, folders: Sequence[Path], output: Path) -> None:
    """Write the file: `{"gmb": {text: [[start, end]]}, "press": [{text, entities, unknown}]}`, gzip."""
    limits, nlp = read_settings().second_look, blank()
    models = [load_model(folder) for folder in folders]
    gmb, _ = split_gmb(read_clean(data, "gmb_news_train"))
    wrong: dict[str, list[tuple[int, int]]] = {}
    for record in gmb[150:]:
        doc = make_doc(nlp, record)
        found = doubts(doc, probabilities(models, [t.text for t in doc if not t.is_space]), limits)
        if found:
            wrong[record.text] = found
    press = []
    with gzip.open(data / "newsmtsc_train.jsonl.gz", "rt", encoding="utf-8") as lines:
        texts = sorted({json.loads(line)["text"] for line in lines})
    for text in texts:
        doc = nlp.make_doc(text)
        made = guessed(doc, probabilities(models, [t.text for t in doc if not t.is_space]), limits)
        press.append([text, [[e.start, e.end, e.label] for e in made.entities], made.unknown])
    with gzip.open(output, "wt", encoding="utf-8") as target:
        json.dump({"gmb": wrong, "press": press}, target)


def with_second_look(corpora: Corpora, path: Path) -> Corpora:
    """The corpora with the doubts about GMB and the sentences of the press."""
    with gzip.open(path, "rt", encoding="utf-8") as source:
        found = json.load(source)
    gmb = [_doubted(record, found["gmb"].get(record.text, ())) for record in corpora.gmb]
    press = [
        Record(
            text,
            tuple(Entity(*entity) for entity in entities),
            ((0, len(text)),),
            tuple((start, end) for start, end in unknown),
        )
        for text, entities, unknown in found["press"]
    ]
    return replace(corpora, gmb=gmb, press=press)


def _doubted(record: Record, stretches: Sequence[tuple[int, int]]) -> Record:
    unknown = tuple((start, end) for start, end in stretches)
    kept = tuple(e for e in record.entities if all(e.end <= s or end <= e.start for s, end in unknown))
    return replace(record, entities=kept, unknown=record.unknown + unknown)


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with the training files")
    parser.add_argument("--model", type=Path, action="append", required=True, help="may be repeated")
    parser.add_argument("--output", type=Path, required=True)
    arguments = parser.parse_args()
    second_look(arguments.data, arguments.model, arguments.output)


if __name__ == "__main__":
    main()
