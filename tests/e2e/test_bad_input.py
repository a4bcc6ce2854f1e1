"""Bad input gets one clear sentence, and nothing is lost."""

import sqlite3

import pytest
from PySide6.QtCore import Qt

from annotator import app
from annotator.core.annotation import Status
from annotator.corpus import Corpus
from tests.e2e.conftest import ARTICLE

CONTROL = Qt.KeyboardModifier.ControlModifier


def one_sentence(text):
    """One sentence, no traceback."""
    return text.endswith(".") and "Traceback" not in text and "\n" not in text and len(text) < 300


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.txt", b""),
        ("blank.txt", b" \n\t\n"),
        ("noise.txt", bytes(range(256)) * 20),
        ("cut.docx", b"PK\x03\x04\x14\x00" + b"\0" * 200),
        ("none.pdf", b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_its_reason(start, tmp_path, fake_worker, name, data):
    path = tmp_path / name
    path.write_bytes(data)

    def story(program):
        program.until(lambda: program.message)
        assert name in program.message
        assert one_sentence(program.message)
        assert not program.window.workspace.has_article

    start(story, path)


def test_one_bad_file_does_not_keep_the_others_out(start, tmp_path, fake_worker):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.md").write_text(ARTICLE, "utf-8")
    (tmp_path / "in" / "b.txt").write_bytes(b"")
    (tmp_path / "in" / "c.txt").write_text(
        "Another article\n\nVelmark spoke to Reuters about it today.", "utf-8"
    )

    def story(program):
        program.opened()
        program.until(lambda: program.message)
        assert "b.txt" in program.message
        assert len(program.window.workspace.corpus.queue()) == 2

    start(story, tmp_path / "in")


def test_a_corpus_that_is_none_is_refused_in_a_sentence(home, capsys, qapp):
    path = home / "corpus.sqlite"
    path.write_text("this is not a database, " * 100)
    assert app.main(["--corpus", str(path)], loop=lambda window: 0) == 1
    said = capsys.readouterr().err.strip()
    assert "corpus.sqlite" in said
    assert one_sentence(said)
    assert path.read_text().startswith("this is not")


def test_another_corpus_that_cannot_be_opened_leaves_the_old_one_open(start, article, fake_worker, tmp_path):
    bad = tmp_path / "bad.sqlite"
    bad.write_text("no" * 600)

    def story(program):
        program.opened()
        program.window.messages.ask_corpus = lambda title, start: str(bad)
        program.window.actions_["open_corpus"].trigger()
        assert "bad.sqlite" in program.message
        program.select("Reuters")
        program.key(Qt.Key.Key_Space)
        assert program.find("Reuters").status is Status.ACCEPTED

    start(story, article)


def test_a_corpus_of_a_newer_program_is_refused(start, article, fake_worker, corpus_path, capsys, qapp):
    start(lambda program: program.opened(), article)
    connection = sqlite3.connect(corpus_path)
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    assert app.main(["--corpus", str(corpus_path)], loop=lambda window: 0) == 1
    assert "newer" in capsys.readouterr().err


def test_a_second_window_on_the_same_corpus_reads_and_can_try_again(start, article, fake_worker, corpus_path):
    start(lambda program: program.opened(), article)
    holder = Corpus.open(corpus_path, person="other")

    def story(program):
        window = program.window
        program.until(lambda: window.workspace.has_article)
        assert window.workspace.corpus.read_only
        assert one_sentence(program.message)
        before = program.article.annotations
        program.select("Reuters")
        program.key(Qt.Key.Key_Space)
        assert program.message.startswith("Nothing was changed.")
        assert program.article.annotations == before
        holder.close()
        window.commands.use_corpus(corpus_path)
        assert not window.workspace.corpus.read_only
        program.select("Reuters")
        program.key(Qt.Key.Key_Space)
        assert program.find("Reuters").status is Status.ACCEPTED

    start(story)


def test_a_full_disk_keeps_everything_that_was_saved_and_says_what_to_do(start, article, fake_worker):
    def story(program):
        program.opened()
        program.select("Reuters")
        program.key(Qt.Key.Key_Space)
        corpus = program.window.workspace.corpus
        with corpus._database.writing() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        limit(corpus, pages)
        before = program.stored
        program.select("Velmark")
        program.key(Qt.Key.Key_M, CONTROL)
        note = program.window.inspector.annotation_page.note
        note.setPlainText("long " * 40_000)
        program.bot.keyClick(note, Qt.Key.Key_Return, CONTROL)
        assert "full" in program.message
        assert one_sentence(program.message)
        assert program.stored.annotations == before.annotations == program.article.annotations
        limit(corpus, 1_000_000)
        program.select("Velmark")
        program.key(Qt.Key.Key_Space)
        assert program.find("Velmark").status is Status.ACCEPTED

    start(story, article)


def limit(corpus, pages):
    """Lets the database grow to so many pages only: SQLite then fails as it does on a full disk."""
    with corpus._database.writing() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def test_remote_images_of_a_page_are_not_fetched(start, tmp_path, fake_worker, monkeypatch):
    import socket

    def refuse(*args, **kwargs):
        raise AssertionError("the program opened a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    path = tmp_path / "page.html"
    path.write_text(
        "<html><head><title>Talks</title><link rel=stylesheet href='http://remote.example/a.css'></head><body>"
        "<h1>Talks</h1><img src='http://remote.example/a.png'><p>Velmark spoke to Reuters, and it said that "
        "nothing was decided on the first day of the talks.</p><script src='http://remote.example/a.js'></script>"
        "</body></html>",
        "utf-8",
    )

    def story(program):
        program.opened()
        assert program.find("Reuters")

    start(story, path)
