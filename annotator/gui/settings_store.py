"""The settings in use, and their file."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from annotator.settings import Settings, save_settings

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)


class SettingsStore(QObject):
    """Holds the current `Settings`; every change is written at once, then `changed` comes."""

    changed = Signal()

    def __init__(self, settings: Settings, path: Path) -> None:
        super().__init__()
        self.current = settings
        self.path = path

    def change(self, settings: Settings) -> None:
        """Takes over new settings. If the file cannot be written they last until the end."""
        if settings == self.current:
            return
        self.current = settings
        try:
            save_settings(settings, self.path)
        except OSError as error:
            log.warning("settings not saved: %s", error)
        self.changed.emit()

    def set(self, **values: Any) -> None:  # noqa: ANN401 - `Settings` says what each may be
        """Changes some settings by name."""
        self.change(replace(self.current, **values))
