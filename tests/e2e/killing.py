"""Kills the program and looks at what it leaves: everything shown as saved, and a corpus that is whole."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Self

from annotator.core.annotation import Annotation, Article, Block, Layer, Metadata, Role, Source, Span
from annotator.corpus import Corpus, history, schema
from tests.e2e.killed_program import digest

if TYPE_CHECKING:
    from collections.abc import Mapping
    from random import Random

ROOT = Path(__file__).parents[2]
SCRIPT = Path(__file__).with_name("killed_program.py")
SETTINGS = 'person = "Ada"\ndetect_on_open = false\npointing = false\n'
WORDS = "Velmark and Ostria met again while Katarina Holm and Pavel Dornan spoke to Reuters about it. "
ARTICLES = 4
OLD = ROOT / "tests" / "unit" / "corpus" / "data"


@dataclass
class Tally:
    """What one kill showed: things shown as saved, and how it ended."""

    kind: str
    death: str
    saved: int = 0
    bulk: int = 0
    unseen: int = 0  # saved and not shown any more
    died: bool = True


@dataclass
class Program:
    """One start of the program; `lines` are what it printed."""

    home: Path
    death: str
    seed: int
    lines: list[str] = field(default_factory=list)
    code: int | None = None
    errors: str = ""

    def run(self, *arguments: object, kill_after: int | None = None, most: int = 400) -> Self:
        """Runs it until it dies; kills it after so many lines. At `most` lines it has lived long enough."""
        environment = os.environ | {
            "ANNOTATOR_HOME": str(self.home),
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONUNBUFFERED": "1",
            "QT_QPA_PLATFORM": "offscreen",
            "OMP_NUM_THREADS": "1",
        }
        command = [sys.executable, str(SCRIPT), self.death, str(self.seed), *map(str, arguments)]
        pipe = subprocess.PIPE
        with (
            (self.home / "errors.txt").open("w+") as errors,
            subprocess.Popen(command, stdout=pipe, stderr=errors, text=True, env=environment) as process,
        ):
            for line in process.stdout:
                if line.endswith("\n"):
                    self.lines.append(line.rstrip("\n"))
                if len(self.lines) == (kill_after or most):
                    process.send_signal(signal.SIGKILL)
        self.code = process.returncode
        self.errors = (self.home / "errors.txt").read_text()
        return self

    @property
    def died(self) -> bool:
        """False if it came to its end by itself."""
        return self.code in (-signal.SIGKILL, -signal.SIGXFSZ)


def make_home(folder: Path) -> Path:
    """A home of the program in which nothing is detected."""
    home = folder / "home"
    home.mkdir(exist_ok=True)
    (home / "settings.toml").write_text(SETTINGS, "utf-8")
    return home


def make_corpus(path: Path, articles: int = ARTICLES, sentences: int = 12) -> None:
    """A corpus with suggestions to decide."""
    corpus = Corpus.open(path, person="Ada")
    names = ("Velmark", "Ostria", "Katarina Holm", "Pavel Dornan", "Reuters")
    for number in range(articles):
        text = f"Article {number}\n" + WORDS * sentences
        spans = [
            Span(start, start + len(name))
            for name in names
            for start in range(len(text))
            if text.startswith(name, start)
        ]
        annotations = {
            f"a{i}": Annotation(f"a{i}", Layer.ENTITY, "PERSON", (span,), confidence=0.5)
            for i, span in enumerate(sorted(spans, key=lambda span: span.start))
        }
        data = text.encode()
        source = Source(f"{number}.txt", "text/plain", "utf-8", hashlib.sha256(data).hexdigest())
        article = Article(
            text,
            Metadata(f"Article {number}"),
            source,
            (Block(0, len(text), Role.BODY),),
            annotations,
            detected_by="test",
        )
        corpus.add(article, data)
    corpus.close()


def death_of(kind: str, chance: Random, most_bytes: int, most_steps: int, least: int = 1) -> str:
    """What killed_program.py is told: a random byte or step, or nothing where it is killed from outside."""
    if kind == "bytes":
        return f"bytes:{chance.randrange(1, most_bytes)}"
    return f"steps:{chance.randrange(least, most_steps)}" if kind == "steps" else "never"


# -- the window ---------------------------------------------------------------------------------------------


def kill_window(corpus_path: Path, home: Path, chance: Random) -> Tally:
    """The window edits until it is killed; then all that it showed as saved is looked for."""
    kind = chance.choice(("lines", "lines", "bytes", "steps"))
    death = death_of(kind, chance, 1_400_000, 16_000, least=600)
    after = chance.randrange(1, 80) if kind == "lines" else None
    program = Program(home, death, chance.randrange(1 << 30))
    program.run("--corpus", corpus_path, kill_after=after, most=100)
    assert program.died, program.errors  # the window edits for ever
    tally = Tally("window", f"lines:{after}" if after else death, died=program.died)
    shown: dict[int, str] = {}
    for line in program.lines:
        told = json.loads(line)
        if "several" in told:
            shown |= {int(number): mark for number, mark in told["several"].items()}
            tally.bulk += 1
        else:
            shown[told["article"]] = told["digest"]
            tally.saved += 1
    tally.unseen = look_for(shown, corpus_path)
    return tally


def look_for(shown: Mapping[int, str], corpus_path: Path) -> int:
    """Everything shown is there; at most one more edit, saved and not shown yet. 1 if there is one."""
    corpus = Corpus.open(corpus_path, person="Ada")
    try:
        assert not corpus.read_only, corpus.read_only_reason
        assert corpus.check() == []
        stored = {number: corpus.load(number) for number in shown}
    finally:
        corpus.close()
    ahead = {n: a for n, a in stored.items() if digest(a) != shown[n]}
    edits = {n: edit_between(corpus_path, n, a, shown[n]) for n, a in ahead.items()}
    assert len(set(edits.values())) <= 1, f"more than one edit was not shown: {edits}"
    with closing(sqlite3.connect(corpus_path)) as plain:
        query = "SELECT operation, count(*) FROM changes WHERE operation NOT NULL GROUP BY operation"
        assert all(count == ARTICLES for _operation, count in plain.execute(query))
    return int(bool(ahead))


def edit_between(corpus_path: Path, number: int, article: Article, mark: str) -> str | int:
    """The one edit (its operation or its id) that lies between what was shown and what is stored."""
    columns = "id, title, before, after, operation"
    query = f"SELECT {columns} FROM changes WHERE article_id = ? AND state = ? ORDER BY id "
    with closing(sqlite3.connect(corpus_path)) as plain:
        done = plain.execute(query + "DESC LIMIT 1", (number, "done")).fetchall()
        undone = plain.execute(query + "LIMIT 1", (number, "undone")).fetchall()
    for rows, is_done in ((done, True), (undone, False)):
        for change_id, title, before, after, operation in rows:
            change = history.parse_change(title, before, after)
            if digest(article.with_change(change.inverse() if is_done else change)) == mark:
                return operation or change_id
    # An undo of several articles is a change of its own where a later one stands on top.
    raise AssertionError(f"article {number} is not as it was shown, nor one edit further")


# -- imports ------------------------------------------------------------------------------------------------


def make_files(folder: Path, count: int) -> None:
    """Text files to import."""
    folder.mkdir()
    for number in range(count):
        (folder / f"{number:03}.txt").write_text(f"Talks {number}\n\n" + WORDS * 30, "utf-8")


def kill_import(folder: Path, files: Path, home: Path, chance: Random) -> Tally:
    """An import is killed; what it named is there, and doing it again brings the rest."""
    path = folder / "imported.sqlite"
    count = len(list(files.iterdir()))
    kind = chance.choice(("lines", "bytes", "steps", "bytes", "steps"))
    after = chance.randrange(1, count) if kind == "lines" else None
    death = death_of(kind, chance, 400_000, 500)
    program = Program(home, death, 0).run("import", files, "--corpus", path, kill_after=after)
    named = {line.split("\t")[1] for line in program.lines}
    tally = Tally("import", f"lines:{after}" if after else death, saved=len(named), died=program.died)
    if path.exists():
        corpus = Corpus.open(path, person="Ada")
        assert corpus.check() == []
        there = {corpus.load(number).source.name for number in corpus.article_ids()}
        corpus.close()
    else:
        there = set()
    assert {Path(name).name for name in named} <= there
    tally.unseen = len(there) - len(named)  # several articles are one transaction
    Program(home, "never", 0).run("import", files, "--corpus", path)
    corpus = Corpus.open(path, person="Ada")
    assert (len(corpus.article_ids()), corpus.check()) == (count, [])
    corpus.close()
    remove(path)
    return tally


# -- migrations and restores --------------------------------------------------------------------------------


def kill_migration(folder: Path, files: Path, home: Path, chance: Random) -> Tally:
    """The upgrade of an old corpus is killed; the next opening finds everything and goes on."""
    old = OLD / f"corpus-v{chance.randrange(1, schema.VERSION)}.sqlite"
    whole = Path(shutil.copy(old, folder / "whole.sqlite"))
    path = Path(shutil.copy(old, folder / "upgraded.sqlite"))
    kind = chance.choice(("bytes", "steps"))
    death = death_of(kind, chance, 260_000, 60)
    one = next(iter(sorted(files.iterdir())))
    program = Program(home, death, 0).run("import", one, "--corpus", path)
    upgraded, expected = content(path), content(whole)
    assert upgraded[: len(expected)] == expected
    for kept in folder.glob("upgraded-version*.sqlite"):
        assert content(Path(shutil.copy(kept, folder / "kept.sqlite"))) == expected
    remove(path, whole, *folder.glob("*-version*"), folder / "kept.sqlite", *folder.glob("*.part*"))
    return Tally("migration", death, saved=len(expected), died=program.died)


def content(path: Path) -> list[Article]:
    """All articles of a corpus, upgraded and found whole."""
    corpus = Corpus.open(path, person="Ada")
    assert corpus.check() == []
    found = [corpus.load(number) for number in corpus.article_ids()]
    corpus.close()
    return found


def kill_restore(folder: Path, home: Path, chance: Random) -> Tally:
    """A restore is killed; there is the old or the new state, and what there was before is never lost."""
    path = folder / "restored.sqlite"
    make_corpus(path, 2, 5)
    corpus = Corpus.open(path, person="Ada")
    first = corpus.backups.make()
    added = Article("Another one", Metadata("B"), Source("b"))
    corpus.add(added, b"another")
    corpus.close()
    states = {"new": [1, 2], "old": [1, 2, 3]}
    kind = chance.choice(("bytes", "steps"))
    death = death_of(kind, chance, 190_000, 90)
    program = Program(home, death, 0).run("restore", first.number, "--corpus", path)
    corpus = Corpus.open(path, person="Ada")
    ids = corpus.article_ids()
    assert ids in states.values()
    assert corpus.check() == []
    if ids == states["new"]:
        before = corpus.backups.all()[0]
        assert before.reason == "restore"
        corpus.backups.restore(before.path)
        corpus.close()
        corpus = Corpus.open(path, person="Ada")
        assert (corpus.article_ids(), corpus.check()) == (states["old"], [])
    corpus.close()
    remove(path)
    shutil.rmtree(first.path.parent)
    return Tally("restore", death, saved=1, died=program.died)


def remove(*paths: Path) -> None:
    """Files and what belongs to them."""
    for path in paths:
        for part in path.parent.glob(f"{path.name}*"):
            if part.is_file():
                part.unlink()
