"""The newer formats opened by readers that are not ours, and counted there."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING

import cassis
import pandas
import pypdfium2
import pytest
import spacy
from cassis.typesystem import TYPE_NAME_ANNOTATION
from export_samples import ARTICLE, PLAIN, TEXT
from lxml import etree
from openpyxl import load_workbook
from pyarrow import parquet
from spacy.tokens import DocBin

from annotator.core.annotation import Annotation, Article, Layer, Span, Status
from annotator.core.errors import ReadError
from annotator.exports import FORMATS, export, losses, read_annotated
from annotator.exports.fonts import system_font_for
from annotator.exports.iob import TagScheme, entities_of
from annotator.exports.pdf_layout import Column
from annotator.exports.sheets import _parts
from annotator.exports.table_articles import listed, names_listed

if TYPE_CHECKING:
    from pathlib import Path

ACCEPTED = [a for a in ARTICLE.annotations.values() if a.status is Status.ACCEPTED]
ENTITIES = [a for a in ACCEPTED if a.layer is Layer.ENTITY]
QUOTES = {a.group or a.id for a in ACCEPTED if a.layer is Layer.QUOTE}


def write(name: str, tmp_path: Path) -> Path:
    path = tmp_path / f"a{FORMATS[name].suffix}"
    report = export([ARTICLE, PLAIN], name, path)
    assert report.articles == 2
    return path


def members(path: Path, suffix: str) -> list[bytes]:
    with zipfile.ZipFile(path) as file:
        return [file.read(name) for name in file.namelist() if name.endswith(suffix)]


@pytest.mark.parametrize(("name", "suffix"), [("cas-xmi", ".xmi"), ("cas-json", ".json")])
def test_cas_by_cassis(name: str, suffix: str, tmp_path: Path) -> None:
    path = write(name, tmp_path)
    first, second = members(path, suffix)
    if name == "cas-xmi":
        types = cassis.load_typesystem(io.BytesIO(members(path, "TypeSystem.xml")[0]))
        cas = cassis.load_cas_from_xmi(io.BytesIO(first), typesystem=types)
    else:
        cas = cassis.load_cas_from_json(first.decode())
    assert cas.sofa_string == TEXT
    named = cas.select("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity")
    wanted = [(TEXT[s.start : s.end], a.label) for a in ENTITIES for s in a.fragments[:1]]
    assert sorted((fs.get_covered_text(), fs.value) for fs in named) == sorted(wanted)
    sentences = cas.select("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence")
    tokens = cas.select("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token")
    assert "".join(t.get_covered_text() for t in tokens) == "".join(TEXT.split())
    assert sum(len(cas.select_covered(tokens[0].type, s)) for s in sentences) == len(tokens)
    assert second


def test_a_cas_of_inception_with_its_own_layers_only(tmp_path: Path) -> None:
    """As INCEpTION exports a project without our layers: named entities and a relation between them."""
    types = cassis.TypeSystem()
    entity = types.create_type("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity")
    types.create_feature(entity, "value", "uima.cas.String")
    types.create_feature(entity, "identifier", "uima.cas.String")
    relation = types.create_type("custom.Relation")
    types.create_feature(relation, "Governor", TYPE_NAME_ANNOTATION)
    types.create_feature(relation, "Dependent", TYPE_NAME_ANNOTATION)
    cas = cassis.Cas(typesystem=types)
    cas.sofa_string = "🕊️ Holm met Weil."
    one = entity(begin=3, end=7, value="PER", identifier="Katarina Holm")
    two = entity(begin=12, end=16, value="PER")
    cas.add_all([one, two, relation(begin=12, end=16, Governor=one, Dependent=two)])
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("doc/admin.xmi", cas.to_xmi())
        file.writestr("doc/TypeSystem.xml", types.to_xml())
    (reading,) = read_annotated(path, "cas-xmi")
    assert reading.article is not None
    found = [(a.text_in(reading.article.text), a.label, a.entity) for a in reading.article.in_order()]
    assert found == [("Holm", "PER", "Katarina Holm"), ("Weil", "PER", None)]
    assert len(reading.problems) == 1  # the relation has no role that this program knows


def test_an_xmi_without_its_types_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("a.xmi", members(write("cas-xmi", tmp_path), ".xmi")[0])
    (reading,) = read_annotated(path, "cas-xmi")
    assert "there is no TypeSystem.xml beside it" in reading.problems[0].reason


@pytest.mark.parametrize(("name", "divider"), [("csv", ","), ("tsv", "\t")])
def test_tables_by_pandas(name: str, divider: str, tmp_path: Path) -> None:
    path = write(name, tmp_path)
    names = {p.name for p in tmp_path.iterdir()}
    assert names == {f"a.{name}", f"a.articles.{name}", f"a.quotes.{name}"}
    table = pandas.read_csv(path, sep=divider, keep_default_na=False)
    assert len(table) == len(ACCEPTED)
    assert set(table["annotation_id"]) == {a.id for a in ACCEPTED}
    articles = pandas.read_csv(path.with_suffix(f".articles.{name}"), sep=divider, keep_default_na=False)
    assert list(articles["text"]) == [ARTICLE.text, PLAIN.text]
    quotes = pandas.read_csv(path.with_suffix(f".quotes.{name}"), sep=divider, keep_default_na=False)
    assert len(quotes) == len(QUOTES)


def test_tables_without_their_texts_say_so(tmp_path: Path) -> None:
    path = write("csv", tmp_path)
    path.with_suffix(".articles.csv").unlink()
    with pytest.raises(ReadError, match=r"put “a\.articles\.csv”"):
        list(read_annotated(path, "csv"))
    path.write_text("a,b\n1,2\n")
    with pytest.raises(ReadError, match="no column article_number"):
        list(read_annotated(path, "csv"))


def test_names_in_one_cell() -> None:
    names = ["a;b", "c\\", ";", "plain"]
    assert names_listed(listed(names)) == names
    assert names_listed("") == []


def test_a_workbook_by_pandas(tmp_path: Path) -> None:
    path = write("xlsx", tmp_path)
    sheets = pandas.read_excel(path, sheet_name=None, keep_default_na=False)
    assert list(sheets) == ["Annotations", "Articles", "Quotes", "Texts"]
    assert set(sheets["Annotations"]["annotation_id"]) == {a.id for a in ACCEPTED}
    assert len(sheets["Quotes"]) == len(QUOTES)
    assert list(sheets["Texts"]["text"]) == [ARTICLE.text, PLAIN.text]


def test_a_workbook_has_no_formulas(tmp_path: Path) -> None:
    text = "=1+1 is =2"
    made = Annotation("a", Layer.ENTITY, "=X", (Span(0, 4),), Status.ACCEPTED, note="=cmd|' /C calc'!A0")
    path = tmp_path / "a.xlsx"
    export([Article(text, annotations={"a": made})], "xlsx", path)
    with zipfile.ZipFile(path) as file:
        sheets = [etree.fromstring(file.read(n)) for n in file.namelist() if "worksheets/sheet" in n]
    assert sheets
    assert not [f for sheet in sheets for f in sheet.iter("{*}f")]
    (reading,) = read_annotated(path, "xlsx", Status.ACCEPTED)
    assert reading.article is not None
    (found,) = reading.article.annotations.values()
    assert (found.label, found.note) == ("=X", made.note)


def test_a_text_longer_than_a_cell(tmp_path: Path) -> None:
    text = "🕊️ words and more " * 5000
    assert all(len(part.encode("utf-16-le")) // 2 <= 32_767 for part in _parts(text))
    path = tmp_path / "a.xlsx"
    export([Article(text), PLAIN], "xlsx", path)
    assert [r.article.text for r in read_annotated(path, "xlsx") if r.article] == [text, PLAIN.text]


def test_words_that_excel_would_read_as_another_character(tmp_path: Path) -> None:
    """`_x0041_` in a cell is an A to Excel (ST_Xstring), so that words that look so are escaped."""
    text = "_x0041_ and _x005F_ " * 4000
    path = tmp_path / "a.xlsx"
    report = export([Article(text)], "xlsx", path, read_back=True)
    assert report.read_back is not None
    assert report.read_back.is_whole
    with zipfile.ZipFile(path) as file:
        (sheet,) = (file.read(n) for n in file.namelist() if b"_x005F_x0041_ and" in file.read(n))
    shown = re.sub(rb"_x([0-9A-Fa-f]{4})_", lambda m: chr(int(m[1], 16)).encode(), sheet).decode()
    root = etree.fromstring(shown.encode())
    assert "".join(e.text or "" for e in root.iter("{*}t")).endswith(text)


def test_half_a_character_in_a_cell_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    export([Article("words xyz")], "xlsx", path)
    book = load_workbook(path)
    (cell,) = (c for row in book["Texts"].iter_rows() for c in row if c.value == "words xyz")
    cell.value = "words _xD83D_"
    book.save(path)
    assert [r.article.text for r in read_annotated(path, "xlsx") if r.article] == ["words \ufffd"]


def test_a_row_number_without_end_does_not_hang(tmp_path: Path) -> None:
    path = write("xlsx", tmp_path)
    with zipfile.ZipFile(path) as file:
        members = {name: file.read(name) for name in file.namelist()}
    sheet = "xl/worksheets/sheet2.xml"
    members[sheet] = members[sheet].replace(b'<row r="3"', b'<row r="99999999999"')
    members[sheet] = re.sub(rb'r="([A-Z]+)3"', rb'r="\g<1>99999999999"', members[sheet])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data)
    found = [reading.article for reading in read_annotated(path, "xlsx")]
    assert found[0] is not None
    assert found[0].text == TEXT


def test_parquet_by_pyarrow_and_pandas(tmp_path: Path) -> None:
    path = write("parquet", tmp_path)
    rows = parquet.read_table(path).to_pylist()
    assert [row["text"] for row in rows] == [ARTICLE.text, PLAIN.text]
    assert len(rows[0]["annotations"]) == len(ACCEPTED)
    for row in rows:
        starts = zip(row["tokens"], row["token_starts"], strict=True)
        assert all(row["text"][start : start + len(token)] == token for token, start in starts)
    assert len(pandas.read_parquet(path)) == 2
    card = path.with_suffix(".card.md").read_text("utf-8")
    assert card.startswith("---\ntask_categories:")
    assert f"2 articles, {len(ACCEPTED)} annotations" in card


def test_a_dataset_of_tokens_and_numbered_tags(tmp_path: Path) -> None:
    """As most data sets for token classification are: no text, tags as numbers with names beside."""
    import pyarrow as pa

    names = ["O", "B-PER", "I-PER"]
    told = '{"info": {"features": {"ner_tags": {"feature": {"names": ["O", "B-PER", "I-PER"]}}}}}'
    table = pa.table({"tokens": [["Katarina", "Holm", "said"]], "ner_tags": [[1, 2, 0]]})
    parquet.write_table(table.replace_schema_metadata({"huggingface": told}), tmp_path / "a.parquet")
    (reading,) = read_annotated(tmp_path / "a.parquet", "parquet")
    assert reading.article is not None
    (found,) = reading.article.annotations.values()
    assert (found.text_in(reading.article.text), found.label) == ("Katarina Holm", "PER")
    parquet.write_table(table, tmp_path / "b.parquet")
    (reading,) = read_annotated(tmp_path / "b.parquet", "parquet")
    assert "numbers without names" in reading.problems[0].reason
    assert names[1] == "B-PER"


def test_docbins_of_spacy_itself(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    doc = nlp("Katarina Holm visited Lint on Friday.")
    doc.set_ents([doc.char_span(0, 13, "PERSON"), doc.char_span(22, 26, "GPE")])
    doc.spans["sc"] = [doc.char_span(22, 36, "TRIP")]
    path = tmp_path / "a.spacy"
    DocBin(docs=[doc, nlp("No name here.")]).to_disk(path)
    first, second = read_annotated(path, "spacy")
    assert first.article is not None
    assert second.article is not None
    found = {(a.label, a.text_in(first.article.text)) for a in first.article.annotations.values()}
    assert found == {("PERSON", "Katarina Holm"), ("GPE", "Lint"), ("TRIP", "Lint on Friday")}
    assert second.article.annotations == {}


@pytest.mark.parametrize(
    "tags",
    [
        ["B-PER", "I-PER", "O", "B-ORG", "B-ORG"],
        ["B-PER", "E-PER", "O", "S-ORG", "S-ORG"],
        ["B-PER", "L-PER", "O", "U-ORG", "U-ORG"],
        ["I-PER", "I-PER", "O", "B-ORG", "B-ORG"],
    ],
)
def test_all_schemes_of_tags(tags: list[str]) -> None:
    assert list(entities_of(tags)) == [(0, 2, "PER"), (3, 4, "ORG"), (4, 5, "ORG")]


@pytest.mark.parametrize("scheme", TagScheme)
def test_tags_and_back(scheme: TagScheme) -> None:
    tags = ["O", *scheme.tags("A", 1), *scheme.tags("A", 3), *scheme.tags("B-C", 2), "O"]
    assert list(entities_of(tags)) == [(1, 2, "A"), (2, 5, "A"), (5, 7, "B-C")]


def test_columns_of_other_tools(tmp_path: Path) -> None:
    path = tmp_path / "a.conll"
    path.write_text("# a comment\nHolm\tNNP\tB-PER\nsaid\tVBD\tO\n\nLint B-LOC\n", "utf-8")
    (reading,) = read_annotated(path, "conll")
    assert reading.article is not None
    assert reading.article.text == "Holm said\nLint"
    assert [(a.label, a.start) for a in reading.article.in_order()] == [("PER", 0), ("LOC", 10)]


def test_a_project_of_refi_qda(tmp_path: Path) -> None:
    path = write("qdpx", tmp_path)
    (project,) = (etree.fromstring(data) for data in members(path, ".qde"))
    selections = list(project.iter("{*}PlainTextSelection"))
    codes = {code.get("guid"): code.get("name") for code in project.iter("{*}Code")}
    assert all(ref.get("targetGUID") in codes for ref in project.iter("{*}CodeRef"))
    guids = {e.get("guid") for e in project.iter() if e.get("guid")}
    assert len(guids) == sum(bool(e.get("guid")) for e in project.iter())
    ends = [link.get(end) for link in project.iter("{*}Link") for end in ("originGUID", "targetGUID")]
    assert set(ends) <= {s.get("guid") for s in selections}
    texts = [data.decode() for data in members(path, ".txt")]
    assert texts == [ARTICLE.text, PLAIN.text]
    said = {TEXT[int(s.get("startPosition", "")) : int(s.get("endPosition", ""))] for s in selections}
    assert {TEXT[a.start : a.end] for a in ENTITIES if len(a.fragments) == 1} <= said


def test_a_project_without_annotations_has_no_empty_lists(tmp_path: Path) -> None:
    """Project.xsd wants at least one code, source and link where there is a list of them."""
    for articles in ([PLAIN], []):
        export(articles, "qdpx", tmp_path / "a.qdpx")
        (data,) = members(tmp_path / "a.qdpx", ".qde")
        lists = [list(e) for e in etree.fromstring(data) if etree.QName(e).localname != "Description"]
        assert lists
        assert all(lists)
    assert [r.article and r.article.text for r in read_annotated(tmp_path / "a.qdpx", "qdpx")] == []


def test_a_project_of_another_program(tmp_path: Path) -> None:
    """Codes below codes, a text within the project, a description that a person wrote."""
    project = """<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="Other">
