"""Seeded mutations of files: bytes, numbers, pieces, members of zips, and inputs made from nothing."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

LONGEST = 2_000_000
"""Bytes; longer results are cut, so that the time goes into the number of inputs."""

_JUNK = (
    *(b"0", b"-1", b"99999999999999999999", b"1e999", b"NaN", b"null", b"true", b"[]", b"{}", b'"', b"'"),
    *(b"<", b">", b"</", b"&", b"&#0;", b"&x;", b"]]>", b"<!--", b"<![CDATA[", b'<?xml version="1.0"?>'),
    *(b"\x00", b"\xff", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\\ud800", b"\r", b"\r\n", b"\t"),
    *(
        b"\xe2\x80\xa8",
        b"\xf0\x9f\x95\x8a",
        b"\xd9\x85",
        b"=cmd|' /C calc'!A0",
        b"../../etc/passwd",
        b"%PDF-",
    ),
    *(
        b"PK\x03\x04",
        b"{\\rtf1",
        b"-DOCSTART- -X- O O\n",
        b"#FORMAT=WebAnno TSV 3.3\n",
        b"T1\tORG 0 999\tx\n",
    ),
)
_ENTITIES = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY b "%s"><!ENTITY c "%s">]>' % (
    b"b" * 1000,
    b"&b;" * 8,
)
_NUMBER = re.compile(rb"\d+")
_NUMBERS = (b"0", b"-1", b"1", b"2147483648", b"9223372036854775808", b"1.5", b"1e400", b"007")


def mutated(seed: bytes, other: bytes, random: Random) -> bytes:
    """One to four changes of a file; `other` is a second one that pieces are taken from."""
    data = _repacked(seed, other, random) if seed[:2] == b"PK" and random.random() < 0.7 else None
    if data is None:
        data = seed
        for _ in range(random.randint(1, 4)):
            data = random.choice(_CHANGES)(data, other, random)
    return data[:LONGEST]


def generated(random: Random) -> bytes:
    """An input from nothing: junk, depth, width, length."""
    return random.choice(_GENERATORS)(random)[:LONGEST]


def _place(data: bytes, random: Random) -> int:
    return random.randint(0, len(data))


def _flip(data: bytes, _other: bytes, random: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(random.choice((1, 1, 2, 8, 64)) if changed else 0):
        changed[random.randrange(len(changed))] ^= 1 << random.randrange(8)
    return bytes(changed)


def _insert(data: bytes, _other: bytes, random: Random) -> bytes:
    at = _place(data, random)
    return data[:at] + random.choice(_JUNK) * random.choice((1, 1, 1, 3, 500)) + data[at:]


def _remove(data: bytes, _other: bytes, random: Random) -> bytes:
    at = _place(data, random)
    return data[:at] + data[at + random.choice((1, 2, 10, 100, 5000)) :]


def _cut_off(data: bytes, _other: bytes, random: Random) -> bytes:
    return data[: _place(data, random)]


def _repeat(data: bytes, _other: bytes, random: Random) -> bytes:
    at = _place(data, random)
    piece = data[at : at + random.choice((1, 20, 300, 3000))]
    return data[:at] + piece * random.choice((2, 3, 50, 1000)) + data[at:]


def _splice(data: bytes, other: bytes, random: Random) -> bytes:
    return data[: _place(data, random)] + other[_place(other, random) :]


def _number(data: bytes, _other: bytes, random: Random) -> bytes:
    found = list(_NUMBER.finditer(data[:200_000]))
    if not found:
        return data
    match = random.choice(found)
    return data[: match.start()] + random.choice(_NUMBERS) + data[match.end() :]


def _entities(data: bytes, _other: bytes, random: Random) -> bytes:
    at = data.find(b"?>") + 2 if data.startswith(b"<?xml") else 0
    words = data.find(b">", at + random.randint(0, 200)) + 1
    return data[:at] + _ENTITIES + data[at:words] + b"&x;&c;" + data[words:]


def _swap(data: bytes, _other: bytes, random: Random) -> bytes:
    first, second = sorted((_place(data, random), _place(data, random)))
    return data[:first] + data[second:] + data[first:second]


_CHANGES: tuple[Callable[[bytes, bytes, Random], bytes], ...] = (
    _flip,
    _insert,
    _insert,
    _remove,
    _cut_off,
    _repeat,
    _splice,
    _number,
    _number,
    _entities,
    _swap,
)


def _repacked(seed: bytes, other: bytes, random: Random) -> bytes | None:
    """A zip with one member changed, renamed or doubled; None where the seed is no whole zip."""
    packed = io.BytesIO()
    try:
        with (
            zipfile.ZipFile(io.BytesIO(seed)) as old,
            zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new,
        ):
            names = old.namelist()
            chosen = random.choice(names)
            for name in names:
                content = old.read(name)
                if name == chosen and random.random() < 0.15:
                    name = random.choice(("../" + name, "/" + name, "x" * 3000, "", name.upper(), "a\x00b"))
                elif name == chosen:
                    content = random.choice(_CHANGES)(content, other, random)[:LONGEST]
                new.writestr(name or "empty", content)
    except (zipfile.BadZipFile, IndexError, ValueError, NotImplementedError, EOFError):
        return None
    return packed.getvalue()


def _noise(random: Random) -> bytes:
    return random.choice((b"", *_JUNK)) + random.randbytes(random.choice((0, 1, 10, 1000, 100_000)))


def _deep(random: Random) -> bytes:
    depth = random.choice((10, 1000, 100_000))
    start, end = random.choice(
        ((b"[", b"]"), (b'{"a":', b"}"), (b"<a>", b"</a>"), (b"<div>", b""), (b"> ", b""))
    )
    return start * depth + b"0" + end * depth


def _long(random: Random) -> bytes:
    unit = random.choice(
        (b"a", b"a ", "م ".encode(), "🕊️".encode(), b"\xe4\xbd\xa0", b'"', b"a,b\n", b"\n", b"((")
    )
    return unit * random.choice((10_000, 200_000))


def _words(random: Random) -> bytes:
    return b" ".join(random.choice(_JUNK) for _ in range(random.randint(1, 3000)))


def _bomb(random: Random) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        name = random.choice(("word/document.xml", "content.xml", "a.txt", "a.ann", "project.qde", "a.json"))
        file.writestr(name, b"a" * random.choice((10, 20_000_000, 100_000_000)))
        file.writestr("mimetype", random.choice((b"application/epub+zip", b"x")))
    return packed.getvalue()


_GENERATORS: tuple[Callable[[Random], bytes], ...] = (_noise, _noise, _deep, _long, _words, _bomb)
