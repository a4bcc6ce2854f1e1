"""Where schemes come from and go to: files, those that come with the program, earlier versions."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from annotator.gui.markup import plain
from annotator.paths import resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.corpus.schemes import SchemeVersion
    from annotator.gui.messages import Messages
    from annotator.gui.scheme_editor_model import SchemeEditing


class SchemeSources(QObject):
    """Takes another scheme in place of the current one, or writes it out; `undo` takes it back."""

    def __init__(
        self, window: QWidget, editing: SchemeEditing, messages: Messages, undo: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._editing = editing
        self._messages = messages
        self._undo = undo

    def import_file(self) -> None:
        """Asks for a file and takes its scheme."""
        names = self._messages.ask_files(self.tr("Import a scheme"), self.tr("Scheme (*.toml)"))
        if names:
            self.take(Path(names[0]))

    def take(self, path: Path) -> None:
        """Takes the scheme of a file; says how many annotations have labels that it lacks."""
        with self._messages.attempt():
            scheme = self._editing.read_file(path)
            self._editing.edit(lambda _old: scheme)
            lacking = sum(n for at, n in self._editing.used().items() if not scheme.has_label(*at))
            text = self.tr("The scheme is now “{0}”.").format(scheme.name)
            more = self.tr("Annotations with labels that it lacks: {0}; merge them into labels that it has.")
            told = f"{text} {more.format(lacking)}" if lacking else text
            self._messages.tell(told, action=(self.tr("Undo"), self._undo))

    def export_file(self) -> None:
        """Asks for a name and writes the scheme there."""
        start = f"{self._editing.scheme.name}.toml".replace("/", "-")
        name = self._messages.ask_save(self.tr("Export the scheme"), start, self.tr("Scheme (*.toml)"))
        if name:
            with self._messages.attempt():
                path = Path(name) if Path(name).suffix else Path(name).with_suffix(".toml")
                self._editing.write_file(path)
                self._messages.tell(self.tr("Written to {0}.").format(path))

    def menu(self) -> QMenu:
        """The schemes that come with the program, and the versions of this corpus."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        earlier = QMenu(self.tr("Earlier versions"), menu)
        with self._messages.attempt():
            for path in sorted(resource("schemes").glob("*.toml")):
                menu.addAction(plain(self._editing.read_file(path).name), partial(self.take, path))
            for version in self._editing.versions()[1:]:
                earlier.addAction(plain(_title(version)), partial(self._revert, version.id))
        menu.addSeparator()
        menu.addMenu(earlier)
        earlier.setEnabled(not earlier.isEmpty())
        return menu

    def _revert(self, version_id: int) -> None:
        with self._messages.attempt():
            self._editing.revert(version_id)


def _title(version: SchemeVersion) -> str:
    made = version.made_at[:16].replace("T", " ")
    return f"{version.scheme.name} {version.scheme.version}, {made} UTC, {version.person}"
