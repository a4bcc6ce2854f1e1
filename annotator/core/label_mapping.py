"""Which of our labels the labels of imported data become: kept as they are, another one, or left out.

A mapping is a table of TOML for each layer: `PER = "PERSON"`, `MISC = false` (left out),
`QUOTATION = "quote:direct"` (a label of another layer).
"""

from __future__ import annotations

import tomllib
from collections import Counter
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core.annotation import Annotation, Article, Layer
from annotator.core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.core.scheme import Scheme

_ALIKE = 0.75  # similarity of names from which one is offered for the other
_SHORTEST = 3  # letters of a name that is the beginning of another


class Named(NamedTuple):
    """A label and its layer."""

    layer: Layer
    label: str


@dataclass(frozen=True)
class LabelMapping:
    """What each label becomes; None leaves its annotations out, and what is not named stays as it is."""

    targets: Mapping[Named, Named | None] = field(default_factory=dict)

    def of(self, annotation: Annotation) -> Annotation | None:
        """The annotation with its new label, or None if it is left out."""
        old = Named(annotation.layer, annotation.label)
        new = self.targets.get(old, old)
        if new is None or new == old:
            return annotation if new else None
        renamed = replace(annotation, layer=new.layer, label=new.label)
        if new.layer is not old.layer:
            return _without_fields(renamed)
        kind = annotation.event_type
        if old.layer is Layer.EVENT and kind is not None and kind.code == old.label:
            renamed = replace(renamed, event_type=replace(kind, code=new.label))
        return renamed

    def applied(self, article: Article) -> tuple[Article, int]:
        """The article with its labels mapped, and how many annotations were left out."""
        mapped = [self.of(annotation) for annotation in article.annotations.values()]
        kept = {a.id: a for a in mapped if a is not None}
        return replace(article, annotations=MappingProxyType(kept), is_sorted=False), len(mapped) - len(kept)


def _without_fields(annotation: Annotation) -> Annotation:
    """Without what only its old layer has a place for."""
    return replace(
        annotation,
        speaker=None,
        cue=None,
        resolved_speaker=None,
        group=None,
        candidates=(),
        entity=None,
        arguments=None,
    )


def labels_in(article: Article) -> Counter[Named]:
    """How often each label occurs."""
    return Counter(Named(a.layer, a.label) for a in article.annotations.values())


def suggest(sources: Iterable[Named], scheme: Scheme) -> dict[Named, Named]:
    """For each label that the scheme does not have the one that is most like it, or itself."""
    return {source: Named(source.layer, _like(source, scheme)) for source in sources}


def _like(source: Named, scheme: Scheme) -> str:
    resolved = scheme.resolve(source.layer, source.label)
    if scheme.has_label(source.layer, resolved):
        return resolved
    wanted = _plain(source.label)
    best, score = source.label, _ALIKE
    for label in scheme.of(source.layer):
        for name in (label.name, label.code, *label.also):
            found = _similarity(wanted, _plain(name))
            if found > score or (found == score and best == source.label):
                best, score = label.name, found
    return best


def _plain(name: str) -> str:
    return "".join(filter(str.isalnum, name)).casefold()


def _similarity(one: str, other: str) -> float:
    if one == other:
        return 1.0
    short, long = sorted((one, other), key=len)
    if len(short) >= _SHORTEST and long.startswith(short):
        return 0.9
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


# -- files --------------------------------------------------------------------------------------------------


def mapping_to_dict(mapping: LabelMapping) -> dict[str, dict[str, str | bool]]:
    """As TOML and JSON have it: a table for each layer."""
    found: dict[str, dict[str, str | bool]] = {}
    for source, target in mapping.targets.items():
        value = False if target is None else target.label
        if target is not None and target.layer is not source.layer:
            value = f"{target.layer.value}:{target.label}"
        found.setdefault(source.layer.value, {})[source.label] = value
    return found


def mapping_from_dict(data: Mapping[str, Any]) -> LabelMapping:
    """The inverse of `mapping_to_dict`.

    Raises:
        ValueError: not such tables.
    """
    targets: dict[Named, Named | None] = {}
    for layer_name, table in data.items():
        layer = Layer(layer_name)
        if not isinstance(table, dict):
            raise ValueError(f"[{layer_name}] is no table")
        for label, value in table.items():
            targets[Named(layer, str(label))] = _target(layer, value)
    return LabelMapping(targets)


def _target(layer: Layer, value: object) -> Named | None:
    if value is False:
        return None
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{value!r} is neither the name of a label nor false")
    prefix, colon, rest = value.partition(":")
    if colon and rest and prefix in {known.value for known in Layer}:
        return Named(Layer(prefix), rest)
    return Named(layer, value)


def read_mapping(toml: str) -> LabelMapping:
    """Reads a mapping.

    Raises:
        UserError: it is not TOML, or not such tables.
    """
    try:
        return mapping_from_dict(tomllib.loads(toml))
    except ValueError as error:  # TOMLDecodeError is one
        raise UserError(
            f"The mapping of labels cannot be read ({error}); nothing was imported; mend the file."
        ) from error
