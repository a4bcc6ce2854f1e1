"""Code in the folder of a pipeline runs with consent and not before; pickles never."""

import io
import os
import pickle
import py_compile
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
import spacy
from pipeline_samples import (
    SHOUT,
    folder_with_code,
    names_found,
    own_modules,
    ruler,
    runs,
)
from worker_client import Client

from annotator.cli import main
from annotator.core.errors import DetectionError
from annotator.detect import messages
from annotator.detect.paragraphs import Paragraph
from annotator.detect.pipeline import load_pipeline
from annotator.detect.trust import UntrustedCodeError


def test_code_asks_before_it_runs(folder, mark):
    with pytest.raises(UntrustedCodeError) as caught:
        load_pipeline(str(folder))
    assert caught.value.files == ("functions.py",)
    assert str(caught.value) == (
        f"The pipeline “{folder}” brings program code of its own (functions.py), which was not run; your "
        "annotations are safe; allow it if you trust who made it, or choose another pipeline."
    )
    assert runs(mark) == 0
    assert not own_modules(folder)


def test_trust_is_remembered_until_the_code_changes(folder, mark, home):
    assert names_found(load_pipeline(str(folder), trust=True)) == ["ORM"]
    assert names_found(load_pipeline(str(folder))) == ["ORM"]
    assert runs(mark) == 1  # once a process
    (entry,) = tomllib.loads((home / "trusted-pipelines.toml").read_text()).values()
    assert entry == {"folder": str(folder), "files": ["functions.py"]}
    code = folder / "functions.py"
    code.write_text(code.read_text() + "\n# changed\n")
    with pytest.raises(UntrustedCodeError):
        load_pipeline(str(folder))
    assert runs(mark) == 1
    assert names_found(load_pipeline(str(folder), trust=True)) == ["ORM"]
    assert runs(mark) == 2
    (folder / "more.py").write_text("")
    with pytest.raises(UntrustedCodeError) as caught:
        load_pipeline(str(folder))
    assert caught.value.files == ("functions.py", "more.py")


def test_the_same_code_elsewhere_is_trusted_too(folder, mark, tmp_path):
    load_pipeline(str(folder), trust=True)
    assert names_found(load_pipeline(str(folder.rename(tmp_path / "moved")))) == ["ORM"]


def test_a_name_without_a_slash_may_be_a_folder(folder, mark, monkeypatch):
    monkeypatch.chdir(folder.parent)
    with pytest.raises(UntrustedCodeError):
        load_pipeline("own")
    assert runs(mark) == 0


def test_code_that_is_not_needed_is_not_run_even_if_allowed(tmp_path, mark):
    ruler(("GPE", "Orm")).to_disk(tmp_path / "plain")
    (tmp_path / "plain" / "functions.py").write_text(SHOUT.format(marker=str(mark)))
    assert load_pipeline(str(tmp_path / "plain"), trust=True)("Orm").ents
    assert runs(mark) == 0


def test_the_code_of_one_pipeline_does_not_serve_another(folder, tmp_path):
    load_pipeline(str(folder), trust=True)
    other = folder_with_code(tmp_path / "other", tmp_path / "mark")
    (other / "functions.py").unlink()
    with pytest.raises(DetectionError, match="needs “shout”, which is not installed here"):
        load_pipeline(str(other))


def test_two_pipelines_may_use_the_same_names_for_different_code(folder, tmp_path):
    other = folder_with_code(tmp_path / "other", tmp_path / "mark", SHOUT.replace("isupper", "islower"))
    first, second = (load_pipeline(str(path), trust=True) for path in (folder, other))
    assert [[ent.text for ent in nlp("orm").ents] for nlp in (first, second)] == [[], ["orm"]]


def test_no_compiled_file_runs_in_place_of_the_code_that_was_allowed(folder, mark, tmp_path):
    evil = tmp_path / "evil.py"
    evil.write_text(
        f"open({str(tmp_path / 'evil')!r}, 'w').close()\n" + (folder / "functions.py").read_text()
    )
    target = folder / "__pycache__" / f"functions.{sys.implementation.cache_tag}.pyc"
    mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
    py_compile.compile(str(evil), str(target), doraise=True, invalidation_mode=mode)
    load_pipeline(str(folder), trust=True)
    assert runs(mark) == 1
    assert not (tmp_path / "evil").exists()


