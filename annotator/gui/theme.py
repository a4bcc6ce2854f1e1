"""Colours, fonts and sizes of the window in the light and the dark theme.

Everything that paints takes its colours from the `Theme` it is given; nothing else names a colour.
"""

from __future__ import annotations

from dataclasses import dataclass
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
    quote="#2D2A22",
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
    app.setStyleSheet(_style_sheet(theme))


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


def _style_sheet(theme: Theme) -> str:
    hover = blend(QColor(theme.ink), QColor(theme.desk), 0.07).name()
    return f"""
    QToolTip {{ color: {theme.ink}; background: {theme.raised}; border: 1px solid {theme.line};
        padding: 4px 8px; }}
    QMainWindow::separator {{ width: 0; height: 0; }}
    QToolBar {{ border: none; background: {theme.desk}; padding: 4px 8px; spacing: 4px; }}
    QToolBar::separator {{ width: 8px; background: transparent; }}
    QToolButton {{ border: none; border-radius: {RADIUS}px; padding: 4px 8px; }}
    QToolButton:hover {{ background: {hover}; }}
    QToolButton:pressed, QToolButton:checked {{ background: {theme.selection}; }}
    QToolButton:focus {{ border: 1px solid {theme.accent}; padding: 3px 7px; }}
    QToolButton::menu-indicator {{ image: none; }}
    QMenuBar {{ background: {theme.desk}; padding: 0 4px; }}
    QMenuBar::item {{ padding: 4px 8px; border-radius: {RADIUS}px; }}
    QMenuBar::item:selected {{ background: {hover}; }}
    QMenu {{ background: {theme.raised}; border: 1px solid {theme.line}; padding: 4px; }}
    QMenu::item {{ padding: 4px 24px 4px 12px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {theme.selection}; color: {theme.ink}; }}
    QMenu::item:disabled {{ color: {theme.quiet}; }}
    QMenu::separator {{ height: 1px; background: {theme.line}; margin: 4px 8px; }}
    QLineEdit, QPlainTextEdit, QComboBox {{ background: {theme.raised}; border: 1px solid {theme.line};
        border-radius: {RADIUS}px; padding: 4px 8px; selection-background-color: {theme.selection};
        selection-color: {theme.ink}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: 1px solid {theme.accent}; }}
    QComboBox::drop-down {{ border: none; width: 20px; }}
    QComboBox QAbstractItemView {{ background: {theme.raised}; border: 1px solid {theme.line};
        selection-background-color: {theme.selection}; selection-color: {theme.ink}; padding: 4px; }}
    QPushButton {{ background: {theme.raised}; border: 1px solid {theme.line}; border-radius: {RADIUS}px;
        padding: 4px 12px; }}
    QPushButton:hover {{ background: {hover}; }}
    QPushButton:focus {{ border: 1px solid {theme.accent}; }}
    QPushButton:checked {{ background: {theme.selection}; border: 1px solid {theme.accent}; }}
    QPushButton[primary="true"] {{ background: {theme.accent}; color: {theme.on_accent}; border: none;
        padding: 5px 13px; }}
    QPushButton[row="true"] {{ text-align: left; background: transparent; border: none; padding: 3px 9px; }}
    QPushButton[row="true"]:hover {{ background: {hover}; }}
    QPushButton[row="true"]:checked {{ background: {theme.selection}; }}
    QPushButton[row="true"]:focus {{ border: 1px solid {theme.accent}; padding: 2px 8px; }}
    QPushButton:disabled {{ color: {theme.quiet}; }}
    QListView, QScrollArea, QTreeView {{ border: none; background: transparent; outline: none; }}
    QSplitter::handle {{ background: transparent; }}
    QStatusBar {{ background: {theme.desk}; color: {theme.quiet}; }}
    QStatusBar::item {{ border: none; }}
    QProgressBar {{ border: none; border-radius: 2px; background: {theme.line}; max-height: 4px;
        min-height: 4px; }}
    QProgressBar::chunk {{ border-radius: 2px; background: {theme.accent}; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {theme.line}; border-radius: 4px; min-height: 32px;
        margin: 2px; }}
    QScrollBar::handle:vertical:hover {{ background: {theme.quiet}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QLabel[quiet="true"] {{ color: {theme.quiet}; }}
    QLabel[heading="true"] {{ font-weight: 600; }}
    """
