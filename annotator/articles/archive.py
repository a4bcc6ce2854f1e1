"""Documents that are zip files: Word, OpenDocument, EPUB."""

from __future__ import annotations

import io

from annotator.core.errors import ReadError
from annotator.core.zips import Limits, Zip

_LIMITS = Limits(members=10_000, member=64 * 1024 * 1024, total=256 * 1024 * 1024)


class Archive(Zip):
    """Such a document in memory; every failure is a ReadError that names it."""

    def __init__(self, data: bytes, name: str) -> None:
        super().__init__(io.BytesIO(data), name, _LIMITS)

    def bomb(self, called: str = "") -> ReadError:
        """The sentence for a document whose parts are far too large."""
        return ReadError(
            f"“{called or self._name}” would unpack to far more data than an article has; it was not "
            "unpacked; open it in the program that made it and save it as plain text."
        )
