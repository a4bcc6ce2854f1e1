"""Finding files, and what importing the package costs."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from annotator.articles import find_files

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.md", "c.jpg", ".hidden.txt", "~$a.docx", "sub/d.HTML", ".git/e.txt", "[1].txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("text")
    return tmp_path


def names(folder: Path, *paths: Path) -> list[str]:
    return [found.relative_to(folder).as_posix() for found in find_files(paths)]


def test_folders_are_searched_in_order(folder: Path) -> None:
    assert names(folder, folder) == ["[1].txt", "a.md", "b.txt", "sub/d.HTML"]


def test_named_files_are_always_given_and_once(folder: Path) -> None:
    assert names(folder, folder / "c.jpg", folder / "none.txt", folder / "b.txt", folder / "b.txt") == [
        "c.jpg",
        "none.txt",
        "b.txt",
    ]


def test_patterns(folder: Path) -> None:
    assert names(folder, folder / "*.txt") == ["[1].txt", "b.txt"]
    assert names(folder, folder / "**" / "*.HTML") == ["sub/d.HTML"]
    assert names(folder, folder / "[1].txt") == ["[1].txt"]
    assert names(folder, folder / "*.none") == ["*.none"]


def test_links_that_lead_back_end(folder: Path) -> None:
    try:
        (folder / "sub" / "back").symlink_to(folder, target_is_directory=True)
        (folder / "sub" / "gone.txt").symlink_to(folder / "nowhere.txt")
    except OSError:
        pytest.skip("no symbolic links here")
    assert names(folder, folder) == ["[1].txt", "a.md", "b.txt", "sub/d.HTML"]


def test_importing_loads_no_heavy_library() -> None:
    code = (
        "import sys, annotator.articles;"
        "heavy = {'trafilatura', 'lxml', 'docx', 'pypdfium2', 'markdown_it', 'yaml', 'striprtf',"
        " 'charset_normalizer', 'PySide6', 'spacy', 'sqlalchemy'};"
        "sys.exit(repr(heavy & set(sys.modules)) if heavy & set(sys.modules) else 0)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
