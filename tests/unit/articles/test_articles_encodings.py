"""Bytes to text: what is detected, what is warned about, what the user demands."""

from __future__ import annotations

import pytest

from annotator.articles import read_bytes

ENGLISH = "The minister said “we won’t leave” — and left. Café owners in Zürich paid 5 € each.\n\n" * 3
FRENCH = "Le maire a déclaré jeudi que l’accord était « équitable » après une nuit très difficile. "
JAPANESE = "東京で会議が開かれた。市長は記者団に対し、交渉は夜遅くまで続いたと述べた。\n\n" * 3
RUSSIAN = "Министр сказал журналистам, что переговоры закончились поздно ночью и соглашение подписано. " * 5
POLISH = (
    "Minister powiedział dziennikarzom, że rozmowy zakończyły się późną nocą, a związki są zadowolone. " * 5
)


@pytest.mark.parametrize(
    ("text", "codec", "named"),
    [
        (ENGLISH, "utf-8", "utf-8"),
        (ENGLISH, "utf-8-sig", "utf-8"),
        (ENGLISH, "utf-16", "utf-16-le"),
        ("\ufeff" + ENGLISH, "utf-16-be", "utf-16-be"),
        (ENGLISH, "utf-16-le", "utf-16-le"),
        (ENGLISH, "utf-16-be", "utf-16-be"),
        (RUSSIAN, "utf-16-le", "utf-16-le"),
        (ENGLISH, "utf-32", "utf-32-le"),
        (ENGLISH, "cp1252", "cp1252"),
        (FRENCH, "cp1252", "cp1252"),
        (JAPANESE, "shift_jis", "shift_jis"),
        (RUSSIAN, "cp1251", "cp1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (POLISH, "cp1250", "cp1250"),
    ],
)
def test_encoding_is_detected(text: str, codec: str, named: str) -> None:
    read = read_bytes(text.encode(codec), "a.txt")
    assert read.article.source.encoding == named
    assert read.article.text.split() == text.lstrip("\ufeff").split()


@pytest.mark.parametrize(
    ("declared", "codec", "named", "warned"),
    [
        ("iso-8859-1", "utf-8", "utf-8", True),
        ("windows-1252", "cp1252", "cp1252", False),
        ("iso-8859-1", "cp1252", "cp1252", False),
        ("utf-8", "cp1252", "cp1252", True),
        ("nonsense", "utf-8", "utf-8", False),
        ("windows-1251", "cp1251", "cp1251", False),
    ],
)
def test_declared_charset_is_checked(declared: str, codec: str, named: str, warned: bool) -> None:
    words = "“Нет”, сказал министр" if codec == "cp1251" else "“No,” said the café owner"
    page = f'<html><head><meta charset="{declared}"></head><body><p>{words}.</p></body></html>'
    read = read_bytes(page.encode(codec), "a.html")
    assert read.article.source.encoding == named
    assert words in read.article.text
    assert bool(read.warnings) is warned


def test_invalid_utf8_is_counted_and_kept_visible() -> None:
    read = read_bytes(b"Paris \xc3( and \xff\xfe and \xe2\x82 end, said Ms. Dubois.", "a.txt")
    assert read.article.text == "Paris \ufffd( and \ufffd\ufffd and \ufffd end, said Ms. Dubois."
    assert read.warnings == ("5 bytes were not valid UTF-8 and became U+FFFD.",)


def test_mojibake_is_named_and_not_repaired() -> None:
    words = "“No,” said the café owner.".encode().decode("cp1252", "replace")
    read = read_bytes(words.encode(), "a.txt")
    assert read.article.text == words
    assert "wrongly decoded" in read.warnings[0]


@pytest.mark.parametrize("codec", ["cp1251", "utf-16-le", "UTF-8", "latin-1"])
def test_the_user_decides(codec: str) -> None:
    text = "Слово." if codec != "latin-1" else "Mot é."
    assert read_bytes(text.encode(codec), "a.txt", encoding=codec).article.text == text


def test_demanded_encoding_works_in_xml() -> None:
    data = "<?xml version='1.0' encoding='utf-8'?><nitf><body><p>Слово сказано.</p></body></nitf>".encode(
        "cp1251"
    )
    assert read_bytes(data, "a.xml", encoding="cp1251").article.text == "Слово сказано."


def test_control_characters_are_no_reason_to_refuse() -> None:
    read = read_bytes(b'The minister\x00 said \x07"we stay"\x1b[31m on Monday.\x0c\nNext page.', "a.txt")
    assert read.article.text == 'The minister said "we stay" on Monday.\n\nNext page.'
