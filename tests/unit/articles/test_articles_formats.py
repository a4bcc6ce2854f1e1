"""Each format gives its article: title, date, roles, words in order, nothing of the markup."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from article_samples import DATA, LEAD, QUOTE, TITLE, epub_file, open_document_file, pdf_file, word_file

from annotator.articles import SUFFIXES, ReadArticle, file_filter, read_bytes, read_file
from annotator.core.annotation import Role

if TYPE_CHECKING:
    from pathlib import Path


def roles_of(read: ReadArticle) -> list[tuple[str, str]]:
    article = read.article
    return [(block.role.value, article.text[block.start : block.end]) for block in article.blocks]


def texts(read: ReadArticle, role: Role) -> list[str]:
    return [text for name, text in roles_of(read) if name == role.value]


PDF_LINES = [
    TITLE,
    "",
    "May 4, 2023",
    "",
    "Dock workers in Ghent ended their strike on Thurs-",
    "day, the union said.",
    "",
    QUOTE,
]
PLAIN = f"{TITLE}\n\nBy Ann Lee\n\nMay 4, 2023\n\n{LEAD}\n\n{QUOTE}\n"

BUILT = {
    "harbour.txt": PLAIN.encode(),
    "harbour.docx": word_file(),
    "harbour.odt": open_document_file(),
    "harbour.epub": epub_file(),
    "harbour.pdf": pdf_file([PDF_LINES]),
}
STORED = [
    "harbour.md",
    "harbour.html",
    "harbour.xml",
    "harbour.json",
    "harbour.eml",
    "harbour.mhtml",
    "harbour.rtf",
]


def load(name: str) -> ReadArticle:
    return read_bytes(BUILT[name], name) if name in BUILT else read_file(DATA / name)


@pytest.mark.parametrize("name", [*BUILT, *STORED])
def test_every_format_gives_title_and_words(name: str) -> None:
    read = load(name)
    assert read.article.metadata.title == TITLE
    assert texts(read, Role.HEADLINE) == [TITLE]
    assert "Nobody won" in " ".join(texts(read, Role.BODY))
    assert "Ghent" in " ".join(texts(read, Role.BODY))
    assert read.article.source.name == name
    assert read.article.source.sha256 == hashlib.sha256(read.data).hexdigest()


@pytest.mark.parametrize("name", [*BUILT, *STORED])
def test_blocks_hold_all_that_is_not_blank(name: str) -> None:
    article = load(name).article
    end = 0
    for block in article.blocks:
        assert block.start < block.end
        assert not article.text[end : block.start].strip()
        assert "\n\n" not in article.text[block.start : block.end]
        end = block.end
    assert end == len(article.text)


@pytest.mark.parametrize("name", [*BUILT, *STORED])
def test_no_markup_is_left(name: str) -> None:
    text = load(name).article.text
    for mark in ("**", "](", "<p", "&#", "\\u", "HYPERLINK", "color: red", "=E2", "{"):
        assert mark not in text


@pytest.mark.parametrize("name", sorted(set([*BUILT, *STORED]) - {"harbour.odt", "harbour.mhtml"}))
def test_date_is_found(name: str) -> None:
    assert load(name).article.metadata.published == "2023-05-04"


@pytest.mark.parametrize(
    "name",
    [
        "harbour.txt",
        "harbour.docx",
        "harbour.epub",
        "harbour.html",
        "harbour.xml",
        "harbour.json",
        "harbour.eml",
        "harbour.rtf",
    ],
)
def test_byline_is_found(name: str) -> None:
    assert load(name).article.metadata.byline == "Ann Lee"


def test_markdown_roles() -> None:
    read = load("harbour.md")
    assert roles_of(read) == [
        ("headline", TITLE),
        ("date", "May 4, 2023"),
        ("caption", "The Port Authority / flickr"),
        (
            "body",
            f"{LEAD[:-1]}, calling the deal “a fair one.”",
        ),
        ("body", "“We wanted respect, and we have now got it,” said Els Maes, who leads the union."),
        ("subhead", "What comes next"),
        ("body", "Ferries sail again on Friday"),
        ("body", "Wages rise by four percent"),
        ("body", "“Nobody won,” the mayor said."),
        ("body", "City\tShips"),
        ("body", "Ghent\t12"),
        ("caption", "Cranes in the harbour"),
        ("boilerplate", 'x = "code, not speech"'),
        ("body", "Ships were waiting outside."),
        ("related", "Related article: Port closes"),
        ("source", "Original url:"),
        ("source", "https://news.example.org/harbour-strike"),
    ]
    metadata = read.article.metadata
    assert (metadata.byline, metadata.outlet) == ("Ann Lee, Bo Ray", "The Example Times")
    assert metadata.url == "https://news.example.org/harbour-strike"
    assert read.warnings == ()


def test_web_page_roles() -> None:
    read = load("harbour.html")
    assert texts(read, Role.BYLINE) == ["By Ann Lee"]
    assert texts(read, Role.DATE) == ["May 4, 2023"]
    assert texts(read, Role.CAPTION) == ["Cranes stood still for a week. Photo: Bo Ray"]
    assert texts(read, Role.SUBHEAD) == ["What comes next"]
    assert len(texts(read, Role.BODY)) == 7
    for dropped in ("Front page", "Sport desk", "never shown", "Imprint"):
        assert dropped not in read.article.text
    assert read.article.metadata.outlet == "The Example Times"
    assert read.article.metadata.url == "https://news.example.org/harbour-strike"


def test_pdf_lines_are_joined_and_hyphens_undone() -> None:
    assert texts(load("harbour.pdf"), Role.BODY) == [LEAD, QUOTE]


def test_pdf_paragraph_runs_over_pages_and_page_furniture_is_told_apart() -> None:
    first = [
        "The Example Times 1",
        "",
        TITLE,
        "",
        "Dock workers in Ghent ended their strike on Thursday, and the",
        "union of the port",
    ]
    second = ["The Example Times 2", "", "said it was glad."]
    third = ["The Example Times 3", "", "Ships sail again, the mayor said."]
    read = read_bytes(pdf_file([first, second, third]), "a.pdf")
    assert (
        "Dock workers in Ghent ended their strike on Thursday, and the union of the port said it was glad."
        in texts(read, Role.BODY)
    )
    assert texts(read, Role.BOILERPLATE) == [
        "The Example Times 1",
        "The Example Times 2",
        "The Example Times 3",
    ]


def test_word_structure() -> None:
    read = load("harbour.docx")
    assert texts(read, Role.DATE) == ["May 4, 2023"]
    assert texts(read, Role.SUBHEAD) == ["What comes next"]
    assert texts(read, Role.BODY) == [LEAD, "Wages rise", "Ghent\t12", QUOTE]


def test_open_document_leaves_comments_and_deletions_out() -> None:
    assert texts(load("harbour.odt"), Role.BODY) == [LEAD, "Wages rise", "Ghent\t12", QUOTE]


def test_nitf_roles() -> None:
    assert roles_of(load("harbour.xml"))[1:] == [
        ("dek", "Ferries sail on Friday"),
        ("byline", "By Ann Lee"),
        ("body", LEAD),
        ("caption", "Cranes stood still for a week."),
        ("body", QUOTE),
    ]


def test_newsml_g2() -> None:
    data = (
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><title>x</title></itemMeta><contentMeta>'
        f"<contentCreated>2023-05-04T06:30:00Z</contentCreated><headline>{TITLE}</headline>"
        "<by>Ann Lee</by></contentMeta>"
        '<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<body><p>{LEAD}</p></body></html></inlineXML></contentSet></newsItem>"
    )
    read = read_bytes(data.encode(), "a.xml")
    assert roles_of(read) == [("headline", TITLE), ("byline", "Ann Lee"), ("body", LEAD)]
    assert read.article.metadata.published == "2023-05-04"


def test_mail_attachments_are_named_and_not_read() -> None:
    read = load("harbour.eml")
    assert "not the article" not in read.article.text
    assert read.warnings == ("1 attachment(s) of the message were not read.",)
    assert read.article.source.encoding == "cp1252"


def test_web_archive_address() -> None:
    assert load("harbour.mhtml").article.metadata.url == "https://news.example.org/harbour-strike"


def test_rtf_keeps_astral_characters_and_link_texts() -> None:
    assert texts(load("harbour.rtf"), Role.BODY) == [LEAD, "“Nobody won,” the mayor said 😀."]


def test_json_with_markup_and_wrapper() -> None:
    data = (
        b'{"data": {"headline": "Talks end", "author": {"name": "Ann Lee"}, '
        b'"articleBody": "<p>One.</p><p>Two.</p>"}}'
    )
    read = read_bytes(data, "a.json")
    assert roles_of(read) == [("headline", "Talks end"), ("body", "One."), ("body", "Two.")]
    assert read.article.metadata.byline == "Ann Lee"


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.pdf", b"<html><body><p>Really a page.</p></body></html>", "HTML"),
        ("a.docx", b"Really plain text.", "plain text"),
        ("a.txt", word_file(), "a Word document"),
        ("a.html", pdf_file([[LEAD]]), "PDF"),
        ("a.txt", b"<!DOCTYPE html><p>Really a page.</p>", "HTML"),
        ("a.epub", open_document_file(), "OpenDocument text"),
    ],
)
def test_misnamed_file_is_opened_as_what_it_is(name: str, data: bytes, words: str) -> None:
    read = read_bytes(data, name)
    assert read.article.text
    assert f"the file is {words} and was opened as such" in read.warnings[0]


def test_small_and_broken_pages_give_all_their_words() -> None:
    broken = (
        "<p>Unclosed <i>italic <b>both</i></b> &#8220;quoted&#8221;"
        "<p>Rome<br><br>Milan<table><tr><td>a<td>b</table>"
    )
    text = read_bytes(broken.encode(), "a.html").article.text
    assert text == "Unclosed italic both “quoted”\n\nRome\n\nMilan\n\na\tb"


def test_xml_entities_are_not_expanded() -> None:
    data = (
        b'<!DOCTYPE nitf [<!ENTITY a "boom"><!ENTITY x SYSTEM "file:///etc/passwd">]>'
        b"<nitf><body><p>Safe &a;&x; text.</p></body></nitf>"
    )
    text = read_bytes(data, "a.xml").article.text
    assert "boom" not in text
    assert "root:" not in text
    assert "Safe" in text


def test_suffixes_and_filter_agree() -> None:
    assert {
        ".txt",
        ".md",
        ".html",
        ".pdf",
        ".docx",
        ".odt",
        ".rtf",
        ".epub",
        ".eml",
        ".xml",
        ".json",
    } <= SUFFIXES
    assert file_filter().startswith("Articles (*.txt ")
    assert all(f"*{suffix}" in file_filter() for suffix in SUFFIXES)


def test_name_with_blanks_quotes_and_other_scripts(tmp_path: Path) -> None:
    path = tmp_path / "a “b” 日本.txt"
    path.write_text("One sentence.", "utf-8")
    assert read_file(path).article.source.name == path.name


def test_html_entities_in_xml_without_a_dtd() -> None:
    data = b"<nitf><body><p>Caf&eacute;&nbsp;closed &amp; gone &unknown; soon.</p></body></nitf>"
    assert read_bytes(data, "a.xml").article.text.startswith("Café\u00a0closed & gone")
