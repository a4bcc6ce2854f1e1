"""Scores of a trained pipeline. Entity scores count exact spans in code points with the same label."""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING, Any

from ner_data import Record, make_doc
from spacy.scorer import Scorer
from spacy.training import Example

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

PLACES = {"GPE": "PLACE", "LOC": "PLACE", "FAC": "PLACE"}
"""Merged label of the places, for comparison across corpora."""


def syntax_scores(nlp: Language, golds: list[Doc]) -> dict[str, Any]:
    """Tag, lemma, attachment and sentence scores on gold documents, tokenised by the pipeline itself."""
    with nlp.select_pipes(disable=[name for name in ("ner",) if name in nlp.pipe_names]):
        predicted = nlp.pipe((gold.text for gold in golds), batch_size=64)
        examples = [Example(doc, gold) for doc, gold in zip(predicted, golds, strict=True)]
    scores: dict[str, Any] = nlp.evaluate(examples)
    scores.update(Scorer.score_tokenization(examples))
    return {
        key: value
        for key, value in scores.items()
        if key.startswith(("tag", "pos", "morph_acc", "lemma", "dep", "sents", "token"))
    }


def _ratios(hits: int, found: int, wanted: int) -> dict[str, float]:
    precision = hits / found if found else 0.0
    recall = hits / wanted if wanted else 0.0
    total = precision + recall
    return {"p": precision, "r": recall, "f": 2 * precision * recall / total if total else 0.0, "n": wanted}


def entity_scores(
    nlp: Language, records: list[Record], merge: dict[str, str] | None = None, only: set[str] | None = None
) -> dict[str, dict[str, float]]:
    """Precision, recall, F1 and number of gold spans per label and for all (`ALL`).

    `merge` renames labels before they are compared; `only` leaves out all others after that.
    """
    renames = merge or {}
    gold_counts: Counter[str] = Counter()
    found_counts: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    with nlp.select_pipes(enable=["ner"]):
        predicted = list(nlp.pipe((record.text for record in records), batch_size=64))
    for record, doc in zip(records, predicted, strict=True):
        gold = {(e.start, e.end, renames.get(e.label, e.label)) for e in record.entities}
        found = {(e.start_char, e.end_char, renames.get(e.label_, e.label_)) for e in doc.ents}
        for target, spans in ((gold_counts, gold), (found_counts, found), (hits, gold & found)):
            target.update(label for _, _, label in spans if only is None or label in only)
    labels = sorted(set(gold_counts) | set(found_counts))
    table = {label: _ratios(hits[label], found_counts[label], gold_counts[label]) for label in labels}
    table["ALL"] = _ratios(hits.total(), found_counts.total(), gold_counts.total())
    return table


def confusions(nlp: Language, records: list[Record], top: int = 12) -> list[tuple[str, str, int]]:
    """Most frequent pairs of gold and found label on the very same span (`-` for none)."""
    counts: Counter[tuple[str, str]] = Counter()
    with nlp.select_pipes(enable=["ner"]):
        predicted = list(nlp.pipe((record.text for record in records), batch_size=64))
    for record, doc in zip(records, predicted, strict=True):
        gold = {(e.start, e.end): e.label for e in record.entities}
        found = {(e.start_char, e.end_char): e.label_ for e in doc.ents}
        for span in set(gold) | set(found):
            pair = (gold.get(span, "-"), found.get(span, "-"))
            if pair[0] != pair[1]:
                counts[pair] += 1
    return [(wanted, got, number) for (wanted, got), number in counts.most_common(top)]


def words_per_second(nlp: Language, texts: list[str]) -> float:
    """Blank-separated words a second through the whole pipeline, one process; the first text warms up."""
    nlp(texts[0])
    words = sum(len(text.split()) for text in texts)
    begin = time.perf_counter()
    for _ in nlp.pipe(texts, batch_size=32):
        pass
    return words / (time.perf_counter() - begin)


def gold_entity_docs(nlp: Language, records: list[Record]) -> list[Doc]:
    """Gold documents of entity records, in the same order."""
    return [make_doc(nlp, record) for record in records]
