"""Every label can be read in both themes, also by people who see colours differently."""

import pytest
from PySide6.QtGui import QColor

from annotator import paths
from annotator.core.annotation import Layer
from annotator.core.scheme import parse_scheme
from annotator.gui.actions import Actions
from annotator.gui.theme import DARK, LIGHT

READABLE = 4.5  # WCAG 2 AA for text
SCHEMES = ("news", "general")
# Machado, Oliveira and Fernandes 2009, severity 1.0, linear RGB
BLINDNESS = {
    "none": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.1523, 1.0526, -0.2049), (0.1145, 0.7863, 0.0992), (-0.0039, -0.0481, 1.0520)),
    "deuteranopia": ((0.3673, 0.8606, -0.2280), (0.2801, 0.6725, 0.0474), (-0.0118, 0.0429, 0.9689)),
    "tritanopia": ((1.2555, -0.0767, -0.1788), (-0.0784, 0.9308, 0.1476), (0.0047, 0.6914, 0.3039)),
}


def linear(color):
    """Linear RGB of a colour."""
    channels = (color.redF(), color.greenF(), color.blueF())
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]


def luminance(color, blindness):
    """Relative luminance as WCAG 2 defines it, of the colour as it is seen."""
    rgb = linear(color)
    seen = [
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, rgb, strict=True)))) for row in BLINDNESS[blindness]
    ]
    return 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]


def contrast(one, other, blindness="none"):
    """The contrast ratio of two colours."""
    light, dark = sorted((luminance(one, blindness), luminance(other, blindness)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def labels():
    for name in SCHEMES:
        scheme = parse_scheme(paths.resource("schemes", f"{name}.toml").read_text("utf-8"))
        for layer in (Layer.ENTITY, Layer.QUOTE):
            yield from scheme.of(layer)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("blindness", BLINDNESS)
def test_code_and_words_of_every_label_can_be_read(theme, blindness):
    for label in labels():
        color = theme.label_color(label)
        tint = theme.tinted(color, theme.tint)
        assert contrast(color, QColor(theme.page), blindness) >= READABLE, label.name
        assert contrast(QColor(theme.ink), tint, blindness) >= READABLE, label.name


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("ink", "page"), ("ink", "desk"), ("ink", "raised"), ("ink", "selection"), ("ink", "quote"),
        ("quiet", "page"), ("quiet", "desk"), ("quiet", "raised"), ("on_accent", "accent"),
        ("accent", "page"),
        ("warning", "page"), ("danger", "page"), ("success", "page"),
    ],
)  # fmt: skip
def test_every_text_colour_can_be_read_on_its_ground(theme, text, ground):
    assert contrast(QColor(getattr(theme, text)), QColor(getattr(theme, ground))) >= READABLE


@pytest.mark.parametrize("name", SCHEMES)
def test_no_key_stands_for_two_actions(qtbot, name):
    from PySide6.QtWidgets import QWidget

    window, article = QWidget(), QWidget()
    qtbot.addWidget(window)
    qtbot.addWidget(article)
    scheme = parse_scheme(paths.resource("schemes", f"{name}.toml").read_text("utf-8"))
    actions = Actions(window, {})
    actions.serve(article, [window], scheme)
    assert actions.collisions() == {}


def test_a_shortcut_of_the_user_replaces_the_default_and_shows_a_collision(qtbot, scheme):
    from PySide6.QtWidgets import QWidget

    window, article = QWidget(), QWidget()
    qtbot.addWidget(window)
    qtbot.addWidget(article)
    actions = Actions(window, {"reject": "Alt+A", "find": "P"})
    actions.serve(article, [window], scheme)
    assert actions.key("reject") == "Alt+A"
    assert "(Alt+A)" in actions["reject"].toolTip()
    assert list(actions.collisions()) == ["P"]
