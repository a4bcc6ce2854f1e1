"""Where words begin and end, and what a rough selection means.

All positions are code points. Word and character boundaries are those of Unicode Standard Annex 29,
as the `regex` package implements them: combining marks and joined emoji are never cut apart.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from annotator.core.annotation import Span
from annotator.core.errors import InvalidSpanError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from regex import Pattern

_WINDOW = 600  # code points looked at around a position; no word is half as long
_BOUNDARY = r"\b"
_GRAPHEME = r"\X"
_STRAY = ",;:"
_FULL_STOP = "."
_CLITIC = r"(?i)(?<=\w)['’](?:s|m|d|re|ve|ll)$"  # as spaCy cuts English words
_ABBREVIATION = (
    r"(?:(?:\p{L}{1,2}\.)+\p{L}{1,2}|\p{Lu}"  # U.S, p.m, the middle initial in Harry S. Truman
    r"|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Jr|Sr|Gen|Gov|Sen|Rep|Adm|Capt|Cmdr|Col|Cpl|Lt|Maj|Sgt|Supt"
    r"|Inc|Corp|Co|Ltd|Bros|Assn|Dept|Univ|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)"
)


@cache
def _compiled(pattern: str) -> Pattern[str]:
    """The pattern with Unicode's own word boundaries."""
    import regex  # late: the window is on screen before anybody asks for a word

    return regex.compile(pattern, regex.WORD)


def tokens(text: str, start: int, end: int) -> Iterator[Span]:
    """Words and marks of `text[start:end]`, blanks left out; `start` must be a word boundary.

    The stop of an abbreviation belongs to its word (`U.S.`); a clitic is a word of its own (`Putin`, `’s`).
    """
    word: Span | None = None
    for piece in _uncombined(text, start, end):
        if word and piece.start == word.end and _is_abbreviated(text, word, piece):
            word = Span(word.start, piece.end)
            continue
        if word:
            yield word
        word = piece
    if word:
        yield word


def _is_abbreviated(text: str, word: Span, mark: Span) -> bool:
    """True if `mark` is the stop of the abbreviation `word`."""
    if text[mark.start : mark.end] != _FULL_STOP:
        return False
    return _compiled(_ABBREVIATION).fullmatch(text, word.start, word.end) is not None


def _uncombined(text: str, start: int, end: int) -> Iterator[Span]:
    previous = start
    for match in _compiled(_BOUNDARY).finditer(text, start, end):
        yield from _pieces(text, previous, match.start())
        previous = match.start()
    yield from _pieces(text, previous, end)


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """A stretch without inner word boundary: a word, or marks and blanks, each mark for itself."""
    stretch = text[start:end]
    if not stretch or stretch.isspace():
        return
    if any(character.isalnum() for character in stretch):
        clitic = _compiled(_CLITIC).search(stretch)
        cut = start + clitic.start() if clitic else end
        yield Span(start, cut)
        if clitic:
            yield Span(cut, end)
        return
    for match in _compiled(_GRAPHEME).finditer(stretch):
        if not match.group().isspace():
            yield Span(start + match.start(), start + match.end())


def _around(text: str, position: int) -> tuple[int, int]:
    """A window around `position` whose ends are line ends or blanks, so that no word is cut.

    Blanks near `position` do not count: writing without blanks (Chinese) or an address may follow them.
    """
    start, end = max(0, position - _WINDOW), min(len(text), position + _WINDOW)
    half = _WINDOW // 2
    if start:
        start = next((i for i in range(start, position - half) if text[i].isspace()), start)
    if end < len(text):
        end = next((i for i in range(end, position + half, -1) if text[i - 1].isspace()), end)
    return start, end


def tokens_around(text: str, position: int) -> list[Span]:
    """The tokens near `position`, some hundred code points to each side."""
    start, end = _around(text, position)
    return list(tokens(text, start, end))


def word_at(text: str, position: int) -> Span | None:
    """The token that holds or touches `position`, None between blanks."""
    near = tokens_around(text, position)
    inside = [token for token in near if token.start <= position < token.end]
    touching = [token for token in near if token.end == position]
    return next(iter(inside + touching), None)


