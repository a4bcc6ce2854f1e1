"""The other people who work in the same corpus at the same time: only on a server."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.corpus.database import Database
    from annotator.corpus.watching import Watch


class Others:
    """`corpus.others`: where to hear of them."""

    def __init__(self, database: Database, person: str) -> None:
        self._database = database
        self._person = person

    def watch(self) -> Watch | None:
        """A listener of one's own, to be closed; None for a file, in which nobody else writes."""
        if not self._database.is_shared:
            return None
        from annotator.corpus.postgres import ServerDatabase  # late: a corpus in a file needs no driver
        from annotator.corpus.watching import Watch

        assert isinstance(self._database, ServerDatabase)
        return Watch(self._database, self._person)
