"""The language of the window: texts from `resources/translations/`, made with Qt Linguist's tools."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from annotator.paths import resource

_FOLDER = "translations"
_PROPERTY = "language"  # of the application


def use_language(setting: str) -> str:
    """Speaks the language of the setting (`system`, `en`, `de`, `es`); what has no text stays English.

    Must come before the first widget is made. Returns the code of the language that is used.
    """
    app = QCoreApplication.instance()
    assert app is not None
    for translator in app.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    language = _language(setting)
    locale = QLocale(language) if setting != "system" else QLocale.system()
    QLocale.setDefault(locale)  # numbers and times
    app.setProperty(_PROPERTY, language)
    folder = str(resource(_FOLDER))
    _install(app, f"annotator_{language}", folder)
    if language != "en":
        _install(app, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return language


def language_in_use() -> str:
    """The code of the language that the window speaks."""
    app = QCoreApplication.instance()
    return (app and app.property(_PROPERTY)) or "en"


def _language(setting: str) -> str:
    wanted = [setting] if setting != "system" else QLocale.system().uiLanguages()
    codes = (name.split("-")[0].split("_")[0] for name in wanted)
    return next((code for code in codes if resource(_FOLDER, f"annotator_{code}.qm").is_file()), "en")


def _install(app: QCoreApplication, name: str, folder: str) -> None:
    translator = _Translator(app, Path(folder) / f"{name}.qm")
    if not translator.isEmpty():
        QCoreApplication.installTranslator(translator)


class _Translator(QTranslator):
    """Holds the bytes of its file: Qt would map the file, and die (SIGBUS) when an update replaces it."""

    def __init__(self, parent: QCoreApplication, path: Path) -> None:
        super().__init__(parent)
        with suppress(OSError):
            self._data = path.read_bytes()
            self.load(self._data)
