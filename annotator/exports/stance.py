"""Stances in the shapes of SemEval-2016 task 6, VAST and NewsMTSC, a zip with a file each.

See docs/formats/stance.md.

Formats: https://alt.qcri.org/semeval2016/task6/ (tab-separated),
https://github.com/emilyallaway/zero-shot-stance (CSV), https://github.com/fhamborg/NewsMTSC (JSON Lines;
offsets are Python's, code points into the sentence). The polarities become their labels as each source's own;
what one has no label for is left out of its file.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core import spans
from annotator.core.annotation import Polarity, Span
from annotator.exports.base import Format, Written
from annotator.exports.choice import lost_fields
from annotator.exports.members import Bundle
from annotator.exports.properties import to_json
from annotator.exports.table import safe_cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import BinaryIO

    from annotator.core.annotation import Annotation, Article, Stance

SEMEVAL = {
    Polarity.FAVOR: "FAVOR",
    Polarity.AGAINST: "AGAINST",
    Polarity.NEUTRAL: "NONE",
    Polarity.UNCLEAR: "NONE",
}
VAST = {Polarity.AGAINST: 0, Polarity.FAVOR: 1, Polarity.NEUTRAL: 2}
NEWSMTSC = {Polarity.AGAINST: -1, Polarity.NEUTRAL: 0, Polarity.FAVOR: 1}
VAST_COLUMNS = ("author", "post", "ori_id", "new_topic", "label", "new_id", "topic_str", "contains_topic?")
_NO_TARGET = "stances without a target"
_MIXED = "mixed stances, which none of the three has a label for"
_CARRIED = frozenset({"stances", "article_stances"})


@dataclass(frozen=True, slots=True)
class _Case:
    """A stance and the passage that shows it: the sentences of its words, or the whole text."""

    id: str
    stance: Stance
    target: str
    passage: Span


class StanceWriter:
    """Collects the lines of the three files; they are written at the end, as a zip wants it."""

    def __init__(self, file: BinaryIO) -> None:
        self._bundle = Bundle(file)
        self._semeval: list[str] = ["ID\tTarget\tTweet\tStance\n"]
        self._news: list[str] = []
        self._vast = io.StringIO(newline="")
        self._rows = csv.writer(self._vast)
        self._rows.writerow(VAST_COLUMNS)
        self._count = 0

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Add the stances of one article and of its annotations."""
        self._count += 1
        prefix = f"a{self._count}"
        cases = list(_cases(article, annotations, prefix))
        for case in cases:
            self._add(article, case, prefix)
        return Written(sum(bool(annotation.stances) for annotation in annotations))

    def _add(self, article: Article, case: _Case, prefix: str) -> None:
        words = article.text[case.passage.start : case.passage.end]
        polarity = case.stance.polarity
        if polarity in SEMEVAL:
            cells = (case.id, _one_line(case.target), _one_line(words), SEMEVAL[polarity])
            self._semeval.append("\t".join(cells) + "\n")
        if polarity in VAST:
            holder = case.stance.holder.text if case.stance.holder else ""
            is_there = int(case.target.casefold() in words.casefold())
            row = (holder, words, prefix, case.target, VAST[polarity], case.id, case.target, is_there)
            self._rows.writerow([safe_cell(cell) for cell in row])
        target = case.stance.target.span if case.stance.target else None
        if polarity in NEWSMTSC and target is not None and case.passage.contains(target):
            self._news.append(_news_line(article.text, case, target))

    def close(self) -> None:
        """Write the three files."""
        self._bundle.add("semeval.txt", "".join(self._semeval).encode("utf-8", "replace"))
        self._bundle.add("vast.csv", self._vast.getvalue().encode("utf-8", "replace"))
        self._bundle.add("newsmtsc.jsonl", "".join(self._news).encode("utf-8", "replace"))
        self._bundle.close()


def _news_line(text: str, case: _Case, target: Span) -> str:
    start = case.passage.start
    entry = {
        "Input.gid": case.id,
        "from": target.start - start,
        "to": target.end - start,
        "mention": text[target.start : target.end],
        "polarity": NEWSMTSC[case.stance.polarity],
    }
    line = {
        "primary_gid": case.id,
        "sentence_normalized": text[start : case.passage.end],
        "targets": [entry],
    }
    return to_json(line) + "\n"


def _cases(article: Article, annotations: Sequence[Annotation], prefix: str) -> Iterator[_Case]:
    for annotation in annotations:
        for number, stance in enumerate(annotation.stances, 1):
            if stance.target is not None and stance.polarity is not Polarity.MIXED:
                passage = _passage(article.text, annotation.span, stance)
                yield _Case(f"{prefix}-{annotation.id}-{number}", stance, stance.target.text, passage)
    for number, stance in enumerate(article.labels.stances, 1):
        if stance.target is not None and stance.polarity is not Polarity.MIXED:
            yield _Case(f"{prefix}-{number}", stance, stance.target.text, Span(0, len(article.text)))


def _passage(text: str, words: Span, stance: Stance) -> Span:
    """The sentences from the first to the last of the words, of the evidence and of the target nearby."""
    target = stance.target.span if stance.target else None
    found = [
        words,
        *stance.evidence,
        *([target] if target and not text[slice(*_gap(words, target))].count("\n") else []),
    ]
    sentences = [spans.sentence_around(text, span) for span in found]
    return Span(min(s.start for s in sentences), max(s.end for s in sentences))


def _gap(first: Span, second: Span) -> tuple[int, int]:
    return min(first.end, second.end), max(first.start, second.start)


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    lost = lost_fields(article, annotations, _CARRIED)
    stances = [*article.labels.stances, *(s for a in annotations for s in a.stances)]
    lost[_NO_TARGET] = sum(stance.target is None for stance in stances)
    lost[_MIXED] = sum(stance.polarity is Polarity.MIXED for stance in stances)
    lost["intensities and evidence of stances"] = sum(
        stance.intensity is not None or bool(stance.evidence) for stance in stances
    )
    lost["annotations without a stance"] = sum(not annotation.stances for annotation in annotations)
    return +lost


STANCE = Format(
    name="stance",
    description="Stances as SemEval-2016 task 6, VAST and NewsMTSC have them, a zip with a file each",
    loses=(
        _NO_TARGET,
        _MIXED,
        "intensities, evidence, holders (but in VAST)",
        "annotations without a stance, and all else of those with one",
        "title and metadata, event types and notes of articles, roles of paragraphs",
    ),
    suffix=".stance.zip",
    write=StanceWriter,
    lost=_lost,
)
