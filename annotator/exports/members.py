"""Formats with several files an article: zips made and read with care, and folders of the same files."""

from __future__ import annotations

import re
import unicodedata
import zipfile
from typing import TYPE_CHECKING

from annotator.core.errors import ReadError
from annotator.core.zips import Limits, Zip

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from typing import BinaryIO

LIMITS = Limits(members=200_000, member=64 * 1024 * 1024, total=4 * 1024 * 1024 * 1024)
_DATE = (1980, 1, 1, 0, 0, 0)
_NAME_LENGTH = 40
_UNSAFE = re.compile(r"[^a-z0-9]+")


def slug(title: str) -> str:
    """A short name of small letters, digits and `-`, which every system and format takes."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return _UNSAFE.sub("-", plain)[:_NAME_LENGTH].strip("-") or "article"


class Bundle:
    """A zip in the making, for one file after the other. The same contents give the same bytes."""

    def __init__(self, file: BinaryIO) -> None:
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED)
        self._count = 0

    def next_name(self, title: str) -> str:
        """A name without suffix for the next article: unique, and good on Windows, macOS and Linux."""
        self._count += 1
        return f"{self._count:05d}-{slug(title)}"

    def add(self, name: str, data: bytes) -> None:
        """One more file."""
        member = zipfile.ZipInfo(name, _DATE)
        member.compress_type = zipfile.ZIP_DEFLATED
        member.external_attr = 0o644 << 16
        self._zip.writestr(member, data)

    def add_parts(self, name: str, parts: Iterable[bytes]) -> None:
        """One more file, which comes in parts."""
        member = zipfile.ZipInfo(name, _DATE)
        member.compress_type = zipfile.ZIP_DEFLATED
        member.external_attr = 0o644 << 16
        with self._zip.open(member, "w", force_zip64=True) as stream:
            for part in parts:
                stream.write(part)

    def close(self) -> None:
        """Write the list of members."""
        self._zip.close()


class Members:
    """The files of a zip, of a folder, or one file with those beside it; read as bytes, nothing is unpacked.

    Raises ReadError from every method where the file is damaged, encrypted or far too large.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._zip: Zip | None = None
        if path.is_dir():
            self._files = {_relative(file, path): file for file in _files(path)}
        elif zipfile.is_zipfile(path):
            self._zip = Zip(path, path.name, LIMITS)
            self._files = {}
        else:
            self._files = {file.name: file for file in path.parent.iterdir() if file.is_file()}
        self._is_single = self._zip is None and not path.is_dir()

    def named(self, *suffixes: str) -> Iterator[str]:
        """Names that end so, in order; only the file itself where it is not a zip or folder."""
        if self._is_single:
            names = [self._path.name]
        else:
            names = sorted(self._zip.names if self._zip else self._files)
        for name in names:
            base = name.rpartition("/")[2]
            if base.lower().endswith(suffixes) and not base.startswith(".") and "__MACOSX" not in name:
                yield name

    def read(self, name: str) -> bytes | None:
        """The bytes of a member; None if there is none of that name."""
        if self._zip is not None:
            return self._zip.read_optional(name)
        file = self._files.get(name)
        if file is None:
            return None
        if file.stat().st_size > LIMITS.member:
            raise ReadError(f"“{name}” is larger than 64 MB, which no article is; it was not read.")
        return file.read_bytes()

    def lines(self, name: str) -> Iterator[bytes]:
        """The lines of a member, however large it is; none if there is no such member."""
        if self._zip is None:
            yield from (self.read(name) or b"").splitlines()
            return
        for member in self._zip.members:
            if member.filename == name:
                with self._zip.open(member) as stream:
                    yield from iter(lambda: stream.readline(LIMITS.member), b"")

    def close(self) -> None:
        """Let the file go."""
        if self._zip is not None:
            self._zip.close()


def _files(folder: Path) -> Iterator[Path]:
    """The files within, but none that a link leads to outside."""
    root = folder.resolve()
    for number, file in enumerate(sorted(folder.rglob("*"))):
        if number > LIMITS.members:
            raise ReadError(f"“{folder.name}” has more files than can be read at once; read its parts.")
        if file.is_file() and file.resolve().is_relative_to(root):
            yield file


def _relative(file: Path, folder: Path) -> str:
    return file.relative_to(folder).as_posix()
