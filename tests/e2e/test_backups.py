"""Backups in the running window: made by themselves, looked at, restored, undone; a corpus that is lost."""

import os
import random

import pytest

from annotator.corpus import Corpus
from annotator.gui import restoring
from tests.e2e import killing


@pytest.fixture
def filled(corpus_path):
    """A corpus with suggestions to decide, detection off."""
    killing.make_home(corpus_path.parent.parent)
    killing.make_corpus(corpus_path, 2, 3)
    return corpus_path


@pytest.fixture
def soon(monkeypatch):
    """The first backup comes at once."""
    monkeypatch.setattr(restoring, "_AFTER_OPENING", 0)


def page_of(program):
    """The open page, when all it shows is read."""
    page = program.window.commands.restoring.open_page()
    program.until(lambda: not program.window.commands.restoring.tasks.busy)
    return page


def test_a_backup_is_made_after_opening_and_when_something_has_changed(start, filled, soon):
    def story(program):
        window, backups = program.window, program.window.workspace.corpus.backups
        program.until(backups.all)
        program.until(lambda: not window.commands.restoring.tasks.busy)
        window.commands.restoring.back_up()
        program.until(lambda: not window.commands.restoring.tasks.busy)
        assert len(backups.all()) == 1  # nothing has changed
        window.open_article(1)
        window.actions_["next"].trigger()
        window.actions_["accept"].trigger()
        window.commands.restoring.back_up()
        program.until(lambda: len(backups.all()) == 2)

    start(story)


def test_restore_shows_what_it_does_and_can_be_undone(start, filled):
    def story(program):
        window = program.window
        first = window.workspace.corpus.backups.make()
        window.open_article(1)
        for _ in range(3):
            window.actions_["next"].trigger()
            window.actions_["accept"].trigger()
        decided = program.stored
        window.actions_["backups"].trigger()
        page = page_of(program)
        assert "Changes taken back: 3 – Accept" in page.preview.words.text()
        assert page.preview.model.rowCount() == 2
        page.restore_button.click()
        program.until(lambda: "is as it was on" in program.message)
        assert program.stored == program.article
        assert not any(a.status.value == "accepted" for a in program.article.annotations.values())
        assert window.workspace.corpus.read_only_reason is None
        assert [backup.reason for backup in window.workspace.corpus.backups.all()] == ["restore", ""]
        window.desk.bar._action.click()
        program.until(lambda: window.workspace.article.annotations == decided.annotations)
        assert program.stored.annotations == decided.annotations
        assert first.path.exists()
        window.actions_["undo"].trigger()  # the history came back as well
        assert sum(a.status.value == "accepted" for a in program.stored.annotations.values()) == 2

    start(story)


def test_an_edit_while_the_corpus_is_restored_is_refused(start, filled):
    def story(program):
        window = program.window
        backup = window.workspace.corpus.backups.make()
        window.open_article(1)
        before = program.article
        window.commands.restoring.restore(backup)
        window.actions_["next"].trigger()
        window.actions_["accept"].trigger()
        assert "is being saved" in program.message
        assert program.article == before
        program.until(lambda: "is as it was on" in program.message)

    start(story)


def test_a_corpus_that_was_deleted_is_noticed_and_saved_elsewhere(start, filled, tmp_path):
    copy = tmp_path / "copy.sqlite"

    def story(program):
        window = program.window
        window.open_article(1)
        window.actions_["next"].trigger()
        window.actions_["accept"].trigger()
        decided = program.article
        os.unlink(filled)
        window.actions_["next"].trigger()
        window.actions_["accept"].trigger()
        assert "was deleted, moved or replaced" in program.message
        assert "Not saved" in window.status.text
        assert program.article == decided
        assert window.desk.bar._action.text() == "Save a copy…"
        window.messages.ask_corpus = lambda _title, _start: str(copy)
        window.desk.bar._action.click()
        program.until(lambda: "Everything is in copy.sqlite" in program.message)
        window.desk.bar._action.click()
        program.until(lambda: window.workspace.corpus.path == copy)
        window.actions_["next"].trigger()
        window.actions_["accept"].trigger()
        assert "Saved" in window.status.text
        assert window.workspace.corpus.check() == []

    start(story)
    assert not filled.exists()  # nothing was made in its place


