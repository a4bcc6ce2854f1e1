"""`annotator agreement` and `annotator merge`, in process."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from annotator.cli import main
from annotator.core import edits
from annotator.core.annotation import Annotation, Article, Change, Layer, Span, Status
from annotator.core.errors import StorageError
from annotator.corpus import Corpus
from annotator.corpus.version_rows import Mode

TEXT = "Ada met Bob in Paris."


@pytest.fixture
def path(tmp_path, monkeypatch):
    """A corpus of one article; everybody has annotations of their own."""
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / "home"))
    target = tmp_path / "corpus.sqlite"
    with_person(target, "Zoe", prepare)
    return target


def prepare(corpus):
    spans = {"a": ("PERSON", 0, 3), "b": ("PERSON", 8, 11), "c": ("GPE", 15, 20)}
    made = {i: Annotation(i, Layer.ENTITY, n, (Span(s, e),), origin="m") for i, (n, s, e) in spans.items()}
    corpus.add(Article(TEXT, annotations=made, detected_by="m@1"), b"1")
    corpus.versions.set_mode(Mode.OWN)


def with_person(path, person, *actions):
    corpus = Corpus.open(path, person=person)
    for action in actions:
        action(corpus)
    corpus.close()


def accepts(annotation_id):
    return lambda corpus: corpus.save(1, edits.accept(corpus.load(1), annotation_id))


def run(capsys, *arguments):
    code = main([str(argument) for argument in arguments])
    return code, *capsys.readouterr()


def test_agreement_is_printed_with_its_n_and_as_json(path, capsys):
    with_person(path, "Ann", accepts("a"), accepts("b"))
    with_person(path, "Ben", accepts("a"), accepts("c"))
    code, out, _ = run(capsys, "agreement", "--corpus", path)
    assert code == 0
    assert "1 articles: Ann, Ben" in out
    assert "span F1, exact" in out
    data = json.loads(run(capsys, "agreement", "--corpus", path, "--json")[1])
    row = data["rows"][0]
    assert (row["layer"], row["label"]) == ("entity", "all")
    assert row["figures"][0] == {
        "name": "f1_exact",
        "title": "span F1, exact",
        "value": 0.5,
        "low": None,
        "high": None,
        "n": 4,
    }


def test_disagreements_are_listed(path, capsys):
    with_person(path, "Ann", accepts("a"), accepts("b"))
    with_person(path, "Ben", accepts("a"))
    out = run(capsys, "agreement", "--corpus", path, "--list")[1]
    assert out == "article 1, 8–11\tmissing\tBob\tAnn: PERSON | Ben: –\n"
    (found,) = map(json.loads, run(capsys, "agreement", "--corpus", path, "--list", "--json")[1].splitlines())
    assert found["sides"] == {"Ann": "PERSON", "Ben": "–"}


def test_agreement_says_when_there_is_nothing_to_compare_and_who_there_is(path, capsys):
    with_person(path, "Ann", accepts("a"))
    code, _, error = run(capsys, "agreement", "--corpus", path)
    assert (code, "Nothing can be compared" in error) == (1, True)
    code, _, error = run(capsys, "agreement", "Ben", "--corpus", path)
    assert (code, "choose from: Ann" in error) == (2, True)


def test_two_corpora_are_merged_into_a_third_and_stay_as_they_are(path, tmp_path, capsys):
    other, output = tmp_path / "other.sqlite", tmp_path / "merged.sqlite"
    with_person(path, "Ann", lambda corpus: corpus.backup(other), accepts("a"))
    with_person(other, "Ben", accepts("c"))
    before = path.read_bytes(), other.read_bytes()
    code, out, _ = run(capsys, "merge", path, other, "--output", output, "--preview")
    assert (code, output.exists()) == (0, False)
    assert "new versions                       1" in out
    code, out, _ = run(capsys, "merge", path, other, "--output", output)
    assert code == 0
    assert (path.read_bytes(), other.read_bytes()) == before
    merged = Corpus.open(output, person="Zoe", write=False)
    assert sorted(v.side.person for v in merged.versions.of(1)) == ["Ann", "Ben"]
    assert merged.check() == []
    merged.close()
    code, _, error = run(capsys, "merge", path, other, "--output", output)
    assert (code, "is there already" in error) == (1, True)


def relabels(label):
    def relabel(corpus):
        old = corpus.load(1).annotations["b"]
        new = replace(old, label=label, status=Status.ACCEPTED)
        corpus.save(1, Change("Relabel", (old,), (new,)))

    return relabel


@pytest.mark.parametrize(("choice", "label"), [("mine", "ORG"), ("theirs", "GPE"), ("both", "ORG")])
def test_conflicts_are_named_and_settled_as_asked(path, tmp_path, capsys, choice, label):
    other, output = tmp_path / "other.sqlite", tmp_path / "merged.sqlite"
    with_person(path, "Ann", lambda c: c.versions.set_mode(Mode.SHARED), lambda c: c.backup(other))
    with_person(path, "Ann", relabels("ORG"))
    with_person(other, "Ben", relabels("GPE"))
    out = run(capsys, "merge", path, other, "--output", output, "--conflicts", choice, "--json")[1]
    (conflict,) = json.loads(out)["conflicts"]
    assert (conflict["words"], conflict["mine"], conflict["theirs"]) == (
        "Bob",
        "ORG (accepted)",
        "GPE (accepted)",
    )
    merged = Corpus.open(output, person="Zoe", write=False)
    assert merged.load(1).annotations["b"].label == label
    assert len(merged.versions.of(1)) == (choice == "both")
    merged.close()


def test_a_merge_that_fails_leaves_no_half_file(path, tmp_path, capsys, monkeypatch):
    other, output = tmp_path / "other.sqlite", tmp_path / "merged.sqlite"
    with_person(path, "Ann", lambda corpus: corpus.backup(other))

    def fail(*_args):
        raise StorageError("The disk is full; nothing was changed.")

    monkeypatch.setattr("annotator.corpus.merging.Merging.merge", fail)
    code, _, error = run(capsys, "merge", path, other, "--output", output)
    assert (code, "disk is full" in error, output.exists()) == (1, True, False)
