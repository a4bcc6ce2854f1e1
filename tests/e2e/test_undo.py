"""Undo and redo of everything, by name, and still after a restart."""

from PySide6.QtCore import Qt

from annotator.core.annotation import Layer, Status

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_undo_and_redo_after_a_restart(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select("Reuters")
        program.key(Qt.Key.Key_G)
        program.select("Reuters")
        program.key(Qt.Key.Key_U)

    start(story, article)

    def after_restart(program):
        program.opened()
        assert program.window.actions_["undo"].text() == "Undo: Unsure about “Reuters”"
        program.key(Qt.Key.Key_Z, CONTROL)
        program.key(Qt.Key.Key_Z, CONTROL)
        reuters = program.find("Reuters")
        assert (reuters.label, reuters.status, reuters.unsure) == ("ORG", Status.SUGGESTED, False)
        assert program.window.actions_["redo"].text() == "Redo: Label “Reuters” GPE"

    start(after_restart)

    def second_restart(program):
        program.opened()
        program.key(Qt.Key.Key_Z, CONTROL | SHIFT)
        assert program.find("Reuters").label == "GPE"
        assert not program.find("Reuters").unsure

    start(second_restart)


def test_a_new_change_after_undo_ends_the_redo(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select("Reuters")
        program.key(Qt.Key.Key_G)
        program.key(Qt.Key.Key_Z, CONTROL)
        program.select("Ostria")
        program.key(Qt.Key.Key_X)
        assert not program.window.actions_["redo"].isEnabled()
        program.key(Qt.Key.Key_Z, CONTROL)
        assert program.find("Ostria").status is Status.SUGGESTED
        assert program.find("Reuters").label == "ORG"

    start(story, article)


def test_detecting_again_leaves_decisions_alone_and_keeps_undo_working(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select("Reuters")
        program.key(Qt.Key.Key_G)
        program.select("Ostria")
        program.key(Qt.Key.Key_X)
        rejected = program.find("Ostria")
        before = program.stored.annotations
        with program.bot.waitSignal(program.window.detector.finished, timeout=20_000):
            program.key(Qt.Key.Key_D, CONTROL)
        assert program.stored.annotations == before
        program.key(Qt.Key.Key_Z, CONTROL)
        program.key(Qt.Key.Key_Z, CONTROL)
        assert program.find("Reuters").label == "ORG"
        assert program.stored.annotations[rejected.id].status is Status.SUGGESTED
        assert len(program.words()) == len(before)

    start(story, article)


def test_every_kind_of_edit_can_be_undone_to_where_it_began(start, article, fake_worker):
    def story(program):
        text = program.opened().text
        before = program.stored
        program.select("Reuters")
        program.key(Qt.Key.Key_BracketRight)
        program.select("“They left,”", Layer.QUOTE)
        program.key(Qt.Key.Key_1)
        program.key(Qt.Key.Key_I)
        at = text.index("minister")
        program.drag_text(at, at + 8)
        program.key(Qt.Key.Key_P)
        program.key(Qt.Key.Key_E)
        program.pick("aid")
        program.key(Qt.Key.Key_Delete)
        program.key(Qt.Key.Key_A, SHIFT)
        program.key(Qt.Key.Key_Return, CONTROL)
        titles = []
        while program.window.actions_["undo"].isEnabled():
            titles.append(program.window.actions_["undo"].text())
            program.key(Qt.Key.Key_Z, CONTROL)
        assert len(titles) == len(set(titles)) == 8
        assert program.stored.annotations == before.annotations
        assert program.stored.labels == before.labels

    start(story, article)


def test_the_bar_offers_no_undo_of_what_is_undone(start, article, fake_worker):
    def story(program):
        program.opened()
        count = len(program.words())
        program.key(Qt.Key.Key_A, SHIFT)
        offer = f"Accepted {count} suggestions: undo takes it back."
        assert program.message == offer
        program.select("Reuters")
        program.key(Qt.Key.Key_U)
        program.key(Qt.Key.Key_Z, CONTROL)
        assert program.message == offer, "it was the other decision that was undone"
        program.key(Qt.Key.Key_Z, CONTROL)
        assert program.message == ""

    start(story, article)


def test_undo_right_after_done_goes_back_to_the_article_first(start, tmp_path, fake_worker):
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(f"Velmark met Ostria {name}.", "utf-8")

    def story(program):
        first = program.opened().id
        program.key(Qt.Key.Key_Tab)
        program.key(Qt.Key.Key_Return, CONTROL | SHIFT)
        assert program.article.id != first
        assert program.window.actions_["undo"].text() == "Undo: back to the article that is done"
        program.key(Qt.Key.Key_Z, CONTROL)
        assert (program.article.id, program.article.labels.done) == (first, True)
        assert program.message == "Back in the article that is done; undo again takes that back."
        program.key(Qt.Key.Key_Z, CONTROL)
        assert not program.stored.labels.done
        program.key(Qt.Key.Key_Return, CONTROL | SHIFT)
        program.opened()
        second = program.article.id
        program.key(Qt.Key.Key_Tab)
        program.key(Qt.Key.Key_Space)
        program.key(Qt.Key.Key_Z, CONTROL)  # something was decided here: that is what it takes back
        assert program.article.id == second != first

    start(story, tmp_path)


def test_undo_right_after_done_does_not_say_it_went_back_to_an_article_that_is_gone(
    start, tmp_path, fake_worker
):
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(f"Velmark met Ostria {name}.", "utf-8")

    def story(program):
        first = program.opened().id
        program.key(Qt.Key.Key_Return, CONTROL | SHIFT)
        second = program.opened().id
        program.window.workspace.corpus.search.trash.delete([first])
        program.key(Qt.Key.Key_Z, CONTROL)
        assert program.message == f"Article {first} is not in the corpus any more; nothing was changed."
        assert program.article.id == second != first
        assert program.window.actions_["undo"].text() == "Undo"

    start(story, tmp_path)


def test_a_sentence_about_undo_goes_with_its_article(start, tmp_path, fake_worker):
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(f"Velmark met Ostria {name}.", "utf-8")

    def story(program):
        program.opened()
        program.key(Qt.Key.Key_A, SHIFT)
        assert program.message == "Accepted 2 suggestions: undo takes it back."
        program.key(Qt.Key.Key_PageDown, CONTROL)
        program.opened()
        assert program.message == ""

    start(story, tmp_path)
