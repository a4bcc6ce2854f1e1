"""The scheme: shipped ones are whole, broken ones are refused with one sentence."""

from __future__ import annotations

import pytest

from annotator.core.annotation import Layer
from annotator.core.errors import UserError
from annotator.core.scheme import Label, parse_scheme
from annotator.paths import resource

SHIPPED = sorted(resource("schemes").glob("*.toml"))
HEAD = 'name = "S"\nversion = 2\n'


def row(layer: str, name: str, **fields: str) -> str:
    lines = [f'{key} = "{value}"' for key, value in {"name": name, **fields}.items()]
    return f"[[{layer}]]\n" + "\n".join(lines) + "\n"


def contrast(one: str, other: str) -> float:
    """WCAG's contrast ratio of two `#rrggbb` colours."""
    light = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light[0] + 0.05) / (light[1] + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_the_shipped_schemes_are_whole(path):
    scheme = parse_scheme(path.read_text("utf-8"))
    assert scheme.name
    assert scheme.of(Layer.ENTITY)
    for label in scheme.labels:
        assert label.definition, f"{label.name} is not defined"
        assert contrast(label.light, "#ffffff") > 4.5, f"{label.name} cannot be read on white"
        assert contrast(label.dark, "#1e1e1e") > 4.5, f"{label.name} cannot be read on black"


def test_the_default_scheme_is_shipped_with_the_16_event_types():
    scheme = parse_scheme(resource("schemes", "news.toml").read_text("utf-8"))
    assert len(scheme.of(Layer.EVENT)) == 16
    assert [label.name for label in scheme.of(Layer.QUOTE)] == [
        "direct",
        "mixed",
        "indirect",
        "scare",
        "title",
    ]


def test_labels_keep_their_order_and_are_found_by_key_and_name():
    scheme = parse_scheme(
        HEAD + row("entity", "B", key="B") + row("entity", "A", key="A") + row("event", "A")
    )
    assert [label.name for label in scheme.of(Layer.ENTITY)] == ["B", "A"]
    assert scheme.has_label(Layer.EVENT, "A")
    assert not scheme.has_label(Layer.QUOTE, "A")


def test_a_label_that_the_scheme_does_not_know_is_shown_in_grey():
    """An import with labels of another project must be seen, not crash."""
    scheme = parse_scheme(HEAD)
    assert scheme.label(Layer.ENTITY, "Vehicle") == Label("Vehicle", Layer.ENTITY, "VEHI")


@pytest.mark.parametrize(
    "toml",
    [
        "name = ",
        "",
        'name = "S"',
        'name = "S"\nversion = "two"',
        HEAD + "[[entity]]\ncode = 'X'",
        HEAD + "entity = 3",
        HEAD + "entity = 'PERSON'",
        HEAD + row("entity", "A", key="P") + row("quote", "B", key="P"),
        HEAD + row("entity", "A", key="P") + row("quote", "B", key="p"),
        HEAD + row("entity", "A") + row("entity", "A"),
    ],
)
def test_a_broken_scheme_is_one_sentence(toml):
    with pytest.raises(UserError) as caught:
        parse_scheme(toml)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.startswith("The scheme")
    assert "nothing was changed; mend" in sentence
    assert sentence.endswith(".")


def test_the_doubled_key_is_named():
    with pytest.raises(UserError, match="the key P to two labels"):
        parse_scheme(HEAD + row("entity", "A", key="P") + row("quote", "B", key="P"))


def test_the_same_name_may_stand_in_two_layers():
    scheme = parse_scheme(HEAD + row("entity", "EVENT") + row("event", "EVENT"))
    assert scheme.label(Layer.ENTITY, "EVENT").layer is Layer.ENTITY
    assert scheme.label(Layer.EVENT, "EVENT").layer is Layer.EVENT
