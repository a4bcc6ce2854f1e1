"""A corpus in a temporary folder, and an article for it."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from corpus_samples import DATA, ENTITY, EVENT, LABELS, QUOTE, TEXT

import annotator
from annotator.core.annotation import Article, Block, Metadata, Role, Source
from annotator.corpus import Corpus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.core.addresses import ServerAddress

ROOT = Path(annotator.__file__).parents[1]


@pytest.fixture
def article() -> Article:
    """An article with one annotation of each layer and labels of its own."""
    return Article(
        text=TEXT,
        metadata=Metadata("Talks fail", "By A. B.", "The Paper", "2022-02-23", "https://example.org/a"),
        source=Source("talks.html", "text/html", "cp1252", hashlib.sha256(DATA).hexdigest()),
        blocks=tuple(_blocks()),
        annotations={a.id: a for a in (ENTITY, QUOTE, EVENT)},
        labels=LABELS,
        position=7,
        detected_by="en_news@1.0",
    )


def _blocks() -> Iterator[Block]:
    start = 0
    for line, role in zip(TEXT.split("\n"), (Role.HEADLINE, Role.BODY, Role.CAPTION), strict=True):
        yield Block(start, start + len(line), role)
        start += len(line) + 1


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the corpus of the test lies."""
    return tmp_path / "corpus.sqlite"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """What works with `corpus` works in a file and on a server; what looks at the file itself, there only."""
    if "place" in metafunc.fixturenames:
        only_file = not {"path", "only_file"}.isdisjoint(metafunc.fixturenames)
        metafunc.parametrize("place", ["file"] if only_file else ["file", "server"], indirect=True)


@pytest.fixture
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path | ServerAddress]:
    """Where the corpus of the test is."""
    if request.param == "file":
        yield tmp_path / "corpus.sqlite"
        return
    server = request.getfixturevalue("server")
    address = server.new_corpus()
    yield address
    server.give_back(address)


@pytest.fixture
def only_file() -> None:
    """For tests of what SQLite does: they do not run on a server."""


@pytest.fixture
def corpus(place: Path | ServerAddress) -> Iterator[Corpus]:
    """An empty corpus, open for writing."""
    opened = Corpus.open(place, person="Ada")
    yield opened
    opened.close()


@pytest.fixture
def reopen() -> Iterator[Callable[[Corpus], Corpus]]:
    """Closes a corpus and opens it anew."""
    opened: list[Corpus] = []

    def again(corpus: Corpus) -> Corpus:
        corpus.close()
        opened.append(Corpus.open(corpus.path, person=corpus.person))
        return opened[-1]

    yield again
    for corpus in opened:
        corpus.close()


@pytest.fixture
def run_python() -> Callable[..., subprocess.Popen[str]]:
    """Starts a Python process with the program on its path."""

    def start(code: str, *args: str) -> subprocess.Popen[str]:
        environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
        command = [sys.executable, "-c", code, *args]
        pipe = subprocess.PIPE
        return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=environment)

    return start
