"""Where the quotes are: marks, paragraphs and nothing else; never a parser, never an exception.

Offsets are code points into the text that the paragraphs were cut from. The rules are those of
`quote-conventions` (span of the quote): marks are part of the span, only the outermost quote is reported, a
quote whose later paragraphs open again is one span, an unclosed one ends before its cue or its paragraph.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from annotator.detect.cues import CUES, CueClass, Form
from annotator.detect.lexicon import ADVERBS, AUXILIARIES, PREPOSITIONS
from annotator.detect.marks import CLOSERS, Family, Mark, read_marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.detect.paragraphs import Paragraph

MAX_PARAGRAPHS = 60
"""A quote never runs over more paragraphs than this."""

MAX_LENGTH = 5_000
"""Longest quote inside one paragraph, in code points; more is a lost closing mark."""

_SOFT_WRAP_MIN = 30
_CUE_CLAUSE_MAX = 120  # a longer rest after `, said N` is more speech
_POSSESSED_MAX = 24  # after a possessive within single marks
_TERMINAL = ".?!…:;。"


@dataclass(frozen=True, slots=True)
class QuoteSpan:
    """A found quote: `[start, end)` with its marks, `inner_start`/`inner_end` without.

    `paragraph` and `last_paragraph` count the paragraphs that were given.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    family: Family
    closed: bool
    paragraph: int
    last_paragraph: int


class _Closing(NamedTuple):
    """How a quote ends: at mark number `mark` of `paragraph` when `found`, else unclosed, at most until
    `limit`."""

    found: bool
    paragraph: int
    mark: int
    limit: int


def _spoken_forms() -> str:
    forms = {
        form
        for form, cue in CUES.items()
        if cue.kind in (CueClass.SAY, CueClass.MANNER, CueClass.WRITE)
        and cue.forms & {Form.PAST, Form.PRESENT}
        and cue.lemma not in ("read", "point", "call", "order", "question", "report", "rule")
    }
    return "|".join(sorted(forms))


_CUE_CLAUSE = re.compile(
    r"(?<=[,.?!…])[ \t]+(?:"
    rf"(?:{_spoken_forms()})[ \t]+(?:the[ \t]|an?[ \t]|[^\W\d_][\w’'-]*)"
    r"|(?:he|she|they|(?:(?:the|an?|his|her)[ \t])?(?:[^\W\d_][\w.’'-]*[ \t]){1,5}?)[ \t]*"
    rf"(?:{_spoken_forms()})\b(?![ \t]+(?:to|that|me|us|him|her|them)\b))"
)
_CLAUSE_END = re.compile(
    r"[ \t]*(?:[.,;:!?]|$|(?:on|in|at|after|as|from|during|late|early)\b)|(?<=said)[ \t]+[^\W\d_a-z]"
)
"""What comes after `said` where it ends an unclosed quote after a full stop: `Enough. Ruiz said on May 2`."""

_NO_SUBJECT = PREPOSITIONS | ADVERBS | AUXILIARIES | {"to", "that", "me", "us", "him", "them", "so"}
_LOWER_CUE_SUBJECT = re.compile(r"[ \t]+(?:he|she|they|the|an?|his|her|[^\W\d_a-zà-ÿ])")


def _cut_before_cue(text: str, start: int, end: int) -> int | None:
    """Where an unclosed quote ends because `, said N` or `, N said` follows; offsets into `text`."""
    for match in _CUE_CLAUSE.finditer(text, start, end):
        words = match.group().split()
        inverted = words[0] in CUES and words[1] not in _NO_SUBJECT
        if words[0] not in CUES:
            inverted = bool(_LOWER_CUE_SUBJECT.match(match.group())) or words[0][0].isupper()
        if inverted and (text[match.start() - 1] != "." or _CLAUSE_END.match(text, match.end())):
            return match.start()
    return None


