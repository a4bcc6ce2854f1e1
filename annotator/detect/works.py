"""Titles of works among the quotes: `her novel “The Salt Road”`, `“Clearance”, a report by auditors`.

Only the words around the quote and its own capitals tell; positions count items of a carrier sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.detect.lexicon import DETERMINERS, NAMING, SMALL_WORDS, WORK_NOUNS, WORK_VERBS, words

if TYPE_CHECKING:
    from annotator.detect.kinds import Content, Place

_NAMED = words("called titled entitled")
_UNDERTAKINGS = words("programme program site page website game record")
"""Works only where the noun stands right before the title; `a programme called Q` is a scheme."""
_PARTS = words(
    "part parts scene scenes act chapter chapters verse verses lyrics cast finale soundtrack refrain"
)
_MEDIA = words("radio television tv news talk late-night theatre stage comic satirical web")
_PRIZES = words("prize prizes award awards nominated starring oscar bafta emmy grammy screening premiere")
_SHOWN = words("premiered opens opened won airs aired debuted stars topped sold")
_APPOSED = WORK_NOUNS | words("feature work works hit tune verse treatise")
_POSSESSIVE = words("in of on to from his her 's ’s their its")


def is_title(content: Content, place: Place) -> bool:
    """True if the quote is the title of a work."""
    if content.size > 12 or not content.tokens:
        return False
    before = [place.lower(-offset) for offset in range(1, 5)]
    if before[0] == "title" and content.is_title_case:
        return True
    if content.starts_high and _is_named(content, before):
        return content.is_title_case or before[0] in ("titled", "entitled")
    if not content.is_title_case or content.last in ".?!":
        return False
    if content.size == 1 and content.text.isupper():
        return False
    if before[0] in _NAMED and before[1] in _UNDERTAKINGS:
        return False
    if not content.starts_high or (before[0] in NAMING | {"as"} and before[0] not in _NAMED):
        return False
    return _by_neighbours(content, place, before)


def _is_named(content: Content, before: list[str]) -> bool:
    """`the novel Q`, `a song called Q`."""
    if before[0] in WORK_NOUNS:
        return True
    if before[0] not in (",", *_NAMED):
        return False
    return before[1] in WORK_NOUNS and (before[0] == "," or before[1] not in _UNDERTAKINGS)


def _by_neighbours(content: Content, place: Place, before: list[str]) -> bool:
    if before[0] in ("on", "in", "of") and (content.size >= 3 or content.tokens[0] in ("The", "A", "An")):
        return True
    if before[0] in WORK_VERBS or (before[0] in SMALL_WORDS and before[1] in WORK_VERBS):
        return True
    if before[0] in _POSSESSIVE or not any(before):
        return _work_follows(place) or any(word in WORK_NOUNS | _PARTS for word in before)
    if _is_apposed(place) or _apposition_follows(place) or _is_attribute(place):
        return True
    return any(word in WORK_NOUNS for word in before[:3])


def _work_follows(place: Place) -> bool:
    """`“X,” a novel by`, `“X” won the prize`, `“X” premiered`."""
    following = [item.lower for item in place.items[place.position + 1 : place.position + 7]]
    if any(word in WORK_NOUNS for word in following) or _apposition_follows(place):
        return True
    return bool(following) and following[0] in _SHOWN


def _apposition_follows(place: Place) -> bool:
    """`“X”, the first feature by`, `“X,” a work of 1978`."""
    at = place.position + 1
    at += at < len(place.items) and place.items[at].text == ","
    following = [item.lower for item in place.items[at : at + 6]]
    return bool(following) and following[0] in DETERMINERS and any(word in _APPOSED for word in following[1:])


def _is_attribute(place: Place) -> bool:
    """`the “Morning Line” radio programme`."""
    following = [place.lower(offset) for offset in (1, 2)]
    if following[0] in WORK_NOUNS - _UNDERTAKINGS:
        return True
    return following[0] in _MEDIA and following[1] in WORK_NOUNS


def _is_apposed(place: Place) -> bool:
    """`A report by auditors, “X”`; `three songs, one of which, “X”`."""
    if place.lower(-1) != "," or (place.reporting is not None and place.reporting.first < place.position):
        return False
    before = {
        item.lower.removesuffix("s") for item in place.items[max(0, place.position - 14) : place.position]
    }
    return any(word in WORK_NOUNS for word in before)


def is_work_unnamed(content: Content, place: Place) -> bool:
    """True for a name in capitals that nobody reports: more likely a work than a doubtful term."""
    if not content.is_title_case or not content.starts_high or content.size < 2 or content.last in ".?!":
        return False
    if place.lower(-1) in NAMING | {"as", "the", "a", "an"}:
        return False
    small = any(token.lower() in SMALL_WORDS for token in content.tokens[1:])
    prized = any(item.lower in _PRIZES for item in place.items)
    return prized or (small and content.size >= 3)
