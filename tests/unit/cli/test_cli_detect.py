"""`annotator detect` with several processes: the same results, whatever happens to a process."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

import annotator
from annotator.cli import main
from annotator.core.annotation import Annotation, Layer
from annotator.core.errors import DetectionError
from annotator.core.rules import Rule
from annotator.core.scheme import Label, Scheme
from annotator.core.strings import Words
from annotator.corpus import Corpus
from annotator.detect.jobs import Options, Workers
from annotator.detect.paragraphs import split_paragraphs

sys.path.insert(0, str(Path(__file__).parents[1] / "detect"))

from pipeline_samples import folder_with_code

ROOT = Path(annotator.__file__).parents[1]

WILD = """
import os
import signal
from pathlib import Path
from threading import Event
from spacy.language import Language
from spacy.tokens import Span

HERE = Path({marker!r})

@Language.component("shout")
def shout(doc):
    words = set(doc.text.split())
    if "FAIL" in words:
        raise ValueError("a bad text")
    if "DIE" in words or ("ONCE" in words and not HERE.exists()):
        HERE.write_text("died")
        os.kill(os.getpid(), signal.SIGKILL)
    if "HANG" in words:
        with open(HERE, "w") as pipe:
            pipe.write("here\\n")
            pipe.flush()
            Event().wait()
    doc.ents = [Span(doc, token.i, token.i + 1, label="ORG") for token in doc if token.is_upper]
    return doc
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals")


@pytest.fixture
def mark(tmp_path):
    return tmp_path / "mark"


@pytest.fixture
def wild(tmp_path, mark):
    """A pipeline that takes capitals for organisations and does what they say."""
    return str(folder_with_code(tmp_path / "wild", mark, WILD))


def _detect_lines(tmp_path, texts, *options):
    """Exit code and the words found, by text."""
    source, output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("".join(json.dumps({"id": n, "text": text}) + "\n" for n, text in enumerate(texts)))
    code = main(["detect", "--texts", str(source), "--output", str(output), *options])
    lines = [json.loads(line) for line in output.read_text().splitlines()] if output.exists() else []
    return code, [(line["id"], [entity["text"] for entity in line["entities"]]) for line in lines]


@pytest.mark.parametrize("jobs", ["0", "3"])
def test_the_results_are_those_of_one_process(tmp_path, jobs):
    source = tmp_path / "in.jsonl"
    texts = [f"“It is {n},” said Ada Quist of Ormby.\nShe left for Norway on Monday {n}." for n in range(25)]
    source.write_text("".join(json.dumps({"id": n, "text": text}) + "\n" for n, text in enumerate(texts)))
    found = []
    for number in ("1", jobs):
        output = tmp_path / f"{number}.jsonl"
        arguments = ["detect", "--texts", str(source), "--output", str(output), "--no-cache"]
        assert main([*arguments, "--jobs", number]) == 0
        found.append(output.read_text())
    assert found[0] == found[1]
    assert len(found[0].splitlines()) == 25
    assert '"Ada Quist"' in found[0]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_files_come_in_order_and_bad_ones_are_named(tmp_path, wild, capsys, jobs):
    names = [f"{n}.txt" for n in range(12)]
    for n, name in enumerate(names):
        (tmp_path / name).write_text(f"The NAME{n} came.\n")
    (tmp_path / "5.txt").unlink()
    (tmp_path / "7.txt").write_text("FAIL\n")
    paths = [str(tmp_path / name) for name in names]
    assert main(["detect", *paths, "--json", "--model", wild, "--trust", "--jobs", jobs]) == 1
    captured = capsys.readouterr()
    found = [json.loads(line)["entities"][0]["text"] for line in captured.out.splitlines()]
    assert found == [f"NAME{n}" for n in range(12) if n not in (5, 7)]
    missing, failed = captured.err.splitlines()
    assert missing.startswith(f"{paths[5]}: ")
    assert failed.startswith(f"{paths[7]}: ")
    assert "ValueError" in failed


