"""One writer at a time: a lock file beside the corpus, held by a lock of the operating system.

The system releases the lock when the process ends, however it ends, so a lock is never stale. The file's
content (process, host, time) is only for the sentence that a second window shows.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# Windows locks bytes and then refuses to read them: lock one that lies far behind the content.
_LOCKED_BYTE = 1 << 30


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock. `since` is local time, to be read by a person."""

    pid: int
    host: str
    since: str


if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> None:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _is_held_by_other(error: OSError) -> bool:
        return isinstance(error, PermissionError)
else:
    import fcntl

    def _try_lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _is_held_by_other(error: OSError) -> bool:
        return isinstance(error, BlockingIOError)


class LockHeldError(Exception):
    """Another process has the lock; `holder` is None when its file cannot be read."""

    def __init__(self, holder: Holder | None) -> None:
        super().__init__("held by another process")
        self.holder = holder


class FileLock:
    """A lock that is held from the moment it exists until `release`."""

    def __init__(self, path: Path) -> None:
        """Take the lock.

        Raises:
            LockHeldError: somebody else has it.
            OSError: the file cannot be made, or its drive knows no locks.
        """
        self._path = path
        self._handle = self._open_locked()
        # What the file says is only shown to people: a full disk is no reason to refuse the lock.
        with contextlib.suppress(OSError):
            self._write_holder()

    def release(self) -> None:
        """Give the lock back and remove the file; harmless when done before."""
        if self._handle < 0:
            return
        handle, self._handle = self._handle, -1
        if sys.platform != "win32":  # removed while still locked: `_open_locked` looks out for this
            with contextlib.suppress(OSError):
                self._path.unlink()
        os.close(handle)
        if sys.platform == "win32":
            with contextlib.suppress(OSError):
                self._path.unlink()

    def _open_locked(self) -> int:
        while True:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
            try:
                _try_lock(handle)
            except OSError as error:
                os.close(handle)
                if _is_held_by_other(error):
                    raise LockHeldError(read_holder(self._path)) from error
                raise
            if self._is_still_there(handle):
                return handle
            os.close(handle)  # its last holder removed it between our open and our lock

    def _is_still_there(self, handle: int) -> bool:
        try:
            return os.path.samestat(os.stat(self._path), os.fstat(handle))
        except FileNotFoundError:
            return False

    def _write_holder(self) -> None:
        since = datetime.now(UTC).isoformat(timespec="seconds")
        content = json.dumps({"pid": os.getpid(), "host": socket.gethostname(), "since": since}) + "\n"
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, content.encode())


def read_holder(path: Path) -> Holder | None:
    """What the lock file at `path` says, or None when it says nothing that can be read."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        since = datetime.fromisoformat(data["since"]).astimezone()
        return Holder(int(data["pid"]), str(data["host"]), since.strftime("%Y-%m-%d %H:%M"))
    except (OSError, ValueError, KeyError, TypeError):
        return None
