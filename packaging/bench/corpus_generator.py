"""A large invented corpus, written by bare sqlite3: 100,000 articles with 30 annotations each by default.

The same seed gives the same corpus. Words follow Zipf's law; one article in forty is a copy of an earlier one
with another paragraph. One decision in fifteen has its row in the history. Run it as a script to make a file:
`python packaging/bench/corpus_generator.py --articles N --output F`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import sqlite3
import sys
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parents[2]), str(Path(__file__).resolve().parents[1])]

from annotator.corpus import Corpus, history, signatures, sources

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ARTICLES = 100_000
BUILD = Path(__file__).resolve().parents[2] / "build"
CACHE = 6
"""Goes up when the same arguments give another file; large files are kept below build/."""

_BATCH = 500
_COPY_EVERY = 40


def _split(words: str) -> list[str]:
    return words.split()


_FUNCTION_WORDS = _split(
    "the of and to in a that is was for it with as his on be at by had not but from have are which they "
    "one were all their there been has when who will more no if out so up about into than its only other "
    "new some could these two may then do first any my now such like our over man me even most made after "
    "also did many before must through years where much your way down should because long each just state "
    "those people too mister how little good world make very year still own see men work long between "
    "both life being under never day same another know while last might us great old off come since "
    "against go came right used take three government police market court report"
)
_SYLLABLES = _split(
    "ba be bri ca ce cho da de dro el en fa fe fi ga gre ha hi in ja ka ke la le li lo ma me mi mo na ne "
    "ni no o pa pe pra qui ra re ri ro sa se shi so sta ta te ti to tra u va ve vi wa we xi ya ze zo"
)
_EVENT_TYPES = ("AGREE", "CONSULT", "ACCUSE", "REQUEST", "REJECT", "THREATEN", "PROTEST", "ASSAULT", "AID")
_CONTEXTS = ("military", "economic", "legal", "election", "diplomatic", "health", "environment")
_POLARITIES = ("favor", "against", "neutral", "mixed")
_MODELS = ("model:en_core_web_sm@3.8.0", "model:quotes@1", "rule:cue", "rule:gazetteer")
_CUES = ("said", "told reporters", "added", "argued", "warned", "wrote")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "last week", "yesterday", "this year")
_OUTLETS = _split("Herald Courier Tribune Post Mirror Observer Gazette Monitor")
_PERSONS = ("ada", "bert", "carla", "dmitri")
_FIRST_DAY = date(2015, 1, 1)
_NAMES = {"PERSON": 4000, "ORG": 900, "GPE": 300}

_Row = dict[str, Any]


class _Pool:
    """Things drawn by Zipf's law: the first most often."""

    def __init__(self, things: Sequence[str], draw: random.Random) -> None:
        self._things = things
        self._weights = list(accumulate(1 / rank for rank in range(1, len(things) + 1)))
        self._draw = draw

    def some(self, number: int) -> list[str]:
        return self._draw.choices(self._things, cum_weights=self._weights, k=number)

    def one(self) -> str:
        return self.some(1)[0]


