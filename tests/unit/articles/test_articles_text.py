"""Normalisation, paragraphs, roles and dates of plain text."""

from __future__ import annotations

import contextlib
import re
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.articles import normalise, read_bytes
from annotator.articles.dates import find_date, iso_date
from annotator.core.annotation import Article, Role
from annotator.core.errors import ReadError

FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufdd0\ufdd1\ud800-\udfff\ufffe\uffff]")
PROSE = (
    "The dock workers of Ghent ended their strike on Thursday, the union said, after talks that had lasted "
    "all night and that both sides called hard but fair, and ships are to sail again on Friday."
)
awkward = st.text(
    st.one_of(st.characters(), st.sampled_from("\r\n\ufeff\x00\x1b[31m\u2028\x85\ud800 “-.:ab"))
)


@given(awkward)
def test_normalise_is_idempotent_and_clean(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert not FORBIDDEN.search(once)
    assert not once.startswith("\ufeff")


@given(
    st.text(st.sampled_from("a é e\u0301 ﬁ “”‘’ \u00a0\u202f\u200b\u00ad\u2060👩🏽\u200d🚒𝕎\u202e\u2067\n\t"))
)
def test_normalise_leaves_everything_else_alone(text: str) -> None:
    assert normalise(text) == text


@pytest.mark.parametrize(
    "end", ["\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\ufdd0", "\ufdd1"]
)
def test_line_ends(end: str) -> None:
    assert normalise(f"\ufeffa{end}b") == "a\nb"


def check_blocks(article: Article) -> None:
    end = 0
    for block in article.blocks:
        assert end <= block.start < block.end
        assert not article.text[end : block.start].strip()
        assert article.text[block.start : block.end].strip() == article.text[block.start : block.end]
        end = block.end
    assert end == len(article.text)
    assert not FORBIDDEN.search(article.text)
    assert normalise(article.text) == article.text


lines = st.lists(
    st.one_of(
        awkward, st.sampled_from([PROSE, "By Ann Lee", "May 4, 2023", "Related:", "Sources", "- a", "**b**"])
    )
)


@given(
    lines,
    st.sampled_from(["a.txt", "a.md", "a.html", "a.eml", "a.json", "a.xml", "a.pdf"]),
    st.sampled_from(["\n", "\n\n"]),
)
def test_every_text_has_whole_blocks_or_is_refused(parts: list[str], name: str, glue: str) -> None:
    try:
        read = read_bytes(glue.join(parts).encode("utf-8", "replace"), name)
    except ReadError:
        return
    check_blocks(read.article)


@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.docx", "a.rtf", "a.pdf", "a.mhtml"]))
def test_every_file_is_read_or_refused(data: bytes, name: str) -> None:
    with contextlib.suppress(ReadError):
        check_blocks(read_bytes(data, name).article)


def paragraphs(text: str) -> list[tuple[str, str]]:
    article = read_bytes(text.encode(), "a.txt").article
    return [(block.role.value, article.text[block.start : block.end]) for block in article.blocks]


@pytest.mark.parametrize("width", [40, 65, 72, 100])
def test_hard_wraps_are_undone(width: int) -> None:
    wrapped = "\n\n".join(textwrap.fill(PROSE, width) for _ in range(3))
    assert paragraphs(wrapped) == [("body", PROSE)] * 3


def test_indents_part_wrapped_paragraphs() -> None:
    wrapped = "\n".join(textwrap.fill(PROSE, 72, initial_indent="    ") for _ in range(3))
    assert paragraphs(wrapped) == [("body", PROSE)] * 3


def test_hyphenated_words_survive_a_wrap() -> None:
    assert (
        paragraphs("a well-known figure\n\n" + PROSE + "\n\nThe well-\nknown figure spoke.")[-1][1]
        == "The well-known figure spoke."
    )


def test_one_paragraph_a_line_stays_so() -> None:
    assert [text for _, text in paragraphs("First line.\nSecond line.\nThird line.")] == [
        "First line.",
        "Second line.",
        "Third line.",
    ]


def test_verse_is_one_block_among_prose() -> None:
    assert paragraphs(f"{PROSE}\n\nRoses grow\nby the harbour\nof the town\n\n{PROSE}")[1][1] == (
        "Roses grow\nby the harbour\nof the town"
    )


def test_a_sentence_cut_by_a_blank_line_is_joined() -> None:
    assert paragraphs(f"{PROSE}\n\nThe leader said the party “changes\n\ncourse.”")[1:] == [
        ("body", "The leader said the party “changes course.”")
    ]


def test_what_only_looks_cut_is_not_joined() -> None:
    caption = "pilgrims in the harbour in 2008."
    text = f"Talks end\n\nSaturday, September 12, 2015\n\n{caption}\n\n{PROSE}\n\nwww.example.org\n\n{PROSE}"
    assert [role for role, _ in paragraphs(text)] == ["headline", "date", "caption", "body", "source", "body"]


def test_list_items_are_blocks() -> None:
    assert [text for _, text in paragraphs(f"{PROSE}\n\n- one\n- two\n3. three")][1:] == [
        "- one",
        "- two",
        "3. three",
    ]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("By Ann Lee and Bo Ray", Role.BYLINE),
        ("By ANN LEE | May 4, 2023 10:30 GMT", Role.BYLINE),
        ("Thursday, May 4, 2023", Role.DATE),
        ("The Example Times, 2023-05-04", Role.DATE),
        ("Updated: 4 May 2023, 10.30 am", Role.DATE),
        ("Cranes in the harbour. Photo: Bo Ray", Role.CAPTION),
        ("Read more: Port closes", Role.RELATED),
        ("See also", Role.RELATED),
        ("Source: https://example.org/a", Role.SOURCE),
        ("<https://example.org/a>", Role.SOURCE),
        ("Share this article", Role.BOILERPLATE),
        ("© 2023 The Example Times", Role.BOILERPLATE),
        ("The mayor waited until morning.", Role.BODY),
        ("Related companies said they would wait.", Role.BODY),
        ("By Friday the harbour was open.", Role.BODY),
    ],
)
def test_roles_of_single_lines(line: str, role: Role) -> None:
    assert paragraphs(f"Talks end\n\n{line}\n\n{PROSE}")[1][0] == role.value


