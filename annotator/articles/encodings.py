"""From bytes to text: byte order marks, declared charsets, UTF-16 without a mark, windows-1252 and the rest.

Order of trust: the user, a byte order mark, bytes that are valid UTF-8 (almost never by chance), the declared
charset if the bytes obey it, then statistics. Names are those of Python's codecs.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from annotator.core.errors import ReadError

SAMPLE = 64 * 1024
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Browsers read these as windows-1252 (WHATWG Encoding Standard, 4.2 Names and labels).
_READ_AS_CP1252 = frozenset({"ascii", "iso8859-1", "cp1252"})
_CANDIDATES = [
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "cp1257",
    "koi8_r",
    "iso8859_2",
    "iso8859_5",
    "mac_roman",
    "shift_jis",
    "euc_jp",
    "gb18030",
    "big5",
    "euc_kr",
]
# Codecs that differ from windows-1252 so little that statistics cannot tell them apart.
_LIKE_CP1252 = frozenset({"cp1252", "cp1254", "iso8859-1", "iso8859-9", "iso8859-15", "mac-roman", "ascii"})
_NO_CHARSETS = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "utf-7"})
_ENOUGH_FOR_STATISTICS = 16
_HIGH = re.compile("[^\x00-\x7f]")
_TYPOGRAPHY = frozenset("“”‘’‚„–—…•€£¥°©®«»¿¡§ªº¼½¾²³´·×™†‹›\u00a0\u00ad")
_MOJIBAKE = re.compile("â€[œ™˜\u009d\u009c\u0099“”¦žš\ufffd\u2013\u2014]|Ã[\u0080-\u00bf©¨¤¶¼]|Â[«»£°\u00a0]")


class Decoded(NamedTuple):
    """Text, the name of the encoding it was in, and what the user should know about it."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, name: str, *, demanded: str | None = None, declared: str | None = None) -> Decoded:
    """The text of `data`; `declared` is what a header or meta element says.

    Raises ReadError for a demanded encoding that does not exist and for bytes that are not text.
    """
    decoded = _decode_demanded(data, demanded) if demanded else _detect(data, declared)
    if not demanded and _looks_binary(decoded.text):
        raise ReadError(f"“{name}” is not a text file; open a text, HTML, PDF, Word or similar file instead.")
    if _MOJIBAKE.search(decoded.text):
        warning = "Characters such as “â€œ” were wrongly decoded before the file was saved; they were left."
        decoded = decoded._replace(warnings=(*decoded.warnings, warning))
    return decoded


def _decode_demanded(data: bytes, demanded: str) -> Decoded:
    try:
        encoding = _text_codec(demanded)
    except (LookupError, ValueError):
        raise ReadError(
            f"There is no text encoding “{demanded}”; nothing was read; try utf-8, windows-1252 or utf-16."
        ) from None
    mark, marked = byte_order_mark(data)
    if encoding in {"utf-16", "utf-32"}:
        encoding = marked if marked and marked.startswith(encoding) else f"{encoding}-le"
    if encoding == "utf-8-sig":
        encoding = "utf-8"
    return _decode_with_marks(data[len(mark) :] if marked == encoding else data, encoding)


def _text_codec(name: str) -> str:
    """The codec's canonical name. Raises LookupError or ValueError if it is none for text, such as `hex`."""
    codec = codecs.lookup(name.strip()).name
    if codec in _NO_CHARSETS:
        raise LookupError(name)
    "a".encode(codec)
    return codec


def byte_order_mark(data: bytes) -> tuple[bytes, str | None]:
    """The mark that `data` begins with and its encoding, or `(b"", None)`."""
    return next(((mark, encoding) for mark, encoding in _MARKS if data.startswith(mark)), (b"", None))


def _decode_with_marks(data: bytes, encoding: str) -> Decoded:
    """Decode, with U+FFFD for what does not fit, and say how many bytes did not."""
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
    if encoding == "utf-8":
        count = len(data) - len(data.decode(encoding, "ignore").encode())
    else:
        count = text.count("\ufffd")
    bytes_were = "1 byte was" if count == 1 else f"{count} bytes were"
    shown = "UTF-8" if encoding == "utf-8" else encoding
    return Decoded(text, encoding, (f"{bytes_were} not valid {shown} and became U+FFFD.",))


def _detect(data: bytes, declared: str | None) -> Decoded:
    mark, marked = byte_order_mark(data)
    if marked:
        return _decode_with_marks(data[len(mark) :], marked)
    wide = _utf16_without_mark(data)
    if wide:
        return _decode_with_marks(data, wide)
    if b"\x1b$" in data[:SAMPLE]:
        return _decode_with_marks(data, "iso2022_jp")
    promised = _known_codec(declared)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_promised(data, promised) or _guess(data)
    if promised and not data.isascii() and promised not in {"utf-8", "utf-16", "utf-16-le", "utf-16-be"}:
        return Decoded(text, "utf-8", (f"The file says {declared}, but it is UTF-8 and was read as such.",))
    return Decoded(text, "utf-8")


