"""Files with many articles into the corpus: what is known is not read again, what was stopped goes on."""

import csv
import json
import zipfile

import pytest

from annotator import articles, importing
from annotator.core.annotation import Annotation, Article, Layer, Span, Status
from annotator.corpus import Corpus
from annotator.exports import export, members
from annotator.importing import import_files

PROSE = "The dock workers of Ghent ended their strike on Thursday, the union said, after long talks."


@pytest.fixture
def corpus(tmp_path):
    opened = Corpus.open(tmp_path / "corpus.sqlite", person="ada")
    yield opened
    opened.close()


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "files"
    path.mkdir()
    return path


def table(folder, count, name="a.csv"):
    with (folder / name).open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["title", "text"])
        rows.writerows([f"T{n}", f"{PROSE} {n}"] for n in range(count))
    return folder / name


def outcomes(found):
    return [item.outcome.replace("copy", "added") for item in found]


def test_a_row_is_told_of_with_its_number(corpus, folder):
    path = table(folder, 3)
    path.write_text(path.read_text() + "x,y,z\n")
    text = folder / "b.txt"
    text.write_text("Alone.")
    found = list(import_files(corpus, [path, text]))
    assert outcomes(found) == ["added", "added", "added", "refused", "added"]
    assert [item.path for item in found[:4]] == [folder / f"a.csv#{n}" for n in range(2, 6)]
    assert found[3].error.startswith("“a.csv#5” has 3 cells")
    assert found[4].path == text
    article = corpus.load(1)
    assert (article.source.name, article.metadata.title) == ("a.csv#2", "T0")
    assert json.loads(corpus.source_bytes(1)) == {"title": "T0", "text": f"{PROSE} 0"}
    assert corpus.check() == []


def test_what_was_stopped_goes_on_and_reads_only_the_rest(corpus, folder, monkeypatch):
    monkeypatch.setattr(importing, "BATCH", 2)
    path = table(folder, 7)
    asked = []

    def go_on():
        asked.append(1)
        return len(asked) < 4

    assert outcomes(import_files(corpus, [path], go_on=go_on)) == ["added"] * 4
    read = articles.read_entry
    seen = []
    monkeypatch.setattr(articles, "read_entry", lambda e, **k: seen.append(e.name) or read(e, **k))
    assert outcomes(import_files(corpus, [path])) == ["known"] * 4 + ["added"] * 3
    assert seen == ["a.csv#6", "a.csv#7", "a.csv#8"]
    assert len(corpus.article_ids()) == 7


def test_the_same_articles_from_a_folder_and_from_a_zip(corpus, folder):
    paths = [table(folder, 2), folder / "b.txt"]
    paths[1].write_text(PROSE)
    assert outcomes(import_files(corpus, paths)) == ["added"] * 3
    with zipfile.ZipFile(folder / "all.zip", "w") as file:
        for path in paths:
            file.write(path, f"inner/{path.name}")
    found = list(import_files(corpus, [folder / "all.zip"]))
    assert outcomes(found) == ["known"] * 3
    assert found[2].path == folder / "all.zip/inner/b.txt"


def test_many_rows_are_read_by_processes(corpus, folder, monkeypatch):
    monkeypatch.setattr(importing, "_IN_PROCESSES", 1)
    monkeypatch.setattr(importing, "_A_TASK", 2)
    path = table(folder, 5)
    assert outcomes(import_files(corpus, [path])) == ["added"] * 5
    assert [corpus.load(n).metadata.title for n in range(1, 6)] == [f"T{n}" for n in range(5)]


def test_large_articles_make_small_batches(corpus, folder, monkeypatch):
    monkeypatch.setattr(importing, "_LARGEST_BATCH", 150)
    sizes = []
    add = corpus.intake.add
    monkeypatch.setattr(corpus.intake, "add", lambda some: sizes.append(len(some)) or add(some))
    assert outcomes(import_files(corpus, [table(folder, 5)])) == ["added"] * 5
    assert sizes == [2, 2, 1]


def test_a_collection_without_articles_is_refused_as_a_file(corpus, folder):
    path = folder / "a.csv"
    path.write_text("id,price\n1,2\n")
    (item,) = import_files(corpus, [path])
    assert (item.path, item.outcome) == (path, "refused")
    assert "in its columns id, price" in item.error


def test_a_bundle_is_imported_at_once_with_its_annotations(corpus, folder):
    name = Annotation("a", Layer.ENTITY, "LOC", (Span(20, 25),), Status.ACCEPTED)
    made = [Article(PROSE, annotations={"a": name}), Article("Two.")]
    path = folder / "a.zip"
    export(made, "bundle", path)
    found = list(import_files(corpus, [path]))
    assert outcomes(found) == ["added", "added"]
    assert [a.label for a in corpus.load(found[0].article_id).annotations.values()] == ["LOC"]
    assert outcomes(import_files(corpus, [path])) == ["known", "known"]


def test_lines_of_other_tools_are_no_lines_of_ours(corpus, folder):
    path = folder / "a.jsonl"
    spans = [{"start": 0, "end": 3, "label": "X"}]
    path.write_text(json.dumps({"text": PROSE, "title": "T", "spans": spans}) + "\n{bad\n")
    one, two = import_files(corpus, [path])
    assert (one.outcome, one.title, two.outcome) == ("added", "T", "refused")
    assert "--format prodigy" in one.warnings[0]
    assert corpus.load(one.article_id).annotations == {}


def test_a_bundle_may_be_larger_than_any_article(corpus, folder, monkeypatch):
    path = folder / "a.zip"
    export([Article(f"{PROSE} {n}") for n in range(20)], "bundle", path)
    monkeypatch.setattr(members, "LIMITS", members.LIMITS._replace(member=2000))
    assert outcomes(import_files(corpus, [path])) == ["added"] * 20
