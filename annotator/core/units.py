"""The stretches of text that a person means: a name, quoted words, a sentence, a paragraph. Code points.

A name is a run of capitalised words, joined by small words such as “of” and “van”; it is guessed from the
writing alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.core import spans
from annotator.core.annotation import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_PAIRS = {"“": "”", "„": "“”", "«": "»", "»": "«", "‹": "›", "「": "」", "『": "』", "‘": "’"}
_JOINT = re.compile(
    r"[ \u00a0]?|-| (?:of(?: the)?|de(?: la| los| las)?|del|della|van(?: de[rn]?)?|von(?: der)?|den|di|da"
    r"|dos?|du|l[ae]|bin|bint|ibn|al|el|&) | (?:al|el)-"
)  # what may stand between two capitalised words of one name
# words of names before "of"; elsewhere "of" parts two names: Salvini of Milan
_HAVE_OF_WORDS = """
Academy Act Army Art Arts Articles Association Bank Battle Bay Board Book Cape Castle Chamber
Charter Church City Coast College Commission Committee Confederation Congress Convention Council
Court Covenant Day Declaration Department Duke Emirates Faculty Federation Festival Force Front
Guard Gulf Hall Hospital House Institute Isle Islands Journal King Kingdom League Library Lord
Lords Ministry Museum Office Order Organisation Organization Palace Party Port Prince Princess
Queen Republic School Sea Secretary Society State States Strait Temple Treaty Tribunal Union
University War World
"""
_HAVE_OF = frozenset(_HAVE_OF_WORDS.split())
_WIDEST = 4  # tokens from one capitalised word of a name to the next
_HONORIFICS = frozenset(("mr.", "mrs.", "ms.", "mr", "mrs", "ms"))
_COMMON_WORDS = """
a an the this that these those it its he she they we i you his her their our my your in on at by of
to from for with without as but and or nor so yet if when while after before since because although
though until unless once where who what why how there here not no one two some many most all both
each every any another other such however meanwhile still also then thus moreover instead later
earlier now today yesterday tomorrow last next more less than only even just about over under
between among during despite according
"""
_COMMON = frozenset(_COMMON_WORDS.split())
_STOPS = frozenset(".,;:!?…。，、；：！？")
_SENTENCE_START = re.compile(r"(?:^|[.!?…:][\"”’»)\]]*\s+|[“\"‘„«(\[]|\n)\Z")


def paragraph_at(text: str, position: int) -> Span | None:
    """The line that holds `position`, without blanks at its ends; None for an empty one."""
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    line = text[start : end if end >= 0 else len(text)]
    if not line.strip():
        return None
    return spans.trim(text, Span(start, start + len(line)))


def name_at(text: str, position: int) -> Span | None:
    """The name that holds or touches `position`; None where there is no capitalised word.

    A word that is capitalised only because it begins a sentence, and a leading Mr. or Ms., are no part of it.
    """
    word = spans.word_at(text, position)
    if word is None:
        return None
    tokens = spans.tokens_around(text, position)
    here = tokens.index(word)
    capitalised = [n for n, token in enumerate(tokens) if _is_capitalised(text, token)]
    run: list[int] = []  # of capitalised words around the place, small words between them left out
    for number in capitalised:
        if run and (number - run[-1] > _WIDEST or not _are_joined(text, tokens[run[-1]], tokens[number])):
            if run[-1] >= here:
                break
            run = []
        run.append(number)
    while run and not _is_in_name(text, tokens[run[0]]):
        del run[0]
    if not run or not run[0] <= here <= run[-1]:
        return None
    return Span(tokens[run[0]].start, tokens[run[-1]].end)


def _are_joined(text: str, left: Span, right: Span) -> bool:
    joint = _JOINT.fullmatch(text, left.end, right.start)
    if joint is None:
        return False
    return not joint.group().startswith(" of") or text[left.start : left.end] in _HAVE_OF


def _is_capitalised(text: str, token: Span) -> bool:
    return text[token.start].isupper() or text[token.start].istitle()


def _is_in_name(text: str, token: Span) -> bool:
    """False for a common word at the start of a sentence, for a joining word and for Mr. and Ms."""
    word = text[token.start : token.end]
    if not _is_capitalised(text, token) or word.casefold() in _HONORIFICS:
        return False
    before = text[max(0, token.start - 8) : token.start]
    return word.casefold() not in _COMMON or _SENTENCE_START.search(before) is None


def names_in(text: str, span: Span) -> list[Span]:
    """The names within `span`, in order."""
    found: list[Span] = []
    for token in spans.tokens(text, span.start, span.end):
        if found and token.start < found[-1].end:
            continue
        name = name_at(text, token.start) if _is_capitalised(text, token) else None
        if name is not None and span.contains(name) and name not in found:
            found.append(name)
    return found


def quoted_at(text: str, position: int) -> Span | None:
    """The quoted words around `position` with their marks; None outside quotation marks.

    An opening mark without a closing one holds to the end of the paragraph, as in a quote of several.
    """
    paragraph = paragraph_at(text, position)
    if paragraph is None:
        return None
    found = [span for span in _quoted(text, paragraph) if span.start <= position <= span.end]
    return min(found, key=lambda span: span.end - span.start, default=None)


def _quoted(text: str, paragraph: Span) -> Iterator[Span]:
    """Everything in quotation marks in a paragraph, outer and inner."""
    open_marks: list[int] = []
    for at in range(paragraph.start, paragraph.end):
        mark = text[at]
        closes = bool(open_marks) and _closes(text, open_marks[-1], at)
        if closes:
            yield Span(open_marks.pop(), at + 1)
        elif mark == '"' or (mark in _PAIRS and not _is_apostrophe(text, at)):
            open_marks.append(at)
    yield from (Span(at, paragraph.end) for at in open_marks if text[at] not in "‘»")


def _closes(text: str, opened: int, at: int) -> bool:
    if text[opened] == '"':
        return text[at] == '"'
    return text[at] in _PAIRS[text[opened]] and not _is_apostrophe(text, at)


def _is_apostrophe(text: str, at: int) -> bool:
    """True for a single mark between letters."""
    inside = 0 < at < len(text) - 1
    return text[at] in "‘’" and inside and text[at - 1].isalnum() and text[at + 1].isalnum()


def grow(text: str, span: Span) -> Span | None:
    """The next larger stretch: word, name, quoted words, sentence, paragraph; None if there is none."""
    larger = (unit for unit in _units(text, span) if unit.contains(span) and unit != span)
    return min(larger, key=lambda unit: unit.end - unit.start, default=None)


def _units(text: str, span: Span) -> Iterator[Span]:
    middle = span.start if span.start == span.end else span.end - 1
    paragraph = paragraph_at(text, span.start)
    if paragraph is None:
        return
    whole = Span(min(span.start, paragraph.start), max(span.end, paragraph.end))
    for unit in (spans.word_at(text, span.start), name_at(text, middle), name_at(text, span.start)):
        if unit is not None:
            yield unit
    yield from _quoted(text, paragraph)
    if paragraph.contains(span):
        yield spans.sentence_around(text, span)
    yield whole


def shrink(text: str, span: Span) -> Span | None:
    """The longest name within `span`, the first of several; None where it has none but itself."""
    names = [name for name in names_in(text, span) if name != span]
    return max(names, key=lambda name: name.end - name.start, default=None)


def sentence_edge(text: str, position: int, step: int) -> int:
    """The next start (`step` -1) or end (1) of a sentence; the end of the text if there is none."""
    at = spans.skip_blanks(text, position, step)
    if at >= len(text) if step > 0 else at <= 0:
        return at
    inside = Span(at, at + 1) if step > 0 else Span(at - 1, at)
    sentence = spans.sentence_around(text, inside)
    return sentence.end if step > 0 else sentence.start


def paragraph_edge(text: str, position: int, step: int) -> int:
    """The start of this paragraph or the one before (`step` -1), or of the next (1); else the text's end."""
    if step < 0:
        at = spans.skip_blanks(text, position, -1)
        return text.rfind("\n", 0, max(0, at)) + 1 if at else 0
    end = text.find("\n", position)
    return spans.skip_blanks(text, end, 1) if end >= 0 else len(text)


