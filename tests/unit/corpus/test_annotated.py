"""Annotated data from elsewhere into a corpus: new and known texts, previews, one step of undo, mappings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Annotation, Article, Change, Layer, Metadata, Span, Status
from annotator.core.label_mapping import LabelMapping, Named
from annotator.corpus import Corpus
from annotator.corpus.annotated import remember_mapping, remembered_mapping, take_in
from annotator.corpus.intake import Incoming

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LONG = " ".join(f"word{number} of the harbour" for number in range(40))
PER = Named(Layer.ENTITY, "PER")
TO_PERSON = LabelMapping({PER: Named(Layer.ENTITY, "PERSON"), Named(Layer.ENTITY, "MISC"): None})


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Corpus]:
    """A corpus with a short and a long article, read from files that are not their texts."""
    corpus = Corpus.open(tmp_path / "c.sqlite", person="Ada")
    corpus.add(article("Ada met Bob.", "PERSON"), b"<p>Ada met Bob.</p>")
    corpus.add(article(LONG, "PERSON"), b"<p>long</p>")
    yield corpus
    corpus.close()


def article(text: str, *labels: str, status: Status = Status.SUGGESTED) -> Article:
    """Annotations of the first three characters."""
    found = [
        Annotation(f"x{n}", Layer.ENTITY, label, (Span(0, 3),), status) for n, label in enumerate(labels)
    ]
    return Article(text, Metadata(text[:12]), annotations={a.id: a for a in found})


def labels_of(corpus: Corpus, article_id: int) -> list[tuple[str, str]]:
    return sorted((a.label, a.status.value) for a in corpus.load(article_id).annotations.values())


def test_the_same_text_is_found_whatever_file_it_came_from(opened: Corpus) -> None:
    own = opened.add(Article("A file of its own."), b"A file of its own.")[0]
    other = f"{LONG} And more of it."
    (signed,) = opened.intake.add([Incoming(Article(other), b"<p>signed</p>")])
    texts = ["Ada met Bob.", LONG, "A file of its own.", "nowhere", f"{LONG}.", other]
    assert opened.same_texts.begin().find(texts) == {
        "Ada met Bob.": 1,
        LONG: 2,
        "A file of its own.": own,
        other: signed.article_id,
    }


def test_looking_changes_nothing(opened: Corpus) -> None:
    incoming = [article("Ada met Bob.", "ORG"), article("New here.", "PER", "MISC")]
    seen = take_in(opened, incoming, TO_PERSON, "Import", store=False)
    assert (seen.articles, seen.new, seen.known) == (2, 1, 1)
    assert (seen.counts["added"], seen.counts["left_out"]) == (2, 1)
    assert seen.labels == {PER: 1, Named(Layer.ENTITY, "MISC"): 1, Named(Layer.ENTITY, "ORG"): 1}
    assert (seen.changes, opened.article_ids()) == ({}, [1, 2])
    assert [(row.title, row.article_id, row.is_new) for row in seen.listed] == [
        ("Ada met Bob.", 1, False),
        ("New here.", 0, True),
    ]


def test_new_articles_are_added_and_known_ones_get_one_step_of_undo(opened: Corpus) -> None:
    incoming = [
        article("Ada met Bob.", "PER", "ORG", status=Status.ACCEPTED),
        article(LONG, "MISC", "ORG"),
        article("New here.", "PER"),
    ]
    sums = take_in(opened, incoming, TO_PERSON, "Import", store=True)
    assert (sums.new, sums.added_ids) == (1, [3])
    assert labels_of(opened, 3) == [("PERSON", "suggested")]
    operation = opened.operations.save(sums.changes)
    assert operation is not None
    assert labels_of(opened, 1) == [("PERSON", "accepted")]
    assert (sums.counts["confirmed"], sums.counts["decided"]) == (1, 1)
    assert labels_of(opened, 2) == [("ORG", "suggested"), ("PERSON", "suggested")]
    assert opened.undo_title(2) == "Import"
    opened.operations.undo(operation)
    assert labels_of(opened, 1) == labels_of(opened, 2) == [("PERSON", "suggested")]


def test_decisions_here_stay(opened: Corpus) -> None:
    found = opened.load(1)
    (annotation,) = found.annotations.values()
    opened.save(1, Change("Reject", (annotation,), (replace(annotation, status=Status.REJECTED),)))
    sums = take_in(
        opened, [article("Ada met Bob.", "PER", status=Status.ACCEPTED)], TO_PERSON, "I", store=True
    )
    assert (sums.changes, sums.counts["decided"]) == ({}, 1)


def test_a_text_that_comes_twice_is_one_article(opened: Corpus) -> None:
    incoming = [article("Twice.", "PER"), article("Twice.", "ORG"), article("Twice.", "ORG")]
    sums = take_in(opened, incoming, LabelMapping(), "Import", store=True)
    opened.operations.save(sums.changes)
    assert (sums.articles, sums.new, sums.counts["added"], sums.counts["same"]) == (3, 1, 2, 1)
    assert labels_of(opened, 3) == [("ORG", "suggested"), ("PER", "suggested")]


def test_it_stops_between_batches(opened: Corpus) -> None:
    sums = take_in(opened, [article("New.")], LabelMapping(), "I", store=True, go_on=lambda _done: False)
    assert (sums.articles, opened.article_ids()) == (0, [1, 2])


def test_one_article_that_cannot_be_stored_does_not_stop_the_others(opened: Corpus) -> None:
    wrong = article("Wrong.")
    outside = Annotation("y", Layer.ENTITY, "ORG", (Span(3, 99),))
    incoming = [replace(wrong, annotations={"y": outside}), article("Right.", "PER")]
    sums = take_in(opened, incoming, LabelMapping(), "Import", store=True)
    assert sums.counts["refused"] == 1
    assert [bool(row.error) for row in sums.listed] == [True, False]
    assert len(opened.article_ids()) == 3


def test_mappings_are_remembered_by_format_and_labels(opened: Corpus) -> None:
    assert remembered_mapping(opened, "brat", [PER]) is None
    remember_mapping(opened, "brat", [PER], TO_PERSON)
    assert remembered_mapping(opened, "brat", [PER]) == TO_PERSON
    assert remembered_mapping(opened, "brat", [PER, Named(Layer.ENTITY, "LOC")]) == TO_PERSON
    assert remembered_mapping(opened, "brat", [Named(Layer.ENTITY, "LOC")]) is None
    assert remembered_mapping(opened, "conll", [PER]) is None
