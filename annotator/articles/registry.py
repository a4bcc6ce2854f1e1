"""Which reader opens which file: by content first, by suffix where the content does not say."""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from functools import cache
from pathlib import PurePath
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from annotator.articles import (
    epub,
    mail,
    markdown,
    newsjson,
    newsxml,
    opendocument,
    pdf,
    plain,
    rtf,
    webpage,
    word,
)
from annotator.articles.archive import Archive
from annotator.articles.composition import ReadArticle, compose
from annotator.articles.draft import Raw
from annotator.articles.encodings import decode
from annotator.core.errors import ReadError
from annotator.core.extensions import READERS, checked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from annotator.articles.draft import Draft
    from annotator.core.extensions import Extension
    from annotator.core.zips import Zip

LARGEST_FILE = 64 * 1024 * 1024  # bytes
_SNIFFED = 4096


class Format(NamedTuple):
    """A kind of file, its suffixes and its reader. `text` formats cannot be told by their first bytes."""

    title: str
    suffixes: tuple[str, ...]
    read: Callable[[Raw], Draft]
    text: bool = True


PLAIN = Format("plain text", (".txt", ".text"), plain.read)
MARKDOWN = Format("Markdown", (".md", ".markdown"), markdown.read)
HTML = Format("HTML", (".html", ".htm", ".xhtml"), webpage.read)
MHTML = Format("a web archive", (".mhtml", ".mht"), mail.read_archive)
PDF = Format("PDF", (".pdf",), pdf.read, text=False)
WORD = Format("a Word document", (".docx", ".docm"), word.read, text=False)
OPENDOCUMENT = Format("OpenDocument text", (".odt",), opendocument.read, text=False)
RTF = Format("RTF", (".rtf",), rtf.read, text=False)
EPUB = Format("EPUB", (".epub",), epub.read, text=False)
MAIL = Format("a mail message", (".eml",), mail.read)
XML = Format("XML", (".xml", ".nitf", ".newsml"), newsxml.read)
JSON = Format("JSON", (".json",), newsjson.read)

FORMATS = (PLAIN, MARKDOWN, HTML, MHTML, PDF, WORD, OPENDOCUMENT, RTF, EPUB, MAIL, XML, JSON)
WORKBOOKS = (".xlsx", ".xlsm")
COLLECTIONS = (".csv", ".tsv", *WORKBOOKS, ".jsonl", ".ndjson", ".zip")
"""Files with many articles, which `collections` reads."""
SUFFIXES = frozenset((*COLLECTIONS, *(suffix for each in FORMATS for suffix in each.suffixes)))

