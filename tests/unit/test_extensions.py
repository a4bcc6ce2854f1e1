"""What another package brings: found, used, and left out with its name where it fails."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from annotator.articles import find_files, read_bytes
from annotator.articles.registry import extension_suffixes
from annotator.core.annotation import Article, Metadata
from annotator.core.errors import ReadError
from annotator.core.extensions import Extension, checked, extensions
from annotator.detect.detectors import Detectors
from annotator.detect.paragraphs import Paragraph
from annotator.exports import FORMATS, all_formats, export, format_extensions

if TYPE_CHECKING:
    from collections.abc import Iterator

EXAMPLE = Path(__file__).parents[1] / "data" / "extension"
ROOT = Path(__file__).parents[2]


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The example package is installed."""
    monkeypatch.syspath_prepend(EXAMPLE)
    extensions.cache_clear()
    extension_suffixes.cache_clear()
    yield
    extensions.cache_clear()
    extension_suffixes.cache_clear()


@pytest.mark.usefixtures("installed")
def test_a_reader() -> None:
    read = read_bytes(b"Holm Leaves\nHolm left Lint on Friday.", "a.wire")
    assert read.article.metadata.title == "Holm Leaves"
    assert read.article.source.media_type == "text/x-wire"
    assert "Holm left Lint on Friday." in read.article.text


@pytest.mark.usefixtures("installed")
def test_its_files_are_found_in_folders(tmp_path: Path) -> None:
    (tmp_path / "a.wire").write_text("Title\nText.")
    (tmp_path / "b.xyz").write_text("no")
    assert [path.name for path in find_files([tmp_path])] == ["a.wire"]


@pytest.mark.usefixtures("installed")
def test_a_reader_that_fails_is_the_reason() -> None:
    with pytest.raises(ReadError, match=r"“wire” of the package example-extension 1\.0 failed"):
        read_bytes(b"\xff\xfe\xff", "a.wire")


@pytest.mark.usefixtures("installed")
def test_a_format(tmp_path: Path) -> None:
    export([Article("Text", Metadata(title="A"))], "counts", tmp_path / "a.txt")
    assert (tmp_path / "a.txt").read_text() == "A\t0\n"
    assert list(all_formats())[-len(FORMATS) :] == list(FORMATS)


@pytest.mark.usefixtures("installed")
def test_what_fails_is_named_and_left_out() -> None:
    (broken,) = format_extensions().failed
    assert (broken.name, broken.package) == ("broken", "example-extension 1.0")
    assert "AttributeError" in str(broken)
    from annotator.core.extensions import DETECTORS

    of_group = checked(DETECTORS, None)
    assert [e.name for e in of_group.found] == ["hashtags"]
    assert ["not a function" in str(failed) for failed in of_group.failed] == [True]


@pytest.mark.usefixtures("installed")
def test_a_detector() -> None:
    found = Detectors().find([Paragraph(0, "None here."), Paragraph(12, "🕊️ #peace now")])
    assert [(a.start, a.end, a.label, a.origin) for a in found] == [(15, 21, "HASHTAG", "rule:hashtags")]


@pytest.mark.parametrize("wrong", [[(0, 99, "X")], [(0, 1, "")], [("a",)], 7])
def test_a_detector_that_fails_costs_no_other(wrong: object) -> None:
    bad = Extension("bad", "p 1", lambda _text: wrong)
    good = Extension("good", "p 1", lambda _text: [(0, 4, "X")])
    detectors = Detectors((bad, good))
    assert [a.origin for a in detectors.find([Paragraph(0, "Text")])] == ["rule:good"]
    (failure,) = detectors.failures
    assert "“bad” of the package p 1 failed" in failure


def test_the_command_line_uses_them(tmp_path: Path) -> None:
    environment = os.environ | {"PYTHONPATH": f"{EXAMPLE}{os.pathsep}{ROOT}", "ANNOTATOR_HOME": str(tmp_path)}
    texts = tmp_path / "in.jsonl"
    texts.write_text('{"id": 1, "text": "Holm said #peace."}\n')

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "annotator", *arguments]
        return subprocess.run(
            command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False
        )

    detected = run("detect", "--texts", str(texts), "--output", str(tmp_path / "out.jsonl"))
    assert detected.returncode == 0, detected.stderr
    (line,) = map(json.loads, (tmp_path / "out.jsonl").read_text("utf-8").splitlines())
    assert ("HASHTAG", "rule:hashtags") in {(e["label"], e["origin"]) for e in line["entities"]}
    formats = run("formats", "--json")
    assert "counts" in {item["name"] for item in json.loads(formats.stdout)}
    assert "“broken” of the package example-extension 1.0 was left out" in formats.stderr
