"""Puts the window together and runs it."""

from __future__ import annotations

import argparse
import logging
import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from annotator import paths
from annotator.core.errors import StorageError, UserError
from annotator.gui.garbage import Garbage
from annotator.gui.main_window import MainWindow
from annotator.gui.settings_store import SettingsStore
from annotator.gui.theme import load_fonts
from annotator.gui.translation import use_language
from annotator.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from annotator.core.addresses import ServerAddress
    from annotator.core.scheme import Scheme

log = logging.getLogger(__name__)

_PATIENCE = 500  # milliseconds


def main(argv: list[str], loop: Callable[[MainWindow], int] | None = None) -> int:
    """Opens the window on the files named in `argv` and runs until it is closed.

    `loop` stands for Qt's event loop; tests and the offscreen run give one that drives the window. Only
    without one is somebody there who can say what to do about a corpus that cannot be opened.
    """
    options = _parse(argv)
    app = _application()
    _log_to_file()
    settings, warning = load_settings(paths.config_dir() / "settings.toml")
    use_language(settings.language)
    window = MainWindow(SettingsStore(settings, paths.config_dir() / "settings.toml"))
    window.show()
    _wait_for_paint(app, window)
    if window.isHidden():  # the system wants no program any more; no loop would end without a window
        window.deleteLater()
        return 0
    _furnish(window)
    with _BugReport(window):
        if not _open_first_corpus(window, options.corpus, has_person=loop is None):
            window.close()
            window.deleteLater()
            return 1
        garbage = Garbage(window)
        _open_first(window, options.files)
        if warning:
            window.messages.warn(warning)
        code = loop(window) if loop is not None else app.exec()
        if window.isVisible():
            window.close()
        garbage.close()
    window.workspace.corpus.close()
    window.deleteLater()
    return code


def _parse(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="annotator", description="Open the window.")
    parser.add_argument("files", nargs="*", type=Path, help="articles or folders to open")
    parser.add_argument(
        "--corpus",
        type=_place,
        default=paths.default_corpus(),
        help="the corpus: a file, or postgresql+psycopg://user@host/database",
    )
    return parser.parse_args(argv)


def _place(text: str) -> Path | ServerAddress:
    from annotator.core.addresses import corpus_argument  # late: hardly ever needed

    return corpus_argument(text)


def _application() -> QApplication:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    QCoreApplication.setOrganizationName(paths.APP)
    QCoreApplication.setApplicationName(paths.APP)
    app.setApplicationDisplayName("Article Annotator")
    load_fonts(app)
    return app


def _wait_for_paint(app: QApplication, window: MainWindow) -> None:
    """Handles events until the window is on the screen; one that its system keeps hidden is not waited for.

    What the user does meanwhile comes later: nobody would answer it yet.
    """
    patience = QTimer(singleShot=True, interval=_PATIENCE)
    patience.start()
    handle, kinds = window.windowHandle(), QEventLoop.ProcessEventsFlag
    while not handle.isExposed() and patience.isActive():
        app.processEvents(kinds.ExcludeUserInputEvents | kinds.WaitForMoreEvents)


def _furnish(window: MainWindow) -> None:
    """Makes what the first paint did not wait for (docs/adr/0007)."""
    from annotator.gui.tasks import Tasks
    from annotator.workspace import Workspace

    window.furnish(Workspace(_scheme(window.store.current.scheme)), Tasks(_raise))
    window.comfort.watch()


def _open_first_corpus(window: MainWindow, place: Path | ServerAddress, *, has_person: bool) -> bool:
    """Opens the corpus; where it cannot be, a person is asked for another way. False: the program ends."""
    text = ""
    while True:
        try:
            _open_corpus(window, place)
        except StorageError as error:
            print(error, file=sys.stderr)
            if not has_person:
                return False
            from annotator.gui.opening_failed import find_way_on  # late: hardly ever needed

            way_on = find_way_on(window, place, error)
            if way_on is None:
                return False
            place, text = way_on.place, way_on.text
        else:
            if text:
                window.messages.tell(text)
            return True


def _open_corpus(window: MainWindow, path: Path | ServerAddress) -> None:
    from annotator.corpus import Corpus

    window.workspace.use(Corpus.open(path, person=window.store.current.person))
    window.show_corpus()


def _scheme(name: str) -> Scheme:
    """The scheme of the settings; the default one where that cannot be read."""
    from annotator.core.scheme import parse_scheme  # late, as all that the first paint does without

    shipped = paths.resource("schemes", f"{name}.toml")
    try:
        return parse_scheme((shipped if shipped.is_file() else Path(name)).read_text("utf-8"))
    except (OSError, ValueError, UserError) as error:
        log.warning("scheme %s: %s", name, error)
        return parse_scheme(paths.resource("schemes", "news.toml").read_text("utf-8"))


def _open_first(window: MainWindow, files: list[Path]) -> None:
    """The files of the command line, or the article that was open last."""
    if files:
        window.library.open_paths(files)
        return
    last = window.workspace.corpus.last_article()
    if last is not None:
        window.open_article(last)


def _raise(error: BaseException) -> None:
    raise error


def _log_to_file() -> None:
    root = logging.getLogger("annotator")
    if not root.handlers:
        root.addHandler(_LateFile())
        root.setLevel(logging.INFO)


class _LateFile(logging.Handler):
    """The log; its file is made, and what writes it loaded, when there is something to write."""

    def emit(self, record: logging.LogRecord) -> None:
        self._file.emit(record)

    @cached_property
    def _file(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler

        path = paths.data_dir() / "annotator.log"
        handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=1, encoding="utf-8", delay=True)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        return handler


class _BugReport:
    """While the window runs, an error that nobody expected becomes a sentence and a report in the log."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._before = sys.excepthook

    def __enter__(self) -> None:
        if QApplication.instance() is not None and sys.excepthook is sys.__excepthook__:
            sys.excepthook = self._report

    def __exit__(self, *_: object) -> None:
        sys.excepthook = self._before

    def _report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        import traceback

        report = "".join(traceback.format_exception(kind, error, trace))
        log.error("%s", report)
        text = QCoreApplication.translate(
            "BugReport",
            "Something went wrong in the program ({0}); everything shown as saved is safe; you can go on.",
        )
        copy = (
            QCoreApplication.translate("BugReport", "Copy the report"),
            lambda: QApplication.clipboard().setText(report),
        )
        self._window.messages.warn(text.format(kind.__name__), action=copy)
