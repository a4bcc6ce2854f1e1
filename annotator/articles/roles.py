"""What each paragraph of an article is, judged by its words and its place where the markup does not say.

All patterns are tried on short paragraphs only, so that a very long line costs nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from annotator.articles.dates import find_date
from annotator.articles.paragraphs import ends_sentence
from annotator.core.annotation import Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.articles.draft import Piece

URL = re.compile(r"https?://[^\s<>\"”»]{4,2000}|www\.[^\s<>\"”»]{4,2000}")

_LONGEST_LINE = 400  # code points; what is longer is a paragraph of prose
_LONGEST_HEADLINE = 200
_LONGEST_SUBHEAD = 80
_HEAD_PIECES = 12

_NAME = r"[^\W\d_a-z][\w.'’-]*"
_SMALL = r"(?:and|und|et|y|e|of|the|de|da|di|van|von|der|den|la|le|in|for|&)"
_NAMES = rf"{_NAME}(?:,? (?:{_NAME}|{_SMALL})){{0,9}}"
_BYLINE = re.compile(
    rf"(?:By|BY|by|Von|VON|Par|PAR|Por|POR|Di|Written by|Reported by|Story by):? ({_NAMES})$"
)
_FROM = re.compile(rf"From (?:the )?({_NAMES})$")
_OUTLET = re.compile(rf"{_NAME}(?: {_NAME}| {_SMALL}){{0,4}}")
_DATE_WORDS = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\b\.?|"
    r"\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b|"
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|"
    r"\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b|"
    r"\b(?:(?:last |first )?(?:updated|published|posted|modified|created)|date|on|at|le|el|am|vom)\b:?|"
    r"\b\d{1,2}[:.]\d\d(?::\d\d)?\b(?: ?[ap]\.?m\b\.?)?"
    r"(?: ?(?:GMT|UTC|BST|CET|CEST|E[SD]?T|P[SD]?T|Uhr|h)\b)?",
    re.IGNORECASE,
)
_MEDIUM = r"(?:Image|Photo|Picture|Photograph|Video|Audio|Illustration|Graphic|Foto|Bild|Credit|Screenshot)s?"
_CREDIT = re.compile(
    rf"(?:\b{_MEDIUM}(?: credits?| courtesy| by)?\s*[:/©] ?[^\n:]{{2,80}}\.?|"
    r"\((?:AP|File|Reuters|AFP|EPA|Getty)[ \w/]*(?:Photo|Images?|photo)[^()\n]{0,60}\)|"
    r"\bfrom file(?:, \d{4})?\.?|"
    r"/ ?(?:flickr|Flickr|AFP|AP|EPA|Reuters|REUTERS|Getty Images?|TASS|Unsplash|Wikimedia(?: Commons)?|dpa|"
    r"Shutterstock)\W*)$"
)
_CREDIT_LINE = re.compile(rf"{_MEDIUM}(?: by| credits?| courtesy of)?\s*[:©] ?\S", re.IGNORECASE)


def _beginning(phrases: tuple[str, ...], end: str = "") -> re.Pattern[str]:
    """A pattern for texts that begin with one of `phrases` (themselves patterns), then `end`."""
    return re.compile(rf"(?:{'|'.join(phrases)}){end}", re.IGNORECASE)


_RELATED = _beginning(
    (
        r"related(?: (?:articles?|stor(?:y|ies)|news|topics?|links?|coverage|content|reading|posts?))?",
        r"read (?:more|also|next|the full story)",
        r"(?:also read|see also|more on this(?: story)?|more from|recommended|don['’]t miss)",
        r"you (?:may|might) also like",
        r"(?:further reading|external links|sister links)",
        r"(?:mehr lesen|mehr zum thema|lesen sie auch|(?:à )?lire aussi|lea también|leer más)",
    ),
    r"\s*(?:[:：|»>→]|$)",
)
_SOURCE = _beginning(
    (
        r"(?:(?:original|source|article|canonical|story)[ -])?(?:urls?|links?|sources?)",
        r"original (?:article|story)|originally published (?:at|on|in)|retrieved from",
        r"references|bibliography|footnotes|notes|quellen?|fuentes?",
    ),
    r"\s*(?:[:：]|$)",
)
_BOILERPLATE = _beginning(
    (
        r"advertisement$|sponsored$|share (?:this|on|via)\b|(?:share|tweet|print|e-?mail|menu|search)$",
        r"(?:\d+ )?comments?$|leave a (?:comment|reply)|follow us\b|subscribe (?:to|now|today)\b|subscribe$",
        r"sign up (?:for|to)\b|get our newsletter|newsletter$|skip to (?:main )?content|click here to\b",
        r"(?:log|sign) ?in$|back to top|listen to this article|(?:facebook|twitter|whatsapp|linkedin)$",
        r"we use cookies|this (?:web)?site uses cookies|accept (?:all )?cookies|cookie (?:policy|settings)",
        r"privacy policy|terms of (?:use|service)|all rights reserved",
        r"copyright (?:©|\(c\)|\d)|© ?\d{4}|\(c\) ?\d{4}",
        r"tags?:|filed under|categories?:|\d+ min(?:ute)?s? read$|page \d+(?: of \d+)?$|\d{1,4}$",
    )
)


class DateLine(NamedTuple):
    """A line that says when, and perhaps by whom and in which paper."""

    iso: str
    rest: str


def read_date_line(text: str) -> DateLine | None:
    """The date of a line that holds little else; `rest` is what else it holds (`Wikinews`, `By Ann Lee`)."""
    if len(text) > 120:
        return None
    found = find_date(text)
    if not found:
        return None
    rest = _DATE_WORDS.sub(" ", text[: found.start] + " " + text[found.end :])
    second = find_date(rest)
    if second:
        rest = _DATE_WORDS.sub(" ", rest[: second.start] + " " + rest[second.end :])
    rest = re.sub(r"\s+", " ", rest).strip(" ,;:|·•–—-()[]/.")
    return DateLine(found.iso, rest) if _is_name_like(rest) else None


def _is_name_like(rest: str) -> bool:
    if not rest:
        return True
    if len(rest) > 60:
        return False
    return bool(
        _BYLINE.match(rest)
        or _FROM.match(rest)
        or re.fullmatch(rf"{_NAME}(?: {_NAME}| {_SMALL}){{0,4}}", rest)
    )


def read_byline(text: str) -> str | None:
    """The names of a byline without `By`, or None if `text` is none."""
    match = _BYLINE.match(text) if len(text) <= 120 else None
    return match.group(1) if match else None


def read_outlet(rest: str) -> str:
    """The outlet in what a date line holds beside the date: `From Wikinews` gives `Wikinews`."""
    match = _FROM.match(rest)
    if match:
        return match.group(1)
    return "" if _BYLINE.match(rest) else rest


def mark_plain(pieces: list[Piece]) -> list[Piece]:
    """`pieces` with the roles that their own words give away.

    A role from the markup stays, but what stands in a side box may be told apart further.
    """
    marked = []
    for piece in pieces:
        role = _role_of_words(piece) if piece.role in {None, Role.BOILERPLATE} else None
        marked.append(replace(piece, role=role or piece.role))
    return marked


def _role_of_words(piece: Piece) -> Role | None:
    text = piece.text
    if len(text) > _LONGEST_LINE:
        return None
    bare = text.strip(" *_<>()[]")
    if URL.fullmatch(bare):
        return Role.SOURCE
    return next((role for role, test in _WORD_TESTS if test(bare)), None) or _role_of_date(piece)


def _role_of_date(piece: Piece) -> Role | None:
    """A line that is only a date, outlet aside, is one wherever it stands."""
    line = read_date_line(piece.text) if len(piece.text) <= 60 and not piece.item else None
    return Role.DATE if line and read_byline(line.rest) is None else None


def _is_related(text: str) -> bool:
    return len(text) <= 250 and bool(_RELATED.match(text))


def _is_source(text: str) -> bool:
    match = _SOURCE.match(text)
    if not match:
        return False
    tail = text[match.end() :].strip()
    return not tail or (len(tail) <= 200 and (bool(URL.search(tail)) or not ends_sentence(tail)))


def _is_boilerplate(text: str) -> bool:
    return len(text) <= 160 and bool(_BOILERPLATE.match(text))


def _is_credit(text: str) -> bool:
    return bool(_CREDIT.search(text)) or (len(text) <= 100 and bool(_CREDIT_LINE.match(text)))


_WORD_TESTS: tuple[tuple[Role, Callable[[str], bool]], ...] = (
    (Role.RELATED, _is_related),
    (Role.SOURCE, _is_source),
    (Role.BOILERPLATE, _is_boilerplate),
    (Role.CAPTION, _is_credit),
)


def assign(pieces: list[Piece], *, titled: bool = False) -> list[Piece]:
    """`pieces` with a role each; their order and their words stay.

    `titled` says that the title is known and is not among them, so that no line is taken for one.
    """
    return _mark_body(_mark_sections(_mark_head(_mark_headline(list(pieces), titled=titled))))


def _mark_headline(pieces: list[Piece], *, titled: bool) -> list[Piece]:
    """One headline at most: the markup's, or the first line if it is short and has no full stop."""
    marked = [number for number, piece in enumerate(pieces) if piece.role is Role.HEADLINE]
    for number in marked[1:]:
        pieces[number] = replace(pieces[number], role=Role.SUBHEAD)
    if marked or titled or len(pieces) < 2:
        return pieces
    for number, piece in enumerate(pieces[:4]):
        if piece.role in {Role.BOILERPLATE, Role.DATE}:
            continue
        if piece.role in {None, Role.SUBHEAD} and _is_headline(piece):
            pieces[number] = replace(piece, role=Role.HEADLINE)
        break
    return pieces


