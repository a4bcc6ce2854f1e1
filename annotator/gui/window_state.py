"""Where the window stood, how wide its columns were, which folder files came from.

Kept by Qt, apart from the settings.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from annotator.paths import config_dir

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QSplitter

_WIDEST = 0.4  # of the window: the most that the right column takes at the start


def restore_state(window: QMainWindow, columns: QSplitter) -> None:
    """Puts the window where it was when it was closed last; a first start changes nothing."""
    state = _state()
    geometry, sizes = state.value("geometry"), state.value("columns")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    if isinstance(sizes, QByteArray):
        columns.resize(window.width(), columns.height())  # the window is not laid out yet
        columns.restoreState(sizes)
        _narrow_right(columns, round(window.width() * _WIDEST))


def _narrow_right(columns: QSplitter, widest: int) -> None:
    """Gives what the right column has beyond `widest` pixels to the article."""
    *left, article, right = columns.sizes()
    if right > widest:
        columns.setSizes([*left, article + right - widest, widest])


def save_state(window: QMainWindow, columns: QSplitter) -> None:
    """Remembers it for the next start."""
    state = _state()
    state.setValue("geometry", window.saveGeometry())
    state.setValue("columns", columns.saveState())


def in_last_folder(start: str = "") -> str:
    """Where a file dialog begins: in the folder used last, with the name of `start`; else at `start`."""
    stored = str(_state().value("folder", ""))
    if not stored or not Path(stored).is_dir():
        return start
    return str(Path(stored, Path(start).name))


def remember_folder(chosen: str) -> None:
    """The next file dialog begins where this file or folder lies; empty: none was chosen."""
    if chosen:
        path = Path(chosen)
        _state().setValue("folder", str(path if path.is_dir() else path.parent))


def _state() -> QSettings:
    return QSettings(str(config_dir() / "window.ini"), QSettings.Format.IniFormat)
