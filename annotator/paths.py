"""Where things lie: the resources that ship with the program, and the user's folders."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

APP = "article-annotator"
HOME_VARIABLE = "ANNOTATOR_HOME"  # moves all user folders; tests and the offscreen run set it


def resource(*parts: str) -> Path:
    """A file or folder of `resources/`, in a checkout, an installed wheel or a frozen build."""
    package = Path(__file__).resolve().parent
    bundled = getattr(sys, "_MEIPASS", None)
    roots = [Path(bundled) / "resources"] if bundled else []
    roots += [package / "resources", package.parent / "resources"]
    root = next((root for root in roots if root.is_dir()), roots[-1])
    return root.joinpath(*parts)


def data_dir() -> Path:
    """Where the default corpus and the logs lie; `ANNOTATOR_HOME` moves it."""
    home = os.environ.get(HOME_VARIABLE)
    folder = Path(home) if home else Path(platformdirs.user_data_dir(APP, appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def config_dir() -> Path:
    """Where `settings.toml` lies; `ANNOTATOR_HOME` moves it too."""
    home = os.environ.get(HOME_VARIABLE)
    folder = Path(home) if home else Path(platformdirs.user_config_dir(APP, appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def cache_dir() -> Path:
    """Where lies what can be made again; `ANNOTATOR_HOME` moves it too."""
    home = os.environ.get(HOME_VARIABLE)
    folder = Path(home, "cache") if home else Path(platformdirs.user_cache_dir(APP, appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def default_corpus() -> Path:
    """The corpus that opens when none is named."""
    return data_dir() / "corpus.sqlite"
