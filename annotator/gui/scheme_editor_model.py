"""The scheme that the editor works on: every edit is stored at once and told to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core.errors import ExportError, ReadError
from annotator.core.scheme import parse_scheme
from annotator.core.scheme_file import format_scheme

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from annotator.core.annotation import Layer
    from annotator.core.scheme import Scheme
    from annotator.core.scheme_migration import Migration
    from annotator.corpus.schemes import Preview, SchemeVersion
    from annotator.workspace import Workspace

_VERSIONS = 30  # as many as a menu can show


class SchemeEditing(QObject):
    """Edits the scheme of a corpus; methods raise `UserError` when an edit is refused, and nothing changes.

    `scheme_changed` carries the new scheme; `annotations_changed` comes after it when annotations of any
    article, the open one too, have changed in the corpus.
    """

    scheme_changed = Signal(object)
    annotations_changed = Signal()

    def __init__(self, workspace: Workspace, reserved: Mapping[str, str] | None = None) -> None:
        """The workspace's scheme holds until its corpus has its own; `reserved` are the program's keys."""
        super().__init__()
        self.reserved = dict(reserved or {})
        self._everywhere = workspace.everywhere
        self._corpus = workspace.corpus
        self._scheme = self._corpus.schemes.current() or workspace.scheme
        self._used: Mapping[tuple[Layer, str], int] | None = None  # counting a large corpus takes a moment
        self._steps: list[int] = []  # versions that `undo` leads back to

    @property
    def scheme(self) -> Scheme:
        """The scheme as it is stored."""
        return self._scheme

    def used(self) -> Mapping[tuple[Layer, str], int]:
        """Annotations by layer and label, as they were after the last migration."""
        if self._used is None:
            self._used = self._corpus.schemes.used()
        return self._used

    def edit(self, change: Callable[[Scheme], Scheme]) -> None:
        """Stores what `change` makes of the scheme; nothing if that is the same."""
        wanted = change(self._scheme)
        if wanted != self._scheme:
            self._take(self._corpus.schemes.save(wanted, before=self._scheme))

    def preview(self, migration: Migration, cancelled: Callable[[], bool]) -> Preview:
        """What a migration would do. Safe in another thread."""
        return self._corpus.schemes.preview(migration, cancelled)

    def begin_migration(self) -> None:
        """Until `take_migration` or `drop_migration` articles cannot be edited, and suggestions wait.

        Raises:
            StorageError: nothing can be saved now.
        """
        self._everywhere.begin()

    def store_migration(self, migration: Migration, expected: Preview) -> Scheme:
        """Makes a migration that has begun; safe in another thread, the others only in the window's own."""
        return self._corpus.schemes.migrate(migration, before=self._scheme, expected=expected)

    def drop_migration(self) -> None:
        """`store_migration` has failed; suggestions that have waited are stored."""
        self._everywhere.end(None)

    def take_migration(self, scheme: Scheme) -> None:
        """Shows what `store_migration` has made."""
        self._everywhere.forget_waiting()  # they have the old names; the article is opened anew
        self._everywhere.end(None)
        self._used = None
        self._take(scheme)
        self.annotations_changed.emit()

    def undo(self) -> bool:
        """Takes the last edit of this session back, with its annotations; False if there is none."""
        if not self._steps:
            return False
        self._revert(self._steps[-1])
        self._steps.pop()
        return True

    def revert(self, version_id: int) -> None:
        """To another version, with what it had done to annotations; a step that `undo` takes back."""
        before = self._corpus.schemes.versions(1)
        self._revert(version_id)
        self._steps.append(before[0].id)

    def refresh(self) -> None:
        """Reads the scheme again, after an undo or redo in the window or an edit by another person."""
        current = self._corpus.schemes.current()
        if current is not None and current != self._scheme:
            self._scheme, self._used = current, None
            self._steps.clear()
            self.scheme_changed.emit(current)

    def versions(self) -> Sequence[SchemeVersion]:
        """The newest versions, the newest first."""
        return self._corpus.schemes.versions(_VERSIONS)

    def read_file(self, path: Path) -> Scheme:
        """The scheme of a file.

        Raises:
            ReadError: it cannot be read.
        """
        try:
            return parse_scheme(path.read_text("utf-8-sig"))
        except (OSError, UnicodeError) as error:
            reason = f"{path.name} cannot be read ({error})"
            raise ReadError(f"{reason}; the scheme is as it was; pick another file.") from error

    def write_file(self, path: Path) -> None:
        """Writes the scheme as a readable file; an old one stays whole until the new one is.

        Raises:
            ExportError: it cannot be written.
        """
        new = path.with_name(f"{path.name}.new")
        try:
            new.write_text(format_scheme(self._scheme), "utf-8")
            new.replace(path)
        except OSError as error:
            reason = f"{path.name} cannot be written ({error})"
            raise ExportError(f"{reason}; the scheme is safe; pick another folder.") from error

    def _revert(self, version_id: int) -> None:
        self._everywhere.require_writable()
        scheme = self._corpus.schemes.revert(version_id)
        self._scheme, self._used = scheme, None
        self.scheme_changed.emit(scheme)
        self.annotations_changed.emit()

    def _take(self, scheme: Scheme) -> None:
        self._steps.append(self._corpus.schemes.versions(2)[1].id)
        self._scheme = scheme
        self.scheme_changed.emit(scheme)