def _is_headline(piece: Piece) -> bool:
    text = piece.text.rstrip(" \"'”’»)")
    return (
        len(text) <= _LONGEST_HEADLINE
        and not text.endswith((".", ":", ";", ",", "。", "؛"))
        and not piece.item
        and "\n" not in text
        and read_byline(piece.text) is None
    )


def _mark_head(pieces: list[Piece]) -> list[Piece]:
    """Dek, byline, dates and captions between the headline and the first paragraph of prose."""
    dated = False
    start = next((n for n, piece in enumerate(pieces) if piece.role is Role.HEADLINE), -1) + 1
    for number, piece in enumerate(pieces[: start + _HEAD_PIECES]):
        if piece.role is Role.HEADLINE:
            continue
        role = piece.role or _role_in_head(piece, after_headline=number >= start > 0, dated=dated)
        if role is None:
            break
        dated = dated or role in {Role.DATE, Role.BYLINE}
        pieces[number] = replace(piece, role=role)
    return pieces


def _role_in_head(piece: Piece, *, after_headline: bool, dated: bool) -> Role | None:
    text = piece.text
    line = read_date_line(text)
    if line:
        return Role.BYLINE if read_byline(line.rest) else Role.DATE
    if read_byline(text):
        return Role.BYLINE
    if not after_headline or piece.item or len(text) > _LONGEST_HEADLINE:
        return None
    if piece.strong:
        return Role.CAPTION if dated or not ends_sentence(text) else Role.DEK
    if dated and text[:1].islower():
        return Role.CAPTION
    if ends_sentence(text) or len(text) < 4 or "\n" in text or any(mark in text for mark in '“"«„'):
        return None
    return Role.CAPTION if dated else Role.DEK


