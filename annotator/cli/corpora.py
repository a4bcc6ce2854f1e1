"""Opens the corpus that a command works on."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from annotator.core.addresses import ServerAddress
from annotator.core.errors import StorageError
from annotator.corpus import Corpus
from annotator.paths import config_dir, default_corpus
from annotator.settings import load_settings

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from pathlib import Path


def corpus_place(arguments: argparse.Namespace) -> Path | ServerAddress:
    """The corpus named, or the one that the window opens."""
    place: Path | ServerAddress | None = arguments.corpus
    return place if place is not None else default_corpus()


def corpus_path(arguments: argparse.Namespace) -> Path:
    """The same for what only a file can do.

    Raises:
        StorageError: it is on a server.
    """
    place = corpus_place(arguments)
    if isinstance(place, ServerAddress):
        raise StorageError(
            f"{place.name} is on a server, where its administrator makes and restores backups; nothing was "
            "changed; “annotator backup --output FILE” makes a copy of it in a file."
        )
    return place


@contextmanager
def corpus_to_read(arguments: argparse.Namespace) -> Iterator[Corpus]:
    """The corpus, as it is; another program may write to it meanwhile.

    Raises:
        StorageError: there is none, or it cannot be read.
    """
    settings, _ = load_settings(config_dir() / "settings.toml")
    corpus = Corpus.open(corpus_place(arguments), person=settings.person, create=False, write=False)
    try:
        yield corpus
    finally:
        corpus.close()


@contextmanager
def corpus_to_write(arguments: argparse.Namespace, *, create: bool) -> Iterator[Corpus]:
    """The corpus; one in a file for this process alone.

    Raises:
        StorageError: it cannot be opened or written.
    """
    settings, _ = load_settings(config_dir() / "settings.toml")
    corpus = Corpus.open(corpus_place(arguments), person=settings.person, create=create)
    try:
        if corpus.read_only_reason is not None:
            raise StorageError(f"Nothing was done. {corpus.read_only_reason}")
        yield corpus
    finally:
        corpus.close()
