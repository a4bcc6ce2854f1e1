"""The queue of suggestions inside the open article: walk, decide one, decide many, finish with one key."""

from PySide6.QtCore import Qt

from annotator.core.annotation import Layer, Status
from tests.e2e.conftest import ARTICLE

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def chosen(program):
    current = program.window.selection.current
    return current.text_in(program.article.text) if current else None


def undecided(program):
    return [a for a in program.stored.in_order() if a.status is Status.SUGGESTED]


def test_tab_walks_in_reading_order_and_back(start, article, fake_worker):
    def story(program):
        program.opened()
        names = [a.text_in(program.article.text) for a in undecided(program)]
        seen = []
        for _ in range(4):
            program.key(Qt.Key.Key_Tab)
            seen.append(chosen(program))
        assert seen == names[:4]
        program.key(Qt.Key.Key_Backtab, SHIFT)
        assert chosen(program) == names[2]

    start(story, article)


def test_the_least_certain_can_come_first_and_the_setting_is_kept(start, article, fake_worker):
    def story(program):
        program.opened()
        program.key(Qt.Key.Key_U, SHIFT)
        assert "Least certain first" in program.window.status.text
        seen = []
        for _ in range(4):
            program.key(Qt.Key.Key_Tab)
            seen.append(chosen(program))
        assert seen[0] == "Ostria"
        assert all(words.startswith("“") for words in seen[1:])
        program.key(Qt.Key.Key_Backtab, SHIFT)
        program.key(Qt.Key.Key_Backtab, SHIFT)
        program.key(Qt.Key.Key_Backtab, SHIFT)
        program.key(Qt.Key.Key_Space)
        assert program.find("Ostria").status is Status.ACCEPTED
        assert chosen(program) == seen[1]

    def again(program):
        assert program.window.selection.least_certain_first
        assert program.window.actions_["order"].isChecked()
        program.key(Qt.Key.Key_U, SHIFT)
        assert not program.window.selection.least_certain_first
        assert "Least certain" not in program.window.status.text

    start(story, article)
    start(again)


def test_one_key_accepts_all_of_the_selected_label(start, article, fake_worker):
    def story(program):
        program.opened()
        before = len(undecided(program))
        program.select("Velmark")
        program.key(Qt.Key.Key_Space, SHIFT)
        accepted = [a for a in program.stored.in_order() if a.status is Status.ACCEPTED]
        assert len(accepted) > 1
        assert {a.label for a in accepted} == {"GPE"}
        assert all(a.label != "GPE" for a in undecided(program))
        assert program.window.selection.current.status is Status.SUGGESTED
        program.key(Qt.Key.Key_Z, CONTROL)
        assert len(undecided(program)) == before

    start(story, article)


def test_one_key_accepts_the_rest_from_the_selected_one_on(start, article, fake_worker):
    def story(program):
        program.opened()
        dornan = program.select("Pavel Dornan")
        program.key(Qt.Key.Key_Return, SHIFT)
        stored = program.stored.in_order()
        assert all((a.status is Status.ACCEPTED) == (a.start >= dornan.start) for a in stored)
        assert program.window.selection.current == undecided(program)[0]

    start(story, article)


def test_one_key_accepts_all_and_opens_the_next_article(start, tmp_path, fake_worker):
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(2):
        (folder / f"{number}.md").write_text(ARTICLE.replace("Off Talks", f"Off Talks {number}"), "utf-8")

    def story(program):
        first = program.opened().id
        program.select("Reuters")
        program.key(Qt.Key.Key_X)
        program.key(Qt.Key.Key_Return, CONTROL | SHIFT)
        program.until(lambda: program.article.id != first)
        program.opened()
        program.window.open_article(first)
        stored = program.stored
        assert stored.labels.done
        statuses = {a.status for a in stored.in_order()}
        assert statuses == {Status.ACCEPTED, Status.REJECTED}
        program.key(Qt.Key.Key_Z, CONTROL)
        assert not program.stored.labels.done
        assert len(undecided(program)) == len(stored.annotations) - 1

    start(story, folder)


def test_unsure_flags_and_goes_on(start, article, fake_worker):
    def story(program):
        program.opened()
        program.key(Qt.Key.Key_Tab)
        first = program.window.selection.current
        program.key(Qt.Key.Key_U)
        assert program.stored.annotations[first.id].unsure
        assert program.window.selection.current.id != first.id
        program.key(Qt.Key.Key_Backtab, SHIFT)
        program.key(Qt.Key.Key_U)
        assert not program.stored.annotations[first.id].unsure
        assert program.window.selection.current.id == first.id

    start(story, article)


def test_a_letter_relabels_and_goes_on(start, article, fake_worker):
    def story(program):
        program.opened()
        reuters = program.select("Reuters")
        program.key(Qt.Key.Key_G)
        stored = program.stored.annotations[reuters.id]
        assert (stored.label, stored.status) == ("GPE", Status.ACCEPTED)
        assert program.window.selection.current.id != reuters.id

    start(story, article)


def test_the_last_suggestion_names_the_key_that_finishes(start, article, fake_worker):
    def story(program):
        program.opened()
        store = program.window.store
        store.set(shortcuts={"done": "Ctrl+J"})
        for annotation in undecided(program):
            program.window.selection.select(annotation.id)
            program.key(Qt.Key.Key_Space)
        assert "Ctrl+J" in program.message
        program.key(Qt.Key.Key_J, CONTROL)
        assert program.stored.labels.done
        assert program.find("“They left,”", Layer.QUOTE).status is Status.ACCEPTED

    start(story, article)