class Generator:
    """Gives the rows of one article after the other."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._words = _Pool([*_FUNCTION_WORDS, *self._invented(30_000)], self._random)
        self._names = {
            label: _Pool(self._invented_names(label, n), self._random) for label, n in _NAMES.items()
        }
        self._names["DATE"] = _Pool(_DAYS, self._random)
        self._labels = ("PERSON", "PERSON", "ORG", "GPE", "GPE", "DATE")
        self._recent: list[tuple[list[list[_Piece]], str, int]] = []

    def _invented(self, number: int) -> list[str]:
        found: dict[str, None] = {}
        while len(found) < number:
            found["".join(self._random.choices(_SYLLABLES, k=self._random.choice((2, 2, 3, 3, 4))))] = None
        return list(found)

    def _invented_names(self, label: str, number: int) -> list[str]:
        words = [word.capitalize() for word in self._invented(number)]
        if label == "PERSON":
            first = words[:200]
            return [f"{self._random.choice(first)} {word}" for word in words]
        return [f"{word} {self._random.choice(_BODIES)}" for word in words] if label == "ORG" else words

    def article(self, number: int) -> dict[str, list[_Row]]:
        """The rows of every table for the article with this id (from 1)."""
        paragraphs, title, story = self._content(number)
        writer = _Writer(number, self._random, story)
        for pieces in paragraphs:
            writer.paragraph(pieces)
        return writer.rows(title)

    def _content(self, number: int) -> tuple[list[list[_Piece]], str, int | None]:
        """The paragraphs, the title and the article of which it is a copy."""
        if number % _COPY_EVERY == 0 and self._recent:
            paragraphs, title, story = self._recent.pop(self._random.randrange(len(self._recent)))
            return [*paragraphs[:-1], self._paragraph()], title, story
        paragraphs = [self._paragraph() for _ in range(self._random.randint(5, 9))]
        title = " ".join(self._words.some(self._random.randint(4, 9))).capitalize()
        self._recent = [*self._recent[-20:], (paragraphs, title, number)]
        return paragraphs, title, None

    def _paragraph(self) -> list[_Piece]:
        """Two sentences with three names and an event, one time in four a quote."""
        pieces: list[_Piece] = []
        for kind in ("", "event"):
            words = self._words.some(self._random.randint(14, 27))
            pieces.append((words[0].capitalize() + " " + " ".join(words[1:4]) + " ", ""))
            self._named(pieces)
            pieces += [(" " + " ".join(words[4:10]) + " ", ""), (words[10], kind)]
            if not kind:
                pieces.append((" in ", ""))
                self._named(pieces)
            pieces.append((" " + " ".join(words[11:]) + ". ", ""))
        if self._random.random() < 0.25:
            words = self._words.some(self._random.randint(8, 20))
            pieces.append((f"“{words[0].capitalize()} {' '.join(words[1:])},”", "quote"))
            pieces += [(" ", ""), (self._random.choice(_CUES), "cue"), (" ", "")]
            pieces += [(self._names["PERSON"].one(), "speaker"), (".", "")]
        return pieces

    def _named(self, pieces: list[_Piece]) -> None:
        label = self._random.choice(self._labels)
        pieces.append((self._names[label].one(), label))


_BODIES = ("Ministry", "Party", "Council", "Bank", "Group", "Agency", "University")
_Piece = tuple[str, str]  # words, and the label of an entity, or event, quote, cue, speaker, or nothing


class _Writer:
    """Puts pieces together and keeps where they stand."""

    def __init__(self, number: int, draw: random.Random, story: int | None) -> None:
        self._number = number
        self._story = story
        self._random = draw
        self._pieces: list[str] = []
        self._length = 0
        self._blocks: list[list[Any]] = []
        self._annotations: list[_Row] = []
        self._stances: list[_Row] = []
        day = _FIRST_DAY + timedelta(days=draw.randrange(3650))
        self._published = day.isoformat()
        worked = number % 10  # six in ten are new, two are half done, two are done
        self._decided = (0.0, 0.5, 1.0)[(worked > 5) + (worked > 7)]
        self._opened = datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=number)

    def paragraph(self, pieces: list[_Piece]) -> None:
        if self._blocks:
            self._put("\n\n")
        start = self._length
        for words, kind in pieces:
            at = self._length
            self._put(words)
            if kind in ("quote", "cue", "speaker"):
                self._quote(kind, words, at)
            elif kind:
                self._annotate("event" if kind == "event" else "entity", kind, words, at)
        self._blocks.append([start, self._length, "body"])

    def _put(self, words: str) -> None:
        self._pieces.append(words)
        self._length += len(words)

    def _quote(self, kind: str, words: str, at: int) -> None:
        if kind == "quote":
            self._annotate("quote", "direct", words, at)
            return
        quote = self._annotations[-1]
        quote |= {kind: words, f"{kind}_start": at, f"{kind}_end": self._length}
        if kind == "speaker":
            quote["resolved_speaker"] = words
            self._annotate("entity", "PERSON", words, at)

    def _annotate(self, layer: str, label: str, words: str, at: int) -> None:
        draw = self._random
        status = "suggested"
        if draw.random() < self._decided:
            status = "accepted" if draw.random() < 0.85 else "rejected"
        row: _Row = {
            "article_id": self._number,
            "id": f"{draw.getrandbits(128):032x}",
            "layer": layer,
            "label": label,
            "start": at,
            "end": at + len(words),
            "words": words,
            "status": status,
            "origin": _MODELS[draw.randrange(len(_MODELS))],
            "confidence": round(0.3 + 0.7 * draw.random(), 3),
        }
        if layer == "event":
            row["label"] = row["event_type"] = draw.choice(_EVENT_TYPES)
        elif label in ("PERSON", "ORG", "GPE") and status == "accepted":
            row["entity"] = words
        elif layer == "quote" and status == "accepted":
            self._stances.append(self._stance(row["id"]))
            row["event_type"] = draw.choice(_EVENT_TYPES) if draw.random() < 0.3 else None
        self._annotations.append(row)

    def _stance(self, annotation_id: str | None) -> _Row:
        polarity = self._random.choice(_POLARITIES)
        return {
            "article_id": self._number,
            "annotation_id": annotation_id,
            "holder": "the speaker",
            "target": "the plan",
            "polarity": polarity,
            "intensity": self._random.randint(0, 3),
        }

    def rows(self, title: str) -> dict[str, list[_Row]]:
        text = "".join(self._pieces)
        blocks = json.dumps(self._blocks, separators=(",", ":"))
        # as they lie in the table, which is much the quickest way to write them
        self._annotations.sort(key=lambda row: row["id"])
        return {
            "articles": [self._article(title, text)],
            "texts": [{"article_id": self._number, "text": text, "blocks": blocks}],
            "sources": [sources.row_of(self._number, text.encode(), text)],
            "annotations": self._annotations,
            "stances": self._stances,
            "changes": list(self._changes()),
            "signatures": [{"article_id": self._number, "bucket": b} for b in signatures.buckets(text)],
        }

    def _article(self, title: str, text: str) -> _Row:
        draw = self._random
        counts = {status: 0 for status in ("suggested", "accepted", "rejected")}
        for row in self._annotations:
            counts[row["status"]] += 1
        doubts = [1 - row["confidence"] for row in self._annotations if row["status"] == "suggested"]
        types = json.dumps([{"code": draw.choice(_EVENT_TYPES), "contexts": [draw.choice(_CONTEXTS)]}])
        return counts | {
            "id": self._number,
            "title": title,
            "byline": f"By {draw.choice(_PERSONS)}",
            "outlet": f"The {draw.choice(_OUTLETS)}",
            "published": self._published,
            "source_name": f"article-{self._number:06}.txt",
            "media_type": "text/plain",
            "encoding": "utf-8",
            "sha256": hashlib.sha256(text.encode()).hexdigest(),
            "done": int(self._decided == 1),
            "event_types": types if self._decided == 1 else None,
            "detected_by": "bench@1",
            "added_at": "2024-12-01T00:00:00.000+00:00",
            "last_opened": self._opened.isoformat(timespec="milliseconds") if self._decided else None,
            "flagged": int(draw.random() < 0.01),
            "story": self._story,
            "uncertainty": sum(doubts) / len(doubts) if doubts else None,
        }

    def _changes(self) -> Iterator[_Row]:
        """A history row of one decision in fifteen."""
        plain = ("id", "layer", "label", "start", "end", "status", "origin", "confidence")
        decided = [r for r in self._annotations if r["status"] != "suggested" and r["layer"] == "entity"]
        for row in decided[::15]:
            after = {name: row[name] for name in plain}
            person = self._random.choice(_PERSONS)
            yield {
                "article_id": self._number,
                "title": f"{'Accept' if row['status'] == 'accepted' else 'Reject'} “{row['words']}”",
                "before": _items(after | {"status": "suggested"}),
                "after": _items(after),
                "decisions": 1,
                "person": person,
                "made_at": self._opened.isoformat(timespec="milliseconds"),
            }


def _items(annotation: _Row) -> str:
    """One side of a change as its column has it."""
    return json.dumps([{"annotation": annotation}], ensure_ascii=False, separators=(",", ":"))


def write_corpus(path: Path, articles: int = ARTICLES, seed: int = 1) -> None:
    """Makes the corpus file; one that is there already is an error."""
    if path.exists():
        raise FileExistsError(path)
    Corpus.open(path, person="bench").close()
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF", "cache_size = -200000"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    generator = Generator(seed)
    for first in range(1, articles + 1, _BATCH):
        connection.execute("BEGIN")
        tables: dict[str, list[_Row]] = {}
        for number in range(first, min(first + _BATCH, articles + 1)):
            for table, rows in generator.article(number).items():
                tables.setdefault(table, []).extend(rows)
        for table, rows in tables.items():
            insert_rows(connection, table, rows)
        copied = "SELECT story FROM articles WHERE id >= ?"
        connection.execute(f"UPDATE articles SET story = id WHERE id IN ({copied})", (first,))
        connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode = WAL").fetchall()
    connection.close()
    corpus = Corpus.open(path, person="bench")
    with corpus._database.writing() as transaction:
        history.fill_verdicts(transaction)
    corpus.close()


_ANNOTATION_COLUMNS = _split(
    "article_id id layer label start end words status origin confidence event_type entity speaker "
    "speaker_start speaker_end cue cue_start cue_end resolved_speaker"
)


def insert_rows(connection: sqlite3.Connection, table: str, rows: list[_Row]) -> None:
    """Rows of a table, inside the caller's transaction."""
    if not rows:
        return
    names = _ANNOTATION_COLUMNS if table == "annotations" else list(rows[0])
    columns = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" * len(names))
    values = [tuple(row.get(name) for name in names) for row in rows]
    connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", values)


def large_corpus(articles: int = ARTICLES, seed: int = 1) -> Path:
    """The corpus of this size below build/, made if it is not there; copy it before you change it."""
    path = BUILD / f"corpus-{CACHE}-{articles}-{seed}.sqlite"
    if not path.exists():
        BUILD.mkdir(exist_ok=True)
        part = path.with_suffix(f".{os.getpid()}.part")  # another run may be making it too
        write_corpus(part, articles, seed)
        part.rename(path)
    return path


def main() -> int:
    """Makes a corpus file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=ARTICLES, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    parser.add_argument("--output", type=Path, metavar="F", help="default: a file below build/, kept there")
    options = parser.parse_args()
    if options.output is None:
        print(large_corpus(options.articles, options.seed))
    else:
        write_corpus(options.output, options.articles, options.seed)
        print(options.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