def test_what_runs_is_what_was_hashed(folder, mark, monkeypatch):
    """Code that is swapped after the question is not what runs."""
    from annotator.detect import pipeline

    remember = pipeline.remember

    def swap(code):
        (folder / "functions.py").write_text("raise SystemExit('swapped')\n")
        remember(code)

    monkeypatch.setattr(pipeline, "remember", swap)
    assert names_found(load_pipeline(str(folder), trust=True)) == ["ORM"]


def test_consent_holds_for_the_code_that_was_shown(folder, mark):
    with pytest.raises(UntrustedCodeError) as caught:
        load_pipeline(str(folder))
    shown = caught.value.digest
    code = folder / "functions.py"
    original = code.read_text()
    code.write_text(original + "\n# changed\n")
    with pytest.raises(UntrustedCodeError) as caught:
        load_pipeline(str(folder), trust=shown)
    assert str(caught.value) == (
        f"The program code of the pipeline “{folder}” (functions.py) has changed since you were asked, so it "
        "was not run; your annotations are safe; allow it again if you trust who made it, or choose another "
        "pipeline."
    )
    assert caught.value.digest != shown
    assert runs(mark) == 0
    code.write_text(original)
    assert names_found(load_pipeline(str(folder), trust=shown)) == ["ORM"]


@pytest.mark.parametrize("consent", ["", messages.UNTOLD, "True"])
def test_consent_to_no_known_code_allows_nothing(folder, mark, consent):
    with pytest.raises(UntrustedCodeError):
        load_pipeline(str(folder), trust=consent)
    assert runs(mark) == 0


def test_code_that_breaks_down_is_a_sentence(folder):
    (folder / "functions.py").write_text("raise RuntimeError('no\\nluck')\n")
    with pytest.raises(DetectionError, match=r"own code in .* broke down \(RuntimeError: no luck\); "):
        load_pipeline(str(folder), trust=True)


def test_code_that_lacks_what_the_config_needs_is_a_sentence(folder):
    (folder / "functions.py").write_text("")
    with pytest.raises(DetectionError, match="needs “shout”"):
        load_pipeline(str(folder), trust=True)


@pytest.mark.parametrize("damage", [b"\xff", b"[", b"folder = 3"])
def test_a_damaged_list_of_trust_asks_again(folder, mark, home, damage):
    load_pipeline(str(folder), trust=True)
    (home / "trusted-pipelines.toml").write_bytes(damage)
    with pytest.raises(UntrustedCodeError):
        load_pipeline(str(folder))
    load_pipeline(str(folder), trust=True)
    load_pipeline(str(folder))


def test_trust_that_cannot_be_stored_holds_for_this_time(folder, home):
    (home / "trusted-pipelines.toml").mkdir()
    assert names_found(load_pipeline(str(folder), trust=True)) == ["ORM"]
    with pytest.raises(UntrustedCodeError):
        load_pipeline(str(folder))


class Bomb:
    """Runs code when it is unpickled."""

    def __init__(self, mark):
        self.mark = mark

    def __reduce__(self):
        return Path.write_text, (self.mark, "ran")


def _torch_archive(content):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("archive/data.pkl", content)
    return file.getvalue()


@pytest.mark.parametrize("trust", [False, True])
@pytest.mark.parametrize("name", ["cfg.pkl", "vocab/words", "weights.pt", "pytorch_model.bin"])
def test_pickles_are_refused(tmp_path, mark, name, trust):
    ruler(("GPE", "Orm")).to_disk(tmp_path / "own")
    bomb = pickle.dumps(Bomb(mark))
    (tmp_path / "own" / name).write_bytes(_torch_archive(bomb) if name.endswith(".bin") else bomb)
    with pytest.raises(DetectionError) as caught:
        load_pipeline(str(tmp_path / "own"), trust=trust)
    assert str(caught.value) == (
        f"The pipeline “{tmp_path / 'own'}” was not loaded, because {name} is a pickle, which can run any "
        "program; your annotations are safe; choose a pipeline without one."
    )
    assert not mark.exists()


def test_torch_must_not_unpickle_objects(tmp_path, monkeypatch):
    """PyTorch reads this variable at each load; weights inside spaCy's own files are read by it."""
    monkeypatch.delenv("TORCH_FORCE_WEIGHTS_ONLY_LOAD", raising=False)
    spacy.blank("en").to_disk(tmp_path / "own")
    load_pipeline(str(tmp_path / "own"))
    assert os.environ["TORCH_FORCE_WEIGHTS_ONLY_LOAD"] == "1"


