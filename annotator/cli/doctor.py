"""`annotator doctor`: what is installed, what is missing, and what to do about it."""

from __future__ import annotations

import importlib
import os
import platform
import sqlite3
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from annotator import __version__
from annotator.articles.registry import Format as ArticleFormat
from annotator.cli.corpora import corpus_place
from annotator.core.errors import UserError
from annotator.core.extensions import DETECTORS, FORMATS, READERS, checked
from annotator.core.packages import PACKAGES
from annotator.detect.cache import cache_path, cache_size, clear_cache
from annotator.exports import Format as ExportFormat
from annotator.paths import resource

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from annotator.cli.console import Console
    from annotator.core.addresses import ServerAddress

_QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg")

Finding = tuple[bool, str]
"""Whether it is well, and the line that says so or says what to do."""


def run_doctor(arguments: argparse.Namespace, console: Console) -> None:
    """One line a finding; the bad ones go to stderr and make the exit code 1."""
    if arguments.clear_cache:
        _clear_cache(console)
        return
    for is_well, text in _findings(arguments):
        if is_well:
            console.line(f"ok       {text}")
        else:
            console.fail(f"missing  {text}")


def _clear_cache(console: Console) -> None:
    try:
        size = clear_cache()
    except OSError as error:
        console.fail(
            f"{cache_path()} could not be deleted ({error.strerror or error}); close the program first."
        )
    else:
        console.line(f"{_megabytes(size)} of kept results deleted; the corpus was not touched.")


def _findings(arguments: argparse.Namespace) -> Iterator[Finding]:
    yield True, f"Article Annotator {__version__}"
    is_known_python = (3, 11) <= sys.version_info < (3, 14)
    advice = "" if is_known_python else "; install Python 3.11, 3.12 or 3.13"
    yield is_known_python, f"Python {platform.python_version()} on {platform.platform()}{advice}"
    yield True, f"SQLite {sqlite3.sqlite_version}"
    yield from map(_package, PACKAGES)
    yield from _qt()
    yield from _pipelines()
    yield from _extensions()
    yield _cache()
    yield _fonts()
    yield _corpus(arguments)


def _extensions() -> Iterator[Finding]:
    """What other packages bring; what of it fails is named."""
    kinds = ((READERS, ArticleFormat), (FORMATS, ExportFormat), (DETECTORS, None))
    for group, kind in kinds:
        of_group = checked(group, kind)
        what = group.rpartition(".")[2].removesuffix("s")
        yield from ((True, f"{what} “{e.name}” of the package {e.package}") for e in of_group.found)
        yield from ((False, str(failed)) for failed in of_group.failed)


def _package(name: str) -> Finding:
    try:
        return True, f"{name} {version(name)}"
    except PackageNotFoundError:
        return False, f"{name}; install it with “pip install {name}”"


def _qt() -> Iterator[Finding]:
    for module in _QT_MODULES:
        try:
            importlib.import_module(f"PySide6.{module}")
        except ImportError as error:
            advice = "install the library it names (Debian, Ubuntu: apt install libegl1 libgl1 libxkbcommon0)"
            yield False, f"Qt’s {module} cannot be loaded ({error}); {advice}"
        else:
            yield True, f"Qt’s {module}"
    if sys.platform == "linux" and not any(
        map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    ):
        yield (
            True,
            "no screen here (DISPLAY and WAYLAND_DISPLAY are not set): commands work, the window does not",
        )


def _pipelines() -> Iterator[Finding]:
    try:
        from annotator.detect.pipeline import fits_spacy, installed_pipelines, load_pipeline

        found = installed_pipelines()
    except ImportError as error:
        yield False, f"detection cannot start ({error}); install spaCy; annotating by hand works without it"
        return
    for info in found:
        advice = "" if fits_spacy(info.spacy) else f" (made for spaCy {info.spacy}; it may not work here)"
        yield True, f"pipeline {info.name} {info.version}{advice}"
    try:
        load_pipeline()
    except UserError as error:
        yield False, f"the shipped pipeline: {error}"
    else:
        yield True, "the shipped pipeline can be loaded"


def _cache() -> Finding:
    try:
        size = _megabytes(cache_size())
    except OSError as error:
        return True, f"no results of detection are kept ({error.strerror or error}); it works without"
    return True, f"{size} of kept results of detection ({cache_path()}); --clear-cache deletes them"


def _megabytes(size: int) -> str:
    return f"{size / 1024 / 1024:.1f} MB"


def _fonts() -> Finding:
    fonts = sorted(path.name for path in resource("fonts").glob("*.[ot]tf"))
    if fonts:
        return True, f"{len(fonts)} fonts"
    return (
        False,
        f"the fonts in {resource('fonts')}; install the program again (it runs with the system’s fonts)",
    )


def _server_corpus(address: ServerAddress) -> Finding:
    from annotator.corpus import Corpus

    try:
        Corpus.open(address, person="", create=False, write=False).close()  # a look must not upgrade it
    except UserError as error:
        return False, f"corpus {address}: {error}"
    return True, f"corpus {address} can be read"


def _corpus(arguments: argparse.Namespace) -> Finding:
    from annotator.corpus import Corpus

    path = corpus_place(arguments)
    if not isinstance(path, Path):
        return _server_corpus(path)
    if not path.exists():
        is_writable = os.access(path.parent, os.W_OK)
        state = (
            "will be made" if is_writable else "cannot be made: its folder cannot be written; name another"
        )
        return is_writable, f"corpus {path} {state}"
    try:
        Corpus.open(path, person="", create=False, write=False).close()  # a look must not upgrade it
    except UserError as error:
        return False, f"corpus {path}: {error}"
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return True, f"corpus {path} can be read and written"
    return False, f"corpus {path} can be read only; check the rights of the file and its folder"
