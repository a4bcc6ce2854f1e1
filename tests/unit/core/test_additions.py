"""Annotations from elsewhere join an article: nothing twice, nothing over what people have decided."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.core.additions import additions, composed
from annotator.core.annotation import Annotation, Article, Change, Layer, Span, Status

HERE = Annotation("a", Layer.ENTITY, "ORG", (Span(0, 3),))
THERE = replace(HERE, id="b")


def onto(*standing: Annotation, incoming: Annotation = THERE) -> tuple[int, int, int, int]:
    article = Article("Ada met Bob", annotations={a.id: a for a in standing})
    found = additions(article, [incoming], "Import")
    assert bool(found.change) == bool(found.added + found.confirmed)
    return found.added, found.confirmed, found.same, found.decided


def test_what_is_not_there_is_added() -> None:
    assert onto() == (1, 0, 0, 0)
    assert onto(replace(HERE, fragments=(Span(0, 4),))) == (1, 0, 0, 0)
    assert onto(replace(HERE, layer=Layer.QUOTE)) == (1, 0, 0, 0)
    assert onto(replace(HERE, label="GPE")) == (1, 0, 0, 0)  # nobody has decided that


def test_what_is_there_stays_as_it_is() -> None:
    assert onto(HERE) == (0, 0, 1, 0)
    assert onto(replace(HERE, status=Status.ACCEPTED)) == (0, 0, 1, 0)


@pytest.mark.parametrize("status", [Status.SUGGESTED, Status.ACCEPTED])
def test_decisions_win(status: Status) -> None:
    incoming = replace(THERE, status=status)
    assert onto(replace(HERE, status=Status.REJECTED), incoming=incoming) == (0, 0, 0, 1)
    assert onto(replace(HERE, status=Status.ACCEPTED, label="GPE"), incoming=incoming) == (0, 0, 0, 1)


def test_an_accepted_one_accepts_the_suggestion() -> None:
    article = Article("Ada met Bob", annotations={"a": HERE})
    found = additions(article, [replace(THERE, status=Status.ACCEPTED)], "Import")
    assert found.confirmed == 1
    assert found.change == Change("Import", (HERE,), (replace(HERE, status=Status.ACCEPTED),))
    assert found.change is not None
    back = article.with_change(found.change).with_change(found.change.inverse())
    assert dict(back.annotations) == {"a": HERE}


def test_ids_that_are_taken_become_new_ones_and_twins_are_added_once() -> None:
    article = Article("Ada met Bob", annotations={"a": HERE})
    other = replace(HERE, fragments=(Span(8, 11),))
    found = additions(article, [other, replace(other, id="c")], "Import")
    assert (found.added, found.same) == (1, 1)
    assert found.change is not None
    assert found.change.added[0].id not in {"a", "c"}


def test_two_changes_become_one() -> None:
    article = Article("Ada met Bob", annotations={"a": HERE})
    bob = replace(THERE, fragments=(Span(8, 11),))
    first = additions(article, [bob], "Import").change
    assert first is not None
    accepted = [replace(annotation, status=Status.ACCEPTED) for annotation in (THERE, bob)]
    second = additions(article.with_change(first), accepted, "Import").change
    assert second is not None
    both = composed(first, second)
    assert dict(article.with_change(both).annotations) == dict(
        article.with_change(first).with_change(second).annotations
    )
    assert dict(article.with_change(both).with_change(both.inverse()).annotations) == {"a": HERE}
