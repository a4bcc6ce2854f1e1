"""The settings file: only what differs, mended by hand, never lost."""

from __future__ import annotations

import os
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import settings
from annotator.settings import Settings, load_settings, login_name, save_settings

DIFFERENT = Settings(
    person="Ada",
    theme="dark",
    zoom=1.25,
    serif=False,
    pipeline="en_core_web_sm",
    threshold=0.5,
    detect_on_open=False,
    shortcuts={"accept": "Y"},
    recent=("/a/b “c”.txt", "C:\\d.txt"),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_no_file_means_the_defaults_without_a_word(path):
    assert load_settings(path) == (Settings(), None)


def test_settings_come_back_as_they_were(path):
    save_settings(DIFFERENT, path)
    assert load_settings(path) == (DIFFERENT, None)


def test_only_what_differs_from_the_defaults_is_written(path):
    save_settings(replace(Settings(), zoom=1.5), path)
    assert tomllib.loads(path.read_text("utf-8")) == {"zoom": 1.5}
    save_settings(Settings(), path)
    assert path.read_text("utf-8") == ""


def test_nothing_else_is_left_in_the_folder(path):
    save_settings(DIFFERENT, path)
    assert [found.name for found in path.parent.iterdir()] == ["settings.toml"]


def test_a_failed_write_leaves_the_old_file(path, monkeypatch):
    save_settings(DIFFERENT, path)

    def refuse(*_args: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match="disk is full"):
        save_settings(Settings(), path)
    assert load_settings(path) == (DIFFERENT, None)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ('theme = "pink"', "theme"),
        ("theme = 3", "theme"),
        ('zoom = "large"', "zoom"),
        ("zoom = true", "zoom"),
        ("zoom = 0", "zoom"),
        ("zoom = -1.5", "zoom"),
        ("zoom = nan", "zoom"),
        ("zoom = inf", "zoom"),
        ("threshold = 7", "threshold"),
        ('serif = "yes"', "serif"),
        ("serif = 1", "serif"),
        ("recent = [1, 2]", "recent"),
        ('recent = "a.txt"', "recent"),
        ("shortcuts = { accept = 3 }", "shortcuts"),
        ('colour = "red"', "colour"),
        ("[window]\nwidth = 3", "window"),
    ],
)
def test_a_bad_value_is_left_out_and_named(path, line, name):
    path.write_text(f'person = "Ada"\n{line}\n', "utf-8")
    loaded, sentence = load_settings(path)
    assert loaded == replace(Settings(), person="Ada")
    assert sentence == f"{path}: {name} left out: no such setting or not a value for it."


def test_whole_numbers_are_good_for_fractions(path):
    path.write_text("zoom = 2\nthreshold = 1\n", "utf-8")
    loaded, sentence = load_settings(path)
    assert (loaded.zoom, loaded.threshold, sentence) == (2.0, 1.0, None)
    assert isinstance(loaded.zoom, float)


@pytest.mark.parametrize(
    "data", [b"theme = ", b"\xff\xfet\x00h\x00", b"\x00\x00", b"theme = 'dark'\ntheme = 'light'"]
)
def test_a_damaged_file_is_kept_and_named(path, data):
    """The next change of a setting writes the file anew: what was typed by hand must not be lost with it."""
    path.write_bytes(data)
    loaded, sentence = load_settings(path)
    assert loaded == Settings()
    kept = path.with_name("settings.damaged")
    assert str(kept) in sentence
    assert "\n" not in sentence
    save_settings(DIFFERENT, path)
    assert kept.read_bytes() == data


def test_a_file_saved_by_notepad_is_read(path):
    path.write_bytes(b"\xef\xbb\xbftheme = 'dark'\r\n")
    assert load_settings(path) == (replace(Settings(), theme="dark"), None)


def test_a_file_that_cannot_be_read_is_one_sentence(path):
    path.mkdir()
    loaded, sentence = load_settings(path)
    assert loaded == Settings()
    assert sentence.startswith(f"{path} cannot be read (")
    assert path.is_dir()


def test_the_newest_ten_files_are_remembered_each_once():
    current = Settings()
    for number in [*range(12), 5]:
        current = current.with_recent(Path(f"{number}.txt"))
    assert current.recent == tuple(f"{n}.txt" for n in (5, 11, 10, 9, 8, 7, 6, 4, 3, 2))


def test_a_file_name_that_is_not_utf8_is_remembered(path):
    """Linux allows any bytes; the window must not fail when it notes such a file."""
    odd = Path(os.fsdecode(b"caf\xe9.txt"))
    save_settings(Settings().with_recent(odd), path)
    loaded, sentence = load_settings(path)
    assert (loaded.recent, sentence) == ((str(odd),), None)


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=20))
def test_any_name_of_a_person_comes_back(tmp_path_factory, person):
    path = tmp_path_factory.getbasetemp() / "settings.toml"
    save_settings(Settings(person=person), path)
    assert load_settings(path) == (Settings(person=person), None)


@pytest.mark.parametrize("error", [KeyError("uid"), OSError("no user"), ImportError("pwd")])
def test_without_a_login_there_is_still_a_name(monkeypatch, error):
    def fail() -> str:
        raise error

    monkeypatch.setattr(settings.getpass, "getuser", fail)
    assert login_name() == "annotator"
