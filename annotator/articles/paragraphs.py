"""Paragraphs from lines: hard wraps undone, one paragraph a line kept, split sentences joined."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby, pairwise

from annotator.articles.draft import Piece
from annotator.core.annotation import Role

_WIDEST_WRAP = 140
_NARROWEST_WRAP = 30
_SHORTEST_SPLIT = 20  # code points; a shorter line without a stop is a heading or a credit
_VERSE_WIDTH = 60
_CLOSERS = " \t\n\"'”’»›)]}*_\u200b\u200e\u200f"
_TERMINAL = frozenset(".!?…:;。！？；：؟۔।")
_BULLET = re.compile(r"\s*(?:[-*•‣◦▪·–—]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s+\S")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LINE_END_HYPHENS = ("\u00ad", "\u2010", "-")


def ends_sentence(text: str) -> bool:
    """True if the last character, closing quotes and brackets aside, ends a sentence or announces one."""
    bare = text[-40:].rstrip(_CLOSERS)
    return bool(bare) and bare[-1] in _TERMINAL


def read_paragraphs(text: str, *, wrapped: bool = True) -> list[Piece]:
    """The paragraphs of plain text that is normalised; blank lines, indents, wraps and bullets decide.

    `wrapped` false is for formats in which a line end is never a mere wrap.
    """
    lines = [line.rstrip() for line in text.split("\n")]
    chunks = [list(group) for filled, group in groupby(lines, key=lambda line: bool(line.strip())) if filled]
    width = _wrap_width(chunks) if wrapped else 0
    words = _vocabulary(lines)
    spaced = len(chunks) > 1 and sum(len(chunk) > 1 for chunk in chunks) <= len(chunks) / 2
    pieces: list[Piece] = []
    for chunk in chunks:
        if spaced and not width and _is_verse(chunk):
            pieces.append(Piece("\n".join(line.strip() for line in chunk), item=True))
        else:
            pieces.extend(_read_chunk(chunk, width, words))
    return pieces


def read_breaks(text: str) -> list[str]:
    """The paragraphs of one block whose markup broke lines: a break within a sentence is only a blank."""
    parts: list[str] = []
    for stretch in re.split(r"\n\s*\n", text):
        lines = [line.strip() for line in stretch.split("\n") if line.strip()]
        if lines:
            parts.extend(_join_broken_lines(lines))
    return parts


def _join_broken_lines(lines: list[str]) -> list[str]:
    merged = [lines[0]]
    for line in lines[1:]:
        if not ends_sentence(merged[-1]) and _begins_lower(line):
            merged[-1] = join_lines(merged[-1], line, frozenset())
        else:
            merged.append(line)
    if len(merged) > 1 and all(len(line) <= _VERSE_WIDTH for line in merged):
        return ["\n".join(merged)]
    return merged


def join_split(pieces: list[Piece]) -> list[Piece]:
    """`pieces` with paragraphs joined that a blank line or a page break cut in the middle of a sentence.

    Only paragraphs without a role or with the role body are joined; a running title (boilerplate) between
    the halves is put after them.
    """
    joined: list[Piece] = []
    last = -1  # the last paragraph that may be continued
    for piece in pieces:
        if last >= 0 and _continues(joined[last], piece):
            joined[last] = replace(joined[last], text=join_lines(joined[last].text, piece.text, frozenset()))
            continue
        joined.append(piece)
        if piece.role is not Role.BOILERPLATE:
            # The first line is more likely a headline than half a sentence.
            can_go_on = _may_be_joined(piece) and (len(joined) > 1 or len(piece.text) > 200)
            last = len(joined) - 1 if can_go_on else -1
    return joined


def _may_be_joined(piece: Piece) -> bool:
    return piece.role in {None, Role.BODY} and not piece.item and not piece.strong


def _continues(first: Piece, second: Piece) -> bool:
    return (
        _may_be_joined(second)
        and len(first.text) >= _SHORTEST_SPLIT
        and not ends_sentence(first.text)
        and _begins_lower(second.text)
    )


def _begins_lower(text: str) -> bool:
    start = text[:12]
    return start[:1].islower() and not start.startswith(("http", "www.")) and not start[1:2].isupper()


def join_lines(left: str, right: str, words: frozenset[str], *, typeset: bool = False) -> str:
    """Two lines of a paragraph as one.

    A hyphen at the end of `left` goes if the joined word is in `words`, or if the text was `typeset` (PDF)
    and the hyphenated word is not; a soft hyphen always goes. Chinese and Japanese get no blank.
    """
    left, right = left.rstrip(), right.lstrip()
    if left.endswith("\u00ad"):
        return left[:-1] + right
    if left.endswith(_LINE_END_HYPHENS) and left[-2:-1].isalpha() and right[:1].isalpha():
        return _join_hyphen(left, right, words, typeset=typeset)
    if _is_unspaced(left[-1:]) and _is_unspaced(right[:1]):
        return left + right
    return f"{left} {right}"


def _join_hyphen(left: str, right: str, words: frozenset[str], *, typeset: bool) -> str:
    head = re.split(r"[^\w-]", left[-60:-1])[-1]
    match = _WORD.match(right)
    tail = match.group() if match else ""
    joined, hyphened = (head + tail).casefold(), f"{head}-{tail}".casefold()
    if hyphened not in words and right[0].islower() and (joined in words or (typeset and "-" not in head)):
        return left[:-1] + right
    return left + right


def _is_unspaced(char: str) -> bool:
    """Han, kana and CJK punctuation, which are written without blanks."""
    return "\u3000" <= char <= "\u30ff" or "\u3400" <= char <= "\u9fff" or "\uff00" <= char <= "\uff60"


def vocabulary(text: str) -> frozenset[str]:
    """All words of `text`, hyphenated ones whole, in lower case: the evidence for undoing hyphenation."""
    return frozenset(word.casefold() for word in _WORD.findall(text))


def _vocabulary(lines: list[str]) -> frozenset[str]:
    if any(line.endswith(_LINE_END_HYPHENS) for line in lines):
        return vocabulary("\n".join(lines))
    return frozenset()


def _wrap_width(chunks: list[list[str]]) -> int:
    """The column at which the text was wrapped by hand or by a mail program, 0 if it was not.

    In wrapped text the next word would not have fitted on most lines, and most lines end within a sentence.
    """
    pairs = [pair for chunk in chunks for pair in pairwise(chunk)]
    if not pairs:
        return 0
    widths = sorted(len(line) for line, _ in pairs)
    width = widths[int(0.9 * (len(widths) - 1))]
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return 0
    full = sum(_is_full(line, following, width) for line, following in pairs)
    stopped = sum(ends_sentence(line) for line, _ in pairs)
    longer = sum(len(line) > 1.1 * width + 3 for chunk in chunks for line in chunk)
    if longer > 0.05 * len(pairs):
        return 0
    return width if full >= 0.6 * len(pairs) and stopped <= 0.5 * len(pairs) else 0


def _is_full(line: str, following: str, width: int) -> bool:
    """True if the first word of `following` would not have fitted behind `line`."""
    word = following.split(maxsplit=1)[0]
    return len(line) + 1 + len(word) > 0.85 * width


def _is_verse(chunk: list[str]) -> bool:
    return (
        len(chunk) > 2
        and max(map(len, chunk)) <= _VERSE_WIDTH
        and not any(_BULLET.match(line) for line in chunk)
        and sum(ends_sentence(line) for line in chunk) <= len(chunk) / 2
    )


def _read_chunk(chunk: list[str], width: int, words: frozenset[str]) -> list[Piece]:
    """The paragraphs of lines that no blank line parts."""
    pieces: list[Piece] = []
    indents = {len(line) - len(line.lstrip()) for line in chunk}
    parts: list[str] = []
    for number, line in enumerate(chunk):
        bullet = bool(_BULLET.match(line))
        if number == 0:
            pieces.append(Piece(line, item=bullet))
            parts = [line.strip()]
            continue
        before = chunk[number - 1]
        indented = (
            len(indents) > 1 and line[:1].isspace() and not before[:1].isspace() and not pieces[-1].item
        )
        full = bool(width) and _is_full(before, line, width)
        split = not ends_sentence(before) and _begins_lower(line.lstrip())
        if not bullet and not indented and (full or split):
            parts.append(line.strip())
            continue
        pieces[-1] = replace(pieces[-1], text=_join_all(parts, words))
        pieces.append(Piece(line, item=bullet))
        parts = [line.strip()]
    pieces[-1] = replace(pieces[-1], text=_join_all(parts, words))
    return pieces


def _join_all(parts: list[str], words: frozenset[str]) -> str:
    """Hyphens are looked at line by line, but long paragraphs are joined in linear time."""
    out = parts[:1]
    for part in parts[1:]:
        tail = out[-1]
        joined = join_lines(tail, part, words)
        if joined == f"{tail} {part}":
            out[-1] = tail + " "
            out.append(part)
        else:
            out[-1] = joined
    return "".join(out)
