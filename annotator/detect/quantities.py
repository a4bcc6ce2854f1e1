"""Numbers, dates, times, sums and measures by rules: spans as OntoNotes has them.

The words of the rules are in `resources/lexicons/quantities.toml`. Offsets are code points into the text.
The score of a span is the share of right spans of its label on annotated articles that the rules were not
made from (`tests/data/gold/unseen.jsonl`), lowered where these are few; on those that they were made from
nearly all are right, which says little.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.detect.quantity_grammar import DIGIT, SIGN, load_grammar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.detect.quantity_grammar import Rule

ORIGIN = "rule:quantities"

PRECISION = {
    "DATE": 0.97,
    "TIME": 0.95,
    "CARDINAL": 0.96,
    "ORDINAL": 0.95,
    "QUANTITY": 0.96,
    "MONEY": 0.97,
    "PERCENT": 0.98,
}
"""Share of right spans by label. The labels are all that this module gives."""

_LOOKBACK = 40
"""Code points before a span that a rule may look at."""

_COMPARING = frozenset({"more", "less", "fewer"})
_SIGNS = frozenset("$£€¥₵¢")
_CLAUSE_END = frozenset({",", ".", ";", "?", "!", "”", '"', "’", ""})

_WORD = re.compile(r"[^\W\d_]+|\d+|[$£€¥₹₦₩₽₪₺₱฿₫₴₵₡₸₾₼₲₭₮₨৳﷼؋₿₣₤₧ƒ½¼¾⅓⅔]|['’‘](?=\d\d)")
_GLUED = re.compile(r"[\w@#/&=+_]$|[^\W_][-‑.,:'’]$")
"""Ends of what comes before a number that is only a part: `RX-12`, `3.14`, `a/2`."""
_GLUED_AFTER = re.compile(r"[\w@/&=+]|[-‑.:]\d|['’](?!s)[^\W\d]")
_HYPHEN_AFTER = re.compile(rf"{_GLUED_AFTER.pattern}|[-‑]\w")
_NUMBERS = frozenset({"CARDINAL", "ORDINAL", "QUANTITY", "MONEY"})
"""Labels whose spans may be the first part of a compound: `two-state`, `$5-a-day`."""
_COUNT = re.compile(
    r"(?:some|up to|at (?:least|most)|as \w+ as|(?:no |not )?(?:more|less|fewer) than|over|under|close to"
    r"|an estimated) \d{4}",
    re.IGNORECASE,
)
"""A number with "some" or "at least" that could be a year; "around 2050" is one."""
_LEADING_ZERO = re.compile(r"0\d+")
_QUOTE = re.compile(r'(?<!\d)"')
_SCORE = re.compile(r"\d+[-–]\d+")
_STARTS_SENTENCE = re.compile(r"(?:^|[.!?:;—–…|]|--|[ \n]-)[\s“”\"‘’'(\[„«»]*$|[“\"‘„«(\[]$")
_NAME_BEFORE = re.compile(r"(?:^|[^\w])([A-Z][\w’'-]*\.?)[ \u00a0]$")
_THING_AFTER = re.compile(
    r"[ \u00a0](?!this\b|across\b|plus\b|less\b|does\b)"
    r"(?:[a-z]\w{2,}s|people|men|women|children|police|more|other|of|per|new|dead)\b"
)
_SCORES = re.compile(r"[A-Z]\w+ \d{1,3}[,;]? (?:[A-Z]\w+ ){1,3}\d{1,3}(?!\w)")
_PRONOUN_BEFORE = re.compile(
    r"\b(?:no|the|this|which|each|every|any|some|another|other|such|what|new|old|good|bad|better|best|right|wrong|"
    r"big|small|first|last|sweet|great|whole|same|real|young|former|latter|next|second|third|loved|little)"
    r"[ \u00a0]$",
    re.IGNORECASE,
)
_PRONOUN_AFTER = re.compile(
    r"['’]s\b|-|[ \u00a0](?:another|can|could|should|might|may|must|would|does|has to)\b"
)
_ADVERB_AFTER = re.compile(r",|[ \u00a0](?:it|he|she|we|they|I|you|there|came|comes|off)\b")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A span `[start, end)` and its label; `is_sure` where its words cannot be a name."""

    start: int
    end: int
    label: str
    is_sure: bool

    def outweighs(self, start: int, end: int) -> bool:
        """True if a name `[start, end)` that overlaps cannot be right: `Kenyan` of "4m Kenyan shillings"."""
        if self.label in ("CARDINAL", "ORDINAL") or end <= self.start or self.end <= start:
            return False
        if self.start <= start and end <= self.end:
            return self.is_sure or end - start < self.end - self.start
        return self.label in ("MONEY", "PERCENT") and not (start <= self.start and self.end <= end)


def find_quantities(text: str) -> list[Quantity]:
    """The spans of one paragraph, in order and without overlap."""
    found: list[Quantity] = []
    free_from = 0
    for match in _WORD.finditer(text):
        start = match.start()
        if start < free_from or _GLUED.search(text, max(0, start - 2), start):
            continue
        best = _best(text, match, after=found[-1].end if found else None)
        if best is not None:
            found.append(best)
            free_from = best.end
    return found


