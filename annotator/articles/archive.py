"""Zip files that may be hostile: sizes are checked before anything is unpacked, and reads are bounded."""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING

from annotator.core.errors import ReadError

if TYPE_CHECKING:
    import zipfile

MOST_MEMBERS = 10_000
LARGEST_MEMBER = 64 * 1024 * 1024
LARGEST_TOTAL = 256 * 1024 * 1024
STEEPEST_RATIO = 200  # XML packs 5 to 30 times; only members beyond _RATIO_MATTERS are judged
_RATIO_MATTERS = 4 * 1024 * 1024


class Archive:
    """A zip file in memory. All sizes are in bytes; every failure is a ReadError that names the file."""

    def __init__(self, data: bytes, name: str) -> None:
        import zipfile

        self._name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            members = self._zip.infolist()
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError, EOFError, OSError):
            raise self._damaged() from None
        self._refuse_bomb(members)
        self.names = frozenset(member.filename for member in members)

    def _damaged(self) -> ReadError:
        return ReadError(f"“{self._name}” is damaged or cut off; get a complete copy and open it again.")

    def _bomb(self) -> ReadError:
        return ReadError(
            f"“{self._name}” would unpack to far more data than an article has; it was not unpacked; "
            "open it in the program that made it and save it as plain text."
        )

    def _refuse_bomb(self, members: list[zipfile.ZipInfo]) -> None:
        total = sum(member.file_size for member in members)
        steep = any(
            member.file_size > _RATIO_MATTERS
            and member.file_size > STEEPEST_RATIO * max(member.compress_size, 1)
            for member in members
        )
        if len(members) > MOST_MEMBERS or total > LARGEST_TOTAL or steep:
            raise self._bomb()

    def read(self, member: str) -> bytes:
        """The bytes of `member`, read at most one byte beyond what the archive declares.

        Raises ReadError if it is missing, damaged, encrypted or larger than declared or allowed.
        """
        import zipfile

        try:
            limit = self._zip.getinfo(member).file_size
            if limit > LARGEST_MEMBER:
                raise self._bomb()
            with self._zip.open(member) as stream:
                data = stream.read(limit) if limit else b""
        except RuntimeError:  # zipfile's word for a password
            raise ReadError(
                f"“{self._name}” is protected by a password; remove it and open the file again."
            ) from None
        except (KeyError, zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError):
            raise self._damaged() from None
        if len(data) != limit:
            raise self._damaged()
        return data

    def read_optional(self, member: str) -> bytes | None:
        """Like `read`, None if there is no such member."""
        return self.read(member) if member in self.names else None
