"""Export and import of annotated data: the dialogs of a window, made when they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.theme import pick_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.gui.annotated_import import AnnotatedImportDialog
    from annotator.gui.export_dialog import ExportDialog
    from annotator.gui.main_window import MainWindow
    from annotator.gui.tasks import Tasks


class Exchange(QObject):
    """`tasks` are those that keep the corpus from being closed."""

    def __init__(self, window: MainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._open: list[ExportDialog | AnnotatedImportDialog] = []
        window.store.changed.connect(self._show_theme)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the actions do."""
        return {"export": self.open_export, "import_annotated": self.ask_annotated}

    def open_export(self, selected: Sequence[int] = ()) -> ExportDialog:
        """Opens the export beside the window, of the selected articles alone if there are any."""
        from annotator.gui.export_dialog import ExportDialog  # late: the window need not wait for it

        window = self._window
        workspace = window.workspace
        current = workspace.article.id if workspace.has_article else None
        dialog = ExportDialog(
            window,
            workspace.corpus,
            self._tasks,
            window.messages,
            None if selected else current,
            scheme=workspace.scheme,
            selected=selected,
        )
        dialog.place_requested.connect(self._open_place)
        dialog.set_theme(pick_theme(window.store.current.theme))
        self._keep(dialog)
        dialog.show()
        return dialog

    def ask_annotated(self) -> AnnotatedImportDialog | None:
        """Lets the user name a file of annotated data and shows what importing it would do."""
        from annotator.gui.annotated_import import AnnotatedImportDialog, filters

        window = self._window
        names = window.messages.ask_files(self.tr("Import annotated data"), filters())
        if not names:
            return None
        dialog = AnnotatedImportDialog(window, window.workspace, self._tasks, window.messages, names)
        dialog.imported.connect(window.show_queue)
        dialog.place_requested.connect(self._open_place)
        dialog.set_theme(pick_theme(window.store.current.theme))
        self._keep(dialog)
        dialog.show()
        return dialog

    def _show_theme(self) -> None:
        """Open dialogs take the colours of the theme that is chosen now."""
        for dialog in self._open:
            dialog.set_theme(pick_theme(self._window.store.current.theme))

    def _keep(self, dialog: ExportDialog | AnnotatedImportDialog) -> None:
        """It follows the theme until it is closed."""
        self._open.append(dialog)
        dialog.finished.connect(lambda _result: self._open.remove(dialog))

    def _open_place(self, article_id: int, annotation_id: str) -> None:
        window = self._window
        window.activateWindow()
        if annotation_id:
            window.open_annotation(article_id, annotation_id)
        else:
            window.open_article(article_id)
