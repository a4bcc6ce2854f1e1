"""The scheme: which labels exist, with their keys, colours and definitions. Data, not code.

A scheme is a TOML file; `resources/schemes/` has the two that ship with the program.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Layer
from annotator.core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True)
class Label:
    """One label of a layer.

    `code` is the short form on the chip, `key` the key that sets it, `light` and `dark` its `#rrggbb` colours
    in the two themes. `modes` are the finer kinds of an event type.
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


@dataclass(frozen=True)
class Scheme:
    """Labels by layer, in the order in which they are offered."""

    name: str
    version: int
    labels: tuple[Label, ...]
    contexts: tuple[str, ...] = ()

    def of(self, layer: Layer) -> tuple[Label, ...]:
        """The labels of a layer."""
        return tuple(label for label in self.labels if label.layer is layer)

    def has_label(self, layer: Layer, name: str) -> bool:
        """True if the layer has a label of that name."""
        return (layer, name) in self._by_name

    def label(self, layer: Layer, name: str) -> Label:
        """The label, or a grey stand-in for one that the scheme does not know (an import, an old scheme)."""
        return self._by_name.get((layer, name)) or Label(name, layer, name[:4].upper())

    @cached_property
    def _by_name(self) -> dict[tuple[Layer, str], Label]:
        return {(label.layer, label.name): label for label in self.labels}


def parse_scheme(toml: str) -> Scheme:
    """Reads a scheme.

    Raises:
        UserError: not TOML, a label without a name, or two labels with one key or, in a layer, one name.
    """
    try:
        data = tomllib.loads(toml)
        labels = tuple(_label(layer, row) for layer in Layer for row in data.get(layer.value, ()))
        scheme = Scheme(data["name"], int(data["version"]), labels, tuple(data.get("contexts", ())))
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise UserError(
            f"The scheme cannot be read ({error}); nothing was changed; mend the file."
        ) from error
    key = _doubled(label.key.upper() for label in labels if label.key)
    if key:
        raise UserError(f"The scheme gives the key {key} to two labels; nothing was changed; mend it.")
    for layer in Layer:
        name = _doubled(label.name for label in scheme.of(layer))
        if name:
            raise UserError(f"The scheme has the label “{name}” twice; nothing was changed; mend it.")
    return scheme


def _doubled(values: Iterable[str]) -> str | None:
    return next((value for value, count in Counter(values).items() if count > 1), None)


def _label(layer: Layer, row: dict[str, Any]) -> Label:
    return Label(
        name=row["name"],
        layer=layer,
        code=row.get("code", row["name"][:4].upper()),
        key=row.get("key", ""),
        light=row.get("light", Label.light),
        dark=row.get("dark", Label.dark),
        definition=row.get("definition", ""),
        example=row.get("example", ""),
        modes=tuple(row.get("modes", ())),
    )
