"""Reads rows out of the pages of a damaged SQLite file, each page by itself.

SQLite finds a row by way of other pages; where one of those is damaged all that lies behind it is lost to it.
Here every page that still looks like part of a table is read. Formats:
https://www.sqlite.org/fileformat2.html#b_tree_pages and #record_format.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator

Value = None | int | float | str | bytes

TABLE_LEAF, TABLE_INNER, INDEX_LEAF, INDEX_INNER = 0x0D, 0x05, 0x0A, 0x02
_INNER = (TABLE_INNER, INDEX_INNER)
_HEADER = 100  # bytes of the file's header, at the start of page 1
_MOST_VALUES = 200  # in a record; ours have 30
_SIZES = tuple(1 << power for power in range(9, 17))
_MAGIC = b"SQLite format 3\0"
_LOOKED_AT = 4_000_000  # bytes
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # bytes by serial type


class UnreadableError(Exception):
    """These bytes are not what they should be."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it is stored; `rowid` is None in an index and in a table without row ids."""

    rowid: int | None
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a tree: its kind, what could be read, the pages below it; `lost` cells could not be read."""

    kind: int
    rows: tuple[Row, ...]
    children: tuple[int, ...]
    overflow: tuple[int, ...]
    lost: int


class PageFile:
    """The pages of a file, numbered from 1."""

    def __init__(self, file: BinaryIO, length: int, size: int = 0) -> None:
        """`length` in bytes; without a `size` of pages the file's header says it, or else its rows do."""
        self._file = file
        file.seek(0)
        header = file.read(_HEADER).ljust(_HEADER, b"\0")
        is_whole = header.startswith(_MAGIC)
        told = int.from_bytes(header[16:18], "big")
        told = 65536 if told == 1 else told
        if not size:
            size = told if is_whole and told in _SIZES else _most_telling(file, length)
        self.size = size
        reserved = header[20] if is_whole else 0
        self.usable = self.size - (reserved if reserved <= 32 else 0)
        self.count = -(-length // self.size)
        self.version = int.from_bytes(header[60:64], "big") if is_whole else 0
        self._first_free = int.from_bytes(header[32:36], "big") if is_whole else 0

    def read(self, number: int) -> bytes:
        """The bytes of a page, filled up with zeros at the end of a file that was cut off.

        Raises:
            UnreadableError: there is no such page, or the disk does not give it.
        """
        if not 1 <= number <= self.count:
            raise UnreadableError
        try:
            self._file.seek((number - 1) * self.size)
            return self._file.read(self.size).ljust(self.size, b"\0")
        except OSError as error:
            raise UnreadableError from error

    def free(self) -> set[int]:
        """The pages that hold nothing any more, as far as their list can be read."""
        found: set[int] = set()
        trunk = self._first_free
        while trunk and trunk not in found:
            try:
                data = self.read(trunk)
            except UnreadableError:
                break
            following, count = struct.unpack_from(">II", data)
            if count > self.usable // 4 - 2 or following > self.count:
                break
            leaves = struct.unpack_from(f">{count}I", data, 8)
            if any(leaf > self.count for leaf in leaves):
                break
            found.update((trunk, *leaves))
            trunk = following
        return found

    def page(self, number: int) -> Page:
        """A page of a tree.

        Raises:
            UnreadableError: it is none.
        """
        data = self.read(number)
        start = _HEADER if number == 1 else 0
        kind = data[start]
        if kind not in (TABLE_LEAF, INDEX_LEAF, *_INNER):
            raise UnreadableError
        cells = int.from_bytes(data[start + 3 : start + 5], "big")
        head = start + (12 if kind in _INNER else 8)
        if head + 2 * cells > self.usable:
            raise UnreadableError
        places = struct.unpack_from(f">{cells}H", data, head)
        children = [int.from_bytes(data[start + 8 : start + 12], "big")] if kind in _INNER else []
        rows: list[Row] = []
        overflow: list[int] = []
        lost = 0
        for place in places:
            try:
                row = self._cell(data, place, kind, children, overflow)
            except (UnreadableError, IndexError, struct.error, UnicodeDecodeError):
                lost += 1
                continue
            if row is not None:
                rows.append(row)
        return Page(kind, tuple(rows), tuple(children), tuple(overflow), lost)

    def _cell(
        self, data: bytes, place: int, kind: int, children: list[int], overflow: list[int]
    ) -> Row | None:
        if kind in _INNER:
            children.append(int.from_bytes(data[place : place + 4], "big"))
            place += 4
            if kind == TABLE_INNER:
                return None
        length, place = _varint(data, place)
        rowid = None
        if kind == TABLE_LEAF:
            rowid, place = _varint(data, place)
            rowid -= (1 << 64) if rowid >= 1 << 63 else 0
        payload = self._payload(data, place, length, kind == TABLE_LEAF, overflow)
        return Row(rowid, tuple(_record(payload)))

    def _payload(self, data: bytes, place: int, length: int, is_table: bool, overflow: list[int]) -> bytes:
        """What a cell holds; what does not fit into its page lies in a chain of others."""
        usable = self.usable
        most = usable - 35 if is_table else (usable - 12) * 64 // 255 - 23
        if length > self.count * self.size:
            raise UnreadableError
        if length <= most:
            return _exactly(data[place : place + length], length)
        least = (usable - 12) * 32 // 255 - 23
        local = least + (length - least) % (usable - 4)
        local = local if local <= most else least
        parts = [_exactly(data[place : place + local], local)]
        following = int.from_bytes(data[place + local : place + local + 4], "big")
        missing, chain = length - local, set[int]()
        while missing > 0:
            if following in chain:
                raise UnreadableError
            chain.add(following)
            more = self.read(following)
            parts.append(more[4 : 4 + min(missing, usable - 4)])
            missing -= usable - 4
            following = int.from_bytes(more[:4], "big")
        if following != 0:  # the chain ends here, or one of its pages is another one's now
            raise UnreadableError
        overflow.extend(chain)
        return b"".join(parts)


def _most_telling(file: BinaryIO, length: int) -> int:
    """The size of pages with which most rows can be read, of a file whose header is lost."""
    return max(_SIZES, key=lambda size: (_readable(PageFile(file, length, size)), -size))


def _readable(pages: PageFile) -> int:
    """Rows that can be read at the start of the file, less the cells that cannot."""
    found = 0
    for number in range(2, min(pages.count, _LOOKED_AT // pages.size) + 1):
        try:
            page = pages.page(number)
        except (UnreadableError, IndexError):
            continue
        found += len(page.rows) - page.lost
    return found


def _exactly(data: bytes, length: int) -> bytes:
    if len(data) != length:
        raise UnreadableError
    return data


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """A number of one to nine bytes, and the place behind it."""
    value = 0
    for index in range(8):
        byte = data[place + index]
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, place + index + 1
    return (value << 8) | data[place + 8], place + 9


def _record(payload: bytes) -> Iterator[Value]:
    """The values of a record; it must be exactly as long as its header says."""
    head, place = _varint(payload, 0)
    if head > len(payload):
        raise UnreadableError
    kinds = []
    while place < head:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    if place != head or len(kinds) > _MOST_VALUES or head + sum(map(_width, kinds)) != len(payload):
        raise UnreadableError
    for kind in kinds:
        width = _width(kind)
        yield _value(kind, payload[place : place + width])
        place += width


def _width(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    if kind in (10, 11):
        raise UnreadableError
    return 8 if kind == 7 else _INTEGERS.get(kind, 0)


def _value(kind: int, data: bytes) -> Value:
    if kind >= 12:
        return data.decode() if kind % 2 else data
    if kind == 7:
        return float(struct.unpack(">d", data)[0])
    if kind == 0:
        return None
    return kind - 8 if kind >= 8 else int.from_bytes(data, "big", signed=True)
