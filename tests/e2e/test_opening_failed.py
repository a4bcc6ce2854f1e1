"""A corpus that cannot be opened at the start: the person is told why and finds a way on."""

from contextlib import closing

import pytest
from PySide6.QtWidgets import QApplication

from annotator import app
from annotator.corpus import Corpus
from annotator.gui.messages import Messages
from annotator.gui.opening_failed import OpeningFailed
from tests.e2e import killing


@pytest.fixture
def damaged(corpus_path):
    """A corpus with a backup, whose first page is overwritten."""
    killing.make_home(corpus_path.parent.parent)
    killing.make_corpus(corpus_path, 2, 3)
    with closing(Corpus.open(corpus_path, person="ana")) as corpus:
        corpus.backups.make()
    data = bytearray(corpus_path.read_bytes())
    data[100:3000] = b"\xff" * 2900
    corpus_path.write_bytes(bytes(data))
    return corpus_path


@pytest.fixture
def run(qtbot, corpus_path, monkeypatch):
    """`run(answer)` starts the program as a person does; `answer` drives the dialog each time it is shown.

    Returns what was shown in the window when it was open (None if it was not) and the exit code.
    """

    def run(answer):
        seen = []

        def shown(dialog):
            dialog.show()
            answer(dialog)
            qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=60_000)
            return dialog.result()

        def loop(_app):
            window = next(w for w in QApplication.topLevelWidgets() if hasattr(w, "workspace"))
            seen.append(
                (window.workspace.corpus.path, len(window.workspace.corpus.queue()), window.desk.bar.text)
            )
            return 0

        monkeypatch.setattr(OpeningFailed, "exec", shown)
        monkeypatch.setattr(QApplication, "exec", loop)
        code = app.main(["--corpus", str(corpus_path)])
        return (seen[0] if seen else None), code

    return run


def test_a_backup_takes_the_place_of_a_damaged_corpus(run, damaged):
    def restore(dialog):
        assert "is damaged" in dialog.words.text()
        assert not dialog.again.isVisible()
        dialog.restore.menu().actions()[0].trigger()

    shown, code = run(restore)
    assert code == 0
    assert shown[:2] == (damaged, 2)
    assert "the damaged file is" in shown[2]
    assert damaged.with_name(f"{damaged.stem}-damaged1.sqlite").exists()


def test_what_can_be_read_is_saved_and_opened(run, damaged, tmp_path, monkeypatch):
    output = tmp_path / "saved.sqlite"
    monkeypatch.setattr(Messages, "ask_corpus", lambda *_a: str(output))
    before = damaged.read_bytes()
    shown, code = run(lambda dialog: dialog.save.click())
    assert code == 0
    assert shown[:2] == (output, 2)
    assert "2 articles with" in shown[2]
    assert damaged.read_bytes() == before


def test_a_way_that_fails_leaves_the_others(run, damaged, tmp_path, monkeypatch, qtbot):
    there = tmp_path / "there.sqlite"
    there.write_bytes(b"something")
    monkeypatch.setattr(Messages, "ask_corpus", lambda *_a: str(there))

    def save_then_quit(dialog):
        dialog.save.click()
        assert not dialog.restore.isEnabled()
        qtbot.waitUntil(lambda: "is there already" in dialog.said.text(), timeout=60_000)
        assert dialog.restore.isEnabled()
        dialog.leave.click()

    assert run(save_then_quit) == (None, 1)
    assert there.read_bytes() == b"something"


def test_another_corpus_is_opened_instead_and_one_without_damage_is_tried_again(
    run, corpus_path, tmp_path, monkeypatch
):
    corpus_path.parent.mkdir(parents=True, exist_ok=True)
    corpus_path.mkdir()
    other = tmp_path / "other.sqlite"
    monkeypatch.setattr(Messages, "ask_corpus", lambda *_a: str(other))
    asked = []

    def answer(dialog):
        asked.append(dialog.words.text())
        assert not dialog.save.isVisible()
        (dialog.again if len(asked) == 1 else dialog.other).click()

    shown, code = run(answer)
    assert (code, len(asked)) == (0, 2)
    assert "is a folder" in asked[0]
    assert shown[:2] == (other, 0)


def test_escape_ends_the_program(run, damaged):
    assert run(lambda dialog: dialog.reject()) == (None, 1)