def next_token_edge(text: str, position: int, *, edge: str, step: int) -> int:
    """The nearest token `start` or `end` (`edge`) after (`step` 1) or before (-1) `position`.

    Returns `position` when there is none.
    """
    edges = [getattr(token, edge) for token in tokens_around(text, position)]
    if step > 0:
        return min((found for found in edges if found > position), default=position)
    return max((found for found in edges if found < position), default=position)


def next_character(text: str, position: int, step: int) -> int:
    """The next (`step` 1) or previous (-1) character boundary; a cluster counts as one character."""
    if step > 0:
        match = _compiled(_GRAPHEME).match(text, position)
        return match.end() if match else position
    start = max(0, position - 64)
    ends = [match.start() for match in _compiled(_GRAPHEME).finditer(text, start, position)]
    return ends[-1] if ends else position


def skip_blanks(text: str, position: int, step: int) -> int:
    """Where the blanks that begin (`step` 1) or end (-1) at `position` are over."""
    while step > 0 and position < len(text) and text[position].isspace():
        position += 1
    while step < 0 and position > 0 and text[position - 1].isspace():
        position -= 1
    return position


def trim(text: str, span: Span) -> Span:
    """`span` without blanks at its ends.

    Raises:
        InvalidSpanError: nothing but blanks, or outside the text.
    """
    if not 0 <= span.start < span.end <= len(text):
        raise InvalidSpanError("Nothing is selected; nothing was changed; select the words first.")
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    end = span.end - (len(words) - len(words.rstrip()))
    if start >= end:
        raise InvalidSpanError("The selection is blank; nothing was changed; select the words to annotate.")
    return Span(start, end)


def snap(text: str, span: Span, *, keep_marks: bool = False) -> Span:
    """What a rough selection means: whole words, no blanks, no stray comma or final stop.

    `keep_marks` leaves commas and stops where they are, for a quote that ends inside its marks.

    Raises:
        InvalidSpanError: nothing but blanks, or outside the text.
    """
    exact = trim(text, span)
    first = next((t for t in tokens_around(text, exact.start) if t.start <= exact.start < t.end), exact)
    last = next((t for t in tokens_around(text, exact.end - 1) if t.start < exact.end <= t.end), exact)
    start, end = first.start, max(last.end, exact.end)
    if keep_marks:
        return Span(start, end)
    while start < end and (text[start] in _STRAY or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in _STRAY or text[end - 1].isspace() or _is_stop(text, start, end)):
        end -= 1
    return Span(start, end) if start < end else exact


def _is_stop(text: str, start: int, end: int) -> bool:
    """True if the last character is the full stop of a sentence, not of an abbreviation (U.S., Inc.)."""
    if text[end - 1] != _FULL_STOP or end - start < 2:
        return False
    return Span(end - 1, end) in tokens_around(text, end - 1)


def sentence_around(text: str, span: Span) -> Span:
    """The words from sentence end to sentence end around `span`, within its line."""
    line_start = text.rfind("\n", 0, span.start) + 1
    line_end = text.find("\n", span.end)
    line_end = len(text) if line_end < 0 else line_end
    before = [end.stop for end in _sentence_ends(text, max(line_start, span.start - 2000), span.start)]
    after = _sentence_ends(text, max(span.end - 1, span.start), min(line_end, span.end + 2000))
    start = before[-1] if before else line_start
    end = next((end.start for end in after), line_end)
    return trim(text, Span(start, max(end, span.end)))


def _sentence_ends(text: str, start: int, end: int) -> Iterator[slice]:
    """The blanks between sentences; the stop of an abbreviation ends none."""
    for match in _compiled(_SENTENCE_END).finditer(text, start, end):
        at = match.start()
        if text[at] != _FULL_STOP or Span(at, at + 1) in tokens_around(text, at):
            yield slice(match.start(1), match.end())


_SENTENCE_END = r"[.!?…][\"”’»)\]]*()\s+"
