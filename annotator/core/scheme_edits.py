"""Edits of a scheme. Each returns the new scheme, or raises `UserError` with one sentence.

Names that annotations carry are changed here for the scheme alone; `core.scheme_migration` has the edits
that take the annotations along.
"""

from __future__ import annotations

import re
import string
from dataclasses import fields, replace
from typing import TYPE_CHECKING

from annotator.core.annotation import Layer
from annotator.core.errors import UserError
from annotator.core.scheme import Label, Link, Scheme, require_whole
from annotator.core.scheme_colors import READABLE, least_contrast, readable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")
_KEYS = string.ascii_uppercase, string.punctuation  # signs are offered when no letter is free


def refused(reason: str, advice: str) -> UserError:
    """The sentence for an edit that was not made."""
    return UserError(f"{reason}; nothing was changed; {advice}.")


def rename_scheme(scheme: Scheme, name: str) -> Scheme:
    """Another name for the scheme as a whole."""
    return replace(scheme, name=clean_name(name, "scheme"))


def add_label(scheme: Scheme, label: Label, after: str | None = None) -> Scheme:
    """Adds a label behind the one called `after`, or at the end of its layer.

    Raises:
        UserError: the layer has a label of that name.
    """
    label = replace(label, name=clean_name(label.name, "label"))
    require_free(scheme, label.layer, label.name)
    labels = list(scheme.labels)
    before = [n for n, other in enumerate(labels) if other.layer is label.layer]
    place = next((n for n in before if labels[n].name == after), before[-1] if before else len(labels) - 1)
    labels.insert(place + 1, label)
    return checked(replace(scheme, labels=tuple(labels)))


def unused_name(scheme: Scheme, layer: Layer, like: str) -> str:
    """`like` if the layer has no such label, otherwise `like` with the first number that is free."""
    number, name = 2, like
    while scheme.has_label(layer, name):
        name, number = f"{like}_{number}", number + 1
    return name


def recolor(
    scheme: Scheme, layer: Layer, name: str, *, light: str | None = None, dark: str | None = None
) -> Scheme:
    """Other colours in one or both themes.

    Raises:
        UserError: not `#rrggbb`, or it cannot be read on the page of the theme; names the nearest that can.
    """
    label = scheme.label(layer, name)
    for theme, color in (("light", light), ("dark", dark)):
        if color is not None and not _COLOR.fullmatch(color):
            raise refused(f"“{color}” is no colour", "write one like #1F6FD1")
        if color is not None and least_contrast(color, theme) < READABLE:
            ratio = f"{least_contrast(color, theme):.1f}"
            reason = f"{color} can hardly be read on the {theme} page ({ratio}:1, {READABLE}:1 is needed)"
            raise refused(reason, f"take {readable(color, theme)} instead")
    return _with(
        scheme, replace(label, light=(light or label.light).upper(), dark=(dark or label.dark).upper())
    )


def rekey(
    scheme: Scheme, layer: Layer, name: str, key: str, reserved: Mapping[str, str] | None = None
) -> Scheme:
    """Another key; an empty one takes the key away. `reserved` are keys of the program and what they do.

    Raises:
        UserError: the key is not one letter or sign, is taken, or the layer's labels have no keys (events).
    """
    key = key.strip().upper()
    if key and layer is Layer.EVENT:
        raise refused("Event types are picked by name and have no keys", "give keys to entities and quotes")
    if len(key) > 1 or key.isdigit():
        raise refused(f"“{key}” cannot be a key: it must be one letter or sign", "press another one")
    others = [label for label in scheme.labels if (label.layer, label.name) != (layer, name)]
    taken = {used.upper(): does for used, does in (reserved or {}).items()}
    taken |= {label.key.upper(): label.name for label in reversed(others) if label.key}
    if key in taken:
        own = scheme.label(layer, name).key.upper()
        letters, signs = ([key for key in some if key not in (*taken, own)] for some in _KEYS)
        free = " ".join(letters or signs)
        advice = f"press one of those that are free: {free}" if free else "press another one"
        raise refused(f"The key {key} is taken by “{taken[key]}”", advice)
    return _with(scheme, replace(scheme.label(layer, name), key=key))


