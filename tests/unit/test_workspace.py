"""The open article, its history and its corpus: what is shown is what is saved."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from annotator.core import edits
from annotator.core.annotation import Annotation, Article, Change, EventType, Layer, Mention, Span, Status
from annotator.core.errors import InvalidSpanError, StorageError, UserError
from annotator.core.names import Names
from annotator.core.scheme import Label, Scheme
from annotator.corpus import Corpus
from annotator.workspace import SUGGESTIONS, Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXT = "Antony Blinken met aides 🕊️ in Kyiv.\n“We will not wait,” said Blinken.\n"
SCHEME = Scheme(
    "Test",
    1,
    (
        Label("PERSON", Layer.ENTITY, "PER"),
        Label("GPE", Layer.ENTITY, "GPE"),
        Label("direct", Layer.QUOTE, "direct"),
        Label("CONSULT", Layer.EVENT, "CON"),
    ),
)


def span_of(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def suggestion(words: str, annotation_id: str, layer: Layer = Layer.ENTITY, **fields) -> Annotation:
    label = "direct" if layer is Layer.QUOTE else "PERSON"
    values = {"origin": "model:m@1", "confidence": 0.5, **fields}
    return Annotation(annotation_id, layer, label, (span_of(words),), **values)


NAME = suggestion("Antony Blinken", "name")
PLACE = suggestion("Kyiv", "place")
QUOTE = suggestion("“We will not wait,”", "quote", Layer.QUOTE)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "corpus.sqlite"


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    """A workspace with the article open, and three suggestions in it."""
    article = Article(TEXT, annotations={a.id: a for a in (NAME, PLACE, QUOTE)})
    workspace = Workspace(SCHEME, Corpus.open(path, person="Ada"))
    article_id, _new = workspace.corpus.add(article, TEXT.encode())
    workspace.open_article(article_id)
    yield workspace
    workspace.corpus.close()


@contextmanager
def reading(path: Path) -> Iterator[Corpus]:
    """The corpus as another program sees it."""
    corpus = Corpus.open(path, person="", create=False, write=False)
    try:
        yield corpus
    finally:
        corpus.close()


def stored(workspace: Workspace) -> Article:
    """The article as its rows say."""
    with reading(workspace.corpus.path) as corpus:
        return corpus.load(workspace.article.id)


def heard(workspace: Workspace) -> list[Change]:
    changes: list[Change] = []
    workspace.on_changed(changes.append)
    return changes


@contextmanager
def full_disk(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The corpus refuses whatever it is told to write."""

    def refuse(*_args: object, **_kwargs: object) -> None:
        raise StorageError("The disk is full; nothing was changed; make room.")

    with monkeypatch.context() as patch:
        for name in ("save", "undo", "redo", "add_suggestions"):
            patch.setattr(workspace.corpus, name, refuse)
        yield


# -- do, undo, redo -----------------------------------------------------------------------------------------


def test_an_edit_is_in_the_file_before_anybody_hears_of_it(workspace):
    seen = []
    workspace.on_changed(lambda _change: seen.append((workspace.article, stored(workspace))))
    workspace.do(edits.relabel(workspace.article, "place", "GPE", scheme=SCHEME))
    ((in_memory, in_file),) = seen
    assert in_memory == in_file
    assert in_file.annotations["place"].label == "GPE"


def test_undo_and_redo_are_saved_and_named(workspace):
    before = workspace.article
    change = edits.accept(before, "name")
    workspace.do(change)
    after = workspace.article
    assert (workspace.undo_title, workspace.redo_title) == ("Accept “Antony Blinken”", None)

    assert workspace.undo() == "Accept “Antony Blinken”"
    assert workspace.article == stored(workspace) == before
    assert (workspace.undo_title, workspace.redo_title) == (None, "Accept “Antony Blinken”")

    assert workspace.redo() == "Accept “Antony Blinken”"
    assert workspace.article == stored(workspace) == after


def test_undo_goes_one_step_back_and_not_to_the_first_state(workspace):
    """Label Studio #7037."""
    workspace.do(edits.accept(workspace.article, "name"))
    middle = workspace.article
    workspace.do(edits.reject(workspace.article, "place"))
    workspace.undo()
    assert workspace.article == middle


def test_undo_and_redo_of_nothing_are_silent(workspace):
    changes = heard(workspace)
    assert workspace.undo() is None
    assert workspace.redo() is None
    assert changes == []