def test_another_file_in_its_place_is_not_written_to(start, filled, tmp_path):
    other = tmp_path / "other.sqlite"
    killing.make_corpus(other, 1, 1)
    before = other.read_bytes()

    def story(program):
        window = program.window
        window.open_article(1)
        os.replace(other, filled)
        window.actions_["next"].trigger()
        window.actions_["accept"].trigger()
        assert "was deleted, moved or replaced" in program.message
        assert filled.read_bytes() == before
        window.commands.use_corpus(filled)  # opens what is there now
        assert len(window.workspace.corpus.article_ids()) == 1
        assert not window.workspace.corpus.read_only

    start(story)


def test_damage_is_noticed_after_opening_and_what_can_be_read_is_saved(start, filled, soon, tmp_path):
    salvaged = tmp_path / "salvaged.sqlite"
    killing.make_corpus(tmp_path / "larger.sqlite", 12, 12)
    data = bytearray((tmp_path / "larger.sqlite").read_bytes())
    place = data.rindex(b"spoke to Reuters") // 4096 * 4096  # a page of a text, or of a source
    data[place : place + 4096] = random.Random(3).randbytes(4096)
    filled.write_bytes(data)

    def story(program):
        window = program.window
        program.until(lambda: "is damaged" in program.message)
        assert window.desk.bar._action.text() == "Backups…"
        window.desk.bar._action.click()
        page = page_of(program)
        window.messages.ask_corpus = lambda _title, _start: str(salvaged)
        page.salvage_button.click()
        program.until(lambda: "are in salvaged.sqlite" in program.message)
        window.desk.bar._action.click()
        program.until(lambda: window.workspace.corpus.path == salvaged)
        assert len(window.workspace.corpus.article_ids()) >= 6
        assert window.workspace.corpus.check() == []

    start(story)


def test_a_write_lock_held_elsewhere_is_told_and_the_window_goes_on(start, filled, monkeypatch):
    import sqlite3

    monkeypatch.setattr("annotator.corpus.database.BUSY_TIMEOUT", 20)

    def story(program):
        window = program.window
        window.open_article(1)
        slow = sqlite3.connect(filled, isolation_level=None)
        slow.execute("BEGIN IMMEDIATE")
        before = program.article
        window.actions_["next"].trigger()
        window.actions_["accept"].trigger()
        assert "Another program is writing" in program.message
        assert "Not saved" in window.status.text
        assert program.article == before
        slow.execute("ROLLBACK")
        slow.close()
        window.actions_["accept"].trigger()
        assert "Saved" in window.status.text
        assert program.stored == program.article != before

    start(story)


def test_the_settings_say_where_backups_go(start, filled, tmp_path):
    def story(program):
        window = program.window
        window.store.set(backup_folder=str(tmp_path / "elsewhere"), backups_kept=2)
        made = window.workspace.corpus.backups.make()
        assert made.path.parent.parent == tmp_path / "elsewhere"
        corpus = Corpus.open(made.path, person="x", write=False)
        assert corpus.check() == []
        corpus.close()

    start(story)


def test_damage_that_comes_later_is_noticed_when_an_edit_is_refused(start, filled):
    def story(program):
        window = program.window
        window.open_article(1)
        window.workspace.corpus.backups.damage = lambda _is_stopped: "row 7 missing from index"
        with window.messages.attempt():
            window.workspace.corpus.queue_item(99)  # any sentence of the corpus
        program.until(lambda: "is damaged (row 7 missing from index)" in program.message)
        assert window.desk.bar._action.text() == "Backups…"

    start(story)
