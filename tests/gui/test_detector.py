"""The window's side of detection with the real worker process."""

import sys

import pytest
import spacy

from annotator.core.annotation import Span
from annotator.gui.detector import Detector, worker_command

CODE = """
from spacy.language import Language

@Language.component("shout")
def shout(doc):
    return doc
"""


@pytest.fixture
def detector(qapp):
    one = Detector()
    yield one
    one.close()


@pytest.fixture
def folder(tmp_path):
    """A pipeline that needs the code beside it."""
    path = tmp_path / "own"
    nlp = spacy.blank("en")
    nlp.add_pipe("merge_entities", name="shout")
    nlp.to_disk(path)
    config = (path / "config.cfg").read_text()
    (path / "config.cfg").write_text(config.replace('factory = "merge_entities"', 'factory = "shout"'))
    (path / "functions.py").write_text(CODE)
    return str(path)


@pytest.fixture
def detect(qtbot, detector, make_article):
    """`detect(pipeline, ...)`: what the worker said in the end."""
    article = make_article("Orm waits.")

    def run(pipeline, **options):
        ends = []
        connections = [
            (detector.finished, detector.finished.connect(lambda model, _: ends.append(model))),
            (detector.failed, detector.failed.connect(lambda *failure: ends.append(failure))),
        ]
        detector.detect(article, Span(0, 1), pipeline, **options)
        qtbot.waitUntil(lambda: bool(ends), timeout=60_000)
        for signal, connection in connections:
            signal.disconnect(connection)
        return ends[0]

    return run


def test_files_in_the_current_folder_are_not_run(detect, tmp_path, monkeypatch):
    mark = tmp_path / "mark"
    (tmp_path / "json.py").write_text(f"open({str(mark)!r}, 'w').close()\n")
    monkeypatch.chdir(tmp_path)
    sentence, digest = detect("./nowhere")
    assert sentence.startswith("There is no spaCy pipeline in ")
    assert digest == ""
    assert not mark.exists()


def test_a_frozen_program_gets_no_options_of_python(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == [sys.executable, "--detect-worker"]


def test_consent_goes_to_the_code_that_the_worker_told_of(detect, folder, tmp_path):
    sentence, digest = detect(folder)
    assert "brings program code of its own (functions.py)" in sentence
    code = tmp_path / "own" / "functions.py"
    code.write_text(CODE + "\n# changed\n")
    sentence, changed = detect(folder, trust=digest)
    assert "has changed since you were asked" in sentence
    assert changed not in ("", digest)
    assert detect(folder, trust=changed) == "en_pipeline@0.0.0"