def _mark_sections(pieces: list[Piece]) -> list[Piece]:
    """What stands under a lone `Sources` or `Related news` belongs to it, up to the next heading or prose."""
    section: Role | None = None
    for number, piece in enumerate(pieces):
        bare = piece.text.strip(" *_:").rstrip(":")
        heading = len(bare) <= 30 and (_RELATED.fullmatch(bare) or _SOURCE.fullmatch(bare))
        if heading and piece.role in {Role.RELATED, Role.SOURCE, Role.SUBHEAD}:
            section = Role.RELATED if _RELATED.fullmatch(bare) else Role.SOURCE
            pieces[number] = replace(piece, role=section)
        elif piece.role in {Role.SUBHEAD, Role.HEADLINE} or (section and not _belongs_to_list(piece)):
            section = None
        elif section and piece.role in {None, Role.BODY}:
            pieces[number] = replace(piece, role=section)
    return pieces


def _belongs_to_list(piece: Piece) -> bool:
    return (
        piece.item
        or (len(piece.text) <= 120 and not ends_sentence(piece.text))
        or bool(URL.search(piece.text[:500]))
    )


def _mark_body(pieces: list[Piece]) -> list[Piece]:
    for number, piece in enumerate(pieces):
        if piece.role is None:
            subhead = 0 < number < len(pieces) - 1 and _is_subhead(
                piece, pieces[number - 1], pieces[number + 1]
            )
            pieces[number] = replace(piece, role=Role.SUBHEAD if subhead else Role.BODY)
    return pieces


def _is_subhead(piece: Piece, before: Piece, after: Piece) -> bool:
    """A short line without a stop or a quote mark, with a paragraph of prose on both sides."""
    text = piece.text
    return (
        len(text) <= _LONGEST_SUBHEAD
        and text[:1].isupper()
        and not piece.item
        and not ends_sentence(text)
        and not text.endswith((",", "-", "—"))
        and not any(mark in text for mark in '“”"«»')
        and (after.role is Role.CAPTION or (len(after.text) > 100 and ends_sentence(after.text)))
        and (before.role is not Role.BODY or ends_sentence(before.text))
    )
