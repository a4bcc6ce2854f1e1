"""Files dropped on the window are opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.gui.library import Library
    from annotator.gui.messages import Messages


class Drops(QObject):
    """Takes what is dropped on a window."""

    def __init__(self, window: QWidget, library: Library, messages: Messages) -> None:
        super().__init__(window)
        self._library = library
        self._messages = messages
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self._take(event)
            return True
        if isinstance(event, QDragEnterEvent):
            event.setAccepted(event.mimeData().hasUrls())
            return True
        return False

    def _take(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self._library.open_paths(paths)
        else:
            self._messages.warn(self.tr("Only files of this machine can be dropped; nothing was opened."))
