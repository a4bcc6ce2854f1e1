"""Scenes of what opens over the window or beside it: palette, panels, dialogs and pages."""

from __future__ import annotations

import platform
from dataclasses import replace
from typing import TYPE_CHECKING
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from annotator.core.annotation import Layer, Status
from annotator.evaluation import evaluate, sample_of
from annotator.gui import about as about_dialog
from screenshots.corpus import articles
from screenshots.stage import Shot, StageError, crop

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.core.annotation import Annotation
    from screenshots.stage import Stage

_PAGE = 1000, 640
_MEASURED = (1, 2, 3)  # articles of the corpus, from 0


def palette(stage: Stage) -> Shot:
    """Any command by its name."""
    stage.do("palette")
    stage.type("ac")
    return _over(stage, stage.window.picker)


def event_types(stage: Stage) -> Shot:
    """Event types with their definitions; the guessed ones first."""
    stage.select("“We will not", Layer.QUOTE)
    stage.do("event_type")
    return _over(stage, stage.window.picker)


def speakers(stage: Stage) -> Shot:
    """Who says the quote."""
    stage.select("“a threat", Layer.QUOTE)
    stage.do("speaker")
    return _over(stage, stage.window.picker)


def linking(stage: Stage) -> Shot:
    """To which entity a mention is linked."""
    stage.select("Pavel Dornan")
    stage.do("link")
    stage.type("Pavel Dornan")
    stage.key(Qt.Key.Key_Return)
    stage.select("Dornan")
    stage.do("link")
    return _over(stage, stage.window.picker)


def keys(stage: Stage) -> Shot:
    """All keys at a glance."""
    return Shot(stage.window.commands._views.open_keys())


def rebinding(stage: Stage) -> Shot:
    """Another key for an action: it is another one's already."""
    sheet = stage.window.commands._views.open_keys()
    row = next(row for row in sheet.rows if row.spec.name == "unsure")
    row.click()
    QTest.keyClick(row, Qt.Key.Key_X)
    stage.settle()
    return Shot(sheet)


def settings(stage: Stage) -> Shot:
    """Person, look, detection."""
    dialog = stage.window.commands.open_settings()
    _hide_path(dialog, stage.window.store.path)
    stage.settle()
    return Shot(dialog)


def same_for_all(stage: Stage) -> Shot:
    """One decision for all equal words, with a choice."""
    stage.select("Velmark")
    stage.do("same_for_all")
    return _over(stage, stage.window.pages.panel)


def rules(stage: Stage) -> Shot:
    """What was decided for all, and is remembered."""
    for name in ("Velmark", "Ostrian", "Port Selin"):
        stage.select(name)
        stage.do("same_for_all")
        stage.window.pages.panel.remember.setChecked(True)
        stage.do("same_for_all")
    return Shot(stage.window.pages.open_rules())


def no_rules(stage: Stage) -> Shot:
    """Nothing is remembered yet."""
    return Shot(stage.window.pages.open_rules())


def entities(stage: Stage) -> Shot:
    """Who and what is mentioned where."""
    links = {
        "Pavel Dornan": "Pavel Dornan",
        "Dornan": "Pavel",
        "Katarina Holm": "Katarina Holm",
        "Holm": "Kata",
    }
    for words, name in links.items():
        stage.select(words)
        stage.do("link")
        stage.type(name)
        stage.key(Qt.Key.Key_Return)
    page = stage.window.pages.open_entities()
    stage.settle()
    return Shot(page)


def scheme(stage: Stage) -> Shot:
    """Labels in their order, and the form of one."""
    stage.do("scheme")
    editor = stage.window.schemes.open_editor()
    if editor is None:
        raise StageError("the scheme editor did not open")
    editor.resize(1000, 760)
    editor.labels.pick(Layer.EVENT, "REJECT")
    stage.settle()
    return Shot(editor)


def migration(stage: Stage) -> Shot:
    """Before annotations change their label: how many, and which."""
    stage.do("accept_all", "scheme")
    editor = stage.window.schemes.open_editor()
    if editor is None:
        raise StageError("the scheme editor did not open")
    editor.labels.pick(Layer.ENTITY, "NORP")
    editor.label_form.rename_requested.emit("GROUP")
    dialog = editor.migration
    if dialog is None:
        raise StageError("there is no migration")
    stage.until(dialog.isVisible)
    stage.settle()
    return Shot(dialog)