def test_listeners_hear_of_each_operation_once(workspace):
    changes = heard(workspace)
    change = edits.accept_all(workspace.article, lambda _a: True)
    workspace.do(change)
    workspace.undo()
    workspace.redo()
    assert changes == [change, change.inverse(), change]


def test_a_new_edit_ends_what_could_be_redone(workspace):
    workspace.do(edits.accept(workspace.article, "name"))
    workspace.undo()
    workspace.do(edits.reject(workspace.article, "name"))
    assert workspace.redo_title is None
    assert workspace.redo() is None
    assert workspace.article.annotations["name"].status is Status.REJECTED


def test_nothing_to_do_is_ignored(workspace):
    changes = heard(workspace)
    workspace.do(None)
    assert changes == []
    assert workspace.undo_title is None


def test_an_edit_that_changes_nothing_is_no_step(workspace):
    """Space on an accepted annotation: otherwise the next Ctrl+Z seems to do nothing."""
    workspace.do(edits.accept(workspace.article, "name"))
    changes = heard(workspace)
    workspace.do(edits.accept(workspace.article, "name"))
    workspace.do(edits.set_note(workspace.article, "place", ""))
    workspace.do(edits.set_done(workspace.article, False))
    assert changes == []
    workspace.undo()
    assert workspace.article.annotations["name"] == NAME


def test_labels_of_the_article_are_undone_too(workspace):
    workspace.do(edits.set_article_event_types(workspace.article, [EventType("CONSULT")], scheme=SCHEME))
    workspace.do(edits.set_done(workspace.article, True))
    assert stored(workspace).labels == workspace.article.labels
    workspace.undo()
    workspace.undo()
    assert stored(workspace).labels == workspace.article.labels == Article(TEXT).labels


def test_undo_still_works_after_a_restart(workspace, path):
    before = workspace.article
    workspace.do(edits.merge(workspace.article, ["name", "place"]))
    workspace.do(
        edits.set_speaker(workspace.article, "quote", Mention("Blinken", span_of("Blinken")), "A. B.")
    )
    after = workspace.article
    workspace.corpus.close()
    again = Workspace(SCHEME, Corpus.open(path, person="Bob"))
    again.open_article(before.id)
    assert again.article == after
    assert again.undo_title.startswith("Speaker of")
    again.undo()
    assert again.undo().startswith("Merge into")
    assert again.article == stored(again) == before
    again.redo()
    again.redo()
    assert again.article == stored(again) == after
    again.corpus.close()


def test_each_article_has_its_own_undo(workspace):
    workspace.do(edits.accept(workspace.article, "name"))
    first = workspace.article
    second, _new = workspace.corpus.add(Article("Other."), b"Other.")
    workspace.open_article(second)
    assert workspace.undo() is None
    workspace.open_article(first.id)
    assert workspace.article == first
    assert workspace.undo_title == "Accept “Antony Blinken”"


# -- what the corpus refuses --------------------------------------------------------------------------------


def test_a_save_that_fails_leaves_everything_as_it_was(workspace, monkeypatch):
    workspace.do(edits.accept(workspace.article, "name"))
    workspace.do(edits.reject(workspace.article, "place"))
    workspace.undo()
    workspace.begin_suggestions()
    changes, before = heard(workspace), workspace.article
    with full_disk(workspace, monkeypatch):
        for operation in (
            lambda: workspace.do(edits.delete(before, "name")),
            workspace.undo,
            workspace.redo,
            lambda: workspace.take_suggestions([suggestion("aides", "s")]),
        ):
            with pytest.raises(StorageError, match="disk is full"):
                operation()
            assert workspace.article is before
    assert changes == []
    assert (workspace.undo_title, workspace.redo_title) == ("Accept “Antony Blinken”", "Reject “Kyiv”")
    assert stored(workspace) == before


def test_an_annotation_outside_the_text_is_refused_whole(workspace):
    before = workspace.article
    wrong = replace(NAME, fragments=(Span(0, len(TEXT) + 1),))
    with pytest.raises(InvalidSpanError):
        workspace.do(Change("wrong", (NAME,), (wrong,)))
    assert workspace.article == stored(workspace) == before
    assert workspace.undo_title is None


