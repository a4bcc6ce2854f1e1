"""The parts of the inspector: rows that are taken or removed, the quote strip, the event form, guidance."""

from dataclasses import dataclass, field, replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from annotator.core.annotation import (
    Annotation,
    Arguments,
    ArticleLabels,
    EventType,
    Layer,
    Mention,
    Polarity,
    Span,
    Stance,
    Status,
)
from annotator.core.names import Names
from annotator.corpus.precedents import Habit, Precedent
from annotator.gui.actions import Actions
from annotator.gui.annotation_page import AnnotationPage
from annotator.gui.event_form import with_proposals
from annotator.gui.events import role_of
from annotator.gui.fact_rows import FactRow
from annotator.gui.fields import AddressLabel, QuietCombo
from annotator.gui.guidance import Guidance
from annotator.gui.habits import Habits
from annotator.gui.theme import DARK, LIGHT

TEXT = "Velmark blamed Ostria on Monday in Bern."


@pytest.fixture
def page(qtbot, scheme):
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window, {})
    actions.serve(window, (), scheme)
    made = AnnotationPage(scheme, actions)
    qtbot.addWidget(made)
    made.resize(312, 900)
    made.show()
    return made


@pytest.fixture
def article(make_article):
    labels = {"Velmark": "GPE", "Ostria": "GPE", "Monday": "DATE", "Bern": "GPE"}
    made = make_article(TEXT, entities=labels)
    event = Annotation("ev", Layer.EVENT, "ACCUSE", (Span(8, 14),), Status.ACCEPTED)
    return replace(made, annotations={**made.annotations, "ev": event})


def show(page, article, annotation_id):
    page.show_annotation(article, article.annotations[annotation_id], Names(article))


# -- rows ---------------------------------------------------------------------------------------------------


@pytest.fixture
def row(qtbot):
    made = FactRow()
    qtbot.addWidget(made)
    made.resize(280, 28)
    made.show()
    return made


def test_a_stated_fact_goes_by_its_cross_or_by_delete_and_not_by_a_click(row, qtbot):
    row.show_fact("Velmark", said="Actors", removable=True)
    happened = []
    row.removed.connect(lambda: happened.append("removed"))
    row.clicked.connect(lambda: happened.append("clicked"))
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(40, 14))
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(270, 14))
    qtbot.keyClick(row, Qt.Key.Key_Delete)
    assert happened == ["clicked", "removed", "removed"]
    assert row.accessibleName() == "Actors, Velmark"


def test_a_proposed_fact_cannot_be_removed(row, qtbot):
    row.show_fact("Velmark", "proposed", proposed=True)
    with qtbot.assertNotEmitted(row.removed), qtbot.waitSignal(row.clicked):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(270, 14))
    with qtbot.assertNotEmitted(row.removed):
        qtbot.keyClick(row, Qt.Key.Key_Delete)


def test_proposed_chosen_and_stated_facts_look_different_in_both_themes(row):
    for theme in (LIGHT, DARK):
        row.set_theme(theme)
        looks = []
        for look in ({"proposed": True}, {"chosen": True}, {"removable": True}, {}):
            row.show_fact("Velmark", **look)
            looks.append(row.grab().toImage())
        assert all(a != b for n, a in enumerate(looks) for b in looks[:n])


def test_a_click_on_a_chosen_row_leaves_it_chosen(row, qtbot):
    row.show_fact("Velmark", chosen=True)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(40, 14))
    assert row.isChecked()


# -- quote --------------------------------------------------------------------------------------------------


def test_the_strip_shows_speaker_candidates_reasons_cue_and_stance(page, make_article):
    article = make_article("“No,” said Moe. Holm left.", quotes=["“No,”"])
    at = {words: Span(start, start + len(words)) for words, start in (("Moe", 11), ("Holm", 16), ("said", 6))}
    moe, holm = Mention("Moe", at["Moe"]), Mention("Holm", at["Holm"])
    quote = replace(
        article.annotations["“No,”"],
        speaker=moe,
        resolved_speaker="Arne Moe",
        cue=Mention("said", at["said"]),
        candidates=(moe, holm),
        stances=(Stance(moe, holm, Polarity.AGAINST, 2),),
    )
    article = replace(article, annotations={quote.id: quote})
    show(page, article, quote.id)
    rows = [row for row in page.speaker.candidates if row.isVisible()]
    assert [(row.title, row.note, row.isChecked()) for row in rows] == [
        ("Moe", "beside the cue", True),
        ("Holm", "same paragraph", False),
    ]
    assert page.speaker._cue.full_text == "“said”"
    assert page.strip._stance.full_text == "▼ against Holm 2"
    assert page.strip.isVisible()
    assert not page.entity.isVisible()


def test_selected_words_offer_all_labels_and_no_speaker(page, article):
    page.show_selection(article, Span(0, 7))
    assert page.strip.isVisible()
    assert page.grids[Layer.QUOTE].isVisible()
    assert not page.speaker.isVisible()
    assert not page.event_form.isVisible()


