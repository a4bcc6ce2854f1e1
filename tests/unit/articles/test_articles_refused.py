"""What cannot be opened is refused with one sentence that names the file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from article_samples import bomb, epub_file, lying_bomb, pdf_file, word_file, zip_of

from annotator.articles import read_bytes, read_file
from annotator.articles.registry import LARGEST_FILE
from annotator.core.errors import ReadError

DRM = '<e><CipherReference URI="c/a.xhtml"/></e>'

BAD = {
    "empty.txt": (b"", "is empty"),
    "mark.txt": (b"\xef\xbb\xbf", "holds no text"),
    "blank.txt": (b" \n\t\xc2\xa0\n\xe2\x80\x8b", "holds no text"),
    "blank.html": (b"<html><body><script>x</script></body></html>", "holds no text"),
    "binary.txt": (bytes(range(256)) * 20, "is not a text file"),
    "picture.txt": (b"\x89PNG\r\n\x1a\n" + bytes(100), "is a picture"),
    "old.docx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old or password-protected Office file"),
    "cut.docx": (word_file()[:900], "damaged or cut off"),
    "flipped.docx": (word_file()[:-3000] + bytes(2000) + word_file()[-1000:], ""),
    "bomb.docx": (bomb(), "far more data"),
    "lying.docx": (lying_bomb(), "damaged"),
    "some.zip": (zip_of({"a.txt": "text"}), "is a zip archive; import it into a corpus"),
    "sheet.docx": (zip_of({"xl/workbook.xml": "<x/>"}), "spreadsheet"),
    "hollow.odt": (zip_of({"mimetype": "application/vnd.oasis.opendocument.text"}), "damaged"),
    "drm.epub": (epub_file(DRM), "copy-protected"),
    "secret.pdf": (pdf_file([["Hidden."]], password="secret"), "protected by a password"),
    "scan.pdf": (pdf_file([[]]), "has no text"),
    "cut.pdf": (pdf_file([["Text."]])[:40], "is not a PDF that can be read"),
    "broken.json": (b'{"text": "One', "is not valid JSON (line 1)"),
    "deep.json": (b"[" * 200_000, "JSON"),
    "many.json": (b'[{"text": "a"}, {"text": "b"}]', "holds 2 entries"),
    "other.json": (b'{"a": 1}', "has no text field"),
    "broken.xml": (b"<?xml version='1.0'?><", "is not valid XML"),
    "hollow.eml": (b"From: a@example.org\nTo: b@example.org\nSubject: x\n\n", "without text"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_file_is_refused_in_one_sentence(name: str) -> None:
    data, reason = BAD[name]
    with pytest.raises(ReadError) as caught:
        read_bytes(data, name)
    sentence = str(caught.value)
    assert name in sentence
    assert reason in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="does not exist"):
        read_file(tmp_path / "none.txt")


def test_folder(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="is a folder"):
        read_file(tmp_path)


def test_oversize_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as stream:
        stream.truncate(LARGEST_FILE + 1)
    with pytest.raises(ReadError, match="larger than 64 MB"):
        read_file(path)


def test_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's refusal is made here: root, who runs the tests in a container, may read everything."""
    path = tmp_path / "locked.txt"
    path.write_text("text")

    def refuse(self: Path, *_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(ReadError, match="may not be read"):
        read_file(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_pipe_is_refused_rather_than_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)
    with pytest.raises(ReadError, match="not a regular file"):
        read_file(path)


@pytest.mark.parametrize("encoding", ["no-such-codec", "hex", "a\0b", "rot13"])
def test_demanded_encoding_has_to_exist(encoding: str) -> None:
    with pytest.raises(ReadError, match="no text encoding"):
        read_bytes(b"text", "a.txt", encoding=encoding)