def test_a_corpus_for_reading_only_refuses_with_its_reason(workspace, path):
    with reading(path) as corpus:
        reader = Workspace(SCHEME, corpus)
        reader.open_article(workspace.article.id)
        reader.begin_suggestions()
        changes = heard(reader)
        for operation in (
            lambda: reader.do(edits.accept(reader.article, "name")),
            reader.undo,
            reader.redo,
            lambda: reader.take_suggestions([suggestion("aides", "s")]),
            lambda: reader.finish_suggestions("m@1"),
        ):
            with pytest.raises(StorageError) as caught:
                operation()
            assert str(caught.value) == f"Nothing was changed. {corpus.read_only_reason}"
        reader.take_suggestions([])
        reader.remember_position(5)
        assert changes == []
        assert reader.article == workspace.article


def test_a_run_of_which_a_batch_could_not_be_stored_is_not_complete(workspace, monkeypatch):
    workspace.begin_suggestions()
    with full_disk(workspace, monkeypatch), pytest.raises(StorageError):
        workspace.take_suggestions([suggestion("aides", "s")])
    before = workspace.article
    workspace.take_suggestions([suggestion("met", "t")])
    assert workspace.finish_suggestions("m@2") is False
    assert workspace.article == stored(workspace) == before
    assert workspace.article.detected_by is None


def test_a_run_whose_end_could_not_be_stored_is_not_complete(workspace, monkeypatch):
    workspace.begin_suggestions()
    with full_disk(workspace, monkeypatch), pytest.raises(StorageError):
        workspace.finish_suggestions("m@2")
    assert workspace.finish_suggestions("m@2") is False
    assert stored(workspace).detected_by is None


# -- opening and closing ------------------------------------------------------------------------------------


def test_without_an_article_there_is_a_sentence(workspace):
    workspace.close_article()
    assert not workspace.has_article
    assert (workspace.undo_title, workspace.redo_title) == (None, None)
    with pytest.raises(UserError, match="No article is open"):
        _ = workspace.article
    with pytest.raises(UserError, match="No article is open"):
        workspace.undo()
    workspace.remember_position(5)
    workspace.take_suggestions([NAME])
    assert workspace.finish_suggestions("m@1") is False
    with pytest.raises(UserError, match="No article is open"):
        _ = workspace.names


def test_before_a_corpus_is_open_there_is_a_sentence(tmp_path):
    """The window is on the screen before the corpus is open; a key pressed too early must not be a bug."""
    early = Workspace(SCHEME)
    assert not early.has_article
    assert (early.undo_title, early.redo_title) == (None, None)
    for operation in (early.undo, early.redo, lambda: early.open_article(1)):
        with pytest.raises(UserError, match="No corpus is open yet"):
            operation()
    early.remember_position(5)
    early.use(Corpus.open(tmp_path / "corpus.sqlite", person="Ada"))
    assert early.corpus.queue() == []
    early.corpus.close()


def test_opening_and_closing_are_told(workspace):
    opened: list[Article | None] = []
    workspace.on_opened(opened.append)
    article = workspace.open_article(workspace.article.id)
    workspace.close_article()
    assert opened == [article, None]


def test_an_article_that_is_gone_leaves_the_open_one_on_the_desk(workspace):
    before = workspace.article
    with pytest.raises(StorageError):
        workspace.open_article(999)
    assert workspace.article is before


def test_the_place_in_the_text_is_remembered(workspace):
    workspace.remember_position(17)
    assert stored(workspace).position == 17


def test_work_goes_on_in_another_corpus(workspace, tmp_path):
    old = workspace.corpus
    new = Corpus.open(tmp_path / "other.sqlite", person="Ada")
    workspace.use(new)
    assert not workspace.has_article
    assert workspace.corpus is new
    free = Corpus.open(old.path, person="Bob")  # the old one is closed, so that another program may write
    assert not free.read_only
    free.close()


# -- suggestions --------------------------------------------------------------------------------------------


def test_suggestions_are_stored_and_are_no_step_of_undo(workspace):
    changes = heard(workspace)
    workspace.begin_suggestions()
    workspace.take_suggestions([suggestion("Kyiv", "new-place"), suggestion("aides", "aides")])
    workspace.finish_suggestions("m@2")
    assert set(workspace.article.annotations) == {"place", "aides"}
    assert workspace.article.detected_by == "m@2"
    assert workspace.article == stored(workspace)
    assert workspace.undo_title is None
    assert [change.title for change in changes] == [SUGGESTIONS, SUGGESTIONS]
    assert [(c.removed_ids, [a.id for a in c.added]) for c in changes] == [
        ((), ["aides"]),
        (("name", "quote"), []),
    ]


