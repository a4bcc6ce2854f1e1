"""For every test: a home folder of its own, no window on the screen, the same random examples each time."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from annotator.paths import HOME_VARIABLE

if TYPE_CHECKING:
    from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before the first import of Qt
os.environ["LC_ALL"] = "C.UTF-8"  # the window speaks the language of the system
os.environ.pop("LANGUAGE", None)
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which this test finds settings, the default corpus and the log."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    return folder
