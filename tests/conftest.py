"""For every test: a home folder of its own, no window on the screen, the same random examples each time."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from annotator.paths import HOME_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.postgres_server import Server

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before the first import of Qt
os.environ["LC_ALL"] = "C.UTF-8"  # the window speaks the language of the system
os.environ.pop("LANGUAGE", None)
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server of the tests; without its package they are skipped, but never by `.ci/run`."""
    if sys.platform == "win32":
        pytest.skip("the tests start a PostgreSQL server only on Unix")
    from tests.postgres_server import NoServerError, Server

    try:
        started = Server()
    except NoServerError as error:
        if os.environ.get("ANNOTATOR_NEEDS_POSTGRESQL"):
            raise
        pytest.skip(str(error))
    yield started
    started.close()


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which this test finds settings, the default corpus and the log."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    return folder
