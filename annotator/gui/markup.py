"""Text for widgets that read some signs as their own."""

from __future__ import annotations


def plain(text: str) -> str:
    """Text of an article on a button or in a menu: an ampersand is one, not the mark of a shortcut."""
    return text.replace("&", "&&")


def strong(text: str) -> str:
    """Rich text in the heaviest weight that the font has; for `<b>` Qt would smear it."""
    return f'<span style="font-weight:600">{text}</span>'
