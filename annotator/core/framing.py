"""Who says a new quote, read from the writing beside it: `“We won’t go,” said Holm`.

A reporting verb close to the quote is its cue; the name or pronoun beside the verb is the speaker. It is a
first guess for a quote that a person makes; detection has rules of its own that see far more.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core import spans, units
from annotator.core.annotation import Change, Layer, Mention, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.annotation import Annotation
    from annotator.core.names import Names

_MOST = 6  # candidates; each has a number key
_REACH = 160  # code points on either side
_WORDS = 9  # between a verb and its quote
_UNSPOKEN = frozenset(("scare", "title"))
_PRONOUNS = frozenset(("he", "she", "they", "i", "we"))
_MARKS = re.compile(r"[“”\"„«»‘]")
_VERBS_WORDS = """
said says say told tells asked asks added adds wrote writes argued argues warned warns claimed
claims noted notes stated states explained explains insisted insists replied replies announced
announces declared declares tweeted posted recalled remarked continued concluded admitted
acknowledged agreed denied testified responded suggested complained joked shouted urged vowed
pledged called described repeated stressed emphasized reiterated observed confirmed promised
predicted quipped cautioned
"""
_VERBS = frozenset(_VERBS_WORDS.split())


def with_frame(change: Change, text: str, names: Names) -> Change:
    """The change that makes a quote, with cue, speaker and candidate speakers where the writing gives them.

    Changes of annotations that are there already, and quotes that nobody speaks, stay as they are.
    """
    quote = next(iter(change.added), None)
    if change.before or quote is None or quote.layer is not Layer.QUOTE:
        return change
    if quote.label.casefold() in _UNSPOKEN:
        return change
    near = [m for m in names.near(quote.start) if m.span is None or not quote.span.overlaps(m.span)]
    cue, speaker = _frame(text, quote, names)
    candidates = [
        *([speaker] if speaker else []),
        *(m for m in near if not speaker or m.span != speaker.span),
    ]
    framed = replace(
        quote,
        cue=cue,
        speaker=speaker,
        resolved_speaker=names.full_name(speaker) if speaker else None,
        candidates=tuple(candidates[:_MOST]),
    )
    return replace(change, after=(framed,))


def _frame(text: str, quote: Annotation, names: Names) -> tuple[Mention | None, Mention | None]:
    """Cue and speaker: from the words after the quote, unless its sentence is over, or those before it."""
    for tokens, is_after in ((_after(text, quote), True), (_before(text, quote), False)):
        verbs = [n for n, token in enumerate(tokens) if _word(text, token).casefold() in _VERBS]
        if not verbs:
            continue
        number = verbs[0] if is_after else verbs[-1]
        if (number if is_after else len(tokens) - 1 - number) > _WORDS:
            continue
        left, right = tokens[:number], tokens[number + 1 :]
        speaker = _named(text, left[::-1], names) or (_named(text, right, names) if is_after else None)
        if speaker is not None:
            return Mention(_word(text, tokens[number]), tokens[number]), speaker
    return None, None


def _after(text: str, quote: Annotation) -> list[Span]:
    """The tokens from the end of the quote to the end of its sentence or the next quote."""
    said = text[quote.start : quote.end].rstrip('”"’»“ ')
    if said.endswith("."):
        return []
    return _tokens(text, quote.end, _line_end(text, quote.end), first=True)


def _before(text: str, quote: Annotation) -> list[Span]:
    """The tokens from the beginning of the quote's sentence, or the quote before, to the quote."""
    start = max(text.rfind("\n", 0, quote.start) + 1, quote.start - _REACH)
    return _tokens(text, start, quote.start, first=False)


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    return min(len(text) if end < 0 else end, position + _REACH)


def _tokens(text: str, start: int, end: int, *, first: bool) -> list[Span]:
    """The tokens of the `first` or the last sentence between two code points, quotes left out."""
    parts: list[list[Span]] = [[]]
    for token in spans.tokens(text, start, end):
        word = _word(text, token)
        if word in (".", "!", "?") or _MARKS.fullmatch(word):
            parts.append([])
        else:
            parts[-1].append(token)
    return parts[0] if first else parts[-1]


def _named(text: str, tokens: Sequence[Span], names: Names) -> Mention | None:
    """The first of the tokens that is a pronoun or stands in a name, an annotated one if there is one."""
    for token in tokens:
        word = _word(text, token)
        if word.casefold() in _PRONOUNS:
            return Mention(word, token)
        if not word[0].isupper():
            continue
        known = next((m for m in names.near(token.start) if m.span and m.span.contains(token)), None)
        if known is not None:
            return known
        name = units.name_at(text, token.start)
        if name is not None:
            return Mention(text[name.start : name.end], name)
    return None


def _word(text: str, token: Span) -> str:
    return text[token.start : token.end]
