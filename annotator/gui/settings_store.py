"""The settings in use, and their file."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from annotator.settings import Settings, save_settings

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)


class SettingsStore:
    """Holds the current `Settings`; every change is written at once."""

    def __init__(self, settings: Settings, path: Path) -> None:
        self.current = settings
        self._path = path

    def change(self, settings: Settings) -> None:
        """Takes over new settings. If the file cannot be written they last until the end."""
        self.current = settings
        try:
            save_settings(settings, self._path)
        except OSError as error:
            log.warning("settings not saved: %s", error)
