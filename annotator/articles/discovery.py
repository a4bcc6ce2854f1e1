"""Files among what the user named: files, folders and glob patterns."""

from __future__ import annotations

import glob
import os
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.articles.registry import SUFFIXES, extension_suffixes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def find_files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files behind `paths`, each once.

    Folders are searched with their subfolders, in the order of names; there, hidden files, files of unknown
    suffix and links that lead back are left out. What is named itself, or matched by a pattern, is always
    given, missing files too, so that reading them says what is wrong.
    """
    seen: set[str] = set()
    for path in paths:
        for found in _expand(path):
            real = os.path.realpath(found)
            if real not in seen:
                seen.add(real)
                yield found


def _expand(path: Path) -> Iterator[Path]:
    if path.is_dir():
        yield from _walk(path, frozenset())
    elif not os.path.lexists(path) and glob.has_magic(str(path)):
        matches = sorted(glob.glob(str(path), recursive=True))
        for match in map(Path, matches):
            yield from _walk(match, frozenset()) if match.is_dir() else (match,)
        if not matches:
            yield path
    else:
        yield path


def _walk(folder: Path, above: frozenset[str]) -> Iterator[Path]:
    """`above` are the real paths of the folders we are in; a link to one of them would never end."""
    real = os.path.realpath(folder)
    if real in above:
        return
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return  # a folder that may not be read holds nothing for us
    for entry in entries:
        if entry.name.startswith((".", "~$")):
            continue
        if entry.is_dir():
            yield from _walk(Path(entry.path), above | {real})
        elif entry.is_file() and Path(entry.name).suffix.lower() in SUFFIXES | extension_suffixes():
            yield Path(entry.path)
