"""Where things lie."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs
import pytest

from annotator import paths


@pytest.mark.parametrize("parts", [("schemes", "news.toml"), ("icons", "check.svg"), ("fonts",)])
def test_resources_are_found_in_a_checkout(parts):
    assert paths.resource(*parts).exists()


def test_resources_of_an_installed_wheel_lie_inside_the_package(tmp_path, monkeypatch):
    (tmp_path / "annotator" / "resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "annotator" / "paths.py"))
    assert paths.resource("icons") == tmp_path / "annotator" / "resources" / "icons"


def test_resources_of_a_frozen_build_come_first(tmp_path, monkeypatch):
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("icons", "x.svg") == tmp_path / "resources" / "icons" / "x.svg"


def test_one_variable_moves_all_user_folders(tmp_path, monkeypatch):
    home = tmp_path / "not yet there" / "home"
    monkeypatch.setenv(paths.HOME_VARIABLE, str(home))
    assert paths.data_dir() == paths.config_dir() == home
    assert home.is_dir()
    assert paths.cache_dir() == home / "cache"
    assert paths.cache_dir().is_dir()
    assert paths.default_corpus() == home / "corpus.sqlite"


def test_every_test_has_a_home_of_its_own(home):
    assert paths.data_dir() == home
    assert list(home.iterdir()) == []


@pytest.mark.parametrize("value", [None, ""])
def test_without_it_they_are_those_of_the_system(tmp_path, monkeypatch, value):
    if value is None:
        monkeypatch.delenv(paths.HOME_VARIABLE)
    else:
        monkeypatch.setenv(paths.HOME_VARIABLE, value)
    monkeypatch.setattr(platformdirs, "user_data_dir", lambda app, **_: str(tmp_path / "data" / app))
    monkeypatch.setattr(platformdirs, "user_config_dir", lambda app, **_: str(tmp_path / "config" / app))
    monkeypatch.setattr(platformdirs, "user_cache_dir", lambda app, **_: str(tmp_path / "cache" / app))
    assert paths.data_dir() == tmp_path / "data" / "article-annotator"
    assert paths.config_dir() == tmp_path / "config" / "article-annotator"
    assert paths.cache_dir() == tmp_path / "cache" / "article-annotator"
    assert Path(paths.default_corpus()).parent.is_dir()
