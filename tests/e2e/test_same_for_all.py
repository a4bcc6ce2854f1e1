"""One decision for all equal words: in the article, in the corpus, and for later articles."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from annotator.core.annotation import Layer, Status
from annotator.core.rules import Rule
from annotator.core.scheme_migration import migrate_scheme, rename_label
from annotator.core.strings import Words
from annotator.corpus import Corpus
from annotator.gui.rule_sentence import sentence_of

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

FIRST = """# Kestrel Talks

Velmark met the Kestrel group. Velmark said that Kestrel had left, and Kestrel House agreed.
"""
SECOND = """# Kestrel Again

The Kestrel group was back in Velmark, where a kestrel flew over Kestrel.
"""


@pytest.fixture
def two(tmp_path):
    """Two article files."""
    paths = tmp_path / "first.md", tmp_path / "second.md"
    for path, text in zip(paths, (FIRST, SECOND), strict=True):
        path.write_text(text, "utf-8")
    return paths


def label_words(program, words, nth=0, key=Qt.Key.Key_O):
    """Drags over words and gives them a label."""
    text, at = program.article.text, -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    program.drag_text(at, at + len(words))
    program.key(key)


def labels(article, words):
    """Label and status of each annotation of these words, in order."""
    found = [a for a in article.in_order() if a.text_in(article.text) == words]
    return [(a.label, a.status.value) for a in found]


def in_corpus(program, number):
    """An article as the corpus has it."""
    corpus = Corpus.open(program.corpus_path, person="test", write=False)
    try:
        return corpus.load(number)
    finally:
        corpus.close()


def test_a_boundary_on_its_way_offers_no_plain_words(start, tmp_path, fake_worker):
    """“group” is no name that anybody wants everywhere, but the half of one."""
    path = tmp_path / "groups.md"
    path.write_text("The Kestrel group met a group of others. A group left Kestrel.\n", "utf-8")

    def story(program):
        program.opened()
        label_words(program, "Kestrel group")
        program.key(Qt.Key.Key_BraceRight)
        assert program.find("group").status is Status.ACCEPTED
        assert "more" not in program.message
        program.key(Qt.Key.Key_BraceLeft)
        program.key(Qt.Key.Key_BracketLeft)
        assert program.message == "1 more “Kestrel” here: label them ORG too (A)"

    start(story, path)


def test_two_presses_of_a_key_decide_all_that_is_sure_in_the_article(start, two, fake_worker):
    def story(program):
        program.opened()
        panel = program.window.pages.panel
        label_words(program, "Kestrel", nth=1)
        assert program.message == "2 more “Kestrel” here: label them ORG too (A)"
        program.key(Qt.Key.Key_A)
        assert panel.isVisible()
        assert panel.title.text() == "“Kestrel” is ORG"
        assert [hit.about for hit in panel.model.ticked] == ["nothing yet"] * 2
        assert panel.model.rowCount() == 3
        program.key(Qt.Key.Key_A)
        assert not panel.isVisible()
        assert labels(program.stored, "Kestrel") == [("ORG", "accepted")] * 3
        assert program.message == "Label ORG: “Kestrel”, 2 places. Undo takes it back."
        program.key(Qt.Key.Key_Z, CONTROL)
        assert labels(program.stored, "Kestrel") == [("ORG", "accepted")]
        assert program.message == ""

    start(story, two[0])


def test_rows_are_ticked_and_unticked_by_keys(start, two, fake_worker):
    def story(program):
        program.opened()
        panel = program.window.pages.panel
        label_words(program, "Kestrel House")
        label_words(program, "Kestrel", nth=1)
        program.key(Qt.Key.Key_A)
        assert [panel.model.hit(row).about for row in range(3)] == [
            "nothing yet",
            "nothing yet",
            "part of “Kestrel House”, ORG, accepted",
        ]
        assert len(panel.model.ticked) == 1, "a longer name and the headline are for the person to decide"
        program.key(Qt.Key.Key_Space)
        assert len(panel.model.ticked) == 2
        program.key(Qt.Key.Key_A, CONTROL)
        assert len(panel.model.ticked) == 3
        program.key(Qt.Key.Key_A, CONTROL)
        assert panel.model.ticked == []
        program.key(Qt.Key.Key_Down)
        program.key(Qt.Key.Key_Space)
        program.key(Qt.Key.Key_Return)
        assert labels(program.stored, "Kestrel") == [("ORG", "accepted")] * 2
        assert labels(program.stored, "Kestrel House") == [("ORG", "accepted")]

    start(story, two[0])


def test_escape_changes_nothing_and_gives_the_keyboard_back(start, two, fake_worker):
    def story(program):
        program.opened()
        label_words(program, "Kestrel")
        before = program.stored
        program.key(Qt.Key.Key_A)
        program.key(Qt.Key.Key_Escape)
        assert not program.window.pages.panel.isVisible()
        assert program.view.hasFocus()
        assert program.stored == before

    start(story, two[0])


def test_a_rejection_is_the_same_for_all_too(start, two, fake_worker):
    def story(program):
        program.opened()
        program.select("Velmark")
        program.key(Qt.Key.Key_X)
        assert program.message == "1 more “Velmark” here: reject them too (A)"
        program.key(Qt.Key.Key_A)
        assert program.window.pages.panel.title.text() == "“Velmark” is no entity"
        program.key(Qt.Key.Key_A)
        assert labels(program.stored, "Velmark") == [("GPE", "rejected")] * 2

    start(story, two[0])


def test_a_suggestion_is_accepted_with_all_its_equals(start, two, fake_worker):
    def story(program):
        program.opened()
        program.select("Velmark")
        program.key(Qt.Key.Key_A)
        program.key(Qt.Key.Key_A)
        assert labels(program.stored, "Velmark") == [("GPE", "accepted")] * 2

    start(story, two[0])


def test_the_offer_ends_when_another_annotation_is_chosen(start, two, fake_worker):
    def story(program):
        program.opened()
        label_words(program, "Kestrel")
        program.select("Velmark", nth=1)
        program.key(Qt.Key.Key_A)
        assert program.window.pages.panel.title.text() == "“Velmark” is GPE"
        program.select("Velmark")
        assert not program.window.pages.panel.isVisible(), "the panel was about the other one"

    start(story, two[0])


def test_the_bar_drops_the_offer_when_something_else_is_decided(start, two, fake_worker):
    def story(program):
        program.opened()
        program.select("Velmark")
        program.key(Qt.Key.Key_X)
        assert program.message == "1 more “Velmark” here: reject them too (A)"
        assert program.window.selection.current == program.find("Velmark", nth=1)
        label_words(program, "Kestrel House")
        assert program.message == ""
        program.key(Qt.Key.Key_A)
        assert program.window.pages.panel.title.text() == "“Kestrel House” is ORG"

    start(story, two[0])


def test_the_bar_drops_the_offer_when_the_next_one_is_accepted(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select("Velmark")
        program.key(Qt.Key.Key_X)
        assert program.message == "1 more “Velmark” here: reject them too (A)"
        program.key(Qt.Key.Key_Space)
        assert program.message == ""

    start(story, article)


def test_the_bar_drops_the_offer_when_another_is_selected(start, two, fake_worker):
    def story(program):
        program.opened()
        label_words(program, "Kestrel")
        assert program.message == "3 more “Kestrel” here: label them ORG too (A)"
        program.select("Velmark", nth=1)
        assert program.message == ""

    start(story, two[0])


def test_the_key_means_the_selected_name_when_the_bar_is_closed(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select("Velmark")
        program.key(Qt.Key.Key_X)
        selected = program.window.selection.current.text_in(program.article.text)
        assert selected != "Velmark"
        program.window.desk.bar._close.click()
        program.select(selected)
        program.key(Qt.Key.Key_A)
        assert program.window.pages.panel.title.text().startswith(f"“{selected}” is ")

    start(story, article)


CAPTIONED = """# Kestrel Talks