_MANY = "“{0}” may hold many articles; import it into a corpus to read each of them."
_REFUSED = (
    (
        b"\xd0\xcf\x11\xe0",
        "is an old or password-protected Office file; save it as .docx or .xlsx without a password",
    ),
    (b"\x1f\x8b", "is a gzip archive; unpack it and open what is in it"),
    (b"7z\xbc\xaf", "is a 7z archive; unpack it and open what is in it"),
    (b"Rar!", "is a rar archive; unpack it and open what is in it"),
    (b"\x89PNG", "is a picture; run text recognition (OCR) on it and open the result"),
    (b"\xff\xd8\xff", "is a picture; run text recognition (OCR) on it and open the result"),
    (b"GIF8", "is a picture; run text recognition (OCR) on it and open the result"),
    (b"SQLite format 3\0", "is a database; if it is a corpus, open it as one"),
    (b"\x7fELF", "is a program, not an article; open another file"),
    (b"MZ\x90", "is a program, not an article; open another file"),
)
_HTML_START = re.compile(
    r"(?:<\?xml[^>]*\?>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_XML_START = re.compile(r"<\?xml\s|<!DOCTYPE\s+(?:nitf|NewsML)|<(?:nitf|NewsML|newsItem|newsMessage)[\s>]")
_TAG = re.compile(r"</?(?:p|div|br|h[1-6]|table|span|a|ul|article|body)\b[^<>]*>", re.IGNORECASE)
_HEADER = re.compile(
    r"^(?:From|To|Subject|Date|Received|Return-Path|Message-ID|MIME-Version|Delivered-To|Content-Type|Snapshot-Content-Location):",
    re.IGNORECASE | re.MULTILINE,
)


def file_filter() -> str:
    """The name filter of Qt's file dialog."""
    suffixes = [suffix for each in FORMATS for suffix in each.suffixes]
    all_suffixes = (*suffixes, *COLLECTIONS, *sorted(extension_suffixes()))
    patterns = " ".join(f"*{suffix}" for suffix in all_suffixes)
    return f"Articles ({patterns});;All files (*)"


def read_file(path: Path, *, encoding: str | None = None) -> ReadArticle:
    """The article in a file. Raises ReadError, in one sentence, for everything that cannot be opened."""
    with open_file(path) as stream:
        data = stream.read(LARGEST_FILE + 1)
    return read_bytes(data, name_of(path), encoding=encoding)


def name_of(path: Path) -> str:
    """The name of a file as it can be stored: what is no UTF-8 in it is replaced."""
    return os.fsencode(path.name or str(path)).decode("utf-8", "replace")


@contextmanager
def open_file(path: Path) -> Iterator[BinaryIO]:
    """The bytes of a file that is read within the `with`.

    Raises:
        ReadError: it is no file, or it cannot be read.
    """
    name = name_of(path)
    try:
        if path.is_dir():
            raise ReadError(f"“{name}” is a folder; open the files in it.")
        if not path.is_file() and path.exists():
            raise ReadError(f"“{name}” is not a regular file; open a file on a disk.")
        with path.open("rb") as stream:
            yield stream
    except FileNotFoundError:
        raise ReadError(f"“{path}” does not exist; check the name and the folder.") from None
    except PermissionError:
        raise ReadError(f"“{name}” may not be read by you; change its permissions or copy it.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not a valid path"
        raise ReadError(f"“{name}” could not be read ({reason}); check the disk and try again.") from None


def read_bytes(data: bytes, name: str, *, encoding: str | None = None) -> ReadArticle:
    """The article in `data`; `name` is what messages call it and, by its suffix, a hint at the format.

    `encoding` overrides detection in text formats. Raises ReadError.
    """
    if len(data) > LARGEST_FILE:
        raise ReadError(f"“{name}” is larger than 64 MB, which no article is; save the article alone.")
    if not data:
        raise ReadError(f"“{name}” is empty; open another file.")
    raw = Raw(data, name, encoding)
    if (extension := _extension_for(name)) is not None:
        return compose(_read_by(extension, raw), raw)
    named = _by_suffix(name)
    found = _by_magic(data, name)
    if found is None and PurePath(name).suffix.lower() in COLLECTIONS:
        raise ReadError(_MANY.format(name))
    found = found or _by_text(raw, named)
    draft = found.read(raw)
    if named is not None and found is not named and not (named.text and found in {PLAIN, XML}):
        draft.warnings.insert(
            0, f"The name says {named.title}, but the file is {found.title} and was opened as such."
        )
    return compose(draft, raw)


def _extension_for(name: str) -> Extension | None:
    """The reader of an installed package for a suffix that none of ours has."""
    suffix = PurePath(name).suffix.lower()
    if not suffix or suffix in SUFFIXES:
        return None
    readers = checked(READERS, Format).found
    return next((e for e in readers if isinstance(e.value, Format) and suffix in e.value.suffixes), None)


def _read_by(extension: Extension, raw: Raw) -> Draft:
    assert isinstance(extension.value, Format)
    try:
        return extension.value.read(raw)
    except ReadError:
        raise
    except Exception as error:  # it is not our code
        raise ReadError(
            f"“{raw.name}” could not be read: the reader “{extension.name}” of the package "
            f"{extension.package} failed ({type(error).__name__}: {error}); ask its author."
        ) from error


@cache
def extension_suffixes() -> frozenset[str]:
    """The suffixes that the readers of installed packages add to `SUFFIXES`."""
    readers = (e.value for e in checked(READERS, Format).found)
    return frozenset(s for value in readers if isinstance(value, Format) for s in value.suffixes) - SUFFIXES


def _by_suffix(name: str) -> Format | None:
    suffix = PurePath(name).suffix.lower()
    return next((each for each in FORMATS if suffix in each.suffixes), None)


def _by_magic(data: bytes, name: str) -> Format | None:
    """The format that the first bytes prove. Raises ReadError for formats that hold no article."""
    for magic, reason in _REFUSED:
        if data.startswith(magic):
            raise ReadError(f"“{name}” {reason}.")
    if data.startswith(b"PK\x03\x04"):
        return _by_members(Archive(data, name), name)
    if data.lstrip()[:5] == b"{\\rtf":
        return RTF
    start = data[:1024].find(b"%PDF-")
    return PDF if start >= 0 and not data[:start].strip(b"\xef\xbb\xbf \r\n\t\0") else None


def _by_members(archive: Archive, name: str) -> Format:
    found = document_in(archive)
    if found is not None:
        return found
    kind = archive.read_optional("mimetype") or b""
    if PurePath(name).suffix.lower() in WORKBOOKS:
        raise ReadError(_MANY.format(name))
    if "xl/workbook.xml" in archive.names:
        raise ReadError(
            f"“{name}” is a spreadsheet; give it a name that ends with .xlsx and import it into a corpus."
        )
    if any(each.startswith(("xl/", "ppt/")) for each in archive.names) or b"opendocument" in kind:
        raise ReadError(f"“{name}” is a spreadsheet or a presentation; save its text as a document.")
    raise ReadError(f"“{name}” is a zip archive; import it into a corpus to read the articles in it.")


def document_in(archive: Zip) -> Format | None:
    """The format of the document that a zip is, None if it is only a zip."""
    if "word/document.xml" in archive.names or "word/document2.xml" in archive.names:
        return WORD
    if "META-INF/container.xml" in archive.names:
        return EPUB
    kind = archive.read_optional("mimetype") or b""
    is_text = b"opendocument.text" in kind or (not kind and "content.xml" in archive.names)
    return OPENDOCUMENT if is_text else None


def _by_text(raw: Raw, named: Format | None) -> Format:
    """The format of a text, whose suffix is believed unless the text begins like something else."""
    head = (
        decode(raw.data[: _SNIFFED * 4], raw.name, demanded=raw.encoding)
        .text[:_SNIFFED]
        .lstrip("\ufeff \t\r\n")
    )
    if _HTML_START.match(head):
        return HTML
    if _is_mail(head):
        return MHTML if named is MHTML or "multipart/related" in head else MAIL
    if _XML_START.match(head):
        return XML
    if named is JSON or (named is None and head[:1] == "{" and '":' in head):
        return JSON if head[:1] in {"{", "["} else PLAIN
    if named is HTML:
        return HTML if _TAG.search(head) else PLAIN
    if named is None or not named.text or named in {XML, MAIL, MHTML}:
        return HTML if named is not None and _TAG.match(head) else PLAIN
    return named


def _is_mail(head: str) -> bool:
    """True if the text begins with at least three header lines of a message."""
    block = re.split(r"\r?\n\r?\n", head, maxsplit=1)[0]
    return bool(_HEADER.match(block)) and len(_HEADER.findall(block)) >= 3
