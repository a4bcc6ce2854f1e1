"""Notices that a corpus was deleted, moved or replaced while it is open.

An open file lives on without its name: what is written to it then is gone when the program ends. SQLite has
the same test (https://www.sqlite.org/c3ref/c_fcntl_begin_atomic_write.html#sqlitefcntlhasmoved) but does not
make it in every mode, nor does it look after its write-ahead log.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from annotator.corpus.faults import DisplacedError

if TYPE_CHECKING:
    from pathlib import Path


class Presence:
    """Remembers which file and which write-ahead log are in use, from the first look at each."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._files: dict[str, os.stat_result | None] = {
            os.fspath(path): None,
            f"{os.fspath(path)}-wal": None,
        }

    @property
    def is_lost(self) -> bool:
        """True if `require` would refuse."""
        try:
            self.require()
        except DisplacedError:
            return True
        return False

    def require(self) -> None:
        """Refuses to go on with a file that has lost its name.

        Raises:
            DisplacedError: the file or its log is not there any more, or is another one.
        """
        for name, known in self._files.items():
            try:
                found = os.stat(name)
            except OSError:
                found = None
            if known is None:
                self._files[name] = found
            elif found is None or not os.path.samestat(known, found):
                raise DisplacedError(
                    f"{self._path.name} was deleted, moved or replaced by another file while it was open; "
                    "nothing was changed and what you see here is still whole; save a copy of it, then open "
                    "the corpus again."
                )