def test_a_killed_process_costs_its_text_only_and_that_is_named(tmp_path, wild, capsys):
    texts = ["AB", "CD", "DIE", "EF", "GH", "IJ"]
    code, found = _detect_lines(tmp_path, texts, "--model", wild, "--trust", "--jobs", "2")
    assert code == 1
    assert found == [(0, ["AB"]), (1, ["CD"]), (3, ["EF"]), (4, ["GH"]), (5, ["IJ"])]
    (line,) = capsys.readouterr().err.splitlines()
    reason = "the detection process ended twice (signal SIGKILL); it was left out."
    assert line == f"{tmp_path / 'in.jsonl'}, line 3: {reason}"


def test_a_text_at_which_a_process_ended_is_tried_once_more(tmp_path, wild, mark, capsys):
    code, found = _detect_lines(tmp_path, ["AB", "ONCE", "CD"], "--model", wild, "--trust", "--jobs", "2")
    assert mark.read_text() == "died"
    assert (code, found) == (0, [(0, ["AB"]), (1, ["ONCE"]), (2, ["CD"])])
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_the_corpus_is_written_by_one_process(tmp_path, wild, capsys, jobs):
    corpus = tmp_path / "c.sqlite"
    for n in range(8):
        (tmp_path / f"{n}.txt").write_text("FAIL\n" if n == 4 else f"The NAME{n} came.\n")
    assert main(["import", *(str(tmp_path / f"{n}.txt") for n in range(8)), "--corpus", str(corpus)]) == 0
    capsys.readouterr()
    arguments = ["detect", "--corpus", str(corpus), "--model", wild, "--trust", "--jobs", jobs]
    assert main(arguments) == 1
    captured = capsys.readouterr()
    assert [line.split("\t")[1] for line in captured.out.splitlines()] == ["1", "2", "3", "4", "6", "7", "8"]
    (failed,) = captured.err.splitlines()
    assert failed.startswith("article 5 (")
    opened = Corpus.open(corpus, person="", write=False)
    found = {n: list(map(_words(opened, n), opened.load(n).annotations.values())) for n in range(1, 9)}
    assert found == {n + 1: ([] if n == 4 else [f"NAME{n}"]) for n in range(8)}
    assert opened.load(1).detected_by == "en_pipeline@0.0.0"
    assert opened.article_ids(undetected=True) == [5]
    opened.close()


def _words(corpus, article_id):
    text = corpus.load(article_id).text

    def words(annotation: Annotation) -> str:
        return annotation.text_in(text)

    return words


def test_an_article_that_cannot_be_loaded_does_not_cost_the_others(tmp_path, wild, capsys):
    corpus = tmp_path / "c.sqlite"
    for n in range(2):
        (tmp_path / f"{n}.txt").write_text(f"The NAME{n} came.\n")
    main(["import", str(tmp_path / "0.txt"), str(tmp_path / "1.txt"), "--corpus", str(corpus)])
    plain = sqlite3.connect(corpus)
    plain.execute("UPDATE texts SET blocks = '[' WHERE rowid = (SELECT MIN(rowid) FROM texts)")
    plain.commit()
    plain.close()
    capsys.readouterr()
    assert main(["detect", "--corpus", str(corpus), "--model", wild, "--trust"]) == 1
    captured = capsys.readouterr()
    assert captured.err.startswith("article 1: ")
    assert captured.out.startswith("1 suggestions\t2\t")


