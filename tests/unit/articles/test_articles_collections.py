"""Tables, records and zips: an article a row, record or member, whatever else stands there."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest
from article_samples import bomb, epub_file, word_file, zip_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from annotator.articles import (
    annotated_zip,
    entries_of,
    estimated_count,
    file_filter,
    find_files,
    is_collection,
    read_entry,
    read_file,
)
from annotator.articles.columns import find_text_field
from annotator.core.annotation import Metadata, Role
from annotator.core.errors import ReadError, UserError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from annotator.articles import Entry, ReadArticle

PROSE = (
    "The dock workers of Ghent ended their strike on Thursday, the union said, after talks that had lasted "
    "all night and that both sides called hard but fair."
)
HARD = f'{PROSE}\n\n“Zoë” 🕊️ said: "x, y; z"\tand محمد\u200f agreed.'


def read_all(path: Path, **options: Any) -> list[ReadArticle | str]:
    """Articles, and sentences for what has none."""
    found: list[ReadArticle | str] = []
    for entry in entries_of(path, **options):
        try:
            found.append(read_entry(entry))
        except ReadError as error:
            found.append(str(error))
    return found


def articles_of(path: Path, **options: Any) -> list[ReadArticle]:
    found = read_all(path, **options)
    assert not [item for item in found if isinstance(item, str)]
    return [item for item in found if not isinstance(item, str)]


def sentence_of(path: Path) -> str:
    with pytest.raises(ReadError) as caught:
        list(entries_of(path))
    return str(caught.value)


def names_of(entries: Sequence[Entry]) -> list[str]:
    return [entry.name for entry in entries]


def table(rows: Sequence[Sequence[str]], delimiter: str = ",", end: str = "\r\n") -> str:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter, lineterminator=end).writerows(rows)
    return file.getvalue()


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


ROWS = [
    ["id", "Headline", "Date Published", "Authors", "Publication", "Link", "Content"],
    ["1", "One", "2022-02-23T10:00:00Z", "Zoë Li", "The Paper", "https://news.example/1", HARD],
    ["2", "Two", "2022-02-24", "Al Mo", "The Paper", "https://news.example/2", f"{PROSE} Two."],
]


# -- tables -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\r\n", "\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_row_is_an_article(tmp_path: Path, delimiter: str, end: str, encoding: str) -> None:
    path = written(tmp_path, "a.csv", table(ROWS, delimiter, end).encode(encoding))
    assert is_collection(path)
    one, two = articles_of(path)
    assert one.article.metadata == Metadata(
        "One", "Zoë Li", "The Paper", "2022-02-23", "https://news.example/1"
    )
    assert one.article.text == f"One\n\n{HARD}"
    assert one.article.blocks[0].role is Role.HEADLINE
    assert two.article.text == f"Two\n\n{PROSE} Two."
    assert [one.article.source.name, two.article.source.name] == ["a.csv#2", "a.csv#3"]
    assert one.warnings == ()


def test_the_encoding_is_found_where_it_shows(tmp_path: Path) -> None:
    plain = [["title", "text"], *([f"T{n}", PROSE * 8] for n in range(1000))]
    path = written(tmp_path, "a.csv", table([*plain, ["Last", f"Café “Ghent”: {PROSE}"]]).encode("cp1252"))
    found = articles_of(path)
    assert "Café “Ghent”" in found[-1].article.text
    assert "cp1252" in found[0].warnings[0]
    assert not found[1].warnings
    path = written(tmp_path, "b.csv", table([["text"], [f"Žluťoučký kůň: {PROSE}"]]).encode("cp1250"))
    assert "Žluťoučký kůň" in articles_of(path, encoding="cp1250")[0].article.text
    broken = table([["text"], [PROSE], ["Zoë 🕊️ é " * 9]]).encode().replace("é ".encode(), b"\xff ", 1)
    (first, second) = articles_of(written(tmp_path, "c.csv", broken))
    assert "not valid UTF-8" in first.warnings[0]
    assert "Zoë 🕊️ \ufffd Zoë" in second.article.text


def test_tables_that_excel_and_people_write(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", "sep=;\r\n" + table(ROWS, ";"))
    assert names_of(list(entries_of(path))) == ["a.csv#3", "a.csv#4"]
    one_column = table([["text"], [PROSE], [""], ["Short."]])
    assert [r.article.text for r in articles_of(written(tmp_path, "b.csv", one_column))] == [PROSE, "Short."]
    without_header = table([["1", PROSE], ["2", f"{PROSE} Two."]])
    found = articles_of(written(tmp_path, "c.csv", without_header))
    assert [read.article.text for read in found] == [PROSE, f"{PROSE} Two."]
    unknown_names = table([["nr", "summary", "what was said"], ["1", "A strike", PROSE]])
    assert articles_of(written(tmp_path, "d.tsv", unknown_names))[0].article.text == PROSE


@pytest.mark.parametrize(
    ("cell", "byline"),
    [
        ("['Zoë Li', \"Al O'Mo\"]", "Zoë Li, Al O'Mo"),
        ("[]", ""),
        ("[Zoë Li]", "[Zoë Li]"),
        ("['" + "(" * 1900, "['" + "(" * 1900),
    ],
)
def test_lists_in_cells_are_lists_of_names(tmp_path: Path, cell: str, byline: str) -> None:
    (read,) = articles_of(written(tmp_path, "a.csv", table([["authors", "text"], [cell, PROSE]])))
    assert read.article.metadata.byline == byline


def test_markup_in_a_column_is_read_as_html(tmp_path: Path) -> None:
    markup = f"<p>{PROSE}</p><script>alert(1)</script><p>Second &amp; <b>last</b>.</p>"
    (read,) = articles_of(written(tmp_path, "a.csv", table([["title", "body"], ["T", markup]])))
    assert read.article.text == f"T\n\n{PROSE}\n\nSecond & last."


def test_a_bad_row_costs_only_itself(tmp_path: Path) -> None:
    rows = [["title", "text"], ["a", PROSE], ["b", "x", "y", "z"], ["c", ""], [], ["d", f"{PROSE} Four."]]
    one, two, three, four = read_all(written(tmp_path, "a.csv", table(rows)))
    assert two == (
        "“a.csv#3” has 4 cells where the table has 2 columns; it was left out; put texts that contain the "
        "delimiter in quotes."
    )
    assert three == "“a.csv#4” has no text in its field “text”; it was left out."
    assert not isinstance(one, str)
    assert not isinstance(four, str)
    assert four.article.source.name == "a.csv#6"


def test_a_line_without_end_costs_only_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.articles.collections_lines.LONGEST_LINE", 500)
    lines = [json.dumps({"text": text}) for text in (PROSE, "x" * 600, f"{PROSE} Two.")]
    one, two, three = read_all(written(tmp_path, "a.jsonl", "\n".join(lines)))
    assert two == "“a.jsonl#2” is longer than 16 million characters; it was left out."
    assert not isinstance(one, str)
    assert not isinstance(three, str)
    rows = table([["text"], [PROSE], ["x" * 600], [f"{PROSE} Two."]], end="\n")
    one, two, three = read_all(written(tmp_path, "a.csv", rows))
    assert two == "“a.csv#3” has a cell or line that is far too long; it was left out."
    assert not isinstance(three, str)
    assert three.article.text.endswith("Two.")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (table([["id", "price"], ["1", "2.50"], ["2", "3"]]), "in its columns id, price; nothing was read;"),
        (table([["text", "n"], ["Yes", "1"], ["No", "2"]]), "no texts of articles in its columns text, n;"),
        (table([[f"c{n}" for n in range(12)], ["1"] * 12]), "c0, c1, c2, c3, c4, c5, c6, c7 and 4 more;"),
        (table([["text", "url"], ["", "https://news.example/" + "a" * 200]]), "no texts of articles"),
        ("", "is empty"),
        ("\n\n\n", "has no rows"),
        (b"\x00\x01\x02\x03" * 500, "is not a text file"),
        ("#FORMAT=WebAnno TSV 3.3\n\n", "“annotator import --format webanno” keeps them"),
        (
            table([["article_number", "layer", "label", "start", "end"], ["1", "e", "ORG", "0", "3"]]),
            "is a table of annotations that this program wrote",
        ),
    ],
)  # fmt: skip
def test_what_is_no_table_of_articles(tmp_path: Path, content: str | bytes, sentence: str) -> None:
    assert sentence in sentence_of(written(tmp_path, "a.csv", content))


def test_the_field_of_the_text() -> None:
    assert find_text_field([{"Story": "12", "Full Text": PROSE}]) == "full_text"
    assert find_text_field([{"story": "12", "summary": PROSE[:60], "x y": PROSE * 4}]) == "x_y"
    assert find_text_field([{"one": PROSE, "two": PROSE}]) is None
    assert find_text_field([{"article": "https://news.example/a/very/long/address", "body": PROSE}]) == "body"
    assert find_text_field([{"content": [{"text": PROSE}, "And more."]}]) == "content"
    assert find_text_field([]) is None


# -- records ------------------------------------------------------------------------------------------------

RECORDS: list[dict[str, Any]] = [
    {"title": "One", "text": HARD, "authors": ["Zoë Li", "Al Mo"], "date_publish": "2022-02-23"},
    {"title": "Two", "text": f"{PROSE} Two."},
]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.jsonl", "\r\n".join(map(json.dumps, RECORDS))),
        ("a.ndjson", "\ufeff" + "\n\n".join(json.dumps(r, ensure_ascii=False) for r in RECORDS)),
        ("a.json", "\n".join(map(json.dumps, RECORDS))),
        ("a.json", json.dumps(RECORDS)),
        ("a.json", json.dumps(RECORDS, indent=4)),
        ("a.jsonl", json.dumps(RECORDS)),
        ("a.json", json.dumps({"status": "ok", "totalResults": 2, "articles": RECORDS})),
        ("a.json", json.dumps({"response": {"docs": RECORDS}, "description": "News"}, indent=1)),
        ("a.json", json.dumps([{"id": 1, "article": record} for record in RECORDS])),
    ],
)
def test_a_record_is_an_article(tmp_path: Path, name: str, content: str) -> None:
    path = written(tmp_path, name, content)
    assert is_collection(path)
    one, two = articles_of(path)
    assert one.article.metadata == Metadata("One", "Zoë Li, Al Mo", "", "2022-02-23", "")
    assert one.article.text == f"One\n\n{HARD}"
    assert two.article.text == f"Two\n\n{PROSE} Two."


def test_equal_records_have_equal_bytes_in_any_file(tmp_path: Path) -> None:
    lines = written(tmp_path, "a.jsonl", "\n".join(map(json.dumps, RECORDS)))
    array = written(tmp_path, "a.json", json.dumps(RECORDS, indent=2, ensure_ascii=False))
    packed = tmp_path / "a.zip"
    with zipfile.ZipFile(packed, "w") as file:
        file.write(lines, "folder/a.jsonl")
    hashes = [[entry.sha256 for entry in entries_of(path)] for path in (lines, array, packed)]
    assert hashes[0] == hashes[1] == hashes[2]
    assert [r.article.source.sha256 for r in articles_of(lines)] == hashes[0]


def test_one_object_with_lists_in_it_stays_an_article(tmp_path: Path) -> None:
    article = RECORDS[0] | {"images": [{"caption": "A"}, {"caption": "B"}]}
    for content in (json.dumps(article), json.dumps(article, indent=1), json.dumps([article])):
        path = written(tmp_path, "a.json", content)
        assert not is_collection(path)
        assert read_file(path).article.metadata.title == "One"


def test_bad_records_are_named(tmp_path: Path) -> None:
    lines = [json.dumps(RECORDS[0]), "{bad", '"text"', "[" * 100_000, json.dumps(RECORDS[1]), '{"text": 5}']
    found = read_all(written(tmp_path, "a.jsonl", "\n".join(lines)))
    assert found[1] == "“a.jsonl#2” is not valid JSON; it was left out."
    assert found[2] == "“a.jsonl#3” is JSON but no object with fields; it was left out."
    assert found[3] == "“a.jsonl#4” is not valid JSON; it was left out."
    assert found[5] == "“a.jsonl#6” has no text in its field “text”; it was left out."
    assert not isinstance(found[4], str)
    one, two = read_all(written(tmp_path, "a.json", json.dumps(RECORDS)[:-40]))
    assert not isinstance(one, str)
    assert two == "“a.json#2” and what follows is not valid JSON; it was left out."
    for content in ("[" * 100_000, "[]", "[1, 2]", "{bad", "nothing"):
        path = written(tmp_path, "b.jsonl", content)
        assert sentence_of(path).startswith("“b.jsonl” has no records in JSON that can be read")
    path = written(tmp_path, "c.jsonl", '{"id": 1, "name": "Bob"}')
    assert "has no texts of articles in its fields id, name;" in sentence_of(path)


def test_long_elements_of_an_array_are_read_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.articles.collections_json._PART", 7)
    records = [{"n": 1234567890, "text": f'{PROSE} {n} \\ "x" é'} for n in range(5)]
    found = articles_of(written(tmp_path, "a.json", json.dumps(records, indent=1)))
    assert [read.article.text for read in found] == [record["text"] for record in records]


@pytest.mark.parametrize(
    ("record", "name"),
    [
        ({"text": PROSE, "spans": [{"start": 0, "end": 3, "label": "ORG"}]}, "prodigy"),
        ({"text": PROSE, "label": [[0, 3, "ORG"]]}, "doccano"),
        ({"text": PROSE, "entities": [{"start_offset": 0, "end_offset": 3}]}, "doccano"),
        ({"data": {"text": PROSE}, "annotations": []}, "label-studio"),
        ({"version": 1, "text": PROSE, "annotations": []}, "jsonl"),
    ],
)
def test_annotations_of_other_tools_are_told_of(tmp_path: Path, record: dict[str, Any], name: str) -> None:
    one, two = articles_of(written(tmp_path, "a.json", json.dumps([record, record | {"n": 2}])))
    assert one.article.text == PROSE
    assert one.warnings == (
        f"Only texts were read; “annotator import --format {name}” keeps the annotations too.",
    )
    assert not two.warnings


# -- zips ---------------------------------------------------------------------------------------------------


def test_a_member_is_an_article_and_the_same_as_in_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "news"
    (folder / "deep").mkdir(parents=True)
    files = {
        "deep/a.docx": word_file(),
        "b.epub": epub_file(),
        "deep/c.txt": PROSE.encode(),
        "d.csv": table(ROWS).encode(),
        "e.json": json.dumps(RECORDS).encode(),
        "f.json": json.dumps(RECORDS[0]).encode(),
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    left_out = {"__MACOSX/._a.txt": b"x", ".hidden/x.txt": b"x", "deep/.x.txt": b"x", "x.png": b"x"}
    path = written(tmp_path, "news.zip", zip_of(files | left_out))
    found = list(entries_of(path))
    assert names_of(found) == [
        *("news.zip/b.epub", "news.zip/d.csv#2", "news.zip/d.csv#3", "news.zip/deep/a.docx"),
        *("news.zip/deep/c.txt", "news.zip/e.json#1", "news.zip/e.json#2", "news.zip/f.json"),
    ]
    hashes = set()
    for file in find_files([folder]):
        entries = entries_of(file) if is_collection(file) else ()
        hashes |= {entry.sha256 for entry in entries} or {read_file(file).article.source.sha256}
    assert hashes == {entry.sha256 for entry in found}
    assert {read.article.source.sha256 for read in articles_of(path)} == hashes


def test_members_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    data = zip_of(
        {"a.txt": PROSE, "b.zip": zip_of({"x.txt": "x"}), "../c.txt": "c", "/d.txt": "d", "e.txt": ""}
    )
    damaged = bytearray(data)
    damaged[data.index(b"a.txt") + 40] ^= 0xFF
    path = written(tmp_path, "a.zip", bytes(damaged))
    found = {entry.name: item for entry, item in zip(entries_of(path), read_all(path), strict=True)}
    assert found == {
        "a.zip/../c.txt": "“a.zip/../c.txt” has a path that leads out of the archive; it was left out.",
        "a.zip//d.txt": "“a.zip//d.txt” has a path that leads out of the archive; it was left out.",
        "a.zip/a.txt": "“a.zip/a.txt” is damaged or cut off; get a complete copy and open it again.",
        "a.zip/b.zip": (
            "“a.zip/b.zip” is a zip within a zip; it was left out; unpack it and import it alone."
        ),
        "a.zip/e.txt": "“a.zip/e.txt” is empty; open another file.",
    }
    locked = bytearray(zip_of({"a.xml": PROSE, "b.txt": PROSE}))
    for at in (match.end() + offset for mark, offset in ((b"PK\x03\x04", 2), (b"PK\x01\x02", 4))
               for match in re.finditer(mark, bytes(locked))):  # fmt: skip
        locked[at] |= 1
    told = read_all(written(tmp_path, "b.zip", bytes(locked)))
    reason = "is protected by a password; remove it and open the file again."
    assert told == [f"“b.zip/a.xml” {reason}", f"“b.zip/b.txt” {reason}"]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"no zip", "is damaged or cut off"),
        (zip_of({"a.txt": PROSE})[:-30], "is damaged or cut off"),
        (zip_of({"a.png": b"x", "b/": b""}), "has no files of articles in it"),
        (bomb(), "would unpack to far more data than articles have"),
        (zip_of({"a.txt": PROSE, "a.ann": ""}), "“annotator import --format brat” keeps"),
        (zip_of({"project.qde": "<x/>", "sources/1.txt": PROSE}), "“annotator import --format qdpx” keeps"),
        (zip_of({"a.xml": "<?xml version='1.0'?><GateDocument>"}), "“annotator import --format gate” keeps"),
        (zip_of({"a.tsv": "#FORMAT=WebAnno TSV 3.3\n"}), "“annotator import --format webanno” keeps"),
        (zip_of({"TypeSystem.xml": "<x/>", "a.xmi": "<x/>"}), "“annotator import --format cas-xmi” keeps"),
        (zip_of({"a.json": '{"%TYPES": {}}'}), "“annotator import --format cas-json” keeps"),
    ],
)
def test_zips_that_are_no_articles(tmp_path: Path, data: bytes, sentence: str) -> None:
    path = written(tmp_path, "a.zip", data)
    assert is_collection(path)
    assert sentence in sentence_of(path)


def test_documents_that_are_zips_stay_what_they_are(tmp_path: Path) -> None:
    for name in ("a.docx", "a.zip", "a"):
        assert not is_collection(written(tmp_path, name, word_file()))
    assert read_file(tmp_path / "a.zip").article.text
    assert is_collection(written(tmp_path, "b.unknown", zip_of({"a.txt": PROSE})))
    assert (
        annotated_zip(written(tmp_path, "c.zip", zip_of({"x/articles.jsonl": "", "x/README.txt": ""})))
        == "bundle"
    )
    assert annotated_zip(tmp_path / "a.zip") is None
    assert annotated_zip(tmp_path / "none.zip") is None


def test_what_may_hold_many_is_found_offered_and_estimated(tmp_path: Path) -> None:
    for name in ("a.csv", "b.tsv", "c.jsonl", "d.ndjson", "e.zip", "f.json", "g.txt", "h.bin"):
        written(tmp_path, name, "x" * 20_000)
    assert [path.name[0] for path in find_files([tmp_path])] == list("abcdefg")
    assert all(f"*{suffix}" in file_filter() for suffix in (".csv", ".tsv", ".jsonl", ".ndjson", ".zip"))
    counts = [estimated_count(tmp_path / name) for name in ("a.csv", "f.json", "g.txt", "none.csv")]
    assert counts == [4, 1, 1, 1]
    assert estimated_count(written(tmp_path, "large.json", " " * 2_000_000)) == 400
    assert not is_collection(tmp_path / "none.csv")
    with pytest.raises(ReadError, match=r"“a.csv” may hold many articles; import it into a corpus"):
        read_file(tmp_path / "a.csv")
    written(tmp_path, "f.json", json.dumps({"articles": RECORDS}))
    with pytest.raises(ReadError, match=r"“f.json” holds 2 entries; import it into a corpus"):
        read_file(tmp_path / "f.json")


# -- workbooks ----------------------------------------------------------------------------------------------


def workbook(sheets: dict[str, Sequence[Sequence[object]]]) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def changed(data: bytes, member: str, old: bytes, new: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    assert old in members[member]
    return zip_of(members | {member: members[member].replace(old, new, 1)})


@pytest.mark.parametrize("name", ["a.xlsx", "b.XLSM"])
def test_a_workbook_is_read_as_a_table(tmp_path: Path, name: str) -> None:
    dated = [*ROWS[:2], [2, "Two", datetime(2022, 2, 24), "Al Mo", None, None, f"{PROSE} Two."], [], [None]]
    path = written(tmp_path, name, workbook({"News": dated}))
    assert is_collection(path)
    one, two = articles_of(path)
    assert one.article.metadata == Metadata(
        "One", "Zoë Li", "The Paper", "2022-02-23", "https://news.example/1"
    )
    assert "“Zoë” 🕊️ said" in one.article.text
    assert [one.article.source.name, two.article.source.name] == [f"{name}#2", f"{name}#3"]
    assert (two.article.metadata.published, two.article.metadata.outlet) == ("2022-02-24", "")
    assert json.loads(two.data)["id"] == "2"


def test_all_sheets_with_texts_are_read(tmp_path: Path) -> None:
    sheets = {"About": [["of", "whom"], ["a", "b"]], "One": ROWS, "Empty": [], "2022": ROWS[:2]}
    path = written(tmp_path, "a.xlsx", workbook(sheets))
    assert names_of(list(entries_of(path))) == ["a.xlsx#One!2", "a.xlsx#One!3", "a.xlsx#2022!2"]
    without = written(tmp_path, "b.xlsx", workbook({"About": sheets["About"]}))
    assert sentence_of(without).startswith("“b.xlsx” has no texts of articles in its columns of, whom;")
    assert sentence_of(written(tmp_path, "c.xlsx", workbook({"A": []}))) == (
        "“c.xlsx” has no rows; open another file."
    )


def test_cells_as_excel_writes_them(tmp_path: Path) -> None:
    """Line ends and other characters as `_xHHHH_`, values of formulas, notes beside the table."""
    rows = [["title", "text"], ["=1+1", f"{PROSE}_x000D_\n_x005F_x0041_ stays", "a note", "more"]]
    data = workbook({"A": rows})
    sheet = "xl/worksheets/sheet1.xml"
    data = changed(data, sheet, b"<f>1+1</f><v></v>", b"<f>1+1</f><v>2</v>")
    data = changed(data, sheet, b'<dimension ref="A1:D2"/>', b'<dimension ref="A1"/>')  # as some write
    (read,) = articles_of(written(tmp_path, "a.xlsx", data))
    assert read.article.metadata.title == "2"
    assert read.article.text.endswith("fair.\n\n_x0041_ stays")


def test_workbooks_that_are_refused(tmp_path: Path) -> None:
    from annotator.core.annotation import Article
    from annotator.exports import export

    export([Article(PROSE)], "xlsx", tmp_path / "ours.xlsx")
    assert "“annotator import --format xlsx” reads it" in sentence_of(tmp_path / "ours.xlsx")
    encrypted = written(tmp_path, "a.xlsx", b"\xd0\xcf\x11\xe0" + b"x" * 600)
    assert "protected by a password" in sentence_of(encrypted)
    with pytest.raises(ReadError, match=r"“b.xlsx” may hold many articles; import it into a corpus"):
        read_file(written(tmp_path, "b.xlsx", workbook({"A": ROWS})))
    damaged = changed(workbook({"A": ROWS}), "xl/workbook.xml", b"<sheet ", b"<sheet")
    assert "is not an Excel workbook, or damaged" in sentence_of(written(tmp_path, "c.xlsx", damaged))
    assert "far more data" in sentence_of(written(tmp_path, "d.xlsx", bomb()))
    far = changed(workbook({"A": ROWS}), "xl/worksheets/sheet1.xml", b'r="G3"', b'r="XFD3"')
    assert "has far more cells" in sentence_of(written(tmp_path, "e.xlsx", far))


def test_a_row_number_without_end_does_not_hang(tmp_path: Path) -> None:
    far = changed(workbook({"A": ROWS}), "xl/worksheets/sheet1.xml", b'<row r="3"', b'<row r="99999999999"')
    far = changed(far, "xl/worksheets/sheet1.xml", b'r="A3"', b'r="A99999999999"')
    assert names_of(list(entries_of(written(tmp_path, "a.xlsx", far)))) == ["a.xlsx#2"]


def test_a_workbook_in_a_zip(tmp_path: Path) -> None:
    path = written(tmp_path, "a.zip", zip_of({"in/news.xlsx": workbook({"A": ROWS}), "b.txt": PROSE}))
    assert names_of(list(entries_of(path))) == ["a.zip/b.txt", "a.zip/in/news.xlsx#2", "a.zip/in/news.xlsx#3"]


# -- anything -----------------------------------------------------------------------------------------------

texts = st.text(st.one_of(st.characters(), st.sampled_from("\r\n\t\",;|'\x00\ufeff🕊️\u200f\ud800 אב"))).map(
    lambda text: f"{PROSE} {text}"
)
steady = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)


def plain(text: str) -> str:
    """What a text has besides blanks and characters that no article may have."""
    return "".join(char for char in text if char.isalnum() or char in "🕊\",;|'")


@steady
@given(
    st.lists(texts, min_size=1, max_size=4),
    st.sampled_from(",;\t|"),
    st.sampled_from(["utf-8-sig", "utf-16"]),
)
def test_tables_keep_every_text(tmp_path: Path, found: list[str], delimiter: str, encoding: str) -> None:
    rows = [["n", "text"], *([str(n), text] for n, text in enumerate(found))]
    data = table(rows, delimiter).encode(encoding, "replace")
    read = articles_of(written(tmp_path, "a.csv", data))
    kept = [text.encode("utf-8", "replace").decode() for text in found]
    assert [plain(item.article.text) for item in read] == [plain(text) for text in kept]


@steady
@given(st.lists(texts, min_size=2, max_size=4), st.booleans())
def test_records_keep_every_text(tmp_path: Path, found: list[str], escaped: bool) -> None:
    found = [text if escaped else text.encode("utf-8", "replace").decode() for text in found]
    records = [json.dumps({"n": n, "text": text}, ensure_ascii=escaped) for n, text in enumerate(found)]
    for content in ("\n".join(records), f"[{','.join(records)}]"):
        read = articles_of(written(tmp_path, "a.json", content))
        assert [plain(item.article.text) for item in read] == [plain(text) for text in found]


@steady
@given(
    st.one_of(st.binary(max_size=400), st.text(max_size=400).map(lambda t: t.encode("utf-8", "replace"))),
    st.sampled_from([".csv", ".tsv", ".jsonl", ".ndjson", ".json", ".zip", ".xlsx"]),
    st.sampled_from([b"", b"text,b\n", b'[{"text":', b'{"text":"', b"PK\x03\x04", b"\xff\xfe", b"sep=;\n"]),
)
def test_any_bytes_give_articles_or_sentences(tmp_path: Path, data: bytes, suffix: str, start: bytes) -> None:
    path = written(tmp_path, f"a{suffix}", start + data)
    with suppress(UserError):
        for read in read_all(path) if is_collection(path) else [read_file(path)]:
            assert read if isinstance(read, str) else read.article.text.strip()
