"""Edits of several articles through the workspace, and suggestions that follow remembered rules."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Annotation, Article, Block, Change, Layer, Role, Span, Status
from annotator.core.errors import StorageError
from annotator.core.rules import ORIGIN, Rule
from annotator.core.scheme import Label, Scheme
from annotator.core.strings import Words
from annotator.corpus import Corpus
from annotator.workspace import SUGGESTIONS, Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXT = "Putin met Xi. Later Putin left.\nVladimir Putin was late."
SCHEME = Scheme("Test", 1, (Label("PERSON", Layer.ENTITY, "PER"), Label("ORG", Layer.ENTITY, "ORG")))
BLOCKS = (Block(0, 31, Role.BODY), Block(32, len(TEXT), Role.BODY))


def entity(start: int, end: int, **fields) -> Annotation:
    values = {"label": "ORG", "origin": "model:m@1", "confidence": 0.5, **fields}
    return Annotation(id=f"a{start}", layer=Layer.ENTITY, fragments=(Span(start, end),), **values)


PUTIN = entity(0, 5, label="PERSON", status=Status.ACCEPTED, entity="Vladimir Putin")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Two articles of the same text in the corpus; the first is open."""
    workspace = Workspace(SCHEME, Corpus.open(tmp_path / "c.sqlite", person="Ada"))
    for data in (b"1", b"2"):
        workspace.corpus.add(Article(TEXT, blocks=BLOCKS), data)
    workspace.open_article(1)
    yield workspace
    workspace.corpus.close()


def changes_of(workspace: Workspace) -> dict[int, Change]:
    """The decision about Putin at its first two places, in both articles."""
    spans = [Span(0, 5), Span(20, 25)]
    return workspace.corpus.operations.decide(PUTIN, {1: spans, 2: spans})


def people(article: Article) -> int:
    return sum(a.label == "PERSON" and a.status is Status.ACCEPTED for a in article.annotations.values())


def counts(workspace: Workspace) -> tuple[int, int, int]:
    """The people in memory, and in the corpus in both articles."""
    return (people(workspace.article), *(people(workspace.corpus.load(number)) for number in (1, 2)))


def test_memory_and_listeners_follow_an_edit_of_several_articles(workspace):
    heard, done = [], []
    workspace.on_changed(heard.append)
    workspace.everywhere.on_done(done.append)
    operation = workspace.everywhere.do(changes_of(workspace))
    assert counts(workspace) == (2, 2, 2)
    assert [(c.title, c.operation, len(c.added)) for c in heard] == [
        ("Label PERSON: “Putin”, 2 places", operation, 2)
    ]
    assert workspace.undo_title == heard[0].title
    workspace.undo()
    assert counts(workspace) == (0, 0, 0)
    workspace.redo()
    assert counts(workspace) == (2, 2, 2)
    assert done == [[1, 2]] * 3
    assert workspace.corpus.check() == []


def test_an_edit_elsewhere_leaves_the_open_article_alone(workspace):
    heard, done = [], []
    workspace.on_changed(heard.append)
    workspace.everywhere.on_done(done.append)
    operation = workspace.everywhere.do({2: changes_of(workspace)[2]})
    assert (counts(workspace), heard, done) == ((0, 0, 2), [], [[2]])
    assert workspace.undo_title is None
    workspace.everywhere.undo(operation)
    assert (counts(workspace), heard, done) == ((0, 0, 0), [], [[2], [2]])


def test_the_edit_can_be_taken_back_whichever_article_is_open(workspace):
    operation = workspace.everywhere.do(changes_of(workspace))
    note = replace(workspace.article.labels, note="mine")
    workspace.do(Change("Note", (workspace.article.labels,), (note,)))
    workspace.everywhere.undo(operation)
    assert counts(workspace) == (0, 0, 0)
    assert workspace.article.labels.note == "mine"


def test_nothing_to_do_is_no_step(workspace):
    assert workspace.everywhere.do({}) is None
    assert not workspace.everywhere.is_busy


def test_a_refused_edit_changes_nothing(workspace):
    bad = Change("x", (), (entity(900, 905),))
    with pytest.raises(Exception, match="does not fit"):
        workspace.everywhere.do({1: changes_of(workspace)[1], 2: bad})
    assert counts(workspace) == (0, 0, 0)
    assert not workspace.everywhere.is_busy


def test_while_an_edit_is_being_saved_others_wait(workspace):
    changes = changes_of(workspace)
    workspace.begin_suggestions()
    workspace.everywhere.begin()
    with pytest.raises(StorageError, match="is being saved"):
        workspace.do(Change("x", (), (entity(10, 12),)))
    with pytest.raises(StorageError, match="is being saved"):
        workspace.undo()
    workspace.take_suggestions([entity(10, 12)])
    assert workspace.finish_suggestions("m@1")
    workspace.remember_position(7)
    assert workspace.article.annotations == {}
    workspace.everywhere.end(workspace.corpus.operations.save(changes))
    assert people(workspace.article) == 2
    assert workspace.article.annotations["a10"].status is Status.SUGGESTED
    assert workspace.article.detected_by == "m@1"
    assert workspace.corpus.load(1).annotations == workspace.article.annotations