![Kestrel House at night](house.jpg)

Kestrel met the Kestrel group.

Related article: Kestrel leaves
"""


def test_captions_and_related_lines_are_listed_and_not_ticked(start, tmp_path, fake_worker):
    path = tmp_path / "captioned.md"
    path.write_text(CAPTIONED, "utf-8")

    def story(program):
        article = program.opened()
        panel = program.window.pages.panel
        body = article.text.index("Kestrel met")
        program.drag_text(body, body + len("Kestrel"))
        program.key(Qt.Key.Key_O)
        assert program.message == "1 more “Kestrel” here: label them ORG too (A)"
        program.key(Qt.Key.Key_A)
        here = [hit.before for hit in panel.model.ticked]
        assert (here, panel.model.rowCount()) == (["Kestrel met the "], 4)
        program.bot.mouseClick(panel.in_corpus, Qt.MouseButton.LeftButton)
        program.until(panel.model.rowCount)
        assert [hit.before for hit in panel.model.ticked] == here
        assert panel.model.rowCount() == 4

    start(story, path)


def test_without_a_name_the_user_is_told(start, article, fake_worker):
    def story(program):
        program.opened()
        program.key(Qt.Key.Key_A)
        assert "Select an annotation first" in program.message
        program.select("“We will not sit down,”", Layer.QUOTE)
        program.key(Qt.Key.Key_A)
        assert "select an entity first" in program.message

    start(story, article)


def test_in_the_corpus_as_one_step_and_remembered_for_later(start, two, fake_worker, tmp_path):
    later = tmp_path / "later.md"
    later.write_text("# Later\n\nThe Kestrel group once more. Kestrel House was closed.\n", "utf-8")

    def story(program):
        program.opened()
        window, panel = program.window, program.window.pages.panel
        label_words(program, "Kestrel", nth=1)
        program.key(Qt.Key.Key_A)
        program.bot.mouseClick(panel.in_corpus, Qt.MouseButton.LeftButton)
        program.until(lambda: panel.model.rowCount() == 6)
        abouts = [panel.model.hit(row).about for row in range(6)]
        assert abouts[0] == "nothing yet · Kestrel Talks"
        assert abouts[3:] == ["nothing yet · Kestrel Again"] * 3
        program.bot.mouseClick(panel.match_case, Qt.MouseButton.LeftButton)
        program.until(lambda: panel.model.rowCount() == 7)
        program.bot.mouseClick(panel.match_case, Qt.MouseButton.LeftButton)
        program.until(lambda: panel.model.rowCount() == 6)
        program.bot.mouseClick(panel.remember, Qt.MouseButton.LeftButton)
        panel.list.setFocus()
        program.key(Qt.Key.Key_Return)
        program.until(lambda: program.message.startswith("“Kestrel” is ORG: 4 places in 2 articles"))
        assert labels(in_corpus(program, 1), "Kestrel") == [("ORG", "accepted")] * 3
        assert labels(in_corpus(program, 2), "Kestrel") == [("ORG", "accepted")] * 2
        assert labels(program.article, "Kestrel") == labels(in_corpus(program, 1), "Kestrel")
        assert window.queue.model.item(1).accepted == 2

        window.view.setFocus()
        program.key(Qt.Key.Key_Z, CONTROL)
        assert labels(in_corpus(program, 2), "Kestrel") == []
        assert window.queue.model.item(1).accepted == 0
        assert program.message == "Taken back in all 2 articles."
        program.key(Qt.Key.Key_Z, CONTROL | SHIFT)
        assert labels(in_corpus(program, 2), "Kestrel") == [("ORG", "accepted")] * 2

        window.library.open_paths([later])
        program.until(lambda: program.article.metadata.title == "Later")
        program.opened()
        assert labels(program.stored, "Kestrel") == [("ORG", "suggested")] * 2
        assert program.find("Kestrel").origin == "rule:remembered"

    start(story, *two)


def test_the_message_takes_an_edit_of_the_corpus_back(start, two, fake_worker):
    def story(program):
        program.opened()
        panel = program.window.pages.panel
        label_words(program, "Kestrel", nth=1)
        program.key(Qt.Key.Key_A)
        program.bot.mouseClick(panel.in_corpus, Qt.MouseButton.LeftButton)
        program.until(lambda: panel.model.rowCount() == 6)
        program.bot.mouseClick(panel.apply_button, Qt.MouseButton.LeftButton)
        program.until(lambda: "in 2 articles" in program.message)
        program.window.open_article(2)
        program.opened()
        assert labels(program.stored, "Kestrel") == [("ORG", "accepted")] * 2
        program.window.messages._bar._action.click()
        assert labels(program.stored, "Kestrel") == labels(program.article, "Kestrel") == []
        assert labels(in_corpus(program, 1), "Kestrel") == [("ORG", "accepted")]

    start(story, *two)


def test_remembered_decisions_are_listed_applied_and_removed(start, two, fake_worker):
    def story(program):
        program.opened()
        window = program.window
        panel = window.pages.panel
        label_words(program, "Kestrel", nth=1)
        program.key(Qt.Key.Key_A)
        program.bot.mouseClick(panel.remember, Qt.MouseButton.LeftButton)
        panel.list.setFocus()
        program.key(Qt.Key.Key_A, CONTROL)
        if panel.model.ticked:
            program.key(Qt.Key.Key_A, CONTROL)
        assert panel.apply_button.text() == "Remember only"
        program.key(Qt.Key.Key_Return)
        assert program.message == "Remembered: “Kestrel” is ORG."
        program.key(Qt.Key.Key_F8)
        page = window.pages.open_rules()
        assert sentence_of(page.model.rule(0)) == "“Kestrel” is ORG"
        page.apply_button.click()
        program.until(lambda: panel.isVisible() and panel.model.rowCount() == 6)
        assert panel.in_corpus.isChecked()
        program.bot.mouseClick(panel.apply_button, Qt.MouseButton.LeftButton)
        program.until(lambda: "in 2 articles" in program.message)
        page.remove_button.click()
        assert page.model.rowCount() == 0
        corpus = window.workspace.corpus
        assert corpus.rules.all() == []
        assert labels(corpus.load(2), "Kestrel") == [("ORG", "accepted")] * 2

    start(story, *two)


def test_nothing_is_saved_in_a_corpus_for_reading_only(start, two, fake_worker, corpus_path):
    def make(program):
        program.opened()
        label_words(program, "Kestrel")

    start(make, two[0])
    holder = Corpus.open(corpus_path, person="other")

    def story(program):
        program.until(lambda: program.window.workspace.has_article)
        program.select("Kestrel")
        program.key(Qt.Key.Key_A)
        program.key(Qt.Key.Key_A)
        assert "Nothing was changed" in program.message
        assert [a.status for a in program.stored.annotations.values()].count(Status.ACCEPTED) == 1

    try:
        start(story)
    finally:
        holder.close()


def test_an_undo_tells_where_the_edit_stays(start, two, fake_worker):
    def story(program):
        program.opened()
        panel = program.window.pages.panel
        label_words(program, "Kestrel", nth=1)
        program.key(Qt.Key.Key_A)
        program.bot.mouseClick(panel.in_corpus, Qt.MouseButton.LeftButton)
        program.until(lambda: panel.model.rowCount() == 6)
        panel.list.setFocus()
        program.key(Qt.Key.Key_Return)
        program.until(lambda: program.message.startswith("“Kestrel” is ORG: 4 places in 2 articles"))
        first = program.article.id
        program.window.open_article(2)
        program.opened()
        program.select("Kestrel")
        program.key(Qt.Key.Key_U)
        program.window.open_article(first)
        program.opened()
        program.key(Qt.Key.Key_Z, CONTROL)
        assert labels(program.stored, "Kestrel") == [("ORG", "accepted")]
        assert labels(in_corpus(program, 2), "Kestrel") == [("ORG", "accepted")] * 2
        told = "Taken back in 1 of 2 articles; the others were changed since and stay."
        assert program.message == told
        program.key(Qt.Key.Key_Z, CONTROL | SHIFT)
        assert labels(program.stored, "Kestrel") == [("ORG", "accepted")] * 3

    start(story, *two)


def test_a_remembered_decision_is_taken_over_in_the_names_of_the_scheme(start, two, fake_worker):
    def story(program):
        program.opened()
        window, panel = program.window, program.window.pages.panel
        scheme = window.workspace.scheme
        renamed = migrate_scheme(scheme, rename_label(scheme, Layer.ENTITY, "ORG", "COMPANY"))
        label = renamed.label(Layer.ENTITY, "COMPANY")
        window.workspace.scheme = renamed
        rule = Rule(Words("Kestrel"), "ORG")
        window.pages.same.ask_rule(rule)
        assert panel.title.text() == "“Kestrel” is COMPANY"
        program.until(panel.model.rowCount)
        panel.dismiss()
        window.workspace.scheme = with_label(renamed, replace(label, retired=True))
        window.pages.same.ask_rule(rule)
        assert not panel.isVisible()
        told = "The scheme offers the label ORG no more; bring it back or remove the rule."
        assert program.message == told

    start(story, *two)


def with_label(scheme, label):
    """The scheme in which `label` takes the place of the one of its name."""
    return replace(scheme, labels=tuple(label if x.name == label.name else x for x in scheme.labels))
