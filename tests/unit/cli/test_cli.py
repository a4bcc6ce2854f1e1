"""The commands, in process and as programs of their own."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import spacy

import annotator
from annotator.cli import COMMANDS, main
from annotator.core.annotation import Change, Layer, Status
from annotator.corpus import Corpus
from annotator.detect import pipeline
from annotator.exports import read_jsonl

if TYPE_CHECKING:
    from spacy.language import Language

ROOT = Path(annotator.__file__).parents[1]
ARTICLE = """Storm hits coast 🕊️

By Ann Smith

February 23, 2022

The storm hit Boston late on Monday, officials said in a long statement that was sent to everyone.

“We were lucky,” Mayor Michelle Wu told reporters in Boston on Tuesday after the storm had passed by.
"""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folders."""
    folder = tmp_path / "home"
    monkeypatch.setenv("ANNOTATOR_HOME", str(folder))
    return folder


@pytest.fixture
def model(tmp_path: Path) -> str:
    """A pipeline that knows Boston and Michelle Wu, loaded in no time."""
    nlp: Language = spacy.blank("en")
    ruler: Any = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "GPE", "pattern": "Boston"}, {"label": "PERSON", "pattern": "Michelle Wu"}])
    nlp.to_disk(tmp_path / "model")
    return str(tmp_path / "model")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A file to import."""
    path = tmp_path / "in" / "storm.txt"
    path.parent.mkdir()
    path.write_text(ARTICLE, "utf-8")
    return path


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Where the corpus lies."""
    return tmp_path / "c.sqlite"


@pytest.fixture
def filled(corpus: Path, article: Path, model: str, capsys: pytest.CaptureFixture[str]) -> Path:
    """A corpus with a detected article of which all but the quotes is accepted."""
    assert main(["import", str(article), "--corpus", str(corpus)]) == 0
    assert main(["detect", "--corpus", str(corpus), "--model", model]) == 0
    opened = Corpus.open(corpus, person="Ada")
    entities = tuple(a for a in opened.load(1).annotations.values() if a.layer is Layer.ENTITY)
    opened.save(1, Change("Accept", entities, tuple(replace(a, status=Status.ACCEPTED) for a in entities)))
    opened.close()
    capsys.readouterr()
    return corpus


def lines_of(text: str) -> list[str]:
    return text.splitlines()


def program(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    """The command line as a process."""
    code = "import sys; from annotator.cli import main; sys.exit(main(sys.argv[1:]))"
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        check=False,
        **options,
    )


def test_help_version_and_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    out = capsys.readouterr().out
    assert all(f"    {command}" in out for command in COMMANDS)
    assert "annotator [FILE ...]" in out
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"Article Annotator {annotator.__version__}\n"
    for wrong in (
        [],
        ["nope"],
        ["import"],
        ["export", "--format", "csv"],
        ["export", "--format", "nope", "--output", "x"],
        ["detect", "--texts", "a"],
        ["detect", "--output", "a"],
        ["detect", "a", "--corpus", "b"],
        ["backup", "a", "--output", "b"],
    ):
        assert main(wrong) == 2, wrong
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err


