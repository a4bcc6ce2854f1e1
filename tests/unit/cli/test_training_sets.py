"""Splits, training sets and bundles: from the command line to what training tools load without an edit."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pyarrow import parquet

from annotator.cli import main
from annotator.core.annotation import Annotation, Article, Layer, Metadata, Span, Status
from annotator.corpus import Corpus
from annotator.exports import read_annotated

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("Ada Byron", "Karl Marx", "Rosa Luxemburg", "Alan Turing", "Emmy Noether")
TOWNS = ("Boston", "Lint", "Rensborg")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The user's folders."""
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / "home"))


def article_of(number: int) -> Article:
    """A sentence with a person, a town, and a wrong suggestion that was rejected."""
    name, town = NAMES[number % len(NAMES)], TOWNS[number % len(TOWNS)]
    text = f"On day {number} {name} went to {town} and saw the Tower."

    def made(words: str, label: str, status: Status) -> Annotation:
        start = text.index(words)
        return Annotation(
            f"{label}{number}", Layer.ENTITY, label, (Span(start, start + len(words)),), status, "model:m@1"
        )

    found = (
        made(name, "PERSON", Status.ACCEPTED),
        made(town, "GPE", Status.ACCEPTED),
        made("Tower", "ORG", Status.REJECTED),
    )
    metadata = Metadata(f"Day {number}", outlet=f"Paper {number % 4}", published=f"2022-0{1 + number % 5}-11")
    return Article(text, metadata, annotations={a.id: a for a in found})


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Forty articles."""
    path = tmp_path / "news.sqlite"
    opened = Corpus.open(path, person="Ada")
    for number in range(40):
        opened.add(article_of(number), str(number).encode())
    opened.close()
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[str, str]:
    assert main([str(argument) for argument in arguments]) == 0, capsys.readouterr().err
    told = capsys.readouterr()
    return told.out, told.err


def splits_of(path: Path) -> dict[str, list[int]]:
    opened = Corpus.open(path, person="", write=False)
    found = {name: opened.splits.ids(name) for name in ("train", "dev", "test")}
    opened.close()
    return found


def test_splits_are_kept_and_repeat(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, _ = run(capsys, "split", "--corpus", corpus, "--shares", "60,20,20", "--dry-run")
    assert splits_of(corpus) == {"train": [], "dev": [], "test": []}
    rows = [line.split("\t") for line in out.splitlines()]
    assert rows[:2] == [["", "train", "dev", "test"], ["articles", "24", "8", "8"]]
    assert {row[0] for row in rows[2:]} == {"GPE", "PERSON"}
    run(capsys, "split", "--corpus", corpus, "--shares", "60,20,20")
    first = splits_of(corpus)
    assert [len(ids) for ids in first.values()] == [24, 8, 8]
    run(capsys, "split", "--corpus", corpus, "--shares", "60,20,20")
    assert splits_of(corpus) == first
    run(capsys, "split", "--corpus", corpus, "--shares", "60,20,20", "--seed", 5)
    assert splits_of(corpus) != first


def test_what_belongs_together_stays_together(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "split", "--corpus", corpus, "--shares", "50,25,25", "--group", "outlet", "--group", "week")
    opened = Corpus.open(corpus, person="", write=False)
    outlets = [{opened.load(i).metadata.outlet for i in ids} for ids in splits_of(corpus).values()]
    opened.close()
    assert all(not one & other for at, one in enumerate(outlets) for other in outlets[at + 1 :])


def test_near_duplicates_never_cross(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "c.sqlite"
    opened = Corpus.open(path, person="Ada")
    long = " ".join(f"Word{n} of a long report that an agency sent to all papers." for n in range(30))
    for number in range(30):
        article = article_of(number)
        text = f"{article.text} {long}" if number % 3 == 0 else article.text + f" {number}" * 30
        opened.add(replace(article, text=text), f"s{number}".encode())
    opened.stories.find(opened.stories.unsigned(), lambda _done, _total: True)
    opened.close()
    for seed in range(4):
        run(capsys, "split", "--corpus", path, "--shares", "34,33,33", "--seed", seed)
        copies = {number + 1 for number in range(0, 30, 3)}
        assert sum(bool(copies & set(ids)) for ids in splits_of(path).values()) == 1


def test_wrong_use(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["split", "--corpus", str(corpus), "--shares", "a,b"]) == 2
    assert "three numbers" in capsys.readouterr().err
    export = ["export", "--corpus", str(corpus), "--output", str(corpus.with_suffix(".x"))]
    assert main([*export, "--format", "spacy", "--sets"]) == 2
    assert "run “annotator split” first" in capsys.readouterr().err
    assert main([*export, "--format", "conll", "--rejected"]) == 2
    assert "cannot tell rejected annotations apart" in capsys.readouterr().err
    assert main([*export, "--format", "csv", "--of", "Nobody"]) == 2
    assert "nobody called “Nobody”" in capsys.readouterr().err
    assert main([*export, "--format", "csv", "--licence", "nothing"]) == 2
    assert "OUTLET=LICENCE" in capsys.readouterr().err


def test_spacy_trains_on_a_set(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from spacy.cli.init_config import init_config
    from spacy.cli.train import train

    run(capsys, "split", "--corpus", corpus)
    folder = tmp_path / "set"
    run(capsys, "export", "--corpus", corpus, "--format", "spacy", "--sets", "--rejected", "--output", folder)
    names = {"train.spacy", "dev.spacy", "test.spacy", "datasheet.md", "guidelines.md", "scheme.toml"}
    assert {path.name for path in folder.iterdir()} == names
    config = init_config(lang="en", pipeline=["ner"], optimize="efficiency")
    config["components"]["ner"]["incorrect_spans_key"] = "incorrect"
    config["training"] |= {"max_steps": 5, "eval_frequency": 5}
    config.to_disk(tmp_path / "config.cfg")
    paths = {"paths.train": str(folder / "train.spacy"), "paths.dev": str(folder / "dev.spacy")}
    train(tmp_path / "config.cfg", tmp_path / "out", overrides=paths)
    assert (tmp_path / "out" / "model-last" / "ner").is_dir()


def test_a_token_classification_loader(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As `run_ner.py` of the transformers library before training: label ids, labels of word pieces."""
    run(capsys, "split", "--corpus", corpus)
    folder = tmp_path / "set"
    run(capsys, "export", "--corpus", corpus, "--format", "parquet", "--sets", "--output", folder)
    sets = {
        name: parquet.read_table(folder / f"{name}.parquet").to_pylist() for name in ("train", "dev", "test")
    }
    assert sum(map(len, sets.values())) == 40
    labels = sorted({tag for rows in sets.values() for row in rows for tag in row["ner_tags"]})
    ids = {label: number for number, label in enumerate(labels)}
    assert set(ids) == {"O", "B-PERSON", "I-PERSON", "B-GPE"}
    for row in sets["train"]:
        tagged = list(zip(row["tokens"], row["ner_tags"], strict=True))
        pieces = [(at == 0, tag) for word, tag in tagged for at in range(0, len(word), 4)]
        targets = [ids[tag] if is_first else -100 for is_first, tag in pieces]
        assert sum(target >= 0 for target in targets) == len(row["tokens"])
        words = [token for token, tag in tagged if tag != "O"]
        assert " ".join(words[:2]) in NAMES
        assert words[2] in TOWNS


