"""Files built in memory: Word, OpenDocument, EPUB, PDF (also encrypted), zip bombs."""

from __future__ import annotations

import hashlib
import io
import struct
import zipfile
from pathlib import Path

import docx

DATA = Path(__file__).parents[2] / "data" / "articles"
TITLE = "Harbour strike ends after night talks"
LEAD = "Dock workers in Ghent ended their strike on Thursday, the union said."
QUOTE = "“Nobody won,” the mayor said."

ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)


def zip_of(members: dict[str, str | bytes]) -> bytes:
    """A zip file with these members."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def word_file() -> bytes:
    """A document as Word writes it, with a heading, a list, a table and split runs."""
    document = docx.Document()
    document.core_properties.author = "Ann Lee"
    document.add_paragraph(TITLE, style="Title")
    document.add_paragraph("May 4, 2023")
    paragraph = document.add_paragraph("Dock workers in Gh")
    paragraph.add_run("ent").bold = True
    paragraph.add_run(" ended their strike on Thursday, the union said.")
    document.add_heading("What comes next", 1)
    document.add_paragraph("Wages rise", style="List Bullet")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Ghent", "12"
    document.add_paragraph(QUOTE)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def open_document_file() -> bytes:
    """OpenDocument text with a comment and a deletion that must not be read."""
    content = (
        f"<office:document-content {ODF}><office:body><office:text>"
        "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
        f'<text:h text:outline-level="1">{TITLE}</text:h>'
        "<text:p>Dock workers in <text:span>Ghent</text:span><text:s/>ended their strike on Thursday, the\n"
        "union said.<office:annotation><text:p>a remark</text:p></office:annotation></text:p>"
        "<text:list><text:list-item><text:p>Wages rise</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>Ghent</text:p></table:table-cell>"
        "<table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table>"
        f"<text:p>{QUOTE}</text:p></office:text></office:body></office:document-content>"
    )
    return zip_of({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def epub_file(encryption: str = "") -> bytes:
    """A book of one chapter and a table of contents."""
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{TITLE}</dc:title><dc:creator>Ann Lee</dc:creator>"
        "<dc:date>2023-05-04</dc:date></metadata>"
        '<manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
        '<item id="a" href="a%20b.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="n"/><itemref idref="a"/></spine></package>'
    )
    page = (
        f"<html><head><title>t</title></head><body><h1>{TITLE}</h1><p>{LEAD}</p><p>{QUOTE}</p></body></html>"
    )
    container = '<container><rootfiles><rootfile full-path="c/b.opf"/></rootfiles></container>'
    members: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": container,
        "c/b.opf": package,
        "c/nav.xhtml": "<html><body><p>Contents</p></body></html>",
        "c/a b.xhtml": page,
    }
    if encryption:
        members["META-INF/encryption.xml"] = encryption
    return zip_of(members)


def bomb() -> bytes:
    """A Word file whose text would unpack to 60 MB."""
    return zip_of({"word/document.xml": b"<w>" + b" " * 60_000_000 + b"</w>"})


def lying_bomb() -> bytes:
    """A zip file whose directory declares far fewer bytes than a member unpacks to."""
    data = bytearray(zip_of({"word/document.xml": b"<w>" + b" " * 1_000_000 + b"</w>"}))
    directory = data.rindex(b"PK\x01\x02")
    struct.pack_into("<I", data, directory + 24, 100)
    return bytes(data)


def pdf_file(pages: list[list[str]], *, password: str = "") -> bytes:
    """A PDF with Helvetica lines, 14 points apart; an empty string leaves a line free.

    With a password, encrypted by the standard handler, revision 2 (PDF reference 1.4, 3.5.2).
    """
    file_id = hashlib.md5(b"sample").digest()
    owner, user, key = _encryption(password, file_id) if password else (b"", b"", b"")
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        content = _page_content(lines)
        if key:
            content = _rc4(
                hashlib.md5(key + struct.pack("<I", 5 + 2 * number)[:3] + b"\0\0").digest()[:10], content
            )
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            b"/Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R >>" % (5 + 2 * number)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    trailer = b"/Root 1 0 R /Size %d" % (len(objects) + 2)
    if key:
        objects.append(
            b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>"
            % (owner.hex().encode(), user.hex().encode())
        )
        hexed = file_id.hex().encode()
        trailer += b" /Encrypt %d 0 R /ID [<%s> <%s>]" % (len(objects), hexed, hexed)
    return _assemble(objects, trailer)


def _page_content(lines: list[str]) -> bytes:
    parts = [b"BT /F1 10 Tf 14 TL 50 790 Td"]
    for line in lines:
        escaped = line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        parts.append(b"(%s) Tj T*" % escaped.encode("cp1252"))
    return b"\n".join([*parts, b"ET"])


def _assemble(objects: list[bytes], trailer: bytes) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer << %s >>\nstartxref\n%d\n%%%%EOF" % (trailer, start)
    return bytes(out)


_PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")


def _encryption(password: str, file_id: bytes) -> tuple[bytes, bytes, bytes]:
    padded = (password.encode() + _PADDING)[:32]
    owner = _rc4(hashlib.md5(padded).digest()[:5], padded)
    key = hashlib.md5(padded + owner + struct.pack("<i", -4) + file_id).digest()[:5]
    return owner, _rc4(key, _PADDING), key


def _rc4(key: bytes, data: bytes) -> bytes:
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out = bytearray()
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)
