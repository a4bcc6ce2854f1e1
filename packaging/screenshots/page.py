"""docs/surfaces.md: all pictures, each with what it shows."""

from __future__ import annotations

import inspect

from screenshots.table import SHARP, SURFACES, THEMES, file_name

_HEAD = """# What everything looks like

Each surface in the light and the dark theme, taken from the real program by `make screenshots`; the same
command writes this page. A test takes the pictures again and compares them (`tests/e2e/test_surfaces.py`).
The articles are our own; nothing in them has happened.
"""


def page() -> str:
    """The text of the page."""
    parts = [_HEAD]
    for name, scene in SURFACES.items():
        caption = (inspect.getdoc(scene) or "").splitlines()[0]
        pictures = " ".join(f"![{name}, {theme}](images/{file_name(name, theme)})" for theme in THEMES)
        sharp = [f"[{theme}](images/{file_name(name, theme, '@2')})" for theme in THEMES if name in SHARP]
        more = f" At 200 %: {', '.join(sharp)}." if sharp else ""
        parts.append(f"## {name}\n\n{caption}{more}\n\n{pictures}\n")
    return "\n".join(parts)
