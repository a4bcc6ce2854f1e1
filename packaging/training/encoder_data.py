"""Entity records to windows of word pieces for the encoder. Labels that a corpus lacks get no loss there."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import spacy
from augment import NameStock, break_lines, curly, opening, swap_names
from encoder_names import blended, invented, invented_places, templates
from encoder_wire import Filler, blocks, known_names, spaced
from ner_data import Record, make_doc

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from annotator.detect.encoder import PIECES, WordPieces, shape_of

if TYPE_CHECKING:
    import random
    from collections.abc import Iterable, Iterator

    from encoder_config import Settings
    from spacy.language import Language
    from spacy.tokens import Doc

KINDS = (
    *("PERSON", "NORP", "FAC", "ORG", "GPE", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW"),
    *("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"),
)
LABELS = ("O", *(f"{mark}-{kind}" for kind in KINDS for mark in "BI"))

ANY = len(LABELS)
"""Target of a word without an answer."""

LACKING = {
    "uner": LABELS[0:1] + tuple(x for x in LABELS if x[2:] not in {"", "PERSON", "ORG", "GPE", "LOC", "FAC"})
}
LACKING["wnut"] = tuple(x for x in LACKING["uner"] if x[2:] not in {"PRODUCT", "WORK_OF_ART"})
OUTSIDE = {"gmb": 0, "uner": len(LABELS) + 1, "gum": len(LABELS) + 1, "wnut": len(LABELS) + 2}
"""Target of a word outside of all names: `O`, or for some corpora `O` or a label that the corpus lacks."""

MADE_ORGANISATIONS = 6000
_ORG_KINDS = (
    *("COMPANY", "COMPANY", "COMPANY", "BANK", "TEAM", "PAPER", "MINISTRY", "PARTY", "UNIVERSITY", "NGO"),
    *("NGO", "COURT", "UNION", "MILITIA", "POLICE", "ACRONYM"),
)


@dataclass(frozen=True)
class Window:
    """Words as pieces, their case classes and targets (`LABELS`, `ANY` or `OUTSIDE`)."""

    pieces: tuple[tuple[int, ...], ...]
    shapes: tuple[int, ...]
    targets: tuple[int, ...]

    @property
    def size(self) -> int:
        """Word pieces with the two marks at the ends."""
        return 2 + sum(len(word) for word in self.pieces)


def allowed_labels() -> list[list[bool]]:
    """A row for each target: which labels are right."""
    rows = [[index == target for index in range(len(LABELS))] for target in range(len(LABELS))]
    rows.append([True] * len(LABELS))
    rows += [[label in LACKING[corpus] for label in LABELS] for corpus in ("uner", "wnut")]
    return rows


def wider(stock: NameStock, rng: random.Random) -> NameStock:
    """The stock with many invented names of all kinds, so that no kind is known by its strangeness alone."""
    stock = replace(
        stock,
        first_names=stock.first_names + blended(stock.first_names, 1500, rng),
        surnames=stock.surnames + blended(stock.surnames, len(stock.surnames), rng),
        cities=stock.cities + invented_places(stock.cities, 1200, rng),
        demonyms=stock.demonyms + blended(stock.demonyms, 200, rng),
        organisations=tuple(name for name in stock.organisations if " and " not in name),
    )
    made = tuple(
        invented(rng.choice(_ORG_KINDS), stock, rng).removeprefix("the ") for _ in range(MADE_ORGANISATIONS)
    )
    return replace(stock, organisations=stock.organisations + made)


class Doubtful:
    """Capitalised words that the silver corpus calls no name although they mostly are one elsewhere."""

    def __init__(self, docs: Iterable[Doc]) -> None:
        small: Counter[str] = Counter()
        named: Counter[str] = Counter()
        plain: Counter[str] = Counter()
        for doc in docs:
            for token in doc:
                if token.text.islower():
                    small[token.text] += 1
                elif token.ent_iob_ == "O":
                    plain[token.text] += 1
                else:
                    named[token.text] += 1
        self._names = {
            word
            for word, count in plain.items()
            if small[word.lower()] < 3 and named[word] >= 0.3 * (named[word] + count) and len(word) > 1
        }

    def __contains__(self, word: str) -> bool:
        return word[:1].isupper() and word in self._names


@dataclass(frozen=True)
class Corpora:
    """The records to train on."""

    gmb: list[Record]
    uner: list[Record]
    wnut: list[Record]
    gum: list[Record]
    press: list[Record]


@dataclass
class Source:
    """Turns records into windows."""

    nlp: Language
    word_pieces: WordPieces
    rng: random.Random
    stock: NameStock
    doubtful: Doubtful
    settings: Settings

    def varied(self, record: Record, chance: float) -> Record:
        """The record, or with some chance a copy with other names; curly marks half of the time."""
        if self.rng.random() < chance:
            record = swap_names(record, self.stock, self.rng, 0.7)
        chances = self.settings.variation
        if self.rng.random() < chances.opening:
            record = opening(record, self.stock, self.rng)
        if self.rng.random() < chances.line_breaks:
            record = break_lines(record, self.rng)
        if self.rng.random() < chances.spaced:
            return spaced(record, self.nlp)
        return replace(record, text=curly(record.text)) if self.rng.random() < chances.curly else record

    def windows(
        self, record: Record, corpus: str, augment: bool = True, counts: tuple[int, ...] = (1, 1, 2, 3, 5)
    ) -> Iterator[Window]:
        """Windows of as many sentences as one of `counts` says."""
        doc = make_doc(self.nlp, record)
        limits = self._token_limits(doc, record)
        index = 0
        while index < len(limits):
            count = self.rng.choice(counts) if augment else 1
            group = limits[index : index + count]
            index += count
            window = self._window(doc, group[0][0], group[-1][1], corpus, augment)
            if window.pieces:
                yield window

    @staticmethod
    def _token_limits(doc: Doc, record: Record) -> list[tuple[int, int]]:
        starts = sorted({start for start, _ in record.sentences} | {0})
        limits, first, place = [], 0, 1
        for token in doc:
            if place < len(starts) and token.idx >= starts[place] and not token.is_space:
                if token.i > first:
                    limits.append((first, token.i))
                first = token.i
                while place < len(starts) and token.idx >= starts[place]:
                    place += 1
        limits.append((first, len(doc)))
        return limits

    def _window(self, doc: Doc, start: int, end: int, corpus: str, augment: bool) -> Window:
        tokens = [doc[i] for i in range(start, end) if not doc[i].is_space]
        words = [token.text for token in tokens]
        targets = []
        for place, token in enumerate(tokens):
            target = OUTSIDE[corpus]
            if token.ent_iob_ in ("B", "I"):
                target = LABELS.index(f"{token.ent_iob_}-{token.ent_type_}")
            elif token.ent_iob_ == "" or (corpus == "gmb" and place and token.text in self.doubtful):
                target = ANY
            targets.append(target)
        pieces = [self.word_pieces[word] for word in words]
        kept = used = 0
        while kept < len(pieces) and used + len(pieces[kept]) <= PIECES:
            used += len(pieces[kept])
            kept += 1
        shapes = [shape_of(word) for word in (self._cased(words) if augment else words)]
        return Window(tuple(map(tuple, pieces[:kept])), tuple(shapes[:kept]), tuple(targets[:kept]))

    def _cased(self, words: list[str]) -> list[str]:
        """In a few windows all words small, in capitals or, as in headlines, with a capital."""
        roll = self.rng.random()
        if roll < 0.04:
            return [word.lower() for word in words]
        if roll < 0.08:
            return [word.upper() for word in words]
        if roll < 0.12:
            return [word.title() if len(word) > 3 and word.islower() else word for word in words]
        return words

    def epoch(self, corpora: Corpora) -> list[Window]:
        """The windows of one pass, shuffled."""
        amounts, chances = self.settings.epoch, self.settings.variation
        made: list[Window] = []
        for record in self.rng.sample(corpora.gmb, min(amounts.gmb, len(corpora.gmb))):
            made += self.windows(self.varied(record, chances.other_names_gmb), "gmb")
        for record in corpora.uner:
            made += self.windows(self.varied(record, chances.other_names_uner), "uner")
        for record in corpora.gum:
            made += self.windows(self.varied(record, chances.other_names_gum), "gum")
        for record in self.rng.sample(corpora.wnut, min(amounts.wnut, len(corpora.wnut))):
            made += self.windows(record, "wnut")
        for record in self.rng.sample(corpora.press, min(amounts.press, len(corpora.press))):
            made += self.windows(self.varied(record, 0.0), "gmb")
        made += self._invented()
        self.rng.shuffle(made)
        return made

    def _invented(self) -> Iterator[Window]:
        lines, stories = templates(), blocks()
        filler = Filler(self.stock, self.rng, known_names(), self.settings.variation.known_names)
        for _ in range(self.settings.epoch.sentences):
            record = filler.story([self.rng.choice(lines)])
            yield from self.windows(self.varied(record, 0.0), "gmb")
        for _ in range(self.settings.epoch.wire):
            record = filler.story(self.rng.choice(stories))
            if self.rng.random() < self.settings.variation.spaced_wire:
                record = spaced(record, self.nlp)
            yield from self.windows(record, "gmb", counts=(2, 4, 6, 10, 16))


def blank() -> Language:
    """The tokenizer of the pipeline: that of a blank English one."""
    return spacy.blank("en")


def batches(windows: list[Window], pieces: int, rng: random.Random) -> list[list[Window]]:
    """Batches of like sizes with at most `pieces` pieces, padding included, in random order."""
    made: list[list[Window]] = []
    pool = 2000
    for begin in range(0, len(windows), pool):
        group: list[Window] = []
        for window in sorted(windows[begin : begin + pool], key=lambda w: w.size):
            if group and window.size * (len(group) + 1) > pieces:
                made.append(group)
                group = []
            group.append(window)
        made.append(group)
    rng.shuffle(made)
    return made
