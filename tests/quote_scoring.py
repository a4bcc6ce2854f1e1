"""Measures quotes against gold, as the quote conventions say ("Scoring").

Written for itself: it checks `annotator.evaluation.quotes`, which measures the same, and has the lists that
the tests of detection print.

A passage is `{"id", "case", "text", "quotes": [...]}`; quotes are objects as in the output of `annotator
detect`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.core.names import same_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Json = dict[str, Any]

MARKED = frozenset({"direct", "mixed"})


@dataclass(slots=True)
class Score:
    """Counts over all passages; `lost` lists what went wrong, one line each."""

    gold: int = 0
    predicted: int = 0
    exact: int = 0
    relaxed: int = 0
    matched: int = 0
    kinds: int = 0
    speech: int = 0
    speakers: int = 0
    resolved: int = 0
    complete: int = 0
    indirect_gold: int = 0
    indirect_predicted: int = 0
    indirect_found: int = 0
    lost: list[str] = field(default_factory=list)
    by_origin: dict[str, list[int]] = field(default_factory=dict)

    @property
    def span_f1(self) -> float:
        """Exact span F1 of direct and mixed quotes."""
        return f1(self.exact, self.predicted, self.gold)

    @property
    def relaxed_f1(self) -> float:
        """Span F1 at an overlap of 0.8."""
        return f1(self.relaxed, self.predicted, self.gold)

    @property
    def kind_accuracy(self) -> float:
        """Share of right kinds over all exactly matched spans, whatever their kind."""
        return self.kinds / self.matched if self.matched else 0.0

    @property
    def speaker_accuracy(self) -> float:
        """Share of right speaker mentions over matched direct and mixed quotes."""
        return self.speakers / self.speech if self.speech else 0.0

    @property
    def resolved_accuracy(self) -> float:
        """Share of right names over matched direct and mixed quotes."""
        return self.resolved / self.speech if self.speech else 0.0

    @property
    def end_to_end_f1(self) -> float:
        """F1 of quotes with exact span and right name."""
        return f1(self.complete, self.predicted, self.gold)

    @property
    def indirect_f1(self) -> float:
        """Relaxed F1 of indirect quotes."""
        return f1(self.indirect_found, self.indirect_predicted, self.indirect_gold)

    def summary(self) -> str:
        """The figures in one line."""
        return (
            f"span F1 {self.span_f1:.3f} (relaxed {self.relaxed_f1:.3f}), kind {self.kind_accuracy:.3f}, "
            f"speaker {self.speaker_accuracy:.3f}, resolved {self.resolved_accuracy:.3f}, "
            f"end-to-end F1 {self.end_to_end_f1:.3f}, indirect {self.indirect_f1:.3f} over {self.gold} quotes"
        )


def f1(hits: int, predicted: int, gold: int) -> float:
    """Harmonic mean of precision and recall; 1.0 when there was nothing to find and nothing was found."""
    return 2 * hits / (predicted + gold) if predicted + gold else 1.0


def score(passages: Iterable[tuple[Json, Sequence[Json]]]) -> Score:
    """Score predictions: pairs of a gold passage and the quotes predicted in it."""
    total = Score()
    for passage, predicted in passages:
        _score_passage(total, passage, predicted)
    return total


def _score_passage(total: Score, passage: Json, predicted: Sequence[Json]) -> None:
    gold = [quote for quote in passage["quotes"] if quote["kind"] != "indirect"]
    found = [quote for quote in predicted if quote["kind"] != "indirect" and not quote.get("nested")]
    by_span = {(quote["start"], quote["end"]): quote for quote in found}
    total.gold += sum(quote["kind"] in MARKED for quote in gold)
    total.predicted += sum(_counts(quote, gold) for quote in found)
    for quote in gold:
        match = by_span.get((quote["start"], quote["end"]))
        if match is None:
            near = any(_overlap(quote, other) >= 0.8 for other in found)
            total.relaxed += near and quote["kind"] in MARKED
            total.lost.append(f"{passage['id']} {passage['case']}: span not found: {_words(passage, quote)}")
            continue
        _score_match(total, passage, quote, match)
    golden = {(quote["start"], quote["end"]) for quote in gold}
    total.lost += [
        f"{passage['id']} {passage['case']}: not a quote: {_words(passage, quote)}"
        for span, quote in by_span.items()
        if span not in golden
    ]
    _score_indirect(total, passage, predicted)


def _counts(quote: Json, gold: Sequence[Json]) -> bool:
    """A prediction counts as direct or mixed by the gold kind where its span is right, else by its own."""
    match = next((g for g in gold if g["start"] == quote["start"] and g["end"] == quote["end"]), None)
    return (match or quote)["kind"] in MARKED


def _score_match(total: Score, passage: Json, gold: Json, match: Json) -> None:
    total.matched += 1
    total.kinds += match["kind"] == gold["kind"]
    if match["kind"] != gold["kind"]:
        wrong = f"{match['kind']} for {gold['kind']}"
        total.lost.append(f"{passage['id']} {passage['case']}: {wrong}: {_words(passage, gold)}")
    if gold["kind"] not in MARKED:
        return
    total.exact += 1
    total.relaxed += 1
    total.speech += 1
    speaker = _same_speaker(match.get("speaker"), gold.get("speaker"), passage["quotes"])
    resolved = same_name(match.get("resolved_speaker"), gold.get("resolved_speaker"))
    total.speakers += speaker
    total.resolved += resolved
    total.complete += resolved
    counts = total.by_origin.setdefault(match.get("origin", ""), [0, 0])
    counts[0] += resolved
    counts[1] += 1
    if not speaker or not resolved:
        got = (match.get("speaker") or {}).get("text"), match.get("resolved_speaker")
        wanted = (gold.get("speaker") or {}).get("text"), gold.get("resolved_speaker")
        total.lost.append(
            f"{passage['id']} {passage['case']}: {got} for {wanted} by {match.get('origin')}: "
            f"{_words(passage, gold)}"
        )


def _same_speaker(predicted: Json | None, gold: Json | None, quotes: Sequence[Json]) -> bool:
    if predicted is None or gold is None:
        return predicted is None and gold is None
    if not _touch(predicted, gold):
        return False
    others = [q["speaker"] for q in quotes if q.get("speaker") and not _touch(q["speaker"], gold)]
    return not any(_touch(predicted, other) for other in others)


def _touch(a: Json, b: Json) -> bool:
    return bool(a["start"] < b["end"] and b["start"] < a["end"])


def _overlap(a: Json, b: Json) -> float:
    """Intersection over union of two spans."""
    common = min(a["end"], b["end"]) - max(a["start"], b["start"])
    whole = max(a["end"], b["end"]) - min(a["start"], b["start"])
    return float(max(0, common) / whole)


def _score_indirect(total: Score, passage: Json, predicted: Sequence[Json]) -> None:
    gold = [quote for quote in passage["quotes"] if quote["kind"] == "indirect"]
    mixed = [quote for quote in passage["quotes"] if quote["kind"] == "mixed"]
    found = [
        quote
        for quote in predicted
        if quote["kind"] == "indirect" and not any(_touch(quote, other) for other in mixed)
    ]
    total.indirect_gold += len(gold)
    total.indirect_predicted += len(found)
    for quote in gold:
        hit = next((other for other in found if _overlap(quote, other) >= 0.8), None)
        if hit is not None:
            found.remove(hit)
            total.indirect_found += 1


def _words(passage: Json, quote: Json) -> str:
    return repr(passage["text"][quote["start"] : quote["end"]])