def test_sections_go_to_the_next_prose() -> None:
    related = "Related news\n\nPort closes\n\nFerries wait"
    text = f"Talks end\n\n{PROSE}\n\n{related}\n\n{PROSE}\n\nSources\n\nThe Example Times, page 3"
    assert [role for role, _ in paragraphs(text)] == [
        "headline", "body", "related", "related", "related", "body", "source", "source",
    ]  # fmt: skip


def test_metadata_from_plain_text() -> None:
    text = (
        f"Talks end\n\nBy Ann Lee\n\nThe Example Times, May 4, 2023\n\n{PROSE}\n\n"
        "Original url: https://example.org/a"
    )
    metadata = read_bytes(text.encode(), "a.txt").article.metadata
    assert (metadata.title, metadata.byline, metadata.outlet) == ("Talks end", "Ann Lee", "The Example Times")
    assert (metadata.published, metadata.url) == ("2023-05-04", "https://example.org/a")


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("February 23, 2022", "2022-02-23"),
        ("Feb. 3rd, 2022", "2022-02-03"),
        ("23 February 2022", "2022-02-23"),
        ("23. Februar 2022", "2022-02-23"),
        ("23 de febrero de 2022", "2022-02-23"),
        ("2022-02-23T10:15:00+01:00", "2022-02-23"),
        ("23.2.2022", "2022-02-23"),
        ("2/23/2022", "2022-02-23"),
        ("12/03/2024", None),
        ("February 30, 2022", None),
        ("Chapter 12, 2022", None),
    ],
)
def test_dates(text: str, iso: str | None) -> None:
    found = find_date(text)
    assert (found.iso if found else None) == iso


def test_compact_iso_dates() -> None:
    assert iso_date("20220223T101500Z") == "2022-02-23"
    assert iso_date(None) is None
    assert iso_date("soon") is None


@pytest.mark.parametrize(
    "text",
    [
        'The council met and the mayor said "we wait". ' * 20_000,
        "a" * 1_000_000,
        "[" * 20_000,
        "*a " * 100_000,
        "By " + "Ann, " * 200_000,
        "- x\n" * 50_000,
        "word-\n" * 100_000,
        " " * 1_000_000 + "a",
        "a\n" + " \n" * 300_000 + "b",
        "<p>" * 50_000,
        "Image: " * 100_000,
    ],
    ids=lambda text: repr(text[:12]),
)
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@pytest.mark.timeout(60)  # a quadratic expression would need many minutes for any of these
def test_long_texts_do_not_hang(text: str, name: str) -> None:
    with contextlib.suppress(ReadError):
        read_bytes(text.encode(), name)