def describe(
    scheme: Scheme,
    layer: Layer,
    name: str,
    *,
    code: str | None = None,
    definition: str | None = None,
    example: str | None = None,
    guideline: str | None = None,
) -> Scheme:
    """Other words about a label; None leaves them as they are.

    Raises:
        UserError: the code is empty or longer than 8 code points.
    """
    label = scheme.label(layer, name)
    if code is not None:
        code = code.strip()
        if not 0 < len(code) <= 8:
            raise refused("A code has 1 to 8 letters", "write a shorter one")
        label = replace(label, code=code)
    if definition is not None:
        label = replace(label, definition=" ".join(definition.split()))
    if example is not None:
        label = replace(label, example=" ".join(example.split()))
    if guideline is not None:
        label = replace(label, guideline="\n".join(guideline.splitlines()).strip())
    return _with(scheme, label)


def set_also(scheme: Scheme, layer: Layer, name: str, also: Iterable[str]) -> Scheme:
    """The names under which pipelines and imports know the label.

    Raises:
        UserError: another label of the layer is called so.
    """
    names = clean_list(also)
    for other in scheme.all_of(layer):
        clash = next((n for n in names if other.name != name and n in (other.name, *other.also)), None)
        if clash is not None:
            raise refused(f"“{clash}” means “{other.name}” already", "take it away there first")
    return _with(scheme, replace(scheme.label(layer, name), also=tuple(n for n in names if n != name)))


def set_modes(scheme: Scheme, event_type: str, modes: Iterable[str]) -> Scheme:
    """The modes that an event type offers, in order; what annotations say already stays."""
    return _with(scheme, replace(scheme.label(Layer.EVENT, event_type), modes=clean_list(modes)))


def set_contexts(scheme: Scheme, contexts: Iterable[str]) -> Scheme:
    """The contexts that every event type offers, in order; what annotations say already stays."""
    return replace(scheme, contexts=clean_list(contexts))


def set_link(scheme: Scheme, role: str, labels: Iterable[str] | None) -> Scheme:
    """Which entity labels may take a role; None opens it to all.

    Raises:
        UserError: none is left, or the scheme lacks one of them.
    """
    others = tuple(link for link in scheme.links if link.role != role)
    if labels is None:
        return replace(scheme, links=others)
    wanted = set(labels)
    names = tuple(label.name for label in scheme.all_of(Layer.ENTITY) if label.name in wanted)
    if not names or len(names) < len(wanted):
        raise refused(f"Nobody could be a {role} any more", "leave one entity label at least")
    return checked(replace(scheme, links=(*others, Link(role, names))))


def move_label(scheme: Scheme, layer: Layer, name: str, to: int) -> Scheme:
    """Moves a label to place `to` (from 0, clipped) among those of its layer, retired ones too."""
    label = scheme.label(layer, name)
    others = [other for other in scheme.all_of(layer) if other is not label]
    others.insert(max(0, to), label)
    ordered = iter(others)
    return replace(
        scheme, labels=tuple(next(ordered) if other.layer is layer else other for other in scheme.labels)
    )


def retire(scheme: Scheme, layer: Layer, name: str) -> Scheme:
    """Offers the label no more; old annotations keep it and its colours. Its key is free."""
    return _with(scheme, replace(scheme.label(layer, name), retired=True, key=""))


def bring_back(scheme: Scheme, layer: Layer, name: str) -> Scheme:
    """Offers a retired label again; its key must be given anew."""
    return _with(scheme, replace(scheme.label(layer, name), retired=False))


def checked(scheme: Scheme) -> Scheme:
    """The scheme, if it is whole."""
    require_whole(scheme)
    return scheme


def require_free(scheme: Scheme, layer: Layer, name: str) -> None:
    """Raises `UserError` if the layer has a label of that name."""
    if scheme.has_label(layer, name):
        raise refused(f"The scheme has a label “{name}” already", "take another name, or merge the two")


