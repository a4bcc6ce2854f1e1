"""Taking in 1,000 annotated articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.corpus import Corpus
from bench import bare_sqlite
from bench.clock import medians, seconds
from bench.rows import PUBLISHED, Row
from bench.sample import file_of, small_articles

if TYPE_CHECKING:
    from pathlib import Path

BRAT_SECONDS = 1.8  # 1,000 such articles; Label Studio 2.5


def run(scratch: Path, repeats: int = 5, count: int = 1000) -> list[Row]:
    """`Corpus.add` article by article against one bare transaction with the same rows."""
    articles = [(article, file_of(article)) for article in small_articles(count)]
    path, bare_path = scratch / "corpus.sqlite", scratch / "bare.sqlite"

    def add_all() -> float:
        _remove(path)
        corpus = Corpus.open(path, person="bench")
        taken = seconds(lambda: [corpus.add(article, data) for article, data in articles])
        corpus.close()
        return taken

    add_all()
    rows = bare_sqlite.read_rows(path)

    def insert_bare() -> float:
        _remove(bare_path)
        bare_sqlite.copy_schema(path, bare_path)
        return seconds(lambda: bare_sqlite.insert_all(bare_path, rows))

    ours, reference = medians(repeats, add_all, insert_bare)
    return [
        Row("import-1000", ours, reference, "s"),
        Row(f"import-1000{PUBLISHED}", ours, BRAT_SECONDS, "s", "<= 1.0"),
    ]


def _remove(path: Path) -> None:
    for file in path.parent.glob(f"{path.name}*"):
        file.unlink()
