"""The scheme: which labels exist, with their keys, colours and definitions. Data, not code.

A scheme is a TOML file; `resources/schemes/` has the two that ship with the program. `core.scheme_file`
writes one, `core.scheme_edits` changes one, `core.scheme_migration` takes the annotations along.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Layer
from annotator.core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterable

ROLES = ("speaker", "holder", "target", "actor", "recipient", "place", "date")
"""What an entity can be to a quote (speaker), a stance (holder, target) or an event (the others)."""

_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True)
class Label:
    """One label of a layer.

    `code` is the short form on the chip, `key` the key that sets it, `light` and `dark` its `#rrggbb` colours
    in the two themes. `modes` are the finer kinds of an event type. `guideline` says in full what
    `definition` says in a sentence. A `retired` label stays readable on old annotations and is not offered.
    `also` are names of the same thing in pipelines and imports, such as one it had before.
    """

    name: str
    layer: Layer
    code: str
    key: str = ""
    light: str = "#636B74"
    dark: str = "#9AA1A9"
    definition: str = ""
    example: str = ""
    modes: tuple[str, ...] = ()
    guideline: str = ""
    retired: bool = False
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Link:
    """Which entity labels may take a role (one of `ROLES`)."""

    role: str
    labels: tuple[str, ...]


@dataclass(frozen=True)
class Scheme:
    """Labels by layer, in the order in which they are offered. A role without a link is open to all."""

    name: str
    version: int
    labels: tuple[Label, ...]
    contexts: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()

    def of(self, layer: Layer) -> tuple[Label, ...]:
        """The labels that a layer offers."""
        return tuple(label for label in self.all_of(layer) if not label.retired)

    def all_of(self, layer: Layer) -> tuple[Label, ...]:
        """The labels of a layer, the retired ones too."""
        return tuple(label for label in self.labels if label.layer is layer)

    def may_be(self, role: str, label: str) -> bool:
        """True if an entity with that label may take the role."""
        return all(label in link.labels for link in self.links if link.role == role)

    def resolve(self, layer: Layer, name: str) -> str:
        """The label that `name` means in a pipeline or an import: itself, or one that is `also` called so."""
        if self.has_label(layer, name):
            return name
        return next((label.name for label in self.all_of(layer) if name in label.also), name)

    def has_label(self, layer: Layer, name: str) -> bool:
        """True if the layer has a label of that name."""
        return (layer, name) in self._by_name

    def label(self, layer: Layer, name: str) -> Label:
        """The label, or a grey stand-in for one that the scheme does not know (an import, an old scheme)."""
        return self._by_name.get((layer, name)) or Label(name, layer, short_code(name))

    @cached_property
    def _by_name(self) -> dict[tuple[Layer, str], Label]:
        return {(label.layer, label.name): label for label in self.labels}


def short_code(name: str) -> str:
    """The code of a label that gives none."""
    return name[:4].upper()


def parse_scheme(toml: str) -> Scheme:
    """Reads a scheme.

    Raises:
        UserError: not TOML, a label without a name, or what `require_whole` refuses.
    """
    try:
        data = tomllib.loads(toml)
        labels = tuple(_label(layer, row) for layer in Layer for row in data.get(layer.value, ()))
        links = tuple(Link(role, _texts(names)) for role, names in data.get("links", {}).items())
        name, version = _text(data["name"]), int(data["version"])
        scheme = Scheme(name, version, labels, _texts(data.get("contexts", ())), links)
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise UserError(
            f"The scheme cannot be read ({error}); nothing was changed; mend the file."
        ) from error
    require_whole(scheme)
    return scheme


def require_whole(scheme: Scheme) -> None:
    """Checks what holds in every scheme.

    Raises:
        UserError: two labels have one key or, in a layer, one name; a colour is not `#rrggbb`; a link is of
            no role of ours.
    """
    key = _doubled(label.key.upper() for label in scheme.labels if label.key)
    if key:
        raise UserError(f"The scheme gives the key {key} to two labels; nothing was changed; mend it.")
    for layer in Layer:
        name = _doubled(label.name for label in scheme.all_of(layer))
        if name:
            raise UserError(f"The scheme has the label “{name}” twice; nothing was changed; mend it.")
    for label in scheme.labels:
        wrong = next((c for c in (label.light, label.dark) if not _COLOR.fullmatch(c)), None)
        if wrong is not None:
            sentence = f"The scheme gives “{label.name}” the colour “{wrong}”, not one like #1F6FD1"
            raise UserError(f"{sentence}; nothing was changed; mend it.")
    role = next((link.role for link in scheme.links if link.role not in ROLES), None)
    if role is not None:
        known = ", ".join(ROLES)
        raise UserError(
            f"The scheme links the role “{role}”; nothing was changed; mend it, roles are {known}."
        )


def _doubled(values: Iterable[str]) -> str | None:
    return next((value for value, count in Counter(values).items() if count > 1), None)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is not a text")
    return value


def _texts(values: object) -> tuple[str, ...]:
    if not isinstance(values, list | tuple):
        raise TypeError(f"{values!r} is not a list")
    return tuple(_text(value) for value in values)


def _label(layer: Layer, row: dict[str, Any]) -> Label:
    name = _text(row["name"])
    if not name.strip():
        raise ValueError("a label without a name")
    return Label(
        name=name,
        layer=layer,
        code=_text(row.get("code", short_code(name))),
        key=_text(row.get("key", "")),
        light=_text(row.get("light", Label.light)),
        dark=_text(row.get("dark", Label.dark)),
        definition=_text(row.get("definition", "")),
        example=_text(row.get("example", "")),
        modes=_texts(row.get("modes", ())),
        guideline=_text(row.get("guideline", "")),
        retired=bool(row.get("retired", False)),
        also=_texts(row.get("also", ())),
    )
