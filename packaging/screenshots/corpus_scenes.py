"""Scenes of what comes into the corpus, what goes out of it, and what keeps it safe."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from annotator.corpus.faults import DamagedError
from annotator.exports import export
from annotator.gui.annotated_import import AnnotatedImportDialog
from annotator.gui.history_page import _RANGE
from annotator.gui.import_report import ImportReportPage
from annotator.gui.library import ImportReport
from annotator.gui.opening_failed import OpeningFailed
from annotator.gui.queue_copies import UnplacedList
from annotator.gui.salvaging import Saved
from annotator.gui.search_page import SearchPage
from annotator.gui.slow_disk import SlowDisk
from annotator.gui.trash_menu import TrashMenu
from annotator.importing import Imported
from screenshots.corpus import articles
from screenshots.stage import Shot, StageError, crop

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.core.annotation import Annotation, Article
    from screenshots.stage import Stage

_PAGE = 1000, 640
_BAR = 150  # pixels of the desk that a picture of a bar shows
_BACKED_UP = "20250317-120000"


def import_report(stage: Stage) -> Shot:
    """What became of each file: added, known, nearly a copy, refused."""
    first, second, third = (article.metadata.title for article in articles()[:3])
    refused = "scan-0417.pdf has no text; nothing was added; run text recognition on it first."
    imported = [
        Imported(Path("harbour-talks.html"), first, 1, is_new=True),
        Imported(Path("harbour-talks-2.html"), first, 10, is_new=True, near=1),
        Imported(Path("lake-clash.docx"), second, 2),
        Imported(Path("santos-dockers.txt"), third, 3, is_new=True),
        Imported(Path("scan-0417.pdf"), error=refused),
    ]
    _name, show = stage.window.library._show(ImportReport(imported))
    show()
    stage.settle()
    return Shot(next(w for w in QApplication.topLevelWidgets() if isinstance(w, ImportReportPage)))


def annotated_import(stage: Stage) -> Shot:
    """What importing annotated data would do, and which label becomes which."""
    path = _home(stage) / "ontonotes-sample.jsonl"
    some = [replace(article, annotations=_renamed(article)) for article in articles()[1:4]]
    export(some, "jsonl", path)
    with patch.object(stage.window.messages, "ask_files", lambda *_: [str(path)]):
        dialog = stage.window.commands.exchange.ask_annotated()
    if not isinstance(dialog, AnnotatedImportDialog):
        raise StageError("nothing was imported")
    stage.settle()
    return Shot(dialog)


def _renamed(article: Article) -> dict[str, Annotation]:
    names = {"PERSON": "PER", "GPE": "LOCATION"}
    found = article.annotations.values()
    return {a.id: replace(a, label=names.get(a.label, a.label)) for a in found}


def export_places(stage: Stage) -> Shot:
    """What a format leaves out, opened place by place."""
    stage.do("accept_all")
    dialog = stage.window.commands.exchange.open_export([1])
    dialog.format_box.setCurrentIndex(dialog.format_box.findData("conll"))
    dialog.format_box.activated.emit(dialog.format_box.currentIndex())
    stage.settle()
    first = dialog.losses.topLevelItem(0)
    assert first is not None
    dialog.losses.expandItem(first)
    stage.settle()
    return Shot(dialog)


def datasheet(stage: Stage) -> Shot:
    """Licences of the texts and the version of the guideline, kept for datasheets."""
    dialog = stage.window.commands.open_export()
    stage.settle()
    dialog.form.datasheet.open_fields()
    sheet = dialog.form.datasheet.dialog
    if sheet is None:
        raise StageError("there is no datasheet")
    sheet.others.setText("CC BY 4.0")
    stage.settle()
    return Shot(sheet)


def opening_failed(stage: Stage) -> Shot:
    """A corpus is damaged: why, and the ways on."""
    place = _home(stage) / "strait.sqlite"
    error = DamagedError(
        f"{place.name} is damaged (page 7 is never used); what can be read is shown; go back to a backup "
        "or save what can be read."
    )
    dialog = OpeningFailed(stage.window, place, error)
    dialog.show()
    stage.settle()
    return Shot(dialog)


def salvaged(stage: Stage) -> Shot:
    """What could be saved of a damaged corpus."""
    stage.window.commands.restoring._on_salvaged(Saved(_home(stage) / "strait-salvaged.sqlite", 41, 1866, 12))
    return _bar(stage)


def backup(stage: Stage) -> Shot:
    """What is in a backup, and how the corpus differs from it now."""
    corpus = stage.window.workspace.corpus
    made = corpus.backups.make(always=True)
    if made is None:
        raise StageError("there is no backup")
    made.path.rename(made.path.with_name(f"{made.number:05}-{_BACKED_UP}.sqlite"))
    stage.do("next", "accept", "accept", "reject", "accept")
    page = stage.window.commands.restoring.open_page()
    stage.settle()
    _shorten(page, made.path.parent)
    return Shot(page)


def slow_disk(stage: Stage) -> Shot:
    """The disk is slow, not the window."""
    told = stage.window.findChild(SlowDisk)
    if told is None:
        raise StageError("nothing looks at the disk")
    backups = stage.window.workspace.corpus.backups
    with patch.object(type(backups), "saving_time", 0.8):
        told._look()
    return _bar(stage)


def detect_all(stage: Stage) -> Shot:
    """In how many articles detection was done; it can be stopped."""
    stage.window.status.show_articles(1240, 8600)
    stage.settle()
    return Shot(stage.window, crop(stage.window, stage.window.status))


def imported(stage: Stage) -> Shot:
    """Articles were added: what became of each, and detection in all of them."""
    found = [
        Imported(Path(f"{number}.html"), f"{number}", number, is_new=number > 2) for number in range(1, 9)
    ]
    stage.window.library._tell(ImportReport(found))
    return _bar(stage)


def copies(stage: Stage) -> Shot:
    """Near duplicates: decisions are carried over to them, or taken from them."""
    _add_copy(stage)
    stage.do("next", "accept", "accept", "copies")
    return Shot(stage.window, crop(stage.window, stage.window.picker, 32))


def unplaced(stage: Stage) -> Shot:
    """Decisions that found no place in a copy."""
    title = articles()[0].metadata.title
    lines = [f"{title}: {words}" for words in ("Katarina Holm (PERSON)", "the Strait of Orlan (LOC)")]
    dialog = UnplacedList(lines, stage.window)
    dialog.open()
    stage.settle()
    return Shot(dialog)


def trash(stage: Stage) -> Shot:
    """Articles that were removed, to be restored."""
    stage.window.open_article(3)
    stage.settle()
    stage.do("remove_article")
    stage.window.commands._articles.open_trash()
    stage.settle()
    menu = stage.window.findChild(TrashMenu)
    if menu is None:
        raise StageError("there is no trash")
    return Shot(menu)


def removed(stage: Stage) -> Shot:
    """An article is in the trash; it can be taken out."""
    stage.window.open_article(3)
    stage.settle()
    stage.do("remove_article")
    stage.top()
    return _bar(stage)


def history_range(stage: Stage) -> Shot:
    """Who decided what in the whole corpus between two days."""
    stage.do("next", "accept", "reject", "accept", "unsure", "accept", "undo")
    page = stage.window.commands.reports.open_history()
    page.resize(*_PAGE)
    page.time.setCurrentIndex(_RANGE)
    page.days.last.setDate(QDate(2025, 3, 31))
    page.days.first.setDate(QDate(2025, 3, 1))
    page.days.last.setDate(QDate(2025, 3, 31))
    stage.settle()
    return Shot(page)


def passages(stage: Stage) -> Shot:
    """Each hit in its line, sorted by what stands beside it."""
    page = stage.opened_by("search_corpus")
    assert isinstance(page, SearchPage)
    page.resize(*_PAGE)
    page.passages_button.click()
    QTest.keyClicks(page.focusWidget(), "talks")
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Down)
    stage.settle()
    page.table.selectRow(0)
    stage.settle()
    return Shot(page)


def charts(stage: Stage) -> Shot:
    """A mark of a chart, and the passages behind it."""
    page = stage.window.commands.reports.open_statistics()
    page.resize(*_PAGE)
    stage.settle()
    page.table.selectRow(1)
    stage.settle()
    return Shot(page)


def tags(stage: Stage) -> Shot:
    """Tags and sets with their articles."""
    kept = stage.window.workspace.corpus.tags
    kept.add("sanctions", [1, 5])
    kept.add("labour", [3])
    kept.add("elections", [4, 5, 6])
    kept.add("pilot", [1, 2, 3, 4], "set")
    kept.add("test set", [6, 7], "set")
    page = stage.opened_by("tags")
    page.resize(*_PAGE)
    stage.settle()
    return Shot(page)


def _add_copy(stage: Stage) -> None:
    article = articles()[0]
    meta = replace(article.metadata, outlet="Evening Herald")
    corpus = stage.window.workspace.corpus
    corpus.add(replace(article, text=article.text + ".", metadata=meta), b"copy")
    corpus.stories.find(corpus.stories.unsigned(), lambda _done, _total: True)
    stage.window.show_queue()
    stage.settle()


def _home(stage: Stage) -> Path:
    path = stage.window.workspace.corpus.path
    assert isinstance(path, Path)
    return path.parent


def _shorten(page: QWidget, folder: Path) -> None:
    """Where a file lies is another place on every machine."""
    for label in page.findChildren(QLabel):
        if str(folder) in label.text():
            label.setText(label.text().replace(f"{folder}/", "").replace(str(folder), "…"))


def _bar(stage: Stage) -> Shot:
    stage.settle()
    area = crop(stage.window, stage.window.desk)
    area.setHeight(_BAR)
    return Shot(stage.window, area)
