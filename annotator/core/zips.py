"""Zip files that may be hostile: sizes are checked before anything is unpacked, and reads are bounded."""

from __future__ import annotations

import zlib
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, NamedTuple

from annotator.core.errors import ReadError

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterator
    from pathlib import Path

STEEPEST_RATIO = 200
"""Packed text is 3 to 30 times smaller; only members of more than 4 MiB are judged."""
_RATIO_MATTERS = 4 * 1024 * 1024
_ENCRYPTED = 1  # a bit of the flags, APPNOTE.TXT 4.4.4


class Limits(NamedTuple):
    """How many members a zip may have, and bytes when unpacked: of one that is read at once, and of all."""

    members: int
    member: int
    total: int


class Zip:
    """A zip on disk or in memory; nothing is ever unpacked to disk, so that no path can lead out of it.

    Raises ReadError, in one sentence that names the file, where it is damaged, encrypted or far too large.
    """

    def __init__(self, file: Path | IO[bytes], name: str, limits: Limits) -> None:
        import zipfile  # late: the window starts without it

        self._name = name
        self._limits = limits
        try:
            self._zip = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError, EOFError) as error:
            raise self.damaged() from error
        except OSError as error:
            if error.strerror is None:
                raise self.damaged() from error
            raise ReadError(
                f"“{name}” could not be read ({error.strerror}); check the disk and try again."
            ) from error
        self.members = self._zip.infolist()
        self._by_name = {member.filename: member for member in self.members}
        self.names = frozenset(self._by_name)
        if self._is_bomb():
            self.close()
            raise self.bomb()

    def _is_bomb(self) -> bool:
        total = sum(member.file_size for member in self.members)
        steep = any(
            member.file_size > _RATIO_MATTERS
            and member.file_size > STEEPEST_RATIO * max(member.compress_size, 1)
            for member in self.members
        )
        return len(self.members) > self._limits.members or total > self._limits.total or steep

    def read(self, member: str | zipfile.ZipInfo, called: str = "") -> bytes:
        """The bytes of a member, read at most one byte beyond what the zip declares.

        `called` is what sentences call it, the zip itself if it is empty.

        Raises:
            ReadError: it is missing, damaged, encrypted or larger than declared or allowed.
        """
        found = self._by_name.get(member) if isinstance(member, str) else member
        if found is None:
            raise self.damaged(called)
        if found.file_size > self._limits.member:
            raise self.bomb(called)
        with self.open(found, called) as stream:
            data = stream.read(found.file_size + 1)
        if len(data) != found.file_size:
            raise self.damaged(called)
        return data

    def read_optional(self, member: str) -> bytes | None:
        """Like `read`, None if there is no such member."""
        return self.read(member) if member in self.names else None

    @contextmanager
    def open(self, member: zipfile.ZipInfo, called: str = "") -> Iterator[IO[bytes]]:
        """A member to be read in parts, within a `with`, for what is larger than may be read at once.

        Raises:
            ReadError: it is damaged or encrypted, which may show only while it is read.
        """
        import zipfile

        try:
            with self._zip.open(member) as stream:
                yield stream
        except RuntimeError as error:  # zipfile's word for a password
            if isinstance(error, NotImplementedError | RecursionError):
                raise self.damaged(called) from error
            raise ReadError(
                f"“{called or self._name}” is protected by a password; remove it and open the file again."
            ) from error
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, LookupError) as error:
            raise self.damaged(called) from error

    def close(self) -> None:
        """Let the file go."""
        self._zip.close()

    def damaged(self, called: str = "") -> ReadError:
        """The sentence for what is not whole."""
        return ReadError(
            f"“{called or self._name}” is damaged or cut off; get a complete copy and open it again."
        )

    def bomb(self, called: str = "") -> ReadError:
        """The sentence for what would fill memory or disk."""
        return ReadError(
            f"“{called or self._name}” would unpack to far more data than articles have; it was not read; "
            "unpack it yourself and read the folder if you trust it."
        )
