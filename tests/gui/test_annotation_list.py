"""The list of annotations follows the article: the same rows as if it were filled anew."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.core import edits
from annotator.core.annotation import Change, Layer, Span, Status
from annotator.gui.annotation_list import FILTERS, AnnotationModel
from annotator.gui.rows import IdRole, RowRole

WORDS = [f"Name{number:03}" for number in range(400)]


@pytest.fixture
def article(make_article):
    return make_article(" ".join(WORDS), entities=dict.fromkeys(WORDS, "PERSON"), status=Status.SUGGESTED)


@pytest.fixture(params=FILTERS)
def model(request, scheme, article):
    made = AnnotationModel(scheme)
    made.set_article(article)
    made.set_filter(FILTERS[request.param])
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return made


def ids(model):
    return [model.index(row).data(IdRole) for row in range(model.rowCount())]


def take_over(model, change, article):
    """Applies a change; the rows must be those of a model that is filled anew."""
    after = article.with_change(change)
    model.apply_change(change, after)
    rows = ids(model)
    model.set_article(after)
    assert rows == ids(model)
    return after


def test_a_decision_and_its_undo(model, article):
    change = edits.accept(article, "Name007")
    take_over(model, change.inverse(), take_over(model, change, article))


def test_one_that_moves_goes_to_another_row(model, article):
    old = article.annotations["Name007"]
    moved = replace(old, fragments=(Span(800, 807),), layer=Layer.QUOTE, label="direct")
    change = Change("", (old,), (moved,))
    take_over(model, change.inverse(), take_over(model, change, article))


def test_a_merge_of_two(model, article):
    change = edits.merge(article, ["Name007", "Name008"])
    take_over(model, change.inverse(), take_over(model, change, article))


@pytest.mark.parametrize("count", [20, 400])
def test_many_at_once(model, article, count):
    change = edits.accept_all(article, lambda a: a.id in WORDS[:count])
    take_over(model, change.inverse(), take_over(model, change, article))


def test_a_decision_touches_only_its_row(scheme, article, qtbot):
    model = AnnotationModel(scheme)
    model.set_article(article)
    change = edits.accept(article, "Name007")
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as changed:
        model.apply_change(change, article.with_change(change))
    assert [index.row() for index in changed.args[:2]] == [7, 7]
    assert model.row_of(change.added[0]) == 7


def about(model, article, annotation_id):
    row = model.index(model.row_of(article.annotations[annotation_id]))
    return model.data(row, Qt.ItemDataRole.AccessibleDescriptionRole)


def test_a_row_tells_the_entity_and_a_habit_that_differs(scheme, article):
    linked = replace(article.annotations["Name007"], entity="Name Seven")
    same = replace(article.annotations["Name008"], entity="Name008")
    article = replace(article, annotations={**article.annotations, "Name007": linked, "Name008": same})
    model = AnnotationModel(scheme)
    model.set_article(article)
    assert about(model, article, "Name007") == "suggested · Name Seven"
    assert about(model, article, "Name008") == "suggested"
    model.usual_label = lambda a: "ORG" if a.id == "Name008" else None
    assert about(model, article, "Name008") == "≠ usually ORG · suggested"


def test_another_scheme_changes_the_codes(scheme, article, qtbot):
    model = AnnotationModel(scheme)
    model.set_article(article)
    person = replace(scheme.label(Layer.ENTITY, "PERSON"), code="WHO")
    labels = tuple(person if label.name == "PERSON" else label for label in scheme.labels)
    with qtbot.waitSignal(model.dataChanged):
        model.set_scheme(replace(scheme, labels=labels))
    assert model.index(7).data(RowRole).code == "WHO"
