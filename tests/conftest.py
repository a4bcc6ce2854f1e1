"""For every test: a home folder of its own, and no window on the screen."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from annotator.paths import HOME_VARIABLE

if TYPE_CHECKING:
    from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before the first import of Qt


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which this test finds settings, the default corpus and the log."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    return folder
