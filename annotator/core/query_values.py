"""The values of the fields of a search: names, choices, dates, numbers and ranges of them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.core.query_fields import Kind

if TYPE_CHECKING:
    from annotator.core.query_fields import Field

NONE = "none"
"""The value that asks for what has none."""

_DATE = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?")
_Reader = Callable[[str], Any]
_LARGEST = 2**63 - 1  # of an integer in the tables


@dataclass(frozen=True, slots=True)
class Value:
    """`text` as written, without marks. A range has `low` and `high`, both included, None for no end.

    `is_prefix`: the name begins like that. `is_whole`: the name is exactly that, else it contains it.
    `is_none`: there is to be none.
    """

    text: str
    low: str | float | int | None = None
    high: str | float | int | None = None
    is_prefix: bool = False
    is_whole: bool = False
    is_none: bool = False


def read_value(field: Field, written: str) -> Value:
    """The value of a field.

    Raises:
        ValueError: the field has no such value; the message is a sentence without its end.
    """
    if field.can_lack and written.casefold() == NONE:
        return Value(NONE, is_none=True)
    if field.kind in (Kind.NAME, Kind.PART):
        return _name(field, written)
    text = written.strip('"')
    if field.kind is Kind.CHOICE:
        return Value(_chosen(field, text, field.choices))
    if field.kind is Kind.YES_NO:
        return Value(_chosen(field, {"true": "yes", "false": "no"}.get(text, text), ("yes", "no")))
    if field.kind is Kind.DATE:
        return _range(text, _first_day, _last_day)
    if field.kind is Kind.NUMBER:
        return _range(text, _number, _number)
    return _range(text, _whole_number, _whole_number)


def _name(field: Field, written: str) -> Value:
    is_prefix = written.endswith("*")
    bare = written.removesuffix("*")
    is_whole = bare.startswith('"')
    text = bare.strip('"').strip()
    if not text:
        raise ValueError(f"A name is missing after “{field.name}:”")
    return Value(text, is_prefix=is_prefix, is_whole=(is_whole or field.kind is Kind.NAME) and not is_prefix)


def _chosen(field: Field, text: str, choices: tuple[str, ...]) -> str:
    fitting = [choice for choice in choices if choice.startswith(text.casefold())]
    if text.casefold() in choices:
        return text.casefold()
    if len(fitting) != 1:
        all_of_them = ", ".join((*choices, NONE) if field.can_lack else choices)
        raise ValueError(f"“{field.name}:” does not know “{text}”; it can be {all_of_them}")
    return fitting[0]


def _range(text: str, lowest: _Reader, highest: _Reader) -> Value:
    """`a`, `a..b`, `a..`, `..b`, `>a`, `<b`; the ends belong to it."""
    if text.startswith((">", "<")):
        bound = text.lstrip("<>=")
        text = f"{bound}.." if text[0] == ">" else f"..{bound}"
    low, dots, high = text.partition("..")
    if not dots:
        high = low
    if not low and not high:
        raise ValueError("A range needs a beginning or an end")
    first = lowest(low) if low else None
    last = highest(high) if high else None
    if first is not None and last is not None and first > last:
        raise ValueError(f"The range “{text}” ends before it begins")
    return Value(text, first, last)


def _date(text: str) -> tuple[str, str, str]:
    match = _DATE.fullmatch(text)
    if match is None:
        raise ValueError(f"“{text}” is no date; write 2022, 2022-02 or 2022-02-23, or two of them with ..")
    return match[1], match[2] or "", match[3] or ""


def _first_day(text: str) -> str:
    year, month, day = _date(text)
    return "-".join(filter(None, (year, month, day)))  # sorts before all days of its month or year


def _last_day(text: str) -> str:
    year, month, day = _date(text)
    return f"{year}-{month or 12}-{day or 31}"


def _number(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise ValueError(f"“{text}” is no number; write 0.5, >0.5 or 0.2..0.4")
    return number


def _whole_number(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or int(text[:20]) > _LARGEST:
        raise ValueError(f"“{text}” is no number of an article; write 12 or 12..20")
    return int(text)