# -- event --------------------------------------------------------------------------------------------------


def shown(page):
    return {
        role: [(row.title, row.is_proposed) for row in part.rows if row.isVisible()]
        for role, part in page.event_form.fields.items()
    }


def test_the_form_fills_itself_with_proposals(page, article):
    show(page, article, "ev")
    assert shown(page) == {
        "actor": [("Velmark", True)],
        "recipient": [("Ostria", True)],
        "date": [("Monday", True)],
        "place": [("Bern", True)],
    }
    assert page.event_form.take_all.isVisible()


def test_what_is_stated_is_not_proposed_again(page, article, scheme):
    event = replace(article.annotations["ev"], arguments=Arguments((Mention("Holm"),), place=Mention("Rome")))
    stated = replace(article, annotations={**article.annotations, "ev": event})
    show(page, stated, "ev")
    assert shown(page)["actor"] == [("Holm", False)]
    assert shown(page)["place"] == [("Rome", False)]
    assert shown(page)["recipient"] == [("Ostria", True)]
    taken = with_proposals(stated, event, scheme)
    assert [m.text for m in taken.mentions] == ["Holm", "Ostria", "Monday", "Rome"]
    full = replace(stated, annotations={**stated.annotations, "ev": replace(event, arguments=taken)})
    show(page, full, "ev")
    assert not page.event_form.take_all.isVisible()


def test_the_form_tells_mode_and_main_event(page, article):
    event = replace(article.annotations["ev"], event_type=EventType("ACCUSE", "allege", ("legal",)))
    main = ArticleLabels((EventType("ACCUSE", "allege", ("legal",)),))
    article = replace(article, annotations={"ev": event}, labels=main)
    show(page, article, "ev")
    assert page.event_form.mode.full_text == "allege · legal"
    assert page.event_form.main.isChecked()
    show(page, replace(article, labels=ArticleLabels()), "ev")
    assert not page.event_form.main.isChecked()


# -- entity -------------------------------------------------------------------------------------------------


def test_a_mention_tells_its_entity_and_how_many_there_are(page, make_article):
    article = make_article("Antony Blinken met Moe. Blinken left.", entities={"Antony Blinken": "PERSON"})
    first = replace(article.annotations["Antony Blinken"], entity="Antony Blinken")
    second = replace(first, id="b", fragments=(Span(24, 31),))
    article = replace(article, annotations={first.id: first, "b": second})
    show(page, article, "b")
    assert page.entity.link.full_text == "Antony Blinken   H"
    assert page.entity.count.text() == "Mention 2 of 2 here"
    show(page, replace(article, annotations={first.id: replace(first, entity=None)}), first.id)
    assert page.entity.link.accessibleName() == "Entity: none"
    assert page.entity.count.text() == "The only mention here"


def test_another_scheme_brings_its_labels_and_guidelines(page, article, scheme):
    gpe = replace(scheme.label(Layer.ENTITY, "GPE"), code="LAND", guideline="No bodies of water.")
    labels = tuple(gpe if label.name == "GPE" else label for label in scheme.labels)
    page.set_scheme(replace(scheme, labels=labels))
    show(page, article, "Velmark")
    assert page.guidance.guideline.text() == "No bodies of water."
    assert page.guidance.guideline.isVisible()
    assert page.grids[Layer.ENTITY].button("GPE").isChecked()


# -- guidance -----------------------------------------------------------------------------------------------


class Signals(QObject):
    changed = Signal(object)
    opened = Signal(object)


@dataclass
class FakePrecedents:
    """Answers what it is told to, and counts the questions."""

    known: Habit
    questions: list = field(default_factory=list)

    def habit(self, words, layer, *, but=""):
        self.questions.append(words)
        return self.known

    def latest(self, words, layer, *, but="", limit=5):
        precedent = Precedent(7, "Talks", "old", "ORG", Status.ACCEPTED, "Holm told ", " that")
        rejected = replace(precedent, annotation_id="older", status=Status.REJECTED)
        return [precedent, rejected][:limit]


class Quiet:
    def attempt(self):
        from contextlib import nullcontext

        return nullcontext()


@pytest.fixture
def precedents():
    return FakePrecedents(Habit({"ORG": 14, "GPE": 1}, 2))


@pytest.fixture
def signals():
    return Signals()


@pytest.fixture
def habits(article, precedents, signals, qtbot):
    workspace = SimpleNamespace(
        article=article, has_article=True, corpus=SimpleNamespace(precedents=precedents)
    )
    made = Habits(workspace, signals, Quiet(), rest=0)
    yield made
    made.close()


@pytest.fixture
def guidance(qtbot, habits):
    made = Guidance()
    qtbot.addWidget(made)
    made.guide_by(habits)
    made.resize(300, 240)
    made.show()
    return made