@contextmanager
def heeding_ctrl_c():
    """What is started meanwhile heeds SIGINT, which a shell has its background jobs ignore."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def test_ctrl_c_ends_all_processes_and_leaves_the_older_file(tmp_path, wild, mark):
    source, output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    output.write_text("old")
    source.write_text("".join(json.dumps({"id": n, "text": "HANG"}) + "\n" for n in range(9)))
    os.mkfifo(mark)
    arguments = ["--texts", str(source), "--output", str(output), "--model", wild, "--trust", "--jobs", "2"]
    with heeding_ctrl_c():
        process = subprocess.Popen(
            [sys.executable, "-m", "annotator", "detect", *arguments],
            stderr=subprocess.PIPE,
            cwd=ROOT,
            text=True,
            start_new_session=True,
        )
    with process, mark.open() as pipe:  # opens when a worker hangs
        try:
            assert pipe.readline() == "here\n"
            os.killpg(process.pid, signal.SIGINT)  # as a terminal does it: to all that run in it
            _, errors = process.communicate(timeout=60)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        assert set(pipe.read().split()) <= {"here"}  # its end: no worker has it open any more
    assert process.returncode == 1
    assert errors == "annotator: stopped; what was done before is safe.\n"
    assert output.read_text() == "old"
    assert list(tmp_path.glob("*.part")) == []


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_missing_pipeline_is_one_sentence(tmp_path, capsys, jobs):
    code, _ = _detect_lines(tmp_path, ["AB"], "--model", "no_such_pipeline", "--jobs", jobs)
    assert code == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("annotator: The pipeline “no_such_pipeline” could not be loaded")


@pytest.mark.parametrize("jobs", ["-1", "x"])
def test_a_wrong_number_is_wrong_usage(jobs, capsys):
    assert main(["detect", "a.txt", "--jobs", jobs]) == 2
    assert "--jobs" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("code", "how"),
    [
        ("raise SystemExit(3)", "exit code 3"),
        ('print(\'{"job": 1, "error": ""}\')', "it did not say that it is ready"),
        ("print('noise')", "the line is not JSON"),
        ("print('half', end='')", "exit code 0"),
    ],
)
def test_a_process_that_does_not_start_is_one_sentence(code, how):
    with pytest.raises(DetectionError) as caught:
        Workers(Options(), 2, [sys.executable, "-c", code])
    assert str(caught.value) == (
        f"The detection process did not start ({how}); nothing was changed; try again with --jobs 1."
    )


def test_a_process_that_is_refused_after_a_loss_is_told(tmp_path, wild, mark):
    """The folder goes away while the processes are at work."""
    with Workers(Options(model=wild, trust=True), 1) as workers:
        assert workers.model == "en_pipeline@0.0.0"

        def texts():
            yield "first", split_paragraphs("AB")
            Path(wild).rename(tmp_path / "gone")
            yield "second", split_paragraphs("DIE")
            yield "third", split_paragraphs("CD")
            yield "nothing", None

        first, second, third, nothing = workers.detect(texts())
    assert [annotation.label for annotation in first[1].annotations] == ["ORG"]
    for outcome in (second[1], third[1]):
        assert outcome.error.startswith("There is no spaCy pipeline in")
    assert (nothing[1].annotations, nothing[1].error) == ((), "")


@pytest.mark.parametrize("number", ['"\\ud800"', '{"a": ["\\udfff"]}'])
def test_an_id_that_cannot_be_written_costs_its_line_only(tmp_path, wild, capsys, number):
    source, output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    lines = ("1", number, "3")
    source.write_text("".join(f'{{"id": {line}, "text": "The NAME came."}}\n' for line in lines))
    arguments = ["--texts", str(source), "--output", str(output), "--model", wild, "--trust"]
    assert main(["detect", *arguments]) == 1
    assert [json.loads(line)["id"] for line in output.read_text().splitlines()] == [1, 3]
    reason = "its id holds half a character; it was left out."
    assert capsys.readouterr().err == f"{source}, line 2: {reason}\n"


def test_a_remembered_label_that_was_renamed_is_suggested_by_its_new_name(tmp_path, wild):
    corpus = tmp_path / "c.sqlite"
    (tmp_path / "1.txt").write_text("Ada of Ormby came.\n")
    assert main(["import", str(tmp_path / "1.txt"), "--corpus", str(corpus)]) == 0
    opened = Corpus.open(corpus, person="Ada")
    opened.rules.add(Rule(Words("Ormby"), "ORG"))
    opened.rules.add(Rule(Words("Ada"), "PERSON"))
    before = Scheme("Test", 1, (Label("ORG", Layer.ENTITY, "ORG"), Label("PERSON", Layer.ENTITY, "PER")))
    labels = (
        Label("COMPANY", Layer.ENTITY, "COM", also=("ORG",)),
        Label("PERSON", Layer.ENTITY, "PER", retired=True),
    )
    opened.schemes.save(replace(before, labels=labels), before=before)
    opened.close()
    assert main(["detect", "--corpus", str(corpus), "--model", wild, "--trust"]) == 0
    opened = Corpus.open(corpus, person="", write=False)
    found = [(a.label, a.start) for a in opened.load(1).in_order() if a.layer is Layer.ENTITY]
    opened.close()
    assert found == [("COMPANY", 7)]