class _Finder:
    """One pass over the paragraphs; every mark is looked at a bounded number of times."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._paragraphs = paragraphs
        self._marks = [read_marks(paragraph.text) for paragraph in paragraphs]
        self.found: list[QuoteSpan] = []

    def run(self) -> list[QuoteSpan]:
        """The quotes in text order."""
        paragraph, index = 0, 0
        while paragraph < len(self._paragraphs):
            marks = self._marks[paragraph]
            if index >= len(marks):
                paragraph, index = paragraph + 1, 0
                continue
            if marks[index].opens:
                paragraph, index = self._quote_from(paragraph, index)
            else:
                index += 1
        return self.found

    def _quote_from(self, paragraph: int, index: int) -> tuple[int, int]:
        """Report the quote that mark `index` opens, if it opens one; gives the place to go on from."""
        opener = self._marks[paragraph][index]
        closing = self._closing(paragraph, index)
        if closing.found:
            closer = self._marks[closing.paragraph][closing.mark]
            self._report(paragraph, opener, closing.paragraph, closer.start, closer.end, closed=True)
            return closing.paragraph, closing.mark + 1
        return self._unclosed(paragraph, index, closing)

    def _report(self, first: int, opener: Mark, last: int, inner_end: int, end: int, *, closed: bool) -> None:
        base, last_base = self._paragraphs[first].start, self._paragraphs[last].start
        inner_start = base + opener.end
        if last_base + inner_end <= inner_start or not self._has_words(first, opener.end, last, inner_end):
            return
        span = QuoteSpan(
            base + opener.start,
            last_base + end,
            inner_start,
            last_base + inner_end,
            opener.family,
            closed,
            first,
            last,
        )
        self.found.append(span)

    def _has_words(self, first: int, start: int, last: int, end: int) -> bool:
        if first != last:
            return True
        return any(char.isalnum() for char in self._paragraphs[first].text[start:end])

    def _closing(self, paragraph: int, index: int) -> _Closing:
        opener = self._marks[paragraph][index]
        here, at = paragraph, index + 1
        while True:
            closing = self._close_in(here, at, opener)
            if closing.found or closing.limit < len(self._paragraphs[here].text):
                far = here == paragraph and closing.limit - opener.end > MAX_LENGTH
                return closing._replace(found=False) if far else closing
            entry = self._continues(paragraph, here, opener)
            if entry is None or here - paragraph >= MAX_PARAGRAPHS:
                return closing
            here, at = here + 1, entry

    def _close_in(self, paragraph: int, index: int, opener: Mark) -> _Closing:
        """Look for the closing mark among the marks from `index` of one paragraph."""
        marks = self._marks[paragraph]
        depth, steps = 0, 0
        at = _next_of(marks, index, opener.family)
        while at < len(marks) and steps < 400:
            mark = marks[at]
            if mark.closes and (mark.glyph in CLOSERS[opener.glyph] or depth):
                if mark.weak and _better_follows(marks, mark):
                    pass
                elif depth:
                    depth -= 1
                else:
                    return _Closing(True, paragraph, at, mark.start)
            elif mark.opens:
                if not _closes_twice(marks, mark):
                    return _Closing(False, paragraph, at, mark.start)
                depth += 1
            at, steps = mark.next_same, steps + 1
        return _Closing(False, paragraph, len(marks), len(self._paragraphs[paragraph].text))

    def _continues(self, first: int, here: int, opener: Mark) -> int | None:
        """The mark of the next paragraph to go on from when the quote runs on there; None when it does
        not."""
        if here + 1 >= len(self._paragraphs):
            return None
        this, following = self._paragraphs[here], self._paragraphs[here + 1]
        body, rest = this.text.rstrip(), following.text.lstrip()
        if not body or not rest:
            return None
        marks = self._marks[here + 1]
        offset = len(following.text) - len(rest)
        reopened = marks and marks[0].start == offset and marks[0].family is opener.family
        if reopened and (marks[0].opens or opener.family is Family.ANGLE):
            start = opener.end if here == first else 0
            cut = _cut_before_cue(this.text, start, len(this.text))
            return 1 if cut is None or len(this.text) - cut > _CUE_CLAUSE_MAX else None
        at = _next_of(marks, 0, opener.family)
        closes_here = at < len(marks) and marks[at].closes and marks[at].glyph in CLOSERS[opener.glyph]
        broken_off = body[-1] not in _TERMINAL and rest[0].islower()
        if broken_off and closes_here:
            return at
        wrapped = following.start - this.end <= 1 and len(this.text) >= _SOFT_WRAP_MIN
        if wrapped and (closes_here or at >= len(marks)) and (rest[0].islower() or body[-1] not in _TERMINAL):
            return at
        return None

    def _unclosed(self, paragraph: int, index: int, closing: _Closing) -> tuple[int, int]:
        """Report an unclosed quote where one is plausible; single marks without partner are apostrophes."""
        marks, text = self._marks[paragraph], self._paragraphs[paragraph].text
        opener = marks[index]
        after = (paragraph, index + 1)
        if opener.family is not Family.DOUBLE or not _opens_speech(text, opener):
            return after
        last = closing.paragraph
        last_text = self._paragraphs[last].text
        start = opener.end if last == paragraph else 0
        cut = _cut_before_cue(last_text, start, closing.limit)
        broken = closing.limit < len(last_text)
        if cut is None and (broken or closing.found):
            return after
        end = closing.limit if cut is None else cut
        while end > 0 and last_text[end - 1].isspace():
            end -= 1
        if last == paragraph and end <= opener.end:
            return after
        self._report(paragraph, opener, last, end, end, closed=False)
        last_marks = self._marks[last]
        following = bisect_left(last_marks, end, key=lambda mark: mark.start)
        return last, max(following, index + 1 if last == paragraph else 0)


def _next_of(marks: list[Mark], index: int, family: Family) -> int:
    """Index of the first mark of the family at or after `index`."""
    while index < len(marks) and marks[index].family is not family:
        index += 1
    return index


def _better_follows(marks: list[Mark], mark: Mark) -> bool:
    """True if a doubtful closing mark (possessive, inches) is followed by a sure one before the next
    opener."""
    at = mark.next_sure
    if at < len(marks) and marks[at].closes and not marks[at].opens:
        return True
    other = mark.next_same  # `‘citizens’ assemblies’`: both may be possessives, the later one closes
    if (
        other >= len(marks)
        or not marks[other].closes
        or marks[other].opens
        or mark.family is not Family.SINGLE
    ):
        return False
    return marks[other].start - mark.end <= _POSSESSED_MAX


def _closes_twice(marks: list[Mark], opener: Mark) -> bool:
    """True if two closing marks follow, so that `opener` opens a quote within the quote."""
    first = opener.next_same
    if first >= len(marks) or not marks[first].closes:
        return False
    second = marks[first].next_same
    return second < len(marks) and marks[second].closes and not marks[second].opens


def _opens_speech(text: str, opener: Mark) -> bool:
    """True if speech may begin here: at the start, after a stop, comma or colon, and not with a small
    letter."""
    before = text[max(0, opener.start - 8) : opener.start].rstrip()
    if not before and opener.start > 8:
        return False
    if before and before[-1] not in ".?!:,…":
        return False
    following = text[opener.end : opener.end + 1]
    return bool(following) and not following.isspace() and not following.islower()


def find_quotes(paragraphs: Sequence[Paragraph]) -> list[QuoteSpan]:
    """All quotes of the paragraphs (in text order, not overlapping), outermost only. Linear time."""
    return _Finder(paragraphs).run()
