"""Scenes of a team: annotations of their own, agreement, adjudication, merging, sharing out, a server."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.annotation import Change, Layer, Status
from annotator.corpus import Corpus
from annotator.corpus.version_rows import Mode
from annotator.gui.adjudication_page import AdjudicationPage
from screenshots.corpus import PERSON
from screenshots.stage import Shot, StageError, crop

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import Annotation
    from annotator.gui.agreement_page import AgreementPage
    from screenshots.stage import Stage

    Judgement = Callable[[int, Annotation], str]  # the label that an annotation gets; empty to reject it

_OTHER, _THIRD = "Ben Okoro", "Cleo Marsh"
_JUDGED = 1, 5, 7  # articles in which nothing is decided yet
_ADDRESS = "postgresql://ada@annotations.example/strait"


def own_annotations(stage: Stage) -> Shot:
    """Each annotates on their own; articles have been picked to be annotated again blindly."""
    page = stage.window.commands.team.open_versions()
    page.modes[Mode.OWN].setFocus()
    page.modes[Mode.OWN].click()
    stage.do("accept_all", "done")
    page.days.setValue(0)
    page.repeat_button.click()
    stage.settle()
    return Shot(page)


def own_mode(stage: Stage) -> Shot:
    """The foot says who annotates, and that it is on their own."""
    stage.window.workspace.corpus.versions.set_mode(Mode.OWN)
    stage.window.show_corpus()
    stage.window.open_article(1)
    stage.settle()
    return Shot(stage.window, crop(stage.window, stage.window.status))


def agreement(stage: Stage) -> Shot:
    """How far two people agree, with a list of where they do not."""
    return Shot(_measured(stage))


def adjudication(stage: Stage) -> Shot:
    """Two people’s annotations beside each other, and what is decided between them."""
    _measured(stage).adjudicate(None)
    page = stage.window.findChild(AdjudicationPage)
    if page is None:
        raise StageError("adjudication did not open")
    page.take_agreed()
    stage.settle()
    return Shot(page)


def merging(stage: Stage) -> Shot:
    """What another corpus file has, and what was decided differently there."""
    other = _copy(stage, "ben.sqlite")
    _judge(other, _OTHER, lambda number, old: _LABELS.get(old.label, old.label) if number < 9 else old.label)
    stage.do("accept_all")
    page = stage.window.commands.team.open_merging(other)
    stage.settle()
    page.list.setCurrentIndex(page.model.index(0))
    page.buttons[next(iter(page.buttons))].click()
    stage.settle()
    return Shot(page)


def shares(stage: Stage) -> Shot:
    """Articles are split among persons, with an overlap."""
    dialog = stage.window.commands.queue.open_shares()
    dialog.persons.setText(", ".join((PERSON, _OTHER, _THIRD)))
    stage.settle()
    return Shot(dialog)


def shared_out(stage: Stage) -> Shot:
    """The articles are shared out; it can be taken back."""
    dialog = stage.window.commands.queue.open_shares()
    dialog.persons.setText(", ".join((PERSON, _OTHER, _THIRD)))
    dialog.share()
    stage.settle()
    area = crop(stage.window, stage.window.desk)
    area.setHeight(150)
    return Shot(stage.window, area)


def server(stage: Stage) -> Shot:
    """The address of a corpus that several people share."""
    dialog = stage.window.commands.ask_server()
    dialog.address.setText(_ADDRESS)
    dialog._on_edited()
    stage.settle()
    return Shot(dialog)


_LABELS = {"GPE": "LOC", "PERSON": "ORG", "ORG": "GPE", "FAC": "LOC", "NORP": "GPE"}


def _measured(stage: Stage) -> AgreementPage:
    path = _copy(stage, "team.sqlite")
    corpus = Corpus.open(path, person=PERSON)
    corpus.versions.set_mode(Mode.OWN)
    corpus.close()
    _judge(path, _OTHER, lambda number, old: "" if number % 11 == 3 else old.label)
    _judge(
        path, _THIRD, lambda number, old: _LABELS.get(old.label, old.label) if number % 7 == 2 else old.label
    )
    stage.window.commands.use_corpus(path)
    stage.settle()
    page = stage.window.commands.team.open_agreement()
    stage.settle()
    return page


def _copy(stage: Stage, name: str) -> Path:
    """The corpus once more, beside it."""
    corpus = stage.window.workspace.corpus
    assert isinstance(corpus.path, Path)
    target = corpus.path.with_name(name)
    corpus.backup(target)
    return target


def _judge(path: Path, person: str, judge: Judgement) -> None:
    """Somebody decides about the suggestions in some articles."""
    corpus = Corpus.open(path, person=person)
    for article_id in _JUDGED:
        old = corpus.load(article_id).in_order()
        new = []
        for number, annotation in enumerate(old):
            label = judge(number, annotation) if annotation.layer is Layer.ENTITY else annotation.label
            status = Status.ACCEPTED if label else Status.REJECTED
            new.append(replace(annotation, label=label or annotation.label, status=status))
        corpus.save(article_id, Change("Decide", tuple(old), tuple(new)))
    corpus.close()