def test_earlier_decisions_come_once_the_selection_rests(
    guidance, habits, precedents, article, scheme, qtbot
):
    velmark = replace(article.annotations["Velmark"], status=Status.SUGGESTED)
    with qtbot.waitSignal(habits.learned):
        guidance.show_label(velmark, scheme.label(Layer.ENTITY, "GPE"), "Velmark")
        assert precedents.questions == []
        assert not guidance.habit.isVisible()
    assert precedents.questions == ["Velmark"]
    assert guidance.habit.text() == "Before: labelled ORG 14 times, GPE once, rejected twice"
    assert guidance.sign.text() == "≠  These words are usually ORG."
    assert [(row.title, row.note) for row in guidance.rows] == [
        ("…Holm told Velmark that…", "ORG"),
        ("…Holm told Velmark that…", "rejected"),
    ]
    assert guidance.rows[0].isVisible()
    with qtbot.waitSignal(guidance.precedent_requested) as asked:
        qtbot.mouseClick(guidance.rows[0], Qt.MouseButton.LeftButton)
    assert asked.args == [7, "old"]


def test_the_decision_itself_is_no_precedent(habits, article, qtbot):
    velmark = article.annotations["Velmark"]
    with qtbot.waitSignal(habits.learned):
        assert habits.habit(velmark) is None
    assert habits.habit(velmark) == Habit({"ORG": 14}, 2)
    assert habits.habit(replace(velmark, status=Status.REJECTED)) == Habit({"ORG": 14, "GPE": 1}, 1)


def test_what_agrees_with_the_habit_has_no_sign(habits, article, qtbot):
    velmark = article.annotations["Velmark"]
    with qtbot.waitSignal(habits.learned):
        habits.usual_label(velmark)
    assert habits.usual_label(velmark) == "ORG"
    assert habits.usual_label(replace(velmark, label="ORG")) is None
    assert habits.usual_label(replace(velmark, status=Status.REJECTED)) is None


def test_an_answer_is_kept_until_these_words_are_decided(habits, precedents, signals, article, qtbot):
    from annotator.core.annotation import Change

    velmark, ostria = article.annotations["Velmark"], article.annotations["Ostria"]
    with qtbot.waitSignal(habits.learned):
        habits.habit(velmark)
        habits.habit(ostria)
    habits.habit(velmark)
    signals.changed.emit(Change("", (velmark,), (velmark,)))
    with qtbot.waitSignal(habits.learned):
        habits.habit(velmark)
        habits.habit(ostria)
    assert precedents.questions == ["Velmark", "Ostria", "Velmark"]


def test_another_article_is_asked_for_anew_and_nothing_waits(habits, precedents, signals, article, qtbot):
    habits.habit(article.annotations["Velmark"])
    signals.opened.emit(None)
    with qtbot.waitSignal(habits.learned):
        habits.habit(article.annotations["Ostria"])
    assert precedents.questions == ["Ostria"]


def test_quotes_and_events_have_no_habit(guidance, precedents, article, scheme):
    guidance.show_label(article.annotations["ev"], scheme.label(Layer.EVENT, "ACCUSE"), "blamed")
    assert not guidance.habit.isVisible()
    assert "ACCUSE</span> Blames" in guidance.definition.text()
    assert precedents.questions == []


@pytest.mark.parametrize(
    ("words", "role"),
    [("Velmark", "actor"), ("Ostria", "recipient"), ("Monday", "date"), ("Bern", "recipient")],
)
def test_a_clicked_name_gets_its_likely_role(article, scheme, words, role):
    """A place that can act counts as who did it or to whom; only words for time and mere places do not."""
    assert role_of(article.annotations[words], article.annotations["ev"], scheme) == role


def test_a_clicked_sea_is_the_place(article, scheme):
    sea = replace(article.annotations["Bern"], label="LOC")
    assert role_of(sea, article.annotations["ev"], scheme) == "place"


def test_a_long_address_ends_within_its_line_and_is_copied_whole(qtbot):
    address = "https://www.example.org/news/2024/05/17/a-very-long-name/of-an-article?id=1&from=front"
    label = AddressLabel()
    qtbot.addWidget(label)
    label.resize(200, 20)
    label.show_address(address)
    label.show()
    assert label.fontMetrics().horizontalAdvance(label.text()) <= 200
    assert (label.text()[:8], label.text()[-5:], label.toolTip()) == ("https://", "front", address)
    label.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == address
    label.show_address("")
    assert label.isHidden()


def test_the_list_of_a_combo_box_shows_its_separators_as_lines(qtbot):
    box = QuietCombo()
    qtbot.addWidget(box)
    box.addItems(["one", "two"])
    box.insertSeparator(1)
    box.show()
    heights = [box.view().sizeHintForRow(row) for row in range(3)]
    assert heights[1] < heights[0] == heights[2]