def test_suggestions_that_wait_do_not_reach_another_article(workspace):
    workspace.begin_suggestions()
    workspace.everywhere.begin()
    workspace.take_suggestions([entity(10, 12)])
    workspace.open_article(2)
    workspace.everywhere.end(None)
    assert workspace.article.annotations == {}


def test_suggestions_that_wait_do_not_reach_the_next_run(workspace):
    workspace.begin_suggestions()
    workspace.everywhere.begin()
    workspace.take_suggestions([entity(10, 12)])
    assert workspace.finish_suggestions("old@1")
    workspace.begin_suggestions()
    workspace.everywhere.end(None)
    assert workspace.article.annotations == {}
    workspace.take_suggestions([entity(0, 5)])
    assert workspace.finish_suggestions("new@2")
    assert set(workspace.article.annotations) == {"a0"}
    assert workspace.article.detected_by == "new@2"


def test_a_run_that_loses_what_has_waited_is_incomplete(workspace, monkeypatch):
    operation = workspace.corpus.operations.save(changes_of(workspace))
    workspace.begin_suggestions()
    workspace.everywhere.begin()
    workspace.take_suggestions([entity(10, 12)])

    def refuse(_article_id):
        raise StorageError("The disk reported an error; nothing was changed; repeat.")

    with monkeypatch.context() as patch:
        patch.setattr(workspace.corpus, "load", refuse)
        with pytest.raises(StorageError, match="The disk"):
            workspace.everywhere.end(operation)
    assert not workspace.everywhere.is_busy
    workspace.take_suggestions([entity(20, 25)])
    assert workspace.finish_suggestions("m@1") is False
    assert workspace.corpus.load(1).detected_by is None


def test_an_undo_says_in_how_many_articles_it_was(workspace):
    operation = workspace.everywhere.do(changes_of(workspace))
    touched = workspace.corpus.load(2).in_order()[0]
    workspace.corpus.save(2, Change("Note", (touched,), (replace(touched, note="mine"),)))
    assert workspace.everywhere.undo(operation) == (1, 1)
    assert counts(workspace) == (0, 0, 2)


# -- rules --------------------------------------------------------------------------------------------------


def detected(workspace: Workspace, *batches: list[Annotation]) -> list[tuple[int, str, str | None, str]]:
    """What stands in the article after a run."""
    workspace.begin_suggestions()
    for batch in batches:
        workspace.take_suggestions(batch)
    workspace.finish_suggestions("m@1")
    assert workspace.corpus.load(1).annotations == workspace.article.annotations
    return [(a.start, a.label, a.entity, a.origin) for a in workspace.article.in_order()]


def test_incoming_suggestions_follow_the_rules(workspace):
    workspace.corpus.rules.add(Rule(Words("Putin"), "PERSON", "V. Putin"))
    workspace.corpus.rules.add(Rule(Words("Xi"), None))
    wanted = [
        (0, "PERSON", "V. Putin", ORIGIN),
        (20, "PERSON", "V. Putin", ORIGIN),
        (32, "PERSON", None, "model:m@1"),
    ]
    batches = [entity(0, 5), entity(10, 12)], [entity(32, 46, label="PERSON")]
    assert detected(workspace, *batches) == wanted
    ids = set(workspace.article.annotations)
    assert detected(workspace, *batches) == wanted
    assert set(workspace.article.annotations) == ids, "a second run makes nothing anew"
    workspace.corpus.rules.remove(workspace.corpus.rules.all()[-1].id)
    assert detected(workspace, *batches) == [(0, "ORG", None, "model:m@1"), wanted[2]]


def test_a_rule_alone_makes_suggestions_where_detection_finds_nothing(workspace):
    workspace.corpus.rules.add(Rule(Words("Xi"), "PERSON"))
    assert detected(workspace) == [(10, "PERSON", None, ORIGIN)]


def test_a_rule_leaves_a_decision_alone(workspace):
    workspace.do(Change("x", (), (replace(PUTIN, label="ORG"),)))
    workspace.corpus.rules.add(Rule(Words("Putin"), "PERSON"))
    heard = []
    workspace.on_changed(heard.append)
    assert [row[:2] for row in detected(workspace)] == [(0, "ORG"), (20, "PERSON"), (41, "PERSON")]
    assert {change.title for change in heard} == {SUGGESTIONS}


def test_a_rule_is_in_the_names_of_the_scheme(workspace):
    """One whose label was renamed since suggests the new one, one whose label is retired nothing."""
    workspace.corpus.rules.add(Rule(Words("Xi"), "ORG"))
    workspace.corpus.rules.add(Rule(Words("Later"), "PERSON"))
    company = Label("COMPANY", Layer.ENTITY, "COM", also=("ORG",))
    retired = Label("PERSON", Layer.ENTITY, "PER", retired=True)
    workspace.scheme = Scheme("Test", 2, (company, retired))
    assert detected(workspace) == [(10, "COMPANY", None, ORIGIN)]
