"""Fonts for documents: those that the program ships, and those that the system has for other scripts."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from annotator import paths

_FILES = {
    "Serif": "SourceSerif4-Regular.otf",
    "SerifBold": "SourceSerif4-Semibold.otf",
    "Sans": "Inter-Regular.otf",
}
_PREFERRED = ("NotoSans", "NotoNaskh", "NotoSerif", "DejaVuSans", "DroidSansFallback", "wqy")
"""Starts of the names of fonts that cover much; they are looked into first."""
_MOST = 400


def shipped() -> dict[str, str]:
    """The files of our own fonts, by name."""
    return {name: str(paths.resource("fonts", file)) for name, file in _FILES.items()}


@cache
def system_font_for(char: str) -> str | None:
    """A font file of this system that has the character; None if none has it."""
    return next((path for path, characters in _system_fonts() if ord(char) in characters), None)


@cache
def _system_fonts() -> tuple[tuple[str, frozenset[int]], ...]:
    """The fonts and the code points each of them has; collections and broken files are passed over."""
    from matplotlib.font_manager import findSystemFonts

    found = (Path(path) for path in findSystemFonts(fontext="ttf"))
    upright = [p for p in found if not {"Bold", "Italic", "Oblique"} & set(_parts(p.stem))]
    ordered = sorted(upright, key=lambda p: (_rank(p), p.name))[:_MOST]
    return tuple((str(path), characters) for path in ordered if (characters := _characters(path)))


def _parts(stem: str) -> list[str]:
    spaced = "".join(f" {c}" if c.isupper() else " " if c in "-_" else c for c in stem)
    return spaced.split()


def _rank(path: Path) -> int:
    return next((n for n, start in enumerate(_PREFERRED) if path.name.startswith(start)), len(_PREFERRED))


def _characters(path: Path) -> frozenset[int]:
    from fontTools.ttLib import TTFont, TTLibError

    try:
        with TTFont(path, lazy=True) as font:
            is_outlined = "glyf" in font or "CFF " in font  # pictures of emoji cannot be drawn as text
            return frozenset(font.getBestCmap() or ()) if is_outlined else frozenset()
    except (TTLibError, OSError, KeyError, ValueError):
        return frozenset()
