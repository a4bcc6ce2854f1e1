"""A concordance of the corpus: the lines in which words, annotations or a regular expression stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.annotation import Span
from annotator.core.errors import UserError
from annotator.corpus import passages

if TYPE_CHECKING:
    from collections.abc import Callable

    import regex

    from annotator.core.concordance import Passage
    from annotator.core.query import Query
    from annotator.corpus.database import Database

_TIME = 0.2  # seconds that an expression may take in one text


class Concordance:
    """Reads lines a page at a time; each method raises `StorageError` as `Corpus` does."""

    def __init__(self, database: Database, person: str) -> None:
        self._database = database
        self._person = person

    def lines(self, query: Query, after: passages.Key | None, limit: int) -> list[Passage]:
        """The next lines for a search, in the order of the articles; fewer than `limit` at the end."""
        with self._database.reading() as connection:
            return passages.find(connection, query, self._person, after, limit)

    def matching(
        self,
        query: Query,
        expression: regex.Pattern[str],
        after: passages.Key | None,
        limit: int,
        go_on: Callable[[], bool] = lambda: True,
    ) -> list[Passage]:
        """The next lines with a match of `expression` in the articles that fit the search.

        `go_on` is asked before each text; False ends it, with what has been found.

        Raises:
            UserError: the expression takes too long in some text.
        """

        def spans(text: str) -> list[Span]:
            if not go_on():
                raise _StoppedError
            hits = expression.finditer(text, timeout=_TIME)
            return [Span(*hit.span()) for hit in hits if hit.group().strip()]

        with self._database.reading() as connection:
            try:
                return passages.in_texts(connection, query, self._person, spans, after, limit)
            except _StoppedError:
                return []
            except TimeoutError:
                raise UserError(
                    "The regular expression takes too long; nothing was changed; make it simpler."
                ) from None


class _StoppedError(Exception):
    """Nobody waits for the lines any more."""


def compiled(expression: str, *, match_case: bool) -> regex.Pattern[str]:
    """A regular expression as it was typed; `^` and `$` are the ends of a line.

    Raises:
        UserError: it is none; the sentence says why.
    """
    import regex  # late: only who asks for it needs it

    flags = regex.VERSION1 | regex.MULTILINE | (0 if match_case else regex.IGNORECASE)
    try:
        return regex.compile(expression, flags)
    except regex.error as error:
        raise UserError(
            f"“{expression}” is no regular expression ({error.msg}); nothing was looked for; correct it."
        ) from None
