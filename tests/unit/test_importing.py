"""Files into the corpus: batches, what is known, what is refused, stopped and taken up again."""

import csv
import json
import os
import sys

import pytest

from annotator import importing
from annotator.core.annotation import Annotation, Article, Layer, Mention, Span
from annotator.core.errors import StorageError, UserError
from annotator.corpus import Corpus
from annotator.exports.jsonl import article_to_dict
from annotator.importing import Imported, import_files, reported, write_report


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


def write(folder, *texts):
    paths = [folder / f"{number}.txt" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, "utf-8")
    return paths


def test_each_file_is_told_of_in_its_order(corpus, folder, monkeypatch):
    monkeypatch.setattr(importing, "BATCH", 2)
    story = " ".join(f"word{n}" for n in range(50))
    paths = write(folder, "First one.", story, "", f"{story} more", "First one.", "Last one.")
    found = list(import_files(corpus, [*paths, folder / "none.txt"]))
    assert [(item.path.name, item.outcome) for item in found] == [
        ("0.txt", "added"), ("1.txt", "added"), ("2.txt", "refused"), ("3.txt", "copy"), ("4.txt", "known"),
        ("5.txt", "added"), ("none.txt", "refused"),
    ]  # fmt: skip
    assert found[3].near == found[1].article_id
    assert found[4].article_id == found[0].article_id
    assert "does not exist" in found[6].error
    assert corpus.check() == []


def test_what_was_stopped_goes_on(corpus, folder, monkeypatch):
    monkeypatch.setattr(importing, "BATCH", 2)
    paths = write(folder, *(f"Article {n}." for n in range(7)))
    asked = []

    def go_on():
        asked.append(len(corpus.article_ids()))
        return len(asked) < 4

    first = list(import_files(corpus, paths, go_on=go_on))
    assert [item.is_new for item in first] == [True] * 4
    assert len(corpus.article_ids()) == 4
    again = list(import_files(corpus, paths))
    assert [item.outcome for item in again] == ["known"] * 4 + ["added"] * 3
    assert [corpus.load(item.article_id).source.name for item in again] == [path.name for path in paths]


def test_many_files_are_read_by_processes(corpus, folder, monkeypatch):
    monkeypatch.setattr(importing, "_IN_PROCESSES", 3)
    monkeypatch.setattr(importing, "_A_TASK", 1)
    story = " ".join(f"word{n}" for n in range(50))
    paths = write(folder, story, f"{story} more", "", "Fourth.")
    found = list(import_files(corpus, paths))
    assert [item.outcome for item in found] == ["added", "copy", "refused", "added"]
    assert corpus.check() == []


def test_lines_hold_many_articles_and_a_wrong_one_costs_only_itself(corpus, folder, monkeypatch):
    monkeypatch.setattr(importing, "BATCH", 2)
    outside = Annotation("a", Layer.ENTITY, "ORG", (Span(0, 2),), speaker=Mention("x", Span(3, 99)))
    lines = [article_to_dict(Article(text), []) for text in ("One.", "Three.", "One.")]
    lines.insert(1, article_to_dict(Article("Two."), [outside]))
    path = folder / "many.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    found = list(import_files(corpus, [path]))
    assert sorted(item.outcome for item in found) == ["added", "added", "known", "refused"]
    assert [corpus.load(i).text for i in corpus.article_ids()] == ["One.", "Three."]


def test_a_corpus_that_cannot_be_written_ends_it_with_nothing_half(corpus, folder, monkeypatch):
    monkeypatch.setattr(importing, "BATCH", 2)
    paths = write(folder, *(f"Article {n}." for n in range(5)))
    add, calls = corpus.intake.add, []

    def fail_later(incoming):
        calls.append(len(incoming))
        if len(calls) == 2:
            raise StorageError("The disk is full; nothing was changed; make room.")
        return add(incoming)

    monkeypatch.setattr(corpus.intake, "add", fail_later, raising=False)
    told = []
    with pytest.raises(StorageError):
        told.extend(iter_into(told, import_files(corpus, paths)))
    assert [item.is_new for item in told] == [True, True]
    assert len(corpus.article_ids()) == 2


def iter_into(kept, items):
    for item in items:
        kept.append(item)
    return ()


def test_the_report_has_a_line_for_each_file(tmp_path):
    items = [
        Imported(tmp_path / "a.txt", "A, b", 1, True),
        Imported(tmp_path / "b.txt", "B", 2, True, ("odd",), near=1),
        Imported(tmp_path / "c.txt", error="“c.txt” is empty."),
    ]
    write_report(tmp_path / "r.csv", items)
    with (tmp_path / "r.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["outcome"] for row in rows] == ["added", "copy", "refused"]
    assert (rows[0]["title"], rows[1]["copy_of"], rows[1]["message"]) == ("A, b", "1", "odd")
    assert (rows[2]["article"], rows[2]["message"]) == ("", "“c.txt” is empty.")
    with pytest.raises(UserError, match="could not be written"):
        write_report(tmp_path / "none" / "r.csv", items)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are Unicode")
def test_a_name_that_is_no_utf8_costs_nothing(corpus, tmp_path):
    names = (b"caf\xe9.txt", b"caf\xe9.jsonl", b"z.txt")
    paths = [tmp_path / os.fsdecode(name) for name in names]
    for path in paths:
        words = f"A text of an article in {len(path.name)}. It has two sentences."
        path.write_text(json.dumps({"text": words}) if path.suffix == ".jsonl" else words)
    found = list(reported(tmp_path / "r.csv", import_files(corpus, paths)))
    assert [item.outcome for item in found] == ["added"] * 3
    names = [corpus.load(item.article_id).source.name for item in found]
    assert names == ["caf\ufffd.txt", "caf\ufffd.jsonl#1", "z.txt"]
    assert (tmp_path / "r.csv").read_text("utf-8").count("added") == 3


def test_the_report_of_a_stopped_import_has_what_was_told(tmp_path):
    items = [Imported(tmp_path / f"{number}.txt", f"Article {number}", number, True) for number in (1, 2, 3)]
    told = reported(tmp_path / "r.csv", items)
    assert [next(told), next(told)] == items[:2]
    with (tmp_path / "r.csv").open(encoding="utf-8", newline="") as file:  # the import has not ended
        assert [row["title"] for row in csv.DictReader(file)] == ["Article 1", "Article 2"]


def test_a_report_that_cannot_be_written_is_told_of_before_anything_is_read(tmp_path):
    def imported():
        raise AssertionError
        yield

    with pytest.raises(UserError, match="could not be written"):
        next(reported(tmp_path / "none" / "r.csv", imported()))