def test_the_end_of_a_run_shows_the_model_to_listeners(workspace):
    seen = []
    workspace.on_changed(lambda _change: seen.append(workspace.article.detected_by))
    workspace.begin_suggestions()
    assert workspace.finish_suggestions("m@2") is True
    assert seen == ["m@2"]


def test_a_batch_with_nothing_new_is_silent(workspace):
    changes = heard(workspace)
    workspace.begin_suggestions()
    workspace.take_suggestions([replace(NAME, id="again")])
    assert changes == []


def test_decisions_between_the_batches_stand(workspace):
    workspace.begin_suggestions()
    workspace.take_suggestions([replace(NAME, id="n")])
    workspace.do(edits.accept(workspace.article, "name"))
    workspace.do(edits.reject(workspace.article, "place"))
    workspace.do(edits.annotate(workspace.article, span_of("aides"), Layer.ENTITY, "GPE", scheme=SCHEME))
    workspace.take_suggestions([replace(PLACE, id="p", confidence=0.99), suggestion("met aides", "m")])
    workspace.take_suggestions([replace(QUOTE, id="q", confidence=0.99)])
    workspace.finish_suggestions("m@2")
    by_status = {
        status: {a.text_in(TEXT) for a in workspace.article.annotations.values() if a.status is status}
        for status in Status
    }
    assert by_status == {
        Status.ACCEPTED: {"Antony Blinken", "aides"},
        Status.REJECTED: {"Kyiv"},
        Status.SUGGESTED: {"“We will not wait,”"},
    }
    assert workspace.article == stored(workspace)


def test_decisions_before_and_during_a_run_can_all_be_undone(workspace):
    workspace.do(edits.relabel(workspace.article, "name", "GPE", scheme=SCHEME))
    workspace.begin_suggestions()
    workspace.take_suggestions([replace(PLACE, id="p", confidence=0.99)])
    workspace.do(edits.accept(workspace.article, "place"))
    workspace.finish_suggestions("m@2")
    assert workspace.undo() == "Accept “Kyiv”"
    assert workspace.undo() == "Label “Antony Blinken” GPE"
    assert workspace.undo() is None
    assert workspace.article.annotations == {"name": NAME, "place": replace(PLACE, confidence=0.99)}
    assert workspace.article == stored(workspace)


def test_an_undo_during_a_run_does_not_lose_the_suggestion(workspace):
    """Accepted, found again by the run, undone: it must be there to be decided."""
    workspace.do(edits.accept(workspace.article, "name"))
    workspace.begin_suggestions()
    workspace.take_suggestions([replace(NAME, id="n"), replace(PLACE, id="p"), replace(QUOTE, id="q")])
    workspace.undo()
    workspace.finish_suggestions("m@2")
    assert workspace.article.annotations == {"name": NAME, "place": PLACE, "quote": QUOTE}


def test_a_deleted_suggestion_does_not_come_back_and_its_undo_makes_no_second_one(workspace):
    workspace.do(edits.delete(workspace.article, "name"))
    workspace.begin_suggestions()
    workspace.take_suggestions([replace(a, id=f"new-{a.id}") for a in (NAME, PLACE, QUOTE)])
    workspace.finish_suggestions("m@2")
    assert workspace.article.annotations["name"].status is Status.REJECTED
    assert workspace.undo() == "Delete “Antony Blinken”"
    assert workspace.article.annotations == {"name": NAME, "place": PLACE, "quote": QUOTE}


def test_batches_without_a_run_are_dropped(workspace):
    """A run that was started for the article before."""
    workspace.begin_suggestions()
    workspace.open_article(workspace.article.id)
    before = workspace.article
    workspace.take_suggestions([suggestion("aides", "s")])
    workspace.finish_suggestions("m@2")
    assert workspace.article is before


# -- names --------------------------------------------------------------------------------------------------


def test_the_names_follow_edits_suggestions_and_another_article(workspace):
    assert workspace.names.in_order() == ["Antony Blinken", "Kyiv"]
    workspace.do(edits.reject(workspace.article, "place"))
    workspace.begin_suggestions()
    workspace.take_suggestions([suggestion("aides", "s")])
    assert workspace.names.in_order() == ["Antony Blinken", "aides"]
    workspace.undo()
    assert workspace.names.in_order() == ["Antony Blinken", "aides", "Kyiv"]
    second, _new = workspace.corpus.add(Article("Other."), b"Other.")
    workspace.open_article(second)
    assert workspace.names.in_order() == []


