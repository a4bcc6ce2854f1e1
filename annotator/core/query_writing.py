"""Changes the text of a search as buttons and menus do: one field more, another value, one field less."""

from __future__ import annotations

import re

from annotator.core.query_fields import FIELDS, Kind, resolved_name

_PART = re.compile(
    r"""(?P<minus>-?)(?P<name>[A-Za-z_]+):(?P<value>(?:"[^"]*"|[^\s()",]|,)+)|"[^"]*"|[()]|[^\s()"]+""",
    re.VERBOSE,
)


def value_of(text: str, name: str) -> str | None:
    """The value of a field at the top of a search, without marks; None if it is not asked for there."""
    return next((part["value"].strip('"') for part in _fields_of(text, name)), None)


def with_field(text: str, name: str, value: str | None) -> str:
    """The search with this value of the field in place of the one it had; None takes the field out."""
    places = _fields_of(text, name)
    written = f"{name}:{quoted(value, name)}" if value is not None else ""
    if not places:
        return f"{text.strip()} {written}".strip()
    pieces, at = [], 0
    for number, match in enumerate(places):
        pieces += [text[at : match.start()], written if number == 0 else ""]
        at = match.end()
    return " ".join("".join((*pieces, text[at:])).split())


def quoted(value: str, name: str) -> str:
    """A value as it has to be written after `name:` to be meant as a whole."""
    plain = value.replace('"', "")
    is_simple = re.fullmatch(r"[^\s()\",*]+", plain) is not None
    return plain if is_simple and FIELDS[name].kind is not Kind.PART else f'"{plain}"'


def _fields_of(text: str, name: str) -> list[re.Match[str]]:
    depth, found = 0, []
    for part in _PART.finditer(text):
        depth += (part.group() == "(") - (part.group() == ")")
        is_it = part["name"] is not None and resolved_name(part["name"]) == name
        if is_it and depth == 0 and not part["minus"]:
            found.append(part)
    return found
