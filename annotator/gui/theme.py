"""Colours, fonts and sizes of the window in the light and the dark theme.

Everything that paints takes its colours from the `Theme` it is given; nothing else names a colour.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from annotator.paths import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from annotator.core.scheme import Label

GAP = 4  # the grid: every distance in the window is a multiple of it
RADIUS = 6
READING_FAMILY = "Source Serif 4"
INTERFACE_FAMILY = "Inter"
_FONT_FILES = (
    "SourceSerif4-Regular.otf",
    "SourceSerif4-Semibold.otf",
    "SourceSerif4-It.otf",
    "Inter-Regular.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
)


@dataclass(frozen=True)
class Theme:
    """One set of colours as `#rrggbb`. `tint` is how much of a label's colour lies behind its words."""

    name: str
    page: str
    desk: str
    raised: str
    ink: str
    quiet: str
    line: str
    accent: str
    on_accent: str
    selection: str
    quote: str
    warning: str
    danger: str
    success: str
    tint: float

    @property
    def is_dark(self) -> bool:
        """True for light text on a dark page."""
        return self.name == "dark"

    def label_color(self, label: Label) -> QColor:
        """The colour of a label's code and rule; at least 4.5:1 on page and tint (tested)."""
        return QColor(label.dark if self.is_dark else label.light)

    def tinted(self, color: QColor, share: float) -> QColor:
        """`share` of `color` over the page, opaque."""
        return blend(color, QColor(self.page), share)


LIGHT = Theme(
    name="light",
    page="#FFFFFF",
    desk="#F5F5F3",
    raised="#FFFFFF",
    ink="#1F2328",
    quiet="#636B74",
    line="#E3E3E0",
    accent="#1F6FD1",
    on_accent="#FFFFFF",
    selection="#CFE3FB",
    quote="#F7F1E1",
    warning="#8A5A00",
    danger="#B42318",
    success="#1A7F4B",
    tint=0.14,
)
DARK = Theme(
    name="dark",
    page="#1F2023",
    desk="#18191B",
    raised="#26282C",
    ink="#E6E7E9",
    quiet="#9AA1A9",
    line="#33363B",
    accent="#6CB0FF",
    on_accent="#10161F",
    selection="#27466B",
    quote="#3A3426",
    warning="#E0B252",
    danger="#FF8F85",
    success="#5CCB95",
    tint=0.22,
)


def blend(top: QColor, bottom: QColor, share: float) -> QColor:
    """`share` of `top` over `bottom`."""
    return QColor(
        round(top.red() * share + bottom.red() * (1 - share)),
        round(top.green() * share + bottom.green() * (1 - share)),
        round(top.blue() * share + bottom.blue() * (1 - share)),
    )


def pick_theme(setting: str) -> Theme:
    """The theme for the setting `system`, `light` or `dark`."""
    if setting == "system":
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if setting == "dark" else LIGHT


def load_fonts(app: QApplication) -> None:
    """Registers the shipped fonts, so that the program looks the same on every system.

    Must come before the first widget is made: a style sheet keeps later fonts from those that are there.
    """
    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))
    app.setStyle("Fusion")
    app.setFont(interface_font())


def interface_font(pixels: int = 13, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of everything but the article, with tabular numbers."""
    font = QFont(INTERFACE_FAMILY)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def reading_font(pixels: int, *, serif: bool = True) -> QFont:
    """The font of the article."""
    font = QFont(READING_FAMILY if serif else INTERFACE_FAMILY)
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Gives the application the theme's palette and the few rules that a palette cannot say."""
    app.setPalette(_palette(theme))
    sheet = _style_sheet(theme)
    if sheet != app.styleSheet():  # else every widget would be styled once more for nothing
        app.setStyleSheet(sheet)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    colors = {
        role.Window: theme.desk,
        role.WindowText: theme.ink,
        role.Base: theme.raised,
        role.AlternateBase: theme.desk,
        role.Text: theme.ink,
        role.PlaceholderText: theme.quiet,
        role.Button: theme.raised,
        role.ButtonText: theme.ink,
        role.BrightText: theme.danger,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Link: theme.accent,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.ink,
        role.Light: theme.raised,
        role.Midlight: theme.line,
        role.Mid: theme.line,
        role.Dark: theme.quiet,
        role.Shadow: theme.line,
    }
    for color_role, value in colors.items():
        palette.setColor(color_role, QColor(value))
    disabled = QPalette.ColorGroup.Disabled
    faint = blend(QColor(theme.quiet), QColor(theme.desk), 0.7)
    for color_role in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, color_role, faint)
    return palette


def tree_frame(theme: Theme) -> str:
    """The rule of a style sheet for a tree or table that stands framed in a form."""
    return f"QTreeView {{ background: {theme.raised}; border: 1px solid {theme.line}; border-radius: 6px; }}"


def _style_sheet(theme: Theme) -> str:
    """The style sheet of the window with the theme's colours."""
    hover = blend(QColor(theme.ink), QColor(theme.desk), 0.07).name()
    template = Template(resource("themes", "style.qss").read_text("utf-8"))
    return template.substitute(asdict(theme), hover=hover, radius=RADIUS, icons=resource("icons").as_posix())
