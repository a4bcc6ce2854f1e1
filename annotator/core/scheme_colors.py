"""Can a label's colour be read? Contrast as WCAG 2 defines it, for every way of seeing colours."""

from __future__ import annotations

import colorsys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

READABLE = 4.5
"""WCAG 2 AA for text."""

PAGES: Mapping[str, str] = {"light": "#FFFFFF", "dark": "#1F2023"}
"""What a label's colour is read on, by theme."""

Matrix = tuple[tuple[float, float, float], ...]

VISION: Mapping[str, Matrix] = {
    "none": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.1523, 1.0526, -0.2049), (0.1145, 0.7863, 0.0992), (-0.0039, -0.0481, 1.0520)),
    "deuteranopia": ((0.3673, 0.8606, -0.2280), (0.2801, 0.6725, 0.0474), (-0.0118, 0.0429, 0.9689)),
    "tritanopia": ((1.2555, -0.0767, -0.1788), (-0.0784, 0.9308, 0.1476), (0.0047, 0.6914, 0.3039)),
}
"""How colours are seen. Machado, Oliveira and Fernandes 2009, severity 1.0, over linear RGB."""

_STEPS = 100


def contrast(one: str, other: str, vision: str = "none") -> float:
    """The contrast ratio, 1 to 21, of two `#rrggbb` colours as they are seen."""
    low, high = sorted((_luminance(one, vision), _luminance(other, vision)))
    return (high + 0.05) / (low + 0.05)


def least_contrast(color: str, theme: str) -> float:
    """The contrast of a label's colour on the page of a theme, for whoever sees it worst."""
    return min(contrast(color, PAGES[theme], vision) for vision in VISION)


def readable(color: str, theme: str) -> str:
    """The colour itself, or the nearest of its hue that can be read on the page of the theme."""
    red, green, blue = _channels(color)
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    away = 0.0 if theme == "light" else 1.0
    tried = color
    for step in range(_STEPS + 1):
        if least_contrast(tried, theme) >= READABLE:
            break
        share = step / _STEPS
        tried = _hex(colorsys.hls_to_rgb(hue, lightness * (1 - share) + away * share, saturation))
    return tried


def _channels(color: str) -> list[float]:
    return [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]


def _hex(channels: Sequence[float]) -> str:
    return "#" + "".join(f"{round(channel * 255):02X}" for channel in channels)


def _luminance(color: str, vision: str) -> float:
    rgb = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _channels(color)]
    rows = VISION[vision]
    seen = [min(1.0, max(0.0, sum(a * b for a, b in zip(row, rgb, strict=True)))) for row in rows]
    return 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]