def word_edge(text: str, position: int, *, edge: str, step: int, at_stops: bool = False) -> int:
    """As `spans.next_token_edge`, but never beside the hyphen of a pair: Ukraine-backed is taken at once.

    Nor beside a comma, a full stop and the like, unless `at_stops`: quotes have them at their ends, names do
    not. Where only such a mark is left in the paragraph, `position` is returned.
    """
    at = position
    while True:
        found = spans.next_token_edge(text, at, edge=edge, step=step)
        is_stop = not at_stops and _is_beside_stop(text, found, edge)
        if found == at or not (is_stop or _is_beside_hyphen(text, found, edge)):
            break
        at = found
    is_next_paragraph = at != position and "\n" in text[min(at, found) : max(at, found)]
    return position if is_next_paragraph or (found == at and is_stop) else found


def _is_beside_stop(text: str, position: int, edge: str) -> bool:
    """True if a stretch would end (or start) with a mark of the sentence, and perhaps quotation marks."""
    step, at = (-1, position) if edge == "end" else (1, position)
    near = spans.tokens_around(text, position)
    for token in reversed(near) if step < 0 else near:
        inner, outer = (token.start, token.end) if step < 0 else (token.end, token.start)
        if outer == at:
            mark, at = text[token.start : token.end], inner
            if any(map(str.isalnum, mark)):
                return False
            if mark in _STOPS:
                return True
    return False


def _is_beside_hyphen(text: str, position: int, edge: str) -> bool:
    """True if a stretch would end (or start) with the hyphen of a pair."""
    hyphen = position - 1 if edge == "end" else position
    if not 0 < hyphen < len(text) - 1 or text[hyphen] not in "-‐‑–":
        return False
    return text[hyphen - 1].isalnum() and text[hyphen + 1].isalnum()