def export(stage: Stage) -> Shot:
    """A format, and what it leaves out."""
    dialog = stage.window.commands.open_export()
    dialog.format_box.setCurrentIndex(dialog.format_box.findData("conll"))
    dialog.format_box.activated.emit(dialog.format_box.currentIndex())
    stage.settle()
    return Shot(dialog)


def evaluation(stage: Stage) -> Shot:
    """How good detection is, with a list of errors."""
    page = stage.window.commands.open_evaluation()
    page.process.finished.emit(_measured(), [])
    stage.settle()
    return Shot(page)


def search(stage: Stage) -> Shot:
    """Words, annotations and regular expressions across the corpus."""
    page = stage.opened_by("search_corpus")
    page.resize(*_PAGE)
    QTest.keyClicks(page.focusWidget(), "sanctions")
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    stage.settle()
    return Shot(page)


def statistics(stage: Stage) -> Shot:
    """Charts of the corpus and of the work."""
    return _page(stage, "statistics")


def backups(stage: Stage) -> Shot:
    """What the corpus was earlier."""
    shot = _page(stage, "backups")
    _hide_path(shot.widget, stage.window.workspace.corpus.path)
    return shot


def tags(stage: Stage) -> Shot:
    """Tags and sets of the corpus."""
    return _page(stage, "tags")


def versions(stage: Stage) -> Shot:
    """Whose annotations are shown, and who annotates blindly."""
    return _page(stage, "whose_annotations")


def agreement(stage: Stage) -> Shot:
    """Where people's annotations differ."""
    return _page(stage, "agreement")


def history(stage: Stage) -> Shot:
    """Who decided what, and when."""
    stage.do("next", "accept", "reject", "accept", "unsure")
    return _page(stage, "history")


def criteria(stage: Stage) -> Shot:
    """What Done asks for in this corpus."""
    return Shot(stage.opened_by("done_criteria"))


def about(stage: Stage) -> Shot:
    """Version and licences."""
    parts = [(name, "1.0", licence) for name, _version, licence in about_dialog.parts()]
    with (
        patch.object(about_dialog, "parts", lambda: parts),  # versions are not the same everywhere
        patch.object(platform, "python_version", lambda: "3.11"),
    ):
        stage.do("about")
    return Shot(_dialog(stage, about_dialog.AboutDialog))


def _hide_path(page: QWidget, path: object) -> None:
    """Where a file lies is another place on every machine."""
    for label in page.findChildren(QLabel):
        if str(path) in label.text():
            label.hide()  # to empty it would not last: a change of the theme fills it again


def _page(stage: Stage, action: str) -> Shot:
    """The page that an action opens."""
    page = stage.opened_by(action)
    page.resize(*_PAGE)
    stage.settle()
    return Shot(page)


def _over(stage: Stage, panel: QWidget) -> Shot:
    """What stands over the window, with its shadow."""
    return Shot(stage.window, crop(stage.window, panel, 32))


def _measured() -> dict[str, object]:
    """The figures as if detection had missed a ninth, and got the label of a ninth wrong."""
    samples = []
    for number in _MEASURED:
        article = articles()[number]
        gold = [a for a in article.in_order() if a.status is Status.ACCEPTED]
        found = []
        for place, annotation in enumerate(gold):
            if place % 9 == 4:
                continue
            is_wrong = place % 9 == 7 and annotation.label in ("GPE", "ORG")
            label = {"GPE": "ORG", "ORG": "GPE"}[annotation.label] if is_wrong else annotation.label
            found.append(_suggested(annotation, label, 0.6 + (place * 7 % 40) / 100))
        samples.append(sample_of(article, found, number=number + 1))
    how: dict[str, object] = {"threshold": 0.0, "guess_threshold": 0.5, "indirect": False}
    return how | {"model": "en_news@0.1.0", "source": "corpus"} | evaluate(samples).to_dict()


def _suggested(annotation: Annotation, label: str, confidence: float) -> Annotation:
    return replace(annotation, status=Status.SUGGESTED, label=label, confidence=confidence)


def _dialog(stage: Stage, kind: type[QDialog]) -> QWidget:
    found = stage.window.findChild(kind)
    if found is None:
        raise StageError(f"{kind.__name__} did not open")
    return found
