"""Writes a scheme as TOML that a person can read and edit; `core.scheme.parse_scheme` reads it back."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from typing import TYPE_CHECKING

from annotator.core.annotation import Layer
from annotator.core.scheme import Label, short_code

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.core.scheme import Scheme

_WIDTH = 110
_HEAD = (
    "# A scheme of Article Annotator: its labels in the order in which they are offered. Made to be edited."
)
_DEFAULTS = {f.name: f.default for f in fields(Label) if f.default is not MISSING}
_ORDER = ("name", "code", "key", "light", "dark", "definition", "example", "guideline", "modes", "also")


def format_scheme(scheme: Scheme) -> str:
    """The scheme as TOML 1.0; what a label leaves at its default is left out."""
    parts = [_HEAD, f"name = {_text(scheme.name)}", f"version = {scheme.version}"]
    if scheme.contexts:
        parts.append(f"contexts = {_list(scheme.contexts)}")
    if scheme.links:
        links = (f"{_text(link.role)} = {_list(link.labels)}" for link in scheme.links)
        parts += [
            "",
            "# Which entity labels may take a role; a role that is not here is open to all.",
            "[links]",
        ]
        parts += links
    for layer in Layer:
        for label in scheme.all_of(layer):
            parts += ["", f"[[{layer.value}]]", *_lines(label)]
    return "\n".join(parts) + "\n"


def _lines(label: Label) -> Iterator[str]:
    for name in _ORDER:
        value = getattr(label, name)
        default = short_code(label.name) if name == "code" else _DEFAULTS.get(name)
        if value == default:
            continue
        yield f"{name} = {_value(value)}"
    if label.retired:
        yield "retired = true"


def _value(value: str | Sequence[str]) -> str:
    if not isinstance(value, str):
        return _list(value)
    return _paragraphs(value) if "\n" in value else _text(value)


def _text(value: str) -> str:
    # A TOML basic string is a JSON string that has DEL escaped as well.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _paragraphs(value: str) -> str:
    """A multi-line string: its lines as they are, but for what TOML wants escaped."""
    lines = (_text(line)[1:-1].replace('\\"', '"') for line in value.split("\n"))
    text = "\n".join(lines).replace('"""', '""\\"')
    if text.endswith('"'):
        text = f'{text[:-1]}\\"'
    return f'"""\n{text}"""'


def _list(values: Sequence[str]) -> str:
    line = "[" + ", ".join(map(_text, values)) + "]"
    if len(line) <= _WIDTH:
        return line
    rows, row = [], ""
    for value in map(_text, values):
        if row and len(row) + len(value) > _WIDTH:
            rows.append(row.rstrip())
            row = ""
        row += f"{value}, "
    rows.append(row.rstrip())
    return "[\n" + "".join(f"    {one}\n" for one in rows) + "]"