def clean_name(name: str, what: str) -> str:
    """The name without blanks around it.

    Raises:
        UserError: it is empty, too long or has a line end.
    """
    name = name.strip()
    if not name or len(name) > 60 or len(name.splitlines()) > 1:
        raise refused(f"The name of a {what} has 1 to 60 letters in one line", "write another one")
    return name


def clean_list(values: Iterable[str]) -> tuple[str, ...]:
    """The values without blanks around them, each once, empty ones left out."""
    return tuple(dict.fromkeys(value.strip() for value in values if value.strip()))


def reapply(before: Scheme, after: Scheme, now: Scheme, used: Sequence[tuple[Layer, str]] = ()) -> Scheme:
    """What made `after` of `before`, made to `now`: what others changed since stays.

    A label that this would remove though annotations have it (`used`) is retired instead; one that it would
    add and that is there as retired comes back. A key that two labels would have goes to the one that gets
    it here.
    """
    old = {(label.layer, label.name): label for label in before.labels}
    new = {(label.layer, label.name): label for label in after.labels}
    labels = []
    for label in now.labels:
        at = label.layer, label.name
        if at in old and at not in new:
            if at in used:
                labels.append(replace(label, retired=True, key=""))
            continue
        if at in new and (at in old or label.retired):
            label = _refitted(label, old[at], new[at]) if at in old else new[at]
        labels.append(label)
    present = {(label.layer, label.name) for label in labels}
    made = replace(now, labels=tuple(labels))
    for label in after.labels:
        at = label.layer, label.name
        if at not in present and at not in old:
            made = _inserted(made, label, after)
    free = _with_keys_once(made, [at for at in new if at not in old or new[at].key != old[at].key])
    return replace(
        free,
        name=after.name if after.name != before.name else now.name,
        contexts=after.contexts if after.contexts != before.contexts else now.contexts,
        links=after.links if after.links != before.links else now.links,
    )


def _refitted(label: Label, old: Label, new: Label) -> Label:
    """The label with the fields in which `new` differs from `old`."""
    names = [f.name for f in fields(Label) if getattr(old, f.name) != getattr(new, f.name)]
    return replace(label, **{name: getattr(new, name) for name in names})


def _inserted(scheme: Scheme, label: Label, model: Scheme) -> Scheme:
    """Puts a label where `model` has it: behind the nearest label before it that the scheme has too."""
    row = [other.name for other in model.all_of(label.layer)]
    before = [name for name in row[: row.index(label.name)] if scheme.has_label(label.layer, name)]
    labels = list(scheme.labels)
    place = next(
        (n + 1 for n, o in enumerate(labels) if before and (o.layer, o.name) == (label.layer, before[-1])),
        next((n for n, other in enumerate(labels) if other.layer is label.layer), len(labels)),
    )
    labels.insert(place, label)
    return replace(scheme, labels=tuple(labels))


def _with_keys_once(scheme: Scheme, first: Sequence[tuple[Layer, str]]) -> Scheme:
    """Leaves each key to one label: one of `first` if it can be, otherwise the first that has it."""
    holders: dict[str, Label] = {}
    for label in sorted(scheme.labels, key=lambda label: (label.layer, label.name) not in first):
        holders.setdefault(label.key.upper(), label)
    labels = tuple(
        label if not label.key or holders[label.key.upper()] is label else replace(label, key="")
        for label in scheme.labels
    )
    return replace(scheme, labels=labels)


def _with(scheme: Scheme, label: Label) -> Scheme:
    """The scheme with `label` in the place of the one of its name.

    Raises:
        UserError: there is none, as when another person has renamed it.
    """
    if not scheme.has_label(label.layer, label.name):
        raise refused(f"The scheme has no label “{label.name}” any more", "pick another one")
    labels = tuple(
        label if (other.layer, other.name) == (label.layer, label.name) else other for other in scheme.labels
    )
    return checked(replace(scheme, labels=labels))