def test_import(corpus: Path, article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = article.parent
    (folder / "copy.txt").write_text(ARTICLE, "utf-8")
    (folder / "empty.txt").write_text("")
    empty_folder = folder.parent / "nothing"
    empty_folder.mkdir()
    missing = folder / "missing.txt"
    code = main(["import", str(folder), str(empty_folder), str(missing), "--corpus", str(corpus)])
    captured = capsys.readouterr()
    assert code == 1
    assert lines_of(captured.out) == [
        f"added\t{folder / 'copy.txt'}\tStorm hits coast 🕊️",
        f"known\t{article}\tStorm hits coast 🕊️",
    ]
    for name in ("empty.txt", "missing.txt", str(empty_folder)):
        assert name in captured.err
    assert "1 added, 1 already there, 3 failed." in captured.err
    assert main(["import", str(article), "--corpus", str(corpus)]) == 0
    assert main(["check", "--corpus", str(corpus)]) == 0


def test_import_into_a_corpus_that_is_open_elsewhere(
    corpus: Path, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opened = Corpus.open(corpus, person="Ada")
    assert main(["import", str(article), "--corpus", str(corpus)]) == 1
    assert "Nothing was done. Another window" in capsys.readouterr().err
    opened.close()


def test_a_reader_that_breaks_does_not_cost_the_other_files(
    corpus: Path, article: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator import articles

    read = articles.read_file

    def broken(path: Path, *, encoding: str | None) -> Any:
        if path.name == "bad.txt":
            raise IndexError("oops")
        return read(path, encoding=encoding)

    monkeypatch.setattr(articles, "read_file", broken)
    (article.parent / "bad.txt").write_text("x")
    assert main(["import", str(article.parent), "--corpus", str(corpus)]) == 1
    captured = capsys.readouterr()
    assert "“bad.txt” could not be read (IndexError: oops)" in captured.err
    assert len(lines_of(captured.out)) == 1


def test_what_was_exported_can_be_imported(filled: Path, tmp_path: Path) -> None:
    output = tmp_path / "a.jsonl"
    assert main(["export", "--corpus", str(filled), "--format", "jsonl", "--output", str(output)]) == 0
    other = tmp_path / "other.sqlite"
    for _ in range(2):  # the second time it is known
        assert main(["import", str(output), "--corpus", str(other)]) == 0
    one, two = (Corpus.open(path, person="", write=False) for path in (filled, other))
    assert two.article_ids() == [1]
    accepted = {a for a in one.load(1).annotations.values() if a.status is Status.ACCEPTED}
    assert set(two.load(1).annotations.values()) == accepted
    assert two.load(1).metadata == one.load(1).metadata
    assert two.check() == []
    one.close()
    two.close()


def test_detect_a_file(article: Path, model: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["detect", str(article), "--json", "--model", model]) == 0
    (line,) = lines_of(capsys.readouterr().out)
    data = json.loads(line)
    assert data["title"] == "Storm hits coast 🕊️"
    assert data["published"] == "2022-02-23"
    assert set(data) == {
        "title", "byline", "published", "url", "outlet", "text", "entities", "quotes", "clusters",
    }  # fmt: skip
    assert {e["text"] for e in data["entities"]} == {"Boston", "Michelle Wu"}
    for item in (*data["entities"], *data["quotes"]):
        assert data["text"][item["start"] : item["end"]] == item["text"]
    assert main(["detect", str(article), "--model", model]) == 0
    out = capsys.readouterr().out
    assert "Storm hits coast" in lines_of(out)[0]
    assert "PERSON" in out
    assert main(["detect", str(article), "none.txt", "--json", "--model", model]) == 1
    captured = capsys.readouterr()
    assert len(lines_of(captured.out)) == 1
    assert "none.txt" in captured.err


def test_detect_in_lines(tmp_path: Path, model: str, capsys: pytest.CaptureFixture[str]) -> None:
    texts = ["Boston 🕊️ Boston", "\ufeffa\r\nBoston", "", "nothing"]
    lines = [json.dumps({"id": n, "text": text}, ensure_ascii=n % 2 == 0) for n, text in enumerate(texts)]
    lines[1:1] = ["{broken", "[1]", '{"id": 1}', '{"id": 1, "text": 3}', r'{"id": 1, "text": "\ud83d"}', ""]
    source, output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(b"\xef\xbb\xbf" + "\n".join(lines).encode() + b"\n")
    arguments = ["detect", "--texts", str(source), "--output", str(output), "--model", model]
    assert main(arguments) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    for number in range(2, 7):
        assert f"{source}, line {number}: " in captured.err
    results = [json.loads(line) for line in lines_of(output.read_text("utf-8"))]
    assert [(result["id"], result["text"]) for result in results] == list(enumerate(texts))
    for result in results:
        assert set(result) == {"id", "text", "entities", "quotes", "clusters"}
        for entity in result["entities"]:
            assert result["text"][entity["start"] : entity["end"]] == "Boston"
    assert [len(result["entities"]) for result in results] == [2, 1, 0, 0]
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix == ".part") == []


def test_detect_in_lines_leaves_the_older_file_when_it_cannot_start(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    output.write_text("old")
    arguments = ["detect", "--texts", str(source), "--output", str(output), "--model", "no_such_model"]
    assert main(arguments) == 1
    assert "in.jsonl cannot be read" in capsys.readouterr().err
    source.write_text("")
    assert main(arguments) == 1
    assert "no_such_model" in capsys.readouterr().err
    assert output.read_text() == "old"


def test_detect_in_the_corpus(
    corpus: Path, article: Path, model: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["import", str(article), "--corpus", str(corpus)])
    arguments = ["detect", "--corpus", str(corpus), "--model", model]
    assert main(arguments) == 0
    opened = Corpus.open(corpus, person="Ada")
    found = opened.load(1)
    assert {a.text_in(found.text) for a in found.annotations.values() if a.layer is Layer.ENTITY} == {
        "Boston",
        "Michelle Wu",
    }
    assert found.detected_by == pipeline.pipeline_name(pipeline.load_pipeline(model))
    boston = next(a for a in found.annotations.values() if a.label == "GPE")
    decided = replace(boston, label="LOC", status=Status.ACCEPTED)
    opened.save(1, Change("Relabel", (boston,), (decided,)))
    opened.close()
    capsys.readouterr()
    assert main(arguments) == 0
    assert "Nothing to detect" in capsys.readouterr().err
    assert main([*arguments, "--again"]) == 0
    opened = Corpus.open(corpus, person="Ada", write=False)
    again = opened.load(1).annotations
    assert again == dict(found.annotations) | {decided.id: decided}
    assert opened.check() == []
    opened.close()


def test_export_says_what_is_lost(filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "a.conll"
    assert main(["export", "--corpus", str(filled), "--format", "conll", "--output", str(output)]) == 0
    captured = capsys.readouterr()
    assert captured.out == f"1 articles, 3 annotations\t{output}\n"
    assert "conll leaves out or changes: suggestions that nobody has decided (1)" in captured.err
    assert "Boston -X- _ B-GPE" in output.read_text("utf-8")
    jsonl = tmp_path / "a.jsonl"
    arguments = ["export", "--corpus", str(filled), "--format", "jsonl", "--output", str(jsonl)]
    assert main([*arguments, "--suggestions"]) == 0
    (article,) = read_jsonl(jsonl)
    assert len(article.annotations) == 4


def test_export_names_an_article_that_cannot_be_loaded(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = sqlite3.connect(filled)
    plain.execute("UPDATE texts SET blocks = '['")
    plain.commit()
    plain.close()
    output = tmp_path / "a.csv"
    assert main(["export", "--corpus", str(filled), "--format", "csv", "--output", str(output)]) == 1
    assert "article 1: cannot be read" in capsys.readouterr().err
    assert main(["check", "--corpus", str(filled)]) == 1
    assert "article 1: the article cannot be read" in capsys.readouterr().err


def test_the_index_of_the_search_is_checked_and_repaired(
    filled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = sqlite3.connect(filled)
    plain.execute("DELETE FROM article_facets")
    plain.commit()
    plain.close()
    assert main(["check", "--corpus", str(filled)]) == 1
    assert "counts of its labels do not fit" in capsys.readouterr().err
    assert main(["check", "--repair", "--corpus", str(filled)]) == 0
    assert "made anew" in capsys.readouterr().err
    assert main(["check", "--corpus", str(filled)]) == 0


def test_formats(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["formats", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [item["name"] for item in listed][:4] == ["jsonl", "spacy", "conll", "csv"]
    assert all(set(item) == {"name", "description", "reads", "writes", "loses"} for item in listed)
    assert main(["formats"]) == 0
    assert "loses: nothing" in capsys.readouterr().out


def test_stats_check_backup(filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stats", "--corpus", str(filled), "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["articles"], data["done"], data["decisions"]) == (1, 0, {"Ada": 3})
    assert {"layer": "entity", "label": "GPE", "status": "accepted", "count": 2} in data["annotations"]
    assert main(["stats", "--corpus", str(filled)]) == 0
    assert "decisions of Ada  3" in capsys.readouterr().out
    assert main(["check", "--corpus", str(filled)]) == 0
    copy = tmp_path / "copy.sqlite"
    assert main(["backup", str(copy), "--corpus", str(filled)]) == 0
    assert main(["check", "--corpus", str(copy)]) == 0
    assert main(["backup", "--corpus", str(filled)]) == 0
    assert len(list(tmp_path.glob("c-2*.sqlite"))) == 1
    for command in ("stats", "check", "backup"):
        assert main([command, "--corpus", str(tmp_path / "none.sqlite")]) == 1
    assert not (tmp_path / "none.sqlite").exists()


def test_the_default_corpus(article: Path, home: Path) -> None:
    assert main(["import", str(article)]) == 0
    assert (home / "corpus.sqlite").is_file()
    assert main(["check"]) == 0


def test_doctor(corpus: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    main(["doctor", "--corpus", str(corpus)])
    captured = capsys.readouterr()
    for word in ("Python 3.", "spacy 3.8", "SQLAlchemy 2.1", "QtWidgets", f"{corpus} will be made"):
        assert word in captured.out, word
    assert not corpus.exists()
    from annotator.cli import doctor

    monkeypatch.setattr(doctor, "PACKAGES", ("no-such-package",))
    corpus.write_text("not a corpus at all")
    assert main(["doctor", "--corpus", str(corpus)]) == 1
    err = capsys.readouterr().err
    assert "missing  no-such-package; install it with" in err
    assert "is not a corpus" in err


def test_as_a_program(corpus: Path, article: Path) -> None:
    done = program("import", str(article), "--corpus", str(corpus))
    assert (done.returncode, done.stdout) == (0, f"added\t{article}\tStorm hits coast 🕊️\n")
    assert "\r" not in done.stderr  # no progress bar in a pipe
    assert program("--version").stdout == f"Article Annotator {annotator.__version__}\n"
    assert program("check", "--corpus", str(corpus)).returncode == 0
    assert program("nope").returncode == 2
    failed = program("check", "--corpus", str(corpus.parent))
    assert (failed.returncode, failed.stdout) == (1, "")
    assert "is a folder, not a corpus" in failed.stderr


def test_utf8_whatever_the_console_says(corpus: Path, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    done = program("import", str(article), "--corpus", str(corpus))
    assert "🕊️" in done.stdout


def test_a_reader_that_goes_away(corpus: Path) -> None:
    code = "import sys; from annotator.cli import main; sys.exit(main(sys.argv[1:]))"
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-c", code, "formats"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1


def test_formats_and_help_do_not_load_spacy_or_qt() -> None:
    code = (
        "import sys; from annotator.cli import main; main(['formats']); main(['--help']); "
        "sys.exit(any(name in sys.modules for name in ('spacy', 'PySide6')))"
    )
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, check=False, capture_output=True)
    assert done.returncode == 0


def test_doctor_looks_for_what_the_program_needs_and_nothing_else() -> None:
    import re
    import tomllib

    from annotator.cli import doctor

    project = Path(__file__).parents[3] / "pyproject.toml"
    needed = tomllib.loads(project.read_text("utf-8"))["project"]["dependencies"]
    assert set(doctor.PACKAGES) == {re.match(r"[\w.-]+", line).group() for line in needed}  # type: ignore[union-attr]


def test_annotated_data_of_another_tool_is_imported(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, copy = tmp_path / "tasks.jsonl", tmp_path / "copy.sqlite"
    assert main(["export", "--corpus", str(filled), "--format", "prodigy", "--output", str(file)]) == 0
    assert main(["import", str(file), "--corpus", str(copy), "--format", "prodigy", "--accepted"]) == 0
    assert "added" in capsys.readouterr().out
    with closing(Corpus.open(filled, person="x", write=False)) as corpus:
        wanted = [(a.label, a.fragments) for a in corpus.load(1).in_order() if a.status is Status.ACCEPTED]
    with closing(Corpus.open(copy, person="x", write=False)) as corpus:
        found = corpus.load(1).in_order()
    assert [(a.label, a.fragments) for a in found] == wanted
    assert {a.origin for a in found} == {"import:prodigy"}
    assert main(["import", str(file), "--corpus", str(copy), "--format", "html"]) == 1
    assert "does not read it" in capsys.readouterr().err


def test_a_table_is_imported_row_by_row_and_not_detected_in(
    corpus: Path, tmp_path: Path, model: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "news.csv"
    path.write_text(f'title,text\nOne,"{ARTICLE}"\nTwo,"{ARTICLE} Two."\nThree,\n', "utf-8")
    assert main(["import", str(path), "--corpus", str(corpus)]) == 1
    captured = capsys.readouterr()
    first, second = lines_of(captured.out)
    assert first == f"added\t{path}#2\tOne"
    assert second.startswith(f"added\t{path}#3\tTwo")
    assert "“news.csv#4” has no text in its field “text”; it was left out." in captured.err
    assert main(["import", str(path), "--corpus", str(corpus)]) == 1
    assert "0 added, 2 already there, 1 failed." in capsys.readouterr().err
    assert main(["detect", str(path), "--json", "--model", model]) == 1
    told = "“news.csv” may hold many articles; import it into a corpus to read each of them."
    assert told in capsys.readouterr().err