def _known_codec(declared: str | None) -> str | None:
    if not declared:
        return None
    try:
        codec = _text_codec(declared)
    except (LookupError, ValueError):
        return None
    return "cp1252" if codec in _READ_AS_CP1252 else codec


def _decode_promised(data: bytes, promised: str | None) -> Decoded | None:
    """The text in the declared encoding, if the bytes obey it. windows-1252 leaves five bytes undefined."""
    if promised is None or promised == "utf-8":
        return None
    try:
        return Decoded(data.decode(promised), promised)
    except (UnicodeDecodeError, UnicodeError):
        return None


def _utf16_without_mark(data: bytes) -> str | None:
    """`utf-16-le` or `utf-16-be` if zero bytes stand at every other place as they do in UTF-16 text."""
    sample = data[: SAMPLE // 16 * 2]
    if len(data) % 2 or len(data) < 4 or b"\0" not in sample:
        return None
    low, high = sample[0::2], sample[1::2]
    for encoding, zeros, others in (("utf-16-le", high, low), ("utf-16-be", low, high)):
        # Latin text has a zero in nearly every unit; other scripts only in spaces, digits and line ends.
        if zeros.count(0) < 0.05 * len(zeros) or others.count(0) > 0.02 * len(others):
            continue
        text = sample.decode(encoding, "replace")
        good = sum(char.isalnum() or char.isspace() or 0x20 <= ord(char) < 0x7F for char in text)
        spaces = sum(char.isspace() for char in text)
        if good >= 0.85 * len(text) and (spaces or zeros.count(0) > 0.9 * len(zeros)):
            return encoding
    return None


def _guess(data: bytes) -> Decoded:
    """The text of bytes that are no valid UTF-8 and whose encoding nobody told."""
    encoding = "utf-8" if _mostly_utf8(data) else _guess_codec(data)
    decoded = _decode_with_marks(data, encoding)
    if encoding == "utf-8":
        return decoded
    note = f"The file does not say its encoding; it was read as {encoding}."
    return decoded._replace(warnings=(*decoded.warnings, note))


def _mostly_utf8(data: bytes) -> bool:
    """True if more multi-byte sequences are whole than are broken, or as many."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return sum(ord(char) > 0x7F for char in text) - broken >= broken


def _guess_codec(data: bytes) -> str:
    text = data[:SAMPLE].decode("cp1252", "replace")
    high = sum(ord(char) > 0x7F for char in text)
    plausible = _western_share(text)
    letters = sum(char.isalpha() for char in text)
    high_letters = sum(char.isalpha() and ord(char) > 0x7F for char in text)
    if plausible >= 0.8 and high_letters <= 0.1 * letters:
        return "cp1252"
    if high < _ENOUGH_FOR_STATISTICS:
        return "cp1252" if plausible >= 0.8 else "utf-8"
    codec = _ask_statistics(data)
    if codec is None or codec in _LIKE_CP1252:
        return "cp1252" if plausible >= 0.5 else "utf-8"
    return codec


def _western_share(text: str) -> float:
    """The share of non-ASCII characters that stand as they would in a Western language.

    An accented letter has an unaccented one beside it; typographic signs may stand anywhere.
    """
    good = total = 0
    for match in _HIGH.finditer(text):
        total += 1
        char, start = match.group(), match.start()
        if char in _TYPOGRAPHY:
            good += not (char in "³¹²" and text[start - 1 : start].isalpha())
        elif char.isalpha():
            beside = text[max(start - 1, 0) : start] + text[start + 1 : start + 2]
            good += any(near.isascii() and near.isalpha() for near in beside)
    return good / total if total else 1.0


def _ask_statistics(data: bytes) -> str | None:
    """The codec that charset-normalizer thinks likeliest, None if it has no idea."""
    from charset_normalizer import from_bytes

    best = from_bytes(data[:SAMPLE], cp_isolation=list(_CANDIDATES)).best()
    return codecs.lookup(best.encoding).name if best else None


def _looks_binary(text: str) -> bool:
    """True if control or undecodable characters are too many for a text with a few damaged places."""
    sample = text[:SAMPLE]
    controls = sum(char < " " and char not in "\t\n\r\f\v\x1b" for char in sample)
    return controls > 0.08 * len(sample) or sample.count("\ufffd") > 0.3 * len(sample)