def test_the_datasheet(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "split", "--corpus", corpus)
    folder = tmp_path / "set"
    licence = "Paper 1=CC BY 4.0"
    export = ("export", "--corpus", corpus, "--format", "jsonl", "--sets", "--output", folder)
    run(capsys, *export, "--licence", licence)
    sheet = (folder / "datasheet.md").read_text("utf-8")
    assert "# Datasheet of news" in sheet
    assert "40 articles with" in sheet
    assert "Splits (articles): train 32, dev 4, test 4." in sheet
    assert "| Paper 1 | 10 | CC BY 4.0 |" in sheet
    assert "| Paper 2 | 10 | not recorded" in sheet
    assert "Scheme: Political news, version 1." in sheet
    assert "Agreement: not measured." in sheet
    run(capsys, *export)  # the licence was kept
    assert "CC BY 4.0" in (folder / "datasheet.md").read_text("utf-8")
    assert "### PERSON" in (folder / "guidelines.md").read_text("utf-8")
    assert "Guideline: version 1, in guidelines.md." in sheet
    run(capsys, *export, "--licence", "*=for research only", "--guideline-version", "2.1 of March")
    sheet = (folder / "datasheet.md").read_text("utf-8")
    assert "| Paper 1 | 10 | CC BY 4.0 |" in sheet
    assert "| Paper 2 | 10 | for research only |" in sheet
    assert "Guideline: version 2.1 of March, in guidelines.md." in sheet
    assert (
        (folder / "guidelines.md")
        .read_text("utf-8")
        .startswith("# Guideline: Political news, version 2.1 of")
    )


@pytest.mark.parametrize("name", ["jsonl", "csv", "xlsx", "parquet", "bundle"])
def test_negatives_come_back_as_such(
    name: str, corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / f"a.{name}"
    run(capsys, "export", "--corpus", corpus, "--format", name, "--rejected", "--output", path)
    articles = [reading.article for reading in read_annotated(path, name, Status.ACCEPTED)]
    assert len(articles) == 40
    statuses = {(a.label, a.status) for article in articles if article for a in article.annotations.values()}
    assert statuses == {
        ("PERSON", Status.ACCEPTED),
        ("GPE", Status.ACCEPTED),
        ("ORG", Status.REJECTED),
    }


def test_a_bundle(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.zip"
    out, _ = run(capsys, "export", "--corpus", corpus, "--format", "bundle", "--output", path)
    assert "40 articles, 80 annotations" in out
    with zipfile.ZipFile(path) as file:
        assert set(file.namelist()) == {
            "README.txt",
            "articles.jsonl",
            "scheme.toml",
            "guidelines.md",
            "datasheet.md",
        }
        lines = file.read("articles.jsonl").decode().splitlines()
        assert b"# Datasheet of news" in file.read("datasheet.md")
    assert len(lines) == 40
    assert json.loads(lines[0])["title"] == "Day 0"
    other = tmp_path / "other.sqlite"
    out, _ = run(capsys, "import", path, "--format", "bundle", "--corpus", other)
    opened = Corpus.open(other, person="", write=False)
    assert len(opened.article_ids()) == 40
    opened.close()


def test_one_split_alone(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "split", "--corpus", corpus)
    path = tmp_path / "a.jsonl"
    out, _ = run(
        capsys, "export", "--corpus", corpus, "--format", "jsonl", "--split", "dev", "--output", path
    )
    assert "4 articles, 8 annotations" in out
