"""The window on a corpus of 100,000 articles with 3 million annotations, and what is written to its file.

Rows ending in -p99 and the memory have a budget as their reference; opening is compared with a corpus of 100
articles, saving and importing with the same rows by the bare `sqlite3` module in the same file.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from dataclasses import replace
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from annotator.core import edits
from annotator.core.annotation import Article, Block, Metadata, Role, Source, Status
from annotator.core.codec import item_to_dict
from annotator.corpus import Corpus
from annotator.corpus.intake import Incoming
from annotator.corpus.queue import Order, Show
from annotator.corpus.rows import to_json
from bench import bare_sqlite
from bench.children import run_child
from bench.clock import medians, percentile, seconds
from bench.corpus_generator import Generator, insert_rows, large_corpus
from bench.rows import Row
from bench.sample import MB
from bench.window import PaintWatch, in_window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from annotator.core.annotation import Change
    from annotator.gui.main_window import MainWindow

ARTICLES = int(os.environ.get("BENCH_ARTICLES", "100000"))
BUDGET_MS = 50.0
BUDGET_MEMORY = 250.0  # MB
SMALL = 100  # articles
SAMPLES = 150
BATCH = 200  # articles that come in with one transaction
_WORDS = ("police", "government report", "lo*", '"three government"', "market court police", "title:police")


def _copy(scratch: Path, name: str, articles: int) -> Path:
    target = scratch / name
    shutil.copyfile(large_corpus(articles), target)
    return target


def run_window(scratch: Path) -> list[Row]:
    """Opening, filtering, going on and opening articles; each until the window has painted it.

    Both corpora have a backup, as one has that was open before; else the window would make it meanwhile.
    """
    large, small = _copy(scratch, "large.sqlite", ARTICLES), _copy(scratch, "small.sqlite", SMALL)
    for path in (large, small):
        corpus = Corpus.open(path, person="bench")
        corpus.backups.make()
        corpus.close()
    rows: list[Row] = []

    def measure(window: MainWindow) -> None:
        opened = medians(7, partial(_open, window, large, small), partial(_open, window, small, large))
        rows.append(Row("large-open", 1000 * opened[0], 1000 * opened[1], "ms", "<= 1.5"))
        window.commands.use_corpus(large)
        for name, works in (
            ("filter", _filters(window)),
            ("next", _steps(window)),
            ("article", _articles(window)),
        ):
            times = [_until_painted(next(works)) for _ in range(SAMPLES)]
            rows.append(Row(f"large-{name}-p99", 1000 * percentile(times, 0.99), BUDGET_MS, "ms", "<= 1"))

    in_window(small, measure)
    return rows


def _open(window: MainWindow, path: Path, other: Path) -> float:
    """How long it takes to work in a corpus while another one is open."""
    window.commands.use_corpus(other)
    watch = PaintWatch(window.queue.list.viewport())
    _settle(watch)

    def work() -> None:
        window.commands.use_corpus(path)
        _settle(watch)

    return seconds(work)


def _until_painted(work: Callable[[], None]) -> float:
    """How long it takes; what can wait until the window is painted is done before the next."""
    taken = seconds(work)
    QCoreApplication.processEvents()
    return taken


def _settle(watch: PaintWatch) -> None:
    watch.widget.update()
    watch.settle()


def _filters(window: MainWindow) -> Iterator[Callable[[], None]]:
    """Another order, another part of the queue, another query, in turn."""
    draw = random.Random(1)
    watch = PaintWatch(window.queue.list.viewport())

    def choose() -> None:
        order, show = draw.choice(list(Order)), draw.choice(list(Show))
        number = draw.randrange(1, ARTICLES)
        view = replace(window.queue.menus.view, order=order, show=show, seed=number, like=number)
        window.queue.menus.set_view(view)
        _settle(watch)

    def query(words: str) -> None:
        window.queue.bar.set_text(words)
        _settle(watch)

    for number in count():
        yield choose
        yield partial(query, _WORDS[number % len(_WORDS)])


def _steps(window: MainWindow) -> Iterator[Callable[[], None]]:
    """The next article that is not done, in one order after the other."""
    window.queue.bar.set_text("")
    watch = PaintWatch(window.view.viewport())

    def step() -> None:
        here = window.workspace.article.id if window.workspace.has_article else 0
        queue = window.queue
        following = queue.neighbour(here, 1, undone=True) or queue.neighbour(0, 1, undone=True)
        assert following is not None
        window.open_article(following)
        _settle(watch)

    for number in count():
        if number % 20 == 0:
            order, here = list(Order)[number // 20 % len(Order)], random.Random(number).randrange(1, ARTICLES)
            view = replace(window.queue.menus.view, show=Show.ALL, order=order, like=here)
            window.queue.menus.set_view(view)
            window.open_article(here)
        yield step


def _articles(window: MainWindow) -> Iterator[Callable[[], None]]:
    """Any article of the corpus."""
    draw = random.Random(2)
    watch = PaintWatch(window.view.viewport())

    def work(article_id: int) -> None:
        window.open_article(article_id)
        _settle(watch)

    while True:
        yield partial(work, draw.randrange(1, ARTICLES + 1))


def run_memory(scratch: Path) -> list[Row]:
    """Resident memory of a fresh process whose window shows the corpus and an article of it."""
    _copy(scratch, "corpus.sqlite", ARTICLES)
    return [Row("large-memory", run_child("memory", scratch) / MB, BUDGET_MEMORY, "MB", "<= 1")]


def run_size(_scratch: Path) -> list[Row]:
    """The file against 2.5 times the raw text and 200 bytes an annotation."""
    path = large_corpus(ARTICLES)
    connection = sqlite3.connect(path)
    ((text,),) = connection.execute("SELECT sum(length(CAST(text AS BLOB))) FROM texts").fetchall()
    ((annotations,),) = connection.execute("SELECT count(*) FROM annotations").fetchall()
    connection.close()
    allowed = 2.5 * text + 200 * annotations
    return [Row("large-size", path.stat().st_size / MB, allowed / MB, "MB", "<= 1")]


def run_saving(scratch: Path, changes: int = 200) -> list[Row]:
    """An accepted suggestion, its place in the history included; milliseconds a decision."""
    path = _copy(scratch, "large.sqlite", ARTICLES)
    corpus, bare = Corpus.open(path, person="bench"), bare_sqlite.connect(path)
    ids = iter(random.Random(3).sample(range(1, ARTICLES + 1), min(ARTICLES, 40 * changes)))

    def prepared() -> list[tuple[int, Any]]:
        found: list[tuple[int, Any]] = []
        for article_id in ids:
            article = corpus.load(article_id)
            undecided = [a for a in article.annotations.values() if a.status is Status.SUGGESTED]
            if undecided:
                found.append((article_id, edits.accept(article, undecided[0].id)))
            if len(found) == changes:
                break
        return found

    def save() -> float:
        wanted = prepared()
        return seconds(lambda: _for_each(corpus.save, wanted))

    def save_bare() -> float:
        wanted = [_rows_of(bare, article_id, change) for article_id, change in prepared()]
        return seconds(lambda: _for_each(partial(_write, bare), wanted))

    ours, reference = medians(3, save, save_bare)
    corpus.close()
    bare.close()
    return [Row("large-save", 1000 * ours / changes, 1000 * reference / changes, "ms", "<= 2")]


def _rows_of(bare: sqlite3.Connection, article_id: int, change: Change) -> tuple[Any, ...]:
    """The rows that a decision leaves: the annotation, its step in the history, and the verdict."""
    (annotation,) = change.added
    found = bare.execute(
        "SELECT * FROM annotations WHERE article_id = ? AND id = ?", (article_id, annotation.id)
    )
    row = dict(zip((column[0] for column in found.description), found.fetchone(), strict=True))
    before, after = (to_json([item_to_dict(item) for item in side]) for side in (change.before, change.after))
    step = (article_id, change.title, before, after)
    suggested = [row[name] for name in ("origin", "layer", "label", "start", "end", "speaker")]
    return list((row | {"status": "accepted"}).values()), step, [article_id, annotation.id, *suggested]


def _for_each(work: Callable[..., object], arguments: Iterable[tuple[Any, ...]]) -> None:
    for some in arguments:
        work(*some)


def _write(bare: sqlite3.Connection, row: list[Any], step: tuple[Any, ...], verdict: list[Any]) -> None:
    bare.execute("BEGIN IMMEDIATE")
    bare.execute("DELETE FROM annotations WHERE article_id = ? AND id = ?", verdict[:2])
    bare.execute(f"INSERT INTO annotations VALUES ({','.join('?' * len(row))})", row)
    bare.execute(
        "UPDATE articles SET suggested = suggested - 1, accepted = accepted + 1, uncertainty = 0.5 "
        "WHERE id = ?",
        verdict[:1],
    )
    bare.execute(
        "INSERT INTO changes (article_id, title, before, after, decisions, person, made_at, state) "
        "VALUES (?, ?, ?, ?, 1, 'bench', '2025-01-01T00:00:00.000+00:00', 'done')",
        step,
    )
    bare.execute(
        "INSERT INTO verdicts VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'accepted', '2025-01-01', 'bench')", verdict
    )
    bare.execute("COMMIT")


def run_importing(scratch: Path, articles: int = 2 * BATCH) -> list[Row]:
    """Articles with their annotations, `BATCH` a transaction; their buckets are worked out before."""
    path = _copy(scratch, "large.sqlite", ARTICLES)
    corpus, bare = Corpus.open(path, person="bench"), bare_sqlite.connect(path)
    generator, numbers = Generator(seed=7), count(10_000_001)

    def add() -> float:
        incoming = [_incoming(generator, next(numbers)) for _ in range(articles)]
        parts = [incoming[first : first + BATCH] for first in range(0, articles, BATCH)]
        return seconds(lambda: [corpus.intake.add(part) for part in parts])

    def insert() -> float:
        rows = [generator.article(next(numbers)) for _ in range(articles)]
        for tables in rows:
            tables["changes"] = []
        parts = [rows[first : first + BATCH] for first in range(0, articles, BATCH)]
        return seconds(lambda: _for_each(partial(_insert_all, bare), [(part,) for part in parts]))

    ours, reference = medians(5, add, insert)
    corpus.close()
    bare.close()
    return [Row("large-import", 1000 * ours / articles, 1000 * reference / articles, "ms", "<= 2")]


def _incoming(generator: Generator, number: int) -> Incoming:
    """The article of the generator's rows as the readers of files give it."""
    from annotator.corpus.rows import annotation_from_row
    from annotator.corpus.schema import annotations

    tables = generator.article(number)
    row, text = tables["articles"][0], tables["texts"][0]["text"]
    names = [column.name for column in annotations.c if column.name not in ("article_id", "words")]
    plain = {"note": "", "unsure": 0}
    found = [annotation_from_row([a.get(n, plain.get(n)) for n in names], ()) for a in tables["annotations"]]
    article = Article(
        text,
        Metadata(row["title"], row["byline"], row["outlet"], row["published"]),
        Source(row["source_name"], sha256=row["sha256"]),
        (Block(0, len(text), Role.BODY),),
        {annotation.id: annotation for annotation in found},
        detected_by=row["detected_by"],
    )
    return Incoming(article, text.encode(), tuple(r["bucket"] for r in tables["signatures"]))


def _insert_all(bare: sqlite3.Connection, articles: list[dict[str, list[dict[str, Any]]]]) -> None:
    tables: dict[str, list[dict[str, Any]]] = {}
    for rows in articles:
        for table, some in rows.items():
            tables.setdefault(table, []).extend(some)
    bare.execute("BEGIN IMMEDIATE")
    for table, some in tables.items():
        insert_rows(bare, table, some)
    bare.execute("COMMIT")