# -- random work --------------------------------------------------------------------------------------------

WORDS = ("Antony Blinken", "Blinken", "met", "aides 🕊️", "🕊️", "Kyiv", "We will", "said Blinken", "wait,”")


class RandomWork(RuleBasedStateMachine):
    """Edits in any order: memory is the file, undo all is the start, redo all is the end."""

    @initialize(folder=st.uuids())
    def open(self, folder):
        path = self.root / f"{folder}.sqlite"
        path.unlink(missing_ok=True)
        self.workspace = Workspace(SCHEME, Corpus.open(path, person="Ada"))
        article = Article(TEXT, annotations={a.id: a for a in (NAME, PLACE, QUOTE)})
        article_id, _new = self.workspace.corpus.add(article, TEXT.encode())
        self.original = self.workspace.open_article(article_id)
        self.changes = heard(self.workspace)
        self.operations = 0

    def some(self, number: int) -> str:
        ids = sorted(self.workspace.article.annotations)
        return ids[number % len(ids)]

    def do(self, change: Change | None) -> None:
        self.operations += change is not None and change.before != change.after
        self.workspace.do(change)

    @rule(words=st.sampled_from(WORDS), label=st.sampled_from(["PERSON", "GPE"]), exact=st.booleans())
    def annotate(self, words, label, exact):
        span, article = span_of(words), self.workspace.article
        self.do(edits.annotate(article, span, Layer.ENTITY, label, scheme=SCHEME, exact=exact))

    @precondition(lambda self: self.workspace.article.annotations)
    @rule(number=st.integers(0, 9), what=st.integers(0, 6), note=st.sampled_from(["", "a", "b"]))
    def edit_one(self, number, what, note):
        article, chosen = self.workspace.article, self.some(number)
        self.do(
            [
                lambda: edits.accept(article, chosen),
                lambda: edits.reject(article, chosen),
                lambda: edits.delete(article, chosen),
                lambda: edits.set_note(article, chosen, note),
                lambda: edits.set_speaker(article, chosen, Mention(note) if note else None),
                lambda: edits.set_event_type(article, chosen, EventType("CONSULT", note), scheme=SCHEME),
                lambda: edits.change_layer(article, chosen, Layer.QUOTE, "direct", scheme=SCHEME),
            ][what]()
        )

    @precondition(lambda self: self.workspace.article.annotations)
    @rule(number=st.integers(0, 9), position=st.integers(0, len(TEXT)), start=st.booleans())
    def move(self, number, position, start):
        move = edits.move_start if start else edits.move_end
        try:
            change = move(self.workspace.article, self.some(number), position)
        except InvalidSpanError:
            return
        self.do(change)

    @precondition(lambda self: self.workspace.article.annotations)
    @rule(one=st.integers(0, 9), other=st.integers(0, 9))
    def merge(self, one, other):
        try:
            change = edits.merge(self.workspace.article, [self.some(one), self.some(other)])
        except InvalidSpanError:
            return
        self.do(change)

    @rule()
    def accept_all(self):
        self.do(edits.accept_all(self.workspace.article, lambda _a: True))

    @rule(done=st.booleans())
    def set_done(self, done):
        self.do(edits.set_done(self.workspace.article, done))

    @rule()
    def undo(self):
        self.operations += self.workspace.undo() is not None

    @rule()
    def redo(self):
        self.operations += self.workspace.redo() is not None

    @invariant()
    def memory_is_the_file(self):
        assert self.workspace.corpus.load(self.original.id) == self.workspace.article

    @invariant()
    def names_are_those_of_the_article(self):
        assert self.workspace.names.in_order() == Names(self.workspace.article).in_order()

    @invariant()
    def each_operation_was_told_once(self):
        assert len(self.changes) == self.operations

    def teardown(self):
        while self.workspace.redo():
            pass
        final = self.workspace.article
        while self.workspace.undo():
            pass
        assert self.workspace.article == stored(self.workspace) == self.original
        while self.workspace.redo():
            pass
        assert self.workspace.article == stored(self.workspace) == final
        assert self.workspace.corpus.check() == []
        self.workspace.corpus.close()


def test_random_work_can_be_undone_and_redone_whole(tmp_path):
    class Here(RandomWork):
        root = tmp_path

    Here.TestCase.settings = settings(
        max_examples=25, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
    )
    Here.TestCase("runTest").runTest()
