"""Dates as newspapers print them: `February 23, 2022`, `23. Februar 2022`, `2022-02-23`, `23/02/2022`."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

_MONTHS = (
    "january jan january janvier enero januar gennaio janeiro januari janv jänner",
    "february feb febr février fevrier febrero februar febbraio fevereiro februari févr",
    "march mar märz marzo mars março maart",
    "april apr avril abril aprile avr",
    "may mai mayo maggio maio mei",
    "june jun juin junio juni giugno junho",
    "july jul juillet julio juli luglio julho juil",
    "august aug août aout agosto augustus",
    "september sep sept septembre septiembre settembre setembro",
    "october oct octobre octubre oktober okt ottobre outubro",
    "november nov novembre noviembre novembro",
    "december dec décembre decembre diciembre dezember dez dicembre dezembro déc",
)
_MONTH_NUMBERS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_MONTH = r"(?P<month>[^\W\d_]{3,10})\.?"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er)?"
_YEAR = r"(?P<year>(?:1[6-9]|20)\d\d)"
_CLOCK = r"(?:[T ][\d:.]{4,12}(?:Z|[+-]\d\d:?\d\d)?)?"
_PATTERNS = (
    re.compile(rf"\b{_YEAR}(?P<sep>[-/.])(?P<month>[01]?\d)(?P=sep)(?P<day>[0-3]?\d){_CLOCK}(?!\d)"),
    re.compile(rf"\b{_MONTH} {_DAY},? {_YEAR}\b"),
    re.compile(rf"\b{_DAY}\.? (?:de |of )?{_MONTH},?(?: de| del)? {_YEAR}\b"),
)
_NUMERIC = re.compile(rf"\b(?P<first>[0-3]?\d)(?P<sep>[./-])(?P<second>[0-3]?\d)(?P=sep){_YEAR}\b")


class FoundDate(NamedTuple):
    """An ISO date and where it stands, in code points."""

    iso: str
    start: int
    end: int


def find_date(text: str) -> FoundDate | None:
    """The first unambiguous date in `text`. `12/03/2024` is none: it may be in March or in December."""
    found = [date_ for pattern in _PATTERNS if (date_ := _first_match(pattern, text))]
    numeric = _numeric_date(text)
    if numeric:
        found.append(numeric)
    return min(found, key=lambda each: each.start, default=None)


def iso_date(value: object) -> str | None:
    """The ISO date of a metadata value: a date, a datetime, or a string such as `2022-02-23T10:15:00Z`."""
    if isinstance(value, date):
        return f"{value:%Y-%m-%d}" if value.year >= 1000 else None
    found = find_date(str(value)[:200]) if value else None
    return found.iso if found else _compact_date(str(value or ""))


def _compact_date(text: str) -> str | None:
    """NITF and IPTC write `20220223` and `20220223T101500Z`."""
    match = re.match(r"(\d{4})(\d\d)(\d\d)(?!\d)", text.strip())
    return _iso(*(int(part) for part in match.groups())) if match else None


def _first_match(pattern: re.Pattern[str], text: str) -> FoundDate | None:
    for match in pattern.finditer(text):
        name = match["month"].casefold()
        month = int(name) if name.isdigit() else _MONTH_NUMBERS.get(name, 0)
        iso = _iso(int(match["year"]), month, int(match["day"]))
        if iso:
            return FoundDate(iso, match.start(), match.end())
    return None


def _numeric_date(text: str) -> FoundDate | None:
    for match in _NUMERIC.finditer(text):
        first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
        if match["sep"] == "." or first > 12 or first == second:
            iso = _iso(year, second, first)
        elif second > 12:
            iso = _iso(year, first, second)
        else:
            continue
        if iso:
            return FoundDate(iso, match.start(), match.end())
    return None


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