<CodeBook><Codes><Code guid="c1" name="Actors" isCodable="true">
<Code guid="c2" name="Minister" isCodable="true"/></Code></Codes></CodeBook>
<Sources><TextSource guid="s1" name="Interview"><PlainTextContent>Holm said no.</PlainTextContent>
<PlainTextSelection guid="p1" startPosition="0" endPosition="4"><Description>the first</Description>
<Coding guid="k1"><CodeRef targetGUID="c2"/></Coding><Coding guid="k2"><CodeRef targetGUID="c1"/></Coding>
</PlainTextSelection><PlainTextSelection guid="p2" startPosition="5" endPosition="9"/></TextSource></Sources>
</Project>"""
    path = tmp_path / "a.qdpx"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("project.qde", project)
    (reading,) = read_annotated(path, "qdpx")
    assert reading.article is not None
    found = sorted((a.label, a.note) for a in reading.article.annotations.values())
    assert found == [("Actors", "the first"), ("Actors/Minister", "the first")]
    assert [p.reason for p in reading.problems] == ["it has no code; it was left out"]


def test_a_pdf_by_pdfium(tmp_path: Path) -> None:
    file = pypdfium2.PdfDocument(write("pdf", tmp_path))
    first = file[0].get_textpage().get_text_bounded()
    pages = len(file)
    file.close()
    assert pages >= 2
    assert all(word in first for word in ("Bank", "PERSON"))


def test_a_pdf_counts_what_no_font_shows() -> None:
    char = "\U0001f9ff"  # a picture, which fonts for text lack
    text = f"Holm {char} {char}"
    assert Column.without_glyph("Holm") == 0
    expected = 0 if system_font_for(char) else 2
    assert sum(loss.count for loss in losses([Article(text)], "pdf") if "no font" in loss.what) == expected
