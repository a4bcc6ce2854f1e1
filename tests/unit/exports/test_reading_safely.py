"""Readers and hostile or broken files: a clear reason or a valid article, nothing else."""

from __future__ import annotations

import io
import tempfile
import zipfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from export_samples import ARTICLE, PLAIN
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core import zips
from annotator.core.annotation import Status
from annotator.core.errors import ExportError, ReadError
from annotator.exports import FORMATS, export, read_annotated
from annotator.exports import members as members_module
from annotator.exports.members import Bundle, Members, slug
from annotator.exports.xmlsafe import parse_xml

if TYPE_CHECKING:
    from annotator.exports import Reading

READABLE = [name for name, format_ in FORMATS.items() if format_.reads]
ZIPPED = ("brat", "webanno", "web-annotation", "gate", "cas-xmi", "cas-json", "qdpx")
PACKED = (*ZIPPED, "xlsx")


def read(path: Path, name: str) -> list[Reading]:
    return list(read_annotated(path, name, Status.SUGGESTED))


@cache
def written(name: str) -> bytes:
    """Both sample articles in a format."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"a{FORMATS[name].suffix}"
        export([ARTICLE, PLAIN], name, path)
        return path.read_bytes()


def check(readings: list[Reading]) -> None:
    """Every article is valid and every one that is not there has a reason."""
    for reading in readings:
        if reading.article is None:
            assert reading.problems
            continue
        text = reading.article.text
        text.encode()
        for annotation in reading.article.annotations.values():
            reached = 0
            for span in annotation.fragments:
                assert reached <= span.start < span.end <= len(text)
                reached = span.end
            assert annotation.label


@pytest.mark.parametrize("name", READABLE)
@given(data=st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_damaged_files(name: str, data: st.DataObject) -> None:
    good = written(name)
    if name in PACKED and data.draw(st.booleans()):
        whole = _damage_member(good, data)
    else:
        whole = _damaged(good, data)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"a{FORMATS[name].suffix}"
        path.write_bytes(whole)
        try:
            check(read(path, name))
        except ReadError:
            return  # the file as a whole; `test_files_of_another_kind` looks at the words


def _damaged(good: bytes, data: st.DataObject) -> bytes:
    at = data.draw(st.integers(0, len(good)))
    length = data.draw(st.integers(0, 40))
    junk = st.sampled_from(
        (
            b"",
            b"0",
            b"-1",
            b"99999999999",
            b"null",
            b"Infinity",
            b"1e999",
            b"[[[[",
            b"\\ud800",
            b"[]",
            b"{}",
            b'"',
            b"<",
            b"\xff",
            b"\x00",
            b"\t",
        )
    )
    return good[:at] + data.draw(junk) + good[at + length :]


def _damage_member(good: bytes, data: st.DataObject) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(good)) as old, zipfile.ZipFile(buffer, "w") as new:
        chosen = data.draw(st.sampled_from(old.namelist()))
        for member in old.namelist():
            content = old.read(member)
            new.writestr(member, _damaged(content, data) if member == chosen else content)
    return buffer.getvalue()


@pytest.mark.parametrize("name", READABLE)
def test_files_of_another_kind(name: str, tmp_path: Path) -> None:
    for content in (b"", b"\x00\x01", b"{", b"[1, 2]", b'{"a": 1}', b"<a>", b"a\tb\n", b"\xff\xfe\x00"):
        path = tmp_path / f"a{FORMATS[name].suffix}"
        path.write_bytes(content)
        try:
            check(readings := read(path, name))
        except ReadError as error:
            told = str(error)
        else:
            told = path.name if all(reading.article is None for reading in readings) else ""
        assert path.name in told
    with pytest.raises(ReadError, match="cannot be read"):
        read(tmp_path / "none" / "none.x", name)


def test_formats_that_are_not_read(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="writes html but does not read it"):
        read(tmp_path / "a", "html")
    with pytest.raises(ExportError, match="no format"):
        read(tmp_path / "a", "nothing")


ENTITIES = (
    b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "yyyyyyyy"><!ENTITY z "&y;&y;&y;">]>'
)


def test_xml_entities_are_not_expanded(tmp_path: Path) -> None:
    root = parse_xml(ENTITIES + b"<a>&x;&z;</a>")
    assert "".join(str(part) for part in root.itertext() if "root:" in str(part)) == ""
    assert "yyyy" not in (root.text or "")
    tei = b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><ab>words &x; &z;</ab></body></text></TEI>'
    path = tmp_path / "a.tei.xml"
    path.write_bytes(ENTITIES + tei)
    (reading,) = read(path, "tei")
    assert reading.article is not None
    assert "root:" not in reading.article.text
    assert "yyyy" not in reading.article.text


def test_zips_never_lead_outside_and_are_never_unpacked(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret words")
    path = tmp_path / "in" / "a.zip"
    path.parent.mkdir()
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("../secret.ann", "T1\tORG 0 6\tsecret\n")
    (reading,) = read(path, "brat")
    assert reading.article is None
    assert sorted(p.name for p in path.parent.iterdir()) == ["a.zip"]


def test_links_in_a_folder_do_not_lead_outside(tmp_path: Path) -> None:
    (tmp_path / "out.txt").write_text("secret words")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.ann").write_text("")
    (folder / "a.txt").symlink_to(tmp_path / "out.txt")
    (reading,) = read(folder, "brat")
    assert reading.article is None


def test_zips_that_are_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("a.txt", b"a" * 5_000_000)
        file.writestr("a.ann", "")
    with pytest.raises(ReadError, match="far more data"):
        read(path, "brat")
    monkeypatch.setattr(zips, "STEEPEST_RATIO", 10**6)
    limits = members_module.LIMITS
    monkeypatch.setattr(members_module, "LIMITS", limits._replace(member=1000))
    with pytest.raises(ReadError, match="far more data"):
        read(path, "brat")
    monkeypatch.setattr(members_module, "LIMITS", limits._replace(total=1000))
    with pytest.raises(ReadError, match="far more data"):
        read(path, "brat")


def test_a_folder_is_read_like_a_zip(tmp_path: Path) -> None:
    for name in (n for n in ZIPPED if n != "qdpx"):  # one project, with its texts in a folder of it
        path = tmp_path / f"{name}.zip"
        path.write_bytes(written(name))
        folder = tmp_path / name
        with zipfile.ZipFile(path) as file:
            file.extractall(folder)
        from_zip, from_folder = read(path, name), read(folder, name)
        assert [r.article and r.article.text for r in from_zip] == [ARTICLE.text, PLAIN.text]
        assert [r.article and r.article.text for r in from_folder] == [ARTICLE.text, PLAIN.text]
        single = sorted(folder.glob("00001-*"))[0].with_suffix(Path(from_zip[0].name).suffix)
        assert [r.article and r.article.text for r in read(single, name)] == [ARTICLE.text]


def test_names_in_zips_are_good_everywhere() -> None:
    assert slug("Übung: “A/B\\C” <*?> | CON.txt ") == "ubung-a-b-c-con-txt"
    assert slug("🕊️") == "article"
    assert len(slug("word " * 100)) <= 40
    bundle = Bundle(io.BytesIO())
    assert [bundle.next_name("A"), bundle.next_name("A")] == ["00001-a", "00002-a"]
    bundle.close()


def test_members_beside_a_single_file(tmp_path: Path) -> None:
    (tmp_path / "a.ann").write_text("x")
    (tmp_path / "b.ann").write_text("y")
    found = Members(tmp_path / "a.ann")
    assert list(found.named(".ann")) == ["a.ann"]
    assert found.read("b.ann") == b"y"
    assert found.read("../etc") is None
