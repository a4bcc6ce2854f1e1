"""Export with a check before and after, and import of annotated data with a mapping, on the command line."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator.cli import main
from annotator.core.annotation import Annotation, Article, Layer, Metadata, Span, Status
from annotator.corpus import Corpus
from annotator.exports import FORMATS

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "He met O'Hare in Boston."


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The user's folders."""
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / "home"))


def entity(words: str, label: str, status: Status = Status.ACCEPTED, note: str = "") -> Annotation:
    start = TEXT.index(words)
    spans = (Span(start, start + len(words)),)
    return Annotation(f"{label}-{words}", Layer.ENTITY, label, spans, status, note=note)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """An article with a misfit, a note and a suggestion; and one without annotations."""
    path = tmp_path / "news.sqlite"
    opened = Corpus.open(path, person="Ada")
    found = (
        entity("Hare", "PERSON"),
        entity("Boston", "GPE", note="which?"),
        entity("He", "PERSON", Status.SUGGESTED),
    )
    opened.add(Article(TEXT, Metadata("The meeting"), annotations={a.id: a for a in found}), b"1")
    opened.add(Article("Nothing here.", Metadata("Nothing")), b"2")
    opened.close()
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: object, code: int = 0) -> tuple[str, str]:
    assert main([str(argument) for argument in arguments]) == code
    told = capsys.readouterr()
    return told.out, told.err


def labels_of(path: Path, article_id: int = 1) -> list[tuple[str, str]]:
    opened = Corpus.open(path, person="Ada", write=False)
    found = sorted((a.label, a.status.value) for a in opened.load(article_id).annotations.values())
    opened.close()
    return found


def test_check_lists_losses_and_misfits_and_writes_nothing(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(tmp_path.iterdir())
    out, _ = run(capsys, "export", "--corpus", corpus, "--format", "conll", "--check")
    assert "1\tnotes\n\t1\tThe meeting\tGPE\tBoston" in out
    assert "1\tbegin or end inside a word; choose with --misfits" in out
    assert "expanded: O'Hare, contracted: -" in out
    assert "suggestions that nobody has decided\n\t1\tThe meeting\tPERSON\tHe" in out
    out, _ = run(capsys, "export", "--corpus", corpus, "--format", "jsonl", "--check", "--suggestions")
    assert out == "jsonl keeps all of 2 articles.\n"
    assert [file for file in sorted(tmp_path.iterdir()) if file.name != "home"] == before


def test_check_as_json(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, _ = run(capsys, "export", "--corpus", corpus, "--format", "conll", "--check", "--json")
    data = json.loads(out)
    assert data["articles"] == 2
    (place,) = data["misfits"]["places"]
    assert (place["words"], place["expanded"], place["annotation_id"]) == ("Hare", "O'Hare", "PERSON-Hare")
    assert {loss["what"]: loss["count"] for loss in data["losses"]}["notes"] == 1


@pytest.mark.parametrize(
    ("how", "tagged"),
    [
        ("cut", ["Hare", "Boston"]),
        ("expand", ["O'Hare", "Boston"]),
        ("contract", ["Boston"]),
        ("leave-out", ["Boston"]),
    ],
)
def test_misfits_as_chosen(
    how: str, tagged: list[str], corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "a.conll"
    arguments = ("--corpus", corpus, "--format", "conll", "--output", output, "--misfits", how)
    _, err = run(capsys, "export", *arguments)
    lines = [line.split() for line in output.read_text("utf-8").splitlines() if line]
    assert [cells[0] for cells in lines if cells[-1] != "O"] == tagged
    assert f"written {len(tagged)}, read back {len(tagged)} annotations" in err


def test_a_file_that_is_not_read_back_as_it_was_is_a_failure(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    jsonl = FORMATS["jsonl"]
    assert jsonl.read is not None
    read = jsonl.read
    blind = replace(
        jsonl,
        read=lambda path, status: (
            replace(found, article=replace(found.article, annotations={}))  # type: ignore[arg-type]
            for found in read(path, status)
        ),
    )
    monkeypatch.setitem(FORMATS, "jsonl", blind)
    arguments = ("export", "--corpus", corpus, "--format", "jsonl", "--output", tmp_path / "a.jsonl")
    _, err = run(capsys, *arguments, code=1)
    assert "The meeting: read back, it is not as it was written" in err
    assert "written 2, read back 0 annotations" in err
    _, err = run(capsys, *arguments, "--no-read-back")
    assert "read back" not in err


def tasks(path: Path) -> Path:
    """A file of another tool: the known article, with Windows' line ends, and a new one."""
    records = [
        {"text": TEXT, "label": [[7, 13, "PER"], [17, 23, "LOC"], [0, 2, "MISC"]]},
        {"text": "New.\r\nAda came.", "label": [[6, 9, "PER"]]},
    ]
    path.write_text("\n".join(map(json.dumps, records)), "utf-8")
    return path


def test_labels_are_mapped_and_known_articles_are_joined(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, mapping = tasks(tmp_path / "tasks.jsonl"), tmp_path / "map.toml"
    mapping.write_text('[entity]\nPER = "PERSON"\nLOC = "GPE"\nMISC = false\n', "utf-8")
    arguments = ("import", file, "--corpus", corpus, "--format", "auto", "--map", mapping, "--accepted")
    before = labels_of(corpus)

    out, err = run(capsys, *arguments, "--preview")
    assert "label\tentity\tPER\t2" in out
    assert "would come of it: 1 new articles, 1 known, 2 annotations added, 0 suggestions accepted" in err
    assert labels_of(corpus) == before

    out, err = run(capsys, *arguments)
    assert "1 there already, 0 decided otherwise here, 1 left out by the mapping" in err
    assert labels_of(corpus) == sorted([*before, ("PERSON", "accepted")])
    opened = Corpus.open(corpus, person="Ada")
    new = opened.load(3)
    assert (new.text, [a.text_in(new.text) for a in new.annotations.values()]) == ("New.\nAda came.", ["Ada"])
    assert opened.undo_title(1) == "Import tasks.jsonl"
    opened.undo(1)
    opened.close()
    assert labels_of(corpus) == before


def test_what_cannot_be_read_is_named(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "thing.xyz"
    file.write_bytes(b"\x00\x01")
    _, err = run(capsys, "import", file, "--corpus", corpus, "--format", "auto", code=1)
    assert "nothing tells its format; name it with --format" in err
    mapping = tmp_path / "map.toml"
    mapping.write_text("[entity]\nA = 3\n", "utf-8")
    _, err = run(capsys, "import", file, "--corpus", corpus, "--format", "brat", "--map", mapping, code=1)
    assert "The mapping of labels cannot be read" in err
    run(capsys, "import", file, "--corpus", corpus, "--format", "brat", "--map", tmp_path / "no", code=2)