def _best(text: str, word: re.Match[str], after: int | None) -> Quantity | None:
    """The longest span that begins with the word; words like "nearly" may come first."""
    grammar, start = load_grammar(), word.start()
    before = text[max(0, start - _LOOKBACK) : start]
    if word[0].lower() in grammar.about_starters:
        beyond = grammar.beyond.match(text, start)
        about = beyond or grammar.about.match(text, start)
        if about is not None:
            if word[0].lower() in _COMPARING and after is not None and text[after:start].isspace():
                return None  # "30 percent less than a year ago"
            return _best_after(text, start, about.end(), before, of_time=beyond is None)
    rules = grammar.rules.get(_key(text, word), ())
    return _longest(text, start, start, before, [rule for rule in rules if rule.about != "must"])


def _best_after(text: str, start: int, core: int, before: str, *, of_time: bool) -> Quantity | None:
    word = _WORD.match(text, core)
    if word is None:
        return None
    rules = [rule for rule in load_grammar().rules.get(_key(text, word), ()) if rule.about]
    best = _longest(text, start, core, before, rules)
    if best is not None and not of_time and best.label in ("DATE", "TIME"):
        return replace(best, start=core)
    return best


def _key(text: str, word: re.Match[str]) -> str:
    """Under which `Grammar.rules` has the rules to try."""
    found, following = word[0], text[word.end() : word.end() + 1]
    if found.isdigit():
        return DIGIT
    if not found.isalpha() or (len(found) <= 3 and (following in _SIGNS or following.isdigit())):
        return SIGN
    return found.lower()


def _longest(text: str, start: int, core: int, before: str, rules: Iterable[Rule]) -> Quantity | None:
    best: Quantity | None = None
    for rule in rules:
        match = rule.pattern.match(text, core)
        if (
            match is not None
            and (best is None or match.end() > best.end)
            and (rule.before is None or rule.before.search(before))
            and _holds(text, start, match.end(), rule.label, before)
        ):
            words = text[start : match.end()]
            sure = " " in words or not words[0].isalpha() or not words.isalpha()
            best = Quantity(start, match.end(), rule.label, sure)
    return best


def _holds(text: str, start: int, end: int, label: str, before: str) -> bool:
    """False for a part of a word, of a number or of a name."""
    words = text[start:end]
    if words[-1].isalnum() and (_GLUED_AFTER if label in _NUMBERS else _HYPHEN_AFTER).match(text, end):
        return False
    if label == "ORDINAL":
        return _is_ordinal(text, end, words, before)
    if label == "DATE" and _COUNT.fullmatch(words):
        return False
    is_year = label == "DATE" and words.isdigit() and len(words) == 4
    if label != "CARDINAL" and not is_year:
        return not (label == "QUANTITY" and words[-1] == '"' and _closes_quote(text, start))
    if words[0].isupper() and not _starts_sentence(text, before):
        return False
    if words.lower().endswith("one") and not _counts(text, end, words.lower(), before):
        return False
    is_old = is_year and not "1900" <= words <= "2050" and not before.endswith((" in ", "In ", " since "))
    if is_old and _THING_AFTER.match(text, end):
        return False
    if _LEADING_ZERO.fullmatch(words):
        return False
    return not (words[0].isdigit() and _belongs_to_name(text, start, end, before, is_year=is_year))


def _is_ordinal(text: str, end: int, words: str, before: str) -> bool:
    lower = words.lower()
    if words[0].isupper():
        return _starts_sentence(text, before) and not _ADVERB_AFTER.match(text, end)
    if lower == "first":
        return not before.lower().endswith("at ") and not text.startswith((" lady", " of all"), end)
    if lower == "second":
        is_unit = before.endswith((" in a ", " for a ")) and text[end : end + 1] in _CLAUSE_END
        return not is_unit and not before.lower().endswith((" per ", "every ", "split ", "each "))
    return True


def _closes_quote(text: str, start: int) -> bool:
    return len(_QUOTE.findall(text, 0, start)) % 2 == 1


def _starts_sentence(text: str, before: str) -> bool:
    """Also true in a headline, where most words have a capital."""
    if _STARTS_SENTENCE.search(before):
        return True
    words = text.split()
    return len(words) > 3 and sum(word[:1].isupper() for word in words) > 0.7 * len(words)


def _counts(text: str, end: int, lower: str, before: str) -> bool:
    """False for the pronoun: `no one`, `the one with`, `a new one`."""
    if lower != "one":
        return True
    if _PRONOUN_BEFORE.search(before) or _PRONOUN_AFTER.match(text, end):
        return False
    return _STARTS_SENTENCE.search(before) is not None or text[end : end + 1] not in _CLAUSE_END


def _belongs_to_name(text: str, start: int, end: int, before: str, *, is_year: bool) -> bool:
    """True for the number of `Channel 4`, `Resolution 1701`, `Expo 2025`."""
    name = _NAME_BEFORE.search(before)
    if (
        name is None
        or _SCORE.fullmatch(text[start:end])
        or name[1].endswith(("'s", "’s"))
        or name[1] in load_grammar().no_names
    ):
        return False
    if is_year or name[1].rstrip(".") in load_grammar().designators:
        return True
    if _THING_AFTER.match(text, end):
        return False
    line = text[max(0, start - _LOOKBACK) : end + _LOOKBACK]
    return not any(match.start() <= len(before) < match.end() for match in _SCORES.finditer(line))
