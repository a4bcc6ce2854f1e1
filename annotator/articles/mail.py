"""Mail messages (RFC 5322) and web archives in mail format (MHTML, RFC 2557)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.articles.draft import Draft
from annotator.articles.encodings import decode
from annotator.articles.normalisation import normalise
from annotator.articles.paragraphs import read_paragraphs
from annotator.articles.webpage import declared_charset, read_markup
from annotator.core.annotation import Metadata
from annotator.core.errors import ReadError

if TYPE_CHECKING:
    from email.message import EmailMessage

    from annotator.articles.draft import Raw
    from annotator.articles.encodings import Decoded


def read(raw: Raw) -> Draft:
    """The text part of a message, or its HTML part if the text part is empty; attachments are not read.

    The subject is the headline. Raises ReadError for a message without text.
    """
    message = _parse(raw)
    warnings = []
    attached = sum(1 for part in message.walk() if part.get_content_disposition() == "attachment")
    if attached:
        warnings.append(f"{attached} attachment(s) of the message were not read.")
    for subtype in ("plain", "html"):
        for part in _text_parts(message, subtype):
            draft = _read_part(part, raw)
            if any(piece.text.strip() for piece in draft.pieces):
                draft.warnings[:0] = warnings
                draft.media_type = "message/rfc822"
                draft.fallback = _read_headers(message)
                draft.headline = draft.fallback.title or draft.headline
                draft.metadata = replace(draft.metadata, title=draft.headline)
                return draft
    raise ReadError(f"“{raw.name}” is a message without text; open its attachments instead.")


def read_archive(raw: Raw) -> Draft:
    """The page of an MHTML file. Raises ReadError if there is none."""
    message = _parse(raw)
    for part in _text_parts(message, "html"):
        draft = _read_part(part, raw)
        location = str(message.get("Snapshot-Content-Location") or part.get("Content-Location") or "")
        draft.media_type = "multipart/related"
        known = draft.metadata
        if not known.url and location.startswith("http"):
            draft.metadata = Metadata(
                known.title, known.byline, known.outlet, known.published, location.strip()
            )
        return draft
    raise ReadError(f"“{raw.name}” holds no web page; save the page again, as HTML.")


def _parse(raw: Raw) -> EmailMessage:
    from email import message_from_bytes, policy

    return message_from_bytes(raw.data.lstrip(b"\xef\xbb\xbf\r\n"), policy=policy.default)


def _text_parts(message: EmailMessage, subtype: str) -> list[EmailMessage]:
    return [
        part
        for part in message.walk()
        if part.get_content_type() == f"text/{subtype}" and part.get_content_disposition() != "attachment"
    ]


def _read_part(part: EmailMessage, raw: Raw) -> Draft:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset() or declared_charset(data)
    decoded = decode(data, raw.name, demanded=raw.encoding, declared=charset)
    draft = read_markup(decoded.text) if part.get_content_type() == "text/html" else _read_plain(decoded)
    draft.encoding = decoded.encoding
    draft.warnings = list(decoded.warnings)
    return draft


def _read_plain(decoded: Decoded) -> Draft:
    return Draft(read_paragraphs(normalise(decoded.text)), "text/plain")


def _read_headers(message: EmailMessage) -> Metadata:
    """Subject, sender's name, date and archive address; the article's own date may be older."""
    from email.utils import parseaddr, parsedate_to_datetime

    try:
        sent = parsedate_to_datetime(_header(message, "Date")).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        sent = None
    url = _header(message, "Archived-At").strip("<> ")
    return Metadata(
        title=_header(message, "Subject"),
        byline=parseaddr(_header(message, "From"))[0],
        published=sent,
        url=url if url.startswith("http") else "",
    )


def _header(message: EmailMessage, name: str) -> str:
    """A header as one line. The parser of the standard library fails on some malformed ones."""
    try:
        return " ".join(str(message.get(name) or "").split())
    except (ValueError, IndexError, AttributeError, TypeError, KeyError, OverflowError):
        return ""