# -- the command line ---------------------------------------------------------------------------------------


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "orm.txt"
    path.write_text("ORM\n")
    return str(path)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_in_a_pipe_it_refuses_in_one_sentence(folder, mark, article, jobs, capsys):
    assert main(["detect", article, "--model", str(folder), "--jobs", jobs]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    (line,) = captured.err.splitlines()
    assert line.startswith("annotator: The pipeline ")
    assert "functions.py" in line
    assert runs(mark) == 0
    assert main(["detect", article, "--model", str(folder), "--jobs", jobs, "--trust"]) == 0
    assert "ORM" in capsys.readouterr().out
    assert runs(mark) == int(jobs)
    assert main(["detect", article, "--model", str(folder), "--jobs", jobs]) == 0


@pytest.mark.parametrize(
    ("answer", "allowed"), [("y\n", True), ("YES\n", True), ("n\n", False), ("\n", False), ("", False)]
)
def test_on_a_terminal_it_asks(folder, mark, article, answer, allowed, capsys, monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    error = Terminal()
    monkeypatch.setattr(sys, "stdin", Terminal(answer))
    monkeypatch.setattr(sys, "stderr", error)
    assert main(["detect", article, "--model", str(folder)]) == (0 if allowed else 1)
    question = "This pipeline brings program code of its own: functions.py. Run it? [y/N] "
    assert error.getvalue().startswith(question)
    assert ("ORM" in capsys.readouterr().out) is allowed
    assert runs(mark) == int(allowed)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_yes_holds_for_the_code_that_was_shown(folder, mark, article, jobs, capsys, monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

        def readline(self):
            code = folder / "functions.py"
            code.write_text(code.read_text() + "\n# changed\n")
            return super().readline()

    error = Terminal()
    monkeypatch.setattr(sys, "stdin", Terminal("y\n"))
    monkeypatch.setattr(sys, "stderr", error)
    assert main(["detect", article, "--model", str(folder), "--jobs", jobs]) == 1
    assert "has changed since you were asked" in error.getvalue()
    assert runs(mark) == 0


# -- the worker ---------------------------------------------------------------------------------------------


def _request(job, **options):
    return messages.write_request(messages.Request(job, (Paragraph(0, "ORM"),), **options))


def test_the_worker_tells_what_to_ask_about_and_takes_the_answer(folder, mark):
    with Client("-m", "annotator.detect.worker", "--pipeline", str(folder)) as worker:
        ready = worker.read()
        assert (ready.model, ready.needs_trust) == ("", ("functions.py",))
        assert "brings program code of its own" in ready.error
        worker.send(_request(1))
        assert worker.job(1) == [messages.Failed(1, ready.error, ("functions.py",), ready.digest)]
        code = folder / "functions.py"
        original = code.read_text()
        code.write_text(original + "\n# changed\n")
        worker.send(_request(3, trust=ready.digest))
        (failed,) = worker.job(3)
        assert "has changed since you were asked" in failed.error
        assert failed.digest != ready.digest
        code.write_text(original)
        assert runs(mark) == 0
        worker.send(_request(2, trust=ready.digest))
        assert worker.job(2)[-1] == messages.Done(2, "en_pipeline@0.0.0")
        assert runs(mark) == 1
    with Client("-m", "annotator.detect.worker") as worker:  # remembered by another process
        assert worker.read().error == ""
        worker.send(_request(1, pipeline=str(folder)))
        assert isinstance(worker.job(1)[-1], messages.Done)


def test_the_worker_can_be_started_with_consent(folder, mark):
    command = "-m", "annotator.detect.worker", "--pipeline", str(folder)
    with Client(*command, "--trust", "0" * 64) as worker:
        digest = worker.read().digest
    assert runs(mark) == 0
    with Client(*command, "--trust", digest, "--nice", "0") as worker:
        assert worker.read() == messages.Ready("en_pipeline@0.0.0")
    assert runs(mark) == 1


def test_the_worker_can_be_started_with_trust(folder, mark):
    with Client("-m", "annotator.detect.worker", "--pipeline", str(folder), "--trust") as worker:
        assert worker.read() == messages.Ready("en_pipeline@0.0.0")
    assert runs(mark) == 1
